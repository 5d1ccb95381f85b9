"""Food and drink."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, tube
from .written import lettered_cake

_ROOM = Box(-30, -40, 170, 170)
_COUNTS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


def _made(ink: Ink, seat: Point = (50, 40), *, turn: float = 2.0) -> Drawing:
    return Drawing(shapes=ink.shapes, anchors={"seat": seat}, box=_ROOM, turn=turn, volume=0.18)


def pizza(_brief: Brief) -> Drawing:
    """A whole pizza, one slice drawn away."""
    ink = Ink("m")
    ink.oval((50, 62), (52, 36), ink.ball("#f0c27a", "#d9974a", "#a8642c", at=(0.4, 0.2)))
    ink.oval((50, 60), (45, 30), ink.ball("#ffe08a", "#f7c250", "#e09a34"))
    for x, y in ((30, 48), (56, 42), (76, 56), (22, 66), (46, 64), (66, 74), (40, 80)):
        ink.oval((x, y), (7, 5), ink.ball("#f0685a", "#c9382f", "#8f1f1c"))
        ink.oval((x - 1.6, y - 1.2), (1.4, 1), "#f5a090")
    for x, y, lean in ((40, 52, 20), (66, 52, -30), (34, 70, 40), (58, 82, 0), (78, 66, 20)):
        ink.oval((x, y), (4.4, 2), "#4f9048", lean=lean)
    ink.line("M50 60L16 46M50 60L62 31M50 60L90 70M50 60L30 86M50 60L94 50", "#c9782f", 1.1, 0.6)
    return _made(ink, (50, 58))


def pizza_slice(_brief: Brief) -> Drawing:
    """One slice, its tip towards us."""
    ink = Ink("m")
    ink.path("M50 100L6 26Q50 6 94 26Z", ink.down("#f7c250", "#e09a34"))
    ink.path("M50 104L5 30L6 25L50 97L94 25L95 30Z", "#c98536")
    ink.path(
        tube(((4, 25), (26, 13), (50, 10), (74, 13), (96, 25)), (13, 14, 14, 14, 13)),
        ink.down("#f4cf8c", "#d9974a", "#a8642c"),
    )
    ink.line("M10 22Q50 4 90 22", "#fbe3b4", 1.8, 0.7)
    for x, y, size in ((32, 36, 9), (65, 35, 9), (48, 58, 9), (52, 80, 6)):
        ink.oval((x, y), (size, size * 0.86), ink.ball("#f0685a", "#c9382f", "#8f1f1c"))
        ink.oval((x - 2, y - 2), (size * 0.24, size * 0.16), "#f5a090")
    for x, y, lean in ((48, 32, 20), (36, 50, -30), (62, 52, 40), (46, 72, 10)):
        ink.oval((x, y), (5, 2.2), "#4f9048", lean=lean)
    for x, foot, wide in ((24, 66, 5), (72, 74, 5), (58, 96, 4)):
        ink.path(
            tube(((x, foot - 22), (x, foot - 6), (x, foot)), (wide, wide, wide * 1.3)), "#ffd978"
        )
    return _made(ink, (50, 30))


def burger(_brief: Brief) -> Drawing:
    """A hamburger with everything."""
    ink = Ink("m")
    ink.path("M6 84H94Q96 98 82 98H18Q4 98 6 84Z", ink.down("#f0b868", "#c98038", "#9a5a22"))
    ink.path(tube(((6, 78), (50, 80), (94, 78)), (13, 14, 13)), ink.down("#8a5230", "#54301c"))
    ink.path("M4 70H96L84 76L76 84L66 76H50L38 82L28 76Z", ink.down("#ffd95a", "#f0b02c"))
    ink.path(tube(((10, 66), (50, 67), (90, 66)), (8, 8, 8)), ink.down("#f0604a", "#c9342c"))
    leaf = [(2 + at * 8, 58 + (6 if at % 2 else 0)) for at in range(13)]
    ink.path(blob(*leaf, (92, 52), (8, 52)), ink.down("#a6d85a", "#5fa03c"))
    ink.path(
        "M4 54Q4 14 50 12Q96 14 96 54Q50 60 4 54Z",
        ink.ball("#f8cf8a", "#e09a48", "#a8642c", at=(0.4, 0.15), reach=0.9),
    )
    for x, y in ((30, 28), (44, 20), (60, 24), (74, 34), (22, 40), (50, 34), (66, 44), (38, 44)):
        ink.oval((x, y), (2.4, 1.5), "#fff4d6", lean=x * 3 % 60 - 30)
    return _made(ink, (50, 14))


def _tier(ink: Ink, icing: Tones, top: float, size: Point) -> None:
    """One storey of a cake, half its width and its height, with icing that drips."""
    wide, high = size
    ink.path(
        f"M{50 - wide} {top}V{top + high}Q50 {top + high + 9} {50 + wide} {top + high}V{top}Z",
        ink.across("#fff6e6", "#f6e2c2", "#d9b890"),
    )
    ink.line(
        f"M{50 - wide} {top + high * 0.6:.1f}Q50 {top + high * 0.6 + 8:.1f} "
        f"{50 + wide} {top + high * 0.6:.1f}",
        icing.base,
        3.4,
    )
    drips = "".join(
        (
            f"Q{50 + wide - (at + 0.5) * wide / 4:.1f} {top + (15 if at % 2 else 8)} "
            f"{50 + wide - (at + 1) * wide / 4:.1f} {top + 3}"
        )
        for at in range(8)
    )
    ink.path(
        f"M{50 - wide} {top + 2}Q50 {top - 9} {50 + wide} {top + 2}{drips}Z",
        ink.down(icing.glint, icing.base, icing.dark),
    )
    ink.oval((50, top), (wide, 6), ink.ball(icing.glint, icing.light, icing.base))


def cake(brief: Brief) -> Drawing:
    """A birthday cake; the words tell how many candles."""
    icing = tones(brief.paint("#f7a8c0"))
    words = brief.words.split()
    count = next((_COUNTS[word] for word in words if word in _COUNTS), 5)
    if brief.lettered:
        return lettered_cake(brief, count)
    if "wedding" in words:
        return _wedding_cake(brief)
    ink = Ink("m")
    ink.oval((50, 94), (56, 7), ink.down("#ffffff", "#c6ccd8"))
    for top, wide, high in ((58.0, 44.0, 34.0), (34.0, 31.0, 26.0)):
        _tier(ink, icing, top, (wide, high))
    for at in range(5):
        berry = 12 + at * 19
        ink.oval(
            (berry, 90 + 4 - abs(at - 2) * 1.4), (3, 3), ink.ball("#ffb0a8", "#d8343c", "#8a1420")
        )
    for at in range(count):
        x = 50 + (at - (count - 1) / 2) * min(10.0, 50 / count)
        y = 33 - (3 if at % 2 else 0)
        wax = tones(("#4fb0e0", "#f7c436", "#7fc86a", "#b07ad8")[at % 4])
        ink.plate((x - 1.5, y - 18), (3, 18), 1.2, ink.across(wax.light, wax.base, wax.dark))
        ink.glow((x, y - 23), (8, 9), "#ffe08a", 0.8)
        ink.path(
            blob((x, y - 29), (x + 2.2, y - 23), (x, y - 19), (x - 2.2, y - 23)),
            ink.down("#fff6c0", "#f8b02c"),
        )
    return _made(ink, (50, 32), turn=0.6)


def _wedding_cake(brief: Brief) -> Drawing:
    """Three storeys in white with roses, and no candle."""
    icing, rose = tones(brief.paint("#fbf7f0")), tones("#ef9fb4")
    ink = Ink("m")
    ink.oval((50, 96), (60, 7), ink.down("#ffffff", "#c6ccd8"))
    for top, wide, high in ((64.0, 48.0, 30.0), (34.0, 35.0, 28.0), (6.0, 23.0, 26.0)):
        _tier(ink, icing, top, (wide, high))
        for at in range(11):
            x = 50 + (at - 5) * wide / 5.4
            ink.oval((x, top + high + 4 - (at - 5) ** 2 * 0.2), (2.4, 2.2), "#ffffff")
    for x, y, r in (
        (44, -1, 6), (56, -1, 6), (50, -6, 6), (30, 30, 5), (22, 34, 4.4), (80, 58, 5.4),
        (88, 62, 4.6),
    ):  # fmt: skip
        ink.oval((x + r, y + 2), (r * 0.7, r * 0.4), "#7fae6a", lean=24)
        ink.oval((x, y), (r, r), ink.ball(rose.glint, rose.base, rose.dark))
        swirl = f"q{r * 0.4} {-r * 0.7} {r * 0.8} 0q{-r * 0.3} {r * 0.6} {-r * 0.6} 0"
        ink.line(f"M{x - r * 0.4} {y}{swirl}", rose.deep, 0.8, 0.6)
    return _made(ink, (50, 4), turn=0.4)


def donut(brief: Brief) -> Drawing:
    """A glazed doughnut with sprinkles."""
    glaze = tones(brief.paint("#f088ae"))
    ink = Ink("m")
    ring = oval((50, 54), (48, 42)) + oval((50, 50), (15, 11))
    ink.hole(ring, ink.ball("#f4c888", "#d9954c", "#a0602a", at=(0.4, 0.25)))
    top = blob(
        *points(
            "50,13 74,17 90,32 93,50 86,62 80,58 72,74 62,72 52,80 42,73 30,76 22,64 "
            "12,66 7,50 10,32 26,17"
        )
    )
    ink.hole(
        top + oval((50, 48), (17, 12)),
        ink.ball(glaze.glint, glaze.base, glaze.dark, at=(0.4, 0.2), reach=0.9),
    )
    ink.line("M20 40Q26 24 46 20", "#ffffff", 3, 0.55)
    chance = dice(brief.seed + brief.copy, "donut")
    for x, y in (
        (24, 50),
        (34, 30),
        (50, 24),
        (66, 28),
        (80, 42),
        (76, 58),
        (62, 66),
        (46, 68),
        (32, 64),
        (20, 38),
        (60, 34),
        (84, 52),
    ):
        color = ("#ffffff", "#f7d548", "#4fb8e0", "#7fd06a", "#8f5fd0")[int(chance.integers(5))]
        dx, dy = float(chance.uniform(-2.4, 2.4)), float(chance.uniform(-2, 2))
        ink.line(f"M{x - dx:.2f} {y - dy:.2f}L{x + dx:.2f} {y + dy:.2f}", color, 2.2)
    return _made(ink, (50, 16))


def ice_cream(brief: Brief) -> Drawing:
    """Three scoops in a cone."""
    ink = Ink("m")
    cone = "M28 48H72L50 100Z"
    ink.path(cone, ink.across("#f4c47a", "#d9954a", "#a8682c"))
    with ink.within(cone):
        for at in range(-4, 10):
            ink.line(f"M{at * 10} 44l34 60M{at * 10 + 34} 44l-34 60", "#a8682c", 0.9, 0.5)
    flavours = (brief.color or "#f5a0b8", "#fbf0d4", "#8a5a3c")
    for (x, y), color in zip(
        ((36, 40), (64, 40), (50, 18)), (flavours[2], flavours[0], flavours[1]), strict=True
    ):
        scoop = tones(color)
        edge = blob(
            (x - 17, y),
            (x - 12, y - 15),
            (x, y - 19),
            (x + 12, y - 15),
            (x + 17, y),
            (x + 14, y + 9),
            (x + 7, y + 6),
            (x, y + 11),
            (x - 7, y + 6),
            (x - 14, y + 9),
        )
        ink.path(edge, ink.ball(scoop.glint, scoop.base, scoop.dark, at=(0.36, 0.22)))
    ink.oval((52, -3), (5, 5), ink.ball("#ff9a9a", "#d8262f", "#8a1018"))
    ink.line("M53 -7Q56 -14 62 -16", "#4f7a38", 1.2)
    return _made(ink, turn=4)


def sushi(_brief: Brief) -> Drawing:
    """Two pieces of sushi: salmon, and a roll."""
    ink = Ink("m")
    ink.path(
        blob(*points("-6,70 4,58 44,58 54,70 50,88 0,88")),
        ink.ball("#ffffff", "#fbf8ee", "#d0c9b4"),
    )
    salmon = blob(*points("-10,66 -2,48 26,42 52,48 60,64 54,74 26,66 -4,76"))
    ink.path(salmon, ink.down("#ffb07a", "#f5793c", "#d0551f"))
    with ink.within(salmon):
        for at in range(6):
            ink.line(f"M{-2 + at * 11} 40q-5 16 -10 32", "#ffd9bc", 2, 0.8)
    ink.path("M68 58V84Q92 98 116 84V58Z", ink.across("#3f4f46", "#1c2822", "#131a16"))
    ink.oval((92, 58), (24, 12), "#1c2822")
    ink.oval((92, 58), (21, 10), ink.ball("#ffffff", "#f6f2e4"))
    for x, y, color in ((86, 57, "#f5793c"), (98, 56, "#8fc45a"), (92, 61, "#f7d55a")):
        ink.oval((x, y), (5.4, 3.6), color)
    return _made(ink, (24, 46))


def ramen(_brief: Brief) -> Drawing:
    """A bowl of ramen with chopsticks."""
    ink = Ink("m")
    for x, sway in ((34, 4), (52, -4), (68, 4)):
        ink.line(f"M{x} 24q{sway} -7 0 -13q{-sway} -7 0 -13", "#ffffff", 2.6, 0.6)
    ink.path("M-2 46Q2 96 50 98Q98 96 102 46Z", ink.across("#f0604a", "#c8332f", "#861a1e"))
    ink.line("M4 66Q50 84 96 66", "#fbf3e2", 2.6)
    ink.oval((50, 46), (52, 18), ink.down("#fbf3e2", "#e0d0b0"))
    ink.oval((50, 47), (46, 14.6), ink.ball("#f5c26a", "#d98f3c", "#a8622a"))
    for at in range(7):
        ink.line(f"M{20 + at * 5} 44q9 10 18 2t18 4", "#fbe6a8", 2.4)
    ink.oval((30, 42), (12, 7), "#ffffff")
    ink.oval((30, 42), (6, 3.6), ink.ball("#ffc85a", "#f0922c"))
    ink.oval((70, 40), (11, 6), ink.ball("#ffffff", "#fbf6ec"))
    ink.line("M66 40q3 -3.6 6 -1q1 3 -3 2.4", "#f07a9a", 1.4)
    ink.path("M50 34L66 28L72 44L56 50Z", "#24382c")
    for x, y in ((42, 52), (52, 54), (62, 51), (84, 46), (46, 38)):
        ink.oval((x, y), (2.6, 1.8), "#6aac4a")
    ink.line("M62 52L112 6M68 54L120 14", "#5a3420", 3)
    ink.plate((32, 94), (36, 6), 2, "#861a1e")
    return _made(ink, turn=0.6)


_WINES = {"white": "#eedb86", "rose": "#f0a59c", "champagne": "#f0dc9a", "prosecco": "#f0dc9a"}


def wine(brief: Brief) -> Drawing:
    """A glass of wine."""
    pale = next((_WINES[one] for one in _WINES if one in brief.words), "#8a1c3a")
    drink = tones(brief.color or pale)
    ink = Ink("m")
    ink.oval((50, 96), (22, 4), ink.ball(("#ffffff", 0.9), ("#b9c6d2", 0.8)))
    ink.path(tube(((50, 62), (50, 94)), (3.4, 4)), ink.across(("#ffffff", 0.9), ("#aebccb", 0.9)))
    bowl = blob(*points("28,4 72,4 78,28 68,54 50,62 32,54 22,28"), tension=0.7)
    ink.path(bowl, ink.across(("#ffffff", 0.6), ("#e6eef4", 0.3), ("#b9c9d6", 0.6)))
    ink.path(
        "M22.6 27H77.4Q77 46 66 55Q58 61 50 61.4Q42 61 34 55Q23 46 22.6 27Z",
        ink.across(drink.light, drink.base, drink.deep),
    )
    ink.oval((50, 27), (27, 4.4), drink.light)
    ink.line("M30 12Q26 30 33 44", "#ffffff", 2.4, 0.65)
    return _made(ink, turn=1)


def candle(brief: Brief) -> Drawing:
    """A burning candle in its dish."""
    wax = tones(brief.paint("#f7efdc"))
    ink = Ink("m")
    ink.glow((50, 16), (44, 40), "#ffd98a", 0.65)
    ink.oval((50, 94), (34, 6), ink.down("#f0cf7a", "#a8762c"))
    ink.path("M36 34Q50 40 64 34V92Q50 98 36 92Z", ink.across(wax.light, wax.base, wax.dark))
    ink.path(
        "M36 34Q50 28 64 34Q66 52 60 50Q58 42 54 46Q50 60 46 46Q42 40 40 44Q36 46 36 34Z", wax.glint
    )
    ink.line("M50 34V26", "#3a2a22", 1.6)
    ink.path(
        blob(*points("50,0 57,15 55,25 50,28 45,25 43,15")),
        ink.down("#fffbe0", "#ffd14a", "#f08a2c"),
    )
    ink.oval((50, 22), (2.6, 4), "#fffdf0")
    return _made(ink, turn=1)
