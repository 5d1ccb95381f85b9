"""Printing: few inks, screens of dots, woodblocks, blueprints, cut paper."""

from __future__ import annotations

from functools import cache

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, ModeFilter

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    Size,
    Tint,
    blur,
    curve,
    grains,
    moved,
    noise,
    plain,
    relief,
    scaled,
    shade,
    simplify,
    smaller,
    tone,
    unit,
)


def inks(sheet: Sheet, count: int) -> Sheet:
    """The picture in its own `count` leading colours, without gradients."""
    k = unit(sheet)
    calm = simplify(sheet.reduce(2), round(6 * k)).resize(sheet.size, BICUBIC)
    mapped = calm.quantize(palette=_leading(calm, count), dither=PIL.Image.Dither.NONE).convert(
        "RGB"
    )
    return mapped.filter(BoxBlur(0.6))


def _leading(sheet: Sheet, count: int) -> PIL.Image.Image:
    """The leading colours of a sheet, as the palette of an image."""
    small = sheet.resize((72, 72), PIL.Image.Resampling.BOX)
    return small.quantize(count, PIL.Image.Quantize.MEDIANCUT, 3)


def flat(sheet: Sheet, _: int) -> Sheet:
    """Plane colours with clean edges; a hint of the modelling stays."""
    return PIL.Image.blend(inks(sheet, 20), sheet, 0.12)


def poster(sheet: Sheet, _: int) -> Sheet:
    """A screen print in ten inks."""
    return inks(sheet, 10)


def rough_ink(sheet: Sheet, seed: int) -> Sheet:
    """Ink that does not quite cover."""
    cover = noise(sheet.size, 7 * unit(sheet), dice(seed, "look/cover"), octaves=2)
    return relief(sheet, scaled(cover, 0.475, 0.525))


def minimal(sheet: Sheet, _: int) -> Sheet:
    """Eight colours, rounded shapes, much air."""
    third = simplify(sheet.reduce(3), 4)
    mapped = third.quantize(palette=_leading(third, 8), dither=PIL.Image.Dither.NONE)
    half = smaller(sheet.size, 2)
    shapes = _rounded(mapped.filter(ModeFilter(3)).filter(ModeFilter(3)), half).resize(
        sheet.size, BICUBIC
    )
    return curve(shapes, (0, 0.08), (1, 0.98))


def _rounded(few: PIL.Image.Image, size: tuple[int, int]) -> Sheet:
    """Enlarge an image of a few colours so that its shapes get smooth contours and no seams."""
    labels = np.asarray(few)
    best = np.zeros((size[1], size[0]), np.uint8)
    chosen = np.zeros((size[1], size[0]), np.uint8)
    for label in np.unique(labels):
        mask = PIL.Image.fromarray(np.where(labels == label, 255, 0).astype(np.uint8))
        cover = np.asarray(mask.resize(size, BICUBIC))
        better = cover > best
        np.copyto(best, cover, where=better)
        np.copyto(chosen, label, where=better)
    out = PIL.Image.fromarray(chosen, "P")
    out.putpalette(few.getpalette() or [])
    return out.convert("RGB")


def halftone(sheet: Sheet, _: int) -> Sheet:
    """Four inks, four screens, seen from too near."""
    k = unit(sheet)
    rich = ImageChops.blend(sheet.convert("L").convert("RGB"), sheet, 1.3)
    turns = ((12, 3), (3, 12), (0, 12))
    cyan, magenta, yellow = (
        dots(plane, round(across * k), max(1, round(down * k)))
        for plane, (across, down) in zip(rich.split(), turns, strict=True)
    )
    printed = PIL.Image.merge("RGB", (cyan, magenta, yellow))
    mixed = PIL.Image.blend(curve(rich, (0, 0.05), (1, 1)), printed, 0.84)
    return ImageChops.multiply(mixed, plain(sheet.size, "#fbf3e2"))


def dots(plane: Tint, across: int, down: int, share: float = 1.0) -> Tint:
    """A screen of dots that print a tint, black on white; `share` keeps lights free of them."""
    width, height = plane.size
    tile = screen(across, down)
    period = tile.shape[0]
    rows, columns = -(-height // period), -(-width // period)
    threshold = np.tile(tile, (rows, columns))[:height, :width].astype(np.int16)
    value = np.asarray(scaled(plane, 1 - share, 1), np.int16)
    return PIL.Image.fromarray(np.clip((value - threshold) * 6 + 128, 0, 255).astype(np.uint8))


@cache
def screen(across: int, down: int) -> NDArray[np.uint8]:
    """Thresholds of round dots on a square grid turned to (across, down); every value as often."""
    period = across * across + down * down
    y, x = np.mgrid[0:period, 0:period]
    u = (across * x + down * y) % period
    v = (across * y - down * x) % period
    off = np.minimum(u, period - u) ** 2 + np.minimum(v, period - v) ** 2
    order = np.argsort(off.ravel() * 4096 + np.arange(period * period) % 4093, kind="stable")
    ranks = np.empty(period * period, np.int64)
    ranks[order] = np.arange(period * period)
    return (254 - ranks * 254 // (period * period)).astype(np.uint8).reshape(period, period)


def ben_day(sheet: Sheet, _: int) -> Sheet:
    """Large even dots over all that is neither very light nor black: comics, enlarged."""
    big = dots(blur(sheet.convert("L"), 4), 9, 9, 0.85)
    return shade(sheet, scaled(big, 0.62, 1))


def misprint(sheet: Sheet, seed: int) -> Sheet:
    """The plates slipped."""
    rng = dice(seed, "look/slip")
    planes = []
    for plane in sheet.split():
        x, y = (int(step) for step in rng.integers(-5, 6, 2))
        planes.append(moved(plane, x, y))
    speck = tone(grains(sheet.size, rng), (0, 1), (0.93, 1), (0.95, 0.7), (1, 0.6))
    return shade(PIL.Image.merge("RGB", planes), speck)


def grid(size: Size, gap: int, strength: int) -> Tint:
    """The lines of squared paper, as coverage."""
    lines = np.zeros((size[1], size[0]), np.uint8)
    lines[gap // 2 :: gap] = strength
    lines[:, gap // 2 :: gap] = strength
    return PIL.Image.fromarray(lines)
