"""A city from its promenade: three rows of towers, trees at the side, a paved terrace in front."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from .. import ridges, town
from ..backdrop import Backdrop
from ..extras import allows
from ..outdoors import Outdoors, begin
from ..sheet import even, polygon, solid
from ..town import Row
from ..trees import crown
from ..view import LOW


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.02
    share = view.horizon
    for at, row in enumerate(
        (
            Row(base=foot, low=0.3 * share, high=0.78 * share, distance=0.68, wide=0.075),
            Row(base=foot, low=0.24 * share, high=0.62 * share, distance=0.42, wide=0.1),
            Row(base=foot + 0.01, low=0.14 * share, high=0.42 * share, distance=0.2, wide=0.135),
        )
    ):
        town.skyline(sheet, view, seen, row, f"skyline {at}")
        ridges.mist(sheet, view, seen, (foot - 0.02, 0.11), 0.4)
    wall = foot + 0.055
    lawn = sheet.fade(
        solid((0, seen.ink("#9ab088", 0.45)), (1, seen.ink("#6f9458", 0.16))),
        (0, view.y(foot)),
        (0, view.y(wall)),
    )
    sheet.box(0, view.y(foot) - 1, view.width, view.y(wall) + 1).fill(lawn)
    if allows(graph, "tree"):
        _trees(out, wall)
    _terrace(out, wall)
    wet = bool(graph.weather & {Weather.RAIN, Weather.STORM})
    return out.done(far=wall + 0.1, near=0.94, mirror=wall + 0.035 if wet else None)


def _trees(out: Outdoors, level: float) -> None:
    view, seen = out.view, out.air
    roll = view.dice("trees")
    y = view.y(level + 0.01)
    for at in range(int(20 * view.width / view.small)):
        share = float(roll.random())
        if 0.22 < share < 0.62 and at % 5:
            continue
        radius = view.small * float(roll.uniform(0.03, 0.055))
        place = (view.x(share), y - radius * 0.9)
        wobble = roll.random(6).tolist()
        out.sheet.fill(crown(place, radius, wobble), seen.ink("#42704a", 0.2))
        lit = (place[0] + view.side * radius * 0.2, place[1] - radius * 0.2)
        out.sheet.fill(crown(lit, radius * 0.7, wobble), seen.ink("#8fb860", 0.16), 0.5)


def _terrace(out: Outdoors, level: float) -> None:
    """A parapet, and slabs that run to the vanishing point."""
    view, seen, sheet = out.view, out.air, out.sheet
    top, foot, h, w = view.y(level), view.y(level + 0.035), view.height, view.width
    sheet.box(0, foot, w, h).fill(
        sheet.fade(
            solid(
                (0, seen.ink("#c9c2b8", 0.12)), (0.4, seen.ink("#b5ada4")), (1, seen.ink("#8b8680"))
            ),
            (0, foot),
            (0, h),
        )
    )
    middle = view.x(0.45)
    for at in range(-14, 15):
        near = middle + at * view.small * 0.3
        start = middle + (near - middle) * (foot - view.line) / (h - view.line)
        sheet.stroke(
            f"M{start:.1f},{foot:.1f}L{near:.1f},{h}", seen.ink("#6f6a68"), view.small * 0.0018, 0.4
        )
    for at in range(1, 7):
        depth = 1 + 0.55 * at
        y = view.line + (h * 1.1 - view.line) / depth
        if y > foot:
            sheet.stroke(f"M0,{y:.1f}H{w}", seen.ink("#6f6a68"), view.small * 0.0018, 0.4)
    sheet.box(0, top + (foot - top) * 0.3, w, foot).fill(seen.ink("#a29a92", 0.06))
    sheet.box(0, top, w, top + (foot - top) * 0.34).fill(seen.ink("#d8d2c8", 0.04))
    sheet.box(0, foot, w, foot + view.small * 0.02).fill(
        sheet.fade(
            even(seen.ink("#3a3640"), (0, 0.4), (1, 0)), (0, foot), (0, foot + view.small * 0.02)
        )
    )
    if seen.shadow > 0:
        x = view.x(0.2)
        glow = sheet.fade(even(seen.ink("#fff0cc"), (0, 0.4), (1, 0)), (x, 0), (view.x(0.9), 0))
        sheet.fill(polygon([(0, foot), (w, foot), (w, h), (0, h)]), glow)
