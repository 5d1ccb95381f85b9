"""What a picture is printed on, and how it is mounted: paper, wear, margins, frames."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops, ImageDraw
from PIL.ImageFilter import BoxBlur

from ...dice import dice
from ...raster import rasterise
from ..pressing import drawn
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
    tinted,
    tone,
    unit,
)
from .plot import box, disc


def paper(sheet: Sheet, seed: int) -> Sheet:
    """Uncoated, faintly warm paper."""
    rough = grains(sheet.size, dice(seed, "look/paper")).filter(BoxBlur(1))
    lit = ImageChops.subtract(ImageChops.offset(rough, 1, 1), rough, scale=1, offset=128)
    warm = tinted(sheet, "#fdf7ea")
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
        tinted(pale, "#d8b98a"),
        scaled(corners(sheet.size, 0.45, 1.1), 0.1, 1),
    )
    return relief(paper(brown, seed), _folds(sheet))


def white_margin(sheet: Sheet, _: int) -> Sheet:
    """Mounted with a wide even margin, as on a page."""
    return _mounted(sheet, "#fafaf7", 0.055)


def instant_frame(sheet: Sheet, _: int) -> Sheet:
    """An instant photograph: a narrow border, broad at the foot, the picture sunk into it."""
    side = min(sheet.size)
    edge, foot = round(side * 0.045), round(side * 0.15)
    tall = sheet.height - edge - foot
    part = sheet.resize((sheet.width - 2 * edge, sheet.height - 2 * edge), BICUBIC)
    cut = (part.height - tall) * 2 // 5
    out = plain(sheet.size, "#f3efe4")
    out.paste(part.crop((0, cut, part.width, cut + tall)), (edge, edge))
    ImageDraw.Draw(out).rectangle(
        (edge, edge, edge + part.width - 1, edge + tall - 1),
        outline=ink("#b9b2a2"),
        width=max(1, round(side * 0.003)),
    )
    return out


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


def awning(sheet: Sheet, _: int) -> Sheet:
    """A striped awning hangs in from above, scalloped, with its shadow; white margins else."""
    framed = _mounted(sheet, "#fbf8f0", 0.03)
    width, height = sheet.size
    count = 2 * max(3, round(7 * width / min(sheet.size))) + 1
    wide, tall = width / count, 0.062 * min(sheet.size)
    shadow: list[str] = []
    cloth: list[str] = []
    for index in range(count):
        x = index * wide
        color = "#f6f1e4" if index % 2 else "#1f8fb0"
        for parts, drop, fill in ((shadow, 0.22 * tall, "#fff"), (cloth, 0.0, color)):
            parts.append(box(x, 0, wide + 1, tall + drop, fill))
            parts.append(disc(x + wide / 2, tall + drop, wide / 2, fill))
    low = round(tall + wide)
    top = framed.crop((0, 0, width, min(height, low)))
    over = overlaid(top, "".join(shadow), 0.25)
    framed.paste(PIL.Image.composite(plain(top.size, "#0c3040"), top, over), (0, 0))
    strip = framed.crop((0, 0, *top.size))
    framed.paste(drawn(top.size, "".join(cloth)), (0, 0), overlaid(strip, "".join(cloth), 1.0))
    return framed


def overlaid(sheet: Sheet, body: str, share: float) -> Tint:
    """How much of a sheet shapes cover."""
    width, height = sheet.size
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}">'
    alpha = rasterise(f"{head}{body}</svg>", width, height)[..., 3]
    return scaled(PIL.Image.fromarray(np.ascontiguousarray(alpha)), 0, share)


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
