"""The lexicon itself: tables of concepts beside this file, read once, found by any of their words.

A row of `concepts/*.tsv` is one concept: its picture, its facts, and the words that mean it besides
its name, sub-kinds included where the picture is right for them ("corgi" is a dog, "espresso" a
coffee). A word belongs to one concept only.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from .entry import Entry, Extent, Facing, Habitat, Kind
from .plurals import singulars


@dataclass(frozen=True, slots=True)
class Match:
    """An entry, and whether it was named in the plural."""

    entry: Entry
    plural: bool


def entry(concept: str) -> Entry:
    """The entry of a concept by its name; KeyError when there is none."""
    found = _words()[spaced(concept)]
    if found.concept != concept:
        raise KeyError(concept)
    return found


def concepts() -> tuple[str, ...]:
    """The names of all entries, in alphabetical order."""
    return tuple(sorted({found.concept for found in _words().values()}))


def find(words: str) -> Entry | None:
    """The entry that lower-case words name, in the singular or the plural."""
    match = look_up(spaced(words))
    return match.entry if match else None


def look_up(words: str) -> Match | None:
    """The entry that lower-case words without hyphens name, and in which number."""
    known = _words()
    if words in known:
        return Match(known[words], plural=False)
    before, space, last = words.rpartition(" ")
    for singular in singulars(last):
        found = known.get(f"{before}{space}{singular}")
        if found is not None:
            return Match(found, plural=True)
    return None


def spaced(words: str) -> str:
    """Words as the lexicon spells them: a hyphen is a space."""
    return words.replace("-", " ")


def longest(first: str) -> int:
    """How many words the longest name has that begins with this word; 1 at the least."""
    return _lengths().get(first, 1)


@cache
def _lengths() -> Mapping[str, int]:
    lengths: dict[str, int] = {}
    for name in _words():
        first, *others = name.split(" ")
        lengths[first] = max(lengths.get(first, 1), 1 + len(others))
    return MappingProxyType(lengths)


@cache
def _words() -> Mapping[str, Entry]:
    """Every word of the lexicon with its entry."""
    words: dict[str, Entry] = {}
    for table in sorted((Path(__file__).parent / "concepts").glob("*.tsv")):
        rows = table.read_text(encoding="utf-8").splitlines()
        for row in rows[1:]:
            found, others = _read(row)
            words.update(dict.fromkeys(map(spaced, (found.concept, *others)), found))
    return MappingProxyType(words)


def _read(row: str) -> tuple[Entry, tuple[str, ...]]:
    concept, art, metres, habitat, kind, extent, facing, words = row.split("\t")
    found = Entry(
        concept=concept,
        art=art,
        metres=float(metres),
        habitat=Habitat(habitat),
        kind=Kind(kind),
        extent=Extent(extent),
        facing=Facing(facing),
    )
    return found, tuple(words.split(", ")) if words else ()
