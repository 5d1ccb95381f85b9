"""Bends lettering as a whole: over an arc, in a wave, swelling like a badge's middle line."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from .fit import Block, Box, Row

Bend = Callable[[float, float], tuple[float, float]]
"""Where a point goes; a warp's points are in widths of the block, from its middle, y downwards."""

_ROUND = 0.85  # the radius of an arc, in widths


def arc(x: float, y: float) -> tuple[float, float]:
    """Over a rainbow: the middle rises, both ends lean outwards."""
    turn, radius = x / _ROUND, _ROUND - y
    sagging = _ROUND * (1 - math.cos(0.5 / _ROUND)) / 2
    return radius * math.sin(turn), _ROUND - radius * math.cos(turn) - sagging


def wave(x: float, y: float) -> tuple[float, float]:
    """Up and down once over the width, the foot a little after the head."""
    return x, y + 0.05 * math.sin(math.tau * (x - 0.12 * y))


def badge(x: float, y: float) -> tuple[float, float]:
    """Taller in the middle: the upper edge bulges up, the lower one down."""
    return x, y * (1.35 - 2.2 * x * x)


WARPS: Mapping[str, Bend] = {"arc": arc, "wave": wave, "badge": badge}


@dataclass(frozen=True, slots=True)
class Bent:
    """SVG path data, and the box of all its points."""

    path: str
    box: Box


def warped(block: Block, bend: Bend, room: Box) -> Bent:
    """A block of letters bent as a whole, as large as it goes into a room, in its middle."""
    box = block.box
    pieces = [_bent(row, box, bend) for row in block.rows]
    across = [x for piece in pieces for _, points in piece for x in points[::2]]
    down = [y for piece in pieces for _, points in piece for y in points[1::2]]
    left, right, top, bottom = min(across), max(across), min(down), max(down)
    scale = min(room.width / (right - left), room.height / (bottom - top))
    x = room.left + room.width / 2 - scale * (left + right) / 2
    y = room.top + room.height / 2 - scale * (top + bottom) / 2
    path = "".join(
        pattern % tuple((y if at % 2 else x) + part * scale for at, part in enumerate(points))
        for piece in pieces
        for pattern, points in piece
    )
    wide, tall = scale * (right - left), scale * (bottom - top)
    return Bent(path, Box(x + scale * left, y + scale * top, wide, tall))


def bent(block: Block, bend: Bend) -> Bent:
    """A block of letters with each of its points, in pixels, where `bend` puts it."""
    pieces = [piece for row in block.rows for piece in _moved(row, bend)]
    across = [x for _, points in pieces for x in points[::2]]
    down = [y for _, points in pieces for y in points[1::2]]
    if not across:
        return Bent("", Box(*bend(0.0, 0.0), 0.0, 0.0))
    left, top = min(across), min(down)
    path = "".join(pattern % tuple(points) for pattern, points in pieces)
    return Bent(path, Box(left, top, max(across) - left, max(down) - top))


def _bent(row: Row, box: Box, bend: Bend) -> list[tuple[str, list[float]]]:
    """The outlines of a row with their points where they go, in widths of the block."""
    middle = box.left + box.width / 2, box.top + box.height / 2
    return _moved(row, lambda x, y: bend((x - middle[0]) / box.width, (y - middle[1]) / box.width))


def _moved(row: Row, bend: Bend) -> list[tuple[str, list[float]]]:
    found = []
    for glyph in row.line.glyphs:
        left, base = row.x + (glyph.x - row.line.left) * row.size, row.y + glyph.y * row.size
        points = glyph.outline.points
        moved: list[float] = []
        for at in range(0, len(points), 2):
            moved += bend(left + points[at] * row.size, base + points[at + 1] * row.size)
        found.append((glyph.outline.pattern, moved))
    return found
