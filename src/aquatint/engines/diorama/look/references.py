"""What is taken from reference pictures: their leading colours, contrast, grain and lines."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur

from aquatint.domain import Image
from aquatint.imaging.decode import pixels

from .recolor import Shares
from .sheet import Tint

_SIDE = 96
_COLORS = 6
_LOOK = 512
_STROKE = 45  # levels that a stroke is darker than what is about it


def of_all(images: tuple[Image, ...]) -> Shares:
    """The leading colours of several pictures, seen side by side."""
    small = [_reduced(pixels(image)) for image in images]
    return leading(np.concatenate(small, 1)) if small else ()


def manner(images: tuple[Image, ...]) -> tuple[str, ...]:
    """The treatments that come near to how the first picture was made."""
    if not images:
        return ()
    sheet = PIL.Image.fromarray(pixels(images[0]))
    sheet.thumbnail((_LOOK, _LOOK), PIL.Image.Resampling.BOX)
    grey = sheet.convert("L")
    rough = ImageChops.difference(grey, grey.filter(BoxBlur(1)))
    dark, light = _quantile(grey, 5), _quantile(grey, 95)
    around = grey.filter(BoxBlur(6))
    strokes = ImageChops.subtract(around, grey).point([0] * _STROKE + [255] * (256 - _STROKE))
    drawn = _share(strokes) > 30
    paper = _share(grey.point([0] * 225 + [255] * 31)) > 550
    middle = _quantile(grey, 50)
    hatched = _share(strokes) > 8 and _quantile(rough, 50) >= 2
    if _monochrome(sheet) and middle > 150 and hatched:
        return ("pencil",)
    bright = ImageChops.subtract(grey, around).point([0] * _STROKE + [255] * (256 - _STROKE))
    if _share(bright) > 35 and middle < 110:
        return ("light lines",)
    names = []
    if drawn and _quantile(rough, 50) < 3:
        names.append("line art" if paper else "comic")
    if light - dark < 110:
        names.append("faded")
    elif light - dark > 243 and not drawn:
        names.append("stark")
    if _monochrome(sheet):
        names.append("monochrome")
    grain = _quantile(rough, 50)
    if grain >= 3 and not drawn:
        names.append("coarse grain" if grain >= 8 else "grain")
    return tuple(names)


def _monochrome(sheet: PIL.Image.Image) -> bool:
    return _quantile(sheet.convert("HSV").getchannel(1), 90) < 16


def _quantile(tint: Tint, percent: int) -> int:
    """The value that so many of a tint's pixels do not reach."""
    counts = np.cumsum(np.array(tint.histogram(), np.int64))
    return int(np.searchsorted(counts, int(counts[-1]) * percent // 100))


def _share(mask: Tint) -> int:
    """How many pixels in a thousand are white."""
    counts = mask.histogram()
    return counts[255] * 1000 // sum(counts)


def leading(picture: NDArray[np.uint8]) -> Shares:
    """The leading colours of pixels, (height, width, 3)."""
    small = PIL.Image.fromarray(_reduced(picture))
    few = small.quantize(_COLORS, PIL.Image.Quantize.MEDIANCUT, 3)
    table = few.getpalette() or []
    found = sorted(((count, index) for count, index in few.getcolors() or []), reverse=True)
    total = sum(count for count, _ in found)
    return tuple(
        (
            (table[3 * index] / 255, table[3 * index + 1] / 255, table[3 * index + 2] / 255),
            count / total,
        )
        for count, index in found
        if isinstance(index, int)
    )


def _reduced(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """At most 96 pixels high and wide; few pixels in a row stay as they are."""
    height, width = picture.shape[:2]
    if height == 1:
        return picture[:, :: max(1, width // (_SIDE * _SIDE))].copy()
    small = PIL.Image.fromarray(picture).resize((_SIDE, _SIDE), PIL.Image.Resampling.BOX)
    return np.asarray(small)
