"""Tools and machines about the house and the street: vacuum cleaner, vending machine, whisk ..."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, tube

_ROOM = Box(-70, -80, 270, 290)
_WOOD = tones("#b9804a")
_STEEL = tones("#bcc4cc")


def _made(ink: Ink, anchors: dict[str, Point] | None = None, *, turn: float = 0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors or {}, box=_ROOM, turn=turn, volume=0.16)


def vacuum_cleaner(brief: Brief) -> Drawing:
    """A vacuum cleaner with its hose, to the left."""
    coat = tones(brief.paint("#d8433a"))
    ink = Ink("d")
    ink.line("M70 58Q60 -30 14 -22Q-14 -16 -26 30", "#3a3d46", 6)
    ink.line("M70 58Q60 -30 14 -22Q-14 -16 -26 30", "#7d828c", 1.6)
    ink.line("M-22 20L-44 92", "#aab3bd", 5)
    ink.path("M-64 90H-28Q-22 90 -22 96V101H-68V96Q-68 90 -64 90Z", ink.down("#6a6f7a", "#2b2d33"))
    body = blob(*points("48,92 46,66 62,50 96,44 126,56 136,78 130,94 90,98"))
    ink.path(body, ink.ball(coat.glint, coat.base, coat.dark, at=(0.35, 0.25)))
    ink.path(blob(*points("66,62 88,56 108,62 104,74 72,76")), ink.slant("#dff1fa", "#7fa9bd"))
    ink.line("M84 46Q100 30 116 50", "#3a3d46", 5)
    for x, r in ((112, 16), (62, 10)):
        ink.oval((x, 101 - r), (r, r), ink.ball("#5a5d66", "#22242b"))
        ink.oval((x, 101 - r), (r * 0.45, r * 0.45), ink.ball(coat.light, coat.dark))
    return _made(ink)


def vending_machine(brief: Brief) -> Drawing:
    """A vending machine with rows of drinks."""
    case = tones(brief.paint("#c8323a"))
    ink = Ink("d")
    ink.plate((-4, -60), (108, 160), 5, ink.across(case.light, case.base, case.dark))
    ink.plate((4, -50), (70, 112), 3, ink.down("#22304a", "#41557a"))
    tins = ("#e2574c", "#f2b62c", "#3fa06a", "#3f7fd0", "#f4f0e6", "#8350c2")
    for row in range(4):
        ink.plate((6, -22 + row * 27), (66, 3), 1, "#9fb2cc")
        for at in range(6):
            tin = tones(tins[(at + row * 2) % 6])
            ink.plate(
                (8.4 + at * 10.7, -42 + row * 27),
                (8.6, 20),
                2,
                ink.across(tin.light, tin.base, tin.dark),
            )
            ink.plate((8.4 + at * 10.7, -35 + row * 27), (8.6, 5), 0, "#ffffff")
    ink.path("M8 -46H40L14 58H8Z", "#ffffff", 0.12)
    ink.plate((80, -46), (18, 26), 2, "#1c2230")
    ink.plate((82, -43), (14, 6), 1, "#7fe0a0")
    for row in range(3):
        for at in range(3):
            ink.oval((84 + at * 5, -32 + row * 5), (1.7, 1.7), "#e6ebf2")
    ink.plate((84, -10), (10, 16), 1.4, ink.down("#e6ebf2", "#8a94a4"))
    ink.line("M89 -6V2", "#22242b", 1.6)
    ink.plate((12, 70), (56, 18), 3, ink.down("#15161b", "#3a3d46"))
    for x in (4, 88):
        ink.plate((x, 99), (10, 4), 1, "#22242b")
    return _made(ink)


def arcade_machine(brief: Brief) -> Drawing:
    """An upright arcade game with a bright screen."""
    case = tones(brief.paint("#3f3f9a"))
    ink = Ink("d")
    side = "M4 -52H92L98 -24L88 20L104 40V104H-4V40L10 20L2 -24Z"
    ink.path(side, ink.across(case.light, case.base, case.dark))
    ink.plate((8, -48), (82, 20), 2, ink.down("#ffe08a", "#f2962c"))
    for at, x in enumerate(range(16, 84, 11)):
        ink.plate((x, -43), (7, 10), 1, ("#d8303a", "#3f3f9a")[at % 2])
    ink.path("M14 -22H86L80 20H20Z", "#101423")
    screen = "M19 -17H81L76 16H24Z"
    ink.path(screen, ink.down("#1f2f6a", "#0f1738"))
    with ink.within(screen):
        for row, color in ((-12, "#f06a9a"), (-4, "#7fe08a")):
            for x in range(26, 76, 9):
                ink.plate((x, row), (5.4, 4.4), 1, color)
        ink.path("M46 12L50 6L54 12Z", "#ffe08a")
        ink.line("M50 4V-1", "#ffffff", 1.4)
    ink.path("M6 40H94L88 24H12Z", ink.down("#5a5d66", "#2b2d33"))
    ink.line("M28 34V22", "#d9dee5", 2.6)
    ink.oval((28, 20), (5, 5), ink.ball("#ff9a8a", "#d8303a", "#7f1418"))
    for x, color in ((54, "#f2c62c"), (66, "#3fa0e0"), (78, "#e2574c")):
        ink.oval((x, 32), (4, 2.6), color)
    ink.plate((36, 58), (28, 30), 2, ink.down("#22242b", "#3a3d46"))
    for x in (43, 57):
        ink.plate((x - 4, 62), (8, 10), 1, "#f2962c")
        ink.line(f"M{x} 65v4", "#22242b", 1.4)
    return _made(ink)


def rolling_pin(brief: Brief) -> Drawing:
    """A rolling pin, aslant."""
    wood = tones(brief.paint("#d9a866"))
    ink = Ink("d")
    with ink.moved("rotate(-28 50 50)"):
        for x in (-36, 108):
            ink.path(blob((x, 44), (x + 14, 42), (x + 28, 46), (x + 28, 54), (x + 14, 58), (x, 56)),
                     ink.down(wood.base, wood.deep))  # fmt: skip
        ink.plate((-10, 34), (120, 32), 7, ink.down(wood.glint, wood.base, wood.dark))
        for y in (42, 50, 57):
            ink.line(f"M-4 {y}q40 -3 70 0t38 -1", wood.dark, 0.8, 0.5)
    return _made(ink, turn=3)


def whisk(brief: Brief) -> Drawing:
    """A balloon whisk."""
    wire = tones(brief.color or "#c4ccd6")
    ink = Ink("d")
    with ink.moved("rotate(24 50 50)"):
        for wide in (30, 20, 10, 0):
            away = wide * 0.8
            loop = f"M47 52Q{50 - wide} 10 {50 - away:.0f} -14"
            loop += f"Q50 -52 {50 + away:.0f} -14Q{50 + wide} 10 53 52"
            ink.line(loop, wire.deep, 2.6)
            ink.line(loop, wire.glint, 1)
        ink.plate((44, 48), (12, 12), 3, ink.across(wire.light, wire.base, wire.deep))
        ink.plate((43.4, 58), (13.2, 52), 6, ink.across("#5a5d66", "#3a3d46", "#22242b"))
    return _made(ink, {"hand": (40, 90)}, turn=3)


def tricycle(brief: Brief) -> Drawing:
    """A child's tricycle that heads left."""
    coat = tones(brief.paint("#d8303a"))
    ink = Ink("d")
    ink.line("M22 72L30 14M30 34Q70 70 100 84", coat.dark, 7)
    ink.line("M22 72L30 14M30 34Q70 70 100 84", coat.light, 2.6)
    ink.path(blob(*points("62,46 88,42 98,48 90,56 66,56")), ink.down("#4a4d57", "#22242b"))
    ink.line("M82 56L88 78", "#aab3bd", 4)
    ink.line("M14 12L42 10", "#aab3bd", 4)
    for x in (12, 44):
        ink.plate((x - 5, 7), (11, 7), 3, ink.down("#4a4d57", "#22242b"))
        ink.line(f"M{x} 14q-2 8 2 14", "#f2c62c", 1.8)
    for x, r in ((20, 28), (102, 18), (88, 18)):
        y = 102 - r
        ink.oval((x, y), (r, r), ink.ball("#5a5d66", "#22242b"))
        ink.oval((x, y), (r * 0.72, r * 0.72), "#f4f1ea")
        for turn in range(0, 180, 36):
            with ink.moved(f"rotate({turn} {x} {y})"):
                ink.line(f"M{x - r * 0.7:.1f} {y}h{r * 1.4:.1f}", "#8a94a4", 1.2)
        ink.oval((x, y), (r * 0.2, r * 0.2), coat.base)
    ink.line("M20 74l-9 12M6 87h12", "#3a3d46", 3.6)
    return _made(ink, {"seat": (78, 46)})


