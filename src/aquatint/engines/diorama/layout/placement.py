"""Where one figure goes: what layout answers, and all that painting has to know of it."""

from __future__ import annotations

from dataclasses import dataclass

from ..art.figure import Layer


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """A figure's place in pixels; placements come in the order in which they are painted.

    `actor` is the position of its subject in the graph, `copy` which of several it is. `depth` is 0
    for the nearest and 1 at the horizon. `group` numbers figures that stand together and share a
    shadow; `host` is true for those of them that touch the ground. `layer` may ask for the part of
    a figure that goes behind what it is joined to, or before what it holds; `framing` says that it
    stands at a side to frame the others. `turn` is how many degrees it leans to the right about the
    middle of its lower edge. What is `wet` lies in water beside the land.
    """

    actor: int
    copy: int
    left: float
    top: float
    width: float
    height: float
    depth: float = 0.0
    group: int = 0
    host: bool = True
    aloft: bool = False
    mirrored: bool = False
    layer: Layer = Layer.WHOLE
    framing: bool = False
    turn: float = 0.0
    wet: bool = False

    @property
    def whole(self) -> bool:
        return self.layer is Layer.WHOLE

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def middle(self) -> float:
        return self.left + self.width / 2
