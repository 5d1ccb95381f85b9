"""One-point perspective: a camera down a hall, a platform or a lane, and what is drawn through it.

Lengths are in eye heights: 0 is the floor, 1 the eye line. Depth 1 is just below the frame.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .room import Room
from .sheet import Point, even, oval, polygon, solid
from .view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Eye:
    """A camera: the vanishing point and the pixels of an eye height at depth 1.

    Things across count from the vanishing point towards the dark side of the picture.
    """

    x: float
    y: float
    unit: float
    way: int

    def at(self, across: float, up: float, depth: float) -> Point:
        """A point in pixels."""
        scale = self.unit / depth
        return self.x + self.way * across * scale, self.y + (1 - up) * scale

    def path(self, points: Iterable[tuple[float, float, float]]) -> str:
        """A polygon through points in space."""
        return polygon([self.at(*point) for point in points])

    def floor(self, across: tuple[float, float], depth: tuple[float, float], up: float = 0) -> str:
        """A rectangle that lies at a height."""
        (a, b), (near, far) = across, depth
        return self.path(((a, up, near), (b, up, near), (b, up, far), (a, up, far)))

    def side(self, across: float, up: tuple[float, float], depth: tuple[float, float]) -> str:
        """A rectangle that stands along the line of sight."""
        (low, high), (near, far) = up, depth
        return self.path(
            ((across, low, near), (across, high, near), (across, high, far), (across, low, far))
        )

    def front(self, across: tuple[float, float], up: tuple[float, float], depth: float) -> str:
        """A rectangle that faces the viewer."""
        (a, b), (low, high) = across, up
        return self.path(((a, low, depth), (a, high, depth), (b, high, depth), (b, low, depth)))

    def disc(self, across: float, up: float, depth: float, radius: float) -> str:
        """A circle that faces the viewer."""
        size = radius * self.unit / depth
        return oval(self.at(across, up, depth), size, size)

    def scale(self, depth: float) -> float:
        """Pixels of an eye height at a depth."""
        return self.unit / depth


def eye(view: View, share: float, *, low: float = 1.04) -> Eye:
    """The camera whose vanishing point is a share across from the lit side."""
    return Eye(x=view.x(share), y=view.line, unit=view.height * low - view.line, way=-view.side)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shell:
    """A hall: where its walls stand across, how high it is, the depth of its back wall."""

    lit: float = -2.4
    dark: float = 2.4
    high: float = 3.2
    back: float = 4.0
    near: float = 0.2

    @property
    def run(self) -> tuple[float, float]:
        return self.near, self.back

    @property
    def wide(self) -> tuple[float, float]:
        return self.lit, self.dark


def shell(room: Room, one: Eye, hall: Shell, tones: Sequence[str]) -> None:
    """Floor, walls and ceiling of a hall in the colours of wall, floor and ceiling."""
    wall, floor, ceiling = (room.ink(tone) for tone in tones)
    sheet, view = room.sheet, room.view
    sheet.cover(ceiling)
    back_low = one.at(0, 0, hall.back)[1]
    back_high = one.at(0, hall.high, hall.back)[1]
    sheet.fill(one.floor(hall.wide, hall.run, hall.high), _ramp(room, ceiling, (0, back_high)))
    sheet.fill(one.floor(hall.wide, hall.run), floor)
    sheet.box(0, back_low, view.width, view.height).fill(
        sheet.fade(even("#ffffff", (0, 0.24), (0.4, 0.04), (1, 0)), (0, back_low), (0, view.height))
    )
    for across in hall.wide:
        edge = one.at(across, 0, hall.back)[0]
        outer = 0.0 if edge < one.x else float(view.width)
        sheet.fill(one.side(across, (0, hall.high), hall.run), wall)
        shade = 0.34 if across > 0 else 0.2
        dusk = sheet.fade(even("#1c1420", (0, shade), (1, 0.04)), (outer, 0), (edge, 0))
        sheet.fill(one.side(across, (0, hall.high), hall.run), dusk)
    sheet.fill(one.front(hall.wide, (0, hall.high), hall.back), wall)
    _corners(room, one, hall)


def _ramp(room: Room, color: str, rows: tuple[float, float]) -> str:
    """A ceiling: as it is at the back, in shade above the viewer."""
    return room.sheet.fade(solid((0, room.ink("#6a6470")), (1, color)), (0, rows[0]), (0, rows[1]))


def _corners(room: Room, one: Eye, hall: Shell) -> None:
    """The soft dark where walls meet floor and ceiling, a bright skirting."""
    sheet = room.sheet
    low, high = one.at(0, 0, hall.back)[1], one.at(0, hall.high, hall.back)[1]
    wide = one.front(hall.wide, (0, hall.high), hall.back)
    dusk = even("#1c1420", (0, 0.22), (0.25, 0.0), (0.75, 0.0), (1, 0.2))
    sheet.fill(wide, sheet.fade(dusk, (0, high), (0, low)))
    reach = one.scale(hall.back) * 0.5
    dark = sheet.fade(even("#120c14", (0, 0.36), (1, 0)), (0, low), (0, low + reach))
    sheet.box(0, low, room.view.width, low + reach).fill(dark)


def tiles(room: Room, one: Eye, hall: Shell, color: str, *, step: float) -> None:
    """The joints of a tiled floor."""
    sheet = room.sheet
    lines: list[str] = []
    count = int((hall.dark - hall.lit) / step)
    for at in range(1, count):
        across = hall.lit + step * at
        (ax, ay), (bx, by) = one.at(across, 0, hall.near), one.at(across, 0, hall.back)
        lines.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    depth = 0.7
    while depth < hall.back:
        (ax, ay), (bx, _) = one.at(hall.lit, 0, depth), one.at(hall.dark, 0, depth)
        lines.append(f"M{ax:.1f},{ay:.1f}H{bx:.1f}")
        depth += step
    sheet.stroke("".join(lines), room.ink(color), max(0.8, room.view.small * 0.0022), 0.5)


def strips(room: Room, one: Eye, hall: Shell, depths: Iterable[float]) -> None:
    """Tubes of light across a ceiling, with their glow."""
    sheet = room.sheet
    for depth in depths:
        middle = one.at(0, hall.high, depth)
        reach = one.scale(depth) * 1.3
        sheet.oval(middle, reach, reach * 0.4).fill(
            sheet.halo(even("#fffbe8", (0, 0.5), (1, 0)), middle, reach, 0.4)
        )
        sheet.fill(one.floor((-0.7, 0.7), (depth, depth * 1.1), hall.high - 0.02), "#fffdf2")
