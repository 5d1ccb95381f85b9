"""Answers in words, by the client's key for the request: so that none is worked out twice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aquatint.domain.errors import KeyReused

from .database import Database
from .records import IdempotencyKey
from .sql import Queries

# Taken over is what was forgotten, and what is in hands of a process that was not seen since $7, or
# of the very one that asks, which says by asking that nobody is at it.
_BEGIN = """
    INSERT INTO answers AS a (key, name, fingerprint, owner, created) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (key, name) DO UPDATE
        SET fingerprint = excluded.fingerprint, owner = excluded.owner, answer = NULL,
            created = excluded.created
        WHERE a.created <= $6 OR (a.answer IS NULL AND a.fingerprint = excluded.fingerprint
            AND (a.owner = excluded.owner OR NOT EXISTS (
                SELECT FROM processes AS p WHERE p.id = a.owner AND p.seen > $7)))
    RETURNING true
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """Who would work an answer out, now; a process lives if it was seen since `alive_since`."""

    owner: str
    now: datetime
    alive_since: datetime


class Answers:
    """What was answered under each idempotency key of each API key."""

    def __init__(self, database: Database) -> None:
        self._queries: Queries = database.pool

    async def begin(self, key: str, named: IdempotencyKey, claim: Claim) -> bool:
        """Whether the owner is to work the answer out; else it is there, or others are at it."""
        values = (key, named.name, named.fingerprint, claim.owner, claim.now, named.kept_since)
        return bool(await self._queries.fetchval(_BEGIN, *values, claim.alive_since))

    async def find(self, key: str, named: IdempotencyKey) -> str | None:
        """The answer, once it is there; raise KeyReused where another request has this name."""
        row = await self._queries.fetchrow(
            "SELECT fingerprint, answer FROM answers WHERE key = $1 AND name = $2", key, named.name
        )
        if row is None:
            return None
        if row["fingerprint"] != named.fingerprint:
            raise KeyReused("This Idempotency-Key was sent before with another request.")
        answer: str | None = row["answer"]
        return answer

    async def keep(self, key: str, named: IdempotencyKey, owner: str, answer: str) -> None:
        """Write down what `owner` worked out."""
        await self._queries.execute(
            "UPDATE answers SET answer = $4 WHERE key = $1 AND name = $2 AND owner = $3",
            *(key, named.name, owner, answer),
        )

    async def drop(self, key: str, named: IdempotencyKey, owner: str) -> None:
        """Forget what `owner` failed to work out, so that it may be asked for again."""
        await self._queries.execute(
            "DELETE FROM answers WHERE key = $1 AND name = $2 AND owner = $3 AND answer IS NULL",
            *(key, named.name, owner),
        )
