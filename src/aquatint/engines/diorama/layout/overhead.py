"""What is said to be over something in particular hangs or flies right above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..graph import RelationKind, SceneGraph
from .afar import within
from .frame import Frame
from .spot import Spot

_GAP = 0.03
"""Air between the two, in heights of the frame."""

_LEAST = 0.1
"""Less room than this share of the frame's height is none: it stays where the sky is free."""

_HIGH = 0.4
"""The height of what is above in that of what is below it, at the most."""


def overhead(
    sky: Sequence[Spot], below: Sequence[Spot], graph: SceneGraph, frame: Frame
) -> tuple[Spot, ...]:
    """The same, with each single thing over its anchor, smaller where there is little room."""
    return tuple(_over(spot, below, graph, frame) for spot in sky)


def _over(spot: Spot, below: Sequence[Spot], graph: SceneGraph, frame: Frame) -> Spot:
    actor = spot.unit.root.actor
    anchors = {
        one.anchor
        for one in graph.relations
        if one.kind is RelationKind.ABOVE and one.subject == actor.index
    }
    found = [one for one in below if one.unit.root.actor.index in anchors]
    if len(found) != 1 or actor.copies != 1:
        return spot
    (ground,) = found
    foot = ground.top - _GAP * frame.height
    room = foot - frame.margin
    if room < _LEAST * frame.height:
        return spot
    scale = min(spot.scale, min(room, _HIGH * (ground.bottom - ground.top)) / spot.unit.height)
    middle = (ground.left + ground.right) / 2
    moved = replace(
        spot,
        scale=scale,
        x=middle - (spot.unit.left + spot.unit.right) / 2 * scale,
        y=max(foot - 0.3 * (room - spot.unit.height * scale), 0.0) - spot.unit.bottom * scale,
    )
    return within(moved, frame)
