"""Generations and their images, as rows: written when a request is accepted and when it ends.

Money and limits change in the same statements; the functions that do it are in the migrations.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from asyncpg.exceptions import PostgresError

from aquatint.domain import Allowance, Caller

from .batches import Batches
from .database import Database
from .records import (
    RECORD,
    Acceptance,
    End,
    Finish,
    GenerationRecord,
    IdempotencyKey,
    ImageRecord,
    NewGeneration,
    end_told,
    finish_told,
    image_of,
    record_of,
    told_of,
)
from .refusals import refusal
from .sql import Connection, Queries, Row

DEFAULT_IN_FLIGHT = 10
"""Images of one account that may be in flight, as published."""


_ACCEPT = (
    "SELECT accepted.* FROM set_config('synchronous_commit', 'off', true),"
    " accept_generations($1, $2, $3, $4, $5, $6) AS accepted"
)
_END = (
    "SELECT ended FROM set_config('synchronous_commit', 'off', true),"
    " end_generations($1, $2) AS ended"
)
_HELD = "SELECT held FROM generations WHERE id = $1"

_FLUSH = "SELECT pg_logical_emit_message(true, 'aquatint', '')"
"""Commits on the disk, and with it whatever was committed before; nobody reads the text."""

_Asked = tuple[NewGeneration, IdempotencyKey | None]


class Generations:
    """The generations of this server, by id. `in_flight` is how many images may be by default."""

    def __init__(self, database: Database, *, in_flight: int = DEFAULT_IN_FLIGHT) -> None:
        self._pool = database.pool
        self._queries: Queries = database.pool
        self._in_flight = in_flight
        self._acceptances = Batches(self._accept_all)
        self._endings = Batches(self._end_all)
        self._flushes = Batches(self._flush_all)

    async def accept(
        self, new: NewGeneration, idempotency: IdempotencyKey | None = None
    ) -> Acceptance:
        """Hold the price, count the images as in flight and write the request down, or do nothing.

        Raise PaymentRequired, LimitReached, KeyReused or Unauthenticated. A request that is waited
        for is not awaited on the disk: should the machine stop, its caller knows anyway.
        """
        accepted = await self._acceptances.add((new, idempotency))
        if new.is_task or idempotency is not None:
            await self._flushes.add(None)
        return accepted

    async def try_accept(self, new: NewGeneration) -> int:
        """What `accept` would hold, in micro-USD: 0 of who does not pay. Raise what it would.

        Nothing is kept.
        """
        async with self._pool.acquire() as connection:
            tried = connection.transaction()
            await tried.start()
            try:
                (accepted,) = await self._accepted(connection, [(new, None)])
                if isinstance(accepted, Exception):
                    raise accepted
                held: int = await connection.fetchval(_HELD, new.id)
                return held
            finally:
                await tried.rollback()

    async def count(self, caller: Caller, now: datetime) -> None:
        """Count a request for which nothing is held; raise LimitReached, and count nothing."""
        try:
            await self._queries.execute("SELECT count_request($1, $2)", list(caller.keys), now)
        except PostgresError as error:
            code: str = getattr(error, "sqlstate", None) or ""
            detail: str = getattr(error, "detail", None) or ""
            if not code.startswith("AQ"):
                raise
            raise refusal(code, detail) from error

    async def forget_keys(self, before: datetime) -> None:
        """Forget idempotency keys that came earlier, and the answers in words under them."""
        for table in ("idempotency_keys", "answers"):
            await self._queries.execute(
                f"DELETE FROM {table} WHERE created < $1",  # noqa: S608 - of constants
                before,
            )

    async def finish(self, generation: str, owner: str | None, done: Finish) -> bool:
        """Write down the images and that the generation succeeded, and settle what was held.

        Whether that was done: not where it is not running, or no longer in the hands of `owner`.
        """
        if not await self._endings.add((generation, finish_told(owner, done))):
            return False
        # The disk is awaited after the commit: while it was, everybody else of this account would
        # wait for the row that says what the account has.
        await self._flushes.add(None)
        return True

    async def end(self, generation: str, owner: str | None, end: End) -> bool:
        """Write down that it failed or was cancelled, and give back what was held.

        Whether that was news: False where it is over already, or in other hands than `owner`.
        An owner of "*" is any.
        """
        is_news = await self._endings.add((generation, end_told(owner, end)))
        await self._flushes.add(None)
        return is_news

    async def find(self, generation: str) -> GenerationRecord | None:
        """What is remembered of a generation."""
        row = await self._queries.fetchrow(
            f"SELECT {RECORD} FROM generations WHERE id = $1",  # noqa: S608 - of constants
            generation,
        )
        return None if row is None else record_of(row)

    async def receipt(self, generation: str) -> str | None:
        """The receipt of a generation that succeeded, as JSON."""
        found: str | None = await self._queries.fetchval(
            "SELECT receipt FROM generations WHERE id = $1", generation
        )
        return found

    async def images(self, generation: str) -> tuple[ImageRecord, ...]:
        """The images of a generation, in order."""
        rows = await self._queries.fetch(
            "SELECT * FROM images WHERE generation = $1 ORDER BY index", generation
        )
        return tuple(image_of(row) for row in rows)

    async def image(self, image: str) -> ImageRecord | None:
        """The image of this id, if it was ever issued."""
        row = await self._queries.fetchrow("SELECT * FROM images WHERE id = $1", image)
        return None if row is None else image_of(row)

    async def expired(self, now: datetime, *, limit: int) -> tuple[ImageRecord, ...]:
        """Images whose time has passed and whose files are still there, the oldest first."""
        rows = await self._queries.fetch(
            "SELECT * FROM images WHERE deleted IS NULL AND expires <= $1"
            " ORDER BY expires LIMIT $2",
            now,
            limit,
        )
        return tuple(image_of(row) for row in rows)

    async def mark_deleted(self, ids: Sequence[str], now: datetime) -> None:
        """Write down that the files of these images are gone."""
        await self._queries.execute(
            "UPDATE images SET deleted = $2 WHERE id = ANY($1) AND deleted IS NULL", list(ids), now
        )

    async def purge(self, before: datetime, *, limit: int) -> int:
        """Forget generations all of whose images expired earlier; return how many there were."""
        done = await self._queries.execute(
            "DELETE FROM generations WHERE id IN (SELECT id FROM generations AS old"
            " WHERE created < $1 AND state NOT IN ('queued', 'running')"
            " AND NOT EXISTS (SELECT FROM images WHERE generation = old.id"
            " AND (expires >= $1 OR (expires IS NOT NULL AND deleted IS NULL)))"
            " AND NOT EXISTS (SELECT FROM idempotency_keys WHERE generation = old.id)"
            " ORDER BY created LIMIT $2)",
            before,
            limit,
        )
        return int(done.rpartition(" ")[2])

    async def _accept_all(self, asked: Sequence[_Asked]) -> Sequence[Acceptance | Exception]:
        return await self._accepted(self._queries, asked)

    async def _accepted(
        self, queries: Queries, asked: Sequence[_Asked]
    ) -> Sequence[Acceptance | Exception]:
        named = [key for _, key in asked]
        rows = await queries.fetch(
            _ACCEPT,
            [new.caller.account for new, _ in asked],
            [told_of(new) for new, _ in asked],
            [None if key is None else key.name for key in named],
            [None if key is None else key.fingerprint for key in named],
            [None if key is None else key.kept_since for key in named],
            self._in_flight,
        )
        return [
            _acceptance(row, new.id) if row["code"] is None else refusal(row["code"], row["detail"])
            for row, (new, _) in zip(rows, asked, strict=True)
        ]

    async def _end_all(self, told: Sequence[tuple[str, str]]) -> Sequence[bool]:
        return await _ended(self._queries, told)

    async def _flush_all(self, waiting: Sequence[None]) -> Sequence[None]:
        await self._queries.execute(_FLUSH)
        return waiting


def _acceptance(row: Row, new: str) -> Acceptance:
    if row["known"] == new:
        return Acceptance(None, None)  # accepted by a statement that was never answered
    if row["known"] is not None:
        return Acceptance(row["known"], None)
    return Acceptance(None, Allowance(row["room"], row["most"]))


async def end_within(connection: Connection, generation: str, end: End) -> bool:
    """End a generation in anybody's hands as a part of a transaction that has locked nothing yet.

    Whether that was news, and what was held is given back.
    """
    (is_news,) = await _ended(connection, [(generation, end_told("*", end))])
    return is_news


async def _ended(queries: Queries, told: Sequence[tuple[str, str]]) -> Sequence[bool]:
    ids, ends = zip(*told, strict=True)
    return [row["ended"] for row in await queries.fetch(_END, ids, ends)]
