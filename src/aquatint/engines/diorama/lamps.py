"""Lights that figures carry into the dark: beams of a lighthouse, the glow of a lamp, windows."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageDraw
import PIL.ImageFilter

from .light import Light
from .pixels import Picture, Rgb, Sprite

_GLOW: Rgb = (1.0, 0.9, 0.66)
_PART = 4  # light is soft: it is painted at a quarter of the size
_DARK = 0.4
_BLUER, _CLEAR, _SOLID = 12, 70, 200
_LAMPLIGHT = (255, 206, 112)


def shines(light: Light) -> bool:
    """Whether it is dark enough for lamps to be lit."""
    return not light.indoors and sum(light.ambient) / 3 < _DARK


def panes(sprite: Sprite, lit: Sprite, share: float) -> Sprite:
    """A building in the light of the stage with lamps behind its panes.

    Glass is what is blue in the upper `share` of the sprite as it was drawn;
    whoever asks knows that the walls are not.
    """
    red, green, blue, alpha = (sprite[..., at].astype(np.int16) for at in range(4))
    glass = (blue - red > _BLUER) & (blue >= green) & (blue > _CLEAR)
    glass &= alpha > _SOLID
    glass[round(share * len(glass)) :] = False
    shining = lit.copy()
    shining[glass, :3] = _LAMPLIGHT
    return shining


def glow(picture: Picture, x: float, y: float, reach: float) -> None:
    """A halo round a lamp at a place in pixels, added in place."""
    height, width = picture.shape[:2]
    top, bottom = max(0, int(y - reach)), max(0, min(height, int(y + reach) + 1))
    left, right = max(0, int(x - reach)), max(0, min(width, int(x + reach) + 1))
    rows = (np.arange(top, bottom, dtype=np.float32)[:, None] - np.float32(y)) / np.float32(reach)
    columns = (np.arange(left, right, dtype=np.float32) - np.float32(x)) / np.float32(reach)
    near = np.clip(1 - rows * rows - columns * columns, 0, 1)
    _add(picture[top:bottom, left:right], near * near * near * np.float32(0.75))


def beams(picture: Picture, x: float, y: float, *, lean: float) -> None:
    """Two beams from a lamp, to both sides of the frame and fading there, added in place."""
    height, width = picture.shape[:2]
    small = PIL.Image.new("L", (max(2, width // _PART), max(2, height // _PART)), 0)
    draw = PIL.ImageDraw.Draw(small)
    far = 1.1 * (width**2 + height**2) ** 0.5
    for side in (-1, 1):
        for spread, tone in ((0.11, 60), (0.075, 90), (0.04, 130)):
            ends = [(x + side * far, y + far * (side * lean + edge * spread)) for edge in (-1, 1)]
            points = [(px / _PART, py / _PART) for px, py in ((x, y), *ends)]
            draw.polygon(points, fill=tone)
    soft = small.filter(PIL.ImageFilter.GaussianBlur(max(1.0, min(small.size) * 0.012)))
    full = soft.resize((width, height), PIL.Image.Resampling.BILINEAR)
    away = np.abs(np.arange(width, dtype=np.float32)[None, :] - np.float32(x))
    fade = np.clip(1 - away / np.float32(0.75 * max(width, height)), 0, 1)
    _add(picture, np.asarray(full, np.float32) * fade * np.float32(1 / 255))


def _add(picture: Picture, mask: np.ndarray[tuple[int, ...], np.dtype[np.float32]]) -> None:
    """Screen light over a picture: what is bright already hardly changes."""
    for band, strength in enumerate(_GLOW):  # band by band is faster than three at a time
        part = picture[..., band]
        part += (1 - part) * (mask * np.float32(strength))
