"""Which designed format a prompt asks for, and what of the stage a design takes for its subject."""

from __future__ import annotations

from collections.abc import Sequence

from ..graph import Format, RelationKind
from . import joining
from .meanings import Joint, Link, Medium, Noun, Part, Place
from .phrases import Piece

EMBLEMS = frozenset(
    {Format.LOGO, Format.ICON, Format.STICKER, Format.PATTERN, Format.T_SHIRT, Format.MUG}
    | {Format.INFOGRAPHIC}
)
"""Formats without a scene: a mountain on a logo is a mark and no stage."""

_PRINTED = frozenset({Format.POSTER, Format.BOOK_COVER, Format.CARD, Format.BANNER})
_ON_SOMEBODY = frozenset({RelationKind.HOLDING, RelationKind.WEARING})
_WEARERS = frozenset({"his", "her", "their", "its"})
_NEIGHBOURS = frozenset({RelationKind.BESIDE, RelationKind.BEHIND, RelationKind.IN_FRONT})
_REACH = 5


def medium(pieces: Sequence[Piece], *, lettered: bool) -> int | None:
    """The position of the piece that names the format: the first that does so outright.

    A format that somebody holds or wears is a thing in a scene: "a robot holding a sign"; so are a
    shop's sign, and a chalkboard in front of somebody.
    """
    weak: int | None = None
    for at, piece in enumerate(pieces):
        found = next((one for one in piece.meanings if isinstance(one, Medium)), None)
        if found is None or _in_use(pieces, at, found.format):
            continue
        if found.weak and _in_a_scene(pieces, at, found.format):
            continue
        if not found.weak:
            return at
        if weak is None and lettered:
            weak = at
    return weak


def format_of(pieces: Sequence[Piece], at: int | None) -> Format:
    """The format that the piece at a position names."""
    if at is None:
        return Format.SCENE
    return next(one.format for one in pieces[at].meanings if isinstance(one, Medium))


def tells_place(kind: Format) -> bool:
    """Whether the lettering may name where the picture is, when nothing else does."""
    return kind in _PRINTED


def _in_use(pieces: Sequence[Piece], at: int, kind: Format) -> bool:
    before = pieces[max(0, at - _REACH) : at]
    if any(piece.words == "covered" for piece in before) or (
        kind is Format.PATTERN and _had(before)
    ):
        return True  # a suitcase covered in stickers, a dress with a floral pattern
    after = (piece.meanings[0] for piece in pieces[at + 1 : at + 3])
    if any(isinstance(one, Link) and one.backwards and one.kind in _ON_SOMEBODY for one in after):
        return True  # a sign held by a cat
    worn = kind is Format.T_SHIRT and _living(pieces[:at])
    if worn and before and isinstance(before[-1].meanings[0], Noun):
        before = before[:-1]  # in a superhero T-shirt
    for piece in reversed(before):
        first = piece.meanings[0]
        if worn and (piece.words in _WEARERS or first is Joint.WITH):
            return True  # his T-shirt says
        if isinstance(first, Noun):
            return False
        if isinstance(first, Link):
            return first.kind in _ON_SOMEBODY or (worn and first.kind is RelationKind.IN)
    return False


def _had(before: Sequence[Piece]) -> bool:
    """Whether something that was named has what comes next: "with", and no further noun."""
    nouns = [at for at, one in enumerate(before) if isinstance(one.meanings[0], Noun | Part)]
    after = before[nouns[-1] + 1 :] if nouns else ()
    return any(one.meanings[0] is Joint.WITH or one.words in _WEARERS for one in after)


def _in_a_scene(pieces: Sequence[Piece], at: int, kind: Format) -> bool:
    """Whether it stands among others: what was named before it is what the picture is about."""
    if "board" in pieces[at].words and kind is Format.LETTERING:
        others = [*pieces[:at], *pieces[at + 1 :]]
        return _living(others) or any(isinstance(one.meanings[0], Place) for one in others)
    before = pieces[:at]
    shops = any(one.noun is not None and one.noun.entry.concept == "shop" for one in before)
    if kind is Format.STREET_SIGN:
        return shops or _living([*before, *pieces[at + 1 :]])
    return kind is Format.MUG and (_living(before) or _stands_by(before))


def _stands_by(before: Sequence[Piece]) -> bool:
    """Whether it is told as the neighbour of something: "next to a coffee mug"."""
    links = (one.meanings[0] for one in before[-_REACH + 1 :])
    return any(isinstance(one, Link) and one.kind in _NEIGHBOURS for one in links)


def _living(pieces: Sequence[Piece]) -> bool:
    nouns = (one.noun for one in pieces if isinstance(one.meanings[0], Noun))
    return any(noun is not None and joining.living(noun.entry) for noun in nouns)
