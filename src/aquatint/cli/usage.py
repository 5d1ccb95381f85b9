"""`aquatint usage`: what was asked for, drawn and charged."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Annotated

import typer

from aquatint.api.manage.sheet import csv_of
from aquatint.domain import InvalidRequest
from aquatint.storage import Office
from aquatint.storage.usage import FIGURES, Used, asked_of, cells_of, names_of

from .desk import at_office, show


def usage(  # noqa: PLR0913 - the options of a command are its parameters
    *,
    by: Annotated[
        str, typer.Option(help="Some of day, account, key, operation, engine, in this order.")
    ] = "day",
    since: Annotated[
        str | None, typer.Option(help="The first day, such as 2027-01-31; 30 days unless said.")
    ] = None,
    until: Annotated[str | None, typer.Option(help="The last day; today unless said.")] = None,
    account: Annotated[str | None, typer.Option(help="Of one account: id or label.")] = None,
    key: Annotated[str | None, typer.Option(help="Of one key: id, label or beginning.")] = None,
    as_csv: Annotated[bool, typer.Option("--csv", help="As CSV.")] = False,
) -> None:
    """Show usage by day and more: requests, failed ones, images, micro-USD charged."""
    days = (_day("since", since), _day("until", until))
    asked = asked_of(by, *days, today=datetime.now(UTC).date())

    async def work(office: Office) -> tuple[Used, ...]:
        payer = None if account is None else (await office.accounts.look(account)).id
        used = None if key is None else (await office.keys.look(key)).id
        return await office.usage.told(asked.of(account=payer, key=used))

    names = (*names_of(asked.by), *FIGURES)
    rows = map(cells_of, at_office(work))
    if as_csv:
        typer.echo(csv_of(names, rows), nl=False)
    else:
        show(names, rows)


def _day(field: str, text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InvalidRequest(field, f"{text[:60]!r} is no day such as 2027-01-31") from None
