"""What models are told: the prompt, its style in words, and a task where it says nothing."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import GenerationRequest, Reframe, ReplaceBackground, Upscale
from aquatint.engines.wording import worded

_REMOVE = "Remove what is there; the background goes on in its place."
_ENLARGE = "The same picture in high resolution, sharp and rich in fine detail."
_BEHIND = "Keep what is in front exactly as it is, and replace all of the background behind it: "
_EXTEND = "Go on with the picture beyond its frame."


def asked(request: GenerationRequest) -> str:
    """The prompt; where there is none, what the request does; of a new background, what stays."""
    prompt = request.prompt
    match request.source:
        case ReplaceBackground():
            return _BEHIND + prompt
        case Reframe():
            return prompt if prompt.strip() else _EXTEND
        case Upscale():
            return prompt if prompt.strip() else _ENLARGE
        case _:
            return prompt if prompt.strip() else _REMOVE


def told(request: GenerationRequest, *, negative: bool = False) -> str:
    """What is `asked`, in words alone, with its style.

    `negative` tells what to leave out, too, for a model that has no other input for it.
    """
    return worded(replace(request, prompt=asked(request)), negative=negative)
