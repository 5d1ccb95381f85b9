"""Mars as a travel poster plans it: flat layers of rust in the dust, dunes, craters, stones."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...pixels import rgb
from .. import dunes, ground, ridges
from ..air import Air, air
from ..backdrop import Backdrop
from ..outdoors import begin
from ..ridges import Range
from ..view import LOW

SAND = dunes.Sand(lit="#ee9a5a", body="#cd6a3c", shade="#7c2f26", crest="#ffd09a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    calm = replace(graph, excluded=graph.excluded | {"cloud"})
    out = begin(calm, size, seed, LOW, (0.38, 0.42), seen=_dusty(air(graph)))
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.01
    share = view.horizon
    rows = (
        Range(base=foot, height=0.46 * share, distance=0.62, color="#a8452f", cells=1.7),
        Range(base=foot, height=0.32 * share, distance=0.36, color="#97382a", cells=2.3),
        Range(base=foot + 0.01, height=0.17 * share, distance=0.12, color="#7f2c26", cells=2.8),
    )
    for at, row in enumerate(rows):
        ridges.mountains(sheet, view, seen, row, f"range {at}")
        ridges.mist(sheet, view, seen, (foot - 0.01, 0.05), 0.4)
    ground.plane(sheet, view, seen, ("#e08a52", "#c8643a", "#8f3a28"))
    dunes.field(sheet, view, seen, SAND)
    tones = (seen.ink("#a9472f"), seen.ink("#6b2622"), seen.ink("#f0a266"))
    dunes.craters(sheet, view, tones, count=4, top=view.horizon + 0.06)
    dunes.stones(
        sheet, view, (seen.ink("#d9814e"), seen.ink("#54201f")), count=34, top=view.horizon + 0.1
    )
    done = out.done(far=view.horizon + 0.5 * (1 - view.horizon), near=0.94)
    ground.grain(done.picture, view, top=view.horizon + 0.03, cell=0.18, strength=0.06)
    return done


def _dusty(earthly: Air) -> Air:
    """The same hour under a sky full of rust; at dusk the sun stands in a blue glow."""
    night = earthly.time is TimeOfDay.NIGHT
    stops = (
        ("#1c0d18", "#4a1e22", "#7a3a2c", "#a05a3a")
        if night
        else ("#a8503a", "#d67c4c", "#efac74", "#fbd9a6")
    )
    return replace(
        earthly,
        sky=tuple(zip((0.0, 0.45, 0.8, 1.0), (rgb(one) for one in stops), strict=True)),
        haze=rgb("#8a4a36" if night else "#f0b07c"),
        key=rgb("#d8c8e0" if night else "#fff0d0" if not earthly.low_sun else "#d6e4f2"),
        ambient=rgb("#6a3a3a" if night else "#d99a78"),
        tint=(0.6, 0.5, 0.55) if night else (1.0, 0.97, 0.94),
        cover=0.0,
    )
