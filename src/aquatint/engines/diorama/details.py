"""What this engine tells of its pictures: the words they show, the letters that it cannot set."""

from __future__ import annotations

from typing import get_args

from aquatint.domain import Details, GenerationRequest

from .lettering.faces import Genre, face
from .prompt import read, understood


def details(request: GenerationRequest) -> Details:
    """The account of a request; the same for every seed."""
    prompt, negative = request.prompt, request.negative_prompt
    account = understood(prompt, negative)
    letters = dict.fromkeys("".join(read(prompt, negative).lettering))
    missing = "".join(letter for letter in letters if not _spelled(letter))
    return Details(drawn=account.drawn, undrawn=account.undrawn, missing_glyphs=missing)


def _spelled(letter: str) -> bool:
    return letter.isspace() or any(face(genre).has(letter) for genre in get_args(Genre))
