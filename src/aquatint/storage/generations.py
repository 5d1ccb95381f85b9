"""Generations and their images, as rows: written when a request is accepted and when it ends.

Money and limits change in the same statements; the functions that do it are in the migrations.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime

from asyncpg.exceptions import PostgresError

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
    image_of,
    record_of,
    shown_of,
    told_of,
)
from .refusals import refusal
from .sql import Queries

DEFAULT_IN_FLIGHT = 10
"""Images of one account that may be in flight, as published."""


_FINISH = (
    "WITH done AS (UPDATE generations SET state = 'succeeded', finished = $3,"
    " details = $4, receipt = $5, engine = $6, charged = $7, shown = coalesce($8, shown)"
    " WHERE id = $1 AND owner IS NOT DISTINCT FROM $2 AND state = 'running'"
    " RETURNING generations.*),"
    " kept AS (INSERT INTO images (generation, id, index, seed, width, height, media_type,"
    " bytes, sha256, object_name, expires) SELECT done.id, image.* FROM done,"
    " unnest($9::text[], $10::smallint[], $11::integer[], $12::integer[], $13::integer[],"
    " $14::text[], $15::integer[], $16::text[], $17::text[], $18::timestamptz[]) AS image)"
    " SELECT count(settle_generation(ROW(done.*)::generations, done.engine, $19)::text)"
    " FROM done, set_config('synchronous_commit', 'off', true)"
)
_HELD = "SELECT held FROM generations WHERE id = $1"

END = (
    "WITH done AS (UPDATE generations SET state = $3, finished = $4, failure = $5,"
    " untouched = $6 WHERE id = $1 AND ($2 = '*' OR owner IS NOT DISTINCT FROM $2)"
    " AND state IN ('queued', 'running') RETURNING generations.*)"
    " SELECT count(settle_generation(ROW(done.*)::generations, done.engine, 0)::text)"
    " FROM done"
)
"""Ends a generation without images and gives back what was held; tells how many it ended."""

_FLUSH = "SELECT pg_logical_emit_message(true, 'aquatint', '')"
"""Commits on the disk, and with it whatever was committed before; nobody reads the text."""


class Generations:
    """The generations of this server, by id. `in_flight` is how many images may be by default."""

    def __init__(self, database: Database, *, in_flight: int = DEFAULT_IN_FLIGHT) -> None:
        self._pool = database.pool
        self._queries: Queries = database.pool
        self._in_flight = in_flight

    async def accept(
        self, new: NewGeneration, idempotency: IdempotencyKey | None = None
    ) -> Acceptance:
        """Hold the price, count the images as in flight and write the request down, or do nothing.

        Raise PaymentRequired, LimitReached, KeyReused or Unauthenticated. A request that is waited
        for is not awaited on the disk: should the machine stop, its caller knows anyway.
        """
        return await _accept(self._queries, new, idempotency, self._in_flight)

    async def try_accept(self, new: NewGeneration) -> int:
        """What `accept` would hold, in micro-USD: 0 of who does not pay. Raise what it would.

        Nothing is kept.
        """
        async with self._pool.acquire() as connection:
            tried = connection.transaction()
            await tried.start()
            try:
                await _accept(connection, new, None, self._in_flight)
                held: int = await connection.fetchval(_HELD, new.id)
                return held
            finally:
                await tried.rollback()

    async def forget_keys(self, before: datetime) -> None:
        """Forget idempotency keys that came earlier."""
        await self._queries.execute("DELETE FROM idempotency_keys WHERE created < $1", before)

    async def finish(self, generation: str, owner: str | None, done: Finish) -> None:
        """Write down the images and that the generation succeeded, and settle what was held.

        Raise RuntimeError where it is not running, or no longer in the hands of `owner`.
        """
        images = done.images
        settled = await self._queries.fetchval(
            _FINISH,
            generation,
            owner,
            done.finished,
            None if done.details is None else json.dumps(asdict(done.details), ensure_ascii=False),
            done.receipt,
            done.engine,
            done.charged,
            None if done.shown is None else shown_of(done.shown),
            [image.id for image in images],
            [image.index for image in images],
            [image.seed for image in images],
            [image.resolution.width for image in images],
            [image.resolution.height for image in images],
            [image.media_type for image in images],
            [image.length for image in images],
            [image.sha256 for image in images],
            [image.object_name for image in images],
            [image.expires for image in images],
            len(images),
        )
        if settled != 1:
            raise RuntimeError(f"generation {generation} is not running")
        # The disk is awaited after the commit: while it was, everybody else of this account would
        # wait for the row that says what the account has.
        await self._queries.execute(_FLUSH)

    async def end(self, generation: str, owner: str | None, end: End) -> bool:
        """Write down that it failed or was cancelled, and give back what was held.

        Whether that was news: False where it is over already, or in other hands than `owner`.
        An owner of "*" is any.
        """
        settled = await self._queries.fetchval(
            END,
            *(generation, owner, end.state.value, end.finished, end.failure, end.untouched),
        )
        return bool(settled)

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


async def _accept(
    queries: Queries, new: NewGeneration, named: IdempotencyKey | None, in_flight: int
) -> Acceptance:
    waits = "on" if new.is_task or named is not None else "off"
    key = (None, None, None) if named is None else (named.name, named.fingerprint, named.kept_since)
    try:
        row = await queries.fetchrow(
            "SELECT accepted.* FROM set_config('synchronous_commit', $6, true),"
            " accept_generation($1::text::jsonb, $2, $3, $4, $5) AS accepted",
            *(told_of(new), in_flight, *key, waits),
        )
    except PostgresError as error:
        raise refusal(error) or error from error
    if row is None:
        raise RuntimeError("the database accepted nothing")
    return Acceptance(row["known"], row["room"] or 0, row["most"] or 0)
