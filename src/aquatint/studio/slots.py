"""Places at the engine: a few requests are drawn, some wait, the rest are told to come back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

from aquatint.domain.errors import EngineBusy


class Slots:
    """`parallel` requests are drawn at a time; at most `waiting` more may wait for their turn."""

    def __init__(self, parallel: int, *, waiting: int, retry_after: int) -> None:
        self._parallel = parallel
        self._free = asyncio.Semaphore(parallel)
        self._waiting = waiting
        self._retry_after = retry_after
        self._inside = 0

    @property
    def inside(self) -> int:
        """How many requests are being drawn or wait."""
        return self._inside

    @contextmanager
    def place(self) -> Iterator[None]:
        """A place for the length of the block; raise EngineBusy at once when there is none."""
        if self._inside >= self._parallel + self._waiting:
            raise EngineBusy("Too many requests are waiting. Try again shortly.", self._retry_after)
        self._inside += 1
        try:
            yield
        finally:
            self._inside -= 1

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Wait, inside a place, until the engine is free for this request."""
        async with self._free:
            yield
