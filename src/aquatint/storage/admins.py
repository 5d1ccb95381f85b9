"""Administrators: who may manage this server. Their keys never draw."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from aquatint.domain import InvalidRequest
from aquatint.domain.errors import NotFound

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .labels import checked_label
from .names import random_name
from .secret import digest, new_secret
from .sql import Row

_MARK = "aqadmin_"


@dataclass(frozen=True, slots=True)
class Administrator:
    """An administrator's key as it is kept: all but the key itself."""

    id: str
    label: str
    prefix: str
    created: datetime
    disabled: datetime | None = None


class Administrators:
    """The administrators of this server."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._queries = database.pool
        self._author = Author(database.pool, who, clock)

    async def create(self, label: str) -> tuple[Administrator, str]:
        """Make an administrator. The second value is the key: show it once."""
        label = checked_label(label)
        secret = new_secret(_MARK)
        made = Administrator(random_name(), label, secret.prefix, self._author.clock())
        async with self._author.writing() as connection:
            await connection.execute(
                "INSERT INTO admin_keys (id, label, prefix, created, digest)"
                " VALUES ($1, $2, $3, $4, $5)",
                *(made.id, made.label, made.prefix, made.created, secret.digest),
            )
            told = Change(action="admin.create", subject=made.id, after={"label": label})
            await self._author.note(connection, told)
        return made, secret.text

    async def find(self, secret: str) -> Administrator | None:
        """Whose key this is; None where it is unknown or disabled."""
        row = await self._queries.fetchrow(
            "SELECT * FROM admin_keys WHERE digest = $1 AND disabled IS NULL", digest(secret)
        )
        return None if row is None else _administrator(row)

    async def list(self) -> tuple[Administrator, ...]:
        """All of them, the oldest first, the disabled ones too."""
        rows = await self._queries.fetch("SELECT * FROM admin_keys ORDER BY created, id")
        return tuple(_administrator(row) for row in rows)

    async def disable(self, which: str) -> Administrator:
        """Disable the one of this id, prefix or label, at once; twice changes nothing.

        Raise NotFound when there is none, InvalidRequest when there are several.
        """
        async with self._author.writing() as connection:
            rows = await connection.fetch(
                "SELECT * FROM admin_keys WHERE id = $1 OR prefix = $1 OR label = $1 FOR UPDATE",
                which if which.isprintable() else "",
            )
            if not rows:
                raise NotFound(f"no administrator has the id or the label {which[:60]!r}")
            if len(rows) > 1:
                said = f"{len(rows)} administrators are called {which!r}: give the id"
                raise InvalidRequest("administrator", said)
            found = _administrator(rows[0])
            if found.disabled is not None:
                return found
            row = await connection.fetchrow(
                "UPDATE admin_keys SET disabled = $2 WHERE id = $1 RETURNING *",
                *(found.id, self._author.clock()),
            )
            told = Change(action="admin.disable", subject=found.id, after={"label": found.label})
            await self._author.note(connection, told)
        return _administrator(row or {})


def _administrator(row: Row) -> Administrator:
    return Administrator(row["id"], row["label"], row["prefix"], row["created"], row["disabled"])
