"""What stands in streets, squares, parks and halls, and what hangs on doors."""

from __future__ import annotations

import math

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, panel

_ROOM = Box(-50, -60, 210, 210)


def _made(ink: Ink, anchors: dict[str, Point], *, grounded: bool = True) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors=anchors, box=_ROOM, grounded=grounded, turn=0.5, volume=0.2
    )


def easel(brief: Brief) -> Drawing:
    """A wooden easel with a canvas on it; what is painted is a landscape."""
    wood = tones(brief.paint("#b07a48"))
    ink = Ink("e")
    ink.line("M50 -40L74 98", wood.deep, 4)
    for foot in (8, 92):
        ink.line(f"M50 -44L{foot} 100", wood.base, 5)
    ink.line("M50 -50V60", wood.dark, 4)
    ink.plate((6, -24), (88, 72), 1, ink.down("#fffdf6", "#ece4d2"))
    if not brief.lettered:
        ink.path("M10 -20H90V18H10Z", ink.down("#8fc7ea", "#e9f3f2"))
        ink.oval((70, -8), (7, 7), "#ffd76a")
        ink.path("M10 18L34 -4L50 12L64 0L90 18V24H10Z", ink.down("#7f8fb0", "#a9b5c8"))
        ink.path("M10 20Q40 12 90 22V44H10Z", ink.down("#8fbf6a", "#5f9a4c"))
        ink.path("M44 44Q50 30 40 22H48Q60 30 62 44Z", "#7fb8dc")
    ink.plate((2, 48), (96, 6), 1, ink.down(wood.light, wood.dark))
    ink.plate((42, -30), (16, 6), 1, wood.dark)
    return _made(ink, {"seat": (50, 48), **panel((10, -20), (80, 64))})


def statue(brief: Brief) -> Drawing:
    """A bust of marble on a block."""
    stone = tones(brief.paint("#e8e4de"))
    ink = Ink("e")
    ink.plate((14, 70), (72, 30), 1, ink.across(stone.light, stone.base, stone.dark))
    ink.plate((8, 94), (84, 8), 1, ink.down(stone.light, stone.dark))
    ink.plate((8, 64), (84, 8), 1, ink.down(stone.glint, stone.base))
    ink.path("M36 64Q40 52 40 46H60Q60 52 64 64Z", stone.dark)
    ink.path(
        "M8 46Q6 24 34 20L50 30L66 20Q94 24 92 46Q70 54 50 54Q30 54 8 46Z",
        ink.across(stone.glint, stone.base, stone.dark),
    )
    ink.path("M40 2H60V24Q50 32 40 24Z", ink.across(stone.base, stone.dark))
    ink.path(
        "M30 -22Q30 -44 50 -44Q70 -44 70 -22Q70 0 60 8Q50 14 40 8Q30 0 30 -22Z",
        ink.across(stone.glint, stone.light, stone.base, stone.dark),
    )
    for x, y in (
        (30, -32),
        (36, -42),
        (46, -48),
        (56, -48),
        (65, -42),
        (71, -32),
        (72, -22),
        (28, -22),
    ):
        ink.oval((x, y), (7, 6.4), ink.ball(stone.glint, stone.base, stone.dark))
    ink.line("M40 -20Q44 -24 47 -20M54 -20Q57 -24 61 -20", stone.deep, 1.5)
    ink.oval((43.6, -16.4), (3, 1.8), stone.dark)
    ink.oval((57.4, -16.4), (3, 1.8), stone.dark)
    ink.path("M50 -18L46.6 -6Q50 -3 54 -6Z", stone.dark, 0.7)
    ink.line("M44.6 1Q50 4 56 1", stone.deep, 1.6)
    ink.line("M24 34Q40 44 46 52M76 34Q62 44 56 52", stone.deep, 1, 0.5)
    return _made(ink, {"head": (50, -44), "seat": (50, -48)})


def pyramid(brief: Brief) -> Drawing:
    """A pyramid of stone blocks, one side in the light."""
    stone = tones(brief.paint("#dcb36e"))
    ink = Ink("e")
    ink.path("M46 -10L-40 92H66Z", ink.down(stone.glint, stone.light, stone.base))
    ink.path("M46 -10L66 92H140Z", ink.down(stone.dark, stone.deep))
    for at in range(1, 10):
        y = -10 + at * 10.2
        left, edge = 46 - 8.6 * at, 46 + 2 * at
        ink.line(f"M{left:.1f} {y:.1f}H{edge:.1f}", stone.dark, 0.8, 0.5)
        ink.line(f"M{edge:.1f} {y:.1f}H{46 + 9.4 * at:.1f}", "#3a2412", 0.8, 0.3)
    return _made(ink, {"seat": (46, -10)})


