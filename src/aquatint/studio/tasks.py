"""Tasks: generations that nobody waits for in one process, drawn by whichever has a slot free."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta

import structlog

from aquatint.domain import Caller, Generation, GenerationRequest, State
from aquatint.domain.errors import EngineBusy, Unavailable
from aquatint.storage import End, GenerationRecord, NewGeneration
from aquatint.storage.queue import TaskQueue
from aquatint.storage.tasks import Tasks as TaskRows

from .inputs import Inputs
from .studio import Studio
from .terms import Terms
from .waiting import pauses

_FORGOTTEN_AFTER = timedelta(days=1)
_LOST_AFTER = timedelta(minutes=10)  # with nobody at it, where the database was away for long
_NOTE = 0.5  # seconds between two notes of how far a task has come
_PATIENCE = timedelta(hours=1)  # that a task may find the engine busy
_INTERRUPTED = "The server was stopped while it was drawn."
_CHARGED = f"{_INTERRUPTED} It is not drawn again, for it may have been charged."

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class _Steps:
    """How far a drawing has come; told from any thread."""

    step: int = 0
    steps: int = 0

    def __call__(self, step: int, steps: int) -> None:
        self.step, self.steps = step, steps


class Pulse:
    """Whether this process has been heard for long enough to say of others that they are dead.

    Where the database was away nobody was heard, and all of them come back at about the same time.
    """

    def __init__(self, seconds: float, now: Callable[[], float]) -> None:
        self._seconds, self._now = seconds, now
        self._since = now()

    @property
    def is_steady(self) -> bool:
        return self._now() - self._since >= self._seconds

    def falter(self) -> None:
        """A beat was not heard."""
        self._since = self._now()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Tasks:
    """Takes tasks in, draws them, and takes up what dead processes left.

    A process says every `beat` seconds that it lives; one that was not heard for `dead_after` is
    dead.
    """

    studio: Studio
    rows: TaskRows
    queue: TaskQueue
    beat: float = 1.5
    dead_after: timedelta = timedelta(seconds=6)
    _inputs: Inputs = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_inputs", Inputs(self.studio.assets))

    async def submit(
        self, caller: Caller, request: GenerationRequest, terms: Terms | None = None
    ) -> Generation:
        """Take a request in to be drawn later: it is queued, whatever happens to this process.

        Raise what `Studio.generate` raises before it draws. A request that came before is
        answered with its generation as it stands.
        """
        studio, life = self.studio, self.studio.life
        prepared = await life.prepared(caller, request)
        new = await life.new(caller, prepared)
        names = await asyncio.to_thread(self._inputs.names, new.id, prepared)
        new = replace(new, is_task=True, inputs=names)
        accepted = await life.accept(new, request, terms or Terms())
        if accepted.known is not None:
            return replace(await studio.look(caller, accepted.known), is_replayed=True)
        try:
            await self._inputs.keep(names, prepared)
            await self.rows.hand_over(new.id, studio.owner)
        except BaseException as error:
            await life.endings.see_to(self._abandon(new, error))
            raise
        return replace(await studio.look(caller, new.id), allowance=accepted.allowance)

    async def wait(self, caller: Caller, generation: str, seconds: float) -> Generation:
        """A generation of the caller once it has ended, or as it stands after so many seconds."""
        loop = asyncio.get_running_loop()
        until, wait = loop.time() + seconds, pauses()
        while True:
            seen = await self.studio.look(caller, generation)
            left = until - loop.time()
            if seen.state.is_final or left <= 0:
                return seen
            await self.studio.life.works.news(generation, min(next(wait), left))

    async def events(
        self, caller: Caller, generation: str
    ) -> AsyncIterator[tuple[Generation, int]]:
        """A generation whenever it has moved on, with its place in the queue, until it ends."""
        last: tuple[object, ...] | None = None
        while True:
            seen = await self.studio.look(caller, generation)
            waits = seen.state is State.QUEUED
            place = await self.rows.position(generation) if waits else 0
            now = (seen.state, seen.step, seen.steps, place)
            if now != last:
                last = now
                yield seen, place
            if seen.state.is_final:
                return
            await self.studio.life.works.news(generation, _NOTE)

    async def draw_next(self) -> None:
        """Draw the task that comes next, if there is one."""
        studio = self.studio
        record = await self.rows.claim(studio.owner, studio.clock())
        if record is None:
            return
        try:
            await self._draw(record)
        except Exception:  # noqa: BLE001, S110 - it is written down and logged; nobody waits here
            pass
        finally:
            await self._tidy(record)

    async def recover(self) -> None:
        """Take up what dead processes left: tasks are drawn again, the rest has failed."""
        studio, now = self.studio, self.studio.clock()
        for record in await self.rows.orphans(now - self.dead_after):
            if record.owner != studio.owner:
                await self._take_up(record)
        for record in await self.rows.held_by(studio.owner, now - _LOST_AFTER):
            if not studio.life.works.has(record.id):
                await self._take_up(record)
        for record in await self.rows.with_inputs(100):
            await self._tidy(record)
        await self.rows.announce_forgotten()

    async def _take_up(self, record: GenerationRecord) -> None:
        studio, owner = self.studio, record.owner or ""
        await studio.life.shelf.clear(record)
        charges = studio.drawing.engine.capabilities.charges
        begun = record.state is State.RUNNING
        if record.is_task and begun and not charges:
            await self.rows.hand_over(record.id, owner)
            return
        may_be_charged = begun and charges
        end = End(
            state=State.FAILED,
            finished=studio.clock(),
            failure=_CHARGED if may_be_charged else _INTERRUPTED,
            untouched=not may_be_charged,
        )
        await studio.generations.end(record.id, owner, end)

    @asynccontextmanager
    async def alive(self) -> AsyncIterator[None]:
        """Beat, and recover what others left, for the length of the block."""
        await self._beat()
        beating = asyncio.create_task(self._keep_beating())
        try:
            yield
        finally:
            beating.cancel()
            with suppress(asyncio.CancelledError):
                await beating
            with suppress(Exception):
                await self.rows.leave(self.studio.owner)

    @asynccontextmanager
    async def working(self) -> AsyncIterator[None]:
        """Draw tasks for the length of the block; those under way at its end are given back."""
        at_once = self.studio.drawing.engine.capabilities.parallel
        room = asyncio.Semaphore(at_once)
        drawing: set[asyncio.Task[None]] = set()

        async def draw() -> None:
            async with room:
                task = asyncio.create_task(self.draw_next())
                drawing.add(task)
                try:
                    await task
                finally:
                    drawing.discard(task)

        worker = asyncio.create_task(self.queue.work(draw, at_once=at_once))
        try:
            yield
        finally:
            for task in drawing:
                task.cancel()
            worker.cancel()
            with suppress(asyncio.CancelledError):
                await worker

    async def _draw(self, record: GenerationRecord) -> None:
        life = self.studio.life
        new, steps = _as_new(record, life.owner), _Steps()
        try:
            request = await self._inputs.request(record)
        except Exception as error:
            await life.give_up(new.id, error)
            raise
        work = life.works.begin(new.id, life.carry_out(new, request, steps, self._comes_again))
        noting = asyncio.create_task(self._note(new.id, steps))
        try:
            await life.works.outcome(new.id, work)
        except EngineBusy as busy:
            if not self._comes_again(new, busy):
                raise
            await self.rows.hand_over(new.id, life.owner, after=busy.retry_after)
        except asyncio.CancelledError:
            await life.endings.see_to(self._hand_back(new.id))
            raise
        finally:
            noting.cancel()

    def _comes_again(self, new: NewGeneration, error: BaseException) -> bool:
        """Whether a task that ends so is left open, to be drawn later or elsewhere."""
        if isinstance(error, EngineBusy):
            return error.untouched and self.studio.clock() - new.created < _PATIENCE
        return isinstance(error, asyncio.CancelledError)

    async def _hand_back(self, generation: str) -> None:
        await self.rows.hand_over(generation, self.studio.owner)

    async def _note(self, generation: str, steps: _Steps) -> None:
        """Tell how far it has come, and stop it here once it is in other hands or cancelled."""
        while True:
            await asyncio.sleep(_NOTE)
            with suppress(Exception):
                if not await self.rows.note(generation, self.studio.owner, steps.step, steps.steps):
                    self.studio.life.works.cancel(generation)
                    return

    async def _abandon(self, new: NewGeneration, error: BaseException) -> None:
        """Give up what was not handed over; it was not drawn."""
        await self.studio.life.give_up(new.id, error, undrawn=True)
        record = await self.studio.generations.find(new.id)
        if record is not None:
            await self._tidy(record)

    async def _tidy(self, record: GenerationRecord) -> None:
        """Delete the inputs of what has ended."""
        if not record.inputs:
            return
        try:
            now = await self.studio.generations.find(record.id)
            if now is not None and now.state.is_final:
                await self.studio.assets.delete(record.inputs)
                await self.rows.forget_inputs(record.id)
        except Exception:  # noqa: BLE001 - the next recovery tries again
            _log.exception("inputs could not be deleted", generation=record.id)

    async def _beat(self) -> None:
        now = self.studio.clock()
        await self.rows.beat(self.studio.owner, now, gone_since=now - _FORGOTTEN_AFTER)

    async def _keep_beating(self) -> None:
        loop = asyncio.get_running_loop()
        pulse = Pulse(self.dead_after.total_seconds(), loop.time)
        while True:
            try:
                await self._beat()
                if pulse.is_steady:
                    await self.recover()
            except Unavailable as gone:  # and it comes back; a line each time is enough to see
                pulse.falter()
                _log.warning("recovery failed", error=str(gone))
            except Exception:  # noqa: BLE001 - the database may come back
                pulse.falter()
                _log.exception("recovery failed")
            await asyncio.sleep(self.beat)


def _as_new(record: GenerationRecord, owner: str) -> NewGeneration:
    """A task as it was accepted, in the hands of this process."""
    return NewGeneration(
        id=record.id,
        caller=Caller(record.account, record.key),
        request=record.request,
        shown=record.shown,
        created=record.created,
        operation=record.operation,
        images=record.images,
        price=record.price,
        owner=owner,
        is_task=True,
        inputs=record.inputs,
    )
