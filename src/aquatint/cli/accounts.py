"""`aquatint accounts`: who pays, with what money, and the proof that none is lost."""

from __future__ import annotations

from typing import Annotated

import typer

from aquatint.domain import Account, InvalidRequest
from aquatint.storage import AccountTerms, Check, Entry, Grant, Office

from . import exits
from .desk import at_office, minute, show

accounts = typer.Typer(help="Make accounts, grant them money, prove it.", no_args_is_help=True)

Which = Annotated[str, typer.Argument(metavar="ACCOUNT", help="Its id or its label.")]
InFlight = Annotated[int | None, typer.Option(help="Images that may be in flight at a time.")]
Note = Annotated[str, typer.Option(help="What it is for.")]


@accounts.command()
def create(
    *,
    label: Annotated[str, typer.Option(help="A name for you to know it by.")],
    unmetered: Annotated[bool, typer.Option(help="It never pays.")] = False,
    max_in_flight: InFlight = None,
    priority: Annotated[
        int, typer.Option(help="-100 to 100; its tasks come before those of lower ones.")
    ] = 0,
) -> None:
    """Make an account and print its id; unless it is unmetered, it draws once it has a grant."""
    terms = AccountTerms(
        label=label, metered=not unmetered, max_in_flight=max_in_flight, priority=priority
    )
    typer.echo(at_office(lambda office: office.accounts.create(terms)).id)


@accounts.command("list")
def list_accounts() -> None:
    """Show all accounts: balance and what is held, in micro-USD, and what is in flight."""
    names = ("id", "label", "created", "balance", "held", "in flight", "at most", "priority")
    show(names, map(_row, at_office(lambda office: office.accounts.list())))


@accounts.command()
def grant(
    account: Which,
    amount: Annotated[int, typer.Argument(metavar="MICROS", help="In millionths of a USD.")],
    *,
    note: Note = "",
    reference: Annotated[
        str | None, typer.Option(help="The same reference twice is the same grant.")
    ] = None,
) -> None:
    """Give an account money."""

    async def work(office: Office) -> tuple[Entry, Account]:
        found = (await office.accounts.look(account)).id
        asked = Grant(account=found, amount=amount, note=note, reference=reference)
        return await office.ledger.grant(asked), await office.accounts.look(found)

    entry, paid = at_office(work)
    typer.echo(f"granted {entry.amount} to {paid.label}: its balance is {paid.balance}")


@accounts.command("set")
def set_account(
    account: Which,
    *,
    label: Annotated[str | None, typer.Option(help="Another name for it.")] = None,
    metered: Annotated[
        bool | None, typer.Option("--metered/--unmetered", help="Whether it pays.")
    ] = None,
    max_in_flight: Annotated[
        str | None, typer.Option(help="Images in flight at a time, or `none`: as the server has.")
    ] = None,
    priority: Annotated[int | None, typer.Option(help="-100 to 100.")] = None,
) -> None:
    """Change an account; what is not said stays as it is."""
    told = {"label": label, "metered": metered, "priority": priority}
    terms: dict[str, object] = {name: value for name, value in told.items() if value is not None}
    if max_in_flight is not None:
        terms["max_in_flight"] = _count(max_in_flight)

    async def work(office: Office) -> Account:
        found = await office.accounts.look(account)
        return await office.accounts.change(found.id, found.version, terms)

    typer.echo(f"changed {at_office(work).label}")


@accounts.command()
def check() -> None:
    """Prove the ledger: each balance is what was granted, less holds, plus what was released."""
    found = at_office(lambda office: office.ledger.check())
    names = ("account", "balance", "granted", "held", "captured", "released", "off")
    show(names, [(one.label, *_figures(one.balance), one.granted, one.held, one.captured,
                  one.released, one.off) for one in found.proofs])  # fmt: skip
    _tell(found)


@accounts.callback()
def about_accounts() -> None:
    """Make accounts, grant them money, prove it."""


def _tell(found: Check) -> None:
    for one in found.loose:
        typer.echo(f"generation {one.generation} is off by {one.off}")
    if found.imbalance:
        typer.echo(f"aquatint: the ledger is off by {found.imbalance} micro-USD", err=True)
        raise typer.Exit(exits.DIFFERENT)
    typer.echo("the ledger is proven: every micro-USD is where it should be")


def _row(account: Account) -> tuple[object, ...]:
    balance = "not metered" if account.balance is None else account.balance
    limits = (account.in_flight, account.max_in_flight, account.priority)
    return (account.id, account.label, minute(account.created), balance, account.held, *limits)


def _figures(balance: int | None) -> tuple[object, ...]:
    return ("not metered" if balance is None else balance,)


def _count(text: str) -> int | None:
    if text.lower() == "none":
        return None
    if not (text.isascii() and text.isdecimal() and len(text) <= 10):
        raise InvalidRequest("max_in_flight", "must be a whole number, or none")
    return int(text)
