"""What models are told: the prompt, its style in words, and a task where it says nothing."""

from __future__ import annotations

from dataclasses import replace

import PIL.Image

from aquatint.domain import Edit, GenerationRequest, Reframe, ReplaceBackground, Source, Upscale
from aquatint.engines.references import shown
from aquatint.engines.wording import worded
from aquatint.imaging.decode import pixels

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


def before(request: GenerationRequest, sees: frozenset[type[Source]]) -> int:
    """How many pictures a model is shown before the references: a source, and others beside it."""
    source = request.source
    if source is None or type(source) not in sees:
        return 0
    return 1 + len(source.others) if isinstance(source, Edit) else 1


def seen(request: GenerationRequest) -> tuple[PIL.Image.Image, ...]:
    """What a model is shown after the source: others beside it, then the references."""
    others = request.source.others if isinstance(request.source, Edit) else ()
    return tuple(map(PIL.Image.fromarray, (*map(pixels, others), *shown(request.style))))


def told(request: GenerationRequest, *, negative: bool = False) -> str:
    """What is `asked`, in words alone, with its style.

    `negative` tells what to leave out, too, for a model that has no other input for it.
    """
    return worded(replace(request, prompt=asked(request)), negative=negative)