def traffic_light(brief: Brief) -> Drawing:
    """Three lamps on a pole."""
    case = tones("#30353b")
    ink = Ink("e")
    ink.plate((46, 40), (8, 60), 1, ink.across("#8b9098", "#5f656e", "#3a3f47"))
    ink.plate((38, 96), (24, 5), 1.5, "#3a3f47")
    ink.plate((30, -52), (40, 96), 7, ink.across(case.light, case.base, case.deep))
    lamps = (("#ff5a48", "#8f1a12"), ("#ffcf4a", "#8f6410"), ("#58e08a", "#0f6b34"))
    lit = {"green": 2, "yellow": 1}.get(brief.words.split(" ")[0], 0)
    for at, (bright, dull) in enumerate(lamps):
        y = -36 + at * 29
        if at == lit:
            ink.glow((50, y), (22, 22), bright, 0.5)
        ink.oval((50, y), (11.4, 11.4), "#15181b")
        ink.oval((50, y), (10, 10), ink.ball("#ffffff", bright, bright) if at == lit else dull)
        ink.path(
            f"M37 {y - 2}Q38 {y - 16} 50 {y - 16}T63 {y - 2}Q60 {y - 10} 50 {y - 10}T37 {y - 2}Z",
            case.deep,
        )
    return _made(ink, {"seat": (50, -52)})


def fire_hydrant(brief: Brief) -> Drawing:
    """A hydrant of red iron."""
    iron = tones(brief.paint("#d8402f"))
    ink = Ink("e")
    ink.plate((22, 88), (56, 12), 3, ink.down(iron.light, iron.deep))
    ink.plate((30, 14), (40, 76), 3, ink.across(iron.light, iron.base, iron.deep))
    for x in (12, 70):
        ink.plate((x, 38), (18, 20), 3, ink.down(iron.light, iron.base, iron.deep))
    ink.oval((50, 48), (12, 12), ink.ball(iron.glint, iron.base, iron.deep))
    ink.oval((50, 48), (5, 5), ink.ball("#f3f4f6", "#a9aeb6", "#5f656e"))
    ink.path("M28 14Q30 -10 50 -12Q70 -10 72 14Z", ink.across(iron.glint, iron.base, iron.deep))
    ink.plate((24, 12), (52, 7), 2, ink.down(iron.light, iron.dark))
    ink.plate((44, -20), (12, 10), 2, ink.across("#f3f4f6", "#a9aeb6", "#5f656e"))
    ink.line("M36 26V82", "#ffffff", 2.6, 0.4)
    return _made(ink, {"seat": (50, -16)})


def phone_booth(brief: Brief) -> Drawing:
    """A red telephone box with its panes."""
    red = tones(brief.paint("#cc2f2a"))
    ink = Ink("e")
    ink.path("M16 -42Q50 -60 84 -42V-36H16Z", ink.down(red.light, red.dark))
    ink.plate((12, -38), (76, 138), 2, ink.across(red.light, red.base, red.dark))
    ink.plate((20, -34), (60, 9), 1, "#fff6e2")
    ink.line("M28 -29.6H72", "#2a2220", 2.4)
    ink.plate((24, -18), (52, 104), 1, ink.slant("#e9f4f6", "#a9cdd8", "#6f9fb0"))
    for x in (34, 66):
        ink.line(f"M{x} -18V86", red.base, 2.4)
    for row in range(1, 8):
        ink.line(f"M24 {-18 + row * 13}H76", red.base, 2.4)
    ink.plate((8, 96), (84, 6), 1, red.deep)
    ink.path("M26 -16H44L30 84H26Z", "#ffffff", 0.25)
    return _made(ink, {"seat": (50, -50)})


def snow_globe(brief: Brief) -> Drawing:
    """A glass ball in which it snows on a house and a fir."""
    foot = tones(brief.paint("#8a4a3a"))
    ink = Ink("e")
    ball = "M50 -34A48 48 0 1 1 49.9 -34Z"
    ink.path(ball, ink.ball("#eaf6fb", "#a9d3ea", "#5f93bd"))
    with ink.within(ball):
        ink.path("M-10 44Q30 34 50 40T110 42V70H-10Z", ink.down("#ffffff", "#d9e8f2"))
        ink.path("M28 42V22L44 8L60 22V42Z", ink.across("#e0744f", "#b3472f"))
        ink.path("M24 24L44 4L64 24L60 26L44 11L28 26Z", "#ffffff")
        ink.plate((39, 28), (10, 14), 1, "#ffe08a")
        for y, half in ((2, 7), (14, 10), (26, 13)):
            ink.path(f"M74 {y}L{74 - half} {y + 14}H{74 + half}Z", ink.down("#5f9a6a", "#2f6a48"))
        for at in range(22):
            x, y = 50 + 40 * math.sin(at * 2.4), -26 + (at * 37 % 66)
            ink.oval((x, y), (1.5, 1.5), "#ffffff")
    ink.line("M16 -4Q22 -22 40 -28", "#ffffff", 3.4, 0.8)
    ink.path(
        "M14 50H86L94 84Q94 88 90 88H10Q6 88 6 84Z", ink.across(foot.light, foot.base, foot.deep)
    )
    ink.plate((0, 84), (100, 12), 3, ink.down(foot.light, foot.deep))
    return _made(ink, {"seat": (50, -32)})


