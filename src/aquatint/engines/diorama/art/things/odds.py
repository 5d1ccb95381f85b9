"""A swing, a rocking chair, an iceberg, a tray with breakfast, a pedestal."""

from __future__ import annotations

from ...dice import dice
from ..palette import blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, shape, tube

_ROOM = Box(-60, -60, 360, 280)


def _made(ink: Ink, anchors: dict[str, Point], *, volume: float = 0.12, turn: float = 0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=turn, volume=volume)


def swing(brief: Brief) -> Drawing:
    """A swing in a wooden frame; who sits on it hangs between the ropes."""
    wood, seat = tones("#a9713f"), tones(brief.paint("#c8453c"))
    ink = Ink("w")
    for x, lean in ((6, -16), (134, 16)):
        for away, paint in ((0.45, ink.across(wood.dark, wood.deep)), (1.0, "")):
            leg = tube(((x, 6), (x + lean * away, 100)), (5.4, 6))
            ink.path(leg, paint or ink.across(wood.light, wood.base, wood.dark))
    ink.path(tube(((-4, 5), (70, 4), (144, 5)), (7, 7, 7)), ink.down(wood.light, wood.dark))
    for x in (48, 92):
        ink.line(f"M{x} 6V76", "#6e5a40", 2.4)
        ink.line(f"M{x - 0.5} 6V76", "#d9c49a", 0.9)
    ink.path("M42 74H98L101 81H39Z", ink.down(seat.light, seat.base, seat.dark))
    return _made(ink, {"seat": (70, 75), "lap": (70, 74), "foot": (70, 100)})


def rocking_chair(brief: Brief) -> Drawing:
    """A chair of slats on curved runners; it looks to the right."""
    wood = tones(brief.paint("#9a6238"))
    ink = Ink("w")
    ink.path(
        tube(((4, 90), (26, 98), (60, 101), (92, 97), (106, 88)), (3.4, 4, 4.4, 4, 3)),
        ink.down(wood.base, wood.deep),
    )
    for x, top in ((40.0, 58), (80.0, 60)):
        ink.path(tube(((x, top), (x, 98)), (4.6, 4)), ink.down(wood.dark, wood.deep))
    for at in range(5):
        x = 17.0 + at * 4.6
        ink.path(
            tube(((x + 8, 58), (x, -8 - at)), (3, 3)), ink.across(wood.light, wood.base, wood.dark)
        )
    ink.path(
        tube(((9, -6), (24, -14), (41, -12)), (6, 7, 6)), ink.down(wood.glint, wood.base, wood.dark)
    )
    ink.path("M20 58L42 51H82L90 59L70 66H26Z", ink.down(wood.glint, wood.light, wood.base))
    ink.path("M20 59L70 65.6L90 59V63L70 70L20 63Z", wood.dark)
    for x in (28.0, 68.0):
        ink.path(
            tube(((x, 66), (x + 2, 99)), (5.4, 4.6)), ink.across(wood.light, wood.base, wood.dark)
        )
    ink.path(
        tube(((19, 32), (46, 31), (74, 34)), (4.4, 4.6, 5.2)),
        ink.down(wood.glint, wood.base, wood.dark),
    )
    ink.path(tube(((70, 35), (70, 62)), (4, 4)), ink.across(wood.light, wood.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (54, 59), "lap": (54, 59)},
        box=_ROOM,
        turn=0,
        volume=0.12,
        faces_right=True,
        two_sided=False,
    )


def iceberg(brief: Brief) -> Drawing:
    """A flat berg with blue flanks and a peak at one side; "seat" is its level top."""
    chance = dice(brief.seed + brief.copy, "iceberg")
    right = bool(chance.integers(2))
    ice = tones(brief.paint("#9fd0e6"))
    ink = Ink("w")
    with ink.moved("translate(240 0) scale(-1 1)" if right else "translate(0 0)"):
        ink.path(
            shape(
                *points("6,60 22,20 40,-14 52,2 66,-4 84,30 96,46 240,44 232,74 248,98 0,98 10,78")
            ),
            ink.down("#ffffff", "#e3f2f9", ice.base, ice.dark),
        )
        for face, paint in (
            ("40,-14 52,2 44,40 60,58 22,62 22,20", ("#ffffff", "#cfe6f2")),
            ("66,-4 84,30 96,46 60,58 44,40 52,2", (ice.light, ice.base)),
            ("96,46 240,44 236,62 150,66 120,60 60,58", ("#ffffff", "#f0f8fc")),
            ("60,58 120,60 150,66 140,98 70,98", (ice.base, ice.dark)),
            ("150,66 236,62 232,74 248,98 140,98", (ice.light, ice.dark)),
            ("22,62 60,58 70,98 0,98 10,78", (ice.light, ice.base)),
        ):
            ink.path(shape(*points(face)), ink.slant(*paint))
        ink.line("M22 62L60 58L120 60L150 66L236 62", "#ffffff", 1.4, 0.9)
    middle = 84 if right else 156
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (middle, 52), "foot": (120, 96), "head": (middle, 50)},
        box=_ROOM,
        turn=0,
        volume=0.06,
    )


