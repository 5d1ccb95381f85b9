"""Owls, which look you in the face."""

from __future__ import annotations

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points, tube

_ROOM = Box(-50, -60, 210, 190)


def owl(brief: Brief) -> Drawing:
    """An owl from the front; flying, its wings are spread."""
    chance = dice(brief.seed, "owl")
    coat = tones(brief.paint(("#9a6a42", "#8a7a68", "#b3814a")[int(chance.integers(3))]))
    pale = tones(blend(coat.glint, "#fff4de", 0.55))
    ink = Ink("o")
    if brief.pose is Pose.FLYING:
        _spread_wings(ink, coat)
    ink.path(blob(*points("50,92 38,90 40,102 60,102 62,90")), coat.dark)
    _owl_body(ink, coat, pale, winged=brief.pose is not Pose.FLYING)
    _owl_face(ink, coat, pale, asleep=brief.pose is Pose.SLEEPING)
    ink.path(
        blob((47, 40), (50, 38.6), (53, 40), (50.4, 48.4), (49.6, 48.4)),
        ink.down("#f7c45a", "#c9822c"),
    )
    for side in (-1, 1):
        for toe in (-3.4, 0, 3.4):
            ink.path(
                tube(((50 + side * 8 + toe, 93), (50 + side * 8 + toe * 1.2, 98)), (3.4, 2.6)),
                "#e0a03c",
            )
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "head": (50, 26),
            "temple": (73, 24),
            "mouth": (50, 46),
            "seat": (50, 12),
            "foot": (50, 99),
        },
        box=_ROOM,
        grounded=brief.pose is not Pose.FLYING,
        turn=3,
        volume=0.3,
    )


def _spread_wings(ink: Ink, coat: Tones) -> None:
    for side in (-1, 1):
        for end, rise in ((62, 26), (66, 38), (64, 52), (56, 64)):
            ink.path(
                tube(
                    ((50, 58), (50 + side * end * 0.55, rise + 2), (50 + side * end, rise)),
                    (16, 17, 4),
                ),
                ink.down(coat.base, coat.dark, coat.deep),
            )


def _owl_body(ink: Ink, coat: Tones, pale: Tones, *, winged: bool) -> None:
    body = blob(*points("50,26 68,34 78,58 72,84 50,96 28,84 22,58 32,34"))
    ink.path(body, ink.ball(coat.light, coat.base, coat.dark, at=(0.42, 0.2)))
    with ink.within(body):
        ink.path(
            blob(*points("50,50 64,58 66,78 50,94 34,78 36,58")), ink.down(pale.light, pale.base)
        )
        for row in range(5):
            for at in range(-2, 3):
                x, y = 50 + at * 6 + (row % 2) * 3, 58 + row * 6.4
                ink.line(f"M{x - 2} {y}q2 2.6 4 0", coat.base, 1.1, 0.75)
    if winged:
        for side in (-1, 1):
            wing = blob(
                (50 + side * 24, 48),
                (50 + side * 30, 62),
                (50 + side * 25, 82),
                (50 + side * 18, 88),
                (50 + side * 17, 64),
            )
            ink.path(wing, ink.down(coat.base, coat.dark, coat.deep))


def _owl_face(ink: Ink, coat: Tones, pale: Tones, *, asleep: bool) -> None:
    for side in (-1, 1):
        ink.path(
            blob(
                (50 + side * 4, 20),
                (50 + side * 14, 12),
                (50 + side * 27, 5),
                (50 + side * 26, 22),
                (50 + side * 18, 30),
                tension=0.7,
            ),
            ink.down(coat.base, coat.dark),
        )
    ink.path(
        blob(*points("50,13 66,17 75,30 72,46 60,55 50,56 40,55 28,46 25,30 34,17")),
        ink.ball(coat.light, coat.base, coat.dark, at=(0.42, 0.2)),
    )
    for side in (-1, 1):
        ink.oval((50 + side * 11.4, 34), (13.4, 13.8), ink.ball(pale.glint, pale.light, pale.dark))
        middle = 50 + side * 10.6
        if asleep:
            ink.line(f"M{middle - 6} 35q6 5 12 0", "#3a2a22", 1.6)
            continue
        ink.oval((middle, 34.4), (8.2, 8.4), "#3a2618")
        ink.oval((middle, 34.4), (7.4, 7.6), ink.ball("#ffe9a8", "#f0c46a", "#c99a4a"))
        ink.oval((middle, 34.6), (4.2, 4.6), "#17110f")
        ink.oval((middle - 1.6, 32.4), (1.7, 1.8), "#ffffff")
