"""What a picture is printed on, and how it is mounted: paper, wear, margins, frames."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops, ImageDraw
from PIL.ImageFilter import BoxBlur

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    Tint,
    corners,
    grains,
    ink,
    noise,
    paint_over,
    plain,
    relief,
    scaled,
    smaller,
    tone,
    unit,
)


def paper(sheet: Sheet, seed: int) -> Sheet:
    """Uncoated, faintly warm paper."""
    rough = grains(sheet.size, dice(seed, "look/paper")).filter(BoxBlur(1))
    lit = ImageChops.subtract(ImageChops.offset(rough, 1, 1), rough, scale=1, offset=128)
    warm = ImageChops.multiply(sheet, plain(sheet.size, "#fdf7ea"))
    return relief(warm, scaled(lit, 0.37, 0.63))


def worn(sheet: Sheet, seed: int) -> Sheet:
    """Decades on a wall: browned edges, rubbed ink, two folds."""
    k = unit(sheet)
    rng = dice(seed, "look/worn")
    half = smaller(sheet.size, 2)
    spots = noise(half, 60 * k, rng, octaves=5).resize(sheet.size, BICUBIC)
    rubbed = tone(spots, (0, 0), (0.66, 0), (0.78, 0.4), (1, 0.6))
    pale = paint_over(sheet, "#efe3c6", ImageChops.multiply(rubbed, _specks(sheet, seed)))
    brown = PIL.Image.composite(
        pale,
        ImageChops.multiply(pale, plain(sheet.size, "#d8b98a")),
        scaled(corners(sheet.size, 0.45, 1.1), 0.1, 1),
    )
    return relief(paper(brown, seed), _folds(sheet))


def white_margin(sheet: Sheet, _: int) -> Sheet:
    """Mounted with a wide even margin, as on a page."""
    return _mounted(sheet, "#fafaf7", 0.055)


def cream_margin(sheet: Sheet, _: int) -> Sheet:
    """The unprinted border of a poster, with a thin line inside."""
    framed = _mounted(sheet, "#f6ead0", 0.035)
    return _ruled(framed, "#3a2c24", (0.045,), 0.0025)


def deco_frame(sheet: Sheet, _: int) -> Sheet:
    """Three gold lines, stepped at the corners."""
    framed = _mounted(sheet, "#14171f", 0.03)
    out = _ruled(framed, "#d9b25f", (0.03, 0.044, 0.052), 0.003)
    draw = ImageDraw.Draw(out)
    side = min(sheet.size)
    for step in range(3):
        reach = round(side * (0.115 - 0.028 * step))
        at = round(side * (0.06 + 0.012 * step))
        for x in (at, sheet.width - at - reach):
            for y in (at, sheet.height - at - 3):
                draw.rectangle((x, y, x + reach, y + max(1, side // 400)), fill=ink("#d9b25f"))
    return out


def stripes(sheet: Sheet, _: int) -> Sheet:
    """Fine printed lines in the middle tones: campaign poster."""
    rows = np.where(np.arange(sheet.height) // 4 % 2 == 0, 255, 0).astype(np.uint8)[:, None]
    lines = PIL.Image.fromarray(rows).resize(sheet.size, PIL.Image.Resampling.NEAREST)
    middle = tone(sheet.convert("L"), (0, 0), (0.3, 0), (0.36, 1), (0.52, 1), (0.58, 0), (1, 0))
    return paint_over(sheet, "#fbe8b8", ImageChops.multiply(lines, middle))


def _mounted(sheet: Sheet, color: str, share: float) -> Sheet:
    edge = round(min(sheet.size) * share)
    inner = (sheet.width - 2 * edge, sheet.height - 2 * edge)
    out = plain(sheet.size, color)
    out.paste(sheet.resize(inner, BICUBIC), (edge, edge))
    return out


def _ruled(sheet: Sheet, color: str, places: tuple[float, ...], weight: float) -> Sheet:
    side = min(sheet.size)
    draw = ImageDraw.Draw(sheet)
    for place in places:
        at = round(side * place)
        box = (at, at, sheet.width - 1 - at, sheet.height - 1 - at)
        draw.rectangle(box, outline=ink(color), width=max(1, round(side * weight)))
    return sheet


def _specks(sheet: Sheet, seed: int) -> Tint:
    rough = grains(sheet.size, dice(seed, "look/specks")).filter(BoxBlur(1))
    return tone(rough, (0, 0), (0.5, 0.1), (0.58, 1), (1, 1))


def _folds(sheet: Sheet) -> Tint:
    """One crease across and one down: a light edge beside a dark one."""
    field = np.full((sheet.height, sheet.width), 128, np.uint8)
    row, column = sheet.height // 2, sheet.width // 2
    field[row : row + 2], field[row + 2 : row + 5] = 168, 104
    field[:, column : column + 2], field[:, column + 2 : column + 5] = 160, 110
    return PIL.Image.fromarray(field).filter(BoxBlur(1))
