"""Work that has to end, even when whoever waits for it has gone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from aquatint.domain.errors import Unavailable

from .waiting import pauses

_CLOSING = 15  # seconds that the end of the program waits for what is under way

T = TypeVar("T")


class Endings:
    """Runs the tidying up after a request beyond the reach of that request's cancellation."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def begin(self, work: Coroutine[None, None, T]) -> asyncio.Task[T]:
        """Start work that goes on, whoever waits for it or leaves."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def see_to(self, work: Coroutine[None, None, None]) -> None:
        """Do the work. A cancelled caller leaves at once; the work goes on."""
        await asyncio.shield(self.begin(work))

    async def all(self) -> None:
        """Wait until nothing is under way, and give up what takes too long."""
        while self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=_CLOSING)
            for task in late:
                task.cancel()


async def insisted(work: Callable[[], Awaitable[T]], seconds: float) -> T:
    """The result of work that is tried again for so many seconds where it is Unavailable."""
    now = asyncio.get_running_loop().time
    until, wait = now() + seconds, pauses()
    while True:
        try:
            return await work()
        except Unavailable:
            pause = next(wait)
            if now() + pause > until:
                raise
        await asyncio.sleep(pause)
