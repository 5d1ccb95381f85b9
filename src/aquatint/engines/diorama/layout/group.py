"""Arranges what stands near: one cluster, overlapping in depth, the hero on a third."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..graph import RelationKind, SceneGraph
from .frame import Frame
from .framing import framed
from .spot import Spot
from .unit import Unit

_BEHIND = 0.28
"""So much further back is behind, not beside."""

_KISS = 0.06
"""Neighbours overlap by more than this or stand further apart: edges that touch look glued."""

_LITTLE = 0.45
"""What is this small beside the tallest stands before it, never behind."""

_ROW = 5
"""More units than these are a crowd and stand in rows."""

_SEVERAL = 7
"""So many of different kinds stand abreast: in rows they would hide each other."""

_HEARTHS = frozenset({"campfire", "fire", "cauldron", "barbecue"})
"""What several who are beside it stand or sit around."""

_TOWERING = 2.4
"""So many times as tall as those who live is the most that stands near them."""

_LEAST, _LEAST_LIVING = 0.2, 0.3
"""What is smaller than this beside the tallest is drawn so large: it must be seen."""

_BROAD = 0.8
"""Width per height from which on a crowd needs a row more."""


def arrange(
    units: Sequence[Unit], graph: SceneGraph, frame: Frame, roll: np.random.Generator
) -> tuple[Spot, ...]:
    """Place units on the ground, the furthest first. The first unit is the hero."""
    if not units:
        return ()
    order = _lineup(units, graph, by_turns=bool(roll.integers(3)))
    abreast = len(units) if graph.abreast else _row(units, frame)
    depths = _depths(units, graph, order, abreast, roll)
    xs = _hidden(units, graph, _columns(units, depths, order, frame, abreast))
    sign = _hand(xs, frame)
    spots = [
        Spot(
            unit=unit,
            x=sign * x,
            y=0.0,
            scale=_scale(unit, units) * frame.shrink(depth),
            depth=depth,
        )
        for unit, x, depth in zip(units, xs, depths, strict=True)
    ]
    middle = sum(spot.x for spot in spots) / len(spots)
    hidden, convoy = {behind for behind, _ in _orders(units, graph)}, _convoy(units, graph)
    turned = []
    for at, spot in enumerate(spots):
        aim = middle
        if at in hidden:  # who stands behind something looks out from behind it
            aim = 2 * spot.x - middle
        elif at in convoy:
            aim = spot.x - frame.side
        turned.append(_facing_in(spot, aim, frame.side))
    down = framed(turned, frame)
    if len(down) == 1:
        down = [_facing_in(down[0], frame.width / 2, frame.side)]
    return tuple(sorted(down, key=lambda spot: -spot.depth))


def _hand(xs: Sequence[float], frame: Frame) -> int:
    """-1 where a line-up is to be mirrored, so that its hero comes to its side of the frame."""
    lead = xs[0] - sum(xs) / len(xs)
    return frame.side if lead >= 0 else -frame.side


def _kinds(units: Sequence[Unit]) -> int:
    return len({unit.root.actor.index for unit in units})


def _row(units: Sequence[Unit], frame: Frame) -> int:
    """How many stand abreast: all of a company, a part of a crowd; fewer in a narrow frame."""
    count = len(units)
    if count <= _SEVERAL and frame.tall < 1.3 and _kinds(units) > 2:
        return count
    abreast = _ROW
    if frame.tall > 1.5:
        abreast = 2 if frame.tall > 2.2 and count in (3, 4) else 3
    elif frame.tall < 0.6:
        abreast = 8
    if count <= abreast:
        return count
    broad = max(unit.width for unit in units) > _BROAD
    if abreast < _ROW:
        return -(-count // min(4, -(-count // abreast)))
    rows = 2 if count <= (1.8 if broad else 2.4) * abreast else 3 if count <= 3 * abreast else 4
    return -(-count // rows)


def _scale(unit: Unit, units: Sequence[Unit]) -> float:
    """Height relative to the tallest, never so small that it is lost beside it."""
    tallest = max(_stature(one, units) for one in units)
    least = _LEAST_LIVING if unit.hero.actor.living else _LEAST
    return max(_stature(unit, units) / tallest, least)


def _stature(unit: Unit, units: Sequence[Unit]) -> float:
    """Its height beside others: a castle keeps within what leaves its dragon to be seen."""
    living = max((one.stature for one in units if one.hero.actor.living), default=0.0)
    if not living or unit.hero.actor.living:
        return unit.stature
    return min(unit.stature, _TOWERING * living)


def _depths(
    units: Sequence[Unit],
    graph: SceneGraph,
    order: Sequence[int],
    abreast: int,
    roll: np.random.Generator,
) -> tuple[float, ...]:
    """How far back each stands: neighbours by turns, the hero near, small things before all."""
    lead = order.index(0)
    company = len(units) > 2
    crowd = abreast < len(units)
    room = 0.8 if _kinds(units) <= 2 else 0.42
    apart = room / max(1, -(-len(units) // abreast) - 1) if crowd else 0.0
    depths = []
    for rank, unit in enumerate(units):
        step = float(roll.uniform(0.3, 0.42) if company else roll.uniform(0.14, 0.24))
        by_turns = (order.index(rank) - lead) % 2
        if crowd or graph.abreast:  # even rows, so that all faces are seen
            step *= 0.1
        back = 0.09 + step * by_turns + (rank // abreast) * apart
        if rank and _scale(unit, units) < _LITTLE:
            back = float(roll.uniform(0.0, 0.015)) + 0.03 * (rank % 3)
        depths.append(back)
    for behind, before in _orders(units, graph):
        depths[behind] = max(depths[behind], depths[before] + _BEHIND)
    return tuple(min(0.9, depth) for depth in depths)


def _orders(units: Sequence[Unit], graph: SceneGraph) -> list[tuple[int, int]]:
    """Pairs of positions (further, nearer) that relations ask for."""
    pairs = []
    for relation in graph.relations:
        if relation.kind is RelationKind.BEHIND:
            further, nearer = relation.subject, relation.anchor
        elif relation.kind in (RelationKind.IN_FRONT, RelationKind.UNDER):
            further, nearer = relation.anchor, relation.subject
        else:
            continue
        pairs += [(a, b) for a in _of(units, further) for b in _of(units, nearer) if a != b]
    return pairs


def _of(units: Sequence[Unit], index: int) -> list[int]:
    """The positions of the units that show a subject."""
    return [
        at for at, unit in enumerate(units) if any(part.actor.index == index for part in unit.parts)
    ]


def _columns(
    units: Sequence[Unit],
    depths: Sequence[float],
    order: Sequence[int],
    frame: Frame,
    abreast: int,
) -> list[float]:
    """The x of each unit's foot, in heights of the tallest: neighbours overlap a little."""
    if abreast < len(units):
        return _ranks(units, order, abreast)
    xs = [0.0] * len(units)
    edge = 0.0
    for place, at in enumerate(order):
        size = _scale(units[at], units) * frame.shrink(depths[at])
        if place:
            other = order[place - 1]
            beside = _scale(units[other], units) * frame.shrink(depths[other])
            least = min(units[at].width * size, units[other].width * beside)
            edge -= least * _overlap(units, (other, at), depths, frame)
        xs[at] = edge - units[at].left * size
        edge = xs[at] + units[at].right * size
    return [x - edge / 2 for x in xs]


