"""What is drunk and eaten out of cups, glasses and bowls, as one sees it from right above."""

from __future__ import annotations

import math

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, oval

_ROOM = Box(-40, -40, 190, 190)
_DRINKS = {
    "coffee": "#6a3f22", "tea": "#b8682c", "green tea": "#a8b84a",
    "cocoa": "#7a4a30", "latte": "#c89a6a",
    "matcha": "#8fae4a", "juice": "#f59a24", "milk": "#f8f4ea", "water": "#bfe2f0",
    "lemonade": "#f4e27a", "smoothie": "#e87a9a",
}  # fmt: skip
_BROTHS = {"ramen": "#d8954a", "soup": "#e0702f", "cereal": "#faf4e6", "curry": "#d8902c"}


def _made(ink: Ink) -> Drawing:
    return Drawing(shapes=ink.shapes, box=_ROOM, turn=14.0, volume=0.16)


def cup(brief: Brief) -> Drawing:
    """A cup on its saucer, its handle to the right, foam drawn into what is in it."""
    china = tones(brief.paint("#f4efe6"))
    drink = tones(_DRINKS.get(brief.concept, "#6a3f22"))
    ink = Ink("n")
    ink.oval((50, 50), (58, 58), ink.ball(china.glint, china.light, china.dark, reach=0.9))
    ink.line(oval((50, 50), (46, 46)), china.dark, 1.4, 0.4)
    ink.line("M84 50Q104 40 106 54Q102 66 84 58", china.dark, 9)
    ink.line("M84 50Q102 42 104 54Q100 63 84 57", china.light, 5.5)
    ink.oval((51, 52), (38, 38), china.dark)
    ink.oval((50, 50), (37, 37), ink.ball(china.glint, china.base, china.dark, reach=0.9))
    ink.oval((50, 50), (31, 31), ink.ball(drink.light, drink.base, drink.deep, reach=0.9))
    if brief.concept in ("coffee", "latte", "cocoa", "matcha"):
        ink.path(
            "M50 72C34 62 30 44 40 38C46 35 50 40 50 44C50 40 54 35 60 38C70 44 66 62 50 72Z",
            "#f6e6cc",
            0.9,
        )
        ink.line("M50 66C42 58 40 50 44 46M50 66C58 58 60 50 56 46", drink.base, 2, 0.7)
    ink.line("M30 32Q38 22 50 21", "#ffffff", 3, 0.6)
    return _made(ink)


def glass(brief: Brief) -> Drawing:
    """A glass on its coaster, a slice of lemon on what is cold."""
    drink = tones(brief.color or _DRINKS.get(brief.concept, "#f59a24"))
    ink = Ink("n")
    ink.oval((50, 50), (50, 50), ink.ball("#d8a878", "#b8804c", "#8a5a34", reach=0.95))
    ink.line(oval((50, 50), (44, 44)), "#8a5a34", 1.4, 0.5)
    ink.oval((52, 53), (37, 37), "#7a4e2e")
    ink.oval((50, 50), (36, 36), "#eef8fb")
    ink.oval((50, 50), (31, 31), ink.ball(drink.glint, drink.base, drink.dark, reach=0.9))
    if brief.concept != "milk":
        ink.oval((58, 56), (14, 14), "#f8d24a")
        ink.oval((58, 56), (12, 12), "#fdf0b0")
        for at in range(6):
            angle = at * math.pi / 3
            x, y = 58 + 11 * math.cos(angle), 56 + 11 * math.sin(angle)
            ink.line(f"M58 56L{x:.1f} {y:.1f}", "#f4c83c", 1.6)
        for x, y in ((40, 44), (46, 62)):
            ink.plate((x - 6, y - 6), (12, 12), 3, "#fff6e4")
    ink.line("M26 40Q32 26 46 22", "#ffffff", 3, 0.8)
    return _made(ink)


