"""A small island: beach, rock and green, to stand something on."""

from __future__ import annotations

from ...dice import dice
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, shape


def island(brief: Brief) -> Drawing:
    """Four times as wide as high; "seat" is its top."""
    chance = dice(brief.seed + brief.copy, "island")
    top = 126 + float(chance.uniform(-30, 30))
    sand, stone, green = tones("#dcbf8c"), tones("#80756f"), tones(brief.paint("#5f8f4a"))
    ink = Ink()
    mass = blob(
        (8, 98),
        (40, 84),
        (74, 62),
        (top - 26, 36),
        (top, 28),
        (top + 28, 36),
        (194, 66),
        (226, 86),
        (254, 98),
        tension=0.8,
    )
    ink.path(mass, ink.down(stone.light, stone.base, stone.dark))
    with ink.within(mass):
        for _ in range(9):
            x, y = float(chance.uniform(60, 205)), float(chance.uniform(62, 90))
            face = shape((x - 9, y + 8), (x - 4, y - 6), (x + 5, y - 8), (x + 10, y + 8))
            ink.path(face, ink.slant((stone.glint, 0.5), (stone.base, 0.3), (stone.deep, 0.45)))
        turf = blob(
            (48, 78),
            (74, 56),
            (top - 26, 28),
            (top, 20),
            (top + 30, 30),
            (198, 62),
            (214, 76),
            (188, 74),
            (170, 66),
            (150, 72),
            (130, 62),
            (108, 70),
            (88, 66),
            (70, 78),
        )
        ink.path(turf, ink.down(green.light, green.base, green.dark))
        ink.glow((top - 24, 36), (40, 16), green.glint, 0.5)
        ink.glow((206, 84), (60, 34), "#1c2238", 0.45)
    for _ in range(8):
        x = float(chance.uniform(70, 190))
        y = 36 + abs(x - top) * 0.36 + float(chance.uniform(2, 8))
        size = float(chance.uniform(5, 9))
        for dx, dy, share in ((-0.9, 0.25, 0.8), (0.9, 0.3, 0.75), (0, -0.2, 1.0)):
            bush = (size * share, size * share * 0.85)
            ink.oval(
                (x + dx * size, y + dy * size),
                bush,
                ink.ball(green.light, green.base, green.deep, at=(0.35, 0.2)),
            )
    beach = blob(
        (0, 99), (30, 92), (90, 90), (131, 92), (190, 89), (236, 93), (262, 99), (131, 101)
    )
    ink.path(beach, ink.down(sand.light, sand.base, sand.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (top, 32), "foot": (131, 98), "head": (top, 30)},
        box=Box(-20, -10, 300, 120),
        turn=0,
        volume=0.1,
    )
