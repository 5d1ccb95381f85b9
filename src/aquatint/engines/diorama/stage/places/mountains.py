"""A mountain range behind a lake or an alp, with firs at the side."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import grass, ground, near, ridges, trees
from ..backdrop import Backdrop
from ..extras import allows
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season
from ..sheet import Point
from ..view import HIGH, LOW, View


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW, HIGH, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.02
    year = season(graph)
    winter = year.white
    for at, row in enumerate(_ranges(view, foot)):
        ridges.mountains(sheet, view, seen, row, f"range {at}")
        ridges.mist(sheet, view, seen, (foot - 0.03, 0.07), 0.36)
    colors = year.ground
    line = ridges.swell(
        sheet,
        view,
        (seen.ink(colors[0], 0.28), seen.ink(colors[1], 0.1)),
        Swell(top=foot + 0.03, rise=0.035, name="alp", waves=1.1),
    )
    if allows(graph, "tree"):
        _firs(out, year, line)
    ground.plane(sheet, view, seen, colors, top=foot + 0.055)
    bright = seen.ink("#f1eca0" if not winter else "#ffffff")
    ground.patches(sheet, view, (bright, 0.2), count=5, name="sun")
    if not winter:
        grass.blades(sheet, view, seen, Lawn(top=foot + 0.06, count=320, colors=year.blades))
        if year.blooms:
            grass.flowers(sheet, view, seen, band=(foot + 0.09, 1.0), count=110)
    _near(out, year)
    cover = None if winter else grass.cover(view, seen, view.horizon + 0.11, year.blades)
    done = out.done(far=view.horizon + 0.12, near=0.94, cover=cover)
    ground.grain(done.picture, view, top=foot + 0.05, cell=0.3, strength=0.08)
    return done


def _ranges(view: View, foot: float) -> tuple[Range, ...]:
    """Three rows; by the seed one mighty peak, a jagged wall, or old and gentle heights."""
    tall, cells = ((0.36, 1.2), (0.3, 2.6), (0.2, 1.7), (0.4, 2.0))[view.pick("peaks", 4)]
    if view.horizon < 0.5:
        tall *= 0.72
    return (
        Range(base=foot, height=tall, distance=0.62, snow=0.45, cells=cells),
        Range(
            base=foot,
            height=tall * 0.78,
            distance=0.36,
            snow=0.58,
            cells=cells * 1.3,
            color="#586c8c",
        ),
        Range(
            base=foot + 0.01, height=tall * 0.38, distance=0.2, color="#4c6a6c", cells=cells * 1.7
        ),
    )


def _firs(out: Outdoors, year: Season, line: list[float]) -> None:
    """A wood in the middle distance, thick at the dark side, open towards the light."""
    view, seen = out.view, out.air
    roll = view.dice("wood")
    feet: list[Point] = []
    for at in range(int(34 * view.width / view.small)):
        share = at / max(1, int(34 * view.width / view.small) - 1)
        if 0.16 < share < 0.56:
            continue
        x = view.x(share)
        y = line[min(len(line) - 1, int(x / view.width * (len(line) - 1)))]
        feet.append((x, y + view.height * float(roll.uniform(0.0, 0.02))))
    tones = (seen.ink(year.fir, 0.22), seen.ink(year.fir_lit, 0.2))
    trees.firs(out.sheet, view, tones, feet, view.small * 0.085)


def _near(out: Outdoors, year: Season) -> None:
    """By the seed firs close by, cropped by the dark edge of the frame, or a bough or a tree."""
    view, seen = out.view, out.air
    if not allows(out.graph, "tree"):
        return
    if view.pick("firs", 2):
        near.close(out, year)
        return
    feet = [(view.x(1.0), view.y(0.93)), (view.x(0.93), view.y(0.86)), (view.x(1.05), view.y(0.9))]
    tones = (seen.ink(year.fir), seen.ink(year.fir_lit))
    trees.firs(
        out.sheet, view, tones, feet[1:] + feet[:1], min(view.small * 0.5, view.height * 0.42)
    )
