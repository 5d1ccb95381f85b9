"""A pear with freckles; its stalk stays brown whatever colour it takes."""

from __future__ import annotations

import math

from ...dice import dice
from ..palette import tones
from ..vector import Brief, Drawing, Ink, Point, blob, tube

_OUTLINE = (
    (0, -46), (9, -44), (14, -34), (18, -18), (29, -2), (36, 18), (31, 38), (15, 48), (0, 47),
    (-15, 48), (-31, 38), (-36, 18), (-29, -2), (-18, -18), (-14, -34), (-9, -44),
)  # fmt: skip
_MIDDLE = (50.0, 51.0)


def pear(brief: Brief) -> Drawing:
    """Copies lean to either side or lie down."""
    chance = dice(brief.seed + brief.copy, "pear")
    lean = (6.0, -11.0, 82.0, -5.0)[brief.copy % 4] + float(chance.uniform(-3, 3))
    green = brief.color in {None, "#4c9f3f"}
    ramp = tones("#a3b83e" if green else brief.paint("#a3b83e"))
    ink = Ink()
    _stalk(ink, lean)
    outline = blob(*_turned(_OUTLINE, lean))
    ink.path(outline, ink.ball(ramp.light, ramp.base, ramp.dark, at=(0.38, 0.42), reach=0.8))
    with ink.within(outline):
        if green:
            ink.glow((70, 62), (24, 30), "#d98a3e", 0.42)
        ink.glow((70, 96), (48, 36), ramp.deep, 0.7)
        ink.glow((36, 62), (18, 24), ramp.glint, 0.7)
        ink.oval((33, 62), (4, 10), ink.down(("#ffffff", 0.85), ("#ffffff", 0.15)), lean=14)
        for _ in range(34):
            x, y = float(chance.uniform(20, 80)), float(chance.uniform(34, 98))
            size = float(chance.uniform(0.3, 0.75))
            ink.oval((x, y), (size, size), ramp.deep if x < 55 else ramp.glint)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 98), "seat": (50, 6)},
        two_sided=False,
        turn=2,
        volume=0.18,
    )


def _turned(points: tuple[Point, ...], lean: float) -> list[Point]:
    angle = math.radians(lean)
    cos, sin = math.cos(angle), math.sin(angle)
    return [(_MIDDLE[0] + x * cos - y * sin, _MIDDLE[1] + x * sin + y * cos) for x, y in points]


def _stalk(ink: Ink, lean: float) -> None:
    wood = tones("#6f4b2e")
    spine = _turned(((0, -42), (1, -51), (6, -61)), lean)
    ink.path(tube(spine, (3.2, 2.4, 3.6)), ink.across(wood.light, wood.base, wood.deep))
    green = tones("#6b9a3a")
    blade = _turned(((1, -50), (-9, -58), (-23, -58), (-30, -51), (-20, -45), (-8, -46)), lean)
    ink.path(blob(*blade, tension=0.9), ink.slant(green.light, green.base, green.dark))
