"""A mountain range behind a lake or an alp, with firs at the side."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import grass, ground, ridges, trees
from ..backdrop import Backdrop
from ..extras import allows
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..sheet import Point
from ..view import LOW


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.02
    winter = graph.season == "winter"
    for at, row in enumerate(
        (
            Range(base=foot, height=0.34, distance=0.62, snow=0.45, cells=1.9),
            Range(base=foot, height=0.27, distance=0.36, snow=0.58, cells=2.4, color="#586c8c"),
            Range(base=foot + 0.01, height=0.13, distance=0.2, color="#4c6a6c", cells=3.2),
        )
    ):
        ridges.mountains(sheet, view, seen, row, f"range {at}")
        ridges.mist(sheet, view, seen, (foot - 0.03, 0.07), 0.36)
    colors = ("#dfe8f2", "#e9eff6", "#cbd8ea") if winter else ("#93ad68", "#6c9a50", "#3f6c3c")
    line = ridges.swell(
        sheet,
        view,
        (seen.ink(colors[0], 0.28), seen.ink(colors[1], 0.1)),
        Swell(top=foot + 0.03, rise=0.035, name="alp", waves=1.1),
    )
    if allows(graph, "tree"):
        _firs(out, line)
    ground.plane(sheet, view, seen, colors, top=foot + 0.055)
    bright = seen.ink("#f1eca0" if not winter else "#ffffff")
    ground.patches(sheet, view, (bright, 0.2), count=5, name="sun")
    if not winter:
        grass.blades(sheet, view, seen, Lawn(top=foot + 0.06, count=400))
        grass.flowers(sheet, view, seen, band=(foot + 0.09, 1.0), count=110)
    _near(out)
    cover = None if winter else grass.cover(view, seen, foot + 0.08)
    done = out.done(far=view.horizon + 0.12, near=0.94, cover=cover)
    ground.grain(done.picture, view, top=foot + 0.05, cell=0.3, strength=0.08)
    return done


def _firs(out: Outdoors, line: list[float]) -> None:
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
    tones = (seen.ink("#35564c", 0.22), seen.ink("#7fa070", 0.2))
    trees.firs(out.sheet, view, tones, feet, view.small * 0.085)


def _near(out: Outdoors) -> None:
    """Two or three firs close by, cropped by the dark edge of the frame."""
    view, seen = out.view, out.air
    if not allows(out.graph, "tree"):
        return
    feet = [(view.x(1.0), view.y(0.93)), (view.x(0.93), view.y(0.86)), (view.x(1.05), view.y(0.9))]
    tones = (seen.ink("#1f4038"), seen.ink("#5f8a58"))
    trees.firs(
        out.sheet, view, tones, feet[1:] + feet[:1], min(view.small * 0.5, view.height * 0.42)
    )
