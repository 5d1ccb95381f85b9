"""Who pays, with what, who asks now."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from .scope import Scope


@dataclass(frozen=True, slots=True)
class ApiKey:
    """An API key as it is kept: all but the key itself, which is shown once and stored hashed.

    What was spent is in micro-USD: in total, in this month, on this day. `version` counts changes.
    """

    id: str
    account: str
    label: str
    prefix: str
    created: datetime
    disabled: datetime | None = None
    parent: str | None = None
    scope: Scope = field(default_factory=Scope)
    spent: int = 0
    spent_month: int = 0
    spent_day: int = 0
    in_flight: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who pays. `balance` is in micro-USD, without what is `held`; None where nothing is metered.

    `version` counts changes.
    """

    id: str
    label: str
    created: datetime
    balance: int | None = None
    held: int = 0
    in_flight: int = 0
    max_in_flight: int | None = None
    priority: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks now: the ids of an account and of the key it used, which is empty where none was.

    `parents` are the keys that the key is a child of, the root first; `scopes` are theirs and its
    own, all of which hold.
    """

    account: str
    key: str
    parents: tuple[str, ...] = ()
    scopes: tuple[Scope, ...] = ()

    @property
    def keys(self) -> tuple[str, ...]:
        """The key and those above it, the root first; none where none was used."""
        return (*self.parents, self.key) if self.key else ()
