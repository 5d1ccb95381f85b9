"""Paint a prompt upon a picture, and keep as much of it as is asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import Format
from ..look import Look, develop_bytes
from ..look.recolor import recolor
from ..look.references import leading
from ..look.sheet import noise, simplify, unit
from .commission import Commission, Mask, Pixels
from .compose import compose
from .fill import cleared
from .matte import subject
from .region import Box, blend, box_of, grown

_FROM, _TO = 0.34, 0.68  # between these weights the new scene gives way to the input
_RECAST = 0.72  # up to here the prompt's subjects stand where the input's did
_WIDEST = 0.6  # of a picture: more cannot be taken out of it
_BARE = 0.95  # from here on nothing is added
_SOFT = 0.16  # the height over which scene and input run into each other
_BROAD = 0.05  # the wavelength of what counts as broad light and colour, of the smaller side


def remix(source: Pixels, weight: int, commission: Commission, known: Mask | None = None) -> Pixels:
    """A picture between the prompt alone (weight 1) and nearly the source (100).

    Low weights paint a new scene in the source's colours and broad light. Higher ones keep the
    source as the stage, from its ground upwards where the prompt names a place of its own, and
    put the subjects on it: first in the place of the source's own, above that beside it. The look
    and what is painterly about it fade as more is kept. `known` is where the source's subject is,
    for pictures that say so.
    """
    kept = (weight - 1) / 99
    if kept <= _FROM:
        return _recalled(source, kept, commission)
    look = replace(commission.look, strength=commission.look.strength * min(1.0, 1.7 * (1 - kept)))
    box = _place(source, 0.58 - 0.32 * kept)
    before = source
    if commission.graph.subjects and kept < _RECAST:
        before, box = _recast(source, known, box)
    stage = _abstracted(before, kept)
    if commission.somewhere and kept < _TO:
        empty = replace(commission.graph, subjects=(), relations=(), format=Format.SCENE)
        place = _recalled(source, kept, replace(commission, graph=empty, look=Look()))
        stage = blend(stage, place, _gained(source, kept, commission.seed))
    if commission.graph.subjects and kept < _BARE:
        stage, _ = compose(stage, box, commission, np.ones(source.shape[:2], bool))
    return develop_bytes(stage, look, commission.seed)


def _recalled(source: Pixels, kept: float, commission: Commission) -> Pixels:
    """The prompt's scene with something of the source's colours, and of its light and dark."""
    size = Resolution(source.shape[1], source.shape[0])
    scene = PIL.Image.fromarray(commission.painted(size))
    colored = recolor(scene, leading(source))
    toned = PIL.Image.blend(scene, colored, min(0.85, 1.7 * kept))
    reach = _BROAD * min(source.shape[:2])
    there, here = _broad(PIL.Image.fromarray(source), reach), _broad(toned, reach)
    share = round(256 * min(0.75, 1.3 * kept))
    out = np.asarray(toned, np.int32) + ((there - here) * share >> 8)
    return np.clip(out, 0, 255).astype(np.uint8)


def _recast(source: Pixels, known: Mask | None, box: Box) -> tuple[Pixels, Box]:
    """The source without its subject, whose place others take; all of it where it has none."""
    about = subject(source) if known is None else known
    hole = grown(about, max(4, min(about.shape) // 32))
    if not about.any() or int(hole.sum()) > _WIDEST * hole.size:
        return source, box
    found = box_of(about)
    if found.height * 5 < box.height:
        return source, box
    return cleared(source, hole), found


def _abstracted(source: Pixels, kept: float) -> Pixels:
    """The source with less of its detail the less is kept."""
    share = 0.9 * max(0.0, 1 - kept / 0.9)
    if share <= 0 or min(source.shape[:2]) < 32:
        return source
    sheet = PIL.Image.fromarray(source)
    reach = max(2, round(9 * unit(sheet)))
    return np.asarray(PIL.Image.blend(sheet, simplify(sheet, reach), share))


def _place(source: Pixels, tall: float) -> Box:
    """Where subjects stand in a picture that was not made for them: low, off the middle."""
    height, width = source.shape[:2]
    bottom = round(height * 0.93)
    top = bottom - round(height * tall)
    wide = min(width, round(width * (0.3 + tall)))
    left = round((width - wide) * 0.42)
    return Box(left, top, left + wide, bottom)


def _gained(source: Pixels, kept: float, seed: int) -> NDArray[np.float32]:
    """Where the source has won already: its ground first, its sky last, the border uneven."""
    height, width = source.shape[:2]
    part = (kept - _FROM) / (_TO - _FROM)
    small = (max(2, width // 8), max(2, height // 8))
    field = noise(small, min(small) / 2.5, dice(seed, "remix/ground"), octaves=3)
    wide = field.resize((width, height), PIL.Image.Resampling.BICUBIC)
    uneven = np.asarray(wide).astype(np.float32)
    low = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    level = low * np.float32(0.8) + uneven * np.float32(0.2 / 255)
    start = (1 + _SOFT) * (1 - part) - _SOFT
    grown = np.clip((level - start) / np.float32(_SOFT), 0, 1)
    return (grown * grown * (3 - 2 * grown)).astype(np.float32)


def _broad(picture: PIL.Image.Image, reach: float) -> NDArray[np.int32]:
    small = picture.reduce(8) if min(picture.size) >= 64 else picture
    soft = small.filter(GaussianBlur(reach / (picture.width / small.width)))
    return np.asarray(soft.resize(picture.size, PIL.Image.Resampling.BICUBIC)).astype(np.int32)
