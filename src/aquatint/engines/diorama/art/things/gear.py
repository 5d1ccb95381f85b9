"""What is worn and wielded."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-50, -50, 210, 210)


def _made(
    ink: Ink, anchors: dict[str, Point] | None = None, *, turn: float = 3.0, grounded: bool = True
) -> Drawing:
    return Drawing(
        shapes=ink.shapes,
        anchors=anchors or {},
        box=_ROOM,
        turn=turn,
        volume=0.2,
        grounded=grounded,
    )


def chess(brief: Brief) -> Drawing:
    """A chess knight or a pawn."""
    wood = tones(brief.paint("#f0e2c4"))
    ink = Ink("p")
    ink.path(
        blob(*points("30,90 34,82 66,82 70,90 74,98 26,98")),
        ink.down(wood.light, wood.base, wood.dark),
    )
    if "knight" in brief.words or "piece" in brief.words:
        ink.path(
            blob(
                *points(
                    "36,82 40,62 34,48 24,50 18,44 26,30 38,16 42,6 48,14 62,22 70,44 66,66 66,82"
                ),
                tension=0.8,
            ),
            ink.across(wood.glint, wood.base, wood.dark),
        )
        ink.oval((37, 28), (2.6, 2.6), wood.deep)
        ink.line("M50 16Q62 30 60 56M24 44l5 -1", wood.deep, 1.6, 0.7)
    else:
        ink.path("M42 44Q44 68 34 83H66Q56 68 58 44Z", ink.across(wood.glint, wood.base, wood.dark))
        ink.oval((50, 46), (17, 4.6), ink.down(wood.light, wood.dark))
        ink.oval((50, 28), (17, 17), ink.ball(wood.glint, wood.base, wood.dark))
    return _made(ink, turn=1)


def hat(brief: Brief) -> Drawing:
    """A top hat, a straw hat or a cap, to be worn."""
    ink = Ink("p")
    if brief.concept == "cap":
        cloth = tones(brief.paint("#2f6fb0"))
        ink.path(
            "M10 78Q10 22 54 20Q94 22 94 78Q52 66 10 78Z",
            ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.4, 0.2)),
        )
        ink.line("M54 20Q48 46 50 70M54 20Q76 40 80 72", cloth.deep, 1.2, 0.5)
        ink.path(
            blob(*points("8,76 40,68 74,72 110,84 114,92 70,90 36,86")),
            ink.down(cloth.light, cloth.dark),
        )
        ink.oval((54, 20), (4, 2.6), cloth.light)
        return _made(ink)
    if brief.concept == "straw hat":
        straw = tones(brief.paint("#e0bd6a"))
        ink.oval((50, 78), (70, 18), ink.down(straw.light, straw.base, straw.dark))
        ink.path(
            "M18 76Q16 24 50 22Q84 24 82 76Q50 90 18 76Z",
            ink.ball(straw.glint, straw.base, straw.dark, at=(0.4, 0.2)),
        )
        ink.path("M17.6 66Q50 80 82.4 66V76Q50 90 17.6 76Z", "#b8433a")
        return _made(ink)
    silk = tones(brief.paint("#2b2c35"))
    ink.oval((50, 84), (56, 13), ink.down(silk.light, silk.base, silk.deep))
    ink.path(
        "M20 82L14 8Q50 -4 86 8L80 82Q50 94 20 82Z",
        ink.across(silk.light, silk.base, silk.deep, silk.base),
    )
    ink.oval((50, 8), (36, 7), ink.down(silk.light, silk.base))
    ink.path("M18.6 64Q50 76 81.4 64L80 82Q50 94 20 82Z", "#b8323a")
    return _made(ink)


def sunglasses(brief: Brief) -> Drawing:
    """Sunglasses, from the front."""
    frame = tones(brief.paint("#24252c"))
    ink = Ink("p")
    for side in (-1, 1):
        lens = blob(
            (50 + side * 6, 42),
            (50 + side * 30, 38),
            (50 + side * 52, 42),
            (50 + side * 48, 62),
            (50 + side * 28, 70),
            (50 + side * 10, 60),
        )
        ink.path(lens, ink.slant("#7a86a8", "#2c3048", "#14151c"))
        ink.line(lens, frame.base, 4.4)
        ink.line(f"M{50 + side * 16} 58L{50 + side * 28} 44", "#ffffff", 2.6, 0.5)
    ink.line("M44 44Q50 39 56 44", frame.base, 4.4)
    near = Box(-10, 30, 120, 50)
    return Drawing(shapes=ink.shapes, box=near, turn=2, volume=0.2)


def backpack(brief: Brief) -> Drawing:
    """A school bag."""
    cloth = tones(brief.paint("#d9643c"))
    ink = Ink("p")
    ink.line("M38 8Q38 -6 50 -6Q62 -6 62 8", cloth.deep, 5)
    ink.path(
        blob(*points("50,2 78,8 86,36 86,84 76,98 24,98 14,84 14,36 22,8")),
        ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.4, 0.15), reach=0.9),
    )
    ink.plate((24, 54), (52, 38), 9, ink.down(cloth.light, cloth.base, cloth.dark))
    ink.line("M24 66H76M22 34Q50 26 78 34", cloth.deep, 1.8, 0.8)
    for x in (34, 66):
        ink.plate((x - 3, 34), (6, 26), 2, "#5a3a28")
        ink.plate((x - 4.4, 52), (8.8, 8), 2, ink.down("#fff0b8", "#d9a53c"))
    return _made(ink, {"seat": (50, 4), "inside": (50, 40)})


def crown(brief: Brief) -> Drawing:
    """A king's crown."""
    gold = tones(brief.paint("#e8b93f"))
    ink = Ink("p")
    ink.oval((50, 78), (42, 10), gold.deep)
    ink.path(
        "M8 80L-2 26L24 50L50 8L76 50L102 26L92 80Q50 94 8 80Z",
        ink.across(gold.glint, gold.base, gold.dark, gold.base),
    )
    ink.path("M8 78Q50 92 92 78V92Q50 106 8 92Z", ink.across(gold.glint, gold.base, gold.dark))
    for x, y, color in (
        (-2, 24, "#e0405a"),
        (50, 6, "#3f8fd8"),
        (102, 24, "#e0405a"),
        (24, 48, "#fbf6ea"),
        (76, 48, "#fbf6ea"),
    ):
        gem = tones(color)
        ink.oval((x, y), (5, 5), ink.ball("#ffffff", gem.base, gem.dark))
    for x, y, color in ((22, 90, "#e0405a"), (50, 94, "#3fb07a"), (78, 90, "#e0405a")):
        gem = tones(color)
        ink.oval((x, y), (5.4, 4.4), ink.ball("#ffffff", gem.base, gem.dark))
    return _made(ink, turn=4)


