"""Webhook deliveries as rows: who is to be told of which generation, when, and how it went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .paging import Page, moment_of
from .sql import Row


class DeliveryState(StrEnum):
    """Where a delivery stands. A dead one is sent again only when somebody asks for it."""

    PENDING = "pending"
    DELIVERED = "delivered"
    DEAD = "dead"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delivery:
    """What is to be told of one generation, and how its last attempt went.

    `attempts` are all that were made, `tries` those since it was last asked for. `due` is when it
    is sent next; None unless it is pending.
    """

    generation: str
    account: str
    url: str
    host: str
    state: DeliveryState
    attempts: int
    tries: int
    due: datetime | None
    created: datetime
    finished: datetime | None
    status: int | None
    error: str | None

    @property
    def id(self) -> str:
        """It is known by its generation, which has no other."""
        return self.generation


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A delivery that its holder alone may send until the lease runs out.

    `tries` counts the attempts since it was last asked for, this one included. Links in what is
    told begin with `origin`.
    """

    generation: str
    account: str
    url: str
    origin: str
    host: str
    number: int
    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One attempt to deliver; without an end if its sender died, or has not ended yet.

    `status` is that of the receiver's answer, `error` what was wrong with it or why there is none.
    """

    number: int
    begun: datetime
    ended: datetime | None
    status: int | None
    error: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ending:
    """How an attempt ended, and what follows: `due` is the next try of what stays pending."""

    ended: datetime
    status: int | None
    error: str | None
    state: DeliveryState
    due: datetime | None = None


class Webhooks:
    """The deliveries of this server, by generation."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._queries = database.pool
        self._author = Author(database.pool, who, clock)

    async def claim(
        self,
        now: datetime,
        *,
        until: datetime,
        places: int,
        per_host: int,
        sending: Mapping[str, int],
    ) -> tuple[Claim, ...]:
        """Take what is due, the longest due first, and begin an attempt of each.

        At most so many as there are `places`, and so many for one host that it has `per_host` with
        those that the caller is `sending` already. What no ending is recorded of is due `until`.
        """
        rows = await self._queries.fetch(
            _CLAIM, now, until, places, per_host, list(sending), list(sending.values())
        )
        return tuple(_claim(row) for row in rows)

    async def end(self, claim: Claim, ending: Ending) -> None:
        """Write down how an attempt ended.

        A failure after the lease ran out changes nothing of what its successor does; a delivery
        that arrived has arrived.
        """
        await self._queries.execute(
            "WITH ended AS (UPDATE webhook_attempts SET ended = $3, status = $4, error = $5"
            " WHERE generation = $1 AND number = $2)"
            " UPDATE webhook_deliveries SET state = $6, due = coalesce($7, due),"
            " finished = CASE WHEN $6 = 'pending' THEN NULL ELSE $3 END"
            " WHERE generation = $1 AND state = 'pending' AND (attempts = $2 OR $6 = 'delivered')",
            *(claim.generation, claim.number, ending.ended, ending.status, ending.error),
            *(ending.state.value, ending.due),
        )

    async def redeliver(self, generation: str, now: datetime) -> bool:
        """Send it now, and again as often as anew if that fails; False if there is none.

        What is being sent at the moment is sent again only if that fails.
        """
        async with self._author.writing() as connection:
            row = await connection.fetchrow(
                "SELECT state, attempts FROM webhook_deliveries WHERE generation = $1 FOR UPDATE",
                generation,
            )
            if row is None:
                return False
            await connection.execute(
                "UPDATE webhook_deliveries AS it SET state = 'pending', tries = 0, finished = NULL,"
                " due = CASE WHEN EXISTS (SELECT FROM webhook_attempts AS last"
                " WHERE last.generation = it.generation AND last.number = it.attempts"
                " AND last.ended IS NULL) AND it.state = 'pending' THEN it.due ELSE $2 END"
                " WHERE generation = $1",
                *(generation, now),
            )
            before = {"attempts": row["attempts"], "state": row["state"]}
            told = Change(action="webhook.redeliver", subject=generation, before=before)
            await self._author.note(connection, told)
        return True

    async def find(self, generation: str) -> Delivery | None:
        """The delivery of a generation, if it has one."""
        row = await self._queries.fetchrow(f"{_DELIVERIES} WHERE generation = $1", generation)
        return None if row is None else _delivery(row)

    async def page(
        self, page: Page, *, state: DeliveryState | None = None, account: str | None = None
    ) -> tuple[Delivery, ...]:
        """A page of the deliveries, the newest first."""
        rows = await self._queries.fetch(
            f"{_DELIVERIES} WHERE ($1::timestamptz IS NULL OR (created, generation) < ($1, $2))"
            " AND ($3::text IS NULL OR state = $3) AND ($4::text IS NULL OR account = $4)"
            " ORDER BY created DESC, generation DESC LIMIT $5",
            *(*moment_of(page), None if state is None else state.value, account, page.limit),
        )
        return tuple(_delivery(row) for row in rows)

    async def history(self, generation: str) -> tuple[Attempt, ...]:
        """Every attempt to deliver it, the first first."""
        rows = await self._queries.fetch(
            "SELECT * FROM webhook_attempts WHERE generation = $1 ORDER BY number", generation
        )
        return tuple(_attempt(row) for row in rows)


