"""Remove what a mask covers: continue what surrounds it, by shifted copies of the surroundings.

The hole is filled coarse to fine on reduced pictures. At each step every pixel of the hole chooses
the shift whose copy agrees best with what is known and already guessed about it, and with the
layers of the scene that run through it; the shifts that are chosen most are kept for the next finer
step. So large pieces are copied whole, and stay sharp. A pattern is continued by its own steps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
from PIL.ImageFilter import BoxBlur, GaussianBlur

from .commission import Mask, Pixels
from .region import box_of, grown
from .repeats import Shift, repeated
from .rows import layered
from .shifts import Field, Ints, choose, copied, every_shift, finer
from .smooth import membrane
from .transfer import Choice, transferred

_LARGE, _COARSE = 0.33, 300  # a hole of so much of what is looked at is filled without fine steps
_LAYERS = 200  # the longer side of the picture in which layers are looked for
_BICUBIC = PIL.Image.Resampling.BICUBIC
_BOX = PIL.Image.Resampling.BOX


@dataclass(frozen=True, slots=True)
class _Step:
    """How one reduced picture is filled."""

    side: int  # its longer side
    kept: int  # shifts after it
    turns: int
    reach: int  # pixels about a pixel that must agree too


_STEPS = (
    _Step(28, 48, 3, 3),
    _Step(56, 40, 2, 3),
    _Step(112, 28, 2, 4),
    _Step(224, 20, 1, 4),
    _Step(400, 12, 1, 5),
)


def fill(source: Pixels, hole: Mask) -> Pixels:
    """The picture without what the hole covered; outside of the hole nothing changes."""
    if not hole.any():
        return source
    height, width = hole.shape
    box = box_of(hole)
    context = max(48, max(box.width, box.height) * 4 // 5)
    around = box.grown(context, width, height)
    part, gap = source[around.area], hole[around.area]
    if gap.mean() > 0.9:
        return _faded(source, hole)
    out = source.copy()
    out[around.area] = _filled(part, gap)
    return out


def cleared(source: Pixels, hole: Mask) -> Pixels:
    """The same as `fill`, made at half the size, for pictures of which the hole is hardly seen."""
    height, width = hole.shape
    if min(height, width) < 128:
        return fill(source, hole)
    half = (width // 2, height // 2)
    small = np.asarray(PIL.Image.fromarray(source).resize(half, _BOX))
    grey = PIL.Image.fromarray(grown(hole, 2).astype(np.uint8) * np.uint8(255))
    gap = np.asarray(grey.resize(half, _BOX)) > 127
    filled = PIL.Image.fromarray(fill(small, gap))
    wide = np.asarray(filled.resize((width, height), _BICUBIC))
    return np.where(hole[..., None], wide, source)


def _filled(source: Pixels, hole: Mask) -> Pixels:
    """Fill a hole that has enough around it."""
    whole = repeated(source, hole)
    if whole is not None:
        return whole
    longer = max(hole.shape)
    most = longer if hole.mean() < _LARGE else min(longer, _COARSE)
    steps = [one for one in _STEPS if one.side < most] or [replace(_STEPS[0], side=longer)]
    layers = _layers(source, hole)
    shifts: list[Shift] = []
    guess = layers
    for at, step in enumerate(steps):
        field = _field(source, hole, step, layers)
        scale = step.side / steps[at - 1].side
        candidates = finer(shifts, scale, field) if shifts else every_shift(field)
        current = _guessed(field, guess)
        for _ in range(step.turns):
            candidates, labels = choose(field, current, candidates, step.kept)
            current = copied(field, candidates, labels)
        shifts, guess = candidates, current.astype(np.uint8)
    scale = longer / steps[-1].side
    scaled = [(round(down * scale), round(across * scale)) for down, across in shifts]
    return transferred(source, hole, field, Choice(scaled, labels, current.astype(np.uint8)))


def _layers(source: Pixels, hole: Mask) -> Pixels:
    """The reduced picture with the layers of the scene led through its hole."""
    picture, small = _reduced(source, hole, min(_LAYERS, max(hole.shape)))
    level = membrane(picture.astype(np.float32), ~small).astype(np.int32)
    return layered(np.where(small[..., None], level, picture), small).astype(np.uint8)


def _reduced(source: Pixels, hole: Mask, side: int) -> tuple[Ints, Mask]:
    """Picture and hole, reduced."""
    height, width = hole.shape
    scale = side / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    picture = np.asarray(PIL.Image.fromarray(source).resize(size, _BOX)).astype(np.int32)
    grey = PIL.Image.fromarray(hole.astype(np.uint8) * np.uint8(255))
    small = np.asarray(grey.resize(size, _BOX)) > 0
    if not small.any():
        small = np.asarray(grey.resize(size, PIL.Image.Resampling.NEAREST)) > 0
        small[size[1] // 2, size[0] // 2] |= not small.any()
    return picture, small


def _field(source: Pixels, hole: Mask, step: _Step, layers: Pixels) -> Field:
    picture, small = _reduced(source, hole, step.side)
    size = (small.shape[1], small.shape[0])
    box = box_of(small).grown(step.reach + 1, *size)
    led = np.asarray(PIL.Image.fromarray(layers).resize(size, _BOX))
    picture = np.where(small[..., None], led, picture)  # what no shift reaches is of its layer
    return Field(picture, small, box, step.reach, led.astype(np.int32), _oddity(picture, led))


def _guessed(field: Field, guess: Pixels) -> Ints:
    """What the hole may look like before anything is chosen."""
    height, width = field.hole.shape
    larger = PIL.Image.fromarray(guess).resize((width, height), _BICUBIC)
    first = np.asarray(larger).astype(np.int32)
    return np.where(field.hole[..., None], first, field.picture)


def _oddity(picture: Ints, level: Pixels) -> Ints:
    """How far each pixel stands out from its row: things do, grounds and skies do not."""
    height, width = level.shape[:2]
    columns = PIL.Image.fromarray(level).resize((5, height), _BOX)
    wide = columns.resize((width, height), _BICUBIC)
    off = np.minimum(np.abs(picture - np.asarray(wide)).sum(2), 255).astype(np.uint8)
    return np.asarray(PIL.Image.fromarray(off).filter(BoxBlur(3))).astype(np.int32)


def _faded(source: Pixels, hole: Mask) -> Pixels:
    """Hardly anything is known: what was there, dissolved into its colours."""
    soft = PIL.Image.fromarray(source).reduce(8).filter(GaussianBlur(12))
    wide = np.asarray(soft.resize((hole.shape[1], hole.shape[0]), _BICUBIC))
    return np.where(hole[..., None], wide, source)
