"""What is known of one drawable concept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

_ON_THE_FLOOR = frozenset(
    {
        "backpack", "bag", "ball", "basket", "basketball", "boots", "box", "broom", "bucket",
        "cushion", "gift", "guitar", "paper boat", "rubber duck", "shoes", "skateboard",
        "soccer ball", "suitcase", "teddy bear", "umbrella", "violin",
    }
)  # fmt: skip
_SMALL = 0.5  # metres


class Habitat(StrEnum):
    """Where a thing is at home; it chooses the stage where the prompt names none."""

    GROUND = "ground"  # stands outdoors or on a floor
    INDOORS = "indoors"  # furniture: brings a room with it
    TABLE = "table"  # small: lies on a table
    SKY = "sky"
    WATER = "water"  # floats on it
    UNDERWATER = "underwater"
    SPACE = "space"
    FAR = "far"  # a landmark: stands at the horizon


class Extent(StrEnum):
    """How much of the thing its artwork shows."""

    WHOLE = "whole"
    BUST = "bust"  # cropped by the lower edge of the frame, never stood on the ground
    HEAD = "head"  # gets a drawn body


class Facing(StrEnum):
    LEFT = "left"
    RIGHT = "right"
    FRONT = "front"


class Kind(StrEnum):
    ANIMAL = "animal"
    PERSON = "person"
    PLANT = "plant"
    THING = "thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A concept, its artwork and the facts that place it.

    `art` is the name of an icon in the pack, or `@name` for an object that code draws. `metres` is
    its real height.
    """

    concept: str
    art: str
    metres: float
    habitat: Habitat
    kind: Kind = Kind.THING
    extent: Extent = Extent.WHOLE
    facing: Facing = Facing.FRONT

    @property
    def put_down(self) -> bool:
        """Whether it is put down on a table where nothing else is said: it is small, and no bag."""
        small = self.habitat is Habitat.TABLE and self.metres <= _SMALL
        thing = self.kind in (Kind.THING, Kind.PLANT) and self.concept != "flower"
        return small and thing and self.concept not in _ON_THE_FLOOR
