"""Buildings and furniture."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, tube

_ROOM = Box(-40, -60, 200, 200)
_WOOD = "#a8703f"


def _made(
    ink: Ink, anchors: dict[str, Point], *, right: bool = False, volume: float = 0.14
) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors=anchors, box=_ROOM, faces_right=right, turn=0.3, volume=volume
    )


def window(ink: Ink, at: Point, size: Point, frame: str = "#fbf7ee") -> None:
    (x, y), (w, h) = at, size
    ink.plate((x - 1.6, y - 1.6), (w + 3.2, h + 3.2), 1.2, frame)
    ink.plate((x, y), (w, h), 0.6, ink.slant("#dff0f6", "#b2d6e8", "#8ab8d4"))
    ink.line(f"M{x + w / 2} {y}v{h}M{x} {y + h / 2}h{w}", frame, 1.4)


def door(ink: Ink, at: Point, size: Point, color: str) -> None:
    (x, y), (w, h) = at, size
    wood = tones(color)
    ink.path(
        f"M{x} {y + h}V{y + w * 0.4}Q{x} {y} {x + w / 2} {y}Q{x + w} {y} {x + w} "
        f"{y + w * 0.4}V{y + h}Z",
        ink.across(wood.light, wood.base, wood.dark),
    )
    ink.line(
        f"M{x + w / 3:.1f} {y + 4}V{y + h}M{x + w * 2 / 3:.1f} {y + 4}V{y + h}", wood.deep, 0.7, 0.5
    )
    ink.oval((x + w * 0.8, y + h * 0.56), (1.3, 1.3), "#f0cf6a")


def _bush(ink: Ink, x: float, y: float, size: float) -> None:
    for dx, dy, r in ((-0.7, 0.1, 0.7), (0.7, 0.15, 0.66), (0, -0.3, 0.86)):
        ink.oval(
            (x + dx * size, y + dy * size),
            (r * size, r * size),
            ink.ball("#a6cf6a", "#6aa04a", "#3f7040"),
        )


def house(brief: Brief) -> Drawing:
    """A family's house with a porch."""
    pick = int(dice(brief.seed, "house").integers(3))
    walls = ("#f2e3c4", "#e9ddd0", "#cfe0e0", "#e8b48c", "#a9c9a4", "#e6cf7a", "#c9a4b8")
    at = pick if brief.copy == 0 else (pick + brief.copy) % len(walls)
    wall = tones(brief.paint(walls[at]))
    roof = tones(brief.part("roof", ("#b8533c", "#5a6a80", "#8a5a4a")[at % 3]))
    ink = Ink("h")
    ink.plate((78, 4), (11, 26), 1, ink.across("#c9806a", "#8f4a3c"))
    if " with smoke" in brief.words:
        for x, y, r in ((84, -4, 5), (89, -14, 7), (97, -25, 9), (108, -37, 11)):
            ink.oval((x, y), (r, r * 0.8), ink.ball(("#ffffff", 0.85), ("#e6e6ea", 0.5)))
    ink.plate((14, 44), (92, 54), 1, ink.down(wall.light, wall.base, wall.dark))
    ink.path(
        "M4 48L60 4L116 48Q112 52 106 50L60 15L14 50Q8 52 4 48Z",
        ink.down(roof.light, roof.base, roof.dark),
    )
    ink.path("M16 48L60 14L104 48Z", ink.down(wall.light, wall.base))
    ink.line("M4 48L60 4L116 48", roof.glint, 1.6, 0.5)
    window(ink, (52, 26), (16, 15))
    window(ink, (22, 58), (20, 18))
    window(ink, (80, 58), (18, 18))
    door(ink, (51, 62), (19, 36), brief.part("door", "#a3483c" if pick != 0 else "#3f7a7f"))
    ink.path("M46 98L44 102H77L75 98Z", "#b9b2a6")
    ink.path("M44 60L60.5 50L77 60Z", ink.down(roof.light, roof.dark))
    for x in (16, 34, 88, 102):
        _bush(ink, x, 96, 7)
    return _made(ink, {"seat": (60, 8), "inside": (60, 80)})


