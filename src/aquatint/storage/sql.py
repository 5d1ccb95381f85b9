"""What is used of asyncpg, with types, which it does not bring itself."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import Any, Protocol

import asyncpg
from asyncpg.exceptions import (
    AdminShutdownError,
    CannotConnectNowError,
    CrashShutdownError,
    InsufficientResourcesError,
    InterfaceError,
    PostgresConnectionError,
)

from aquatint.domain.errors import Unavailable

Row = Mapping[str, Any]


class Queries(Protocol):
    """Run one statement, as a transaction of its own unless one is open."""

    async def execute(self, sql: str, *values: object) -> str: ...

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]: ...

    async def fetchrow(self, sql: str, *values: object) -> Row | None: ...

    async def fetchval(self, sql: str, *values: object) -> Any: ...


class Transaction(AbstractAsyncContextManager[None], Protocol):
    """Committed at the end of its block, unless that raises; or as it is told."""

    async def start(self) -> None: ...

    async def rollback(self) -> None: ...


class Connection(Queries, Protocol):
    """One session."""

    def transaction(self) -> Transaction: ...


class Session(Connection, Protocol):
    """One session outside any pool."""

    def terminate(self) -> None: ...


class Pool(Queries, Protocol):
    """Several sessions; a statement runs in whichever is free."""

    def acquire(self) -> AbstractAsyncContextManager[Connection]: ...

    async def close(self) -> None: ...

    def terminate(self) -> None: ...


class GuardedPool:
    """A pool that says Unavailable where the database is gone or full, whatever it looks like."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    async def execute(self, sql: str, *values: object) -> str:
        with _told():
            return await self._pool.execute(sql, *values)

    async def fetch(self, sql: str, *values: object) -> Sequence[Row]:
        with _told():
            return await self._pool.fetch(sql, *values)

    async def fetchrow(self, sql: str, *values: object) -> Row | None:
        with _told():
            return await self._pool.fetchrow(sql, *values)

    async def fetchval(self, sql: str, *values: object) -> Any:
        with _told():
            return await self._pool.fetchval(sql, *values)

    @asynccontextmanager
    async def acquire(self) -> AsyncIterator[Connection]:
        with _told():
            async with self._pool.acquire() as connection:
                yield connection

    async def close(self) -> None:
        await self._pool.close()

    def terminate(self) -> None:
        self._pool.terminate()


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except GONE as error:
        raise Unavailable("The database does not answer. Try again shortly.") from error


GONE = (
    OSError,  # TimeoutError among them
    InterfaceError,
    PostgresConnectionError,
    AdminShutdownError,
    CannotConnectNowError,
    CrashShutdownError,
    InsufficientResourcesError,  # too many connections, a full disk
)
"""What is raised where the database is away."""


async def open_pool(url: str, *, size: int) -> Pool:
    """Connect; raise OSError, ValueError or asyncpg's errors when that fails."""
    create: Callable[..., Awaitable[Pool]] = asyncpg.create_pool
    pool = await create(url, min_size=1, max_size=size, command_timeout=60, reset=_nothing)
    return GuardedPool(pool)


async def connect(url: str) -> Session:
    """One session of its own; raise as `open_pool` does."""
    make: Callable[..., Awaitable[Session]] = asyncpg.connect
    return await make(url)


async def _nothing(_: Connection) -> None:
    """What a returned connection needs: no statement here changes its session.

    asyncpg would reset it by a query, one more round trip for every statement.
    """
