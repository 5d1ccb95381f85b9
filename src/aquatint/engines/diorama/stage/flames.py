"""Fire out of doors: tongues of flame, their glow, sparks and smoke."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..pixels import Picture, rgb
from .backdrop import Backdrop
from .beams import Glow, cast
from .sheet import Point, Sheet, even, oval
from .view import View

_LAYERS = (("#d8331c", 1.0), ("#ff7a1f", 0.74), ("#ffb52e", 0.5), ("#fff0a8", 0.28))


def fire(sheet: Sheet, view: View, feet: Sequence[tuple[Point, float]], name: str) -> None:
    """Flames over feet in pixels, each with its height, the outer tongues lower."""
    roll = view.dice(name)
    for (x, y), tall in feet:
        seeds = [roll.random((5, 3)).tolist() for _ in _LAYERS]
        for (color, share), tongues in zip(_LAYERS, seeds, strict=True):
            parts = [
                _tongue((x + (at - 2) * tall * 0.17 * share, y), tall * share * high, bend - 0.5)
                for at, (bend, rise, _) in enumerate(tongues)
                for high in ((0.55 + 0.45 * rise) * (1 - 0.16 * abs(at - 2)),)
            ]
            sheet.scatter(parts, color, 0.92)


def _tongue(foot: Point, tall: float, bend: float) -> str:
    """One flame: round below, drawn out and bent above."""
    (x, y), wide = foot, tall * 0.24
    tip = (x + bend * tall * 0.5, y - tall)
    return (
        f"M{x - wide:.1f},{y:.1f}Q{x - wide * 1.5:.1f},{y - tall * 0.42:.1f}"
        f" {x + bend * wide:.1f},{y - tall * 0.6:.1f}"
        f"Q{tip[0] - wide * 0.3:.1f},{y - tall * 0.8:.1f} {tip[0]:.1f},{tip[1]:.1f}"
        f"Q{tip[0] + wide * 0.5:.1f},{y - tall * 0.66:.1f}"
        f" {x + wide * 0.8:.1f},{y - tall * 0.5:.1f}"
        f"Q{x + wide * 1.7:.1f},{y - tall * 0.3:.1f} {x + wide:.1f},{y:.1f}Z"
    )


def smoke(sheet: Sheet, view: View, foot: Point, size: float, tone: str) -> None:
    """A column that grows and leans away from the light as it rises."""
    roll = view.dice("smoke")
    for at, (a, b, c) in enumerate(roll.random((14, 3)).tolist()):
        share = at / 13
        x = foot[0] - view.side * size * 0.7 * share + (a - 0.5) * size * 0.3
        y = foot[1] - size * 1.7 * share + (b - 0.5) * size * 0.12
        r = size * (0.14 + 0.34 * share + 0.1 * c)
        sheet.oval((x, y), r, r).fill(
            sheet.halo(
                even(tone, (0, 0.42 - 0.22 * share), (0.5, 0.26 - 0.14 * share), (1, 0)), (x, y), r
            )
        )


def sparks(sheet: Sheet, view: View, box: tuple[float, float, float, float]) -> None:
    """Glowing bits that the heat carries up; the box is left, top, right, bottom."""
    left, top, right, bottom = box
    bits = []
    for a, b, c in view.dice("sparks").random((46, 3)).tolist():
        r = view.small * (0.0012 + 0.0028 * c * c)
        bits.append(oval((left + (right - left) * a, bottom - (bottom - top) * b**0.8), r, r * 1.4))
    sheet.scatter(bits, "#ffd27a", 0.9)


def glow(
    picture: Picture, view: View, places: Sequence[tuple[Point, float]], strength: float
) -> None:
    """The light of fires on all about them, in place."""
    sheet = Sheet(view.width, view.height)
    for (x, y), reach in places:
        sheet.oval((x, y), reach, reach).fill(
            sheet.halo(even("#ffffff", (0, 1), (0.4, 0.45), (1, 0)), (x, y), reach)
        )
    cast(picture, view, sheet, Glow(rgb("#ff8a3c"), strength, 0.02))
    np.clip(picture, 0, 1, out=picture)


def wildfire(picture: Picture, view: View) -> None:
    """Set a place on fire along its horizon: smoke above, flames among what stands there."""
    roll = view.dice("wildfire")
    picture *= np.array((0.86, 0.7, 0.66), np.float32)
    foot = view.line + view.small * 0.035
    sheet = Sheet(view.width, view.height)
    count = max(5, round(7 * view.width / view.small))
    feet = []
    for at, (a, b) in enumerate(roll.random((count, 2)).tolist()):
        x = view.width * (at + 0.2 + 0.6 * a) / count
        feet.append(
            ((x, foot + view.small * 0.03 * b), view.small * (0.14 + 0.2 * a * b + 0.05 * b))
        )
    for (x, y), tall in feet[:: max(1, count // 3)]:
        smoke(sheet, view, (x, y - tall), view.small * 0.34, "#3a3034")
    fire(sheet, view, feet, "wildfire tongues")
    sparks(sheet, view, (0.0, view.line * 0.2, float(view.width), foot + view.small * 0.2))
    places = [((x, y - tall * 0.3), tall * 3.2) for (x, y), tall in feet]
    glow(picture, view, places, 0.5)
    sheet.onto(picture)


def burn(picture: Picture, boxes: Sequence[tuple[float, float, float, float]], view: View) -> None:
    """Set buildings on fire, in place; a box is left, top, width and height in pixels."""
    sheet = Sheet(view.width, view.height)
    places = []
    for left, top, wide, tall in boxes:
        size = min(wide, tall)
        smoke(sheet, view, (left + wide * 0.5, top + tall * 0.2), size * 0.7, "#3a3034")
        spots = ((0.2, 0.42, 0.34), (0.42, 0.32, 0.46), (0.64, 0.36, 0.4), (0.84, 0.46, 0.3))
        feet = [((left + wide * x, top + tall * y), size * high) for x, y, high in spots]
        feet += [((left + wide * x, top + tall * 0.98), size * 0.24) for x in (0.08, 0.94)]
        feet += [((left + wide * x, top + tall * 0.74), size * 0.2) for x in (0.26, 0.76)]
        fire(sheet, view, feet, f"burn {left:.0f}")
        sparks(sheet, view, (left, max(0.0, top - tall * 0.6), left + wide, top + tall * 0.4))
        places.append(((left + wide / 2, top + tall / 2), max(wide, tall) * 1.1))
    glow(picture, view, places, 0.55)
    sheet.onto(picture)


def seen_from(backdrop: Backdrop, seed: int) -> View:
    """The view of a stage that is painted already."""
    height, width = backdrop.picture.shape[:2]
    side = 1 if backdrop.light.x > 0.5 else -1
    return View(width=width, height=height, seed=seed, horizon=backdrop.horizon, side=side)
