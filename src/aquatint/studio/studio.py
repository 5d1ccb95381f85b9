"""The studio: takes a request, has it drawn, keeps the images, answers with their links."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import structlog

from aquatint.domain import (
    PUBLISHED,
    Caller,
    Generation,
    GenerationRequest,
    PriceList,
    Shown,
    Source,
    State,
    operation_of,
)
from aquatint.domain.errors import (
    AquatintError,
    Cancelled,
    EngineError,
    LimitReached,
    NotFound,
)
from aquatint.engines import Progress, Roomed, unheard
from aquatint.storage import (
    Acceptance,
    AssetStore,
    End,
    GenerationRecord,
    Generations,
    NewGeneration,
)
from aquatint.storage.names import NAME, random_name

from . import receipts
from .drawing import Drawing
from .endings import Endings
from .idempotency import idempotency_of
from .links import Clock, Links, utc_now
from .quotes import Quote
from .shelf import Shelf, StoredImage
from .slots import Slots
from .sweep import sweep
from .terms import Policy, Terms
from .waiting import Works, pauses

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Studio:
    """Answers requests, whoever carried them here: an endpoint, a worker, the command line.

    `owner` names this process in the rows of what it has in hands.
    """

    drawing: Drawing
    generations: Generations
    assets: AssetStore
    links: Links
    clock: Clock = utc_now
    prices: PriceList = PUBLISHED
    policy: Policy = field(default_factory=Policy)
    owner: str = field(default_factory=random_name)
    _endings: Endings = field(init=False, default_factory=Endings)
    _works: Works = field(init=False, default_factory=Works)
    _slots: Slots = field(init=False)
    _shelf: Shelf = field(init=False)

    def __post_init__(self) -> None:
        limits = self.drawing.limits
        slots = Slots(
            self.drawing.engine.capabilities.parallel,
            waiting=limits.waiting,
            retry_after=limits.retry_after,
        )
        shelf = Shelf(
            assets=self.assets,
            generations=self.generations,
            links=self.links,
            clock=self.clock,
            endings=self._endings,
            retention=self.policy.retention,
        )
        object.__setattr__(self, "_slots", slots)
        object.__setattr__(self, "_shelf", shelf)

    def check_room(self) -> None:
        """Raise EngineBusy when nothing more can wait here: asked before a body is read."""
        self._slots.check()

    def check_engine(self, source: type[Source] | None) -> None:
        """Raise EngineBusy where the engine would refuse each request with such a source now."""
        engine = self.drawing.engine
        if isinstance(engine, Roomed):
            engine.check_room(source)

    async def generate(
        self,
        caller: Caller,
        request: GenerationRequest,
        progress: Progress = unheard,
        terms: Terms | None = None,
    ) -> Generation:
        """Draw and keep every image of a request, or raise, keep nothing and charge nothing.

        Raise InvalidRequest, UnsafeContent, Forbidden, PaymentRequired, LimitReached, KeyReused,
        Cancelled, EngineBusy, EngineTimeout or EngineError.
        """
        prepared = await self._prepared(caller, request)
        with self._slots.place():
            new = await self._new(caller, prepared)
            accepted = await self._accept(new, request, terms or Terms())
            if accepted.known is None:
                work = self._works.begin(new.id, self._carry_out(new, prepared, progress))
                return await self._works.outcome(new.id, work)
        return await self._joined(accepted.known)

    async def quote(self, caller: Caller, request: GenerationRequest) -> Quote:
        """What a request would cost, and whether it would be refused now; nothing is kept.

        Raise what makes it malformed, unsafe or impossible.
        """
        each = self.prices.each(request)
        refusal: AquatintError | None = None
        prepared = await self.drawing.prepare(request)
        try:
            self._check_scopes(caller, request)
            await self.generations.try_accept(await self._new(caller, prepared))
        except AquatintError as error:
            refusal = error
        return Quote(
            identifier=f"{operation_of(request)}:{request.model}:{request.rendering_speed}".lower(),
            quantity=request.num_images,
            micros=each * request.num_images,
            refusal=refusal,
        )

    async def look(self, caller: Caller, generation: str) -> Generation:
        """A generation of the caller as it stands, with fresh links; raise NotFound."""
        return await self._shelf.show(await self._own(caller, generation))

    async def told(self, generation: str) -> Generation | None:
        """A generation as whoever is told of its end sees it; None if it is forgotten."""
        record = await self.generations.find(generation)
        return None if record is None else await self._shelf.show(record)

    async def cancel(self, caller: Caller, generation: str) -> None:
        """Stop what is not drawn yet, and delete what is; raise NotFound.

        What was held for it is given back; what was delivered stays paid.
        """
        record = await self._own(caller, generation)
        text = "It was cancelled."
        end = End(state=State.CANCELLED, finished=self.clock(), failure=text, untouched=False)
        if not record.state.is_final and await self.generations.end(record.id, "*", end):
            self._works.cancel(record.id)
            return
        await self._shelf.remove(record.id)

    async def image(self, name: str, exp: str | None, sig: str | None) -> StoredImage:
        """What a link leads to; raise Expired, Forbidden or NotFound.

        `exp` and `sig` come as the link has them; None for one that is missing or there twice.
        """
        return await self._shelf.find(name, exp, sig)

    async def sweep(self) -> int:
        """Delete the files whose time has passed; return how many there were."""
        kept_since = self.clock() - self.policy.idempotency
        return await sweep(self.generations, self.assets, self.clock(), kept_since)

    async def aclose(self) -> None:
        """Wait until what was given up is tidied up. The engine is closed by whoever opened it."""
        await self._endings.all()

    async def _prepared(self, caller: Caller, request: GenerationRequest) -> GenerationRequest:
        self._check_scopes(caller, request)
        return await self.drawing.prepare(request)

    def _check_scopes(self, caller: Caller, request: GenerationRequest) -> None:
        for scope in caller.scopes:
            scope.check(request, self.drawing.name)

    async def _new(self, caller: Caller, prepared: GenerationRequest) -> NewGeneration:
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

    async def _accept(
        self, new: NewGeneration, request: GenerationRequest, terms: Terms
    ) -> Acceptance:
        named = await idempotency_of(terms, request, new.created - self.policy.idempotency)
        try:
            return await self.generations.accept(replace(new, webhook=terms.webhook), named)
        except LimitReached as refused:
            if refused.limit is None:
                raise
            text, seconds = str(refused), self._slots.retry_after
            raise LimitReached(
                text, refused.reason, retry_after=seconds, limit=refused.limit
            ) from refused

    async def _carry_out(
        self, new: NewGeneration, prepared: GenerationRequest, progress: Progress
    ) -> Generation:
        try:
            async with self._slots.turn(new.caller.account):
                drawn = await self.drawing.draw(prepared, progress)
            receipt = await receipts.of(new.id, new.request, drawn)
            shown = Shown.of(prepared, drawn.prompt)
            each = self.prices.each(prepared)
            return await self._shelf.keep(drawn.images, receipt, new, shown, each)
        except BaseException as error:
            await self._endings.see_to(self._give_up(new.id, error))
            raise

    async def _joined(self, generation: str) -> Generation:
        """The end of a generation that was asked for before, whoever draws it."""
        record = await self._ended(generation)
        if record.state is State.CANCELLED:
            raise Cancelled("The generation was cancelled.")
        if record.state is State.FAILED:
            raise EngineError(record.failure or "The generation failed.")
        return await self._shelf.show(record, is_replayed=True)

    async def _ended(self, generation: str) -> GenerationRecord:
        wait = pauses()
        while True:
            record = await self.generations.find(generation)
            if record is None:
                raise NotFound("No such generation.")
            if record.state.is_final:
                return record
            await self._works.news(generation, next(wait))

    async def _own(self, caller: Caller, generation: str) -> GenerationRecord:
        """A generation that the caller may see: of its account, or made below its child key."""
        record = await self.generations.find(generation) if NAME.fullmatch(generation) else None
        mine = record is not None and (
            caller.key in (record.key, *record.keys)
            if caller.parents
            else caller.account == record.account
        )
        if record is None or not mine:
            raise NotFound("No such generation.")
        return record

    async def _give_up(self, name: str, error: BaseException) -> None:
        failure = str(error) if isinstance(error, AquatintError) else type(error).__name__
        cause = error if isinstance(error, Exception) else None
        _log.warning("generation failed", generation=name, failure=failure, exc_info=cause)
        untouched = error.untouched if isinstance(error, EngineError) else False
        end = End(state=State.FAILED, finished=self.clock(), failure=failure, untouched=untouched)
        try:
            await self.generations.end(name, self.owner, end)
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("failure could not be written down", generation=name)
