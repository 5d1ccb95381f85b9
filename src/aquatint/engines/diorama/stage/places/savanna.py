"""A savanna: dry grass to the horizon, acacias with flat crowns, warm haze."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import dunes, grass, ground, ridges
from ..backdrop import Backdrop
from ..extras import allows
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..sheet import Point, curve, even, oval

_GROUND = ("#dcc07a", "#cda654", "#94702e")
_BLADES = ("#e6cb7e", "#c99f4a", "#a87f36", "#8a6a2c")
_BARK, _LEAF, _LIT = "#4a3826", "#5f7034", "#98a04a"


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    if allows(graph, "mountain"):
        dunes.mesas(sheet, view, seen, "#a08a78", 0.6)
    tones = (seen.ink("#c2a86a", 0.5), seen.ink("#d8bd78", 0.4))
    hill = Swell(top=view.horizon + 0.012, rise=0.035, name="far plain", waves=1.5)
    line = ridges.swell(sheet, view, tones, hill)
    if allows(graph, "tree"):
        ridges.copse(sheet, view, seen.ink("#7d7a4a", 0.5), line, "thorn bushes")
    ridges.mist(sheet, view, seen, (view.horizon + 0.01, 0.05), 0.5)
    ground.plane(sheet, view, seen, _GROUND, top=view.horizon + 0.03)
    ground.patches(sheet, view, (seen.ink("#f6e2a4"), 0.28), count=8, name="sun patches")
    ground.patches(sheet, view, (seen.ink("#7d5c26"), 0.24), count=8, name="dark patches")
    if allows(graph, "tree"):
        _acacias(out)
    lawn = Lawn(top=view.horizon + 0.05, count=420, colors=_BLADES)
    grass.blades(sheet, view, seen, lawn)
    _tufts(out)
    room = 1 - view.horizon
    cover = grass.cover(view, seen, view.horizon + 0.3 * room, _BLADES)
    done = out.done(far=view.horizon + 0.42 * room, near=0.93, cover=cover)
    ground.grain(done.picture, view, top=view.horizon + 0.04, cell=0.3, strength=0.1)
    return done


def _acacias(out: Outdoors) -> None:
    """By the seed one to four, the nearest on the dark side, where no sun is."""
    view = out.view
    roll = view.dice("acacias")
    places = ((0.88, 0.5, 0.06), (0.62, 0.17, 0.4), (0.08, 0.22, 0.34), (0.4, 0.12, 0.5))
    for share, tall, distance in places[: 1 + view.pick("acacias", 4)][::-1]:
        x = view.x(share + float(roll.uniform(-0.05, 0.05)))
        foot = view.y(view.horizon + 0.035 + 0.2 * (0.6 - distance) ** 2)
        _acacia(out, (x, foot), min(tall * view.small, 0.9 * foot), distance)


def _acacia(out: Outdoors, foot: Point, tall: float, distance: float) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"acacia {round(foot[0])}")
    x, y = foot
    bark = seen.ink(_BARK, distance)
    shade = even(seen.ink("#5a4420"), (0, 0.42), (1, 0))
    place = (x - view.side * tall * 0.1, y)
    pool = sheet.halo(shade, place, tall * 0.62, 0.1)
    sheet.fill(oval(place, tall * 0.62, tall * 0.062), pool)
    lean = tall * float(roll.uniform(-0.1, 0.1))
    fork = (x + lean * 0.6, y - tall * 0.45)
    sheet.stroke(curve([foot, (x + lean * 0.2, y - tall * 0.24), fork]), bark, tall * 0.05)
    crowns: list[tuple[Point, float]] = []
    for away, up in ((-0.36, 0.76), (0.34, 0.82), (-0.06, 0.95)):
        tip = (x + lean + away * tall, y - up * tall)
        bend = (fork[0] + (tip[0] - fork[0]) * 0.35, fork[1] + (tip[1] - fork[1]) * 0.6)
        sheet.stroke(curve([fork, bend, tip]), bark, tall * 0.026)
        crowns.append((tip, tall * float(roll.uniform(0.3, 0.4))))
    for (cx, cy), wide in crowns:
        sheet.fill(_crown((cx, cy), wide), seen.ink(_LEAF, distance))
    for (cx, cy), wide in crowns:
        lit = (cx + view.side * wide * 0.12, cy - wide * 0.07)
        sheet.fill(_crown(lit, wide * 0.74), seen.ink(_LIT, distance), 0.75)


def _crown(middle: Point, wide: float) -> str:
    """A flat crown: level below, lumps of leaves above."""
    x, y = middle
    lumps = ((-0.62, 0.16), (-0.2, 0.22), (0.24, 0.2), (0.64, 0.15))
    bed = oval((x, y), wide, wide * 0.16)
    return bed + "".join(
        oval((x + at * wide, y - high * wide * 0.5), wide * 0.36, high * wide) for at, high in lumps
    )


def _tufts(out: Outdoors) -> None:
    """High dry grass at the lower edge."""
    view = out.view
    for share, size in ((0.97, 0.22), (0.05, 0.16), (0.8, 0.12)):
        place = (view.x(share), view.height * 1.03)
        grass.tuft(out.sheet, view, out.air.ink("#9a7a34"), place, view.small * size)
