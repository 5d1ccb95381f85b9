"""Buildings on a tile: a shop, a house, a block of offices, a castle."""

from __future__ import annotations

from ..sheet import oval
from .block import Block, darker, lighter


def shop(block: Block) -> None:
    """A shop with an awning, its goods in the window and its sign above."""
    wall = block.choose("#f0d9b8", "#e8b89a", "#cfe0d4", "#f2e2c8", "#d9c4dc")
    trim = block.accent or block.choose("#c8503f", "#2f7f7a", "#d98a3a", "#4a6a9a", "#8a4a6a")
    _plot(block)
    block.shadow((1.6, 1.6), (7.4, 7.0), 1.6)
    block.box((1.6, 1.6, 0), (7.4, 7.0, 0.35), "#b9aea0")
    block.box((1.6, 1.6, 0.35), (7.4, 7.0, 4.6), wall)
    for y in (2.1, 3.8, 5.4):
        block.pane("right", 7.4, (y, 1.5), (y + 1.1, 3.3), lit=y < 3)
    _front(block, trim)
    _roof(block, wall, trim)
    _sign(block, trim)
    _terrace(block, trim)


def _plot(block: Block) -> None:
    """Paving before the shop, and lawn around it."""
    block.top((0, 7.0), (10, 10), 0, "#d9cdbb")
    for at in range(1, 10):
        block.top((at - 0.03, 7.0), (at + 0.03, 10), 0, "#c4b7a3")
    block.top((0, 8.47), (10, 8.53), 0, "#c4b7a3")
    block.tree(0.9, 1.2, 1.1)
    block.tree(8.9, 1.4, 1.2)
    block.tree(9.1, 5.2, 0.8)


def _front(block: Block, trim: str) -> None:
    """Door, shop window with goods, and the striped awning over both."""
    block.left(7.0, (2.1, 0.9), (5.2, 3.1), "#fbf4e6")
    block.left(7.0, (2.22, 1.02), (5.08, 2.98), "#7a5a46")
    block.left(7.0, (2.22, 1.9), (5.08, 2.98), "#ffe2a6")
    block.left(7.0, (2.22, 1.82), (5.08, 1.92), "#fbf4e6")
    _goods(block)
    block.left(7.0, (5.7, 0.35), (6.9, 3.1), darker(trim, 0.2))
    block.left(7.0, (5.9, 1.5), (6.7, 2.9), "#bfe0ea")
    block.left(7.0, (5.86, 1.1), (5.98, 1.35), "#f0d9a0")
    for at in range(10):
        x0 = 1.8 + at * 0.54
        color = trim if at % 2 == 0 else "#fff6e6"
        block.face(
            ((x0, 7.0, 3.9), (x0 + 0.54, 7.0, 3.9), (x0 + 0.54, 8.1, 3.2), (x0, 8.1, 3.2)),
            lighter(color, 0.12),
        )
        block.left(8.1, (x0, 2.9), (x0 + 0.54, 3.2), color)
    block.face(
        ((7.2, 7.0, 3.9), (7.2, 8.1, 3.2), (7.2, 8.1, 2.9), (7.2, 7.0, 2.9)), darker(trim, 0.3)
    )


def _goods(block: Block) -> None:
    """What is for sale, in two rows."""
    colors = {
        "bakery": ("#d9973f", "#b8722e", "#e8b868"),
        "cafe": ("#f4efe6", "#c9744a", "#8a5a38"),
        "bookshop": ("#c8503f", "#3f7a9a", "#5f9a5a"),
        "flower shop": ("#e8748a", "#f2c24a", "#a878c8"),
    }.get(block.kind, ("#c8503f", "#3f8f8a", "#e0a84a"))
    for row, z in enumerate((1.1, 2.0)):
        for at in range(5):
            x, y = block.at(2.55 + at * 0.55, 7.0, z + 0.22)
            color = colors[(at + row) % 3]
            if block.kind == "bookshop":
                block.left(7.0, (2.4 + at * 0.55, z), (2.72 + at * 0.55, z + 0.55), color)
            else:
                r = block.unit * 0.2
                block.sheet.fill(oval((x, y), r, r * 0.85), color)
                block.sheet.fill(
                    oval((x - 0.25 * r, y - 0.3 * r), r * 0.45, r * 0.3), lighter(color, 0.4)
                )


