"""What models are told: the prompt, its style in words, and a task where it says nothing."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import GenerationRequest, Reframe
from aquatint.engines.wording import worded

_REMOVE = "Remove what is there; the background goes on in its place."
_EXTEND = "Go on with the picture beyond its frame."


def told(request: GenerationRequest, *, negative: bool = False) -> str:
    """The prompt in words alone; an edit without one removes, a reframing without one goes on.

    `negative` tells what to leave out, too, for a model that has no other input for it.
    """
    prompt = request.prompt
    if not prompt.strip():
        prompt = _EXTEND if isinstance(request.source, Reframe) else _REMOVE
    return worded(replace(request, prompt=prompt), negative=negative)