def _hidden(units: Sequence[Unit], graph: SceneGraph, xs: Sequence[float]) -> list[float]:
    """The same columns, but who is behind something looks out from behind it."""
    moved = list(xs)
    for relation in graph.relations:
        if relation.kind is not RelationKind.BEHIND:
            continue
        for trunk in _of(units, relation.anchor)[:1]:
            edge = _edge(units[trunk]) * _scale(units[trunk], units)
            for at in _of(units, relation.subject):
                side = 1 if xs[at] >= xs[trunk] else -1
                away = side * (edge + 0.12 * units[at].width * _scale(units[at], units))
                moved[at] = xs[trunk] + away
    return moved


def _edge(unit: Unit) -> float:
    """How far from its middle it hides others: a tree no further than its trunk."""
    return (0.06 if unit.root.actor.scenery else 0.42) * unit.width


def _ranks(units: Sequence[Unit], order: Sequence[int], abreast: int) -> list[float]:
    """A crowd in rows, each standing in the gaps of the one before it."""
    air = 1.12 if len(units) <= 2 * abreast and abreast >= _ROW - 1 else 1.3
    apart = air * max(unit.width * _scale(unit, units) for unit in units)
    xs = [0.0] * len(units)
    stagger, before = 0.5, 0
    mixed = _kinds(units) > 2
    for start in range(0, len(units), abreast):
        row = [at for at in order if start <= at < start + abreast]
        if mixed:
            _side_by_side(units, row, xs, half=start > 0)
            continue
        if (len(row) - before) % 2 == 0 or not before:
            stagger = 0.5 - stagger
        before = len(row)
        for place, at in enumerate(row):
            xs[at] = (place - (len(row) - 1) / 2 + stagger) * apart
    return xs


