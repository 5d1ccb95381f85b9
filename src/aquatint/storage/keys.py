"""API keys: what each may do, whose it is, and how it is spelled, of which a digest is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace
from datetime import timedelta
from typing import Any

from aquatint.domain import ApiKey, Caller, InvalidRequest, Scope
from aquatint.domain.errors import Conflict, NotFound

from .audit import SERVER, Author, Change, Clock, wall_clock
from .database import Database
from .key_rows import json_of, key_of, scope_of, told_of
from .labels import checked_label
from .names import random_name
from .paging import Page, moment_of
from .secret import digest, new_secret
from .sql import Connection, Queries

DEFAULT_ACCOUNT = "default"
MAX_DEPTH = 8
"""Keys above each other; each is a row that every request of the lowest one changes."""
MAX_GRACE = timedelta(days=90)

_MARK = "aq_"
_LIMITS = frozenset(field.name for field in fields(Scope))

# The key of a secret and those above it, the root first.
_CHAIN = """
    WITH RECURSIVE chain AS (
        SELECT k.*, 0 AS depth FROM api_key_secrets AS s JOIN api_keys AS k ON k.id = s.key
            WHERE s.digest = $1 AND (s.expires IS NULL OR s.expires > $2)
        UNION ALL
        SELECT k.*, chain.depth + 1 FROM chain JOIN api_keys AS k ON k.id = chain.parent
    )
    SELECT id, account, scope, disabled IS NULL AND (expires IS NULL OR expires > $2) AS works
    FROM chain ORDER BY depth DESC
"""
_ABOVE = """
    WITH RECURSIVE above AS (
        SELECT * FROM api_keys WHERE id = $1
        UNION ALL
        SELECT k.* FROM above JOIN api_keys AS k ON k.id = above.parent
    )
    SELECT * FROM above
