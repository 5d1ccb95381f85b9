"""From a request to its images: all that needs neither a database nor a store."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Awaitable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from aquatint.domain import (
    Adjustment,
    Drawn,
    GeneratedImage,
    GenerationRequest,
    Image,
    Keeping,
    MagicPrompt,
)
from aquatint.domain.canvas import SQUARE
from aquatint.domain.errors import (
    AquatintError,
    EngineError,
    EngineTimeout,
    UnsafeContent,
    Unsupported,
)
from aquatint.domain.request import MAX_SEED
from aquatint.engines import Engine, Progress, Tolerance, unheard

from .magic_prompt import MagicPromptWriter, RuleWriter
from .safety import IMAGE_REFUSAL, EveryImageIsSafe, ImageSafety, PromptRules, PromptSafety

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How long an engine may take, and how many requests may wait for it."""

    engine_seconds: float = 300
    waiting: int = 64
    retry_after: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """An engine, and the checks and the enrichment around it. The command line draws with this.

    `name` is that of the engine in the settings, which the scopes of keys speak of.
    """

    engine: Engine
    safety: PromptSafety = field(default_factory=PromptRules)
    image_safety: ImageSafety = field(default_factory=EveryImageIsSafe)
    magic_prompt: MagicPromptWriter = field(default_factory=RuleWriter)
    limits: Limits = field(default_factory=Limits)
    tolerance: Tolerance = Tolerance.EQUIVALENT
    name: str = ""

    async def prepare(self, request: GenerationRequest) -> GenerationRequest:
        """The request as it is drawn: possible here, with a safe and enriched prompt, and a seed.

        Raise Unsupported or UnsafeContent.
        """
        self.engine.capabilities.check(request, self.tolerance)
        await self.safety.check(request.prompt)
        if request.seed is None:
            seed = secrets.randbelow(MAX_SEED + 1)
            request = replace(request, seed=seed, seed_is_free=True)
        if self.engine.capabilities.magic_prompt:
            return request
        prompt = await self.magic_prompt.write(request)
        if prompt == request.prompt:
            return request
        await self.safety.check(prompt)
        return replace(request, prompt=prompt)

    async def enrich(self, prompt: str) -> str:
        """The prompt as magic prompt writes it; raise UnsafeContent for one that is not drawn."""
        wanted = GenerationRequest(prompt=prompt, resolution=SQUARE, magic_prompt=MagicPrompt.ON)
        await self.safety.check(prompt)
        written = await self.magic_prompt.write(wanted)
        await self.safety.check(written)
        return written

    async def draw(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """The images of a prepared request, judged; raise EngineError, or what the engine says.

        Where fewer came than were asked for, that is one more adjustment of the answer.
        """
        drawn = await self._ask(request, progress)
        came, asked = len(drawn.images), request.num_images
        if not 1 <= came <= asked:
            raise EngineError(f"The engine drew {came} images, not {asked}.")
        images = tuple([await self._judge(image) for image in drawn.images])
        short = () if came == asked else (_fewer(came, asked),)
        return replace(drawn, images=images, adjustments=drawn.adjustments + short)

    async def describe(self, image: Image, field: str = "image") -> tuple[str, ...]:
        """What an image shows, in one caption or more; `field` is what the caller calls it.

        Raise Unsupported, UnsafeContent, or EngineError.
        """
        if not self.engine.capabilities.describes:
            raise Unsupported(field, "the engine at work here does not describe images")
        if not await self.image_safety.is_safe(image):
            raise UnsafeContent(IMAGE_REFUSAL)
        return await self._within_time(self.engine.describe(image), "describe this image")

    async def _ask(self, request: GenerationRequest, progress: Progress) -> Drawn:
        drawing = self.engine.generate(request, progress)
        return await self._within_time(drawing, "draw this request")

    async def _within_time(self, work: Awaitable[T], task: str) -> T:
        """What the engine answers; what it takes too long for, or fails at, is an EngineError."""
        deadline = asyncio.timeout(self.limits.engine_seconds)
        try:
            async with deadline:
                return await work
        except AquatintError:
            raise
        except Exception as error:
            if deadline.expired():
                raise EngineTimeout(
                    f"The engine took too long to {task}.", self.limits.retry_after
                ) from error
            raise EngineError(f"The engine failed to {task}.") from error

    async def _judge(self, made: GeneratedImage) -> GeneratedImage:
        is_safe = made.is_safe and await self.image_safety.is_safe(made.image)
        return made if is_safe == made.is_safe else replace(made, is_safe=is_safe)


def _fewer(came: int, asked: int) -> Adjustment:
    return Adjustment("num_images", Keeping.LOST, f"{came} of {asked} images came")
