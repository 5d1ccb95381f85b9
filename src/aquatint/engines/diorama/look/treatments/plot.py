"""The plane a graphic ground is drawn on, and the shapes it is drawn from."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ...dice import dice
from ..motif import Motif

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plot:
    """The size of the plane, where the subject stands, half its height, and the dice."""

    width: int
    height: int
    x: float
    y: float
    reach: float
    rng: np.random.Generator

    @classmethod
    def of(cls, motif: Motif, seed: int, name: str) -> Plot:
        """The plane behind a motif."""
        width, height = motif.sheet.size
        left, top, right, bottom = motif.box
        x, y = motif.center
        reach = min(max(right - left, bottom - top) / 2, 0.46 * min(width, height))
        rng = dice(seed, f"look/{name}")
        return cls(width=width, height=height, x=x, y=y, reach=reach, rng=rng)

    @property
    def side(self) -> int:
        """The smaller side."""
        return min(self.width, self.height)

    @property
    def far(self) -> float:
        """Long enough to leave the plane from anywhere."""
        return math.hypot(self.width, self.height)

    def fill(self, color: str) -> str:
        """The whole plane."""
        return box(0, 0, self.width, self.height, color)


def box(x: float, y: float, wide: float, tall: float, color: str) -> str:
    """A rectangle."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" height="{tall:.1f}" fill="{color}"/>'


def disc(x: float, y: float, radius: float, color: str) -> str:
    """A filled circle."""
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{color}"/>'


def ring(x: float, y: float, radius: float, color: str, weight: float) -> str:
    """A circle drawn with a pen."""
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="none" '
        f'stroke="{color}" stroke-width="{weight:.1f}"/>'
    )


def shape(points: Iterable[Point], color: str) -> str:
    """A polygon."""
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f'<polygon points="{corners}" fill="{color}"/>'


def stroke(points: Iterable[Point], color: str, weight: float) -> str:
    """A line through points."""
    corners = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{corners}" fill="none" stroke="{color}" '
        f'stroke-width="{weight:.1f}" stroke-linecap="round" stroke-linejoin="round"/>'
    )


def quarter(x: float, y: float, radius: float, turn: int, color: str) -> str:
    """A quarter of a disc whose corner is at a point; turn 0 lies right of and below it."""
    ends = [(1, 0), (0, 1), (-1, 0), (0, -1)]
    a, b = ends[turn % 4], ends[(turn + 1) % 4]
    return (
        f'<path d="M{x:.1f} {y:.1f}L{x + a[0] * radius:.1f} {y + a[1] * radius:.1f}'
        f"A{radius:.1f} {radius:.1f} 0 0 1 {x + b[0] * radius:.1f} {y + b[1] * radius:.1f}Z"
        f'" fill="{color}"/>'
    )


def rays(plot: Plot, x: float, y: float, count: int, color: str) -> str:
    """Every other wedge of a sunburst."""
    step = math.pi / count
    return "".join(
        shape(
            (
                (x, y),
                (x + math.cos(2 * k * step) * plot.far, y + math.sin(2 * k * step) * plot.far),
                (
                    x + math.cos((2 * k + 1) * step) * plot.far,
                    y + math.sin((2 * k + 1) * step) * plot.far,
                ),
            ),
            color,
        )
        for k in range(count)
    )


def around(x: float, y: float, radii: Iterable[float], color: str) -> str:
    """A closed soft form: one radius for each of as many directions."""
    reach = list(radii)
    count = len(reach)
    points = [
        (
            x + math.cos(2 * math.pi * k / count) * radius,
            y + math.sin(2 * math.pi * k / count) * radius,
        )
        for k, radius in enumerate(reach)
    ]
    return soft(points, color)


def soft(points: list[Point], color: str) -> str:
    """A closed form whose points are joined by curves."""
    count = len(points)
    parts = [f"M{points[0][0]:.1f} {points[0][1]:.1f}"]
    for k in range(count):
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (
            points[(k + step) % count] for step in (-1, 0, 1, 2)
        )
        parts.append(
            f"C{x1 + (x2 - x0) / 6:.1f} {y1 + (y2 - y0) / 6:.1f} "
            f"{x2 - (x3 - x1) / 6:.1f} {y2 - (y3 - y1) / 6:.1f} {x2:.1f} {y2:.1f}"
        )
    return f'<path d="{"".join(parts)}Z" fill="{color}"/>'
