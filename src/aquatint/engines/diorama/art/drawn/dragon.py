"""A dragon with spread wings, a long neck and a curling tail."""

from __future__ import annotations

import math
from itertools import pairwise

from ...graph import Pose
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, curve, oval, points, tube

_NECK = ((54, 66), (42, 56), (35, 42), (40, 28), (35, 17))
_TAIL = ((68, 84), (86, 94), (108, 92), (117, 78), (108, 67), (100, 70))


def dragon(brief: Brief) -> Drawing:
    """It looks to the left; "mouth" is where fire would start."""
    if brief.pose is Pose.FLYING:
        return _flying(brief)
    hide = tones(brief.paint("#5d8f3d"))
    belly = tones("#e3c27a")
    skin = tones(blend(hide.base, "#c9743a", 0.55))
    ink = Ink()
    _wing(ink, hide, skin, ((52, 54), (40, 22)), near=False)
    _leg(ink, hide, ((48, 78), (38, 86), (37, 95)), near=False)
    _tail(ink, hide, belly)
    _trunk(ink, hide, belly)
    _leg(ink, hide, ((66, 80), (75, 87), (66, 95)), near=True)
    _leg(ink, hide, ((50, 74), (45, 85), (48, 95)), near=True)
    _wing(ink, hide, skin, ((62, 56), (72, 16)), near=True)
    _head(ink, hide, belly)
    if "fire" in brief.words:
        _fire(ink, (4, 22))
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (56, 98),
            "head": (24, 12),
            "mouth": (6, 22),
            "seat": (60, 55),
            "hand": (46, 94),
        },
        box=Box(-40, -40, 210, 160),
        turn=2,
        volume=0.24,
    )


def _fire(ink: Ink, mouth: Point) -> None:
    """A blast of flame from the mouth, ahead and a little down."""
    with ink.moved(f"translate({mouth[0]} {mouth[1]}) rotate(12)"):
        ink.glow((-34, 0), (48, 26), "#ffb03c", 0.5)
        for paint, size in (
            ("#e8502a", 1.0),
            ("#f8932c", 0.76),
            ("#fdd65a", 0.5),
            ("#fff6cf", 0.26),
        ):
            knots = points(
                "0,-1 -14,-6 -26,-13 -34,-9 -46,-17 -50,-9 -66,-10 -58,-3 -74,2 -58,5 -64,13 "
                "-48,9 -42,16 -32,8 -22,11 -12,4 0,2"
            )
            ink.path(blob(*((x * size, y * size) for x, y in knots)), paint)


def _flying(brief: Brief) -> Drawing:
    """In flight: wings up, neck and tail stretched, legs trailing."""
    hide, belly = tones(brief.paint("#5d8f3d")), tones("#e3c27a")
    skin = tones(blend(hide.base, "#c9743a", 0.55))
    ink = Ink()
    _wing(ink, hide, skin, ((50, 48), (30, 2)), near=False)
    _leg(ink, hide, ((66, 60), (80, 68), (92, 66)), near=False)
    ink.path(
        blob((166, 50), (152, 40), (146, 48), (150, 56), (146, 66), (160, 62)),
        ink.down("#d98a45", "#a8532c"),
    )
    tail = tube(((70, 56), (92, 64), (114, 60), (132, 48), (152, 52)), (22, 15, 9, 5, 1.6))
    ink.path(tail, ink.down(hide.light, hide.base, hide.dark))
    _spikes(ink, hide, ((112, 59), (92, 59), (76, 53), (58, 49), (40, 48), (24, 44)), 3.6, 1)
    neck = tube(((54, 54), (38, 54), (24, 48), (12, 42)), (25, 18, 13, 11))
    ink.path(neck, ink.down(hide.light, hide.base, hide.dark))
    body = blob(*points("34,46 52,42 72,46 84,54 80,66 62,72 44,70 34,60"))
    ink.path(body, ink.ball(hide.light, hide.base, hide.dark, at=(0.5, 0.1), reach=0.85))
    for outline in (neck, body, tail):
        with ink.within(outline):
            _underside(ink, belly)
    _leg(ink, hide, ((62, 64), (76, 74), (88, 74)), near=True)
    _leg(ink, hide, ((42, 64), (50, 76), (60, 78)), near=True)
    _wing(ink, hide, skin, ((60, 46), (64, -8)), near=True)
    with ink.moved("translate(-24 23)"):
        _head(ink, hide, belly)
        if "fire" in brief.words:
            _fire(ink, (4, 22))
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (0, 35), "mouth": (-18, 45), "seat": (52, 42), "hand": (60, 78)},
        box=Box(-60, -60, 260, 200),
        grounded=False,
        turn=2,
        volume=0.24,
    )


