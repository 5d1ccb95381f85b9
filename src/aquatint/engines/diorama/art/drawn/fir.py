"""A fir, in overlapping skirts of needles."""

from __future__ import annotations

import numpy as np

from ...dice import dice
from ..palette import Tones, blend, tones, varied
from ..vector import Brief, Drawing, Ink


def fir(brief: Brief) -> Drawing:
    """Each seed and copy is ragged in its own way."""
    chance = dice(brief.seed + brief.copy * 17, "fir")
    green = tones(varied(brief.paint("#2f6b4a"), float(chance.uniform(-0.02, 0.02)), 0))
    bark = tones("#6b4a33")
    ink = Ink()
    ink.path("M47 84H53L54.4 98Q50 100 45.6 98Z", ink.across(bark.light, bark.base, bark.deep))
    rows = 7
    for row in reversed(range(rows)):
        share = row / (rows - 1)
        _skirt(ink, green, chance, (1 + share * 66, 22 + share * 70, 7 + share * 25))
    return Drawing(
        shapes=ink.shapes, anchors={"foot": (50, 98.5), "head": (50, 6)}, turn=1, volume=0.2
    )


def _skirt(
    ink: Ink, green: Tones, chance: np.random.Generator, span: tuple[float, float, float]
) -> None:
    top, foot, half = span
    count = 9
    left, right = 50 - half, 50 + half
    waist = top + (foot - top) * 0.62
    outline = f"M50 {top:.2f}Q{50 + half * 0.34:.2f} {waist:.2f} {right:.2f} {foot - 1:.2f}"
    for at in range(count):
        x = right + (left - right) * (at + 1) / count
        middle = right + (left - right) * (at + 0.45) / count
        sag = 3.2 * (1 - ((middle - 50) / half) ** 2)
        dip = foot + sag + float(chance.uniform(0.6, 3.2))
        outline += f"L{middle:.2f} {dip:.2f}L{x:.2f} {foot + sag - 2.2:.2f}"
    outline += f"Q{50 - half * 0.34:.2f} {waist:.2f} 50 {top:.2f}Z"
    ink.path(outline, ink.across(green.light, green.base, green.dark, green.deep))
    with ink.within(outline):
        ink.glow(
            (50, foot + 4), (half, (foot - top) * 0.38), blend(green.base, green.light, 0.5), 0.5
        )
        ink.glow((50, top), (half * 0.9, (foot - top) * 0.5), green.deep, 0.75)
        for at in range(7):
            x = 50 + half * (at - 3) / 3.4
            y = foot - 5 - abs(at - 3) * 0.5
            ink.line(
                f"M{50 + (x - 50) * 0.5:.1f} {y - (foot - top) * 0.26:.1f}L{x:.1f} {y + 4:.1f}",
                green.glint,
                0.5,
                0.22,
            )
