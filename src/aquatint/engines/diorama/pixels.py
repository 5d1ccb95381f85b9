"""Pixels as arrays: the two kinds there are, and how one is laid over the other.

A Picture is what is being painted: float32 RGB in 0..1, shape (height, width, 3). A Sprite is what
is laid on it: uint8 RGBA, premultiplied, shape (height, width, 4), as the rasteriser returns it.
Colours in code are `#rrggbb` texts or float triples in 0..1.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.float32]
Sprite = NDArray[np.uint8]
Plane = NDArray[np.float32]  # one value per pixel, shape (height, width)
Coverage = NDArray[np.uint8]  # how much of each pixel something covers, shape (height, width)
Rgb = tuple[float, float, float]

_STRIP = 32  # rows


def rgb(color: str) -> Rgb:
    """`#rrggbb` as a triple in 0..1."""
    digits = color.lstrip("#")
    return int(digits[:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255


def hex_color(color: Rgb) -> str:
    """A triple in 0..1 as `#rrggbb`."""
    red, green, blue = color
    return f"#{_level(red):02x}{_level(green):02x}{_level(blue):02x}"


def _level(part: float) -> int:
    return round(255 * (0.0 if part < 0 else 1.0 if part > 1 else part))


def mix(one: Rgb, other: Rgb, share: float) -> Rgb:
    """`one` at share 0, `other` at share 1."""
    red, green, blue = one
    return (
        red + (other[0] - red) * share,
        green + (other[1] - green) * share,
        blue + (other[2] - blue) * share,
    )


def rounded(values: NDArray[np.float32]) -> NDArray[np.uint8]:
    """Values of 0..1 as bytes; what is less or more counts as 0 or 1."""
    result = np.empty(values.shape, np.uint8)
    for row in range(0, len(values), _STRIP):  # a strip stays in the processor's cache
        strip = np.clip(values[row : row + _STRIP], 0, 1)
        strip *= np.float32(255)
        strip += np.float32(0.5)
        result[row : row + _STRIP] = strip
    return result


def fractions(values: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Bytes as values of 0..1."""
    return np.multiply(values, np.float32(1 / 255), dtype=np.float32)


def lay(picture: Picture, sprite: Sprite, left: int, top: int, opacity: float = 1.0) -> None:
    """Lay a sprite over a picture, in place, clipped to it."""
    height, width = picture.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + sprite.shape[1]), min(height, top + sprite.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    part = sprite[y0 - top : y1 - top, x0 - left : x1 - left]
    under = picture[y0:y1, x0:x1]
    scale = np.float32(opacity / 255)
    for row in range(0, y1 - y0, _STRIP):
        _lay_strip(under[row : row + _STRIP], part[row : row + _STRIP], scale)


def _lay_strip(under: Picture, part: Sprite, scale: np.float32) -> None:
    """A strip stays in the processor's cache; what is transparent at its sides is left out."""
    seen = np.flatnonzero(np.ascontiguousarray(part).view(np.uint32).any(axis=(0, 2)))
    if not seen.size:
        return
    part, under = part[:, seen[0] : seen[-1] + 1], under[:, seen[0] : seen[-1] + 1]
    through = 1 - part[..., 3] * scale
    for band in range(3):  # band by band: thrice as fast as broadcasting over the last axis
        under[..., band] *= through
        under[..., band] += part[..., band] * scale
