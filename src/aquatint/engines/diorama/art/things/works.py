"""Heavy machines: what digs, pushes and lifts, a tank, a submarine, a wind turbine."""

from __future__ import annotations

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points, shape

_ROOM = Box(-70, -70, 270, 230)
_STEEL = tones("#5d646e")


def _made(ink: Ink, *, grounded: bool = True) -> Drawing:
    return Drawing(shapes=ink.shapes, box=_ROOM, turn=0, volume=0.16, grounded=grounded)


def excavator(brief: Brief) -> Drawing:
    """A digger on tracks that faces left, its bucket down before it."""
    coat = tones(brief.paint("#f0b12c"))
    ink = Ink("g")
    _track(ink, 34, 130)
    ink.plate((60, 70), (40, 10), 2, ink.down(_STEEL.base, _STEEL.deep))
    hull = "M50 42H118Q126 42 127 50L128 72H48Z"
    ink.path(hull, ink.down(coat.light, coat.base, coat.dark))
    for y in (52, 57, 62):
        ink.line(f"M98 {y}H120", coat.deep, 1.8, 0.6)
    ink.plate((108, 34), (5, 10), 1.5, _STEEL.deep)
    _arm(ink, coat)
    ink.path("M50 70V26Q50 20 56 20H80Q84 20 85 24L90 70Z", ink.down(coat.light, coat.base))
    ink.path("M54 50V29Q54 25 58 25H76L81 50Z", ink.slant("#dff1fa", "#8fbdd4", "#5b8aa6"))
    ink.path("M60 48L70 27H74L64 48Z", "#ffffff", 0.55)
    ink.line("M66 56h10", coat.deep, 1.6)
    ink.plate((48, 16), (40, 6), 3, ink.down(coat.light, coat.dark))
    return _made(ink)


def _arm(ink: Ink, coat: Tones) -> None:
    """Boom, stick and bucket of a digger."""
    ink.line("M60 60L34 12", _STEEL.light, 3.4)
    boom = blob(*points("64,62 54,64 34,26 6,-10 8,-20 18,-20 46,12"), tension=0.7)
    ink.path(boom, ink.slant(coat.light, coat.base, coat.dark))
    ink.line("M20 -16L-12 6", _STEEL.light, 3)
    stick = shape((6, -22), (18, -14), (-18, 52), (-28, 48))
    ink.path(stick, ink.across(coat.light, coat.base, coat.dark))
    for x, y in ((12, -14), (60, 58), (-20, 46)):
        ink.oval((x, y), (3.6, 3.6), ink.ball(_STEEL.light, _STEEL.deep))
    bucket = "M-30 44L-10 50Q-2 68 -14 84Q-22 90 -34 88L-50 78L-46 74Q-32 72 -32 60Z"
    ink.path(bucket, ink.slant(_STEEL.light, _STEEL.base, _STEEL.deep))
    for x, y in ((-50, 77), (-44, 82), (-37, 86)):
        ink.path(f"M{x} {y}l-6 3l9 3Z", "#d3d8de")
    ink.line("M-26 52Q-14 66 -22 80", _STEEL.deep, 1.2, 0.7)


