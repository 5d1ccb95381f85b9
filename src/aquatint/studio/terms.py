"""How a request is carried, beside what it asks for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from aquatint.domain import InvalidRequest, Webhook

MAX_KEY = 255
"""Characters of an idempotency key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """`idempotency_key` is what the client calls its request: sent again, it is not drawn again.

    The `webhook` is told when what was drawn for it has ended.
    """

    idempotency_key: str | None = None
    webhook: Webhook | None = None

    def __post_init__(self) -> None:
        key = self.idempotency_key
        if key is None:
            return
        if not 1 <= len(key) <= MAX_KEY or not (key.isascii() and key.isprintable()):
            reason = f"must be 1 to {MAX_KEY} printable ASCII characters"
            raise InvalidRequest("Idempotency-Key", reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How long things are remembered: idempotency keys, and images beyond their first links."""

    idempotency: timedelta = timedelta(days=1)
    retention: timedelta = timedelta(days=1)
