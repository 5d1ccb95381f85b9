"""The embedded engine: answers a request with pictures drawn in threads of its own."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from aquatint.domain import (
    AquatintError,
    Determinism,
    Drawn,
    Edit,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    Keeping,
    Provenance,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Upscale,
    item_seed,
)
from aquatint.domain.errors import EngineError

from .. import Capabilities, Progress, Rule, Tolerance, release, unheard
from .limits import MAX_PIXELS

if TYPE_CHECKING:
    from .picture import Pixels  # numpy loads with the first picture, too

Tell = Callable[[], None]

STAGES = 3
"""Each image is told of three times: understood, painted, encoded."""


_SMALL = GenerationRequest(prompt='a cat says "hi"', resolution=Resolution(64, 64), seed=0)


class _Abandoned(Exception):
    """Nobody waits for this picture any more."""


class DioramaEngine:
    """Draws from rules, vector artwork and noise: the same request gives the same bytes."""

    def __init__(self, parallel: int | None = None, fonts: Path | None = None) -> None:
        workers = parallel or os.cpu_count() or 1
        self.capabilities = Capabilities(
            sources=frozenset({Edit, Remix, Reframe, ReplaceBackground, Upscale}),
            transparent=True,
            describes=True,
            max_pixels=MAX_PIXELS,
            rules=(
                Rule(
                    "json_prompt",
                    Keeping.EQUIVALENT,
                    "is told in words: description, background, texts and style, without boxes",
                ),
            ),
            parallel=workers,
        )
        self._threads = ThreadPoolExecutor(
            workers, thread_name_prefix="diorama", initializer=_spell_with, initargs=(fonts,)
        )

    def wake(self) -> None:
        """Load painters, words and letters in a thread, by drawing something small."""
        self._threads.submit(_image, _SMALL, 0, _Told(unheard, STAGES))

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Draw each image in a thread; raise EngineError where one cannot be drawn."""
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        if request.json_prompt is not None:
            request = replace(request, prompt=request.json_prompt.gist())
        told = _Told(progress, request.num_images * STAGES)
        loop = asyncio.get_running_loop()
        seeds = [item_seed(request.seed or 0, index) for index in range(request.num_images)]
        drawn = [loop.run_in_executor(self._threads, _image, request, seed, told) for seed in seeds]
        try:
            return Drawn(tuple(await asyncio.gather(*drawn)), _provenance(), adjustments)
        finally:
            told.abandon()

    async def describe(self, image: Image) -> tuple[str, ...]:
        """What a picture of this engine shows, and what can be seen in any."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, _described, image)

    async def aclose(self) -> None:
        """Wait for what is being drawn, then let the threads go."""
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)


@cache
def _provenance() -> Provenance:
    return Provenance(
        engine="diorama", model="diorama", revision=release(), determinism=Determinism.ANYWHERE
    )


def render(request: GenerationRequest, seed: int, tell: Tell | None = None) -> Pixels:
    """The pixels of one image, height x width x 3, or 4 if it is transparent.

    `tell` is called when they are understood.
    """
    # The painters and their tables load with the first picture, not with the server.
    from . import picture  # noqa: PLC0415

    return picture.pixels(request, seed, tell or _nobody)


def _spell_with(fonts: Path | None) -> None:
    from .lettering import added  # noqa: PLC0415 - as above

    added.use(fonts)


def _image(request: GenerationRequest, seed: int, told: _Told) -> GeneratedImage:
    from aquatint.imaging.encode import png  # noqa: PLC0415 - as above
    from aquatint.imaging.fingerprint import fingerprint  # noqa: PLC0415 - as above
    from aquatint.imaging.notes import noted  # noqa: PLC0415 - as above

    from . import picture  # noqa: PLC0415 - as above
    from .details import details  # noqa: PLC0415 - as above

    try:
        drawn = picture.drawn(request, seed, told.step)
        account = details(request)
        told.step()
        height, width = drawn.pixels.shape[:2]
        data, pixels = png(drawn.pixels), fingerprint(drawn.pixels)
        if drawn.note is not None:
            data = noted(data, drawn.note.text())
        image = Image(data, ImageFormat.PNG, Resolution(width, height))
        told.step()
    except (AquatintError, _Abandoned):
        raise
    except Exception as error:
        raise EngineError("the picture could not be drawn") from error
    return GeneratedImage(image, seed, details=account, pixels=pixels)


def _described(image: Image) -> tuple[str, ...]:
    from .telling import describe  # noqa: PLC0415 - as above

    try:
        return describe(image)
    except Exception as error:
        raise EngineError("the picture could not be described") from error


def _nobody() -> None:
    """Told of a step, does nothing."""


class _Told:
    """Counts the stages of all images of one request, from any thread."""

    def __init__(self, progress: Progress, steps: int) -> None:
        self._progress = progress
        self._steps = steps
        self._done = 0
        self._lock = threading.Lock()
        self._abandoned = threading.Event()

    def step(self) -> None:
        """One more stage is done; raise where nobody waits for the rest."""
        if self._abandoned.is_set():
            raise _Abandoned
        with self._lock:
            self._done += 1
            self._progress(self._done, self._steps)

    def abandon(self) -> None:
        """Stop every image at its next stage."""
        self._abandoned.set()
