"""One figure on its way into another: a single outline at every step, and the colours of both."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur

from .commission import Mask, Pixels
from .region import Box, box_of, grown
from .smooth import membrane

_ROUND = 0.05  # of the smaller side: how far the outlines are rounded half-way
_EDGE = 40.0  # how sharp an outline is
_COLORED = 0.22, 0.78  # between these shares of the way the colours change
_SOLID = 0.5  # how far a pixel is covered that is the figure's
_BICUBIC = PIL.Image.Resampling.BICUBIC

Cover = NDArray[np.float32]  # (height, width), 0 to 1


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture of a figure on a ground, and how far the figure covers it."""

    picture: Pixels
    cover: Cover

    @property
    def box(self) -> Box | None:
        """Where the figure is; None where there is none."""
        solid = self.cover > np.float32(_SOLID)
        return box_of(solid) if solid.any() else None


def morphed(start: Shown, end: Shown, ground: Pixels, share: float) -> Pixels:
    """`start` at a share of 0, `end` at 1; `ground` is what is seen behind both.

    Both are brought to one place and size, between their own, so that head lies on head.
    """
    if share <= 0:
        return start.picture
    if share >= 1:
        return end.picture
    first, last = start.box, end.box
    eased = _eased(share)
    behind = _mixed(_around(start, ground), _around(end, ground), eased)
    if first is None or last is None:
        return behind
    at = Box(
        *(round(a + (b - a) * share) for a, b in zip(_sides(first), _sides(last), strict=True))
    )
    one, other = _moved(start, first, at), _moved(end, last, at)
    inside = _mixed(one.picture, other.picture, eased).astype(np.float32)
    cover = _outline(one.cover, other.cover, share)[..., None]
    out = behind.astype(np.float32)
    out += (inside - out) * cover
    return np.clip(np.rint(out), 0, 255).astype(np.uint8)


def _sides(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


def _eased(share: float) -> float:
    start, end = _COLORED
    part = min(1.0, max(0.0, (share - start) / (end - start)))
    return part * part * (3 - 2 * part)


def _mixed(one: Pixels, other: Pixels, share: float) -> Pixels:
    both = PIL.Image.fromarray(one), PIL.Image.fromarray(other)
    return np.asarray(PIL.Image.blend(both[0], both[1], share))


def _around(shown: Shown, behind: Pixels) -> Pixels:
    """The picture without the figure, with its shadow."""
    about = grown(shown.cover > np.float32(0.02), 2).astype(np.float32)
    share = np.minimum(_softened(about, 2.0) * 2, 1)[..., None]
    out = shown.picture + (behind.astype(np.float32) - shown.picture) * share
    return np.clip(np.rint(out), 0, 255).astype(np.uint8)


def _moved(shown: Shown, own: Box, at: Box) -> Shown:
    """A figure in another place and size; its colours go on beyond its outline."""
    height, width = shown.cover.shape
    margin = max(8, max(own.width, own.height) // 6)
    wide = own.grown(margin, width, height)
    known: Mask = shown.cover[wide.area] > np.float32(0.95)
    color = shown.picture[wide.area]
    if known.any():
        led = np.clip(np.rint(membrane(color.astype(np.float32), known)), 0, 255)
        color = np.where(known[..., None], color, led.astype(np.uint8))
    grey = np.rint(shown.cover[wide.area] * np.float32(255)).astype(np.uint8)
    across, down = at.width / own.width, at.height / own.height
    size = (max(1, round(wide.width * across)), max(1, round(wide.height * down)))
    corner = (
        at.left - round((own.left - wide.left) * across),
        at.top - round((own.top - wide.top) * down),
    )
    sheet, mask = PIL.Image.fromarray(shown.picture), PIL.Image.new("L", (width, height))
    sheet.paste(PIL.Image.fromarray(color).resize(size, _BICUBIC), corner)
    mask.paste(PIL.Image.fromarray(grey).resize(size, _BICUBIC), corner)
    return Shown(np.asarray(sheet), np.asarray(mask).astype(np.float32) / np.float32(255))


def _outline(first: Cover, last: Cover, share: float) -> Cover:
    """Where the figure is, between the one outline and the other."""
    box = box_of((first > 0) | (last > 0))
    reach = _ROUND * min(box.width, box.height) * min(1.0, 6 * share * (1 - share))
    rounded = _softened(first, reach) * np.float32(1 - share)
    rounded += _softened(last, reach) * np.float32(share)
    sharp = np.clip((rounded - np.float32(0.5)) * np.float32(_EDGE) + np.float32(0.5), 0, 1)
    soft = _softened(sharp.astype(np.float32), 0.8)
    # Near its ends a step is the figure itself, with the edge that it has.
    near = np.float32(max(0.0, 1 - 12 * min(share, 1 - share)))
    return soft * (1 - near) + (first if share < _SOLID else last) * near


def _softened(plane: Cover, reach: float) -> Cover:
    if reach < 0.5:
        return plane
    grey = PIL.Image.fromarray(np.rint(plane * np.float32(255)).astype(np.uint8))
    return np.asarray(grey.filter(GaussianBlur(reach))).astype(np.float32) / np.float32(255)
