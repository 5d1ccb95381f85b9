"""What was built of stone and logs, and what hangs or flies near it: towers, cabins, airships."""

from __future__ import annotations

import math

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points, shape
from .homes import door, window

_ROOM = Box(-60, -80, 240, 240)


def tower(brief: Brief) -> Drawing:
    """A round tower of stone under a pointed roof; a clock or a bell where the words tell of one.

    A wizard's leans out into a wider top, with lit windows.
    """
    stone, roof = tones(brief.paint("#a79d93")), tones("#6a4a78" if _odd(brief) else "#8a4a42")
    ink = Ink("t")
    body = "M30 100L34 18H66L70 100Z"
    ink.path(body, ink.across(stone.light, stone.base, stone.dark))
    with ink.within(body):
        _courses(ink, stone)
    ink.path("M26 20H74L70 2H30Z", ink.across(stone.light, stone.base, stone.dark))
    for at in range(5):
        ink.plate((26.5 + at * 10, -3), (6.4, 8), 0.6, ink.down(stone.light, stone.dark))
    ink.path("M22 -2Q40 -20 50 -56Q60 -20 78 -2Q50 5 22 -2Z", ink.across(roof.light, roof.deep))
    for y in (-14, -26, -38):
        half = (y + 56) * 0.46
        ink.line(f"M{50 - half} {y}Q50 {y + 4} {50 + half} {y}", roof.deep, 0.9, 0.45)
    ink.line("M50 -56V-66", "#5a4636", 1.2)
    ink.path("M50 -66L63 -62L50 -58Z", "#d8a83c")
    _face(ink, brief)
    for y in (34, 56):
        ink.path(
            f"M46.5 {y + 10}V{y + 3}Q46.5 {y - 1} 50 {y - 1.6}Q53.5 {y - 1} 53.5 {y + 3}V{y + 10}Z",
            ink.down("#fff0b0", "#f0b850"),
        )
    door(ink, (43, 78), (14, 22), "#6d4a34")
    ink.path("M24 100Q50 94 76 100Z", stone.deep)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (50, -4), "inside": (50, 80), "head": (50, -30)},
        box=_ROOM,
        turn=0.2,
        volume=0.14,
    )  # fmt: skip


def _odd(brief: Brief) -> bool:
    return any(word in brief.words for word in ("wizard", "magic", "dark", "witch"))


def _courses(ink: Ink, stone: Tones) -> None:
    for row in range(11):
        y = 22 + row * 7.4
        ink.line(f"M28 {y}Q50 {y + 2.4} 72 {y}", stone.deep, 0.7, 0.4)
        for at in range(6):
            x = 32 + at * 8 + (4 if row % 2 else 0)
            ink.line(f"M{x} {y + 0.8}v6.4", stone.deep, 0.6, 0.3)
    ink.glow((66, 60), (12, 50), stone.deep, 0.5)


def _face(ink: Ink, brief: Brief) -> None:
    """The dial of a clock tower, the bell of a bell tower."""
    if "clock" in brief.words:
        ink.oval((50, 11), (8.4, 8.4), "#4a3a30")
        ink.oval((50, 11), (7.2, 7.2), ink.ball("#ffffff", "#f6efdc"))
        for at in range(12):
            turn = math.radians(at * 30)
            x, y = 50 + 5.8 * math.sin(turn), 11 - 5.8 * math.cos(turn)
            ink.oval((x, y), (0.55, 0.55), "#4a3a30")
        ink.line("M50 11V6.6M50 11L53.4 12.6", "#2c2420", 1.1)
    elif "bell" in brief.words or "church" in brief.words:
        ink.path("M43 17V9Q43 4 50 3.4Q57 4 57 9V17Z", "#3a322e")
        ink.path("M46 15Q47 8 50 7Q53 8 54 15Z", ink.across("#f4d88a", "#c9983f", "#8a6224"))


