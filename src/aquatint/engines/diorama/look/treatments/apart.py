"""Flat colour: the setting in few inks, its subjects in inks of their own, so that faces stay."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed, pressed
from ..sheet import (
    BICUBIC,
    BILINEAR,
    Sheet,
    Size,
    Tint,
    curve,
    moved,
    noise,
    paint_over,
    plain,
    ramp,
    relief,
    scaled,
    smaller,
    tone,
    unit,
)
from .lines import lined

_EDO = ("#1a2032", "#24457e", "#5f8fb0", "#a8c4bc", "#f3e6c6", "#e3b98a", "#c8503a", "#8f4a34",
        "#5f7a4a", "#98a56c", "#dba24a", "#8a86a0")  # fmt: skip
_LINEN = ("#33302b", "#6f6a5c", "#a39c86", "#c8bda6", "#e6ddcc", "#f6f1e7", "#b97a5a", "#8d9b86",
          "#d8b79a")  # fmt: skip
_COAST = ("#123a5a", "#1f8fb0", "#6fcfd0", "#f7d34a", "#ff7f5a", "#e84a4a", "#fff8e8", "#ffd9b0",
          "#3f9a5a", "#a8d86a")  # fmt: skip


def flat(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Plane colours with clean edges; a hint of the modelling stays."""
    return PIL.Image.blend(separated(sheet, motif, behind=14, calm=6, before=14), sheet, 0.08)


def poster(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A screen print: seven inks for the land, ten for who stands in it."""
    return separated(sheet, motif, behind=7, calm=8)


def minimal(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """As few planes as will do."""
    return separated(sheet, motif, behind=5, calm=22, before=7)


def cut_paper(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Layers of coloured card, each casting its shadow on the one below."""
    k = unit(sheet)
    card = separated(sheet, motif, behind=6, calm=22, before=10)
    grey = card.convert("L")
    out = card
    for level in (0.28, 0.44, 0.58, 0.72, 0.86):
        layer = tone(grey, (0, 1), (level - 0.004, 1), (level + 0.004, 0), (1, 0))
        layer = ImageChops.multiply(layer, ImageChops.invert(motif.subjects))
        out = fallen(out, layer, k)
    if motif.shown:
        out = fallen(out, motif.subjects, 1.6 * k)
        out.paste(card, (0, 0), motif.subjects)
    return out


def woodblock(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Pigments of old Japan, a dark key block, the grain of cherry wood, a graded sky."""
    lifted = curve(sheet, (0, 0.08), (0.4, 0.52), (0.8, 0.92), (1, 1))
    flat = separated(lifted, motif, behind=8, calm=8, before=9)
    aged = PIL.Image.blend(flat, pressed(flat, _EDO), 0.7)
    rng = dice(seed, "look/wood")
    wood = noise(sheet.size, 8 * unit(sheet), rng, octaves=2, stretch=22)
    page = relief(aged, scaled(wood, 0.42, 0.58))
    graded = ramp(sheet.size, (1.0, 0.3, 0, 0, 0, 0, 0, 0))
    sky = ImageChops.multiply(graded, ImageChops.invert(motif.subjects))
    page = paint_over(page, "#1c3a6e", scaled(sky, 0, 0.85))
    key = ImageChops.invert(lined(sheet, motif, 1.7, calm=1.5))
    page = paint_over(page, "#1a2032", scaled(key, 0, 0.9))
    return ImageChops.multiply(page, plain(sheet.size, "#fbf1dc"))


def japandi(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Linen, clay, sage and smoked oak: few quiet planes, much light."""
    light = curve(sheet, (0, 0.16), (0.3, 0.5), (0.6, 0.82), (1, 1))
    flat = separated(light, motif, behind=6, calm=18, before=9)
    quiet = PIL.Image.blend(flat, pressed(flat, _LINEN), 0.78)
    return PIL.Image.blend(quiet, ImageChops.multiply(quiet, _washed(sheet.size, seed)), 0.5)


def riviera(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Noon on the coast: turquoise, lemon, coral and white in flat planes."""
    bright = curve(sheet, (0, 0.05), (0.3, 0.42), (0.6, 0.8), (1, 1))
    flat = separated(bright, motif, behind=8, calm=10, before=12)
    return PIL.Image.blend(flat, pressed(flat, _COAST), 0.66)


def _washed(size: Size, seed: int) -> Sheet:
    """An uneven wash of limewash."""
    half = smaller(size, 4)
    clouds = scaled(noise(half, 70, dice(seed, "look/limewash"), octaves=4), 0.82, 1)
    tint = clouds.resize(size, BICUBIC)
    return PIL.Image.merge("RGB", (tint, tint, tint))


def fallen(sheet: Sheet, layer: Tint, k: float) -> Sheet:
    """The shadow of a layer of card on what is below it."""
    small = layer.reduce(4).filter(GaussianBlur(1.2 * k))
    shadow = moved(small.resize(layer.size, BICUBIC), round(4 * k), round(7 * k))
    cast = tone(ImageChops.multiply(shadow, ImageChops.invert(layer)), (0, 0), (1, 0.5))
    out = sheet.copy()
    out.paste((10, 8, 20), (0, 0, *sheet.size), cast)
    return out


def separated(sheet: Sheet, motif: Motif, *, behind: int, calm: float, before: int = 12) -> Sheet:
    """The setting in `behind` inks, calmed by a radius, the subjects in `before` inks."""
    step = 4 if calm > 10 else 2
    soft = calmed(sheet.reduce(step), calm).resize(sheet.size, BILINEAR)
    page = _inked(soft, leading(soft, ImageChops.invert(motif.subjects), behind))
    set_in_inks(page, sheet, motif, before)
    return page


def set_in_inks(page: Sheet, sheet: Sheet, motif: Motif, count: int) -> None:
    """Print the subjects of a sheet onto a page, in inks of their own."""
    if motif.shown:
        box = motif.box
        part, mask = sheet.crop(box), motif.subjects.crop(box)
        page.paste(_inked(part, leading(part, mask, count)), box[:2], mask)


def _inked(sheet: Sheet, inks: PIL.Image.Image) -> Sheet:
    flat = sheet.quantize(palette=inks, dither=PIL.Image.Dither.NONE).convert("RGB")
    return flat.filter(BoxBlur(0.6))


def leading(sheet: Sheet, mask: Tint, count: int) -> PIL.Image.Image:
    """The leading colours of what a mask covers, as the palette of an image."""
    size = smaller(sheet.size, max(1, max(sheet.size) // 96))
    small = np.asarray(sheet.resize(size, PIL.Image.Resampling.BOX))
    held = np.asarray(mask.resize(size, PIL.Image.Resampling.BOX)) > 127
    pixels = small[held] if held.any() else small.reshape(-1, 3)
    row = PIL.Image.fromarray(np.ascontiguousarray(pixels[None]))
    return row.quantize(count, PIL.Image.Quantize.MEDIANCUT, 2)
