"""What makes a face an animal's: the facts of a head, horns and marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from ..vector import Ink, blob, tube

Ears = Literal["point", "round", "flop", "leaf", "long", "sail", "none"]
Nose = Literal["dog", "cat", "pig", "wide", "soft", "trunk"]
Horns = Literal["", "cow", "goat", "ram", "antlers", "knobs", "spiral"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What makes a face this animal's face; colours are `#rrggbb`, empty ones follow the coat."""

    wide: float = 19.0
    high: float = 18.0
    jaw: float = 0.8
    ears: Ears = "round"
    ear: float = 1.0
    inner: str = "#e9a59c"
    nose: Nose = "dog"
    muzzle: str = ""
    snout: float = 1.0
    horns: Horns = ""
    mane: str = ""
    marks: str = ""
    mark: str = ""
    eye: str = "#4a2f22"
    apart: float = 8.6
    tip: str = ""
    teeth: bool = False


def _cow(ink: Ink) -> None:
    for side in (-1, 1):
        ink.path(
            tube(((side * 9, -15), (side * 17, -19), (side * 18, -28)), (6.4, 5, 0.6)),
            ink.down("#8a7a66", "#e9dcc2", "#fbf3e0"),
        )


def _goat(ink: Ink) -> None:
    for side in (-1, 1):
        ink.path(
            tube(((side * 5, -14), (side * 8, -26), (side * 15, -34)), (5.6, 4.6, 0.6)),
            ink.across("#b9a888", "#7d6a50"),
        )


def _ram(ink: Ink) -> None:
    for side in (-1, 1):
        ink.path(
            tube(
                (
                    (side * 8, -14),
                    (side * 20, -18),
                    (side * 27, -6),
                    (side * 21, 6),
                    (side * 15, 1),
                ),
                (8, 8, 6.6, 5, 1),
            ),
            ink.across("#d9c49a", "#a88c5e"),
        )


def _antlers(ink: Ink) -> None:
    for side in (-1, 1):
        paint = ink.down("#d9bd92", "#8a6540")
        ink.path(
            tube(
                ((side * 6, -14), (side * 12, -28), (side * 25, -36), (side * 27, -52)),
                (4.6, 4, 3.6, 0.6),
            ),
            paint,
        )
        for start, end in (((12, -27), (10, -42)), ((20, -33), (19, -50)), ((26, -40), (37, -46))):
            middle = ((start[0] + end[0]) / 2 * side, (start[1] + end[1]) / 2)
            ink.path(
                tube(
                    ((side * start[0], start[1]), middle, (side * end[0], end[1])), (3.4, 2.8, 0.5)
                ),
                paint,
            )


def _knobs(ink: Ink) -> None:
    for side in (-1, 1):
        ink.path(tube(((side * 6, -14), (side * 7, -26)), (4, 3.4)), "#c9974f")
        ink.oval((side * 7, -27), (3.1, 2.8), ink.ball("#7d5638", "#4f3422"))


def _spiral(ink: Ink) -> None:
    ink.path("M-4 -15L1.4 -46L5 -15Z", ink.across("#fff6cf", "#f0c648", "#c98a2c"))
    for y in (-20, -26, -32, -38):
        ink.line(
            f"M{-3.2 + (-15 - y) * 0.14:.1f} {y}l{6 - (-15 - y) * 0.16:.1f} -2.6",
            "#b87a24",
            0.8,
            0.7,
        )


def _striped(ink: Ink, kind: Head, color: str) -> None:
    w, h = kind.wide, kind.high
    for x in (-7, 0, 7):
        ink.path(tube(((x, -h - 1), (x * 0.86, -h * 0.5)), (3.6, 0.5)), color, 0.85)
    for side in (-1, 1):
        for y in (-2, 4, 10):
            ink.path(tube(((side * w, y), (side * w * 0.62, y + 1)), (3.2, 0.4)), color, 0.85)


def _mask(ink: Ink, kind: Head, color: str) -> None:
    w, h = kind.wide, kind.high
    for side in (-1, 1):
        cheek = blob(
            (side * 3, h * 0.3),
            (side * w * 0.4, -h * 0.1),
            (side * w, -h * 0.06),
            (side * w * 1.1, h * 0.6),
            (side * w * 0.5, h * 1.05),
            (0, h * 1.1),
        )
        ink.path(cheek, color)


def _blaze(ink: Ink, kind: Head, color: str) -> None:
    h = kind.high
    ink.path(tube(((0, -h), (0, -h * 0.2), (0, h * 0.5)), (4, 5.6, 12)), color, 0.92)


def _patch(ink: Ink, kind: Head, color: str) -> None:
    ink.oval((kind.apart + 1, -kind.high * 0.14), (9.4, 10.4), color)


def _rings(ink: Ink, kind: Head, color: str) -> None:
    for side in (-1, 1):
        ink.oval((side * kind.apart, -kind.high * 0.08), (6.8, 7.2), color, lean=side * 24)


def _bare_face(ink: Ink, kind: Head, color: str) -> None:
    for side in (-1, 1):
        ink.oval((side * kind.apart * 0.86, -kind.high * 0.1), (8.4, 9.6), color)


HORNS: Mapping[str, Callable[[Ink], None]] = MappingProxyType(
    {
        "cow": _cow,
        "goat": _goat,
        "ram": _ram,
        "antlers": _antlers,
        "knobs": _knobs,
        "spiral": _spiral,
    }
)
MARKS: Mapping[str, Callable[[Ink, Head, str], None]] = MappingProxyType(
    {
        "stripes": _striped,
        "mask": _mask,
        "blaze": _blaze,
        "patch": _patch,
        "rings": _rings,
        "face": _bare_face,
    }
)
