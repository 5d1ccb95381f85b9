"""Flowers on their stems that are not alike: poppy, lily, orchid, hibiscus, iris, peony ..."""

from __future__ import annotations

from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-50, -60, 200, 240)
_LEAF = tones("#4f9446")


def _made(ink: Ink) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors={"hand": (50, 120), "head": (50, 20)}, box=_ROOM, turn=5,
        volume=0.14,
    )  # fmt: skip


def _stem(ink: Ink, *, top: float = 30, broad: bool = True) -> None:
    """A stem from the ground up, with two leaves."""
    ink.path(tube(((50, top), (51, 90), (50, 150)), (3.6, 4, 4.4)), _LEAF.base)
    for side, y in ((-1, 128), (1, 110)):
        wide = 12 if broad else 5
        leaf = blob(
            (50, y + 14), (50 + side * 14, y - wide), (50 + side * 34, y - 20),
            (50 + side * 26, y + wide * 0.4),
        )  # fmt: skip
        ink.path(leaf, ink.across(_LEAF.light, _LEAF.base, _LEAF.dark))
        ink.line(f"M50 {y + 12}Q{50 + side * 18} {y - 2} {50 + side * 30} {y - 15}", _LEAF.dark, 1)


def _ring(ink: Ink, petal: str, turns: range, paints: tuple[str, ...], lift: float = 0) -> None:
    """Petals about (50, 20), the first of them upright; each filled from its tip inwards."""
    for turn in turns:
        with ink.moved(f"rotate({turn} 50 20)"):
            ink.path(petal, ink.down(*paints))
            ink.line(f"M50 {14 - lift}V{-8 - lift}", paints[-1], 1, 0.35)


def poppy(brief: Brief) -> Drawing:
    """A poppy with a dark heart."""
    petal = tones(brief.paint("#dc3a2c"))
    ink = Ink("o")
    _stem(ink, broad=False)
    for knots in ("50,24 18,22 4,-6 26,-24 50,-18 74,-24 96,-6 82,22",
                  "50,30 24,34 4,16 14,-4 40,2 50,14", "50,30 76,34 96,16 86,-4 60,2 50,14",
                  "50,12 70,16 74,36 50,46 26,36 30,16"):  # fmt: skip
        outline = blob(*points(knots))
        ink.path(outline, ink.ball(petal.glint, petal.base, petal.dark, at=(0.5, 0.2), reach=0.85))
        ink.line(outline, petal.deep, 0.8, 0.35)
    ink.glow((50, 20), (18, 13), "#2b1620", 0.8)
    ink.oval((50, 20), (8, 7), ink.ball("#b4c07a", "#6f7f45", "#3a4525"))
    for at in range(12):
        with ink.moved(f"rotate({at * 30} 50 20)"):
            ink.line("M50 11V6", "#2b1620", 1)
            ink.oval((50, 5), (1.5, 1.5), "#2b1620")
    return _made(ink)


def lily(brief: Brief) -> Drawing:
    """A lily: six pointed petals that curl back, spots, long stamens."""
    petal = tones(brief.paint("#f6d7e2"))
    throat = tones(blend(petal.base, "#d8487f", 0.55))
    ink = Ink("o")
    _stem(ink, broad=False)
    for turns in (range(30, 390, 120), range(90, 450, 120)):
        for turn in turns:
            with ink.moved(f"rotate({turn} 50 20)"):
                ink.path(
                    "M50 22Q30 -2 50 -42Q70 -2 50 22Z",
                    ink.across(petal.dark, petal.light, petal.base),
                )
                ink.path("M50 20Q44 0 50 -28Q56 0 50 20Z", throat.base, 0.55)
                for x, y in ((47, 2), (53, -2), (48, -10), (52, 8)):
                    ink.oval((x, y), (1, 1.3), throat.deep)
    ink.oval((50, 20), (6, 5), "#c9dc8a")
    for turn in (-50, -20, 10, 40, 75):
        with ink.moved(f"rotate({turn} 50 20)"):
            ink.line("M50 20V-8", "#dbe8a8", 1.3)
            ink.oval((50, -9), (3.4, 1.8), "#a8562a")
    return _made(ink)


def orchid(brief: Brief) -> Drawing:
    """A spray of orchids on a bent stem."""
    petal = tones(brief.paint("#d07fcf"))
    lip = tones(blend(petal.base, "#a3206f", 0.75))
    ink = Ink("o")
    for side in (-1, 1):
        knots = (50, 150), (50 + side * 16, 126), (50 + side * 44, 118), (50 + side * 26, 144)
        ink.path(blob(*knots), ink.down(_LEAF.light, _LEAF.base, _LEAF.dark))
    spine = ((50, 148), (46, 80), (54, 10), (86, -20), (104, -8))
    ink.path(tube(spine, (4, 3.4, 3, 2.4, 2)), _LEAF.dark)
    for x, y, size in ((46, 74, 0.62), (60, 40, 0.68), (52, 4, 0.7), (84, -18, 0.6), (106, 2, 0.4)):
        with ink.moved(f"translate({x} {y}) scale({size})"):
            _orchid(ink, petal, lip)
    return _made(ink)


