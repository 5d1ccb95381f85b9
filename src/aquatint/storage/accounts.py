"""Accounts and their API keys. A key is shown once; only its digest is kept."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import UTC, datetime
from typing import Any

from aquatint.domain import ApiKey, Caller, InvalidRequest, Scope
from aquatint.domain.errors import NotFound

from .database import Database
from .names import random_name
from .sql import Row

DEFAULT_ACCOUNT = "default"
MAX_LABEL = 100

_MARK = "aq_"
_VISIBLE = 10


# The key of a secret and those above it, the root first.
_CHAIN = """
    WITH RECURSIVE chain AS (
        SELECT k.*, 0 AS depth FROM api_key_secrets AS s JOIN api_keys AS k ON k.id = s.key
            WHERE s.digest = $1 AND (s.expires IS NULL OR s.expires > now())
        UNION ALL
        SELECT k.*, chain.depth + 1 FROM chain JOIN api_keys AS k ON k.id = chain.parent
    )
    SELECT id, account, scope,
        disabled IS NULL AND (expires IS NULL OR expires > now()) AS works
    FROM chain ORDER BY depth DESC
"""


class Accounts:
    """The keys of this server, and the accounts they speak for."""

    def __init__(self, database: Database) -> None:
        self._queries = database.pool

    async def create(self, label: str) -> tuple[ApiKey, str]:
        """Make a key of the default account. The second value is the key itself: show it once."""
        label = label.strip()
        if not label or len(label) > MAX_LABEL or not label.isprintable():
            raise InvalidRequest("label", f"must be 1 to {MAX_LABEL} printable characters")
        secret = _MARK + secrets.token_urlsafe(32)
        key = ApiKey(
            random_name(), DEFAULT_ACCOUNT, label, secret[:_VISIBLE], created=datetime.now(UTC)
        )
        await self._queries.execute(
            "WITH key AS (INSERT INTO api_keys (id, account, label, prefix, created)"
            " VALUES ($1, $2, $3, $4, $6) RETURNING id)"
            " INSERT INTO api_key_secrets (digest, key, created) SELECT $5, id, $6 FROM key",
            *(key.id, key.account, key.label, key.prefix, digest(secret), key.created),
        )
        return key, secret

    async def find(self, secret: str) -> Caller | None:
        """Who speaks with this key; None if it or one above it is unknown, disabled or expired."""
        rows = await self._queries.fetch(_CHAIN, digest(secret))
        if not rows or not all(row["works"] for row in rows):
            return None
        *above, own = (row["id"] for row in rows)
        scopes = tuple(scope_of(row["scope"]) for row in rows)
        return Caller(rows[0]["account"], own, tuple(above), scopes)

    async def list(self) -> tuple[ApiKey, ...]:
        """Every key, the oldest first, the disabled ones too."""
        rows = await self._queries.fetch("SELECT * FROM api_keys ORDER BY created, id")
        return tuple(_api_key(row) for row in rows)

    async def any(self) -> bool:
        """Whether a key was ever made."""
        return bool(await self._queries.fetchval("SELECT EXISTS (SELECT FROM api_keys)"))

    async def disable(self, which: str) -> ApiKey:
        """Disable the one key of this id, prefix or label; doing it twice changes nothing.

        Raise NotFound when there is none, InvalidRequest when there are several.
        """
        rows = await self._queries.fetch(
            "SELECT id FROM api_keys WHERE id = $1 OR prefix = $1 OR label = $1", which
        )
        if not rows:
            raise NotFound(f"no key has the id, the prefix or the label {which!r}")
        if len(rows) > 1:
            raise InvalidRequest("key", f"{len(rows)} keys are called {which!r}: give the id")
        row = await self._queries.fetchrow(
            "UPDATE api_keys SET disabled = coalesce(disabled, $2) WHERE id = $1 RETURNING *",
            rows[0]["id"],
            datetime.now(UTC),
        )
        if row is None:
            raise NotFound(f"the key {which!r} is gone")
        return _api_key(row)


def digest(secret: str) -> bytes:
    """What is kept of a key. It has 256 random bits, so no salt and no slow hash can help it."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def scope_of(told: str) -> Scope:
    """A scope from the JSON it is kept as."""
    kept: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in json.loads(told).items()
    }
    if "expires" in kept:
        kept["expires"] = datetime.fromisoformat(kept["expires"])
    return Scope(**kept)


def _api_key(row: Row) -> ApiKey:
    return ApiKey(
        row["id"],
        row["account"],
        row["label"],
        row["prefix"],
        row["created"],
        row["disabled"],
        parent=row["parent"],
        scope=scope_of(row["scope"]),
        spent=row["spent"],
    )
