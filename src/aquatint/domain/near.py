"""What somebody may have meant by a word that is none of the allowed."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches


def none_of(word: str, choices: Sequence[str]) -> str:
    """Why a word is refused, with the one that it is nearest to, or else all that there are."""
    near = get_close_matches(word, choices, n=1)
    hint = f"did you mean {near[0]}?" if near else f"choose from {', '.join(choices)}"
    return f"there is no {word[:60]!r}; {hint}"
