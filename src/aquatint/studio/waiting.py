"""What this process draws just now: who waits for it, and how it is stopped."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine, Iterator

from aquatint.domain import Generation
from aquatint.domain.errors import Cancelled

_FIRST, _LONGEST, _GROWTH = 0.05, 1.0, 1.5


class Works:
    """The generations under way in this process, by id."""

    def __init__(self) -> None:
        self._tasks: dict[str, asyncio.Task[Generation]] = {}
        self._cancelled: set[str] = set()

    def begin(
        self, generation: str, work: Coroutine[None, None, Generation]
    ) -> asyncio.Task[Generation]:
        """Start the work of a generation."""
        task = asyncio.create_task(work)
        self._tasks[generation] = task
        task.add_done_callback(lambda _: self._forget(generation))
        return task

    async def outcome(self, generation: str, work: asyncio.Task[Generation]) -> Generation:
        """Its end; raise Cancelled where it was cancelled from elsewhere.

        Whoever is cancelled while waiting here stops the work.
        """
        try:
            return await work
        except asyncio.CancelledError:
            if generation in self._cancelled:
                raise Cancelled("The generation was cancelled.") from None
            raise
        finally:
            self._cancelled.discard(generation)

    def cancel(self, generation: str) -> None:
        """Stop the work of a generation, if it is done here."""
        task = self._tasks.get(generation)
        if task is not None:
            self._cancelled.add(generation)
            task.cancel()

    def has(self, generation: str) -> bool:
        """Whether it is under way here."""
        return generation in self._tasks

    async def news(self, generation: str, seconds: float) -> None:
        """Wait until a generation ends, if it is drawn here, but no longer than so many seconds."""
        task = self._tasks.get(generation)
        if task is None:
            await asyncio.sleep(seconds)
        else:
            await asyncio.wait([task], timeout=seconds)

    def _forget(self, generation: str) -> None:
        self._tasks.pop(generation, None)


def pauses() -> Iterator[float]:
    """Seconds between two looks at what another process draws, without end."""
    pause = _FIRST
    while True:
        yield pause
        pause = min(_LONGEST, pause * _GROWTH)
