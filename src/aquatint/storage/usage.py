"""Usage: what was asked for, drawn and charged, by day, account, key, operation and engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from aquatint.domain import InvalidRequest
from aquatint.domain.near import none_of

from .database import Database
from .sql import Row

DIMENSIONS = ("day", "account", "key", "operation", "engine")
FIGURES = ("requests", "failed", "images", "charged")
MAX_ROWS = 100_000

_LABELS = {"account": "accounts", "key": "api_keys"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which usage is told, and how it is added up.

    Days are those of UTC in which a generation ended, `since` and `until` included.
    """

    by: tuple[str, ...]
    since: date
    until: date
    account: str | None = None
    key: str | None = None

    def __post_init__(self) -> None:
        for name in self.by:
            if name not in DIMENSIONS:
                raise InvalidRequest("by", none_of(name, DIMENSIONS))
        if len(set(self.by)) != len(self.by):
            raise InvalidRequest("by", "names something twice")
        if self.until < self.since:
            raise InvalidRequest("until", "is before since")

    def of(self, *, account: str | None, key: str | None) -> Asked:
        """The same of one account or key."""
        return replace(self, account=account, key=key)


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """One line. `group` is what it is of, with the labels of accounts and keys; money in micro-USD.

    `requests` are all that ended, `failed` those that did without images.
    """

    group: Mapping[str, str]
    requests: int
    failed: int
    images: int
    charged: int


class Usage:
    """The usage of this server."""

    def __init__(self, database: Database) -> None:
        self._queries = database.pool

    async def told(self, asked: Asked) -> tuple[Used, ...]:
        """The lines in the order of what they are of; one of everything where `by` is empty.

        Raise InvalidRequest where they are too many for one answer.
        """
        columns = [_column(name) for name in asked.by]
        places = ", ".join(f"u.{name}" for name in asked.by)
        rows = await self._queries.fetch(
            f"SELECT {', '.join([*columns, *(_sum(name) for name in FIGURES)])}"  # noqa: S608 - names of ours
            " FROM usage AS u WHERE day BETWEEN $1 AND $2"
            " AND ($3::text IS NULL OR u.account = $3) AND ($4::text IS NULL OR u.key = $4)"
            f"{f' GROUP BY {places} ORDER BY {places}' if places else ''} LIMIT $5",
            *(asked.since, asked.until, asked.account, asked.key, MAX_ROWS + 1),
        )
        if len(rows) > MAX_ROWS:
            raise InvalidRequest("since", f"gives more than {MAX_ROWS} lines: ask for fewer days")
        return tuple(_used(row, names_of(asked.by)) for row in rows)


def asked_of(by: str, since: date | None, until: date | None, *, today: date) -> Asked:
    """What is asked for in words with commas between; thirty days up to today unless said."""
    last = today if until is None else until
    first = date.fromordinal(max(1, last.toordinal() - 29)) if since is None else since
    names = tuple(name.strip() for name in by.split(",")) if by.strip() else ()
    return Asked(by=names, since=first, until=last)


def cells_of(line: Used) -> tuple[object, ...]:
    """A line as the cells of a table, whose names are `names_of` and the figures."""
    return (*line.group.values(), *(getattr(line, name) for name in FIGURES))


def names_of(by: tuple[str, ...]) -> tuple[str, ...]:
    """What a line is of: the dimensions, accounts and keys with their labels after them."""
    return tuple(
        name
        for dimension in by
        for name in (dimension, *([f"{dimension}_label"] if dimension in _LABELS else []))
    )


def _column(name: str) -> str:
    if name not in _LABELS:
        return f"u.{name}::text"
    label = f"(SELECT label FROM {_LABELS[name]} AS named WHERE named.id = u.{name})"  # noqa: S608
    return f"u.{name}, coalesce({label}, '') AS {name}_label"


def _sum(name: str) -> str:
    return f"coalesce(sum(u.{name}), 0)::bigint AS {name}"


def _used(row: Row, names: tuple[str, ...]) -> Used:
    return Used(
        group={name: row[name] for name in names},
        requests=row["requests"],
        failed=row["failed"],
        images=row["images"],
        charged=row["charged"],
    )
