"""Generations and their images, as rows: written when a request is accepted and when it ends."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from aquatint.domain import Caller, Details, Resolution

from .database import Database
from .sql import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class ImageRecord:
    """What is remembered of one image. A withheld one has no object and no expiry."""

    id: str
    index: int
    seed: int
    resolution: Resolution
    media_type: str
    length: int
    sha256: str
    object_name: str | None
    expires: datetime | None
    deleted: datetime | None = None


class Generations:
    """The generations of this server, by id."""

    def __init__(self, database: Database) -> None:
        self._queries = database.pool

    async def begin(
        self, generation: str, *, caller: Caller, request: str, created: datetime
    ) -> None:
        """Write down that a request, as its canonical text, was accepted.

        Not awaited on the disk: should the machine stop before the answer, the caller knows anyway.
        """
        await self._queries.execute(
            "INSERT INTO generations (id, account, key, created, state, request)"
            " SELECT $1, $2, $3, $4, 'running', $5"
            " FROM set_config('synchronous_commit', 'off', true)",
            *(generation, caller.account, caller.key, created, request),
        )

    async def finish(
        self,
        generation: str,
        *,
        finished: datetime,
        images: Sequence[ImageRecord],
        details: Details | None = None,
        receipt: str | None = None,
    ) -> None:
        """Write down the images, what was told of them, and that the generation succeeded.

        `receipt` is JSON.
        """
        done = await self._queries.execute(
            "WITH done AS (UPDATE generations"
            " SET state = 'succeeded', finished = $2, details = $13, receipt = $14"
            " WHERE id = $1 AND state = 'running' RETURNING id)"
            " INSERT INTO images (generation, id, index, seed, width, height, media_type,"
            " bytes, sha256, object_name, expires) SELECT done.id, image.* FROM done,"
            " unnest($3::text[], $4::smallint[], $5::integer[], $6::integer[], $7::integer[],"
            " $8::text[], $9::integer[], $10::text[], $11::text[], $12::timestamptz[]) AS image",
            generation,
            finished,
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
            None if details is None else json.dumps(asdict(details), ensure_ascii=False),
            receipt,
        )
        if done != f"INSERT 0 {len(images)}":
            raise RuntimeError(f"generation {generation} is not running")

    async def fail(self, generation: str, *, finished: datetime, failure: str) -> None:
        """Write down that the generation failed, and forget any image of it."""
        await self._queries.execute(
            "WITH forgotten AS (DELETE FROM images WHERE generation = $1)"
            " UPDATE generations SET state = 'failed', finished = $2, failure = $3 WHERE id = $1",
            *(generation, finished, failure),
        )

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
        return tuple(_image(row) for row in rows)

    async def image(self, image: str) -> ImageRecord | None:
        """The image of this id, if it was ever issued."""
        row = await self._queries.fetchrow("SELECT * FROM images WHERE id = $1", image)
        return None if row is None else _image(row)

    async def expired(self, now: datetime, *, limit: int) -> tuple[ImageRecord, ...]:
        """Images whose time has passed and whose files are still there, the oldest first."""
        rows = await self._queries.fetch(
            "SELECT * FROM images WHERE deleted IS NULL AND expires <= $1"
            " ORDER BY expires LIMIT $2",
            now,
            limit,
        )
        return tuple(_image(row) for row in rows)

    async def mark_deleted(self, ids: Sequence[str], now: datetime) -> None:
        """Write down that the files of these images are gone."""
        await self._queries.execute(
            "UPDATE images SET deleted = $2 WHERE id = ANY($1) AND deleted IS NULL", list(ids), now
        )

    async def purge(self, before: datetime, *, limit: int) -> int:
        """Forget generations all of whose images expired earlier; return how many there were."""
        done = await self._queries.execute(
            "DELETE FROM generations WHERE id IN (SELECT id FROM generations AS old"
            " WHERE created < $1 AND NOT EXISTS (SELECT FROM images WHERE generation = old.id"
            " AND (expires >= $1 OR (expires IS NOT NULL AND deleted IS NULL)))"
            " ORDER BY created LIMIT $2)",
            before,
            limit,
        )
        return int(done.rpartition(" ")[2])


def _image(row: Row) -> ImageRecord:
    return ImageRecord(
        id=row["id"],
        index=row["index"],
        seed=row["seed"],
        resolution=Resolution(row["width"], row["height"]),
        media_type=row["media_type"],
        length=row["bytes"],
        sha256=row["sha256"],
        object_name=row["object_name"],
        expires=row["expires"],
        deleted=row["deleted"],
    )
