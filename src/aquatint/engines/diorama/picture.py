"""One picture of a request: what its prompt says, how it is to look, what it starts from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import (
    Edit,
    GenerationRequest,
    InvalidRequest,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Source,
    Upscale,
)
from aquatint.imaging import decode
from aquatint.imaging.geometry import cover, cover_mask
from aquatint.imaging.mask import changes

from . import repaint, retouch
from .cutout import cut_out
from .figures import figure
from .graph import SceneGraph
from .lettering.design import Painters, Seen
from .likeness import alike
from .limits import MAX_PIXELS
from .look import plan
from .look.look import Look
from .note import Note, note_of
from .paint import paint, scene
from .pixels import Picture
from .prompt import read
from .script import Script
from .telling import caption

Pixels = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture, (height, width, 3 or 4), and what it says about itself, if it knows."""

    pixels: Pixels
    note: Note | None = None


def pixels(request: GenerationRequest, seed: int, tell: Callable[[], None]) -> Pixels:
    """Draw with a seed; `tell` is called once the prompt is understood."""
    return drawn(request, seed, tell).pixels


def drawn(request: GenerationRequest, seed: int, tell: Callable[[], None]) -> Drawn:
    """The same, with its note."""
    order = _order(request)
    graph = alike(read(order.wanted, request.negative_prompt), request.style.character)
    look = plan(request.style, graph)
    script = Script(graph, look, seed, request.resolution, request.rendering_speed)
    tell()
    if request.transparent and request.source is None:
        alone = _alone(graph, request, seed, look)
        return Drawn(alone, Note.of(caption(graph), alone[..., 3], script))
    if request.source is None:
        return _painted(script)
    if request.transparent:
        return _kept(request.source, request.resolution)
    painters = Painters(scene=scene, figure=figure)
    commission = retouch.Commission(graph, look, painters, seed, order.verb, _emptier(request))
    return _retouched(request.source, request.resolution, commission)


def _kept(source: Source, size: Resolution) -> Drawn:
    """What the source is about, on no ground."""
    pixels, note = decode.pixels(source.image), note_of(source.image)
    known = None if note is None else note.subjects(source.image.size)
    alone = retouch.alone(cover(pixels, size), None if known is None else cover_mask(known, size))
    if alone is None:
        raise InvalidRequest("image", "shows nothing that stands out from its background")
    return Drawn(alone, note)


def _alone(graph: SceneGraph, request: GenerationRequest, seed: int, look: Look) -> Pixels:
    """The subjects on no ground; what would be too large to paint is painted in half its size."""
    size = request.resolution
    if size.pixels <= MAX_PIXELS:
        return cut_out(graph, size, seed, look)
    half = Resolution(size.width // 2, size.height // 2)
    small = PIL.Image.fromarray(cut_out(graph, half, seed, look))
    return np.asarray(small.resize((size.width, size.height), PIL.Image.Resampling.LANCZOS))


def _emptier(request: GenerationRequest) -> retouch.Emptied | None:
    """What paints a source of ours again without what a mask covers; None for any other source."""
    if request.source is None or request.source.image.size != request.resolution:
        return None
    note = note_of(request.source.image)
    return None if note is None or note.script is None else partial(repaint.without, note.script)


def _order(request: GenerationRequest) -> retouch.Instruction:
    """What an edit's prompt tells to do; all others describe."""
    if isinstance(request.source, Edit) and request.source.mask is not None:
        return retouch.Instruction.of(request.prompt)
    return retouch.Instruction(retouch.Verb.SHOW, request.prompt)


def _retouched(source: Source, size: Resolution, commission: retouch.Commission) -> Drawn:
    """The source at the size that is asked for, changed as it asks for."""
    pixels, note = decode.pixels(source.image), note_of(source.image)
    known = None if note is None else note.subjects(source.image.size)
    about = None if known is None else cover_mask(known, size)
    match source:
        case Remix():
            mixed = retouch.remix(cover(pixels, size), source.weight, commission, about)
            return Drawn(mixed)
        case Edit():
            mask = None if source.mask is None else cover_mask(changes(source.mask), size)
            return Drawn(retouch.edit(cover(pixels, size), mask, commission))
        case Reframe():
            return Drawn(retouch.extend(pixels, size, commission.seed, _told(note, pixels, known)))
        case ReplaceBackground():
            return Drawn(retouch.behind(cover(pixels, size), commission, about))
        case Upscale():
            larger = retouch.enlarge(
                pixels, size, resemblance=source.resemblance, detail=source.detail
            )
            return Drawn(larger, note)


def _told(
    note: Note | None, pixels: Pixels, known: NDArray[np.bool_] | None
) -> retouch.Known | None:
    """What a picture of ours says for a wider frame."""
    if known is None:
        return None
    script = None if note is None else note.script
    return retouch.Known(known, None if script is None else repaint.emptied(script, pixels))


def _painted(script: Script) -> Drawn:
    subjects: list[Seen] = []

    def painted(canvas: Resolution) -> Picture:
        return paint(script.graph, canvas, script.seed, script.look, subjects.append)

    pixels = repaint.at_size(script, painted)
    seen = subjects[0].figures if subjects else None
    return Drawn(pixels, Note.of(caption(script.graph), seen, script))
