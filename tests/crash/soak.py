"""Random schedules of deaths, of one server or two on one database: `make soak`.

Each is repeated by its number: `make soak SCHEDULES=1 FIRST=4711`.
"""

import asyncio
import os
import random
from contextlib import AsyncExitStack, suppress

import httpx2
import pytest
from upstreams import scripted

from .victim import STEPS
from .world import made_for, until

pytestmark = [
    pytest.mark.anyio,
    # of connections to servers that were killed
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

FIRST = int(os.environ.get("FIRST", "0"))
SCHEDULES = int(os.environ.get("SCHEDULES", "1000"))
REQUESTS = 6


@pytest.fixture
async def world(database_url, tmp_path):
    async with scripted() as receiver:
        receiver.answers("/heard", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        yield await made_for(database_url, tmp_path, images=2 * REQUESTS, receiver=receiver)


@pytest.mark.parametrize("number", range(FIRST, FIRST + SCHEDULES))
async def test_whatever_dies_when_nothing_is_lost_and_nothing_is_paid_twice(world, number):
    chance = random.Random(number)
    wanted = [Wanted(world, f"key {place}", chance) for place in range(REQUESTS)]
    for _ in range(chance.randint(1, 3)):
        await one_life(world, wanted, chance)
    async with world.server() as (client, _):
        try:
            await asyncio.gather(*(one.drawn(client) for one in wanted))
            await until(world.settled)
        except TimeoutError as error:
            await tell(world, wanted, error)
            raise

    succeeded = await world.fetch("SELECT FROM generations WHERE state = 'succeeded'")
    assert len(succeeded) == REQUESTS
    await world.books_balance(paid=REQUESTS, of=2 * REQUESTS)
    await world.all_ends_were_heard()
    assert await world.has_no_orphans() == REQUESTS


async def tell(world, wanted, error):
    """How things stand when somebody waited for too long."""
    for one in wanted:
        error.add_note(f"{one.headers} last heard {one.heard_last}")
    for table in ("generations", "idempotency_keys", "processes", "pgqueuer"):
        for row in await world.fetch(f"SELECT * FROM {table}"):
            error.add_note(f"{table}: {dict(row)}")


async def one_life(world, wanted, chance):
    """One server or two, of which one dies at a step, or at any moment; all are asked meanwhile."""
    async with AsyncExitStack() as stack:
        step = chance.choice([step for step in STEPS if step != "never"])
        times = [f"{step}:{chance.randint(1, 2 * REQUESTS)}", "never"][: chance.randint(1, 2)]
        servers = [await stack.enter_async_context(world.server(one)) for one in times]
        victim = servers[0][1]
        asking = [asyncio.create_task(one.drawn(chance.choice(servers)[0])) for one in wanted]
        with suppress(TimeoutError):
            await asyncio.wait_for(victim.wait(), chance.uniform(0.5, 5))
        if victim.returncode is None:
            victim.kill()
            await victim.wait()
        for task in asking:
            task.cancel()
        await asyncio.gather(*asking, return_exceptions=True)


class Wanted:
    """An image that a client asks for under one key, waiting or later, until it has it."""

    def __init__(self, world, key, chance):
        self.heard = {"webhook_url": f"{world.receiver.url}/heard"}
        later = {"Prefer": "respond-async"} if chance.random() < 0.5 else {}
        self.headers = {"Idempotency-Key": key} | later
        self.heard_last = None

    async def drawn(self, client):
        await until(lambda: self.is_drawn(client))

    async def is_drawn(self, client):
        with suppress(httpx2.HTTPError):  # whoever was asked has died
            answer = await client.post(
                "/v1/ideogram-v3/generate",
                params=self.heard,
                json={"prompt": "a cat"},
                headers=self.headers,
            )
            if answer.status_code == 202:
                answer = await client.get(answer.headers["Location"])
            self.heard_last = answer.status_code, answer.text
            return "data" in answer.json()
        return False