def sword(brief: Brief) -> Drawing:
    """A knight's sword, point up."""
    gold = tones(brief.paint("#d9a53c"))
    ink = Ink("p")
    ink.path("M44 70V-24L50 -40L56 -24V70Z", ink.across("#ffffff", "#c9d2dd", "#8a96a8"))
    ink.path("M49 66V-26H51V66Z", "#7d8898", 0.6)
    ink.path(
        tube(((24, 74), (50, 71), (76, 74)), (6, 7, 6)), ink.down(gold.glint, gold.base, gold.dark)
    )
    ink.plate((46, 74), (8, 22), 2, ink.across("#8a5a3a", "#5a3622"))
    for y in (79, 85, 91):
        ink.line(f"M46 {y + 2}l8 -3", "#d9b878", 1)
    ink.oval((50, 100), (6, 6), ink.ball(gold.glint, gold.base, gold.dark))
    return _made(ink, {"hand": (50, 86)}, turn=6)


def bow_tie(brief: Brief) -> Drawing:
    """A bow tie, as it is worn."""
    cloth = tones(brief.paint("#b8283c"))
    ink = Ink("p")
    for side in (-1, 1):
        wing = blob(
            (50 + side * 4, 50), (50 + side * 24, 33), (50 + side * 46, 28), (50 + side * 50, 50),
            (50 + side * 46, 72), (50 + side * 24, 67),
        )  # fmt: skip
        ink.path(wing, ink.down(cloth.light, cloth.base, cloth.dark))
        for up in (-1, 1):
            ink.line(
                f"M{50 + side * 8} {50 + up * 2}L{50 + side * 30} {50 + up * 9}",
                cloth.deep,
                1.4,
                0.5,
            )
        ink.line(
            f"M{50 + side * 44} 32Q{50 + side * 47} 50 {50 + side * 44} 68", cloth.glint, 1, 0.5
        )
    ink.plate((42, 39), (16, 22), 6, ink.ball(cloth.glint, cloth.base, cloth.dark))
    return _made(ink, {"seat": (50, 50)}, turn=1)
