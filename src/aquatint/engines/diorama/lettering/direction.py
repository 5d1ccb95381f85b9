"""Which way a text runs: its runs of one direction and one script, in the order of the eye."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

_NUMBERS = frozenset({"EN", "AN"})
_RIGHTWARDS = frozenset({"R", "AL"})
_JOINED = frozenset(
    (
        *("ARABIC", "SYRIAC", "MANDAIC", "MONGOLIAN", "DEVANAGARI", "BENGALI", "GURMUKHI", "TAMIL"),
        *("GUJARATI", "ORIYA", "TELUGU", "KANNADA", "MALAYALAM", "SINHALA", "TIBETAN", "MYANMAR"),
        "KHMER",
    )
)
"""Scripts whose letters touch or stack: nothing may be put between them."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a text, from `start` to `end`; `leftwards` if it is read to the left."""

    start: int
    end: int
    leftwards: bool
    script: str | None

    @property
    def joined(self) -> bool:
        """Whether its letters must stay together."""
        return self.script in _JOINED


def leftwards(text: str) -> bool:
    """Whether the first letter with a direction is read to the left, and so the line."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in _RIGHTWARDS for kind in kinds if kind in {"L", "R", "AL"}), False)


def runs(text: str) -> tuple[Run, ...]:
    """The runs of a line from left to right: the Unicode rules without embeddings."""
    if text.isascii():
        return (Run(0, len(text), leftwards=False, script="LATIN"),) if text else ()
    levels = _levels(text)
    scripts = _scripts(text)
    keys = list(zip(levels, scripts, strict=True))
    found = []
    for (level, script), group in groupby(range(len(text)), key=lambda at: keys[at]):
        places = list(group)
        run = Run(places[0], places[-1] + 1, leftwards=level % 2 == 1, script=script)
        found.append((level, run))
    return _in_sight(found)


def _in_sight(found: list[tuple[int, Run]]) -> tuple[Run, ...]:
    """Reverse what runs to the left, from the deepest level outwards."""
    for least in range(max(level for level, _ in found), 0, -1):
        turned: list[tuple[int, Run]] = []
        for deep, group in groupby(found, key=lambda one: one[0] >= least):
            runs_of = list(group)
            turned.extend(reversed(runs_of) if deep else runs_of)
        found = turned
    return tuple(run for _, run in found)


def _levels(text: str) -> list[int]:
    base = 1 if leftwards(text) else 0
    kinds = _resolved([unicodedata.bidirectional(letter) for letter in text])
    sides = [_side(kind) for kind in kinds]
    levels = []
    for at, kind in enumerate(kinds):
        side = sides[at]
        if side is None:
            before = next((one for one in reversed(sides[:at]) if one is not None), base)
            after = next((one for one in sides[at:] if one is not None), base)
            levels.append(base if before != after else _level(before, base))
        elif kind in _NUMBERS:
            levels.append(2)
        else:
            levels.append(_level(side, base))
    return levels


def _level(side: int, base: int) -> int:
    """The level of a letter that is read to one side, in a line that is read to another."""
    return 1 if side else 2 * base


def _side(kind: str) -> int | None:
    if kind == "L":
        return 0
    return 1 if kind in _RIGHTWARDS or kind in _NUMBERS else None


def _resolved(kinds: Sequence[str]) -> list[str]:
    """Kinds where marks follow their letters and numbers follow what they stand in."""
    found: list[str] = []
    strong = ""
    for at, kind in enumerate(kinds):
        last = found[-1] if found else "ON"
        after = kinds[at + 1] if at + 1 < len(kinds) else "ON"
        if kind in {"NSM", "BN"}:
            new = last
        elif kind == "EN":
            new = {"L": "L", "AL": "AN"}.get(strong, "EN") if strong else "L"
        elif kind in {"CS", "ES"} and last in _NUMBERS | {"L"} and after in _NUMBERS:
            new = last
        elif kind == "ET" and (last == "EN" or after == "EN"):
            new = "EN" if strong in _RIGHTWARDS else "ON"
        else:
            new = kind
        strong = kind if kind in {"L", "R", "AL"} else strong
        found.append(new)
    return found


def _scripts(text: str) -> list[str | None]:
    """The script of each letter; marks, spaces and signs take that of what stands before."""
    found: list[str | None] = []
    for letter in text:
        own = unicodedata.category(letter).startswith("L")
        name = unicodedata.name(letter, "").partition(" ")[0] if own else ""
        found.append(name or (found[-1] if found else None))
    first = next((one for one in found if one), None)
    return [one or first for one in found]