def cottage(brief: Brief) -> Drawing:
    """A cottage under thatch, roses at its door."""
    wall = tones(brief.paint("#f7efe0"))
    thatch = tones(brief.part("roof", "#c99a55"))
    ink = Ink("h")
    ink.plate((84, 2), (11, 30), 1, ink.across("#d0c6ba", "#8f8478"))
    for x, y, r in ((91, -4, 5), (96, -13, 7), (104, -22, 8)):
        ink.oval((x, y), (r, r * 0.8), ink.ball(("#ffffff", 0.8), ("#e6e6ea", 0.5)))
    ink.path("M16 50H106L104 98H18Z", ink.down(wall.light, wall.base, wall.dark))
    for x in (46, 76):
        ink.line(f"M{x} 52V98", "#7a5238", 2.4)
    ink.line("M17 72H46M76 72H105", "#7a5238", 2.2)
    roof = blob(*points("-2,56 10,40 26,20 44,8 62,5 80,9 98,22 112,40 124,56 108,60 60,54 14,60"))
    ink.path(roof, ink.down(thatch.light, thatch.base, thatch.dark))
    with ink.within(roof):
        for at in range(13):
            x = -2 + at * 10
            ink.line(
                f"M{60 + (x - 60) * 0.5} 6Q{60 + (x - 60) * 0.8} 30 {x} 60", thatch.deep, 1.1, 0.4
            )
        ink.line("M0 50Q60 40 122 50", thatch.glint, 1.6, 0.4)
    window(ink, (24, 62), (15, 15), "#5a8a80")
    window(ink, (83, 62), (15, 15), "#5a8a80")
    door(ink, (52, 62), (18, 36), brief.part("door", "#4f8a7a"))
    for x, y in ((48, 92), (46, 84), (49, 76), (54, 66), (74, 92), (76, 83)):
        ink.oval((x, y), (3.4, 3.2), "#6aa04a")
        ink.oval((x + 1, y - 1), (1.8, 1.7), ink.ball("#ffc4d4", "#e0587f"))
    for x in (20, 100):
        _bush(ink, x, 95, 8)
    return _made(ink, {"seat": (60, 8), "inside": (60, 80)})


def windmill(brief: Brief) -> Drawing:
    """A Dutch windmill."""
    wall = tones(brief.paint("#e9dcc4"))
    cap = tones("#8a4a3a")
    ink = Ink("h")
    ink.path("M38 100L44 40H72L78 100Z", ink.across(wall.light, wall.base, wall.dark))
    ink.line("M40 84H76M42 66H74", wall.deep, 0.8, 0.4)
    ink.path("M40 42Q42 24 58 22Q74 24 76 42Z", ink.down(cap.light, cap.base, cap.dark))
    door(ink, (51, 80), (14, 20), "#6d4a34")
    for y in (50, 64):
        window(ink, (54, y), (8, 8))
    for angle in (20, 110, 200, 290):
        with ink.moved(f"rotate({angle} 58 36)"):
            ink.line("M58 36V-22", "#6d4a34", 2.2)
            ink.path("M59 22H70V-20H59Z", ink.across(("#fbf6ea", 0.95), ("#e0d4bc", 0.95)))
            for y in (-12, -4, 4, 12):
                ink.line(f"M58 {y}H70", "#8a6a4a", 0.8)
            ink.line("M64.5 -20V22", "#8a6a4a", 0.8)
    ink.oval((58, 36), (4, 4), ink.ball("#b98652", "#64401f"))
    return _made(ink, {"seat": (58, 22), "inside": (58, 80)})


