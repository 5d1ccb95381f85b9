"""The typefaces there are, what each can spell, and which one steps in for a missing letter."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Literal, get_args

import uharfbuzz as hb

from . import added

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
UNITS = 1000  # to the em, in every face once it is scaled

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

    One that a user has added counts as plain. `cap` and `ex` are the heights of H and x as shares
    of the em.
    """

    genre: Genre
    outlines: hb.Face
    letters: frozenset[int]
    cap: float
    ex: float

    def font(self) -> hb.Font:
        """A font of UNITS to the em, for one thread: cheap, and never shared."""
        found = hb.Font(self.outlines)
        found.scale = UNITS, UNITS
        return found

    def has(self, character: str) -> bool:
        """Whether the face has a glyph for a character."""
        return ord(character) in self.letters


@cache
def face(genre: Genre) -> Face:
    """The face of a genre."""
    file = resources.files(__package__) / "fonts" / f"{genre}.ttf"
    return _measured(genre, hb.Face(hb.Blob(file.read_bytes())))


def added_faces() -> tuple[Face, ...]:
    """The faces that the user has added."""
    folder = added.FOLDER.get()
    return _added(folder) if folder is not None else ()


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

    Ours come first, then those the user has added. What no face has, the wanted face draws as its
    box for missing glyphs.
    """
    wanted = face(genre)
    if wanted.has(character) or character.isspace():
        return wanted
    found = (*(face(other) for other in _SUBSTITUTES[genre]), *added_faces(), *_ours())
    return next((other for other in found if other.has(character)), wanted)


def spelled(character: str) -> bool:
    """Whether any face has a character, or nothing of it is ever seen."""
    unseen = unicodedata.category(character) in {"Cc", "Cf"} or 0xFE00 <= ord(character) <= 0xFE0F
    return unseen or any(one.has(character) for one in (*_ours(), *added_faces()))


@cache
def _ours() -> tuple[Face, ...]:
    return tuple(face(genre) for genre in get_args(Genre))


@cache
def _added(folder: Path) -> tuple[Face, ...]:
    return tuple(_measured("plain", one) for one in added.outlines(folder))


def _measured(genre: Genre, outlines: hb.Face) -> Face:
    font = hb.Font(outlines)
    font.scale = UNITS, UNITS
    letters = frozenset(outlines.unicodes)
    return Face(genre, outlines, letters, _height(font, "H"), _height(font, "x"))


def _height(font: hb.Font, letter: str) -> float:
    glyph = font.get_nominal_glyph(ord(letter))
    extents = font.get_glyph_extents(glyph) if glyph is not None else None
    return extents.y_bearing / UNITS if extents is not None else 0.7
