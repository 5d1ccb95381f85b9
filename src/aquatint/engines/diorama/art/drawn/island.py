"""A small island: beach, rock and green, to stand something on."""

from __future__ import annotations

import numpy as np

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points, shape


def island(brief: Brief) -> Drawing:
    """Four times as wide as high; "seat" is its top."""
    chance = dice(brief.seed + brief.copy, "island")
    top = 126 + float(chance.uniform(-30, 30))
    sand, green = tones("#dcbf8c"), tones(brief.paint("#5f8f4a"))
    ink = Ink()
    _mass(ink, green, top, chance)
    for _ in range(8):
        _bush(ink, green, top, chance)
    beach = blob(*points("0,99 30,92 90,90 131,92 190,89 236,93 262,99 131,101"))
    ink.path(beach, ink.down(sand.light, sand.base, sand.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (top, 32), "foot": (131, 98), "head": (top, 30)},
        box=Box(-20, -10, 300, 120),
        turn=0,
        volume=0.1,
    )


def _mass(ink: Ink, green: Tones, top: float, chance: np.random.Generator) -> None:
    stone = tones("#80756f")
    left, right = points("8,98 40,84 74,62"), points("194,66 226,86 254,98")
    mass = blob(*left, (top - 26, 36), (top, 28), (top + 28, 36), *right, tension=0.8)
    ink.path(mass, ink.down(stone.light, stone.base, stone.dark))
    with ink.within(mass):
        for _ in range(9):
            x, y = float(chance.uniform(60, 205)), float(chance.uniform(62, 90))
            face = shape((x - 9, y + 8), (x - 4, y - 6), (x + 5, y - 8), (x + 10, y + 8))
            ink.path(face, ink.slant((stone.glint, 0.5), (stone.base, 0.3), (stone.deep, 0.45)))
        fringe = points("198,62 214,76 188,74 170,66 150,72 130,62 108,70 88,66 70,78")
        crest = (top - 26, 28), (top, 20), (top + 30, 30)
        turf = blob(*points("48,78 74,56"), *crest, *fringe)
        ink.path(turf, ink.down(green.light, green.base, green.dark))
        ink.glow((top - 24, 36), (40, 16), green.glint, 0.5)
        ink.glow((206, 84), (60, 34), "#1c2238", 0.45)


def _bush(ink: Ink, green: Tones, top: float, chance: np.random.Generator) -> None:
    x = float(chance.uniform(70, 190))
    y = 36 + abs(x - top) * 0.36 + float(chance.uniform(2, 8))
    size = float(chance.uniform(5, 9))
    for dx, dy, share in ((-0.9, 0.25, 0.8), (0.9, 0.3, 0.75), (0, -0.2, 1.0)):
        ink.oval(
            (x + dx * size, y + dy * size),
            (size * share, size * share * 0.85),
            ink.ball(green.light, green.base, green.deep, at=(0.35, 0.2)),
        )
