"""What stands in yards, fields and on beaches: hammock, sandcastle, well, scarecrow, tools."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, shape, tube

_ROOM = Box(-70, -70, 290, 240)
_WOOD = tones("#9a6a3f")
_STEEL = tones("#aab3bd")


def _made(ink: Ink, anchors: dict[str, Point] | None = None, *, turn: float = 0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors or {}, box=_ROOM, turn=turn, volume=0.16)


def hammock(brief: Brief) -> Drawing:
    """A striped hammock between two posts; "seat" is where one lies."""
    cloth = tones(brief.paint("#d9573f"))
    ink = Ink("y")
    for x, foot in ((-24, -34), (144, 154)):
        ink.path(
            tube(((foot, 100), (x, 30), (x, 16)), (8, 6.4, 5.4)),
            ink.across(_WOOD.light, _WOOD.base, _WOOD.dark),
        )
    for x, knot in ((8, -22), (112, 142)):
        for y in (42, 46, 50, 54):
            ink.line(f"M{knot} 30L{x} {y}", "#e8dcc0", 1.2)
    ink.path("M4 40Q60 74 116 40L112 46Q60 82 8 46Z", ink.down(cloth.dark, cloth.deep))
    bed = "M8 42Q60 82 112 42L116 48Q98 90 60 91Q22 90 4 48Z"
    ink.path(bed, ink.down(cloth.light, cloth.base, cloth.dark))
    with ink.within(bed):
        for x in (14, 34, 60, 86, 106):
            ink.line(
                f"M{x} 40Q{60 + (x - 60) * 0.86:.0f} 70 {60 + (x - 60) * 0.7:.0f} 96", "#fbf1dc", 6
            )
        ink.line("M4 48Q22 90 60 91Q98 90 116 48", cloth.deep, 3, 0.4)
    for at in range(11):
        out = at * 7.2 - 36
        ink.line(f"M{60 + out:.1f} {91 - out * out * 0.011:.1f}v5", "#fbf1dc", 1.4)
    ink.oval((22, 50), (17, 7), ink.ball("#ffffff", "#f3ead8", "#cbbd9f"), lean=26)
    return _made(ink, {"seat": (60, 70), "lap": (60, 62), "inside": (60, 70)})


def sandcastle(brief: Brief) -> Drawing:
    """A castle of sand with a flag, a bucket's marks, shells and a spade."""
    sand = tones(brief.paint("#e4c07c"))
    ink = Ink("y")
    mound = blob(
        *points("-22,98 -4,84 24,78 76,78 104,84 124,98 110,104 50,106 -10,104"), tension=0.8
    )
    ink.path(mound, ink.down(sand.light, sand.base, sand.dark))
    for x, wide, top in ((50, 17, 16), (14, 13, 40), (86, 13, 40)):
        lit = ink.across(sand.light, sand.base, sand.dark)
        ink.path(
            shape((x - wide * 0.8, top), (x + wide * 0.8, top), (x + wide, 94), (x - wide, 94)), lit
        )
        for at in range(3):
            ink.plate((x - wide * 0.84 + at * wide * 0.6, top - 7), (wide * 0.44, 8), 1.4, lit)
        ink.line(
            f"M{x - wide * 0.86} {top + 12}Q{x} {top + 16} {x + wide * 0.86} {top + 12}",
            sand.deep,
            1.2,
            0.5,
        )
        ink.path(
            f"M{x - 4} {top + 30}V{top + 22}Q{x} {top + 15} {x + 4} {top + 22}V{top + 30}Z",
            sand.deep,
        )
    ink.path("M20 64H80L84 98H16Z", ink.down(sand.light, sand.base, sand.dark))
    for at in range(5):
        ink.plate((21 + at * 12.6, 58), (7.6, 8), 1.2, ink.down(sand.light, sand.base))
    ink.path("M40 98V84Q50 70 60 84V98Z", ink.down(sand.deep, sand.dark))
    ink.line("M50 10V-20", "#8a5a34", 1.8)
    ink.path("M50 -20L72 -13L50 -6Z", ink.across("#f0604a", "#c42f2a"))
    for x, y in ((28, 76), (72, 76), (14, 90), (92, 92)):
        ink.oval((x, y), (3.2, 2.6), ink.ball("#ffffff", "#f7d9cf", "#d09a90"))
    return _made(ink, {"seat": (50, 10)})


