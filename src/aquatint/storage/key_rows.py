"""Keys as the rows, and scopes as the JSON, that they are kept as."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from typing import Any

from aquatint.domain import ApiKey, Scope

from .sql import Row


def scope_of(told: str) -> Scope:
    """A scope from the JSON it is kept as."""
    kept: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in json.loads(told).items()
    }
    if "expires" in kept:
        kept["expires"] = datetime.fromisoformat(kept["expires"])
    return Scope(**kept)


def limits_of(scope: Scope) -> Mapping[str, object]:
    """The limits that a scope has, as JSON spells them."""
    limits = {field.name: getattr(scope, field.name) for field in fields(scope)}
    if scope.expires is not None:
        limits["expires"] = scope.expires.astimezone(UTC).isoformat()
    return {name: value for name, value in limits.items() if value is not None}


def json_of(scope: Scope) -> str:
    """What is kept of a scope."""
    return json.dumps(limits_of(scope), ensure_ascii=False)


def told_of(key: ApiKey) -> Mapping[str, object]:
    """A key as the audit tells it."""
    beside = {"account": key.account, "label": key.label, "parent": key.parent}
    return {**beside, "limits": limits_of(key.scope)}


def key_of(row: Row, now: datetime) -> ApiKey:
    """A row of keys; `now` says which day and month spending is told of."""
    today = now.astimezone(UTC).date()
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
        spent_month=row["spent_month"] if row["month"] == today.replace(day=1) else 0,
        spent_day=row["spent_day"] if row["day"] == today else 0,
        in_flight=row["in_flight"],
        version=row["version"],
    )
