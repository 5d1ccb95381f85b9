"""What a request comes to, before a device is needed: a sketch, a source, a mask."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image

from aquatint.domain import (
    Edit,
    GenerationRequest,
    Reframe,
    Remix,
    ReplaceBackground,
    Resolution,
    Upscale,
)
from aquatint.imaging.decode import pixels
from aquatint.imaging.geometry import contain

from .canvas import Mask, Pixels, on_grid, source_mask, source_pixels
from .families import Family, Sketch
from .remix import noise_of, noise_over


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`base` is what a drawing starts from or keeps around its `mask`, in the size of the answer;
    `begin` is the noise that it starts with: 1 where all of it is drawn anew.
    """

    sketch: Sketch
    size: Resolution
    base: Pixels | None = None
    mask: Mask | None = None
    begin: float = 1.0


def planned(request: GenerationRequest, family: Family) -> Plan:
    """The plan of a request that the family can draw; decodes and scales its images."""
    size = request.resolution
    match request.source:
        case None:
            return Plan(sketch=_sketch(request, family), size=size)
        case Edit():
            base = source_pixels(request.source.image, size)
            mask = None if request.source.mask is None else source_mask(request.source.mask, size)
            kept = None if mask is None else base
            return Plan(
                sketch=_sketch(request, family, shown=base), size=size, base=kept, mask=mask
            )
        case Remix():
            base = source_pixels(request.source.image, size)
            begin = noise_of(request.source.weight)
            return Plan(
                sketch=_sketch(request, family, shown=base, begin=begin),
                size=size,
                base=base,
                begin=begin,
            )
        case Reframe():
            base, mask = _framed(pixels(request.source.image), size)
            return Plan(
                sketch=_sketch(request, family, shown=base), size=size, base=base, mask=mask
            )
        case ReplaceBackground():
            base = source_pixels(request.source.image, size)
            return Plan(sketch=_sketch(request, family, shown=base), size=size)
        case Upscale():
            base = source_pixels(request.source.image, size)
            begin = noise_over(request.source.resemblance, request.source.detail)
            return Plan(
                sketch=_sketch(request, family, shown=base, begin=begin),
                size=size,
                base=base,
                begin=begin,
            )


def _sketch(
    request: GenerationRequest, family: Family, *, shown: Pixels | None = None, begin: float = 1.0
) -> Sketch:
    """A drawing that begins late has finer steps, so that a few of them are left."""
    is_seen = shown is not None and type(request.source) in family.sees
    source = (PIL.Image.fromarray(shown),) if shown is not None and is_seen else ()
    steps = family.steps(request.rendering_speed)
    return Sketch(
        prompt=family.prompt(request),
        negative=request.negative_prompt,
        size=on_grid(request.resolution),
        steps=steps if begin == 1 else min(4 * steps, round(steps / begin)),
        speed=request.rendering_speed,
        guidance=family.guidance(request.rendering_speed),
        references=source + family.references(request),
    )


def _framed(picture: Pixels, size: Resolution) -> tuple[Pixels, Mask]:
    """A picture whole within another frame, its edges drawn out, and where the frame is new."""
    height, width = picture.shape[:2]
    left, top, right, bottom = contain(Resolution(width, height), size)
    scaled = PIL.Image.fromarray(picture).resize(
        (right - left, bottom - top), PIL.Image.Resampling.BICUBIC
    )
    margins = ((top, size.height - bottom), (left, size.width - right), (0, 0))
    mask = np.ones((size.height, size.width), np.bool_)
    mask[top:bottom, left:right] = False
    return np.pad(np.asarray(scaled), margins, mode="edge"), mask
