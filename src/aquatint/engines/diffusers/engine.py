"""The engine: requests onto lanes, their steps back as progress, their faults as ours."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace

from aquatint.domain import (
    Drawn,
    GeneratedImage,
    GenerationRequest,
    Image,
    ImageFormat,
    item_seed,
)
from aquatint.domain.errors import Unsupported
from aquatint.engines import Capabilities, Progress, Tolerance, unheard
from aquatint.imaging.encode import png

from .lane import Lane, OnStep
from .plan import Plan, planned
from .receipt import provenance


class DiffusersEngine:
    """Draws with one loaded model on one or more devices, one request at a time on each."""

    def __init__(self, lanes: tuple[Lane, ...]) -> None:
        self._lanes = lanes
        self._family = lanes[0].family
        self._free: asyncio.LifoQueue[Lane] = asyncio.LifoQueue()
        for lane in lanes:
            self._free.put_nowait(lane)

    @property
    def capabilities(self) -> Capabilities:
        return replace(self._family.capabilities, parallel=len(self._lanes))

    async def generate(self, request: GenerationRequest, progress: Progress = unheard) -> Drawn:
        """Draw each image alone with its own seed: no companion changes a bit of it."""
        adjustments = self.capabilities.check(request, Tolerance.ANY)
        async with self._lane() as lane:
            loop, stop = asyncio.get_running_loop(), threading.Event()
            try:
                plan, images = await loop.run_in_executor(
                    lane.thread, _drawn, lane, request, progress, stop
                )
            finally:
                stop.set()  # of no effect on what is done; ends what nobody waits for
        return Drawn(images, provenance(lane, plan), adjustments)

    async def describe(self, image: Image) -> tuple[str, ...]:
        """The models that draw here say nothing."""
        del image
        raise Unsupported("image_file", "the engine at work here describes no images")

    def housing(self) -> str:
        """The model and each of its devices, with their memory where they tell it."""
        return f"{self._lanes[0].model} on {', '.join(lane.housing() for lane in self._lanes)}"

    async def aclose(self) -> None:
        """Wait for the steps that run, and let the threads go."""
        for lane in self._lanes:
            await asyncio.to_thread(lane.thread.shutdown, wait=True, cancel_futures=True)

    @asynccontextmanager
    async def _lane(self) -> AsyncIterator[Lane]:
        lane = await self._free.get()
        try:
            yield lane
        finally:
            self._free.put_nowait(lane)


def _drawn(
    lane: Lane, request: GenerationRequest, progress: Progress, stop: threading.Event
) -> tuple[Plan, tuple[GeneratedImage, ...]]:
    """All images of a request, one after the other, in the lane's thread."""
    plan = planned(request, lane.family)
    lane.check(plan)
    seeds = [item_seed(request.seed or 0, index) for index in range(request.num_images)]
    images = []
    for index, seed in enumerate(seeds):
        told = _within(progress, index, len(seeds))
        pixels = lane.draw(plan, seed, told, stop)
        image = Image(png(pixels), ImageFormat.PNG, request.resolution)
        images.append(GeneratedImage(image, seed))
    return plan, tuple(images)


def _within(progress: Progress, index: int, images: int) -> OnStep:
    """The steps of one image as steps of all."""

    def told(step: int, steps: int) -> None:
        progress(index * steps + step, images * steps)

    return told
