"""Rare lights of the sky that a prompt can ask for: the aurora, fireworks, lightning."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from ..pixels import Picture, rgb
from .noise import hills
from .sheet import Point, Sheet, even, polygon, polyline
from .soft import blur, enlarge_mask, screen, spot
from .view import View

_BURSTS = ("#ffd36a", "#ff7a8a", "#7fd8ff", "#c79aff", "#9af0a8")


def aurora(picture: Picture, view: View) -> None:
    """Curtains of green and violet light over a small picture of the sky, in place."""
    height, width = picture.shape[:2]
    small = (width // 2, height // 2)
    roll = view.dice("aurora")
    line = view.line * small[0] / view.width
    for color, level, tall in (
        ("#5ff0a8", 0.78, 0.5),
        ("#8a6af0", 0.5, 0.42),
        ("#5fe0d8", 0.9, 0.3),
    ):
        sheet = Sheet(*small)
        bend = hills(roll, 61, 3.5)
        bright = hills(roll, 61, 14)
        reach = line * tall
        for at in range(60):
            x, wide = small[0] * at / 60, small[0] / 60
            foot = line * (level - 0.3 * bend[at])
            turn = line * (level - 0.3 * bend[at + 1])
            paint = sheet.fade(
                even("#ffffff", (0, 0), (0.75, bright[at]), (1, 0)), (0, foot - reach), (0, foot)
            )
            quad = [(x, foot), (x + wide, turn), (x + wide, turn - reach), (x, foot - reach)]
            sheet.fill(polygon(quad), paint)
        mask = blur(sheet.sprite()[..., 3].astype(np.float32) * np.float32(1 / 255), small[0] / 90)
        screen(picture, rgb(color), enlarge_mask(mask * np.float32(0.8), width, height))


def fireworks(sheet: Sheet, view: View) -> None:
    """Bursts of three sizes, the largest on the lit third."""
    roll = view.dice("fireworks")
    for across, up, size in (
        (0.3, 0.34, 0.2),
        (0.68, 0.24, 0.13),
        (0.52, 0.52, 0.09),
        (0.86, 0.46, 0.1),
    ):
        x, y = view.x(across + float(roll.uniform(-0.05, 0.05))), view.line * up
        reach = view.small * size
        color = _BURSTS[int(roll.integers(len(_BURSTS)))]
        glow = sheet.halo(even(color, (0, 0.5), (0.4, 0.16), (1, 0)), (x, y), reach * 1.5)
        sheet.oval((x, y), reach * 1.5, reach * 1.5).fill(glow)
        ray = sheet.halo(even(color, (0, 0.1), (0.5, 0.7), (1, 1)), (x, y), reach)
        rays, sparks = [], []
        for at, (far, turn) in enumerate(roll.random((26, 2)).tolist()):
            angle = (at + 0.5 * turn) * 2 * math.pi / 26
            length = reach * (0.72 + 0.28 * far)
            tip = (x + math.cos(angle) * length, y + math.sin(angle) * length + reach * 0.08)
            rays.append(
                f"M{x + (tip[0] - x) * 0.3:.1f},{y + (tip[1] - y) * 0.3:.1f}"
                f"L{tip[0]:.1f},{tip[1]:.1f}"
            )
            sparks.append(tip)
        sheet.stroke("".join(rays), ray, max(0.8, view.small * 0.0022))
        for tip in sparks:
            sheet.oval(tip, view.small * 0.003, view.small * 0.003).fill("#fffbe8")


def _strikes(view: View) -> list[Point]:
    """Where bolts leave the clouds, in pixels: one on the dark third, by the seed a second."""
    roll = view.dice("strikes")
    first = (view.x(float(roll.uniform(0.6, 0.74))), view.line * float(roll.uniform(0.1, 0.2)))
    second = (view.x(float(roll.uniform(0.2, 0.34))), view.line * float(roll.uniform(0.16, 0.26)))
    return [first, second][: 1 + view.pick("strikes", 2)]


def flash(picture: Picture, view: View) -> None:
    """Clouds lit from inside where lightning leaves them, over a small picture of the sky."""
    scale = picture.shape[1] / view.width
    for at, (x, y) in enumerate(_strikes(view)):
        reach = view.small * scale * (0.62 if at == 0 else 0.36)
        lit = spot(picture.shape[:2], x * scale, y * scale, reach)
        screen(picture, rgb("#b9b4ff"), lit * np.float32(0.62))
        core = spot(picture.shape[:2], x * scale, y * scale, reach * 0.4)
        screen(picture, rgb("#f4f0ff"), core * np.float32(0.5))


def lightning(sheet: Sheet, view: View) -> None:
    """Branching bolts from the clouds to the land, the main one brightest."""
    roll = view.dice("lightning")
    for at, start in enumerate(_strikes(view)):
        low = view.line * (1.0 if at == 0 else 0.8)
        lean = float(roll.uniform(-0.12, 0.12)) * view.small
        trunk = _bolt(roll, start, (start[0] + lean, low), view.small * 0.13)
        weight = view.small * (0.006 if at == 0 else 0.0034)
        for share in (0.24, 0.42, 0.58, 0.74):
            fork = trunk[int(share * (len(trunk) - 1))]
            way = 1 if roll.random() < 0.5 else -1
            reach = (low - fork[1]) * float(roll.uniform(0.3, 0.55))
            tip = (fork[0] + way * reach * float(roll.uniform(0.5, 0.9)), fork[1] + reach)
            _glowing(sheet, _bolt(roll, fork, tip, reach * 0.16), weight * 0.42)
        _glowing(sheet, trunk, weight)


def _bolt(roll: np.random.Generator, start: Point, end: Point, rough: float) -> list[Point]:
    """A line broken in the middle again and again, each time half as far."""
    points = [start, end]
    while len(points) < 33:
        broken = [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            off = float(roll.uniform(-1, 1)) * rough
            broken += [((ax + bx) / 2 + off, (ay + by) / 2 + 0.3 * off), (bx, by)]
        points, rough = broken, rough * 0.52
    return points


def _glowing(sheet: Sheet, points: list[Point], wide: float) -> None:
    d = polyline(points)
    for share, color, opacity in (
        (6.5, "#8f86ff", 0.12),
        (3.0, "#b4aeff", 0.3),
        (1.0, "#fdfbff", 1.0),
    ):
        sheet.stroke(d, color, max(0.6, wide * share), opacity)


def tornado(sheet: Sheet, view: View, tones: tuple[str, str]) -> None:
    """A funnel from the clouds to the land, on the dark third; its lit and its dark tone."""
    roll = view.dice("tornado")
    foot = (view.x(float(roll.uniform(0.64, 0.74))), view.line * 1.01)
    top, swing = view.line * 0.06, view.small * float(roll.uniform(-0.09, 0.09))
    lit, dark = tones
    for at in range(30):
        share = at / 29
        y = top + (foot[1] - top) * share
        half = view.small * (0.016 + 0.24 * (1 - share) ** 2.2)
        x = foot[0] + swing * (1 - share) + view.small * 0.02 * math.sin(9 * share)
        ends = (x + view.side * half, x - view.side * half)
        stops = ((0.0, lit, 0.82), (0.5, dark, 0.9), (1.0, lit, 0.7))
        paint = sheet.fade(stops, (ends[0], 0), (ends[1], 0))
        sheet.oval((x, y), half, max(half * 0.24, (foot[1] - top) / 40)).fill(paint)
    cloud = sheet.halo(even(dark, (0, 0.9), (1, 0)), (foot[0] + swing, top), view.small * 0.5, 0.4)
    sheet.oval((foot[0] + swing, top), view.small * 0.5, view.small * 0.2).fill(cloud)
    for a, b, c in roll.random((22, 3)).tolist():
        place = (foot[0] + (a - 0.5) * view.small * 0.26, foot[1] - b * b * view.small * 0.09)
        reach = view.small * (0.02 + 0.035 * c)
        dust = sheet.halo(even(lit, (0, 0.5), (1, 0)), place, reach)
        sheet.oval(place, reach, reach).fill(dust)
