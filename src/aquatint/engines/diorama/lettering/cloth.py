"""A T-shirt: its outline, its folds as a height field, and a print that follows them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
import PIL.ImageFilter
from numpy.typing import NDArray

from ..dice import dice
from ..pixels import Plane, Sprite
from ..raster import rasterise
from . import sheet
from .fit import Box

# In a box of 100 units: shoulder, sleeve, waist and hem of a shirt laid out for a photograph.
BODY = (
    "M35 9C29 11 22 13.5 16.5 17.5C10.5 22 5 33 2 43C6.5 46.8 12.5 49 19 50"
    "C21 45 23 40.5 25.5 37.5C26.8 52 26.4 72 24.6 92.5C40 97 60 97 75.4 92.5"
    "C73.6 72 73.2 52 74.5 37.5C77 40.5 79 45 81 50C87.5 49 93.5 46.8 98 43"
    "C95 33 89.5 22 83.5 17.5C78 13.5 71 11 65 9C61.5 15.5 56 18 50 18C44 18 38.5 15.5 35 9Z"
)
INSIDE = "M35 9C40 6.6 60 6.6 65 9C61.5 15.5 56 18 50 18C44 18 38.5 15.5 35 9Z"
BACK_SEAM = "M37 9.4C42 12 58 12 63 9.4"
COLLAR = "M36.4 9.3C39.7 15 44 17 50 17C56 17 60.3 15 63.6 9.3"
SEAMS = "M25.5 37.5C24.5 30 25 22 28.5 13.5M74.5 37.5C75.5 30 75 22 71.5 13.5"
HEMS = (
    "M24.9 89.6C40 94 60 94 75.1 89.6"
    "M3.3 40.6C7.8 44 13.6 46.3 20.1 47.5M96.7 40.6C92.2 44 86.4 46.3 79.9 47.5"
)
PRINT = Box(32.5, 26.0, 35.0, 45.0)

_PUSH = 0.75 / 110_000  # of the side, for one step of slope

# Folds: from the armpits inwards, across the belly, up from the hem. (path, width, depth)
_FOLDS = (
    ("M26 38C33 41 37 46 39 54", 2.6, 1.0),
    ("M74 38C67 41 63 46 61 54", 2.6, 1.0),
    ("M26 44C31 49 33 56 33 65", 2.2, 0.8),
    ("M74 44C69 49 67 56 67 65", 2.2, 0.8),
    ("M25.5 70C34 73 40 79 43 90", 2.8, 0.9),
    ("M74.5 66C66 71 60 79 58 92", 2.8, 0.9),
    ("M29 88C32 80 33 74 32 68", 2.2, 0.7),
    ("M71 89C69 82 68 77 68.5 71", 2.2, 0.7),
    ("M50 93C49 86 50 80 52 75", 2.6, 0.6),
    ("M12 42C15 36 19 32 24 30", 2.0, 0.8),
    ("M88 42C85 36 81 32 76 30", 2.0, 0.8),
    ("M33 20C30 25 28 30 27 36", 2.0, 0.6),
    ("M67 20C70 25 72 30 73 36", 2.0, 0.6),
)


@dataclass(frozen=True, slots=True)
class Folds:
    """The folds of a shirt, at a third of its size: what they do to light, how they lean."""

    side: int
    shade: Plane
    across: Plane
    down: Plane


def folds(side: int, seed: int) -> Folds:
    """The folds of a shirt `side` pixels wide and high; each is a valley with a lit twin."""
    random = dice(seed, "folds")
    body = ""
    for path, width, depth in _FOLDS:
        dx, dy = (4.0 * random.random() - 2.0 for _ in range(2))
        strength = min(1.0, depth * (0.65 + 0.5 * random.random()))
        fold = sheet.stroked(path, "#ffffff", width, strength)
        body += f'<g transform="translate({dx:.2f} {dy:.2f})">{fold}</g>'
    small = max(8, side // 3)
    drawn = rasterise(sheet.document(body, Box(0, 0, 100, 100)), small, small)[..., 3]
    image = PIL.Image.fromarray(np.ascontiguousarray(drawn))
    valley = np.zeros((small, small), np.int32)
    for blur, weight in ((0.007, 3), (0.022, 5)):
        soft = image.filter(PIL.ImageFilter.GaussianBlur(blur * small))
        valley += np.asarray(soft).astype(np.int32) * weight
    across, down = _slope(valley, 1, small), _slope(valley, 0, small)
    # Light comes from above and from the left; the bottom of a fold lies in its own shadow.
    shade = (across * 3 + down * 4).astype(np.float32) * np.float32(1 / 10500)
    shade -= valley.astype(np.float32) * np.float32(0.17 / 2040)
    return Folds(side, shade, across.astype(np.float32), down.astype(np.float32))


def shaded(sprite: Sprite, by: Folds, box: Box) -> Sprite:
    """A sprite that lies at a box of the shirt, lit as its folds are."""
    light = _grown(by.shade, by, box)
    # 128 is as bright as drawn, 255 twice as bright: the product fits 16 bits.
    factor = np.clip(light * np.float32(128) + np.float32(128.5), 0, 255).astype(np.uint16)
    found = sprite.copy()
    for band in range(3):
        lit = (sprite[..., band] * factor) >> 7
        found[..., band] = np.minimum(lit, sprite[..., 3])
    return found


def displaced(sprite: Sprite, by: Folds, box: Box) -> Sprite:
    """A print as the cloth carries it: shifted into the folds, and shaded."""
    height, width = sprite.shape[:2]
    push = np.float32(_PUSH * by.side)
    down = np.rint(_grown(by.down, by, box) * push).astype(np.int32)
    across = np.rint(_grown(by.across, by, box) * push).astype(np.int32)
    rows = np.clip(np.arange(height, dtype=np.int32)[:, None] + down, 0, height - 1)
    columns = np.clip(np.arange(width, dtype=np.int32)[None, :] + across, 0, width - 1)
    return shaded(sprite[rows, columns], by, box)


def _slope(plane: NDArray[np.int32], axis: int, small: int) -> NDArray[np.int32]:
    """The rise from one side of a pixel to the other, over a hundredth of the box."""
    step = max(1, small // 100)
    return np.roll(plane, step, axis) - np.roll(plane, -step, axis)


def _grown(plane: Plane, by: Folds, box: Box) -> Plane:
    """The part of a plane that a box of the shirt covers, one value to a pixel of the box."""
    half = plane.shape[0] / by.side
    part = (box.left * half, box.top * half, box.right * half, box.bottom * half)
    size = round(box.width), round(box.height)
    grown = PIL.Image.fromarray(plane).resize(size, PIL.Image.Resampling.BILINEAR, part)
    return np.asarray(grown, np.float32)
