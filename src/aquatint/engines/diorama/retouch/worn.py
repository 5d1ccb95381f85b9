"""Put a hat on a head, glasses before eyes, a thing into a hand, of somebody who is there already.

The mask says where; the shape of whoever is there, where it can be told, says how large.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from ..graph import RelationKind, SceneGraph
from ..headwear import HEADWEAR
from .commission import Commission, Mask, Pixels
from .matte import subject
from .region import Box, box_of

CARRIED = frozenset({RelationKind.WEARING, RelationKind.HOLDING})

_HEAD = 0.1  # of the height: so far below its top a head is as wide as a hat should be
_MOST = 0.96  # of the mask
_MARGIN = 0.17  # of the mask, to both sides of what a face or a neck wears


@dataclass(frozen=True, slots=True)
class _Fit:
    """How a thing is worn: its width per width of the head, and how far it sinks below its top."""

    wide: float
    sunk: float


_ON_HEAD = _Fit(0.92, 0.24)
_FITS: Mapping[str, _Fit] = MappingProxyType({"crown": _Fit(0.74, 0.16), "cap": _Fit(0.95, 0.3)})
_ELSEWHERE = frozenset(
    {"glasses", "sunglasses", "goggles", "mask", "scarf", "tie", "necktie", "bow tie", "necklace"}
)


def lacking(graph: SceneGraph) -> SceneGraph | None:
    """Only what the first subject is to wear or hold, or a thing that only heads wear; None where
    there is nothing of the kind.
    """
    if len(graph.subjects) == 1 and graph.subjects[0].concept in HEADWEAR:
        return replace(graph, setting=None)
    things = [
        graph.subjects[one.anchor]
        for one in graph.relations
        if one.kind in CARRIED and one.subject == 0
    ]
    alone = {one.anchor for one in graph.relations if one.kind in CARRIED} | {0}
    if not things or len(alone) < len(graph.subjects):
        return None
    return replace(graph, subjects=tuple(things), relations=(), setting=None)


def place_for(source: Pixels, changes: Mask, commission: Commission) -> Box:
    """Where the first thing of a commission goes: as wide as suits the head that it goes on."""
    room = box_of(changes)
    thing = commission.graph.subjects[0]
    if len(commission.graph.subjects) > 1:
        return room
    if thing.concept in _ELSEWHERE:
        spare = round(room.width * _MARGIN)
        return Box(room.left + spare, room.top, room.right - spare, room.bottom)
    head = _head(source, room)
    if head is None:
        return room
    fit = _FITS.get(thing.concept, _ON_HEAD)
    drawn = commission.painters.figure(thing, 100, commission.seed, 0)
    width = head.width * fit.wide
    bottom = min(room.bottom, head.top + head.width * fit.sunk)
    height = width * drawn.height / drawn.width
    scale = min(1.0, (bottom - room.top) * _MOST / height, room.width * _MOST / width)
    middle = min(max((head.left + head.right) / 2, room.left + width * scale / 2), room.right)
    left = round(middle - width * scale / 2)
    top = round(bottom - height * scale)
    return Box(left, top, left + max(8, round(width * scale)), max(top + 8, round(bottom)))


def _head(source: Pixels, room: Box) -> Box | None:
    """The upper end of what stands below a place or reaches into it."""
    there = subject(source)
    there[:, : room.left] = there[:, room.right :] = False
    there[: room.top] = False
    if not there.any():
        return None
    box = box_of(there)
    low = min(len(there), box.top + max(2, round(_HEAD * len(there))))
    columns = np.flatnonzero(there[box.top : low].any(0))
    if box.top > room.bottom + room.height // 2 or len(columns) < 4:
        return None
    return Box(int(columns[0]), box.top, int(columns[-1]) + 1, low)
