"""Arranges what does not stand near: landmarks at the horizon, framing trees, things in the sky."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..lexicon.entry import Facing, Habitat
from ..stage import Backdrop
from .frame import Frame
from .spot import Spot
from .unit import Unit

_FLOCK = 3
"""So many in the sky are a flock."""

_SIDES = (
    (0.04, 1.0, 0.0),
    (0.98, 0.66, 0.3),
    (0.17, 0.5, 0.55),
    (0.86, 0.42, 0.75),
    (0.08, 0.36, 0.9),
)
"""Framing places: share of the width, height as a share of the tallest, depth."""


def landmarks(
    units: Sequence[Unit],
    near: Sequence[Spot],
    backdrop: Backdrop,
    frame: Frame,
    roll: np.random.Generator,
) -> tuple[Spot, ...]:
    """Far units on the free side of the horizon, small and in the haze."""
    places = {name: (x * frame.width, y * frame.height) for name, x, y in backdrop.anchors}
    taken = _centre(near, frame)
    sides = (0.27, 0.73, 0.5, 0.9) if taken > frame.width / 2 else (0.73, 0.27, 0.5, 0.1)
    spots = []
    for rank, unit in enumerate(units):
        root = unit.root.actor
        x, y = sides[rank % 4] * frame.width, frame.horizon + 0.022 * frame.height
        x += float(roll.uniform(-0.04, 0.04)) * frame.width
        if root.subject.concept in places:
            x, y = places[root.subject.concept]
        elif root.land and not root.island:
            y = frame.horizon + 0.07 * frame.height
        scale = _far_height(unit, frame, alone=not near)
        if not near and rank == 0 and root.land and not root.island:
            y = frame.row(0.7)  # a hill alone is the picture: it comes nearer
            scale = min(0.66 * frame.small, 0.8 * y) / unit.height
            scale = min(scale, 0.92 * frame.width / unit.width)
        spots.append(Spot(unit=unit, x=x, y=y, scale=scale, depth=1.0))
    return tuple(spots)


def spanning(spot: Spot, near: Sequence[Spot], frame: Frame) -> Spot:
    """A landmark that somebody is said to be under: over them, from side to side of the frame."""
    scale = min(1.3 * frame.width / spot.unit.width, 0.8 * frame.near / spot.unit.height)
    middle = _centre(near, frame)
    arch = 0.31 if middle < frame.width / 2 else 0.69  # not under its middle pier
    x = middle - (spot.unit.left + arch * spot.unit.width) * scale
    return replace(spot, x=x, y=frame.row(0.9), scale=scale)


def _far_height(unit: Unit, frame: Frame, *, alone: bool) -> float:
    """Pixels to a unit: the whole a good third of the smaller side, and within the sky there is."""
    root = unit.root.actor
    large, usual = (0.44, 0.33) if root.island else (0.58, 0.58 if root.land else 0.42)
    share = large if alone else usual * (0.82 + 0.18 * frame.take.near)
    whole = min(share * frame.small, 0.84 * frame.horizon)
    widest = (0.72 if root.land else 0.55 if alone else 0.46) * frame.width
    return min(whole / unit.height, widest / unit.width)


def _centre(near: Sequence[Spot], frame: Frame) -> float:
    """The column of the nearest company's middle; the left third when nobody is there."""
    if not near:
        return frame.width / 3
    return sum((spot.left + spot.right) / 2 for spot in near) / len(near)


