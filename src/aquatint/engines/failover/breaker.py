"""A circuit breaker: an engine that fails again and again is left alone for a while."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Whether requests pass."""

    CLOSED = "closed"
    """All pass."""

    OPEN = "open"
    """None passes."""

    HALF_OPEN = "half-open"
    """One may pass, or is on its way, to find out."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """A request that passed, and when: what it reports is heard only while nothing has changed."""

    era: int


class Breaker:
    """Opens after `faults` in a row; after a cool-down one request probes.

    The probe's success closes it; its fault opens it again, for twice as long up to `longest`.
    For every ticket one of `succeeded`, `failed` and `abandoned` is called, once.
    """

    def __init__(
        self,
        *,
        faults: int = 5,
        cool_down: float = 5,
        longest: float = 300,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._allowed = faults
        self._first = cool_down
        self._longest = longest
        self._now = monotonic
        self._era = 0
        self._faults = 0
        self._cool_down = cool_down
        self._rests_until: float | None = None
        self._probing = False

    @property
    def state(self) -> State:
        if self._rests_until is None:
            return State.CLOSED
        return State.OPEN if self._now() < self._rests_until else State.HALF_OPEN

    @property
    def wait(self) -> float:
        """Seconds until a request may pass; 0 where one may, or where that hangs on a probe."""
        return 0 if self._rests_until is None else max(0, self._rests_until - self._now())

    @property
    def is_passed(self) -> bool:
        """Whether a request would pass now."""
        return self.state is State.CLOSED or (self.state is State.HALF_OPEN and not self._probing)

    def enter(self) -> Ticket | None:
        """A ticket for a request that may pass, else None."""
        match self.state:
            case State.OPEN:
                return None
            case State.HALF_OPEN:
                if self._probing:
                    return None
                self._probing = True
                self._era += 1
            case State.CLOSED:
                pass
        return Ticket(self._era)

    def succeeded(self, ticket: Ticket) -> None:
        """The engine answered."""
        if ticket.era != self._era:
            return
        self._faults = 0
        if self._probing:
            self._era += 1
            self._probing = False
            self._rests_until = None
            self._cool_down = self._first

    def failed(self, ticket: Ticket) -> None:
        """The engine is at fault."""
        if ticket.era != self._era:
            return
        self._faults += 1
        if self._probing or self._faults >= self._allowed:
            self._era += 1
            self._faults = 0
            self._probing = False
            self._rests_until = self._now() + self._cool_down
            self._cool_down = min(self._longest, 2 * self._cool_down)

    def abandoned(self, ticket: Ticket) -> None:
        """Nothing was learnt of the engine: another request may probe."""
        if ticket.era == self._era:
            self._probing = False
