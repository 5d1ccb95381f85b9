"""A picture printed in given inks, and plane shapes from vectors."""

from __future__ import annotations

from functools import cache

import numpy as np
import PIL.Image
from PIL.ImageFilter import Color3DLUT

from ..pixels import rgb
from ..raster import rasterise
from .lab import Colors, lab, lattice_lab
from .sheet import Sheet, Size, simplify, unit

_NODES = 33
_HUE = 0.8  # a step of a or b beside a step of lightness


def pressed(sheet: Sheet, inks: tuple[str, ...]) -> Sheet:
    """Every colour becomes the nearest of the inks; contours stay smooth."""
    return sheet.filter(_plates(inks))


def calmed(sheet: Sheet, radius: float) -> Sheet:
    """Without texture and small gradients, edges kept."""
    return simplify(sheet, max(2, round(radius * unit(sheet))))


def drawn(size: Size, body: str) -> Sheet:
    """SVG shapes, opaque, in the pixels of a size."""
    width, height = size
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
    return PIL.Image.fromarray(rasterise(f"{head}{body}</svg>", width, height)).convert("RGB")


def hard_table(colors: Colors) -> Color3DLUT:
    """A table that gives every colour the nearest of a few."""
    scale = np.array([1, _HUE, _HUE], np.float32)
    own, wanted = lattice_lab(_NODES) * scale, lab(colors) * scale
    nearest = np.zeros(len(own), np.int64)
    best = np.full(len(own), np.inf, np.float32)
    for index, color in enumerate(wanted):
        off = own - color
        far = off[:, 0] * off[:, 0] + off[:, 1] * off[:, 1] + off[:, 2] * off[:, 2]
        closer = far < best
        best[closer] = far[closer]
        nearest[closer] = index
    return Color3DLUT(_NODES, colors[nearest].ravel())


@cache
def _plates(inks: tuple[str, ...]) -> Color3DLUT:
    return hard_table(np.array([rgb(color) for color in inks], np.float32))