def bridge(brief: Brief) -> Drawing:
    """A stone bridge with two arches."""
    stone = tones(brief.paint("#a89c8c"))
    ink = Ink("h")
    deck = "M-30 62Q60 18 150 62V98H116Q112 62 88 62Q66 62 63 98H57Q54 62 32 62Q8 62 4 98H-30Z"
    ink.path(deck, ink.down(stone.light, stone.base, stone.dark))
    with ink.within(deck):
        for row in range(7):
            for at in range(-3, 14):
                x, y = at * 14 + (row % 2) * 7 - 4, 44 + row * 8
                ink.line(f"M{x} {y}h12M{x} {y}v7", stone.deep, 0.7, 0.35)
        for x in (32, 88):
            ink.line(
                f"M{x - 30} 98Q{x - 26} 58 {x} 58Q{x + 26} 58 {x + 30} 98", stone.glint, 4, 0.5
            )
    ink.line("M-30 60Q60 16 150 60", stone.glint, 5)
    ink.line("M-30 63Q60 19 150 63", stone.deep, 1.2, 0.6)
    return _made(ink, {"seat": (60, 40), "inside": (60, 90)})


def chair(brief: Brief) -> Drawing:
    """A wooden chair, seen a little from the side; it looks to the right."""
    wood = tones(brief.paint(_WOOD))
    ink = Ink("h")
    for x, top in ((38, 58), (76, 60)):
        ink.path(tube(((x, top), (x + 1, 94)), (5, 4)), ink.down(wood.dark, wood.deep))
    ink.path(
        tube(((24, 98), (25, 60), (20, 4)), (5, 5.4, 5)),
        ink.across(wood.light, wood.base, wood.dark),
    )
    ink.path(tube(((40, 56), (36, 6)), (4.6, 4.6)), ink.across(wood.base, wood.dark))
    for y in (10, 24, 38):
        ink.path(tube(((20, y), (37, y + 2)), (7, 7)), ink.down(wood.light, wood.base, wood.dark))
    ink.path("M18 58L40 52H78L84 60L66 67H24Z", ink.down(wood.glint, wood.light, wood.base))
    ink.path("M20 60L66 66.4L84 60V64L66 71L20 64Z", wood.dark)
    ink.path(tube(((65, 68), (66, 98)), (5.4, 4.4)), ink.across(wood.light, wood.base, wood.dark))
    ink.line("M26 84L66 84", wood.dark, 2.4)
    return _made(ink, {"seat": (54, 60), "lap": (54, 60)}, right=True)


def bed(brief: Brief) -> Drawing:
    """A double bed, made."""
    cover, wood = tones(brief.paint("#6f93b8")), tones("#8a5c3a")
    ink = Ink("h")
    ink.path("M6 92V30Q60 6 114 30V92Z", ink.down(wood.light, wood.base, wood.dark))
    ink.line("M14 40Q60 20 106 40", wood.glint, 1.4, 0.5)
    ink.plate((10, 56), (100, 36), 5, "#f6f3ee")
    for x in (16, 62):
        ink.path(
            blob((x + 2, 44), (x + 21, 41), (x + 40, 44), (x + 42, 60), (x + 21, 64), (x, 60)),
            ink.ball("#ffffff", "#f6f4f0", "#cfd6e2", at=(0.4, 0.2)),
        )
    quilt = "M8 66Q60 58 112 66L118 98Q60 104 2 98Z"
    ink.path(quilt, ink.down(cover.light, cover.base, cover.dark))
    with ink.within(quilt):
        for at in range(-6, 14):
            ink.line(f"M{at * 10} 60l26 44M{at * 10 + 26} 60l-26 44", cover.glint, 0.7, 0.3)
    ink.path("M8 66Q60 58 112 66L113 74Q60 66 7 74Z", ink.down("#ffffff", "#e6e6ec"))
    for x in (4, 110):
        ink.plate((x, 96), (7, 7), 1.4, wood.deep)
    return _made(ink, {"seat": (60, 74), "lap": (60, 74), "inside": (60, 62)})


