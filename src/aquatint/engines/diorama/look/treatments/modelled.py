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


def toy(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Subjects swell, with shade below and a gloss above, before a soft bright set."""
    k = unit(sheet)
    half = calmed(sheet.reduce(2), 5)
    scene = PIL.Image.blend(half.resize(sheet.size, BICUBIC), sheet, 0.25)
    vivid = curve(_rich(scene), (0, 0.04), (0.5, 0.54), (1, 0.97))
    ridges = _light(blur(half.convert("L"), 4 * k), 3 * k, 1.0)
    if not motif.shown:
        return relief(vivid, ridges.resize(sheet.size, BICUBIC))
    far = blur(relief(vivid, ridges.resize(sheet.size, BICUBIC)), 5 * k)
    page = shade(far, scaled(ImageChops.invert(_shadow(motif.subjects, k)), 0.45, 1))
    form = _light(_swollen(motif.subjects.reduce(2), k), 5 * k, 1.5)
    both = ImageChops.add(form, ridges, offset=-128).filter(GaussianBlur(1.2))
    lit = both.resize(sheet.size, BICUBIC)
    body = relief(_rich(PIL.Image.blend(vivid, sheet, 0.45)), lit)
    gloss = tone(lit, (0, 0), (0.66, 0), (0.8, 0.26), (1, 0.34))
    page.paste(brighten(body, gloss), (0, 0), motif.subjects)
    return page


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
