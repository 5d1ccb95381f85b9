"""Pictures as sixels: 256 colours, six rows of pixels in one line of characters.

Source: DEC's manual of the VT330 and VT340, chapter 14.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import numpy as np
import PIL.Image
from numpy.typing import NDArray

_COLORS = 255
_BAND = 6


def encode(picture: PIL.Image.Image) -> str:
    """An RGB picture as one device control string."""
    flat = picture.quantize(_COLORS, PIL.Image.Quantize.MEDIANCUT)
    indices = np.asarray(flat)
    height, width = indices.shape
    palette = np.asarray(flat.getpalette(), np.uint32).reshape(-1, 3) * 100 // 255
    colors = "".join(
        f"#{number};2;{red};{green};{blue}" for number, (red, green, blue) in enumerate(palette)
    )
    bands = "".join(_band(indices[top : top + _BAND]) for top in range(0, height, _BAND))
    return f'\x1bP0;1;0q"1;1;{width};{height}{colors}{bands}\x1b\\'


def _band(rows: NDArray[np.uint8]) -> str:
    """Six rows: each of their colours is laid over the line, `$` going back to its start."""
    weights = (1 << np.arange(len(rows)))[:, None]
    lines = (
        f"#{color}{_run_lengths(((rows == color) * weights).sum(0))}" for color in np.unique(rows)
    )
    return "$".join(lines) + "-"


def _run_lengths(columns: NDArray[np.int64]) -> str:
    return "".join(_runs(columns))


def _runs(columns: NDArray[np.int64]) -> Iterator[str]:
    for bits, same in groupby(columns.tolist()):
        character, number = chr(63 + bits), len(list(same))
        yield f"!{number}{character}" if number > 3 else character * number
