"""One picture of a request: what its prompt says, how it is to look, what it starts from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import Edit, GenerationRequest, Remix, RenderingSpeed, Resolution, Source
from aquatint.imaging import decode
from aquatint.imaging.geometry import cover, cover_mask
from aquatint.imaging.mask import changes

from . import retouch
from .figures import figure
from .graph import SceneGraph
from .lettering.design import Painters
from .look import plan
from .look.look import Look
from .paint import paint, scene
from .pixels import Picture
from .prompt import read

Pixels = NDArray[np.uint8]

_FINER = 1.5
"""QUALITY paints so many times larger and shrinks: finer clouds, grain and edges."""


def pixels(request: GenerationRequest, seed: int, tell: Callable[[], None]) -> Pixels:
    """Draw with a seed; `tell` is called once the prompt is understood."""
    graph = read(request.prompt, request.negative_prompt)
    look = plan(request.style, graph)
    tell()
    if request.source is None:
        return _painted(graph, look, request, seed)
    commission = retouch.Commission(graph, look, Painters(scene=scene, figure=figure), seed)
    return _retouched(request.source, request.resolution, commission)


def _retouched(source: Source, size: Resolution, commission: retouch.Commission) -> Pixels:
    """The source, scaled to the size that is asked for, edited or mixed anew."""
    pixels = cover(decode.pixels(source.image), size)
    match source:
        case Remix():
            return retouch.remix(pixels, source.weight, commission)
        case Edit():
            mask = None if source.mask is None else cover_mask(changes(source.mask), size)
            return retouch.edit(pixels, mask, commission)


def _painted(graph: SceneGraph, look: Look, request: GenerationRequest, seed: int) -> Pixels:
    size = request.resolution
    if request.rendering_speed is not RenderingSpeed.QUALITY:
        return _bytes(paint(graph, size, seed, look))
    finer = Resolution(round(size.width * _FINER), round(size.height * _FINER))
    large = PIL.Image.fromarray(_bytes(paint(graph, finer, seed, look)))
    shrunk = large.resize((size.width, size.height), PIL.Image.Resampling.LANCZOS)
    return np.asarray(shrunk)


def _bytes(picture: Picture) -> Pixels:
    return (np.clip(picture, 0, 1) * np.float32(255) + np.float32(0.5)).astype(np.uint8)
