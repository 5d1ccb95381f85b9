"""What lenses, film and light leave on a picture: bloom, grain, vignettes, leaks, blur."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    blur,
    brighten,
    corners,
    curve,
    grains,
    moved,
    relief,
    scaled,
    shade,
    smaller,
    unit,
)


def bloom(sheet: Sheet, _: int) -> Sheet:
    """Bright parts shine over their edges."""
    light = curve(sheet.reduce(4), (0, 0), (0.62, 0), (1, 0.75))
    glow = blur(light, 7 * unit(sheet)).resize(sheet.size, BICUBIC)
    return ImageChops.screen(sheet, glow)


def glow(sheet: Sheet, _: int) -> Sheet:
    """A dream: the picture and a soft light copy of it at once."""
    soft = blur(sheet.reduce(4), 5 * unit(sheet)).resize(sheet.size, BICUBIC)
    lit = ImageChops.screen(sheet, curve(soft, (0, 0), (0.25, 0.05), (1, 0.8)))
    return PIL.Image.blend(sheet, lit, 0.75)


def neon_glow(sheet: Sheet, _: int) -> Sheet:
    """Coloured lights spill far."""
    light = curve(sheet.reduce(8), (0, 0), (0.4, 0), (1, 1))
    wide = blur(light, 9 * unit(sheet)).resize(sheet.size, BICUBIC)
    return ImageChops.screen(bloom(sheet, 0), wide)


def grain(sheet: Sheet, seed: int) -> Sheet:
    """Fine film grain."""
    return relief(sheet, scaled(grains(sheet.size, dice(seed, "look/grain")), 0.41, 0.59))


def coarse_grain(sheet: Sheet, seed: int) -> Sheet:
    """The clumped grain of fast film."""
    clumps = grains(smaller(sheet.size, 2), dice(seed, "look/clumps"))
    return relief(sheet, scaled(clumps.resize(sheet.size, BICUBIC), 0.31, 0.69))


def vignette(sheet: Sheet, _: int) -> Sheet:
    """The corners of a lens, a little darker."""
    return shade(sheet, scaled(corners(sheet.size, 0.45, 1.15), 0.55, 1))


def soft_focus(sheet: Sheet, _: int) -> Sheet:
    """Sharp in the middle, soft towards the border."""
    soft = blur(sheet, 5 * unit(sheet))
    return PIL.Image.composite(sheet, soft, corners(sheet.size, 0.3, 0.85))


def letterbox(sheet: Sheet, _: int) -> Sheet:
    """The black bars of a wide screen."""
    out = sheet.copy()
    bar = round(sheet.height * 0.065)
    out.paste((6, 6, 8), (0, 0, sheet.width, bar))
    out.paste((6, 6, 8), (0, sheet.height - bar, sheet.width, sheet.height))
    return out


def scratches(sheet: Sheet, seed: int) -> Sheet:
    """Dust, hairs and running scratches of an old reel."""
    rng = dice(seed, "look/scratches")
    marks = np.zeros((sheet.height, sheet.width), np.uint8)
    for column in rng.integers(0, sheet.width, 5):
        top = int(rng.integers(0, sheet.height))
        marks[top : top + int(rng.integers(80, 500)), column] = rng.integers(70, 150)
    for x, y in rng.integers(0, (sheet.width - 4, sheet.height - 4), (90, 2)):
        side = int(rng.integers(1, 4))
        marks[y : y + side, x : x + side] = rng.integers(90, 220)
    return brighten(sheet, PIL.Image.fromarray(marks).filter(BoxBlur(0.6)))


def aberration(sheet: Sheet, _: int) -> Sheet:
    """Red and blue part towards the sides, as in a cheap lens."""
    red, green, blue = sheet.split()
    off = max(2, round(4 * unit(sheet)))
    return PIL.Image.merge("RGB", (moved(red, -off, 0), green, moved(blue, off, 0)))


def swept(sheet: Sheet, count: int) -> Sheet:
    """Smeared sideways to `count` soft columns."""
    columns = sheet.resize((count, sheet.height), PIL.Image.Resampling.BOX)
    return columns.resize(sheet.size, BICUBIC)


def scanlines(sheet: Sheet, seed: int) -> Sheet:
    """A tube screen: every third row dim, lines torn a little."""
    rows = np.full((sheet.height, 1), 255, np.uint8)
    rows[::3] = 190
    lines = PIL.Image.fromarray(rows).resize(sheet.size, PIL.Image.Resampling.NEAREST)
    rng = dice(seed, "look/tears")
    torn = np.asarray(sheet).copy()
    for top in rng.integers(0, sheet.height, 5):
        band = slice(int(top), int(top) + int(rng.integers(3, 16)))
        torn[band] = np.roll(torn[band], int(rng.integers(-18, 19)), 1)
    return shade(aberration(PIL.Image.fromarray(torn), seed), lines)
