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

    def files(self):
        return {path.name for path in (self.folder / "images").rglob("*") if path.is_file()}


async def until(condition):
    """Wait for what happens in other processes."""
    async with asyncio.timeout(PATIENCE):
        while not (found := await condition()):  # noqa: ASYNC110 - it happens elsewhere
            await asyncio.sleep(0.1)
    return found
