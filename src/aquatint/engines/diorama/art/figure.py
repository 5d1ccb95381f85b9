"""A drawn subject: its pixels, its shape, and the points that place it and join it to others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ..pixels import Sprite

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """What layout knows of a figure before it is drawn.

    `aspect` is its width per height; `anchors` are those of its Figure; `straddles` is true when it
    has a part that goes behind what it sits on, `grasps` when it has fingers that go before what it
    holds.
    """

    aspect: float
    anchors: Mapping[str, Point] = field(default_factory=dict[str, Point])
    grounded: bool = True
    straddles: bool = False
    grasps: bool = False


class Layer(StrEnum):
    """A part of a figure that is painted by itself."""

    WHOLE = "whole"
    BACK = "back"
    FRONT = "front"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A sprite cut to what is painted, and its anchors.

    `anchors` are places as shares of the sprite's width and height from its upper left corner:
    "foot" (the middle of what touches the ground), and where they make sense "seat" (where a
    rider or a thing on top sits), "hand", "head", "mouth", "lap"; "plate", "plate right" and "plate
    low" are three corners of a place for letters. `grounded` is false for what
    flies, floats or hangs. `back` is a second sprite of the same size that goes behind whatever
    is joined to this figure (the far leg of a rider, the back rest of a couch is part of
    `sprite`); None where there is none. `front` is a third one, of what comes before whatever the
    figure holds: its fingers.
    """

    sprite: Sprite
    anchors: Mapping[str, Point] = field(default_factory=dict[str, Point])
    grounded: bool = True
    back: Sprite | None = None
    front: Sprite | None = None

    def layer(self, name: Layer) -> Sprite:
        """The sprite of a layer; the whole where there is no such layer."""
        found = {Layer.BACK: self.back, Layer.FRONT: self.front}.get(name)
        return self.sprite if found is None else found

    @property
    def width(self) -> int:
        return int(self.sprite.shape[1])

    @property
    def height(self) -> int:
        return int(self.sprite.shape[0])

    def anchor(self, name: str) -> tuple[float, float]:
        """The place of an anchor; without one the middle, for "foot" that of the lower edge."""
        return self.anchors.get(name, (0.5, 1.0) if name == "foot" else (0.5, 0.5))
