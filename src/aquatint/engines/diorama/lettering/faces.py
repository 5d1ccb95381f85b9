"""The typefaces there are, what each can spell, and which one steps in for a missing letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

import uharfbuzz as hb

Genre = Literal[
    "heavy",
    "condensed",
    "geometric",
    "geometric-bold",
    "deco",
    "serif",
    "book",
    "script",
    "retro",
    "slab",
    "tube",
    "mono",
    "hand",
    "plain",
]
UNITS = 1000  # to the em, in every face

# Who steps in, in this order: the first face of the same temper that has the letter.
_SUBSTITUTES: dict[Genre, tuple[Genre, ...]] = {
    "heavy": ("condensed", "plain"),
    "condensed": ("plain",),
    "geometric": ("geometric-bold", "tube", "plain"),
    "geometric-bold": ("geometric", "plain"),
    "deco": ("geometric", "tube", "plain"),
    "serif": ("book", "plain"),
    "book": ("plain",),
    "script": ("hand", "book", "plain"),
    "retro": ("tube", "plain"),
    "slab": ("serif", "book", "plain"),
    "tube": ("plain",),
    "mono": ("plain",),
    "hand": ("script", "book", "plain"),
    "plain": (),
}


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """A typeface. Safe to share between threads: what HarfBuzz holds here never changes.

    `cap` and `ex` are the heights of H and x as shares of the em.
    """

    genre: Genre
    outlines: hb.Face
    letters: frozenset[int]
    cap: float
    ex: float

    def has(self, character: str) -> bool:
        """Whether the face has a glyph for a character."""
        return ord(character) in self.letters


@cache
def face(genre: Genre) -> Face:
    """The face of a genre."""
    file = resources.files(__package__) / "fonts" / f"{genre}.ttf"
    outlines = hb.Face(hb.Blob(file.read_bytes()))
    font = hb.Font(outlines)
    return Face(
        genre,
        outlines,
        frozenset(outlines.unicodes),
        _height(font, "H"),
        _height(font, "x"),
    )


def coverage(text: str, genre: Genre) -> float:
    """The share of a text's visible characters that a face can spell; 1 for an empty text."""
    letters = [letter for letter in text if not letter.isspace()]
    if not letters:
        return 1.0
    return sum(face(genre).has(letter) for letter in letters) / len(letters)


def best(text: str, *genres: Genre) -> Genre:
    """The first of these genres that spells the whole text; the one that spells most of it."""
    return max(genres, key=lambda genre: coverage(text, genre))


def face_for(character: str, genre: Genre) -> Face:
    """The face that draws a character where `genre` is wanted: a substitute if it must be.

    What no face has, the wanted face draws as its box for missing glyphs.
    """
    wanted = face(genre)
    if wanted.has(character) or character.isspace():
        return wanted
    found = (face(other) for other in _SUBSTITUTES[genre])
    return next((other for other in found if other.has(character)), wanted)


def _height(font: hb.Font, letter: str) -> float:
    glyph = font.get_nominal_glyph(ord(letter))
    extents = font.get_glyph_extents(glyph) if glyph is not None else None
    return extents.y_bearing / UNITS if extents is not None else 0.7
