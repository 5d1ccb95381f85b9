"""What stands far off or in the open: igloo, barn, clock tower, carousel, stone circle, biplane."""

from __future__ import annotations

from dataclasses import replace

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points, shape, tube

_ROOM = Box(-90, -90, 300, 300)
_GOLD = tones("#d9a83c")


def _made(ink: Ink, *, grounded: bool = True, right: bool = False) -> Drawing:
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (50, 10)},
        box=_ROOM,
        turn=0,
        volume=0.14,
        grounded=grounded,
        faces_right=right,
    )


def igloo(brief: Brief) -> Drawing:
    """An igloo of blocks of snow with its tunnel."""
    snow = tones(brief.paint("#eaf2fa"))
    ink = Ink("l")
    dome = "M-20 100Q-20 12 50 10Q120 12 120 100Z"
    ink.path(dome, ink.ball("#ffffff", snow.base, "#b4cbe4", at=(0.36, 0.2), reach=0.9))
    with ink.within(dome):
        for row, y in enumerate((82, 64, 46, 30)):
            ink.line(f"M-24 {y}Q50 {y - 6 - row * 2} 124 {y}", "#8fb0d3", 1.8, 0.8)
            for at in range(-4, 6):
                x = 50 + (at + row % 2 / 2) * (24 - row * 2)
                ink.line(f"M{x} {y - 2}L{x + (50 - x) * 0.05:.1f} {y + 16}", "#8fb0d3", 1.6, 0.7)
    ink.path("M20 101V74Q22 50 50 49Q78 50 80 74V101Z", ink.down("#ffffff", "#dbe8f4", "#b4cbe4"))
    ink.path("M31 101V78Q32 61 50 60Q68 61 69 78V101Z", ink.down("#22324c", "#3f5a80"))
    for turn in (-62, -30, 0, 30, 62):
        with ink.moved(f"rotate({turn} 50 82)"):
            ink.line("M50 50V59", "#8fb0d3", 1.6)
    ink.oval((50, 102), (84, 6), ink.down("#ffffff", "#d5e2f0"))
    return _made(ink)


def barn(brief: Brief) -> Drawing:
    """A barn with a gambrel roof and white beams, a silo behind it."""
    wall = tones(brief.paint("#b8362e"))
    roof = tones("#5f6670")
    ink = Ink("l")
    ink.plate((104, 0), (34, 100), 2, ink.across("#f0f2f4", "#c9ced6", "#8a929e"))
    ink.path("M104 2Q104 -18 121 -18Q138 -18 138 2Z", ink.across("#dfe4ea", "#9aa3af"))
    for y in (18, 36, 54, 72):
        ink.line(f"M104 {y}H138", "#8a929e", 1.2)
    ink.path(
        "M-4 100V34L14 4L50 -16L86 4L104 34V100Z", ink.across(wall.light, wall.base, wall.dark)
    )
    for x in range(4, 104, 9):
        ink.line(f"M{x} 30V100", wall.deep, 0.9, 0.4)
    ink.line("M-4 100V34L14 4L50 -16L86 4L104 34V100", "#fbf6ec", 3)
    ink.path("M50 -26L92 -2L114 36L108 40L88 4L50 -16L12 4L-8 40L-14 36L8 -2Z",
             ink.down(roof.light, roof.base, roof.dark))  # fmt: skip
    ink.plate((38, 10), (24, 20), 1, ink.down("#3a2420", "#5a3a30"))
    ink.line("M38 10h24v20h-24ZM38 10l24 20M62 10l-24 20", "#fbf6ec", 2)
    ink.plate((24, 48), (52, 52), 0.5, ink.down(wall.base, wall.dark))
    ink.line("M24 48h52v52M24 100V48M50 48V100M24 48l26 52M50 48l-26 52M50 48l26 52M76 48l-26 52",
             "#fbf6ec", 2.6)  # fmt: skip
    return _made(ink)


