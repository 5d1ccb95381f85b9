"""Every command, and how a refusal of any of them is told."""

from __future__ import annotations

import errno
import sys
from typing import Annotated, NoReturn

import structlog
import typer
from pydantic import ValidationError

from aquatint import client as api
from aquatint.domain import AquatintError
from aquatint.domain.errors import EngineError
from aquatint.engines import CannotStart, release
from aquatint.settings import Settings, Unreadable
from aquatint.storage import DatabaseUnavailable

from . import (
    accounts,
    admin,
    batch,
    doctor,
    draw,
    exits,
    keep,
    keys,
    logs,
    mcp,
    replay,
    serve,
    usage,
    webhooks,
    worker,
)

app = typer.Typer(
    name="aquatint",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
)
app.command()(serve.serve)
app.command()(worker.worker)
app.command()(draw.generate)
app.command()(draw.edit)
app.command()(draw.remix)
app.command()(draw.reframe)
app.command()(draw.replace_background)
app.command()(draw.upscale)
app.command()(draw.describe)
app.command()(batch.batch)
app.command()(mcp.mcp)
app.command()(replay.receipt)
app.command()(replay.replay)
app.add_typer(keys.keys, name="keys")
app.add_typer(accounts.accounts, name="accounts")
app.add_typer(admin.admin, name="admin")
app.command()(usage.usage)
app.command()(admin.audit)
app.add_typer(keep.secrets, name="secrets")
app.add_typer(webhooks.webhooks, name="webhooks")
app.command()(keep.migrate)
app.command()(doctor.doctor)


def _version(wanted: bool) -> None:  # noqa: FBT001 - as typer calls it
    if wanted:
        typer.echo(f"aquatint {release()}")
        raise typer.Exit


@app.callback()
def _set_up(
    *,
    version: Annotated[  # noqa: ARG001 - the callback has answered it
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version.")
    ] = False,
) -> None:
    """Ideogram's image API on your own machine."""
    logs.configure(Settings().log_format)


def run() -> None:
    """Run the command line; a refusal is a line on standard error, and a status of `exits`."""
    try:
        app()
    except ValidationError as error:
        _refuse(*(_setting(fault["loc"], fault["msg"]) for fault in error.errors()))
    except EngineError as error:
        structlog.get_logger(__name__).exception("engine error")
        _refuse(str(error), status=exits.status_of(error))
    except (AquatintError, api.ClientError) as error:
        _refuse(_told(error), status=exits.status_of(error))
    except (CannotStart, DatabaseUnavailable, Unreadable, serve.AddressInUse) as error:
        _refuse(str(error))
    except OSError as error:  # a folder of the settings, or nobody takes what is written
        if error.filename is None and error.errno not in (errno.ENOSPC, errno.EIO):
            raise
        _refuse(f"{error.filename or 'standard output'}: {error.strerror}")


def _told(error: AquatintError | api.ClientError) -> str:
    """What went wrong, in one line; a server names the request, for its operator."""
    request = getattr(error, "request_id", None)
    return f"{error} (request {request})" if request and not _is_plain(error) else str(error)


def _is_plain(error: Exception) -> bool:
    """Whether the caller can mend it without the server's operator."""
    return isinstance(error, api.BadRequest | api.Unauthenticated | api.UnsafeContent)


def _setting(place: tuple[int | str, ...], reason: str) -> str:
    said = reason.removeprefix("Value error, ")
    return f"AQUATINT_{'_'.join(map(str, place)).upper()}: {said}" if place else said


def _refuse(*lines: str, status: int = exits.REFUSED) -> NoReturn:
    for line in lines:
        typer.echo(f"aquatint: {line}", err=True)
    sys.exit(status)
