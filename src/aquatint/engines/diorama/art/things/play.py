"""Music, games, gifts and the heavens."""

from __future__ import annotations

import math

from ...graph import Pose
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, panel, points, shape, tube

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


def guitar(brief: Brief) -> Drawing:
    """An acoustic guitar, upright."""
    wood = tones(brief.paint("#d9883c"))
    ink = Ink("p")
    ink.path("M44 -24L42 -38H58L56 -24Z", ink.down("#5a3a28", "#2f1c14"))
    for y in (-35, -29):
        for x in (40, 60):
            ink.oval((x, y), (2, 1.6), "#e6e0d0")
    ink.plate((45.6, -26), (8.8, 68), 1, ink.across("#6d4630", "#3a2418"))
    for at in range(9):
        ink.line(f"M45.6 {-20 + at * 6.4:.1f}h8.8", "#d9c9a0", 0.6)
    body = blob(
        *points(
            "50,28 64,29 70,38 66,50 70,60 80,72 78,92 64,100 50,101 36,100 22,92 "
            "20,72 30,60 34,50 30,38 36,29"
        )
    )
    ink.path(body, ink.ball(wood.glint, wood.base, wood.deep, at=(0.45, 0.5), reach=0.72))
    ink.oval((50, 58), (11, 11), wood.deep)
    ink.oval((50, 58), (9, 9), "#2a1810")
    ink.plate((38, 82), (24, 4.6), 1.4, "#3a2418")
    for x in (47, 49, 51, 53):
        ink.line(f"M{x} -26V83", "#fbf3dc", 0.4, 0.9)
    return _made(ink, {"hand": (50, 60)}, turn=6)


def violin(brief: Brief) -> Drawing:
    """A violin with its bow."""
    wood = tones(brief.paint("#b85424"))
    ink = Ink("p")
    ink.line("M84 -16L70 100", "#6d4630", 2)
    ink.line("M87 -14L73 99", "#fbf3dc", 0.8)
    ink.path(tube(((50, -14), (50, -22), (54, -24), (53, -20)), (4, 4, 3, 2)), "#4a2a1a")
    ink.plate((47.4, -14), (5.2, 50), 1, "#2a1810")
    body = blob(
        *points(
            "50,24 62,26 66,38 59,50 60,58 70,68 72,84 62,97 50,99 38,97 28,84 30,68 "
            "40,58 41,50 34,38 38,26"
        )
    )
    ink.path(body, ink.ball(wood.glint, wood.base, wood.deep, at=(0.42, 0.4), reach=0.75))
    ink.path("M47.6 20H52.4L53.4 62H46.6Z", "#2a1810")
    for side in (-1, 1):
        ink.line(
            f"M{50 + side * 9} 52q{side * 4} 5 0 10q{-side * 3} 6 {side * 2} 8", "#2a120a", 1.4
        )
    ink.plate((42, 68), (16, 2.6), 1, "#e0b878")
    ink.path("M45 76H55L53 94H47Z", "#2a1810")
    for x in (48.4, 50, 51.6):
        ink.line(f"M{x} -10V78", "#fbf3dc", 0.4, 0.9)
    return _made(ink, {"hand": (50, 10)}, turn=6)


def piano(brief: Brief) -> Drawing:
    """A grand piano with its lid open."""
    case = tones(brief.paint("#2b2c35"))
    ink = Ink("p")
    ink.path("M14 44Q10 -14 74 -22Q116 -26 124 40Z", ink.slant(case.light, case.base, case.dark))
    ink.line("M62 44L84 -8", "#c9a04a", 1.6)
    ink.path("M4 46H128Q134 62 116 64L40 66H4Z", ink.down("#e0b25a", "#a8742c"))
    for at in range(14):
        ink.line(f"M{16 + at * 7} 48L{26 + at * 6.6:.1f} 62", "#fbeec0", 0.5, 0.8)
    ink.path("M0 46H8V60Q70 60 128 50Q134 66 118 74H0Z", ink.down(case.light, case.base, case.dark))
    ink.path("M-8 64H46V72H-8Z", "#fffdf6")
    for at in range(1, 13):
        ink.line(f"M{-8 + at * 4.15:.2f} 64v8", "#b9b2a6", 0.5)
    for at in (0, 1, 3, 4, 5, 7, 8, 10, 11):
        ink.plate((-5.4 + at * 4.15, 63.6), (2.4, 5), 0.4, "#1c1d24")
    ink.path("M-10 72H120V78H-10Z", ink.down(case.base, case.dark))
    for x in (2, 40, 108):
        ink.path(f"M{x - 3} 78H{x + 4}L{x + 2.4} 99H{x - 1.4}Z", ink.across(case.light, case.dark))
        ink.oval((x + 0.5, 99), (2.6, 2), "#c9a04a")
    return _made(ink, {"seat": (70, -18)}, turn=0.3)


