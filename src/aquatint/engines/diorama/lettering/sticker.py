"""The sticker: figures and a ribbon of text, cut out with a white rim, lying on a ground."""

from __future__ import annotations

import math
from dataclasses import dataclass

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
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose, told_ground
from .placed import tell

_EDGE = [min(255, max(0, (value - 118) * 13)) for value in range(256)]


def sticker(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Everything on it shares one rim; the rim throws a soft shadow."""
    palette = choose(graph, seed)
    side = round(0.86 * min(size.width, size.height))
    left, top = (size.width - side) // 2, (size.height - side) // 2
    brief = _Brief(graph, palette, seed, painters)
    art, block = _art(brief, side)
    tell(painters.note, wording.quoted(graph), block, (left, top))
    rim = _rim(art, round(0.022 * side))
    drop = max(2, side // 90)
    shadow = _shadow(rim, Box(left + drop // 2, top + drop, side, side))
    ground = told_ground(graph) or ink.toward(palette.mid, palette.light, 0.62)
    picture = studio.lit(size, ground, shadow)
    white = rim.resize((side, side), PIL.Image.Resampling.BILINEAR).point(_EDGE)
    share = np.asarray(white).astype(np.float32) * np.float32(1 / 255)
    sheet.blend(picture[top : top + side, left : left + side], share, "#ffffff")
    lay(picture, art, left, top)
    return picture


@dataclass(frozen=True, slots=True)
class _Brief:
    """What the parts of one sticker share."""

    graph: SceneGraph
    palette: Palette
    seed: int
    painters: Painters


def _art(brief: _Brief, side: int) -> tuple[Sprite, Block]:
    """What is printed, on a transparent square; and its text."""
    graph = brief.graph
    text = wording.everything(graph)
    pad = 0.07 * side
    canvas = np.zeros((side, side, 4), np.uint8)
    if not graph.subjects:
        place = Box(pad, 0.22 * side, side - 2 * pad, 0.56 * side)
        return canvas, _label(canvas, place, brief)
    head = (0.66 if text else 0.86) * side
    if int(dice(brief.seed, "sticker shape").integers(3)) == 0:
        _badge(canvas, brief)
        head *= 0.9
    room = Box(1.4 * pad, 0.5 * (side - head) if not text else 1.6 * pad, side - 2.8 * pad, head)
    for actor in cast.group(graph, brief.painters, room, brief.seed):
        cast.combine(canvas, actor.figure.sprite, actor.left, actor.top)
    if text:
        low = Box(pad, pad + 0.86 * head, side - 2 * pad, 0.25 * side)
        return canvas, _label(canvas, low, brief)
    return canvas, Block()


def _badge(canvas: Sprite, brief: _Brief) -> None:
    """Lay a round field with a ring and rays behind everything, in place."""
    side, palette = canvas.shape[0], brief.palette
    x = y = side / 2
    radius = 0.46 * side
    pale = ink.toward(palette.mid, palette.light, 0.5)
    body = sheet.disc(x, y, radius, palette.deep) + sheet.disc(x, y, 0.93 * radius, palette.mid)
    for at in range(12):
        one, other = math.tau * at / 12, math.tau * (at + 0.5) / 12
        reach = 0.9 * radius
        body += sheet.filled(
            f"M{x:.1f} {y:.1f}L{x + reach * math.cos(one):.1f} {y + reach * math.sin(one):.1f}"
            f"A{reach:.1f} {reach:.1f} 0 0 1 {x + reach * math.cos(other):.1f} "
            f"{y + reach * math.sin(other):.1f}Z",
            pale,
            0.5,
        )
    square = Box(0, 0, side, side)
    cast.combine(canvas, rasterise(sheet.document(body, square), side, side), 0, 0)


def _label(canvas: Sprite, room: Box, brief: _Brief) -> Block:
    """Lay a rounded label, as large as its text needs, over a sprite, in place."""
    text, palette = wording.everything(brief.graph), brief.palette
    genres: tuple[Genre, ...] = ("script", "retro", "geometric-bold", "hand")
    genre = best(text, genres[int(dice(brief.seed, "sticker type").integers(4))], "plain")
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
    left, top = int(label.left), int(label.top)
    width, height = round(label.width) + 2, round(label.height) + 2
    part = Box(left, top, width, height)
    cast.combine(canvas, rasterise(sheet.document(body, part), width, height), left, top)
    return block


def _rim(art: Sprite, reach: int) -> PIL.Image.Image:
    """White card under everything painted, and around it by `reach` pixels.

    Soft, at a quarter of the size; `_EDGE` gives it a smooth edge once it is enlarged.
    """
    side = art.shape[0]
    cover = PIL.Image.fromarray(np.ascontiguousarray(art[..., 3]))
    small = cover.resize((max(1, side // 4), max(1, side // 4)), PIL.Image.Resampling.BOX)
    solid = small.point([0] * 40 + [255] * 216)
    wide = solid.filter(PIL.ImageFilter.BoxBlur(max(1, reach // 4))).point([0] + [255] * 255)
    return wide.filter(PIL.ImageFilter.GaussianBlur(reach / 7))


def _shadow(rim: PIL.Image.Image, place: Box) -> studio.Shadow:
    """The shadow of the rim, which lies a little apart from it."""

    def cover(page: Box, size: tuple[int, int]) -> PIL.Image.Image:
        scale = size[0] / page.width
        whole = PIL.Image.new("L", size)
        small = rim.resize((round(place.width * scale), round(place.height * scale)))
        whole.paste(small, (round(place.left * scale), round(place.top * scale)))
        return whole

    return studio.Shadow(cover, 0.012 * place.width, 0.4)
