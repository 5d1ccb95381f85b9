"""Figures that belong together as one rigid thing: a rider and a horse, a cat in a hat on a couch.

Local axes: the origin is where the root touches the ground, x to the right, y downwards, and the
root is 1 high.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..art.figure import Layer, Point
from .cast import Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One figure of a unit, in local axes; it leans `turn` degrees to the right about its foot."""

    actor: Actor
    copy: int = 0
    left: float
    top: float
    height: float
    mirrored: bool = False
    layer: Layer = Layer.WHOLE
    turn: float = 0.0

    @property
    def whole(self) -> bool:
        return self.layer is Layer.WHOLE

    @property
    def width(self) -> float:
        return self.height * self.actor.shape.aspect

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def reach(self) -> tuple[float, float]:
        """Its outermost columns, as far as it leans."""
        angle = math.radians(self.turn)
        middle, half = (self.left + self.right) / 2, self.width / 2 * math.cos(angle)
        away = self.height * math.sin(angle)
        return middle - half + min(0.0, away), middle + half + max(0.0, away)

    def at(self, share: Point) -> Point:
        """A place given in shares of the figure, in local axes."""
        x = 1 - share[0] if self.mirrored else share[0]
        return self.left + x * self.width, self.top + share[1] * self.height

    def anchor(self, name: str, otherwise: Point) -> Point:
        """An anchor of the figure in local axes; `otherwise` is in shares."""
        return self.at(self.actor.shape.anchors.get(name, otherwise))

    def moved(self, factor: float, by: Point) -> Part:
        return replace(
            self,
            left=self.left * factor + by[0],
            top=self.top * factor + by[1],
            height=self.height * factor,
        )


@dataclass(frozen=True, slots=True)
class Share:
    """Which of several a thing is: `aside` from -0.4 to 0.4 across its place, 0 for one alone."""

    aside: float = 0.0
    of: int = 1
    rank: int = 0

    @classmethod
    def at(cls, rank: int, of: int) -> Share:
        return cls(0.0 if of < 2 else (rank / (of - 1) - 0.5) * 0.8, of, rank)

    def in_rows(self) -> tuple[Share, int]:
        """Its share of its row, and which row that is: 0 is the nearest, and painted last."""
        back = self.of // 2
        if self.rank < back:
            return Share.at(self.rank, back), 1
        return Share.at(self.rank - back, self.of - back), 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """Parts in the order in which they are painted; `root` is the one that stands.

    `stature` is the root's height beside other units. `hero` is the part that the picture is
    about, which need not be the root: the cat, not the couch.
    """

    root: Part
    parts: tuple[Part, ...]
    stature: float
    hero: Part

    @classmethod
    def single(cls, actor: Actor, copy: int = 0, turned: bool = False) -> Unit:  # noqa: FBT001, FBT002 - read as words
        """A unit of one figure that stands on its foot."""
        foot = actor.shape.anchors.get("foot", (0.5, 1.0))
        x = 1 - foot[0] if turned else foot[0]
        part = Part(
            actor=actor,
            copy=copy,
            left=-x * actor.shape.aspect,
            top=-foot[1],
            height=1.0,
            mirrored=turned,
        )
        return cls(root=part, parts=(part,), stature=actor.stature, hero=part)

    @property
    def left(self) -> float:
        return min(part.reach[0] for part in self.parts)

    @property
    def right(self) -> float:
        return max(part.reach[1] for part in self.parts)

    @property
    def top(self) -> float:
        return min(part.top for part in self.parts)

    @property
    def bottom(self) -> float:
        return max(part.bottom for part in self.parts)

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top

    def turned(self) -> Unit:
        """The mirror image of the whole."""

        def turn(part: Part) -> Part:
            return replace(part, left=-part.right, mirrored=not part.mirrored, turn=-part.turn)

        return Unit(
            root=turn(self.root),
            parts=tuple(turn(part) for part in self.parts),
            stature=self.stature,
            hero=turn(self.hero),
        )

    def leaning(self, degrees: float) -> Unit:
        """The same unit, all of it leaning to the right."""
        parts = tuple(replace(part, turn=part.turn + degrees) for part in self.parts)
        return replace(self, parts=parts)

    def joined(self, other: Unit, *, grip: Point, at: Point, factor: float, behind: bool) -> Unit:
        """This unit with another at `factor` times its size, `grip` of the other on `at` of this.

        What straddles is parted: its back goes behind this unit, the rest before it.
        """
        by = (at[0] - grip[0] * factor, at[1] - grip[1] * factor)
        moved = [part.moved(factor, by) for part in other.parts]
        backs = [replace(part, layer=Layer.BACK) for part in moved if part.actor.shape.straddles]
        parts = (*moved, *self.parts) if behind else (*backs, *self.parts, *moved)
        return replace(self, parts=parts)

    def grasping(self) -> Unit:
        """The same unit, the root's fingers, or its near wall, before all that it holds."""
        if not self.root.actor.shape.grasps:
            return self
        front = replace(self.root, layer=Layer.FRONT)
        return replace(self, parts=(*(part for part in self.parts if part != front), front))

    def starring(self, hero: Part) -> Unit:
        """The same unit, about another of its parts."""
        found = next(
            (
                part
                for part in self.parts
                if part.whole and (part.actor.index, part.copy) == (hero.actor.index, hero.copy)
            ),
            self.hero,
        )
        return replace(self, hero=found)


def ratio(child: Unit, parent: Unit) -> float:
    """The child's size in the parent's axes, within what can be seen and what does not smother."""
    return min(2.2, max(0.16, child.stature / parent.stature))
