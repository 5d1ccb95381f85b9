"""Three dimensions: a picture as if cast in smooth plastic under a soft box."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed
from ..sheet import (
    BICUBIC,
    Sheet,
    Tint,
    blur,
    brighten,
    curve,
    moved,
    noise,
    relief,
    scaled,
    shade,
    smaller,
    tone,
    unit,
)
from .apart import separated


def toy(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Everything cast in plastic: puffed forms before a studio's light, the subjects glossy."""
    k = unit(sheet)
    set_ = _cast(sheet, motif)
    if not motif.shown:
        return set_
    page = shade(set_, scaled(ImageChops.invert(_shadow(motif.subjects, k)), 0.4, 1))
    form = _light(_swollen(motif.subjects.reduce(2), k), 5 * k, 1.7)
    lit = form.filter(GaussianBlur(1.2)).resize(sheet.size, BICUBIC)
    soft = PIL.Image.blend(calmed(sheet.reduce(2), 4).resize(sheet.size, BICUBIC), sheet, 0.5)
    body = relief(_rich(curve(soft, (0, 0.07), (0.5, 0.57), (1, 0.98))), lit)
    gloss = tone(lit, (0, 0), (0.62, 0), (0.76, 0.34), (1, 0.5))
    page.paste(brighten(body, gloss), (0, 0), motif.subjects)
    return page


def _cast(sheet: Sheet, motif: Motif) -> Sheet:
    """The setting as few thick soft pieces: each rounded at its border, dark where two meet."""
    k = unit(sheet)
    few = separated(sheet, motif, behind=8, calm=12, before=8).reduce(4)
    flat = few.filter(GaussianBlur(0.8 * k)).resize(smaller(sheet.size, 2), BICUBIC)
    border = _borders(flat)
    height = tone(blur(border, 9 * k), (0, 1), (0.55, 0), (1, 0))
    lit = _light(height, 5 * k, 1.3).filter(GaussianBlur(2.5 * k))
    round_ = relief(_rich(flat.filter(GaussianBlur(1.5 * k))), lit)
    met = scaled(ImageChops.invert(blur(border, 4 * k)), 0.45, 1)
    bright = curve(shade(round_, met), (0, 0.08), (0.5, 0.58), (1, 1))
    return bright.resize(sheet.size, BICUBIC)


def _borders(flat: Sheet) -> Tint:
    """Where one colour of a flat sheet gives way to another."""
    right, low = ImageChops.offset(flat, 2, 0), ImageChops.offset(flat, 0, 2)
    both = ImageChops.lighter(ImageChops.difference(flat, right), ImageChops.difference(flat, low))
    red, green, blueness = both.split()
    drop = ImageChops.lighter(ImageChops.lighter(red, green), blueness)
    edge = tone(drop, (0, 0), (0.03, 0), (0.2, 1), (1, 1))
    edge.paste(0, (0, 0, edge.width, 2))
    edge.paste(0, (0, 0, 2, edge.height))
    return edge


def clay(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """The same in modelling clay: matte, with the dents of fingers."""
    k = unit(sheet)
    dents = noise(smaller(sheet.size, 2), 14 * k, dice(seed, "look/clay"), octaves=2)
    lit = scaled(_light(dents, 3 * k, 0.5), 0.35, 0.65).resize(sheet.size, BICUBIC)
    return relief(curve(toy(sheet, seed, motif), (0, 0.08), (1, 0.93)), lit)


def _rich(sheet: Sheet) -> Sheet:
    return ImageChops.blend(sheet.convert("L").convert("RGB"), sheet, 1.18)


def _shadow(mask: Tint, k: float) -> Tint:
    """The soft dark round a thing that stands before a backdrop."""
    small = moved(mask, round(10 * k), round(16 * k)).reduce(8).filter(GaussianBlur(3.5 * k))
    return small.resize(mask.size, BICUBIC)


def _swollen(mask: Tint, k: float) -> Tint:
    """A cushion of a shape: steep at its border, level in its middle."""
    narrow, wide = blur(mask, 7 * k), blur(mask, 26 * k)
    return ImageChops.multiply(PIL.Image.blend(narrow, wide, 0.6), narrow)


def _light(height: Tint, reach: float, gain: float) -> Tint:
    """Light from the upper left on heights, about the middle grey."""
    step = max(1, round(reach / 2))
    values = np.pad(np.asarray(height).astype(np.int32), step, "edge")
    slope = values[2 * step :, 2 * step :] - values[: -2 * step, : -2 * step]
    light = np.clip(128 + slope * round(gain * 16) // 16, 48, 216)
    return PIL.Image.fromarray(light.astype(np.uint8))
