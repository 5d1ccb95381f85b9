"""What is asked for at the same time, done together: one statement and one commit for all of it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

from aquatint.domain.errors import Unavailable

Item = TypeVar("Item")
Result = TypeVar("Result")


class Batches(Generic[Item, Result]):
    """Runs one batch at a time; what comes meanwhile is the next, of at most `most` items.

    `run` answers each item in order, with its result or with the error that is raised to whoever
    asked. Whatever else it raises it has done nothing, and each item is tried alone, so that none
    fails for another. Whoever is cancelled while he waits takes his item along, or, where its
    batch is being run, stays until that has ended.
    """

    def __init__(
        self,
        run: Callable[[Sequence[Item]], Awaitable[Sequence[Result | Exception]]],
        *,
        most: int = 50,
    ) -> None:
        self._run = run
        self._most = most
        self._waiting: dict[asyncio.Future[Result], Item] = {}
        self._running: asyncio.Task[None] | None = None

    async def add(self, item: Item) -> Result:
        """The result of an item; raise its error."""
        asked: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting[asked] = item
        if self._running is None:
            self._running = asyncio.create_task(self._work())
        try:
            await asyncio.wait((asked,))
        except asyncio.CancelledError:
            if self._waiting.pop(asked, None) is None:
                await asyncio.wait((asked,))
                asked.exception()  # which nobody is there to see
            raise
        return asked.result()

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._work_on(list(self._waiting)[: self._most])
        finally:
            self._running = None
            for asked in self._waiting:  # there are any only at the end of the program
                asked.cancel()

    async def _work_on(self, batch: Sequence[asyncio.Future[Result]]) -> None:
        try:
            results = await self._results([self._waiting.pop(asked) for asked in batch])
            for asked, result in zip(batch, results, strict=True):
                _answer(asked, result)
        finally:
            # Whatever happens nobody is left waiting: a lost connection may cancel a statement.
            for asked in batch:
                if not asked.done():
                    asked.set_exception(Unavailable("The database does not answer. Try again."))

    async def _results(self, items: Sequence[Item]) -> Sequence[Result | Exception]:
        try:
            return await self._run(items)
        except Unavailable as error:
            return [error] * len(items)
        except asyncio.CancelledError:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise  # it is this that is cancelled, and not what it waits for
            return [Unavailable("The database does not answer. Try again.")] * len(items)
        except Exception as error:  # noqa: BLE001 - it is raised to whoever asked for the item
            if len(items) == 1:
                return [error]
            return [(await self._results([item]))[0] for item in items]


def _answer(asked: asyncio.Future[Result], result: Result | Exception) -> None:
    if isinstance(result, Exception):
        asked.set_exception(result)
    else:
        asked.set_result(result)
