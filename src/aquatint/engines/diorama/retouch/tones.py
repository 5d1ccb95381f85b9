"""Bring what is new into line with the picture it comes into: tone, side light, sharpness."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from ..pixels import Sprite
from .commission import Mask, Pixels

_PULL = 0.2
_SIDE = 0.16  # how much of the surroundings' light and dark sides a figure takes


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is seen about a place: mean colour (0..255), and how much lighter its right side is."""

    mean: tuple[int, int, int]
    tilt: int

    @classmethod
    def of(cls, source: Pixels, about: Mask) -> Surroundings:
        """Look at the pixels where `about` is true; at all if there are none."""
        where = about if about.any() else np.ones_like(about)
        red, green, blue = (int(value) for value in _mean(source, where))
        columns = np.flatnonzero(where.any(0))
        middle = int(columns[0] + columns[-1]) // 2
        left, right = where.copy(), where.copy()
        left[:, middle:], right[:, :middle] = False, False
        if not (left.any() and right.any()):
            return cls((red, green, blue), 0)
        tilt = int(_mean(source, right).sum()) - int(_mean(source, left).sum())
        return cls((red, green, blue), max(-120, min(120, tilt // 3)))


def pulled(sprite: Sprite, surroundings: Surroundings, pull: float = _PULL) -> Sprite:
    """A sprite in the light of its surroundings; premultiplied, as it came."""
    alpha = sprite[..., 3:].astype(np.float32) * np.float32(1 / 255)
    color = sprite[..., :3].astype(np.float32)
    tint = np.array(surroundings.mean, np.float32)
    grey = float(tint.sum() / 3)
    # Half of the pull is a tint (as of light), half a veil (as of air).
    light = (tint - grey) / max(grey, 40.0) * pull * 1.2 + 1
    exposure = 1 - pull * 0.9 * max(0.0, 1 - grey / 120)
    across = np.linspace(-1, 1, sprite.shape[1], dtype=np.float32)[None, :, None]
    side = 1 + across * np.float32(surroundings.tilt / 120 * _SIDE)
    veil = tint * alpha * np.float32(pull * 0.3)
    out = color * light * np.float32(exposure * (1 - pull * 0.3)) * side + veil
    result = sprite.copy()
    result[..., :3] = np.minimum(out, alpha * 255).astype(np.uint8)
    return result


def roughness(source: Pixels, about: Mask) -> float:
    """How grainy a picture is where `about` is true: levels by which neighbours differ."""
    grey = PIL.Image.fromarray(source).convert("L")
    soft = np.asarray(grey.filter(GaussianBlur(1.2)), np.int32)
    off = np.abs(np.asarray(grey, np.int32) - soft)
    where = about if about.any() else np.ones_like(about)
    return float(int(off[where].sum()) / int(where.sum()))


def grained(pixels: Pixels, where: NDArray[np.float32], amount: float, seed: int) -> Pixels:
    """Add grain where `where` is 1, as much as the surroundings have."""
    if amount < 0.5:
        return pixels
    reach = round(min(6.0, amount) * 1.5)
    rng = np.random.Generator(np.random.PCG64(seed))
    shake = rng.integers(-reach, reach + 1, where.shape).astype(np.float32) * where
    out = np.clip(pixels.astype(np.float32) + np.rint(shake)[..., None], 0, 255)
    grainy: Pixels = out.astype(np.uint8)
    return grainy


def toned(pixels: Pixels, where: Mask, surroundings: Surroundings, pull: float) -> Pixels:
    """Shift the mean colour of an area towards that of its surroundings."""
    own = _mean(pixels, where)
    shift = np.rint((np.array(surroundings.mean) - own) * pull).astype(np.int32)
    out = pixels.copy()
    out[where] = np.clip(pixels[where].astype(np.int32) + shift, 0, 255).astype(np.uint8)
    return out


def _mean(source: Pixels, where: Mask) -> NDArray[np.int64]:
    """The mean colour, in whole levels."""
    mean: NDArray[np.int64] = source[where].sum(0, dtype=np.int64) // max(1, int(where.sum()))
    return mean
