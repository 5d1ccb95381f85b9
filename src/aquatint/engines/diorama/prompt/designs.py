"""Which designed format a prompt asks for, and what of the stage a design takes for its subject."""

from __future__ import annotations

from collections.abc import Sequence

from ..graph import Format, RelationKind
from .meanings import Link, Medium, Noun
from .phrases import Piece

EMBLEMS = frozenset(
    {Format.LOGO, Format.ICON, Format.STICKER, Format.PATTERN, Format.T_SHIRT, Format.MUG}
)
"""Formats without a scene: a mountain on a logo is a mark and no stage."""

_PRINTED = frozenset({Format.POSTER, Format.BOOK_COVER, Format.CARD, Format.BANNER})
_ON_SOMEBODY = frozenset({RelationKind.HOLDING, RelationKind.WEARING})
_REACH = 5


def medium(pieces: Sequence[Piece], *, lettered: bool) -> int | None:
    """The position of the piece that names the format: the first that does so outright.

    A format that somebody holds or wears is a thing in a scene: "a robot holding a sign".
    """
    weak: int | None = None
    for at, piece in enumerate(pieces):
        found = next((one for one in piece.meanings if isinstance(one, Medium)), None)
        if found is None or _in_use(pieces, at):
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


def _in_use(pieces: Sequence[Piece], at: int) -> bool:
    before = pieces[max(0, at - _REACH) : at]
    if any(piece.words == "covered" for piece in before):
        return True  # a suitcase covered in stickers
    for piece in reversed(before):
        first = piece.meanings[0]
        if isinstance(first, Noun):
            return False
        if isinstance(first, Link):
            return first.kind in _ON_SOMEBODY
    return False
