"""A plain lit ground for designed objects, and the shadows they throw on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import PIL.Image
import PIL.ImageFilter

from aquatint.domain import Resolution

from ..pixels import Picture
from ..raster import rasterise
from . import sheet
from .fit import Box
from .ink import toward

SHADOW = "#1c1424"
_COARSE = 4  # all of it is soft: made at a quarter of the size, enlarged once


@dataclass(frozen=True, slots=True)
class Shadow:
    """A soft shadow: what covers the page, drawn at any size, and its blur in pixels."""

    cover: Callable[[Box, tuple[int, int]], PIL.Image.Image]
    blur: float
    opacity: float = 0.5


def shadow(body: str, blur: float, opacity: float = 0.5) -> Shadow:
    """The shadow of SVG fragments; only how much they cover counts."""

    def cover(page: Box, size: tuple[int, int]) -> PIL.Image.Image:
        drawn = rasterise(sheet.document(body, page), *size)[..., 3]
        return PIL.Image.fromarray(np.ascontiguousarray(drawn))

    return Shadow(cover, blur, opacity)


def lit(size: Resolution, color: str, *shadows: Shadow, ground: str = "") -> Picture:
    """A ground of one colour under a lamp at the upper left, with what lies soft on it.

    `ground` are fragments that are part of it, a little out of focus.
    """
    page = sheet.whole(size)
    lamp = sheet.glowing(
        "lamp",
        (0.34 * page.width, 0.24 * page.height),
        max(page.width, page.height),
        (0, toward(color, "#ffffff", 0.5), 1),
        (0.5, color, 1),
        (1, toward(color, "#40303c", 0.4), 1),
    )
    small = -(-size.width // _COARSE), -(-size.height // _COARSE)
    body = sheet.rectangle(page, color) + lamp + sheet.rectangle(page, "url(#lamp)") + ground
    image = sheet.opaque(rasterise(sheet.document(body, page), *small))
    for one in shadows:
        _darken(image, one, page)
    grown = image.resize((size.width, size.height), PIL.Image.Resampling.BILINEAR)
    return sheet.opened(grown)


def under(box: Box, radius: float = 0.0, depth: float = 0.02) -> Shadow:
    """The shadow of a flat thing that lies or stands close to the ground."""
    small = min(box.width, box.height)
    lower = Box(box.left + 0.3 * depth * small, box.top + depth * small, box.width, box.height)
    return shadow(sheet.rectangle(lower, "#000000", radius=radius), 1.2 * depth * small)


def centered(page: Box, aspect: float, share: float) -> Box:
    """The largest box of an aspect (width / height) within a share of the page, centred."""
    height = min(share * page.height, share * page.width / aspect)
    width = height * aspect
    return Box((page.width - width) / 2, (page.height - height) / 2, width, height)


def _darken(image: PIL.Image.Image, shadow: Shadow, page: Box) -> None:
    cover = shadow.cover(page, image.size)
    soft = cover.filter(PIL.ImageFilter.GaussianBlur(shadow.blur / _COARSE))
    share = round(256 * shadow.opacity)
    image.paste(SHADOW, mask=soft.point([value * share >> 8 for value in range(256)]))
