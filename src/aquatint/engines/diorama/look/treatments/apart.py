"""Flat colour: the setting in few inks, its subjects in inks of their own, so that faces stay."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur

from ..motif import Motif
from ..pressing import calmed
from ..sheet import BICUBIC, Sheet, Tint, blur, moved, smaller, tone, unit


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
    out = separated(sheet, motif, behind=7, calm=12, before=10)
    grey = blur(calmed(motif.sheet.reduce(4), 30).convert("L"), k).resize(sheet.size, BICUBIC)
    for level in (0.3, 0.48, 0.66, 0.82):
        layer = tone(grey, (0, 1), (level - 0.012, 1), (level + 0.012, 0), (1, 0))
        out = fallen(out, layer, k)
    if motif.shown:
        box = motif.box
        bare = separated(sheet, motif, behind=7, calm=12, before=10)
        out = fallen(out, motif.subjects, 1.6 * k)
        out.paste(bare.crop(box), box[:2], motif.subjects.crop(box))
    return out


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
    soft = calmed(sheet.reduce(step), calm).resize(sheet.size, BICUBIC)
    page = _inked(soft, leading(soft, ImageChops.invert(motif.subjects), behind))
    if motif.shown:
        box = motif.box
        part, mask = sheet.crop(box), motif.subjects.crop(box)
        page.paste(_inked(part, leading(part, mask, before)), box[:2], mask)
    return page


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
