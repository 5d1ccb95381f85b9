"""The Moon: grey dust under a black sky, hard light, Earth above the hills."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph, Shot
from ...light import Light
from ...pixels import rgb
from .. import dunes, globe, ground, heaven
from ..backdrop import Backdrop
from ..extras import allows
from ..ridges import Swell, swell
from ..sheet import Sheet, even
from ..soft import enlarge_picture
from ..view import LOW, View, look


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW, (0.38, 0.42), wide=graph.shot is Shot.WIDE)
    picture = _black(view)
    sheet = Sheet(view.width, view.height)
    heaven.stars(sheet, view, view.line * 1.1, (-view.width, 0.0))
    if allows(graph, "earth"):
        radius = min(view.small * 0.12, view.line * 0.34)
        place = (view.x(0.76), view.line * 0.36)
        globe.earth(sheet, view, place, radius)
    swell(
        sheet,
        view,
        ("#6d6f78", "#4a4c56"),
        Swell(top=view.horizon + 0.005, rise=0.09, name="far", waves=2.4),
    )
    swell(
        sheet,
        view,
        ("#9a9ba0", "#7a7b82"),
        Swell(top=view.horizon + 0.03, rise=0.05, name="mid", waves=1.6),
    )
    _dust(sheet, view)
    dunes.craters(sheet, view, ("#7e7f86", "#33343d", "#e6e4de"), count=11, top=view.horizon + 0.05)
    dunes.stones(sheet, view, ("#d6d4ce", "#26272f"), count=30, top=view.horizon + 0.06)
    sheet.onto(picture)
    ground.grain(picture, view, top=view.horizon + 0.02, cell=0.1, strength=0.13)
    return Backdrop(
        picture=picture,
        light=_sunlight(view),
        horizon=view.horizon,
        far=view.horizon + 0.42 * (1 - view.horizon),
        near=0.93,
    )


def _black(view: View) -> np.ndarray:
    rows = np.linspace(0, 1, 64, dtype=np.float32)[:, None, None]
    night = np.array((0.016, 0.02, 0.04), np.float32) + rows * np.array(
        (0.02, 0.03, 0.055), np.float32
    )
    return enlarge_picture(np.repeat(night, 8, axis=1), view.width, view.height)


def _dust(sheet: Sheet, view: View) -> None:
    top = view.horizon + 0.045
    paint = sheet.fade(
        ((0.0, "#b4b4b6", 1.0), (0.35, "#9d9da2", 1.0), (1.0, "#5f606a", 1.0)),
        (0, view.y(top)),
        (0, view.height),
    )
    sheet.box(0, view.y(top), view.width, view.height).fill(paint)
    lit = (view.x(0.2), view.y(top + 0.12))
    reach = max(view.width, view.height) * 0.6
    sheet.box(0, view.y(top), view.width, view.height).fill(
        sheet.halo(even("#f6f2e8", (0, 0.55), (1, 0)), lit, reach, 0.4)
    )
    ground.patches(sheet, view, ("#2f3038", 0.3), count=8, name="hollows")


def _sunlight(view: View) -> Light:
    return Light(
        x=view.x(-0.2) / view.width,
        y=-0.1,
        key=rgb("#fff8ea"),
        ambient=rgb("#4a4e5e"),
        haze=rgb("#5a5c66"),
        tint=(1.0, 1.0, 1.0),
        rim=0.6,
        shadow=1.0,
        softness=0.08,
        indoors=True,  # no weather falls here
    )
