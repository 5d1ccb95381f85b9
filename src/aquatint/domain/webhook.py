"""Who is told of a generation, beside whoever waits for it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Webhook:
    """A URL that is told when a generation has ended. Links told there begin with `origin`."""

    url: str
    origin: str
