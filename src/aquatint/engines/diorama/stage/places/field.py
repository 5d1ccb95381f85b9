"""A meadow among hills, with mountains in the haze: also the park, the garden and the hill."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from .. import grass, ground, near, playground, ridges, vines
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..foliage import Grove
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    colors = year.ground
    if allows(graph, "mountain"):
        _mountains(out)
    blue = (seen.ink(colors[1], 0.5), seen.ink(colors[0], 0.44))
    hill = Swell(top=view.horizon + 0.012, rise=0.06, name="far hill", waves=1.7)
    line = ridges.swell(sheet, view, blue, hill)
    if allows(graph, "tree"):
        ridges.copse(sheet, view, seen.ink(year.leaf, 0.46), line, "copse")
    ridges.swell(
        sheet,
        view,
        (seen.ink(colors[0], 0.3), seen.ink(colors[1], 0.16)),
        Swell(top=view.horizon + 0.035, rise=0.045, name="mid hill", waves=1.2),
    )
    ridges.mist(sheet, view, seen, (view.horizon + 0.01, 0.04), 0.4)
    ground.plane(sheet, view, seen, colors, top=view.horizon + 0.045)
    if asks(graph, "hills"):
        _hills(out, colors)
    if asks(graph, "path"):
        ways = (seen.ink("#ead9a8", 0.2), seen.ink("#c9ab74"))
        ground.path(sheet, view, ways, top=view.horizon + 0.05)
    _light_on_grass(out, colors)
    if allows(graph, "tree"):
        _near_tree(out, year)
    _grown(out, year)
    near.close(out, year)
    room = 1 - view.horizon
    cover = None if year.white else grass.cover(view, seen, view.horizon + 0.3 * room, year.blades)
    done = out.done(far=view.horizon + 0.42 * room, near=0.93, cover=cover)
    ground.grain(done.picture, view, top=view.horizon + 0.05, cell=0.3, strength=0.09)
    return done


def _grown(out: Outdoors, year: Season) -> None:
    """Grass, what the prompt asks for on it, and flowers."""
    view, seen, sheet, graph = out.view, out.air, out.sheet, out.graph
    if not year.white:
        lawn = Lawn(top=view.horizon + 0.07, count=350, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)
    if asks(graph, "vines"):
        vines.vines(out, year)
    if asks(graph, "playground"):
        playground.playground(out)
    if allows(graph, "flower") and not seen.dark and year.blooms:
        grass.flowers(sheet, view, seen, band=(view.horizon + 0.1, 1.0), count=170)


def _hills(out: Outdoors, colors: tuple[str, str, str]) -> None:
    """One behind the other, each nearer one greener and darker at its foot."""
    view, seen = out.view, out.air
    rows = ((0.03, 0.16, 0.3, 1.2), (0.1, 0.15, 0.14, 0.9), (0.2, 0.13, 0.0, 0.7))
    for at, (top, rise, air, waves) in enumerate(rows):
        paint = seen.ink(colors[2], air), seen.ink(colors[0], air + 0.3)
        hill = Swell(top=view.horizon + top, rise=rise, name=f"hill {at}", waves=waves)
        ridges.swell(out.sheet, view, paint, hill)
        ridges.mist(out.sheet, view, seen, (view.horizon + top + 0.02, 0.03), 0.3 - 0.1 * at)


def _mountains(out: Outdoors) -> None:
    rows = (
        Range(base=out.view.horizon + 0.02, height=0.2, distance=0.66, snow=0.6, cells=2.6),
        Range(base=out.view.horizon + 0.025, height=0.11, distance=0.5, color="#5d7d78", cells=3.6),
    )
    for at, row in enumerate(rows):
        ridges.mountains(out.sheet, out.view, out.air, row, f"range {at}")


def _light_on_grass(out: Outdoors, colors: tuple[str, str, str]) -> None:
    view, seen = out.view, out.air
    if seen.shadow > 0:
        bright = "#f4e88a" if not seen.dark else "#8fb0c0"
        ground.patches(out.sheet, view, (seen.ink(bright), 0.22), count=7, name="sun patches")
    ground.patches(out.sheet, view, (seen.ink(colors[2]), 0.28), count=8, name="dark patches")


def _near_tree(out: Outdoors, year: Season) -> None:
    """By the seed, a tree or two stand in the middle ground on the dark side."""
    view = out.view
    kind = view.pick("tree", 4)
    if kind == 0 or Weather.RAINBOW in out.graph.weather:
        return
    roll = view.dice("tree")
    grove = Grove(sheet=out.sheet, view=view, seen=out.air, season=year)
    for at in range(1 + kind // 3):
        place = view.x(float(roll.uniform(0.8, 0.96)) - 0.12 * at)
        tall = min(view.small * (0.32 - 0.08 * at), view.line * 0.6)
        grove.tree((place, view.y(view.horizon + 0.09 - 0.02 * at)), tall, 0.12, f"{at}")
