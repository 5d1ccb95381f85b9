"""Flowers and other small plants."""

from __future__ import annotations

import math

from ...dice import dice
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-30, -30, 160, 170)


def _made(ink: Ink, anchors: dict[str, Point] | None = None, *, turn: float = 4.0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors or {}, box=_ROOM, turn=turn, volume=0.2)


def _stem(ink: Ink, top: Point, *leaves: tuple[float, int]) -> None:
    x, y = top
    ink.path(
        tube(((x, y), (x + 1.5, (y + 98) / 2), (50, 98)), (3, 3, 3.4)),
        ink.across("#8fc46a", "#4f9048", "#37703a"),
    )
    for at, side in leaves:
        end = (50 + side * 22, at - 11)
        leaf = tube(((50.6, at), (50 + side * 11, at - 9), end), (2, 11, 0.6))
        ink.path(leaf, ink.slant("#a6d67a", "#5f9f4c", "#3f7a3c"))
        ink.line(f"M50.6 {at}Q{50 + side * 11} {at - 9} {end[0]} {end[1]}", "#37703a", 0.7, 0.6)


def sunflower(brief: Brief) -> Drawing:
    """A sunflower."""
    petal = tones(brief.paint("#f6bd25"))
    ink = Ink("f")
    _stem(ink, (50, 30), (84, -1), (72, 1))
    for size, paint in ((25.0, petal.dark), (22.5, petal.base)):
        for at in range(16):
            angle = at * math.tau / 16 + (0.2 if size > 24 else 0)
            end = (50 + math.sin(angle) * size, 25 - math.cos(angle) * size)
            middle = (50 + math.sin(angle) * size * 0.6, 25 - math.cos(angle) * size * 0.6)
            ink.path(
                tube(((50, 25), middle, end), (3, 8.6, 0.8)),
                ink.ball(petal.glint, paint, petal.dark),
            )
    ink.oval((50, 25), (12.4, 12.4), ink.ball("#8a5a30", "#5f3a1e", "#38200f"))
    for at in range(22):
        angle, reach = at * 2.4, 2.3 * math.sqrt(at)
        ink.oval(
            (50 + math.sin(angle) * reach, 25 - math.cos(angle) * reach), (0.8, 0.8), "#c9883c"
        )
    return _made(ink, {"head": (50, 8), "temple": (63, 12), "mouth": (50, 30)})


def rose(brief: Brief) -> Drawing:
    """A rose on its stem."""
    petal = tones(brief.paint("#cf2f3f"))
    ink = Ink("f")
    _stem(ink, (50, 34), (80, 1), (66, -1))
    for side in (-1, 1):
        ink.path(
            tube(((50, 42), (50 + side * 11, 42), (50 + side * 18, 48)), (6, 6, 0.6)), "#4f9048"
        )
    for outline, paint in (
        ("26,18 30,34 42,44 50,46 58,44 70,34 74,18 62,10 38,10", petal.dark),
        ("30,14 30,28 40,40 50,42 46,26 40,12", petal.base),
        ("70,14 70,28 60,40 50,42 54,26 60,12", petal.base),
        ("34,12 40,4 50,1 60,4 66,12 62,28 50,36 38,28", petal.light),
        ("40,12 46,6 54,6 60,12 57,24 50,28 43,24", petal.base),
    ):
        ink.path(
            blob(*points(outline)),
            ink.ball(
                petal.glint if paint == petal.light else petal.light,
                paint,
                petal.deep,
                at=(0.4, 0.2),
                reach=0.9,
            ),
        )
    ink.line("M44 15Q50 8 56 14Q58 22 50 23Q45 20 48 15Q52 13 53 17", petal.deep, 1.3, 0.8)
    return _made(ink)


def tulip(brief: Brief) -> Drawing:
    """A tulip between two leaves."""
    petal = tones(
        brief.paint(
            ("#e8486a", "#f0a52c", "#a85fd0", "#f2708a")[
                int(dice(brief.seed + brief.copy, "tulip").integers(4))
            ]
        )
    )
    ink = Ink("f")
    for side in (-1, 1):
        leaf = tube(((50, 98), (50 + side * 15, 74), (50 + side * 19, 46)), (5, 12, 0.6))
        ink.path(
            leaf,
            ink.across("#7fb860", "#4f9048", "#37703a")
            if side < 0
            else ink.across("#5f9f4c", "#37703a"),
        )
    ink.path(tube(((50, 36), (50, 98)), (3.4, 4)), ink.across("#8fc46a", "#4f9048"))
    ink.path(blob(*points("50,2 60,14 64,30 50,44 36,30 40,14")), petal.dark)
    for side in (-1, 1):
        outline = blob(
            (50 + side * 18, 6),
            (50 + side * 21, 22),
            (50 + side * 15, 38),
            (50, 44),
            (50 + side * 2, 24),
            (50 + side * 8, 12),
        )
        ink.path(
            outline,
            ink.slant(petal.light, petal.base, petal.dark)
            if side < 0
            else ink.slant(petal.base, petal.dark),
        )
    ink.path(
        blob(*points("50,10 59,24 57,38 50,44 43,38 41,24")),
        ink.ball(petal.glint, petal.light, petal.base, at=(0.4, 0.3)),
    )
    return _made(ink)


