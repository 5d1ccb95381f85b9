"""Geometry for patterns: quarter and half rounds on a grid that repeats without a seam."""

from __future__ import annotations

from aquatint.domain import Resolution

from ..dice import dice
from . import ink, sheet
from .fit import Box
from .palettes import Palette


def tiles(size: Resolution, palette: Palette, seed: int) -> str:
    """The whole picture in square tiles, each of two inks."""
    random = dice(seed, "tiles")
    rows = max(3, round(size.height / min(size.width, size.height) * (5 + seed % 3)))
    columns = max(3, round(rows * size.width / size.height))
    wide, tall = size.width / columns, size.height / rows
    soft = ink.toward(palette.mid, palette.paper, 0.5)
    inks = (palette.mid, palette.paper, palette.accent, palette.deep, soft)
    body = ""
    for row in range(rows):
        for column in range(columns):
            back, front = (int(at) for at in random.permutation(5)[:2])
            box = Box(column * wide, row * tall, wide, tall)
            shape = _SHAPES[int(random.integers(len(_SHAPES)))]
            turn = int(random.integers(4)) * 90
            ground = Box(box.left - 0.5, box.top - 0.5, wide + 1, tall + 1)
            body += sheet.rectangle(ground, inks[back])
            body += (
                f'<g transform="translate({box.left + wide / 2:.2f} {box.top + tall / 2:.2f}) '
                f'scale({wide / 100:.4f} {tall / 100:.4f}) rotate({turn})">'
                f"{sheet.filled(shape, inks[front])}</g>"
            )
    return body


_SHAPES = (
    "M-50-50H50A100 100 0 0 1-50 50Z",
    "M-50-50H0A50 50 0 0 1-50 0ZM50 50H0A50 50 0 0 1 50 0Z",
    "M-50-50A50 50 0 0 1 50-50ZM-50 0A50 50 0 0 1 50 0Z",
    "M-50-50H50L-50 50Z",
    "M0-36A36 36 0 1 1-0.1-36Z",
    "M-50-50A100 100 0 0 1 50 50A100 100 0 0 1-50-50Z",
)
