"""Who changed what: an entry for each change, in the transaction of the change."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from .database import Database
from .paging import Page, number_of
from .sql import Connection, Pool, Row

Clock = Callable[[], datetime]
Told = Mapping[str, object]

SERVER = "server"
"""Who changes what no person asked for, such as the first key of a new server."""


def wall_clock() -> datetime:
    """The time in UTC, as this process has it."""
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was done to what: `action` is such as `key.rotate`. No value is a secret."""

    action: str
    subject: str
    before: Told | None = None
    after: Told | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """A change, and who made it when: an administrator's id, `cli` or `server`."""

    id: int
    created: datetime
    who: str
    change: Change


@dataclass(frozen=True, slots=True)
class Author:
    """Whoever makes changes, by the clock that all of them go by."""

    pool: Pool
    who: str = SERVER
    clock: Clock = wall_clock

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[Connection]:
        """A transaction for a change and its entry: both are kept, or neither."""
        async with self.pool.acquire() as connection, connection.transaction():
            yield connection

    async def note(self, connection: Connection, change: Change) -> None:
        """Add the entry."""
        await connection.execute(
            "INSERT INTO audit (created, who, action, subject, before, after)"
            " VALUES ($1, $2, $3, $4, $5, $6)",
            *(self.clock(), self.who, change.action, change.subject),
            *(_json(change.before), _json(change.after)),
        )


class Audit:
    """The entries, which are only ever added."""

    def __init__(self, database: Database) -> None:
        self._queries = database.pool

    async def list(self, page: Page, *, subject: str | None = None) -> tuple[AuditEntry, ...]:
        """The newest first; those of one account, key or administrator where it is named."""
        rows = await self._queries.fetch(
            "SELECT * FROM audit WHERE ($1::bigint IS NULL OR id < $1)"
            " AND ($2::text IS NULL OR subject = $2) ORDER BY id DESC LIMIT $3",
            *(number_of(page), subject, page.limit),
        )
        return tuple(_entry(row) for row in rows)


def _entry(row: Row) -> AuditEntry:
    change = Change(
        action=row["action"],
        subject=row["subject"],
        before=_told(row["before"]),
        after=_told(row["after"]),
    )
    return AuditEntry(id=row["id"], created=row["created"], who=row["who"], change=change)


def _json(told: Told | None) -> str | None:
    return None if told is None else json.dumps(told, ensure_ascii=False)


def _told(text: str | None) -> Told | None:
    told: Told | None = None if text is None else json.loads(text)
    return told
