"""Colours that can be read: names, contrast, and the ink for a ground."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ..art.palette import SHADES
from ..pixels import Picture, Rgb, hex_color, mix, rgb, rounded
from .fit import Box

READABLE = 4.5  # WCAG AA
BLACK, WHITE = "#15131a", "#fffdf7"

NAMED: Mapping[str, str] = {
    "red": "#d2322d",
    "orange": "#ea7a1f",
    "yellow": "#f6c52d",
    "green": "#2f8f4e",
    "blue": "#2465b8",
    "navy": "#1a2a52",
    "purple": "#6b3fa0",
    "violet": "#7d4fc4",
    "pink": "#ef6f9f",
    "brown": "#7a4a2b",
    "teal": "#1f7f80",
    "turquoise": "#2bb5ad",
    "gold": "#c9993a",
    "beige": "#e6d5b8",
    "black": "#1b1a20",
    "white": "#faf8f2",
    "gray": "#8a8d93",
    "silver": "#b9bec6",
    "crimson": "#a51c36",
    "cream": "#f7ecd4",
}


def named(color: str | None, otherwise: str) -> str:
    """A colour word or `#rrggbb` as `#rrggbb`."""
    if color is None:
        return otherwise
    return color if color.startswith("#") else NAMED.get(color, SHADES.get(color, otherwise))


def luminance(color: Rgb) -> float:
    """Relative luminance of an sRGB colour, 0 to 1."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How well one colour is read on another: 1 to 21."""
    lights = sorted((luminance(rgb(one)), luminance(rgb(other))))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def readable(ground: str, *wishes: str) -> str:
    """The first wish that can be read on a ground, else a black or white that can.

    On any ground one of pure black and pure white reads at 4.58 or better.
    """
    inks = (*wishes, BLACK, WHITE, "#000000", "#ffffff")
    return next(one for one in inks if contrast(one, ground) >= READABLE)


def toward(color: str, other: str, share: float) -> str:
    """A colour on the way to another."""
    return hex_color(mix(rgb(color), rgb(other), share))


def deepened(color: str, ground: str) -> str:
    """A colour darkened (or lightened on a dark ground) until it can be read there."""
    end = "#000000" if contrast("#000000", ground) > contrast("#ffffff", ground) else "#ffffff"
    for step in range(21):
        moved = toward(color, end, step / 20)
        if contrast(moved, ground) >= READABLE:
            return moved
    return end


def extremes(picture: Picture, box: Box) -> tuple[str, str]:
    """The dark and the light end (5 and 95 in 100) of a picture's greys inside a box."""
    part = cut(picture, box)
    greys = (part.astype(np.int32) * np.array([54, 183, 19], np.int32)).sum(axis=2) >> 8
    ordered = np.sort(greys, axis=None)
    dark, light = (int(ordered[(ordered.size - 1) * share // 100]) for share in (5, 95))
    return f"#{dark:02x}{dark:02x}{dark:02x}", f"#{light:02x}{light:02x}{light:02x}"


def cut(picture: Picture, box: Box) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    """A picture inside a box as bytes, thinned to what measuring needs."""
    height, width = picture.shape[:2]
    top, left = max(0, int(box.top)), max(0, int(box.left))
    bottom, right = min(height, int(box.bottom) + 1), min(width, int(box.right) + 1)
    part = picture[min(top, height - 1) : bottom : 3, min(left, width - 1) : right : 3]
    return rounded(part)
