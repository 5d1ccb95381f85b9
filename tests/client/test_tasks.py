"""Generations that go on by themselves, in both of their views, as the API publishes them."""

import asyncio
import json
from pathlib import Path

import pytest
from upstreams import reply

from aquatint import client as api
from aquatint.client import calls

pytestmark = pytest.mark.anyio

GENERATE = "/v1/ideogram-v3/generate"
ID = "bzue-VZtSlSMAneIbfCo2A"
ITEM = {
    "prompt": "a cat",
    "resolution": "1024x1024",
    "seed": 12345,
    "is_image_safe": True,
    "url": "https://h/a.png",
}
LOST = b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf"
OFFICIAL = {"created": "2025-05-05T16:36:09.462623+00:00", "generation_id": ID}
PENDING = {**OFFICIAL, "status": "pending"}
DONE = {**OFFICIAL, "status": "completed", "response_type": "url", "data": [ITEM]}
WIRE = Path(__file__).parent.parent / "wire" / "v3-edit-at-gateway.json"
BEGUN = json.loads(WIRE.read_text())["published"]
TASK = BEGUN["data"]["task_id"]


def enveloped(status, **more):
    """What a gateway answers for a task."""
    return {**BEGUN, "data": {**BEGUN["data"], "task_status": status, **more}}


async def test_a_generation_is_asked_for_and_looked_at_until_it_is_done(asking, server):
    server.answers(GENERATE, reply(202, PENDING))
    server.answers(
        f"/v1/generations/{ID}", reply(200, PENDING), reply(200, PENDING), reply(200, DONE)
    )
    client = asking(server.url)

    begun = await client.submit(calls.generate("a cat", {"seed": 7}))
    done = await client.wait(begun)

    asked, *looks = server.received
    assert asked.headers["prefer"] == "respond-async"
    assert len(asked.headers["idempotency-key"]) == 22
    assert [(one.method, one.headers["api-key"]) for one in looks] == [("GET", "the-key")] * 3
    assert (begun.id, begun.is_done, done.is_done) == (ID, False, True)
    assert [picture.url for picture in done.pictures] == ["https://h/a.png"]
    assert client.waits == sorted(client.waits)
    assert len(client.waits) == 2


async def test_v4_is_asked_for_an_image_that_a_webhook_is_told_of(asking, server):
    path = "/v1/ideogram-v4/async/generate"
    server.answers(path, reply(200, {"generation_id": ID}))
    client = asking(server.url)

    begun = await client.generate_v4_async("a cat", "https://example.org/hook", seed=7)

    assert (begun.id, begun.is_done) == (ID, False)
    (asked,) = server.received
    assert asked.query == "webhook_url=https%3A%2F%2Fexample.org%2Fhook"
    assert b'name="text_prompt"' in asked.body


async def test_the_end_of_any_call_is_posted_where_a_webhook_is_named(asking, server):
    server.answers(GENERATE, reply(202, PENDING))
    client = asking(server.url)

    call = calls.generate("a cat", {})
    begun = await client.submit(call, webhook_url="https://example.org/")

    assert begun.id == ID
    assert server.received[0].query == "webhook_url=https%3A%2F%2Fexample.org%2F"


async def test_a_gateways_task_is_looked_at_in_its_envelope(asking, server):
    edit, task = "/ideogram/v1/ideogram-v3/edit", f"/ideogram/v1/tasks/{TASK}"
    server.answers(edit, reply(200, BEGUN))
    images = {"images": [{**ITEM, "id": "x", "index": 0}]}
    server.answers(
        task,
        reply(200, enveloped("processing")),
        reply(200, enveloped("succeed", task_result=images)),
    )
    client = asking(f"{server.url}/ideogram", auth="bearer")

    begun = await client.submit(calls.edit(b"a file", None, "a hat", {}))
    assert (await client.wait(begun)).pictures[0].seed == 12345
    assert (await client.wait(TASK)).status is api.Status.COMPLETED
    assert {one.path for one in server.received} == {edit, task}