def well(brief: Brief) -> Drawing:
    """A stone well under a shingled roof, its bucket on the rope."""
    stone = tones(brief.paint("#a3a6a8"))
    roof = tones("#a4503a")
    ink = Ink("y")
    for x in (8, 84):
        ink.plate((x, 4), (8, 66), 1, ink.across(_WOOD.light, _WOOD.base, _WOOD.dark))
    ink.path("M50 -34L116 6L108 14H-8L-16 6Z", ink.down(roof.light, roof.base, roof.dark))
    for at, y in enumerate((-18, -8, 2)):
        half = 24 + at * 17
        for x in range(-half, half, 11):
            ink.line(f"M{50 + x} {y}q5.5 5 11 0", roof.deep, 1.2, 0.6)
    ink.plate((4, 24), (92, 6), 3, ink.down(_WOOD.light, _WOOD.dark))
    ink.line("M96 27h9v9", "#4a4d55", 3)
    ink.line("M50 28V44", "#e8d6a8", 2)
    ink.path("M41 46H59L56.6 62H43.4Z", ink.across(_WOOD.light, _WOOD.base, _WOOD.dark))
    ink.line("M41.6 50H58.4M42.6 58H57.4", "#4a4d55", 1.4)
    ink.path("M41 46Q50 36 59 46", "none")
    ink.line("M41 46Q50 38 59 46", "#4a4d55", 1.2)
    body = "M-4 64Q50 52 104 64V94Q50 108 -4 94Z"
    ink.path(body, ink.across(stone.light, stone.base, stone.deep))
    with ink.within(body):
        for row, y in enumerate((70, 80, 90)):
            ink.line(f"M-4 {y}Q50 {y + 10} 104 {y}", stone.deep, 1.4, 0.7)
            for x in range(-2 + row % 2 * 8, 104, 16):
                bow = 10 - (x - 50) ** 2 * 0.0036
                ink.line(f"M{x} {y - 10 + bow / 2:.1f}v9", stone.deep, 1.3, 0.7)
    ink.oval((50, 64), (54, 9), ink.down(stone.light, stone.base))
    ink.oval((50, 64.6), (43, 6), ink.down("#1f2a36", "#3f6a80"))
    ink.path("M41.6 46H58.4L56.6 62H43.4Z", ink.across(_WOOD.light, _WOOD.base, _WOOD.dark))
    return _made(ink)