def desk(brief: Brief) -> Drawing:
    """A writing desk with drawers, closed at its far side."""
    wood = tones(brief.paint("#9a6538"))
    ink = Ink("h")
    ink.plate((12, 44), (64, 44), 0, ink.down(wood.deep, wood.dark))
    for x in (8, 104):
        ink.plate((x, 46), (7, 52), 1, ink.across(wood.base, wood.dark))
    ink.plate((72, 46), (38, 44), 1.4, ink.down(wood.light, wood.base, wood.dark))
    for y in (50, 63, 76):
        ink.plate((76, y), (30, 11), 1, ink.down(wood.light, wood.base))
        ink.oval((91, y + 5.5), (1.7, 1.7), "#f0cf6a")
    ink.plate((2, 38), (116, 8.6), 2, ink.down(wood.glint, wood.light, wood.dark))
    return _made(ink, {"seat": (44, 39), "lap": (44, 39)})


def bookshelf(brief: Brief) -> Drawing:
    """A bookcase, full."""
    chance = dice(brief.seed, "bookshelf")
    wood = tones(brief.paint("#8a5c38"))
    ink = Ink("h")
    ink.plate((12, 0), (76, 100), 2, ink.across(wood.light, wood.base, wood.dark))
    ink.plate((17, 5), (66, 90), 1, wood.deep)
    colors = ("#b8433a", "#2f6f8f", "#d9a03c", "#4f7f5a", "#6d4a7f", "#e6d9bc", "#3a4a63")
    for row in range(4):
        y, x = 24.4 + row * 22.6, 19.0
        while x < 76:
            wide, tall = float(chance.uniform(3, 6.4)), float(chance.uniform(13, 18))
            book = tones(colors[int(chance.integers(len(colors)))])
            if chance.random() < 0.12:
                x += wide
                continue
            ink.plate(
                (x, y - tall), (wide, tall), 0.6, ink.across(book.light, book.base, book.dark)
            )
            ink.line(f"M{x + 0.8:.2f} {y - tall + 3:.2f}h{wide - 1.6:.2f}", "#f2d89a", 0.7, 0.8)
            x += wide + 0.3
        ink.plate((15, y), (70, 3.4), 0.6, ink.down(wood.light, wood.dark))
    ink.plate((9, -3), (82, 5), 1.4, ink.down(wood.glint, wood.base))
    return _made(ink, {"seat": (50, -2), "inside": (50, 40)})


def clock(brief: Brief) -> Drawing:
    """A round clock that shows ten past ten."""
    rim = tones(brief.paint("#b8433a"))
    ink = Ink("h")
    ink.oval((50, 50), (48, 48), ink.ball(rim.light, rim.base, rim.dark, at=(0.35, 0.25)))
    ink.oval((50, 50), (40, 40), ink.ball("#ffffff", "#fbf8f0", "#dcd6c8", at=(0.45, 0.4)))
    for dx, dy in (
        (0, -1),
        (0.5, -0.866),
        (0.866, -0.5),
        (1, 0),
        (0.866, 0.5),
        (0.5, 0.866),
        (0, 1),
        (-0.5, 0.866),
        (-0.866, 0.5),
        (-1, 0),
        (-0.866, -0.5),
        (-0.5, -0.866),
    ):
        start = 30 if 0 in {dx, dy} else 33
        ink.line(
            f"M{50 + dx * start:.2f} {50 + dy * start:.2f}L{50 + dx * 36.4:.2f} "
            f"{50 + dy * 36.4:.2f}",
            "#2f3038",
            2.6 if start == 30 else 1.5,
        )
    ink.line("M50 50L32 39.6", "#2f3038", 4)
    ink.line("M50 50L74 34", "#2f3038", 2.6)
    ink.line("M50 56L50 24", "#d2393a", 1)
    ink.oval((50, 50), (3, 3), "#2f3038")
    return _made(ink, {"seat": (50, 3)}, volume=0.1)


