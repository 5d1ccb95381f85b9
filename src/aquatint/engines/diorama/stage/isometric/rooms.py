"""Rooms on a tile, open to us: two walls, a floor, and furniture of boxes."""

from __future__ import annotations

from ..sheet import oval
from .block import Block, Corner, darker, lighter

_HIGH = 5.6


def _shell(block: Block, floor: str, wall: str) -> None:
    """Boards, the two walls behind, their thickness and a skirting."""
    for at in range(10):
        block.top((at, 0), (at + 1, 10), 0, lighter(floor, 0.1) if at % 2 else floor)
    for at in range(1, 10):
        block.top((at - 0.02, 0), (at + 0.02, 10), 0, darker(floor, 0.25))
    block.left(0, (0, 0), (10, _HIGH), wall)
    block.right(0, (0, 0), (10, _HIGH), darker(wall, 0.13))
    block.left(0.02, (0, 0), (10, 0.35), lighter(wall, 0.5))
    block.right(0.02, (0, 0), (10, 0.35), lighter(wall, 0.35))
    block.top((-0.35, -0.35), (10, 0), _HIGH, lighter(wall, 0.6))
    block.top((-0.35, -0.35), (0, 10), _HIGH, lighter(wall, 0.6))
    block.left(10, (-0.35, -0.4), (0, _HIGH), darker(wall, 0.05))
    block.right(10, (-0.35, -0.4), (0, _HIGH), darker(wall, 0.3))


def _window(block: Block, low: float, high: float) -> None:
    """A window in the right wall behind, its light on the floor."""
    block.left(0.02, (low, 2.2), (high, 4.9), "#fbf6ea")
    block.left(0.03, (low + 0.14, 2.34), (high - 0.14, 4.76), "#a9d8ee")
    block.left(0.03, (low + 0.14, 2.34), (high - 0.14, 3.0), "#9cc98a")
    middle = (low + high) / 2
    block.left(0.04, (middle - 0.05, 2.2), (middle + 0.05, 4.9), "#fbf6ea")
    block.left(0.04, (low, 3.5), (high, 3.6), "#fbf6ea")
    block.face(
        ((low, 1.2, 0.01), (high, 1.2, 0.01), (high + 1, 4.2, 0.01), (low + 1, 4.2, 0.01)),
        "#fff6d8",
        0.3,
    )


def _picture(block: Block, low: float, high: float, color: str) -> None:
    """A picture on the left wall behind."""
    block.right(0.03, (low, 2.7), (high, 4.4), "#8a5a38")
    block.right(0.04, (low + 0.14, 2.84), (high - 0.14, 4.26), "#fbf4e6")
    block.right(0.05, (low + 0.3, 3.0), (high - 0.3, 3.6), color)


def _rug(block: Block, x: float, y: float, wide: float, color: str) -> None:
    place = block.at(x, y, 0.02)
    u = block.unit * wide
    block.sheet.fill(oval(place, 1.3 * u, 0.65 * u), darker(color, 0.1))
    block.sheet.fill(oval(place, 1.14 * u, 0.57 * u), lighter(color, 0.25))
    block.sheet.fill(oval(place, 0.98 * u, 0.49 * u), color)


def _shade(block: Block, low: tuple[float, float], high: tuple[float, float]) -> None:
    block.shadow(low, high, 0.4, 0.16)


def _table(block: Block, low: tuple[float, float], high: tuple[float, float], tall: float) -> None:
    """A table of wood on four legs."""
    (x0, y0), (x1, y1) = low, high
    _shade(block, low, high)
    for x, y in ((x0, y0), (x1 - 0.2, y0), (x0, y1 - 0.2), (x1 - 0.2, y1 - 0.2)):
        block.box((x, y, 0), (x + 0.2, y + 0.2, tall), "#8a5a38")
    block.box((x0 - 0.1, y0 - 0.1, tall), (x1 + 0.1, y1 + 0.1, tall + 0.18), "#b07a4a")


def _shelf(block: Block, low: float, high: float, z: float) -> None:
    """Books on a board at the left wall behind."""
    block.box((0, low, z), (0.7, high, z + 0.14), "#b07a4a")
    at, rank = low + 0.1, 0
    while at < high - 0.4:
        tall = 0.6 + 0.22 * (rank * 7 % 3)
        color = ("#c8503f", "#3f7a9a", "#e0a84a", "#5f9a6a", "#8a5a8a")[rank % 5]
        block.box((0.1, at, z + 0.14), (0.55, at + 0.22, z + 0.14 + tall), color)
        at += 0.27
        rank += 1


def _lamp(block: Block, foot: Corner, tall: float, color: str) -> None:
    x, y, z = foot
    block.drum(foot, 0.05, tall, "#5f5a58")
    block.cap((x, y, z + tall - 0.1), 0.42, 0.8, color)


