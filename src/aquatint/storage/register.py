"""The register of generations, as those who manage look at it: filtered, in pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aquatint.domain import State

from .database import Database
from .paging import Page, moment_of
from .sql import Row

_LINE = (
    "SELECT id, account, key, state, operation, engine, images, price, charged, created,"
    " finished, failure FROM generations"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """Which generations: all where nothing is named; `since` included, `until` not."""

    account: str | None = None
    key: str | None = None
    state: State | None = None
    operation: str | None = None
    engine: str | None = None
    since: datetime | None = None
    until: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One generation. Amounts are in micro-USD; `images` is how many were asked for."""

    id: str
    account: str
    key: str
    state: State
    operation: str
    engine: str
    images: int
    price: int
    charged: int
    created: datetime
    finished: datetime | None
    failure: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Whole:
    """One generation with its request and its receipt, both JSON, as far as there is one."""

    line: Line
    request: str
    receipt: str | None


class Register:
    """The generations of this server."""

    def __init__(self, database: Database) -> None:
        self._queries = database.pool

    async def page(self, page: Page, sought: Sought) -> tuple[Line, ...]:
        """A page of them, the newest first."""
        rows = await self._queries.fetch(
            f"{_LINE} WHERE ($1::timestamptz IS NULL OR (created, id) < ($1, $2))"
            " AND ($3::text IS NULL OR account = $3) AND ($4::text IS NULL OR key = $4)"
            " AND ($5::text IS NULL OR state = $5) AND ($6::text IS NULL OR operation = $6)"
            " AND ($7::text IS NULL OR engine = $7)"
            " AND ($8::timestamptz IS NULL OR created >= $8)"
            " AND ($9::timestamptz IS NULL OR created < $9)"
            " ORDER BY created DESC, id DESC LIMIT $10",
            *(*moment_of(page), sought.account, sought.key, sought.state, sought.operation),
            *(sought.engine, sought.since, sought.until, page.limit),
        )
        return tuple(_line(row) for row in rows)

    async def look(self, generation: str) -> Whole | None:
        """The generation of this id."""
        row = await self._queries.fetchrow("SELECT * FROM generations WHERE id = $1", generation)
        if row is None:
            return None
        return Whole(line=_line(row), request=row["request"], receipt=row["receipt"])


def _line(row: Row) -> Line:
    return Line(
        id=row["id"],
        account=row["account"],
        key=row["key"],
        state=State(row["state"]),
        operation=row["operation"],
        engine=row["engine"],
        images=row["images"],
        price=row["price"],
        charged=row["charged"],
        created=row["created"],
        finished=row["finished"],
        failure=row["failure"],
    )
