"""What is known of one drawable concept."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
