"""A harbour: coloured houses along the far quay, boats at their moorings, a stone quay in front."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import houses, ridges, town, water
from ..backdrop import Backdrop
from ..extras import afloat, allows
from ..foliage import Grove
from ..houses import House
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..season import Season, season
from ..sheet import Point, bar, even, oval, polygon, solid

_WALLS = ("#d8604a", "#e8b04a", "#f0e2c8", "#5f8fb0", "#8fb09a", "#e89a7a", "#f4ece0", "#b05a5a")
_ROOFS = ("#8a4a3c", "#5a5058", "#a8583c", "#6a5a58")
_HULLS = ("#f4f0e8", "#2f5f8a", "#b0402f", "#2f6a5f", "#e8c050")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    year = season(graph)
    _town(out, year)
    if allows(graph, "boat", "sailboat", "ship"):
        _moored(out, far=True)
    out = out.settled()
    view, seen, sheet = out.view, out.air, out.sheet
    room = 1 - view.horizon
    quay = view.horizon + 0.52 * room
    water.reflect(out.picture, view, seen, top=view.horizon + 0.02, bottom=quay + 0.02)
    water.ripples(sheet, view, seen, bottom=quay + 0.02, count=170)
    water.glitter(sheet, view, seen, out.sun, bottom=quay + 0.02)
    if allows(graph, "boat", "sailboat", "ship"):
        _moored(out, far=False)
    _quay(out, year, quay)
    if afloat(graph):
        return out.done(far=view.horizon + 0.22 * room, near=quay - 0.02)
    return out.done(far=quay + 0.1 * room, near=0.94)


def _town(out: Outdoors, year: Season) -> None:
    """Narrow houses shoulder to shoulder, a hill behind them."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("town")
    tones = (seen.ink(year.ground[1], 0.52), seen.ink(year.ground[0], 0.46))
    hill = Swell(top=view.horizon, rise=0.16, name="hill", waves=0.9)
    line = ridges.swell(sheet, view, tones, hill)
    if allows(out.graph, "tree"):
        ridges.copse(sheet, view, seen.ink(year.leaf, 0.5), line, "copse")
    ridges.mist(sheet, view, seen, (view.horizon, 0.06), 0.3)
    unit = min(view.small, view.line * 1.7)
    foot = view.y(view.horizon + 0.012)
    _row(out, year, (unit, foot), roll)
    if allows(out.graph, "tree"):
        grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
        for at in range(max(3, int(4 * view.width / view.small))):
            place = view.width * float(roll.random())
            grove.tree((place, foot + unit * 0.004), unit * 0.11, 0.16, f"quay {at}")
    wall = solid((0, seen.ink("#a89c90", 0.2)), (1, seen.ink("#6a625c", 0.16)))
    low = view.y(view.horizon + 0.024)
    sheet.box(0, foot, view.width, low).fill(sheet.fade(wall, (0, foot), (0, low)))


def _row(out: Outdoors, year: Season, size: Point, roll: np.random.Generator) -> None:
    """Houses across the frame, no two neighbours alike: their unit, and where they stand."""
    (unit, foot), view = size, out.view
    x = -unit * 0.06
    last = -1
    while x < view.width:
        wide = unit * float(roll.uniform(0.085, 0.13))
        tall = wide * float(roll.uniform(1.3, 2.1))
        color = int(roll.integers(len(_WALLS)))
        color = (color + 1) % len(_WALLS) if color == last else color
        last = color
        one = House(
            left=x,
            foot=foot,
            wide=wide,
            tall=tall,
            wall=_WALLS[color],
            roof=_ROOFS[int(roll.integers(len(_ROOFS)))],
            distance=0.2,
            gable=roll.random() < 0.6,
            white=year.white,
            floors=3 if tall > wide * 1.6 else 2,
            columns=2,
            pitch=0.9,
        )
        houses.house(out.sheet, view, out.air, one)
        x += wide * 1.02


@dataclass(frozen=True, slots=True, kw_only=True)
class _Boat:
    """A sailing boat at rest; `size` is its length in pixels."""

    foot: Point
    size: float
    hull: str
    distance: float
    way: int


