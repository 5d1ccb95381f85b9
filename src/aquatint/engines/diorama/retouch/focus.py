"""Find what a lens was focused on: what sharp contours enclose before a ground without any."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL.ImageFilter import BoxBlur

from .commission import Mask, Pixels
from .region import grown
from .smooth import Plane, reached

_SHARP = 2.4  # times the usual difference from a pixel's neighbours
_LEAST = 5.0  # levels: what differs by less is no contour
_CLOSED = 3  # pixels by which contours are closed
_SOFT = 0.06  # of the rim may be sharp, or else the ground has contours of its own
_DRAWN = 0.2  # of the border of a part must be a contour, or else it is of the ground
_PARTS = 24
_ENOUGH, _MOST = 0.02, 0.8  # shares of a picture that can be focused on


def refocused(mask: Mask, source: Pixels) -> Mask:
    """A rough mask of a subject, on a reduced picture, mended by what is sharp in the picture.

    What sharp contours enclose is added, parts without any are taken away. The mask stays as it is
    where the ground has sharp contours, too.
    """
    height, width = mask.shape
    contours = _contours(source, (width, height))
    edge = np.zeros_like(contours)
    rim = max(2, min(mask.shape) // 14)
    edge[:rim] = edge[:, :rim] = edge[:, -rim:] = True
    if int(contours[edge].sum()) > _SOFT * int(edge.sum()):
        return mask
    inside = _enclosed(contours)
    if not _ENOUGH < int(inside.sum()) / inside.size < _MOST:
        return mask
    out = inside | mask
    rest = mask & ~grown(inside, 1)
    for _ in range(_PARTS):
        if not rest.any():
            break
        start = np.zeros_like(rest)
        start.flat[int(np.argmax(rest))] = True
        part = reached(start, rest)
        rest &= ~part
        border = part & grown(~mask, 1)
        seen = int((border & grown(contours, 1)).sum())
        if seen < _DRAWN * int(border.sum()):
            out &= ~part
    return out


def _enclosed(contours: Mask) -> Mask:
    """What cannot be reached from the frame without crossing a contour."""
    walls = grown(contours, _CLOSED)
    start = np.zeros_like(walls)
    start[0] = start[:, 0] = start[:, -1] = True
    outside = reached(start & ~walls, ~walls)
    return ~grown(outside, _CLOSED + 1)


def _contours(source: Pixels, size: tuple[int, int]) -> Mask:
    """Where a picture has sharp edges, without the specks of its grain."""
    double = PIL.Image.fromarray(source).resize(
        (2 * size[0], 2 * size[1]), PIL.Image.Resampling.BOX
    )
    levels = np.asarray(double).astype(np.int16)
    soft = np.asarray(double.filter(BoxBlur(1.5))).astype(np.int16)
    off: Plane = np.abs(levels - soft).max(2).astype(np.float32)
    usual = float(np.sort(off, axis=None)[off.size // 2])
    sharp = off > max(_LEAST, _SHARP * usual)
    grey = PIL.Image.fromarray(sharp.astype(np.uint8) * np.uint8(255))
    dense = np.asarray(grey.filter(BoxBlur(1))) > 56
    small = PIL.Image.fromarray((sharp & dense).astype(np.uint8) * np.uint8(255))
    found: Mask = np.asarray(small.resize(size, PIL.Image.Resampling.BOX)) > 50
    return found
