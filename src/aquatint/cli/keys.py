"""`aquatint keys`: API keys, what each may do, and how it is spelled."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from aquatint.domain import ApiKey, Scope
from aquatint.storage import Office
from aquatint.storage.key_rows import limits_of as told_limits

from . import limits as options
from .desk import at_office, minute, show

keys = typer.Typer(help="Make, list, limit and disable API keys.", no_args_is_help=True)

DAY = 86_400

Key = Annotated[str, typer.Argument(help="Its id, its label, or how it begins.")]


@keys.command()
def create(  # noqa: PLR0913 - the options of a command are its parameters
    *,
    label: Annotated[str, typer.Option(help="A name for you to know it by.")],
    account: Annotated[str | None, typer.Option(help="Who pays: id or label.")] = None,
    parent: Annotated[
        str | None, typer.Option(help="The key above it: it may no more than that.")
    ] = None,
    endpoints: options.Endpoints = None,
    engines: options.Engines = None,
    max_images: options.MaxImages = None,
    max_pixels: options.MaxPixels = None,
    budget: options.Budget = None,
    budget_month: options.BudgetMonth = None,
    budget_day: options.BudgetDay = None,
    max_in_flight: options.MaxInFlight = None,
    per_minute: options.PerMinute = None,
    addresses: options.Addresses = None,
    expires: options.Expires = None,
) -> None:
    """Make a key and print it, and nothing else, on standard output."""
    limits = options.limits_of(locals())

    async def work(office: Office) -> str:
        payer = None if account is None else (await office.accounts.look(account)).id
        _, secret = await office.keys.create(label, account=payer, parent=parent, limits=limits)
        return secret

    typer.echo(at_office(work))


@keys.command("list")
def list_keys(
    account: Annotated[str | None, typer.Option(help="Those of one account: id or label.")] = None,
) -> None:
    """Show all keys: what they are called, what was spent with them, what they may."""

    async def work(office: Office) -> tuple[ApiKey, ...]:
        payer = None if account is None else (await office.accounts.look(account)).id
        return await office.keys.list(payer)

    names = ("label", "begins with", "created", "disabled", "id", "account", "parent", "spent")
    show((*names, "limits"), map(_row, at_office(work)))


@keys.command("set")
def set_key(  # noqa: PLR0913 - the options of a command are its parameters
    key: Key,
    *,
    label: Annotated[str | None, typer.Option(help="Another name for it.")] = None,
    endpoints: options.Endpoints = None,
    engines: options.Engines = None,
    max_images: options.MaxImages = None,
    max_pixels: options.MaxPixels = None,
    budget: options.Budget = None,
    budget_month: options.BudgetMonth = None,
    budget_day: options.BudgetDay = None,
    max_in_flight: options.MaxInFlight = None,
    per_minute: options.PerMinute = None,
    addresses: options.Addresses = None,
    expires: options.Expires = None,
    lift: options.Lift = None,
) -> None:
    """Change a key's name or limits; what is not said stays as it is."""
    limits = options.limits_of(locals(), lift or ())

    async def work(office: Office) -> ApiKey:
        found = await office.keys.look(key)
        return await office.keys.change(found.id, found.version, label=label, limits=limits)

    changed = at_office(work)
    typer.echo(f"changed {changed.label}: {_limits(changed.scope) or 'no limits'}")


@keys.command()
def rotate(
    key: Key,
    *,
    grace: Annotated[int, typer.Option(help="Seconds that the old spelling still works.")] = DAY,
) -> None:
    """Spell a key anew and print it; its limits and what was spent with it stay."""
    # More than any grace that is allowed, and within what a duration can hold.
    seconds = max(-1, min(grace, 1000 * DAY))
    _, secret = at_office(lambda office: office.keys.rotate(key, grace=timedelta(seconds=seconds)))
    typer.echo(secret)


@keys.command()
def disable(key: Key) -> None:
    """Disable a key and those below it: every server refuses them within a second."""
    disabled = at_office(lambda office: office.keys.disable(key))
    typer.echo(f"disabled {disabled.label} ({disabled.prefix}…)")


@keys.callback()
def about_keys() -> None:
    """Make, list, limit and disable API keys."""


def _row(key: ApiKey) -> tuple[object, ...]:
    times = (minute(key.created), minute(key.disabled))
    place = (key.id, key.account, key.parent, key.spent)
    return (key.label, key.prefix, *times, *place, _limits(key.scope))


def _limits(scope: Scope) -> str:
    return " ".join(f"{name}={_told(value)}" for name, value in told_limits(scope).items())


def _told(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)
