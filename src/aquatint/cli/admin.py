"""`aquatint admin` and `audit`: who may manage from afar, and who has changed what."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from aquatint.storage import AuditEntry, Page

from .desk import at_office, minute, show

admin = typer.Typer(help="Administrators, who may use /manage.", no_args_is_help=True)


@admin.command()
def create(
    label: Annotated[str, typer.Option(help="Whose it is.")],
) -> None:
    """Make an administrator's key and print it, and nothing else, on standard output."""
    _, secret = at_office(lambda office: office.administrators.create(label))
    typer.echo(secret)


@admin.command("list")
def list_administrators() -> None:
    """Show all administrators."""
    found = at_office(lambda office: office.administrators.list())
    rows = [
        (one.label, one.prefix, minute(one.created), minute(one.disabled), one.id) for one in found
    ]
    show(("label", "begins with", "created", "disabled", "id"), rows)


@admin.command()
def disable(
    administrator: Annotated[str, typer.Argument(help="The id, the label, or how the key begins.")],
) -> None:
    """Disable an administrator, at once."""
    disabled = at_office(lambda office: office.administrators.disable(administrator))
    typer.echo(f"disabled {disabled.label} ({disabled.prefix}…)")


@admin.callback()
def about_admin() -> None:
    """Administrators, who may use /manage."""


def audit(
    *,
    subject: Annotated[
        str | None, typer.Option(help="Of one account, key or administrator: its id.")
    ] = None,
    limit: Annotated[int, typer.Option(help="How many, the latest first.")] = 50,
    as_json: Annotated[bool, typer.Option("--json", help="A JSON object a line.")] = False,
) -> None:
    """Show who changed what."""
    entries = at_office(lambda office: office.audit.list(Page(limit), subject=subject))
    if as_json:
        for entry in entries:
            typer.echo(json.dumps(_told(entry), ensure_ascii=False, sort_keys=True))
        return
    names = ("when", "who", "what", "of", "before", "after")
    show(names, map(_row, entries))


def _told(entry: AuditEntry) -> dict[str, object]:
    change = entry.change
    return {
        "action": change.action,
        "after": change.after,
        "before": change.before,
        "created": entry.created.isoformat(),
        "id": entry.id,
        "subject": change.subject,
        "who": entry.who,
    }


def _row(entry: AuditEntry) -> tuple[object, ...]:
    change = entry.change
    values = ("" if told is None else json.dumps(told) for told in (change.before, change.after))
    return (minute(entry.created), entry.who, change.action, change.subject, *values)
