"""A figure at its place in a finished picture: its shadow, and its laying on."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur

from ..lettering.design import Board
from ..pixels import Sprite
from .commission import Mask
from .region import Box

Canvas = NDArray[np.float32]  # (height, width, 3), in levels
Cover = NDArray[np.float32]  # (height, width), 0 to 1

_POOLS = ((1.0, 0.05, 0.5), (1.25, 0.12, 0.3))
"""The shadows below feet: width and height per width of the feet, darkness."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A sprite, the place of its upper left corner, and whether it stands on something.

    `board` is what it shows for letters.
    """

    sprite: Sprite
    left: int
    top: int
    grounded: bool
    board: Board | None = None

    def held(self, within: Mask) -> bool:
        """Whether a mask holds nearly all of it."""
        height, width = self.sprite.shape[:2]
        top, left = max(0, self.top), max(0, self.left)
        room = within[top : max(0, self.top + height), left : max(0, self.left + width)]
        alpha = self.sprite[top - self.top :, left - self.left :, 3]
        alpha = alpha[: room.shape[0], : room.shape[1]]
        solid = self.sprite[..., 3] > 128
        return int(((alpha > 128) & room).sum()) * 100 >= int(solid.sum()) * 95


def lay(picture: Canvas, painted: Cover, one: Standing, sprite: Sprite) -> None:
    """Lay a sprite, in place, its edge a little softer than drawn: as a lens would."""
    area, part = _met(picture, one, sprite)
    if part.size == 0:
        return
    color = np.asarray(PIL.Image.fromarray(part).filter(BoxBlur(0.5)), np.float32)
    alpha = color[..., 3:] * np.float32(1 / 255)
    picture[area] = picture[area] * (1 - alpha) + color[..., :3]
    painted[area] = np.maximum(painted[area], alpha[..., 0])


def shadow(picture: Canvas, one: Standing) -> None:
    """A soft dark pool under what stands there, tight below the feet, in place."""
    height = one.sprite.shape[0]
    feet = one.sprite[height - max(1, height // 8) :, :, 3].max(0)
    columns = np.flatnonzero(feet > 128)
    if len(columns):
        left, right = one.left + int(columns[0]), one.left + int(columns[-1]) + 1
        _pools(picture, left, right, one.top + height)


def pool(picture: Canvas, solid: Mask, box: Box) -> None:
    """The same under a shape that stands in a picture already."""
    low = solid[box.bottom - max(1, box.height // 8) : box.bottom].any(0)
    columns = np.flatnonzero(low)
    _pools(picture, int(columns[0]), int(columns[-1]) + 1, box.bottom)


def _pools(picture: Canvas, left: int, right: int, bottom: int) -> None:
    for spread, depth, dark in _POOLS:
        wide = max(4, round((right - left) * spread))
        tall = max(3, round(wide * depth))
        ellipse = _ellipse(wide, tall)
        at_left = (left + right) // 2 - ellipse.shape[1] // 2
        at_top = bottom - ellipse.shape[0] // 2 - tall // 4
        area, part = _met(picture, Standing(ellipse, at_left, at_top, grounded=False), ellipse)
        picture[area] *= 1 - part[..., 3:].astype(np.float32) * np.float32(dark / 255)


def _ellipse(wide: int, tall: int) -> Sprite:
    """A blurred ellipse with a margin for its blur."""
    soft = max(2, tall // 2)
    y, x = np.mgrid[-tall // 2 - 2 * soft : tall // 2 + 2 * soft + 1, 0 : wide + 4 * soft]
    u = (x - wide / 2 - 2 * soft) / (wide / 2)
    inside = u * u + (y / (tall / 2)) ** 2 <= 1
    out = np.zeros((*inside.shape, 4), np.uint8)
    blurred = PIL.Image.fromarray(inside.astype(np.uint8) * np.uint8(255)).filter(BoxBlur(soft))
    out[..., 3] = np.asarray(blurred)
    return out


def _met(picture: Canvas, one: Standing, sprite: Sprite) -> tuple[tuple[slice, slice], Sprite]:
    """The area of the picture that a sprite meets, and the part of the sprite that meets it."""
    height, width = picture.shape[:2]
    top, left = max(0, one.top), max(0, one.left)
    bottom = max(top, min(height, one.top + sprite.shape[0]))
    right = max(left, min(width, one.left + sprite.shape[1]))
    area = (slice(top, bottom), slice(left, right))
    return area, sprite[top - one.top : bottom - one.top, left - one.left : right - one.left]
