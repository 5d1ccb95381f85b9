"""Whose part a part is: "with green eyes", "its wings", "the wheels of a car"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ..graph import Subject
from ..lexicon.entry import Entry, Habitat, Kind
from . import joining
from .clause import Clause
from .colors import COLOR_NAMES
from .meanings import Color, Extra, Filler, Joint, Material, Noun, Part, PartKind, Place, Size
from .phrases import Piece

AHEAD = -1
"""Whose part it is comes next: "the eyes of a tiger"."""

_PERSONAL = frozenset({"his", "her"})
_POSSESSIVES = _PERSONAL | {"its", "their", "whose", "your", "my", "our"}
_PERCHES = frozenset({"shoulder", "shoulders", "head", "back", "lap", "arm", "hand", "knee"})
_TRESSES = frozenset(
    {"red", "ginger", "auburn", "blonde", "blond", "golden", "black", "dark", "brown", "white"}
    | {
        "gray",
        "grey",
        "silver",
        "pink",
        "blue",
        "green",
        "purple",
        "curly",
        "long",
        "short",
        "wavy",
    }
)
"""What can be said of hair that is drawn."""

_SHADES = frozenset({"dark", "black", "brown", "light", "fair", "pale", "olive"})
"""What can be said of skin that is drawn."""

_IRISES = frozenset(
    {"green", "blue", "yellow", "red", "amber", "orange", "brown", "hazel", "gold", "golden"}
)
"""What can be said of eyes that is drawn."""

_BIRDS = frozenset(
    {"bird", "parrot", "toucan", "crow", "duck", "goose", "swan", "chicken", "rooster", "eagle",
     "seagull", "flamingo", "dove", "stork", "pelican", "turkey", "duckling", "chick"}
)  # fmt: skip
_MANED = frozenset({"horse", "unicorn", "donkey"})
_HOMES = frozenset({"house", "cottage"})
_TINTED: Mapping[str, frozenset[str]] = MappingProxyType(
    {"beak": _BIRDS, "wings": _BIRDS, "mane": _MANED, "roof": _HOMES, "door": _HOMES}
)
"""The parts that are drawn in the colour that is said of them, and whose."""

_WORN_ON_THE_FACE = frozenset({"beard", "freckles", "earring", "earrings"})

_SMILES = frozenset(
    {"smiley face", "smiling face", "happy face", "face", "smile", "cute face", "kawaii face"}
)
_GARB = frozenset({"suit", "tuxedo", "apron"})
"""Clothes that everybody may wear."""

UNDRAWN = (PartKind.FEATURE, PartKind.DRESS)
"""Parts that are told of, and not as their owner's picture shows them."""

_REACH = 5
_OWNERS = {
    PartKind.LEAVES: frozenset({Kind.PLANT}),
    PartKind.PLANT: frozenset({Kind.PLANT, Kind.ANIMAL}),
    PartKind.COAT: frozenset({Kind.ANIMAL, Kind.THING, Kind.PERSON}),
    PartKind.WORKS: frozenset({Kind.THING}),
}


def part(piece: Piece) -> Part | None:
    """The part that a piece may name."""
    return next((one for one in piece.meanings if isinstance(one, Part)), None)


def owner(pieces: Sequence[Piece], at: int, clause: Clause, cast: Sequence[Entry]) -> int | None:
    """The place in the cast of the one that owns the part at a position, or AHEAD; None: nobody."""
    one = part(pieces[at])
    if one is None:
        return None
    named = _named(one, _possessive(pieces, at), clause, cast) if cast else None
    if _followed(pieces, at) and (named is None or one.kind is not PartKind.FEATURE):
        return AHEAD
    return named


def _named(one: Part, possessive: str, clause: Clause, cast: Sequence[Entry]) -> int | None:
    if clause.owner is not None and _fits(one, cast[clause.owner]):
        return clause.owner
    last = clause.heads[-1] if clause.heads else len(cast) - 1
    if possessive in _PERSONAL:
        people = [who for who, entry in enumerate(cast) if entry.kind is Kind.PERSON]
        return people[-1] if people else last
    if possessive:
        return last
    if one.kind in (PartKind.BODY, PartKind.FEATURE, PartKind.DRESS):
        return next((who for who in (last, len(cast) - 1) if joining.living(cast[who])), None)
    return None


def passes_color(one: Part, entry: Entry) -> bool:
    """Whether the colour of a part is the colour of the whole: of fur, of the leaves of a tree."""
    if one.kind is PartKind.DRESS:
        return entry.kind is Kind.PERSON
    if one.kind is PartKind.COAT:
        return entry.kind is Kind.ANIMAL
    return one.kind is PartKind.LEAVES and entry.kind is Kind.PLANT


def haired(owner: Subject, label: str, entry: Entry) -> Subject | None:
    """A subject with what is drawn of its face: "woman with long red hair", "man with a beard".

    None for other parts.
    """
    if label in _SMILES and entry.kind in (Kind.THING, Kind.PLANT):
        return replace(owner, mood="happy")  # an avocado with a smiley face
    *told, last = label.split(" ")
    if last in _GARB and entry.art == "@person":
        return replace(owner, words=f"{owner.words} in a {last}")
    hair = last == "hair" and bool(_TRESSES & set(told))
    if told[-1:] and told[-1] in COLOR_NAMES and entry.concept in _TINTED.get(last, ()):
        return replace(owner, words=f"{owner.words} with {told[-1]} {last}")
    eyed = last == "eyes" and told[-1:] and told[-1] in _IRISES
    if eyed and (entry.habitat is Habitat.GROUND and joining.living(entry)):
        return replace(owner, words=f"{owner.words} with {told[-1]} eyes")
    skin = last == "skin" and bool(_SHADES & set(told))
    drawn = entry.art == "@person" and (hair or skin or last in _WORN_ON_THE_FACE)
    return replace(owner, words=f"{owner.words} with {label}") if drawn else None


def perch(piece: Piece) -> bool:
    """Whether something can sit upon such a part."""
    return piece.words in _PERCHES


def described(pieces: Sequence[Piece], at: int) -> str:
    """The part with the words that describe it: "big green eyes"."""
    start = at
    while start and isinstance(pieces[start - 1].meanings[0], Color | Material | Size | Filler):
        start -= 1
    return " ".join(piece.words for piece in pieces[start : at + 1])


def _fits(one: Part, entry: Entry) -> bool:
    return one.kind not in _OWNERS or entry.kind in _OWNERS[one.kind]


def _possessive(pieces: Sequence[Piece], at: int) -> str:
    """The possessive word before a part, if the nearest article is one."""
    for piece in reversed(pieces[max(0, at - _REACH) : at]):
        if piece.meanings[0] is Joint.DETERMINER:
            return piece.words if piece.words in _POSSESSIVES else ""
        if isinstance(piece.meanings[0], Noun | Joint):
            return ""
    return ""


def _followed(pieces: Sequence[Piece], at: int) -> bool:
    """Whether "of" and another thing follow."""
    if at + 1 == len(pieces) or pieces[at + 1].meanings[0] is not Joint.OF:
        return False
    after = pieces[at + 2 : at + 2 + _REACH]
    return any(isinstance(piece.meanings[0], Noun | Place | Extra) for piece in after)
