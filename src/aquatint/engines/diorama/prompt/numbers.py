"""How many and how big."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from .meanings import Abreast, Meanings, Number, Size, table

MOST = 12
"""Nobody counts more at a glance, so no more are drawn."""

UNCOUNTED = 3
"""What a bare plural shows."""

IN_A_FIELD = 9
"""What a field of something shows."""

_WORDS = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]

COUNTS: Mapping[str, Meanings] = MappingProxyType(
    {word: (Number(count),) for count, word in enumerate(_WORDS, 1)}
)
VAGUE = table(
    ((Number(2),), "both, twin, couple of"),
    ((Number(2, vague=True),), "pair of, duo of"),
    ((Number(3, vague=True),), "some, few, trio of, handful of, litter of, stack of, bundle of"),
    ((Number(4, vague=True),), "several, multiple, group of, family of, set of, bunch of"),
    ((Number(5, vague=True),), "various, pack of, cluster of, gang of, assorted, collection of"),
    (
        (Number(6, vague=True),),
        "flock of, herd of, team of, band of, pile of, heap of, stacks of, piles of",
    ),
    ((Number(6, vague=True), Abreast()), "row of, line of"),
    ((Number(7, vague=True),), "many, numerous, lot of, lots of, school of, swarm of, rows of"),
    ((Number(9, vague=True),), "sea of, bed of, mountain of, wall of, garland of, ocean of"),
    ((Number(8, vague=True),), "crowd of, army of, plenty of, hordes of, full of, filled with"),
    ((Number(MOST),), "dozen, twenty, thirty, fifty"),
    (
        (Number(MOST, vague=True),),
        "dozens of, hundreds of, thousands of, hundred, thousand, flocks of",
    ),
    ((Number(1),), "single, lone, lonely, solitary, slice of, piece of, scoop of, loaf of"),
)
GROUPS: Mapping[str, int] = MappingProxyType({"family": 4, "crowd": 8, "audience": 8})
"""Nouns in the singular that are several people."""

TROOPS: Mapping[str, int] = MappingProxyType(
    {"pack": 5, "herd": 6, "flock": 6, "swarm": 7, "caravan": 4, "trio": 3, "duo": 2}
)
"""What says after a noun how many there are of it."""

SIZES = table(
    ((Size(0.1),), "toy"),
    ((Size(0.5),), "tiny, miniature, teeny, microscopic, minuscule"),
    ((Size(0.7),), "small, little, mini, petite, smaller"),
    ((Size(0.85),), "short"),
    ((Size(1.2),), "tall, long, high, towering"),
    ((Size(1.35),), "big, large, bigger, larger, fat, chubby"),
    ((Size(1.7),), "huge, oversized, great big, very big, very large"),
    ((Size(1.9),), "giant, gigantic, enormous, massive, colossal, immense"),
)


def digits(word: str) -> int | None:
    """The count that a word of digits says; None for a year, a code or no number at all."""
    if not (word.isascii() and word.isdigit()) or len(word) > 2 or int(word) == 0:
        return None
    return min(int(word), MOST)
