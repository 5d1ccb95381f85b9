"""How commands that manage reach the database, and how they print what they find."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import UTC, datetime
from typing import TypeVar

from rich.console import Console
from rich.table import Table
from rich.text import Text

from aquatint import assembly
from aquatint.settings import Settings
from aquatint.storage import Office

WHO = "cli"

_WIDEST = 10_000

T = TypeVar("T")


def at_office(work: Callable[[Office], Awaitable[T]]) -> T:
    """Do some work on the database of the settings; the audit says that it was done here."""

    async def run() -> T:
        async with assembly.opened_office(Settings(), who=WHO) as office:
            return await work(office)

    return asyncio.run(run())


def show(names: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A table for people. Nothing in it is markup; where no person reads it, no line is broken."""
    table = Table(*names, box=None)
    for row in rows:
        table.add_row(*(Text("" if value is None else str(value)) for value in row))
    console = Console()
    if not console.is_terminal:
        console = Console(width=Console(width=_WIDEST).measure(table).maximum)
    console.print(table)


def minute(moment: datetime | None) -> str:
    """A time as tables show it, in UTC."""
    return "" if moment is None else f"{moment.astimezone(UTC):%Y-%m-%d %H:%M}"