def unicycle(brief: Brief) -> Drawing:
    """A unicycle."""
    coat = tones(brief.paint("#d8303a"))
    ink = Ink("d")
    for color, r, wide in (("#22242b", 34, 7), ("#c4ccd6", 30, 2)):
        ink.line(oval((50, 66), (r, r)), color, wide)
    for turn in range(0, 180, 18):
        with ink.moved(f"rotate({turn} 50 66)"):
            ink.line("M20 66H80", "#aab3bd", 0.8)
    for x in (45, 55):
        ink.line(f"M{x} 66L{x} 24Q50 16 50 8V-14", coat.dark, 4)
    ink.line("M45 64V26", coat.light, 1.6)
    ink.path(
        blob(*points("28,-20 40,-24 52,-20 68,-24 76,-18 70,-10 50,-12 34,-10")),
        ink.down("#4a4d57", "#22242b"),
    )
    ink.line("M50 66L62 80M50 66L38 52", "#7d828c", 4)
    for x, y in ((64, 81), (36, 51)):
        ink.plate((x - 7, y - 2.4), (14, 5), 2, "#22242b")
    ink.oval((50, 66), (5, 5), ink.ball("#e6ebf2", "#5a5d66"))
    return _made(ink, {"seat": (52, -18)})


def raft(brief: Brief) -> Drawing:
    """A raft of logs with a mast and a patched sail."""
    wood = tones(brief.paint("#a8733f"))
    ink = Ink("d")
    ink.path(tube(((50, 84), (50, 20), (50, -58)), (5, 5, 4)), ink.across(_WOOD.light, _WOOD.dark))
    sail = "M54 -50Q112 -20 100 44Q76 50 54 46Z"
    ink.path(sail, ink.across("#fdf6e2", "#efe0bc", "#cdb98c"))
    ink.plate((70, -4), (18, 18), 1, "#c9705a")
    ink.line("M69 -6l3 3M88 -6l-3 3M69 15l3 -3M88 15l-3 -3M78 -7v4M78 12v4", "#5a3a24", 1.2)
    for at in range(7):
        x = -22 + at * 21
        ink.path(f"M{x} 84H{x + 19}V98H{x}Z", ink.down(wood.light, wood.base, wood.deep))
        ink.oval((x + 9.5, 91), (9.4, 8), ink.ball(wood.glint, wood.light, wood.dark))
        ink.line(oval((x + 9.5, 91), (5.4, 4.6)), wood.dark, 1)
    ink.path("M-28 80L-10 70H112L130 80V85H-28Z", ink.down(wood.light, wood.base, wood.dark))
    for x in (2, 98):
        ink.line(f"M{x} 70l-3 15", "#f0dca8", 3.4)
    return _made(ink, {"seat": (50, 80), "inside": (50, 82)})


