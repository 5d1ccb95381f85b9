"""Where land meets water: headlands in the haze, rocks with surf, sand with foam."""

from __future__ import annotations

import math

from ..pixels import hex_color, mix
from .air import Air
from .noise import hills
from .sheet import Point, Sheet, curve, even, oval, polygon, solid
from .view import View
from .water import lens


def headland(sheet: Sheet, view: View, seen: Air) -> None:
    """Low land far away, running out from the dark side."""
    line = view.line + 1
    roll = view.dice("headland")
    for share, tall, distance in ((0.52, 0.05, 0.72), (0.34, 0.032, 0.55)):
        reach = share * float(roll.uniform(0.7, 1.1))
        heights = hills(roll, 13, 4)
        points = [
            (
                view.x(1 - reach * at / 12),
                line - view.small * tall * (1 - at / 12) ** 0.7 * (0.55 + 0.6 * heights[at]),
            )
            for at in range(13)
        ]
        points[-1] = (points[-1][0], line)
        d = curve(points) + f"L{view.x(1.02):.1f},{line:.1f}L{view.x(1.02):.1f},{points[0][1]:.1f}Z"
        sheet.fill(d, seen.ink("#4d6680", distance))


def rock(sheet: Sheet, view: View, seen: Air) -> tuple[float, float]:
    """A skerry in the surf on the dark third; returns where a tower may stand on it, in shares."""
    roll = view.dice("rock")
    centre = float(roll.uniform(0.64, 0.7))
    x, y = view.x(centre), view.y(view.horizon + (1 - view.horizon) * 0.5)
    wide, tall = view.small * 0.34, view.small * 0.13
    top = _crag(sheet, view, seen, (x, y), (wide, tall))
    _surf(sheet, view, seen, (x, y), wide)
    return x / view.width, top / view.height


def _crag(sheet: Sheet, view: View, seen: Air, foot: Point, size: tuple[float, float]) -> float:
    (x, y), (wide, tall) = foot, size
    roll = view.dice("crag")
    profile = (
        (-1, 0.0),
        (-0.82, 0.3),
        (-0.6, 0.42),
        (-0.42, 0.78),
        (-0.24, 0.94),
        (0.22, 0.97),
        (0.4, 0.74),
        (0.62, 0.52),
        (0.8, 0.22),
        (1, 0.0),
    )
    points = [
        (x + wide * (at + float(roll.uniform(-0.03, 0.03))), y - tall * up) for at, up in profile
    ]
    body = sheet.fade(
        solid((0, seen.ink("#8a8794", 0.06)), (1, seen.ink("#3a3c4c"))), (0, y - tall), (0, y)
    )
    sheet.fill(polygon(points), body)
    for at in range(1, len(points) - 2):
        (ax, ay), (bx, by) = points[at], points[at + 1]
        facing = (ay - by) * view.side * (1 if bx > ax else -1)
        foot_x = (ax + bx) / 2 + float(roll.uniform(-0.06, 0.06)) * wide
        dark = facing < 0
        sheet.fill(
            polygon([(ax, ay), (bx, by), (foot_x, y - tall * float(roll.uniform(0.0, 0.25)))]),
            seen.ink("#23263a") if dark else hex_color(mix(seen.key, seen.ambient, 0.4)),
            0.34,
        )
    return y - tall * 0.92


def _surf(sheet: Sheet, view: View, seen: Air, foot: Point, wide: float) -> None:
    """White water about the foot of a rock, with spray where the sea breaks."""
    x, y = foot
    roll = view.dice("surf")
    foam = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.55))
    parts = [
        lens(
            x + wide * 2.5 * (a - 0.5),
            y + wide * 0.13 * (b - 0.28),
            wide * (0.06 + 0.2 * c),
            wide * 0.022,
        )
        for a, b, c in roll.random((34, 3)).tolist()
    ]
    sheet.scatter(parts, foam, 0.75)
    for share, size in ((-0.85, 0.2), (0.78, 0.28), (0.95, 0.15), (-0.6, 0.12)):
        place = (x + wide * share, y - wide * size * 0.25)
        paint = sheet.halo(even(foam, (0, 0.7), (0.5, 0.35), (1, 0)), place, wide * size)
        sheet.oval(place, wide * size, wide * size).fill(paint)
        drops = [
            oval(
                (
                    place[0] + math.cos(a * 6.283) * wide * size * (0.5 + 0.7 * b),
                    place[1] - abs(math.sin(a * 6.283)) * wide * size * (0.6 + 0.8 * b),
                ),
                wide * 0.008 * (0.4 + c),
                wide * 0.008 * (0.4 + c),
            )
            for a, b, c in roll.random((16, 3)).tolist()
        ]
        sheet.scatter(drops, foam, 0.8)
