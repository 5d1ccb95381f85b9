"""Deep space: a nebula, stars of all sizes, a planet that is cropped by the frame."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...light import Light
from ...pixels import Picture, hex_color, mix, rgb
from .. import globe, heaven
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..noise import fbm
from ..sheet import Point, Sheet, even, oval
from ..soft import enlarge_picture, screen, shade, smooth, spot
from ..view import HIGH, LOW, View, look

_PAIRS = (
    ("#7a3fb8", "#e8608f"),
    ("#2b6fc0", "#46d0c0"),
    ("#b8443f", "#f0a050"),
    ("#3a4fc0", "#b070e8"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, HIGH, LOW)
    roll = view.dice("nebula")
    wide, tight = _PAIRS[int(roll.integers(len(_PAIRS)))]
    wide = accent(graph, wide)
    picture = _nebula(view, wide, tight)
    sheet = Sheet(view.width, view.height)
    if allows(graph, "star"):
        heaven.stars(sheet, view, view.height * 2.2, (-view.width, 0.0))
        _bright(sheet, view)
    if allows(graph, "planet"):
        _planet(sheet, view, (wide, tight))
    sheet.onto(picture)
    light = Light(
        x=view.x(-0.1) / view.width,
        y=-0.1,
        key=mix(rgb(tight), (1.0, 1.0, 1.0), 0.65),
        ambient=mix(rgb(wide), (0.2, 0.22, 0.35), 0.5),
        haze=mix(rgb(wide), (0.03, 0.03, 0.09), 0.7),
        tint=(0.95, 0.95, 1.0),
        rim=0.7,
        shadow=0.0,
        indoors=True,  # no weather falls here
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=0.3, near=0.78, floating=True
    )


def _nebula(view: View, wide: str, tight: str) -> Picture:
    """Two clouds along a diagonal over a night that is not quite black."""
    height, width = view.height // 2, view.width // 2
    shape = (height, width)
    unit = min(shape)
    picture = np.zeros((height, width, 3), np.float32)
    picture += np.array((0.024, 0.026, 0.066), np.float32)
    coarse = fbm(shape, view.dice("coarse"), unit * 0.55, octaves=6)
    fine = fbm(shape, view.dice("fine"), unit * 0.3, octaves=6)
    columns = np.linspace(0, 1, width, dtype=np.float32)[None, :]
    rows = np.linspace(0, 1, height, dtype=np.float32)[:, None]
    lit = columns if view.side < 0 else 1 - columns
    off = (rows - np.float32(0.3) - lit * np.float32(0.45)) * np.float32(2.0)
    lane = np.clip(1 - off * off, 0, 1)
    screen(picture, rgb(wide), smooth(0.34, 0.78, coarse) * lane * np.float32(0.85))
    screen(
        picture,
        rgb(tight),
        smooth(0.46, 0.8, fine * 0.6 + coarse * 0.4) * lane * lane * np.float32(0.95),
    )
    core = spot(shape, view.x(0.3) / 2, view.y(0.34) / 2, unit * 0.62) * smooth(0.3, 0.75, fine)
    screen(picture, mix(rgb(tight), (1.0, 0.95, 0.85), 0.7), core * np.float32(0.8))
    dust = smooth(0.5, 0.72, fbm(shape, view.dice("dust"), unit * 0.2, octaves=6)) * lane
    shade(picture, 1 - dust * np.float32(0.5))
    return enlarge_picture(picture, view.width, view.height)


def _bright(sheet: Sheet, view: View) -> None:
    """A few stars with a cross of light."""
    roll = view.dice("bright")
    for across, down, size in roll.random((7, 3)).tolist():
        x, y = across * view.width, down * view.height
        reach = view.small * (0.012 + 0.022 * size)
        sheet.fill(
            oval((x, y), reach, reach),
            sheet.halo(even("#dfe8ff", (0, 0.7), (0.25, 0.2), (1, 0)), (x, y), reach),
        )
        thin = reach * 0.035
        sheet.fill(
            f"M{x - reach:.1f},{y:.1f}L{x:.1f},{y - thin:.2f}"
            f"L{x + reach:.1f},{y:.1f}L{x:.1f},{y + thin:.2f}Z"
            f"M{x:.1f},{y - reach:.1f}L{x + thin:.2f},{y:.1f}"
            f"L{x:.1f},{y + reach:.1f}L{x - thin:.2f},{y:.1f}Z",
            "#ffffff",
            0.9,
        )


def _planet(sheet: Sheet, view: View, tones: tuple[str, str]) -> None:
    roll = view.dice("planet")
    radius = view.small * float(roll.uniform(0.3, 0.42))
    place: Point = (
        view.x(float(roll.uniform(0.95, 1.06))),
        view.height * float(roll.uniform(0.96, 1.06)),
    )
    light = hex_color(mix(rgb(tones[1]), (1.0, 0.92, 0.82), 0.35))
    dark = hex_color(mix(rgb(tones[0]), (0.25, 0.2, 0.3), 0.35))
    globe.planet(sheet, view, place, radius, (light, dark))
    moon = (view.x(0.84), view.height * float(roll.uniform(0.16, 0.3)))
    size = view.small * 0.026
    sheet.fill(oval(moon, size, size), light)
    globe.night(sheet, view, moon, size)
