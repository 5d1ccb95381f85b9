"""One engine of a failover, with its route, its slots, its time-out and its breaker."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from math import ceil
from typing import TypeVar

from aquatint.domain import Adjustment, GenerationRequest, Source
from aquatint.domain.errors import (
    EngineBusy,
    EngineTimeout,
    EngineUnreachable,
    InvalidRequest,
    UnsafeContent,
)
from aquatint.engines import Engine, Health, Standing, Tolerance

from .breaker import Breaker, State, Ticket
from .route import PartOptions

Answer = TypeVar("Answer")

_HEALTH = {
    State.CLOSED: Health.WELL,
    State.OPEN: Health.RESTING,
    State.HALF_OPEN: Health.ON_TRIAL,
}

RETRY_AFTER = 2  # seconds until a slot may be free, or a slow engine well again


class Part:
    """Asks its engine only while that is well and has a slot to spare."""

    def __init__(self, options: PartOptions, engine: Engine, breaker: Breaker) -> None:
        self.name = options.name
        self.engine = engine
        self._options = options
        self._breaker = breaker
        self._inside = 0

    @property
    def slots(self) -> int:
        return self._options.slots or self.engine.capabilities.parallel

    @property
    def free(self) -> int:
        """How many more requests it has slots for."""
        return max(0, self.slots - self._inside)

    @property
    def standing(self) -> Standing:
        """How it stands now."""
        return Standing(
            name=self.name,
            health=_HEALTH[self._breaker.state],
            slots=self.slots,
            drawing=self._inside,
            rests=self._breaker.wait,
        )

    @property
    def sources(self) -> frozenset[type[Source]]:
        """The sources that its engine starts from, and its route leads to it."""
        own = self.engine.capabilities.sources
        return frozenset(source for source in own if self._options.route.leads(source))

    def check(self, request: GenerationRequest, tolerance: Tolerance) -> tuple[Adjustment, ...]:
        """What it would adjust; raise Unsupported, naming the field, for what is not for it."""
        self._options.route.check(request)
        return self.engine.capabilities.check(request, tolerance)

    async def ask(self, question: Callable[[Engine], Awaitable[Answer]]) -> Answer:
        """The answer of its engine; raise what that raises.

        Raise EngineBusy, untouched, where it is full or left alone, and EngineTimeout.
        """
        if not self.free:
            raise self._full()
        ticket = self._breaker.enter()
        if ticket is None:
            raise self._resting()
        self._inside += 1
        try:
            return await self._judged(ticket, question)
        finally:
            self._inside -= 1

    def reason(self, *, counting_slots: bool) -> EngineBusy | None:
        """Why it would take no request now; None where it would take one."""
        if not self._breaker.is_passed:
            return self._resting()
        return self._full() if counting_slots and not self.free else None

    def leads(self, source: type[Source] | None) -> bool:
        """Whether requests with such a source come here at all."""
        if source is None:
            return self._options.route.leads(None)
        return source in self.sources

    def _full(self) -> EngineBusy:
        return EngineBusy("Every slot is taken. Try again shortly.", RETRY_AFTER)

    def _resting(self) -> EngineBusy:
        wait = ceil(self._breaker.wait) or RETRY_AFTER
        return EngineBusy("The engine at work here has failed. Try again later.", wait)

    async def _judged(
        self, ticket: Ticket, question: Callable[[Engine], Awaitable[Answer]]
    ) -> Answer:
        try:
            answer = await self._in_time(question)
        except BaseException as error:
            if _is_fault(error):
                self._breaker.failed(ticket)
            else:
                self._breaker.abandoned(ticket)
            raise
        self._breaker.succeeded(ticket)
        return answer

    async def _in_time(self, question: Callable[[Engine], Awaitable[Answer]]) -> Answer:
        deadline = asyncio.timeout(self._options.timeout)
        try:
            async with deadline:
                return await question(self.engine)
        except TimeoutError as error:
            if not deadline.expired():
                raise
            raise EngineTimeout(
                "The images were not drawn within the allowed time.", RETRY_AFTER
            ) from error


def _is_fault(error: BaseException) -> bool:
    """Whether it speaks against the engine: not the caller's fault, nor that of many callers."""
    if isinstance(error, EngineTimeout | EngineUnreachable):
        return True
    innocent = (InvalidRequest, UnsafeContent, EngineBusy)
    return isinstance(error, Exception) and not isinstance(error, innocent)
