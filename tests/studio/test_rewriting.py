"""Magic prompt by a language model, held to what was asked for."""

import json

import pytest
from upstreams import reply, scripted

from aquatint import guarded
from aquatint.domain import GenerationRequest, MagicPrompt, Resolution
from aquatint.studio.magic_prompt import RuleWriter
from aquatint.studio.rewriting import INSTRUCTION, Chat, Rewriter, kept

pytestmark = pytest.mark.anyio

COMPLETIONS = "/v1/chat/completions"


def asked(prompt="a cat", magic=MagicPrompt.ON):
    size = Resolution(512, 512)
    return GenerationRequest(prompt=prompt, resolution=size, magic_prompt=magic, seed=1)


def says(text):
    async def ask(instruction, prompt):
        assert instruction == INSTRUCTION
        if isinstance(text, Exception):
            raise text
        return text

    return Rewriter(ask, RuleWriter())


async def by_rules(request):
    return await RuleWriter().write(request)


async def test_what_the_model_writes_is_drawn():
    assert await says("A tabby cat\n\nby a window.").write(asked()) == "A tabby cat by a window."


@pytest.mark.parametrize(
    "request_",
    [
        asked(magic=MagicPrompt.OFF),
        asked(
            "one two three four five six seven eight nine ten eleven twelve more", MagicPrompt.AUTO
        ),
        asked('{"compositional_deconstruction":{}}'),
    ],
)
async def test_a_prompt_that_is_to_stay_stays(request_):
    assert await says(AssertionError("asked")).write(request_) == request_.prompt


async def test_a_model_that_takes_long_is_asked_where_that_is_wanted_alone():
    async def ask(*_):
        return "A tabby cat."

    writer = Rewriter(ask, RuleWriter(), only_on=True)
    assert await writer.write(asked()) == "A tabby cat."
    auto = asked(magic=MagicPrompt.AUTO)
    assert await writer.write(auto) == await by_rules(auto)


@pytest.mark.parametrize(
    "answer",
    ["", "  \n", "<think>a dog?</think>", "x" * 10_001, "a sign that says CLOSED", OSError("no")],
    ids=range(6),
)
async def test_what_is_of_no_use_is_left_to_the_rules(answer):
    request = asked('a sign "OPEN"')
    assert await says(answer).write(request) == await by_rules(request)


def test_thoughts_and_quotation_marks_round_all_of_it_are_no_part_of_a_prompt():
    assert kept("a cat", '<think>Hm.</think> "A tabby cat."') == "A tabby cat."
    assert kept('"HI"', '"HI"') == '"HI"'
    assert kept('a sign "HI"', 'A neon sign "HI" at night') == 'A neon sign "HI" at night'


@pytest.fixture
async def server(anyio_backend):
    async with scripted() as script:
        yield script


@pytest.fixture
async def chat(server):
    async with guarded.client(allow_private=True, timeout=5) as client:
        yield Chat(client, f"{server.url}/v1/", model="writer", key="s3cret")


async def test_a_chat_endpoint_is_asked_as_openais_clients_ask(chat, server):
    told = {"choices": [{"message": {"role": "assistant", "content": "A tabby cat."}}]}
    server.answers(COMPLETIONS, reply(200, told))
    assert await Rewriter(chat.ask, RuleWriter()).write(asked()) == "A tabby cat."
    (sent,) = server.received
    body = json.loads(sent.body)
    assert sent.headers["authorization"] == "Bearer s3cret"
    assert body["model"] == "writer"
    assert [one["role"] for one in body["messages"]] == ["system", "user"]
    assert body["messages"][1]["content"] == "a cat"


@pytest.mark.parametrize(
    "raw",
    [
        reply(500, b"oops"),
        reply(302, b"", Location="http://169.254.169.254/"),
        reply(200, b"<html>"),
        reply(200, {"choices": []}),
        reply(200, {"choices": [{"message": {"content": None}}]}),
        reply(200, b" " * 100_000),
        b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{",
    ],
    ids=range(7),
)
async def test_an_endpoint_that_fails_leaves_it_to_the_rules(chat, server, raw):
    server.answers(COMPLETIONS, raw)
    assert await Rewriter(chat.ask, RuleWriter()).write(asked()) == await by_rules(asked())
    assert len(server.received) == 1


async def test_a_private_endpoint_needs_leave(server):
    async with guarded.client(allow_private=False, timeout=5) as client:
        chat = Chat(client, server.url, model="writer", key=None)
        with pytest.raises(ValueError, match="no public address"):
            await chat.ask("write", "a cat")
    assert not server.received
