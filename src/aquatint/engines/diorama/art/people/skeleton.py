"""A skeleton on its feet, with an instrument where it is said to play one."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube
from .props import PROPS

_ARMS: tuple[tuple[tuple[Point, ...], tuple[Point, ...]], ...] = (
    (((40, 34), (31, 46), (34, 60)), ((60, 34), (72, 40), (78, 24))),  # it waves
    (((40, 34), (31, 47), (29, 62)), ((60, 34), (69, 47), (71, 62))),
    (((40, 34), (30, 46), (41, 54)), ((60, 34), (70, 46), (59, 54))),  # arms akimbo
)
_PLAYING = (((40, 34), (32, 48), (47, 54)), ((60, 34), (72, 44), (68, 33)))


def skeleton(brief: Brief) -> Drawing:
    """It looks out of the picture; "hand" is the hand at its right."""
    bone = tones(brief.paint("#eee6d2"))
    played = brief.words.rpartition(" playing ")[2]
    plays = played in {"guitar", "violin"}
    pick = int(dice(brief.seed + brief.copy, "skeleton").integers(len(_ARMS)))
    near, far = _PLAYING if plays else _ARMS[pick]
    ink = Ink("o")
    for side in (-1, 1):
        _leg(ink, bone, side)
    _trunk(ink, bone)
    _arm(ink, bone, far)
    _skull(ink, bone)
    if plays:
        with ink.moved("translate(56 60) scale(1.5)"):
            PROPS[played](ink)
    _arm(ink, bone, near)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "head": (50, 2), "mouth": (50, 23), "hand": far[2], "seat": (50, 62), "lap": (50, 66),
        },
        box=Box(-20, -20, 140, 150),
        turn=1,
        volume=0.2,
    )  # fmt: skip


def _bone(ink: Ink, bone: Tones, start: Point, end: Point, width: float) -> None:
    paint = ink.across(bone.light, bone.base, bone.dark)
    ink.path(tube((start, end), (width, width)), paint)
    for x, y in (start, end):
        ink.oval((x, y), (width * 0.85, width * 0.75), ink.ball(bone.glint, bone.base, bone.dark))


def _leg(ink: Ink, bone: Tones, side: int) -> None:
    hip, knee, ankle = (50 + side * 6, 66), (50 + side * 8, 83), (50 + side * 8.5, 102)
    _bone(ink, bone, hip, knee, 2.8)
    _bone(ink, bone, knee, ankle, 2.4)
    x = ankle[0]
    ink.path(
        blob(
            (x - 3, 102),
            (x, 100),
            (x + 3, 102),
            (x + 3.4 + side * 2, 106),
            (x - 3.4 + side * 2, 106),
        ),
        ink.down(bone.light, bone.dark),
    )


def _arm(ink: Ink, bone: Tones, limb: tuple[Point, ...]) -> None:
    shoulder, elbow, wrist = limb
    _bone(ink, bone, shoulder, elbow, 2.3)
    _bone(ink, bone, elbow, wrist, 2.0)
    x, y = wrist
    up = -1 if y < elbow[1] else 1
    for at in range(-2, 2):
        ink.line(f"M{x:.1f} {y:.1f}L{x + 1.5 * at + 0.8:.1f} {y + up * 4.6:.1f}", bone.base, 1.25)


def _trunk(ink: Ink, bone: Tones) -> None:
    for at in range(10):
        ink.oval((50, 33 + at * 3.4), (2.2, 1.5), ink.ball(bone.glint, bone.base, bone.dark))
    ink.path(
        tube(((39, 33.6), (50, 35.4), (61, 33.6)), (1.9, 2.2, 1.9)),
        ink.across(bone.light, bone.dark),
    )
    for at in range(5):
        y, wide = 37.4 + at * 3.5, 10.4 - 0.9 * abs(at - 1.4)
        rib = "".join(
            f"M50 {y - 0.8:.1f}Q{50 + reach * 1.3:.1f} {y - 0.6:.1f} "
            f"{50 + reach * 0.9:.1f} {y + 3:.1f}"
            for reach in (-wide, wide)
        )
        ink.line(rib, bone.dark, 2.1)
        ink.line(rib, bone.base, 1.4)
    pelvis = "38,60 44,58.6 50,62 56,58.6 62,60 61,66 55,70 50,67.4 45,70 39,66"
    ink.path(blob(*points(pelvis)), ink.ball(bone.glint, bone.base, bone.dark, reach=0.9))
    for x in (45, 55):
        ink.oval((x, 65.6), (2, 1.7), bone.deep)


def _skull(ink: Ink, bone: Tones) -> None:
    ink.path(
        blob(*points("43,19 57,19 58,26 54,29.6 46,29.6 42,26")), ink.down(bone.base, bone.dark)
    )
    ink.path(
        blob(*points("50,0 59,2.6 63,10 60.6,18 56,21.6 44,21.6 39.4,18 37,10 41,2.6")),
        ink.ball(bone.glint, bone.light, bone.base, bone.dark, at=(0.4, 0.28), reach=0.8),
    )
    for side in (-1, 1):
        ink.oval((50 + side * 5.4, 12.6), (3.9, 4.3), "#221c26")
        ink.oval((50 + side * 5.4 - 1, 11.4), (0.8, 0.9), "#5c5466")
    ink.path("M50 16.4L51.8 19.6H48.2Z", "#3a3238")
    ink.path("M44.4 23H55.6Q55.4 26.6 50 26.8Q44.6 26.6 44.4 23Z", "#3a3238")
    for at in range(5):
        ink.plate((44.9 + at * 2.1, 22.8), (1.8, 1.8), 0.5, "#fbf7ea")
        ink.plate((45.4 + at * 1.9, 25), (1.6, 1.5), 0.5, "#ece4cf")
