"""Brings a database to the schema of this release: SQL files in order, each applied once."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from .embedded import DatabaseUnavailable
from .sql import Connection, Row

_LOCK = 0x6171_7561  # any number, but the same for every process: "aqua"


@dataclass(frozen=True, slots=True)
class Step:
    """One migration: its number, its name and its SQL."""

    number: int
    name: str
    sql: str

    @property
    def checksum(self) -> str:
        return hashlib.sha256(self.sql.encode()).hexdigest()


@cache
def steps() -> tuple[Step, ...]:
    """The migrations of this release, in order."""
    found = (file for file in files(__package__).joinpath("migrations").iterdir())
    names = {file.name.removesuffix(".sql"): file for file in found if file.name.endswith(".sql")}
    return tuple(
        Step(int(name.partition("_")[0]), name, names[name].read_text("utf-8"))
        for name in sorted(names)
    )


async def migrate(connection: Connection, wanted: tuple[Step, ...] | None = None) -> None:
    """Apply what is missing, all or nothing; whoever comes at the same time waits.

    Raise DatabaseUnavailable, having changed nothing, for a schema that this release does not know.
    """
    wanted = steps() if wanted is None else wanted
    async with connection.transaction():
        await connection.execute("SELECT pg_advisory_xact_lock($1)", _LOCK)
        await connection.execute(
            "CREATE TABLE IF NOT EXISTS schema_migrations (number integer PRIMARY KEY,"
            " name text NOT NULL, checksum text NOT NULL,"
            " applied timestamptz NOT NULL DEFAULT now())"
        )
        rows = await connection.fetch("SELECT number, name, checksum FROM schema_migrations")
        applied = {row["number"]: row for row in rows}
        _check(applied, wanted)
        for step in wanted:
            if step.number not in applied:
                await connection.execute(step.sql)
                await connection.execute(
                    "INSERT INTO schema_migrations (number, name, checksum) VALUES ($1, $2, $3)",
                    *(step.number, step.name, step.checksum),
                )


def _check(applied: Mapping[int, Row], wanted: tuple[Step, ...]) -> None:
    known = {step.number: step for step in wanted}
    for number, row in applied.items():
        if number not in known:
            raise DatabaseUnavailable(
                f"the database was written by a newer release of Aquatint (migration "
                f"{row['name']}): install that release, or restore an older copy"
            )
        if row["checksum"] != known[number].checksum:
            raise DatabaseUnavailable(
                f"migration {row['name']} was applied in another wording than this release has"
            )
