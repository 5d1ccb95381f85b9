"""Accounts: who pays, and how much may be in flight for them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Any

from aquatint.domain import Account, InvalidRequest
from aquatint.domain.errors import Conflict, NotFound
from aquatint.domain.scope import MAX_LIMIT

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .labels import checked_label
from .names import random_name
from .paging import Page, moment_of
from .sql import Connection, Queries, Row

MAX_PRIORITY = 100

_ACCOUNT = """
    SELECT a.*, coalesce((SELECT sum(g.held) FROM generations AS g WHERE g.account = a.id
        AND g.state IN ('queued', 'running')), 0)::bigint AS held FROM accounts AS a
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountTerms:
    """What an administrator decides about an account.

    `metered` is whether it pays; `max_in_flight` None is as the server has it; among requests that
    wait, those of a higher `priority` come first.
    """

    label: str
    metered: bool = True
    max_in_flight: int | None = None
    priority: int = 0

    def __post_init__(self) -> None:
        object.__setattr__(self, "label", checked_label(self.label))
        if self.max_in_flight is not None:
            _check("max_in_flight", self.max_in_flight, 1, MAX_LIMIT)
        _check("priority", self.priority, -MAX_PRIORITY, MAX_PRIORITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Balances:
    """All accounts added up: how many there are and are metered, and what those have left."""

    accounts: int
    metered: int
    balance: int


class Accounts:
    """The accounts of this server. `who` is named in the audit."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._queries: Queries = database.pool
        self._author = Author(database.pool, who, clock)

    async def create(self, terms: AccountTerms) -> Account:
        """Make an account. A metered one has a balance of 0, and draws nothing before a grant."""
        name = random_name()
        async with self._author.writing() as connection:
            await connection.execute(
                "INSERT INTO accounts (id, created, label, balance, max_in_flight, priority)"
                " VALUES ($1, $2, $3, $4, $5, $6)",
                *(name, self._author.clock(), terms.label, 0 if terms.metered else None),
                *(terms.max_in_flight, terms.priority),
            )
            made = Change(action="account.create", subject=name, after=_told(terms))
            await self._author.note(connection, made)
            return await _look(connection, name)

    async def list(self) -> tuple[Account, ...]:
        """Every account, the oldest first."""
        rows = await self._queries.fetch(f"{_ACCOUNT} ORDER BY a.created, a.id")
        return tuple(account_of(row) for row in rows)

    async def page(self, page: Page, search: str = "") -> tuple[Account, ...]:
        """A page of those that have this in their label, in any case; the newest first."""
        rows = await self._queries.fetch(
            f"{_ACCOUNT} WHERE ($1::timestamptz IS NULL OR (a.created, a.id) < ($1, $2))"
            " AND strpos(lower(a.label), lower($4)) > 0"
            " ORDER BY a.created DESC, a.id DESC LIMIT $3",
            *(*moment_of(page), page.limit, search),
        )
        return tuple(account_of(row) for row in rows)

    async def balances(self) -> Balances:
        """What all accounts have, to the last one."""
        row = await self._queries.fetchrow(
            "SELECT count(*) AS accounts, count(balance) AS metered,"
            " coalesce(sum(balance), 0)::text AS balance FROM accounts"
        )
        told = row or {}
        return Balances(
            accounts=told["accounts"], metered=told["metered"], balance=int(told["balance"])
        )

    async def labels(self, ids: Collection[str]) -> Mapping[str, str]:
        """The labels of the accounts of these ids."""
        rows = await self._queries.fetch(
            "SELECT id, label FROM accounts WHERE id = ANY($1)", list(set(ids))
        )
        return {row["id"]: row["label"] for row in rows}

    async def look(self, which: str) -> Account:
        """The one account of this id or label.

        Raise NotFound when there is none, InvalidRequest when there are several.
        """
        return await _look(self._queries, which)

    async def by_id(self, name: str) -> Account:
        """The account of this id; raise NotFound where there is none."""
        row = await self._queries.fetchrow(f"{_ACCOUNT} WHERE a.id = $1", name)
        if row is None:
            raise NotFound("There is nothing of this id.")
        return account_of(row)

    async def change(self, which: str, version: int, terms: Mapping[str, Any]) -> Account:
        """Change some of an account's terms; what is not named stays.

        An account that becomes metered has the balance that its ledger says: 0 unless it was
        metered before. Raise Conflict where it has another version by now.
        """
        async with self._author.writing() as connection:
            name = (await _look(connection, which)).id
            # First the lock, then what the ledger says: it may be settled right now.
            await connection.execute("SELECT FROM accounts WHERE id = $1 FOR UPDATE", name)
            before = await _look(connection, name)
            if before.version != version:
                raise Conflict("account", version, before.version)
            wanted = replace(_terms(before), **terms)
            await connection.execute(
                "UPDATE accounts SET label = $2, max_in_flight = $3, priority = $4,"
                " version = version + 1, balance = CASE WHEN NOT $5 THEN NULL"
                " WHEN balance IS NOT NULL THEN balance ELSE (SELECT coalesce(sum(CASE kind"
                " WHEN 'hold' THEN -amount WHEN 'capture' THEN 0 ELSE amount END), 0)"
                " FROM ledger WHERE account = $1) END WHERE id = $1",
                *(name, wanted.label, wanted.max_in_flight, wanted.priority, wanted.metered),
            )
            told = {"before": _told(_terms(before)), "after": _told(wanted)}
            changed = Change(action="account.change", subject=name, **told)
            await self._author.note(connection, changed)
            return await _look(connection, name)


async def _look(queries: Queries | Connection, which: str) -> Account:
    rows = await queries.fetch(
        f"{_ACCOUNT} WHERE a.id = $1 OR a.label = $1",
        which if which.isprintable() else "",
    )
    rows = [row for row in rows if row["id"] == which] or rows
    if not rows:
        raise NotFound(f"no account has the id or the label {which[:60]!r}")
    if len(rows) > 1:
        raise InvalidRequest("account", f"{len(rows)} accounts are called {which!r}: give the id")
    return account_of(rows[0])


def account_of(row: Row) -> Account:
    """A row of accounts, with what is held."""
    return Account(
        id=row["id"],
        label=row["label"] or row["id"],
        created=row["created"],
        balance=row["balance"],
        held=row["held"],
        in_flight=row["in_flight"],
        max_in_flight=row["max_in_flight"],
        priority=row["priority"],
        version=row["version"],
    )


def _terms(account: Account) -> AccountTerms:
    return AccountTerms(
        label=account.label,
        metered=account.balance is not None,
        max_in_flight=account.max_in_flight,
        priority=account.priority,
    )


def _told(terms: AccountTerms) -> Mapping[str, object]:
    return {
        "label": terms.label,
        "metered": terms.metered,
        "max_in_flight": terms.max_in_flight,
        "priority": terms.priority,
    }


def _check(field: str, value: object, least: int, most: int) -> None:
    if isinstance(value, bool) or not isinstance(value, int):
        raise InvalidRequest(field, "must be a whole number")
    if not least <= value <= most:
        raise InvalidRequest(field, f"must be between {least} and {most}")
