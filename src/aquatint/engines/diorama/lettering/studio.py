"""A plain lit ground for designed objects, and the shadows they throw on it."""

from __future__ import annotations

from aquatint.domain import Resolution

from ..pixels import Picture
from . import sheet
from .fit import Box
from .ink import toward

SHADOW = "#1c1424"


def lit(size: Resolution, color: str) -> Picture:
    """A ground of one colour under a lamp at the upper left."""
    page = sheet.whole(size)
    lamp = sheet.glowing(
        "lamp",
        (0.34 * page.width, 0.24 * page.height),
        max(page.width, page.height),
        (0, toward(color, "#ffffff", 0.5), 1),
        (0.5, color, 1),
        (1, toward(color, "#40303c", 0.4), 1),
    )
    return sheet.flat(size, color, lamp + sheet.rectangle(page, "url(#lamp)"))


def shadow(picture: Picture, box: Box, radius: float = 0.0, depth: float = 0.02) -> None:
    """The shadow of a flat thing that lies or stands close to the ground, in place."""
    small = min(box.width, box.height)
    lower = Box(box.left + 0.3 * depth * small, box.top + depth * small, box.width, box.height)
    body = sheet.rectangle(lower, "#000000", radius=radius)
    sheet.shade(picture, body, 1.2 * depth * small, color=SHADOW, opacity=0.5)


def centered(page: Box, aspect: float, share: float) -> Box:
    """The largest box of an aspect (width / height) within a share of the page, centred."""
    height = min(share * page.height, share * page.width / aspect)
    width = height * aspect
    return Box((page.width - width) / 2, (page.height - height) / 2, width, height)
