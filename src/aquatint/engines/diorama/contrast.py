"""Sets a figure off from what is behind it: the ground there gets lighter or darker, softly."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .light import Light
from .look.lab import lab
from .pixels import Picture, Rgb, Sprite, mix

ENOUGH = 22.0
"""So far apart in Lab are a figure and what surrounds it."""

_LIGHTEST, _DARKEST = 88.0, 26.0
"""Nothing gets lighter than a ground like this, and nothing darker."""

_CELLS = 28  # samples along the longer side of a figure
_SOLID, _CLEAR = 200, 10
_ABOUT = 0.16  # how far around a figure its surroundings reach, as a share of its longer side
_REACH = 1.1  # and how far around it the ground is changed
_MOST = 0.5
_STEP = 0.024  # how much of the change each unit of Lab takes
_PART = 4  # what is soft is painted at a quarter of the size


def set_off(picture: Picture, sprite: Sprite, left: int, top: int, light: Light) -> None:
    """Change the picture around the place of a lit sprite, in place, where both look alike."""
    colors = _colors(picture, sprite, left, top)
    if colors is None:
        return
    one, other = lab(np.array(colors, np.float32))
    apart = float(((one - other) ** 2).sum() ** 0.5)
    if apart >= ENOUGH:
        return
    strength = min(_MOST, _STEP * (ENOUGH - apart) + 0.04)
    brighter = float(one[0]) < float(other[0])
    if brighter and float(other[0]) > _LIGHTEST:
        brighter = False
    if not brighter and float(other[0]) < _DARKEST:
        brighter = True
    toward = mix(light.haze, light.key, 0.5) if brighter else _deep(colors[1])
    _glaze(picture, (left, top, sprite.shape[1], sprite.shape[0]), toward, strength)


def _deep(color: Rgb) -> Rgb:
    """A darker colour of the same kind."""
    return mix(color, (0.05, 0.06, 0.12), 0.75)


def _colors(picture: Picture, sprite: Sprite, left: int, top: int) -> tuple[Rgb, Rgb] | None:
    """The mean colour of a sprite, and of the picture close around it."""
    tall, wide = sprite.shape[:2]
    height, width = picture.shape[:2]
    step = max(1, max(tall, wide) // _CELLS)
    pad = round(_ABOUT * max(tall, wide))
    inside = sprite[::step, ::step][sprite[::step, ::step, 3] > _SOLID]
    rows = np.arange(max(0, top - pad), min(height, top + tall + pad // 3), step)
    columns = np.arange(max(0, left - pad), min(width, left + wide + pad), step)
    if not (len(inside) and len(rows) and len(columns)):
        return None
    cover = np.pad(sprite[..., 3], ((pad, pad), (pad, pad)))[
        (rows - top + pad)[:, None], (columns - left + pad)[None, :]
    ]
    around = picture[rows[:, None], columns[None, :]][cover < _CLEAR]
    if not len(around):
        return None
    return _mean(inside[:, :3]), _mean((np.clip(around, 0, 1) * np.float32(255)).astype(np.uint8))


def _mean(colors: NDArray[np.uint8]) -> Rgb:
    """By whole numbers, so that it is the same everywhere."""
    red, green, blue = (
        int(one) / (255 * len(colors)) for one in colors.sum(axis=0, dtype=np.int64)
    )
    return red, green, blue


def _glaze(picture: Picture, box: tuple[int, int, int, int], color: Rgb, strength: float) -> None:
    """Mix a soft oval about a box with a colour, in place."""
    left, top, wide, tall = box
    height, width = picture.shape[:2]
    reach = 0.5 * (wide + tall) / 2 * (1 + _REACH)
    across, down = max(reach, 0.7 * wide), max(reach, 0.7 * tall)
    middle = left + wide / 2, top + tall / 2
    x0, x1 = max(0, int(middle[0] - across)), min(width, int(middle[0] + across) + 1)
    y0, y1 = max(0, int(middle[1] - down)), min(height, int(middle[1] + down) + 1)
    if x0 >= x1 or y0 >= y1:
        return
    xs = (np.arange(x0, x1, _PART, dtype=np.float32) - np.float32(middle[0])) / np.float32(across)
    ys = (np.arange(y0, y1, _PART, dtype=np.float32) - np.float32(middle[1])) / np.float32(down)
    near = np.clip(1 - xs[None, :] ** 2 - ys[:, None] ** 2, 0, 1)
    near = near * near * (3 - 2 * near) * np.float32(strength)
    soft = PIL.Image.fromarray(near).resize((x1 - x0, y1 - y0), PIL.Image.Resampling.BILINEAR)
    mask = np.asarray(soft, np.float32)
    part = picture[y0:y1, x0:x1]
    for band, value in enumerate(color):
        part[..., band] += (np.float32(value) - part[..., band]) * mask
