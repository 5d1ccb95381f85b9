"""Work that has to end, even when whoever waits for it has gone."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine


class Endings:
    """Runs the tidying up after a request beyond the reach of that request's cancellation."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    async def see_to(self, work: Coroutine[None, None, None]) -> None:
        """Do the work. A cancelled caller leaves at once; the work goes on."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        await asyncio.shield(task)

    async def all(self) -> None:
        """Wait until nothing is under way."""
        while self._tasks:
            await asyncio.wait(self._tasks)