def _track(ink: Ink, left: float, right: float) -> None:
    """A crawler track with its wheels, its foot at 100."""
    wide = right - left
    ink.plate((left, 78), (wide, 22), 11, ink.down("#4a4d55", "#26282e"))
    ink.plate((left + 4, 82), (wide - 8, 14), 7, ink.down("#2c2e35", "#3d4048"))
    steps = int(wide // 6)
    for at in range(1, steps):
        x = left + at * 6
        ink.line(f"M{x} 78v3M{x} 97v3", "#6b6f78", 1.6)
    for at in range(5):
        x = left + 12 + at * (wide - 24) / 4
        ink.oval((x, 89), (7, 7), ink.ball("#a9b0ba", "#5d646e", "#33373e"))
        ink.oval((x, 89), (2.2, 2.2), "#2a2d33")


def bulldozer(brief: Brief) -> Drawing:
    """A tracked pusher that faces left behind its blade."""
    coat = tones(brief.paint("#f0a92a"))
    ink = Ink("g")
    ink.path("M92 46V12Q92 6 98 6H126V60H92Z", ink.down(coat.light, coat.base, coat.dark))
    ink.path("M97 40V14Q97 11 100 11H121V40Z", ink.slant("#dff1fa", "#8fbdd4", "#5b8aa6"))
    ink.path("M102 39L111 12H115L106 39Z", "#ffffff", 0.5)
    ink.plate((88, 2), (42, 6), 3, ink.down(coat.light, coat.dark))
    ink.path("M40 44Q40 38 46 38H96V76H38Z", ink.down(coat.light, coat.base, coat.dark))
    for y in (48, 54, 60):
        ink.line(f"M46 {y}H66", coat.deep, 2, 0.6)
    ink.plate((58, 14), (6, 26), 2, ink.across(_STEEL.light, _STEEL.base, _STEEL.deep))
    ink.path("M96 58H134V76H96Z", ink.down(coat.base, coat.dark))
    _track(ink, 34, 138)
    ink.path("M12 72H74V80H12Z", ink.down(coat.base, coat.dark))
    ink.line("M22 62L46 56", _STEEL.light, 4)
    blade = "M4 40Q20 52 20 70Q20 88 2 99L-8 99Q10 84 9 70Q8 54 -4 40Z"
    ink.path(blade, ink.across("#e6eaee", "#a4acb6", "#5d646e"))
    return _made(ink)


def forklift(brief: Brief) -> Drawing:
    """A fork truck that faces left, its fork down."""
    coat = tones(brief.paint("#ef9a26"))
    ink = Ink("g")
    ink.line("M50 4H96L108 46M58 6L50 60", _STEEL.deep, 4.4)
    ink.path("M70 58V46Q70 40 76 40H82V58Z", ink.down("#3a3d46", "#22242b"))
    ink.path("M84 62L88 36Q89 32 93 34L96 62Z", ink.across("#4a4d57", "#22242b"))
    hull = "M42 60H66L72 66H88V50H112Q120 50 121 60L122 88H40Z"
    ink.path(hull, ink.down(coat.light, coat.base, coat.dark))
    ink.path("M92 54H112Q116 54 117 60L118 72H92Z", ink.down(coat.base, coat.dark))
    ink.line("M58 58L64 44", _STEEL.deep, 2.4)
    ink.line("M59 42l10 5", "#22242b", 3)
    for x, y in ((32, -8), (38, -8)):
        ink.plate((x, y), (4, 106), 1, ink.across(_STEEL.light, _STEEL.deep))
    for y in (2, 50, 80):
        ink.line(f"M32 {y}H42", _STEEL.deep, 3)
    ink.path("M28 66H32V92H-14Q-18 92 -16 96H32V98H-20V92L24 89Z", ink.down("#9aa2ac", "#4a5058"))
    for x, r in ((58, 13), (106, 12)):
        ink.oval((x, 100 - r), (r, r), ink.ball("#5a5d66", "#2b2d33", "#16171b"))
        ink.oval((x, 100 - r), (r * 0.5, r * 0.5), ink.ball("#f3d9a0", coat.base, coat.dark))
    ink.oval((52, 2), (3.4, 3), "#f4622c")
    return _made(ink)


def tank(brief: Brief) -> Drawing:
    """A battle tank that faces left."""
    coat = tones(brief.paint("#6f7f4a"))
    ink = Ink("g")
    ink.path("M-46 40H34V47H-46Z", ink.down(coat.light, coat.base, coat.deep))
    ink.plate((-54, 38), (14, 11), 2, ink.down(coat.base, coat.deep))
    ink.path("M30 56L36 34Q38 28 46 28H88Q98 28 102 36L110 56Z", ink.down(coat.light, coat.dark))
    ink.plate((58, 20), (24, 9), 4, ink.down(coat.base, coat.dark))
    ink.line("M98 32L106 0", _STEEL.deep, 1.4)
    ink.line("M44 36H86", coat.glint, 1.6, 0.5)
    ink.path("M-14 66L6 54H126L146 66V76H-12Z", ink.down(coat.light, coat.base, coat.dark))
    for x in (40.0, 64.0, 88.0):
        ink.line(f"M{x:g} 58v6", coat.deep, 1.4, 0.6)
    track = "M-8 72H140Q152 76 146 84L132 98Q130 100 126 100H10Q6 100 2 98L-14 84Q-20 76 -8 72Z"
    ink.path(track, ink.down("#42453f", "#22241f"))
    for at in range(6):
        x = 14 + at * 21.6
        ink.oval((x, 88), (10, 10), ink.ball("#8d9478", coat.dark, "#2b2f22"))
        ink.oval((x, 88), (3, 3), "#22241f")
    for x in (-5, 138):
        ink.oval((x, 82), (6, 6), ink.ball("#8d9478", coat.dark, "#2b2f22"))
    for at in range(19):
        ink.line(f"M{12 + at * 6} 97.6v2.6", "#70746a", 1.6)
    return _made(ink)


def submarine(brief: Brief) -> Drawing:
    """A round submarine with portholes that heads left."""
    coat = tones(brief.paint("#f2b92e"))
    trim = tones("#d8503a")
    ink = Ink("g")
    ink.line("M64 14V-12H52", _STEEL.base, 5)
    ink.oval((51, -12), (3, 5), ink.ball("#dff3fb", "#5d9ab8"))
    for lean in (-60, 0, 60):
        ink.oval((128, 58), (3.4, 14), ink.across(_STEEL.light, _STEEL.dark), lean=lean)
    ink.path("M104 30L128 16Q132 24 124 46Z", ink.down(trim.light, trim.base, trim.dark))
    ink.path("M104 86L128 100Q132 92 124 70Z", ink.down(trim.base, trim.deep))
    ink.path("M46 34L50 12Q51 8 56 8H80Q85 8 87 13L94 34Z", ink.down(trim.light, trim.dark))
    hull = blob(*points("-24,60 -14,38 20,26 62,24 100,34 126,54 126,64 100,84 62,92 20,90 -14,80"))
    ink.path(hull, ink.down(coat.glint, coat.base, coat.base, coat.dark))
    with ink.within(hull):
        ink.path("M-30 72H132V100H-30Z", ink.down(trim.base, trim.deep))
        ink.line("M-30 72H132", coat.deep, 1.4, 0.5)
        ink.line("M96 20Q104 58 96 100", coat.deep, 1.2, 0.4)
        ink.glow((20, 36), (50, 9), "#ffffff", 0.5)
    for x, r in ((6, 11), (36, 9.4), (62, 9.4), (85, 7)):
        ink.oval((x, 55), (r, r), ink.ball("#f0d9a0", "#b8893c", "#7a5620"))
        ink.oval((x, 55), (r * 0.7, r * 0.7), ink.ball("#d8f2fb", "#5fa9cc", "#23577d"))
        ink.path(oval((x - r * 0.25, 55 - r * 0.28), (r * 0.22, r * 0.16)), "#ffffff", 0.85)
    return _made(ink, grounded=False)


def wind_turbine(brief: Brief) -> Drawing:
    """A wind turbine: a slender mast, three blades."""
    coat = tones(brief.paint("#f1f3f4"))
    ink = Ink("g")
    ink.path("M48 10H52L54 150H46Z", ink.across(coat.light, coat.base, coat.deep))
    blade = "M49 8Q45.6 -8 49 -50L50.6 -50Q54.6 -20 53 8Z"
    for turn in (18, 138, 258):
        with ink.moved(f"rotate({turn} 50 8)"):
            ink.path(blade, ink.across(coat.light, coat.base, coat.dark))
    ink.plate((46.4, 4.6), (8, 6.4), 3, ink.down(coat.light, coat.dark))
    ink.oval((50, 8), (3.2, 3.2), ink.ball("#ffffff", coat.dark, coat.deep))
    return _made(ink)
