"""Tasks as rows: handed over, claimed by one worker at a time, taken from workers that died."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from .database import Database
from .queue import TaskQueue
from .records import RECORD, GenerationRecord, record_of

_ALIVE = "EXISTS (SELECT FROM processes WHERE id = owner AND seen > $1)"

# The next task is that of the account with the highest priority; among those, of the one that has
# the fewest tasks drawn; among those, the oldest.
_CLAIM = f"""
    UPDATE generations SET state = 'running', owner = $1, started = $2, step = 0, steps = 0
    WHERE id = (
        SELECT g.id FROM generations AS g JOIN accounts AS a ON a.id = g.account
            LEFT JOIN (SELECT account, count(*) AS drawn FROM generations
                WHERE state = 'running' GROUP BY account) AS busy ON busy.account = g.account
        WHERE g.state = 'queued' AND g.owner IS NULL
        ORDER BY a.priority DESC, coalesce(busy.drawn, 0), g.created, g.id
        FOR UPDATE OF g SKIP LOCKED LIMIT 1
    )
    RETURNING {RECORD}
"""  # noqa: S608 - put together from constants


class Tasks:
    """The generations that any process may draw."""

    def __init__(self, database: Database, queue: TaskQueue) -> None:
        self._pool = database.pool
        self._queue = queue

    async def hand_over(self, generation: str, owner: str, *, after: float = 0) -> bool:
        """Leave a task of this process to any, in so many seconds; False where it is over."""
        async with self._pool.acquire() as connection, connection.transaction():
            handed = await connection.fetchval(
                "UPDATE generations SET state = 'queued', owner = NULL"
                " WHERE id = $1 AND owner = $2 AND state IN ('queued', 'running') RETURNING id",
                *(generation, owner),
            )
            if handed is not None:
                await self._queue.announce(connection, after=after)
        return handed is not None

    async def announce_forgotten(self) -> bool:
        """Add a token where tasks wait and none is left; whether one was needed.

        Its taker may have lost the database before he could claim a task.
        """
        waits = "SELECT EXISTS (SELECT FROM generations WHERE state = 'queued' AND owner IS NULL)"
        async with self._pool.acquire() as connection:
            if not await connection.fetchval(waits) or not await self._queue.is_empty(connection):
                return False
            await self._queue.announce(connection)
        return True

    async def claim(self, owner: str, now: datetime) -> GenerationRecord | None:
        """The task that comes next, in the hands of this process from now on; None without any."""
        row = await self._pool.fetchrow(_CLAIM, owner, now)
        return None if row is None else record_of(row)

    async def note(self, generation: str, owner: str, step: int, steps: int) -> bool:
        """Write down how far it has come; False where it is in this process's hands no longer."""
        done = await self._pool.execute(
            "UPDATE generations SET step = $3, steps = $4"
            " WHERE id = $1 AND owner = $2 AND state = 'running'",
            *(generation, owner, step, steps),
        )
        return done == "UPDATE 1"

    async def position(self, generation: str) -> int:
        """How many tasks that wait are older; 0 for the next, and for one that does not wait."""
        ahead: int = await self._pool.fetchval(
            "SELECT count(*) FROM generations AS g, generations AS mine WHERE mine.id = $1"
            " AND mine.state = 'queued' AND g.state = 'queued'"
            " AND (g.created, g.id) < (mine.created, mine.id)",
            generation,
        )
        return ahead

    async def beat(self, owner: str, now: datetime, *, gone_since: datetime) -> None:
        """Say that this process lives; forget those that were not seen for long."""
        await self._pool.execute(
            "WITH gone AS (DELETE FROM processes WHERE seen < $3 AND id <> $1)"
            " INSERT INTO processes (id, seen) VALUES ($1, $2)"
            " ON CONFLICT (id) DO UPDATE SET seen = excluded.seen",
            *(owner, now, gone_since),
        )

    async def leave(self, owner: str) -> None:
        """Say that this process is gone, so that what it left open is taken up at once."""
        await self._pool.execute("DELETE FROM processes WHERE id = $1", owner)

    async def orphans(self, seen_since: datetime) -> Sequence[GenerationRecord]:
        """What is open in the hands of processes that were not seen since then."""
        rows = await self._pool.fetch(
            f"SELECT {RECORD} FROM generations"  # noqa: S608 - of constants
            f" WHERE state IN ('queued', 'running') AND owner IS NOT NULL AND NOT {_ALIVE}"
            " ORDER BY created LIMIT 500",
            seen_since,
        )
        return [record_of(row) for row in rows]

    async def held_by(self, owner: str, since: datetime) -> Sequence[GenerationRecord]:
        """What has been open in the hands of this process since then."""
        rows = await self._pool.fetch(
            f"SELECT {RECORD} FROM generations"  # noqa: S608 - of constants
            " WHERE state IN ('queued', 'running') AND owner = $1"
            " AND coalesce(started, created) < $2 ORDER BY created LIMIT 500",
            *(owner, since),
        )
        return [record_of(row) for row in rows]

    async def with_inputs(self, limit: int) -> Sequence[GenerationRecord]:
        """What has ended, and whose inputs are still kept."""
        rows = await self._pool.fetch(
            f"SELECT {RECORD} FROM generations"  # noqa: S608 - of constants
            " WHERE inputs <> '{}' AND state NOT IN ('queued', 'running') LIMIT $1",
            limit,
        )
        return [record_of(row) for row in rows]

    async def forget_inputs(self, generation: str) -> None:
        """Write down that the inputs are gone."""
        await self._pool.execute("UPDATE generations SET inputs = '{}' WHERE id = $1", generation)
