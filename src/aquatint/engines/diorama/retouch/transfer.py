"""Repeat on the full picture what was chosen on a reduced one: seams feathered, tones met."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur, ModeFilter

from .commission import Mask, Pixels
from .region import Box, box_of, grown, inwards
from .repeats import Shift
from .shifts import Field, Ints
from .smooth import membrane

_SEAM = 9.0  # pixels over which the tones of two copies run into each other
_AIR = 28  # pixels about a piece that it may shine into
_MOST_CORRECTION = 26  # levels by which a copy is lightened or darkened to meet its rim
_LARGE = 0.33  # of what is looked at: a hole that leaves too little to copy from
_FITTING = 80  # levels, all channels together, by which a copy may differ from its layer
_BICUBIC = PIL.Image.Resampling.BICUBIC
_SHARP = [max(0, min(255, (value - 96) * 4)) for value in range(256)]

Levels = NDArray[np.int16]


@dataclass(frozen=True, slots=True)
class Choice:
    """The shifts that were chosen, on the full picture, which each reduced pixel takes, and how the
    reduced picture looks then.
    """

    shifts: Sequence[Shift]
    labels: Ints
    guess: Pixels


def transferred(source: Pixels, hole: Mask, field: Field, choice: Choice) -> Pixels:
    """The full picture with its hole filled by the chosen copies."""
    height, width = hole.shape
    even = PIL.Image.fromarray(choice.labels.astype(np.uint8)).filter(
        ModeFilter(2 * field.reach + 1)
    )
    full = np.full(field.hole.shape, 255, np.uint8)
    full[field.box.area] = np.asarray(even)
    box = box_of(hole).grown(12, width, height)
    fine, soft = _Sum(box), _Sum(box)
    tones, detail = _parted(source, hole, choice.guess)
    for index, shift in enumerate(choice.shifts):
        piece = full == index
        if not piece.any():
            continue
        part = _within(piece, hole.shape, box)
        if part is None:
            continue
        wide = _cover(piece, hole.shape, part)
        rows = np.clip(np.arange(part.top, part.bottom) + shift[0], 0, height - 1)
        columns = np.clip(np.arange(part.left, part.right) + shift[1], 0, width - 1)
        fine.add(part, detail[rows][:, columns], wide.point(_SHARP))
        soft.add(part, tones[rows][:, columns], wide.filter(GaussianBlur(_SEAM)))
    copy = _settled(soft.mean(), fine.mean(), _layers(field, hole, box))
    return _met(source, hole, box, copy)


def _layers(field: Field, hole: Mask, box: Box) -> NDArray[np.float32] | None:
    """The layers that run through a box of the picture; nothing where enough is about its hole."""
    if np.count_nonzero(field.hole) < _LARGE * field.hole.size:
        return None
    height, width = hole.shape
    sheet = PIL.Image.fromarray(field.layers.astype(np.uint8)).resize((width, height), _BICUBIC)
    part = sheet.crop((box.left, box.top, box.right, box.bottom)).filter(GaussianBlur(_SEAM))
    return np.asarray(part).astype(np.float32)


def _settled(
    tones: NDArray[np.float32], detail: NDArray[np.float32], layers: NDArray[np.float32] | None
) -> NDArray[np.float32]:
    """Tones and detail as one; a copy that cannot belong to its layer gives way to the layer."""
    if layers is None:
        return tones + detail
    off = np.abs(tones - layers).sum(2)
    wrong = np.clip((off - _FITTING) / np.float32(_FITTING), 0, 1) * np.float32(255)
    soft = PIL.Image.fromarray(wrong.astype(np.uint8)).filter(GaussianBlur(2 * _SEAM))
    share = (np.asarray(soft).astype(np.float32) / np.float32(255))[..., None]
    return tones + (layers - tones) * share + detail * (1 - share)


def _within(piece: Mask, shape: tuple[int, int], box: Box) -> Box | None:
    """The part of a box that a piece of a reduced picture reaches into."""
    small = box_of(piece)
    down, across = shape[0] / piece.shape[0], shape[1] / piece.shape[1]
    part = Box(
        max(box.left, int(small.left * across) - _AIR),
        max(box.top, int(small.top * down) - _AIR),
        min(box.right, int(small.right * across) + _AIR),
        min(box.bottom, int(small.bottom * down) + _AIR),
    )
    return part if part.width > 0 and part.height > 0 else None


def _cover(piece: Mask, shape: tuple[int, int], part: Box) -> PIL.Image.Image:
    """How much of each pixel of a part a piece of a reduced picture covers."""
    grey = PIL.Image.fromarray(piece.astype(np.uint8) * np.uint8(255))
    down, across = piece.shape[0] / shape[0], piece.shape[1] / shape[1]
    seen = (part.left * across, part.top * down, part.right * across, part.bottom * down)
    return grey.resize((part.width, part.height), _BICUBIC, seen)


def _parted(source: Pixels, hole: Mask, guess: Pixels) -> tuple[Levels, Levels]:
    """The picture's tones and its detail; what is removed does not shine into what is about it."""
    wide = PIL.Image.fromarray(guess).resize((hole.shape[1], hole.shape[0]), _BICUBIC)
    whole = np.where(hole[..., None], np.asarray(wide), source)
    soft = PIL.Image.fromarray(whole).filter(GaussianBlur(_SEAM))
    tones = np.asarray(soft).astype(np.int16)
    return tones, whole.astype(np.int16) - tones


