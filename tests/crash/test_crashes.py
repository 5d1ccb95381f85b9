"""Killed at any step and started again, a server has lost nothing and charged nothing twice."""

import asyncio
from contextlib import suppress

import httpx2
import pytest
from upstreams import scripted

from .victim import STEPS
from .world import PATIENCE, made_for, until

pytestmark = pytest.mark.anyio

WAITED = ["asked", "accepted", "drawing", "drawn", "stored", "captured", "answered", "notified"]
TASKS = [*WAITED, "handed over", "claimed"]


async def ask(world, client, *, later):
    """Ask for one image under the one key."""
    return await client.post(
        "/v1/ideogram-v3/generate",
        params={"webhook_url": f"{world.receiver.url}/heard"},
        json={"prompt": "a cat"},
        headers={"Idempotency-Key": "the one"} | ({"Prefer": "respond-async"} if later else {}),
    )


async def asked_until_drawn(world, client, *, later):
    """What a client does that wants its image, whatever it takes."""

    async def drawn():
        answer = await ask(world, client, later=later)
        if answer.status_code == 202:
            answer = await client.get(answer.headers["Location"])
        return answer if "data" in answer.json() else None

    return (await until(drawn)).json()["data"]


@pytest.fixture
async def world(database_url, tmp_path):
    """A database with money for three images, a folder, and somebody who hears of the end."""
    async with scripted() as receiver:
        receiver.answers("/heard", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        yield await made_for(database_url, tmp_path, images=3, receiver=receiver)


@pytest.mark.parametrize(
    ("step", "later"),
    [(step, False) for step in WAITED] + [(step, True) for step in TASKS],
    ids=lambda value: {False: "waited for", True: "a task"}.get(value, value),
)
async def test_nothing_is_lost_and_nothing_is_paid_twice(world, step, later):
    assert step in STEPS
    async with world.server(step) as (client, process):
        with suppress(httpx2.HTTPError):  # nobody is left to answer
            await ask(world, client, later=later)
        assert await asyncio.wait_for(process.wait(), PATIENCE) == -9, "it was to die"

    async with world.server("never") as (client, _):
        (image,) = await asked_until_drawn(world, client, later=later)
        assert (await client.get(image["url"])).status_code == 200
        await until(world.settled)

    generations = await world.fetch("SELECT id, state, held, charged FROM generations")
    assert sorted(row["state"] for row in generations).count("succeeded") == 1
    assert {row["state"] for row in generations} <= {"succeeded", "failed"}
    await world.books_balance(paid=1, of=3)
    await world.all_ends_were_heard()
    assert await world.has_no_orphans() == 1