def bedroom(block: Block) -> None:
    """A bed under the window, a bedside table, a desk, a rug and shelves."""
    cloth = block.accent or block.choose("#5f8fb8", "#c8748a", "#6fa08a", "#d9a04a")
    _shell(block, "#c49a6c", block.choose("#e3dccf", "#cfdbe2", "#e6d2ca", "#d5dfd0"))
    _window(block, 4.4, 7.8)
    _picture(block, 1.2, 3.2, cloth)
    _shelf(block, 4.6, 8.4, 3.4)
    _rug(block, 6.2, 6.8, 2.2, lighter(cloth, 0.3))
    _shade(block, (3.6, 0.4), (7.6, 6.4))
    block.box((3.6, 0.2, 0), (7.8, 0.55, 2.1), "#8a5a38")
    block.box((3.6, 0.5, 0.25), (7.8, 6.2, 0.8), "#a8703f")
    block.box((3.7, 0.5, 0.8), (7.7, 6.1, 1.25), "#f6f0e6")
    block.box((3.6, 2.2, 0.75), (7.8, 6.2, 1.38), cloth)
    block.top((3.6, 2.2), (7.8, 2.9), 1.39, lighter(cloth, 0.5))
    for x in (4.0, 5.9):
        block.box((x, 0.8, 1.25), (x + 1.5, 1.8, 1.55), "#ffffff")
    block.box((8.3, 0.4, 0), (9.5, 1.6, 1.1), "#b07a4a")
    _lamp(block, (8.9, 1.0, 1.1), 0.8, "#ffe0a0")
    _table(block, (0.4, 5.2), (1.9, 8.6), 1.5)
    block.box((0.6, 6.4, 1.68), (0.75, 7.8, 2.7), "#2f343a")
    block.right(0.76, (6.5, 1.8), (7.7, 2.6), "#7fc4dc")
    block.box((2.2, 6.4, 0), (3.0, 7.2, 0.9), cloth)
    block.pot(0.9, 9.3, size=1.5)


def living_room(block: Block) -> None:
    """A couch, a low table, a rug, a lamp, shelves and a television."""
    cloth = block.accent or block.choose("#3f8f8a", "#c8744a", "#6a7fb0", "#b8607a")
    _shell(block, "#b98c60", block.choose("#e8dccb", "#d8e0dc", "#e2d6e0", "#efe2c8"))
    _window(block, 5.2, 8.8)
    _picture(block, 4.2, 6.0, cloth)
    _shelf(block, 1.0, 3.4, 3.2)
    _rug(block, 5.2, 5.4, 2.9, lighter(cloth, 0.35))
    _shade(block, (2.6, 0.7), (8.2, 2.9))
    block.box((2.6, 0.7, 0.2), (8.2, 2.8, 1.0), cloth)
    block.box((2.6, 0.5, 0.2), (8.2, 1.1, 2.1), cloth)
    for x in (2.9, 5.5):
        block.box((x, 1.1, 1.0), (x + 2.4, 2.7, 1.28), lighter(cloth, 0.15))
    for x in (2.2, 8.2):
        block.box((x, 0.6, 0), (x + 0.55, 2.9, 1.45), darker(cloth, 0.08))
    block.box((3.2, 1.2, 1.28), (4.2, 1.6, 2.0), "#f2c24a")
    _table(block, (4.0, 4.8), (7.0, 6.4), 0.8)
    block.box((4.6, 5.2, 0.98), (5.6, 5.8, 1.1), "#c8503f")
    block.drum((6.3, 5.6, 0.98), 0.16, 0.3, "#ffffff")
    block.box((0.3, 5.4, 0), (1.3, 9.0, 1.1), "#8a5a38")
    block.box((0.5, 5.8, 1.1), (0.7, 8.6, 3.0), "#22262b")
    block.right(0.72, (5.95, 1.3), (8.45, 2.85), "#5f93bd")
    _lamp(block, (9.3, 1.2, 0), 3.0, "#ffe0a0")
    block.pot(0.9, 4.4, size=1.5)
    block.pot(9.2, 8.8, size=1.3)


