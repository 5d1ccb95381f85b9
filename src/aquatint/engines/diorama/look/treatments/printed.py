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
    Tint,
    blur,
    curve,
    grains,
    moved,
    noise,
    paint_over,
    plain,
    ramp,
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
    rich = ImageChops.blend(sheet.convert("L").convert("RGB"), sheet, 1.3)
    cyan, magenta, yellow = (
        dots(plane, *turn)
        for plane, turn in zip(rich.split(), ((8, 2), (2, 8), (0, 8)), strict=True)
    )
    printed = PIL.Image.merge("RGB", (cyan, magenta, yellow))
    mixed = PIL.Image.blend(curve(rich, (0, 0.05), (1, 1)), printed, 0.72)
    return ImageChops.multiply(mixed, plain(sheet.size, "#fbf3e2"))


def newsprint(sheet: Sheet, _: int) -> Sheet:
    """One black screen on grey paper."""
    grey = tone(sheet.convert("L"), (0, 0), (0.5, 0.55), (0.9, 1), (1, 1))
    return paint_over(plain(sheet.size, "#efe9dc"), "#1c1a1a", ImageChops.invert(dots(grey, 6, 5)))


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


def woodblock(sheet: Sheet, seed: int) -> Sheet:
    """Eight blocks, dark key lines, the grain of cherry wood, a graded sky."""
    from .inked import outlines  # noqa: PLC0415 - inked prints with the dots of this module

    muted = ImageChops.blend(sheet.convert("L").convert("RGB"), sheet, 0.86)
    printed = curve(inks(muted, 9), (0, 0.14), (0.5, 0.55), (1, 0.95))
    wood = noise(sheet.size, 7 * unit(sheet), dice(seed, "look/wood"), octaves=2, stretch=26)
    grained = relief(printed, scaled(wood, 0.44, 0.56))
    graded = ImageChops.multiply(
        grained, PIL.Image.composite(plain(sheet.size, "#ffffff"), plain(sheet.size, "#7d93b5"),
                                     ramp(sheet.size, (0.0, 0.9, 1, 1, 1, 1))))  # fmt: skip
    lined = paint_over(graded, "#1e2638", ImageChops.invert(outlines(sheet, 2.4, calm=1.3)))
    return ImageChops.multiply(lined, plain(sheet.size, "#fbf0d8"))


def blueprint(sheet: Sheet, _: int) -> Sheet:
    """White lines on Prussian blue, over a grid."""
    from .inked import outlines  # noqa: PLC0415 - inked prints with the dots of this module

    k = unit(sheet)
    faint = scaled(ImageChops.invert(sheet.convert("L")), 0, 0.22)
    page = paint_over(plain(sheet.size, "#123a78"), "#2f6fc0", faint)
    page = paint_over(page, "#5f92d6", _grid(sheet, round(32 * k), 60))
    page = paint_over(page, "#7fb0ee", _grid(sheet, round(128 * k), 90))
    return paint_over(page, "#eef6ff", ImageChops.invert(outlines(sheet, 1.7)))


def cut_paper(sheet: Sheet, seed: int) -> Sheet:
    """Layers of coloured card, each casting its shadow on the one below."""
    k = unit(sheet)
    half = blur(simplify(sheet.reduce(2), round(7 * k)), k)
    calm = half.resize(sheet.size, BICUBIC)
    grey = calm.convert("L")
    out = curve(inks(calm, 8), (0, 0.1), (1, 1))
    for level in (0.3, 0.48, 0.66, 0.82):
        layer = tone(grey, (0, 1), (level - 0.012, 1), (level + 0.012, 0), (1, 0))
        shadow = moved(blur(layer, 5 * k), round(4 * k), round(7 * k))
        cast = ImageChops.multiply(shadow, ImageChops.invert(layer))
        out = shade(out, tone(cast, (0, 1), (1, 0.45)))
    fibre = noise(sheet.size, 3 * k, dice(seed, "look/fibre"), octaves=2)
    return relief(out, scaled(fibre, 0.485, 0.515))


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


def _grid(sheet: Sheet, gap: int, strength: int) -> Tint:
    lines = np.zeros((sheet.height, sheet.width), np.uint8)
    lines[gap // 2 :: gap] = strength
    lines[:, gap // 2 :: gap] = strength
    return PIL.Image.fromarray(lines)
