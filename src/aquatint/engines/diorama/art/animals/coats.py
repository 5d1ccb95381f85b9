"""Coats: patches, spots, stripes, nets and fleece, laid over a trunk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import Tones
from ..vector import Ink, Point, blob, points, tube
from .species import Pattern, Species

_PATCHES = (
    "-26,-14 -14,-18 -6,-10 -12,2 -22,4 -30,-4",
    "2,-18 16,-17 20,-8 12,0 2,-6",
    "-8,6 4,4 10,14 -2,20 -12,16",
    "22,-2 32,-6 32,10 24,12",
)
_SPOTS = "-18,-7 -10,-10 -2,-8 6,-10 14,-7 -14,-1 -6,-3 2,-1 10,-2 18,-1 -20,3 -9,4 5,4"
_NET = (
    "-20,-9 -9,-10 -8,-3 -18,-1", "-6,-11 4,-11 5,-4 -5,-3", "7,-11 17,-9 16,-3 8,-3",
    "-21,2 -11,0 -10,7 -19,9", "-7,0 2,-1 3,6 -6,8", "6,0 15,0 14,7 6,7", "18,-1 25,0 23,7 17,6",
    "-4,11 5,10 4,16 -3,16", "9,10 17,9 16,15 9,15", "-16,12 -8,10 -8,16 -14,17",
)  # fmt: skip


def pattern(ink: Ink, kind: Species, fur: Tones, middle: Point) -> None:
    """The marks of a species around the middle of what is painted."""
    if kind.pattern in _PATTERNS:
        _PATTERNS[kind.pattern](ink, kind, fur, middle)


def _patched(ink: Ink, kind: Species, _fur: Tones, middle: Point) -> None:
    (x, y), wide = middle, kind.long / 44
    for patch in _PATCHES:
        ink.path(blob(*((x + px * wide, y + py) for px, py in points(patch))), kind.ink)


def _spotted(ink: Ink, kind: Species, fur: Tones, middle: Point) -> None:
    (x, y), wide = middle, kind.long / 44
    size = 1.5 if kind.pattern == "spots" else 2.5
    for px, py in points(_SPOTS):
        ink.oval((x + px * wide, y + py), (size, size * 0.9), kind.ink)
        if kind.pattern == "rosettes":
            ink.oval((x + px * wide, y + py), (1.2, 1.0), fur.dark)


def _netted(ink: Ink, kind: Species, _fur: Tones, middle: Point) -> None:
    x, y = middle
    for shift, cells in ((0, _NET), (-25, _NET[:6])):
        for cell in cells:
            knots = ((x + px, y + py + shift) for px, py in points(cell))
            ink.path(blob(*knots, tension=0.4), kind.ink, 0.9)


def _stripes(ink: Ink, kind: Species, fur: Tones, middle: Point) -> None:
    x, y = middle
    strong = 0.9 if kind.ink else 0.42
    for at, px in enumerate(range(-24, 25, 7)):
        lean, drop = px * 0.16, 0.86 if at % 2 else 0.62
        spine = (
            (x + px, y - kind.deep * 0.6),
            (x + px + lean, y - kind.deep * 0.2),
            (x + px - 1, y + kind.deep * (drop - 0.5)),
        )
        ink.path(tube(spine, (3.6, 3.2, 0.3)), kind.ink or fur.deep, strong)


def _saddle(ink: Ink, kind: Species, _fur: Tones, middle: Point) -> None:
    x, y = middle
    if kind.limbs:  # a band over the shoulders
        outline = blob(
            (x + 10, y - 24), (x + 34, y - 20), (x + 34, y + 24), (x + 12, y + 24), (x + 16, y)
        )
        ink.path(outline, kind.ink)
        return
    ink.glow((x - 2, y - kind.deep * 0.5), (kind.long * 0.62, kind.deep * 0.46), kind.ink, 0.9)


def bands(ink: Ink, kind: Species, fur: Tones, start: Point, end: Point) -> None:
    """Marks across a leg."""
    for share in (0.1, 0.3, 0.5, 0.7):
        x, y = start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
        if kind.pattern == "stripes":
            ink.line(
                f"M{x - 9:.2f} {y - 1:.2f}q6 2.4 11 0.6",
                kind.ink or fur.deep,
                2.0,
                0.85 if kind.ink else 0.4,
            )
        elif share < 0.6:
            ink.oval((x - 0.6, y), (2.4, 2.2), kind.ink, lean=20)


def fleece(ink: Ink, wool: Tones, middle: Point, reach: Point) -> None:
    """A cloud of curls."""
    x, y = middle
    across, up = reach
    for px, py in points(_CURLS):
        size = 0.36 * min(across, up) + 2.4
        ink.oval(
            (x + px * across * 0.8, y + py * up * 0.8),
            (size * 1.06, size),
            ink.ball(wool.light, wool.base, wool.dark, at=(0.4, 0.25), reach=0.8),
        )
    ink.oval(
        middle,
        (across * 0.84, up * 0.82),
        ink.ball(wool.light, wool.base, (wool.base, 0.0), at=(0.42, 0.3), reach=0.62),
    )
    for px, py in points("-0.5,-0.3 0,-0.4 0.5,-0.25 -0.3,0.15 0.25,0.2 0.6,0.3 -0.62,0.3"):
        ink.line(f"M{x + px * across - 2:.2f} {y + py * up:.2f}q2 -2.6 4 0", wool.dark, 0.9, 0.6)


_CURLS = (
    "0,1 0.45,0.9 -0.45,0.9 0.8,0.6 -0.8,0.6 1,0.1 -1,0.1 0.92,-0.42 -0.92,-0.42 0.6,-0.82 "
    "-0.6,-0.82 0.2,-1 -0.2,-1"
)
_PATTERNS: Mapping[Pattern, Callable[[Ink, Species, Tones, Point], None]] = MappingProxyType(
    {
        "patches": _patched,
        "spots": _spotted,
        "rosettes": _spotted,
        "stripes": _stripes,
        "net": _netted,
        "saddle": _saddle,
    }
)
