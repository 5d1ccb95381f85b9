"""A cat asleep: curled up, chin on its paws, tail around itself."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points, tube

_BODY = blob(*points("16,96 10,82 18,56 44,32 82,18 118,22 144,46 152,76 144,95 118,100 60,100"))


def sleeping_cat(brief: Brief) -> Drawing:
    """Seen from the front with its head on the left; half as high as it is long."""
    chance = dice(brief.seed, "sleeping cat")
    coats = ("#e58a35", "#e58a35", "#8f8a86", "#d9a566")
    coat = coats[int(chance.integers(len(coats)))]
    fur = tones(brief.paint("#2b2e36" if brief.concept == "black cat" else coat))
    pale = _pale(fur)
    ink = Ink()
    _back(ink, fur)
    _haunch(ink, fur)
    _tail(ink, fur, pale)
    _paws(ink, fur, pale)
    with ink.moved("rotate(-7 42 66)"):
        _head(ink, fur, pale)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (80, 98), "head": (42, 58), "mouth": (42, 82), "seat": (96, 24)},
        box=Box(-20, -20, 200, 140),
        turn=0,
        volume=0.26,
    )


def _pale(fur: Tones) -> Tones:
    """Muzzle and paws: cream on a coloured cat, a lighter gray on a black one."""
    return tones(blend(fur.light, "#fff6e6", 0.72))


def _back(ink: Ink, fur: Tones) -> None:
    ink.path(_BODY, ink.ball(fur.light, fur.base, fur.dark, at=(0.45, 0.15), reach=0.85))
    with ink.within(_BODY):
        for x, top, bend in ((62, 20, -6), (76, 15, -3), (91, 13, 1), (106, 15, 5), (120, 21, 9)):
            stripe = tube(
                ((x, top), (x + bend * 0.2, top + 13), (x + bend, top + 27)), (5.4, 4.6, 0.4)
            )
            ink.path(stripe, fur.deep, 0.42)
        ink.glow((60, 30), (50, 16), fur.glint, 0.45)
        ink.glow((80, 106), (90, 26), fur.deep, 0.55)
        ink.glow((44, 84), (44, 34), fur.deep, 0.55)


def _haunch(ink: Ink, fur: Tones) -> None:
    thigh = blob(*points("98,96 92,74 104,52 126,46 146,60 150,84 138,97 116,99"))
    ink.glow((110, 74), (34, 34), fur.deep, 0.3)
    ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.4, 0.18), reach=0.85))
    with ink.within(thigh):
        for x, y in ((136, 55), (143, 65), (146, 76)):
            ink.path(
                tube(((x + 8, y - 2), (x - 3, y + 3), (x - 11, y + 8)), (4, 3.4, 0.3)),
                fur.deep,
                0.36,
            )


def _tail(ink: Ink, fur: Tones, pale: Tones) -> None:
    ink.glow((100, 95), (56, 9), fur.deep, 0.6)
    outline = tube(
        ((148, 76), (150, 91), (132, 96), (106, 95), (84, 93), (70, 91)), (8, 11, 11.5, 11, 10, 7.5)
    )
    ink.path(outline, ink.down(fur.light, fur.base, fur.dark))
    with ink.within(outline):
        for x in (92, 104, 117, 130):
            ink.path(tube(((x, 86), (x + 3, 94), (x + 1, 103)), (4, 4, 3)), fur.deep, 0.36)
        ink.path(
            blob((60, 84), (76, 85), (79, 91), (76, 98), (60, 99)),
            ink.down(pale.light, pale.base, pale.dark),
        )


def _paws(ink: Ink, fur: Tones, pale: Tones) -> None:
    ink.glow((44, 97), (40, 7), fur.deep, 0.5)
    for x, y in ((60, 94.5), (26, 95)):
        paw = blob(
            (x - 13, y),
            (x - 9, y - 6),
            (x + 4, y - 7),
            (x + 13, y - 3),
            (x + 12, y + 4),
            (x - 8, y + 5),
        )
        ink.path(paw, ink.down(pale.light, pale.base, pale.dark))
        for toe in (-7.5, -3):
            ink.line(f"M{x + toe} {y + 0.5}q-1 2 0 3.6", pale.deep, 0.7, 0.55)


def _head(ink: Ink, fur: Tones, pale: Tones) -> None:
    for side in (-1, 1):
        _ear(ink, fur, side)
    head = blob(*points("42,42 57,44 68,56 72,70 67,82 54,90 42,92 30,90 17,82 12,70 16,56 27,44"))
    ink.path(head, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.2), reach=0.9))
    with ink.within(head):
        for x, lean in ((34, 1.5), (42, 0), (50, -1.5)):
            ink.path(
                tube(((x, 40), (x + lean * 0.5, 47), (x + lean, 55)), (4, 3.4, 0.4)), fur.deep, 0.5
            )
        for side in (-1, 1):
            for y in (72, 78):
                edge = 42 + side * 34
                ink.path(
                    tube(
                        ((edge, y - 2), (edge - side * 6, y), (edge - side * 12, y - 1)),
                        (3.4, 2.6, 0.3),
                    ),
                    fur.deep,
                    0.4,
                )
        ink.glow((34, 50), (24, 10), fur.glint, 0.4)
        ink.glow((42, 80), (20, 15), pale.light, 0.95)
    muzzle = blob(*points("42,73 50,74 55,81 50,88 42,87 34,88 29,81 34,74"))
    ink.path(muzzle, ink.ball(pale.glint, pale.light, pale.base, at=(0.45, 0.3)))
    _face(ink)


def _ear(ink: Ink, fur: Tones, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 42 + side * x, y

    ink.path(
        blob(at(6, 47), at(16, 33), at(24, 25), at(27.5, 26), at(29, 40), at(28, 60), tension=0.8),
        ink.down(fur.light, fur.base, fur.dark),
    )
    ink.path(
        blob(at(12.5, 45), at(19, 35), at(24.5, 30), at(25.5, 40), at(24, 52), tension=0.8),
        ink.down("#e79a90", "#f3bdb0"),
    )


def _face(ink: Ink) -> None:
    for side in (-1, 1):
        x = 42 + side * 15.5
        ink.line(f"M{x - 7} 66Q{x} 74.5 {x + 7} 66", "#3a2520", 1.7)
        for whisker in (0, 1, 2):
            ink.line(
                f"M{42 + side * 13} {80 + whisker * 2.2:.1f}q{side * 13} {whisker * 3 - 4} "
                f"{side * 25} {whisker * 4 - 4}",
                "#fffaf2",
                0.55,
                0.85,
            )
    ink.path(
        blob((38.4, 74.4), (42, 73.6), (45.6, 74.4), (42, 78.6)), ink.down("#e8877f", "#c9605f")
    )
    ink.line("M42 78.5v2.2M42 80.7q-2.6 3.6 -6 2.2M42 80.7q2.6 3.6 6 2.2", "#6b3a33", 0.9, 0.9)
