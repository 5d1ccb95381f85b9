"""A photographer's studio: a sweep of paper without a seam, one soft light."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...light import Light
from ...pixels import hex_color, mix, rgb
from ..backdrop import Backdrop
from ..extras import accent
from ..noise import fbm
from ..sheet import Sheet, even
from ..soft import enlarge_mask
from ..view import LOW, look

_PAPERS = ("#e8dccb", "#cfd9dd", "#e3cdbf", "#d3dbc8", "#dcd3e0", "#f0d9a8")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW)
    roll = view.dice("paper")
    paper = accent(graph, _PAPERS[int(roll.integers(len(_PAPERS)))])
    if graph.time is TimeOfDay.NIGHT:
        paper = hex_color(mix(rgb(paper), (0.1, 0.11, 0.17), 0.72))
    sheet = Sheet(view.width, view.height)
    bright = hex_color(mix(rgb(paper), (1.0, 1.0, 0.98), 0.55))
    dark = hex_color(mix(rgb(paper), (0.2, 0.16, 0.24), 0.3))
    floor = view.y(view.horizon + 0.1)
    sheet.cover(paper)
    lit = (view.x(0.4), view.height * float(roll.uniform(0.36, 0.46)))
    reach = max(view.width, view.height) * 0.68
    sheet.cover(sheet.halo(even(bright, (0, 0.95), (0.45, 0.5), (1, 0)), lit, reach))
    sheet.cover(
        sheet.fade(
            even(dark, (0, 0), (0.5, 0.04), (1, 0.5)), (view.x(0.1), 0), (view.x(1.05), view.height)
        )
    )
    sweep = view.small * 0.16
    sheet.box(0, floor - sweep, view.width, view.height).fill(
        sheet.fade(
            even(dark, (0, 0), (0.35, 0.22), (0.6, 0.1), (1, 0.2)),
            (0, floor - sweep),
            (0, view.height),
        )
    )
    pool = (view.x(0.46), view.y(view.horizon + 0.22))
    sheet.cover(sheet.halo(even(bright, (0, 0.6), (1, 0)), pool, view.small * 0.62, 0.26))
    sprite = sheet.sprite()
    picture = sprite[..., :3].astype(np.float32) * np.float32(1 / 255)
    fibre = fbm((view.height // 2, view.width // 2), view.dice("fibre"), view.small * 0.12)
    picture *= (
        enlarge_mask(fibre, view.width, view.height) * np.float32(0.03) + np.float32(0.985)
    )[..., None]
    light = Light(
        x=view.x(0.08) / view.width,
        y=-0.05,
        key=rgb("#fff6e8"),
        ambient=rgb(paper),
        haze=rgb(bright),
        rim=0.35,
        shadow=0.25,
        softness=0.8,
        indoors=True,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=view.horizon + 0.14, near=0.92
    )
