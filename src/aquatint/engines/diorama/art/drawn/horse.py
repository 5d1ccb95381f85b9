"""A horse at a canter, bridled, with room for a rider."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube

Leg = tuple[Point, Point, Point, Point]

_TORSO = blob(*points("97,38 84,32 74,33 62,35.5 50,33 40,31.5 31,36 27,46 31,56 42,60 54,59 "
"66,61.5 80,63 92,60 100,51"))  # fmt: skip
_NECK = blob(*points("74,36 81,26 88,14 96,6 103,5 108,14 107,26 104,38 100,52 88,50"))  # fmt: skip
_HEAD = blob(*points("95,5.5 100,2 107,4 113,11 120,21 125,28 124.4,33.6 119,36.4 113.5,33 "
"107,26 99,24 95,15"))  # fmt: skip


_COATS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "horse": ("#9a5f38", "#b77b45", "#6f4630", "#a8703f"),
        "unicorn": ("#f6f2f8",),
        "donkey": ("#8f8a88",),
    }
)
_MANES: Mapping[str, str] = MappingProxyType({"unicorn": "#d987c8", "donkey": "#4a4648"})
_GALLOP: tuple[Leg, ...] = (
    ((38, 46), (30, 62), (14, 71), (6, 84)),
    ((94, 50), (100, 68), (104, 84), (107, 95)),
    ((40, 47), (39, 64), (27, 77), (33, 94)),
    ((92, 51), (108, 62), (101, 75), (91, 82)),
)
_STAND: tuple[Leg, ...] = (
    ((44, 46), (46, 64), (40, 80), (43, 94)),
    ((94, 50), (95, 68), (95, 82), (95, 94)),
    ((38, 47), (38, 64), (31, 80), (33, 96)),
    ((87, 51), (87, 68), (87, 84), (87, 96)),
)
_WALK: tuple[Leg, ...] = (
    ((42, 46), (48, 64), (46, 80), (52, 94)),
    ((93, 50), (88, 68), (80, 82), (74, 92)),
    ((38, 47), (34, 64), (22, 78), (18, 94)),
    ((90, 51), (98, 66), (101, 82), (104, 96)),
)


def horse(brief: Brief) -> Drawing:
    """It looks to the right; a rider sits at "seat", between its legs' two planes."""
    name = brief.concept if brief.concept in _COATS else "horse"
    chance = dice(brief.seed, name)
    coats = _COATS[name]
    coat = tones(brief.paint(coats[(int(chance.integers(len(coats))) + brief.copy) % len(coats)]))
    hair = tones(blend(coat.deep, "#2a1c1a", 0.55) if brief.color != "#f2f0ec" else "#cfd2dc")
    hair = tones(_MANES[name]) if name in _MANES else hair
    hair = tones(brief.part("mane", hair.base))
    legs = _legs(brief, name)
    ink = Ink()
    _tail(ink, hair)
    _leg(ink, coat, legs[0], near=False)
    _leg(ink, coat, legs[1], near=False)
    _trunk(ink, coat)
    _leg(ink, coat, legs[2], near=True)
    _leg(ink, coat, legs[3], near=True)
    _head(ink, coat, hair)
    _mane(ink, hair)
    if name == "horse":
        _bridle(ink)
    if name == "unicorn":
        _horn(ink)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (68, 98),
            "seat": (68, 37),
            "head": (104, 8),
            "temple": (110, 8),
            "mouth": (121, 33),
        },
        box=Box(-40, -40, 200, 170),
        faces_right=True,
        turn=2,
        volume=0.26,
    )


def _legs(brief: Brief, name: str) -> tuple[Leg, ...]:
    if brief.pose is Pose.WALKING:
        return _WALK
    galloping = name in {"horse", "unicorn"} and brief.pose is not Pose.STANDING
    return _GALLOP if galloping or brief.pose is Pose.RUNNING else _STAND


def _horn(ink: Ink) -> None:
    ink.glow((112, -12), (14, 18), "#fff2b0", 0.6)
    ink.path("M102.6 2.6L119 -27L108.6 5.4Z", ink.across("#fff6cf", "#f0c648", "#c98a2c"))
    for share in (0.2, 0.42, 0.62):
        x, y = 105.4 + 12 * share, 3 - 27 * share
        ink.line(f"M{x - 2 + share:.1f} {y:.1f}l{4 - 3 * share:.1f} 1.6", "#b87a24", 0.8, 0.7)


