"""Heads of four-footed animals, seen from the front; the middle is (0, 0), cheeks at about 20."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import Tones, blend, tones
from ..vector import Ink, Point, blob, oval, points, tube
from .features import HORNS, MARKS, Ears, Head, Nose


def head(ink: Ink, kind: Head, fur: Tones, *, asleep: bool = False) -> None:
    """A whole head: mane, ears, skull, marks, muzzle, eyes, horns."""
    if kind.mane:
        _mane(ink, kind)
    for side in (-1, 1):
        if kind.ears != "flop":
            _EARS[kind.ears](ink, kind, fur, side)
    if kind.horns:
        HORNS[kind.horns](ink)
    skull = _skull(kind)
    ink.path(skull, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.24), reach=0.85))
    with ink.within(skull):
        _marks(ink, kind, fur)
        ink.glow((-4, -kind.high * 0.7), (kind.wide * 0.7, 6), fur.glint, 0.4)
        ink.glow((0, kind.high * 1.15), (kind.wide, 7), fur.deep, 0.45)
    _NOSES[kind.nose](ink, kind, fur)
    for side in (-1, 1):
        if kind.ears == "flop":
            _EARS["flop"](ink, kind, fur, side)
        _eye(ink, kind, fur, side, asleep=asleep)


def _skull(kind: Head) -> str:
    w, h, j = kind.wide, kind.high, kind.jaw
    right = [
        (w * 0.55, -h * 0.88),
        (w * 0.96, -h * 0.3),
        (w * 0.98, h * 0.22),
        (w * j, h * 0.7),
        (w * j * 0.5, h),
    ]
    left = [(-x, y) for x, y in reversed(right)]
    return blob((0, -h), *right, *left)


def _mane(ink: Ink, kind: Head) -> None:
    hair = tones(kind.mane)
    w, h = kind.wide, kind.high
    for size, paint in ((1.0, hair.dark), (0.86, hair.base)):
        knots: list[Point] = []
        for at in range(26):
            x, y = _ROUND[at]
            reach = (1.72 if at % 2 else 1.5) * size
            knots.append((x * w * reach, y * h * reach * 1.04 + 1.5))
        ink.path(blob(*knots, tension=0.8), ink.ball(hair.light, paint, hair.deep, reach=0.8))


_ROUND = tuple(
    (x, y)
    for x, y in points(
        "0,-1 0.239,-0.971 0.465,-0.885 0.663,-0.749 0.823,-0.568 0.935,-0.355 0.993,-0.121 "
        "0.993,0.121 0.935,0.355 0.823,0.568 0.663,0.749 0.465,0.885 0.239,0.971 0,1 "
        "-0.239,0.971 -0.465,0.885 -0.663,0.749 -0.823,0.568 -0.935,0.355 -0.993,0.121 "
        "-0.993,-0.121 -0.935,-0.355 -0.823,-0.568 -0.663,-0.749 -0.465,-0.885 -0.239,-0.971"
    )
)


def _point(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h, e = kind.wide, kind.high, kind.ear

    def at(x: float, y: float) -> Point:
        return side * w * x, -h * (0.5 + y * e)

    tip = tones(kind.tip) if kind.tip else fur
    ink.path(
        blob(
            at(0.2, 0.3),
            at(0.5, 0.9),
            at(0.92, 1.35),
            at(1.08, 1.1),
            at(1.04, 0.4),
            at(0.95, -0.2),
            tension=0.75,
        ),
        ink.down(tip.base, fur.base, fur.dark),
    )
    ink.path(
        blob(
            at(0.46, 0.35), at(0.66, 0.8), at(0.92, 1.1), at(0.96, 0.6), at(0.88, 0.1), tension=0.75
        ),
        ink.down(blend(kind.inner, "#5a2a24", 0.15), kind.inner),
    )


def _round(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h, e = kind.wide, kind.high, kind.ear
    x, y = side * w * 0.74, -h * (0.66 + 0.1 * e)
    ink.oval((x, y), (7.6 * e, 7.6 * e), ink.ball(fur.light, fur.base, fur.dark))
    ink.oval(
        (x, y + 0.6), (4.8 * e, 4.8 * e), ink.down(blend(kind.inner, fur.deep, 0.3), kind.inner)
    )


def _flop(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h = kind.wide, kind.high

    def at(x: float, y: float) -> Point:
        return side * w * x, h * y

    outline = blob(
        at(0.5, -0.86),
        at(0.92, -0.9),
        at(1.28, -0.3),
        at(1.4, 0.5),
        at(1.2, 0.98),
        at(0.9, 0.72),
        at(0.72, -0.1),
    )
    ink.path(outline, ink.down(fur.base, fur.dark, fur.deep))
    with ink.within(outline):
        ink.glow(at(0.95, -0.6), (8, 8), fur.light, 0.6)


def _leaf(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h, e = kind.wide, kind.high, kind.ear
    root, end = (side * w * 0.78, -h * 0.5), (side * (w * 0.8 + 19 * e), -h * 0.62 + 3)
    middle = ((root[0] + end[0]) / 2, (root[1] + end[1]) / 2 - 1)
    ink.path(tube((root, middle, end), (6, 11 * e, 1)), ink.down(fur.light, fur.base, fur.dark))
    ink.path(
        tube((root, (middle[0], middle[1] + 1), (end[0] - side * 3, end[1])), (2, 6 * e, 0.8)),
        kind.inner,
    )


def _long(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h = kind.wide, kind.high
    spine = ((side * w * 0.36, -h * 0.7), (side * w * 0.5, -h * 1.6), (side * w * 0.62, -h * 2.55))
    ink.path(tube(spine, (9, 12, 5)), ink.across(fur.light, fur.base, fur.dark))
    ink.path(
        tube(
            ((side * w * 0.4, -h * 0.9), (side * w * 0.51, -h * 1.6), (side * w * 0.61, -h * 2.4)),
            (4, 6.4, 2),
        ),
        ink.down(kind.inner, blend(kind.inner, fur.deep, 0.3)),
    )


def _sail(ink: Ink, kind: Head, fur: Tones, side: int) -> None:
    w, h = kind.wide, kind.high

    def at(x: float, y: float) -> Point:
        return side * w * x, h * y

    ink.path(
        blob(
            at(0.6, -0.7),
            at(1.2, -1.14),
            at(1.9, -0.8),
            at(2.06, 0.1),
            at(1.7, 0.9),
            at(1.2, 0.8),
            at(0.7, 0.3),
        ),
        ink.ball(fur.light, fur.base, fur.dark),
    )
    ink.path(
        blob(
            at(0.8, -0.5),
            at(1.3, -0.86),
            at(1.74, -0.5),
            at(1.82, 0.1),
            at(1.56, 0.6),
            at(1.2, 0.54),
        ),
        ink.down(blend(kind.inner, fur.dark, 0.4), kind.inner),
    )


def _none(_ink: Ink, _kind: Head, _fur: Tones, _side: int) -> None:
    return


def _eye(ink: Ink, kind: Head, fur: Tones, side: int, *, asleep: bool) -> None:
    x, y = side * kind.apart, -kind.high * 0.1
    if asleep:
        ink.line(f"M{x - 3.4:.2f} {y + 0.6:.2f}q3.4 3.4 6.8 0", "#2a1d1c", 1.3)
        return
    ink.glow((x, y), (6, 5.6), fur.deep, 0.3)
    ink.oval((x, y), (3.9, 4.4), "#2a1d1c")
    ink.path(oval((x, y + 0.3), (3.2, 3.7)), ink.down("#1a1210", kind.eye))
    ink.oval((x, y + 0.2), (1.9, 2.5), "#120d0c")
    ink.oval((x - 1.2, y - 1.5), (1.25, 1.4), "#ffffff")
    ink.oval((x + 1.2, y + 1.8), (0.6, 0.6), "#ffffff")


def _muzzled(ink: Ink, kind: Head, fur: Tones, size: Point) -> Tones:
    pale = tones(kind.muzzle) if kind.muzzle else fur
    y = kind.high * 0.52
    w, h = size
    ink.path(
        blob(
            (0, y - h),
            (w * 0.62, y - h * 0.8),
            (w, y + h * 0.1),
            (w * 0.62, y + h * 0.9),
            (0, y + h * 0.96),
            (-w * 0.62, y + h * 0.9),
            (-w, y + h * 0.1),
            (-w * 0.62, y - h * 0.8),
        ),
        ink.ball(pale.glint, pale.light, pale.base, at=(0.4, 0.25), reach=0.85),
    )
    return pale


def _dog(ink: Ink, kind: Head, fur: Tones) -> None:
    s, y = kind.snout, kind.high * 0.52
    _muzzled(ink, kind, fur, (12.4 * s, 9.4 * s))
    ink.path(
        blob(
            (-4.6 * s, y - 5.4 * s),
            (0, y - 6.8 * s),
            (4.6 * s, y - 5.4 * s),
            (3, y - 2 * s),
            (0, y - 0.6 * s),
            (-3, y - 2 * s),
        ),
        ink.ball("#77747f", "#2c2730", "#151218", at=(0.36, 0.2)),
    )
    ink.line(
        f"M0 {y - 0.6 * s:.2f}v3Q-3.6 {y + 6.4 * s:.2f} -6.4 {y + 2.8 * s:.2f}M0 "
        f"{y + 2.4:.2f}Q3.6 {y + 6.4 * s:.2f} 6.4 {y + 2.8 * s:.2f}",
        "#3a2522",
        1.1,
        0.9,
    )


def _cat(ink: Ink, kind: Head, fur: Tones) -> None:
    y = kind.high * 0.5
    s = kind.snout
    _muzzled(ink, kind, fur, (11 * s, 7.4 * s))
    ink.path(
        blob((-3.4 * s, y - 4.4), (0, y - 5.2), (3.4 * s, y - 4.4), (0, y - 0.8)),
        ink.down("#e78f86", "#b4544f"),
    )
    ink.line(
        f"M0 {y - 0.8:.2f}v2.2M0 {y + 1.4:.2f}q-3 3.6 -6 1.2M0 {y + 1.4:.2f}q3 3.6 6 1.2",
        "#4a2c28",
        1.0,
        0.9,
    )
    for side in (-1, 1):
        for row in (0, 1, 2):
            ink.line(
                f"M{side * 9} {y - 1 + row * 2:.1f}q{side * 7} {row * 2 - 3} "
                f"{side * 14} {row * 3 - 3}",
                "#fffaf2",
                0.5,
                0.8,
            )


def _soft(ink: Ink, kind: Head, fur: Tones) -> None:
    y = kind.high * 0.55
    s = kind.snout
    _muzzled(ink, kind, fur, (8.6 * s, 7 * s))
    ink.path(
        blob((-2.8 * s, y - 4), (0, y - 4.8), (2.8 * s, y - 4), (0, y - 1)),
        ink.down("#c98580", "#6d3f3c"),
    )
    ink.line(
        f"M0 {y - 1:.2f}v1.8q-2.4 2.8 -4.6 0.8M0 {y + 0.8:.2f}q2.4 2.8 4.6 0.8",
        "#4a2c28",
        0.9,
        0.85,
    )
    if kind.teeth:
        ink.plate((-1.9, y + 2), (3.8, 3.4), 0.8, "#fffdf6")
        ink.line(f"M0 {y + 2}v3.2", "#c9bfae", 0.5)


def _pig(ink: Ink, kind: Head, fur: Tones) -> None:
    y, pink = kind.high * 0.36, tones(kind.muzzle or fur.base)
    ink.oval((0, y), (9.4, 7), ink.ball(pink.light, pink.base, pink.dark, at=(0.42, 0.3)))
    for side in (-1, 1):
        ink.oval((side * 3.4, y + 0.2), (1.7, 2.5), pink.deep)
    ink.line(f"M-6 {y + 9.4:.2f}Q0 {y + 12.4:.2f} 6 {y + 9.4:.2f}", fur.deep, 1.1)


def _wide(ink: Ink, kind: Head, _fur: Tones) -> None:
    y = kind.high * 0.62
    s = kind.snout
    pale = tones(kind.muzzle or "#f0c2b0")
    ink.path(
        blob(
            (0, y - 8 * s),
            (10 * s, y - 6 * s),
            (13.6 * s, y + 1),
            (9 * s, y + 8),
            (0, y + 9),
            (-9 * s, y + 8),
            (-13.6 * s, y + 1),
            (-10 * s, y - 6 * s),
        ),
        ink.ball(pale.light, pale.base, pale.dark, at=(0.42, 0.25)),
    )
    for side in (-1, 1):
        ink.oval((side * 6 * s, y - 1.6), (1.7 * s, 2.3), pale.deep, lean=side * 18)
    ink.line(f"M-6 {y + 4.4:.2f}Q0 {y + 7.4:.2f} 6 {y + 4.4:.2f}", pale.deep, 1.0)


def _trunk(ink: Ink, _kind: Head, fur: Tones) -> None:
    for side in (-1, 1):
        ink.path(
            tube(((side * 8, 9), (side * 11, 18), (side * 8.6, 25)), (4.6, 3.6, 0.6)),
            ink.across("#fffdf4", "#e8dcc0"),
        )
    outline = tube(((0, 2), (0.4, 16), (-0.6, 30), (4, 40), (12, 41)), (17, 12.5, 9.6, 7.6, 6.6))
    ink.path(outline, ink.across(fur.light, fur.base, fur.dark))
    with ink.within(outline):
        for y in range(12, 40, 4):
            ink.line(f"M-9 {y}q9 3 19 0", fur.deep, 0.8, 0.35)


def _marks(ink: Ink, kind: Head, fur: Tones) -> None:
    if kind.marks:
        MARKS[kind.marks](ink, kind, kind.mark or fur.deep)


_Painter = Callable[[Ink, Head, Tones], None]
_EARS: Mapping[Ears, Callable[[Ink, Head, Tones, int], None]] = MappingProxyType(
    {
        "point": _point,
        "round": _round,
        "flop": _flop,
        "leaf": _leaf,
        "long": _long,
        "sail": _sail,
        "none": _none,
    }
)
_NOSES: Mapping[Nose, _Painter] = MappingProxyType(
    {"dog": _dog, "cat": _cat, "pig": _pig, "wide": _wide, "soft": _soft, "trunk": _trunk}
)
