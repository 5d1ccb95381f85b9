"""SVG text becomes a sprite cut to what is painted, with soft volume under one light."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import PIL.Image
import PIL.ImageFilter
from numpy.typing import NDArray

from ..pixels import Plane, Rgb, Sprite
from ..raster import rasterise

_CLEAR = 5  # so little is not painted
_PROBE = 288  # pixels on the longer side: where the painted box is looked for
_STRIP = 32  # rows that stay in the processor's cache
_RELIEF = 112  # pixels on the longer side: volume is soft, it needs no more
_VIEW = re.compile(r'viewBox="([^"]+)"')
_DOCUMENT = re.compile(r"^.*?<svg[^>]*>(.*)</svg>\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the units of a drawing."""

    left: float
    top: float
    width: float
    height: float

    @property
    def text(self) -> str:
        return f"{self.left:.3f} {self.top:.3f} {self.width:.3f} {self.height:.3f}"


def document(shapes: str, box: Box, width: int, height: int) -> str:
    """An SVG document of width x height pixels that shows `box` of the shapes and no more."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="{box.text}" width="{width}" height="{height}" preserveAspectRatio="none">'
        f"{shapes}</svg>"
    )


def contents(svg: str) -> tuple[str, Box]:
    """The shapes of an SVG document, and its view box."""
    view, inner = _VIEW.search(svg), _DOCUMENT.match(svg)
    if view is None or inner is None:
        raise ValueError("not an SVG document with a viewBox")
    left, top, width, height = (float(part) for part in view[1].replace(",", " ").split())
    return inner[1], Box(left, top, width, height)


@dataclass(frozen=True, slots=True)
class Trace:
    """What shapes paint: the box of it, and how much of each of its pixels, seen small."""

    box: Box
    alpha: NDArray[np.uint8]


def painted(shapes: str, box: Box) -> Box:
    """The part of `box` that the shapes paint; `box` itself where they paint nothing."""
    return traced(shapes, box).box


@lru_cache(maxsize=64)
def traced(shapes: str, box: Box) -> Trace:
    """The same part of `box`, and what is seen of the shapes there."""
    scale = _PROBE / max(box.width, box.height)
    width, height = max(1, round(box.width * scale)), max(1, round(box.height * scale))
    alpha = rasterise(document(shapes, box, width, height), width, height)[..., 3]
    seen = alpha > _CLEAR
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    if not len(rows):
        return Trace(box, alpha.copy())
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]), int(columns[-1]) + 1
    part = Box(
        box.left + left / width * box.width,
        box.top + top / height * box.height,
        (right - left) / width * box.width,
        (bottom - top) / height * box.height,
    )
    return Trace(part, alpha[top:bottom, left:right].copy())


def drawn(shapes: str, box: Box, height: int) -> Sprite:
    """What `box` shows, `height` pixels high and as wide as its shape demands."""
    width, height = max(1, round(height * box.width / box.height)), max(1, height)
    return rasterise(document(shapes, box, width, height), width, height)


def relief(sprite: Sprite, amount: float, tint: Rgb = (1.0, 1.0, 1.0)) -> Sprite:
    """Give a flat sprite soft volume, lit from the upper left, and tint it.

    An amount of 0.4 turns an icon into a toy; 0 only tints.
    """
    height, width = sprite.shape[:2]
    lit = np.ones((height, width), np.float32)
    if amount > 0 and min(height, width) >= 8:
        lit = _enlarged(1 + (_volume(sprite[..., 3]) - 1) * np.float32(amount), width, height)
    result = np.empty_like(sprite)
    result[..., 3] = sprite[..., 3]
    for row in range(0, height, _STRIP):
        rows = slice(row, row + _STRIP)
        most = sprite[rows, :, 3].astype(np.float32)
        for channel, share in enumerate(tint):
            plane = sprite[rows, :, channel] * (lit[rows] * np.float32(share))
            np.minimum(plane, most, out=plane)
            result[rows, :, channel] = plane
    return result


def _volume(alpha: NDArray[np.uint8]) -> Plane:
    """How much light each part of an inflated silhouette gets, 1 where it lies flat; small."""
    height, width = alpha.shape
    scale = min(1.0, _RELIEF / max(height, width))
    size = max(2, round(width * scale)), max(2, round(height * scale))
    small = PIL.Image.fromarray(alpha).resize(size, PIL.Image.Resampling.BOX)
    hill = np.zeros((size[1], size[0]), np.float32)
    for radius, weight in ((0.018, 0.2), (0.045, 0.35), (0.1, 0.45)):
        blurred = small.filter(PIL.ImageFilter.GaussianBlur(max(0.6, radius * max(size))))
        hill += np.asarray(blurred, np.float32) * np.float32(weight / 255)
    hill *= np.sqrt(hill) * np.float32(0.16 * max(size))
    across, down = np.zeros_like(hill), np.zeros_like(hill)
    across[:, 1:-1] = (hill[:, 2:] - hill[:, :-2]) * np.float32(0.5)
    down[1:-1] = (hill[2:] - hill[:-2]) * np.float32(0.5)
    facing = (across * np.float32(0.6) + down * np.float32(0.8)) / np.sqrt(
        across * across + down * down + 1
    )
    lit: Plane = np.clip(1 + facing * np.float32(0.62), 0.5, 1.5).astype(np.float32)
    return lit


def _enlarged(plane: Plane, width: int, height: int) -> Plane:
    image = PIL.Image.fromarray(plane).resize((width, height), PIL.Image.Resampling.BILINEAR)
    return np.asarray(image, np.float32)
