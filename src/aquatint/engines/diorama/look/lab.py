"""Colours as the eye tells them apart: CIE Lab under daylight."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

Colors = NDArray[np.float32]  # (any, 3)

_STEPS = 256
_ROOTS = 4096


def lab(colors: Colors) -> Colors:
    """sRGB in 0..1 as L (0..100), a and b."""
    linear = np.interp(colors, *_linear()).astype(np.float32)
    red, green, blue = linear[:, 0], linear[:, 1], linear[:, 2]
    x = _root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
    y = _root(0.2126729 * red + 0.7151522 * green + 0.0721750 * blue)
    z = _root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], 1).astype(np.float32)


@cache
def lattice(nodes: int = 17) -> Colors:
    """The colours at the nodes of a cube, 0..1, in the order of Pillow's tables."""
    steps = np.linspace(0, 1, nodes, dtype=np.float32)
    blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
    colors = np.stack([red.ravel(), green.ravel(), blue.ravel()], 1)
    colors.flags.writeable = False
    return colors


@cache
def lattice_lab(nodes: int = 17) -> Colors:
    """The same colours as L, a and b."""
    return lab(lattice(nodes))


@cache
def _linear() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The sRGB curve as a table; scalars, so that it is the same everywhere."""
    xs = [step / (_STEPS - 1) for step in range(_STEPS)]
    ys = [x / 12.92 if x <= 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in xs]
    return np.array(xs), np.array(ys)


def _root(values: NDArray[np.float32]) -> NDArray[np.float64]:
    """The cube root of Lab."""
    roots: NDArray[np.float64] = np.interp(values, *_roots())
    return roots


@cache
def _roots() -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The cube root as a table that is dense where it is steep."""
    xs = [(step / _ROOTS) ** 3 * 1.02 for step in range(_ROOTS + 1)]
    ys = [x ** (1 / 3) if x > 0.008856 else 7.787 * x + 16 / 116 for x in xs]
    return np.array(xs), np.array(ys)
