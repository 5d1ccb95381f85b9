"""What this engine tells of its pictures: the words they show, the letters that it cannot set."""

from __future__ import annotations

from aquatint.domain import Details, GenerationRequest

from .lettering import missing
from .prompt import read, understood


def details(request: GenerationRequest) -> Details:
    """The account of a request; the same for every seed."""
    prompt, negative = request.prompt, request.negative_prompt
    account = understood(prompt, negative)
    return Details(
        drawn=account.drawn, undrawn=account.undrawn, missing_glyphs=missing(read(prompt, negative))
    )
