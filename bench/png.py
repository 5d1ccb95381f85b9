"""PNG encoding beside Pillow's default."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from io import BytesIO

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.imaging import encode

from .table import Table

ROUNDS = 7


def encoders() -> Table:
    """Time both encoders in turn on one noisy gradient of 1024 x 1024."""
    pixels = _photograph()
    ours, theirs = [], []
    for _ in range(ROUNDS):  # in turn, so that a noisy machine slows both
        ours.append(_cpu(lambda: encode.png(pixels)))
        theirs.append(_cpu(lambda: _pillow(pixels)))
    mine, default = statistics.median(ours), statistics.median(theirs)
    rows = [
        ["Aquatint", f"{mine * 1000:.1f}", f"{len(encode.png(pixels)) / 1024:,.0f}", "1"],
        [
            "Pillow, default",
            f"{default * 1000:.1f}",
            f"{len(_pillow(pixels)) / 1024:,.0f}",
            f"{default / mine:.1f}",
        ],
    ]
    title = f"PNG, 1024 x 1024 RGB, CPU time of one thread, median of {ROUNDS}"
    return title, ["encoder", "ms", "KiB", "ratio"], rows


def _cpu(work: Callable[[], object]) -> float:
    start = time.thread_time()
    work()
    return time.thread_time() - start


def _pillow(pixels: NDArray[np.uint8]) -> bytes:
    file = BytesIO()
    PIL.Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def _photograph() -> NDArray[np.uint8]:
    """Something like a photograph: a gradient with grain."""
    grain = np.random.default_rng(1).normal(0, 4, (1024, 1024, 3))
    ramp = np.linspace(40, 210, 1024)[:, None, None] + np.linspace(0, 30, 1024)[None, :, None]
    return np.clip(ramp + grain, 0, 255).astype(np.uint8)
