"""How engines stand just now, for whoever watches them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, runtime_checkable


class Health(StrEnum):
    """Whether an engine is asked."""

    WELL = "well"
    """It answers, as far as is known."""

    RESTING = "resting"
    """It failed again and again, and is left alone for a while."""

    ON_TRIAL = "on_trial"
    """It was left alone, and one request finds out whether it answers again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One engine: `drawing` of its `slots` are taken; it rests for so many seconds more."""

    name: str
    health: Health
    slots: int
    drawing: int
    rests: float = 0


@runtime_checkable
class Joined(Protocol):
    """An engine made of several."""

    def standings(self) -> tuple[Standing, ...]:
        """How each of them stands, in the order in which they are asked."""
        ...
