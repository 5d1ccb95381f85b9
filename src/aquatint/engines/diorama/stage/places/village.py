"""A village: cottages along a lane, a church above the roofs, hills behind."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import grass, ground, houses, ridges, town
from ..backdrop import Backdrop
from ..extras import accent, allows, asks
from ..foliage import Grove
from ..grass import Lawn
from ..houses import House
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season
from ..sheet import even
from ..view import View

_WALLS = ("#f0e2c8", "#e6c8a4", "#d8d4cc", "#e0b49a", "#c8d0c0", "#f4ece0")
_ROOFS = ("#b0553c", "#8a4a3c", "#6a5a58", "#a8683f", "#54606e")

_ROW = (-0.04, 0.12, 0.62, 0.8, 0.96)
_LONG_ROW = (-0.04, 0.07, 0.17, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99)
"""Where the near cottages stand, parted by the lane."""


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    foot = view.horizon + 0.02
    if allows(graph, "mountain") and view.dice("behind").random() < 0.6:
        row = Range(base=foot, height=view.horizon * 0.42, distance=0.64, snow=0.6, cells=1.7)
        ridges.mountains(sheet, view, seen, row, "range")
    tones = (seen.ink(year.ground[1], 0.5), seen.ink(year.ground[0], 0.42))
    hill = Swell(top=foot, rise=0.1, name="hill", waves=1.1)
    line = ridges.swell(sheet, view, tones, hill)
    if allows(graph, "tree"):
        ridges.copse(sheet, view, seen.ink(year.leaf, 0.46), line, "copse")
    ridges.mist(sheet, view, seen, (foot, 0.05), 0.4)
    _houses(out, year)
    ground.plane(sheet, view, seen, year.ground, top=foot + 0.045)
    lane = ("#d8c8a8", "#b8a07c") if not year.white else ("#dfe8f2", "#c8d4e2")
    ways = (seen.ink(lane[0], 0.2), seen.ink(lane[1]))
    ground.path(sheet, view, ways, top=foot + 0.05)
    _near(out, year)
    room = 1 - view.horizon
    cover = None if year.white else grass.cover(view, seen, view.horizon + 0.4 * room, year.blades)
    done = out.done(far=view.horizon + 0.46 * room, near=0.94, cover=cover)
    ground.grain(done.picture, view, top=foot + 0.05, cell=0.24, strength=0.07)
    return done


def _houses(out: Outdoors, year: Season) -> None:
    """Two rows of cottages, the nearer one parted by the lane; a church tower between them."""
    roll = out.view.dice("houses")
    unit = min(out.view.small, out.view.line * 1.9)
    _back_row(out, year, unit, roll)
    if allows(out.graph, "church"):
        tower = House(
            left=out.view.x(float(roll.uniform(0.5, 0.66))),
            foot=_back(out.view),
            wide=unit * 0.09,
            tall=unit * 0.3,
            wall="#ece4d6",
            roof="#7a4a44",
            distance=0.28,
            white=year.white,
        )
        houses.church(out.sheet, out.view, out.air, tower)
    _front_row(out, year, unit, roll)


def _back(view: View) -> float:
    """Where the far row stands."""
    return view.y(view.horizon + 0.03)


def _back_row(out: Outdoors, year: Season, unit: float, roll: np.random.Generator) -> None:
    x = -unit * 0.1 * float(roll.random())
    while x < out.view.width:
        wide = unit * float(roll.uniform(0.1, 0.15))
        house = House(
            left=x,
            foot=_back(out.view),
            wide=wide,
            tall=wide * 0.62,
            wall="",
            roof="",
            distance=0.34,
            gable=roll.random() < 0.5,
            white=year.white,
            door=None,
        )
        _cottage(out, house)
        x += wide * float(roll.uniform(0.9, 1.3))


def _front_row(out: Outdoors, year: Season, unit: float, roll: np.random.Generator) -> None:
    """Cottages with yards, trees and bushes."""
    view = out.view
    front = view.y(view.horizon + 0.075)
    grove = Grove(sheet=out.sheet, view=view, seen=out.air, season=year)
    for at, share in enumerate(_LONG_ROW if view.width > view.height * 1.6 else _ROW):
        wide = unit * float(roll.uniform(0.19, 0.27))
        left = view.x(share) - wide / 2
        tall = wide * float(roll.uniform(0.52, 0.7))
        if allows(out.graph, "tree") and roll.random() < 0.5:
            grove.tree((left + wide * 1.2, front), wide * 1.05, 0.16, f"yard {at}")
        house = House(
            left=left,
            foot=front,
            wide=wide,
            tall=tall,
            wall="",
            roof="",
            distance=0.1,
            gable=roll.random() < 0.5,
            white=year.white,
            floors=2 if tall > wide * 0.62 else 1,
            columns=3,
            door=0.5,
        )
        _cottage(out, house)
        for off in (-0.02, 1.0):
            grove.bush((left + wide * off, front + unit * 0.006), unit * 0.026, 0.1, f"{at} {off}")


def _cottage(out: Outdoors, plan: House) -> None:
    """A cottage in colours of its own."""
    roll = out.view.dice(f"cottage {plan.left:.0f} {plan.distance}")
    wall = _WALLS[int(roll.integers(len(_WALLS)))]
    roof = accent(out.graph, _ROOFS[int(roll.integers(len(_ROOFS)))])
    houses.house(out.sheet, out.view, out.air, replace(plan, wall=wall, roof=roof))


def _near(out: Outdoors, year: Season) -> None:
    """Flowers, a lamp, and a tree or a bough at the dark side."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = 1 - view.horizon
    top = view.horizon + 0.16
    if not year.white:
        grass.blades(sheet, view, seen, Lawn(top=top, count=260, colors=year.blades))
        if year.blooms and not seen.dark:
            grass.flowers(sheet, view, seen, band=(top + 0.05, 1.0), count=110)
    if seen.shadow > 0:
        glow = even(seen.ink("#fff0cc"), (0, 0.26), (1, 0))
        paint = sheet.fade(glow, (view.x(0.1), 0), (view.x(0.8), 0))
        sheet.box(0, view.y(top - 0.05), view.width, view.height).fill(paint)
    if allows(out.graph, "lamp") and (
        seen.dark or asks(out.graph, "lamp") or view.dice("lamp").random() < 0.6
    ):
        foot = (view.x(0.24), view.y(view.horizon + 0.34 * room))
        town.lamp(sheet, seen, foot, min(view.small * 0.42, view.line * 0.8), view.side)
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    if allows(out.graph, "tree"):
        if view.dice("close").random() < 0.5:
            grove.bough(1.0, min(view.width, view.height * 0.8) * 0.55, "lane")
        else:
            grove.tree(
                (view.x(0.98), view.y(0.9)), min(view.height * 0.78, view.small), 0.0, "lane"
            )
    grove.bush((view.x(0.03), view.height * 1.0), view.small * 0.11, 0.0, "corner")
