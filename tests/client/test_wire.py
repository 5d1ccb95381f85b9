"""The published examples: our client sends their requests, and reads their answers."""

import json
from email import message_from_bytes
from pathlib import Path

import pytest
from upstreams import reply

from aquatint.client import CutOut, UnreadableAnswer

pytestmark = pytest.mark.anyio

WIRE = Path(__file__).parent.parent / "wire"
EXAMPLES = {path.stem: json.loads(path.read_text()) for path in sorted(WIRE.glob("*.json"))}
METHODS = {
    "/ideogram/generate": "legacy_generate",
    "/ideogram/v1/ideogram-v3/edit": "edit",
    "/ideogram/v1/ideogram-v3/generate": "generate",
    "/ideogram/v1/ideogram-v3/remix": "remix",
    "/v1/ideogram-v3/generate": "generate",
    "/v1/ideogram-v4/generate": "generate_v4",
    "/upscale": "upscale",
    "/v1/edit": "edit_images",
    "/v1/remove-background": "remove_background",
    "/v1/remove-object": "remove_object",
    "/v1/ideogram-v3/generate-transparent": "generate_transparent",
    "/v1/ideogram-v3/reframe": "reframe",
    "/v1/ideogram-v3/replace-background": "replace_background",
}
EXAMPLES = {
    name: one for name, one in EXAMPLES.items() if one["request"]["path"] in METHODS
}  # those of endpoints that the client has
TASK = "v3-edit-at-gateway"  # what was published for it is a task that was begun, no answer
PICTURE = b"\x89PNG\r\n\x1a\n, as far as the client looks"


def fields_of(request):
    """The fields of a published request as a program would write them."""
    if "json" in request:
        return dict(request["json"].get("image_request", request["json"]))
    read = {"seed": int, "num_images": int}
    return {
        part["name"]: PICTURE if "file" in part else read.get(part["name"], str)(part["text"])
        for part in request["parts"]
    }


def said(received):
    """The fields of a request as they came over the wire."""
    kind = received.headers["content-type"]
    if kind == "application/json":
        return json.loads(received.body)
    form = message_from_bytes(b"Content-Type: " + kind.encode() + b"\r\n\r\n" + received.body)
    return {
        part.get_param("name", header="Content-Disposition"): part.get_payload(decode=True)
        for part in form.get_payload()
    }


def text(value):
    """A field as a part of a form has it."""
    return json.dumps(value) if isinstance(value, dict) else str(value)


async def ask(asking, server, example):
    path = example["request"]["path"]
    at_gateway = path.startswith("/ideogram/")
    client = asking(
        server.url + ("/ideogram" if at_gateway else ""),
        auth="bearer" if at_gateway else "api-key",
    )
    return await getattr(client, METHODS[path])(**arguments(fields_of(example["request"])))


def arguments(fields):
    """Fields as the client names them: without a wrapping, and an image is called an image."""
    wrapped = json.loads(fields.pop("image_request", "{}"))
    shorter = {"image_file": "image", "json_prompt": "prompt"}
    named = {shorter.get(name, name): one for name, one in fields.items()}
    return named | wrapped


@pytest.mark.parametrize("name", EXAMPLES)
async def test_the_published_request_is_what_is_sent(asking, server, name):
    example = EXAMPLES[name]
    wanted = example["request"]
    item = {"url": None, "prompt": "", "resolution": "1x1", "seed": 0, "is_image_safe": False}
    body = {"created": "2026-01-01T00:00:00Z", "data": [item]}
    server.answers(wanted["path"], reply(200, body))

    await ask(asking, server, example)

    (received,) = server.received
    assert received.path == wanted["path"]
    for header, value in wanted["headers"].items():
        assert received.headers[header.lower()] == value.format(key="the-key")
    fields = fields_of(wanted)
    if "image_request" in wanted.get("json", {}):
        assert said(received) == {"image_request": fields}
    else:
        sent = {
            name: one if isinstance(one, bytes) else text(one).encode()
            for name, one in fields.items()
        }
        assert said(received) == sent


@pytest.mark.parametrize("name", sorted(EXAMPLES.keys() - {TASK}))
async def test_the_published_answer_is_what_is_read(asking, server, name):
    example = EXAMPLES[name]
    server.answers(example["request"]["path"], reply(200, example["published"]))

    answer = await ask(asking, server, example)

    (item,) = example["published"]["data"]
    (picture,) = answer.data
    assert {name: getattr(picture, name) for name in item} == item
    assert answer.created.utcoffset() is not None
    if isinstance(picture, CutOut):
        return
    assert list(answer.pictures()) == [picture]
    assert picture.size == tuple(
        map(int, (item.get("upscaled_resolution") or item["resolution"]).split("x"))
    )


@pytest.mark.parametrize(
    "body",
    [
        EXAMPLES[TASK]["published"],
        b"<html>Please log in</html>",
        [],
        {"created": "2026-01-01T00:00:00Z", "data": []},
        {"created": "2026-01-01T00:00:00Z", "data": [{"url": "http://h/x.png"}]},
    ],
    ids=["a task", "a page", "a list", "no image", "an image without its facts"],
)
async def test_an_answer_of_another_kind_is_said_to_be_one(asking, server, body):
    server.answers("/v1/ideogram-v3/generate", reply(200, body))

    with pytest.raises(UnreadableAnswer, match="/v1/ideogram-v3/generate"):
        await asking(server.url).generate("a cat")
