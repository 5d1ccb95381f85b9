"""Insects, frogs, snakes, crocodiles and dinosaurs."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

_ROOM = Box(-50, -50, 210, 180)
_RIM = "#2b2430"
"""The black of a butterfly."""


def butterfly(brief: Brief) -> Drawing:
    """A butterfly from above, a little turned."""
    chance = dice(brief.seed + 7 * brief.copy, "butterfly")
    usual = (
        "#f08a2c"
        if "monarch" in brief.concept
        else ("#3f8fe0", "#f0902c", "#b060d0", "#f0c23a")[int(chance.integers(4))]
    )
    wing = tones(brief.paint(usual))
    ink = Ink("i")
    with ink.moved("rotate(14 50 50)"):
        for side in (-1, 1):
            _wings(ink, wing, side)
        ink.path(tube(((50, 34), (50, 52), (50, 76)), (4, 6, 2)), ink.across("#5a4a52", "#221c26"))
        ink.oval((50, 32), (3.8, 3.8), _RIM)
        for side in (-1, 1):
            ink.line(f"M{50 + side} 29Q{50 + side * 4} 18 {50 + side * 12} 13", _RIM, 0.9)
            ink.oval((50 + side * 12, 12.6), (1.5, 1.5), _RIM)
    return Drawing(shapes=ink.shapes, box=_ROOM, grounded=False, turn=9, volume=0.16)


def _wings(ink: Ink, wing: Tones, side: int) -> None:
    """The lower and the upper wing of one side of a butterfly."""

    def at(x: float, y: float) -> Point:
        return 50 + side * x, y

    lower = blob(at(2, 52), at(20, 54), at(32, 66), at(28, 84), at(16, 88), at(5, 70))
    within_lower = blob(at(4, 52), at(19, 57), at(27, 67), at(23, 79), at(15, 82), at(7, 68))
    upper = blob(at(2, 48), at(12, 26), at(34, 10), at(48, 16), at(46, 36), at(32, 52), at(14, 55))
    within_upper = blob(
        at(4, 47), at(14, 29), at(33, 16), at(42, 20), at(40, 34), at(30, 47), at(14, 51)
    )
    shades = (wing.glint, wing.light, wing.base, wing.dark)
    for outline, inner in ((lower, within_lower), (upper, within_upper)):
        ink.path(outline, _RIM)
        with ink.within(outline):
            ink.path(inner, ink.ball(*shades, at=(0.5 - side * 0.3, 0.6), reach=0.9))
            for x, y in ((43, 20), (44, 28), (42, 36), (28, 82), (30, 74)):
                ink.oval(at(x, y), (1.7, 1.7), "#fff6e0")
            for x, y in ((36, 14), (42, 30), (32, 44), (22, 78)):
                ink.line(f"M{50 + side * 4} 50L{50 + side * x} {y}", _RIM, 0.8, 0.55)


def bee(brief: Brief) -> Drawing:
    """A round bee that flies to the right."""
    coat = tones(brief.paint("#f7c436"))
    ink = Ink("i")
    for end, lean in (((36, 6), 0.65), ((58, 4), 0.9)):
        ink.path(
            tube(((56, 44), ((56 + end[0]) / 2, 24), end), (6, 22, 20)),
            ink.slant(("#ffffff", 0.9), ("#cfe8f7", 0.75 * lean)),
        )
    ink.path("M14 62L4 66L15 68Z", "#2b2430")
    body = blob(*points("12,64 22,48 46,42 66,50 70,64 60,78 36,82 18,76"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.45, 0.25)))
    with ink.within(body):
        for x in (24, 40, 56):
            ink.path(tube(((x + 4, 38), (x, 62), (x + 3, 86)), (7, 9, 7)), "#3a2c28")
    ink.oval((74, 58), (16, 15.4), ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.28)))
    for x in (72, 84):
        ink.oval((x, 56), (3.4, 4), "#1c1514")
        ink.oval((x - 1, 54.6), (1.2, 1.3), "#ffffff")
    ink.line("M75 63q3 3 6 0", "#3a2c28", 1.2)
    for x in (68, 88):
        ink.glow((x, 63), (3.6, 2.6), "#f0604a", 0.5)
    ink.line("M70 44Q70 34 64 31M80 44Q82 34 89 33", "#2b2430", 1.3)
    for x, y in ((64, 31), (89, 33)):
        ink.oval((x, y), (2, 2), "#2b2430")
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (76, 50), "temple": (88, 48)},
        grounded=False,
        faces_right=True,
        turn=6,
        volume=0.28,
    )


def frog(brief: Brief) -> Drawing:
    """A frog that sits and looks at you."""
    coat = tones(brief.paint("#6fb544"))
    pale = tones(blend(coat.glint, "#f7f7d0", 0.6))
    ink = Ink("g")
    for side in (-1, 1):
        _thigh(ink, coat, side)
    body = blob(*points("50,38 74,48 80,72 70,92 50,97 30,92 20,72 26,48"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.2)))
    with ink.within(body):
        ink.glow((50, 88), (24, 24), pale.light, 1.0)
    for side in (-1, 1):
        _foreleg(ink, coat, side)
    ink.path(
        blob(*points("50,22 72,27 82,42 74,58 50,64 26,58 18,42 28,27")),
        ink.ball(coat.light, coat.base, coat.dark, at=(0.42, 0.2)),
    )
    for side in (-1, 1):
        _bulging_eye(ink, coat, side)
    ink.line("M29 47Q50 61 71 47", coat.deep, 1.6)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "head": (50, 26),
            "temple": (72, 22),
            "mouth": (50, 54),
            "seat": (50, 16),
            "hand": (64, 80),
            "foot": (50, 99),
        },
        turn=3,
        volume=0.3,
    )


def _thigh(ink: Ink, coat: Tones, side: int) -> None:
    thigh = blob(
        (50 + side * 22, 66), (50 + side * 42, 70), (50 + side * 44, 88), (50 + side * 26, 94)
    )
    ink.path(thigh, ink.ball(coat.light, coat.base, coat.dark))
    for toe in (-7, 0, 7):
        ink.path(tube(((50 + side * 34, 94), (50 + side * 38 + toe, 98)), (5, 4.6)), coat.base)


def _foreleg(ink: Ink, coat: Tones, side: int) -> None:
    x = 50 + side * 15
    ink.path(
        tube(((50 + side * 17, 68), (x, 84), (x, 95)), (9, 8.4, 7.6)),
        ink.across(coat.light, coat.base, coat.dark),
    )
    for toe in (-5, 0, 5):
        ink.path(tube(((x, 95), (x + toe, 98.6)), (4, 3.8)), coat.light)


def _bulging_eye(ink: Ink, coat: Tones, side: int) -> None:
    """An eye, and the cheek and the nostril below it."""
    x = 50 + side * 19
    ink.oval((x, 24), (12, 12), ink.ball(coat.light, coat.base, coat.dark))
    ink.oval((x, 23.6), (8.6, 8.8), "#fffbe6")
    ink.oval((x - side * 1.2, 24), (5.2, 5.8), "#1c1c14")
    ink.oval((x - side * 1.2 - 1.8, 21.4), (1.8, 1.9), "#ffffff")
    ink.glow((50 + side * 25, 48), (6, 4), "#f0705a", 0.4)
    ink.oval((50 + side * 3, 40), (1.1, 0.9), coat.deep)


def snake(brief: Brief) -> Drawing:
    """A snake, coiled, its head raised to the right."""
    coat = tones(brief.paint("#6aa84a"))
    pale = tones(blend(coat.glint, "#f4efc0", 0.6))
    ink = Ink("s")
    for y, reach, wide in ((90, 40, 16), (78, 32, 15), (67, 23, 14)):
        _coil(ink, coat, pale, (y, reach, wide))
    ink.path(
        tube(((36, 66), (38, 48), (52, 34), (62, 22)), (14, 13, 12, 12)),
        ink.across(coat.light, coat.base, coat.dark),
    )
    ink.line("M96 27h7l4 -3M103 27l4 2.6", "#d83a44", 1.3)
    ink.path(
        blob(*points("56,14 70,8 84,14 97,24 94,31 80,33 64,30 55,24")),
        ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.25)),
    )
    ink.line("M96 27Q88 31 80 29", coat.deep, 1.1)
    ink.oval((77, 17), (4.4, 4.8), "#fff4b0")
    ink.oval((78, 17.2), (1.8, 4), "#1c1c14")
    ink.oval((76.4, 15), (1.1, 1.2), "#ffffff")
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (70, 15), "temple": (84, 14), "mouth": (94, 28), "seat": (60, 60)},
        faces_right=True,
        turn=1,
        volume=0.28,
    )


def _coil(ink: Ink, coat: Tones, pale: Tones, at: tuple[float, float, float]) -> None:
    """One turn of a snake: how low it lies, how far it reaches, how thick it is."""
    y, reach, wide = at
    outline = blob(
        (50 - reach, y),
        (50 - reach * 0.6, y - wide * 0.5),
        (50, y - wide * 0.62),
        (50 + reach * 0.6, y - wide * 0.5),
        (50 + reach, y),
        (50 + reach * 0.6, y + wide * 0.5),
        (50, y + wide * 0.62),
        (50 - reach * 0.6, y + wide * 0.5),
    )
    ink.path(outline, ink.down(coat.light, coat.base, coat.deep))
    with ink.within(outline):
        for diamond in range(-4, 5):
            ink.path(
                blob(
                    (50 + diamond * 10, y - 7),
                    (54 + diamond * 10, y),
                    (50 + diamond * 10, y + 7),
                    (46 + diamond * 10, y),
                    tension=0.4,
                ),
                pale.base,
                0.7,
            )
        ink.glow((50, y + wide * 0.7), (reach, 6), coat.deep, 0.5)


def crocodile(brief: Brief) -> Drawing:
    """A crocodile that walks to the right and smiles."""
    coat = tones(brief.paint("#5f8f4a"))
    pale = tones("#e9e6b0")
    ink = Ink("c")
    ink.path(
        tube(((24, 76), (4, 82), (-18, 90), (-34, 96)), (24, 17, 9, 1)),
        ink.down(coat.light, coat.base, coat.dark),
    )
    for x, paint in ((34, coat.dark), (76, coat.dark)):
        ink.path(tube(((x, 80), (x + 4, 90), (x + 8, 96)), (11, 9, 7)), paint)
    body = blob(*points("14,76 30,66 56,62 80,66 92,74 84,90 56,94 26,90"))
    ink.path(body, ink.down(coat.light, coat.base, pale.base))
    _long_jaws(ink, coat, pale)
    for at in range(11):
        spike = 78 - at * 9.6
        high = 64 + max(0, 26 - spike) * 0.42 - (1 if 40 < spike < 70 else 0)
        ink.path(f"M{spike - 4:.1f} {high + 2:.1f}l3 -7l5 7Z", coat.deep)
    for x, paint in ((28, coat.base), (70, coat.base)):
        ink.path(
            tube(((x, 80), (x - 1, 90), (x + 5, 96)), (13, 10, 8)),
            ink.down(coat.light, paint, coat.dark),
        )
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (98, 54), "temple": (106, 52), "mouth": (136, 80), "seat": (52, 63)},
        box=Box(-50, 20, 220, 100),
        faces_right=True,
        turn=0.6,
        volume=0.26,
    )


def _long_jaws(ink: Ink, coat: Tones, pale: Tones) -> None:
    """The head of a crocodile."""
    ink.path(
        blob(*points("82,62 96,54 110,60 130,68 144,70 147,77 140,80 112,80 88,82 80,74")),
        ink.down(coat.light, coat.base, coat.dark),
    )
    ink.path(
        blob(*points("86,80 112,80 140,80 142,85 128,89 100,92 86,90")),
        ink.down(coat.base, pale.base),
    )
    ink.path(
        "M96 80l3 4.4l3 -4.4l3 4.4l3 -4.4l3 4.4l3 -4.4l3 4.4l3 -4.4l3 4.4l3 -4.4l3 "
        "4.4l3 -4.4l3 4.4l3 -4.4Z",
        "#ffffff",
    )
    ink.oval((142, 71), (1.4, 1), coat.deep)
    ink.oval((99, 57), (7.6, 7), ink.ball(coat.light, coat.base, coat.dark))
    ink.oval((101, 56.4), (4.4, 4.6), "#fff4b0")
    ink.oval((102, 56.6), (1.7, 3.6), "#1c1c14")


def dinosaur(brief: Brief) -> Drawing:
    """A tyrannosaur that looks to the right, with small arms and a friendly grin."""
    coat = tones(brief.paint("#6fa84f"))
    pale = tones("#efe8b4")
    ink = Ink("d")
    ink.path(
        tube(((44, 66), (20, 72), (-4, 66), (-26, 52)), (30, 20, 11, 1)),
        ink.down(coat.light, coat.base, coat.dark),
    )
    _dino_leg(ink, (60, 70), coat.dark, coat.deep)
    body = blob(*points("30,62 40,44 54,30 68,34 74,52 70,72 52,80 36,76"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.2)))
    with ink.within(body):
        ink.glow((74, 62), (15, 22), pale.base, 1.0)
        for x, y in ((40, 48), (48, 40), (36, 60), (50, 52)):
            ink.oval((x, y), (3, 2.4), coat.deep)
    ink.path(tube(((72, 48), (80, 52), (84, 50)), (5, 4, 3)), coat.dark)
    _grin(ink, coat)
    for left, high in ((58.0, 5.4), (50, 14), (44, 34), (36, 46), (30, 58), (16, 64), (2, 60)):
        ink.path(f"M{left - 4} {high + 4}L{left - 5} {high - 5}L{left + 4} {high + 1}Z", coat.deep)
    ink.path(tube(((68, 50), (76, 56), (82, 54)), (6, 5, 3.4)), ink.down(coat.light, coat.base))
    _dino_leg(ink, (48, 70), coat.base, coat.dark)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "head": (74, 12),
            "temple": (86, 8),
            "mouth": (94, 28),
            "seat": (52, 34),
            "hand": (83, 54),
        },
        box=_ROOM,
        faces_right=True,
        turn=1,
        volume=0.28,
    )


def _grin(ink: Ink, coat: Tones) -> None:
    """The head of a tyrannosaur."""
    ink.path(
        blob(*points("50,14 64,4 84,6 98,14 101,22 96,27 74,28 68,36 54,36 48,26")),
        ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.25)),
    )
    ink.path(blob(*points("64,28 82,28 96,27 94,33 80,37 66,36")), ink.down(coat.base, coat.dark))
    ink.path("M72 28l3 4l3 -4l3 4l3 -4l3 4l3 -4l3 3.6l2.6 -4.2Z", "#ffffff")
    ink.oval((74, 14), (4.8, 5.2), "#fff8e0")
    ink.oval((75.4, 14.4), (3, 3.6), "#1c1514")
    ink.oval((74.2, 12.6), (1.1, 1.2), "#ffffff")
    ink.oval((96, 16), (1.2, 0.9), coat.deep)


def _dino_leg(ink: Ink, hip: Point, upper: str, lower: str) -> None:
    x, y = hip
    ink.path(
        tube(((x, y), (x + 2, y + 12), (x - 3, y + 22), (x + 1, y + 27)), (24, 15, 9, 9)),
        ink.down(upper, lower),
    )
    ink.path(
        blob((x - 5, y + 29), (x - 3, y + 23), (x + 6, y + 23), (x + 14, y + 27), (x + 13, y + 30)),
        lower,
    )
    for toe in (6, 10, 13):
        ink.oval((x + toe, y + 28.6), (1.5, 1.3), "#f4efdc")


def sauropod(brief: Brief) -> Drawing:
    """A long-necked dinosaur that looks to the right."""
    coat = tones(brief.paint("#5f9fa8"))
    ink = Ink("d")
    ink.path(
        tube(((26, 66), (4, 72), (-18, 84), (-40, 88)), (24, 15, 7, 1)),
        ink.down(coat.light, coat.base, coat.dark),
    )
    for x in (38, 72):
        ink.path(tube(((x, 74), (x, 86), (x, 96)), (13, 11, 11)), ink.down(coat.dark, coat.deep))
    ink.path(
        tube(((70, 62), (84, 46), (90, 20), (96, -4)), (30, 17, 11, 10)),
        ink.across(coat.light, coat.base, coat.dark),
    )
    body = blob(*points("18,66 32,52 54,48 76,54 84,68 72,82 48,86 26,80"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.45, 0.2)))
    with ink.within(body):
        for x, y, r in ((36, 58, 4), (48, 54, 3), (58, 60, 4.4), (44, 66, 3)):
            ink.oval((x, y), (r, r * 0.8), coat.dark)
        ink.glow((52, 90), (36, 10), coat.deep, 0.5)
    for x in (30, 64):
        ink.path(
            tube(((x, 72), (x, 86), (x, 95)), (16, 13, 13)),
            ink.down(coat.base, coat.base, coat.dark),
        )
        for toe in (-4, 0, 4):
            ink.oval((x + toe, 98), (1.8, 1.8), "#f4efdc")
    _small_head(ink, coat)
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (100, -12), "temple": (110, -13), "mouth": (114, -2), "seat": (50, 49)},
        box=_ROOM,
        faces_right=True,
        turn=0.8,
        volume=0.26,
    )


def _small_head(ink: Ink, coat: Tones) -> None:
    """The head at the end of a long neck."""
    ink.path(
        blob(*points("86,-12 96,-18 108,-14 118,-7 117,0 104,3 92,1 86,-4")),
        ink.ball(coat.light, coat.base, coat.dark, at=(0.4, 0.25)),
    )
    ink.oval((101, -9), (3, 3.4), "#1c1514")
    ink.oval((100, -10.2), (1.1, 1.2), "#ffffff")
    ink.line("M117 -2Q110 1.4 105 -1", coat.deep, 1.1)
