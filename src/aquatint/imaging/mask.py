"""What a mask asks for: black changes, white stays."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from aquatint.domain import Image

from .decode import pixels


def changes(mask: Image) -> NDArray[np.bool_]:
    """True where the mask is nearer to black than to white, (height, width).

    Colours count by their luminance; what is transparent shows white, and so stays.
    """
    red, green, blue = np.moveaxis(pixels(mask).astype(np.uint32), 2, 0)
    dark: NDArray[np.bool_] = 299 * red + 587 * green + 114 * blue < 127_500
    return dark
