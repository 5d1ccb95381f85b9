"""Reads a negative prompt: the names of what must not appear."""

from __future__ import annotations

from collections.abc import Iterator

from . import nouns
from .meanings import Color, Medium, Noun, Part, Unknown
from .phrases import Piece, pieces

_ALSO = {
    **dict.fromkeys(("text", "words", "word", "letters", "lettering", "typography"), ("text",)),
    **dict.fromkeys(
        ("caption", "captions", "writing", "font", "title", "slogan"), ("text", "caption")
    ),
    **dict.fromkeys(("border", "borders", "frame", "framed"), ("border",)),
    **dict.fromkeys(("watermark", "watermarks", "signature", "logo"), ("watermark",)),
    **dict.fromkeys(("human", "humans", "crowd", "audience"), ("person", "people")),
    **dict.fromkeys(("grain", "film grain", "noise"), ("grain",)),
    **dict.fromkeys(("shadows", "shadow"), ("shadow",)),
    **dict.fromkeys(("reflections", "reflection"), ("reflection",)),
}


def excluded(text: str) -> dict[str, None]:
    """The names of all that a negative prompt names, in its order: singular, as in the lexicon."""
    return dict.fromkeys(name for piece in pieces(text) for name in _names(piece))


def _names(piece: Piece) -> Iterator[str]:
    if piece.words in _ALSO:
        yield from _ALSO[piece.words]
    if piece.noun is not None and isinstance(piece.meanings[0], Noun | Medium | Part):
        yield from nouns.names(piece.noun)
    for meaning in piece.meanings:
        match meaning:
            case Color(name):
                yield name
            case Unknown(word):
                yield word
            case Noun():
                pass
            case _:
                if name := nouns.stage_name(meaning):
                    yield name
