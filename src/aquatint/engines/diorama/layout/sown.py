"""Sows what grows all over the ground: a field of poppies is no company, but where one stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..lexicon.entry import Kind
from .frame import Frame
from .spot import Spot
from .unit import Unit

_MANY = 6
"""So many flowers are a field of them."""

_LOW = 2.0  # metres
_ROWS = 6
_AMID = 0.42
"""The nearest row but for those in front is so deep: heroes stand before it."""


def sown(units: Sequence[Unit], *, alone: bool) -> tuple[Unit, ...]:
    """Those of a company that grow all around the others: many of one low plant.

    Plants that are all there is to see are no ground for others.
    """
    plants = [unit for unit in units if _grows(unit)]
    return () if alone and len(plants) == len(units) else tuple(plants)


def _grows(unit: Unit) -> bool:
    actor = unit.root.actor
    low = actor.entry.kind is Kind.PLANT and actor.entry.metres <= _LOW
    return low and actor.copies >= _MANY and len(unit.parts) == 1


def meadow(
    units: Sequence[Unit], near: Sequence[Spot], frame: Frame, roll: np.random.Generator
) -> tuple[Spot, ...]:
    """Rows of plants from the far end of the ground to the feet of those who stand in it."""
    if not units:
        return ()
    tall = _height(units[0], near, frame)
    spots: list[Spot] = []
    for row in range(_ROWS):
        depth = 0.96 - (0.96 - _AMID) * row / (_ROWS - 1)
        size = tall * frame.shrink(depth)
        step = max(1.5 * size * units[0].width, frame.width / 16)
        x = float(roll.uniform(-0.5, 0.5)) * step
        while x < frame.width + step / 2:
            unit = units[int(roll.integers(len(units)))]
            scale = size * float(roll.uniform(0.85, 1.15))
            at = x + float(roll.uniform(-0.25, 0.25)) * step
            y = frame.row(depth) + float(roll.uniform(-0.008, 0.008)) * frame.height
            spots.append(Spot(unit=unit, x=at, y=y, scale=scale, depth=depth))
            x += step
    return tuple(spots)


def over(sky: Sequence[Spot], flowers: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    """What flies, clear of the field below it."""
    if not flowers:
        return tuple(sky)
    floor = min(spot.top for spot in flowers) - frame.margin
    clear = []
    for spot in sky:
        factor = min(1.0, (floor - frame.margin) / max(1.0, spot.bottom - spot.top))
        smaller = replace(spot, scale=spot.scale * factor)
        down = min(0.0, floor - smaller.bottom)
        clear.append(replace(smaller, y=smaller.y + down))
    return tuple(clear)


def _height(unit: Unit, near: Sequence[Spot], frame: Frame) -> float:
    """Pixels that a plant is high where the feet of the others are."""
    usual = 0.11 * frame.small
    if not near:
        return usual
    hero = max(near, key=lambda spot: spot.scale)
    beside = hero.scale * unit.stature / max(0.05, hero.unit.stature)
    return min(max(beside, 0.07 * frame.small), 0.16 * frame.small)
