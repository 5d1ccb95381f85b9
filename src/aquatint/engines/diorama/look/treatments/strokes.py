"""Keeps the long strokes of a drawing: specks and crumbs of lines are no outlines of anything."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops
from PIL.ImageFilter import MaxFilter

from ..sheet import BICUBIC, Tint

_STEP = 4
"""Marks are told apart at this fraction of the size."""

_INK = 210
_Run = tuple[int, int, int]  # row, first column, column after the last


def long_strokes(lines: Tint, least: float) -> Tint:
    """The same lines, black on white, without marks that reach less than `least` pixels."""
    small = ImageChops.invert(lines.reduce(_STEP).point([255 * (v >= _INK) for v in range(256)]))
    joined = np.asarray(small) > 0
    runs = _runs(joined)
    kept = np.zeros(joined.shape, np.uint8)
    for mark in _marks(runs):
        rows = max(run[0] for run in mark) - min(run[0] for run in mark)
        across = max(run[2] for run in mark) - min(run[1] for run in mark)
        if max(rows, across) * _STEP >= least:
            for row, start, end in mark:
                kept[row, start:end] = 255
    mask = PIL.Image.fromarray(kept).filter(MaxFilter(3)).resize(lines.size, BICUBIC)
    return ImageChops.lighter(lines, ImageChops.invert(mask))


def _runs(ink: NDArray[np.bool_]) -> list[_Run]:
    """The stretches of ink, row by row."""
    edges = np.diff(np.pad(ink.astype(np.int8), ((0, 0), (1, 1))), axis=1)
    rows, starts = np.nonzero(edges == 1)
    _, ends = np.nonzero(edges == -1)
    return list(zip(rows.tolist(), starts.tolist(), ends.tolist(), strict=True))


def _marks(runs: list[_Run]) -> list[list[_Run]]:
    """Runs that touch, in groups."""
    parent = list(range(len(runs)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    above = 0
    for at, (row, start, end) in enumerate(runs):
        while runs[above][0] < row - 1:
            above += 1
        other = above
        while runs[other][0] == row - 1 and runs[other][1] <= end:
            if runs[other][2] >= start:
                parent[root(at)] = root(other)
            other += 1
    groups: dict[int, list[_Run]] = {}
    for at, run in enumerate(runs):
        groups.setdefault(root(at), []).append(run)
    return list(groups.values())