def bowl(brief: Brief) -> Drawing:
    """A bowl: noodles with an egg, a salad, or a soup with its herbs."""
    china = tones(brief.paint("#c8402f" if brief.concept == "ramen" else "#e8ecee"))
    ink = Ink("n")
    ink.oval((50, 50), (56, 56), ink.ball(china.glint, china.base, china.deep, reach=0.95))
    ink.oval((50, 50), (50, 50), ink.ball(china.dark, china.base, china.light, reach=0.9))
    if brief.concept == "salad":
        _leaves(ink)
    else:
        broth = tones(_BROTHS.get(brief.concept, "#e0702f"))
        ink.oval((50, 50), (46, 46), ink.ball(broth.light, broth.base, broth.dark, reach=0.95))
        (_noodles if brief.concept == "ramen" else _herbs)(ink)
    ink.line("M12 30Q22 12 42 6", "#ffffff", 3, 0.6)
    return _made(ink)


def _noodles(ink: Ink) -> None:
    """Noodles in loops, a halved egg, seaweed, slices of meat, spring onions."""
    for at in range(6):
        y = 34 + 7 * at
        ink.line(f"M16 {y}Q33 {y - 10} 50 {y}T84 {y}", "#f4d890", 4)
        ink.line(f"M18 {y - 1}Q34 {y - 11} 50 {y - 1}T82 {y - 1}", "#fdf0c0", 1.4)
    ink.path("M62 10L86 22L78 46L56 34Z", "#1f3a30")
    for x, y in ((30, 64), (44, 74)):
        ink.oval((x, y), (15, 12), "#c87a5c")
        ink.oval((x, y), (9, 7), "#eab8a0")
    ink.oval((36, 34), (15, 17), "#fdf8ec")
    ink.oval((36, 35), (8, 9), ink.ball("#ffd25a", "#f29a1f"))
    for x, y in ((60, 58), (68, 66), (54, 50), (72, 54), (62, 74), (48, 58)):
        ink.line(oval((x, y), (3, 3)), "#5fae4a", 2.2, 1.0)


def _herbs(ink: Ink) -> None:
    """Cream in a swirl, leaves and croutons."""
    ink.line("M30 58C30 34 66 30 70 48C72 62 48 66 48 52C48 46 56 46 58 50", "#fff2d8", 5, 0.9)
    for x, y in ((30, 36), (66, 68), (40, 74), (74, 36)):
        ink.path(f"M{x} {y}q8 -8 14 0q-6 8 -14 0Z", "#4f9a4a")
    for x, y in ((58, 26), (26, 52), (72, 56)):
        ink.plate((x, y), (9, 9), 2, "#d8a050")


def _leaves(ink: Ink) -> None:
    """Leaves over each other, slices of tomato, cucumber and onion."""
    greens = ("#3f8a3a", "#5fae48", "#86c850", "#4f9a40")
    for at in range(13):
        angle, reach = at * 2.4, 8 + 2.5 * at
        x, y = 50 + reach * math.cos(angle), 50 + reach * math.sin(angle)
        ink.path(
            f"M{x - 14:.1f} {y:.1f}q4 -16 14 -14q14 0 14 14q-2 14 -14 14q-14 0 -14 -14Z",
            greens[at % 4],
        )
        ink.line(f"M{x - 10:.1f} {y:.1f}h20", "#d8eec0", 1.2, 0.6)
    for x, y in ((34, 36), (68, 60), (52, 78)):
        ink.oval((x, y), (11, 11), "#d8382c")
        ink.oval((x, y), (8, 8), "#f0705a")
        ink.oval((x, y), (3, 3), "#f8d8a0")
    for x, y in ((64, 32), (30, 64)):
        ink.oval((x, y), (10, 10), "#3f8a3a")
        ink.oval((x, y), (8.4, 8.4), "#dff0c0")
    ink.line(oval((50, 52), (9, 9)), "#b868a8", 2.4, 0.9)


def egg(brief: Brief) -> Drawing:
    """A fried egg on a plate."""
    ink = Ink("n")
    china = tones(brief.paint("#f4f2ee"))
    ink.oval((50, 50), (58, 58), ink.ball(china.glint, china.light, china.dark, reach=0.95))
    ink.line(oval((50, 50), (44, 44)), china.dark, 1.6, 0.4)
    ink.path("M22 52Q16 30 38 24Q54 10 70 26Q92 34 82 56Q84 80 58 78Q30 86 22 52Z", "#ffffff")
    ink.path("M26 52Q20 34 40 28Q54 16 68 29Q86 36 78 56Q78 74 56 73Q34 80 26 52Z", "#fdfaf2")
    ink.oval((52, 50), (16, 16), ink.ball("#ffe08a", "#fbb024", "#e88a14"))
    return _made(ink)
