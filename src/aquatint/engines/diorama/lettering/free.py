"""Where a scene leaves room for letters: beside its figures, never on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..pixels import Coverage
from .fit import Box

_SOLID = 40  # of 255: less is a shadow or a wisp
_LEAST = 0.45  # of the height and of the width a place had: less is no place any more


def clear(places: Sequence[Box], figures: Coverage, gap: float) -> tuple[Box, ...]:
    """What figures leave of each place, `gap` pixels off them.

    Where they leave nothing of any, the places of which they cover least.
    """
    left = [_cleared(place, figures, gap) for place in places]
    found = tuple(
        after
        for before, after in zip(places, left, strict=True)
        if after.height >= _LEAST * before.height and after.width >= _LEAST * before.width
    )
    return found or _least_covered(places, figures)


def room(place: Box, figures: Coverage, gap: float) -> Box:
    """The largest part of a place that no figure stands before."""
    return _cleared(place, figures, gap)


def covered(place: Box, figures: Coverage) -> int:
    """How many pixels of a place, of every fourth row and column, belong to figures."""
    return int(np.count_nonzero(_inside(place, figures)[::4, ::4] > _SOLID))


def _cleared(place: Box, figures: Coverage, gap: float) -> Box:
    part = _inside(place, figures) > _SOLID
    rows, columns = np.flatnonzero(part.any(axis=1)), np.flatnonzero(part.any(axis=0))
    if not rows.size:
        return place
    above = max(0.0, int(rows[0]) - gap)
    below = max(0.0, part.shape[0] - 1 - int(rows[-1]) - gap)
    before = max(0.0, int(columns[0]) - gap)
    after = max(0.0, part.shape[1] - 1 - int(columns[-1]) - gap)
    cuts = (
        replace(place, height=above),
        replace(place, top=place.bottom - below, height=below),
        replace(place, width=before),
        replace(place, left=place.right - after, width=after),
    )
    return max(cuts, key=lambda box: box.width * box.height)


def _least_covered(places: Sequence[Box], figures: Coverage) -> tuple[Box, ...]:
    found = [covered(place, figures) for place in places]
    most = 1.1 * min(found)
    return tuple(place for place, count in zip(places, found, strict=True) if count <= most)


def _inside(place: Box, figures: Coverage) -> Coverage:
    top, left = max(0, round(place.top)), max(0, round(place.left))
    return figures[top : max(top, round(place.bottom)), left : max(left, round(place.right))]
