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
    Source,
    State,
    operation_of,
)
from aquatint.domain.errors import AquatintError, NotFound, PaymentRequired, Unavailable
from aquatint.engines import Progress, Roomed, unheard
from aquatint.storage import (
    AssetStore,
    End,
    GenerationRecord,
    Generations,
    Register,
)
from aquatint.storage.names import NAME, random_name

from .drawing import Drawing
from .endings import Endings
from .lifecycle import Lifecycle, ended
from .links import Clock, Links, utc_now
from .quotes import Quote
from .shelf import Shelf, StoredImage
from .slots import Slots
from .sweep import sweep
from .terms import Policy, Terms
from .waiting import pauses

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
    life: Lifecycle = field(init=False)
    _roomed: Roomed | None = field(init=False)

    def __post_init__(self) -> None:
        engine = self.drawing.engine  # asking a Protocol takes long: once, not for each request
        object.__setattr__(self, "_roomed", engine if isinstance(engine, Roomed) else None)
        limits, endings = self.drawing.limits, Endings()
        slots = Slots(
            engine.capabilities.parallel,
            waiting=limits.waiting,
            retry_after=limits.retry_after,
        )
        shelf = Shelf(
            assets=self.assets,
            generations=self.generations,
            links=self.links,
            clock=self.clock,
            endings=endings,
            retention=self.policy.retention,
        )
        life = Lifecycle(
            drawing=self.drawing,
            generations=self.generations,
            shelf=shelf,
            slots=slots,
            endings=endings,
            clock=self.clock,
            prices=self.prices,
            policy=self.policy,
            owner=self.owner,
        )
        object.__setattr__(self, "life", life)

    def check_room(self) -> None:
        """Raise EngineBusy when nothing more can wait here: asked before a body is read."""
        self.life.slots.check()

    def check_engine(self, source: type[Source] | None) -> None:
        """Raise EngineBusy where the engine would refuse each request with such a source now."""
        if self._roomed is not None:
            self._roomed.check_room(source)

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
        life = self.life
        prepared = await life.prepared(caller, request)
        with life.slots.place():
            new = await life.new(caller, prepared)
            accepted = await life.accept(new, request, terms or Terms())
            if accepted.known is None:
                work = life.works.begin(new.id, life.carry_out(new, prepared, progress))
                made = await life.works.outcome(new.id, work)
                return replace(made, allowance=accepted.allowance)
        return await self._joined(accepted.known)

    async def count(self, caller: Caller) -> None:
        """Count a request that is answered in words; raise LimitReached where there were many."""
        if any(scope.per_minute is not None for scope in caller.scopes):
            await self.generations.count(caller, self.clock())

    async def quote(self, caller: Caller, request: GenerationRequest) -> Quote:
        """What a request would cost, and whether it would be refused now; nothing is kept.

        Raise what makes it malformed, unsafe or impossible.
        """
        each = self.prices.each(request)
        refusal: AquatintError | None = None
        counts = any(scope.has_budget for scope in caller.scopes)
        prepared = await self.drawing.prepare(request)
        try:
            self.life.check_scopes(caller, request)
            held = await self.generations.try_accept(await self.life.new(caller, prepared))
            counts = counts or held > 0
        except AquatintError as error:
            refusal = error
            counts = counts or isinstance(error, PaymentRequired)
        return Quote(
            identifier=f"{operation_of(request)}:{request.model}:{request.rendering_speed}".lower(),
            quantity=request.num_images,
            micros=each * request.num_images,
            refusal=refusal,
            counts=counts,
        )

    async def look(self, caller: Caller, generation: str) -> Generation:
        """A generation of the caller as it stands, with fresh links; raise NotFound."""
        return await self.life.shelf.show(await self._own(caller, generation))

    async def told(self, generation: str) -> Generation | None:
        """A generation as whoever is told of its end sees it; None if it is forgotten."""
        record = await self.generations.find(generation)
        return None if record is None else await self.life.shelf.show(record)

    async def cancel(self, caller: Caller, generation: str) -> None:
        """Stop what is not drawn yet, and delete what is; raise NotFound.

        What was held for it is given back; what was delivered stays paid.
        """
        record = await self._own(caller, generation)
        text = "It was cancelled."
        end = End(state=State.CANCELLED, finished=self.clock(), failure=text, untouched=False)
        if not record.state.is_final and await self.generations.end(record.id, "*", end):
            self.life.works.cancel(record.id)
            return
        await self.life.shelf.remove(record.id)

    async def withdraw(self, register: Register, generation: str) -> None:
        """As `cancel`, for those who manage: of whomever it is; raise NotFound."""
        withdrawn = await register.withdraw(generation)
        if withdrawn is None:
            raise NotFound("No such generation.")
        if withdrawn.is_stopped:
            self.life.works.cancel(generation)
        await self.assets.delete(withdrawn.files)

    async def image(self, name: str, exp: str | None, sig: str | None) -> StoredImage:
        """What a link leads to; raise Expired, Forbidden or NotFound.

        `exp` and `sig` come as the link has them; None for one that is missing or there twice.
        """
        return await self.life.shelf.find(name, exp, sig)

    async def sweep(self) -> int:
        """Delete the files whose time has passed; return how many there were."""
        kept_since = self.clock() - self.policy.idempotency
        return await sweep(self.generations, self.assets, self.clock(), kept_since)

    async def aclose(self) -> None:
        """Wait until what was given up is tidied up. The engine is closed by whoever opened it."""
        await self.life.endings.all()

    async def _joined(self, generation: str) -> Generation:
        """The end of a generation that was asked for before, whoever draws it."""
        record = await self._ended(generation)
        if record.state is State.FAILED and record.untouched:
            raise Unavailable("What this waited for failed before it was drawn. Try again.")
        return ended(await self.life.shelf.show(record, is_replayed=True))

    async def _ended(self, generation: str) -> GenerationRecord:
        wait = pauses()
        while True:
            record = await self.generations.find(generation)
            if record is None:
                raise NotFound("No such generation.")
            if record.state.is_final:
                return record
            await self.life.works.news(generation, next(wait))

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