def _moored(out: Outdoors, *, far: bool) -> None:
    """Boats in a row at the far quay; two larger ones nearer, at the sides."""
    view = out.view
    roll = view.dice(f"boats {far}")
    room = view.height - view.line
    if far:
        count = int(5 * view.width / view.small)
        for at in range(count):
            x = view.width * (at + float(roll.uniform(0.2, 0.8))) / count
            hull = _HULLS[int(roll.integers(len(_HULLS)))]
            foot = (x, view.y(view.horizon + 0.028))
            _boat(out, _Boat(foot=foot, size=view.small * 0.085, hull=hull, distance=0.16, way=1))
        return
    for share, down, size in ((0.14, 0.26, 0.24), (0.87, 0.34, 0.34)):
        x = view.x(share + float(roll.uniform(-0.05, 0.05)))
        hull = _HULLS[int(roll.integers(len(_HULLS)))]
        foot = (x, view.line + room * down)
        way = 1 if x < view.width / 2 else -1
        _boat(out, _Boat(foot=foot, size=view.small * size, hull=hull, distance=0.04, way=way))


def _boat(out: Outdoors, one: _Boat) -> None:
    seen, sheet = out.air, out.sheet
    (x, y), half = one.foot, one.size / 2
    deep, way = one.size * 0.15, one.way
    mirror = sheet.fade(
        even(seen.ink(one.hull, 0.1), (0, 0.5), (1, 0)), (0, y), (0, y + deep * 1.8)
    )
    sheet.fill(oval((x, y + deep * 0.5), half * 0.86, deep * 0.9), mirror)
    mast = x + way * half * 0.06
    tall = one.size * 1.15
    pole = seen.ink("#e8ddc8", one.distance)
    sheet.stroke(f"M{mast:.1f},{y - deep:.1f}v{-tall:.1f}", pole, max(1.0, one.size * 0.018))
    stay = f"M{mast:.1f},{y - deep - tall:.1f}L{x + way * half:.1f},{y - deep * 1.3:.1f}"
    stay += f"M{mast:.1f},{y - deep - tall:.1f}L{x - way * half * 0.9:.1f},{y - deep:.1f}"
    sheet.stroke(stay, seen.ink("#4a4650", one.distance), max(0.6, one.size * 0.004), 0.7)
    boom = y - deep * 2.2
    roll = (
        f"M{mast:.1f},{boom - deep * 0.34:.1f}L{mast - way * half * 0.74:.1f},{boom:.1f}"
        f"v{deep * 0.2:.1f}L{mast:.1f},{boom + deep * 0.12:.1f}Z"
    )
    sheet.fill(roll, seen.ink("#f4ead6", one.distance))
    _hull(out, one)
    cabin = (
        f"M{x - way * half * 0.5:.1f},{y - deep:.1f}v{-deep * 0.5:.1f}h{way * half * 0.72:.1f}"
        f"l{way * half * 0.16:.1f},{deep * 0.5:.1f}Z"
    )
    sheet.fill(cabin, seen.ink("#fbf6ec", one.distance))
    panes = [
        oval((x + way * half * (off - 0.4), y - deep * 1.26), deep * 0.13, deep * 0.11)
        for off in (0.0, 0.2, 0.4)
    ]
    sheet.scatter(panes, houses.GLOW if seen.dark else seen.ink("#31435c", one.distance))
    stripe = bar(x - half * 0.86, y - deep * 0.8, one.size * 0.86, deep * 0.1)
    sheet.fill(stripe, seen.ink("#f4f0e8" if one.hull != "#f4f0e8" else "#2f5f8a", one.distance))


def _hull(out: Outdoors, one: _Boat) -> None:
    seen, sheet, side = out.air, out.sheet, out.view.side
    (x, y), half, deep, way = one.foot, one.size / 2, one.size * 0.15, one.way
    lit = seen.ink(one.hull, one.distance)
    dark = seen.ink("#22242e", one.distance)
    hull = (
        f"M{x - way * half * 0.94:.1f},{y - deep:.1f}H{x + way * half * 1.06:.1f}"
        f"Q{x + way * half * 0.8:.1f},{y:.1f} {x + way * half * 0.5:.1f},{y:.1f}"
        f"H{x - way * half * 0.8:.1f}Z"
    )
    sheet.fill(hull, lit)
    sheet.fill(hull, sheet.fade(even(dark, (0, 0), (1, 0.45)), (0, y - deep), (0, y)))
    sheet.fill(
        hull, sheet.fade(even(dark, (0, 0), (1, 0.3)), (x + side * half, 0), (x - side * half, 0))
    )


