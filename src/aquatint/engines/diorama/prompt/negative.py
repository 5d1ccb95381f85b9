"""Reads a negative prompt: the names of what must not appear."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import nouns
from .meanings import Color, Medium, Noun, Part, Unknown
from .phrases import Piece, pieces

_BY_NAME = (
    ("text, words, word, letters, lettering, typography", "text"),
    ("caption, captions, writing, font, title, slogan", "text, caption"),
    ("border, borders, frame, framed", "border"),
    ("watermark, watermarks, signature, logo", "watermark"),
    ("human, humans, crowd, audience, pedestrians, persons, faces, figures", "person, people"),
    ("grain, film grain, noise", "grain"),
    ("shadows, shadow", "shadow"),
    ("reflections, reflection", "reflection"),
    ("animals, animal, wildlife, pets", "animal, bird, fish"),
    ("vehicles, vehicle, traffic", "vehicle, car, boat"),
    ("buildings, building, houses, architecture", "building, house, church, barn"),
    ("plants, vegetation, greenery, foliage", "plant, tree, flower, grass, vine, weed"),
    ("trees", "tree, palm, fir"),
    ("furniture", "lamp, rug, bed, picture"),
    ("decoration, decorations, ornaments, clutter", "picture, rug, cloth, napkin"),
    ("darkness, dark, dark scene", "night"),
)
_ALSO = {word: tuple(names.split(", ")) for words, names in _BY_NAME for word in words.split(", ")}
_DEFECTS = frozenset(
    [
        *("ugly", "blurry", "low", "worst", "bad", "deformed", "disfigured", "extra", "missing"),
        *("anatomy", "mutated", "artifacts", "jpeg", "distorted", "fused", "malformed", "cropped"),
        *("pixelated", "duplicate", "poorly", "boring", "amateur", "overexposed", "nsfw", "lowres"),
    ]
)
"""What nobody wants, and no part of any picture."""


def excluded(text: str) -> dict[str, None]:
    """The names of all that a negative prompt names, in its order: singular, as in the lexicon."""
    found = pieces(text)
    return dict.fromkeys(
        name
        for at, piece in enumerate(found)
        if piece.words not in _DEFECTS and not _describes(found, at)
        for name in _names(piece)
    )


def _describes(found: Sequence[Piece], at: int) -> bool:
    """Whether a colour only says which things are unwanted: "red cars" leave red to the rest."""
    if not isinstance(found[at].meanings[0], Color) or at + 1 == len(found):
        return False
    after = found[at + 1]
    return after.noun is not None or bool(nouns.stage_name(after.meanings[0]))


def _names(piece: Piece) -> Iterator[str]:
    if piece.words in _ALSO:
        yield from _ALSO[piece.words]
    if piece.noun is not None and isinstance(piece.meanings[0], Noun | Medium | Part):
        yield from nouns.names(piece.noun)
    for meaning in piece.meanings:
        match meaning:
            case Color(name):
                yield name
            case Unknown(word) if word not in _ALSO:
                yield word
            case Noun() | Unknown():
                pass
            case _:
                if name := nouns.stage_name(meaning):
                    yield name
