"""The engine: requests onto lanes, their steps back as progress, their faults as ours."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from aquatint.domain import (
    Drawn,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    Resolution,
    item_seed,
)
from aquatint.domain.errors import Unsupported
from aquatint.engines import Capabilities, Progress, Tolerance, unheard
from aquatint.imaging.encode import png
from aquatint.imaging.fingerprint import fingerprint

from .canvas import Pixels
from .card import is_card
from .families import Family
from .lane import Lane, OnStep
from .plan import Plan, planned
from .receipt import provenance
from .writing import can_write


class DiffusersEngine:
    """Draws with one loaded model on one or more devices, one request at a time on each."""

    def __init__(self, lanes: tuple[Lane, ...]) -> None:
        self._lanes = lanes
        self._family = lanes[0].family
        self._free: asyncio.LifoQueue[Lane] = asyncio.LifoQueue()
        for lane in lanes:
            self._free.put_nowait(lane)
        # Files are written while the device draws the next picture.
        self._encoders = ThreadPoolExecutor(len(lanes), thread_name_prefix="png")

    @property
    def capabilities(self) -> Capabilities:
        return replace(self._family.capabilities, parallel=len(self._lanes))

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Draw each image alone with its own seed: no companion changes a bit of it."""
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        plan = await asyncio.to_thread(planned, request, self._family)
        async with self._lane() as lane:
            loop, stop = asyncio.get_running_loop(), threading.Event()
            work = _Work(lane, request, progress, stop, self._encoders)
            try:
                written = await loop.run_in_executor(lane.thread, _drawn, plan, work)
            finally:
                stop.set()  # of no effect on what is done; ends what nobody waits for
        images = await asyncio.gather(*map(asyncio.wrap_future, written))
        return Drawn(tuple(images), provenance(lane, plan), adjustments)

    async def describe(self, image: Image) -> tuple[str, ...]:
        """The models that draw here say nothing."""
        del image
        raise Unsupported("image_file", "the engine at work here describes no images")

    @property
    def completes(self) -> bool:
        """Whether the text encoder is a whole language model."""
        return can_write(self._lanes[0].pipe)

    async def complete(self, instruction: str, text: str) -> str:
        """What it answers, in its turn with the images."""
        async with self._lane() as lane:
            loop = asyncio.get_running_loop()
            return await loop.run_in_executor(lane.thread, lane.write, instruction, text)

    def housing(self) -> str:
        """The model and each of its devices, with their memory where they tell it."""
        return f"{self._lanes[0].model} on {', '.join(lane.housing() for lane in self._lanes)}"

    async def aclose(self) -> None:
        """Wait for the steps that run, and let the threads go."""
        for lane in self._lanes:
            await asyncio.to_thread(lane.thread.shutdown, wait=True, cancel_futures=True)
        await asyncio.to_thread(self._encoders.shutdown)

    @asynccontextmanager
    async def _lane(self) -> AsyncIterator[Lane]:
        lane = await self._free.get()
        try:
            yield lane
        finally:
            self._free.put_nowait(lane)


@dataclass(frozen=True, slots=True)
class _Work:
    """A request with the lane that draws it, who hears of it, what ends it, who writes files."""

    lane: Lane
    request: GenerationRequest
    progress: Progress
    stop: threading.Event
    encoders: ThreadPoolExecutor


def _drawn(plan: Plan, work: _Work) -> list[Future[GeneratedImage]]:
    """All images of a request, one after the other, in the lane's thread."""
    work.lane.check(plan)
    request = work.request
    seeds = [item_seed(request.seed or 0, index) for index in range(request.num_images)]
    written = []
    for index, seed in enumerate(seeds):
        told = _within(work.progress, index, len(seeds))
        picture = work.lane.draw(plan, seed, told, work.stop)
        written.append(work.encoders.submit(_written, picture, seed, work.lane.family))
    return written


def _written(picture: Pixels, seed: int, family: Family) -> GeneratedImage:
    """A picture as a file; withheld where it is the card that a model draws in place of one."""
    height, width = picture.shape[:2]
    image = Image(png(picture), ImageFormat.PNG, Resolution(width, height))
    is_safe = not (family.has_card and is_card(picture))
    return GeneratedImage(image, seed, is_safe=is_safe, pixels=fingerprint(picture))


def _within(progress: Progress, index: int, images: int) -> OnStep:
    """The steps of one image as steps of all."""

    def told(step: int, steps: int) -> None:
        progress(index * steps + step, images * steps)

    return told