def _leg(ink: Ink, coat: Tones, joints: Leg, *, near: bool) -> None:
    """One leg from the hip by knee and fetlock to the hoof."""
    hip, knee, fetlock, hoof = joints
    mid, low = coat.base, coat.dark
    paint = ink.down(coat.light, mid, low) if near else ink.down(low, blend(low, coat.deep, 0.6))
    hind = hip[0] < 60
    widths = (22, 12.5, 6.2, 5) if hind else (15, 9, 5.6, 4.8)
    ink.path(tube((hip, knee, fetlock, hoof), widths), paint)
    dx, dy = hoof[0] - fetlock[0], hoof[1] - fetlock[1]
    size = (dx * dx + dy * dy) ** 0.5
    ux, uy = dx / size, dy / size
    px, py = -uy, ux
    x, y = hoof[0] + ux * 0.4, hoof[1] + uy * 0.4
    outline = [
        (x + px * 2.5, y + py * 2.5),
        (x - px * 2.8, y - py * 2.8),
        (x + ux * 4.4 - px * 4.6, y + uy * 4.4 - py * 4.6),
        (x + ux * 4.4 + px * 2.8, y + uy * 4.4 + py * 2.8),
    ]
    ink.path(blob(*outline, tension=0.4), ink.down("#5a4a45", "#2b2326"))
    if near:
        ink.line(
            f"M{fetlock[0] + 0.8:.1f} {fetlock[1] + 1:.1f}L{hoof[0] + 0.4:.1f} {hoof[1] - 1:.1f}",
            coat.glint,
            1.2,
            0.3,
        )


def _trunk(ink: Ink, coat: Tones) -> None:
    paint = ink.down(coat.light, coat.base, coat.dark)
    ink.path(_TORSO, paint)
    ink.path(_NECK, ink.across(coat.light, coat.base, coat.dark))
    with ink.within(_TORSO):
        ink.glow((66, 66), (44, 14), coat.deep, 0.6)
        ink.glow((40, 38), (16, 10), coat.glint, 0.5)
        ink.glow((76, 38), (17, 8), coat.glint, 0.28)
        ink.glow((55, 52), (8, 14), coat.deep, 0.28)
    with ink.within(_NECK):
        ink.glow((104, 44), (12, 22), coat.deep, 0.4)
        ink.glow((100, 26), (14, 9), coat.deep, 0.5)
    ink.glow((88, 44), (15, 13), coat.base, 0.95)
    ink.glow((84, 40), (9, 9), coat.glint, 0.3)


def _head(ink: Ink, coat: Tones, hair: Tones) -> None:
    for x, paint in ((101.5, coat.dark), (97, coat.base)):
        ear = blob(
            (x - 2.6, 6), (x - 2.4, 0), (x + 0.4, -6.4), (x + 2.6, 0), (x + 3, 6), tension=0.9
        )
        ink.path(ear, paint)
    ink.path("M96.4 4Q96 -1 97.4 -3.4Q99 0 98.8 5Z", coat.deep, 0.6)
    ink.path(_HEAD, ink.slant(coat.light, coat.base, coat.dark))
    with ink.within(_HEAD):
        ink.glow((122, 34), (10, 8), hair.base, 0.75)
        ink.glow((101, 24), (9, 5), coat.deep, 0.45)
        ink.path(tube(((107, 6), (114, 15), (119.4, 23)), (1.6, 3.2, 1.2)), "#fff4e2", 0.85)
        ink.oval((102.6, 17), (6.6, 7), ink.ball((coat.light, 0.75), (coat.base, 0)))
    ink.oval((122, 29.4), (1.2, 1.7), "#2a1a1a", lean=-30)
    ink.line("M123.6 33.4Q119.6 34.6 116.4 32", coat.deep, 0.8, 0.9)
    ink.oval((106.6, 12.4), (2.1, 2.3), "#1d1213")
    ink.oval((107.3, 11.6), (0.7, 0.8), "#ffffff")
    ink.line("M104 9.8Q106.6 8 109 10", coat.deep, 1.0, 0.9)


def _mane(ink: Ink, hair: Tones) -> None:
    locks = (
        ((100, 0), (104, 3), (108, 9)),
        ((99, 0), (90, 2), (82, 8)),
        ((95, 5), (86, 7), (77, 14)),
        ((91, 9), (82, 13), (73, 20)),
        ((88, 14), (79, 18), (70, 25)),
        ((84, 20), (76, 24), (67, 28)),
        ((80, 26), (73, 29), (65, 31)),
    )
    for at, lock in enumerate(reversed(locks)):
        paint = (
            ink.across(hair.dark, hair.base, hair.light)
            if at % 2
            else ink.across(hair.base, hair.dark)
        )
        ink.path(tube(lock, (5.4, 6.6, 0.4)), paint)
    ink.path(
        tube(((101, -1), (94, 6), (87, 16), (80, 27)), (3, 4.6, 5, 3)),
        ink.across(hair.light, hair.base),
    )


def _tail(ink: Ink, hair: Tones) -> None:
    for bend, paint in ((5, hair.dark), (0, hair.base), (-4, hair.light)):
        spine = ((31, 39), (16, 35 + bend * 0.5), (2, 43 + bend), (-12, 56 + bend * 1.6))
        ink.path(tube(spine, (4, 8, 9, 0.4)), ink.across(hair.dark, paint, hair.dark))
    ink.line("M27 38Q12 35 -2 48", hair.glint, 0.8, 0.4)


def _bridle(ink: Ink) -> None:
    for strap in (
        "M113.5 34Q113 26 117.6 19",
        "M99.6 24.4Q105 14 102 3.4",
        "M101.6 22.6Q108 24 113.4 27.4",
    ):
        ink.line(strap, "#4b2c20", 1.2)
    ink.oval((113.4, 27.6), (1.3, 1.3), ink.ball("#fff0b8", "#c8953a"))
    ink.line("M113.4 28.4Q102 44 84 36", "#4b2c20", 1.0)
