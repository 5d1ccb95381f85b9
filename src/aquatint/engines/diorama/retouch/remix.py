"""Paint a prompt upon a picture, and keep as much of it as is asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution

from ..dice import dice
from ..look import develop_bytes
from ..look.recolor import recolor
from ..look.references import leading
from ..look.sheet import noise
from .commission import Commission, Mask, Pixels
from .compose import compose
from .region import Box, blend

_FROM, _TO = 0.34, 0.68  # between these weights the new scene gives way to the input
_BROAD = 0.05  # the wavelength of what counts as broad light and colour, of the smaller side


def remix(source: Pixels, weight: int, commission: Commission) -> Pixels:
    """A picture between the prompt alone (weight 1) and nearly the source (100).

    Low weights paint a new scene in the source's colours and broad light; high ones keep the
    source as the stage, put the subjects on it, the smaller the higher, and let the look fade.
    """
    kept = (weight - 1) / 99
    new = _recalled(source, kept, commission) if kept < _TO else source
    old = _staged(source, kept, commission) if kept > _FROM else source
    share = _ground_gained(source, kept, commission.seed)
    return blend(old, new, share)


def _recalled(source: Pixels, kept: float, commission: Commission) -> Pixels:
    """The prompt's scene with something of the source's colours, and of its light and dark."""
    size = Resolution(source.shape[1], source.shape[0])
    scene = PIL.Image.fromarray(commission.painted(size))
    colored = recolor(scene, leading(source))
    toned = PIL.Image.blend(scene, colored, min(0.85, 1.7 * kept))
    reach = _BROAD * min(source.shape[:2])
    there, here = _broad(PIL.Image.fromarray(source), reach), _broad(toned, reach)
    share = round(256 * min(0.75, 1.5 * kept))
    out = np.asarray(toned, np.int32) + ((there - here) * share >> 8)
    return np.clip(out, 0, 255).astype(np.uint8)


def _staged(source: Pixels, kept: float, commission: Commission) -> Pixels:
    """The source with the subjects on it, in a look that fades as more is kept."""
    strength = commission.look.strength * min(1.0, 1.7 * (1 - kept))
    look = replace(commission.look, strength=strength)
    tall = 0.5 * (1 - kept * kept * kept)
    stage = source
    if commission.graph.subjects and tall > 0.05:
        stage = compose(source, _place(source, tall), commission, _whole(source))
    return develop_bytes(stage, look, commission.seed)


def _place(source: Pixels, tall: float) -> Box:
    """Where subjects stand in a picture that was not made for them: low, off the middle."""
    height, width = source.shape[:2]
    bottom = round(height * 0.93)
    top = bottom - round(height * tall)
    wide = min(width, round(width * (0.3 + tall)))
    left = round((width - wide) * 0.42)
    return Box(left, top, left + wide, bottom)


def _ground_gained(source: Pixels, kept: float, seed: int) -> NDArray[np.float32]:
    """Where the source has won already: from nowhere to everywhere, in soft growing patches."""
    height, width = source.shape[:2]
    part = min(1.0, max(0.0, (kept - _FROM) / (_TO - _FROM)))
    if part in {0.0, 1.0}:
        return np.full((height, width), part, np.float32)
    small = (max(2, width // 8), max(2, height // 8))
    field = noise(small, min(small) / 1.6, dice(seed, "remix/ground"), octaves=2)
    values = np.asarray(field.resize((width, height), PIL.Image.Resampling.BICUBIC), np.float32)
    soft = 90.0
    start = 255 + soft - part * (255 + 2 * soft)
    grown = np.clip((values - start) / np.float32(soft), 0, 1)
    result: NDArray[np.float32] = grown * grown * (3 - 2 * grown)
    return result


def _broad(picture: PIL.Image.Image, reach: float) -> NDArray[np.int32]:
    small = picture.reduce(8) if min(picture.size) >= 64 else picture
    soft = small.filter(GaussianBlur(reach / (picture.width / small.width)))
    return np.asarray(soft.resize(picture.size, PIL.Image.Resampling.BICUBIC)).astype(np.int32)


def _whole(source: Pixels) -> Mask:
    return np.ones(source.shape[:2], bool)
