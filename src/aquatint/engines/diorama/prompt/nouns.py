"""When a phrase is a noun, and what else it could have been."""

from __future__ import annotations

from collections.abc import Sequence

from .. import lexicon
from ..graph import RelationKind, Shot, Weather
from ..lexicon.entry import Entry, Habitat, Kind
from . import joining
from .meanings import (
    Color,
    Do,
    Extra,
    Filler,
    Hour,
    Joint,
    Link,
    Look,
    Material,
    Meaning,
    Medium,
    Mood,
    Noun,
    Part,
    PartKind,
    Place,
    Season,
    Size,
    Tone,
)
from .noun_phrase import NounPhrase
from .phrases import Piece

_SHY = frozenset(
    [
        "watch",
        "building",
        "fan",
        "cook",
        "plant",
        "guard",
        "judge",
        "bow",
        "ring",
        "plug",
        "saw",
        "hook",
        "lock",
        "net",
        "cross",
        "bank",
        "can",
    ]
)
_STYLES = frozenset({"vintage", "minimalist", "flat", "cyberpunk", "cinematic"})
_GENERAL = frozenset({"flower", "tree", "bush", "seedling", "bird", "fish", "dog", "cat", "hat"})
_UNTRAINED = frozenset({"robot", "alien", "zombie", "ghost", "vampire", "mummy", "teddy bear"})
_PEOPLE_OF_ANIMALS = frozenset(
    [
        *("lady", "woman", "man", "girl", "boy", "person", "people", "men", "women", "girls"),
        *("lover", "owner", "walker", "rider", "trainer", "keeper", "groomer", "watcher", "hunter"),
        *("farmer", "driver", "feeder", "king", "queen", "prince", "princess", "boys"),
    ]
)
_HOUSES = frozenset(
    {"cafe", "library", "restaurant", "bar", "shop", "classroom", "office", "workshop", "stage"}
)
_INTERIORS = {
    "shop": "shop",
    "department store": "shop",
    "castle": "castle",
    "stadium": "stadium",
    "school": "classroom",
    "office building": "office",
    "factory": "workshop",
    "house": "living room",
    "hotel": "living room",
    "church": "church",
    "tower": "hall",
    "wedding chapel": "church",
}
_OUTWARD = _HOUSES | {"hospital", "museum", "stadium"}
_SIGNS = frozenset({"sign", "signboard", "named", "called", "storefront"})
_OUTSIDE = frozenset({RelationKind.IN_FRONT, RelationKind.BEHIND, RelationKind.BESIDE})
_PREPOSITIONS = frozenset(
    {"in", "on", "at", "by", "under", "through", "above", "across", "to", "among", "over"}
    | {"inside", "against", "before", "next", "sitting", "leaning", "looking", "taking"}
)
_IN_THE_WAY = frozenset({"fence"})
"""Parts of a stage that are things where somebody is behind, on or above them."""

_OLD = frozenset({"old", "elderly", "aged", "senior"})
_ROOMY = 3.5  # metres
_YOUNG = frozenset(
    {"puppy", "pup", "kitten", "cub", "calf", "chick", "lamb", "foal", "bunny", "baby"}
)
_INBORN = (PartKind.BODY, PartKind.FEATURE)
_BREAKS = (
    Joint.AND,
    Joint.OR,
    Joint.WITH,
    Joint.OF,
    Joint.FOR,
    Joint.COMMA,
    Joint.STOP,
    Joint.LOOSE,
)


def meant(
    pieces: Sequence[Piece], at: int, phrase: NounPhrase, awaited: Link | None, *, is_medium: bool
) -> Noun | None:
    """The noun that the piece at a position stands for there, if it stands for one.

    Some words are nouns only where one is wanted: "an orange on a plate" against "an orange cat",
    "two moons" against "the moon", "a robot with a sign" against a sign to be lettered.
    """
    piece = pieces[at]
    if piece.noun is None or is_medium:
        return None
    match piece.meanings[0]:
        case Noun():
            taken = not _shy_here(pieces, at, phrase)
        case Medium() | Part():
            taken = True
        case Place(name):
            seen = _outside(pieces, at, awaited) or _signed(pieces, at)
            taken = name in _OUTWARD and seen
        case Hour() | Extra():
            counted = phrase.number is not None and not phrase.number.vague
            related = awaited is not None and piece.noun.entry.concept in _IN_THE_WAY
            taken = counted or related
        case Color() | Material() | Tone() | Filler() | Joint.LOOSE:
            wanted = phrase.determined or phrase.number is not None
            taken = wanted and _ends_phrase(pieces, at)
        case _:
            taken = False
    if not taken:
        return None
    return _to_drink_from(phrase) if piece.words == "glasses" else piece.noun