def scarecrow(brief: Brief) -> Drawing:
    """A scarecrow on its cross: straw, patches, a floppy hat."""
    coat = tones(brief.paint("#3f6fa5"))
    ink = Ink("y")
    ink.plate((47, 30), (6, 122), 1, ink.across(_WOOD.light, _WOOD.dark))
    ink.plate((-18, 38), (136, 5), 1, ink.down(_WOOD.light, _WOOD.dark))
    for x, y, side in ((-14, 42, -1), (114, 42, 1)):
        for lean in (-9, -4, 1, 6, 11):
            ink.line(f"M{x} {y}l{side * 13} {lean}", "#e8c45a", 2)
    ink.path(
        "M28 34H72L116 33V50L74 55L78 92H22L26 55L-16 50V33Z",
        ink.down(coat.light, coat.base, coat.dark),
    )
    for x in (26, 36, 46, 56, 66, 74):
        ink.line(f"M{x} 90l{(x - 50) / 8:.1f} 13", "#e8c45a", 2.4)
    ink.path("M26 84H74L78 122H54L50 100L46 122H22Z", ink.down("#7a5a3c", "#553a26"))
    for x in (24, 32, 40, 60, 68, 76):
        ink.line(f"M{x} 120v10", "#e8c45a", 2.4)
    for x, y, color in ((36, 66, "#d8573f"), (62, 76, "#f0c23a"), (64, 108, "#8fae5a")):
        ink.plate((x - 6, y - 6), (12, 12), 1, color)
        for side in (-5, 0, 5):
            ink.line(f"M{x + side} {y - 7.4}v3M{x + side} {y + 5}v3", "#3a2a20", 0.9)
    ink.path("M34 32L50 42L66 32L62 28H38Z", ink.down("#e05a45", "#a8322a"))
    ink.oval((50, 14), (18, 19), ink.ball("#f6e0b0", "#e2bf82", "#b08a50", at=(0.4, 0.3)))
    for x in (43, 57):
        ink.oval((x, 12), (2.6, 3), "#2f2620")
    ink.path("M50 16L46.6 22H53.4Z", "#e8843a")
    ink.line("M40 25Q50 32 60 25M43 25v3M50 27.6v3M57 25v3", "#3a2a20", 1.2)
    for side in (-1, 1):
        for turn in (0, 5, 10):
            ink.line(f"M{50 + side * 16} {6 + turn}l{side * 7} {turn}", "#e8c45a", 1.8)
    ink.path(
        blob(*points("18,4 34,0 66,0 84,3 78,9 50,8 22,10"), tension=0.8),
        ink.down("#b98645", "#7f5626"),
    )
    ink.path("M32 2L38 -20Q50 -30 60 -22L68 2Z", ink.across("#d2a05c", "#b07c3c", "#7f5626"))
    ink.line("M33 0Q50 4 67 0", "#a8322a", 3)
    return _made(ink, {"head": (50, 0)})


def birdhouse(brief: Brief) -> Drawing:
    """A nesting box on a pole with a round door."""
    wall = tones(brief.paint("#7fb3c9"))
    roof = tones("#b0553f")
    ink = Ink("y")
    ink.plate((46, 78), (8, 76), 1, ink.across(_WOOD.light, _WOOD.dark))
    ink.path("M18 24L50 -6L82 24V80H18Z", ink.across(wall.light, wall.base, wall.dark))
    for x in (34, 50, 66):
        ink.line(f"M{x} {22 if x != 50 else 2}V80", wall.deep, 0.9, 0.35)
    ink.path("M50 -20L96 26L88 32L50 -4L12 32L4 26Z", ink.down(roof.light, roof.base, roof.dark))
    ink.oval((50, 38), (12, 12), wall.deep)
    ink.oval((50, 39), (10, 10), "#2a1c16")
    ink.plate((47.6, 56), (4.8, 8), 2, ink.across(_WOOD.light, _WOOD.dark))
    ink.oval((50, 57), (4, 3), ink.ball(_WOOD.glint, _WOOD.base, _WOOD.deep))
    ink.plate((12, 78), (76, 7), 2, ink.down(roof.light, roof.dark))
    return _made(ink, {"seat": (50, -14)})


def lawn_mower(brief: Brief) -> Drawing:
    """A lawn mower with its handle and its grass bag."""
    coat = tones(brief.paint("#d23a32"))
    ink = Ink("y")
    ink.line("M96 78L140 8H150", "#3a3d46", 4.4)
    ink.line("M132 10H152", "#22242b", 6)
    ink.path("M84 66Q104 34 124 40Q132 44 128 82H86Z", ink.slant("#5a5f6a", "#33363e", "#22242b"))
    ink.path("M2 84Q4 66 22 62H82Q94 64 98 84V90H2Z", ink.down(coat.light, coat.base, coat.dark))
    ink.path("M30 62V50Q30 44 36 44H62Q68 44 68 50V62Z", ink.down("#6a6f7a", "#33363e"))
    ink.plate((36, 38), (26, 8), 3, ink.down(coat.light, coat.dark))
    for x, r in ((16, 13), (92, 16)):
        ink.oval((x, 100 - r), (r, r), ink.ball("#5a5d66", "#2b2d33", "#16171b"))
        ink.oval((x, 100 - r), (r * 0.5, r * 0.5), ink.ball("#f1f4f8", "#aab4c2", "#6d7686"))
    return _made(ink)