def vase(brief: Brief) -> Drawing:
    """A vase; with flowers where it is called one of flowers. "inside" is its mouth."""
    pot = tones(brief.paint("#4f8fa8"))
    ink = Ink("h")
    if "flower" in brief.words:
        _stems(ink)
    body = (
        "M38 58Q38 66 34 71Q24 80 30 91Q34 99 50 99.4Q66 99 70 91Q76 80 66 71Q62 66 62 58"
        "Q50 62 38 58Z"
    )
    ink.path(body, ink.across(pot.glint, pot.base, pot.dark))
    ink.oval((50, 58), (13.4, 3.4), ink.across(pot.glint, pot.light, pot.dark))
    ink.oval((50, 58), (11, 2.4), pot.deep)
    ink.line("M36 82Q50 86 64 82", pot.glint, 1.4, 0.7)
    return _made(ink, {"seat": (50, 58), "inside": (50, 58)}, volume=0.2)


def _stems(ink: Ink) -> None:
    stems = (
        (50, 10, "#e8587f"),
        (30, 20, "#f4c13c"),
        (70, 18, "#f08a4a"),
        (18, 36, "#c96fd0"),
        (82, 36, "#fbf3e6"),
        (40, 32, "#fbf3e6"),
        (62, 34, "#e8587f"),
    )
    for x, y, _ in stems:
        ink.line(f"M50 66Q{(x + 50) / 2} {y + 24} {x} {y}", "#4f8a48", 1.8)
    for x, y, lean in ((26, 50, -40), (76, 50, 40), (40, 48, -16), (60, 48, 18)):
        ink.oval((x, y), (4.6, 10), ink.across("#8fc46a", "#4a8a48"), lean=lean)
    for x, y, color in stems:
        _bloom(ink, (x, y), 8.6, tones(color))


def _bloom(ink: Ink, at: Point, size: float, petal: Tones) -> None:
    x, y = at
    for dx, dy in ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31)):
        ink.oval(
            (x + dx * size * 0.58, y + dy * size * 0.58),
            (size * 0.56, size * 0.56),
            ink.ball(petal.glint, petal.base, petal.dark),
        )
    ink.oval(at, (size * 0.36, size * 0.36), ink.ball("#fff0a0", "#f0b82c", "#b8801c"))


def chest(brief: Brief) -> Drawing:
    """A treasure chest, open and full."""
    wood, gold = tones(brief.paint("#8a5630")), tones("#e8b93f")
    ink = Ink("h")
    ink.path("M8 50Q8 14 30 10H90Q112 14 112 50Z", ink.down(wood.deep, wood.dark))
    ink.path("M14 50Q16 20 34 17H86Q104 20 106 50Z", "#3a2418")
    for x, y in (
        (24, 46),
        (36, 40),
        (48, 44),
        (60, 36),
        (72, 42),
        (84, 40),
        (96, 46),
        (30, 50),
        (54, 48),
        (78, 49),
        (66, 46),
        (42, 50),
        (90, 50),
    ):
        ink.oval((x, y), (8, 6.4), ink.ball(gold.glint, gold.base, gold.dark))
    for x, y, color in ((44, 36, "#e0483c"), (76, 34, "#3fa8d8"), (60, 30, "#4fc07a")):
        gem = tones(color)
        ink.path(
            f"M{x - 6} {y}L{x - 3} {y - 5}H{x + 3}L{x + 6} {y}L{x} {y + 7}Z",
            ink.slant(gem.glint, gem.base, gem.dark),
        )
    ink.glow((60, 34), (44, 22), "#fff2b0", 0.45)
    ink.plate((6, 50), (108, 48), 3, ink.down(wood.light, wood.base, wood.dark))
    ink.line("M6 66H114M6 82H114", wood.deep, 1, 0.6)
    for x in (14, 98):
        ink.plate((x, 50), (8, 48), 1, ink.across(gold.light, gold.base, gold.dark))
    ink.plate((6, 48), (108, 5), 1.4, ink.down(gold.glint, gold.dark))
    ink.plate((52, 50), (16, 18), 3, ink.down(gold.glint, gold.base, gold.dark))
    ink.path(oval((60, 57), (2.4, 2.4)) + "M58.6 58h2.8l1.2 6h-5.2Z", "#3a2418")
    return _made(ink, {"seat": (60, 44), "inside": (60, 52)})