def daisy(brief: Brief) -> Drawing:
    """A daisy, or any simple flower."""
    petal = tones(
        brief.paint(
            "#fbfaf4"
            if brief.concept == "daisy"
            else ("#f06a9a", "#f4903c", "#8f6fe0")[
                int(dice(brief.seed + brief.copy, "flower").integers(3))
            ]
        )
    )
    ink = Ink("f")
    _stem(ink, (50, 28), (82, -1), (70, 1))
    for at in range(9):
        angle = at * math.tau / 9
        end = (50 + math.sin(angle) * 22, 26 - math.cos(angle) * 22)
        ink.path(
            tube(((50, 26), ((50 + end[0]) / 2, (26 + end[1]) / 2), end), (4, 11, 9)),
            ink.ball(petal.glint, petal.base, petal.dark, at=(0.4, 0.3)),
        )
    ink.oval((50, 26), (9, 9), ink.ball("#fff0a0", "#f4bd2c", "#b8801c"))
    return _made(ink)


def cactus(brief: Brief) -> Drawing:
    """A tall cactus with two arms and a flower."""
    flesh = tones(brief.paint("#5a9f5a"))
    ink = Ink("f")
    for spine, widths in (
        (((50, 56), (28, 58), (24, 50), (24, 30)), (13, 13, 13, 12)),
        (((50, 66), (74, 66), (79, 58), (79, 38)), (13, 13, 13, 12)),
        (((50, 99), (50, 60), (50, 12)), (24, 26, 23)),
    ):
        outline = tube(spine, widths)
        ink.path(outline, ink.across(flesh.light, flesh.base, flesh.dark))
    for x in (42, 50, 58):
        ink.line(f"M{x} 8V98", flesh.deep, 0.9, 0.45)
        for y in range(14, 96, 8):
            ink.line(f"M{x} {y}l-1.6 -1.6M{x} {y}l1.6 -1.6", "#f6f0d8", 0.6)
    for x, low in ((24, 52), (79, 60)):
        ink.line(f"M{x} 28V{low}", flesh.deep, 0.8, 0.4)
    for x, y in ((50, 0), (24, 23)):
        for dx in (-4, 0, 4):
            ink.oval(
                (x + dx, y - (2 if dx == 0 else 0)),
                (3, 4.4),
                ink.ball("#ffc4d8", "#f0588f", "#b8306a"),
                lean=dx * 6,
            )
    return _made(ink, {"seat": (50, 2)}, turn=1.5)


def mushroom(brief: Brief) -> Drawing:
    """A toadstool with white spots."""
    cap = tones(brief.paint("#d2362f"))
    ink = Ink("f")
    ink.path(
        blob(*points("38,52 62,52 64,76 70,96 50,99 30,96 36,76")),
        ink.across("#fffdf6", "#f4ead6", "#c9b898"),
    )
    ink.path("M18 52Q50 66 82 52Q72 62 50 63Q28 62 18 52Z", "#e6d6b4")
    dome = "M4 50Q8 6 50 4Q92 6 96 50Q50 66 4 50Z"
    ink.path(dome, ink.ball(cap.light, cap.base, cap.dark, at=(0.4, 0.15), reach=0.9))
    with ink.within(dome):
        for x, y, r in (
            (34, 22, 7),
            (58, 14, 5),
            (70, 32, 8),
            (20, 42, 6),
            (48, 42, 6.4),
            (88, 46, 5),
        ):
            ink.oval((x, y), (r, r * 0.84), ink.ball("#ffffff", "#fbf6ea", "#dccfb8"))
    ink.path(blob(*points("36,64 50,68 64,64 60,71 50,73 40,71")), ink.down("#fffdf6", "#e0d2b4"))
    return _made(ink, {"seat": (50, 5), "inside": (50, 80)}, turn=3)


def bonsai(brief: Brief) -> Drawing:
    """A bonsai in its tray."""
    leaf, pot = tones(brief.paint("#5f9a4a")), tones("#3f6f86")
    ink = Ink("f")
    ink.path(
        tube(((50, 84), (42, 66), (56, 50), (48, 30)), (13, 9, 7, 4)),
        ink.across("#a8764c", "#7a5030", "#53341e"),
    )
    ink.path(tube(((51, 54), (66, 46), (76, 40)), (5, 4, 2.4)), "#7a5030")
    ink.path(tube(((45, 64), (32, 58), (24, 52)), (5, 4, 2.4)), "#6a4428")
    for x, y, size in ((22, 48, 14), (80, 36, 15), (48, 20, 20)):
        for dx, dy, r in (
            (-0.7, 0.16, 0.6),
            (0.7, 0.16, 0.6),
            (-0.3, -0.22, 0.66),
            (0.36, -0.2, 0.62),
            (0, 0.1, 0.76),
        ):
            ink.oval(
                (x + dx * size, y + dy * size),
                (r * size, r * size * 0.74),
                ink.ball(leaf.glint, leaf.base, leaf.dark, at=(0.38, 0.2)),
            )
    ink.oval((50, 84), (24, 3.4), "#5a4632")
    ink.path("M20 84H80L74 97Q50 100 26 97Z", ink.down(pot.light, pot.base, pot.dark))
    ink.plate((17, 82), (66, 5), 2, ink.down(pot.glint, pot.base))
    return _made(ink, {"seat": (48, 4)}, turn=1)


