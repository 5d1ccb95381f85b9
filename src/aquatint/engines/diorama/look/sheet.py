"""What treatments are made of: noise, tones, warps and layers on 8-bit sheets.

A Sheet is an RGB image of Pillow, a Tint one of a single channel ("L"). Pillow blurs, scales and
blends them in integers, so that the same input gives the same bytes on every platform.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur

from ..dice import dice
from ..pixels import rgb

Sheet = PIL.Image.Image
Tint = PIL.Image.Image
Bytes = NDArray[np.uint8]
Size = tuple[int, int]  # width, height

BICUBIC = PIL.Image.Resampling.BICUBIC
BILINEAR = PIL.Image.Resampling.BILINEAR
NEAREST = PIL.Image.Resampling.NEAREST


def unit(sheet: Sheet) -> float:
    """The length that is one pixel in a picture of 1024x1024."""
    return math.sqrt(sheet.width * sheet.height) / 1024


def smaller(size: Size, times: int) -> Size:
    """A size so many times smaller, of a pixel at least."""
    return max(1, size[0] // times), max(1, size[1] // times)


def ink(color: str) -> tuple[int, int, int]:
    """`#rrggbb` as bytes."""
    red, green, blue = (round(part * 255) for part in rgb(color))
    return red, green, blue


def plain(size: Size, color: str) -> Sheet:
    """A sheet of one colour."""
    return PIL.Image.new("RGB", size, ink(color))


def tone(tint: Tint, *points: tuple[float, float]) -> Tint:
    """Map the values of a tint along straight lines through points in 0..1."""
    xs, ys = zip(*points, strict=True)
    table = np.interp(np.linspace(0, 1, 256), xs, ys) * 255 + 0.5
    return tint.point(np.clip(table, 0, 255).astype(np.uint8).tolist())


def curve(sheet: Sheet, *points: tuple[float, float]) -> Sheet:
    """Map all three channels along straight lines through points in 0..1."""
    xs, ys = zip(*points, strict=True)
    table = np.interp(np.linspace(0, 1, 256), xs, ys) * 255 + 0.5
    return sheet.point(np.clip(table, 0, 255).astype(np.uint8).tolist() * 3)


def blur(sheet: Sheet, radius: float) -> Sheet:
    """A Gaussian blur; a wide one is made at a fraction of the size."""
    step = 1
    while radius / step > 1.8:
        step *= 2
    if step == 1:
        return sheet.filter(GaussianBlur(radius))
    small = sheet.reduce(step).filter(GaussianBlur(radius / step))
    return small.resize(sheet.size, BILINEAR)


def noise(
    size: Size, cell: float, rng: np.random.Generator, *, octaves: int = 3, stretch: float = 1.0
) -> Tint:
    """Soft noise about the middle grey; `cell` is its coarsest spot, `stretch` times as wide."""
    finest = cell / (1 << octaves - 1)
    if finest >= 4 and min(size) > 64:  # half the size will do: there is nothing finer in it
        half = noise(smaller(size, 2), cell / 2, rng, octaves=octaves, stretch=stretch)
        return half.resize(size, BILINEAR)
    total = np.zeros((size[1], size[0]), np.int32)
    weight = 1 << octaves
    for _ in range(octaves):
        wide, tall = size[0] / (cell * stretch), size[1] / cell
        grid = rng.integers(0, 256, (math.ceil(tall) + 3, math.ceil(wide) + 3), np.uint8)
        box = (1, 1, 1 + wide, 1 + tall)
        total += np.asarray(PIL.Image.fromarray(grid).resize(size, BICUBIC, box), np.int32) * weight
        weight //= 2
        cell = max(1.0, cell / 2)
    full = (2 << octaves) - 2
    spread = (total - 128 * full) * 8 // (5 * full) + 128
    return PIL.Image.fromarray(np.clip(spread, 0, 255).astype(np.uint8))


def grains(size: Size, rng: np.random.Generator) -> Tint:
    """One random value per pixel, thick in the middle."""
    both = np.frombuffer(rng.bytes(2 * size[0] * size[1]), np.uint8).reshape(2, size[1], size[0])
    return PIL.Image.fromarray((both[0] >> 1) + (both[1] >> 1))


def scaled(tint: Tint, low: float, high: float) -> Tint:
    """A tint whose black is `low` and whose white is `high`."""
    return tone(tint, (0, low), (1, high))


def moved(sheet: Sheet, across: int, down: int) -> Sheet:
    """Moved by whole pixels; what would be empty keeps what was there."""
    out = sheet.copy()
    out.paste(sheet, (across, down))
    return out


def shade(sheet: Sheet, tint: Tint) -> Sheet:
    """Multiply by a tint."""
    return ImageChops.multiply(sheet, PIL.Image.merge("RGB", (tint, tint, tint)))


def brighten(sheet: Sheet, tint: Tint) -> Sheet:
    """Screen with a tint."""
    return ImageChops.screen(sheet, PIL.Image.merge("RGB", (tint, tint, tint)))


def relief(sheet: Sheet, tint: Tint) -> Sheet:
    """Light and shade: above the middle grey a tint brightens, below it darkens."""
    return ImageChops.overlay(sheet, PIL.Image.merge("RGB", (tint, tint, tint)))


def paint_over(sheet: Sheet, color: str, coverage: Tint) -> Sheet:
    """Lay a colour where `coverage` is white."""
    out = sheet.copy()
    out.paste(ink(color), (0, 0, *sheet.size), coverage)
    return out


def tinted(sheet: Sheet, color: str) -> Sheet:
    """The sheet on paper of a colour: what multiplying by it gives."""
    table = []
    for part in ink(color):
        scaled_up = (value * part + 128 for value in range(256))
        table += [((one >> 8) + one) >> 8 for one in scaled_up]
    return sheet.point(table)


def packed(sheet: Sheet) -> NDArray[np.uint32]:
    """One integer per pixel, (height, width), so that whole pixels can be gathered."""
    return np.ascontiguousarray(np.asarray(sheet.convert("RGBA"))).view(np.uint32)[..., 0]


def unpacked(pixels: NDArray[np.uint32]) -> Sheet:
    """The sheet of packed pixels."""
    height, width = pixels.shape
    rgba = np.ascontiguousarray(pixels).view(np.uint8).reshape(height, width, 4)
    return PIL.Image.fromarray(rgba).convert("RGB")


def warp(sheet: Sheet | Tint, across: Tint, down: Tint, reach: float) -> Sheet:
    """Fetch each pixel from up to `reach` pixels away, as two tints about the middle grey say."""
    height, width = sheet.height, sheet.width
    far = round(reach * 256)
    dx = (np.asarray(across, np.int32) - 128) * far >> 15
    dy = (np.asarray(down, np.int32) - 128) * far >> 15
    dx += np.arange(width, dtype=np.int32)
    dy += np.arange(height, dtype=np.int32)[:, None]
    np.clip(dx, 0, width - 1, out=dx)
    np.clip(dy, 0, height - 1, out=dy)
    dy *= width
    dy += dx
    if sheet.mode == "L":
        return PIL.Image.fromarray(np.asarray(sheet).ravel().take(dy))
    return unpacked(packed(sheet).ravel().take(dy))


def wobble(sheet: Sheet, cell: float, reach: float, seed: int) -> Sheet:
    """Shift a sheet about by noise, as an unsteady hand does."""
    rng = dice(seed, "look/wobble")
    small = smaller(sheet.size, 4)
    across, down = (
        noise(small, cell / 4, rng, octaves=2).resize(sheet.size, BILINEAR) for _ in range(2)
    )
    return warp(sheet, across, down, reach)


def simplify(sheet: Sheet, radius: int) -> Sheet:
    """Fuse detail into patches and keep edges: each pixel takes its calmest quadrant's mean."""
    half = max(1, radius // 2)
    mean = sheet.filter(BoxBlur(half))
    unrest = ImageChops.difference(sheet.convert("L"), mean.convert("L")).filter(BoxBlur(half))
    height, width = sheet.height, sheet.width
    around = np.pad(np.asarray(unrest), half, "edge")
    offsets = [(0, 0), (0, 2 * half), (2 * half, 0), (2 * half, 2 * half)]
    best = around[:height, :width]
    chosen = np.zeros((height, width), np.int32)
    for top, left in offsets[1:]:
        other = around[top : top + height, left : left + width]
        calmer = other < best
        best = np.minimum(best, other)
        chosen[calmer] = top * (width + 2 * half) + left
    chosen += np.arange(width, dtype=np.int32)
    chosen += np.arange(height, dtype=np.int32)[:, None] * (width + 2 * half)
    return unpacked(np.pad(packed(mean), half, "edge").ravel().take(chosen))


def simplify_half(sheet: Sheet, radius: int) -> Sheet:
    """`simplify` at half the size, enlarged again: soft, and four times as fast."""
    return simplify(sheet.reduce(2), max(2, radius // 2)).resize(sheet.size, BILINEAR)


def margin(size: Size) -> Tint:
    """How far a pixel is from the border, 255 from an eighth of the smaller side on."""
    width, height = smaller(size, 4)
    reach = min(width, height) / 8
    across = np.minimum(np.arange(width), np.arange(width)[::-1])
    down = np.minimum(np.arange(height), np.arange(height)[::-1])
    near = np.minimum(across[None], down[:, None]) * (255 / reach)
    return PIL.Image.fromarray(np.minimum(near, 255).astype(np.uint8)).resize(size, BILINEAR)


def corners(size: Size, start: float, end: float) -> Tint:
    """A vignette: white in the middle, black in the corners, as shares of the half diagonal."""
    width, height = 64, 64
    x = (np.arange(width) - 31.5) / 31.5
    y = (np.arange(height) - 31.5) / 31.5
    far = np.sqrt((x * x)[None] + (y * y)[:, None]) / math.sqrt(2)
    part = np.clip((far - start) / (end - start), 0, 1)
    soft = part * part * (3 - 2 * part)
    return PIL.Image.fromarray((255 * (1 - soft)).astype(np.uint8)).resize(size, BICUBIC)


def ramp(size: Size, values: Sequence[float]) -> Tint:
    """Values from top to bottom, in 0..1."""
    column = np.array([[round(value * 255)] for value in values], np.uint8)
    return PIL.Image.fromarray(column).resize(size, BILINEAR)