def _roof(block: Block, wall: str, trim: str) -> None:
    """A flat roof with its parapet, a vent and a hatch."""
    block.top((1.6, 1.6), (7.4, 7.0), 4.6, darker(wall, 0.12))
    for low, high in (
        ((1.6, 1.6, 4.6), (7.4, 1.85, 5.0)), ((1.6, 1.6, 4.6), (1.85, 7.0, 5.0)),
        ((7.15, 1.6, 4.6), (7.4, 7.0, 5.0)), ((1.6, 6.75, 4.6), (7.4, 7.0, 5.0)),
    ):  # fmt: skip
        block.box(low, high, lighter(trim, 0.1))
        if high[1] < 2:
            block.box((3.0, 2.6, 4.6), (4.2, 3.8, 5.3), "#a9a29a")
            block.drum((5.6, 3.0, 4.6), 0.28, 0.9, "#8f959b")


def _sign(block: Block, trim: str) -> None:
    """A board over the awning, with what is sold on it."""
    block.box((2.5, 7.0, 4.05), (6.3, 7.2, 5.5), darker(trim, 0.1))
    block.left(7.2, (2.65, 4.2), (6.15, 5.35), "#fff6e2")
    x, y = block.at(4.4, 7.2, 4.78)
    r = block.unit * 0.4
    paints = {
        "bakery": "#c98236",
        "cafe": "#7a4a2c",
        "bookshop": "#3f6a9a",
        "flower shop": "#e0607a",
    }
    color = paints.get(block.kind, trim)
    skew = f'transform="matrix(1 0.5 0 1.12 {x:.1f} {y:.1f})"'
    body = _ICONS.get(block.kind, _ICONS["shop"])
    shapes = f'<g {skew}><path transform="scale({r / 10:.3f})" d="{body}" fill="{color}"/></g>'
    block.sheet.paste(shapes)


_ICONS = {
    "bakery": "M-22 4Q-24 -10 -8 -10H8Q24 -10 22 4Q16 8 0 8T-22 4ZM-12 -4L-8 4H-5L-9 -5ZM-3 -5"
    "L1 4H4L0 -5ZM7 -5L11 4H14L10 -4Z",
    "cafe": "M-14 -8H10V0Q10 10 -2 10T-14 0ZM10 -5H14Q19 -5 19 0T12 5L11 2Q15 2 15 -1T10 -2Z",
    "bookshop": "M0 -6Q-8 -11 -18 -8V8Q-8 5 0 10Q8 5 18 8V-8Q8 -11 0 -6Z",
    "flower shop": "M0 -12A6 6 0 0 1 6 -5A6 6 0 0 1 9 4A6 6 0 0 1 0 8A6 6 0 0 1 -9 4A6 6 0 0 1 -6"
    " -5A6 6 0 0 1 0 -12Z",
    "shop": "M-12 -4H12L15 11H-15ZM-7 -4Q-7 -12 0 -12T7 -4H4Q4 -9 0 -9T-4 -4Z",
}


def _terrace(block: Block, trim: str) -> None:
    """Pots beside the door, a lamp, a small table with chairs."""
    block.pot(7.3, 7.8, size=1.3)
    block.pot(1.3, 7.7, size=1.2)
    block.drum((3.4, 9.0, 0), 0.1, 0.85, "#5f5a58")
    block.drum((3.4, 9.0, 0.85), 0.5, 0.08, lighter(trim, 0.1))
    for x, y in ((2.5, 9.3), (4.3, 8.9)):
        block.box((x - 0.22, y - 0.22, 0), (x + 0.22, y + 0.22, 0.5), "#9a6a42")
    block.drum((9.3, 9.2, 0), 0.07, 3.0, "#3f4248")
    block.ball((9.3, 9.2, 3.2), 0.32, "#ffe08a")