def wagon(brief: Brief) -> Drawing:
    """A child's wagon with its handle, to the left."""
    coat = tones(brief.paint("#d02f36"))
    ink = Ink("d")
    ink.line("M8 70L-36 26M-44 30l16 -10", "#3a3d46", 4)
    ink.path("M6 36H122L116 72H12Z", ink.down(coat.light, coat.base, coat.dark))
    ink.path("M2 32H126V39H2Z", ink.down(coat.glint, coat.base))
    ink.line("M20 52H108", "#ffffff", 3, 0.85)
    for x in (30, 98):
        ink.oval((x, 84), (17, 17), ink.ball("#5a5d66", "#22242b"))
        ink.oval((x, 84), (11, 11), "#f4f1ea")
        ink.oval((x, 84), (6, 6), ink.ball(coat.light, coat.dark))
    return _made(ink, {"inside": (64, 40), "rim": (64, 34), "seat": (64, 34)})


def bunk_bed(brief: Brief) -> Drawing:
    """A bunk bed with its ladder."""
    wood = tones(brief.paint("#b9804a"))
    ink = Ink("d")
    for x in (-30, 128):
        ink.plate((x, -60), (8, 160), 2, ink.across(wood.light, wood.base, wood.dark))
    for y, cover in ((-18, "#4f86c6"), (60, "#d8604f")):
        cloth = tones(cover)
        ink.plate((-24, y - 14), (154, 17), 6, ink.down("#ffffff", "#e2e6ee"))
        ink.path(
            f"M20 {y - 17}H126Q132 {y - 17} 132 {y - 10}V{y + 5}H20Z",
            ink.down(cloth.light, cloth.base, cloth.dark),
        )
        ink.path(
            blob((-20, y - 12), (-16, y - 24), (6, y - 26), (16, y - 16), (10, y - 10)),
            ink.down("#ffffff", "#d5dce8"),
        )
        ink.plate((-30, y), (166, 14), 2, ink.down(wood.light, wood.base, wood.dark))
    ink.plate((-26, -44), (158, 5), 2, ink.down(wood.light, wood.dark))
    for x in (84, 108):
        ink.plate((x, -56), (5, 156), 2, ink.across(wood.glint, wood.base, wood.dark))
    for y in (-36, -8, 20, 48, 76):
        ink.plate((84, y), (28, 5), 1, ink.down(wood.glint, wood.dark))
    return _made(ink, {"seat": (40, 46)})
