"""What drifts through the air before a scene: leaves, petals, confetti, feathers, fireflies."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from .sheet import Sheet, even, oval

_NEAR = 0.16  # of the drift, it is close to the lens


@dataclass(frozen=True, slots=True)
class _Drift:
    """`count` pieces in a square megapixel, each `size` of the frame's smaller side long."""

    colors: Sequence[str]
    count: int
    size: float
    slim: float = 0.5
    strip: bool = False


_DRIFTS: Mapping[str, _Drift] = MappingProxyType(
    {
        "leaves": _Drift(("#d8642c", "#e8973a", "#c8452e", "#e0b44a", "#9a5a34"), 46, 0.026),
        "petals": _Drift(("#f7b6c8", "#fbd3de", "#f29ab4", "#fde6ec"), 80, 0.015, 0.62),
        "confetti": _Drift(
            ("#f25f5c", "#ffd05a", "#4db6e2", "#7ac77a", "#b48ae0", "#ff9a4a"),
            120,
            0.013,
            strip=True,
        ),
        "feathers": _Drift(("#ffffff", "#f2f0ee", "#e4e4ea"), 22, 0.036, 0.26),
    }
)

NAMES = (*_DRIFTS, "fireflies")
"""What can drift, by the names of extras."""


def drift(picture: Picture, graph: SceneGraph, seed: int, *, indoors: bool) -> None:
    """Let what the prompt asks for drift over a finished scene, in place; no fireflies indoors."""
    asked = [name for name in NAMES if name in graph.extras]
    if not asked:
        return
    height, width = picture.shape[:2]
    sheet = Sheet(width, height)
    for name in asked:
        roll = dice(seed, f"drift/{name}")
        if name != "fireflies":
            _scattered(sheet, _DRIFTS[name], roll)
        elif not indoors:
            _fireflies(sheet, roll)
    sheet.onto(picture)


def _scattered(sheet: Sheet, kind: _Drift, roll: np.random.Generator) -> None:
    """Pieces of all colours, turned every way; few are large and near, and those keep aside."""
    width, height = sheet.width, sheet.height
    small = min(width, height)
    shapes: dict[str, list[str]] = {color: [] for color in kind.colors}
    many = round(kind.count * width * height / 2**20)
    for at, (across, down, turn, size) in enumerate(roll.random((many, 4)).tolist()):
        near = at < kind.count * _NEAR
        long = small * kind.size * (0.5 + 0.7 * size) * (1.9 if near else 1.0)
        x = across
        if near:  # the middle is the hero's
            x = 0.26 * across if across < 0.5 else 1 - 0.26 * (1 - across)
        d = _piece(kind, (x * width, down * height), long, turn)
        shapes[kind.colors[at % len(kind.colors)]].append(d)
    for color, pieces in shapes.items():
        sheet.scatter(pieces, color, 0.94)


def _piece(kind: _Drift, place: tuple[float, float], long: float, turn: float) -> str:
    """A leaf with two points, or a strip of paper; how wide it looks is its turn in the air."""
    (x, y), angle = place, turn * 6.283
    wide = long * kind.slim * (0.35 + 0.65 * abs(math.cos(angle * 1.7)))
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))

    def at(far: float, side: float) -> str:
        px = x + along[0] * far * long / 2 + across[0] * side * wide
        py = y + along[1] * far * long / 2 + across[1] * side * wide
        return f"{px:.1f},{py:.1f}"

    if not kind.strip:
        return f"M{at(-1, 0)}Q{at(-0.1, 1)} {at(1, 0)}Q{at(-0.1, -1)} {at(-1, 0)}Z"
    return f"M{at(-1, 0.5)}L{at(1, 0.5)}L{at(1, -0.5)}L{at(-1, -0.5)}Z"


def _fireflies(sheet: Sheet, roll: np.random.Generator) -> None:
    width, height = sheet.width, sheet.height
    small = min(width, height)
    for x, y, size in roll.random((round(34 * width * height / 2**20), 3)).tolist():
        place, radius = (x * width, (0.3 + 0.65 * y) * height), small * (0.006 + 0.012 * size)
        paint = sheet.halo(even("#f4ff9a", (0, 1), (0.25, 0.7), (1, 0)), place, radius)
        sheet.fill(oval(place, radius, radius), paint)