def camera(brief: Brief) -> Drawing:
    """A camera with leather and chrome."""
    hide = tones(brief.paint("#3a3d46"))
    ink = Ink("p")
    ink.path("M34 26L40 14H68L74 26Z", ink.down("#e6ebf2", "#9aa4b2"))
    ink.plate((4, 24), (100, 66), 8, ink.down("#f1f4f8", "#c4ccd6", "#8a94a4"))
    ink.plate((4, 38), (100, 42), 2, ink.down(hide.light, hide.base, hide.dark))
    for x, wide in ((14, 12), (82, 14)):
        ink.plate((x, 18), (wide, 8), 2, ink.down("#e6ebf2", "#8a94a4"))
    for size, stops in (
        (27, ("#f1f4f8", "#aab4c2", "#6d7686")),
        (22, ("#4a4d57", "#1c1d24")),
        (16, ("#5a8fd8", "#22346a", "#0f1630")),
    ):
        ink.oval((54, 58), (size, size), ink.ball(*stops, at=(0.36, 0.28)))
    ink.oval((47, 50), (4.6, 3.4), "#e6f2ff", lean=-30)
    ink.plate((84, 30), (13, 6), 1.4, "#fff6cf")
    return _made(ink, {"seat": (54, 16)})


def headphones(brief: Brief) -> Drawing:
    """Headphones: worn, they go over the crown."""
    paint = tones(brief.paint("#d2493a"))
    ink = Ink("p")
    ink.line("M14 66Q9 19 50 18Q91 19 86 66", paint.dark, 10)
    ink.line("M14 64Q10 21 50 20Q90 21 86 64", paint.light, 3)
    for side in (-1, 1):
        x = 50 + side * 37
        ink.oval((x - side * 5, 72), (9, 20), ink.across("#4a4d57", "#24252c"))
        ink.oval((x + side * 3, 72), (10, 22), ink.ball(paint.light, paint.base, paint.dark))
        ink.oval((x + side * 4, 72), (4.6, 11), ink.ball(paint.glint, paint.light))
    return _made(ink, {"brow": (50, 52), "temple": (84, 52)})


def skateboard(brief: Brief) -> Drawing:
    """A skateboard from the side."""
    deck = tones(brief.paint("#3fa08f"))
    ink = Ink("p")
    ink.path(
        tube(((-6, 60), (10, 72), (60, 73), (110, 72), (126, 60)), (5, 6, 6, 6, 5)),
        ink.down(deck.glint, deck.base, deck.dark),
    )
    ink.line("M-6 58Q4 69 14 69.4H106Q116 69 126 58", "#3a3d46", 1.8)
    for x in (24, 96):
        ink.path(f"M{x - 8} 75H{x + 8}L{x + 4} 84H{x - 4}Z", "#9aa4b2")
        for dx in (-8, 8):
            ink.oval((x + dx, 88), (8, 8), ink.ball("#fff6cf", "#f2c14a", "#a8762c"))
            ink.oval((x + dx, 88), (2.6, 2.6), "#5a606c")
    return _made(ink, {"seat": (60, 70)}, turn=1)


def surfboard(brief: Brief) -> Drawing:
    """A surfboard, upright; one that is ridden lies on its wave."""
    board = tones(brief.paint("#f4ead2"))
    ink = Ink("p")
    if brief.pose is Pose.SWIMMING:
        return _afloat(ink, board)
    outline = blob(*points("50,-40 60,-20 67,20 66,60 60,88 50,100 40,88 34,60 33,20 40,-20"))
    ink.path(outline, ink.across(board.light, board.base, board.dark))
    with ink.within(outline):
        for x, color in ((40, "#e8683c"), (46, "#f2b23c"), (60, "#2f8f9c")):
            ink.line(f"M{x} -50V110", color, 4)
        ink.line("M50 -50V110", board.deep, 0.8, 0.6)
    return _made(ink, turn=6)