def shy(piece: Piece) -> bool:
    """Whether a piece that was not taken for a noun is a verb instead."""
    return bool(piece.meanings) and isinstance(piece.meanings[0], Noun)


def tells_of(pieces: Sequence[Piece], at: int) -> bool:
    """Whether an "of" follows."""
    return at + 1 < len(pieces) and pieces[at + 1].meanings[0] is Joint.OF


def young(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a noun only says that the animal before it is a young one: "a husky puppy"."""
    before = pieces[at - 1].noun if at else None
    return pieces[at].words in _YOUNG and before is not None and before.entry.kind is Kind.ANIMAL


def general(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a noun only says what sort of thing was named before it: "a lavender flower"."""
    one, before = pieces[at].noun, pieces[at - 1].noun if at else None
    if one is None or before is None or before.plural or before.entry.concept in _GENERAL:
        return False
    return one.entry.concept in _GENERAL and one.entry.kind is before.entry.kind


def trade(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a noun only says what an animal before it does: "a mouse baker", no "cat lady"."""
    one, before = pieces[at].noun, pieces[at - 1].noun if at else None
    if one is None or before is None or before.plural or not _plies(before):
        return False
    return one.entry.kind is Kind.PERSON and pieces[at].words not in _PEOPLE_OF_ANIMALS


def interior(noun: Noun, awaited: Link | None) -> str | None:
    """The stage inside of a building that something is in."""
    inside = awaited is not None and awaited.kind is RelationKind.IN and not awaited.backwards
    return _INTERIORS.get(noun.entry.concept) if inside and not noun.plural else None


def building(entry: Entry) -> bool:
    """Whether people go in and out of it."""
    outdoors = entry.habitat in (Habitat.GROUND, Habitat.FAR)
    return entry.kind is Kind.THING and outdoors and entry.metres >= _ROOMY


def _plies(noun: Noun) -> bool:
    return noun.entry.kind is Kind.ANIMAL or noun.entry.concept in _UNTRAINED


def modifies(pieces: Sequence[Piece], at: int, phrase: NounPhrase, *, is_medium: bool) -> bool:
    """Whether a noun only says what kind of thing the next one is: "a strawberry cake"."""
    if at + 1 == len(pieces) or is_medium:
        return False
    one, after = pieces[at].noun, pieces[at + 1]
    if one is None or one.plural or not _head(after):
        return False
    other = after.noun
    if other is None:
        return isinstance(after.meanings[0], Part)  # "a dinosaur costume"
    if young(pieces, at + 1) or general(pieces, at + 1) or trade(pieces, at + 1):
        return False
    if joining.living(one.entry) and _verb(after.words):
        return False  # "a cat watches"
    both_live = joining.living(one.entry) and joining.living(other.entry)
    alike = one.entry.concept == other.entry.concept  # husky dogs
    return phrase.begun or not both_live or alike


def names_place(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a noun only says what kind of place comes next: "a bamboo forest"."""
    if at + 1 == len(pieces):
        return False
    place, one = pieces[at + 1], pieces[at].noun
    first = place.meanings[0]
    if not isinstance(first, Place) or prepositional(place):
        return False
    does = first.weak and one is not None and joining.living(one.entry)
    return not does  # "a man hiking"


def called(pieces: Sequence[Piece], at: int) -> str:
    """The words of a noun: "an empty vase", "an elderly couple" look otherwise than others."""
    words = pieces[at].words
    if at > 0 and pieces[at - 1].words == "empty":
        return f"empty {words}"
    noun = pieces[at].noun
    if at > 0 and pieces[at - 1].words == "family of" and noun and noun.entry.kind is Kind.ANIMAL:
        return f"family of {words}"
    if noun is not None and noun.entry.kind is Kind.PERSON and _aged(pieces, at):
        return f"old {words}"
    return words


def _aged(pieces: Sequence[Piece], at: int) -> bool:
    """Whether somebody is said to be old, right before the noun."""
    for piece in reversed(pieces[max(0, at - 3) : at]):
        if piece.words in _OLD:
            return True
        if not _describes(piece.meanings[0]):
            return False
    return False


def follows(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a noun comes next, with or without an article."""
    after = [piece.meanings[0] for piece in pieces[at + 1 : at + 5]]
    described = (one for one in after if one is not Joint.DETERMINER)
    return isinstance(next((one for one in described if not _describes(one)), None), Noun)


def _describes(meaning: Meaning) -> bool:
    return isinstance(meaning, Color | Material | Size | Filler)


def names(noun: Noun) -> tuple[str, ...]:
    """The names by which a thing that must not appear is known to stages and layout."""
    if noun.entry.kind is Kind.PERSON and noun.entry.concept == "person":
        return "person", "people"
    return (noun.entry.concept,)


def topical(meaning: Meaning, *, about: bool, heads: bool) -> bool:
    """Whether it says what a design is for, and nothing of how the design looks.

    A poster for a photography exhibition is no photo; one for a retro bar may look retro.
    """
    if isinstance(meaning, Look):
        return about and meaning.name not in _STYLES
    return (about or heads) and isinstance(meaning, Place | Extra)


def stage_name(meaning: Meaning) -> str:
    """The name of what a stage shows; empty for what has none."""
    match meaning:
        case Place(name) | Extra(name) | Look(name) | Season(name):
            return name
        case Weather():
            return meaning.value
        case Hour(time):
            return time.value
        case _:
            return ""


def staged(piece: Piece) -> bool:
    """Whether a piece names a part of the stage or the sky that could be drawn as a thing."""
    first = piece.meanings[0]
    if isinstance(first, Place):
        return first.name not in _HOUSES
    return isinstance(first, Extra | Weather | Hour)


def adjective(meaning: Meaning) -> bool:
    """Whether a meaning may stand before a noun without ending what was said of it."""
    return isinstance(meaning, Mood | Look | Season | Shot | Weather | Hour)


def _head(piece: Piece) -> bool:
    """Whether a piece can be the thing that a noun before it describes: "a palm leaf"."""
    first = piece.meanings[0]
    if isinstance(first, Part) and piece.noun is None:
        return first.kind is PartKind.DRESS
    if isinstance(first, Medium):
        return piece.noun is not None and not first.weak  # a superhero T-shirt
    return isinstance(first, Noun) or (isinstance(first, Part) and first.kind not in _INBORN)


def _outside(pieces: Sequence[Piece], at: int, awaited: Link | None) -> bool:
    """Whether something is before, behind or beside a building; who is "at" a place is in it."""
    near = any(piece.words == "at" for piece in pieces[max(0, at - 3) : at])
    return awaited is not None and awaited.kind in _OUTSIDE and not near


def _signed(pieces: Sequence[Piece], at: int) -> bool:
    """Whether its sign or its name comes next, so that it is seen from the street."""
    if any(isinstance(one, Medium) and not one.weak for piece in pieces for one in piece.meanings):
        return False  # a logo for a coffee shop named so
    for piece in pieces[at + 1 : at + 5]:
        if piece.words in _SIGNS:
            return True
        shop = piece.noun is not None and piece.noun.entry.concept == "shop"
        if isinstance(piece.meanings[0], Noun | Link) and not shop:
            return False
    return False


def attributive(pieces: Sequence[Piece], at: int, meaning: Meaning) -> bool:
    """Whether a describing word belongs to a noun that follows at once: "a happy old dog"."""
    after = (piece.meanings[0] for piece in pieces[at + 1 : at + 5])
    head = next((one for one in after if not (_describes(one) or adjective(one))), None)
    return adjective(meaning) and not prepositional(pieces[at]) and isinstance(head, Noun)


def prepositional(piece: Piece) -> bool:
    """Whether a phrase brings its own preposition: "in the rain"."""
    first, *others = piece.words.split(" ")
    return bool(others) and first in _PREPOSITIONS


def _to_drink_from(phrase: NounPhrase) -> Noun:
    """ "Two glasses" are for drinking, "glasses" are for reading."""
    counted = phrase.number is not None and not phrase.number.vague
    return Noun(lexicon.entry("glass of water" if counted else "glasses"), plural=counted)


def _verb(words: str) -> bool:
    """Whether a noun is as often a verb: "watch", "watches"."""
    return bool({words, words.removesuffix("s"), words.removesuffix("es")} & _SHY)


def _shy_here(pieces: Sequence[Piece], at: int, phrase: NounPhrase) -> bool:
    words = pieces[at].words
    if not _verb(words) or phrase.begun:
        return False
    if words not in _SHY and not (at and isinstance(pieces[at - 1].meanings[0], Noun)):
        return False
    if at == 0:
        return len(pieces) > 1 and pieces[1].meanings[0] is Joint.DETERMINER
    before = pieces[at - 1].meanings[0]
    return not isinstance(before, Link) and before not in _BREAKS


def _ends_phrase(pieces: Sequence[Piece], at: int) -> bool:
    """Whether nothing follows that a describing word could belong to."""
    if at + 1 == len(pieces):
        return True
    after = pieces[at + 1].meanings[0]
    if after is Joint.AND and at + 2 < len(pieces):
        beyond = pieces[at + 2].meanings[0]
        return not isinstance(beyond, Color | Material | Size)
    return after in _BREAKS or isinstance(after, Link | Do | Medium)
