"""Where goods are photographed: a soft wall, and a surface that fills the lower part."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...light import Light
from ...pixels import Picture, Rgb, hex_color, mix, rgb
from .. import room, surfaces
from ..backdrop import Backdrop
from ..extras import accent
from ..sheet import Sheet, even, solid
from ..soft import blur, enlarge_mask, toward
from ..view import HIGH, View, look

_WALLS = (
    "#b9a08a", "#8fa9b2", "#c68f7c", "#93a584", "#9f8fb4", "#c9a869", "#7f95b0", "#b98c74",
)  # fmt: skip
_WOODS = (
    ("#b98457", "#b07a4d", "#c39064"),
    ("#8f5f3f", "#855638", "#9b6a49"),
    ("#cda67b", "#c59c70", "#d6b189"),
)
_DIM = frozenset({"slate", "black marble", "glass"})
_EDGE = (0.6, 0.66)  # of the height: where the surface begins
_SWEEP = (0.56, 0.64)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, HIGH)
    roll = view.dice("goods")
    surface = surfaces.asked(graph)
    tone = accent(graph, _WALLS[view.pick("wall", len(_WALLS))])
    if surface in _DIM:
        tone = hex_color(mix(rgb(tone), rgb("#4a4d55"), 0.5))
    if graph.time is TimeOfDay.NIGHT:
        tone = hex_color(mix(rgb(tone), (0.1, 0.1, 0.16), 0.7))
    edge = float(roll.uniform(*(_SWEEP if surface is None else _EDGE)))
    sheet = Sheet(view.width, view.height)
    _wall(sheet, view, tone, edge)
    if surface is None:
        _sweep(sheet, view, tone, edge)
    picture = sheet.picture()
    _daylight(picture, view)
    if surface is not None:
        _laid(picture, view, surface, round(edge * view.height), surfaces.cloth_tone(graph))
    return Backdrop(
        picture=picture, light=_light(view, tone), horizon=view.horizon, far=edge + 0.1, near=0.9
    )


def _light(view: View, tone: str) -> Light:
    return Light(
        x=view.x(-0.1) / view.width,
        y=-0.1,
        key=rgb("#fff6e8"),
        ambient=rgb(tone),
        haze=mix(rgb(tone), (1.0, 1.0, 0.98), 0.5),
        rim=0.4,
        shadow=0.3,
        softness=0.9,
        indoors=True,
    )


def _wall(sheet: Sheet, view: View, tone: str, edge: float) -> None:
    """Paper behind, lit from the side, brightest behind the goods."""
    bright = hex_color(mix(rgb(tone), (1.0, 1.0, 0.99), 0.36))
    dark = hex_color(mix(rgb(tone), (0.2, 0.16, 0.24), 0.34))
    sheet.cover(
        sheet.fade(
            solid((0, bright), (0.5, tone), (1, dark)),
            (view.x(-0.05), 0),
            (view.x(1.05), view.height),
        )
    )
    middle = (view.x(0.44), view.y(edge - 0.2))
    sheet.cover(sheet.halo(even(bright, (0, 0.55), (0.5, 0.24), (1, 0)), middle, view.small * 0.62))


def _sweep(sheet: Sheet, view: View, tone: str, edge: float) -> None:
    """The same paper runs on below the goods, without a seam."""
    bright = hex_color(mix(rgb(tone), (1.0, 1.0, 0.99), 0.3))
    dark = hex_color(mix(rgb(tone), (0.2, 0.16, 0.24), 0.3))
    top, bottom = view.y(edge - 0.1), float(view.height)
    bend = even(dark, (0, 0), (0.3, 0.16), (0.55, 0.06), (1, 0.22))
    sheet.box(0, top, view.width, bottom).fill(sheet.fade(bend, (0, top), (0, bottom)))
    pool = (view.x(0.46), view.y(edge + 0.18))
    sheet.cover(sheet.halo(even(bright, (0, 0.7), (1, 0)), pool, view.small * 0.66, 0.3))


def _daylight(picture: Picture, view: View) -> None:
    """For every other seed the slanted light of a window on the wall, in place."""
    if view.pick("daylight", 2):
        return
    height, width = picture.shape[0] // 8 + 1, picture.shape[1] // 8 + 1
    sheet = Sheet(width, height)
    away = -view.side
    for row in range(2):
        for column in range(3):
            x = width * (0.5 - 0.34 * away) + away * width * 0.2 * column
            y = height * (0.04 + 0.3 * row)
            sheet.fill(
                f"M{x:.1f},{y:.1f}h{away * 0.17 * width:.1f}l{away * 0.09 * width:.1f},"
                f"{0.26 * height:.1f}h{-away * 0.17 * width:.1f}z",
                "#ffffff",
            )
    mask = blur(sheet.sprite()[..., 3].astype(np.float32) / np.float32(255), 0.012 * width)
    soft = enlarge_mask(mask, picture.shape[1], picture.shape[0])
    toward(picture, (1.0, 0.98, 0.92), soft * np.float32(0.3))


def _laid(picture: Picture, view: View, surface: str, top: int, tone: Rgb | None) -> None:
    """The surface, its far edge out of focus, in place."""
    above = picture[top - 1].mean(axis=0)
    if surface == "wood":
        sheet = Sheet(view.width, view.height)
        room.boards(sheet, view, _WOODS[view.pick("wood", len(_WOODS))], float(top), wide=0.3)
        lit = (view.x(0.2), top + view.small * 0.05)
        glow = even("#fff2d6", (0, 0.5), (0.5, 0.16), (1, 0))
        sheet.box(0, top, view.width, view.height).fill(
            sheet.halo(glow, lit, max(view.small, view.width) * 0.7, 0.5)
        )
        shadow = even("#28120c", (0, 0), (0.5, 0.06), (1, 0.38))
        sheet.box(0, top, view.width, view.height).fill(
            sheet.fade(shadow, (view.x(0.1), top), (view.x(1.0), view.height))
        )
        sheet.onto(picture)
    else:
        surfaces.lay(picture, view, surface, top, tone)
    soft = max(2, round(0.012 * view.small))
    for at in range(soft):
        picture[top + at] += (above - picture[top + at]) * np.float32(0.5 * (1 - at / soft))
