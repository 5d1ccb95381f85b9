"""Torn paper: sheets with white torn edges, one upon another, with soft shadows."""

from __future__ import annotations

import math

import numpy as np

from ...pixels import Picture, Rgb, hex_color, mix
from .. import ground
from ..noise import ridge
from ..sheet import Point, Sheet, polygon, solid
from ..soft import blur, enlarge_mask, shade
from ..view import View
from .tones import Tones


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    base = Sheet(view.width, view.height)
    paper = solid((0, hex_color(tones.light)), (1, hex_color(mix(tones.light, tones.soft, 0.3))))
    base.cover(base.fade(paper, (0, 0), (view.width, view.height)))
    picture = base.picture()
    roll = view.dice("collage")
    colors = (tones.soft, tones.strong, tones.accent, tones.dark)
    rows = roll.permutation(4).tolist()
    for at in range(4):
        pieces = [
            _strip(view, roll, 0.3 + 0.17 * at),
            _scrap(view, roll, 0.2 - 0.025 * at),
        ]
        _lay(picture, view, pieces, colors[rows[at]])
    _lay(picture, view, [_scrap(view, roll, 0.1, focus=True)], tones.accent)
    ground.paper(picture, view, cell=0.03, strength=0.16)
    return picture


def _torn(roll: np.random.Generator, points: list[Point], rough: float) -> list[Point]:
    """Points pushed about their line, as a torn edge."""
    line = ridge(roll, len(points), len(points) / 7, octaves=5).tolist()
    other = ridge(roll, len(points), len(points) / 9, octaves=5).tolist()
    return [
        (x + (a - 0.5) * rough, y + (b - 0.5) * rough)
        for (x, y), a, b in zip(points, line, other, strict=True)
    ]


def _strip(view: View, roll: np.random.Generator, level: float) -> list[Point]:
    """A sheet from edge to edge that fills the frame downwards."""
    tilt = float(roll.uniform(-0.16, 0.16))
    bow = float(roll.uniform(-0.1, 0.1))
    edge = [
        (
            view.width * (at / 60 * 1.1 - 0.05),
            view.height * (level + tilt * (at / 60 - 0.5) + bow * math.sin(at / 60 * math.pi)),
        )
        for at in range(61)
    ]
    torn = _torn(roll, edge, view.small * 0.06)
    low = view.height * (level + float(roll.uniform(0.2, 0.4)))
    back = [
        (view.width * (1.05 - at / 60 * 1.1), low + view.height * 0.06 * tilt) for at in range(61)
    ]
    return [*torn, *_torn(roll, back, view.small * 0.05)]


def _scrap(
    view: View, roll: np.random.Generator, size: float, *, focus: bool = False
) -> list[Point]:
    """A torn round."""
    x = view.x(float(roll.uniform(0.28, 0.4))) if focus else view.width * float(roll.random())
    y = view.height * float(roll.uniform(0.16, 0.34) if focus else roll.uniform(0.05, 0.9))
    r = view.small * size * (1.15 if focus else 1.0)
    circle = [
        (x + r * math.cos(at / 48 * math.tau), y + r * math.sin(at / 48 * math.tau))
        for at in range(48)
    ]
    return _torn(roll, circle, r * 0.16)


def _lay(picture: Picture, view: View, pieces: list[list[Point]], color: Rgb) -> None:
    """Lay torn pieces: shadow, white core, colour, in place."""
    drop = view.small * 0.012
    mask = Sheet(view.width, view.height)
    for piece in pieces:
        mask.fill(polygon([(x - view.side * drop, y + drop) for x, y in piece]), "#ffffff")
    plane = mask.sprite(4)[..., 3].astype(np.float32) * np.float32(0.42 / 255)
    soft = blur(plane, view.small * 0.011 / 4)
    shade(picture, 1 - enlarge_mask(soft, view.width, view.height))
    sheet = Sheet(view.width, view.height)
    core = hex_color(mix((1.0, 1.0, 1.0), color, 0.08))
    lit, deep = mix(color, (1.0, 1.0, 1.0), 0.1), mix(color, (0.05, 0.05, 0.12), 0.12)
    for piece in pieces:
        top, bottom = min(y for _, y in piece), max(y for _, y in piece)
        middle = (sum(x for x, _ in piece) / len(piece), (top + bottom) / 2)
        sheet.fill(polygon(piece), core)
        inset = view.small * 0.009
        inner = [
            (
                x + (inset if x < middle[0] else -inset) * 0.4,
                y + (inset if y < middle[1] else -inset),
            )
            for x, y in piece
        ]
        fade = solid((0, hex_color(lit)), (1, hex_color(deep)))
        sheet.fill(polygon(inner), sheet.fade(fade, (0, top), (0, bottom)))
    sheet.onto(picture)