def _joints(out: Outdoors, start: float) -> None:
    """Between the slabs of a quay that begins at a row."""
    view, h, w = out.view, out.view.height, out.view.width
    joints: list[str] = []
    middle = view.x(0.45)
    for at in range(-16, 17):
        near = middle + at * view.small * 0.26
        far = middle + (near - middle) * (start - view.line) / (h - view.line)
        joints.append(f"M{far:.1f},{start:.1f}L{near:.1f},{h}")
    for at in range(1, 6):
        row = start + (h - start) * (at / 6) ** 1.5
        joints.append(f"M0,{row:.1f}H{w}")
    out.sheet.stroke("".join(joints), out.air.ink("#5f5852"), view.small * 0.0024, 0.35)


def _quay(out: Outdoors, year: Season, top: float) -> None:
    """Stone slabs to stand on, bollards with a rope, a lamp."""
    view, seen, sheet = out.view, out.air, out.sheet
    y, h, w = view.y(top), view.height, view.width
    lip = view.small * 0.05
    wall = solid((0, seen.ink("#8a8078")), (1, seen.ink("#4f4a48")))
    sheet.box(0, y - lip * 0.2, w, y + lip).fill(sheet.fade(wall, (0, y - lip), (0, y + lip)))
    tones = ("#dfe8f0", "#e8eff6", "#c4d2e0") if year.white else ("#c8bdae", "#b4a898", "#8f867c")
    paint = solid((0, seen.ink(tones[0])), (0.4, seen.ink(tones[1])), (1, seen.ink(tones[2])))
    start = y + lip * 0.2
    sheet.box(0, start, w, h).fill(sheet.fade(paint, (0, start), (0, h)))
    _joints(out, start)
    sheet.box(0, start - lip * 0.36, w, start).fill(seen.ink("#ddd4c6"))
    sheet.box(0, start, w, start + lip * 0.3).fill(
        sheet.fade(even(seen.ink("#332c34"), (0, 0.3), (1, 0)), (0, start), (0, start + lip * 0.3))
    )
    feet = [(view.x(share), start + view.small * 0.03) for share in (0.08, 0.3, 0.94)]
    if allows(out.graph, "rope"):
        (ax, ay), (bx, by) = feet[0], feet[1]
        sag = view.small * 0.035
        rope = (
            f"M{ax:.1f},{ay - sag:.1f}Q{(ax + bx) / 2:.1f},{ay + sag * 0.6:.1f}"
            f" {bx:.1f},{by - sag:.1f}"
        )
        sheet.stroke(rope, seen.ink("#c8ac7c"), view.small * 0.007)
    for foot in feet:
        _bollard(out, foot)
    if allows(out.graph, "lamp"):
        foot = (view.x(0.9), start + view.small * 0.05)
        town.lamp(sheet, seen, foot, min(view.small * 0.56, view.y(top) * 0.8), view.side)
    if seen.shadow > 0:
        glow = even(seen.ink("#fff0cc"), (0, 0.4), (1, 0))
        paint_of = sheet.fade(glow, (view.x(0.1), 0), (view.x(0.9), 0))
        sheet.fill(polygon([(0, start), (w, start), (w, h), (0, h)]), paint_of)


def _bollard(out: Outdoors, foot: Point) -> None:
    seen, sheet, side = out.air, out.sheet, out.view.side
    (x, y), size = foot, out.view.small * 0.05
    half = size * 0.3
    sheet.oval((x - side * size * 0.3, y), size * 0.7, size * 0.12).fill(seen.ink("#241e28"), 0.4)
    ends = (seen.ink("#5a5c66"), seen.ink("#22242c"))
    ends = ends if side < 0 else ends[::-1]
    iron = sheet.fade(solid((0, ends[0]), (1, ends[1])), (x - half, 0), (x + half, 0))
    sheet.box(x - half, y - size * 0.8, x + half, y).fill(iron)
    sheet.fill(oval((x, y), half, half * 0.36), iron)
    sheet.fill(oval((x, y - size * 0.8), half * 1.5, half * 0.66), iron)