def wreath(brief: Brief) -> Drawing:
    """A wreath of fir with berries and a bow."""
    bow = tones(brief.paint("#d23a34"))
    ink = Ink("e")
    for ring, (reach, color) in enumerate(((44, "#2f6a48"), (37, "#4f8f5a"), (40, "#3d7d50"))):
        for at in range(30):
            angle = math.tau * (at + 0.4 * ring) / 30
            x, y = 50 + reach * math.cos(angle), 30 + reach * math.sin(angle)
            lean = math.degrees(angle) + (62 if at % 2 else 118)
            ink.oval((x, y), (10, 3.4), color, lean=lean)
    for at in range(9):
        angle = math.tau * at / 9 + 0.3
        x, y = 50 + 40 * math.cos(angle), 30 + 40 * math.sin(angle)
        ink.oval((x, y), (4, 4), ink.ball("#ff9a8a", "#d8342c", "#8f1512"))
    ink.path("M50 68L40 96L50 90L56 98L60 92L50 68Z", bow.dark)
    for side in (-1, 1):
        ink.path(
            f"M50 68Q{50 + side * 14} 52 {50 + side * 26} 58"
            f"Q{50 + side * 30} 70 {50 + side * 24} 78"
            f"Q{50 + side * 12} 78 50 68Z",
            ink.down(bow.light, bow.base, bow.dark),
        )
    ink.oval((50, 68), (6, 6), ink.ball(bow.light, bow.base, bow.deep))
    return _made(ink, {"seat": (50, -14)}, grounded=False)


def dumbbell(brief: Brief) -> Drawing:
    """A dumbbell, lying."""
    iron = tones(brief.paint("#3b4048"))
    ink = Ink("e")
    ink.plate((20, 71), (64, 9), 4, ink.down("#f3f4f6", "#a9aeb6", "#5f656e"))
    for x, tall in ((-8, 40), (8, 50), (80, 50), (96, 40)):
        ink.plate((x, 76 - tall / 2), (14, tall), 4, ink.down(iron.light, iron.base, iron.deep))
        ink.line(f"M{x + 3} {80 - tall / 2}V{70 + tall / 2}", iron.glint, 1.4, 0.5)
    return _made(ink, {"seat": (52, 70), "hand": (52, 76)})


def wardrobe(brief: Brief) -> Drawing:
    """A wardrobe of wood with two doors and a drawer."""
    wood = tones(brief.paint("#9a6a42"))
    ink = Ink("e")
    ink.plate((-4, -44), (108, 10), 2, ink.down(wood.light, wood.dark))
    ink.plate((0, -36), (100, 128), 2, ink.across(wood.light, wood.base, wood.dark))
    for x in (6, 52):
        ink.plate((x, -28), (42, 84), 2, ink.across(wood.light, wood.base))
        ink.plate((x + 6, -22), (30, 72), 2, ink.across(wood.base, wood.dark))
        ink.plate((x + 9, -19), (24, 66), 1, ink.across(wood.light, wood.base))
    ink.plate((6, 62), (88, 22), 2, ink.down(wood.light, wood.base))
    for knob in ((44.6, 16.0), (55.4, 16.0), (34.0, 73.0), (66.0, 73.0)):
        ink.oval(knob, (2.4, 2.4), ink.ball("#fff0c4", "#d9a83e", "#8a6420"))
    for x in (2, 86):
        ink.plate((x, 92), (12, 8), 2, wood.deep)
    return _made(ink, {"seat": (50, -44)})


def starfish(brief: Brief) -> Drawing:
    """A starfish with its dots."""
    skin = tones(brief.paint("#f08a4a"))
    ink = Ink("e")
    knots = []
    for at in range(10):
        angle = math.tau * at / 10 - math.pi / 2
        reach = 52 if at % 2 == 0 else 20
        knots.append((50 + reach * math.cos(angle), 46 + reach * math.sin(angle)))
    outline = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in knots) + "Z"
    ink.path(outline, ink.ball(skin.light, skin.base, skin.dark))
    ink.line(outline, skin.base, 9)
    ink.path(outline, ink.ball(skin.glint, skin.light, skin.base))
    for at in range(5):
        angle = math.tau * at / 5 - math.pi / 2
        for step in range(1, 5):
            far = 9.5 * step
            ink.oval(
                (50 + far * math.cos(angle), 46 + far * math.sin(angle)),
                (2.6 - 0.3 * step, 2.6 - 0.3 * step),
                skin.glint,
            )
    ink.oval((50, 46), (3.4, 3.4), skin.glint)
    return _made(ink, {"seat": (50, 40)})
