"""Instruments that no icon shows: mouth organ, bagpipes, xylophone, drum kit, gong and others."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points, shape, tube

_ROOM = Box(-60, -60, 240, 220)
_BRASS = tones("#d6a541")
_KEYS = ("#d8402f", "#ee8426", "#f4c92f", "#7cb342", "#35a06a", "#2f9ad0", "#3f62c9", "#8350c2")


def _made(ink: Ink, *, turn: float = 0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors={"hand": (50, 60)}, box=_ROOM, turn=turn, volume=0.16)


def harmonica(brief: Brief) -> Drawing:
    """A mouth organ, its reed holes to the front."""
    plate = tones(brief.paint("#cfd6de"))
    ink = Ink("u")
    with ink.moved("rotate(-9 50 50)"):
        ink.path("M-16 36Q50 28 116 36L120 50H-20Z", ink.down(plate.glint, plate.light, plate.base))
        ink.plate((-22, 49), (144, 17), 4, ink.down("#5c3722", "#3a2216"))
        for at in range(10):
            ink.plate((-13 + at * 12.8, 52.6), (9.4, 9.6), 1.4, ink.down("#100a08", "#2c1c14"))
        ink.path("M-20 65H120L116 80Q50 88 -16 80Z", ink.down(plate.base, plate.dark, plate.deep))
        for x in (-10, 110):
            ink.oval((x, 43), (2, 1.6), plate.deep)
            ink.oval((x, 73), (2, 1.6), "#ffffff")
        ink.plate((26, 38), (48, 7), 2, ink.down(plate.dark, plate.base))
        ink.line("M-12 39Q40 33 92 36", "#ffffff", 1.8, 0.9)
    return _made(ink, turn=3)


def bagpipes(brief: Brief) -> Drawing:
    """A tartan bag with its three drones, its blowpipe and its chanter."""
    cloth = tones(brief.paint("#b3262e"))
    ink = Ink("u")
    for x, top in ((44, -26), (60, -44), (76, -22)):
        _pipe(ink, (x, 46), (x + 10, top))
    _pipe(ink, (18, 46), (-2, 8))
    bag = blob(*points("4,60 14,44 40,36 74,38 96,52 100,70 84,82 50,86 20,80"))
    ink.path(bag, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.4, 0.25)))
    with ink.within(bag):
        for at in range(-2, 12):
            x = at * 12
            ink.line(f"M{x} 30q8 30 2 60", "#1f4f3a", 3.4, 0.75)
            ink.line(f"M{x + 5} 30q8 30 2 60", "#f3d05a", 0.8, 0.85)
        for y in (46, 58, 70, 82):
            ink.line(f"M-2 {y}Q50 {y + 8} 108 {y - 2}", "#1f4f3a", 3, 0.7)
            ink.line(f"M-2 {y + 4.6}Q50 {y + 12} 108 {y + 2}", "#f4f0e4", 0.8, 0.85)
        ink.glow((34, 46), (34, 10), "#ffffff", 0.4)
    _pipe(ink, (22, 76), (38, 118))
    for x, y in ((27, 90), (30, 97), (33, 104)):
        ink.oval((x, y), (1.1, 1.1), "#f3e7cd")
    ink.line("M44 8Q60 -4 72 -14Q80 -10 88 2", "#1f4f3a", 1.6)
    return _made(ink, turn=2)


def _pipe(ink: Ink, start: tuple[float, float], end: tuple[float, float]) -> None:
    """A turned pipe of dark wood with ivory rings."""
    (x, y), (u, v) = start, end
    ink.path(tube((start, ((x + u) / 2, (y + v) / 2), end), (6, 5, 6)), "#2d211c")
    for share in (0.12, 0.5, 0.96):
        ink.oval((x + (u - x) * share, y + (v - y) * share), (4.4, 2.6), "#f3ead4")
    ink.line(f"M{x - 1} {y}L{u - 1} {v}", "#7a6354", 1, 0.8)


def xylophone(brief: Brief) -> Drawing:
    """Eight bars of the rainbow on a frame, and two beaters."""
    ink = Ink("u")
    frame = tones(brief.paint("#c58a4d"))
    for top, low in (((-4, 50), (8, 106)), ((-4, 82), (20, 92))):
        ink.line(
            f"M{top[0]} {top[1]}L104 {low[1] - 30 if low[1] > 100 else low[1] - 14}",
            frame.dark,
            6,
        )
    for at, color in enumerate(_KEYS):
        bar = tones(color)
        x, half = at * 13.4, 33 - at * 2.3
        ink.plate(
            (x - 3, 64 - half), (11, half * 2), 2.6, ink.across(bar.light, bar.base, bar.dark)
        )
        for y in (64 - half + 7, 64 + half - 7):
            ink.oval((x + 2.5, y), (1.7, 1.7), "#f4efe6")
        ink.line(f"M{x - 0.6} {66 - half}V{60 + half}", "#ffffff", 1.2, 0.5)
    for x, y, u, v in ((20, 50, 70, 6), (52, 58, 104, 20)):
        ink.line(f"M{x} {y}L{u} {v}", "#8a5a34", 2.6)
        ink.oval((x, y), (6, 6), ink.ball("#ff9a8a", "#d8402f", "#7f1d18"))
    return _made(ink)


def tambourine(brief: Brief) -> Drawing:
    """A tambourine with its jingles."""
    wood = tones(brief.paint("#c9803e"))
    ink = Ink("u")
    ink.oval((50, 56), (50, 46), ink.ball(wood.light, wood.base, wood.deep))
    ink.oval((50, 50), (48, 43), ink.ball("#fffaf0", "#f4e9d4", "#d9c6a4", at=(0.4, 0.3)))
    ink.line(oval((50, 50), (48, 43)), wood.light, 3)
    for x, y in ((6, 74), (26, 94), (52, 100), (77, 93), (95, 72)):
        ink.oval((x, y), (6.6, 3.4), ink.ball(_BRASS.glint, _BRASS.base, _BRASS.deep))
        ink.oval((x, y + 2.4), (6.6, 3.2), ink.ball(_BRASS.light, _BRASS.base, _BRASS.deep))
    return _made(ink, turn=4)


def gong(brief: Brief) -> Drawing:
    """A gong that hangs in a red frame."""
    disc = tones(brief.paint("#c9963c"))
    wood = tones("#a32a24")
    ink = Ink("u")
    for x in (-8, 100):
        ink.plate((x, 6), (8, 94), 1.5, ink.across(wood.light, wood.base, wood.dark))
        ink.plate((x - 8, 94), (24, 7), 2, ink.down(wood.light, wood.dark))
    ink.path("M-22 6Q-14 10 -8 6H108Q114 10 122 6L116 -4H-16Z", ink.down(wood.light, wood.dark))
    for x in (30, 70):
        ink.line(f"M{x} 4V22", "#f3dfb0", 1.6)
    ink.oval((50, 54), (40, 40), ink.ball(disc.glint, disc.base, disc.deep, at=(0.36, 0.28)))
    for r, color in ((34, disc.deep), (24, disc.dark), (15, disc.dark)):
        ink.line(oval((50, 54), (r, r)), color, 1.4, 0.6)
    ink.oval((50, 54), (11, 11), ink.ball(disc.glint, disc.light, disc.dark, at=(0.36, 0.3)))
    ink.line("M22 34Q32 22 48 19", "#fff6d8", 2.6, 0.7)
    return _made(ink)


def drum_kit(brief: Brief) -> Drawing:
    """A drum kit from the front: bass drum, toms, snare, cymbals."""
    shell = tones(brief.paint("#c42f3a"))
    ink = Ink("u")
    for x, y, lean in ((-26, -8, 12), (126, -12, -10)):
        ink.line(
            f"M{x + lean} {y}L{x + lean * 1.2} 92l-12 8M{x + lean * 1.2} 92l12 8", "#8d95a0", 2
        )
        ink.oval(
            (x + lean, y), (28, 5.4), ink.ball(_BRASS.glint, _BRASS.base, _BRASS.deep), lean=lean
        )
    for x in (30, 70):
        ink.path(
            f"M{x - 18} 8H{x + 18}V30H{x - 18}Z", ink.across(shell.light, shell.base, shell.deep)
        )
        ink.oval((x, 30), (18, 4), shell.deep)
        ink.oval((x, 8), (18, 5), ink.ball("#ffffff", "#f2efe8", "#c9c4ba"))
        ink.line(oval((x, 8), (18, 5)), "#c4ccd6", 1.6)
    for x, y, wide, tall in ((-4, 46, 19, 18), (106, 50, 22, 48)):
        ink.path(
            f"M{x - wide} {y}H{x + wide}V{y + tall}Q{x} {y + tall + 8} {x - wide} {y + tall}Z",
            ink.across(shell.light, shell.base, shell.deep),
        )
        ink.oval((x, y), (wide, 5.4), ink.ball("#ffffff", "#f2efe8", "#c9c4ba"))
        ink.line(oval((x, y), (wide, 5.4)), "#c4ccd6", 1.6)
    ink.line("M-4 68V92M-4 84L-16 100M-4 84L8 100", "#8d95a0", 2)
    ink.oval((50, 66), (36, 35), ink.ball(shell.light, shell.base, shell.deep))
    ink.oval((50, 66), (31, 30), ink.ball("#ffffff", "#f4f1ea", "#cfc9be"))
    ink.line(oval((50, 66), (31, 30)), "#c4ccd6", 2)
    ink.oval((50, 66), (12, 12), ink.ball(shell.light, shell.base, shell.dark))
    return _made(ink)


def metronome(brief: Brief) -> Drawing:
    """A wooden metronome, its pendulum aside."""
    wood = tones(brief.paint("#8a4a26"))
    ink = Ink("u")
    ink.path("M34 2H66L86 92H14Z", ink.across(wood.light, wood.base, wood.dark))
    ink.path("M38 12H62L76 74H24Z", ink.down("#3a2016", "#5a3420"))
    ink.path("M45 16H55L58 72H42Z", ink.down("#f8ecc8", "#dcc48c"))
    for y in range(22, 70, 7):
        ink.line(f"M46 {y}H54", "#6a4a2a", 0.9)
    ink.line("M50 78L66 6", "#e8edf2", 2)
    ink.path(shape((56, 22), (68, 26), (65, 36), (54, 33)), ink.slant(_BRASS.glint, _BRASS.dark))
    ink.plate((10, 74), (80, 26), 3, ink.down(wood.light, wood.base, wood.dark))
    ink.oval((50, 87), (6, 6), ink.ball(_BRASS.glint, _BRASS.base, _BRASS.deep))
    ink.oval((50, 0), (6, 4), ink.ball(_BRASS.glint, _BRASS.base, _BRASS.deep))
    return _made(ink)


def jukebox(brief: Brief) -> Drawing:
    """A jukebox with bubbling tubes of light."""
    case = tones(brief.paint("#a5392c"))
    ink = Ink("u")
    outline = "M6 100V32Q6 -14 50 -14Q94 -14 94 32V100Z"
    ink.path(outline, ink.across(case.light, case.base, case.dark))
    for width, color in ((9, "#f4a02c"), (5, "#ffe08a"), (1.8, "#fffbe6")):
        ink.line("M14 92V34Q14 -5 50 -5Q86 -5 86 34V92", color, width)
    ink.path("M24 46V34Q24 8 50 8Q76 8 76 34V46Z", ink.down("#2a3350", "#4f6fae"))
    for x in range(28, 74, 6):
        ink.line(f"M{x} 22V42", ("#f4622c", "#ffe08a", "#7fd0e8")[x // 6 % 3], 2.4, 0.85)
    ink.plate((22, 49), (56, 12), 2, ink.down("#fdf3d8", "#e0c48c"))
    for at in range(8):
        ink.plate((25 + at * 6.5, 52), (4.6, 6), 1, ("#d8402f", "#f6f1e6")[at % 2])
    ink.path("M26 66H74V96H26Z", ink.down("#5a3420", "#2f1a10"))
    for at in range(6):
        ink.line(f"M{30 + at * 8} 67V95M26 {69 + at * 5}H74", _BRASS.base, 1.1, 0.85)
    ink.plate((2, 96), (96, 6), 2, ink.down("#e6ebf2", "#7a8494"))
    return _made(ink)


def triangle(brief: Brief) -> Drawing:
    """A triangle of steel with its beater."""
    steel = tones(brief.paint("#c4ccd6"))
    ink = Ink("u")
    for color, width in ((steel.deep, 6.4), (steel.base, 4.8), (steel.glint, 1.6)):
        ink.line("M20 88L50 18L84 90H34", color, width)
    ink.line("M50 16Q44 2 52 -8", "#b3262e", 2)
    ink.line("M64 100L112 52", steel.dark, 3.6)
    ink.line("M64 99L111 51", steel.glint, 1.2)
    return _made(ink, turn=4)
