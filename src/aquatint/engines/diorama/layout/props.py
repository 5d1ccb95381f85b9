"""Composes a product photo: the goods large in the middle, all else as props at their foot."""

from __future__ import annotations

from collections.abc import Sequence

from ..lexicon.entry import Habitat, Kind
from .afar import within
from .frame import Frame
from .spot import Spot
from .unit import Unit

_TALL = (0.62, 0.72)  # of the frame's height, from the furthest to the nearest camera
_WIDE = 0.66  # of the frame's width
_TALLEST, _LEAST = 0.66, 0.2
"""How tall a prop is beside the goods, at most and at least."""

_FEW = 3
_RULES = 1.3
_SMALL = 0.42
"""What is smaller beside the goods lies before them, what is taller stands behind."""

_CUT = 0.8  # metres: flowers up to this lie on the surface
_LYING = 66.0  # degrees
_POTTED = frozenset({"potted plant", "bonsai", "cactus", "lotus", "bouquet"})


def still_life(units: Sequence[Unit], frame: Frame) -> bool:
    """Whether one thing on a table is by far the largest, so that it is what one looks at."""
    if not frame.tabled or len(units) < _FEW or any(unit.hero.actor.living for unit in units):
        return False
    lead, *others = units
    alone = all(unit.root.actor.index != lead.root.actor.index for unit in others)
    return alone and lead.stature > _RULES * max(unit.stature for unit in others)


def displayed(units: Sequence[Unit], frame: Frame) -> tuple[Spot, ...]:
    """The first unit and its copies as goods, the others on both sides of them, far ones first."""
    if not units:
        return ()
    lead = units[0].root.actor.index
    goods = [unit for unit in units if unit.root.actor.index == lead]
    others = [unit for unit in units if unit.root.actor.index != lead]
    row = _row(goods, frame, crowded=bool(others))
    edges = min(spot.left for spot in row), max(spot.right for spot in row)
    props = [_prop(unit, rank, row[0], edges, frame) for rank, unit in enumerate(others)]
    return tuple(sorted((*row, *props), key=lambda spot: -spot.depth))


def _row(goods: Sequence[Unit], frame: Frame, *, crowded: bool) -> list[Spot]:
    """The goods side by side, the first nearest; with props around them a little smaller."""
    furthest, nearest = _TALL
    tall = (furthest + (nearest - furthest) * frame.take.near) * frame.height
    tallest = max(unit.height for unit in goods)
    span = sum(unit.width for unit in goods)
    scale = min(tall / tallest, _WIDE * frame.width / span)
    scale *= 0.92 if crowded else 1.0
    scale *= 0.8 if frame.tabled else 1.0
    foot = min(frame.row(0.3), 0.5 * (frame.height + tallest * scale) + 0.06 * frame.height)
    foot = max(foot, frame.row(0.5))  # low goods do not stand on the far edge
    middle = (0.5 + 0.06 * frame.side * frame.take.off) * frame.width
    x = middle - span * scale / 2
    row = []
    for rank, unit in enumerate(goods):
        spot = Spot(unit=unit, x=x - unit.left * scale, y=foot, scale=scale, depth=0.3)
        row.append(_set(spot, 0.3 + 0.06 * (rank % 2), frame, foot))
        x += unit.width * scale
    return row


def _set(spot: Spot, depth: float, frame: Frame, foot: float) -> Spot:
    y = foot + frame.row(depth) - frame.row(0.3)
    return Spot(unit=spot.unit, x=spot.x, y=y, scale=spot.scale, depth=depth)


def _prop(unit: Unit, rank: int, goods: Spot, edges: tuple[float, float], frame: Frame) -> Spot:
    """One prop: by turns on the left and on the right, each pair further from the goods."""
    share = (unit.stature / goods.unit.stature) ** 1.2
    share = min(_TALLEST, max(_LEAST, share))
    side = frame.side * (-1 if rank % 2 == 0 else 1)
    lies = _lies(unit)
    unit = unit.leaning(_LYING * side) if lies else unit
    scale = share * goods.unit.height * goods.scale / unit.height
    if frame.tabled:
        beside = frame.width - (edges[1] - edges[0]) - 2 * frame.margin
        scale = min(scale, 0.68 * beside / unit.width)
    before = share < _SMALL or lies
    half = unit.width * scale / 2
    lap = 0.35 if before else 0.5  # of it is before or behind the goods
    out = half * (1 - 2 * lap) + (rank // 2) * half * 1.5
    middle = edges[0] - out if side < 0 else edges[1] + out
    depth = 0.06 + 0.07 * (rank % 3) if before else 0.62 + 0.1 * (rank % 2)
    y = goods.y + (frame.row(depth) - frame.row(0.3)) * 0.8
    y = min(y, 0.965 * frame.height)
    x = middle - (unit.left + unit.right) / 2 * scale
    spot = Spot(unit=unit, x=x, y=y, scale=scale, depth=depth)
    return within(spot, frame) if frame.tabled else spot


def _lies(unit: Unit) -> bool:
    """Whether it is a cut flower or a twig, which stands nowhere by itself."""
    entry = unit.root.actor.entry
    cut = entry.kind is Kind.PLANT and entry.metres <= _CUT and entry.concept not in _POTTED
    return cut and len(unit.parts) == 1 and entry.habitat is not Habitat.WATER