def house(block: Block) -> None:
    """A house with a gable roof, a path, a fence and trees."""
    wall = block.choose("#f4e8d2", "#e9d2c0", "#dfe6e2", "#f0dcb4")
    roof = block.accent or block.choose("#c0583f", "#4f6f8f", "#7a5a8a", "#3f7f6f")
    block.tree(1.0, 1.2, 1.3)
    block.tree(9.0, 1.3, 1.0, fir=True)
    block.shadow((2, 2), (7.2, 6.6), 1.7)
    block.box((2, 2, 0), (7.2, 6.6, 0.3), "#a9a29a")
    block.box((2, 2, 0.3), (7.2, 6.6, 3.6), wall)
    block.box((3.0, 2.6, 4.4), (3.7, 3.3, 6.6), "#a8583f")
    block.prism((2, 2, 3.6), (7.2, 6.6, 6.0), roof, wall)
    block.pane("right", 7.2, (2.7, 1.3), (4.0, 2.7))
    block.pane("right", 7.2, (4.7, 1.3), (6.0, 2.7), lit=True)
    block.pane("right", 7.2, (3.8, 4.0), (4.8, 5.0))
    block.pane("left", 6.6, (2.5, 1.3), (3.8, 2.7), lit=True)
    block.pane("left", 6.6, (5.6, 1.3), (6.8, 2.7))
    block.left(6.6, (4.2, 0.3), (5.2, 2.6), darker(roof, 0.15))
    block.left(6.6, (4.3, 1.7), (5.1, 2.45), "#bfe0ea")
    block.box((3.9, 6.6, 0), (5.5, 7.2, 0.25), "#cfc4b4")
    block.top((4.2, 7.2), (5.2, 10), 0, "#d9c9ac")
    for at in range(4):
        block.top((4.25, 7.35 + at * 0.68), (5.15, 7.85 + at * 0.68), 0, "#c4b393")
    _hedge(block)
    block.tree(8.7, 5.4, 0.95)
    block.pot(3.6, 7.1)
    block.pot(5.8, 7.1)


def _hedge(block: Block) -> None:
    """Beds of flowers and a white fence along the front."""
    places = block.roll.uniform((0.6, 7.6), (3.8, 9.3), (12, 2)).tolist()
    for at, (x, y) in enumerate(places):
        petals = ("#e8748a", "#f2c24a", "#ffffff")[at % 3]
        block.ball((x if at % 2 else x + 5.2, y, 0.18), 0.2, petals)
    for start, end in ((0.1, 4.0), (5.4, 9.9)):
        for at in range(int((end - start) / 0.42) + 1):
            x = start + 0.42 * at
            block.box((x, 9.7, 0), (x + 0.14, 9.82, 0.8), "#fbf6ec")
        block.left(9.83, (start, 0.45), (end, 0.58), "#fbf6ec")


def tower(block: Block) -> None:
    """A block of offices on a paved square."""
    wall = block.choose("#d6dfe6", "#e2d6c6", "#c6d2da", "#dcd2e0")
    block.top((0, 0), (10, 10), 0, "#c9c6c0")
    for at in range(1, 10):
        block.top((at - 0.03, 0), (at + 0.03, 10), 0, "#b9b5ae")
        block.top((0, at - 0.03), (10, at + 0.03), 0, "#b9b5ae")
    block.shadow((2.2, 2.2), (7.4, 7.0), 2.2)
    block.box((1.9, 1.9, 0), (7.7, 7.3, 0.9), darker(wall, 0.25))
    block.box((2.2, 2.2, 0.9), (7.4, 7.0, 8.4), wall)
    for floor in range(6):
        z = 1.3 + floor * 1.18
        for at in range(4):
            lit = bool(block.roll.integers(4) == 0)
            block.pane("left", 7.0, (2.5 + at * 1.22, z), (3.5 + at * 1.22, z + 0.78), lit=lit)
            block.pane("right", 7.4, (2.5 + at * 1.14, z), (3.4 + at * 1.14, z + 0.78), lit=not lit)
    block.left(7.3, (4.2, 0), (5.6, 0.85), "#5f8fa8")
    block.box((3.9, 7.3, 0.85), (5.9, 8.0, 1.0), block.accent or "#d98a3a")
    block.top((2.2, 2.2), (7.4, 7.0), 8.4, darker(wall, 0.15))
    block.box((2.2, 2.2, 8.4), (7.4, 2.45, 8.75), wall)
    block.box((2.2, 2.2, 8.4), (2.45, 7.0, 8.75), wall)
    block.box((3.2, 3.2, 8.4), (5.0, 4.6, 9.3), "#a9a29a")
    block.box((7.15, 2.2, 8.4), (7.4, 7.0, 8.75), wall)
    block.box((2.2, 6.75, 8.4), (7.4, 7.0, 8.75), wall)
    for x, y in ((1.0, 9.0), (9.0, 9.0), (9.1, 1.2), (9.0, 5.0), (1.0, 5.6)):
        block.box((x - 0.5, y - 0.5, 0), (x + 0.5, y + 0.5, 0.3), "#a9a29a")
        block.tree(x, y, 0.75)


