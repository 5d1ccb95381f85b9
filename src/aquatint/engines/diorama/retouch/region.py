"""The part of a picture that a mask covers: its box, its rim, its surroundings."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur

from .commission import Mask, Pixels

_RAGGED = 2000  # of outline squared over area: a disc has 20, a dozen brush strokes some hundreds
_FILLED = 0.8  # of a square that counts as solid


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle of pixels, its far sides excluded."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> tuple[slice, slice]:
        """The rows and columns of an array."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    def grown(self, by: int, width: int, height: int) -> Box:
        """Wider on all sides, within a picture."""
        return Box(
            max(0, self.left - by),
            max(0, self.top - by),
            min(width, self.right + by),
            min(height, self.bottom + by),
        )


def box_of(mask: Mask) -> Box:
    """The least box that holds all that is true; the mask must not be empty."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return Box(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def is_ragged(mask: Mask) -> bool:
    """Whether a mask is no painted shape but a picture of its own, dark here and light there."""
    outline = int(np.count_nonzero(mask[:, 1:] != mask[:, :-1]))
    outline += int(np.count_nonzero(mask[1:] != mask[:-1]))
    return outline * outline > _RAGGED * max(1, int(np.count_nonzero(mask)))


def solid_box(mask: Mask) -> Box:
    """The largest square, in steps of an eighth, that a mask fills nearly; at least one pixel."""
    sums = np.pad(mask, ((1, 0), (1, 0))).astype(np.int64).cumsum(0).cumsum(1)
    side = min(mask.shape)
    while True:
        inside = sums[side:, side:] - sums[:-side, side:] - sums[side:, :-side]
        inside += sums[:-side, :-side]
        top, left = divmod(int(inside.argmax()), inside.shape[1])
        if side == 1 or int(inside[top, left]) >= _FILLED * side * side:
            return Box(left, top, left + side, top + side)
        side = max(1, side * 7 // 8)


def grown(mask: Mask, by: int) -> Mask:
    """All that is within `by` pixels of what is true."""
    return _spread(mask, by) > 0


def ring(mask: Mask, width: int) -> Mask:
    """What surrounds a mask, `width` pixels wide."""
    around: Mask = grown(mask, width) & ~mask
    return around


def inwards(mask: Mask, width: int) -> NDArray[np.float32]:
    """0 outside and at the rim, rising to 1 `width` pixels inside."""
    if width < 1:
        return mask.astype(np.float32)
    near = 255 - _spread(~mask, width).astype(np.float32)
    part: NDArray[np.float32] = np.clip((near / 255 - 0.5) * 2, 0, 1).astype(np.float32)
    return part * mask


def blend(over: Pixels, under: Pixels, share: NDArray[np.float32]) -> Pixels:
    """`over` where `share` is 1, `under`, to the bit, where it is 0."""
    part = np.rint(share * 256).astype(np.int32)[..., None]
    mixed = (over.astype(np.int32) * part + under.astype(np.int32) * (256 - part) + 128) >> 8
    return mixed.astype(np.uint8)


def _spread(mask: Mask, by: int) -> NDArray[np.uint8]:
    """A soft dilation: above 0 within `by` pixels, and the more the nearer."""
    field = PIL.Image.fromarray(mask.astype(np.uint8) * np.uint8(255))
    edged = np.pad(np.asarray(field), by, "edge")
    soft = np.asarray(PIL.Image.fromarray(edged).filter(BoxBlur(by)))
    return np.where(mask, 255, np.maximum(soft[by:-by, by:-by], 0)).astype(np.uint8)
