"""An apple: red or green, upright, turned or lying on its side."""

from __future__ import annotations

import math

from ...dice import dice
from ..palette import Tones, blend, tones, varied
from ..vector import Brief, Drawing, Ink, Point, blob, tube

_OUTLINE = (
    (0, -33), (13, -40), (31, -36), (43, -16), (42, 10), (30, 33), (14, 43), (0, 40), (-14, 43),
    (-30, 33), (-42, 10), (-43, -16), (-31, -36), (-13, -40),
)  # fmt: skip
_MIDDLE = (50.0, 56.0)


def apple(brief: Brief) -> Drawing:
    """Copies turn and lie down; the light stays where it is."""
    chance = dice(brief.seed + brief.copy, "apple")
    lean = (-5.0, 14.0, 98.0, -24.0, -104.0)[brief.copy % 5] + float(chance.uniform(-5, 5))
    skin = brief.paint("#7fae3a" if brief.concept == "green apple" else "#c9252c")
    ramp = tones(varied(skin, 0.0, float(chance.uniform(-0.05, 0.04))))
    blush = "green" not in brief.concept and (
        brief.color is None or brief.color in {"#d3262e", "#ab1530"}
    )
    ink = Ink()
    lying = abs(lean) > 60
    if lying:
        _stalk(ink, lean, leaf=False)
    _skin(ink, ramp, lean, blush=blush)
    if not lying:
        _dimple(ink, ramp, lean)
        _stalk(ink, lean, leaf=True)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 97), "seat": (50, 20)},
        two_sided=False,
        turn=1,
        volume=0.16,
    )


def _turned(points: tuple[Point, ...], lean: float) -> list[Point]:
    angle = math.radians(lean)
    cos, sin = math.cos(angle), math.sin(angle)
    return [(_MIDDLE[0] + x * cos - y * sin, _MIDDLE[1] + x * sin + y * cos) for x, y in points]


def _skin(ink: Ink, ramp: Tones, lean: float, *, blush: bool) -> None:
    outline = blob(*_turned(_OUTLINE, lean))
    ink.path(outline, ink.ball(ramp.light, ramp.base, ramp.dark, at=(0.36, 0.3), reach=0.78))
    with ink.within(outline):
        if blush:
            ink.glow((30, 74), (26, 22), "#f0a63c", 0.55)
            for at in range(9):
                streak = _turned(
                    ((-30 + at * 7.4, -28), (-38 + at * 9.4, 4), (-26 + at * 6.6, 30)), lean
                )
                ink.path(tube(streak, (0.3, 1.3, 0.3)), "#f3b25a", 0.2)
        ink.glow((74, 88), (50, 40), ramp.deep, 0.75)
        ink.glow((84, 78), (9, 26), blend(ramp.light, "#ffd9b0", 0.4), 0.35)
        ink.glow((33, 40), (19, 17), ramp.glint, 0.75)
        ink.oval((30, 38), (4.4, 8.6), ink.down(("#ffffff", 0.9), ("#ffffff", 0.25)), lean=28)
        ink.oval((37.5, 29.5), (2.2, 1.5), "#ffffff", lean=-20)


def _dimple(ink: Ink, ramp: Tones, lean: float) -> None:
    hollow = _turned(((-17, -35), (0, -31), (17, -35), (9, -26), (0, -24), (-9, -26)), lean)
    ink.path(blob(*hollow), ink.down((ramp.deep, 0.95), (ramp.dark, 0.15)))


def _stalk(ink: Ink, lean: float, *, leaf: bool) -> None:
    wood = tones("#6d4a2f")
    spine = _turned(((0, -27), (1.5, -38), (6, -50)), lean)
    ink.path(tube(spine, (2.4, 2.6, 4.2)), ink.across(wood.light, wood.base, wood.deep))
    if not leaf:
        return
    green = tones("#5f9d3a")
    blade = _turned(((2, -38), (12, -52), (27, -56), (38, -52), (29, -42), (14, -36)), lean)
    ink.path(blob(*blade, tension=0.9), ink.slant(green.light, green.base, green.dark))
    rib = _turned(((2, -38), (18, -46), (36, -51.6)), lean)
    (x0, y0), (x1, y1), (x2, y2) = rib
    ink.line(f"M{x0:.2f} {y0:.2f}Q{x1:.2f} {y1:.2f} {x2:.2f} {y2:.2f}", green.glint, 0.8, 0.8)
