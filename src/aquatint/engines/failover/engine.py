"""Asks its parts in their order, and moves on only where nothing can have been charged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from typing import TypeVar

import structlog

from aquatint.domain import Adjustment, Drawn, GenerationRequest, Image, Source
from aquatint.domain.errors import EngineBusy, EngineError, Unsupported
from aquatint.engines import Capabilities, Engine, Progress, Sleeper, Standing, Tolerance, unheard

from .part import Part

Answer = TypeVar("Answer")

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Joint(Capabilities):
    """What several parts can do together: a request is for the first that can do all of it."""

    parts: tuple[Part, ...]

    def check(
        self, request: GenerationRequest, tolerance: Tolerance = Tolerance.EQUIVALENT
    ) -> tuple[Adjustment, ...]:
        """What the first part that can will adjust; raise what the first part says if none can."""
        refusals: list[Unsupported] = []
        for part in self.parts:
            try:
                return part.check(request, tolerance)
            except Unsupported as refusal:
                refusals.append(refusal)
        raise refusals[0]


class FailoverEngine:
    """Several engines as one: the first that can and does answer, answers."""

    def __init__(
        self, parts: tuple[Part, ...], tolerance: Tolerance = Tolerance.EQUIVALENT
    ) -> None:
        self._parts = parts
        self._tolerance = tolerance

    @property
    def capabilities(self) -> Capabilities:
        own = [part.engine.capabilities for part in self._parts]
        largest = [one.max_pixels for one in own if one.max_pixels is not None]
        return Joint(
            parts=self._parts,
            sources=frozenset(source for part in self._parts for source in part.sources),
            images=max(one.images for one in own),
            custom_models=any(one.custom_models for one in own),
            transparent=any(one.transparent for one in own),
            describes=any(one.describes for one in own),
            max_pixels=max(largest) if len(largest) == len(own) else None,
            parallel=sum(part.slots for part in self._parts),
            charges=any(one.charges for one in own),
        )

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """The answer of the first part that can and does; raise why there is none."""

        async def question(part: Part) -> Drawn:
            part.check(request, self._tolerance)
            return await part.ask(lambda engine: engine.generate(request, progress))

        return await _first(self._parts, question)

    def wake(self) -> None:
        """Wake the parts that sleep."""
        for part in self._parts:
            if isinstance(part.engine, Sleeper):
                part.engine.wake()

    def standings(self) -> tuple[Standing, ...]:
        """How each part stands, in their order."""
        return tuple(part.standing for part in self._parts)

    def check_room(self, source: type[Source] | None) -> None:
        """Raise EngineBusy where all parts for such a source are full, or left alone.

        Where every slot of all parts is taken a request may wait for one, and full parts count not.
        """
        turn_at_once = any(part.free for part in self._parts)
        parts = [part for part in self._parts if part.leads(source)]
        reasons = [part.reason(counting_slots=turn_at_once) for part in parts]
        busy = [reason for reason in reasons if reason is not None]
        if busy and len(busy) == len(parts):
            raise min(busy, key=lambda reason: reason.retry_after)

    async def describe(self, image: Image) -> tuple[str, ...]:
        """The captions of the first part that describes images."""

        def ask(engine: Engine) -> Awaitable[tuple[str, ...]]:
            return engine.describe(image)

        able = [part for part in self._parts if part.engine.capabilities.describes]
        if not able:
            raise Unsupported("image_file", "the engine at work here describes no images")
        return await _first(able, lambda part: part.ask(ask))

    async def aclose(self) -> None:
        """Close all parts, the last first, whatever one of them raises."""
        async with AsyncExitStack() as stack:
            for part in self._parts:
                stack.push_async_callback(part.engine.aclose)


async def _first(parts: Iterable[Part], question: Callable[[Part], Awaitable[Answer]]) -> Answer:
    """The first answer. What a part cannot do, or surely has not begun, goes to the next."""
    reasons: list[Unsupported | EngineError] = []
    for part in parts:
        try:
            return await question(part)
        except Unsupported as refusal:
            reasons.append(refusal)
        except EngineError as error:
            if not error.untouched:
                raise
            _log.warning(
                "request not begun",
                part=part.name,
                reason=str(error),
                cause=None if error.__cause__ is None else repr(error.__cause__),
            )
            reasons.append(error)
    raise _reason(reasons)


def _reason(reasons: list[Unsupported | EngineError]) -> Unsupported | EngineError:
    """Why nobody answered: to come back soon where that helps, else the first fault, else the
    first refusal.
    """
    busy = [reason for reason in reasons if isinstance(reason, EngineBusy)]
    faults = [reason for reason in reasons if isinstance(reason, EngineError)]
    if busy:
        return min(busy, key=lambda reason: reason.retry_after)
    return (faults or reasons)[0]
