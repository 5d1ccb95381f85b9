"""Tiles without a building in their middle: a farm, a park."""

from __future__ import annotations

from ..sheet import oval
from .block import Block, darker, lighter


def farm(block: Block) -> None:
    """A red barn with a silo, fields in rows, bales and a fence."""
    block.top((0, 6.2), (6.4, 10), 0, "#9a6a42")
    for row in range(6):
        y = 6.5 + row * 0.6
        block.top((0.1, y), (6.3, y + 0.22), 0, "#7f5434")
        for at in range(12):
            block.ball((0.45 + at * 0.5, y + 0.1, 0.16), 0.17, ("#7fb04e", "#e0a23a")[row % 2])
    block.tree(0.9, 0.9, 1.1)
    block.shadow((1.8, 1.4), (6.4, 5.4), 1.4)
    red = block.accent or "#b8432f"
    block.drum((7.7, 2.1, 0), 0.85, 4.6, "#c9ccd1")
    block.cap((7.7, 2.1, 4.6), 0.9, 1.1, "#8f959b")
    block.box((1.8, 1.4, 0), (6.4, 5.4, 3.0), red)
    block.prism((1.8, 1.4, 3.0), (6.4, 5.4, 5.2), "#6a5a52", red)
    block.right(6.4, (2.5, 0), (4.3, 2.1), "#fbf4e6")
    block.right(6.4, (2.65, 0), (4.15, 1.95), darker(red, 0.35))
    block.right(6.4, (3.0, 3.2), (3.8, 3.9), "#fbf4e6")
    for a in (2.3, 3.6, 4.9):
        block.pane("left", 5.4, (a, 1.2), (a + 0.8, 2.1))
    for x, y in ((7.6, 5.4), (8.6, 5.0), (8.3, 6.2)):
        block.drum((x, y, 0), 0.42, 0.7, "#e0b552")
    for at in range(9):
        block.box((7.0 + at * 0.34, 9.5, 0), (7.12 + at * 0.34, 9.6, 0.8), "#c9b08a")
    block.left(9.61, (7.0, 0.42), (9.9, 0.55), "#c9b08a")
    block.tree(8.8, 8.0, 1.0)


def park(block: Block) -> None:
    """Lawn, a pond, a winding path, trees, benches and a lamp."""
    block.top((4.4, 0), (5.6, 10), 0, "#dccba8")
    block.top((0, 4.6), (10, 5.7), 0, "#dccba8")
    middle = block.at(2.2, 7.7)
    u = block.unit
    block.sheet.fill(oval(middle, 2.3 * u, 1.15 * u), "#d2c09a")
    block.sheet.fill(oval(middle, 2.1 * u, 1.02 * u), "#6fb4d8")
    block.sheet.fill(
        oval((middle[0] - 0.4 * u, middle[1] - 0.2 * u), 1.2 * u, 0.4 * u), "#a9d8ec", 0.7
    )
    firs = block.seed % 2 == 0
    for x, y, size, fir in (
        (1.0, 1.0, 1.5, firs), (2.9, 1.4, 1.2, False), (1.2, 3.2, 1.1, not firs),
        (7.2, 1.1, 1.3, False), (8.9, 1.4, 1.6, firs), (8.8, 3.4, 1.2, not firs),
        (6.9, 3.1, 0.9, False), (8.9, 6.9, 1.3, firs), (7.0, 8.9, 1.1, False),
        (9.1, 9.0, 1.0, False),
    ):  # fmt: skip
        block.tree(x, y, size, fir=fir)
    for x, y in ((3.3, 4.3), (6.2, 6.3)):
        block.box((x - 0.6, y - 0.2, 0.28), (x + 0.6, y + 0.2, 0.4), "#9a6a42")
        block.box((x - 0.6, y - 0.28, 0.4), (x + 0.6, y - 0.18, 0.85), "#9a6a42")
    block.drum((6.0, 4.3, 0), 0.07, 2.6, "#3f4248")
    block.ball((6.0, 4.3, 2.8), 0.3, lighter("#ffd76a", 0.2))
