"""What is taken from reference pictures: their leading colours."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import CharacterReference, Image
from aquatint.imaging.decode import pixels
from aquatint.imaging.mask import changes

from .recolor import Shares

_SIDE = 96
_COLORS = 6


def of_all(images: tuple[Image, ...]) -> Shares:
    """The leading colours of several pictures, seen side by side."""
    small = [_reduced(pixels(image)) for image in images]
    return leading(np.concatenate(small, 1)) if small else ()


def of_character(reference: CharacterReference) -> Shares:
    """The leading colours of a person: of what the mask covers, or of the picture's middle."""
    picture = pixels(reference.image)
    if reference.mask is not None:
        person = picture[changes(reference.mask)]
        if len(person):
            return leading(person[None])
    height, width = picture.shape[:2]
    middle = picture[height // 6 : height - height // 6, width // 4 : width - width // 4]
    return leading(middle if middle.size else picture)


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
