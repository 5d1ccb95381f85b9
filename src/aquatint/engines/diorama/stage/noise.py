"""Noise that is the same on every platform: small random grids, enlarged and added up."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..pixels import Plane
from .soft import enlarge

Line = NDArray[np.float32]


def fbm(
    shape: tuple[int, int],
    roll: np.random.Generator,
    cell: float,
    *,
    octaves: int = 5,
    stretch: float = 1.0,
) -> Plane:
    """Cloudy noise about 0.5, within 0..1: `cell` pixels to the coarsest lump.

    `stretch` draws the lumps out sideways. Each octave doubles the grid and halves the weight, so
    that nearly all of the work is the last enlargement.
    """
    height, width = shape
    rows = max(2, round(height / cell) + 1)
    columns = max(2, round(width / (cell * stretch)) + 1)
    total = roll.random((rows, columns), dtype=np.float32) - np.float32(0.5)
    weight = 1.0
    for _ in range(octaves - 1):
        if rows >= height or columns >= width:
            break
        rows, columns, weight = rows * 2, columns * 2, weight * 0.5
        total = enlarge(total, columns, rows)
        fresh = roll.random((rows, columns), dtype=np.float32) - np.float32(0.5)
        total = total + fresh * np.float32(weight)
    noise: Plane = np.clip(enlarge(total, width, height) * np.float32(0.62) + np.float32(0.5), 0, 1)
    return noise


def ridge(roll: np.random.Generator, count: int, cells: float, octaves: int = 6) -> Line:
    """A jagged line of `count` values, 0 at its lowest and 1 at its highest point."""
    places = np.linspace(0, cells, count, dtype=np.float32)
    line = np.zeros(count, np.float32)
    weight = 1.0
    for _ in range(octaves):
        knots = int(places[-1]) + 2
        line += np.interp(places, np.arange(knots), roll.random(knots)).astype(
            np.float32
        ) * np.float32(weight)
        places = places * 2
        weight *= 0.5
    low, high = line.min(), line.max()
    return np.asarray((line - low) / max(float(high - low), 1e-6), np.float32)


def hills(roll: np.random.Generator, count: int, waves: float) -> list[float]:
    """A gently swelling line of `count` values in 0..1: few knots, joined by S-curves."""
    knots = int(waves) + 3
    heights = roll.random(knots)
    start = float(roll.random())
    line: list[float] = []
    for at in range(count):
        place = start + waves * at / max(1, count - 1)
        knot = int(place)
        share = place - knot
        share = share * share * (3 - 2 * share)
        line.append(float(heights[knot] * (1 - share) + heights[knot + 1] * share))
    return line
