"""Rows of vines that run to the horizon between their posts."""

from __future__ import annotations

from .extras import allows
from .fittings import shaded
from .outdoors import Outdoors
from .perspective import Eye, eye
from .season import Season
from .sheet import Point, oval

_GRAPES = ("#6a3f8a", "#7a2f4a", "#8fa83f")


def vines(out: Outdoors, year: Season) -> None:
    """Draw the rows on both sides of the aisle in which one stands."""
    one = eye(out.view, 0.5)
    for row in (6, 5, 4, 3, 2, 1):
        for side in (-1, 1):
            _row(out, one, side * (0.75 + 1.05 * (row - 1)), year, row)


def _row(out: Outdoors, one: Eye, across: float, year: Season, row: int) -> None:
    """A hedge of leaves, its lit top, its posts; grapes hang in the nearest."""
    view, seen, sheet = out.view, out.air, out.sheet
    high, wide = 0.72, 0.3
    way = 1 if across > 0 else -1
    sheet.fill(
        one.floor((across - 0.1, across + way * wide), (0.5, 40)), seen.ink("#2a2418", 0.1), 0.4
    )
    if not year.bare:
        hedge = one.side(across, (0.26, high), (0.5, 40))
        sheet.fill(hedge, seen.ink(shaded(year.leaf, 0.3), 0.16))
    depths = [0.72 * 1.13**at for at in range(27)]
    roll = view.dice(f"vines {across:.1f}")
    for at in range(len(depths) - 1, -1, -1):
        depth = depths[at]
        lost, size = min(0.55, 0.05 * depth), one.scale(depth)
        if at % 5 == 0:
            sheet.fill(
                one.front((across - 0.025, across + 0.025), (0, high + 0.1), depth),
                seen.ink("#6a5040", lost),
            )
        if year.bare:
            (ax, ay), (bx, by) = one.at(across, 0, depth), one.at(across + 0.06, high * 0.8, depth)
            sheet.stroke(
                f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", seen.ink("#4a3a30", lost), size * 0.04
            )
            continue
        dark: list[str] = []
        lit: list[str] = []
        for a, b in roll.random((7, 2)).tolist():
            x, y = one.at(across + way * 0.1 * b, 0.3 + (high - 0.3) * a, depth)
            r = size * (0.13 + 0.07 * b)
            (lit if a > 0.62 else dark).append(oval((x, y), r, r * 0.86))
        sheet.scatter(dark, seen.ink(year.leaf, lost))
        sheet.scatter(lit, seen.ink(year.lit, lost), 0.85)
        if row == 1 and depth < 4 and at % 3 == 1 and allows(out.graph, "grape"):
            tone = seen.ink(_GRAPES[view.pick("grapes", 3)], lost)
            sheet.scatter(_bunch(one.at(across - way * 0.02, 0.42, depth), size), tone)


def _bunch(place: Point, size: float) -> list[str]:
    """The grapes of a bunch that hangs at a place; `size` is a metre there."""
    grapes = ((-0.04, 0), (0.04, 0), (0, 0.01), (-0.02, 0.06), (0.03, 0.06), (0, 0.12))
    (x, y), r = place, size * 0.035
    return [oval((x + dx * size, y + dy * size), r, r) for dx, dy in grapes]