def _underside(ink: Ink, belly: Tones) -> None:
    """Plates from the throat to the tail, of one that flies."""
    front = ((8, 50), (24, 57), (44, 68), (64, 71), (92, 72), (116, 68))
    ink.path(tube(front, (6, 8, 11, 10, 7, 3)), ink.down(belly.light, belly.dark))
    for step in range(18):
        x = 10 + step * 5.6
        y = 47 + 22 * math.sin(min(1.0, step / 11) * 1.5)
        ink.line(f"M{x:.1f} {y:.1f}q1.4 6 -1 13", belly.dark, 0.9, 0.75)


def _wing(ink: Ink, hide: Tones, skin: Tones, arm: tuple[Point, Point], *, near: bool) -> None:
    """An arm, a wrist, four fingers and the skin between them."""
    root, wrist = arm
    reach = 1 if near else -1
    tips = [
        (wrist[0] + reach * 46, wrist[1] - 14),
        (wrist[0] + reach * 54, wrist[1] + 12),
        (wrist[0] + reach * 44, wrist[1] + 34),
        (wrist[0] + reach * 22, wrist[1] + 46),
    ]
    if not near:
        tips = [(x + 12, y - 1) for x, y in tips]
    light, base, dark = (
        (skin.light, skin.base, skin.dark) if near else (skin.base, skin.dark, skin.deep)
    )
    outline = _membrane(root, wrist, [*tips, (root[0] + reach * 4, root[1] + 12)])
    ink.path(outline, ink.slant(light, base, dark))
    bone = hide.base if near else hide.dark
    with ink.within(outline):
        for tip in tips[1:]:
            ink.glow(
                ((wrist[0] + tip[0]) / 2 + 3, (wrist[1] + tip[1]) / 2 + 3), (9, 15), skin.deep, 0.45
            )
        ink.glow((wrist[0] + reach * 20, wrist[1] - 2), (24, 10), skin.glint, 0.5 if near else 0.2)
    for tip in tips:
        middle = (wrist[0] + tip[0]) / 2, (wrist[1] + tip[1]) / 2 - 4
        ink.path(tube((wrist, middle, tip), (3, 2, 0.4)), bone)
    bent = (root[0] + wrist[0]) / 2 - reach * 3, (root[1] + wrist[1]) / 2
    ink.path(
        tube((root, bent, wrist), (9, 6, 4)), ink.across(hide.light if near else hide.dark, bone)
    )
    ink.path(
        tube(
            (wrist, (wrist[0] - reach * 1.5, wrist[1] - 5), (wrist[0] + reach * 1.5, wrist[1] - 9)),
            (3, 2.4, 0.3),
        ),
        "#f1e3c2",
    )


def _membrane(root: Point, wrist: Point, tips: list[Point]) -> str:
    """The outline of a wing's skin, drawn in between its finger tips."""
    outline = (
        f"M{root[0]} {root[1]}L{wrist[0]} {wrist[1]}"
        f"Q{(wrist[0] + tips[0][0]) / 2} {wrist[1] - 17} {tips[0][0]} {tips[0][1]}"
    )
    for one, two in pairwise(tips):
        middle = (one[0] + two[0]) / 2, (one[1] + two[1]) / 2
        bow = middle[0] + (wrist[0] - middle[0]) * 0.28
        dip = middle[1] + (wrist[1] - middle[1]) * 0.28
        outline += f"Q{bow:.1f} {dip:.1f} {two[0]:.1f} {two[1]:.1f}"
    return outline + "Z"


def _spikes(ink: Ink, hide: Tones, spine: tuple[Point, ...], size: float, side: int) -> None:
    count = len(spine) * 3
    for step in range(1, count):
        share = step / count * (len(spine) - 1)
        at = min(len(spine) - 2, int(share))
        part = share - at
        (x0, y0), (x1, y1) = spine[at], spine[at + 1]
        x, y = x0 + (x1 - x0) * part, y0 + (y1 - y0) * part
        length = math.hypot(x1 - x0, y1 - y0)
        nx, ny = -(y1 - y0) / length * side, (x1 - x0) / length * side
        grow = size * (1.25 - step / count * 0.75)
        base = grow * 1.15
        ux, uy = (x1 - x0) / length, (y1 - y0) / length
        ink.path(
            f"M{x + nx * base - ux * 2:.1f} {y + ny * base - uy * 2:.1f}"
            f"L{x + nx * (base + grow) - ux * 1.6:.1f} {y + ny * (base + grow) - uy * 1.6:.1f}"
            f"L{x + nx * base + ux * 2:.1f} {y + ny * base + uy * 2:.1f}Z",
            hide.deep if size < 3 else blend(hide.deep, "#c9743a", 0.35),
        )


def _tail(ink: Ink, hide: Tones, belly: Tones) -> None:
    outline = tube(_TAIL, (20, 14, 9.4, 6.4, 4.2, 1.6))
    ink.path(
        blob((103, 72), (94, 66), (88, 70), (93, 76), (88, 82), (98, 80)),
        ink.down("#d98a45", "#a8532c"),
    )
    ink.path(outline, ink.down(hide.light, hide.base, hide.dark))
    with ink.within(outline):
        ink.line(curve((66, 94), (86, 100), (110, 97), (121, 80)), belly.base, 4, 0.7)
        ink.glow((90, 88), (24, 5), hide.glint, 0.4)