def framing(
    units: Sequence[Unit], far: Sequence[Spot], frame: Frame, roll: np.random.Generator
) -> tuple[Spot, ...]:
    """Trees at the sides, the nearest ones tall and cropped, the further ones inside of them.

    They leave the landmarks to be seen.
    """
    seen = _centre(far, frame) if far else frame.width * (0.5 + 0.2 * frame.free)
    flip = seen < frame.width / 2
    tallest = min(0.96 * frame.near, 1.9 * frame.width)
    widest = (1.25 if frame.tall > 1.4 else 0.78) * frame.width
    spots = []
    for rank, unit in enumerate(units):
        x, size, depth = _SIDES[rank % len(_SIDES)]
        x = (1 - x if flip else x) + float(roll.uniform(-0.02, 0.03))
        size *= float(roll.uniform(0.93, 1.04)) * unit.root.actor.subject.size**0.5
        spot = Spot(
            unit=unit,
            x=x * frame.width,
            y=frame.row(depth),
            scale=min(tallest * size, widest / unit.width),
            depth=depth,
            framing=True,
        )
        spot = spot if rank % 2 == flip else replace(spot, unit=unit.turned())
        spots.append(_clear_of(spot, far))
    return tuple(sorted(spots, key=lambda spot: -spot.depth))


def _clear_of(spot: Spot, far: Sequence[Spot]) -> Spot:
    """The same, moved outwards and made smaller so that it hides no landmark."""
    for one in far:
        middle = (one.left + one.right) / 2
        hidden = min(spot.right, one.right) - max(spot.left, one.left)
        if hidden <= 0 or spot.top > one.bottom:
            continue
        away = hidden if spot.x > middle else -hidden
        spot = replace(spot, x=spot.x + away * 0.6, scale=spot.scale * 0.86)
    return spot


def aloft(
    units: Sequence[Unit],
    below: Sequence[Spot],
    far: Sequence[Spot],
    frame: Frame,
    roll: np.random.Generator,
) -> tuple[Spot, ...]:
    """What flies: the hero where nobody stands near, else in the free part of the sky."""
    if not units:
        return ()
    if len(units) >= _FLOCK:
        return flock(units, below, frame, roll)
    alone = not below
    others = (*below, *far)
    ceiling = frame.margin * 1.4
    sky = _open_sky(units[0], below, frame)
    left = _centre(others, frame) > frame.width / 2 if others else frame.free < 0
    tallest = max(unit.stature for unit in units)
    spots = []
    for rank, unit in enumerate(units):
        share = max(0.35, unit.stature / tallest) * (_airy(unit) if others else 1.0)
        high, wide = (0.5, 0.36) if below else (0.62, 0.5) if far else (0.8, 0.62)
        broad = wide * frame.width * share / max(unit.width, 0.5)
        height = min(high * sky * share * _crowd(len(units)), broad)
        x = _column(rank, len(units), left=left, alone=not others)
        swing = 0.4 * (rank % 2 - 0.5) if len(units) > 1 else 0.0
        top = ceiling + max(0.0, sky - height - ceiling) * ((0.3 if alone else 0.4) + swing)
        scale = height / unit.height
        middle = (x + float(roll.uniform(-0.03, 0.03))) * frame.width
        spot = Spot(
            unit=unit,
            x=middle - (unit.left + unit.right) / 2 * scale,
            y=top - unit.top * scale,
            scale=scale,
            depth=0.5,
            aloft=True,
        )
        bough = unit.root.actor.subject.concept == "branch"
        spots.append(_grown_in(spot, frame) if bough else within(spot, frame))
    return tuple(spots)


def _open_sky(lead: Unit, below: Sequence[Spot], frame: Frame) -> float:
    """The row down to which what flies may be: lower where nobody stands below."""
    entry = lead.root.actor.entry
    low = frame.height * 0.84
    if below:
        low = min(frame.horizon, frame.height * 0.72) * 0.8
    elif entry.habitat is Habitat.SPACE and entry.facing is Facing.FRONT:
        low = 0.94 * frame.horizon  # the earth as it is seen from the moon
    return max(low, min((spot.top for spot in below), default=0.0), frame.height * 0.3)