def rake(brief: Brief) -> Drawing:
    """A garden rake that stands on its tines."""
    head = tones(brief.paint("#c0432f"))
    ink = Ink("y")
    ink.path(
        tube(((50, 60), (50, 0), (50, -62)), (4.6, 4.6, 5)), ink.across(_WOOD.light, _WOOD.dark)
    )
    for at in range(9):
        x = 50 + (at - 4) * 7.4
        ink.path(tube(((50, 56), (50 + (at - 4) * 4, 74), (x, 96)), (3, 2.4, 1.8)), head.base)
        ink.line(f"M{x:.1f} 94v6", head.dark, 2)
    ink.line("M30 80Q50 74 70 80", head.deep, 2.6)
    ink.plate((45, 50), (10, 12), 2, ink.down(head.light, head.dark))
    return _made(ink, turn=3)


def pitchfork(brief: Brief) -> Drawing:
    """A hay fork that stands on its tines."""
    steel = tones(brief.color or "#8d96a2")
    ink = Ink("y")
    ink.path(
        tube(((50, 50), (50, -10), (50, -66)), (5, 5, 5.4)), ink.across(_WOOD.light, _WOOD.dark)
    )
    for at in (-1, 0, 1):
        x = 50 + at * 17
        path = f"M50 52Q{x} 54 {x} 70V98"
        ink.line(path, steel.deep, 4.6)
        ink.line(path, steel.light, 1.8)
    ink.plate((46.4, 42), (7.2, 14), 2, ink.across(steel.light, steel.dark))
    return _made(ink, turn=3)


def hay_bale(brief: Brief) -> Drawing:
    """A round bale of hay."""
    hay = tones(brief.paint("#dfb452"))
    ink = Ink("y")
    ink.path("M34 2H104Q136 16 136 50Q136 86 104 100H34Z", ink.down(hay.light, hay.base, hay.dark))
    for y in range(8, 98, 7):
        bow = 12 - abs(y - 50) * 0.2
        ink.line(f"M60 {y}h{50 + bow:.1f}", (hay.glint, hay.dark)[y % 2], 1.2, 0.7)
    ink.oval((36, 51), (34, 49), ink.ball(hay.light, hay.base, hay.dark))
    for r in (42, 34, 26, 18, 9):
        ink.line(
            f"M36 {51 - r}a{r * 0.7:.1f} {r} 0 1 1 -6 {r * 0.1:.1f}",
            (hay.deep, hay.glint)[r // 8 % 2],
            1.6,
            0.7,
        )
    for at in range(12):
        x = 40 + at * 8
        ink.line(f"M{x} 99l{(at % 3 - 1) * 4} 3", hay.base, 1.6)
    return _made(ink, {"seat": (70, 8)})


def fishing_rod(brief: Brief) -> Drawing:
    """A rod that leans to the left, its line and its float; "hand" is at the grip."""
    rod = tones(brief.paint("#7a4a2a"))
    ink = Ink("y")
    spine = ((82, 150), (74, 96), (48, 10), (-2, -46))
    ink.line("M-2 -46Q-16 20 -14 108", "#f4f6f8", 0.9, 0.95)
    ink.path(tube(spine, (5, 4, 2.6, 1.2)), ink.down(rod.light, rod.base, rod.dark))
    ink.path(tube(((83, 156), (80, 128), (77, 112)), (7, 7, 6.4)), ink.across("#e6c48c", "#b98a52"))
    ink.oval((68, 104), (9, 9), ink.ball("#f1f4f8", "#9aa4b2", "#4a5260"))
    ink.oval((68, 104), (3.4, 3.4), "#3a3d46")
    ink.line("M60 106l-7 3", "#4a5260", 2.4)
    for x, y in ((61, 44), (36, -8), (16, -31)):
        ink.oval((x - 2.4, y), (2.2, 2.6), "#c4ccd6")
    ink.oval((-14, 112), (5, 5.4), "#f4f1ea")
    ink.path("M-19 112A5 5.4 0 0 1 -9 112Q-14 114 -19 112Z", "#d8303a")
    ink.line("M-14 117v6q5 4 5 -2", "#8a94a4", 1.2)
    return _made(ink, {"hand": (81, 134)})
