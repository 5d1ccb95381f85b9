"""`aquatint keys`, `secrets` and `migrate`: what is kept beside the running server."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from aquatint import assembly
from aquatint.domain import ApiKey
from aquatint.settings import Settings
from aquatint.storage import Keys

keys = typer.Typer(help="Make, list and disable API keys.", no_args_is_help=True)
secrets = typer.Typer(help="The secrets that sign image links.", no_args_is_help=True)


@keys.command()
def create(
    label: Annotated[str, typer.Option(help="A name for you to know it by.")],
) -> None:
    """Make a key and print it, and nothing else, on standard output."""

    async def run() -> str:
        async with assembly.opened_database(Settings()) as database:
            _, secret = await Keys(database).create(label)
            return secret

    typer.echo(asyncio.run(run()))


@keys.command("list")
def list_keys() -> None:
    """Show all keys: label, the beginning of the key, when it was made and disabled."""

    async def run() -> tuple[ApiKey, ...]:
        async with assembly.opened_database(Settings()) as database:
            return await Keys(database).list()

    table = Table("label", "begins with", "created", "disabled", box=None)
    for key in asyncio.run(run()):
        disabled = f"{key.disabled:%Y-%m-%d %H:%M}" if key.disabled else ""
        table.add_row(key.label, key.prefix, f"{key.created:%Y-%m-%d %H:%M}", disabled)
    Console().print(table)


@keys.command()
def disable(
    key: Annotated[str, typer.Argument(help="The label, or the beginning of the key.")],
) -> None:
    """Disable a key: every server refuses it within a second."""

    async def run() -> ApiKey:
        async with assembly.opened_database(Settings()) as database:
            return await Keys(database).disable(key)

    disabled = asyncio.run(run())
    typer.echo(f"disabled {disabled.label} ({disabled.prefix}…)")


@secrets.command()
def rotate() -> None:
    """Sign new links with a new secret; links that were signed before keep working."""
    assembly.signing_secrets(Settings()).rotate()
    typer.echo("rotated; links that live keep working until they expire")


@secrets.callback()
def about_secrets() -> None:
    """Keep the secrets that sign image links."""


@keys.callback()
def about_keys() -> None:
    """Make, list and disable API keys."""


def migrate() -> None:
    """Bring the database to the schema of this version."""

    async def run() -> None:
        async with assembly.opened_database(Settings()):
            pass  # opening it migrates it

    asyncio.run(run())
    typer.echo("the database is up to date")
