"""The way to PostgreSQL: the server named by a URL, or an embedded one in the data directory."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from asyncpg.exceptions import InterfaceError, PostgresError

from . import queue
from .embedded import DatabaseUnavailable, EmbeddedServer
from .schema import migrate
from .sql import Pool, open_pool

POOL_SIZE = 8


@dataclass(frozen=True, slots=True)
class Database:
    """A pool of connections to a database of the current schema, which is at `url`."""

    pool: Pool
    url: str = field(default="", repr=False)
    server: EmbeddedServer | None = None

    async def close(self) -> None:
        """Close the connections, and stop the embedded server if nobody else is attached."""
        await self.pool.close()
        if self.server is not None:
            await asyncio.to_thread(self.server.stop)


async def open_database(url: str | None, data_dir: Path) -> Database:
    """Connect and migrate; without a URL, start or join the embedded server of `data_dir`.

    Raise DatabaseUnavailable when that cannot be done. Several processes may do so at once.
    """
    if url is not None:
        return Database(await _connect(url), url)
    server = EmbeddedServer(data_dir)
    try:
        own = await asyncio.to_thread(server.start)
        return Database(await _connect(own), own, server)
    except BaseException:
        await asyncio.to_thread(server.stop)
        raise


async def _connect(url: str) -> Pool:
    try:
        pool = await open_pool(url, size=POOL_SIZE)
    except (OSError, PostgresError, InterfaceError, ValueError) as error:
        # The URL may hold a password, so it is not repeated here.
        raise DatabaseUnavailable(f"the database cannot be reached: {error}") from error
    try:
        async with pool.acquire() as connection:
            await migrate(connection)
            await queue.install(connection)
    except BaseException:
        pool.terminate()
        raise
    return pool
