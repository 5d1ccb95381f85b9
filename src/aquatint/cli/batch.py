"""`aquatint batch`: a table of requests drawn one after the other, and gone on with later."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import structlog
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from aquatint import client as api
from aquatint.domain import AquatintError
from aquatint.domain.errors import EngineError
from aquatint.engines import unheard

from . import drawers, exits, options
from . import output as output_of
from .draw import BY_HEADER, Where, hinting
from .form import settled
from .journal import Journal
from .table import Row, read_table

Table = Annotated[
    Path, typer.Argument(help="CSV with the fields in its first line, or JSONL; - is JSONL.")
]
Folder = Annotated[Path, typer.Option("--output", "-o", help="The folder for the pictures.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="Rows drawn at a time.")]


@dataclass(slots=True)
class Tally:
    """How the rows ended."""

    drawn: int = 0
    kept: int = 0
    failed: int = 0


def batch(  # noqa: PLR0913 - the options of a command are its parameters
    table: Table,
    *,
    output: Folder = Path("batch"),
    jobs: Jobs = 1,
    as_json: options.AsJson = False,
    server: options.Server = None,
    api_key: options.ApiKey = None,
    auth: options.Auth = BY_HEADER,
) -> None:
    """Draw every row of a table. Run again, it goes on: what is drawn is not drawn anew."""
    remote = Where(server, api_key, auth).remote()
    rows = read_table(table)
    output_of.folder(output)
    with Journal.opened(output) as journal:
        tally = asyncio.run(_Batch(rows, output, journal, as_json=as_json).run(remote, jobs))
    if not as_json:
        kept = f", {tally.kept} were there" if tally.kept else ""
        failed = f", {tally.failed} failed" if tally.failed else ""
        typer.echo(f"{tally.drawn} drawn{kept}{failed}  {output}")
    if tally.failed:
        sys.exit(exits.DIFFERENT)


class _Batch:
    """The rows of one run, and where their pictures go."""

    def __init__(
        self, rows: Sequence[Row], output: Path, journal: Journal, *, as_json: bool
    ) -> None:
        self._rows = rows
        self._output = output
        self._journal = journal
        self._as_json = as_json
        self._tally = Tally()

    async def run(self, remote: drawers.Remote | None, jobs: int) -> Tally:
        """Draw what is not drawn; a row that fails does not hold up the others."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        console = Console(stderr=True)
        quiet = not console.is_terminal
        with Progress(*columns, TimeElapsedColumn(), console=console, disable=quiet) as bar:
            task = bar.add_task("drawing", total=len(self._rows))
            left = iter(self._rows)
            async with drawers.opened(remote) as drawer, asyncio.TaskGroup() as group:

                async def work() -> None:
                    for row in left:  # shared: each worker takes the next one
                        await self._do(row, drawer)
                        bar.advance(task)

                for _ in range(jobs):
                    group.create_task(work())
        return self._tally

    async def _do(self, row: Row, drawer: drawers.Drawer) -> None:
        if self._journal.has(row.key, self._output):
            self._tally.kept += 1
            return
        try:
            drawn = await self._draw(row, drawer)
            paths = await asyncio.to_thread(output_of.write, drawn, self._output / row.output)
        except (AquatintError, api.ClientError) as error:
            if isinstance(error, EngineError):
                structlog.get_logger(__name__).exception("engine error")
            self._tally.failed += 1
            self._say(row, {"error": str(error)})
            return
        items = [output_of.told(one, path) for one, path in zip(drawn.images, paths, strict=True)]
        self._journal.add(row.key, [path.name for path in paths if path is not None])
        self._tally.drawn += 1
        self._say(row, {"data": items})

    async def _draw(self, row: Row, drawer: drawers.Drawer) -> drawers.Drawn:
        with hinting(row.form):
            form = await asyncio.to_thread(settled, row.form)
            key = self._journal.idempotency_key(row.key)
            return await drawer.draw(row.operation, form, unheard, key)

    def _say(self, row: Row, what: dict[str, object]) -> None:
        if self._as_json:
            line = {"row": row.number, **what}
            typer.echo(json.dumps(line, ensure_ascii=False, sort_keys=True))
        elif "error" in what:
            typer.echo(f"row {row.number}: {what['error']}", err=True)
