"""A green hill with a path that winds to its top."""

from __future__ import annotations

from ...dice import dice
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points


def hill(brief: Brief) -> Drawing:
    """Three times as wide as high; "seat" is its top."""
    chance = dice(brief.seed + brief.copy, "hill")
    top = 150 + float(chance.uniform(-36, 36))
    green = tones(brief.paint("#6d9a4b"))
    ink = Ink()
    crest = (top - 72, 44), (top - 24, 10), (top, 5), (top + 24, 10), (top + 72, 46)
    mass = blob(*points("0,100 30,84"), *crest, *points("270,86 300,100 150,102"), tension=0.9)
    ink.path(mass, ink.down(green.light, green.base, green.dark))
    with ink.within(mass):
        ink.glow((top - 40, 24), (90, 34), green.glint, 0.5)
        ink.glow((top + 90, 80), (120, 50), green.deep, 0.55)
        _path(ink, top)
        for _ in range(16):
            bx, by = float(chance.uniform(30, 270)), float(chance.uniform(50, 96))
            size = 2 + by * 0.045
            ink.oval((bx, by), (size * 1.3, size), ink.ball(green.light, green.base, green.deep))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (top, 9), "foot": (150, 99), "head": (top, 8)},
        box=Box(-20, -20, 340, 140),
        turn=0,
        volume=0.1,
    )


def _path(ink: Ink, x: float) -> None:
    earth = tones("#d9bf8d")
    path = (
        f"M{x - 3} 5C{x + 26} 20 {x + 40} 30 {x + 4} 40C{x - 44} 54 {x - 36} 66 {x + 16} 74"
        f"C{x + 44} 80 {x + 26} 94 {x + 6} 104H{x + 40}C{x + 62} 92 {x + 70} 76 {x + 30} 66"
        f"C{x - 6} 58 {x - 12} 52 {x + 20} 42C{x + 54} 30 {x + 32} 18 {x + 3} 5Z"
    )
    ink.path(path, ink.down(earth.dark, earth.base, earth.light))