def log_cabin(brief: Brief) -> Drawing:
    """A cabin of round logs with a stone chimney."""
    log, roof = tones(brief.paint("#9a6a3f")), tones("#5a4a44")
    ink = Ink("t")
    ink.path("M88 0H102V44H88Z", ink.across("#b0a8a0", "#8a8078", "#6a625c"))
    for x, y in ((90, 6), (95, 14), (90, 22), (96, 30)):
        ink.oval((x, y), (3.4, 2.4), "#a39a92")
    for x, y, r in ((96, -8, 5), (101, -18, 7), (109, -29, 9)):
        ink.oval((x, y), (r, r * 0.8), ink.ball(("#ffffff", 0.85), ("#e6e6ea", 0.5)))
    for row in range(8):
        level = 48 + row * 6.4
        ink.plate((8, level), (104, 6.8), 3.2, ink.down(log.light, log.base, log.deep))
        for end in (9, 111):
            ink.oval((end, level + 3.4), (3.6, 3.6), ink.ball(log.glint, log.light, log.dark))
            ink.line(oval((end, level + 3.4), (1.6, 1.6)), log.dark, 0.6, 0.7)
    ink.path("M14 50L60 18L106 50Z", ink.down(log.base, log.dark))
    ink.path(
        "M-2 52L60 6L122 52Q118 58 113 56L60 19L7 56Q2 58 -2 52Z",
        ink.down(roof.light, roof.base, roof.deep),
    )
    ink.line("M-2 52L60 6L122 52", roof.glint, 1.6, 0.5)
    window(ink, (22, 62), (19, 17), log.deep)
    window(ink, (80, 62), (19, 17), log.deep)
    window(ink, (53, 32), (14, 12), log.deep)
    door(ink, (51, 62), (19, 37), "#7a3f34")
    ink.path("M46 99L43 103H78L75 99Z", "#a89c90")
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (60, 10), "inside": (60, 80)},
        box=_ROOM,
        turn=0.2,
        volume=0.16,
    )


def airship(brief: Brief) -> Drawing:
    """A striped airship with its gondola; it flies to the right."""
    skin = tones(brief.paint("#d8b78a"))
    steam = "steampunk" in brief.words or not brief.color
    trim = tones("#b8793a" if steam else "#e8e4da")
    ink = Ink("t")
    hull = blob(*points("-8,36 12,14 50,4 92,10 116,28 122,38 116,48 92,66 50,72 12,60"))
    for side in (-1, 1):
        y = 37 + side * 18
        ink.path(
            shape((8, 37 + side * 12), (-20, y + side * 12), (-24, y - side * 4), (-4, 36)),
            ink.down(trim.light, trim.dark),
        )
    ink.path(hull, ink.ball(skin.glint, skin.base, skin.dark, skin.deep, at=(0.45, 0.2), reach=0.8))
    with ink.within(hull):
        for y, bow in ((14, -12), (24, -7), (34, -2), (46, 5), (58, 10)):
            ink.line(f"M-10 38Q56 {y + bow} 124 38", skin.deep, 0.9, 0.4)
        for x in (12, 36, 62, 88):
            ink.line(f"M{x} 0Q{x + 8} 37 {x} 76", trim.base, 2.2, 0.85)
        ink.glow((54, 74), (64, 16), skin.deep, 0.6)
    ink.line("M28 66L40 82M92 64L80 82M50 71V82M70 71V82", "#5a4636", 0.9)
    ink.path("M30 82H90Q90 96 78 97H42Q32 96 30 82Z", ink.down("#a8703f", "#7a4a2c", "#54321e"))
    for x in (38, 48, 58, 68, 78):
        ink.oval((x, 89), (2.6, 2.6), ink.ball("#fff6cf", "#f2c260"))
        ink.line(oval((x, 89), (2.8, 2.8)), trim.light, 0.8)
    ink.line("M29 82H91", trim.glint, 1.6)
    ink.oval((26, 90), (2.2, 9), ink.across("#e8dcc0", "#8a7050"))
    ink.oval((26, 90), (2.4, 2.4), trim.dark)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (56, 6), "head": (112, 36)},
        box=_ROOM,
        grounded=False,
        faces_right=True,
        turn=1.5,
        volume=0.2,
    )  # fmt: skip
