"""A drawn subject: its pixels, and the points by which it is placed and joined to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..pixels import Sprite


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A sprite cut to what is painted, and its anchors.

    `anchors` are places as shares of the sprite's width and height from its upper left corner:
    "foot" (the middle of what touches the ground), and where they make sense "seat" (where a
    rider or a thing on top sits), "hand", "head", "mouth", "lap"; "plate", "plate right" and "plate
    low" are three corners of a place for letters. `grounded` is false for what
    flies, floats or hangs. `back` is a second sprite of the same size that goes behind whatever
    is joined to this figure (the far leg of a rider, the back rest of a couch is part of
    `sprite`); None where there is none.
    """

    sprite: Sprite
    anchors: Mapping[str, tuple[float, float]] = field(
        default_factory=dict[str, tuple[float, float]]
    )
    grounded: bool = True
    back: Sprite | None = None

    @property
    def width(self) -> int:
        return int(self.sprite.shape[1])

    @property
    def height(self) -> int:
        return int(self.sprite.shape[0])

    def anchor(self, name: str) -> tuple[float, float]:
        """The place of an anchor; without one the middle, for "foot" that of the lower edge."""
        return self.anchors.get(name, (0.5, 1.0) if name == "foot" else (0.5, 0.5))