class _Sum:
    """Copies, weighed."""

    def __init__(self, box: Box) -> None:
        self._box = box
        self._total = np.zeros((box.height, box.width, 3), np.float32)
        self._weight = np.full((box.height, box.width, 1), 1e-3, np.float32)

    def add(self, part: Box, copy: Levels, cover: PIL.Image.Image) -> None:
        """Add a copy of a part of the box."""
        share = np.asarray(cover).astype(np.float32)[..., None]
        left, top = part.left - self._box.left, part.top - self._box.top
        area = slice(top, top + part.height), slice(left, left + part.width)
        self._total[area] += copy * share
        self._weight[area] += share

    def mean(self) -> NDArray[np.float32]:
        """The copies, side by side."""
        return self._total / self._weight


def _met(source: Pixels, hole: Mask, box: Box, copy: NDArray[np.float32]) -> Pixels:
    """Lighten and darken a copy so that it meets the picture all along its rim."""
    part, gap = source[box.area].astype(np.float32), hole[box.area]
    near = grown(gap, 5) & ~gap
    off = np.clip(part - copy, -_MOST_CORRECTION, _MOST_CORRECTION)
    correction = _led_in(off, near)
    met = np.clip(copy + correction, 0, 255)
    share = inwards(gap, 2)[..., None] * np.float32(0.5) + np.float32(0.5)
    soft = np.where(gap[..., None], met * share + copy * (1 - share), part)
    out = source.copy()
    out[box.area] = np.where(gap[..., None], np.rint(soft), part).astype(np.uint8)
    return out


def _led_in(off: NDArray[np.float32], near: Mask) -> NDArray[np.float32]:
    """What is off along a rim, led into what it surrounds; found at half the size."""
    height, width = near.shape
    size = (max(1, width // 2), max(1, height // 2))

    def resized(plane: NDArray[np.float32], to: tuple[int, int]) -> NDArray[np.float32]:
        picture = PIL.Image.fromarray(np.ascontiguousarray(plane))
        return np.asarray(picture.resize(to, PIL.Image.Resampling.BILINEAR))

    weight = near.astype(np.float32)
    held = resized(weight, size)
    each = [
        resized(off[..., channel] * weight, size) / np.maximum(held, np.float32(1e-4))
        for channel in range(3)
    ]
    known = held > np.float32(0.1)
    led = membrane(np.stack(each, 2, dtype=np.float32) + np.float32(128), known) - 128
    return np.stack([resized(led[..., channel], (width, height)) for channel in range(3)], 2)