def kitchen(block: Block) -> None:
    """Counters along both walls, cupboards, a stove, a fridge, a table with stools."""
    front = block.accent or block.choose("#6f9a8a", "#5f7fa0", "#d8cfc0", "#b86a4a")
    _shell(block, "#d2c6b4", block.choose("#f0e8da", "#e2e8e6", "#f2e2d2"))
    for x in range(10):
        for y in range(x % 2, 10, 2):
            block.top((x, y), (x + 1, y + 1), 0.005, "#bfb19c")
    _window(block, 5.0, 7.8)
    for a in (1.8, 3.2):
        block.box((a, 0, 3.2), (a + 1.3, 0.9, 5.0), front)
    block.box((0.2, 0.2, 0), (1.7, 1.7, 4.3), "#e6ebee")
    block.left(1.71, (0.2, 2.5), (1.7, 2.58), "#8f959b")
    block.box((1.7, 0, 0), (9.6, 1.5, 1.7), front)
    for at in range(6):
        block.left(1.51, (1.95 + at * 1.28, 0.25), (3.0 + at * 1.28, 1.5), lighter(front, 0.16))
        block.left(1.52, (2.35 + at * 1.28, 1.3), (2.65 + at * 1.28, 1.38), "#e0c070")
    block.box((1.7, 0, 1.7), (9.7, 1.6, 1.88), "#f4efe8")
    block.top((6.0, 0.4), (7.6, 1.2), 1.89, "#9fb4be")
    block.drum((3.0, 0.8, 1.88), 0.3, 0.45, "#c8503f")
    block.pot(8.8, 0.7, 1.88, 0.8)
    block.box((0, 1.9, 0), (1.5, 8.6, 1.7), front)
    block.box((0, 1.9, 1.7), (1.6, 8.7, 1.88), "#f4efe8")
    block.box((0.05, 3.6, 0), (1.55, 5.4, 1.9), "#d9dde0")
    block.right(1.56, (3.8, 0.4), (5.2, 1.3), "#2f343a")
    for down in (4.0, 5.0):
        block.sheet.fill(
            oval(block.at(0.8, down, 1.91), 0.36 * block.unit, 0.18 * block.unit), "#3a3f47"
        )
    for low, high in ((2.0, 3.4), (5.6, 7.0), (7.1, 8.5)):
        block.box((0, low, 3.2), (0.9, high, 5.0), front)
    _table(block, (4.4, 4.8), (7.8, 7.4), 1.4)
    block.drum((6.0, 6.0, 1.58), 0.42, 0.25, "#f4efe8")
    for dx, color in ((-0.25, "#e0503f"), (0.2, "#f2b62c"), (0, "#7fb04e")):
        block.ball((6.0 + dx, 6.0 - dx, 1.95), 0.2, color)
    for stool in ((4.2, 8.2), (7.2, 8.2), (8.8, 6.0)):
        block.drum((*stool, 0), 0.1, 0.8, "#8a5a38")
        block.drum((*stool, 0.8), 0.36, 0.16, "#c9744a")


def office(block: Block) -> None:
    """A desk with a screen, a chair, shelves, a board and a plant."""
    color = block.accent or block.choose("#4f7fa8", "#c8744a", "#5f9a80", "#8a6fa8")
    _shell(block, "#b8a48c", block.choose("#e2e4e6", "#e8dfd2", "#d5dfe0"))
    _window(block, 5.6, 8.8)
    _shelf(block, 1.0, 4.4, 3.9)
    _shelf(block, 1.0, 4.4, 2.4)
    _picture(block, 5.6, 7.8, color)
    _rug(block, 5.4, 5.6, 2.6, lighter(color, 0.4))
    block.box((0.2, 5.2, 0), (1.3, 8.6, 1.8), "#d2d5d8")
    for at in range(3):
        block.right(1.31, (5.4 + at * 1.05, 0.2), (6.3 + at * 1.05, 1.6), "#bcc1c6")
    _table(block, (3.4, 1.2), (8.4, 3.4), 1.6)
    block.box((5.2, 1.5, 1.78), (5.9, 1.9, 2.1), "#4a4f57")
    block.box((4.2, 1.5, 2.1), (6.9, 1.7, 3.7), "#2f343a")
    block.left(1.71, (4.35, 2.22), (6.75, 3.58), "#8fd0e6")
    block.left(1.72, (4.6, 3.1), (5.9, 3.25), "#ffffff")
    block.left(1.72, (4.6, 2.75), (6.4, 2.87), "#d6eef6")
    block.box((4.6, 2.4, 1.78), (6.4, 3.0, 1.84), "#e9ecef")
    block.drum((7.6, 2.4, 1.78), 0.15, 0.3, color)
    _lamp(block, (3.8, 1.7, 1.78), 0.8, color)
    block.drum((5.6, 5.0, 0), 0.5, 0.12, "#3a3f47")
    block.drum((5.6, 5.0, 0.12), 0.08, 0.8, "#3a3f47")
    block.box((4.9, 4.4, 0.9), (6.3, 5.7, 1.15), color)
    block.box((4.9, 5.6, 1.15), (6.3, 5.85, 2.6), color)
    block.pot(9.2, 1.0, size=1.7)
    block.pot(0.8, 9.3, size=1.4)
