"""Take away what a mask covers: a picture of ours is painted without it, any other is filled."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .commission import Commission, Mask, Pixels
from .fill import fill
from .region import box_of, grown, inwards
from .smooth import membrane

_SHADOW = 40  # levels: what differs by less at the rim is a shadow or a light, and fades out
_FADE = 28  # of the smaller side: one in so many, over which it does


def removed(source: Pixels, hole: Mask, commission: Commission) -> Pixels:
    """The picture without what the hole covered; outside of the hole nothing changes."""
    painted = None if commission.emptied is None else commission.emptied(source, hole)
    return fill(source, hole) if painted is None else _met(source, hole, painted)


def _met(source: Pixels, hole: Mask, painted: Pixels) -> Pixels:
    """The hole as painted, with the shadows and lights that end at its rim led in, fading."""
    height, width = hole.shape
    reach = max(4, min(height, width) // _FADE)
    box = box_of(hole).grown(6, width, height)
    part, new, gap = source[box.area], painted[box.area], hole[box.area]
    near = grown(gap, 4) & ~gap
    off = part.astype(np.float32) - new
    slight = near & (np.abs(off).max(2) < np.float32(_SHADOW))
    led = _led(off, slight) if slight.any() else np.zeros_like(off)
    fading = (1 - inwards(gap, reach))[..., None] * gap[..., None]
    met = np.clip(np.rint(new + led * fading), 0, 255).astype(np.uint8)
    out = source.copy()
    out[box.area] = np.where(gap[..., None], met, part)
    return out


def _led(off: NDArray[np.float32], known: Mask) -> NDArray[np.float32]:
    """What is off where that is known, continued; found at a quarter of the size."""
    height, width = known.shape
    size = (max(1, width // 4), max(1, height // 4))

    def resized(plane: NDArray[np.float32], to: tuple[int, int]) -> NDArray[np.float32]:
        sheet = PIL.Image.fromarray(np.ascontiguousarray(plane, np.float32))
        return np.asarray(sheet.resize(to, PIL.Image.Resampling.BILINEAR))

    weight = known.astype(np.float32)
    held = resized(weight, size)
    each = [
        resized(off[..., channel] * weight, size) / np.maximum(held, np.float32(1e-4))
        for channel in range(3)
    ]
    led = membrane(np.stack(each, 2, dtype=np.float32), held > np.float32(0.05))
    return np.stack([resized(led[..., channel], (width, height)) for channel in range(3)], 2)
