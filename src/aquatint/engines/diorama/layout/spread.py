"""Arranges what lies on a table or a floor seen from above: nothing is nearer or further."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from .frame import Frame
from .spot import Spot
from .unit import Unit

_EVEN = 0.5
"""Real sizes count this much: a lamp and a pencil lie side by side and both are seen."""

_ROOM = (0.34, 0.62)
"""The share of the frame that lies under things: one alone, and twelve or more."""

_FULL = 12


def spread(units: Sequence[Unit], frame: Frame, roll: np.random.Generator) -> tuple[Spot, ...]:
    """Lay units out in rows over the whole frame, the hero in the middle of them."""
    if not units:
        return ()
    sizes = _sizes(units, frame)
    rows = _rows(units, sizes, frame)
    tall = [max(units[at].height * sizes[at] for at in row) for row in rows]
    air = max(0.0, frame.height - sum(tall)) / (len(rows) + 1)
    spots = []
    y = air
    for row, height in zip(rows, tall, strict=True):
        across = [units[at].width * sizes[at] for at in row]
        gap = max(0.0, frame.width - sum(across)) / (len(row) + 1)
        x = gap
        for at, wide in zip(row, across, strict=True):
            middle = x + wide / 2 + float(roll.uniform(-0.3, 0.3)) * gap
            down = y + height / 2 + float(roll.uniform(-0.22, 0.22)) * air
            spots.append(_centred(units[at], sizes[at], (middle, down)))
            x += wide + gap
        y += height + air
    return tuple(spots)


def _centred(unit: Unit, scale: float, at: tuple[float, float]) -> Spot:
    x = at[0] - (unit.left + unit.right) / 2 * scale
    y = at[1] - (unit.top + unit.bottom) / 2 * scale
    return Spot(unit=unit, x=x, y=y, scale=scale, depth=0.0)


def _sizes(units: Sequence[Unit], frame: Frame) -> list[float]:
    """Pixels to a unit of each, so that all of them together cover what they may of the frame."""
    least, most = _ROOM
    share = least + (most - least) * min(1.0, (len(units) - 1) / (_FULL - 1))
    share *= 0.8 + 0.3 * frame.take.near
    areas = [max(1e-3, unit.width * unit.height) for unit in units]
    weights = [max(0.02, unit.stature) ** (2 * _EVEN) for unit in units]
    whole = share * 0.72 * frame.width * frame.height
    found = []
    for unit, area, weight in zip(units, areas, weights, strict=True):
        scale = (whole * weight / sum(weights) / area) ** 0.5
        widest = 0.84 * frame.width / unit.width
        found.append(min(scale, widest, 0.8 * frame.height / unit.height))
    return found


def _rows(units: Sequence[Unit], sizes: Sequence[float], frame: Frame) -> list[list[int]]:
    """Positions of units, row by row: as many rows as let all things lie apart."""
    count = len(units)
    wide = sum(unit.width * size for unit, size in zip(units, sizes, strict=True))
    square = round(0.85 * (count * frame.tall) ** 0.5)
    rows = max(1, min(count, max(square, round(wide / (0.74 * frame.width)))))
    each = -(-count // rows)
    lines = [list(range(start, min(count, start + each))) for start in range(0, count, each)]
    return [_hero_inside(line) for line in lines]


def _hero_inside(line: list[int]) -> list[int]:
    """The first unit in the middle of its row."""
    if line[0] != 0 or len(line) < 3:
        return line
    first, *others = line
    return [*others[: len(others) // 2], first, *others[len(others) // 2 :]]


def fitted(spots: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    """The same, smaller where rows would lie on each other or leave the frame."""
    top, bottom = min(one.top for one in spots), max(one.bottom for one in spots)
    left, right = min(one.left for one in spots), max(one.right for one in spots)
    high = (frame.height - 2 * frame.margin) / max(1.0, bottom - top)
    broad = (frame.width - 2 * frame.margin) / max(1.0, right - left)
    factor = min(1.0, high, broad)
    if factor >= 1.0:
        return tuple(spots)
    middle = (left + right) / 2, (top + bottom) / 2
    centre = frame.width / 2, frame.height / 2
    return tuple(
        replace(
            one,
            x=centre[0] + (one.x - middle[0]) * factor,
            y=centre[1] + (one.y - middle[1]) * factor,
            scale=one.scale * factor,
        )
        for one in spots
    )
