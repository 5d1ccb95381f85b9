"""Sheets of colour that rise and fall behind one another, and a disc of light."""

from __future__ import annotations

from ...pixels import Picture, Rgb, hex_color, mix
from ..noise import hills
from ..sheet import Point, Sheet, below, curve, even, oval, solid
from ..view import View
from .tones import Tones

_ROWS = 7


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    sheet = Sheet(view.width, view.height)
    wash = solid(
        (0, hex_color(mix(tones.light, tones.soft, 0.25))),
        (0.6, hex_color(tones.light)),
        (1, hex_color(mix(tones.soft, tones.light, 0.4))),
    )
    sheet.cover(sheet.fade(wash, (view.x(0.0), 0), (view.x(0.9), view.height)))
    _disc(sheet, view, tones)
    for row in range(_ROWS):
        _fold(sheet, view, tones, row)
    return sheet.picture()


def _disc(sheet: Sheet, view: View, tones: Tones) -> None:
    """One disc on the lit third holds the picture together."""
    roll = view.dice("disc")
    place: Point = (
        view.x(float(roll.uniform(0.26, 0.42))),
        view.height * float(roll.uniform(0.2, 0.36)),
    )
    radius = view.small * float(roll.uniform(0.11, 0.22))
    accent = hex_color(tones.accent)
    glow = sheet.halo(even(accent, (0, 0.5), (1, 0)), place, radius * 3)
    sheet.fill(oval(place, radius * 3, radius * 3), glow)
    pale = hex_color(mix(tones.accent, (1.0, 1.0, 1.0), 0.35))
    body = sheet.fade(solid((0, pale), (1, accent)), (0, place[1] - radius), (0, place[1] + radius))
    sheet.fill(oval(place, radius, radius), body)


def _color(tones: Tones, row: int) -> Rgb:
    share = row / (_ROWS - 1)
    if share < 0.5:
        pale = mix(tones.soft, tones.light, 0.35)
        color = mix(pale, tones.strong, min(1.0, share * 2))
    else:
        color = mix(tones.strong, tones.dark, share * 2 - 1)
    return mix(color, tones.accent, 0.55) if row == 3 else color


def _fold(sheet: Sheet, view: View, tones: Tones, row: int) -> None:
    """One fold with a lit hem and a shadow above it."""
    share = row / (_ROWS - 1)
    roll = view.dice(f"fold {row}")
    waves = float(roll.uniform(1.1, 2.2)) * max(1.0, view.width / view.height * 0.8)
    rise = hills(roll, 31, waves)
    base = view.height * (0.36 + 0.56 * share)
    slope = view.height * 0.2 * view.side * (1 - share)
    points = [
        (
            view.width * at / 30,
            base - (rise[at] - 0.5) * view.height * 0.24 + slope * (at / 30 - 0.5),
        )
        for at in range(31)
    ]
    color = _color(tones, row)
    top = min(y for _, y in points)
    for far, wide in ((0.006, 0.02), (0.014, 0.034), (0.024, 0.05)):
        above = [(x, y - view.small * far) for x, y in points]
        shade = hex_color(mix(tones.dark, color, 0.3))
        sheet.stroke(curve(above), shade, view.small * wide, 0.06)
    lit, deep = mix(color, tones.light, 0.18), mix(color, tones.dark, 0.45)
    fade = solid((0, hex_color(lit)), (1, hex_color(deep)))
    body = sheet.fade(fade, (0, top), (0, top + view.height * 0.46))
    sheet.fill(below(curve(points), view.width, view.height), body, 0.96)
    hem = hex_color(mix(color, (1.0, 1.0, 1.0), 0.5))
    sheet.stroke(curve(points), hem, view.small * 0.0035, 0.55)
