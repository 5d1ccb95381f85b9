"""The register of generations, as those who manage look at it, and what they end in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aquatint.domain import State

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .generations import end_within
from .paging import Page, moment_of
from .records import End
from .sql import Connection, Row

_LINE = (
    "id, account, key, state, operation, engine, images, price, charged, created,"
    " finished, failure, coalesce(shown->>'prompt', '') AS prompt,"
    " coalesce((SELECT label FROM accounts AS a WHERE a.id = g.account), '') AS account_label,"
    " coalesce((SELECT label FROM api_keys AS k WHERE k.id = g.key), '') AS key_label,"
    " (SELECT count(*) FROM images AS i WHERE i.generation = g.id AND i.deleted IS NULL"
    " AND i.object_name IS NOT NULL) AS kept"
)
_CANCELLED = "It was cancelled by an administrator."


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
    """One generation. Amounts are in micro-USD.

    `images` is how many were asked for, `kept` how many can still be looked at.
    """

    id: str
    account: str
    account_label: str
    key: str
    key_label: str
    prompt: str
    state: State
    operation: str
    engine: str
    images: int
    kept: int
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Process:
    """A server or worker that lives: when it last said so, and how many generations it draws."""

    id: str
    seen: datetime
    running: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Afoot:
    """What is under way in all processes: generations by state, and processes that live."""

    queued: int
    running: int
    processes: tuple[Process, ...]


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """What became of a generation that was withdrawn: it was stopped, or lost these files."""

    is_stopped: bool
    files: tuple[str, ...] = ()


class Register:
    """The generations of this server."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._queries = database.pool
        self._author = Author(database.pool, who, clock)

    async def page(self, page: Page, sought: Sought) -> tuple[Line, ...]:
        """A page of them, the newest first."""
        rows = await self._queries.fetch(
            f"SELECT {_LINE} FROM generations AS g"  # noqa: S608 - of constants
            " WHERE ($1::timestamptz IS NULL OR (created, id) < ($1, $2))"
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
        row = await self._queries.fetchrow(
            f"SELECT {_LINE}, request, receipt FROM generations AS g"  # noqa: S608 - of constants
            " WHERE id = $1",
            generation,
        )
        if row is None:
            return None
        return Whole(line=_line(row), request=row["request"], receipt=row["receipt"])

    async def afoot(self, seen_since: datetime) -> Afoot:
        """What is under way now; a process lives if it was seen since then."""
        row = await self._queries.fetchrow(
            "SELECT count(*) FILTER (WHERE state = 'queued') AS queued,"
            " count(*) FILTER (WHERE state = 'running') AS running"
            " FROM generations WHERE state IN ('queued', 'running')"
        )
        told = row or {}
        alive = await self._queries.fetch(
            "SELECT p.id, p.seen, count(g.id) AS running FROM processes AS p"
            " LEFT JOIN generations AS g ON g.owner = p.id AND g.state = 'running'"
            " WHERE p.seen > $1 GROUP BY p.id, p.seen ORDER BY p.id",
            seen_since,
        )
        processes = tuple(
            Process(id=one["id"], seen=one["seen"], running=one["running"]) for one in alive
        )
        return Afoot(queued=told["queued"], running=told["running"], processes=processes)

    async def withdraw(self, generation: str) -> Withdrawn | None:
        """Cancel what has not ended, else write down that its images are gone; None without one.

        What was held is given back; what was delivered stays paid. Twice changes nothing.
        """
        now = self._author.clock()
        async with self._author.writing() as connection:
            state: str | None = await connection.fetchval(
                "SELECT state FROM generations WHERE id = $1", generation
            )
            if state is None:
                return None
            end = End(state=State.CANCELLED, finished=now, failure=_CANCELLED)
            action, after = "generation.cancel", None
            files: tuple[str, ...] = ()
            is_stopped = await end_within(connection, generation, end)
            if not is_stopped:
                files = await _forget_images(connection, generation, now)
                action, after = "generation.delete", {"images": len(files)}
            if is_stopped or files:
                told = Change(
                    action=action, subject=generation, before={"state": state}, after=after
                )
                await self._author.note(connection, told)
        return Withdrawn(is_stopped, files)


async def _forget_images(connection: Connection, generation: str, now: datetime) -> tuple[str, ...]:
    """Write down that the images of a generation are gone; their files, which are to go."""
    rows = await connection.fetch(
        "UPDATE images SET deleted = $2 WHERE generation = $1 AND deleted IS NULL"
        " AND object_name IS NOT NULL RETURNING object_name",
        *(generation, now),
    )
    return tuple(row["object_name"] for row in rows)


def _line(row: Row) -> Line:
    return Line(
        id=row["id"],
        account=row["account"],
        account_label=row["account_label"],
        key=row["key"],
        key_label=row["key_label"],
        prompt=row["prompt"],
        state=State(row["state"]),
        operation=row["operation"],
        engine=row["engine"],
        images=row["images"],
        kept=row["kept"],
        price=row["price"],
        charged=row["charged"],
        created=row["created"],
        finished=row["finished"],
        failure=row["failure"],
    )
