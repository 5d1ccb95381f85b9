"""What models are told: the prompt, its style in words, and a task where it says nothing."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import GenerationRequest, Reframe
from aquatint.engines.wording import worded

_REMOVE = "Remove what is there; the background goes on in its place."
_EXTEND = "Go on with the picture beyond its frame."


def asked(request: GenerationRequest) -> str:
    """The prompt; of an edit without one, that it removes, of a reframing, that it goes on."""
    if request.prompt.strip():
        return request.prompt
    return _EXTEND if isinstance(request.source, Reframe) else _REMOVE


def told(request: GenerationRequest, *, negative: bool = False) -> str:
    """What is `asked`, in words alone, with its style.

    `negative` tells what to leave out, too, for a model that has no other input for it.
    """
    return worded(replace(request, prompt=asked(request)), negative=negative)
