"""A panda, sitting upright, with a cup between its paws when it drinks."""

from __future__ import annotations

from ...graph import Pose
from ..palette import Tones, tones
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube
from .cup_in_paws import cup_in_paws


def panda(brief: Brief) -> Drawing:
    """From the front; the colour asked for is that of its dark parts."""
    white, dark = tones("#f3f1ec"), tones(brief.paint("#343743"))
    drinking = brief.pose is Pose.DRINKING
    ink = Ink()
    _body(ink, white, dark)
    if not drinking:
        _arms(ink, dark)
    _head(ink, white, dark)
    if drinking:
        cup_in_paws(ink, dark, dark)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 98.5),
            "head": (50, 24),
            "mouth": (50, 44),
            "hand": (60, 70),
            "lap": (50, 84),
            "seat": (50, 6),
        },
        turn=3,
        volume=0.26,
    )


def _body(ink: Ink, white: Tones, dark: Tones) -> None:
    body = blob(*points("50,44 66,50 77,68 78,86 66,97 50,98 34,97 22,86 23,68 34,50"))
    ink.path(body, ink.ball(white.light, white.base, white.dark, at=(0.42, 0.35), reach=0.8))
    with ink.within(body):
        yoke = blob(*points("20,44 80,44 82,62 66,61 50,64 34,61 18,62"))
        ink.path(yoke, ink.down(dark.deep, dark.base, dark.light))
        ink.glow((60, 96), (34, 12), white.deep, 0.6)
    for side in (-1, 1):
        x = 50 + side * 23
        leg = blob(
            (x - side * 4, 76),
            (x + side * 9, 79),
            (x + side * 11, 90),
            (x + side * 3, 98),
            (x - side * 9, 97),
            (x - side * 12, 87),
        )
        ink.path(leg, ink.ball(dark.light, dark.base, dark.deep, at=(0.4, 0.18), reach=0.85))
        sole = (x + side * 0.5, 89.6)
        ink.oval(sole, (6.2, 6.6), ink.ball("#8d7f84", "#6d6069", "#4d434d"))
        for toe, up in ((-4.6, -6.6), (0, -8.2), (4.6, -6.6)):
            ink.oval((sole[0] + toe, sole[1] + up), (1.8, 1.6), "#7a6d75")


def _arms(ink: Ink, dark: Tones) -> None:
    for side in (-1, 1):
        ink.glow((50 + side * 20, 76), (11, 16), "#20222c", 0.22)
        arm = tube(
            ((50 + side * 19, 56), (50 + side * 24, 68), (50 + side * 17, 80)), (12, 13.6, 11)
        )
        ink.path(arm, ink.ball(dark.light, dark.base, dark.deep, at=(0.4, 0.2), reach=0.85))


def _head(ink: Ink, white: Tones, dark: Tones) -> None:
    for side in (-1, 1):
        ink.oval(
            (50 + side * 23, 8),
            (9.4, 9),
            ink.ball(dark.light, dark.base, dark.deep, at=(0.4, 0.25)),
        )
        ink.oval((50 + side * 22.4, 9), (5, 4.6), dark.deep)
    skull = blob(*points("50,3 64,6 76,17 82,32 77,45 64,53 50,55 36,53 23,45 18,32 24,17 36,6"))
    ink.path(
        skull,
        ink.ball(white.light, white.light, white.base, white.dark, at=(0.42, 0.3), reach=0.85),
    )
    with ink.within(skull):
        ink.glow((54, 58), (34, 9), white.deep, 0.65)
        for side in (-1, 1):
            ink.glow((50 + side * 22, 42), (8, 6), "#f2a09a", 0.5)
    _eyes(ink, dark)
    ink.path(
        blob(*points("50,35 59,38 60,45 54,49 46,49 40,45 41,38")),
        ink.ball("#ffffff", white.light, white.base),
    )
    nose = blob((45.4, 38.4), (50, 37), (54.6, 38.4), (53, 41.8), (50, 43), (47, 41.8))
    ink.path(nose, ink.ball("#6d6a74", "#28262e", "#131218", at=(0.35, 0.2)))
    ink.line("M50 43v1.6M50 44.6q-2.6 3 -5.4 1M50 44.6q2.6 3 5.4 1", "#33303a", 0.95, 0.9)


def _eyes(ink: Ink, dark: Tones) -> None:
    for side in (-1, 1):
        x = 50 + side * 14.4
        patch = blob(
            (x - side * 5, 19),
            (x + side * 3, 20),
            (x + side * 8, 29),
            (x + side * 7, 37),
            (x, 38),
            (x - side * 7, 32),
            (x - side * 7.6, 25),
        )
        ink.path(patch, ink.ball(dark.light, dark.base, dark.deep, at=(0.4, 0.25)))
        eye = (50 + side * 12.8, 28)
        ink.path(oval(eye, (3.5, 3.9)), ink.down("#0e0d12", "#3a2620"))
        ink.oval((eye[0] - 1.1, eye[1] - 1.5), (1.3, 1.4), "#ffffff")
        ink.oval((eye[0] + 1.2, eye[1] + 1.8), (0.6, 0.6), "#ffffff")
