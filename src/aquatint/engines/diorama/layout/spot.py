"""A unit with its place, before it is taken apart into figures."""

from __future__ import annotations

from dataclasses import dataclass

from .unit import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A unit with its place: foot and scale in pixels (in relative measures while arranging)."""

    unit: Unit
    x: float
    y: float
    scale: float
    depth: float
    framing: bool = False
    aloft: bool = False
    wet: bool = False

    @property
    def left(self) -> float:
        return self.x + self.unit.left * self.scale

    @property
    def right(self) -> float:
        return self.x + self.unit.right * self.scale

    @property
    def top(self) -> float:
        return self.y + self.unit.top * self.scale

    @property
    def bottom(self) -> float:
        return self.y + self.unit.bottom * self.scale
