"""A penguin from the front, one flipper out to hold something."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube


def penguin(brief: Brief) -> Drawing:
    """Its hand is the tip of the raised flipper."""
    chance = dice(brief.seed + brief.copy, "penguin")
    coat = tones(brief.paint("#343c4d"))
    tip = (86.0, 47.0 + float(chance.uniform(-2, 3)))
    ink = Ink()
    for side in (-1, 1):
        _foot(ink, side)
    ink.path(
        tube(((26, 44), (17, 58), (15, 74)), (13, 12, 4)),
        ink.across(coat.light, coat.base, coat.dark),
    )
    ink.path(tube(((72, 45), (80, 50), tip), (14, 11, 5)), ink.down(coat.base, coat.dark))
    _body(ink, coat)
    _face(ink, look=float(chance.uniform(-1.2, 1.2)))
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 98),
            "hand": tip,
            "head": (50, 16),
            "mouth": (50, 27),
            "seat": (50, 3),
            "lap": (50, 78),
        },
        turn=4,
        volume=0.26,
    )


def _foot(ink: Ink, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 50 + side * x, y

    web = tones("#f0962f")
    ink.path(
        blob(at(6, 93), at(14, 91), at(21, 94), at(27, 98), at(20, 99.6), at(8, 99), tension=0.9),
        ink.ball(web.light, web.base, web.dark, at=(0.4, 0.2)),
    )
    for toe in (13, 19):
        ink.line(f"M{50 + side * toe} 95.4l{side * 1.4} 3", web.dark, 0.9, 0.7)


def _body(ink: Ink, coat: Tones) -> None:
    body = blob(
        *points("50,2 63,6 70,18 71,32 78,50 81,72 72,90 50,97 28,90 19,72 22,50 29,32 30,18 37,6")
    )
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.36, 0.2), reach=0.85))
    white = tones("#f6f4f0")
    with ink.within(body):
        belly = blob(*points("50,36 62,42 70,58 71,76 62,90 50,93 38,90 29,76 30,58 38,42"))
        ink.path(
            belly,
            ink.ball("#ffffff", white.light, white.base, white.dark, at=(0.42, 0.35), reach=0.8),
        )
        with ink.within(belly):
            ink.glow((50, 37), (21, 15), "#f8b63a", 0.9)
        ink.glow((50, 98), (36, 14), coat.deep, 0.5)
        ink.glow((38, 9), (12, 7), coat.glint, 0.5)


def _face(ink: Ink, look: float) -> None:
    mask = blob(*points("50,17 55,11 63,12 66,21 62,31 50,35 38,31 34,21 37,12 45,11"))
    ink.path(mask, ink.ball("#ffffff", "#fbf7f2", "#dfe0e8", at=(0.4, 0.3), reach=0.8))
    for side in (-1, 1):
        x = 50 + side * 7.6
        ink.path(oval((x, 20), (3, 3.5)), ink.down("#2a2028", "#15121a"))
        ink.oval((x - 1 + look * 0.4, 18.6), (1.1, 1.2), "#ffffff")
        ink.glow((50 + side * 11.4, 26.4), (4.4, 3), "#ff8f7a", 0.6)
    ink.path(
        blob((44, 25), (50, 22.4), (56, 25), (50, 31.4), tension=0.8),
        ink.down("#ffbe55", "#ee8a26", "#c4621a"),
    )
    ink.line("M44.6 25.8Q50 28.2 55.4 25.8", "#a8501a", 0.8, 0.8)
