"""The course of one generation: accepted, drawn, kept and settled, or given up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import structlog

from aquatint.domain import (
    Caller,
    Generation,
    GenerationRequest,
    PriceList,
    Shown,
    State,
    operation_of,
)
from aquatint.domain.errors import (
    AquatintError,
    Cancelled,
    EngineError,
    LimitReached,
    Unavailable,
    Unfinished,
)
from aquatint.engines import Progress
from aquatint.storage import Acceptance, End, Generations, NewGeneration
from aquatint.storage.names import random_name

from . import receipts
from .drawing import Drawing
from .endings import Endings, insisted
from .idempotency import idempotency_of
from .links import Clock
from .shelf import WRITTEN_WITHIN, Shelf
from .slots import Slots
from .terms import Policy, Terms
from .waiting import Works

ComesAgain = Callable[[NewGeneration, BaseException], bool]
"""Whether a generation that ends so stays open, because it will be drawn later or elsewhere."""

_log = structlog.get_logger(__name__)


def never(_: NewGeneration, __: BaseException) -> bool:
    """The ComesAgain of what somebody waits for."""
    return False


def ended(generation: Generation) -> Generation:
    """A generation that has not failed; else raise Cancelled or EngineError."""
    match generation.state:
        case State.CANCELLED:
            raise Cancelled("The generation was cancelled.")
        case State.FAILED:
            raise EngineError(generation.failure or "The generation failed.")
        case State.QUEUED | State.RUNNING | State.SUCCEEDED:
            return generation


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Lifecycle:
    """The steps that every generation takes, whether somebody waits for it or not.

    `owner` names this process in the rows of what it has in hands. The `listeners` are told the
    operation and the number of images, whenever some were drawn and kept here.
    """

    drawing: Drawing
    generations: Generations
    shelf: Shelf
    slots: Slots
    endings: Endings
    clock: Clock
    prices: PriceList
    policy: Policy
    owner: str
    works: Works = field(default_factory=Works)
    listeners: set[Callable[[str, int], None]] = field(default_factory=set)

    async def prepared(self, caller: Caller, request: GenerationRequest) -> GenerationRequest:
        """The request as it is drawn; raise InvalidRequest, UnsafeContent or Forbidden."""
        self.check_scopes(caller, request)
        return await self.drawing.prepare(request)

    def check_scopes(self, caller: Caller, request: GenerationRequest) -> None:
        """Raise Forbidden where one of the caller's keys may not ask for this."""
        for scope in caller.scopes:
            scope.check(request, self.drawing.name)

    async def new(self, caller: Caller, prepared: GenerationRequest) -> NewGeneration:
        """A prepared request as it is accepted, with its price."""
        return NewGeneration(
            id=random_name(),
            caller=caller,
            request=await receipts.canonical_text(prepared),
            shown=Shown.of(prepared),
            created=self.clock(),
            operation=operation_of(prepared),
            images=prepared.num_images,
            price=self.prices.each(prepared) * prepared.num_images,
            owner=self.owner,
        )

    async def accept(
        self, new: NewGeneration, request: GenerationRequest, terms: Terms
    ) -> Acceptance:
        """Hold what it costs and count it, or find what it was asked for before.

        `request` is as it came, which the idempotency key stands for. Raise PaymentRequired,
        LimitReached, KeyReused or Unauthenticated.
        """
        named = await idempotency_of(terms, request, new.created - self.policy.idempotency)
        try:
            return await self.generations.accept(replace(new, webhook=terms.webhook), named)
        except (asyncio.CancelledError, Unavailable) as gone:  # and it may be accepted all the same
            await self.endings.see_to(self.give_up(new.id, gone, undrawn=True))
            raise
        except LimitReached as refused:
            if refused.limit is None:
                raise
            text, seconds = str(refused), self.slots.retry_after
            raise LimitReached(
                text, refused.reason, retry_after=seconds, limit=refused.limit
            ) from refused

    async def carry_out(
        self,
        new: NewGeneration,
        prepared: GenerationRequest,
        progress: Progress,
        comes_again: ComesAgain = never,
    ) -> Generation:
        """Draw, keep and settle what was accepted; or settle that it failed, and raise."""
        try:
            async with self.slots.turn(new.caller.account):
                drawn = await self.drawing.draw(prepared, progress)
            receipt = await receipts.of(new.id, new.request, drawn)
            shown = Shown.of(prepared, drawn.prompt)
            each = new.price // new.images  # as it was held, whatever prices are now
            kept = await self.shelf.keep(drawn.images, receipt, new, shown, each)
        except Unfinished:
            raise  # it is going to be
        except BaseException as error:
            if not comes_again(new, error):
                await self.endings.see_to(self.give_up(new.id, error))
            raise
        for listener in self.listeners:
            listener(new.operation, len(kept.assets))
        return kept

    async def give_up(
        self, generation: str, error: BaseException, *, undrawn: bool = False
    ) -> None:
        """Write down that it failed, and give back what was held.

        What is `undrawn`, or costs nothing elsewhere, may be asked for again, however far it came.
        """
        failure = str(error) if isinstance(error, AquatintError) else type(error).__name__
        cause = error if isinstance(error, Exception) else None
        _log.warning("generation failed", generation=generation, failure=failure, exc_info=cause)
        surely = undrawn or (isinstance(error, EngineError) and error.untouched)
        untouched = surely or not self.drawing.engine.capabilities.charges
        end = End(state=State.FAILED, finished=self.clock(), failure=failure, untouched=untouched)
        try:
            await self.generations.end(generation, self.owner, end)
        except Unavailable:
            self.endings.begin(self._insist_on(generation, end))
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("failure could not be written down", generation=generation)

    async def _insist_on(self, generation: str, end: End) -> None:
        """Write an end down once the database is there again."""
        try:
            await insisted(
                lambda: self.generations.end(generation, self.owner, end), WRITTEN_WITHIN
            )
        except Exception:  # noqa: BLE001 - recovery sees to it then
            _log.exception("failure could not be written down", generation=generation)
