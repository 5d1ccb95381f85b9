"""Fields of broad brush strokes, each of many bristles, laid across the frame in layers."""

from __future__ import annotations

import numpy as np

from ...pixels import Picture, Rgb, hex_color, mix
from ..sheet import Point, Sheet, curve, solid
from ..view import View
from .tones import Tones

_BRISTLES = 15


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    sheet = Sheet(view.width, view.height)
    wash = solid((0, hex_color(tones.light)), (1, hex_color(mix(tones.light, tones.soft, 0.6))))
    sheet.cover(sheet.fade(wash, (view.x(0.1), 0), (view.x(0.9), view.height)))
    roll = view.dice("brush")
    tilt = float(roll.uniform(-0.3, 0.3))
    order = (tones.soft, tones.light, tones.strong, tones.soft, tones.dark, tones.strong)
    count = 30
    for at in range(count):
        share = (at + float(roll.uniform(-0.3, 0.3))) / count
        color = mix(order[at % len(order)], tones.light, float(roll.uniform(0, 0.25)))
        middle = view.height * (0.04 + 0.94 * share)
        long = view.width * float(roll.uniform(0.4, 0.95))
        start = view.width * float(roll.uniform(-0.3, 0.75))
        _stroke(
            sheet,
            roll,
            _line(roll, (start, middle), long, tilt),
            view.small * float(roll.uniform(0.05, 0.12)),
            color,
        )
    _accents(sheet, view, tones, roll, tilt)
    return sheet.picture()


def _line(roll: np.random.Generator, start: Point, long: float, tilt: float) -> list[Point]:
    """The way of the hand: four points along a gentle bow."""
    x, y = start
    bow = long * float(roll.uniform(-0.12, 0.12))
    return [
        (x, y),
        (x + long * 0.33, y + long * 0.33 * tilt + bow),
        (x + long * 0.68, y + long * 0.68 * tilt + bow * 0.8),
        (x + long, y + long * tilt),
    ]


def _stroke(
    sheet: Sheet, roll: np.random.Generator, line: list[Point], wide: float, color: Rgb
) -> None:
    """Bristles side by side, each a little lighter or darker; the ends are ragged."""
    thick = wide / _BRISTLES * 2.1
    for at, (tone, start, end, bright) in enumerate(roll.random((_BRISTLES, 4)).tolist()):
        off = (at / (_BRISTLES - 1) - 0.5) * wide
        to = (1.0, 1.0, 1.0) if bright > 0.5 else (0.05, 0.04, 0.1)
        shade = hex_color(mix(color, to, tone * 0.24))
        (ax, ay), b, c, (dx, dy) = line
        moved = [
            (ax - wide * 0.5 * start, ay + off),
            (b[0], b[1] + off),
            (c[0], c[1] + off),
            (dx + wide * 1.1 * end, dy + off * 0.92),
        ]
        sheet.stroke(curve(moved), shade, thick, 0.86)


def _accents(
    sheet: Sheet, view: View, tones: Tones, roll: np.random.Generator, tilt: float
) -> None:
    """Two or three strokes of the accent about the focal third, and a spatter of drops."""
    focus = (view.x(float(roll.uniform(0.28, 0.4))), view.height * float(roll.uniform(0.3, 0.62)))
    for at in range(3):
        start = (focus[0] - view.small * 0.2, focus[1] + view.small * 0.1 * (at - 1))
        long = view.small * float(roll.uniform(0.34, 0.6))
        color = tones.accent if at != 1 else mix(tones.accent, tones.light, 0.4)
        _stroke(sheet, roll, _line(roll, start, long, -tilt), view.small * 0.06, color)
    drops = roll.normal(0, 0.16, (60, 2)).tolist()
    sizes = roll.random(60).tolist()
    for (dx, dy), size in zip(drops, sizes, strict=True):
        radius = view.small * (0.0015 + 0.009 * size**4)
        place = (focus[0] + dx * view.small * 1.6, focus[1] + dy * view.small * 1.6)
        sheet.oval(place, radius, radius).fill(hex_color(tones.accent), 0.85)
