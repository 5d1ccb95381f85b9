"""The studio: takes a request, has it drawn, keeps the images, answers with their links."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import structlog

from aquatint.domain import Caller, Drawn, Generation, GenerationRequest
from aquatint.domain.errors import AquatintError
from aquatint.engines import Progress, unheard
from aquatint.storage import AssetStore, Generations
from aquatint.storage.names import random_name

from . import receipts
from .drawing import Drawing
from .endings import Endings
from .links import Clock, Links, utc_now
from .shelf import Shelf, StoredImage
from .slots import Slots
from .sweep import sweep

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Studio:
    """Answers requests, whoever carried them here: an endpoint, a worker, the command line."""

    drawing: Drawing
    generations: Generations
    assets: AssetStore
    links: Links
    clock: Clock = utc_now
    _endings: Endings = field(init=False, default_factory=Endings)
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
        )
        object.__setattr__(self, "_slots", slots)
        object.__setattr__(self, "_shelf", shelf)

    async def generate(
        self, caller: Caller, request: GenerationRequest, progress: Progress = unheard
    ) -> Generation:
        """Draw and keep every image of a request, or raise and keep nothing.

        Raise InvalidRequest, UnsafeContent, EngineBusy, EngineTimeout or EngineError.
        """
        created = self.clock()
        request = await self.drawing.prepare(request)
        name = random_name()
        with self._slots.place():
            try:
                text = await receipts.canonical_text(request)
                await self.generations.begin(name, caller=caller, request=text, created=created)
                drawn = await self._drawn(request, progress)
                receipt = await receipts.of(name, text, drawn)
                assets = await self._shelf.keep(drawn.images, receipt)
            except BaseException as error:
                await self._endings.see_to(self._give_up(name, error))
                raise
        shown = request if drawn.prompt is None else replace(request, prompt=drawn.prompt)
        return Generation(name, shown, created, assets, drawn.provenance, drawn.adjustments)

    async def image(self, name: str, exp: str | None, sig: str | None) -> StoredImage:
        """What a link leads to; raise Expired, Forbidden or NotFound.

        `exp` and `sig` come as the link has them; None for one that is missing or there twice.
        """
        return await self._shelf.find(name, exp, sig)

    async def sweep(self) -> int:
        """Delete the files whose links have run out; return how many there were."""
        return await sweep(self.generations, self.assets, self.clock())

    async def aclose(self) -> None:
        """Wait until what was given up is tidied up. The engine is closed by whoever opened it."""
        await self._endings.all()

    async def _drawn(self, request: GenerationRequest, progress: Progress) -> Drawn:
        async with self._slots.turn():
            return await self.drawing.draw(request, progress)

    async def _give_up(self, name: str, error: BaseException) -> None:
        failure = str(error) if isinstance(error, AquatintError) else type(error).__name__
        cause = error if isinstance(error, Exception) else None
        _log.warning("generation failed", generation=name, failure=failure, exc_info=cause)
        try:
            await self.generations.fail(name, finished=self.clock(), failure=failure)
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("failure could not be written down", generation=name)
