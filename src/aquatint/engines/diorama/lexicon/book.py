"""The lexicon itself: tables of concepts beside this file, read once, found by any of their words.

A row of `concepts/*.tsv` is one concept: its picture, its facts, the words that mean just the same
("sofa" is a couch), and the kinds of it that its picture shows well enough ("espresso" is a
coffee). `kinds.tsv` holds the long tail of kinds, by WordNet. A word belongs to one concept only,
and what was written by hand wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import MappingProxyType

from .entry import Entry, Extent, Facing, Habitat, Kind
from .plurals import singulars


class Source(StrEnum):
    """How a word comes to its picture."""

    EXACT = "exact"  # it is the concept's own name
    SYNONYM = "synonym"
    KIND = "kind"  # it names a kind of what the picture shows


@dataclass(frozen=True, slots=True)
class Match:
    """An entry, whether it was named in the plural, and how the word comes to it."""

    entry: Entry
    plural: bool
    source: Source = Source.EXACT


def entry(concept: str) -> Entry:
    """The entry of a concept by its name; KeyError when there is none."""
    found = _words()[spaced(concept)].entry
    if found.concept != concept:
        raise KeyError(concept)
    return found


def concepts() -> tuple[str, ...]:
    """The names of all entries, in alphabetical order."""
    return tuple(sorted({found.entry.concept for found in _words().values()}))


def words() -> Mapping[str, Match]:
    """All that can be looked up, in the singular."""
    return _words()


def find(words: str) -> Entry | None:
    """The entry that lower-case words name, in the singular or the plural."""
    match = look_up(spaced(words))
    return match.entry if match else None


def look_up(words: str) -> Match | None:
    """The entry that lower-case words without hyphens name, and in which number."""
    known = _words()
    if words in known:
        return known[words]
    before, space, last = words.rpartition(" ")
    for singular in singulars(last):
        found = known.get(f"{before}{space}{singular}")
        if found is not None:
            return replace(found, plural=True)
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
def by_hand() -> Mapping[str, Match]:
    """The words of the tables that were written by hand."""
    words: dict[str, Match] = {}
    for table in sorted((Path(__file__).parent / "concepts").glob("*.tsv")):
        for row in _rows(table):
            words.update(_read(row))
    return MappingProxyType(words)


@cache
def _words() -> Mapping[str, Match]:
    """Every word of the lexicon with its entry."""
    words = dict(by_hand())
    for concept, kinds in _rows(Path(__file__).with_name("kinds.tsv")):
        found = Match(words[spaced(concept)].entry, plural=False, source=Source.KIND)
        for word in kinds.split(", "):
            words.setdefault(word, found)
    return MappingProxyType(words)


def _rows(table: Path) -> list[list[str]]:
    return [row.split("\t") for row in table.read_text(encoding="utf-8").splitlines()[1:]]


def _read(row: list[str]) -> dict[str, Match]:
    concept, art, metres, habitat, kind, extent, facing, same, kinds = row
    found = Entry(
        concept=concept,
        art=art,
        metres=float(metres),
        habitat=Habitat(habitat),
        kind=Kind(kind),
        extent=Extent(extent),
        facing=Facing(facing),
    )
    called = [(word, Source.KIND) for word in kinds.split(", ") if word]
    called += [(word, Source.SYNONYM) for word in same.split(", ") if word]
    called.append((concept, Source.EXACT))
    return {spaced(word): Match(found, plural=False, source=source) for word, source in called}
