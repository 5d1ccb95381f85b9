"""The embedded engine, from request to encoded PNG, with one thread and with two."""

from __future__ import annotations

import asyncio
import resource
import statistics
import time
from dataclasses import replace

from aquatint.domain import GenerationRequest, RenderingSpeed, Resolution
from aquatint.engines import EngineOptions, load

from .prompts import listed
from .table import Table

ROUNDS = 1
TURN = 50
"""So many prompts at one rendering speed, then the next: all share what else the machine does, and
none finds what another has left in a cache."""


def pictures() -> Table:
    """Draw every prompt of the gallery at 1024 x 1024, alone and two at a time."""
    wanted = [replace(one.request(), resolution=Resolution(1024, 1024)) for one in listed()]
    alone, _ = asyncio.run(_time(wanted, at_once=1))
    paired, rate = asyncio.run(_time(wanted, at_once=2))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = [
        ["1", f"{statistics.median(alone):.0f}", f"{_p90(alone):.0f}", f"{_rate(alone):.1f}"],
        ["2", f"{statistics.median(paired):.0f}", f"{_p90(paired):.0f}", f"{rate:.1f}"],
    ]
    title = f"diorama, {len(wanted)} prompts x {ROUNDS} at 1024 x 1024; peak memory {peak:.0f} MB"
    return title, ["at once", "median ms", "p90 ms", "pictures/s"], rows


def speeds() -> Table:
    """CPU time for every prompt of the gallery at each rendering speed, one after another."""
    wanted = [replace(one.request(), resolution=Resolution(1024, 1024)) for one in listed()]
    spent = asyncio.run(_spend(wanted))
    usual = statistics.median(spent[RenderingSpeed.DEFAULT])
    rows = [
        [
            speed.value,
            f"{statistics.median(times):.0f}",
            f"{_p90(times):.0f}",
            f"{statistics.median(times) / usual:.2f}",
        ]
        for speed, times in spent.items()
    ]
    title = f"diorama, CPU time of {len(wanted)} prompts at 1024 x 1024 by rendering speed"
    return title, ["speed", "median ms", "p90 ms", "of DEFAULT"], rows


async def _spend(wanted: list[GenerationRequest]) -> dict[RenderingSpeed, list[float]]:
    engine = load(EngineOptions("diorama", {"parallel": 1}))
    spent: dict[RenderingSpeed, list[float]] = {speed: [] for speed in RenderingSpeed}
    await engine.generate(wanted[0])
    for first in range(0, len(wanted), TURN):
        for speed, times in spent.items():
            for request in wanted[first : first + TURN]:
                start = time.process_time()
                await engine.generate(replace(request, rendering_speed=speed))
                times.append((time.process_time() - start) * 1000)
    await engine.aclose()
    return spent


async def _time(wanted: list[GenerationRequest], *, at_once: int) -> tuple[list[float], float]:
    engine = load(EngineOptions("diorama"))
    slots = asyncio.Semaphore(at_once)

    async def one(request: GenerationRequest) -> float:
        async with slots:
            start = time.perf_counter()
            await engine.generate(request)
            return (time.perf_counter() - start) * 1000

    await engine.generate(wanted[0])  # the first picture also loads fonts and artwork
    start = time.perf_counter()
    times = await asyncio.gather(*(one(request) for _ in range(ROUNDS) for request in wanted))
    rate = len(times) / (time.perf_counter() - start)
    await engine.aclose()
    return list(times), rate


def _p90(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.9)]


def _rate(times: list[float]) -> float:
    return 1000 * len(times) / sum(times)
