"""Where the water of a stage is, row by row, for those who stand beside it or lie in it."""

from __future__ import annotations

from collections.abc import Sequence

from .sheet import Point
from .view import View

Water = tuple[tuple[float, float, float], ...]
"""Rows of water, the furthest first: y, left and right as shares of the frame."""

_ROWS = 25


def between(view: View, left: Sequence[Point], right: Sequence[Point]) -> Water:
    """The water between two banks, whose knots lie on the same rows."""
    rows: list[tuple[float, float, float]] = []
    for at in range(len(left) - 1):
        for share in (0.0, 0.25, 0.5, 0.75):
            ends = [
                tuple(a + (b - a) * share for a, b in zip(bank[at], bank[at + 1], strict=True))
                for bank in (left, right)
            ]
            rows.append(
                (ends[0][1] / view.height, ends[0][0] / view.width, ends[1][0] / view.width)
            )
    return tuple(rows)


def beyond(view: View, edge: Sequence[Point]) -> Water:
    """The water from the horizon down to a shore line that runs from the left to the right."""
    start, end = view.line, max(y for _, y in edge)
    rows: list[tuple[float, float, float]] = []
    for at in range(1, _ROWS + 1):
        y = start + (end - start) * at / _ROWS
        wet = [x for x, low in edge if low > y]
        if wet:
            rows.append((y / view.height, min(wet) / view.width, max(wet) / view.width))
    return tuple(rows)
