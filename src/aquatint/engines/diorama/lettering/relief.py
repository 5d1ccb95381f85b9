"""Letters with a body: their outline as a height, lit from the upper left."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageFilter
from numpy.typing import NDArray

from ..pixels import Picture, Plane, rgb
from ..raster import rasterise
from . import sheet
from .fit import Box

Planes = tuple[Plane, Plane, Plane]


def cover(path: str, box: Box) -> Plane:
    """How much a path covers of each pixel of a box with whole corners, 0 to 1."""
    return covered(sheet.filled(path, "#ffffff"), box)


def covered(body: str, box: Box) -> Plane:
    """How much fragments cover of each pixel of a box with whole corners, 0 to 1."""
    svg = sheet.document(body, box)
    drawn = rasterise(svg, round(box.width), round(box.height))[..., 3]
    return drawn.astype(np.float32) * np.float32(1 / 255)


def blurred(plane: Plane, radius: float) -> Plane:
    """A plane of 0..1, softened."""
    image = PIL.Image.fromarray((plane * np.float32(255)).astype(np.uint8))
    soft = image.filter(PIL.ImageFilter.GaussianBlur(radius))
    return np.asarray(soft).astype(np.float32) * np.float32(1 / 255)


def enlarged(grains: NDArray[np.uint8], cell: int) -> Plane:
    """Bytes as a plane of 0..1, `cell` times as large and smooth."""
    size = grains.shape[1] * cell, grains.shape[0] * cell
    grown = PIL.Image.fromarray(grains).resize(size, PIL.Image.Resampling.BILINEAR)
    return np.asarray(grown).astype(np.float32) * np.float32(1 / 255)


def moved(plane: Plane, across: int, down: int) -> Plane:
    """A plane shifted; what comes in is empty."""
    found = np.zeros_like(plane)
    height, width = plane.shape
    found[max(0, down) : height + min(0, down), max(0, across) : width + min(0, across)] = plane[
        max(0, -down) : height + min(0, -down), max(0, -across) : width + min(0, -across)
    ]
    return found


def lit(height: Plane, step: int) -> Plane:
    """Light from the upper left on a height: above 0 where it faces the light, below where not."""
    return moved(height, -step, -step) - moved(height, step, step)


def tint(picture: Picture, place: Box, share: Plane, color: str) -> None:
    """Mix the part of a picture that a box covers with a colour, in place, clipped to it."""
    left, top = round(place.left), round(place.top)
    height, width = picture.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + share.shape[1]), min(height, top + share.shape[0])
    if x0 < x1 and y0 < y1:
        part = share[y0 - top : y1 - top, x0 - left : x1 - left]
        sheet.blend(picture[y0:y1, x0:x1], part, color)


def ramp(share: Plane, *colors: tuple[float, str]) -> Planes:
    """Three planes: the colours along a ramp for each value of a plane."""
    stops = [at for at, _ in colors]
    levels = np.clip(share, 0, 1)
    red, green, blue = (
        np.interp(levels, stops, [rgb(color)[band] for _, color in colors]).astype(np.float32)
        for band in range(3)
    )
    return red, green, blue


def paint(picture: Picture, place: Box, share: Plane, colors: Planes) -> None:
    """Mix the part of a picture that a box covers with colours per pixel, in place, clipped."""
    left, top = round(place.left), round(place.top)
    height, width = picture.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + share.shape[1]), min(height, top + share.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    rows, columns = slice(y0 - top, y1 - top), slice(x0 - left, x1 - left)
    for band, plane in enumerate(colors):
        under = picture[y0:y1, x0:x1, band]
        under += (plane[rows, columns] - under) * share[rows, columns]
