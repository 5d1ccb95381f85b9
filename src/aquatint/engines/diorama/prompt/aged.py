"""Tells an old thing from an old picture: a vintage typewriter is drawn in any look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..lexicon.entry import Kind
from .meanings import Color, Filler, Look, Material, Noun, Size
from .phrases import Piece

_OF_PICTURES = frozenset({"sepia", "nostalgic", "americana", "art nouveau"})
_BETWEEN = (Color, Material, Size)


def told(pieces: Sequence[Piece], medium: int | None) -> list[Piece]:
    """The pieces; where an age is said of a thing in a scene, it is no look of the picture.

    A vintage poster, photo or style stays what it is.
    """
    if medium is not None:
        return list(pieces)
    return [
        replace(piece, meanings=(Filler(),)) if _of_a_thing(pieces, at) else piece
        for at, piece in enumerate(pieces)
    ]


def _of_a_thing(pieces: Sequence[Piece], at: int) -> bool:
    piece = pieces[at]
    old = any(isinstance(one, Look) and one.name == "vintage" for one in piece.meanings)
    if not old or piece.words in _OF_PICTURES:
        return False
    for after in pieces[at + 1 :]:
        first = after.meanings[0]
        if isinstance(first, Noun):
            return first.entry.kind not in (Kind.PERSON, Kind.ANIMAL)
        if not isinstance(first, _BETWEEN):
            return False
    return False
