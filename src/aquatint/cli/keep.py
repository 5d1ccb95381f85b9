"""`aquatint secrets` and `migrate`: what is kept beside the running server."""

from __future__ import annotations

import asyncio

import typer

from aquatint import assembly
from aquatint.settings import Settings

secrets = typer.Typer(help="The secrets that sign image links.", no_args_is_help=True)


@secrets.command()
def rotate() -> None:
    """Sign new links with a new secret; links that were signed before keep working."""
    assembly.signing_secrets(Settings()).rotate()
    typer.echo("rotated; links that live keep working until they expire")


@secrets.callback()
def about_secrets() -> None:
    """Keep the secrets that sign image links."""


def migrate() -> None:
    """Bring the database to the schema of this version."""

    async def run() -> None:
        async with assembly.opened_database(Settings()):
            pass  # opening it migrates it

    asyncio.run(run())
    typer.echo("the database is up to date")