def clock_tower(brief: Brief) -> Drawing:
    """A tall Gothic clock tower, such as the one in London."""
    stone = tones(brief.paint("#cfae74"))
    roof = tones("#5f6f66")
    ink = Ink("l")
    ink.path("M50 -88L53 -60H47Z", _GOLD.base)
    ink.path("M50 -72L70 -30H30Z", ink.across(roof.light, roof.base, roof.dark))
    ink.plate((30, -32), (40, 12), 1, ink.across(stone.light, stone.base, stone.dark))
    for x in range(34, 68, 6):
        ink.plate((x, -31), (3, 10), 1.4, roof.deep)
    ink.path("M24 -20H76L70 -28H30Z", ink.across(roof.light, roof.dark))
    ink.plate((22, -20), (56, 50), 1, ink.across(stone.light, stone.base, stone.dark))
    ink.oval((50, 5), (21, 21), ink.ball(_GOLD.light, _GOLD.base, _GOLD.dark))
    ink.oval((50, 5), (18, 18), "#fbf8ee")
    for at in range(12):
        with ink.moved(f"rotate({at * 30} 50 5)"):
            ink.line("M50 -11V-7.4", "#2a2f3a", 1.5)
    ink.line("M50 5V-7M50 5L59 10", "#2a2f3a", 2)
    for x in (22, 74):
        ink.path(f"M{x} -20L{x + 2} -34L{x + 4} -20Z", stone.light)
    ink.plate((18, 29), (64, 6), 1, ink.across(stone.light, stone.dark))
    ink.plate((26, 34), (48, 100), 0.5, ink.across(stone.light, stone.base, stone.dark))
    for x in (30, 38, 46, 54, 62, 70):
        ink.line(f"M{x} 36V132", stone.deep, 1.4, 0.45)
    for y in (54, 76, 98, 120):
        ink.line(f"M26 {y}H74", stone.deep, 1.6, 0.5)
        for x in (34, 50, 66):
            ink.plate((x - 2, y - 13), (4, 9), 2, roof.deep)
    ink.plate((20, 130), (60, 10), 1, ink.down(stone.light, stone.dark))
    return _made(ink)


def carousel(brief: Brief) -> Drawing:
    """A merry-go-round with horses under a striped top."""
    red = tones(brief.paint("#d8404a"))
    ink = Ink("l")
    ink.path("M-30 92H130L120 104H-20Z", ink.down(red.light, red.base, red.dark))
    ink.oval((50, 92), (80, 10), ink.down("#fbeccb", "#d9b67c"))
    ink.plate((38, 12), (24, 78), 2, ink.across("#fff6dc", "#f0d9a4", "#c9a866"))
    for x, y, coat in (
        (-12, 62, "#f4efe6"),
        (26, 68, "#c98a4d"),
        (72, 68, "#f4efe6"),
        (110, 62, "#6f7f9a"),
    ):
        ink.line(f"M{x} 14V92", _GOLD.base, 2.4)
        _pony(ink, x, y, tones(coat), red)
    top = "M-36 12Q50 -2 136 12L52 -44H48Z"
    ink.path(top, "#fffaf0")
    with ink.within(top):
        for at in range(5):
            x = -32 + at * 35
            ink.path(shape((50, -46), (x, 16), (x + 17.5, 16)), ink.down(red.light, red.base))
    for at in range(11):
        middle = -28 + at * 15.6
        bow = 12 - 7 * (1 - ((middle - 50) / 86) ** 2)
        ink.oval((middle, bow + 4), (8.4, 7), (red.base, "#fffaf0")[at % 2])
        ink.oval((middle, bow), (2, 2), "#ffe08a")
    ink.line("M50 -44V-56", _GOLD.base, 2)
    ink.path("M50 -58L66 -53L50 -48Z", red.base)
    return replace(_made(ink), anchors={"seat": (50, 98)})


