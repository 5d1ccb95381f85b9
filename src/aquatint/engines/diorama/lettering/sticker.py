"""The sticker: figures and a ribbon of text, cut out with a white rim, lying on a ground."""

from __future__ import annotations

import numpy as np
import PIL.Image
import PIL.ImageFilter

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay
from ..raster import rasterise
from . import cast, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Box, Setting, fit
from .palettes import Palette, choose


def sticker(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Everything on it shares one rim; the rim throws a soft shadow."""
    palette = choose(graph, seed)
    picture = studio.lit(size, ink.toward(palette.mid, palette.light, 0.62))
    side = round(0.86 * min(size.width, size.height))
    art = _art(graph, side, palette, seed, painters)
    rim = _rim(art, round(0.022 * side))
    left, top = (size.width - side) // 2, (size.height - side) // 2
    drop = max(2, side // 90)
    lay(picture, _soft(rim, 0.012 * side), left + drop // 2, top + drop, 0.4)
    lay(picture, rim, left, top)
    lay(picture, art, left, top)
    return picture


def _art(graph: SceneGraph, side: int, palette: Palette, seed: int, painters: Painters) -> Sprite:
    """What is printed, on a transparent square."""
    text = wording.everything(graph)
    pad = 0.07 * side
    if not graph.subjects:
        return _label(text, Box(pad, 0.22 * side, side - 2 * pad, 0.56 * side), side, palette, seed)
    head = (0.66 if text else 0.86) * side
    canvas = np.zeros((side, side, 4), np.uint8)
    room = Box(1.4 * pad, pad, side - 2.8 * pad, head)
    for actor in cast.group(graph, painters, room, seed):
        cast.combine(canvas, actor.figure.sprite, actor.left, actor.top)
    if text:
        low = Box(pad, pad + 0.86 * head, side - 2 * pad, 0.25 * side)
        cast.combine(canvas, _label(text, low, side, palette, seed), 0, 0)
    return canvas


def _label(text: str, room: Box, side: int, palette: Palette, seed: int) -> Sprite:
    """A rounded label with the text; large enough for it, no larger."""
    genres: tuple[Genre, ...] = ("script", "retro", "geometric-bold", "hand")
    genre = best(text, genres[int(dice(seed, "sticker type").integers(4))], "plain")
    pad = 0.2 * min(room.width, room.height)
    block = fit(text, room.inset(pad, 0.8 * pad), Setting(genre=genre, leading=0.22))
    label = block.box.inset(-0.9 * pad, -0.75 * pad) if block.rows else room
    radius = 0.42 * min(label.height, label.width)
    body = sheet.rectangle(label, palette.deep, radius=radius)
    body += sheet.frame(
        label.inset(0.14 * pad),
        ink.toward(palette.deep, palette.light, 0.55),
        0.06 * pad,
        radius=radius,
    )
    body += sheet.set_in(block, ink.readable(palette.deep, palette.paper))
    return rasterise(sheet.document(body, Box(0, 0, side, side)), side, side)


def _rim(art: Sprite, reach: int) -> Sprite:
    """White card under everything painted, and around it by `reach` pixels, with a smooth edge."""
    side = art.shape[0]
    cover = PIL.Image.fromarray(np.ascontiguousarray(art[..., 3]))
    small = cover.resize((max(1, side // 4), max(1, side // 4)), PIL.Image.Resampling.BOX)
    solid = small.point([0] * 40 + [255] * 216)
    wide = solid.filter(PIL.ImageFilter.MaxFilter(2 * max(1, reach // 4) + 1))
    soft = wide.filter(PIL.ImageFilter.GaussianBlur(reach / 7))
    grown = soft.resize((side, side), PIL.Image.Resampling.BICUBIC)
    edge = [min(255, max(0, (value - 118) * 13)) for value in range(256)]
    alpha = np.asarray(grown.point(edge))
    return np.stack([alpha] * 4, axis=2)


def _soft(rim: Sprite, blur: float) -> Sprite:
    """The shadow of the rim: black, blurred."""
    side = rim.shape[0]
    small = PIL.Image.fromarray(np.ascontiguousarray(rim[..., 3])).resize(
        (max(1, side // 4), max(1, side // 4)), PIL.Image.Resampling.BOX
    )
    soft = small.filter(PIL.ImageFilter.GaussianBlur(blur / 4))
    shadow = np.zeros_like(rim)
    shadow[..., 3] = np.asarray(soft.resize((side, side), PIL.Image.Resampling.BICUBIC))
    return shadow