def _afloat(ink: Ink, board: Tones) -> Drawing:
    """Seen from its side, cutting through foam."""
    ink.path(
        blob(*points("-24,74 10,62 60,58 112,60 150,70 168,84 120,92 40,94 -10,90")),
        ink.down(("#e9f6fb", 0.9), ("#8fd0e2", 0.85), ("#3f9cc0", 0.8)),
    )
    ink.path(
        tube(((-14, 70), (20, 77), (64, 79), (108, 76), (142, 64)), (3, 8, 9.4, 8, 3)),
        ink.down(board.glint, board.base, board.dark),
    )
    ink.line("M0 72.6Q60 84 134 68", "#e8683c", 2)
    for x, y, size in (
        (-16, 82, 8),
        (4, 88, 7),
        (30, 90, 6),
        (134, 84, 9),
        (152, 78, 7),
        (112, 90, 6),
    ):
        ink.oval((x, y), (size, size * 0.6), ink.ball("#ffffff", "#f3fbfd", "#cfeaf3"))
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (64, 75), "foot": (64, 92), "head": (140, 66)},
        box=_ROOM,
        turn=0,
        volume=0.1,
        grounded=False,
        faces_right=True,
    )


def ball(brief: Brief) -> Drawing:
    """A football, a basketball, or a beach ball."""
    ink = Ink("p")
    circle = oval((50, 50), (48, 48))
    usual = {"soccer ball": "#f7f7f5", "basketball": "#e8792c"}.get(brief.concept, "#e8483c")
    paint = tones(brief.paint(usual))
    ink.path(
        circle,
        ink.ball(paint.glint, paint.light, paint.base, paint.dark, at=(0.36, 0.28), reach=0.8),
    )
    with ink.within(circle):
        if brief.concept == "soccer ball":
            for x, y, size in (
                (50, 50, 15),
                (50, 2, 14),
                (96, 36, 14),
                (78, 92, 14),
                (22, 92, 14),
                (4, 36, 14),
            ):
                ink.path(_star(x, y, size, size, 5), "#2a2b34")
            for dx, dy in ((0, -1), (0.95, -0.31), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.31)):
                ink.line(
                    f"M{50 + dx * 14:.1f} {50 + dy * 14:.1f}L{50 + dx * 36:.1f} {50 + dy * 36:.1f}",
                    "#2a2b34",
                    1.6,
                )
        elif brief.concept == "basketball":
            ink.line("M50 0V100M0 50H100M16 8Q44 50 16 92M84 8Q56 50 84 92", "#3a241a", 2.2)
        else:
            for path, color in (
                ("M50 8Q14 34 20 96L-10 90V-10H50Z", "#fbf8f0"),
                ("M50 8Q46 60 70 104L110 100V40Q84 6 50 8Z", "#3f8fd0"),
                ("M50 8Q84 10 108 60V-10Z", "#f7c93c"),
            ):
                ink.path(path, color, 0.92)
            ink.oval((50, 8), (7, 5), "#ffffff")
        ink.glow((66, 80), (50, 34), "#1c1a2c", 0.35)
        ink.glow((34, 26), (20, 15), "#ffffff", 0.7)
    return _made(ink, {"seat": (50, 3)}, turn=14)


def _star(x: float, y: float, outer: float, inner: float, spikes: int) -> str:
    knots = []
    for at in range(spikes * 2):
        angle = at * math.pi / spikes
        reach = outer if at % 2 == 0 else inner
        if outer == inner and at % 2:
            continue
        knots.append((x + math.sin(angle) * reach, y - math.cos(angle) * reach))
    return shape(*knots)


def balloon(brief: Brief) -> Drawing:
    """A balloon on its string."""
    paint = tones(
        brief.paint(
            ("#e0483c", "#3f8fd0", "#f0b82c", "#8f5fd0", "#4fb070")[(brief.seed + brief.copy) % 5]
        )
    )
    ink = Ink("p")
    ink.line("M50 68Q44 82 51 94Q56 106 49 122", "#f4f1ea", 1.1)
    ink.path(
        blob(*points("50,-12 76,0 84,24 74,48 50,66 26,48 16,24 24,0")),
        ink.ball(paint.glint, paint.light, paint.base, paint.dark, at=(0.34, 0.26), reach=0.85),
    )
    ink.path("M46 70L50 64L54 70Z", paint.dark)
    if not brief.lettered:  # the gleam would be read as a letter
        ink.oval((34, 12), (6, 12), "#ffffff", lean=28)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "hand": (49, 120),
            "mouth": (50, 40),
            "head": (50, 20),
            **panel((25, 17), (50, 31)),
        },
        box=_ROOM,
        grounded=False,
        turn=0 if brief.lettered else 6,
        volume=0.16,
    )


