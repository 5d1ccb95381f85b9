"""What stands in streets and yards: a shop, a street lamp, a fence."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, panel, tube
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
    """A small shop: an awning over a window with goods, a glass door, a board for its name."""
    return _storefront(brief) if brief.lettered else _shop(brief)


def _shop(brief: Brief) -> Drawing:
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


def _storefront(brief: Brief) -> Drawing:
    """The same, nearer: its board is a broad one above the awning."""
    wall, cloth = tones(brief.paint("#c98a64")), tones(_CLOTHS[brief.seed % len(_CLOTHS)])
    board = tones(_FASCIAS[brief.seed // 3 % len(_FASCIAS)])
    ink = Ink("h")
    ink.plate((0, -12), (140, 112), 1.5, ink.down(wall.light, wall.base, wall.dark))
    for row in range(2):
        for at in range(10):
            ink.line(f"M{at * 14 + row * 7 + 2} {-6 + row * 4}h10", wall.deep, 0.6, 0.3)
    ink.plate((-5, -18), (150, 8), 1.5, ink.down(wall.glint, wall.dark))
    ink.glow((70, 36), (74, 8), "#1c1410", 0.4)
    ink.plate((3, 2), (134, 30), 1.5, board.deep)
    ink.plate((5, 4), (130, 26), 1, ink.down(board.light, board.base, board.dark))
    ink.line("M8 7H132V27H8Z", "#e8cf94", 0.8, 0.9)
    for x in (24, 70, 116):
        ink.line(f"M{x} 2V-4h5", "#2f2f36", 1)
        ink.path(f"M{x + 2} -6h7l2.4 5h-11.6Z", "#2f2f36")
    _shop_window(ink)
    for at in range(11):
        left = -4 + at * 13.45
        tone = ink.down("#ffffff", "#e6e0d4") if at % 2 else ink.down(cloth.light, cloth.base)
        ink.path(f"M{left + 1:.1f} 34h13.45l{(at - 5) * 0.3:.1f} 12q-6.7 7 -13.45 0Z", tone)
    return _made(ink, {"seat": (70, -16), **panel((12, 8), (116, 18))})


def _shop_window(ink: Ink) -> None:
    """Goods behind glass, a door, plants at both sides."""
    ink.plate((6, 52), (84, 38), 1, "#3f3430")
    ink.plate((9, 54), (78, 33), 0.6, ink.slant("#fff4c4", "#f6d488", "#c8b48a"))
    for x, y, high, color in (
        (14, 87, 13, "#d8574a"), (26, 87, 17, "#f0e2c0"), (38, 87, 11, "#5f9f6a"),
        (50, 87, 15, "#e0a83c"), (62, 87, 12, "#4f7fb0"), (73, 87, 16, "#d98ab0"),
    ):  # fmt: skip
        goods = tones(color)
        ink.plate((x, y - high), (9, high), 2, ink.across(goods.light, goods.base, goods.dark))
    ink.path("M12 54H40L24 87H9Z", "#ffffff", 0.2)
    ink.line("M48 54V87", "#3f3430", 1.6)
    door(ink, (100, 50), (28, 50), "#4f3a30")
    ink.plate((105, 56), (18, 27), 1, ink.slant("#fff4c4", "#a8cfe0"))
    for x in (94, 133):
        ink.plate((x - 5, 91), (10, 9), 1.4, ink.across("#c9805a", "#9a5638"))
        ink.oval((x, 85), (7.4, 8), ink.ball("#a6cf6a", "#5f9a48", "#37683a"))


_CLOTHS = ("#d8574a", "#3f7f6a", "#2f5f8f", "#c98a2f", "#7a4a7f")
_FASCIAS = ("#2f4038", "#23304a", "#5a2430", "#3a2a24")


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
