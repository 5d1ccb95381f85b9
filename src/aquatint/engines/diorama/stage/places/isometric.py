"""An isometric block: one tile with what stands on it, before a plain ground."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...dice import dice
from ...graph import SceneGraph, TimeOfDay
from ...light import Light
from ...pixels import Picture, hex_color, mix, rgb
from ..backdrop import Backdrop
from ..extras import accent
from ..isometric import KINDS
from ..isometric.block import TALL, Block, darker
from ..sheet import Sheet, even
from ..view import LOW, look

_GROUNDS = ("#d9e4e6", "#f2dfcc", "#dcd6ea", "#d2e2d2", "#f4e2bc", "#e8cfc8")
_ROOMS = frozenset({"bedroom", "living room", "kitchen", "office"})
_TOPS = {"tower": 9.4, "castle": 8.0}
_DEPTH = 1.1  # of the tile


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW)
    kind = next((one for one in KINDS if f"isometric {one}" in graph.extras), "house")
    dark = graph.time is TimeOfDay.NIGHT
    tone = "#565f8f" if dark else _GROUNDS[view.pick("isometric ground", len(_GROUNDS))]
    sheet = Sheet(size.width, size.height)
    block = _block(sheet, size, (kind, seed), accent(graph, ""))
    _ground(block, tone)
    _tile(block, kind)
    KINDS[kind](block)
    picture = sheet.picture()
    if dark:
        _dim(picture)
    if view.side > 0:  # the light comes from the right
        picture = np.ascontiguousarray(picture[:, ::-1])
    light = Light(
        x=view.x(0.1) / view.width,
        y=0.0,
        key=rgb("#fff4dc"),
        ambient=rgb(tone),
        haze=rgb(tone),
        shadow=0.2,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=view.horizon + 0.08, near=0.92
    )


def _dim(picture: Picture) -> None:
    """Night falls over all but lit windows and lamps, in place."""
    glow = np.clip((picture[..., 0] - picture[..., 2] - np.float32(0.24)) * 6, 0, 1)
    glow *= np.clip((picture[..., 0] - np.float32(0.9)) * 12, 0, 1)
    glow *= np.clip((picture[..., 1] - np.float32(0.78)) * 12, 0, 1)
    for band, share in enumerate((0.46, 0.52, 0.8)):
        picture[..., band] *= np.float32(share) + np.float32(1 - share) * glow


def _block(sheet: Sheet, size: Resolution, told: tuple[str, int], color: str) -> Block:
    """As large as the frame allows, in its middle."""
    kind, seed = told
    high = _TOPS.get(kind, 6.6) * TALL
    rise = high - (0 if kind in _ROOMS else 2.0)  # what is seen above the back corner
    unit = min(size.width / 22.4, size.height / (rise + 10 + _DEPTH * TALL + 2.6))
    whole = rise + 10 + _DEPTH * TALL
    back = size.width / 2, size.height / 2 + (rise - whole / 2) * unit
    return Block(sheet, unit, back, kind, seed, dice(seed, "isometric"), color or None)


def _ground(block: Block, tone: str) -> None:
    """A plain ground, lighter behind the block, with its soft shadow."""
    sheet = block.sheet
    bright = hex_color(mix(rgb(tone), (1.0, 1.0, 0.98), 0.5))
    middle = block.at(5, 5, 2)
    sheet.cover(tone)
    sheet.cover(sheet.halo(even(bright, (0, 0.9), (1, 0)), middle, 13 * block.unit))
    place = block.at(5.6, 4.6, -_DEPTH - 0.3)
    dark = even("#181430", (0, 0.42), (0.72, 0.3), (1, 0))
    reach = 11.6 * block.unit
    sheet.oval(place, reach, reach / 2).fill(sheet.halo(dark, place, reach, 0.5))


def _tile(block: Block, kind: str) -> None:
    """Earth under a lawn; a slab under a room."""
    if kind in _ROOMS:
        block.box((-0.35, -0.35, -0.5), (10, 10, 0), "#e6ded2")
        return
    block.box((0, 0, -_DEPTH), (10, 10, -0.28), "#9a6f4c")
    grass = block.choose("#8fc46a", "#86bc72", "#9cc45f", "#7fb87f")
    block.box((0, 0, -0.28), (10, 10, 0), grass)
    for x, y in block.roll.uniform(0.3, 9.7, (26, 2)).tolist():
        block.face(((x, y, 0), (x + 0.14, y, 0), (x + 0.1, y + 0.1, 0)), darker(grass, 0.14), 0.8)
