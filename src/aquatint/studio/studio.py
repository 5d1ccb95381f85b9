"""The studio: takes a request, has it drawn, keeps the images, answers with their links."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import structlog

from aquatint.domain import Asset, Caller, GeneratedImage, Generation, GenerationRequest
from aquatint.domain.errors import AquatintError, EngineError, EngineTimeout
from aquatint.domain.request import MAX_SEED
from aquatint.engines import Engine, Progress, unheard
from aquatint.storage import AssetStore, Generations
from aquatint.storage.names import random_name

from .endings import Endings
from .links import Clock, Links, utc_now
from .magic_prompt import MagicPromptWriter, RuleWriter
from .safety import EveryImageIsSafe, ImageSafety, PromptRules, PromptSafety
from .shelf import Shelf, StoredImage
from .slots import Slots
from .sweep import sweep

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long an engine may take, and how many requests may wait for it."""

    engine_seconds: float = 300
    waiting: int = 64
    retry_after: int = 2


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Studio:
    """Answers requests, whoever carried them here: an endpoint, a worker, the command line."""

    engine: Engine
    generations: Generations
    assets: AssetStore
    links: Links
    safety: PromptSafety = field(default_factory=PromptRules)
    image_safety: ImageSafety = field(default_factory=EveryImageIsSafe)
    magic_prompt: MagicPromptWriter = field(default_factory=RuleWriter)
    limits: Limits = field(default_factory=Limits)
    clock: Clock = utc_now
    _endings: Endings = field(init=False, default_factory=Endings)
    _slots: Slots = field(init=False)
    _shelf: Shelf = field(init=False)

    def __post_init__(self) -> None:
        slots = Slots(
            self.engine.capabilities.parallel,
            waiting=self.limits.waiting,
            retry_after=self.limits.retry_after,
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
        self.engine.capabilities.check(request)
        request = await self._prepare(request)
        name = random_name()
        with self._slots.place():
            try:
                await self.generations.begin(name, caller=caller, request=request, created=created)
                assets = await self._answer(name, request, progress)
            except BaseException as error:
                await self._endings.see_to(self._give_up(name, error))
                raise
        return Generation(name, request, created, assets)

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

    async def _prepare(self, request: GenerationRequest) -> GenerationRequest:
        """The request as it is drawn: with a safe and enriched prompt, and a seed."""
        await self.safety.check(request.prompt)
        seed = secrets.randbelow(MAX_SEED + 1) if request.seed is None else request.seed
        request = replace(request, seed=seed)
        prompt = await self.magic_prompt.write(request)
        if prompt == request.prompt:
            return request
        await self.safety.check(prompt)
        return replace(request, prompt=prompt)

    async def _answer(
        self, name: str, request: GenerationRequest, progress: Progress
    ) -> tuple[Asset, ...]:
        async with self._slots.turn():
            images = await self._draw(request, progress)
        return await self._shelf.keep(name, [await self._judge(image) for image in images])

    async def _draw(
        self, request: GenerationRequest, progress: Progress
    ) -> Sequence[GeneratedImage]:
        deadline = asyncio.timeout(self.limits.engine_seconds)
        try:
            async with deadline:
                images = await self.engine.generate(request, progress)
        except AquatintError:
            raise
        except Exception as error:
            if deadline.expired():
                raise EngineTimeout(
                    "The images were not drawn within the allowed time.", self.limits.retry_after
                ) from error
            raise EngineError("The engine failed to draw this request.") from error
        if len(images) != request.num_images:
            raise EngineError(f"The engine drew {len(images)} images, not {request.num_images}.")
        return images

    async def _judge(self, made: GeneratedImage) -> GeneratedImage:
        is_safe = made.is_safe and await self.image_safety.is_safe(made.image)
        return made if is_safe == made.is_safe else replace(made, is_safe=is_safe)

    async def _give_up(self, name: str, error: BaseException) -> None:
        failure = str(error) if isinstance(error, AquatintError) else type(error).__name__
        cause = error if isinstance(error, Exception) else None
        _log.warning("generation failed", generation=name, failure=failure, exc_info=cause)
        try:
            await self.generations.fail(name, finished=self.clock(), failure=failure)
        except Exception:  # noqa: BLE001 - tidying must not hide why it was needed
            _log.exception("failure could not be written down", generation=name)