# Hosts are told apart among the first thousand only, so that a backlog costs the same whatever its
# length; a host that has its share is left out from the next time on, and the others come forward.
_CLAIM = """
WITH sending AS (SELECT * FROM unnest($5::text[], $6::integer[]) AS one (host, already)),
first AS (
    SELECT generation, host, due FROM webhook_deliveries
    WHERE state = 'pending' AND due <= $1
        AND host NOT IN (SELECT host FROM sending WHERE already >= $4)
    ORDER BY due LIMIT 1000
),
placed AS (
    SELECT generation, coalesce(already, 0)
        + row_number() OVER (PARTITION BY host ORDER BY due, generation) AS place
    FROM first LEFT JOIN sending USING (host)
),
taken AS (
    SELECT it.generation FROM webhook_deliveries AS it JOIN placed USING (generation)
    WHERE placed.place <= $4 AND it.state = 'pending' AND it.due <= $1
    ORDER BY it.due LIMIT $3 FOR UPDATE OF it SKIP LOCKED
),
claimed AS (
    UPDATE webhook_deliveries AS it
    SET due = $2, tries = it.tries + 1, attempts = it.attempts + 1
    FROM taken WHERE it.generation = taken.generation RETURNING it.*
),
begun AS (
    INSERT INTO webhook_attempts (generation, number, begun)
    SELECT generation, attempts, $1 FROM claimed
)
SELECT * FROM claimed
"""

_DELIVERIES = """
SELECT * FROM webhook_deliveries LEFT JOIN LATERAL (
    SELECT status, error FROM webhook_attempts AS last
    WHERE last.generation = webhook_deliveries.generation AND last.ended IS NOT NULL
    ORDER BY number DESC LIMIT 1
) AS last ON true
"""


def _claim(row: Row) -> Claim:
    return Claim(
        generation=row["generation"],
        account=row["account"],
        url=row["url"],
        origin=row["origin"],
        host=row["host"],
        number=row["attempts"],
        tries=row["tries"],
    )


def _delivery(row: Row) -> Delivery:
    state = DeliveryState(row["state"])
    return Delivery(
        generation=row["generation"],
        account=row["account"],
        url=row["url"],
        host=row["host"],
        state=state,
        attempts=row["attempts"],
        tries=row["tries"],
        due=row["due"] if state is DeliveryState.PENDING else None,
        created=row["created"],
        finished=row["finished"],
        status=row["status"],
        error=row["error"],
    )


def _attempt(row: Row) -> Attempt:
    return Attempt(
        number=row["number"],
        begun=row["begun"],
        ended=row["ended"],
        status=row["status"],
        error=row["error"],
    )
