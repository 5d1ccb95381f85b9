"""Clothes by themselves, a mask, armour; baubles, a nutcracker; weights and hoops."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, shape, tube

_ROOM = Box(-70, -90, 260, 290)
_GOLD = tones("#d4a544")
_STEEL = tones("#b4bcc6")


def _made(ink: Ink, anchors: dict[str, Point] | None = None, *, turn: float = 0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors=anchors or {}, box=_ROOM, turn=turn, volume=0.16)


def suit(brief: Brief) -> Drawing:
    """A suit on its hanger: jacket, shirt, tie, trousers."""
    cloth = tones(brief.paint("#33415c"))
    ink = Ink("a")
    ink.line("M50 -22q8 -4 6 -12q-4 -8 -12 -3", "#8a929e", 2.4)
    ink.path("M30 78H70L74 150H54L50 92L46 150H26Z", ink.across(cloth.base, cloth.dark, cloth.base))
    for side in (-1, 1):
        arm = tube(((50 + side * 32, -2), (50 + side * 44, 36), (50 + side * 46, 74)), (20, 17, 14))
        ink.path(arm, ink.across(cloth.light, cloth.base, cloth.dark))
        ink.plate((44 + side * 46, 76), (12, 5), 1, "#f7f5f0")
    ink.path("M50 -18L20 -8L14 20L20 88H80L86 20L80 -8Z",
             ink.across(cloth.light, cloth.base, cloth.dark))  # fmt: skip
    ink.path("M38 -16H62L50 44Z", ink.down("#ffffff", "#e6e9ee"))
    ink.path("M46 -12H54L52 -4L56 30L50 40L44 30L48 -4Z", ink.down("#c2343f", "#7f1a26"))
    for side in (-1, 1):
        knots = (13, -18), (26, 4), (17, 10), (20, 14), (0, 48)
        lapel = shape(*((50 + side * x, y) for x, y in knots))
        ink.path(lapel, ink.down(cloth.light, cloth.dark))
    ink.line("M50 46V88", cloth.deep, 1.4)
    for y in (54, 66):
        ink.oval((54, y), (2, 2), cloth.deep)
    ink.path("M66 18L76 16L75 20L67 22Z", "#ffffff")
    return _made(ink)


def skirt(brief: Brief) -> Drawing:
    """A pleated skirt."""
    cloth = tones(brief.paint("#b8475f"))
    ink = Ink("a")
    ink.path("M28 8H72L104 92Q50 108 -4 92Z", ink.down(cloth.light, cloth.base, cloth.dark))
    for at in range(9):
        x, u = 30 + at * 5, 2 + at * 12
        ink.line(f"M{x} 14L{u} {96 - abs(at - 4) * 0.8}", cloth.deep, 1.8, 0.5)
        ink.line(f"M{x + 1.4} 14L{u + 3.4} {96 - abs(at - 4) * 0.8}", cloth.glint, 1, 0.5)
    ink.plate((27, 2), (46, 10), 2, ink.across(cloth.base, cloth.dark))
    ink.oval((64, 7), (2, 2), _GOLD.base)
    return _made(ink)


def apron(brief: Brief) -> Drawing:
    """An apron with a bib and a pocket."""
    cloth = tones(brief.paint("#d9d2bf"))
    trim = tones("#b8473f" if brief.color is None else cloth.deep)
    ink = Ink("a")
    ink.line("M32 6Q30 -26 50 -26Q70 -26 68 6", trim.base, 4)
    ink.line("M10 40Q-14 44 -22 62M90 40Q114 44 122 62", trim.base, 4)
    outline = "M30 4H70L74 34L92 40L88 108Q50 114 12 108L8 40L26 34Z"
    ink.path(outline, ink.across(cloth.light, cloth.base, cloth.dark))
    ink.line(outline, trim.base, 2.4)
    ink.path("M30 62H70V84Q50 92 30 84Z", ink.down(cloth.light, cloth.base))
    ink.line("M30 62H70V84Q50 92 30 84ZM30 67H70", trim.base, 1.8)
    ink.line("M20 46Q24 80 20 104M80 46Q76 80 80 104", cloth.deep, 1.4, 0.4)
    return _made(ink)


def mask(brief: Brief) -> Drawing:
    """A carnival mask with feathers."""
    face = tones(brief.paint("#6a3fa0"))
    ink = Ink("a")
    for turn, color in (
        (-44, "#2f9a9a"),
        (-22, "#d8407a"),
        (0, "#f0b92e"),
        (22, "#d8407a"),
        (44, "#2f9a9a"),
    ):
        plume = tones(color)
        with ink.moved(f"rotate({turn} 50 40)"):
            ink.path(blob((50, 30), (38, -6), (42, -44), (54, -54), (62, -36), (60, -4)),
                     ink.across(plume.light, plume.base, plume.dark))  # fmt: skip
            ink.line("M51 26Q50 -14 53 -46", plume.glint, 1.4)
    outline = blob(
        *points(
            "50,34 72,20 100,22 116,32 108,60 84,78 62,72 50,58 38,72 16,78 -8,60 -16,32 0,22 28,20"
        )
    )
    ink.path(outline, ink.ball(face.glint, face.base, face.deep, at=(0.4, 0.25)))
    ink.line(outline, _GOLD.base, 2.6)
    for side in (-1, 1):
        eye = blob(
            (50 + side * 14, 50), (50 + side * 30, 38), (50 + side * 50, 42), (50 + side * 34, 60)
        )
        ink.path(eye, "#17131c")
        ink.line(eye, _GOLD.light, 2)
        ink.line(f"M{50 + side * 16} 32q{side * 18} -10 {side * 40} -2", _GOLD.base, 1.8)
    ink.oval((50, 32), (6, 8), ink.ball("#ffffff", "#d8407a", "#7f1a4a"))
    return _made(ink, {"eyes": (50, 49), "foot": (50, 78)})


def armor(brief: Brief) -> Drawing:
    """A knight's suit of armour that stands by itself."""
    steel = tones(brief.paint("#aab3bf"))
    ink = Ink("a")
    for side in (-1, 1):
        for knots, wide in ((((14, 62), (16, 96)), (19, 15)), (((16, 98), (17, 136)), (16, 12))):
            leg = tube(tuple((50 + side * x, y) for x, y in knots), wide)
            ink.path(leg, ink.across(steel.light, steel.base, steel.deep))
        ink.oval((50 + side * 16, 97), (9, 7), ink.ball(steel.glint, steel.base, steel.deep))
        ink.path(
            f"M{50 + side * 10} 134H{50 + side * 24}L{50 + side * 30} 146H{50 + side * 8}Z",
            steel.dark,
        )
        arm = tube(((50 + side * 32, 4), (50 + side * 40, 34), (50 + side * 34, 64)), (15, 13, 11))
        ink.path(arm, ink.across(steel.light, steel.base, steel.deep))
        ink.oval((50 + side * 40, 34), (8, 7), ink.ball(steel.glint, steel.base, steel.deep))
        ink.oval((50 + side * 34, 68), (8, 9), ink.ball(steel.light, steel.dark, steel.deep))
    body = blob(*points("50,-14 78,-8 82,16 74,44 66,60 50,64 34,60 26,44 18,16 22,-8"))
    ink.path(body, ink.across(steel.light, steel.glint, steel.base, steel.deep))
    ink.line("M50 -10V58", steel.deep, 1.4, 0.6)
    ink.path("M28 56H72L78 76Q50 84 22 76Z", ink.down(steel.light, steel.dark))
    ink.line("M27 60Q50 66 73 60M25 68Q50 75 75 68", steel.deep, 1.4)
    for side in (-1, 1):
        ink.oval((50 + side * 32, -2), (14, 12), ink.ball(steel.glint, steel.base, steel.deep))
    ink.path("M34 -22Q32 -58 50 -60Q68 -58 66 -22Q50 -10 34 -22Z",
             ink.across(steel.light, steel.glint, steel.base, steel.deep))  # fmt: skip
    ink.path("M33 -42Q50 -48 67 -42V-36Q50 -42 33 -36Z", "#1c1e24")
    for x in (42, 50, 58):
        ink.line(f"M{x} -30V-20", "#1c1e24", 1.6)
    ink.path(
        blob(*points("48,-60 44,-80 60,-88 78,-78 82,-54 72,-64 58,-66")),
        ink.down("#e2474a", "#8f1a22"),
    )
    return _made(ink)


