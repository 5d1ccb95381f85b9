"""Text on top of a painted scene: the calmest place for it, and a veil where it needs one."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..pixels import Picture
from . import ink, sheet
from .fit import Box


def busyness(picture: Picture, box: Box) -> int:
    """How much happens inside a box: the mean step between neighbours, in 1/16 of a grey level."""
    part = ink.cut(picture, box).astype(np.int32)
    grey = (part[..., 0] * 54 + part[..., 1] * 183 + part[..., 2] * 19) >> 4
    steps = np.abs(np.diff(grey, axis=0)).sum() + np.abs(np.diff(grey, axis=1)).sum()
    return int(steps) // max(1, int(grey.size))


def calmest(picture: Picture, boxes: Sequence[Box]) -> Box:
    """The box in which least happens; the earlier one where they are alike."""
    return min(boxes, key=lambda box: busyness(picture, box))


def prepare(picture: Picture, box: Box, dark: str, light: str) -> str:
    """Make a box fit to carry text, in place, and return the ink to set it in.

    The ink is the one of the two that asks for less change; the veil takes the other's colour,
    is as weak as legibility allows, and fades out beyond the box.
    """
    low, high = ink.extremes(picture, box)
    pale_ink = _strength(high, dark, light), light, dark
    dark_ink = _strength(low, light, dark), dark, light
    strength, color, cloth = min(pale_ink, dark_ink, key=lambda one: one[0])
    if strength:
        veil(picture, box, cloth, strength)
    return color


def darkened(picture: Picture, box: Box, dark: str, light: str) -> str:
    """Make a box fit to carry the light ink, in place, and return that ink."""
    strength = _strength(ink.extremes(picture, box)[1], dark, light)
    if strength:
        veil(picture, box, dark, strength)
    return light


def veil(picture: Picture, box: Box, color: str, strength: float) -> None:
    """Mix a box with a colour, in place, fading out beyond it by a share of its size."""
    height, width = picture.shape[:2]
    reach = 0.9 * box.height
    rows = np.interp(
        np.arange(height),
        [box.top - reach, box.top - reach / 3, box.top, box.bottom, box.bottom + reach],
        [0, 0.35, 1, 1, 0],
    ).astype(np.float32)
    side = max(0.12 * width, 0.8 * box.height)
    columns = np.interp(
        np.arange(width),
        [box.left - side, box.left, box.right, box.right + side],
        [0, 1, 1, 0] if box.width < 0.8 * width else [1, 1, 1, 1],
    ).astype(np.float32)
    sheet.blend(picture, rows[:, None] * columns[None, :] * np.float32(strength), color)


def _strength(worst: str, cloth: str, letters: str) -> float:
    """How much of the cloth lets the letters be read where the picture is at its worst."""
    for step in range(20):
        if ink.contrast(ink.toward(worst, cloth, step / 20), letters) >= ink.READABLE + 0.4:
            return step / 20
    return 1.0
