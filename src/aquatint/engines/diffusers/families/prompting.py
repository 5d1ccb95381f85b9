"""What models are told where a request says nothing, or where they have no input for it."""

from __future__ import annotations

from aquatint.domain import GenerationRequest, Reframe

_REMOVE = "Remove what is there; the background goes on in its place."
_EXTEND = "Go on with the picture beyond its frame."


def told(request: GenerationRequest) -> str:
    """The prompt; an edit without one removes, a reframing without one goes on."""
    if request.prompt.strip():
        return request.prompt
    return _EXTEND if isinstance(request.source, Reframe) else _REMOVE


def without(negative: str) -> str:
    """A negative prompt for a model that has none."""
    return f"Without: {negative.strip().rstrip('.')}."
