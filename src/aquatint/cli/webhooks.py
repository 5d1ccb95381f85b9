"""`aquatint webhooks`: what was told to whom, what could not be, and the keys that sign it."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from aquatint import assembly
from aquatint.domain.errors import NotFound
from aquatint.settings import Settings
from aquatint.storage import Office, Page
from aquatint.storage.webhooks import Attempt, Delivery, DeliveryState
from aquatint.studio.webhooks import rotate as add_key

from .desk import at_office

webhooks = typer.Typer(help="List, show and repeat webhooks; rotate keys.", no_args_is_help=True)

Generation = Annotated[str, typer.Argument(help="The id of the generation that is told of.")]


@webhooks.command("list")
def list_webhooks(
    state: Annotated[DeliveryState | None, typer.Option(help="Only those in this state.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many, the newest first.")] = 100,
) -> None:
    """Show deliveries: generation, host, state, attempts, how the last one went, when the next is.

    The rest of a URL may be a secret of its receiver; `show` has it.
    """
    found = at_office(lambda office: office.webhooks.page(Page(limit), state=state))
    table = Table("generation", "host", "state", "attempts", "last", "next", box=None)
    for one in found:
        table.add_row(
            one.generation,
            one.host,
            one.state.value,
            str(one.attempts),
            _said(one.status, one.error),
            _time(one.due),
        )
    Console(soft_wrap=True, highlight=False).print(table)


@webhooks.command()
def show(generation: Generation) -> None:
    """Show one delivery, and every attempt at it."""

    async def look(office: Office) -> tuple[Delivery | None, tuple[Attempt, ...]]:
        kept = office.webhooks
        return await kept.find(generation), await kept.history(generation)

    delivery, attempts = at_office(look)
    if delivery is None:
        raise NotFound(f"there is no webhook for a generation {generation!r}")
    typer.echo(f"{delivery.state.value}: {delivery.url}")
    table = Table("attempt", "begun", "seconds", "outcome", box=None)
    for one in attempts:
        seconds = "" if one.ended is None else f"{(one.ended - one.begun).total_seconds():.2f}"
        outcome = "no end" if one.ended is None else _said(one.status, one.error)
        table.add_row(str(one.number), _time(one.begun), seconds, outcome)
    Console(soft_wrap=True, highlight=False).print(table)


@webhooks.command()
def redeliver(generation: Generation) -> None:
    """Send a webhook again: a running server does so within a second."""
    if not at_office(lambda office: office.webhooks.redeliver(generation, office.clock())):
        raise NotFound(f"there is no webhook for a generation {generation!r}")
    typer.echo(f"{generation} is due now")


@webhooks.command()
def rotate(
    *,
    at_once: Annotated[
        bool,
        typer.Option(
            "--at-once", help="Sign with the new key now and withdraw the others: one has leaked."
        ),
    ] = False,
) -> None:
    """Add a key: published now, it signs from tomorrow on, when receivers have learnt of it."""
    keys = assembly.webhook_keys(Settings())
    made = at_office(lambda office: add_key(keys, office.author, at_once=at_once))
    typer.echo(f"the new key signs from {made.starts:%Y-%m-%d %H:%M} UTC on")


def _said(status: int | None, error: str | None) -> str:
    """`204`, `500 not taken`, or why there was no answer."""
    return " ".join(str(part) for part in (status, error) if part is not None)


def _time(moment: datetime | None) -> str:
    return "" if moment is None else f"{moment:%Y-%m-%d %H:%M:%S}"
