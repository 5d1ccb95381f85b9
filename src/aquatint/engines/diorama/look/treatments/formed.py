"""Pictures made of pieces: pixels, facets, glass, mosaics of one picture and itself."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops, ImageDraw

from ...dice import dice
from ..pressing import drawn
from ..sheet import (
    BICUBIC,
    NEAREST,
    Bytes,
    Sheet,
    Size,
    blur,
    brighten,
    noise,
    relief,
    scaled,
    smaller,
    tone,
    unit,
    warp,
)
from .plot import shape

Ints = NDArray[np.int32]

_RAINBOW = ("#a01030", "#b05010", "#a09010", "#209030", "#1060b0", "#5020a0")
_BAYER = ((0, 8, 2, 10), (12, 4, 14, 6), (3, 11, 1, 9), (15, 7, 13, 5))


def pixel_art(sheet: Sheet, _: int) -> Sheet:
    """Some 128 pixels along the longer side, 28 colours, ordered dither."""
    step = max(2, max(sheet.size) // 128)
    small = sheet.resize(
        (max(1, sheet.width // step), max(1, sheet.height // step)), PIL.Image.Resampling.BOX
    )
    vivid = ImageChops.blend(small.convert("L").convert("RGB"), small, 1.3)
    tile = np.array(_BAYER, np.int16)
    rows, columns = -(-small.height // 4), -(-small.width // 4)
    dither = (np.tile(tile, (rows, columns))[: small.height, : small.width] - 7)[..., None]
    shaken = np.clip(np.asarray(vivid, np.int16) + dither, 0, 255).astype(np.uint8)
    few = vivid.quantize(28, PIL.Image.Quantize.MAXCOVERAGE)
    drawn = PIL.Image.fromarray(shaken).quantize(palette=few, dither=PIL.Image.Dither.NONE)
    return drawn.convert("RGB").resize(sheet.size, NEAREST)


def low_poly(sheet: Sheet, seed: int) -> Sheet:
    """A net of triangles whose corners sit on edges, each of one colour."""
    return _facets(sheet, seed, 40, 0.12)


def prism(sheet: Sheet, seed: int) -> Sheet:
    """Broken glass: shards that bend light, part it into colours, and throw a spectrum."""
    k = unit(sheet)
    field = _facet_field(sheet, seed, 5)
    across = ImageChops.offset(field, 31, 87)
    red, green, blue = (warp(sheet, field, across, reach * k) for reach in (26, 36, 46))
    parted = PIL.Image.merge("RGB", (red.getchannel(0), green.getchannel(1), blue.getchannel(2)))
    edge = ImageChops.difference(field, ImageChops.offset(field, 2, 2))
    beams = ImageChops.screen(parted, _spectra(sheet.size, seed))
    sheen = relief(beams, scaled(field, 0.2, 0.76))
    return brighten(sheen, tone(edge, (0, 0), (0.02, 0.42), (1, 0.7)))


def _spectra(size: Size, seed: int) -> Sheet:
    """Two fans of rainbow light across the picture, on black."""
    w, h = smaller(size, 4)
    rng = dice(seed, "look/spectra")
    parts = [f'<rect width="{w}" height="{h}" fill="#000"/>']
    for start, end in (((0.0, 0.1), (1.0, 0.55)), ((1.0, 0.0), (0.1, 1.0))):
        shift = float(rng.uniform(-0.1, 0.15))
        for index, color in enumerate(_RAINBOW):
            low, high = 0.035 * index + shift, 0.035 * (index + 1) + shift
            fan = (
                (start[0] * w, start[1] * h),
                (end[0] * w, (end[1] + low * 1.6) * h),
                (end[0] * w, (end[1] + high * 1.6) * h),
            )
            parts.append(shape(fan, color))
    return blur(drawn((w, h), "".join(parts)), 2.5).resize(size, BICUBIC)


def wavy(sheet: Sheet, seed: int) -> Sheet:
    """The world as jelly."""
    k = unit(sheet)
    across = noise(sheet.size, 210 * k, dice(seed, "look/wavy across"), octaves=1)
    down = noise(sheet.size, 210 * k, dice(seed, "look/wavy down"), octaves=1)
    return warp(sheet, across, down, 48 * k)


def _facets(sheet: Sheet, seed: int, count: int, smooth: float) -> Sheet:
    """Triangles of one colour each, `count` to the longer side, mixed with `smooth` original."""
    xs, ys = _net(sheet, seed, count)
    small = blur(sheet.reduce(4), max(1.0, max(sheet.size) / count / 16))
    colors = np.asarray(small)
    out = PIL.Image.new("RGB", sheet.size)
    draw = ImageDraw.Draw(out)
    for corners in _triangles(xs, ys):
        x = sum(corner[0] for corner in corners) // 3
        y = sum(corner[1] for corner in corners) // 3
        row, column = np.clip((y // 4, x // 4), 0, (colors.shape[0] - 1, colors.shape[1] - 1))
        draw.polygon(corners, fill=tuple(int(part) for part in colors[row, column]))
    return PIL.Image.blend(out, sheet, smooth)


def _facet_field(sheet: Sheet, seed: int, count: int) -> PIL.Image.Image:
    """One random value for each large triangle."""
    xs, ys = _net(sheet, seed, count)
    rng = dice(seed, "look/facets")
    out = PIL.Image.new("L", sheet.size, 128)
    draw = ImageDraw.Draw(out)
    for corners in _triangles(xs, ys):
        draw.polygon(corners, fill=int(rng.integers(40, 216)))
    return out


def _net(sheet: Sheet, seed: int, count: int) -> tuple[Ints, Ints]:
    """Shaken grid points that move to the strongest edge near them."""
    gap = max(sheet.size) / count
    columns, rows = round(sheet.width / gap) + 3, round(sheet.height / gap) + 3
    rng = dice(seed, "look/net")
    shake = rng.integers(-100, 101, (2, rows, columns)) * gap * 0.0042
    ys, xs = np.mgrid[0:rows, 0:columns].astype(np.float32)
    x = np.rint((xs - 1.5 + (ys % 2) / 2) * gap + shake[0]).astype(np.int32)
    y = np.rint((ys - 1) * gap + shake[1]).astype(np.int32)
    return _drawn_to_edges(sheet, x, y, gap)


def _drawn_to_edges(sheet: Sheet, x: Ints, y: Ints, gap: float) -> tuple[Ints, Ints]:
    small = sheet.convert("L").reduce(4)
    edges: Bytes = np.asarray(ImageChops.difference(blur(small, 1), blur(small, 2.5)))
    reach = gap * 0.34
    best = np.full(x.shape, -1, np.int32)
    found = x.copy(), y.copy()
    for dx in (0, -1, 1, -0.5, 0.5):
        for dy in (0, -1, 1, -0.5, 0.5):
            tx = x + round(dx * reach)
            ty = y + round(dy * reach)
            rows = np.clip(ty // 4, 0, edges.shape[0] - 1)
            strength = edges[rows, np.clip(tx // 4, 0, edges.shape[1] - 1)].astype(np.int32)
            better = strength > best + 2
            best[better] = strength[better]
            found[0][better], found[1][better] = tx[better], ty[better]
    return found


def _triangles(xs: Ints, ys: Ints) -> list[tuple[tuple[int, int], ...]]:
    points = [
        [(int(x), int(y)) for x, y in zip(*row, strict=True)] for row in zip(xs, ys, strict=True)
    ]
    out: list[tuple[tuple[int, int], ...]] = []
    for row in range(len(points) - 1):
        upper, lower = points[row], points[row + 1]
        for column in range(len(upper) - 1):
            a, b, c, d = upper[column], upper[column + 1], lower[column], lower[column + 1]
            halves = ((a, b, c), (b, d, c)) if row % 2 == 0 else ((a, b, d), (a, d, c))
            out.extend(halves)
    return out