def breakfast(brief: Brief) -> Drawing:
    """A wooden tray: fried egg and toast on a plate, coffee, juice."""
    wood = tones(brief.paint("#b47a46"))
    ink = Ink("w")
    ink.path("M-6 76L12 52H150L168 76Z", ink.down(wood.light, wood.base))
    ink.path("M-2 74L14 55H148L164 74Z", ink.down(wood.dark, wood.base))
    ink.oval((66, 65), (38, 8.4), ink.down("#ffffff", "#d9dee6"))
    ink.oval((66, 64), (28, 5.6), ink.down("#e6ebf1", "#ffffff"))
    ink.path(
        blob(*points("36,52 34,40 40,36 58,36 64,40 62,54 56,60 40,60")),
        ink.ball("#f7d08a", "#e2a24e", "#a8682c", at=(0.4, 0.3), reach=0.9),
    )
    ink.path(blob(*points("40,52 39,43 45,40 56,41 59,45 57,55 44,57")), "#fbe3b4", 0.9)
    ink.path(
        blob(*points("62,62 68,55 80,54 94,57 100,63 90,67 74,67")), ink.down("#ffffff", "#e9e6dd")
    )
    ink.oval((81, 60), (8, 4.6), ink.ball("#ffe88a", "#f8b92c", "#d9821c"))
    _cup(ink)
    _juice(ink)
    ink.path("M-6 76H168L162 84H0Z", ink.down(wood.light, wood.base, wood.dark))
    for x in (-4, 150):
        ink.path(tube(((x, 74), (x + 8, 66), (x + 16, 74)), (4, 4, 4)), wood.deep)
    return _made(ink, {"seat": (80, 60), "foot": (81, 83)})


def _cup(ink: Ink) -> None:
    for at, x in enumerate((118, 125)):
        ink.line(f"M{x} 22q-5 -7 0 -13q5 -6 0 -{12 + 3 * at}", "#ffffff", 2.2, 0.5)
    ink.line("M133 38q9 0 8 8q-1 7 -10 7", "#f4f4f2", 3.4)
    ink.path(
        "M109 33H134Q134 60 121.5 61Q109 60 109 33Z", ink.across("#ffffff", "#f6f4f0", "#c9ced8")
    )
    ink.oval((121.5, 33.4), (12.5, 3.4), "#e6e3dc")
    ink.oval((121.5, 33.8), (11, 2.6), ink.down("#6d4630", "#4a2c1c"))


def _juice(ink: Ink) -> None:
    ink.path("M16 26H34L32 62H18Z", ink.across(("#ffffff", 0.75), ("#e3eef4", 0.55)))
    ink.path("M16.6 32H33.4L32 61H18Z", ink.across("#ffc04a", "#f59a24", "#d97a16"))
    ink.oval((25, 32), (8.4, 2), "#ffd67a")
    ink.line("M19 36L20 56", "#ffffff", 1.6, 0.55)


def pedestal(brief: Brief) -> Drawing:
    """A round block of stone, as goods are shown upon."""
    stone = tones(blend(brief.paint("#e6e2dc"), "#b9b2a8", 0.3))
    ink = Ink("w")
    ink.path(
        "M0 14V62Q0 80 55 80Q110 80 110 62V14Z",
        ink.across(stone.base, stone.glint, stone.light, stone.dark),
    )
    ink.oval((55, 14), (55, 14), ink.slant(stone.glint, stone.light, stone.base))
    body = "M0 14V62Q0 80 55 80Q110 80 110 62V14Q110 28 55 28Q0 28 0 14Z"
    with ink.within(body):
        for path in (
            "M10 16Q40 40 30 60T60 84", "M70 20Q80 50 110 56T110 74", "M120 20Q112 34 136 44",
        ):  # fmt: skip
            ink.line(path, stone.dark, 0.9, 0.5)
    return _made(ink, {"seat": (55, 14), "lap": (55, 14), "foot": (55, 78)}, volume=0.06)


def ledge(brief: Brief) -> Drawing:
    """A crag that juts out over the land, grass on its top; "seat" is near its brink."""
    rock, turf = tones(brief.paint("#8a817c")), tones("#6d9a4b")
    ink = Ink("o")
    crag = (
        (-60, 104), (-62, 30), (-40, 22), (6, 20), (70, 18), (112, 24), (104, 34), (84, 40),
        (88, 56), (66, 64), (70, 84), (48, 104),
    )  # fmt: skip
    ink.path(shape(*crag), ink.across(rock.light, rock.base, rock.dark))
    with ink.within(shape(*crag)):
        for line in (
            ((-62, 48), (-20, 44), (20, 56), (60, 50), (90, 44)),
            ((-62, 78), (-10, 70), (24, 82), (70, 70)),
        ):
            ink.line("M" + "L".join(f"{x} {y}" for x, y in line), rock.deep, 1.4, 0.5)
        for x, y, low in ((-30, 24, 104), (10, 22, 60), (36, 52, 104), (70, 22, 48)):
            ink.path(shape((x, y), (x + 14, y + 4), (x + 2, low), (x - 6, low)), rock.deep, 0.28)
        ink.glow((10, 116), (90, 36), rock.deep, 0.6)
    grass = "-64,34 -62,26 -40,18 6,16 70,14 114,21 110,27 92,27 74,31 52,27 30,33 6,28 -20,35"
    ink.path(blob(*points(grass), tension=0.7), ink.down(turf.light, turf.base, turf.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (66, 19), "foot": (-6, 103), "head": (66, 18)},
        box=Box(-80, -20, 220, 140),
        turn=0,
        volume=0.14,
    )
