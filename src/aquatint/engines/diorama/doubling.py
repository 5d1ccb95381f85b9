"""A picture twice as large, by bytes alone: as smooth as a bilinear enlargement, in half its time.

Each pixel becomes four, which take three parts of it and one of the neighbour that they lie nearer
to. A mean of two bytes is what they share plus half of what they do not, so four bytes are averaged
as one number of 32 bits, and all of it stays whole numbers: the same everywhere.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Pixels = NDArray[np.uint8]
_Quads = NDArray[np.uint32]

_STRIP = 32  # rows that stay in the processor's cache
_HALF, _ONE = np.uint32(0x7F7F7F7F), np.uint32(1)


def doubled(pixels: Pixels, width: int, height: int) -> Pixels:
    """Pixels of 3 or 4 bands enlarged twice and cut to width x height, which may be less by one."""
    rows, columns, bands = pixels.shape
    wide = np.empty((rows + 2, 2 * columns, bands), np.uint8)
    for row in range(0, rows, _STRIP):
        strip = pixels[row : row + _STRIP]
        twice = _wider(strip)
        for band in range(bands):  # band by band is faster than three at a time
            wide[1 + row : 1 + row + len(strip), :, band] = twice[..., band]
    wide[0], wide[-1] = wide[1], wide[-2]
    return _taller(wide)[:height, :width]


def _wider(strip: Pixels) -> Pixels:
    """Columns doubled; of three bands a fourth, which means nothing, is made."""
    rows, columns, bands = strip.shape
    padded = np.empty((rows, columns + 2, 4), np.uint8)
    for band in range(bands):
        padded[:, 1:-1, band] = strip[..., band]
    padded[:, 0], padded[:, -1] = padded[:, 1], padded[:, -2]
    quads: _Quads = padded.view(np.uint32)[..., 0]
    between = _below(quads[:, 1:], quads[:, :-1])
    twice = np.empty((rows, 2 * columns), np.uint32)
    twice[:, 0::2] = _above(quads[:, 1:-1], between[:, :-1])
    twice[:, 1::2] = _above(quads[:, 1:-1], between[:, 1:])
    return twice.view(np.uint8).reshape(rows, 2 * columns, 4)


def _taller(wide: Pixels) -> Pixels:
    """Rows doubled; the first and the last are there for their neighbours alone."""
    rows, columns, bands = wide.shape[0] - 2, wide.shape[1], wide.shape[2]
    lines = wide.reshape(rows + 2, -1)
    pairs = np.empty((rows, 2, bands * columns), np.uint8)
    one = np.uint8(1)
    for row in range(0, rows, _STRIP):
        strip = lines[row : min(rows, row + _STRIP) + 2]
        between = ((strip[1:] ^ strip[:-1]) >> one) + (strip[1:] & strip[:-1])
        for part, other in enumerate((between[:-1], between[1:])):
            own = strip[1:-1]
            pairs[row : row + _STRIP, part] = (own | other) - ((own ^ other) >> one)
    return pairs.reshape(2 * rows, columns, bands)


def _below(one: _Quads, other: _Quads) -> _Quads:
    """The mean of four bytes each, rounded down."""
    mean: _Quads = (one ^ other) >> _ONE
    mean &= _HALF
    mean += one & other
    return mean


def _above(one: _Quads, other: _Quads) -> _Quads:
    """The mean of four bytes each, rounded up."""
    half: _Quads = (one ^ other) >> _ONE
    half &= _HALF
    mean: _Quads = (one | other) - half
    return mean
