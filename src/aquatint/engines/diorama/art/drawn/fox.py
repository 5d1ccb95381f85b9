"""A fox, sitting upright, with a cup between its paws when it drinks."""

from __future__ import annotations

from ...graph import Pose
from ..palette import Tones, blend, tones
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube
from .cup_in_paws import cup_in_paws


def fox(brief: Brief) -> Drawing:
    """From the front, its brush on the right."""
    fur = tones(brief.paint("#e2702c"))
    pale = tones(blend(fur.light, "#fff5e6", 0.82))
    socks = tones(blend(fur.deep, "#3a2622", 0.7))
    drinking = brief.pose is Pose.DRINKING
    ink = Ink()
    _tail(ink, fur, pale)
    _body(ink, fur, pale, socks)
    if not drinking:
        _forelegs(ink, fur, socks)
    _head(ink, fur, pale, socks)
    if drinking:
        cup_in_paws(ink, fur, socks)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 98.5),
            "head": (50, 26),
            "mouth": (50, 44),
            "hand": (58, 66),
            "lap": (50, 84),
            "seat": (50, 8),
        },
        turn=3,
        volume=0.24,
    )


def _tail(ink: Ink, fur: Tones, pale: Tones) -> None:
    outline = tube(
        ((64, 92), (82, 94), (95, 83), (95, 66), (87, 53), (82, 46)), (8, 17, 23, 20, 11, 1)
    )
    ink.path(outline, ink.ball(fur.light, fur.base, fur.dark, at=(0.6, 0.3), reach=0.85))
    with ink.within(outline):
        ink.path(
            blob(*points("70,40 104,40 106,60 97,57 94,64 88,58 83,63 76,58")),
            ink.down(pale.light, pale.base, pale.dark),
        )
        ink.glow((80, 96), (26, 14), fur.deep, 0.6)


def _body(ink: Ink, fur: Tones, pale: Tones, socks: Tones) -> None:
    body = blob(*points("50,42 62,48 70,66 74,86 64,97 50,98 36,97 26,86 30,66 38,48"))
    ink.path(body, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.25), reach=0.85))
    with ink.within(body):
        bib = blob(*points("38,44 50,50 62,44 63,58 57,66 55,76 50,80 45,76 43,66 37,58"))
        ink.path(bib, ink.down(pale.dark, pale.base, pale.light))
        ink.glow((50, 48), (22, 8), fur.deep, 0.65)
    for side in (-1, 1):
        x = 50 + side * 20
        thigh = blob(
            (x, 70),
            (x + side * 9, 78),
            (x + side * 8, 92),
            (x, 97),
            (x - side * 9, 93),
            (x - side * 8, 78),
        )
        ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.18), reach=0.85))
        _paw(ink, socks, x + side * 2, 9.4)


def _forelegs(ink: Ink, fur: Tones, socks: Tones) -> None:
    for side in (-1, 1):
        x = 50 + side * 7.6
        ink.glow((x + 2.4, 84), (8, 16), fur.deep, 0.4)
        leg = tube(((x + side * 3, 60), (x + side, 78), (x, 94)), (8.6, 9.4, 8.6))
        ink.path(leg, ink.across(fur.light, fur.base, fur.dark))
        with ink.within(leg):
            ink.path(
                blob((x - 8, 84), (x, 80), (x + 8, 84), (x + 8, 100), (x - 8, 100)),
                ink.across(socks.light, socks.base),
            )
        _paw(ink, socks, x, 6.8)


def _paw(ink: Ink, socks: Tones, x: float, reach: float) -> None:
    ink.oval((x, 95.4), (reach, 4.2), ink.ball(socks.light, socks.base, socks.deep, at=(0.4, 0.2)))
    for toe in (-0.3, 0.3):
        ink.line(f"M{x + toe * reach:.1f} 96v2.4", socks.deep, 0.7, 0.7)


def _head(ink: Ink, fur: Tones, pale: Tones, socks: Tones) -> None:
    for side in (-1, 1):
        _ear(ink, fur, pale, socks, side)
    skull = blob(
        *points(
            "50,12 62,15 71,24 78,36 82,43 72,44 62,50 50,55 38,50 28,44 18,43 22,36 29,24 38,15"
        )
    )
    ink.path(skull, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.15), reach=0.85))
    with ink.within(skull):
        for side in (-1, 1):
            cheek = blob(
                *(
                    (50 + side * x, y)
                    for x, y in (
                        (4, 41),
                        (12, 33),
                        (22, 33),
                        (36, 42),
                        (28, 47),
                        (12, 56),
                        (1, 57),
                        (1.5, 47),
                    )
                )
            )
            ink.path(cheek, ink.down(pale.light, pale.base, pale.dark))
        ink.path(
            tube(((50, 30), (50, 40), (50, 47)), (4, 9, 10)),
            ink.down((fur.base, 0), fur.base, fur.light),
        )
        ink.glow((42, 18), (20, 8), fur.glint, 0.45)
    _face(ink)


def _ear(ink: Ink, fur: Tones, pale: Tones, socks: Tones, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 50 + side * x, y

    outline = blob(
        at(6, 18), at(14, 3), at(22, -7), at(25, -6), at(29, 8), at(27, 28), tension=0.75
    )
    ink.path(outline, ink.down(fur.base, fur.dark))
    with ink.within(outline):
        ink.path(
            blob(at(14, 1), at(22, 2), at(34, 2), at(30, -14), at(18, -14)),
            ink.down(socks.base, (socks.base, 0.8)),
        )
    ink.path(
        blob(at(12, 17), at(18, 6), at(22.4, 0), at(25, 9), at(24, 22), tension=0.75),
        ink.down("#6b3f33", pale.dark, pale.base),
    )


def _face(ink: Ink) -> None:
    for side in (-1, 1):
        x = 50 + side * 12
        ink.path(oval((x, 32), (3.1, 3.7)), ink.down("#21130f", "#5a3018"))
        ink.oval((x - 1, 30.6), (1.1, 1.2), "#ffffff")
        ink.line(f"M{x - 3.6} {30.4 - side * 0.4}q3.6 -4 7.2 0", "#3a1f16", 1.0, 0.9)
    nose = blob((45.6, 44), (50, 42.4), (54.4, 44), (52.6, 47.4), (50, 48.6), (47.4, 47.4))
    ink.path(nose, ink.ball("#6d6470", "#2c2428", "#141013", at=(0.35, 0.2)))
    ink.line("M50 48.6v1.6M50 50.2q-2.8 2.8 -5.6 0.8M50 50.2q2.8 2.8 5.6 0.8", "#4b2a22", 0.9, 0.9)
