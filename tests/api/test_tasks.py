"""Requests that are not waited for: two views of one task, its events, and its end."""

import asyncio
import json

import pytest

from tests.api.asking import GATEWAY, GENERATE

pytestmark = pytest.mark.anyio

BODY = {"prompt": "a cat"}
LATER = {"Prefer": "respond-async"}


async def drawn(house):
    """Draw all that waits, as a worker would."""
    while await house.pool.fetchval("SELECT count(*) FROM generations WHERE state = 'queued'"):
        await house.edge.tasks.draw_next()


async def test_a_client_that_does_not_wait_is_told_where_to_look(house):
    told = await house.client.post(GENERATE, json=BODY, headers=LATER)

    assert told.status_code == 202
    assert set(told.json()) == {"created", "generation_id", "status"}
    assert told.json()["status"] == "pending"
    assert told.headers["Preference-Applied"] == "respond-async"
    name = told.json()["generation_id"]
    assert told.headers["Location"] == f"/v1/generations/{name}"
    assert told.headers["Aquatint-Generation-Id"] == name

    pending = (await house.client.get(told.headers["Location"])).json()
    assert pending == told.json()

    await drawn(house)
    done = (await house.client.get(told.headers["Location"])).json()
    assert (done["status"], len(done["data"])) == ("completed", 1)
    assert (await house.client.get(done["data"][0]["url"])).status_code == 200


@pytest.mark.parametrize("asked", [{"headers": LATER}, {"params": {"async": "true"}}])
async def test_below_the_gateway_it_is_told_in_the_envelope(house, asked):
    told = await house.client.post(GATEWAY + GENERATE, json=BODY, **asked)

    said = told.json()
    assert (told.status_code, said["code"], said["message"]) == (200, 0, "SUCCEED")
    task = said["data"]
    assert set(task) == {"created_at", "task_id", "task_status", "updated_at"}
    assert (task["task_status"], said["request_id"]) == ("submitted", task["task_id"])
    assert ("Preference-Applied" in told.headers) is ("headers" in asked)

    await drawn(house)
    done = (await house.client.get(f"{GATEWAY}/v1/tasks/{task['task_id']}")).json()["data"]
    assert (done["task_status"], len(done["task_result"]["images"])) == ("succeed", 1)


async def test_async_in_the_query_is_a_matter_of_gateways(house):
    told = await house.client.post(GENERATE, json=BODY, params={"async": "true"})
    assert told.status_code == 200
    assert "data" in told.json()


async def test_what_is_waited_for_long_enough_is_answered_as_ever(house):
    asking = asyncio.create_task(
        house.client.post(GENERATE, json=BODY, headers={"Prefer": "wait=30"})
    )
    while not asking.done():
        await house.edge.tasks.draw_next()

    told = await asking
    assert (told.status_code, told.headers["Preference-Applied"]) == (200, "wait=30")
    assert set(told.json()) == {"created", "data"}


async def test_what_takes_longer_than_one_would_wait_goes_on(house):
    told = await house.client.post(GENERATE, json=BODY, headers={"Prefer": "wait=0"})
    assert told.status_code == 202
    await drawn(house)


@pytest.mark.parametrize(
    "prefer", ["wait=soon", "handling=strict", "wait=-1", "", "return=minimal"]
)
async def test_preferences_that_are_not_known_are_ignored(house, prefer):
    told = await house.client.post(GENERATE, json=BODY, headers={"Prefer": prefer})
    assert told.status_code == 200
    assert "Preference-Applied" not in told.headers


async def test_what_is_refused_is_refused_at_once(house, nothing_is_left_behind):
    told = await house.client.post(GENERATE, json={"prompt": ""}, headers=LATER)
    assert (told.status_code, told.json()["field"]) == (400, "prompt")
    told = await house.client.post(GENERATE, json={"prompt": "hardcore pornography"}, headers=LATER)
    assert told.status_code == 422


async def test_a_task_that_fails_says_so_in_both_views(house):
    told = await house.client.post(GENERATE, json=BODY, headers=LATER)
    house.engine.fails_with = ValueError("no luck")
    try:
        await drawn(house)
    finally:
        house.engine.fails_with = None
    name = told.json()["generation_id"]
    assert (await house.client.get(f"/v1/generations/{name}")).json()["status"] == "failed"
    task = (await house.client.get(f"{GATEWAY}/v1/tasks/{name}")).json()["data"]
    assert (task["task_status"], bool(task["task_status_msg"])) == ("failed", True)


async def test_a_task_that_is_deleted_is_not_drawn(house):
    told = await house.client.post(GENERATE, json=BODY, headers=LATER)
    name = told.json()["generation_id"]
    before = len(house.engine.asked)
    assert (await house.client.delete(f"/v1/generations/{name}")).status_code == 204
    await drawn(house)
    assert len(house.engine.asked) == before
    assert (await house.client.get(f"/v1/generations/{name}")).json()["status"] == "failed"


def events(text):
    """The events of a stream as (id, name, data)."""
    found = []
    for block in text.strip().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in block.split("\n") if line[0] != ":")
        if fields:
            found.append((fields["id"], fields["event"], json.loads(fields["data"])))
    return found


async def test_events_tell_a_task_until_it_is_done(house):
    told = await house.client.post(GENERATE, json=BODY, headers=LATER)
    path = f"/v1/generations/{told.json()['generation_id']}/events"
    listening = asyncio.create_task(house.client.get(path))
    await asyncio.sleep(0)
    await drawn(house)

    heard = await listening
    assert heard.headers["Content-Type"].startswith("text/event-stream")
    *_, (last, name, data) = events(heard.text)
    assert (last, name, data["status"]) == ("done", "done", "completed")
    assert data["data"][0]["url"]


async def test_a_listener_who_comes_back_hears_only_what_is_new(house):
    told = await house.client.post(GENERATE, json=BODY, headers=LATER)
    path = f"/v1/generations/{told.json()['generation_id']}/events"
    await drawn(house)

    later = await house.client.get(path, headers={"Last-Event-ID": "queued-0"})
    assert [name for _, name, _ in events(later.text)] == ["done"]
    again = await house.client.get(path, headers={"Last-Event-ID": "done"})
    assert (again.status_code, again.content) == (204, b"")


async def test_events_of_nothing_are_404(house):
    assert (await house.client.get(f"/v1/generations/{'A' * 22}/events")).status_code == 404


async def test_the_same_key_is_one_task_and_is_told_so(house):
    headers = LATER | {"Idempotency-Key": "a task"}
    first = await house.client.post(GENERATE, json=BODY, headers=headers)
    again = await house.client.post(GENERATE, json=BODY, headers=headers)
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    await drawn(house)
