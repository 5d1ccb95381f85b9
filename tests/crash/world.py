"""What outlives a server: a database, a folder, a key with money, and how a server is started."""

import asyncio
import os
import socket
import sys
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
import httpx2

from aquatint.storage import open_database
from aquatint.storage.keys import Keys

PATIENCE = 60  # seconds that a start, or the end of a generation, may take on a busy machine
PRICE = 60_000
VICTIM = Path(__file__).with_name("victim.py")


async def made_for(url, folder, *, images, receiver=None):
    """A world whose one account has money for so many images."""
    database = await open_database(url, folder)
    _, key = await Keys(database).create("crash")
    await database.pool.execute("UPDATE accounts SET balance = $1", images * PRICE)
    await database.close()
    return World(url, folder, key, receiver)


class World:
    """What outlives a server."""

    def __init__(self, url, folder, key, receiver=None):
        self.url, self.folder, self.key, self.receiver = url, folder, key, receiver

    @asynccontextmanager
    async def server(self, step="never", **settings):
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
                }
                | settings,
                stdout=asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.DEVNULL,
            )
        try:
            async with httpx2.AsyncClient(
                base_url=f"http://127.0.0.1:{port}",
                headers={"Api-Key": self.key},
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

    async def settled(self):
        """Whether nothing is open: no generation, no input, no webhook."""
        (row,) = await self.fetch(
            "SELECT (SELECT count(*) FROM generations WHERE state IN ('queued', 'running')"
            " OR inputs <> '{}') + (SELECT count(*) FROM webhook_deliveries"
            " WHERE state = 'pending') AS open"
        )
        return row["open"] == 0

    async def books_balance(self, *, paid, of):
        """As many images are paid as were delivered; what was held is captured or released."""
        (account,) = await self.fetch("SELECT balance, in_flight FROM accounts")
        (key,) = await self.fetch("SELECT spent, in_flight FROM api_keys")
        assert (account["balance"], key["spent"]) == ((of - paid) * PRICE, paid * PRICE)
        assert (account["in_flight"], key["in_flight"]) == (0, 0)
        unsettled = await self.fetch(
            "SELECT generation FROM ledger GROUP BY generation HAVING"
            " sum(CASE kind WHEN 'hold' THEN amount ELSE -amount END) <> 0"
        )
        assert unsettled == []

    async def all_ends_were_heard(self):
        """Every end of a generation was told to the receiver."""
        calls = self.receiver.asked("/heard")
        heard = {call.headers["x-ideogram-webhook-generation-id"] for call in calls}
        assert heard == {row["id"] for row in await self.fetch("SELECT id FROM generations")}

    async def has_no_orphans(self):
        """The files are those of the images that are known, and no others."""
        images = await self.fetch("SELECT object_name FROM images")
        assert {Path(row["object_name"]).name for row in images} == self.files()
        return len(images)

    def files(self):
        return {path.name for path in (self.folder / "images").rglob("*") if path.is_file()}


async def until(condition):
    """Wait for what happens in other processes."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await condition()):  # noqa: ASYNC110 - it happens elsewhere
            await asyncio.sleep(0.1)
    return found
