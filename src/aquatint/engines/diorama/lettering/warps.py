"""Bends lettering as a whole: over an arc, in a wave, swelling like a badge's middle line."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from .fit import Block, Box, Row

Bend = Callable[[float, float], tuple[float, float]]
"""Moves a point of the unit box (0..1 across and down) by shares of the box's width."""


def arc(across: float, down: float) -> tuple[float, float]:
    """Over a rainbow: the middle rises, both ends turn outwards."""
    turn = (across - 0.5) * 1.15
    rise = 1.0 - 0.5 * down
    return (0.5 + rise * 0.86 * math.sin(turn) - across, 0.42 * (1 - rise * math.cos(turn)) * 0.9)


def wave(across: float, down: float) -> tuple[float, float]:
    """Up and down once over the width, the foot a little after the head."""
    return 0.0, 0.055 * math.sin(math.tau * (across - 0.06 * down))


def badge(across: float, down: float) -> tuple[float, float]:
    """Taller in the middle: the upper edge bulges up, the lower one down."""
    bulge = 1 - (2 * across - 1) ** 2
    return 0.0, 0.16 * bulge * (down - 0.5)


WARPS: Mapping[str, Bend] = {"arc": arc, "wave": wave, "badge": badge}


def warped(block: Block, bend: Bend) -> str:
    """SVG path data of a block, bent within its own width."""
    box = block.box
    return "".join(_bent(row, box, bend) for row in block.rows)


def _bent(row: Row, box: Box, bend: Bend) -> str:
    parts = []
    for glyph in row.line.glyphs:
        left, base = row.x + (glyph.x - row.line.left) * row.size, row.y + glyph.y * row.size
        points = glyph.outline.points
        numbers: list[float] = []
        for at in range(0, len(points), 2):
            x, y = left + points[at] * row.size, base + points[at + 1] * row.size
            shift = bend((x - box.left) / box.width, (y - box.top) / max(1.0, box.height))
            numbers += (x + shift[0] * box.width, y + shift[1] * box.width)
        parts.append(glyph.outline.pattern % tuple(numbers))
    return "".join(parts)
