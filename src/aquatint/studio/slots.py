"""Places at the engine: a few requests are drawn, some wait in fair turns, the rest are told to
come back."""

from __future__ import annotations

import asyncio
import time
from collections import Counter, OrderedDict, deque
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from math import ceil

from aquatint.domain.errors import EngineBusy

_LONGEST = 299  # seconds; clients in the field take no longer advice
_FRESHNESS = 0.2  # the weight of the latest drawing in the mean


class Slots:
    """`parallel` requests are drawn at a time; at most `waiting` more may wait: the `room`.

    Whoever has the fewest requests drawn comes next, so that one busy account does not keep the
    others waiting; among equals, whoever waits longest.
    """

    def __init__(
        self,
        parallel: int,
        *,
        waiting: int,
        retry_after: int,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.parallel = parallel
        self.room = waiting
        self._retry_after = retry_after
        self._now = monotonic
        self._inside = 0
        self._drawn: Counter[str] = Counter()
        self._queues: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self._seconds: float | None = None

    @property
    def inside(self) -> int:
        """How many requests are being drawn or wait."""
        return self._inside

    @property
    def drawing(self) -> int:
        """How many requests are being drawn."""
        return self._drawn.total()

    @property
    def queued(self) -> int:
        """How many wait for their turn."""
        return sum(map(len, self._queues.values()))

    @property
    def seconds(self) -> float | None:
        """How long the last drawings took, on average; None before the first."""
        return self._seconds

    @property
    def retry_after(self) -> int:
        """Whole seconds until a place is likely to be free, by how long the last drawings took."""
        if self._seconds is None:
            return self._retry_after
        rounds = max(1, ceil(self._inside / self.parallel))
        return min(_LONGEST, max(1, ceil(self._seconds * rounds)))

    def check(self) -> None:
        """Raise EngineBusy when there is no place: worth asking before a large body is read."""
        if self._inside >= self.parallel + self.room:
            raise EngineBusy("Too many requests are waiting. Try again shortly.", self.retry_after)

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place for the length of the block; raise EngineBusy at once when there is none."""
        self.check()
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1

    @asynccontextmanager
    async def turn(self, account: str) -> AsyncIterator[None]:
        """Wait, inside a place, until the engine is free for a request of this account."""
        if self._drawn.total() >= self.parallel or self._queues:
            await self._wait(account)
        else:
            self._drawn[account] += 1
        begun = self._now()
        try:
            yield
        finally:
            self._measure(self._now() - begun)
            self._leave(account)

    async def _wait(self, account: str) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._queues.setdefault(account, deque()).append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():
                self._leave(account)  # the turn had come, and nobody takes it
            else:
                self._forget(account, turn)
            raise

    def _leave(self, account: str) -> None:
        self._drawn[account] -= 1
        if not self._drawn[account]:
            del self._drawn[account]
        while self._queues and self._drawn.total() < self.parallel:
            following = min(self._queues, key=lambda waiting: self._drawn[waiting])
            turn = self._queues[following].popleft()
            self._queues.move_to_end(following)
            if not self._queues[following]:
                del self._queues[following]
            if not turn.done():
                self._drawn[following] += 1
                turn.set_result(None)

    def _forget(self, account: str, turn: asyncio.Future[None]) -> None:
        queue = self._queues.get(account)
        if queue is not None and turn in queue:
            queue.remove(turn)
            if not queue:
                del self._queues[account]

    def _measure(self, seconds: float) -> None:
        before = seconds if self._seconds is None else self._seconds
        self._seconds = before + _FRESHNESS * (seconds - before)
