"""Pixels between the sizes that are asked for and those that models draw."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Image, Resolution
from aquatint.imaging.decode import pixels
from aquatint.imaging.geometry import cover, cover_mask
from aquatint.imaging.mask import changes

GRID = 16  # pixels of one token; the size of what a model draws is a multiple of it

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def on_grid(size: Resolution) -> Resolution:
    """The least size that a model draws and that has room for this one."""
    return Resolution(-(-size.width // GRID) * GRID, -(-size.height // GRID) * GRID)


def source_pixels(image: Image, size: Resolution) -> Pixels:
    """A source in the size of the answer."""
    return cover(pixels(image), size)


def source_mask(mask: Image, size: Resolution) -> Mask:
    """True where the answer may differ from its source."""
    return cover_mask(changes(mask), size)


def padded(picture: Pixels) -> Pixels:
    """Grown at the right and at the bottom to the grid, going on as it ends."""
    height, width = picture.shape[:2]
    return np.pad(picture, ((0, -height % GRID), (0, -width % GRID), (0, 0)), mode="edge")


def padded_mask(mask: Mask) -> Mask:
    """Grown as its picture."""
    height, width = mask.shape
    return np.pad(mask, ((0, -height % GRID), (0, -width % GRID)), mode="edge")


def tokens(mask: Mask) -> Mask:
    """Of a mask on the grid, the tokens of which any pixel may change."""
    height, width = mask.shape
    cells = mask.reshape(height // GRID, GRID, width // GRID, GRID)
    return np.asarray(cells.any(axis=(1, 3)))


def composited(drawn: Pixels, source: Pixels, mask: Mask) -> Pixels:
    """What was drawn where the mask is, and the source, to the last bit, everywhere else."""
    return np.where(mask[..., None], drawn, source)
