"""Far land: ridges with lit and shaded faces, rolling hills, rows of trees, all lost in haze."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..pixels import hex_color
from .air import Air
from .noise import hills, ridge
from .sheet import Point, Sheet, below, curve, even, polygon, polyline, solid
from .view import View


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """One row of mountains: shares of the height, distance 0 (near) to 1, snow from a height on.

    `snow` is the share of the height of the row above which snow lies; 1 for none.
    """

    base: float
    height: float
    distance: float
    color: str = "#5f7390"
    snow: float = 1.0
    cells: float = 4.0


def mountains(sheet: Sheet, view: View, seen: Air, row: Range, name: str) -> None:
    """Draw a range with its lit and dark faces and its snow."""
    roll = view.dice(name)
    count = max(2, round(row.cells * view.width / view.small))
    base, tall = view.y(row.base), view.height * row.height
    knots = _knots(view, roll, count, base, tall)
    outline = _outline(view, roll, knots, tall)
    body = sheet.fade(
        solid(
            (0, seen.ink(row.color, row.distance)),
            (1, seen.ink(row.color, min(0.96, row.distance + 0.34))),
        ),
        (0, base - tall),
        (0, base),
    )
    sheet.fill(below(polyline(outline), view.width, base + 2), body)
    dark = seen.ink("#2a3658", row.distance * 0.9)
    shaded = sheet.fade(even(dark, (0, 0.46), (1, 0.06)), (0, base - tall), (0, base))
    for peak in range(1, len(knots) - 1, 2):
        part = [at for at in outline if knots[peak - 1][0] <= at[0] <= knots[peak + 1][0]]
        if row.snow < 1:
            _cap(sheet, roll, part, base - tall * row.snow, seen.ink("#f8f9ff", row.distance * 0.7))
        sheet.fill(polygon(_face(view, roll, part, base)), shaded)


def _knots(
    view: View, roll: np.random.Generator, count: int, base: float, tall: float
) -> list[Point]:
    """Valleys and peaks in turn, from beyond the left edge to beyond the right one."""
    knots: list[Point] = []
    step = view.width / count
    for at in range(-2, 2 * count + 3):
        x = (at + float(roll.uniform(-0.3, 0.3))) * step / 2
        rise = float(roll.uniform(0.5, 1.0)) if at % 2 else float(roll.uniform(0.08, 0.34))
        knots.append((x, base - tall * rise))
    return knots


def _outline(view: View, roll: np.random.Generator, knots: list[Point], tall: float) -> list[Point]:
    """The ridge through the knots, broken up."""
    count = max(60, int(90 * view.width / view.small))
    xs = sorted({*(x for x, _ in knots), *(view.width * (at / count) for at in range(count + 1))})
    rough = ridge(roll, len(xs), len(xs) / 9, octaves=4)
    places, heights = [x for x, _ in knots], [y for _, y in knots]
    line = np.interp(xs, places, heights)
    step = view.width / max(1, len(knots) / 2)
    calm = [min(1.0, min(abs(x - knot) for knot in places[1::2]) / step * 4) for x in xs]
    return [
        (x, float(y) + (float(r) - 0.35) * tall * 0.14 * still)
        for x, y, r, still in zip(xs, line, rough, calm, strict=True)
    ]


def _face(view: View, roll: np.random.Generator, part: list[Point], base: float) -> list[Point]:
    """From a peak down the dark side of the ridge, and back up along a broken spur."""
    top = min(range(len(part)), key=lambda at: part[at][1])
    x, y = part[top]
    slope = part[: top + 1][::-1] if view.side > 0 else part[top:]
    width = abs(slope[-1][0] - x)
    away = -view.side
    drop = (base - y) * 0.92
    spur = [(slope[-1][0], max(slope[-1][1], y + drop))]
    for zig in range(5, 0, -1):
        share = zig / 6
        wiggle = float(roll.uniform(-0.1, 0.1)) + (0.07 if zig % 2 else -0.07)
        spur.append((x + away * width * (0.3 * share + wiggle), y + drop * share))
    return slope + spur


def _cap(
    sheet: Sheet, roll: np.random.Generator, part: list[Point], line: float, paint: str
) -> None:
    """Snow on a top: the ridge above the snow line, closed by tongues of ice."""
    line = min(line, min(y for _, y in part) * 0.45 + min(part[0][1], part[-1][1]) * 0.55)
    above = [at for at in part if at[1] < line]
    if len(above) < 3:
        return
    left, right = above[0][0], above[-1][0]
    top = min(y for _, y in above)
    tongues: list[Point] = []
    for zig in range(1, 8):
        x = right + (left - right) * zig / 8
        edge = float(np.interp(x, [at[0] for at in above], [at[1] for at in above]))
        deep = (line - top) * (0.42 if zig % 2 else 0.0) * float(roll.uniform(0.4, 1.0))
        tongues.append((x, max(edge + 2, line - (line - top) * 0.2 + deep)))
    sheet.fill(polygon([*above, *tongues]), paint)


@dataclass(frozen=True, slots=True, kw_only=True)
class Swell:
    """A rolling hill from edge to edge.

    `top` is the share of the height where its valleys lie, `rise` how far it swells above.
    """

    top: float
    rise: float
    name: str
    waves: float = 2.2


def swell(sheet: Sheet, view: View, paint: tuple[str, str], hill: Swell) -> list[float]:
    """Draw a hill in the colours of its crest and its foot; returns its outline in pixels."""
    top, rise = hill.top, hill.rise
    count = 40
    wide = max(0.8, hill.waves * view.width / view.small)
    line = [view.y(top - rise * value) for value in hills(view.dice(hill.name), count + 1, wide)]
    points = [(view.width * at / count, y) for at, y in enumerate(line)]
    body = sheet.fade(
        solid((0, paint[0]), (1, paint[1])),
        (0, view.y(top - rise)),
        (0, view.y(top) + view.height * 0.12),
    )
    sheet.fill(below(curve(points), view.width, view.height), body)
    return line


def mist(sheet: Sheet, view: View, seen: Air, band: tuple[float, float], opacity: float) -> None:
    """A band of haze across the frame: where it is thickest and how far it reaches, as shares."""
    at, thickness = band
    haze = hex_color(seen.haze)
    top, bottom = view.y(at - thickness), view.y(at + thickness)
    paint = sheet.fade(
        even(haze, (0, 0), (0.5, opacity), (1, 0)),
        (0, top),
        (0, bottom),
    )
    sheet.box(0, top, view.width, bottom).fill(paint)


def copse(sheet: Sheet, view: View, color: str, line: list[float], name: str) -> None:
    """A far row of round trees along an outline, in clumps."""
    roll = view.dice(name)
    size = view.small * 0.014
    parts: list[str] = []
    gate = hills(roll, 60, 5)
    for at in range(60):
        if gate[at] < 0.5:
            continue
        x = view.width * (at + float(roll.uniform(-0.4, 0.4))) / 59
        y = line[min(len(line) - 1, int(at / 59 * (len(line) - 1)))]
        radius = size * float(roll.uniform(0.5, 1.25))
        parts.append(
            f"M{x - radius:.1f},{y + radius * 0.7:.1f}a{radius:.1f},{radius * 1.15:.1f} 0 1 1"
            f" {2 * radius:.1f},0Z"
        )
    if parts:
        sheet.fill("".join(parts), color)
