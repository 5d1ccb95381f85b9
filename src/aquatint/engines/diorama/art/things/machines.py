"""Machines of a household: what types, plays, sews, cools, washes and brews."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, panel

_ROOM = Box(-40, -40, 200, 190)


def _made(ink: Ink, anchors: dict[str, Point]) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors, box=_ROOM, turn=0.5, volume=0.2)


def typewriter(brief: Brief) -> Drawing:
    """An old typewriter with a sheet of paper in its roller."""
    metal, dark = tones(brief.paint("#3d5a5c")), tones("#2a2d31")
    ink = Ink("m")
    ink.path("M26 -20H84L86 26H24Z", ink.down("#fffdf6", "#f0ead8"))
    ink.line("M33 -12H74M33 -5H78M33 2H66", "#6d6a66", 1.3, 0.7)
    ink.plate((8, 16), (94, 15), 7, ink.down("#5b5f66", "#2c2f35", "#17191d"))
    for x in (0, 101):
        ink.plate((x, 14), (9, 19), 3, ink.down(dark.light, dark.base, dark.deep))
    ink.line("M2 14L-8 4", "#c9ccd1", 2.4)
    ink.path("M10 30H100L106 62H4Z", ink.down(metal.light, metal.base, metal.dark))
    ink.path("M30 32H80L76 48H34Z", ink.down(dark.base, dark.deep))
    ink.line(
        "M36 47L42 34M43 47L47 34M50 47L52 34M58 47L58 34M66 47L64 34M73 47L68 34", "#9aa0a8", 1
    )
    ink.path("M4 62H106L116 92Q117 98 110 98H0Q-7 98 -6 92Z", ink.down(metal.base, metal.dark))
    ink.path("M8 63H102L108 90H2Z", ink.down(dark.light, dark.base))
    for row, count in enumerate((10, 10, 9)):
        wide = 82 + row * 5
        for at in range(count):
            key = 55 - wide / 2 + wide * (at + 0.5) / count
            y = 67.5 + row * 7
            ink.oval((key, y + 1), (3.3, 2.8), "#14161a")
            ink.oval((key, y), (3.3, 2.6), ink.ball("#ffffff", "#ece6d6", "#b9b09c"))
    ink.plate((30, 86.5), (50, 4.4), 2.2, ink.down("#f4eede", "#b9b09c"))
    ink.line("M14 34H96", metal.glint, 1.4, 0.6)
    return _made(ink, {"seat": (55, 16), **panel((34, -16), (42, 30))})


def record_player(brief: Brief) -> Drawing:
    """A turntable with a black record and its arm, seen from a little above."""
    wood = tones(brief.paint("#9a6238"))
    ink = Ink("m")
    ink.path("M12 40H108L124 74H-4Z", ink.down(wood.glint, wood.light))
    ink.path("M-4 74H124V92Q124 95 121 95H-1Q-4 95 -4 92Z", ink.down(wood.base, wood.deep))
    ink.line("M0 78H120", wood.glint, 1, 0.5)
    ink.oval((52, 57), (43, 14.4), ink.down("#3b3e45", "#0f1013"))
    for reach in (0.86, 0.72, 0.58):
        ink.path(_ring((52, 56.4), 42 * reach, 13.6 * reach), "#5a5e68", 0.5)
    ink.oval((52, 56.4), (13, 4.6), ink.down("#e6533c", "#b52f22"))
    ink.oval((52, 56.2), (1.6, 0.8), "#f5efe4")
    ink.path("M20 50Q34 44 52 43L52 56Z", "#ffffff", 0.16)
    ink.oval((105, 50), (6.4, 3.4), ink.ball("#f3f4f6", "#b9bec6", "#737982"))
    ink.line("M105 48L104 58L84 66", "#d9dde2", 2.2)
    ink.plate((79, 64), (8, 4), 1.4, "#2a2d31")
    for x in (6, 18):
        ink.oval((x, 86), (3, 3), ink.ball("#f6efdd", "#c9b486", "#7c6636"))
    for x in (4, 108):
        ink.plate((x, 95), (9, 4), 1, "#2a2220")
    return _made(ink, {"seat": (52, 56)})


def _ring(middle: Point, across: float, down: float) -> str:
    x, y = middle
    return (
        f"M{x - across:.1f} {y}A{across:.1f} {down:.1f} 0 0 1 {x + across:.1f} {y}"
        f"A{across:.1f} {down:.1f} 0 0 1 {x - across:.1f} {y}"
        f"L{x - across + 0.9:.1f} {y}A{across - 0.9:.1f} {down - 0.5:.1f} 0 0 0 "
        f"{x + across - 0.9:.1f} {y}A{across - 0.9:.1f} {down - 0.5:.1f} 0 0 0 "
        f"{x - across + 0.9:.1f} {y}Z"
    )


def gramophone(brief: Brief) -> Drawing:
    """A wooden box with a record and a brass horn."""
    brass, wood = tones(brief.paint("#d5a340")), tones("#7d4a2c")
    ink = Ink("m")
    ink.path(
        "M44 62Q40 36 60 26L76 30Q62 40 60 64Z", ink.across(brass.light, brass.base, brass.deep)
    )
    ink.path(
        "M56 30Q84 20 86 -22L118 22Q92 24 68 40Z", ink.slant(brass.light, brass.base, brass.dark)
    )
    ink.oval(
        (100, -1), (15, 30), ink.ball(brass.deep, brass.dark, brass.glint, at=(0.4, 0.5)), lean=-36
    )
    ink.path("M12 64H92L98 96Q98 99 95 99H9Q6 99 6 96Z", ink.down(wood.light, wood.base, wood.deep))
    ink.plate((2, 94), (100, 7), 2, ink.down(wood.base, wood.deep))
    ink.oval((52, 63), (40, 7), ink.down("#3b3e45", "#0f1013"))
    ink.oval((52, 62.6), (10, 2), "#c8402f")
    ink.line("M-6 80H8M-6 80V88", "#c9ccd1", 2.4)
    ink.plate((26, 74), (52, 14), 2, wood.dark)
    return _made(ink, {"seat": (52, 62)})


def sewing_machine(brief: Brief) -> Drawing:
    """A sewing machine with its wheel, a spool and cloth under the needle."""
    body = tones(brief.paint("#7fb0a4"))
    ink = Ink("m")
    ink.plate((66, -2), (8, 14), 2, "#d9453a")
    ink.line("M67 2H73M67 5H73M67 8H73", "#f08a7e", 1)
    ink.path(
        "M2 26Q2 10 18 10H92Q106 10 106 26V80H78V46Q78 40 72 40H26V58H2Z",
        ink.down(body.glint, body.light, body.base, body.dark),
    )
    ink.path("M-6 80H116Q120 80 120 85V97H-10V85Q-10 80 -6 80Z", ink.down(body.light, body.dark))
    ink.line("M14 58V74", "#b9bec6", 3)
    ink.line("M14 74V80", "#8b9098", 1.2)
    ink.plate((8, 74), (12, 3), 1, "#c9ccd1")
    ink.oval((110, 34), (7, 14), ink.across("#f3f4f6", "#b9bec6", "#737982"))
    ink.line("M70 -2Q40 -4 14 20V58", "#d9453a", 0.9)
    ink.path("M-20 82H44L52 96Q10 104 -28 96Z", ink.down("#f6d98c", "#dba83e"), 0.95)
    ink.line("M-14 86H42", "#fff6d8", 1, 0.8)
    ink.oval((90, 26), (7, 7), ink.ball("#ffffff", "#e4ddcc", "#a89f88"))
    ink.line("M10 14H84", "#ffffff", 1.6, 0.5)
    return _made(ink, {"seat": (50, 10)})


def refrigerator(brief: Brief) -> Drawing:
    """A round-shouldered refrigerator of two doors."""
    body = tones(brief.paint("#8ec5bd"))
    ink = Ink("m")
    ink.plate((20, -34), (64, 132), 13, ink.across(body.light, body.base, body.dark))
    ink.line("M20 8H84", body.deep, 1.6)
    ink.line("M26 -20Q28 -30 40 -30", "#ffffff", 2.2, 0.6)
    for y, tall in ((-14, 14), (18, 26)):
        ink.plate((27, y), (5, tall), 2.5, ink.across("#ffffff", "#c9ccd1", "#82878f"))
    ink.plate((52, -16), (20, 5), 2, "#e9ecef")
    for x in (26, 70):
        ink.plate((x, 97), (9, 4), 1, "#3a3d42")
    ink.path("M70 -34H71Q84 -34 84 -21V85Q84 98 71 98H70Z", body.deep, 0.22)
    return _made(ink, {"seat": (52, -34)})


def washing_machine(brief: Brief) -> Drawing:
    """A washing machine with suds behind its round door."""
    body = tones(brief.paint("#eef1f3"))
    ink = Ink("m")
    ink.plate((8, 0), (88, 98), 6, ink.across(body.glint, body.base, body.dark))
    ink.plate((8, 0), (88, 20), 6, ink.down(body.light, body.dark))
    ink.plate((14, 6), (24, 9), 2, body.dark)
    ink.oval((56, 10.5), (6, 6), ink.ball("#ffffff", "#c9ccd1", "#82878f"))
    ink.plate((70, 7), (18, 7), 1.5, "#26323a")
    ink.oval((52, 60), (31, 31), ink.ball("#f6f8fa", "#c2c8ce", "#858c94"))
    ink.oval((52, 60), (23, 23), ink.down("#4b6c80", "#1f3440"))
    ink.path("M29.6 64Q40 56 52 63T74.4 62Q73 83 52 83T29.6 64Z", "#9fd2e6", 0.85)
    for x, y, r in ((42, 62, 4), (50, 58, 5), (60, 61, 4), (55, 68, 3)):
        ink.oval((x, y), (r, r), "#ffffff", lean=0)
    ink.line("M36 50Q42 42 52 41", "#ffffff", 2.4, 0.6)
    return _made(ink, {"seat": (52, 0)})


def microwave(brief: Brief) -> Drawing:
    """A microwave oven."""
    body = tones(brief.paint("#d9dde0"))
    ink = Ink("m")
    ink.plate((-6, 30), (116, 66), 5, ink.down(body.light, body.base, body.dark))
    ink.plate((2, 38), (76, 50), 4, "#2b3036")
    ink.plate((9, 44), (62, 38), 3, ink.down("#59616a", "#20252b"))
    ink.path("M14 46H40L22 80H12Z", "#ffffff", 0.14)
    ink.plate((84, 39), (20, 9), 1.5, "#1c2a22")
    ink.line("M88 43.5H100", "#7be08a", 2.2)
    for row in range(3):
        for column in range(3):
            ink.plate((84 + column * 7, 53 + row * 8), (5.4, 5.4), 1.2, body.deep)
    ink.line("M78.6 42V84", body.glint, 2)
    for x in (2, 94):
        ink.plate((x, 96), (9, 3.4), 1, "#3a3d42")
    return _made(ink, {"seat": (52, 30)})


def toaster(brief: Brief) -> Drawing:
    """A toaster from which two slices jump."""
    body = tones(brief.paint("#d8564a"))
    ink = Ink("m")
    for x in (20, 52):
        ink.path(
            f"M{x} 50V18Q{x - 4} 4 {x + 14} 4Q{x + 32} 4 {x + 28} 18V50Z",
            ink.down("#f6dca8", "#d99e54", "#a8692c"),
        )
        ink.path(f"M{x + 4} 50V20Q{x + 3} 9 {x + 14} 9Q{x + 25} 9 {x + 24} 20V50Z", "#f3cf90")
    ink.path(
        "M-2 92V56Q-2 40 16 40H84Q102 40 102 56V92Q102 96 98 96H2Q-2 96 -2 92Z",
        ink.down(body.glint, body.light, body.base, body.dark),
    )
    ink.plate((14, 40), (72, 5), 2.5, "#3a2c2a")
    ink.plate((100, 56), (9, 6), 2, "#2b2e33")
    ink.oval((16, 82), (5, 5), ink.ball("#ffffff", "#c9ccd1", "#82878f"))
    ink.line("M10 58Q12 48 24 48H62", "#ffffff", 2.2, 0.6)
    for x in (6, 84):
        ink.plate((x, 96), (10, 4), 1.5, "#2b2e33")
    return _made(ink, {"seat": (50, 40)})


def blender(brief: Brief) -> Drawing:
    """A blender with a pink smoothie in its jug."""
    base = tones("#3a4048")
    drink = tones(brief.paint("#ec7f9a"))
    ink = Ink("m")
    ink.plate((30, -24), (40, 8), 3, ink.down(base.light, base.dark))
    ink.path(
        "M22 -16H78L70 56H30Z", ink.across(("#dff0f4", 0.85), ("#ffffff", 0.5), ("#a9c6d0", 0.9))
    )
    ink.path("M25.6 14H74.4L70 56H30Z", ink.across(drink.light, drink.base, drink.dark))
    ink.oval((50, 14), (24.4, 3), drink.glint)
    ink.line("M76 -6Q94 -4 88 22L74 34", "#c3d9e0", 4.4)
    ink.line("M31 -10L37 50", "#ffffff", 2.6, 0.7)
    ink.path(
        "M28 56H72L82 96Q82 99 79 99H21Q18 99 18 96Z", ink.across(base.light, base.base, base.deep)
    )
    ink.oval((50, 80), (8, 8), ink.ball("#ffffff", "#c9ccd1", "#82878f"))
    return _made(ink, {"seat": (50, -24)})


def espresso_machine(brief: Brief) -> Drawing:
    """A coffee machine of steel that fills a cup."""
    steel = tones(brief.paint("#c7ccd2"))
    ink = Ink("m")
    for at in range(3):
        ink.oval((30 + at * 20, 4 - at % 2), (8, 5), ink.ball("#ffffff", "#ece6da", "#b0a896"))
    ink.path("M0 10H104V40H0Z", ink.down(steel.glint, steel.light, steel.base, steel.dark))
    ink.plate((0, 40), (26, 44), 0, ink.across(steel.base, steel.light, steel.dark))
    ink.path("M26 40H104V84H26Z", ink.down("#4a4f57", "#2b2f36"))
    ink.plate((-4, 84), (112, 14), 3, ink.down(steel.light, steel.base, steel.deep))
    ink.plate((52, 40), (26, 7), 2, steel.dark)
    ink.plate((58, 47), (14, 5), 1.6, "#1f2226")
    ink.line("M72 49.6L96 53", "#2a1c14", 5)
    ink.line("M62 52V64M68 52V64", "#7a4a26", 1.8)
    ink.path("M54 64H76Q76 80 65 80T54 64Z", ink.across("#ffffff", "#e4ddcf"))
    ink.line("M76 67Q83 68 76 75", "#e4ddcf", 2)
    ink.oval((14, 25), (8, 8), ink.ball("#ffffff", "#f4efe4", "#b9b09c"))
    ink.line("M14 25L18 21", "#c8402f", 1.4)
    for x in (44, 56, 68):
        ink.oval((x, 25), (3.4, 3.4), "#3a3f47")
    ink.line("M96 36Q100 56 92 74", "#dfe3e8", 2.2)
    return _made(ink, {"seat": (52, 10)})