def _trunk(ink: Ink, hide: Tones, belly: Tones) -> None:
    _spikes(ink, hide, _NECK[1:], 4.2, 1)
    body = blob(*points("54,54 66,56 76,68 78,82 70,93 54,95 43,86 40,72 44,60"))
    neck = tube(_NECK, (25, 19, 14, 11.4, 11))
    ink.path(neck, ink.across(hide.light, hide.base, hide.dark))
    ink.path(body, ink.ball(hide.light, hide.base, hide.dark, at=(0.5, 0.16), reach=0.85))
    for outline in (neck, body):
        with ink.within(outline):
            front = tube(
                ((57, 98), (44, 82), (36, 62), (28.6, 44), (33.6, 28), (28, 18)),
                (18, 15, 13, 8, 7, 5),
            )
            ink.path(front, ink.across(belly.light, belly.base, belly.dark))
            for step in range(17):
                share = step / 16
                x, y = 26 + share * 18 + 8 * math.sin(share * 6), 22 + share * 66
                ink.line(f"M{x - 6:.1f} {y:.1f}q8 4.4 16 1", belly.dark, 0.9, 0.75)
    with ink.within(body):
        for x, y in ((66, 64), (71, 70), (63, 71), (68, 77), (73, 80), (61, 64)):
            ink.line(f"M{x - 2.4} {y}q2.4 2.6 4.8 0", hide.deep, 0.8, 0.5)
        ink.glow((62, 97), (28, 10), hide.deep, 0.7)


def _leg(ink: Ink, hide: Tones, joints: tuple[Point, Point, Point], *, near: bool) -> None:
    hind = joints[0][0] > 60
    light, base, dark = (
        (hide.light, hide.base, hide.dark) if near else (hide.dark, hide.dark, hide.deep)
    )
    ink.path(
        tube(joints, (21, 14, 8) if hind else (14, 10, 7.4)),
        ink.ball(light, base, dark, at=(0.4, 0.16), reach=0.9),
    )
    x, y = joints[2]
    ink.path(
        blob(
            (x - 10, y + 2),
            (x - 7, y - 2),
            (x, y - 4),
            (x + 6, y - 1),
            (x + 6, y + 3),
            (x - 6, y + 4),
        ),
        ink.down(base, dark),
    )
    for toe in (-9, -5.4, -1.8):
        ink.path(
            f"M{x + toe - 1.4} {y + 1.4}L{x + toe - 2.6} {y + 4.6}L{x + toe + 1.8} {y + 3}Z",
            "#f1e3c2",
        )


def _head(ink: Ink, hide: Tones, belly: Tones) -> None:
    for bend, paint in ((3, "#b89a66"), (0, "#f1e3c2")):
        ink.path(
            tube(
                ((34, 9 + bend), (43, 4 + bend), (52, 5 + bend), (58, 0 + bend)), (5, 4.2, 2.6, 0.3)
            ),
            paint,
        )
    ink.path(
        blob(*points("35,15 44,14 50,19 44,20 48,26 40,24 38,28 33,22")),
        ink.across(hide.dark, "#c9743a"),
    )
    jaw = blob(*points("36,20 30,28 20,30.4 9,29 7,26.6 18,25 28,20"))
    ink.path(jaw, ink.down(belly.base, belly.dark))
    ink.path(blob((30, 20), (18, 24), (9, 25.6), (14, 27.4), (24, 26)), "#8f2f2c")
    for x in (12, 16.4, 21):
        ink.path(f"M{x} 23.4L{x + 1.2} 27L{x + 2.6} 23Z", "#fffaf0")
    skull = blob(
        *points("40,16 36,7 28,4.4 22,8 14,13 5,15.4 2.6,19.4 5.4,23.6 14,24 24,22.6 34,24")
    )
    ink.path(skull, ink.ball(hide.light, hide.base, hide.dark, at=(0.5, 0.14), reach=0.85))
    with ink.within(skull):
        ink.glow((22, 10), (13, 4), hide.glint, 0.6)
        ink.glow((34, 24), (12, 6), hide.deep, 0.6)
    ink.oval((6.6, 18.6), (1.2, 0.9), "#2b2320", lean=-20)
    eye = oval((26, 11.6), (3, 2.5))
    ink.path(eye, ink.down("#ffe27a", "#f09a2a"))
    ink.oval((25.6, 11.8), (0.8, 2.2), "#1d1310")
    ink.oval((24.9, 10.8), (0.6, 0.6), "#ffffff")
    ink.path("M21.6 10.4Q26 6.6 31.4 9.6L31 7Q25.6 4.6 21.6 10.4Z", hide.dark)
