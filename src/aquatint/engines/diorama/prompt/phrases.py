"""Cuts a prompt into phrases that are understood, the longest first, by table and lexicon."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from types import MappingProxyType

from .. import lexicon
from . import (
    activities,
    colors,
    decor,
    fillers,
    formats,
    light,
    looks,
    numbers,
    parts,
    places,
    relations,
    rooms,
    surfaces,
)
from .meanings import Filler, Joint, Meanings, Noun, Number, Unknown
from .tokens import COMMA, STOP, tokens

_TABLES = (
    activities.ACTIVITIES,  # first: a place that comes after a verb would end what it links
    relations.JOINTS,
    relations.PLACES,
    relations.ACTS,
    relations.POSES,
    numbers.COUNTS,
    numbers.VAGUE,
    numbers.SIZES,
    colors.COLORS,
    colors.TONES,
    colors.MATERIALS,
    light.HOURS,
    light.WEATHERS,
    light.SEASONS,
    places.OUTDOORS,
    rooms.INDOORS,
    places.EXTRAS,
    decor.DECOR,
    surfaces.SURFACES,
    looks.LOOKS,
    looks.MOODS,
    looks.SHOTS,
    formats.FORMATS,
    formats.THEMES,
    formats.COUNTED,
    fillers.FILLERS,
    fillers.UNPICTURED,
    parts.PARTS,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """A phrase of the prompt, all that it means, and the noun that it could be besides."""

    words: str
    meanings: Meanings
    noun: Noun | None = None


def pieces(text: str) -> list[Piece]:
    """The phrases of a text in order; every word is in exactly one."""
    words = tokens(text)
    found: list[Piece] = []
    at = 0
    while at < len(words):
        piece, length = _next(words, at)
        found.append(piece)
        at += length
    return found


def _next(words: Sequence[str], at: int) -> tuple[Piece, int]:
    """The longest phrase that begins here, and its length in words."""
    first = words[at]
    if first in (COMMA, STOP):
        return Piece(first, (Joint.COMMA if first == COMMA else Joint.STOP,)), 1
    longest = max(_lengths().get(first, 1), lexicon.longest(first))
    for length in range(min(longest, len(words) - at), 0, -1):
        text = " ".join(words[at : at + length])
        piece = _understood(text)
        if piece is not None:
            return piece, length
    return Piece(first, (Unknown(first),)), 1


@lru_cache(maxsize=4096)
def _understood(text: str) -> Piece | None:
    match = lexicon.look_up(text)
    noun = Noun(match.entry, match.plural) if match else None
    meanings = _book().get(text)
    if meanings is not None:
        return Piece(text, meanings, noun)
    if noun is not None:
        return Piece(text, (noun,), noun)
    if text.isdigit():
        count = numbers.digits(text)
        return Piece(text, (Filler(),) if count is None else (Number(count),))
    return None


@cache
def _book() -> Mapping[str, Meanings]:
    """All tables as one: a phrase that stands in several means all that they say."""
    book: dict[str, Meanings] = {}
    for table in _TABLES:
        for phrase, meanings in table.items():
            known = book.get(phrase, ())
            book[phrase] = known + tuple(one for one in meanings if one not in known)
    return MappingProxyType(book)


@cache
def _lengths() -> Mapping[str, int]:
    """How many words the longest phrase of the tables has, by its first word."""
    lengths: dict[str, int] = {}
    for phrase in _book():
        first, *others = phrase.split(" ")
        lengths[first] = max(lengths.get(first, 1), 1 + len(others))
    return MappingProxyType(lengths)
