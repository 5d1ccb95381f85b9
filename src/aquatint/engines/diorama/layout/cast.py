"""Who plays: each subject of a graph with the facts and the outline that place it."""

from __future__ import annotations

from dataclasses import dataclass

from ..art.figure import Shape
from ..graph import Pose, Subject
from ..lexicon.entry import Entry, Extent, Facing, Habitat, Kind

MOST = 12
"""So many copies of one subject are drawn; nobody counts more at a glance."""

_AHEAD = 0.14
"""A head so far from the middle of its body, as a share of the width, is that of a side view."""

_BOARDED = frozenset({"rower", "swimmer"})
"""People whose picture shows them in the water."""

_LYING = 1.3
"""Width per height from which on a person does not stand."""

TABLES = ("table", "desk", "coffee table", "dining table", "counter")

_ISLES = frozenset({"island", "iceberg"})
_LAND = frozenset({"hill", "ledge", "iceberg", "island", "mountain", "volcano"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A subject of the graph (`index` is its position there), its entry and its shape."""

    index: int
    subject: Subject
    entry: Entry
    shape: Shape

    @property
    def stature(self) -> float:
        """Its height in the picture beside others: true scale, a little evened out.

        Who lies or swims is as long as he is tall otherwise.
        """
        if self.entry.kind is Kind.PERSON and self.shape.aspect > _LYING:
            return float((self.entry.metres * self.subject.size / self.shape.aspect) ** 0.7)
        return float((max(0.02, self.entry.metres) * self.subject.size) ** 0.7)

    @property
    def copies(self) -> int:
        return max(1, min(MOST, self.subject.count))

    @property
    def living(self) -> bool:
        return self.entry.kind in (Kind.ANIMAL, Kind.PERSON)

    @property
    def bust(self) -> bool:
        return self.entry.extent is Extent.BUST

    @property
    def far(self) -> bool:
        return self.entry.habitat is Habitat.FAR

    @property
    def land(self) -> bool:
        """Whether it is ground that others stand on, and so throws no shadow on it."""
        return self.entry.concept in _LAND

    @property
    def island(self) -> bool:
        return self.entry.concept in _ISLES

    @property
    def aloft(self) -> bool:
        return self.subject.pose is Pose.FLYING or (
            self.entry.habitat is Habitat.SKY and not self.shape.grounded
        )

    @property
    def hovers(self) -> bool:
        """Whether it never touches the ground; what swims lies on it, out of water."""
        return not self.shape.grounded and not self.swims

    @property
    def swims(self) -> bool:
        """Whether it is at home in the water, or said to swim."""
        home = self.entry.habitat in (Habitat.WATER, Habitat.UNDERWATER)
        afloat = home or self.subject.concept in _BOARDED
        return afloat or self.subject.pose is Pose.SWIMMING

    @property
    def scenery(self) -> bool:
        """Whether it frames a picture rather than fills it: trees and palms."""
        return self.entry.kind is Kind.PLANT and self.entry.metres >= 2.5

    @property
    def turns(self) -> bool:
        """Whether it may be mirrored: what looks to one side or lives; others may be lettered."""
        return self.living or self.entry.facing is not Facing.FRONT

    @property
    def looks(self) -> int:
        """Where it looks to as it is drawn: -1 left, 1 right, 0 out of the picture."""
        if self.entry.facing is not Facing.FRONT:
            return -1 if self.entry.facing is Facing.LEFT else 1
        head = self.shape.anchors.get("head", (0.5, 0.0))[0] - 0.5
        if self.entry.kind is not Kind.ANIMAL or abs(head) < _AHEAD:
            return 0
        return 1 if head > 0 else -1


Cast = tuple[Actor, ...]
