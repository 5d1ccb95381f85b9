"""A photographer's studio: a sweep of paper without a seam, one soft light."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Shot, TimeOfDay
from ...light import Light
from ...pixels import Picture, hex_color, mix, rgb
from .. import ground
from ..backdrop import Backdrop
from ..extras import accent
from ..sheet import Sheet, even
from ..view import LOW, View, look

_PAPERS = ("#e8dccb", "#cfd9dd", "#e3cdbf", "#d3dbc8", "#dcd3e0", "#f0d9a8")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW, wide=graph.shot is Shot.WIDE)
    roll = view.dice("paper")
    tone = accent(graph, _PAPERS[int(roll.integers(len(_PAPERS)))])
    if graph.time is TimeOfDay.NIGHT:
        tone = hex_color(mix(rgb(tone), (0.1, 0.11, 0.17), 0.72))
    picture = _sweep(view, tone, float(roll.uniform(0.36, 0.46)))
    ground.paper(picture, view, cell=0.12, strength=0.03)
    light = Light(
        x=view.x(0.08) / view.width,
        y=-0.05,
        key=rgb("#fff6e8"),
        ambient=rgb(tone),
        haze=mix(rgb(tone), (1.0, 1.0, 0.98), 0.55),
        rim=0.35,
        shadow=0.25,
        softness=0.8,
        indoors=True,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=view.horizon + 0.14, near=0.92
    )


def _sweep(view: View, tone: str, height: float) -> Picture:
    """Wall and floor in one bend, brightest behind the subject and under it."""
    sheet = Sheet(view.width, view.height)
    bright = hex_color(mix(rgb(tone), (1.0, 1.0, 0.98), 0.55))
    dark = hex_color(mix(rgb(tone), (0.2, 0.16, 0.24), 0.3))
    lit = (view.x(0.4), view.height * height)
    reach = max(view.width, view.height) * 0.68
    ends = ((view.x(0.1), 0.0), (view.x(1.05), float(view.height)))
    sheet.cover(tone)
    sheet.cover(sheet.halo(even(bright, (0, 0.95), (0.45, 0.5), (1, 0)), lit, reach))
    sheet.cover(sheet.fade(even(dark, (0, 0), (0.5, 0.04), (1, 0.5)), *ends))
    top = view.y(view.horizon + 0.1) - view.small * 0.16
    bend = even(dark, (0, 0), (0.35, 0.22), (0.6, 0.1), (1, 0.2))
    sheet.box(0, top, view.width, view.height).fill(sheet.fade(bend, (0, top), (0, view.height)))
    pool = (view.x(0.46), view.y(view.horizon + 0.22))
    sheet.cover(sheet.halo(even(bright, (0, 0.6), (1, 0)), pool, view.small * 0.62, 0.26))
    return sheet.picture()
