"""A city of the future: slender towers with bands of light, bridges, cars in lanes of the sky."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges
from ..backdrop import Backdrop
from ..extras import accent, allows, soaked
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..sheet import even, oval, polygon, solid
from ..view import LOW

_GLOWS = (
    ("#38e0ff", "#b06cff"),
    ("#4dffc8", "#38a8ff"),
    ("#ff6ad0", "#6a8cff"),
    ("#ffd25f", "#38d8ff"),
)
_HULLS = ("#8fa4c4", "#7c92b8", "#a4b4cc", "#98a0c8")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tower:
    """A tower in pixels: its middle, half its width, its top, and how far away it is."""

    x: float
    half: float
    top: float
    distance: float


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    glows = _GLOWS[view.pick("glow", len(_GLOWS))]
    glows = (accent(graph, glows[0]), glows[1])
    foot = view.horizon + 0.03
    roll = view.dice("towers")
    for row, (distance, wide, high) in enumerate(
        ((0.7, 0.05, 0.7), (0.48, 0.075, 0.84), (0.24, 0.12, 1.0))
    ):
        _row(out, foot, (distance, wide, high), glows, roll)
        ridges.mist(sheet, view, seen, (foot - 0.03, 0.16 - 0.03 * row), 0.5)
        if allows(graph, "car", "traffic"):
            _traffic(out, row, glows)
    _plaza(out, foot, glows)
    wet = seen.dark or soaked(graph)
    done = out.done(
        far=view.horizon + 0.42 * (1 - view.horizon), near=0.94, mirror=foot + 0.03 if wet else None
    )
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _row(
    out: Outdoors,
    foot: float,
    plan: tuple[float, float, float],
    glows: tuple[str, str],
    roll: np.random.Generator,
) -> None:
    """A row of towers, lowest where the light stands, some joined by bridges."""
    view = out.view
    distance, wide, high = plan
    base, x = view.y(foot), -view.small * wide * float(roll.random())
    last: _Tower | None = None
    while x < view.width:
        half = view.small * wide * float(roll.uniform(0.34, 0.62))
        middle = (x + half) / view.width
        valley = min(1.0, abs(middle - (0.36 if view.side < 0 else 0.64)) * 2.3 + 0.3)
        tall = base * high * float(roll.uniform(0.55, 0.92)) * valley
        tower = _Tower(x=x + half, half=half, top=base - tall, distance=distance)
        kind = int(roll.integers(4))
        _tower(out, tower, base, kind, glows[int(roll.integers(2))])
        if last is not None and roll.random() < 0.34 and distance < 0.6:
            _bridge(out, last, tower, glows[0])
        last = tower
        x += half * float(roll.uniform(2.2, 3.6))


def _tower(out: Outdoors, one: _Tower, base: float, kind: int, glow: str) -> None:
    """A needle, a sail, a drum on a stem, or a stepped block; lit from the light's side."""
    sheet, seen, view = out.sheet, out.air, out.view
    x, half, top = one.x, one.half, one.top
    tone = _HULLS[kind % len(_HULLS)]
    left, right = x - half, x + half
    shape = _outline(one, base, kind)
    lit, dark = (left, right) if view.side < 0 else (right, left)
    near, far = (
        seen.ink(paled(tone, 0.22), one.distance),
        seen.ink(shaded(tone, 0.36), one.distance),
    )
    body = sheet.fade(
        solid((0, near), (0.5, seen.ink(tone, one.distance)), (1, far)), (lit, 0), (dark, 0)
    )
    sheet.fill(shape, body)
    sheet.stroke(f"M{x:.1f},{top - half * 0.2:.1f}v{-half * 1.5:.1f}", near, max(0.8, half * 0.06))
    strength = 0.95 if seen.dark else 0.7
    inner = half * (0.34 if kind in (0, 2) else 0.56)
    bands = []
    step = max(view.small * 0.017, half * 0.32)
    y = top + half * (2.4 if kind == 2 else 3.2)
    while y < base:
        bands.append(f"M{x - inner:.1f},{y:.1f}h{2 * inner:.1f}")
        y += step
    windows = "#ffe9b0" if seen.dark or seen.low_sun else seen.ink("#dff2ff", one.distance)
    sheet.stroke(
        "".join(bands), windows, max(0.7, step * 0.22), strength * (0.8 - 0.6 * one.distance)
    )
    ring = top + half * 1.1
    sheet.stroke(
        f"M{x - inner:.1f},{ring:.1f}h{2 * inner:.1f}", glow, max(1.0, half * 0.14), strength
    )
    if seen.dark:
        reach = half * 2.4
        sheet.oval((x, ring), reach, reach).fill(
            sheet.halo(even(glow, (0, 0.4), (1, 0)), (x, ring), reach)
        )


