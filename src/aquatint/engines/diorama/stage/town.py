"""Built things: skylines with windows, facades along a street, a brick wall, lamps."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..pixels import hex_color, mix, rgb
from .air import Air
from .sheet import Point, Sheet, bar, even, oval, polygon, solid
from .view import View

LIT = ("#ffd98a", "#ffc56a", "#ffe9b8", "#bfe0ff")
FRONTS = (
    "#a8695a", "#8f7a72", "#b98a68", "#7f8798", "#c2a07c", "#9a5f58", "#c9b394", "#8a937f"
)  # fmt: skip
WALLS = ("#8b97a8", "#a58f86", "#7c8a94", "#b0a08a", "#6f7f98")


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row of a skyline: shares of the height; distance 0 (near) to 1."""

    base: float
    low: float
    high: float
    distance: float
    wide: float = 0.1


def skyline(sheet: Sheet, view: View, seen: Air, row: Row, name: str) -> None:
    """A row of towers from edge to edge, lower where the light stands."""
    roll = view.dice(name)
    site = _Site(sheet=sheet, view=view, seen=seen, row=row, roll=roll)
    x = -view.small * row.wide * float(roll.random())
    while x < view.width:
        wide = view.small * row.wide * float(roll.uniform(0.65, 1.35))
        middle = (x + wide / 2) / view.width
        valley = min(1.0, abs(middle - (0.36 if view.side < 0 else 0.64)) * 2.2 + 0.35)
        tall = view.height * (row.low + (row.high - row.low) * float(roll.random())) * valley
        site.tower(x, wide, tall)
        x += wide * float(roll.uniform(0.92, 1.25))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Site:
    """Where the towers of one row are built."""

    sheet: Sheet
    view: View
    seen: Air
    row: Row
    roll: np.random.Generator

    def tower(self, x: float, wide: float, tall: float) -> None:
        sheet, seen, row = self.sheet, self.seen, self.row
        base = self.view.y(row.base)
        top = base - tall
        color = WALLS[int(self.roll.integers(len(WALLS)))]
        near, far = seen.ink(color, row.distance), seen.ink(color, min(0.95, row.distance + 0.25))
        body = sheet.fade(solid((0, near), (1, far)), (0, top), (0, base))
        sheet.box(x, top, x + wide, base).fill(body)
        self._roof(x, top, wide, near)
        shade = x if self.view.side > 0 else x + wide * 0.62
        sheet.box(shade, top, shade + wide * 0.38, base).fill(
            seen.ink("#26304a", row.distance), 0.3
        )
        self._windows(x, top, wide, tall)

    def _roof(self, x: float, top: float, wide: float, paint: str) -> None:
        """A setback with a mast, a slanted roof, a lift shaft, or flat."""
        sheet, kind = self.sheet, int(self.roll.integers(4))
        if kind == 0:
            rise = wide * 0.22
            sheet.box(x + wide * 0.2, top - rise, x + wide * 0.8, top + 1).fill(paint)
            sheet.stroke(f"M{x + wide * 0.5:.1f},{top - rise:.1f}v{-rise:.1f}", paint, wide * 0.03)
        elif kind == 1:
            peak = x + wide if self.view.side < 0 else x
            roof = [(x, top + 1), (x + wide, top + 1), (peak, top - wide * 0.3)]
            sheet.fill(polygon(roof), paint)
        elif kind == 2:
            sheet.box(x + wide * 0.12, top - wide * 0.12, x + wide * 0.5, top + 1).fill(paint)

    def _windows(self, x: float, top: float, wide: float, tall: float) -> None:
        seen, row = self.seen, self.row
        near = 1.35 - 0.75 * row.distance
        unit = self.view.small * 0.013 * near * (row.wide / 0.1) ** 0.5
        columns, rows = max(2, int(wide / unit / 1.6)), max(2, int(tall * 0.92 / unit / 1.9))
        step, rise = wide / columns, unit * 1.9
        panes: list[str] = []
        glow: dict[str, list[str]] = {color: [] for color in LIT}
        lit = 0.42 if seen.dark else 0.12 if seen.low_sun else 0.03 if seen.clear else 0.1
        for at, chance in enumerate(self.roll.random(columns * rows).tolist()):
            left = x + (at % columns) * step + step * 0.22
            pane = bar(left, top + (at // columns) * rise + unit * 0.7, step * 0.56, unit)
            if chance < lit:
                glow[LIT[int(chance * 9973) % len(LIT)]].append(pane)
            elif chance < 0.9:
                panes.append(pane)
        dusk = 0.8 if seen.dark else 0.55
        glass = mix(seen.sky[len(seen.sky) // 2][1], (0.12, 0.17, 0.28), dusk)
        self.sheet.scatter(panes, hex_color(mix(glass, seen.haze, row.distance)), 0.55)
        for color, lights in glow.items():
            self.sheet.scatter(lights, color, 0.95 - 0.55 * row.distance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Street:
    """One-point perspective: the vanishing point, and where walls, kerbs and ground begin."""

    vanish: Point
    wall: float  # pixels from the vanishing point to a wall at depth 1
    kerb: float
    ground: float  # y of the ground at depth 1

    def at(self, side: int, depth: float, height: float) -> Point:
        """A point of a wall: side -1 or 1, depth from 1, height in pixels above the ground."""
        x, y = self.vanish
        return x + side * self.wall / depth, y + (self.ground - y - height) / depth

    def floor(self, offset: float, depth: float) -> Point:
        """A point of the ground, `offset` pixels from the middle at depth 1."""
        x, y = self.vanish
        return x + offset / depth, y + (self.ground - y) / depth


def facades(sheet: Sheet, view: View, seen: Air, street: Street, side: int) -> None:
    """Houses along one side of a street, the far ones first."""
    roll = view.dice(f"facades {side}")
    depths = [0.72, 1.25, 1.75, 2.5, 3.6, 5.4, 9.0]
    if 0 < street.at(side, depths[0], 0)[0] < view.width:  # a narrow lane begins nearer by
        depths.insert(0, 0.36)
    unit = street.ground - street.vanish[1]
    for house in range(len(depths) - 2, -1, -1):
        near, far = depths[house], depths[house + 1]
        tall = unit * float(roll.uniform(3.2, 4.6))
        _house(sheet, seen, street, (side, near, far, tall), roll)


def _haze(near: float) -> float:
    """How far into the haze a house lies whose near end is at a depth."""
    return min(0.8, 0.1 * math.pow(max(0.0, near - 0.7), 0.9) + 0.04)


def _house(
    sheet: Sheet,
    seen: Air,
    street: Street,
    place: tuple[int, float, float, float],
    roll: np.random.Generator,
) -> None:
    side, near, far, tall = place
    distance = _haze(near)
    color = FRONTS[int(roll.integers(len(FRONTS)))]
    _gable(sheet, seen, street, place, color)
    quad = [
        street.at(side, near, 0),
        street.at(side, near, tall),
        street.at(side, far, tall),
        street.at(side, far, 0),
    ]
    xs = (quad[0][0], quad[2][0])
    paint = sheet.fade(
        solid((0, seen.ink(color, distance * 0.7)), (1, seen.ink(color, min(0.9, distance * 1.5)))),
        (xs[0], 0),
        (xs[1], 0),
    )
    sheet.fill(polygon(quad), paint)
    floor = tall / max(4, round(tall / ((street.ground - street.vanish[1]) * 0.62)))
    for level in range(1, int(tall / floor) + 1):
        lip = [street.at(side, near, floor * level), street.at(side, far, floor * level)]
        sheet.stroke(
            f"M{lip[0][0]:.1f},{lip[0][1]:.1f}L{lip[1][0]:.1f},{lip[1][1]:.1f}",
            seen.ink("#2a2430", distance),
            floor * 0.03 / near,
            0.35,
        )
    _cornice(sheet, seen, street, place, color)
    _panes(sheet, seen, street, (side, near, far, floor, int(tall / floor)), roll)
    _shop(sheet, seen, street, (side, near, far, floor), roll)


def _gable(
    sheet: Sheet,
    seen: Air,
    street: Street,
    place: tuple[int, float, float, float],
    color: str,
) -> None:
    """The end wall towards the viewer; the next house hides it up to its own roof."""
    side, near, _, tall = place
    x, top = street.at(side, near, tall)
    _, foot = street.at(side, near, 0)
    distance = _haze(near)
    away = x + side * street.wall * 1.5 / near
    wall = mix(rgb(color), (0.12, 0.1, 0.16), 0.28)
    sheet.fill(
        polygon([(x, top), (away, top), (away, foot), (x, foot)]),
        seen.ink(hex_color(wall), distance * 0.8),
    )
    for at in (0.2, 0.55):  # chimneys
        wide = street.wall * 0.05 / near
        left = x + side * at * street.wall * 0.7 / near
        tip = top - wide * 1.5
        sheet.box(left - wide / 2, tip, left + wide / 2, top + 1).fill(
            seen.ink("#5c4038", distance * 0.8)
        )


def _cornice(
    sheet: Sheet,
    seen: Air,
    street: Street,
    place: tuple[int, float, float, float],
    color: str,
) -> None:
    """A pale moulding under the roof, and the line of its shadow."""
    side, near, far, tall = place
    distance = _haze(near)
    pale = hex_color(mix(rgb(color), (1.0, 0.97, 0.92), 0.45))
    high = (street.ground - street.vanish[1]) * 0.1
    sheet.fill(
        _cell(street, side, (near, far), (tall - 2.1 * high, tall - high)),
        seen.ink("#241e28", distance),
        0.28,
    )
    sheet.fill(
        _cell(street, side, (near, far), (tall - high, tall + 0.2 * high)),
        seen.ink(pale, distance * 0.8),
    )


def _cell(street: Street, side: int, span: tuple[float, float], rise: tuple[float, float]) -> str:
    (near, far), (low, high) = span, rise
    return polygon(
        [
            street.at(side, near, low),
            street.at(side, near, high),
            street.at(side, far, high),
            street.at(side, far, low),
        ]
    )


def _between(near: float, far: float, share: float) -> float:
    """The depth at a share of a wall's true length."""
    return near + (far - near) * share


def _panes(
    sheet: Sheet,
    seen: Air,
    street: Street,
    grid: tuple[int, float, float, float, int],
    roll: np.random.Generator,
) -> None:
    side, near, far, floor, floors = grid
    columns = max(2, round((far - near) / (0.17 * near**0.6)))
    lit = 0.4 if seen.dark else 0.12 if not seen.clear or seen.low_sun else 0.04
    glass = hex_color(mix(seen.sky[1][1], (0.14, 0.18, 0.28), 0.6))
    dark: list[str] = []
    warm: dict[str, list[str]] = {color: [] for color in LIT}
    for level in range(1, floors):
        for column in range(columns):
            span = (
                _between(near, far, (column + 0.22) / columns),
                _between(near, far, (column + 0.76) / columns),
            )
            cell = _cell(street, side, span, (floor * (level + 0.2), floor * (level + 0.78)))
            chance = float(roll.random())
            if chance < lit:
                warm[LIT[int(chance * 9973) % len(LIT)]].append(cell)
            else:
                dark.append(cell)
    sheet.scatter(dark, glass, 0.8)
    for color, cells in warm.items():
        sheet.scatter(cells, color, 0.9 if near < 3 else 0.6)


_AWNINGS = ("#b8433f", "#2f7a78", "#d08a3a", "#47618f", "#8a4a72")


def _shop(
    sheet: Sheet,
    seen: Air,
    street: Street,
    place: tuple[int, float, float, float],
    roll: np.random.Generator,
) -> None:
    """The ground floor: shop windows with a light inside, an awning above."""
    side, near, far, floor = place
    distance = min(0.7, 0.1 * near)
    span = (_between(near, far, 0.08), _between(near, far, 0.9))
    glow = ("#ffcf7a", "#ffe2a8", "#ff9f8a", "#8fd8e8")[int(roll.integers(4))]
    bright = 0.92 if seen.dark else 0.55
    sheet.fill(
        _cell(street, side, span, (floor * 0.16, floor * 0.72)), seen.ink("#332c34", distance)
    )
    sheet.fill(
        _cell(street, side, span, (floor * 0.2, floor * 0.7)), glow, bright * (1 - 0.4 * distance)
    )
    for share in (0.36, 0.64):
        post = (_between(near, far, share), _between(near, far, share + 0.02))
        sheet.fill(
            _cell(street, side, post, (floor * 0.16, floor * 0.72)), seen.ink("#2c2a33", distance)
        )
    color = seen.ink(_AWNINGS[int(roll.integers(len(_AWNINGS)))], distance * 0.8)
    a, b = street.at(side, span[0], floor * 0.92), street.at(side, span[1], floor * 0.92)
    reach = street.wall * 0.1
    c, d = street.at(side, span[1], floor * 0.74), street.at(side, span[0], floor * 0.74)
    sheet.fill(
        polygon(
            [a, b, (c[0] - side * reach / span[1], c[1]), (d[0] - side * reach / span[0], d[1])]
        ),
        color,
    )


def lamp(sheet: Sheet, seen: Air, foot: Point, tall: float, lean: int) -> None:
    """A street lamp whose arm reaches over the road; it shines in the dark and in bad weather."""
    x, y = foot
    iron = seen.ink("#23252e", 0.08)
    arm = tall * 0.17 * lean
    sheet.stroke(
        f"M{x:.1f},{y:.1f}V{y - tall * 0.9:.1f}Q{x:.1f},{y - tall:.1f}"
        f" {x + arm:.1f},{y - tall:.1f}",
        iron,
        max(1.0, tall * 0.018),
    )
    head = (x + arm, y - tall * 0.985)
    sheet.oval(head, tall * 0.045, tall * 0.018).fill(iron)
    if seen.dark or not seen.clear or seen.low_sun:
        reach = tall * (0.5 if seen.dark else 0.26)
        sheet.oval(head, reach, reach).fill(
            sheet.halo(even("#ffd890", (0, 0.85), (0.12, 0.4), (1, 0)), head, reach)
        )
        sheet.fill(oval((head[0], head[1] + tall * 0.012), tall * 0.032, tall * 0.015), "#fff6da")


def bricks(sheet: Sheet, view: View, seen: Air, *, bottom: float, colors: tuple[str, ...]) -> None:
    """A brick wall from the top of the frame to a share of the height."""
    roll = view.dice("bricks")
    low = view.y(bottom)
    sheet.box(0, 0, view.width, low).fill(seen.ink("#31262a"))
    tall = view.small / 27
    wide, gap = tall * 2.6, tall * 0.09
    courses: dict[str, list[str]] = {color: [] for color in colors}
    for row in range(int(low / tall) + 1):
        start = -wide * (0.5 if row % 2 else 0.0)
        y = low - (row + 1) * tall
        for column in range(int(view.width / wide) + 2):
            x = start + column * wide
            tone = colors[int(roll.integers(len(colors)))]
            courses[tone].append(
                f"M{x:.1f},{y:.1f}h{wide - gap:.1f}v{tall - gap:.1f}h{gap - wide:.1f}z"
            )
    for tone, course in courses.items():
        sheet.scatter(course, seen.ink(tone))