def bauble(brief: Brief) -> Drawing:
    """A glass bauble for a Christmas tree."""
    pick = ("#c8262f", "#2f8f5a", "#d9a53c", "#3f6fc0")[(brief.seed + brief.copy) % 4]
    glass = tones(brief.paint(pick))
    ink = Ink("a")
    ink.line("M50 -8V-34", "#d9a53c", 1.6)
    ink.path("M41 4L43 -8H57L59 4Z", ink.across(_GOLD.glint, _GOLD.base, _GOLD.deep))
    globe = oval((50, 52), (48, 48))
    ink.path(globe, ink.ball(glass.glint, glass.base, glass.deep, at=(0.34, 0.28)))
    with ink.within(globe):
        for y in (40, 66):
            ink.line(f"M0 {y}Q50 {y + 14} 100 {y}", _GOLD.light, 2.4)
        for x in range(8, 100, 14):
            low = f"{60 - (x - 50) ** 2 * 0.003:.2f}"
            for turn in (0, 60, 120):
                with ink.moved(f"rotate({turn} {x} {low})"):
                    ink.line(f"M{x - 4} {low}h8", "#ffffff", 1.3)
    ink.path(blob((18, 40), (26, 22), (40, 14), (32, 26), (24, 42)), "#ffffff", 0.75)
    return _made(ink, turn=3)