def _grown_in(spot: Spot, frame: Frame) -> Spot:
    """A branch comes in from the side where its tree would be, across most of the frame."""
    unit = spot.unit if frame.side < 0 else spot.unit.turned()
    scale = 0.86 * frame.width / unit.root.width
    tallest = max(0.1, -min(part.top for part in unit.parts) + unit.root.top)
    scale = min(scale, 0.72 * frame.height / (tallest + unit.root.height))
    edge = 0.01 * frame.width
    left = unit.root.left * scale
    x = -edge - left if frame.side < 0 else frame.width + edge - unit.root.right * scale
    return replace(
        spot, unit=unit, x=x, y=0.74 * frame.height - unit.root.bottom * scale, scale=scale
    )


def flock(
    units: Sequence[Unit], below: Sequence[Spot], frame: Frame, roll: np.random.Generator
) -> tuple[Spot, ...]:
    """Many in the sky, each with air about it: on a grid that nobody sees, some nearer."""
    alone = not below
    floor = 0.84 * frame.height if alone else max(frame.horizon * 0.9, 0.34 * frame.height)
    floor = min(floor, max(0.3 * frame.height, min((s.top for s in below), default=floor) * 1.05))
    ceiling = frame.margin
    shape = max(unit.width / unit.height for unit in units)
    rows = max(1, round((len(units) * shape * (floor - ceiling) / frame.width) ** 0.5))
    across = -(-len(units) // rows)
    cell = (frame.width - 2 * frame.margin) / across, (floor - ceiling) / rows
    spots = []
    for rank, unit in enumerate(units):
        row, column = divmod(rank, across)
        left = (across - min(across, len(units) - row * across)) / 2
        near = float(roll.uniform(0.62, 0.92))
        scale = near * min(cell[0] / unit.width, cell[1] / unit.height, 0.3 * frame.small)
        loose = (cell[0] - unit.width * scale) / 2, (cell[1] - unit.height * scale) / 2
        x = frame.margin + (left + column + 0.5) * cell[0] + float(roll.uniform(-1, 1)) * loose[0]
        y = ceiling + (row + 0.5) * cell[1] + float(roll.uniform(-1, 1)) * loose[1]
        spot = Spot(
            unit=unit,
            x=x - (unit.left + unit.right) / 2 * scale,
            y=y - (unit.top + unit.bottom) / 2 * scale,
            scale=scale,
            depth=0.5,
            aloft=True,
        )
        spots.append(within(spot, frame))
    return tuple(spots)


def sheltering(trees: Sequence[Spot], near: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    """Trees that somebody is said to be under: behind them, with the crown above."""
    spots = []
    for rank, tree in enumerate(trees):
        guest = near[-1]
        side = -1 if (guest.left + guest.right) / 2 > frame.width / 2 else 1
        side = -side if frame.take.turned else side
        away = (0.1 + 0.75 * frame.take.near) * (guest.right - guest.left) * (rank + 1)
        x = (guest.left + guest.right) / 2 + side * away
        depth = min(0.9, guest.depth + 0.35)
        scale = max(tree.scale, 0.85 * frame.row(depth) / tree.unit.height)
        spots.append(
            replace(tree, x=x, y=frame.row(depth), scale=scale, depth=depth, framing=False)
        )
    return tuple(spots)


def _column(rank: int, of: int, *, left: bool, alone: bool) -> float:
    if of > 1:
        return (rank + 0.75) / (of + 0.5)
    offset = 0.1 if alone else 0.22
    return 0.5 - offset if left else 0.5 + offset


def _airy(unit: Unit) -> float:
    """A bird keeps smaller than a dragon where there is something to compare it with."""
    return min(1.0, max(0.4, unit.stature / 2.6))


def _crowd(count: int) -> float:
    """How much smaller each is for being one of several."""
    return float(count**-0.45)


def within(spot: Spot, frame: Frame) -> Spot:
    """The same, moved so that it keeps its margins."""
    x, y = spot.x, spot.y
    x += max(0.0, frame.margin - spot.left) - max(0.0, spot.right + frame.margin - frame.width)
    y += max(0.0, frame.margin - spot.top) - max(0.0, spot.bottom + frame.margin - frame.height)
    return replace(spot, x=x, y=y)
