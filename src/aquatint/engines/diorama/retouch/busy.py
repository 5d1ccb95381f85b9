"""Find what a busy picture is about: what has colours of its own, low in the middle."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .commission import Pixels
from .smooth import Plane, mean

_COLORS = 48
_NEAR = 36  # levels within which colours are alike
_CORE = 0.5, 0.7, 0.24, 0.25  # the middle across and down, and the reach, as shares of a picture
_BEYOND = 1.5  # times the reach: from there on all is surroundings
_CLEAR = 0.7  # from here on a colour is surely the subject's: all of it in the middle is 1

Shares = NDArray[np.float64]


def rare(small: Pixels) -> Plane:
    """How much more usual each pixel's colour is in the middle than about it, 0 to 1.

    0 all over where the middle looks as all else does.
    """
    few = PIL.Image.fromarray(small).quantize(_COLORS, PIL.Image.Quantize.MEDIANCUT, 2)
    labels = np.asarray(few).astype(np.int64)
    colors = np.array(few.getpalette() or [], np.int32).reshape(-1, 3)[: int(labels.max()) + 1]
    far = _far(labels.shape)
    core = _spread(_counted(labels[far < 1], len(colors)), colors)
    beyond = _spread(_counted(labels[far > _BEYOND], len(colors)), colors)
    own = (core - beyond) / np.maximum(core + beyond, 1e-6)
    clear = np.clip(own / _CLEAR, 0, 1).astype(np.float32)
    seen = clear[labels] * np.clip(1.9 - far, 0, 1)
    return mean(seen.astype(np.float32), 1)


def _far(shape: tuple[int, ...]) -> Plane:
    """How far from the middle each pixel is: 1 at the border of the core."""
    height, width = shape
    across, down, wide, tall = _CORE
    x = (np.arange(width, dtype=np.float32) / np.float32(width) - np.float32(across)) / np.float32(
        wide
    )
    y = (np.arange(height, dtype=np.float32) / np.float32(height) - np.float32(down)) / np.float32(
        tall
    )
    far: Plane = np.sqrt(x[None] * x[None] + (y * y)[:, None])
    return far


def _counted(labels: NDArray[np.int64], many: int) -> Shares:
    counts = np.bincount(labels, minlength=many)
    return counts / max(1, int(counts.sum()))


def _spread(shares: Shares, colors: NDArray[np.int32]) -> Shares:
    """Shares of colours, each with those of all that are like it."""
    off = np.abs(colors[:, None] - colors[None]).max(2)
    like = np.maximum(0, _NEAR - off)
    # cumsum adds in order: the same sums on every platform.
    sums: Shares = (like * shares[None]).cumsum(1)[:, -1] / _NEAR
    return sums