def _pony(ink: Ink, x: float, y: float, coat: Tones, saddle: Tones) -> None:
    """A little horse of a carousel, its pole through its saddle."""
    with ink.moved(f"translate({x} {y}) scale(0.42)"):
        for at, foot in ((-20, -34), (-12, -16), (16, 28), (22, 40)):
            ink.path(tube(((at, 8), (at * 1.1, 22), (foot, 34)), (10, 7, 6)), coat.dark)
        ink.path(tube(((26, 0), (38, 4), (40, 24)), (8, 7, 2)), saddle.deep)
        ink.oval((0, 4), (30, 15), ink.down(coat.light, coat.base, coat.dark))
        ink.path(tube(((-22, 0), (-34, -22), (-32, -34)), (22, 15, 13)), coat.base)
        ink.path(blob((-28, -42), (-46, -32), (-54, -22), (-46, -18), (-30, -28)), coat.light)
        ink.path(blob((-28, -46), (-18, -34), (-14, -10), (-24, -20)), saddle.deep)
        ink.oval((0, -6), (13, 9), ink.down(saddle.light, saddle.dark))


def stone_circle(_brief: Brief) -> Drawing:
    """Standing stones with their lintels, such as Stonehenge."""
    stone = tones("#9a9c98")
    ink = Ink("l")
    for x, y, wide, tall, paint in (
        (-36, 40, 17, 44, stone.dark), (4, 32, 18, 52, stone.dark), (40, 30, 18, 54, stone.dark),
        (84, 34, 17, 50, stone.dark), (124, 42, 16, 42, stone.dark),
    ):  # fmt: skip
        ink.path(
            blob(
                (x, y + tall), (x + 1, y), (x + wide, y - 1), (x + wide + 1, y + tall), tension=0.35
            ),
            paint,
        )
    ink.path(blob(*points("2,26 60,22 61,31 3,35"), tension=0.3), stone.base)
    for x, y, wide, tall in (
        (-66, 36, 23, 66), (-28, 34, 22, 68), (20, 28, 25, 74), (64, 28, 25, 74),
        (108, 38, 22, 64), (142, 42, 20, 60),
    ):  # fmt: skip
        outline = blob(
            (x, y + tall), (x + 2, y), (x + wide - 1, y + 1), (x + wide + 2, y + tall), tension=0.35
        )
        ink.path(outline, ink.across(stone.light, stone.base, stone.deep))
        for dx, dy in ((0.3, 0.3), (0.6, 0.55), (0.35, 0.78)):
            ink.oval((x + wide * dx, y + tall * dy), (3, 1.8), stone.dark)
    for knots in ("-70,24 0,22 1,35 -69,38", "14,14 96,14 97,28 15,29"):
        outline = blob(*points(knots), tension=0.3)
        ink.path(outline, ink.down(stone.glint, stone.base, stone.dark))
    for x in range(-66, 166, 14):
        ink.path(f"M{x} 103l3 -8l2 7l4 -6l2 7Z", "#5f8f45")
    return _made(ink)


