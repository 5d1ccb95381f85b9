"""Make a picture larger: edges stay edges, letters stay letters, surfaces gain grain.

The enlargement is corrected until it gives the source again when it is reduced, within what the
source shows about each place: so edges become sharp without halos. Fine structure is the source's
own, at its own scale, and only where the source has some.
"""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur, GaussianBlur, MaxFilter, MinFilter

from aquatint.domain import Resolution
from aquatint.imaging.geometry import cover

from .commission import Pixels

Canvas = NDArray[np.int16]

_ROUNDS = 2
_STRENGTH = 0.8  # of the fine structure at detail 100
_DRAWN = 170  # of 255: contrast that only drawn edges have, and no surface
_BOX, _BILINEAR = PIL.Image.Resampling.BOX, PIL.Image.Resampling.BILINEAR
_FLAT = 1  # levels of local contrast that a flat surface has


def enlarge(source: Pixels, size: Resolution, *, resemblance: int, detail: int) -> Pixels:
    """The source at a larger size; at the same or a smaller one it is merely scaled.

    `resemblance` 100 is a true enlargement, 1 the most sharpened one; `detail` 1 adds nothing.
    """
    plain = cover(source, size)
    height, width = source.shape[:2]
    if plain.shape[0] <= height or plain.shape[1] <= width:
        return plain
    base = _cropped(source, size)
    low, high = _bounds(base, size)
    sharp = _restored(base, size, low, high)
    sharp = _steeper(sharp, low, high, 1 - resemblance / 100)
    return _structured(sharp, base, (detail - 1) / 99)


def _cropped(source: Pixels, size: Resolution) -> PIL.Image.Image:
    """The part of the source that is enlarged, of the proportions of the answer."""
    height, width = source.shape[:2]
    scale = max(size.width / width, size.height / height)
    wide = min(width, max(1, round(size.width / scale)))
    tall = min(height, max(1, round(size.height / scale)))
    return PIL.Image.fromarray(cover(source, Resolution(wide, tall)))


def _larger(picture: PIL.Image.Image, size: Resolution) -> PIL.Image.Image:
    return picture.resize((size.width, size.height), PIL.Image.Resampling.LANCZOS)


def _bounds(base: PIL.Image.Image, size: Resolution) -> tuple[Pixels, Pixels]:
    """The darkest and the lightest that the source shows about each place."""
    low = base.filter(MinFilter(3)).resize((size.width, size.height), PIL.Image.Resampling.BILINEAR)
    high = base.filter(MaxFilter(3)).resize(
        (size.width, size.height), PIL.Image.Resampling.BILINEAR
    )
    return np.asarray(low), np.asarray(high)


def _restored(base: PIL.Image.Image, size: Resolution, low: Pixels, high: Pixels) -> Pixels:
    """Enlarged, and corrected by what its reduction lacks."""
    wide: Pixels = np.clip(np.asarray(_larger(base, size)), low, high)
    target = np.asarray(base).astype(np.int16)
    for _ in range(_ROUNDS):
        small = PIL.Image.fromarray(wide).resize(base.size, PIL.Image.Resampling.BOX)
        lacking = np.clip((target - np.asarray(small)) + 128, 0, 255).astype(np.uint8)
        more = PIL.Image.fromarray(lacking).resize(
            (size.width, size.height), PIL.Image.Resampling.BICUBIC
        )
        corrected = wide.astype(np.int16) + np.asarray(more) - 128
        wide = np.clip(corrected, low, high).astype(np.uint8)
    return wide


def _steeper(wide: Pixels, low: Pixels, high: Pixels, amount: float) -> Pixels:
    """Edges made steeper by a mask that is held within the bounds of the source: no halos."""
    soft = np.asarray(PIL.Image.fromarray(wide).filter(GaussianBlur(1.6))).astype(np.int16)
    share = round(256 * (0.35 + 1.1 * amount))
    out = wide + ((wide.astype(np.int16) - soft).astype(np.int32) * share >> 8)
    return np.clip(out, low, high).astype(np.uint8)


def _structured(wide: Pixels, base: PIL.Image.Image, amount: float) -> Pixels:
    """Add the fine structure of the source, at its own scale, where there is some."""
    share = round(256 * _STRENGTH * amount)
    if share == 0:
        return wide
    height, width = wide.shape[:2]
    light = np.asarray(base.convert("L")).astype(np.int16)
    soft = np.asarray(base.convert("L").filter(GaussianBlur(1.5))).astype(np.int16)
    fine = (light - soft).astype(np.int32)
    rough = _roughness(fine)
    there = np.asarray(rough.resize((width, height), PIL.Image.Resampling.BILINEAR), np.int32)
    at = _nearby(light.shape, (height, width))
    own = np.clip(fine, -28, 28)[at] * np.asarray(rough, np.int32)[at]
    out = wide + ((own * there >> 16) * share >> 8)[..., None]
    return np.clip(out, 0, 255).astype(np.uint8)


def _roughness(fine: NDArray[np.int32]) -> PIL.Image.Image:
    """255 on rough surfaces, 0 on flat ones and about single edges, such as those of letters."""
    contrast = PIL.Image.fromarray(np.clip(np.abs(fine) * 6, 0, 255).astype(np.uint8))
    usual = np.asarray(contrast.filter(BoxBlur(7)), np.int32)
    most = np.asarray(contrast.filter(MaxFilter(9)), np.int32)
    alike = np.clip((usual * 7 // 2 - most) * 4, 0, 255)
    there = np.clip((usual - 6 * _FLAT) * 6, 0, 255)
    there = np.minimum(there, np.clip((_DRAWN - _widest(contrast)) * 4, 0, 255))
    surface = PIL.Image.fromarray((alike * there // 255).astype(np.uint8))
    return surface.filter(MinFilter(5)).filter(GaussianBlur(3))


def _widest(contrast: PIL.Image.Image) -> NDArray[np.int32]:
    """The most contrast within a dozen pixels."""
    half = contrast.resize((max(1, contrast.width // 2), max(1, contrast.height // 2)), _BOX)
    return np.asarray(half.filter(MaxFilter(13)).resize(contrast.size, _BILINEAR), np.int32)


def _nearby(
    small: tuple[int, int], large: tuple[int, int]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Rows and columns of the source at its own scale, never far from the place they go to."""
    return _walk(small[0], large[0])[:, None], _walk(small[1], large[1])[None]


def _walk(few: int, many: int) -> NDArray[np.int64]:
    """`many` positions that run on one by one, and jump back halfway through each tile."""
    tile = max(4, min(24, few // 2))
    place = np.arange(many, dtype=np.int64)
    start = place // tile * tile * few // many
    walk: NDArray[np.int64] = np.minimum(start + place % tile, few - 1)
    return walk
