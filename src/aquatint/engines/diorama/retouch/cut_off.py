"""What a frame cuts off, completed beyond it; and what there is but one of in any sky."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL.ImageFilter import GaussianBlur

from .commission import Mask, Pixels
from .region import blend, box_of, grown
from .smooth import reached

_ALONG = 0.25  # of a side: what is cut off there by less is a thing, and is not completed
_BESIDE = 0.03  # of a side: how far beyond the rows of the cut its thing may reach
_SIDE = 256  # pixels: enough to see a disc
_GLARE = 34  # levels by which a disc may be darker in places
_DISC = 0.0003, 0.025  # shares of a picture that a sun or a moon has
_ROUND = (
    0.62,
    1.5,
)  # how full of it its box is at least, and how much longer than wide it is at most


def completed(wide: Pixels, inner: Pixels, about: Mask, more: tuple[int, int]) -> None:
    """Lay the mirror image of what is cut off on the left and right of a picture beside it.

    `wide` is changed in place; `inner` lies in it after `more[0]` columns and before `more[1]`.
    """
    left, right = more
    if left:
        _mirrored(wide[:, :left][:, ::-1], inner, about)
    if right:
        _mirrored(wide[:, wide.shape[1] - right :], inner[:, ::-1], about[:, ::-1])


def _mirrored(beside: Pixels, inner: Pixels, about: Mask) -> None:
    """Continue what is cut off in the first column, outwards, in place."""
    cut = about[:, 0]
    if int(cut.sum()) <= _ALONG * len(cut):
        return
    rows = grown(np.repeat(cut[:, None], 3, 1), max(2, round(_BESIDE * len(cut))))[:, :1]
    start = np.zeros_like(about)
    start[:, 0] = cut
    reach = min(beside.shape[1], inner.shape[1])
    thing = reached(start, about & rows)[:, :reach]
    grey = PIL.Image.fromarray(thing.astype(np.uint8) * np.uint8(255)).filter(GaussianBlur(1.5))
    share = np.asarray(grey).astype(np.float32) / np.float32(255)
    beside[:, :reach] = blend(inner[:, :reach], beside[:, :reach], share)


def luminary(source: Pixels) -> Mask:
    """True where a sun or a moon is: the brightest thing above the middle, if it is round."""
    height, width = source.shape[:2]
    out = np.zeros((height, width), bool)
    scale = min(1.0, _SIDE / max(height, width))
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = PIL.Image.fromarray(source).convert("L").resize(size, PIL.Image.Resampling.BOX)
    grey = np.asarray(small).astype(np.int32)
    upper = grey[: size[1] // 2]
    if not upper.size:
        return out
    start = np.zeros(grey.shape, bool)
    start.flat[int(upper.argmax())] = True
    disc = reached(start, grey > int(upper.max()) - _GLARE)
    box = box_of(disc)
    full = int(disc.sum()) / (box.width * box.height)
    longer = max(box.width, box.height) / min(box.width, box.height)
    if not (_DISC[0] <= disc.sum() / disc.size <= _DISC[1] and full >= _ROUND[0]):
        return out
    if longer > _ROUND[1]:
        return out
    around = grown(disc, max(1, box.height // 4))
    wide = PIL.Image.fromarray(around.astype(np.uint8) * np.uint8(255)).resize((width, height))
    found: Mask = np.asarray(wide) > 127
    return found
