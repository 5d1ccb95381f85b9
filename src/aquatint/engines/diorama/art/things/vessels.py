"""What holds food and drink: glasses, bowls, baskets, jars, a teapot; some with what is in them.

What is put in a bowl, a basket or a bucket stands behind its near wall, `Drawing.front`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points

_ROOM = Box(-50, -60, 220, 200)

_DRINKS: Mapping[str, str] = MappingProxyType(
    {
        "orange juice": "#f79a1f", "juice": "#f79a1f", "apple juice": "#e3b23c",
        "tomato juice": "#cf3a2b", "grape juice": "#6f2c70", "cranberry juice": "#c4293f",
        "carrot juice": "#ee7f22", "pineapple juice": "#f5d23f", "lime juice": "#c4dc6a",
        "lemonade": "#f8e57f", "pink lemonade": "#f6a9b4", "iced tea": "#b9661f",
        "ice tea": "#b9661f", "water": "#d6edf7", "cola": "#40200f", "coke": "#40200f",
        "coca cola": "#40200f", "root beer": "#4a2713", "ginger ale": "#dcae58",
        "tonic": "#e2eff3", "soda": "#40200f", "smoothie": "#ea6f9d", "green smoothie": "#8fb83c",
        "milkshake": "#f7c9d5", "chocolate milk": "#8a5a3c", "iced coffee": "#7d4f30",
        "iced latte": "#b98c63", "frappuccino": "#b98c63", "milk tea": "#c99b6e",
        "milk": "#fcf9f0",
    }
)  # fmt: skip
"""The colours of drinks, by what ends their name."""

_SLICED = MappingProxyType(
    {"orange juice": "#f79a1f", "lemonade": "#f6d743", "iced tea": "#f6d743", "lime": "#a8cf4a"}
)
_SUCKED = frozenset({"smoothie", "milkshake", "coffee", "latte", "frappuccino", "soda", "cola"})
_ICED = frozenset({"tea", "lemonade", "coffee", "latte", "cola", "soda", "ale", "beer", "water"})

_SOUPS: Mapping[str, str] = MappingProxyType(
    {
        "tomato soup": "#d8452c",
        "gazpacho": "#d8452c",
        "borscht": "#a3243f",
        "pumpkin soup": "#ee9430",
        "lentil soup": "#d1963f",
        "pea soup": "#86a844",
        "porridge": "#efe2c4",
        "oatmeal": "#e6d2a8",
        "cereal": "#fcf8ee",
    }
)


def _last(words: str, table: Mapping[str, str], otherwise: str) -> str:
    """What a table has for the longest of its names that the words end with."""
    names = sorted((one for one in table if words.endswith(one)), key=len)
    return table[names[-1]] if names else otherwise


def glass(brief: Brief) -> Drawing:
    """A tumbler of what the words say: "glass of orange juice", "iced tea"; water otherwise."""
    last = brief.words.rpartition(" ")[2]
    usual = _DRINKS.get(brief.concept, _DRINKS["water"])
    drink = tones(brief.color or _last(brief.words, _DRINKS, usual))
    ink = Ink("z")
    sliced = _last(brief.words, _SLICED, _SLICED.get(f"orange {brief.concept}", ""))
    if last in _SUCKED:
        ink.line("M58 90L70 -22L84 -30", "#e2574c", 4.4)
        ink.line("M57 90L69 -22", "#ffffff", 1.2, 0.7)
    ink.path(
        "M15 2L24 96Q50 105 76 96L85 2Z",
        ink.across(("#ffffff", 0.5), ("#dcebf2", 0.2), ("#b4cad6", 0.5)),
    )
    body = "M17.4 22Q50 31 82.6 22L75 92Q50 100 25 92Z"
    clear = drink.base == _DRINKS["water"]
    strength = 0.62 if clear else 0.95
    ink.path(
        body, ink.across((drink.light, strength), (drink.base, strength), (drink.dark, strength))
    )
    with ink.within(body):
        if last in _ICED:
            _ice(ink)
        ink.glow((40, 60), (16, 34), "#ffffff", 0.28)
    surface = ("#f2fafd", "#c4e2f0") if clear else (drink.glint, drink.light)
    ink.oval((50, 22), (32.6, 5.6), ink.down(*surface))
    ink.line("M24 14L31 88", "#ffffff", 3.4, 0.7)
    ink.line("M76 14L70.6 66", "#ffffff", 1.6, 0.5)
    ink.line(oval((50, 2), (35, 6.4)), "#f4fafc", 1.8, 0.9)
    ink.line("M25 95Q50 103 75 95", "#8fb0c0", 1.6, 0.6)
    if sliced:
        _slice(ink, tones(sliced))
    return Drawing(
        shapes=ink.shapes,
        anchors={"hand": (50, 55), "mouth": (50, 4), "seat": (50, 4)},
        box=_ROOM,
        turn=0,
        volume=0.05,
    )


def _ice(ink: Ink) -> None:
    """Cubes of ice that float below the rim of a drink."""
    for x, y, lean in ((38, 36, -14), (60, 34, 18), (48, 52, 8)):
        with ink.moved(f"rotate({lean} {x} {y})"):
            ink.plate((x - 9, y - 9), (18, 18), 4, ink.slant(("#ffffff", 0.75), ("#e6f4fa", 0.3)))
            ink.line(f"M{x - 6} {y - 5}H{x + 3}", "#ffffff", 1.6, 0.8)


def _slice(ink: Ink, fruit: Tones) -> None:
    """A slice of fruit on the rim of a glass."""
    ink.oval((84, 2), (17, 17), fruit.dark)
    ink.oval((84, 2), (15.4, 15.4), "#fff6dc")
    ink.oval((84, 2), (13.4, 13.4), ink.ball(fruit.glint, fruit.light, fruit.base))
    for x, y in ((13, 0), (6.5, 11.3), (-6.5, 11.3), (-13, 0), (-6.5, -11.3), (6.5, -11.3)):
        ink.line(f"M84 2l{x} {y}", "#fff6dc", 1.4)


def bowl(brief: Brief) -> Drawing:
    """A bowl, empty or with soup or cereal in it."""
    glaze = tones(brief.paint("#5f9fc4"))
    ink, near = Ink("z"), Ink("zf")
    ink.oval((50, 40), (54, 15), ink.down(glaze.deep, glaze.dark, glaze.base))
    if brief.concept in ("soup", "cereal"):
        _helping(ink, brief)
    for one in (ink, near):
        one.path("M34 90H66L63 99H37Z", one.across(glaze.base, glaze.dark, glaze.deep))
        wall = "M-4 40A54 15 0 0 0 104 40Q100 80 66 93H34Q0 80 -4 40Z"
        one.path(wall, one.across(glaze.light, glaze.base, glaze.dark))
        with one.within(wall):
            one.line("M-5 52A55 16 0 0 0 105 52", "#ffffff", 2, 0.75)
            one.line("M-3 57A54 16 0 0 0 103 57", "#ffffff", 1, 0.6)
            one.path(blob((6, 60), (11, 59), (18, 72), (28, 83), (20, 82)), "#ffffff", 0.55)
        one.line("M-4 40A54 15 0 0 0 104 40", glaze.glint, 2.2)
    ink.line("M-4 40A54 15 0 0 1 104 40", glaze.light, 2)
    return Drawing(
        shapes=ink.shapes,
        front=near.shapes,
        anchors={
            "inside": (50, 58),
            "rim": (50, 40),
            "seat": (50, 40),
            "hand": (50, 96),
            "mouth": (50, 40),
        },
        box=_ROOM,
        turn=0,
        volume=0.08,
    )


def _helping(ink: Ink, brief: Brief) -> None:
    """Soup with herbs, or cereal in milk, that fills a bowl."""
    usual = "#fcf8ee" if brief.concept == "cereal" else "#e0a040"
    broth = tones(_last(brief.words, _SOUPS, usual))
    pool = oval((50, 43), (47, 11.4))
    ink.path(pool, ink.across(broth.light, broth.base, broth.dark))
    spots = (
        (22, 42), (34, 37), (36, 47), (48, 41), (58, 36), (60, 48), (70, 42), (80, 44), (47, 51),
    )  # fmt: skip
    if brief.concept == "soup":
        ink.line("M34 44q10 -7 22 -2t18 1", "#fff6e2", 2.4, 0.8)
        for x, y in spots[::2]:
            ink.oval((x, y), (2.6, 1.3), "#5f9a3c", lean=30)
            ink.oval((x + 4, y + 1), (1.6, 0.9), "#7fb84f", lean=-30)
    elif not brief.words.endswith(("porridge", "oatmeal")):
        for at, (x, y) in enumerate(spots):
            ring = tones(("#e2a03c", "#d9742f", "#e8b75a")[at % 3])
            ink.oval((x, y), (6.4, 4.2), ink.down(ring.light, ring.base, ring.dark))
            ink.oval((x, y + 0.2), (2.2, 1.3), ring.deep)
    else:
        for x, y in spots[::3]:
            ink.oval((x, y - 1), (3.6, 3), ink.ball("#8f9fe0", "#3f4fa3", "#232d6a"))


def basket(brief: Brief) -> Drawing:
    """A wicker basket with a high handle."""
    cane = tones(brief.paint("#c9924e"))
    ink, near = Ink("z"), Ink("zf")
    ink.line("M8 46Q8 -26 50 -26Q92 -26 92 46", cane.dark, 6.6)
    ink.line("M8 46Q8 -26 50 -26Q92 -26 92 46", cane.light, 2.4)
    ink.oval((50, 46), (52, 13), ink.down(cane.deep, cane.dark))
    for one in (ink, near):
        wall = "M-2 46A52 13 0 0 0 102 46L88 94Q50 104 12 94Z"
        one.path(wall, one.across(cane.light, cane.base, cane.dark))
        with one.within(wall):
            _weave(one, cane)
        for color, wide in ((cane.dark, 6), (cane.light, 2.4)):
            one.line("M-2 46A52 13 0 0 0 102 46", color, wide)
    ink.line("M-2 46A52 13 0 0 1 102 46", cane.base, 4)
    return Drawing(
        shapes=ink.shapes,
        front=near.shapes,
        anchors={"inside": (50, 64), "rim": (50, 46), "seat": (50, 50), "hand": (50, -26)},
        box=_ROOM,
        turn=0,
        volume=0.12,
    )


def _weave(ink: Ink, cane: Tones) -> None:
    """Canes that go in and out, in rows."""
    for row in range(5):
        y = 56 + row * 9.6
        for at in range(-1, 11):
            x = at * 10 + row % 2 * 5
            sag = 10 - (x - 50) ** 2 * 0.0034
            ink.oval((x, y + sag * 0.7), (6, 3.6), ink.down(cane.glint, cane.base, cane.deep))


def jar(brief: Brief) -> Drawing:
    """A jar of clear glass with its lid; what is in it is seen through it."""
    kept = _last(brief.words, {"jam": "#b3203a", "marmalade": "#ee9526"}, "")
    ink = Ink("z")
    body = "M14 26Q4 30 4 44V90Q4 100 16 100H84Q96 100 96 90V44Q96 30 86 26Z"
    ink.path(body, ink.across(("#b9dbe8", 0.65), ("#eef8fb", 0.26), ("#a3cbdb", 0.6)))
    if kept:
        stuff = tones(kept)
        ink.path(
            "M10 44Q50 38 90 44V88Q90 95 82 95H18Q10 95 10 88Z",
            ink.across(stuff.light, stuff.base, stuff.deep),
        )
        ink.oval((50, 43), (40, 4), stuff.light)
    if brief.lettered or kept:
        ink.plate((22, 56), (56, 28), 3, ink.across("#efe6cf", "#fdf9ec", "#e2d6b8"))
        ink.line("M25 59H75M25 81H75", "#b98a4c", 1)
    ink.line("M14 36Q10 44 11 88", "#ffffff", 4, 0.75)
    ink.line("M88 40Q90 46 90 62", "#ffffff", 2, 0.6)
    ink.line("M14 97Q50 101 86 97", "#7fa9bd", 1.6, 0.5)
    if brief.words.startswith("open"):
        ink.line(oval((50, 23), (35, 4.6)), "#eef8fb", 2.4, 0.9)
    else:
        _lid(ink, tones(brief.paint("#d9a441")))
    return Drawing(
        shapes=ink.shapes,
        anchors={"within": (50, 64), "seat": (50, 2), "plate": (24, 60), "plate right": (76, 60),
                 "plate low": (24, 80)},
        box=_ROOM,
        turn=0,
        volume=0.05,
    )  # fmt: skip


def _lid(ink: Ink, lid: Tones) -> None:
    """A screwed lid over the neck of a jar."""
    ink.path("M16 26H84V20H16Z", ink.across(("#b9dbe8", 0.8), ("#ffffff", 0.5), ("#a3cbdb", 0.8)))
    ink.plate((10, 4), (80, 18), 4, ink.across(lid.light, lid.base, lid.dark))
    for x in range(16, 88, 6):
        ink.line(f"M{x} 8V19", lid.deep, 1, 0.3)
    ink.oval((50, 5), (39, 4.6), ink.across(lid.glint, lid.light, lid.base))


def open_box(brief: Brief) -> Drawing:
    """A cardboard box with its flaps open."""
    card = tones(brief.paint("#c9975c"))
    ink, near = Ink("z"), Ink("zf")
    ink.path("M6 36L16 26H84L94 36V46H6Z", ink.down(card.deep, card.dark))
    ink.path("M16 26L8 8H90L84 26Z", ink.down(card.light, card.base))
    for side in (-1, 1):
        x = 50 + side * 44
        flap = f"M{x} 37L{x - side * 10} 27L{x + side * 5} 34L{x + side * 11} 50Z"
        ink.path(flap, ink.across(card.light, card.base, card.dark))
    for one in (ink, near):
        one.path("M6 37H94V100H6Z", one.across(card.light, card.base, card.dark))
        one.plate((44, 37), (12, 26), 0, card.glint)
        one.path("M6 37H94L99 52H1Z", one.down(card.light, card.base))
        one.line("M6 37H94", card.glint, 1.2)
        one.line("M1 52H99", card.deep, 1, 0.5)
        one.line("M74 92v-10l-3 4M74 82l3 4M84 92v-10l-3 4M84 82l3 4", card.deep, 1.4, 0.7)
    return Drawing(
        shapes=ink.shapes,
        front=near.shapes,
        anchors={"inside": (50, 62), "rim": (50, 37), "seat": (50, 37)},
        box=_ROOM,
        turn=0,
        volume=0.1,
    )


def teapot(brief: Brief) -> Drawing:
    """A china teapot whose spout looks left, with the flowers on it that the words tell of."""
    china = tones(brief.paint("#f4f1ea"))
    ink = Ink("z")
    for color, wide in ((china.deep, 9), (china.base, 6.4), (china.glint, 2)):
        ink.line("M92 46C124 34 124 84 90 80", color, wide)
    spout = blob(*points("16,78 2,64 -8,44 -18,36 -8,32 4,40 14,54 24,56"), tension=0.8)
    ink.path(spout, ink.across(china.light, china.base, china.dark))
    body = blob(*points("50,28 76,34 94,56 92,78 74,95 50,98 26,95 8,78 6,56 24,34"))
    ink.path(body, ink.ball(china.glint, china.base, china.dark, at=(0.36, 0.28), reach=0.8))
    with ink.within(body):
        if " with " in brief.words:
            _bloom(ink, brief.words)
        ink.path(blob(*points("18,50 24,42 30,44 24,58 24,72 18,66")), "#ffffff", 0.7)
    ink.path("M26 94H74L70 102H30Z", ink.across(china.light, china.base, china.dark))
    ink.path("M28 31Q50 14 72 31Q50 38 28 31Z", ink.down(china.glint, china.base, china.dark))
    ink.line("M27 32Q50 40 73 32", china.deep, 1.4, 0.5)
    ink.oval((50, 15), (6.4, 6), ink.ball(china.glint, china.base, china.dark))
    return Drawing(
        shapes=ink.shapes,
        anchors={"hand": (112, 60), "seat": (50, 12), "mouth": (-14, 36)},
        box=_ROOM,
        turn=0,
        volume=0.14,
    )


_PAINTED: Mapping[str, str] = MappingProxyType(
    {"blue": "#2f62b8", "pink": "#e8799f", "red": "#cf3a3f", "yellow": "#efb82f",
     "purple": "#7d4fae", "white": "#ffffff", "orange": "#ea8230", "gold": "#c9993a"}
)  # fmt: skip


def _bloom(ink: Ink, words: str) -> None:
    """Flowers and leaves painted on china."""
    told = words.partition(" with ")[2]
    color = next((_PAINTED[one] for one in told.split() if one in _PAINTED), "#d9668a")
    petal = tones(color)
    ink.line("M20 82Q36 58 52 62T86 50", "#5f8f5a", 1.8)
    for x, y, lean in ((30, 70, 40), (42, 70, -50), (60, 72, 50), (66, 52, -30), (76, 64, 30)):
        ink.oval((x, y), (6, 2.6), "#6fa565", lean=lean)
    for x, y, r in ((36, 58, 6), (56, 62, 7.4), (76, 52, 5.4), (24, 80, 4.4), (72, 80, 4.6)):
        for dx, dy in ((0, -1), (0.95, -0.3), (0.6, 0.8), (-0.6, 0.8), (-0.95, -0.3)):
            ink.oval((x + dx * r, y + dy * r), (r * 0.72, r * 0.72), petal.base)
            ink.oval((x + dx * r * 1.1, y + dy * r * 1.1), (r * 0.4, r * 0.4), petal.light)
        ink.oval((x, y), (r * 0.5, r * 0.5), "#f4c84a")
