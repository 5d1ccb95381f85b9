"""Tails: hanging from a standing animal, beside a sitting one, around a sleeping one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ..palette import Tones, tones
from ..vector import Ink, Point, points, tube
from .species import Species, Tail

_SHAPES: Mapping[Tail, tuple[str, tuple[float, ...]]] = MappingProxyType(
    {
        "stub": ("2,0 -3,1 -6,4", (7, 7, 4)),
        "tuft": ("3,-1 -7,4 -11,18 -14,33", (4.4, 3.6, 3, 2.4)),
        "long": ("4,0 -10,2 -18,-6 -17,-20 -23,-26", (6.6, 6, 5.4, 5, 3.4)),
        "plume": ("4,0 -9,3 -20,8 -30,20 -33,32", (5, 11, 14.5, 12, 1.5)),
        "curl": ("4,2 -4,0 -8,-5 -5,-9 -1,-6 -4,-2", (3.4, 3.2, 2.8, 2.6, 2.2, 1.4)),
        "thin": ("4,2 -10,8 -22,4 -34,12", (3, 2.4, 1.8, 0.8)),
        "puff": ("2,0 -4,-1", (11, 10)),
        "flag": ("4,0 -8,-5 -15,-14 -17,-27", (7, 6.4, 5.4, 1.6)),
    }
)


def tail(ink: Ink, kind: Species, fur: Tones, root: Point) -> None:
    """Behind a standing animal that looks to the right."""
    if kind.tail == "none":
        return
    text, widths = _SHAPES[kind.tail]
    spine = [(root[0] + x, root[1] + y) for x, y in points(text)]
    _painted(ink, kind, fur, spine, widths)


def upright(ink: Ink, kind: Species, fur: Tones) -> None:
    """Beside an animal that sits and faces you."""
    if kind.tail in {"none", "stub", "puff"}:
        return
    text, widths = {
        "plume": ("66,92 80,93 90,82 91,69 87,56", (7, 13, 17, 13, 1.5)),
        "thin": ("66,93 84,96 91,87 86,77 92,68", (3.4, 3, 2.6, 2, 1)),
        "curl": ("70,84 78,82 81,76 77,73 75,78", (3.4, 3, 2.8, 2.6, 2)),
    }.get(kind.tail, ("66,92 84,94 92,83 88,69 92,60", (6, 6.4, 6, 5.6, 4)))
    _painted(ink, kind, fur, points(text), widths)


def curled(ink: Ink, kind: Species, fur: Tones, root: Point, end: float) -> None:
    """Along the ground before an animal that sleeps."""
    if kind.tail in {"none", "stub", "puff"}:
        return
    wide = {"plume": 12.0, "thin": 2.4, "curl": 3.0, "tuft": 3.6}.get(kind.tail, 6.0)
    x, y = root
    away = min(30.0, (end - x) * 0.5)
    spine = [(x + 4, y), (x - away * 0.3, y - 1), (x - away * 0.62, y + 1), (x - away, y + 1.5)]
    _painted(ink, kind, fur, spine, (wide * 0.8, wide, wide, wide * 0.4))


def _painted(
    ink: Ink, kind: Species, fur: Tones, spine: list[Point], widths: tuple[float, ...]
) -> None:
    end = tones(kind.tail_end) if kind.tail_end else None
    outline = tube(spine, widths)
    if kind.tail == "puff":
        fluff = end or tones(kind.belly or fur.light)
        ink.path(outline, ink.ball(fluff.glint, fluff.light, fluff.base))
        return
    ink.path(outline, ink.down(fur.light, fur.base, fur.dark))
    x, y = spine[-1]
    if kind.tail == "tuft":
        tuft = end or tones(fur.deep)
        dx, dy = x - spine[-2][0], y - spine[-2][1]
        ink.path(
            tube(
                (
                    (x - dx * 0.1, y - dy * 0.1),
                    (x + dx * 0.16, y + dy * 0.16),
                    (x + dx * 0.5, y + dy * 0.5),
                ),
                (2.4, 7.4, 0.6),
            ),
            ink.down(tuft.light, tuft.base, tuft.dark),
        )
    elif end is not None:
        last, before = widths[-1], widths[-2]
        middle = ((x + spine[-2][0]) / 2, (y + spine[-2][1]) / 2)
        ink.path(
            tube((spine[-2], middle, (x, y)), (before * 0.86, (before + last) * 0.55, last)),
            ink.down(end.light, end.base, end.dark),
        )
