"""Hangs lamps from the ceiling, over the table or the middle of the room."""

from __future__ import annotations

from collections.abc import Sequence

from .frame import Frame
from .spot import Spot
from .unit import Unit

HANGING = frozenset({"pendant lamp"})

_AIR = 0.1
"""What stays free between a lamp and what it hangs over, as a share of the frame's height."""


def hung(units: Sequence[Unit], below: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    """Each from beyond the upper edge of the frame; several side by side."""
    if not units:
        return ()
    left = min((one.left for one in below), default=0.2 * frame.width)
    right = max((one.right for one in below), default=0.8 * frame.width)
    floor = min((one.top for one in below), default=0.7 * frame.height)
    low = min(0.52 * frame.height, max(floor - _AIR * frame.height, 0.24 * frame.height))
    spots = []
    for rank, unit in enumerate(units):
        scale = (low + 0.02 * frame.height) / unit.height
        middle = left + (right - left) * (rank + 0.5) / len(units)
        x = middle - (unit.left + unit.right) / 2 * scale
        y = low - unit.bottom * scale
        spots.append(Spot(unit=unit, x=x, y=y, scale=scale, depth=0.5, aloft=True))
    return tuple(spots)