def castle(block: Block) -> None:
    """A keep between four round towers, with flags."""
    stone = block.choose("#c4bcb2", "#d2c4ac", "#b4b8c2")
    roof = block.accent or block.choose("#4f6fa8", "#b84f3f", "#6a4f8f")
    block.tree(1.0, 8.9, 1.0)
    block.shadow((2, 2), (8, 8), 1.5)
    _turret(block, 2.2, 2.2, stone, roof)
    _turret(block, 7.8, 2.2, stone, roof)
    block.box((2.4, 2.4, 0), (7.6, 7.6, 2.6), stone)
    _teeth(block, stone)
    block.box((3.6, 3.6, 2.6), (6.4, 6.4, 5.2), lighter(stone, 0.06))
    block.prism((3.6, 3.6, 5.2), (6.4, 6.4, 7.2), roof, stone)
    for a in (4.1, 5.3):
        block.left(6.4, (a, 3.6), (a + 0.5, 4.6), "#5a4a44")
        block.right(6.4, (a, 3.6), (a + 0.5, 4.6), "#4a3c3a")
    _turret(block, 2.2, 7.8, stone, roof)
    block.left(7.6, (4.3, 0), (5.7, 1.7), "#6a4630")
    x, y = block.at(5.0, 7.6, 1.7)
    block.sheet.fill(oval((x, y), 0.7 * block.unit, 0.55 * block.unit), "#6a4630")
    for at in range(3):
        block.left(7.6, (4.55 + at * 0.42, 0), (4.62 + at * 0.42, 2.0), "#4f321f")
    for a in (3.1, 6.5):
        block.left(7.6, (a, 1.1), (a + 0.4, 1.9), "#5a4a44")
        block.right(7.6, (a, 1.1), (a + 0.4, 1.9), "#4a3c3a")
    block.top((4.2, 7.6), (5.8, 10), 0, "#cbb892")
    _turret(block, 7.8, 7.8, stone, roof)
    block.tree(9.0, 5.2, 0.8, fir=True)


def _teeth(block: Block, stone: str) -> None:
    for at in range(6):
        a = 2.6 + at * 0.86
        block.box((a, 7.3, 2.6), (a + 0.45, 7.6, 3.05), stone)
        block.box((7.3, a, 2.6), (7.6, a + 0.45, 3.05), stone)


def _turret(block: Block, x: float, y: float, stone: str, roof: str) -> None:
    """A round tower with its roof and a flag."""
    block.drum((x, y, 0), 0.85, 4.2, stone)
    block.drum((x, y, 4.2), 0.98, 0.5, lighter(stone, 0.08))
    block.cap((x, y, 4.7), 0.98, 2.4, roof)
    tip = block.at(x, y, 7.1)
    u = block.unit
    block.sheet.stroke(f"M{tip[0]:.1f},{tip[1]:.1f}v{-0.9 * u:.1f}", "#5a4a44", 0.07 * u)
    block.sheet.fill(
        f"M{tip[0]:.1f},{tip[1] - 0.9 * u:.1f}l{0.8 * u:.1f},{0.25 * u:.1f}"
        f"l{-0.8 * u:.1f},{0.25 * u:.1f}z",
        roof,
    )
    place = block.at(x + 0.55, y + 0.55, 2.4)
    block.sheet.fill(oval(place, 0.16 * u, 0.34 * u), "#5a4a44")