def gift(brief: Brief) -> Drawing:
    """A wrapped present with a bow."""
    paper = tones(brief.paint("#3f8fb8"))
    band = tones("#e8483c" if brief.color != "#d3262e" else "#f0c23a")
    ink = Ink("p")
    ink.plate((10, 40), (80, 58), 3, ink.across(paper.light, paper.base, paper.dark))
    ink.plate((4, 30), (92, 16), 3, ink.down(paper.glint, paper.base))
    ink.path("M42 30H58V98H42Z", ink.across(band.light, band.base, band.dark))
    for side in (-1, 1):
        ink.path(
            blob((50, 28), (50 + side * 12, 6), (50 + side * 32, 8), (50 + side * 28, 25)),
            ink.ball(band.glint, band.base, band.dark),
        )
        ink.path(
            blob((50, 28), (50 + side * 13, 14), (50 + side * 24, 14), (50 + side * 21, 23)),
            band.deep,
            0.6,
        )
    ink.oval((50, 27), (7, 6), ink.ball(band.glint, band.base, band.dark))
    ink.path("M10 46H90V52H10Z", paper.deep, 0.3)
    return _made(ink, {"seat": (50, 30)}, turn=2)


def lantern(brief: Brief) -> Drawing:
    """A paper lantern, lit."""
    paper = tones(brief.paint("#e0402f"))
    ink = Ink("p")
    ink.glow((50, 48), (70, 62), paper.light, 0.4)
    ink.line("M50 -16V6", "#c9a04a", 1.4)
    body = blob(*points("50,8 78,16 94,46 78,80 50,88 22,80 6,46 22,16"))
    ink.path(
        body, ink.ball("#fff0b0", paper.light, paper.base, paper.dark, at=(0.5, 0.56), reach=0.7)
    )
    with ink.within(body):
        for reach in (40, 26, 12):
            ink.line(
                f"M50 6Q{50 - reach * 1.6} 48 50 90M50 6Q{50 + reach * 1.6} 48 50 90",
                paper.deep,
                0.9,
                0.45,
            )
    for y in (4, 84):
        ink.plate((34, y), (32, 7), 2, ink.across("#fff0b8", "#d9a53c", "#8f6420"))
    for x in (44, 50, 56):
        ink.line(f"M{x} 91v22", "#d9a53c", 1.6)
    return Drawing(
        shapes=ink.shapes,
        anchors={"hand": (50, -14)},
        box=_ROOM,
        grounded=False,
        turn=4,
        volume=0.1,
    )


def star(brief: Brief) -> Drawing:
    """A golden star with soft points."""
    paint = tones(brief.paint("#f8c93c"))
    ink = Ink("p")
    ink.glow((50, 50), (70, 70), paint.light, 0.35)
    knots = []
    for at in range(10):
        angle, reach = at * math.pi / 5, 48 if at % 2 == 0 else 25
        knots.append((50 + math.sin(angle) * reach, 52 - math.cos(angle) * reach))
    ink.path(
        blob(*knots, tension=0.5),
        ink.ball(paint.glint, paint.light, paint.base, paint.dark, at=(0.4, 0.3), reach=0.8),
    )
    return Drawing(shapes=ink.shapes, box=_ROOM, grounded=False, turn=12, volume=0.22)


def volcano(brief: Brief) -> Drawing:
    """A volcano that erupts."""
    rock = tones(brief.paint("#6a5450"))
    ink = Ink("p")
    for x, y, r in ((50, 2, 15), (34, -10, 15), (64, -14, 17), (46, -28, 18), (70, -34, 14)):
        ink.oval((x, y), (r, r * 0.86), ink.ball("#b8b0b4", "#8a8288", "#5a5258"))
    ink.glow((50, 14), (30, 26), "#ff9a3c", 0.9)
    for x, y in ((36, -6), (62, -10), (28, 8), (74, 4), (50, -16)):
        ink.line(f"M50 22Q{(50 + x) / 2} {y - 6} {x} {y}", "#ff7a2c", 2.4)
        ink.oval((x, y), (2.6, 2.4), "#ffd04a")
    cone = blob(*points("38,22 62,22 72,46 92,76 112,98 50,99 -12,98 8,76 28,46"), tension=0.5)
    ink.path(cone, ink.across(rock.light, rock.base, rock.deep))
    with ink.within(cone):
        for flow in (
            ((46, 20), (42, 44), (30, 62), (26, 84)),
            ((52, 20), (54, 48), (48, 70), (52, 94)),
            ((58, 20), (66, 42), (74, 58), (78, 74)),
        ):
            ink.path(tube(flow, (7, 5, 6, 2)), ink.down("#fff0a0", "#ff9a2c", "#d8341c"))
    ink.oval((50, 22), (12.6, 3.6), ink.ball("#fff6c0", "#ffb03c", "#e0481c"))
    return _made(ink, {"seat": (50, 22)}, turn=0)
