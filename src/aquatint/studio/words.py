"""Words to look for in a text, all at once."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """Whole words, and beginnings of words."""

    whole: frozenset[str]
    begins: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Words:
        """From a list in which a word that ends in * stands for every word that begins so."""
        return cls.of(text.split())

    @classmethod
    def of(cls, words: Iterable[str]) -> Words:
        """As `read`, from words that are apart already."""
        known = frozenset(words)
        begins = frozenset(word for word in known if word.endswith("*"))
        return cls(known - begins, tuple(sorted(word[:-1] for word in begins)))

    def occur_in(self, words: AbstractSet[str]) -> bool:
        """Whether any of the words given is one of these."""
        return not self.whole.isdisjoint(words) or any(
            word.startswith(self.begins) for word in words
        )
