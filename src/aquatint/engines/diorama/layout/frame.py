"""The camera: how large the frame is, where the eye line lies, and how size falls with distance."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from aquatint.domain import Resolution

from ..graph import Format, SceneGraph, Shot
from ..stage import Backdrop
from .take import Take

MARGIN = 0.035
"""What is not cropped keeps this share of the frame's smaller side from its edges."""

_NARROW = 1.9
"""A frame so much longer than wide, or the reverse, has no room for distance."""

_TITLED = frozenset({Format.POSTER, Format.BOOK_COVER})


class Span(NamedTuple):
    """A row of water, in pixels."""

    y: float
    left: float
    right: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """The frame in pixels, and the ground in it: feet stand between rows `far` and `near`.

    `head` is what stays free above those who stand: air, or a title. `free` is the side (-1 left,
    1 right) that the stage leaves to the hero: away from a sun in the frame, towards a light
    outside of it. `goods` is whether things are shown that are for sale: they fill it.
    `tabled` is whether one looks at a table.
    """

    width: int
    height: int
    horizon: float
    far: float
    near: float
    head: float
    shot: Shot = Shot.MEDIUM
    floating: bool = False
    above: bool = False
    water: tuple[Span, ...] = ()
    free: int = 1
    goods: bool = False
    tabled: bool = False
    take: Take = field(default_factory=Take)

    @classmethod
    def of(cls, backdrop: Backdrop, size: Resolution, graph: SceneGraph, take: Take) -> Frame:
        """The frame of a painted stage."""
        narrow = max(size.width, size.height) > _NARROW * min(size.width, size.height)
        titled = graph.format in _TITLED and bool(graph.lettering)
        return cls(
            width=size.width,
            height=size.height,
            horizon=backdrop.horizon * size.height,
            far=backdrop.far * size.height,
            near=backdrop.near * size.height,
            head=(0.33 if titled else 1.6 * MARGIN) * size.height,
            shot=graph.shot,
            floating=backdrop.floating,
            above=backdrop.above,
            water=tuple(
                Span(y * size.height, left * size.width, right * size.width)
                for y, left, right in backdrop.water
            ),
            free=_free(backdrop.light.x),
            goods=graph.setting == "product",
            tabled=(graph.setting == "table" or "tabletop" in graph.extras) and not backdrop.above,
            take=take.nearer() if narrow else take,
        )

    @property
    def side(self) -> int:
        """The side that the hero takes: -1 left, 1 right."""
        return -self.free if self.take.turned else self.free

    @property
    def small(self) -> int:
        """The smaller side."""
        return min(self.width, self.height)

    @property
    def step(self) -> float:
        """How far two rows of water may lie apart."""
        return 0.03 * self.height

    @property
    def margin(self) -> float:
        return MARGIN * self.small

    @property
    def tall(self) -> float:
        """Height per width."""
        return self.height / self.width

    def row(self, depth: float) -> float:
        """The row of feet at a depth of 0 (nearest) to 1 (as far as feet may stand)."""
        return self.near + (self.far - self.near) * depth

    def shrink(self, depth: float) -> float:
        """How large a thing at a depth is, beside the same thing at depth 0."""
        above = min(self.horizon, self.far - 0.06 * self.height)
        return float(((self.row(depth) - above) / max(1.0, self.near - above)) ** 0.8)


def _free(light: float) -> int:
    if 0 < light < 1:
        return -1 if light > 0.5 else 1
    return -1 if light <= 0 else 1
