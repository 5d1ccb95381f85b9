"""Figures bent out of glass tubes, as a neon sign shows them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
import PIL.ImageFilter

from ..pixels import Coverage, Sprite, rgb
from . import cast, ink

_BAND = [max(0, 255 - 5 * max(0, abs(value - 128) - 44)) for value in range(256)]
_CORE = [max(0, 255 - 9 * max(0, abs(value - 128) - 16)) for value in range(256)]


@dataclass(frozen=True, slots=True)
class Tubes:
    """A figure of glass: the sprite that is seen, the light it sheds, and where both lie."""

    glass: Sprite
    light: Sprite
    left: int
    top: int


def bent(sprite: Sprite, at: tuple[int, int], colors: tuple[str, str], thick: float) -> Tubes:
    """The outline of a figure in the first colour, what divides it in the second.

    `at` is its upper left corner in the picture, `thick` the width of the glass in pixels.
    """
    pad = max(2, round(2 * thick))
    whole = np.pad(sprite, ((pad, pad), (pad, pad), (0, 0)))
    reach = max(1.0, thick)
    edge = _soft(whole[..., 3], reach)
    inner = _soft(_dark(whole, round(0.6 * thick) * 2 + 1), 0.72 * reach)
    inside = np.asarray(_soft(whole[..., 3], 1.6 * reach).point([0] * 236 + [255] * 20))
    glass = np.zeros_like(whole)
    light = np.zeros_like(whole)
    for band, color, within in ((inner, colors[1], inside), (edge, colors[0], None)):
        tube, core = (np.asarray(band.point(table)) for table in (_BAND, _CORE))
        if within is not None:
            tube, core = np.minimum(tube, within), np.minimum(core, within)
        for target, cover, paint in (
            (light, tube, color),
            (glass, tube, color),
            (glass, core, ink.toward(color, "#ffffff", 0.8)),
        ):
            cast.combine(target, _inked(cover, paint), 0, 0)
    return Tubes(glass, light, at[0] - pad, at[1] - pad)


def _soft(cover: Coverage, reach: float) -> PIL.Image.Image:
    return PIL.Image.fromarray(np.ascontiguousarray(cover)).filter(PIL.ImageFilter.BoxBlur(reach))


def _dark(sprite: Sprite, window: int) -> Coverage:
    """What of a figure is darker than its middle grey, without specks."""
    cover = sprite[..., 3].astype(np.int32)
    color = sprite[..., :3].astype(np.int32) * 255 // np.maximum(cover, 1)[..., None]
    grey = (color[..., 0] * 54 + color[..., 1] * 183 + color[..., 2] * 19) >> 8
    seen = np.sort(grey[cover > 127], axis=None)
    middle = int(seen[seen.size // 2]) if seen.size else 128
    dark = np.where((cover > 127) & (grey < middle - 18), 255, 0).astype(np.uint8)
    image = PIL.Image.fromarray(dark).filter(PIL.ImageFilter.BoxBlur(window / 2))
    return np.asarray(image.point([0] * 128 + [255] * 128))


def _inked(cover: Coverage, color: str) -> Sprite:
    bands = [(cover.astype(np.uint16) * round(255 * part) + 127) // 255 for part in rgb(color)]
    return np.stack([*bands, cover], axis=2).astype(np.uint8)