def biplane(brief: Brief) -> Drawing:
    """A biplane with an open cockpit, to the right."""
    coat = tones(brief.paint("#d23c34"))
    wing = tones("#f4e3bf" if brief.color is None else brief.color)
    ink = Ink("l")
    ink.path(
        blob(*points("-40,44 -56,16 -40,12 -20,40"), tension=0.7), ink.down(coat.light, coat.dark)
    )
    ink.path("M-6 14H84Q92 14 92 20Q92 25 84 25H-10Q-16 25 -14 20Q-12 14 -6 14Z",
             ink.down(wing.light, wing.base, wing.dark))  # fmt: skip
    for x, u in ((14, 8), (70, 64), (38, 36), (52, 50)):
        ink.line(f"M{x} 24L{u} 78", "#6a5a48", 2.4)
    ink.line("M14 24L64 78M70 24L8 78", "#8a8f98", 0.8)
    hull = blob(*points("-50,42 -10,38 20,38 64,34 90,36 96,50 90,64 60,68 16,62 -30,52"))
    ink.path(hull, ink.down(coat.light, coat.base, coat.dark))
    ink.line("M-30 46Q20 48 80 46", "#fff6e0", 3)
    ink.oval((20, 30), (7, 8), ink.ball("#8a5a34", "#5a3820"))
    ink.path("M12 36Q20 28 30 37Z", "#2a1c16")
    ink.oval((23, 30), (4, 3), "#bfe3f2")
    ink.path("M30 38L36 28L40 38Z", "#d8eef8", 0.8)
    ink.path("M88 35Q102 36 102 50Q102 64 88 65Z", ink.across("#6a6f7a", "#3a3d46"))
    ink.oval((104, 50), (4, 5), ink.ball("#e6ebf2", "#8a94a4"))
    ink.oval((107, 50), (2.6, 34), "#8a5a34")
    ink.path("M-10 76H80Q88 76 88 82Q88 87 80 87H-14Q-20 87 -18 82Q-16 76 -10 76Z",
             ink.down(wing.light, wing.base, wing.dark))  # fmt: skip
    ink.path("M-52 44H-22V50H-56Z", ink.down(wing.light, wing.dark))
    ink.line("M62 66L70 98M52 66L66 98", "#3a3d46", 2.6)
    ink.oval((68, 100), (10, 10), ink.ball("#5a5d66", "#22242b"))
    ink.oval((68, 100), (4, 4), "#d9dee5")
    return _made(ink, grounded=False, right=True)


def cannon(brief: Brief) -> Drawing:
    """A cannon on wooden wheels that points left."""
    iron = tones(brief.paint("#4a4e57"))
    wood = tones("#8a5a34")
    ink = Ink("l")
    ink.path("M30 62L128 96L122 104L24 76Z", ink.down(wood.light, wood.dark))
    ink.path(
        "M-36 30L-34 50L96 76Q112 70 108 50Q104 38 92 38Z",
        ink.down(iron.light, iron.base, iron.deep),
    )
    ink.path("M-42 26L-34 26L-30 54L-40 54Z", ink.across(iron.light, iron.dark))
    ink.oval((-40, 40), (4, 12), "#17181c")
    ink.oval((112, 58), (7, 7), ink.ball(iron.light, iron.deep))
    for x, y, u, v in ((10, 34, 10, 60), (60, 37, 60, 70)):
        ink.line(f"M{x} {y}L{u} {v}", iron.deep, 4)
    ink.oval((56, 72), (33, 33), wood.deep)
    ink.oval((56, 72), (30, 30), ink.ball(wood.light, wood.base, wood.dark))
    ink.oval((56, 72), (22, 22), "#2a1f18")
    for turn in range(0, 180, 30):
        with ink.moved(f"rotate({turn} 56 72)"):
            ink.line("M56 50V94", wood.base, 4)
    ink.oval((56, 72), (7, 7), ink.ball(iron.light, iron.deep))
    for x in (132, 146, 139):
        y = 97 if x != 139 else 86
        ink.oval((x, y), (7.4, 7.4), ink.ball("#7d828c", "#2f3138", "#16171b", at=(0.35, 0.3)))
    return _made(ink)


def torch(_brief: Brief) -> Drawing:
    """A burning torch."""
    ink = Ink("l")
    ink.glow((50, 4), (54, 56), "#ffb84a", 0.55)
    ink.path("M42 44H58L54 130H46Z", ink.across("#a8743f", "#7a4d28", "#4f3018"))
    ink.path("M34 30H66L60 56H40Z", ink.across("#7d828c", "#4a4e57", "#2a2d33"))
    ink.line("M36 38H64M38 48H62", "#a9b0ba", 1.6)
    for knots, paint in (
        ("50,-46 62,-22 74,-6 72,18 60,34 40,34 28,18 28,-4 40,-18", ("#ff9a2c", "#e2401c")),
        ("52,-26 62,-6 64,14 56,32 44,32 36,14 42,-4", ("#ffd24a", "#ff8a1f")),
        ("50,-4 57,12 55,28 45,28 43,12", ("#fffbe0", "#ffd24a")),
    ):
        ink.path(blob(*points(knots)), ink.down(*paint))
    return _made(ink)
