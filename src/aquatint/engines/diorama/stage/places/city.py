"""A city from its promenade: three rows of towers, trees at the side, a paved terrace in front."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges, town
from ..backdrop import Backdrop
from ..extras import allows, soaked
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..season import Season, season
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
    year = season(graph)
    lawn = sheet.fade(
        solid((0, seen.ink(year.ground[0], 0.45)), (1, seen.ink(year.ground[1], 0.16))),
        (0, view.y(foot)),
        (0, view.y(wall)),
    )
    sheet.box(0, view.y(foot) - 1, view.width, view.y(wall) + 1).fill(lawn)
    if allows(graph, "tree"):
        _trees(out, year, wall)
    _terrace(out, year, wall)
    _near(out, year)
    wet = soaked(graph)
    return out.done(far=wall + 0.1, near=0.94, mirror=wall + 0.035 if wet else None)


def _near(out: Outdoors, year: Season) -> None:
    """By the seed a tree, a bough or a lamp of the promenade closes the dark side."""
    view, seen = out.view, out.air
    grove = Grove(sheet=out.sheet, view=view, seen=seen, season=year)
    kind = view.pick("promenade", 4)
    tall = min(view.height * 0.8, view.small)
    if kind == 0 and allows(out.graph, "tree"):
        grove.tree((view.x(1.0), view.y(0.9)), tall, 0.0, "promenade")
    elif kind == 1 and allows(out.graph, "tree"):
        grove.bough(1.0, min(view.width, view.height * 0.8) * 0.62, "promenade")
    if kind == 2 and allows(out.graph, "lamp"):
        for share, down, size in ((0.86, 0.82, 0.5), (0.64, 0.4, 0.26)):
            y = view.line + (view.height - view.line) * down
            town.lamp(out.sheet, seen, (view.x(share), y), view.small * size, view.side)


def _trees(out: Outdoors, year: Season, level: float) -> None:
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
        out.sheet.fill(crown(place, radius, wobble), seen.ink(year.leaf, 0.2))
        lit = (place[0] + view.side * radius * 0.2, place[1] - radius * 0.2)
        out.sheet.fill(crown(lit, radius * 0.7, wobble), seen.ink(year.lit, 0.16), 0.5)


def _terrace(out: Outdoors, year: Season, level: float) -> None:
    """A parapet, and slabs that run to the vanishing point."""
    view, seen, sheet = out.view, out.air, out.sheet
    top, foot, h, w = view.y(level), view.y(level + 0.035), view.height, view.width
    slabs = year.ground if year.white else ("#c9c2b8", "#b5ada4", "#8b8680")
    sheet.box(0, foot, w, h).fill(
        sheet.fade(
            solid(
                (0, seen.ink(slabs[0], 0.12)), (0.4, seen.ink(slabs[1])), (1, seen.ink(slabs[2]))
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
