"""The projection, and what blocks are made of: boxes, panes, prisms, rounds.

A tile is 10 units wide and deep; x runs down to the right, y down to the left, z upwards. Light
comes from the left: tops are light, faces to the left as they are, faces to the right in the shade.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ...pixels import hex_color, mix, rgb
from ..sheet import Sheet, even, oval, polygon, solid

Point = tuple[float, float]
Corner = tuple[float, float, float]

TALL = 1.12
"""How high a unit is beside its width."""


def lighter(color: str, share: float) -> str:
    """A colour nearer to warm white."""
    return hex_color(mix(rgb(color), (1.0, 0.98, 0.92), share))


def darker(color: str, share: float) -> str:
    """A colour nearer to a cool dark."""
    return hex_color(mix(rgb(color), (0.14, 0.1, 0.22), share))


@dataclass(frozen=True, slots=True)
class Block:
    """A tile on a sheet: `unit` pixels to a half of a tile's width by ten, back corner at `back`.

    `kind` is what is to be built, `seed` of what colours; `roll` decides the rest.
    """

    sheet: Sheet
    unit: float
    back: Point
    kind: str
    seed: int
    roll: np.random.Generator
    accent: str | None = None

    def at(self, x: float, y: float, z: float = 0.0) -> Point:
        """Where a corner is seen."""
        across = self.back[0] + (x - y) * self.unit
        return across, self.back[1] + (x + y) * self.unit / 2 - z * self.unit * TALL

    def choose(self, *colors: str) -> str:
        """One of several colours, by the seed."""
        return colors[self.seed % len(colors)]

    def face(self, corners: Sequence[Corner], color: str, opacity: float = 1.0) -> None:
        """A flat face between corners."""
        self.sheet.fill(polygon([self.at(*corner) for corner in corners]), color, opacity)

    def top(self, low: Point, high: Point, z: float, color: str) -> None:
        """A rectangle that lies, between two corners."""
        (x0, y0), (x1, y1) = low, high
        self.face(((x0, y0, z), (x1, y0, z), (x1, y1, z), (x0, y1, z)), color)

    def left(self, y: float, low: Point, high: Point, color: str) -> None:
        """A rectangle that stands and looks to the lower left: corners as (x, z)."""
        (x0, z0), (x1, z1) = low, high
        self.face(((x0, y, z0), (x1, y, z0), (x1, y, z1), (x0, y, z1)), color)

    def right(self, x: float, low: Point, high: Point, color: str) -> None:
        """A rectangle that stands and looks to the lower right: corners as (y, z)."""
        (y0, z0), (y1, z1) = low, high
        self.face(((x, y0, z0), (x, y1, z0), (x, y1, z1), (x, y0, z1)), color)

    def box(self, low: Corner, high: Corner, color: str) -> None:
        """A box between two corners."""
        (x0, y0, z0), (x1, y1, z1) = low, high
        self.left(y1, (x0, z0), (x1, z1), color)
        self.right(x1, (y0, z0), (y1, z1), darker(color, 0.26))
        self.top((x0, y0), (x1, y1), z1, lighter(color, 0.32))

    def shadow(self, low: Point, high: Point, reach: float, strength: float = 0.22) -> None:
        """The shadow that something throws on the ground, to the right."""
        (x0, y0), (x1, y1) = low, high
        self.face(
            (
                (x0, y0, 0.0), (x1, y0 - reach, 0.0), (x1 + reach, y0 - reach, 0.0),
                (x1 + reach, y1 - reach, 0.0), (x1, y1, 0.0), (x0, y1, 0.0),
            ),
            "#141228",
            strength,
        )  # fmt: skip

    def pane(self, side: str, plane: float, low: Point, high: Point, *, lit: bool = False) -> None:
        """A window with its frame, on a face that looks "left" or "right"."""
        frame = "#fbf4e6" if side == "left" else "#d9d2cc"
        glass = "#ffdf94" if lit else "#9fd0e2" if side == "left" else "#7fb2cc"
        draw = self.left if side == "left" else self.right
        (a0, b0), (a1, b1) = low, high
        draw(plane, low, high, frame)
        gap = 0.09
        draw(plane, (a0 + gap, b0 + gap), (a1 - gap, b1 - gap), glass)
        middle = (a0 + a1) / 2
        draw(plane, (middle - 0.04, b0), (middle + 0.04, b1), frame)

    def prism(self, low: Corner, high: Corner, color: str, wall: str) -> None:
        """A gable roof along x: its gable, in the wall's colour, looks to the lower right."""
        (x0, y0, z0), (x1, y1, z1) = low, high
        ridge = (y0 + y1) / 2
        eave = 0.3
        self.face(((x1, y0, z0), (x1, y1, z0), (x1, ridge, z1)), darker(wall, 0.26))
        self.face(
            ((x0 - eave, y0 - eave, z0 - 0.2), (x1 + eave, y0 - eave, z0 - 0.2),
             (x1 + eave, ridge, z1), (x0 - eave, ridge, z1)), darker(color, 0.3),
        )  # fmt: skip
        self.face(
            ((x0 - eave, y1 + eave, z0 - 0.2), (x1 + eave, y1 + eave, z0 - 0.2),
             (x1 + eave, ridge, z1), (x0 - eave, ridge, z1)), color,
        )  # fmt: skip
        for step in range(1, 6):
            share = step / 6
            y = y1 + eave + (ridge - y1 - eave) * share
            z = z0 - 0.2 + (z1 - z0 + 0.2) * share
            start, end = self.at(x0 - eave, y, z), self.at(x1 + eave, y, z)
            self.sheet.stroke(
                f"M{start[0]:.1f},{start[1]:.1f}L{end[0]:.1f},{end[1]:.1f}",
                darker(color, 0.35), 0.05 * self.unit, 0.5,
            )  # fmt: skip

    def ball(self, place: Corner, radius: float, color: str) -> None:
        """A round crown, lit from the upper left."""
        x, y = self.at(*place)
        r = radius * self.unit
        stops = solid((0, lighter(color, 0.45)), (0.5, color), (1, darker(color, 0.32)))
        paint = self.sheet.halo(stops, (x - 0.35 * r, y - 0.4 * r), 1.5 * r)
        self.sheet.fill(oval((x, y), r, r), paint)

    def tree(self, x: float, y: float, size: float = 1.0, *, fir: bool = False) -> None:
        """A tree with its shadow."""
        place = self.at(x + 0.5 * size, y - 0.4 * size)
        dark = even("#141228", (0, 0.3), (0.6, 0.2), (1, 0))
        reach = 1.1 * size * self.unit
        self.sheet.oval(place, reach, reach / 2).fill(self.sheet.halo(dark, place, reach, 0.5))
        trunk = 0.13 * size
        self.box((x - trunk, y - trunk, 0), (x + trunk, y + trunk, 0.9 * size), "#8a5a38")
        green = self.choose("#6fae5a", "#5f9f62", "#7fb04e", "#58a07a")
        if fir:
            for low, half in ((0.5, 0.95), (1.2, 0.75), (1.9, 0.52)):
                self._cone((x, y, low * size), half * size, 1.1 * size, darker(green, 0.12))
            return
        self.ball((x, y, 1.55 * size), 0.85 * size, green)
        self.ball((x - 0.3 * size, y + 0.3 * size, 1.3 * size), 0.6 * size, lighter(green, 0.08))

    def _cone(self, foot: Corner, half: float, tall: float, color: str) -> None:
        x, y = self.at(*foot)
        tip = y - tall * self.unit * TALL
        r = half * self.unit
        left = (
            f"M{x - r:.1f},{y:.1f}Q{x - 0.4 * r:.1f},{y + 0.55 * r:.1f} {x:.1f},{y + 0.5 * r:.1f}"
        )
        right = (
            f"M{x + r:.1f},{y:.1f}Q{x + 0.4 * r:.1f},{y + 0.55 * r:.1f} {x:.1f},{y + 0.5 * r:.1f}"
        )
        self.sheet.fill(f"{left}L{x:.1f},{tip:.1f}Z", lighter(color, 0.14))
        self.sheet.fill(f"{right}L{x:.1f},{tip:.1f}Z", darker(color, 0.2))

    def drum(self, foot: Corner, radius: float, tall: float, color: str) -> None:
        """A round tower or a pot."""
        (x, y), r = self.at(*foot), radius * self.unit * 1.3
        high = y - tall * self.unit * TALL
        stops = solid((0, lighter(color, 0.2)), (0.45, color), (1, darker(color, 0.4)))
        paint = self.sheet.fade(stops, (x - r, y), (x + r, y))
        arc = f"a{r:.1f},{r / 2:.1f} 0 0 0 {2 * r:.1f},0"
        self.sheet.fill(f"M{x - r:.1f},{high:.1f}V{y:.1f}{arc}V{high:.1f}Z", paint)
        self.sheet.fill(oval((x, high), r, r / 2), lighter(color, 0.34))

    def cap(self, foot: Corner, radius: float, tall: float, color: str) -> None:
        """A pointed roof on a round tower."""
        (x, y), r = self.at(*foot), radius * self.unit * 1.3
        tip = y - tall * self.unit * TALL
        stops = solid((0, lighter(color, 0.25)), (0.5, color), (1, darker(color, 0.4)))
        paint = self.sheet.fade(stops, (x - r, y), (x + r, y))
        arc = f"a{r:.1f},{r / 2:.1f} 0 0 0 {2 * r:.1f},0"
        self.sheet.fill(f"M{x - r:.1f},{y:.1f}{arc}L{x:.1f},{tip:.1f}Z", paint)

    def pot(self, x: float, y: float, z: float = 0.0, size: float = 1.0) -> None:
        """A plant in a pot."""
        self.drum((x, y, z), 0.22 * size, 0.4 * size, "#c9744a")
        for dx, dy, up in ((0, 0, 0.9), (-0.2, 0.16, 0.7), (0.2, -0.16, 0.72)):
            self.ball((x + dx * size, y + dy * size, z + up * size), 0.3 * size, "#5f9f5a")