"""


class Keys:
    """The keys of this server. `who` is named in the audit; `clock` tells what has expired."""

    def __init__(self, database: Database, *, who: str = SERVER, clock: Clock = wall_clock) -> None:
        self._queries: Queries = database.pool
        self._author = Author(database.pool, who, clock)

    async def create(
        self,
        label: str,
        *,
        account: str | None = None,
        parent: str | None = None,
        limits: Mapping[str, Any] | None = None,
    ) -> tuple[ApiKey, str]:
        """Make a key. The second value is the key itself: show it once.

        `limits` are fields of a scope. A child has its parent's where none of its own is given;
        raise InvalidRequest, naming the field, for one that allows more.
        """
        label = checked_label(label)
        secret = new_secret(_MARK)
        name, now = random_name(), self._author.clock()
        async with self._author.writing() as connection:
            above = () if parent is None else await self._parents(connection, parent)
            account = await _account(connection, account, above)
            scope = _limited(above[0].scope if above else Scope(), limits or {}, above)
            await connection.execute(
                "INSERT INTO api_keys (id, account, label, prefix, created, parent, version)"
                " VALUES ($1, $2, $3, $4, $5, $6, 0)",
                *(name, account, label, secret.prefix, now, above[0].id if above else None),
            )
            key = await self._write(connection, name, label, scope)
            await connection.execute(
                "INSERT INTO api_key_secrets (digest, key, created) VALUES ($1, $2, $3)",
                *(secret.digest, name, now),
            )
            made = Change(action="key.create", subject=name, after=told_of(key))
            await self._author.note(connection, made)
        return key, secret.text

    async def find(self, secret: str) -> Caller | None:
        """Who speaks with this key; None if it or one above it is unknown, disabled or expired."""
        rows = await self._queries.fetch(_CHAIN, digest(secret), self._author.clock())
        if not rows or not all(row["works"] for row in rows):
            return None
        *above, own = (row["id"] for row in rows)
        scopes = tuple(scope_of(row["scope"]) for row in rows)
        return Caller(rows[0]["account"], own, tuple(above), scopes)

    async def list(self, account: str | None = None) -> tuple[ApiKey, ...]:
        """Every key, or those of an account: the oldest first, the disabled ones too."""
        rows = await self._queries.fetch(
            "SELECT * FROM api_keys WHERE $1::text IS NULL OR account = $1 ORDER BY created, id",
            account,
        )
        return tuple(key_of(row, self._author.clock()) for row in rows)

    async def page(
        self, page: Page, account: str | None = None, *, search: str = "", parent: str | None = None
    ) -> tuple[ApiKey, ...]:
        """A page of those that have this in their label, or begin so; the newest first.

        With a parent only those right below it.
        """
        rows = await self._queries.fetch(
            "SELECT * FROM api_keys WHERE ($1::text IS NULL OR account = $1)"
            " AND ($2::timestamptz IS NULL OR (created, id) < ($2, $3))"
            " AND (strpos(lower(label), lower($5)) > 0 OR starts_with(prefix, $5))"
            " AND ($6::text IS NULL OR parent = $6)"
            " ORDER BY created DESC, id DESC LIMIT $4",
            *(account, *moment_of(page), page.limit, search, parent),
        )
        return tuple(key_of(row, self._author.clock()) for row in rows)

    async def any(self) -> bool:
        """Whether a key was ever made."""
        return bool(await self._queries.fetchval("SELECT EXISTS (SELECT FROM api_keys)"))

    async def look(self, which: str) -> ApiKey:
        """The one key of this id, prefix or label.

        Raise NotFound when there is none, InvalidRequest when there are several.
        """
        return await self._look(self._queries, which)

    async def by_id(self, name: str) -> ApiKey:
        """The key of this id; raise NotFound where there is none."""
        row = await self._queries.fetchrow("SELECT * FROM api_keys WHERE id = $1", name)
        if row is None:
            raise NotFound("There is nothing of this id.")
        return key_of(row, self._author.clock())

    async def change(
        self, which: str, version: int, *, label: str | None, limits: Mapping[str, Any]
    ) -> ApiKey:
        """Give a key another label or other limits; what is not named stays, None lifts a limit.

        Raise Conflict where it has another version by now: somebody else has changed it.
        """
        async with self._author.writing() as connection:
            name = (await self._look(connection, which)).id
            row = await connection.fetchrow("SELECT * FROM api_keys WHERE id = $1 FOR UPDATE", name)
            before = key_of(row or {}, self._author.clock())
            if before.version != version:
                raise Conflict("key", version, before.version)
            above = await self._above(connection, before.parent) if before.parent else ()
            scope = _limited(before.scope, limits, above)
            named = before.label if label is None else checked_label(label)
            after = await self._write(connection, name, named, scope)
            told = Change(
                action="key.change", subject=name, before=told_of(before), after=told_of(after)
            )
            await self._author.note(connection, told)
        return after

    async def rotate(self, which: str, *, grace: timedelta) -> tuple[ApiKey, str]:
        """Spell a key anew: id, limits and what was spent stay. The old spelling works for `grace`.

        Raise InvalidRequest for a disabled key.
        """
        if not timedelta() <= grace <= MAX_GRACE:
            raise InvalidRequest("grace", f"must be 0 to {MAX_GRACE.days * 86400} seconds")
        secret, now = new_secret(_MARK), self._author.clock()
        async with self._author.writing() as connection:
            before = await self._look(connection, which)
            row = await connection.fetchrow(
                "UPDATE api_keys SET prefix = $2, version = version + 1"
                " WHERE id = $1 AND disabled IS NULL RETURNING *",
                *(before.id, secret.prefix),
            )
            if row is None:
                raise InvalidRequest("key", "is disabled: make another one")
            await connection.execute(
                "UPDATE api_key_secrets SET expires = least(expires, $2) WHERE key = $1",
                *(before.id, now + grace),
            )
            await connection.execute(
                "INSERT INTO api_key_secrets (digest, key, created) VALUES ($1, $2, $3)",
                *(secret.digest, before.id, now),
            )
            rotated = {"prefix": secret.prefix, "old_until": (now + grace).isoformat()}
            told = Change(action="key.rotate", subject=before.id, after=rotated)
            await self._author.note(connection, told)
        return key_of(row, now), secret.text

    async def disable(self, which: str) -> ApiKey:
        """Disable the one key of this id, prefix or label, and with it those below it.

        Doing it twice changes nothing. Raise NotFound when there is none, InvalidRequest when
        there are several.
        """
        now = self._author.clock()
        async with self._author.writing() as connection:
            found = await self._look(connection, which)
            row = await connection.fetchrow(
                "UPDATE api_keys SET disabled = $2, version = version + 1"
                " WHERE id = $1 AND disabled IS NULL RETURNING *",
                *(found.id, now),
            )
            if row is None:
                return await self._look(connection, found.id)
            ended = {"disabled": now.isoformat()}
            await self._author.note(
                connection, Change(action="key.disable", subject=found.id, after=ended)
            )
        return key_of(row, now)

    async def _look(self, queries: Queries, which: str) -> ApiKey:
        rows = await queries.fetch(
            "SELECT * FROM api_keys WHERE id = $1 OR prefix = $1 OR label = $1",
            which if which.isprintable() else "",
        )
        # An id says which key is meant, whatever others are called.
        rows = [row for row in rows if row["id"] == which] or rows
        if not rows:
            raise NotFound(f"no key has the id, the prefix or the label {which[:60]!r}")
        if len(rows) > 1:
            raise InvalidRequest("key", f"{len(rows)} keys are called {which!r}: give the id")
        return key_of(rows[0], self._author.clock())

    async def _parents(self, connection: Connection, which: str) -> tuple[ApiKey, ...]:
        """The key that is to have a child, and those above it."""
        try:
            name = (await self._look(connection, which)).id
        except NotFound as error:
            raise InvalidRequest("parent", str(error)) from error
        above = await self._above(connection, name)
        if len(above) >= MAX_DEPTH:
            raise InvalidRequest("parent", f"has {MAX_DEPTH - 1} keys above it: no more may be")
        if any(key.disabled is not None for key in above):
            raise InvalidRequest("parent", "is disabled")
        return above

    async def _above(self, connection: Connection, name: str) -> tuple[ApiKey, ...]:
        rows = await connection.fetch(_ABOVE, name)
        return tuple(key_of(row, self._author.clock()) for row in rows)

    async def _write(self, connection: Connection, name: str, label: str, scope: Scope) -> ApiKey:
        """The columns of a scope are what the database itself goes by; they are kept in step."""
        row = await connection.fetchrow(
            "UPDATE api_keys SET label = $2, scope = $3, expires = $4, max_in_flight = $5,"
            " per_minute = $6, budget = $7, budget_month = $8, budget_day = $9,"
            " version = version + 1 WHERE id = $1 RETURNING *",
            *(name, label, json_of(scope), scope.expires, scope.max_in_flight, scope.per_minute),
            *(scope.budget, scope.budget_month, scope.budget_day),
        )
        return key_of(row or {}, self._author.clock())


async def _account(connection: Connection, account: str | None, above: tuple[ApiKey, ...]) -> str:
    """Whose the new key is; raise InvalidRequest for nobody's, or another's than its parent."""
    if above:
        if account not in (None, above[0].account):
            raise InvalidRequest("account", "must be that of the parent key")
        return above[0].account
    account = DEFAULT_ACCOUNT if account is None else account
    known = account.isprintable() and await connection.fetchval(
        "SELECT EXISTS (SELECT FROM accounts WHERE id = $1)", account
    )
    if not known:
        raise InvalidRequest("account", f"there is none of the id {account[:60]!r}")
    return account


def _limited(start: Scope, limits: Mapping[str, Any], above: tuple[ApiKey, ...]) -> Scope:
    """A scope with some limits in place, within those of the keys above."""
    unknown = next((name for name in limits if name not in _LIMITS), None)
    if unknown is not None:
        raise InvalidRequest(unknown, "is no limit of a key")
    scope = replace(start, **limits)
    for key in above:
        key.scope.check_child(scope)
    return scope
