"""`aquatint webhooks`: the keys that sign webhooks."""

from __future__ import annotations

from typing import Annotated

import typer

from aquatint import assembly
from aquatint.settings import Settings

webhooks = typer.Typer(help="Keep webhooks: the keys that sign them.", no_args_is_help=True)


@webhooks.command()
def rotate(
    *,
    at_once: Annotated[
        bool,
        typer.Option(help="Sign with the new key now and withdraw the others: one has leaked."),
    ] = False,
) -> None:
    """Add a key: published now, it signs from tomorrow on, when receivers have learnt of it."""
    starts = assembly.webhook_keys(Settings()).rotate(at_once=at_once)
    typer.echo(f"the new key signs from {starts:%Y-%m-%d %H:%M} UTC on")


@webhooks.callback()
def about_webhooks() -> None:
    """Keep webhooks."""
