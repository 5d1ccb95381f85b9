"""What a mask asks for: black changes, white stays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Image, ImageFormat

from .decode import Pixels, alpha, pixels
from .encode import png


def changes(mask: Image) -> NDArray[np.bool_]:
    """True where the mask is nearer to black than to white, (height, width).

    Colours count by their luminance; what is transparent shows white, and so stays.
    """
    return _dark(pixels(mask))


def inverted(mask: Image) -> Image:
    """The mask that changes what is nearer to white, and keeps what is black or transparent."""
    kept = _dark(pixels(mask, ground=0))
    return Image(png(kept.astype(np.uint8) * np.uint8(255)), ImageFormat.PNG, mask.size)


def cleared(mask: Image) -> Image | None:
    """The mask that changes what is transparent in an image; None where nothing of it is."""
    through = alpha(mask) < 128
    if not through.any():
        return None
    return Image(png(np.where(through, 0, 255).astype(np.uint8)), ImageFormat.PNG, mask.size)


def _dark(picture: Pixels) -> NDArray[np.bool_]:
    red, green, blue = np.moveaxis(picture.astype(np.uint32), 2, 0)
    dark: NDArray[np.bool_] = 299 * red + 587 * green + 114 * blue < 127_500
    return dark
