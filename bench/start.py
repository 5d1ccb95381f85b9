"""What a process pays for the embedded engine: time to import it, and memory at the most."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from tempfile import TemporaryDirectory

from .table import Table

ROUNDS = 5

BARE = "pass"
ENGINE = "import aquatint.engines.diorama"
PAINTERS = "import aquatint.engines.diorama.picture"
FIRST = """
from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines.diorama.engine import render
render(GenerationRequest(prompt="a", resolution=Resolution(64, 64), seed=1), 1)
"""
WOKEN = """
import asyncio, time
from aquatint.domain import GenerationRequest, Resolution
from aquatint.engines import EngineOptions, load
engine = load(EngineOptions("diorama"))
engine.wake()
time.sleep(5)
start = time.process_time()
request = GenerationRequest(prompt="a", resolution=Resolution(64, 64), seed=1)
asyncio.run(engine.generate(request))
"""
"""As a server does that has listened for a while."""
GALLERY = """
import asyncio
from dataclasses import replace
from aquatint.domain import Resolution
from aquatint.engines import EngineOptions, load
from bench.prompts import listed
async def draw():
    engine = load(EngineOptions("diorama", {"parallel": 1}))
    for one in listed()[:40]:
        await engine.generate(replace(one.request(), resolution=Resolution(1024, 1024)))
    await engine.aclose()
asyncio.run(draw())
"""
_REPORT = """
import time
start = time.process_time()
{code}
print((time.process_time() - start) * 1000)
"""
_PEAK = """
status = dict(line.split(":", 1) for line in open("/proc/self/status"))
print(int(status["VmHWM"].split()[0]) / 1024)
"""
"""Linux only. What getrusage tells counts the memory of the parent, too."""


def table() -> Table:
    """CPU time and peak memory of fresh processes; the time is beside that of a bare Python."""
    rows = [
        _row("a bare Python", BARE),
        _row("the engine imported, as a server does when it starts", ENGINE),
        _row("the painters imported, as the first picture does", PAINTERS),
        _row("a first picture of 64 x 64, from nothing", FIRST),
        _row("a first picture of 64 x 64, of an engine that was woken", WOKEN),
        _row("forty pictures of 1024 x 1024, one at a time", GALLERY, rounds=1),
    ]
    return f"Fresh processes, CPU time, median of {ROUNDS}", ["what", "ms", "peak memory, MB"], rows


def _row(what: str, code: str, rounds: int = ROUNDS) -> list[str]:
    with TemporaryDirectory() as compiled:
        _measure(code, compiled)  # an installation has its modules compiled
        measured = [_measure(code, compiled) for _ in range(rounds)]
    took = statistics.median(one for one, _ in measured)
    peak = statistics.median(memory for _, memory in measured)
    return [what, f"{took:,.0f}", f"{peak:.0f}"]


def _measure(code: str, compiled: str) -> tuple[float, float]:
    report = _REPORT.format(code=code) + _PEAK
    around = {one: told for one, told in os.environ.items() if one != "PYTHONDONTWRITEBYTECODE"}
    told = subprocess.check_output(
        [sys.executable, "-c", report], text=True, env={**around, "PYTHONPYCACHEPREFIX": compiled}
    )
    took, peak = told.split()
    return float(took), float(peak)