def _orchid(ink: Ink, petal: Tones, lip: Tones) -> None:
    """One flower of an orchid about the origin."""
    for turn in (0, 125, 235):
        with ink.moved(f"rotate({turn})"):
            ink.path("M0 2Q-14 -14 0 -34Q14 -14 0 2Z", ink.down(petal.light, petal.base))
    for side in (-1, 1):
        wing = blob((0, 2), (side * 10, -20), (side * 32, -22), (side * 36, 0), (side * 18, 10))
        ink.path(wing, ink.ball(petal.glint, petal.base, petal.dark, at=(0.5, 0.4)))
    ink.path(
        blob((0, -4), (11, 4), (7, 20), (0, 26), (-7, 20), (-11, 4)), ink.down(lip.base, lip.dark)
    )
    ink.oval((0, 0), (4.4, 4), "#f6d96a")


def hibiscus(brief: Brief) -> Drawing:
    """A hibiscus: five broad petals, a long pistil."""
    petal = tones(brief.paint("#e23f5f"))
    ink = Ink("o")
    _stem(ink)
    _ring(ink, "M50 24C26 14 16 -18 34 -26Q50 -34 66 -26C84 -18 74 14 50 24Z", range(0, 360, 72),
          (petal.glint, petal.base, petal.deep), lift=6)  # fmt: skip
    ink.glow((50, 20), (16, 15), petal.deep, 0.9)
    ink.path(tube(((50, 20), (60, 0), (76, -14)), (4.4, 3.4, 3)), "#f8e2a0")
    for x, y in ((66, -10), (72, -16), (70, -4), (78, -8), (80, -18), (74, -22)):
        ink.oval((x, y), (2.8, 2.8), ink.ball("#fff3b0", "#f2b92e"))
    return _made(ink)


def iris(brief: Brief) -> Drawing:
    """An iris: three petals that stand, three that fall."""
    petal = tones(brief.paint("#6a55c4"))
    ink = Ink("o")
    _stem(ink, broad=False)
    for knots in ("50,20 34,0 36,-32 54,-40 62,-16", "50,22 22,10 16,-20 34,-30 48,-4",
                  "50,22 78,10 84,-20 66,-30 52,-4"):  # fmt: skip
        ink.path(blob(*points(knots)), ink.down(petal.glint, petal.base, petal.dark))
    for knots in ("48,18 22,16 0,34 6,56 26,50 44,30", "52,18 78,16 100,34 94,56 74,50 56,30",
                  "50,18 64,30 66,56 50,68 34,56 36,30"):  # fmt: skip
        ink.path(blob(*points(knots)), ink.ball(petal.light, petal.base, petal.deep, at=(0.5, 0.2)))
    for path in ("M50 24V46", "M44 24Q28 26 18 38", "M56 24Q72 26 82 38"):
        ink.line(path, "#f6c93a", 4)
        ink.line(path, "#fff3c0", 1.4)
    return _made(ink)


def peony(brief: Brief) -> Drawing:
    """A peony, full of petals: a carnation or a dahlia alike."""
    petal = tones(brief.paint("#ec8fb0"))
    ink = Ink("o")
    _stem(ink)
    for ring, (count, reach, size) in enumerate(
        ((9, 34, 17), (8, 24, 15), (6, 14, 13), (4, 6, 10))
    ):
        for at in range(count):
            turn = (at * 360 + ring * 150) / count
            with ink.moved(f"rotate({turn:.1f} 50 14)"):
                y = 14 - reach
                knots = (
                    (50 - size * 0.5, y + size),
                    (50 - size, y),
                    (50 - size * 0.3, y - size * 0.7),
                    (50 + size * 0.4, y - size * 0.6),
                    (50 + size, y),
                    (50 + size * 0.5, y + size),
                )
                petals = blob(*knots)
                ink.path(petals, ink.down(petal.glint, petal.base, petal.dark))
    ink.oval((50, 14), (8, 7), ink.ball(petal.light, petal.base, petal.deep))
    return _made(ink)


def daffodil(brief: Brief) -> Drawing:
    """A daffodil with its trumpet."""
    petal = tones(brief.paint("#f9dc4a"))
    ink = Ink("o")
    _stem(ink, broad=False)
    _ring(ink, "M50 22Q30 0 50 -32Q70 0 50 22Z", range(0, 360, 60),
          (petal.glint, petal.base, petal.dark), lift=4)  # fmt: skip
    cup = tones("#f29a1f")
    ink.path(blob(*points("50,0 58,4 68,6 68,16 72,26 62,32 54,40 44,36 34,32 32,22 32,10 42,6")),
             ink.ball(cup.light, cup.base, cup.dark))  # fmt: skip
    ink.oval((50, 20), (11, 10), ink.ball(cup.deep, cup.dark, cup.base))
    ink.oval((50, 20), (3, 3), "#fbe58a")
    return _made(ink)


def hydrangea(brief: Brief) -> Drawing:
    """A round head of many little flowers."""
    petal = tones(brief.paint("#7f9fe0"))
    ink = Ink("o")
    _stem(ink)
    ink.oval((50, 14), (44, 38), petal.dark)
    pale = blend(petal.base, "#ffffff", 0.45)
    places: list[Point] = [
        (50 + (row % 2) * 8 + (at - 3) * 15, -18 + row * 11) for row in range(7) for at in range(7)
    ]
    for at, (x, y) in enumerate(places):
        if ((x - 50) / 43) ** 2 + ((y - 14) / 37) ** 2 > 1:
            continue
        shade = (petal.base, pale, blend(petal.base, pale, 0.5))[at % 3]
        for dx, dy in ((0, -4.6), (4.6, 0), (0, 4.6), (-4.6, 0)):
            ink.oval((x + dx, y + dy), (4.6, 4.6), shade)
        ink.oval((x, y), (1.6, 1.6), "#fff6d0")
    ink.glow((36, -4), (26, 20), "#ffffff", 0.35)
    return _made(ink)
