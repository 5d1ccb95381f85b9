"""Oil: strokes along the forms, broad ones first, each with its bristles and its ridge of paint."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur

from ...dice import dice
from ...doubling import doubled
from ..motif import Motif
from ..sheet import (
    BICUBIC,
    Bytes,
    Sheet,
    blur,
    curve,
    margin,
    noise,
    plain,
    relief,
    scaled,
    tone,
    unit,
)

_TURNS = 24
_KINDS = 16  # ways in which bristles part
_OPAQUE = np.uint32(0xFFFFFF)
Ints = NDArray[np.int32]
Packed = NDArray[np.uint32]


@dataclass(frozen=True, slots=True)
class Brush:
    """A brush: the length and width of its stroke, how far apart strokes are laid, and whether it
    only goes where broader ones have lost something."""

    length: int
    width: int
    gap: int
    detail: bool = False

    def scaled(self, k: float) -> Brush:
        """The same brush on a picture of another size."""
        length, width, gap = (max(3, round(one * k)) for one in (self.length, self.width, self.gap))
        return Brush(length, width, gap, self.detail)


@dataclass(frozen=True, slots=True)
class Sitter:
    """What is painted: its colours, and the way the brush goes at each place of a coarse grid."""

    sheet: Sheet
    turns: Bytes


def oil(sheet: Sheet, seed: int) -> Sheet:
    """Alla prima: broad strokes on a toned ground, finer ones where there is something to see."""
    brushes = (Brush(84, 26, 26), Brush(42, 13, 18), Brush(20, 6, 7, detail=True))
    return _lit(_painted(sheet, brushes, dice(seed, "look/oil")), 1.7)


def gesture(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """A wide, loaded brush and little patience: only the subject gets a second look, and the border
    of the canvas none."""
    rng = dice(seed, "look/gesture")
    broad = _painted(sheet, (Brush(190, 58, 44), Brush(96, 30, 34)), rng)
    if motif.shown:
        close = _painted(sheet, (Brush(60, 18, 20), Brush(24, 8, 8, detail=True)), rng)
        broad.paste(close, (0, 0), blur(motif.subjects, 3))
    return _bordered(_lit(broad, 2.2), rng)


def _bordered(sheet: Sheet, rng: np.random.Generator) -> Sheet:
    """Strokes that end before the border, and raw canvas beyond them."""
    k = unit(sheet)
    ends = noise(sheet.size, 17 * k, rng, octaves=2, stretch=7)
    reach = ImageChops.add(margin(sheet.size), scaled(ends, 0, 0.62), offset=-80)
    painted = tone(reach, (0, 0), (0.3, 0), (0.36, 1), (1, 1))
    weave = relief(
        plain(sheet.size, "#efe7d8"), scaled(noise(sheet.size, 8 * k, rng, octaves=1), 0.42, 0.58)
    )
    return PIL.Image.composite(sheet, weave, painted)


def _painted(sheet: Sheet, brushes: tuple[Brush, ...], rng: np.random.Generator) -> PIL.Image.Image:
    """The first brush works at half the size: it has nothing fine to say."""
    k = unit(sheet)
    motif = Sitter(curve(sheet, (0, 0.03), (0.5, 0.51), (1, 0.98)), _turns(sheet, rng))
    small = Sitter(motif.sheet.reduce(2), motif.turns)
    ground = blur(small.sheet, 3 * k).convert("RGBA")
    ground.putalpha(96)
    canvas = _stroked(ground, small, brushes[0].scaled(k / 2), rng)
    canvas = PIL.Image.fromarray(doubled(np.asarray(canvas), *sheet.size))
    for brush in brushes[1:]:
        canvas = _stroked(canvas, motif, brush.scaled(k), rng)
    return canvas


def _stroked(
    canvas: PIL.Image.Image, motif: Sitter, brush: Brush, rng: np.random.Generator
) -> PIL.Image.Image:
    """Lay the strokes of one brush. Alpha holds the thickness of the paint."""
    width, height = canvas.size
    edge = brush.length // 2 + brush.width
    stride = width + 2 * edge
    field = np.zeros((height + 2 * edge, stride), np.uint32)
    field[edge:-edge, edge:-edge] = _packed(canvas)
    xs, ys = _spots(width, height, brush, rng)
    if brush.detail:
        busy = _busy(motif.sheet, brush.width)[ys, xs]
        xs, ys = xs[busy], ys[busy]
    rows, columns = motif.turns.shape
    turns = motif.turns[ys * rows // height, xs * columns // width].astype(np.int32)
    turns = (turns + rng.integers(-1, 2, len(xs))) % _TURNS
    soft = motif.sheet.reduce(2).filter(GaussianBlur(brush.width / 8)).convert("RGBA")
    colors = _packed(soft)[ys // 2, xs // 2] & _OPAQUE
    load = rng.integers(0, _KINDS, len(xs))
    across, down, thickness = _stamps(brush.length, brush.width)
    places = (down * stride + across)[turns]
    places += ((ys + edge) * stride + xs + edge)[:, None]
    field.reshape(-1)[places] = thickness[load * _TURNS + turns] | colors[:, None]
    return _unpacked(field[edge:-edge, edge:-edge])


def _packed(rgba: PIL.Image.Image) -> Packed:
    return np.asarray(rgba).view(np.dtype("<u4"))[..., 0].astype(np.uint32)


def _unpacked(pixels: Packed) -> PIL.Image.Image:
    height, width = pixels.shape
    rgba = np.ascontiguousarray(pixels).astype("<u4").view(np.uint8)
    return PIL.Image.fromarray(rgba.reshape(height, width, 4))


def _spots(width: int, height: int, brush: Brush, rng: np.random.Generator) -> tuple[Ints, Ints]:
    """Where strokes are laid: a shaken grid, in random order."""
    columns, rows = math.ceil(width / brush.gap), math.ceil(height / brush.gap)
    order = rng.permutation(columns * rows)
    shake = rng.integers(0, brush.gap, (2, columns * rows))
    xs = order % columns * width // columns + shake[0]
    ys = order // columns * height // rows + shake[1]
    return (
        np.minimum(xs, width - 1).astype(np.int32),
        np.minimum(ys, height - 1).astype(np.int32),
    )


def _busy(sheet: Sheet, width: int) -> NDArray[np.bool_]:
    """Where strokes of twice the width have lost something."""
    small = sheet.convert("L").reduce(2)
    lost = ImageChops.difference(small, blur(small, width)).filter(GaussianBlur(width / 2))
    return np.asarray(lost.resize(sheet.size)) > 5


def _turns(sheet: Sheet, rng: np.random.Generator) -> Bytes:
    """The way of the brush on a grid of a quarter of the size: along edges, drifting elsewhere."""
    small = sheet.convert("L").reduce(4)
    grey = np.asarray(small.filter(GaussianBlur(1.5)), np.int32)
    across, down = np.zeros_like(grey), np.zeros_like(grey)
    across[:, 1:-1] = grey[:, 2:] - grey[:, :-2]
    down[1:-1] = grey[2:] - grey[:-2]
    even = _smooth((across * across - down * down) >> 2) * 64
    odd = _smooth((across * down) >> 1) * 64
    drift = rng.integers(0, 256, (2, 5, 5), np.uint8)
    even += _enlarged(drift[0], small.size) // 2 - 40  # where nothing leads: mostly level
    odd += _enlarged(drift[1], small.size) // 2
    return _turn_of(even, odd)


def _smooth(tensor: Ints) -> Ints:
    """A blur of signed values, through 8 bits."""
    clipped = np.clip(tensor, -127, 127) + 128
    soft = PIL.Image.fromarray(clipped.astype(np.uint8)).filter(GaussianBlur(3))
    return np.asarray(soft).astype(np.int32) - 128


def _enlarged(grid: Bytes, size: tuple[int, int]) -> Ints:
    """A small grid as soft signed values of a larger size."""
    return np.asarray(PIL.Image.fromarray(grid).resize(size, BICUBIC)).astype(np.int32) - 128


def _turn_of(even: Ints, odd: Ints) -> Bytes:
    """The angle, in steps of half a circle, across which brightness changes least."""
    best = np.full(even.shape, -(2**31), np.int32)
    turn = np.zeros(even.shape, np.uint8)
    for index in range(_TURNS):
        angle = 2 * math.pi * index / _TURNS
        score = -(even * round(math.cos(angle) * 64) + odd * round(math.sin(angle) * 64))
        better = score > best
        np.copyto(best, score, where=better)
        np.copyto(turn, np.uint8(index), where=better)
    return turn


@cache
def _stamps(length: int, width: int) -> tuple[Ints, Ints, Packed]:
    """A stroke's pixels for every angle, across and down, (turns, pixels); and its thickness, in
    the alpha byte, (kinds x turns, pixels). Short rows are filled up with their first pixel."""
    reach = length // 2 + 1
    y, x = (plane.ravel() for plane in np.mgrid[-reach : reach + 1, -reach : reach + 1])
    lines = dice(0, f"look/bristles {length} {width}").integers(-44, 45, (_KINDS, 2 * width + 3))
    loads = np.linspace(0.62, 1.0, _KINDS)
    rows = []
    for index in range(_TURNS):
        cos, sin = math.cos(math.pi * index / _TURNS), math.sin(math.pi * index / _TURNS)
        u, v = (x * cos + y * sin) * 2 / length, (y * cos - x * sin) * 2 / width
        inside = np.flatnonzero(np.abs(v) <= 1 - u**4)
        u, v = u[inside], v[inside]
        bristle = lines[:, np.rint((v + 1) * width).astype(int)]
        body = (118 + bristle + 54 * np.abs(v) ** 3 + 24 * u) * loads[:, None]
        rows.append((x[inside], y[inside], np.clip(np.rint(body), 0, 255)))
    most = max(len(row[0]) for row in rows)
    across, down = (
        np.stack([np.pad(row[axis], (0, most - len(row[0])), "edge") for row in rows])
        for axis in (0, 1)
    )
    thick = [np.pad(row[2], ((0, 0), (0, most - len(row[0]))), "edge") for row in rows]
    alpha = np.stack(thick, 1).reshape(-1, most).astype(np.uint32) << np.uint32(24)
    return across.astype(np.int32), down.astype(np.int32), alpha


def _lit(canvas: PIL.Image.Image, body: float) -> Sheet:
    """Light from the upper left rakes over the paint."""
    height = np.asarray(canvas.getchannel("A").filter(BoxBlur(0.7))).astype(np.int16)
    light = np.zeros_like(height)
    light[1:, 1:] = height[1:, 1:] - height[:-1, :-1]
    raked = np.clip(128 - light * round(body * 64) // 64, 44, 212).astype(np.uint8)
    return relief(canvas.convert("RGB"), PIL.Image.fromarray(raked))
