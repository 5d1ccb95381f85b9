"""How an input of any size becomes one of the answer's size: one rule for images and masks."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import Resolution

Box = tuple[float, float, float, float]


def cover(pixels: NDArray[np.uint8], size: Resolution) -> NDArray[np.uint8]:
    """Scale grey, RGB or RGBA pixels so that they cover `size`, and crop them about the centre.

    Pixels that have the size already come back as they are.
    """
    return _fit(pixels, size, PIL.Image.Resampling.BICUBIC)


def cover_mask(mask: NDArray[np.bool_], size: Resolution) -> NDArray[np.bool_]:
    """Scale and crop a mask as `cover` does its image: true where most of the pixel is."""
    grey = mask.astype(np.uint8) * np.uint8(255)
    return _fit(grey, size, PIL.Image.Resampling.BOX) >= 128


def contain(size: Resolution, within: Resolution) -> tuple[int, int, int, int]:
    """Where a picture of a size goes that is shown whole and as large as can be: left, top, right,
    bottom. It is centred, and touches two sides at least.
    """
    if size.width * within.height > size.height * within.width:
        wide, tall = within.width, round(size.height * within.width / size.width)
    else:
        wide, tall = round(size.width * within.height / size.height), within.height
    wide, tall = max(1, wide), max(1, tall)
    left, top = (within.width - wide) // 2, (within.height - tall) // 2
    return left, top, left + wide, top + tall


def _fit(
    pixels: NDArray[np.uint8], size: Resolution, filtering: PIL.Image.Resampling
) -> NDArray[np.uint8]:
    height, width = pixels.shape[:2]
    if (width, height) == (size.width, size.height):
        return pixels
    picture = PIL.Image.fromarray(pixels)
    box = _centre(width, height, size)
    return np.asarray(picture.resize((size.width, size.height), filtering, box)).copy()


def _centre(width: int, height: int, size: Resolution) -> Box:
    """The largest part of a picture about its centre that has the proportions of `size`."""
    if width * size.height > height * size.width:
        kept = height * size.width / size.height
        return (width - kept) / 2, 0, (width + kept) / 2, height
    kept = width * size.height / size.width
    return 0, (height - kept) / 2, width, (height + kept) / 2