def nutcracker(_brief: Brief) -> Drawing:
    """A nutcracker soldier of painted wood."""
    red, blue = tones("#c8262f"), tones("#24386a")
    ink = Ink("a")
    ink.plate((14, 138), (72, 12), 3, ink.down("#4f9446", "#2f6a2f"))
    for x in (32, 54):
        ink.plate((x, 92), (14, 26), 1, ink.across("#ffffff", "#e6e9f0", "#b9c0cc"))
        ink.plate((x - 1, 114), (16, 26), 2, ink.across("#4a4d57", "#1c1d24"))
    for x in (12, 74):
        ink.plate((x, 46), (14, 44), 6, ink.across(red.light, red.base, red.dark))
        ink.plate((x - 2, 42), (18, 9), 3, ink.down(_GOLD.glint, _GOLD.dark))
        ink.oval((x + 7, 92), (7, 7), "#f3cfa8")
    ink.path("M26 42H74L76 96H24Z", ink.across(red.light, red.base, red.dark))
    ink.line("M28 44L72 84M72 44L28 84", "#ffffff", 4)
    ink.plate((24, 82), (52, 8), 1, ink.across(_GOLD.light, _GOLD.dark))
    for y in (52, 64, 76):
        ink.oval((50, y), (2.4, 2.4), _GOLD.base)
    ink.plate((28, 0), (44, 44), 9, ink.across("#ffe2c2", "#f3cfa8", "#cf9f74"))
    for x in (40, 60):
        ink.oval((x, 14), (4.4, 5), "#ffffff")
        ink.oval((x, 14), (2.4, 3), "#2f4f8a")
        ink.line(f"M{x - 5} 7q5 -3 10 0", "#3a2a20", 2)
        ink.oval((x + (x - 50) * 0.5, 24), (4, 3.4), "#f08a8a")
    ink.path("M34 26Q42 22 50 26Q58 22 66 26Q58 32 50 29Q42 32 34 26Z", "#f7f5f0")
    ink.plate((40, 31), (20, 8), 1, "#ffffff")
    ink.line("M44 31v8M48 31v8M52 31v8M56 31v8", "#8a8f98", 0.8)
    ink.path("M38 40H62L58 58Q50 64 42 58Z", ink.down("#ffffff", "#d9dee8"))
    ink.path("M24 2V-48Q50 -58 76 -48V2Q50 10 24 2Z", ink.across(blue.light, blue.base, blue.deep))
    ink.line("M24 0Q50 8 76 0", _GOLD.base, 4)
    ink.oval((50, -22), (9, 11), ink.ball(_GOLD.glint, _GOLD.base, _GOLD.deep))
    ink.path(blob(*points("46,-50 42,-68 50,-84 58,-68 54,-50")), ink.down(red.light, red.dark))
    return _made(ink)


