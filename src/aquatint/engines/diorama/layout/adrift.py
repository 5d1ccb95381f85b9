"""Arranges what is adrift where nothing stands: in space, under water."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..graph import RelationKind, SceneGraph, Shot
from .afar import flock, within
from .frame import Frame
from .spot import Spot
from .unit import Unit

_LED = 0.55
"""Others this small leave the middle to the hero."""

_NEAR = frozenset({Shot.CLOSE, Shot.PORTRAIT})
_BACKGROUND = 0.5
"""Others are at most so large beside a hero who is seen from near."""

_AROUND = ((0.46, 0.5), (0.83, 0.23), (0.17, 0.8), (0.84, 0.8), (0.15, 0.22), (0.5, 0.9))
_SPREAD = (
    (0.32, 0.34),
    (0.7, 0.6),
    (0.28, 0.8),
    (0.74, 0.2),
    (0.5, 0.5),
    (0.88, 0.86),
    (0.1, 0.57),
)
"""Places for what floats, as shares of the frame: about a hero, and among equals."""

_SHOAL = 6
"""So many adrift each get a place of their own."""


def floating(units: Sequence[Unit], frame: Frame, roll: np.random.Generator) -> tuple[Spot, ...]:
    """Where nothing stands (space, under water): the hero large, the others on its diagonal."""
    if not units:
        return ()
    if len(units) >= _SHOAL:
        return flock(units, (), frame, roll)
    tallest = units[0].stature
    shares = [min(1.15, max(0.26, unit.stature / tallest)) for unit in units]
    if frame.shot in _NEAR:
        shares = [shares[0], *(min(share, _BACKGROUND) for share in shares[1:])]
    led = all(share < _LED for share in shares[1:])
    slots = _AROUND if led else _SPREAD
    room = 0.5 if frame.shot in _NEAR else 0.34 if led else 0.52 / (len(units) + 1)
    flip = bool(roll.integers(2))
    spots = []
    for rank, (unit, share) in enumerate(zip(units, shares, strict=True)):
        area = room * frame.width * frame.height / max(0.2, unit.width * unit.height)
        height = float(area**0.5) * share
        widest = (0.8 if led and rank == 0 else 0.5) * frame.width
        height = min(height, widest / unit.width, 0.72 * frame.height / unit.height)
        across, down = slots[rank % len(slots)]
        across = (1 - across if flip else across) + float(roll.uniform(-0.03, 0.03))
        down += float(roll.uniform(-0.03, 0.03))
        spot = Spot(
            unit=unit,
            x=across * frame.width - (unit.left + unit.right) / 2 * height,
            y=down * frame.height - (unit.top + unit.bottom) / 2 * height,
            scale=height,
            depth=0.0 if rank == 0 else 0.3,
        )
        spots.append(within(spot, frame))
    return tuple(sorted(spots, key=lambda spot: -spot.depth))


def in_row(units: Sequence[Unit], frame: Frame, roll: np.random.Generator) -> tuple[Spot, ...]:
    """Where nothing stands, a row on a rising or falling arc, with air between."""
    room = frame.width - 2 * frame.margin
    wide = [unit.width * unit.stature**0.3 for unit in units]
    scale = room / (1.12 * sum(wide))
    scale = min(scale, *(0.6 * frame.height / (one.height * one.stature**0.3) for one in units))
    slope = (0.16 if roll.integers(2) else -0.16) * frame.height / max(1.0, 2.2 * frame.tall)
    x = (frame.width - 1.12 * sum(wide) * scale) / 2
    spots = []
    for unit, across in zip(units, wide, strict=True):
        own = scale * unit.stature**0.3
        middle = x + 0.56 * across * scale
        share = middle / frame.width - 0.5
        down = 0.5 * frame.height + slope * share * 2 + 0.5 * abs(slope) * (4 * share * share - 0.5)
        spots.append(
            Spot(
                unit=unit,
                x=middle - (unit.left + unit.right) / 2 * own,
                y=down - (unit.top + unit.bottom) / 2 * own,
                scale=own,
                depth=0.2,
            )
        )
        x += 1.12 * across * scale
    return tuple(spots)


def stacked(spots: Sequence[Spot], graph: SceneGraph) -> tuple[Spot, ...]:
    """The same, with those above that are said to be above, and those below below."""
    found = list(spots)
    for relation in graph.relations:
        if relation.kind not in (RelationKind.UNDER, RelationKind.ABOVE):
            continue
        upper, lower = relation.subject, relation.anchor
        if relation.kind is RelationKind.UNDER:
            upper, lower = lower, upper
        at = [
            next((i for i, s in enumerate(found) if s.unit.root.actor.index == who), None)
            for who in (upper, lower)
        ]
        if at[0] is None or at[1] is None:
            continue
        high, low = found[at[0]], found[at[1]]
        if high.y > low.y:
            found[at[0]], found[at[1]] = _moved_to(high, low), _moved_to(low, high)
    return tuple(found)


def _moved_to(spot: Spot, other: Spot) -> Spot:
    """A spot with its middle in the row of another's."""
    down = (other.top + other.bottom - spot.top - spot.bottom) / 2
    return replace(spot, y=spot.y + down)
