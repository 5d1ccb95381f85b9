"""The queue of tasks: tokens in the database, each of which says that something waits to be drawn.

PgQueuer hands out the tokens and notices dead workers. Which generation is drawn for a token is
decided when it is taken, by what is fair then; the generation's own row sees to it that it is drawn
once, however many tokens there are.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from importlib import import_module
from importlib.metadata import version
from threading import Lock
from typing import Any

import structlog

from .sql import GONE, Connection, connect

_LOCK = 0x6171_7175  # any number, but the same for every process: "aqqu"
_TASK = "draw"
_HEARTBEAT = timedelta(seconds=5)  # a worker that was not heard for so long is dead
_LOOK = timedelta(seconds=2)  # between two looks where no notice comes
_RESTART = 1.0  # seconds until a worker that lost its connection tries again

_IMPORTING = Lock()
_log = structlog.get_logger(__name__)


class TaskQueue:
    """Tokens of tasks, in the database at a URL."""

    def __init__(self, url: str) -> None:
        self._url = url

    async def announce(
        self, connection: Connection, *, priority: int = 0, after: float = 0
    ) -> None:
        """Add a token, as a part of the connection's transaction; due in so many seconds."""
        queries = await _queries(connection)
        await queries.enqueue(_TASK, None, priority, timedelta(seconds=after) if after else None)

    async def is_empty(self, connection: Connection) -> bool:
        """Whether there is no token, neither waiting nor taken."""
        queries = await _queries(connection)
        return all(part.entrypoint != _TASK for part in await queries.queue_size())

    async def work(self, draw: Callable[[], Awaitable[None]], *, at_once: int) -> None:
        """Take tokens and draw, until cancelled; so many at once.

        What `draw` raises is logged. A lost connection is made anew.
        """
        while True:
            try:
                await self._work(draw, at_once)
            except asyncio.CancelledError:
                raise
            except GONE as error:
                _log.warning("task queue waits for the database", error=str(error))
            except Exception:  # noqa: BLE001 - whatever failed, the next try may succeed
                _log.exception("task queue failed")
            await asyncio.sleep(_RESTART)

    async def _work(self, draw: Callable[[], Awaitable[None]], at_once: int) -> None:
        applications = await _library("applications")
        connection = await connect(self._url)
        try:
            queuer = applications.PgQueuer.from_asyncpg_connection(connection)

            @queuer.entrypoint(_TASK)  # type: ignore[untyped-decorator]
            async def handle(_: object) -> None:
                await draw()

            await queuer.run(
                dequeue_timeout=_LOOK,
                batch_size=1,
                max_concurrent_tasks=max(2, at_once),
                heartbeat_timeout=_HEARTBEAT,
                shutdown_on_listener_failure=True,
            )
        finally:
            connection.terminate()


async def install(connection: Connection) -> None:
    """Make or renew the tables of the queue; whoever comes at the same time waits."""
    release = version("pgqueuer")
    if await _release(connection) == release:
        return
    queries = await _queries(connection)
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
        if await _release(connection) is None:
            await queries.install(create_schema=False)
            await connection.execute("INSERT INTO queue_schema (release) VALUES ($1)", release)
            return
    await queries.upgrade()  # locks by itself, and cannot be a part of a transaction
    await connection.execute("UPDATE queue_schema SET release = $1", release)


async def _release(connection: Connection) -> str | None:
    found: str | None = await connection.fetchval("SELECT release FROM queue_schema")
    return found


async def _queries(connection: Connection) -> Any:
    queries, drivers = await _library("queries"), await _library("db")
    return queries.Queries(drivers.AsyncpgDriver(connection))


async def _library(module: str) -> Any:
    """A module of PgQueuer, which takes a while to be imported."""
    return await asyncio.to_thread(_imported, module)


def _imported(module: str) -> Any:
    # Its modules import each other: two threads at once would see one of them half made.
    with _IMPORTING:
        return import_module(f"pgqueuer.{module}")
