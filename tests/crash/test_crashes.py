"""Killed at any step and started again, a server has lost nothing and charged nothing twice."""

import asyncio
import os
import socket
import sys
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import asyncpg
import httpx2
import pytest
from upstreams import scripted

from aquatint.storage import open_database
from aquatint.storage.keys import Keys

from .victim import STEPS

pytestmark = pytest.mark.anyio

PATIENCE = 60  # seconds that a start, or the end of a generation, may take on a busy machine
PRICE = 60_000
WAITED = ["asked", "accepted", "drawing", "drawn", "stored", "captured", "answered", "notified"]
TASKS = [*WAITED, "handed over", "claimed"]
VICTIM = Path(__file__).with_name("victim.py")


@pytest.fixture
async def world(database_url, tmp_path):
    """A database with money for three images, a folder, and somebody who hears of the end."""
    database = await open_database(database_url, tmp_path)
    _, key = await Keys(database).create("crash")
    await database.pool.execute("UPDATE accounts SET balance = $1", 3 * PRICE)
    await database.close()
    async with scripted() as receiver:
        receiver.answers("/heard", b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        yield World(database_url, tmp_path, key, receiver)


class World:
    """What outlives a server."""

    def __init__(self, url, folder, key, receiver):
        self.url, self.folder, self.key, self.receiver = url, folder, key, receiver

    @asynccontextmanager
    async def server(self, step):
        """A server that dies at a step; a client for it, and its process."""
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, str(VICTIM), step, str(listener.fileno())),
                pass_fds=(listener.fileno(),),
                env=os.environ
                | {
                    "AQUATINT_DATABASE_URL": self.url,
                    "AQUATINT_DATA_DIR": str(self.folder),
                    "AQUATINT_ENGINE": "solid",
                    "AQUATINT_ALLOW_PRIVATE_NETWORKS": "true",
                    "AQUATINT_LOG_FORMAT": "json",
                },
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
        try:
            async with httpx2.AsyncClient(
                base_url=f"http://127.0.0.1:{port}",
                headers={"Api-Key": self.key, "Idempotency-Key": "the one"},
                timeout=PATIENCE,
            ) as client:
                yield client, process
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()

    async def fetch(self, sql):
        connection = await asyncpg.connect(self.url)
        try:
            return await connection.fetch(sql)
        finally:
            await connection.close()

    def files(self):
        return {path.name for path in (self.folder / "images").rglob("*") if path.is_file()}


async def ask(world, client, *, later):
    """Ask for one image under the one key."""
    return await client.post(
        "/v1/ideogram-v3/generate",
        params={"webhook_url": f"{world.receiver.url}/heard"},
        json={"prompt": "a cat"},
        headers={"Prefer": "respond-async"} if later else {},
    )


async def until(condition):
    """Wait for what happens in other processes."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await condition()):  # noqa: ASYNC110 - it happens elsewhere
            await asyncio.sleep(0.1)
    return found


async def asked_until_drawn(world, client, *, later):
    """What a client does that wants its image, whatever it takes."""

    async def drawn():
        answer = await ask(world, client, later=later)
        if answer.status_code == 202:
            answer = await client.get(answer.headers["Location"])
        return answer if "data" in answer.json() else None

    return (await until(drawn)).json()["data"]


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
        await until(lambda: settled(world))

    generations = await world.fetch("SELECT id, state, held, charged FROM generations")
    assert sorted(row["state"] for row in generations).count("succeeded") == 1
    assert {row["state"] for row in generations} <= {"succeeded", "failed"}
    await books_balance(world)
    images = await world.fetch("SELECT object_name FROM images")
    assert {Path(row["object_name"]).name for row in images} == world.files()
    assert len(images) == 1


async def settled(world):
    """Whether nothing is open: no generation, no input, no webhook."""
    (row,) = await world.fetch(
        "SELECT (SELECT count(*) FROM generations WHERE state IN ('queued', 'running')"
        " OR inputs <> '{}') + (SELECT count(*) FROM webhook_deliveries"
        " WHERE state = 'pending') AS open"
    )
    return row["open"] == 0


async def books_balance(world):
    (account,) = await world.fetch("SELECT balance, in_flight FROM accounts")
    (key,) = await world.fetch("SELECT spent, in_flight FROM api_keys")
    assert (account["balance"], key["spent"]) == (2 * PRICE, PRICE)
    assert (account["in_flight"], key["in_flight"]) == (0, 0)
    unsettled = await world.fetch(
        "SELECT generation FROM ledger GROUP BY generation HAVING"
        " sum(CASE kind WHEN 'hold' THEN amount ELSE -amount END) <> 0"
    )
    assert unsettled == []
    heard = {call.headers["x-ideogram-webhook-generation-id"] for call in told(world)}
    ended = {row["id"] for row in await world.fetch("SELECT id FROM generations")}
    assert heard == ended


def told(world):
    return world.receiver.asked("/heard")