def kettlebell(brief: Brief) -> Drawing:
    """A kettlebell."""
    iron = tones(brief.paint("#3f434c"))
    ink = Ink("a")
    for color, wide in ((iron.deep, 15), (iron.base, 12), (iron.light, 3.4)):
        ink.line("M26 50Q18 -4 50 -4Q82 -4 74 50", color, wide)
    ink.path(blob(*points("50,32 80,42 92,70 82,96 50,101 18,96 8,70 20,42")),
             ink.ball(iron.glint, iron.base, iron.deep, at=(0.36, 0.25)))  # fmt: skip
    ink.oval((50, 70), (19, 19), iron.deep)
    ink.line(oval((50, 70), (13, 13)), iron.light, 2)
    return _made(ink, {"hand": (50, -4)})


def hula_hoop(brief: Brief) -> Drawing:
    """A striped hoop."""
    hoop = tones(brief.paint("#e23f8f"))
    ink = Ink("a")
    for reach, color, wide in ((48, hoop.deep, 7), (48, hoop.base, 5.4), (48.6, hoop.glint, 1.6)):
        ink.line(oval((50, 52), (reach, reach)), color, wide)
    for turn in range(0, 360, 30):
        with ink.moved(f"rotate({turn} 50 52)"):
            ink.line("M46 4.2Q50 3.6 54 4.2", "#ffe08a", 5.4)
    return _made(ink, {"hand": (50, 100)})


def plum(brief: Brief) -> Drawing:
    """A plum with its bloom and a leaf."""
    fruit = tones(brief.paint("#6a3580"))
    ink = Ink("a")
    ink.line("M50 12Q52 -2 58 -8", "#7a5a34", 4)
    ink.path("M56 0Q74 -20 96 -8Q82 10 56 0Z", ink.across("#8fc05a", "#4f8a35"))
    ink.path(blob(*points("50,10 80,14 98,46 88,82 52,100 16,84 4,48 22,14")),
             ink.ball(fruit.glint, fruit.base, fruit.deep, at=(0.34, 0.28)))  # fmt: skip
    ink.line("M52 12Q70 50 54 98", fruit.deep, 2, 0.5)
    ink.path(blob((18, 44), (26, 26), (40, 22), (32, 36), (26, 52)), "#ffffff", 0.5)
    return _made(ink, turn=6)


def asparagus(_brief: Brief) -> Drawing:
    """A bundle of asparagus with its string."""
    ink = Ink("a")
    for at, (x, top) in enumerate(
        ((26, -4), (74, -2), (38, -16), (62, -14), (50, -24), (32, 8), (68, 10), (50, 2))
    ):
        ink.plate((x - 6, top + 14), (12, 96 - top), 4, ink.across("#a8d070", "#74a844", "#4a7a30"))
        tip = blob(
            (x - 6, top + 24), (x - 5, top + 6), (x, top - 8), (x + 5, top + 6), (x + 6, top + 24)
        )
        ink.path(tip, ink.across("#8fb86a", "#5f8a4a", "#6a4f7a"))
        for y in (top + 4, top + 13):
            ink.path(f"M{x - 4} {y + 5}L{x} {y - 3}L{x + 4} {y + 5}Z", "#4f6f4a")
        ink.path(f"M{x - 3} {52 + at * 2}L{x} {44 + at * 2}L{x + 3} {52 + at * 2}Z", "#4f7a3a")
    ink.plate((16, 62), (68, 9), 3, ink.down("#f0dca8", "#b98f4a"))
    ink.path(blob((50, 66), (38, 54), (28, 58), (34, 70)), "#d9b878")
    ink.path(blob((50, 66), (62, 54), (72, 58), (66, 70)), "#d9b878")
    return _made(ink)
