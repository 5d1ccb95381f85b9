"""Things about a house: stool, chandelier, tall clock, sweater, stocking, piggy bank, toys."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, shape, tube

_ROOM = Box(-70, -80, 260, 280)
_WOOD = tones("#8f5a34")
_GOLD = tones("#d4a544")


def _made(
    ink: Ink, anchors: dict[str, Point] | None = None, *, grounded: bool = True, turn: float = 0
) -> Drawing:
    return Drawing(
        shapes=ink.shapes, anchors=anchors or {}, box=_ROOM, turn=turn, volume=0.16,
        grounded=grounded,
    )  # fmt: skip


def stool(brief: Brief) -> Drawing:
    """A stool on four legs; a bar stool stands higher."""
    wood = tones(brief.paint("#a8703f"))
    low = 150 if brief.words.startswith("bar") else 100
    ink = Ink("h")
    for top, foot, paint in (
        (30, 22, wood.dark),
        (70, 78, wood.dark),
        (20, 2, wood.base),
        (80, 98, wood.base),
    ):
        ink.path(tube(((top, 22), ((top + foot) / 2, low / 2 + 10), (foot, low)), (7, 6, 5)), paint)
    for y in (low - 40, low - 26):
        ink.line(f"M{14 if y < low - 30 else 9} {y}H{86 if y < low - 30 else 91}", wood.base, 4)
    ink.path("M2 14H98V22Q98 30 50 31Q2 30 2 22Z", ink.across(wood.base, wood.light, wood.dark))
    ink.oval((50, 14), (48, 9), ink.ball(wood.glint, wood.light, wood.base, at=(0.4, 0.3)))
    return _made(ink, {"seat": (50, 17)})


def chandelier(brief: Brief) -> Drawing:
    """A chandelier with candles and drops of crystal, from its chain."""
    gold = tones(brief.paint("#d4a544"))
    ink = Ink("h")
    ink.glow((50, 40), (96, 56), "#ffe6a0", 0.5)
    ink.line("M50 -60V10", gold.dark, 2.4)
    for y in range(-58, 8, 8):
        ink.oval((50, y), (2.6, 4), gold.base)
    for x in (-22, 12, 50, 88, 122):
        sag = 66 - abs(x - 50) * 0.1
        ink.line(f"M50 24Q{(50 + x) / 2} {sag + 22} {x} 46", gold.dark, 3.4)
        ink.line(f"M50 23Q{(50 + x) / 2} {sag + 21} {x} 45", gold.glint, 1.1)
        ink.plate((x - 3.4, 22), (6.8, 22), 1.4, ink.across("#ffffff", "#f7eeda", "#d9c6a0"))
        ink.path(
            f"M{x - 9} 42H{x + 9}L{x + 4} 50H{x - 4}Z", ink.down(gold.light, gold.base, gold.dark)
        )
        ink.glow((x, 14), (13, 15), "#ffd873", 0.75)
        ink.path(
            blob((x, 4), (x + 3.6, 15), (x, 21), (x - 3.6, 15)), ink.down("#fffbe0", "#f7a32c")
        )
        for y in (54, 60):
            ink.oval((x, y), (2.4, 3.2), ink.ball("#ffffff", "#cfe8f4", "#8fb9d0"))
    for at in range(9):
        away = 9 * at - 36
        drop = 50 + away, 76 - away * away * 0.011
        ink.oval(drop, (2.6, 3.6), ink.ball("#ffffff", "#cfe8f4", "#8fb9d0"))
    ink.path(
        blob(*points("42,6 58,6 62,24 54,44 50,70 46,44 38,24")),
        ink.across(gold.light, gold.base, gold.dark),
    )
    ink.oval((50, 80), (5, 7), ink.ball("#ffffff", "#cfe8f4", "#8fb9d0"))
    return _made(ink, grounded=False)


def tall_clock(brief: Brief) -> Drawing:
    """A grandfather clock with its pendulum."""
    wood = tones(brief.paint("#7d4526"))
    ink = Ink("h")
    ink.path("M18 -44Q22 -66 50 -70Q78 -66 82 -44Z", ink.down(wood.light, wood.dark))
    ink.oval((50, -72), (5, 6), ink.ball(_GOLD.glint, _GOLD.base, _GOLD.deep))
    ink.plate((14, -46), (72, 58), 2, ink.across(wood.light, wood.base, wood.dark))
    ink.oval((50, -17), (27, 27), ink.ball(_GOLD.glint, _GOLD.base, _GOLD.deep))
    ink.oval((50, -17), (24, 24), "#fbf5e2")
    for at in range(12):
        with ink.moved(f"rotate({at * 30} 50 -17)"):
            ink.line("M50 -38V-34", "#3a2a1c", 2 if at % 3 == 0 else 1)
    ink.line("M50 -17L42 -27M50 -17L62 -30", "#2a1c14", 2.2)
    ink.oval((50, -17), (2.4, 2.4), "#2a1c14")
    ink.path("M24 12H76V104H24Z", ink.across(wood.light, wood.base, wood.dark))
    ink.path("M31 20H69V96H31Z", ink.down("#2a1a12", "#4a2f1e"))
    ink.line("M44 20V56M56 20V66", _GOLD.base, 1)
    for x, y in ((44, 58), (56, 68)):
        ink.plate((x - 3, y), (6, 15), 2, ink.across(_GOLD.glint, _GOLD.base, _GOLD.deep))
    ink.line("M50 20L53 80", _GOLD.light, 1.6)
    ink.oval((53, 83), (8, 8), ink.ball(_GOLD.glint, _GOLD.base, _GOLD.deep))
    ink.path("M34 22L42 22L34 60Z", "#ffffff", 0.3)
    ink.plate((12, 102), (76, 34), 2, ink.across(wood.light, wood.base, wood.dark))
    ink.plate((22, 109), (56, 19), 1.5, ink.down(wood.dark, wood.base))
    ink.plate((6, 132), (88, 10), 2, ink.down(wood.light, wood.deep))
    return _made(ink)


def sweater(brief: Brief) -> Drawing:
    """A knitted sweater with a band of pattern across it."""
    wool = tones(brief.paint("#c2473f"))
    ink = Ink("h")
    for side in (-1, 1):
        sleeve = tube(
            ((50 + side * 34, 22), (50 + side * 54, 56), (50 + side * 60, 92)), (26, 22, 18)
        )
        ink.path(sleeve, ink.across(wool.light, wool.base, wool.dark))
        cuff = tube(((50 + side * 60, 88), (50 + side * 61, 99)), (19, 17))
        ink.path(cuff, wool.dark)
    body = blob(
        *points("30,4 12,12 8,30 14,60 14,96 50,100 86,96 86,60 92,30 88,12 70,4 50,12"),
        tension=0.7,
    )
    ink.path(body, ink.across(wool.light, wool.base, wool.dark))
    with ink.within(body):
        for x in range(4, 98, 6):
            ink.line(f"M{x} 0V100", wool.deep, 0.9, 0.22)
            for y in range(6, 90, 6):
                ink.line(f"M{x} {y}l3 3l3 -3", wool.glint, 0.9, 0.32)
        ink.plate((0, 34), (100, 22), 0, wool.deep)
        for x in range(6, 100, 13):
            ink.path(f"M{x} 45l6 -8l6 8l-6 8Z", "#fbf3e2")
            ink.path(f"M{x + 3.4} 45l2.6 -3.4l2.6 3.4l-2.6 3.4Z", wool.base)
        ink.line("M0 32H100M0 58H100", "#fbf3e2", 1.8)
        ink.plate((0, 90), (100, 14), 0, wool.dark)
        for x in range(2, 100, 5):
            ink.line(f"M{x} 90V102", wool.deep, 1.2, 0.6)
    ink.line("M32 5Q50 18 68 5", wool.dark, 7)
    ink.line("M32 4Q50 16 68 4", wool.light, 2, 0.7)
    return _made(ink)


def stocking(brief: Brief) -> Drawing:
    """A Christmas stocking with a white cuff."""
    felt = tones(brief.paint("#c8262f"))
    ink = Ink("h")
    leg = blob(*points("24,14 76,14 76,62 98,84 104,104 88,114 58,108 26,84"), tension=0.7)
    ink.path(leg, ink.across(felt.light, felt.base, felt.dark))
    with ink.within(leg):
        ink.oval((104, 104), (28, 26), "#3f8f4f")
        ink.oval((24, 90), (20, 22), "#3f8f4f")
        for x, y in ((38, 40), (60, 52), (42, 66), (66, 80)):
            for turn in (0, 60, 120):
                with ink.moved(f"rotate({turn} {x} {y})"):
                    ink.line(f"M{x - 5} {y}h10", "#ffffff", 1.5)
    ink.line("M74 0q14 -16 2 -18q-8 2 -4 16", "#c8262f", 2.6)
    for x in (20, 34, 48, 62, 76):
        ink.oval((x + 2, 10), (12, 13), ink.ball("#ffffff", "#f4f4f2", "#cdd6e2"))
    return _made(ink, turn=4)


def piggy_bank(brief: Brief) -> Drawing:
    """A china piggy bank, a coin above its slot."""
    china = tones(brief.paint("#f4a3b4"))
    ink = Ink("h")
    ink.line("M96 52q14 -4 10 -14q-8 -4 -8 6", china.dark, 3.4)
    for x in (26, 70):
        ink.plate((x, 78), (16, 22), 5, ink.across(china.base, china.dark))
    body = blob(*points("50,18 80,24 98,48 92,76 66,90 34,90 10,74 6,48 22,24"))
    ink.path(body, ink.ball(china.glint, china.base, china.dark, at=(0.4, 0.25)))
    for x in (16, 60):
        ink.plate((x, 82), (17, 19), 5, ink.across(china.light, china.base, china.dark))
    ink.path("M16 30L14 8L36 20Z", ink.down(china.light, china.dark))
    ink.oval((12, 58), (13, 11), ink.ball(china.light, china.base, china.dark))
    for x in (8, 15):
        ink.oval((x, 58), (2.2, 3.2), china.deep)
    ink.oval((28, 44), (4.4, 5), "#3a2328")
    ink.oval((26.8, 42.4), (1.5, 1.5), "#ffffff")
    ink.plate((46, 20), (24, 3.6), 1.8, china.deep)
    ink.oval((58, 2), (14, 14), ink.ball(_GOLD.glint, _GOLD.base, _GOLD.dark, at=(0.35, 0.3)))
    ink.line(oval((58, 2), (10.4, 10.4)), _GOLD.deep, 1.2, 0.6)
    ink.path(blob((40, 26), (56, 25), (62, 30), (48, 32)), "#ffffff", 0.5)
    return _made(ink)


def doghouse(brief: Brief) -> Drawing:
    """A doghouse with a round door."""
    wall = tones(brief.paint("#d0493f"))
    ink = Ink("h")
    ink.path("M50 -4L98 40V100H2V40Z", ink.across(wall.light, wall.base, wall.dark))
    for y in range(46, 100, 11):
        ink.line(f"M2 {y}H98", wall.deep, 1, 0.4)
    ink.path("M24 100V66Q24 42 50 42Q76 42 76 66V100Z", ink.down("#1c1210", "#3a2620"))
    ink.line("M24 100V66Q24 42 50 42Q76 42 76 66V100", "#fbf3e4", 4)
    ink.path("M50 -18L112 40L102 49L50 2L-2 49L-12 40Z", ink.down("#7d8794", "#4a525e"))
    ink.plate((30, 22), (40, 13), 3, ink.down("#fff8e8", "#e6d6b4"))
    for x in (39, 61):
        for dx, dy in ((-2.6, -2), (-2.6, 2), (2.6, -2), (2.6, 2)):
            ink.oval((x + dx, 28.5 + dy), (2.4, 2.4), "#b98a56")
    ink.plate((40, 27), (20, 3.4), 1.6, "#b98a56")
    return _made(ink, {"inside": (50, 99)})


def baseball_bat(brief: Brief) -> Drawing:
    """A baseball bat with its ball."""
    wood = tones(brief.paint("#d29a56"))
    ink = Ink("h")
    with ink.moved("rotate(38 50 50)"):
        bat = tube(((50, 118), (50, 84), (50, 40), (50, -14), (50, -26)), (7, 7.4, 12, 20, 18))
        ink.path(bat, ink.across(wood.light, wood.base, wood.dark))
        ink.oval((50, 119), (6.4, 3.4), wood.dark)
        ink.path("M46.4 84H53.6V114H46.4Z", "#3a2c26")
        for y in range(86, 114, 5):
            ink.line(f"M46.4 {y}l7.2 3", "#6a564a", 1)
        ink.line("M45 -16V34", wood.glint, 2.4, 0.7)
    ink.oval((92, 88), (17, 17), ink.ball("#ffffff", "#f6f3ec", "#cbc6bc", at=(0.35, 0.3)))
    for side in (-1, 1):
        ink.line(f"M{92 + side * 15} 79Q{92 + side * 4} 88 {92 + side * 15} 97", "#d03a34", 1.6)
    return _made(ink, turn=3)


def magic_lamp(brief: Brief) -> Drawing:
    """A golden lamp of the kind that has a genie in it."""
    gold = tones(brief.paint("#dba63c"))
    ink = Ink("h")
    for color, wide in ((gold.deep, 7.4), (gold.base, 5), (gold.glint, 1.6)):
        ink.line("M94 54Q126 36 118 62Q112 80 88 76", color, wide)
    ink.path("M36 96H64L72 104H28Z", ink.down(gold.light, gold.dark))
    ink.path("M42 84H58L62 98H38Z", ink.across(gold.light, gold.base, gold.dark))
    body = blob(
        *points("-34,34 -26,32 -6,46 22,50 50,46 82,50 98,58 96,74 74,86 46,88 14,78 -10,58 -36,42")
    )
    ink.path(body, ink.down(gold.glint, gold.base, gold.deep))
    ink.path(
        "M24 52Q30 38 50 35Q70 38 76 52Q50 56 24 52Z", ink.ball(gold.glint, gold.base, gold.dark)
    )
    ink.oval((50, 30), (5, 6), ink.ball(gold.glint, gold.base, gold.deep))
    for x, color in ((24, "#c92a4a"), (46, "#2f7fd0"), (68, "#2f9a5a")):
        ink.oval((x, 66), (5.4, 5), ink.ball("#ffffff", color, color))
    ink.line("M-4 56Q40 74 92 62", gold.deep, 1.4, 0.5)
    for x, y, u in ((-34, 28, -44), (-30, 24, -30)):
        ink.path(tube(((x, y), (u, y - 16), (u + 14, y - 34), (u + 2, y - 54)), (2, 6, 5, 0.6)),
                 ink.down(("#ffffff", 0.1), ("#e6dcff", 0.75), ("#ffffff", 0.3)))  # fmt: skip
    return _made(ink)


def rocking_horse(brief: Brief) -> Drawing:
    """A painted wooden horse on rockers, to the left."""
    coat = tones(brief.paint("#d9a05c"))
    red = tones("#c8323a")
    ink = Ink("h")
    ink.path(
        blob(*points("-20,86 10,104 50,110 90,104 120,86 124,92 94,114 50,121 6,114 -24,92")),
        ink.down(red.light, red.base, red.dark),
    )
    for x, foot in ((26, 14), (38, 34), (70, 68), (82, 92)):
        ink.path(
            tube(((x, 66), ((x + foot) / 2, 86), (foot, 107)), (12, 8, 7)),
            coat.dark if x in (38, 70) else coat.base,
        )
    ink.path(blob(*points("92,42 108,40 118,58 112,84 104,66")), "#5a3826")
    body = blob(*points("24,44 46,42 76,40 94,48 94,66 78,74 44,74 22,68"))
    ink.path(body, ink.down(coat.light, coat.base, coat.dark))
    ink.path(
        tube(((34, 58), (18, 34), (14, 10)), (32, 22, 18)),
        ink.across(coat.light, coat.base, coat.dark),
    )
    ink.path(blob(*points("18,-4 28,6 34,30 44,44 36,46 24,26 16,8")), "#5a3826")
    ink.path(
        blob(*points("22,-4 24,10 8,24 -10,30 -16,22 -6,10 6,-2")),
        ink.ball(coat.light, coat.base, coat.dark),
    )
    ink.path("M16 -2L18 -16L26 -2Z", coat.dark)
    ink.oval((6, 8), (2.6, 3), "#2a1c16")
    ink.oval((-10, 24), (1.6, 1.6), "#5a3826")
    ink.line("M-4 12L-6 30M-2 12L22 14L30 40", red.base, 2.4)
    ink.path(blob(*points("44,40 60,36 76,40 76,58 60,62 44,58")), ink.down(red.light, red.dark))
    ink.line("M44 50Q60 54 76 50", _GOLD.base, 1.8)
    return _made(ink, {"seat": (60, 40)})


_GEMS = {"ruby": "#d8203c", "emerald": "#1fa064", "sapphire": "#2f5fd0", "amethyst": "#9a5fd0"}


def ring(brief: Brief) -> Drawing:
    """A ring with a cut stone; a wedding ring has none."""
    golden = "gold" in brief.words or "wedding" in brief.words
    band = tones(brief.paint("#e0ae3c" if golden else "#d9dee5"))
    gem = tones(next((_GEMS[one] for one in _GEMS if one in brief.words), "#a9dcf4"))
    ink = Ink("h")
    for reach, color, wide in ((38, band.deep, 13), (38.6, band.base, 10), (40.6, band.glint, 3.4)):
        ink.line(oval((50, 62), (reach, reach)), color, wide)
    ink.line("M22 84Q34 98 52 100", "#ffffff", 2.4, 0.7)
    if "wedding" not in brief.words:
        ink.path("M36 26L30 8H70L64 26Z", ink.across(band.light, band.base, band.dark))
        ink.path("M26 -4L36 -18H64L74 -4L50 24Z", ink.down(gem.light, gem.base, gem.dark))
        for facet, paint in (
            ("26,-4 36,-18 42,-4", gem.glint), ("64,-18 74,-4 58,-4", gem.base),
            ("36,-18 64,-18 58,-4 42,-4", "#ffffff"), ("42,-4 58,-4 50,24", gem.glint),
            ("26,-4 42,-4 50,24", gem.base), ("58,-4 74,-4 50,24", gem.dark),
        ):  # fmt: skip
            ink.path(shape(*points(facet)), paint)
    return _made(ink, {"hand": (50, 62)}, turn=3)
