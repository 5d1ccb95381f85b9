"""Gathers what stands before a noun, and makes a subject of it when the noun comes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..graph import Pose, Subject
from ..lexicon.entry import Kind
from .meanings import Noun, Number
from .numbers import GROUPS, MOST, UNCOUNTED

_PIED = frozenset({"black", "white", "brown", "gray", "orange"})
"""What is black and white is so all over."""


@dataclass(slots=True)
class NounPhrase:
    """The words read since the last noun or break that may yet describe a noun."""

    determined: bool = False
    number: Number | None = None
    colors: list[str] = field(default_factory=list[str])
    material: str | None = None
    size: float = 1.0
    pose: Pose | None = None
    mood: str | None = None
    modifiers: list[str] = field(default_factory=list[str])

    @property
    def begun(self) -> bool:
        """Whether anything has been said that wants a noun."""
        return bool(
            self.determined
            or self.number
            or self.colors
            or self.material
            or self.pose
            or self.modifiers
            or self.size != 1.0
        )

    def subjects(self, noun: Noun, words: str) -> list[Subject]:
        """One subject, but one for each colour of several: "red and blue balloons"."""
        one = self.subject(noun, words)
        if not (noun.plural and one.count > 1 and one.accent) or _PIED.issuperset(self.colors):
            return [one]
        count = one.count if self.number else 2 * len(self.colors)
        shares = [count // len(self.colors)] * len(self.colors)
        shares[0] += count - sum(shares)
        return [
            replace(one, color=color, accent=None, count=share)
            for color, share in zip(self.colors, shares, strict=True)
            if share
        ]

    def subject(self, noun: Noun, words: str) -> Subject:
        """The subject that the phrase has described, called what the prompt calls it."""
        return Subject(
            concept=noun.entry.concept,
            words=" ".join([*self.modifiers, words]),
            count=self._count(noun, words),
            color=self.colors[0] if self.colors else None,
            accent=self.colors[1] if len(self.colors) > 1 else None,
            material=self.material,
            size=self.size,
            pose=self.pose,
            mood=self.mood,
        )

    def bunch(self, noun: Noun, words: str) -> Subject:
        """A bunch of something is three of it, however many there may be."""
        return replace(self.subject(noun, words), count=UNCOUNTED)

    def _count(self, noun: Noun, words: str) -> int:
        if self.number is None:
            return UNCOUNTED if noun.plural else GROUPS.get(words, 1)
        alive = noun.entry.kind in (Kind.ANIMAL, Kind.PLANT)
        if self.number.vague and not noun.plural and not alive:
            return 1  # "some bread", but "a herd of deer", "a field of lavender"
        return min(self.number.count, MOST)