def planted(brief: Brief) -> Drawing:
    """A house plant in its pot."""
    leaf, pot = tones("#5a9f5a"), tones(brief.paint("#c9744a"))
    ink = Ink("f")
    for end in (
        (50, 0),
        (26, 8),
        (74, 8),
        (10, 28),
        (90, 28),
        (18, 48),
        (82, 48),
        (38, 18),
        (62, 18),
    ):
        middle = ((end[0] + 50) / 2 + (end[0] - 50) * 0.12, (end[1] + 70) / 2 - 6)
        ink.path(
            tube(((50, 74), middle, end), (3, 12, 0.8)), ink.slant(leaf.glint, leaf.base, leaf.dark)
        )
        ink.line(f"M50 74Q{middle[0]:.1f} {middle[1]:.1f} {end[0]} {end[1]}", leaf.deep, 0.7, 0.4)
    ink.path("M28 70H72L67 98H33Z", ink.across(pot.light, pot.base, pot.dark))
    ink.plate((25, 66), (50, 9), 2, ink.across(pot.glint, pot.base, pot.dark))
    return _made(ink, turn=1)


def bamboo(brief: Brief) -> Drawing:
    """Three stalks with knots, and leaves at their joints."""
    cane, leaf = tones(brief.paint("#7fb04a")), tones("#4f8f3c")
    ink = Ink("b")
    for x, top, wide in ((30, 18, 7), (66, 30, 6.4), (48, -8, 8.4)):
        ink.path(tube(((x - 3, 100), (x, 50), (x + 2, top)), (wide, wide, wide * 0.8)), cane.base)
        ink.line(f"M{x - 4.4 - wide * 0.2:.1f} 98Q{x - 2} 50 {x} {top + 2}", cane.glint, 1.6, 0.7)
        for y in range(int(top) + 14, 96, 17):
            at = x + 2 - 5 * (y - top) / (100 - top)
            ink.line(f"M{at - wide * 0.5:.1f} {y}h{wide:.1f}", cane.deep, 1.8)
            side = 1 if (y // 17 + int(x)) % 2 else -1
            for lean in (-12, 12, 34):
                middle = (at + side * 15, y - 6 + lean * 0.32)
                ink.oval(middle, (12, 2.9), leaf.base if lean else leaf.light, lean=side * lean)
    return Drawing(
        shapes=ink.shapes,
        anchors={"hand": (48, 62), "seat": (48, -6)},
        box=Box(-40, -40, 200, 180),
        turn=2,
        volume=0.2,
    )


_SPRIGS = (
    (16, 55, 1), (40, 52, 1), (62, 54, -1), (98, 46, 1), (112, 61, 1), (133, 63, 1), (150, 42, 1),
    (128, 45, 1), (90, 55, -1),
)  # fmt: skip
"""Where leaves are on a branch, and whether they point ahead or back."""


def branch(brief: Brief) -> Drawing:
    """A bough that grows in from the left, with leaves; "seat" is its upper side."""
    bark, leaf = tones("#7a5638"), tones(brief.paint("#5f9f48"))
    ink = Ink("b")
    ink.path(
        tube(((-6, 52), (40, 46), (90, 50), (150, 42)), (15, 11, 8.4, 4)),
        ink.down(bark.light, bark.base, bark.deep),
    )
    ink.path(tube(((84, 50), (110, 60), (134, 62)), (6, 4.4, 2.4)), ink.down(bark.base, bark.deep))
    ink.line("M0 47Q44 41 88 46", bark.glint, 1.4, 0.5)
    chance = dice(brief.seed, "branch")
    for x, y, side in _SPRIGS:
        for rank, turn in enumerate((-38, 4, 44)):
            lean = side * (turn + float(chance.uniform(-9, 9)))
            with ink.moved(f"translate({x} {y}) rotate({90 * side - 90 + lean:.1f})"):
                tone = (leaf.base, leaf.light, leaf.dark)[rank]
                ink.path("M0 0Q8 -6 19 0Q8 6 0 0Z", tone)
                ink.line("M1 0H16", leaf.deep, 0.5, 0.5)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (70, 43.6)},
        box=Box(-40, -20, 240, 140),
        grounded=False,
        faces_right=True,
        turn=0,
        volume=0.06,
    )
