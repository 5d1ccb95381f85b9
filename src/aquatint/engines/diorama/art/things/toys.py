"""Small things that float or fly, and shoes by the pair."""

from __future__ import annotations

from .. import pack
from ..palette import tones
from ..recolor import recolor
from ..sprite import Box, contents
from ..vector import Brief, Drawing, Ink, blob, oval, points, shape, tube

_ROOM = Box(-50, -50, 220, 200)


def rubber_duck(brief: Brief) -> Drawing:
    """A yellow duck for the bath; it looks to the left."""
    skin = tones(brief.paint("#ffd02c"))
    ink = Ink("t")
    body = blob(*points("14,64 34,52 62,56 84,52 104,36 108,56 98,86 74,98 40,98 16,86"))
    ink.path(body, ink.ball(skin.glint, skin.base, skin.dark, at=(0.4, 0.2), reach=0.95))
    ink.path(
        blob(*points("46,68 66,60 90,62 86,78 66,84 50,80")),
        ink.down(skin.light, skin.base, skin.dark),
    )
    ink.oval((34, 32), (27, 26), ink.ball(skin.glint, skin.base, skin.dark, at=(0.36, 0.26)))
    ink.path(
        blob(*points("12,34 -2,36 -8,42 2,46 16,44")), ink.down("#ff9a3c", "#f0702a", "#c8501c")
    )
    ink.line("M-6 42Q4 42 14 39", "#a83c14", 1.4, 0.7)
    ink.oval((26, 26), (5, 6.4), "#2a2226")
    ink.oval((24.4, 23.6), (1.8, 2.2), "#ffffff")
    ink.line("M22 14Q30 8 40 10", "#ffffff", 3, 0.6)
    return Drawing(
        shapes=ink.shapes, anchors={"seat": (66, 56), "head": (34, 20)}, box=_ROOM, turn=2
    )


def paper_boat(brief: Brief) -> Drawing:
    """A folded boat, seen from the side."""
    sheet = tones(brief.paint("#f7f8fb"))
    ink = Ink("t")
    ink.path(shape((50, 8), (82, 62), (18, 62)), ink.across(sheet.light, sheet.dark))
    ink.path(shape((50, 8), (58, 62), (18, 62)), ink.down(sheet.glint, sheet.base))
    ink.path(shape((-14, 44), (50, 66), (20, 92), (4, 92)), ink.across(sheet.light, sheet.base))
    ink.path(shape((114, 44), (50, 66), (80, 92), (96, 92)), ink.across(sheet.base, sheet.dark))
    ink.path(
        shape((-14, 44), (50, 70), (114, 44), (94, 92), (6, 92)), ink.down(sheet.light, sheet.dark)
    )
    ink.line("M50 70V92", sheet.deep, 0.8, 0.35)
    ink.line("M-14 44L50 70L114 44", sheet.glint, 1.4)
    return Drawing(shapes=ink.shapes, anchors={"seat": (50, 64)}, box=_ROOM, turn=4, volume=0.06)


def sled(brief: Brief) -> Drawing:
    """A sleigh from the side, its runners curled up ahead on the left."""
    body, gold = tones(brief.paint("#b8323a")), tones("#d8a848")
    ink = Ink("t")
    ink.line("M-18 78Q-30 70 -22 60Q-12 56 -12 66M-20 80Q-8 96 16 96H112", gold.dark, 4)
    for x in (20, 58, 94):
        ink.line(f"M{x} 76L{x - 4} 96", gold.dark, 3)
    ink.path(
        blob(
            *points("-8,30 -2,26 8,40 22,52 70,54 84,40 92,10 106,4 112,12 106,50 96,74 20,78 0,66")
        ),
        ink.down(body.light, body.base, body.dark),
    )
    ink.line("M-6 30Q6 54 24 57H72Q86 54 96 10", gold.base, 2.4)
    ink.line("M2 66Q14 74 30 73H92Q100 66 104 50", gold.base, 1.6, 0.8)
    ink.path(tube(((84, 40), (90, 20), (100, 8)), (8, 9, 8)), ink.across("#fbf3e4", "#d8c8b0"))
    ink.line("M-20 76Q-8 92 16 92H110", gold.light, 1.2, 0.8)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (62, 52), "inside": (60, 66), "hand": (-8, 40)},
        box=_ROOM,
        turn=0,
        volume=0.12,
    )


def paper_plane(brief: Brief) -> Drawing:
    """A folded sheet in flight to the right and upwards."""
    sheet = tones(brief.paint("#f7f8fb"))
    ink = Ink("t")
    ink.path(shape((100, 0), (30, 60), (38, 92), (52, 66)), ink.down(sheet.dark, sheet.deep))
    ink.path(shape((100, 0), (-8, 42), (30, 60)), ink.slant(sheet.light, sheet.base))
    ink.path(shape((100, 0), (52, 66), (84, 84)), ink.down(sheet.glint, sheet.base))
    ink.path(shape((38, 92), (46, 70), (58, 76)), sheet.dark)
    ink.line("M100 0L30 60", sheet.dark, 0.8, 0.6)
    return Drawing(
        shapes=ink.shapes, box=_ROOM, grounded=False, faces_right=True, turn=5, volume=0.06
    )


def drone(brief: Brief) -> Drawing:
    """A quadcopter with a camera below."""
    shell, dark = tones(brief.paint("#e8ecf0")), tones("#3a4048")
    ink = Ink("t")
    for x, y in ((18, 26), (102, 26)):
        ink.path(tube(((60, 42), (x, y + 6)), (5, 4)), ink.down(dark.light, dark.deep))
        ink.path(oval((x, y), (24, 3.6)), "#8f9aa6", 0.5)
    for x, y in ((0, 44), (120, 44)):
        ink.path(tube(((60, 48), (x, y + 8)), (7, 5.4)), ink.down(shell.light, shell.dark))
        ink.plate((x - 4, y), (8, 12), 2, ink.across(dark.light, dark.deep))
        ink.path(oval((x, y - 1), (30, 4.6)), "#aab4c0", 0.55)
        ink.oval((x, y - 1), (3.4, 2), dark.deep)
        ink.path(tube(((x * 0.7 + 18, 56), (x * 0.76 + 14.4, 82)), (3.4, 3)), dark.base)
    ink.path(
        blob(*points("34,42 60,34 86,42 90,54 60,64 30,54")),
        ink.ball(shell.glint, shell.base, shell.dark, at=(0.4, 0.2)),
    )
    ink.oval((60, 70), (10, 10), ink.ball(dark.light, dark.base, dark.deep))
    ink.oval((60, 71), (5, 5), ink.ball("#9fd0f0", "#2f6f9f", "#142c44"))
    ink.oval((46, 52), (2, 2), "#5fe08a")
    return Drawing(shapes=ink.shapes, box=_ROOM, grounded=False, turn=3, volume=0.12)


def shoes(brief: Brief) -> Drawing:
    """A pair, toes to the left, one a little behind the other."""
    icon = pack.icon("running-shoe")
    one, box = contents(recolor(icon, brief.color) if brief.color else icon)
    ink = Ink("t")
    for dx, dy in ((0.2 * box.width, -0.17 * box.height), (0.0, 0.0)):
        with ink.moved(f"translate({dx:.2f} {dy:.2f})"):
            ink.paste(one)
    wide = Box(
        box.left - 0.1 * box.width,
        box.top - 0.3 * box.height,
        1.4 * box.width,
        1.4 * box.height,
    )
    return Drawing(shapes=ink.shapes, box=wide, turn=0, volume=0.4)