@pytest.mark.parametrize(
    ("url", "path", "body", "said"),
    [
        ("", f"/v1/generations/{ID}", {**OFFICIAL, "status": "failed"}, f"generation {ID} failed"),
        (
            "/ideogram",
            f"/ideogram/v1/tasks/{ID}",
            enveloped("failed", task_status_msg="out of paint"),
            "out of paint",
        ),
    ],
)
async def test_one_that_fails_says_why(asking, server, *, url, path, body, said):
    server.answers(path, reply(200, body))
    with pytest.raises(api.GenerationFailed, match=said):
        await asking(server.url + url).wait(ID)


async def test_one_that_takes_too_long_is_left_to_go_on(asking, server):
    server.answers(f"/v1/generations/{ID}", reply(200, PENDING))
    client = asking(server.url)
    client.client._clock = iter(range(0, 1000, 4)).__next__
    with pytest.raises(api.StillPending, match="not done after 10 seconds") as raised:
        await client.wait(ID, seconds=10)
    assert raised.value.task.id == ID
    assert len(server.received) == 3


async def test_a_generation_is_cancelled_where_it_is(asking, server):
    server.answers(f"/v1/generations/{ID}", LOST, reply(204, b""))
    client = asking(server.url)
    await client.cancel(ID)
    assert [(one.method, one.headers["api-key"]) for one in server.received] == [
        ("DELETE", "the-key")
    ] * 2
    with pytest.raises(ValueError, match="no id of a generation"):
        await client.cancel("")


async def test_one_that_is_not_there_and_one_that_cannot_be(asking, server):
    client = asking(server.url)
    with pytest.raises(api.NotFound):
        await client.task("nobody")
    with pytest.raises(ValueError, match="no id of a generation"):
        await client.task("../manage")
    server.answers(f"/v1/generations/{ID}", reply(200, {"status": "completed"}))
    with pytest.raises(api.UnreadableAnswer):
        await client.task(ID)


def told(event, name, **more):
    body = json.dumps({**PENDING, **more})
    return f"id: {name}\nevent: {event}\ndata: {body}\n\n".encode()


STREAM = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"


async def heard(client):
    """All events of a generation, of either client."""
    if isinstance(client.client, api.AsyncClient):
        return [event async for event in client.client.events(ID)]
    return await asyncio.to_thread(lambda: list(client.client.events(ID)))


async def test_events_are_told_to_the_end_over_connections_that_break(asking, server):
    server.answers(
        f"/v1/generations/{ID}/events",
        STREAM + b": still here\n\n" + told("queued", "queued-2", position=2),
        reply(503, {"message": "busy"}),
        STREAM + told("running", "running-5", step=5, steps=24),
        STREAM + told("done", "done", status="completed", data=[ITEM], reason=None),
    )
    first, second, last = await heard(asking(server.url))

    assert (first.position, second.step, second.steps) == (2, 5, 24)
    assert last.task.is_done
    assert last.task.pictures[0].seed == 12345
    known = [one.headers.get("last-event-id") for one in server.received]
    assert known == [None, "queued-2", "queued-2", "running-5"]
    assert {one.headers["api-key"] for one in server.received} == {"the-key"}


async def test_events_of_what_failed_say_why(asking, server):
    server.answers(
        f"/v1/generations/{ID}/events",
        STREAM + told("done", "done", status="failed", reason="The engine ran dry."),
    )
    (only,) = await heard(asking(server.url))
    assert (only.task.status, only.task.reason) == (api.Status.FAILED, "The engine ran dry.")


async def test_events_of_what_is_not_there_are_an_error(asking, server):
    server.answers(f"/v1/generations/{ID}/events", reply(404, {"message": "none"}))
    with pytest.raises(api.NotFound):
        await heard(asking(server.url))
