"""Circles and arcs: a grid of quarter rounds, or great rings that overlap."""

from __future__ import annotations

import numpy as np

from ...pixels import Picture, hex_color, mix
from .. import ground
from ..sheet import Sheet, even, oval, solid
from ..view import View
from .tones import Tones


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    sheet = Sheet(view.width, view.height)
    if view.dice("arcs").random() < 0.5:
        _grid(sheet, view, tones)
    else:
        _rings(sheet, view, tones)
    picture = sheet.picture()
    ground.paper(picture, view, cell=0.07, strength=0.1)
    return picture


def _grid(sheet: Sheet, view: View, tones: Tones) -> None:
    """Square tiles with quarter and half rounds, two tones to a tile; calm ones between."""
    roll = view.dice("grid")
    rows = max(2, round(view.height / view.small * 4))
    columns = max(2, round(view.width / view.small * 4))
    wide, tall = view.width / columns, view.height / rows
    inks = tones.hexes()
    for row in range(rows):
        for column in range(columns):
            back, front = (int(at) for at in roll.permutation(5)[:2])
            box = (column * wide, row * tall, wide, tall)
            x, y = box[0], box[1]
            sheet.box(x - 0.5, y - 0.5, x + wide + 0.5, y + tall + 0.5).fill(inks[back])
            _tile(sheet, roll, box, (inks[front], inks[(front + 1 + back) % 5]))


def _tile(
    sheet: Sheet,
    roll: np.random.Generator,
    box: tuple[float, float, float, float],
    inks: tuple[str, str],
) -> None:
    x, y, wide, tall = box
    kind = int(roll.integers(6))
    left, top = bool(roll.integers(2)), bool(roll.integers(2))
    cx, cy = (x if left else x + wide), (y if top else y + tall)
    sx, sy = (1 if left else -1), (1 if top else -1)
    if kind <= 2:  # quarter rounds about a corner
        for at, share in enumerate((1.0, 0.66, 0.33)[: kind + 1]):
            sheet.fill(_quarter((cx, cy), sx * wide * share, sy * tall * share), inks[at % 2])
    elif kind == 3:
        sheet.oval((x + wide / 2, y + tall / 2), wide * 0.36, tall * 0.36).fill(inks[0])
        sheet.oval((x + wide / 2, y + tall / 2), wide * 0.16, tall * 0.16).fill(inks[1])
    elif kind == 4:  # two half rounds
        for at in (0, 1):
            base = y + tall * 0.5 * (at + 1)
            d = f"M{x:.1f},{base:.1f}a{wide / 2:.1f},{tall / 2:.1f} 0 0 1 {wide:.1f},0z"
            sheet.fill(d, inks[at])
    else:  # a leaf
        d = (
            f"M{cx:.1f},{cy:.1f}q{sx * wide:.1f},0 {sx * wide:.1f},{sy * tall:.1f}"
            f"q{-sx * wide:.1f},0 {-sx * wide:.1f},{-sy * tall:.1f}z"
        )
        sheet.fill(d, inks[0])


def _quarter(corner: tuple[float, float], rx: float, ry: float) -> str:
    x, y = corner
    sweep = 1 if rx * ry > 0 else 0
    arc = f"A{abs(rx):.1f},{abs(ry):.1f} 0 0 {sweep} {x:.1f},{y + ry:.1f}"
    return f"M{x:.1f},{y:.1f}h{rx:.1f}{arc}Z"


def _rings(sheet: Sheet, view: View, tones: Tones) -> None:
    """Rings and discs, see-through where they cross; one small disc of the accent."""
    roll = view.dice("rings")
    wash = solid((0, hex_color(tones.light)), (1, hex_color(mix(tones.light, tones.soft, 0.5))))
    sheet.cover(sheet.fade(wash, (view.x(0.1), 0), (view.x(0.9), view.height)))
    inks = (tones.strong, tones.soft, tones.dark, tones.accent, tones.strong)
    for at in range(9):
        place = (
            view.width * ((at * 0.618 + float(roll.uniform(-0.1, 0.1))) % 1.0),
            view.height * float(roll.uniform(0.08, 0.92)),
        )
        radius = view.small * float(roll.uniform(0.14, 0.42)) * (1.15 - 0.07 * at)
        color = hex_color(inks[at % 5])
        lit = hex_color(mix(inks[at % 5], tones.light, 0.35))
        if at % 3 == 2:
            for ring in range(4):
                r = radius * (1 - 0.22 * ring)
                sheet.stroke(oval(place, r, r), color, view.small * 0.014, 0.85)
            continue
        ends = ((place[0], place[1] - radius), (place[0], place[1] + radius))
        sheet.oval(place, radius, radius).fill(sheet.fade(solid((0, lit), (1, color)), *ends), 0.78)
        hole = sheet.halo(even("#ffffff", (0, 0.2), (1, 0)), place, radius)
        sheet.oval(place, radius, radius).fill(hole)
    focus = (view.x(0.34), view.height * float(roll.uniform(0.3, 0.64)))
    radius = view.small * 0.07
    sheet.oval(focus, radius, radius).fill(hex_color(tones.accent))
    for at in range(5):
        line = view.height * (0.84 + 0.022 * at)
        wide = view.small * (0.34 - 0.04 * at)
        x = view.x(0.76)
        d = f"M{x - wide / 2:.1f},{line:.1f}h{wide:.1f}"
        sheet.stroke(d, hex_color(tones.dark), view.small * 0.005, 0.7)