def _side_by_side(
    units: Sequence[Unit], row: Sequence[int], xs: list[float], *, half: bool
) -> None:
    """A row of things of many kinds, each with the room that it needs, in place.

    One that stands `half` a place aside is seen in the gaps of the row before it.
    """
    sizes = [_scale(units[at], units) for at in row]
    gap = 0.12 * sum(units[at].width * size for at, size in zip(row, sizes, strict=True)) / len(row)
    edge = 0.0
    for at, size in zip(row, sizes, strict=True):
        xs[at] = edge - units[at].left * size
        edge += units[at].width * size + gap
    aside = 0.5 * edge / len(row) if half else 0.0
    for at in row:
        xs[at] -= (edge - gap) / 2 - aside


def _overlap(
    units: Sequence[Unit], pair: tuple[int, int], depths: Sequence[float], frame: Frame
) -> float:
    """The share of the narrower of two neighbours that is hidden; less than 0 leaves air."""
    one, other = pair
    apart = abs(depths[one] - depths[other])
    if min(_scale(units[one], units), _scale(units[other], units)) < _LITTLE:
        return 0.55 if _kinds(units) <= 2 else 0.12
    if apart < 0.05:
        return 0.1 if frame.tall > 1.5 else -_KISS
    closer = 0.16 if frame.tall > 1.5 else -0.2 if frame.tall < 0.6 else 0.0
    if frame.take.apart and apart < _BEHIND and frame.tall < 1.3:
        closer -= 0.24
    overlap = min(0.36, 0.08 + 0.6 * apart) + closer
    if len(units) > 2:  # the middle one is hidden from both sides
        overlap = min(overlap, 0.3)
    return overlap if overlap > _KISS else min(overlap, -_KISS)


def _lineup(units: Sequence[Unit], graph: SceneGraph, *, by_turns: bool) -> list[int]:
    """The order from left to right: the hero amid the others or at their head, unless told."""
    order = [0]
    between = _between(units, graph)
    for at in range(1, len(units)):
        if at not in between:
            order.insert(len(order) if at % 2 or not by_turns else 0, at)
    for at in sorted(between):
        if at in order:
            order.remove(at)
        order.insert((len(order) + 1) // 2, at)
    return order


def _between(units: Sequence[Unit], graph: SceneGraph) -> frozenset[int]:
    """The positions of units that stand between others, or that others have gathered about."""
    between = [one.subject for one in graph.relations if one.kind is RelationKind.BETWEEN]
    between += [
        one.anchor
        for one in graph.relations
        if one.kind is RelationKind.BESIDE
        and graph.subjects[one.anchor].concept in _HEARTHS
        and len(_of(units, one.subject)) > 1
    ]
    return frozenset(at for one in between for at in _of(units, one))


def _convoy(units: Sequence[Unit], graph: SceneGraph) -> frozenset[int]:
    """Those who ride the same way, where more than one rides."""
    ridden = frozenset(
        at
        for relation in graph.relations
        if relation.kind is RelationKind.RIDING
        for at in _of(units, relation.anchor)
    )
    return ridden if len(ridden) > 1 else frozenset()


def _facing_in(spot: Spot, middle: float, side: int) -> Spot:
    """The same, turned to look towards a column, where it may be turned.

    Who looks out of the picture is turned with the side that the hero takes.
    """
    actor = spot.unit.root.actor
    if not actor.turns or abs(spot.x - middle) < 1e-6:
        return spot
    looks = -actor.looks if spot.unit.root.mirrored else actor.looks
    wanted = 1 if spot.x < middle else -1
    if looks == wanted or (looks == 0 and side > 0):
        return spot
    turned = spot.unit.turned()
    # Feet are not always in the middle: what turns keeps its box, not its foot.
    return replace(spot, unit=turned, x=spot.x - (turned.left - spot.unit.left) * spot.scale)
