"""Who pays, with what, who asks now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ApiKey:
    """An API key as it is kept: all but the key itself, which is shown once and stored hashed."""

    id: str
    account: str
    label: str
    prefix: str
    created: datetime
    disabled: datetime | None = None


@dataclass(frozen=True, slots=True)
class Caller:
    """Who asks now: the ids of an account and of the key it used."""

    account: str
    key: str