def _outline(one: _Tower, base: float, kind: int) -> str:
    x, half, top = one.x, one.half, one.top
    left, right, waist = x - half, x + half, (top + base) / 2
    if kind == 0:
        tip = [(x - half * 0.5, top + half), (x, top - half * 1.6), (x + half * 0.5, top + half)]
        return polygon([(left, base), *tip, (right, base)])
    if kind == 1:
        return (
            f"M{left:.1f},{base:.1f}Q{left - half * 0.5:.1f},{waist:.1f}"
            f" {x + half * 0.6:.1f},{top:.1f}"
            f"Q{right + half * 0.3:.1f},{waist:.1f} {right:.1f},{base:.1f}Z"
        )
    if kind == 2:
        eaves, low = top + half * 0.6, top + half * 2
        return (
            f"M{x - half * 0.4:.1f},{base:.1f}V{low:.1f}H{left:.1f}V{eaves:.1f}"
            f"Q{x:.1f},{top - half * 0.6:.1f} {right:.1f},{eaves:.1f}V{low:.1f}"
            f"H{x + half * 0.4:.1f}V{base:.1f}Z"
        )
    inner, steps = half * 0.6, (top + half * 2, top + half * 3)
    return polygon(
        [
            *((left, base), (left, steps[0]), (x - inner, steps[0]), (x - inner, top)),
            *((x + inner, top), (x + inner, steps[1]), (right, steps[1]), (right, base)),
        ]
    )


def _bridge(out: Outdoors, one: _Tower, other: _Tower, glow: str) -> None:
    """A tube from tower to tower."""
    sheet, seen = out.sheet, out.air
    y = max(one.top, other.top) + (one.half + other.half) * 2.4
    tall = (one.half + other.half) * 0.16
    sheet.box(one.x, y, other.x, y + tall).fill(seen.ink("#c4d0e4", one.distance))
    sheet.box(one.x, y + tall * 0.3, other.x, y + tall * 0.6).fill(glow, 0.85)


def _traffic(out: Outdoors, row: int, glows: tuple[str, str]) -> None:
    """Lanes of small cars between the towers, with their trails of light."""
    view = out.view
    roll = view.dice(f"traffic {row}")
    size = view.small * (0.008 + 0.006 * row)
    for lane in range(2):
        y = view.line * float(roll.uniform(0.3, 0.78))
        slope = float(roll.uniform(-0.12, 0.12))
        way = 1 if roll.random() < 0.5 else -1
        tone = glows[lane]
        for share in roll.random(5).tolist():
            x = view.width * share
            _car(
                out,
                (x, y + slope * (x - view.width / 2)),
                size * (0.8 + 0.5 * (share % 0.5)),
                way,
                tone,
            )


def _car(out: Outdoors, place: tuple[float, float], size: float, way: int, glow: str) -> None:
    """A car without wheels: hull, glass, the glow below it and the trail behind."""
    sheet, seen = out.sheet, out.air
    x, y = place
    tail = x - way * size * 7
    trail = sheet.fade(even(glow, (0, 0.75), (1, 0)), (x, y), (tail, y))
    sheet.box(min(x, tail), y - size * 0.12, max(x, tail), y + size * 0.16).fill(trail)
    sheet.oval((x, y + size * 0.5), size * 1.5, size * 0.5).fill(
        sheet.halo(even(glow, (0, 0.8), (1, 0)), (x, y + size * 0.5), size * 1.5, 0.34)
    )
    back, front = x - way * size * 1.6, x + way * size * 1.8
    hull = (
        f"M{back:.1f},{y:.1f}Q{x - way * size:.1f},{y - size * 0.7:.1f}"
        f" {x:.1f},{y - size * 0.72:.1f}"
        f"Q{x + way * size:.1f},{y - size * 0.5:.1f} {front:.1f},{y + size * 0.1:.1f}"
        f"Q{x + way * size:.1f},{y + size * 0.5:.1f} {back:.1f},{y + size * 0.4:.1f}Z"
    )
    sheet.fill(hull, seen.ink("#e8ecf4", 0.1) if not seen.dark else "#6a7898")
    sheet.fill(
        oval((x + way * size * 0.3, y - size * 0.3), size * 0.62, size * 0.26), "#1c2a48", 0.85
    )


def _plaza(out: Outdoors, top: float, glows: tuple[str, str]) -> None:
    """A smooth terrace with lines of light that run to the horizon."""
    view, seen, sheet = out.view, out.air, out.sheet
    start, h = view.y(top), view.height
    tones = solid(
        (0, seen.ink("#b4c0d8", 0.4)), (0.3, seen.ink("#8c9ab8", 0.06)), (1, seen.ink("#5c6a8a"))
    )
    sheet.box(0, start, view.width, h).fill(sheet.fade(tones, (0, start), (0, h)))
    middle = view.x(0.44)
    lines: list[str] = []
    for at in (-5, -3, -1, 1, 3, 5):
        near = middle + at * view.small * 0.3
        far = middle + at * view.small * 0.3 * (start - view.line) / (h - view.line)
        lines.append(
            polygon(
                [
                    (far - 1, start),
                    (far + 1, start),
                    (near + view.small * 0.008, h),
                    (near - view.small * 0.008, h),
                ]
            )
        )
    sheet.scatter(lines[::2], glows[0], 0.75)
    sheet.scatter(lines[1::2], glows[1], 0.6)
    for at in range(1, 6):
        y = view.line + (h * 1.1 - view.line) / (1 + 0.62 * at)
        if y > start:
            sheet.stroke(f"M0,{y:.1f}H{view.width}", seen.ink("#465474"), view.small * 0.002, 0.5)
    rail = view.small * 0.05
    sheet.box(0, start - rail, view.width, start).fill(seen.ink("#d4e4f4", 0.2), 0.5)
    sheet.box(0, start - rail, view.width, start - rail * 0.84).fill(glows[0], 0.85)
