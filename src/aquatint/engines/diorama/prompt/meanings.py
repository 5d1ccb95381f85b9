"""What a phrase of a prompt can mean: the small values that the reader works with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from ..graph import Format, Pose, RelationKind, Shot, TimeOfDay, Weather
from ..lexicon.entry import Entry


class Joint(StrEnum):
    """The little words and marks that hold a sentence together."""

    DETERMINER = "determiner"
    AND = "and"
    OR = "or"
    LIKE = "like"
    WITH = "with"
    OF = "of"
    FOR = "for"
    WITHOUT = "without"
    COMMA = "comma"
    STOP = "stop"
    LOOSE = "loose"  # any other function word: it ends what came before and says nothing


@dataclass(frozen=True, slots=True)
class Noun:
    """Something that can be drawn."""

    entry: Entry
    plural: bool = False


class PartKind(StrEnum):
    """What sort of part: it decides who can own it and what its colour means."""

    BODY = "body"
    COAT = "coat"  # what an animal wears: its colour is the animal's
    FEATURE = "feature"  # not shown by any picture
    DRESS = "dress"  # clothes that are not drawn by themselves: their colour is the wearer's
    LEAVES = "leaves"
    PLANT = "plant"
    WORKS = "works"  # of a building, a vehicle, a tool


@dataclass(frozen=True, slots=True)
class Part:
    """A part of something else, and a subject only where it belongs to nothing."""

    kind: PartKind


@dataclass(frozen=True, slots=True)
class Place:
    """A stage; a weak one only where no other is named."""

    name: str
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Extra:
    """A part of the stage, by the name under which a stage may add it."""

    name: str


@dataclass(frozen=True, slots=True)
class Hour:
    """A time of day; a weak one only where no other is named."""

    time: TimeOfDay
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Medium:
    """A designed format; a weak one only where letters are asked for."""

    format: Format
    weak: bool = False


@dataclass(frozen=True, slots=True)
class Season:
    name: str


@dataclass(frozen=True, slots=True)
class Mood:
    name: str


@dataclass(frozen=True, slots=True)
class Look:
    name: str


@dataclass(frozen=True, slots=True)
class Theme:
    """What a design is about; says nothing in a scene."""

    word: str


@dataclass(frozen=True, slots=True)
class Color:
    name: str


@dataclass(frozen=True, slots=True)
class Tone:
    """A word that takes a colour for the whole picture: "tones", "background"."""


@dataclass(frozen=True, slots=True)
class Material:
    name: str


@dataclass(frozen=True, slots=True)
class Number:
    """A count; a vague one ("several") counts only what stands in the plural."""

    count: int
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Size:
    factor: float


@dataclass(frozen=True, slots=True)
class Do:
    """A pose that needs no second thing: "asleep"."""

    pose: Pose


@dataclass(frozen=True, slots=True)
class Link:
    """How what was named before stands to what comes next, and the pose that goes with it."""

    kind: RelationKind
    pose: Pose | None = None
    backwards: bool = False


@dataclass(frozen=True, slots=True)
class MadeOf:
    """What comes next is a material and no second thing."""


@dataclass(frozen=True, slots=True)
class Filler:
    """Understood, and of no effect: "highly detailed"."""


@dataclass(frozen=True, slots=True)
class Abreast:
    """All in one row: "in a line"."""


@dataclass(frozen=True, slots=True)
class Unknown:
    word: str


Meaning = (
    Joint
    | Noun
    | Abreast
    | Part
    | Place
    | Extra
    | Hour
    | Medium
    | Weather
    | Shot
    | Season
    | Mood
    | Look
    | Theme
    | Color
    | Tone
    | Material
    | Number
    | Size
    | Do
    | Link
    | MadeOf
    | Filler
    | Unknown
)
Meanings = tuple[Meaning, ...]
Row = tuple[Meanings, str]
Table = Mapping[str, Meanings]


def stage(name: str, words: str, *also: Meaning, weak: bool = False) -> Row:
    """A row of phrases that name a stage, and mean something else besides."""
    return (Place(name, weak=weak), *also), words


def table(*rows: Row) -> Table:
    """A table from rows of meanings and the comma-separated phrases that have them."""
    return MappingProxyType(
        {
            " ".join(phrase.split()): meanings
            for meanings, phrases in rows
            for phrase in phrases.split(",")
        }
    )
