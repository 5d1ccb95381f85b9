"""What stands in streets and yards: a shop, a street lamp, a fence."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, tube
from .homes import door, window

_ROOM = Box(-40, -60, 240, 200)


def _made(ink: Ink, anchors: dict[str, Point]) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=0.3, volume=0.14)


def street_lamp(brief: Brief) -> Drawing:
    """An iron lamp post with a lantern; "lamp" is its light."""
    iron = tones(brief.paint("#3a4248"))
    ink = Ink("h")
    ink.glow((50, 12), (26, 26), "#ffe2a0", 0.5)
    ink.path(tube(((50, 34), (50, 90)), (3.6, 5)), ink.across(iron.light, iron.base, iron.deep))
    ink.path("M43 90H57L61 100H39Z", ink.across(iron.light, iron.base, iron.deep))
    for y in (38, 60, 86):
        ink.plate((46, y), (8, 2.6), 1.2, ink.across(iron.light, iron.deep))
    ink.path("M42 30L40 6H60L58 30Z", ink.down("#fff6d4", "#ffd98a", "#f4b85a"))
    ink.line("M42 30L40 6M58 30L60 6M50 30V6", iron.base, 1.3)
    ink.path("M37 7L50 -7L63 7Z", ink.across(iron.light, iron.base, iron.deep))
    ink.plate((41, 29), (18, 4), 1, iron.base)
    ink.oval((50, -8), (2, 2.4), iron.base)
    return _made(ink, {"lamp": (50, 16), "seat": (50, -8)})


def shop(brief: Brief) -> Drawing:
    """A small shop: an awning over a window with goods, a glass door, a blank board."""
    wall, cloth = tones(brief.paint("#c98a64")), tones("#d8574a")
    ink = Ink("h")
    ink.plate((0, 8), (120, 92), 1.5, ink.down(wall.light, wall.base, wall.dark))
    ink.plate((-4, 2), (128, 8), 1.5, ink.down(wall.glint, wall.dark))
    for x in (14, 50, 86):
        window(ink, (x, 15), (20, 17))
    ink.plate((6, 38), (108, 10), 1.5, ink.down("#4a5a52", "#35423c"))
    ink.line("M30 43H90", "#e8d8a8", 1.6, 0.8)
    window(ink, (8, 60), (66, 30))
    for at, color in enumerate(("#e0a83c", "#5f9f6a", "#c8574a", "#4f7fb0", "#d98ab0")):
        ink.plate((13 + at * 12, 80 - at % 2 * 4), (8, 9 + at % 2 * 4), 1, tones(color).base)
    door(ink, (84, 56), (24, 44), "#3f5f6a")
    ink.plate((88, 60), (16, 22), 1, ink.slant("#fff4c4", "#a8cfe0"))
    for at in range(10):
        left = -2 + at * 12.4
        tone = ink.down("#ffffff", "#e6e0d4") if at % 2 else ink.down(cloth.light, cloth.base)
        ink.path(f"M{left:.1f} 48h12.4v10q-6.2 7 -12.4 0Z", tone)
    return _made(ink, {"seat": (60, 2)})


def fence(brief: Brief) -> Drawing:
    """A stretch of picket fence; "seat" is its upper rail."""
    wood = tones(brief.paint("#f4f1ea"))
    ink = Ink("h")
    for y in (58, 84):
        ink.plate((-6, y), (172, 7), 1.4, ink.down(wood.base, wood.dark, wood.deep))
    for at in range(11):
        x = at * 16
        pale = f"M{x} 100V48L{x + 5.5} 40L{x + 11} 48V100Z"
        ink.path(pale, ink.across(wood.glint, wood.base, wood.dark))
    return _made(ink, {"seat": (80, 45), "inside": (80, 60)})
