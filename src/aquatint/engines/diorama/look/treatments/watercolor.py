"""Watercolour: washes with dried rims, granulation, and white paper where it is lightest."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur

from ...dice import dice
from ..motif import Motif
from ..sheet import (
    BILINEAR,
    Sheet,
    Size,
    Tint,
    blur,
    curve,
    grains,
    margin,
    noise,
    plain,
    relief,
    scaled,
    simplify_half,
    smaller,
    tone,
    unit,
    wobble,
)

_PAPER = "#fbf8f0"


def watercolor(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Layers of wash on cold-pressed paper, ragged at the border; a design's small letters are
    drawn with a steadier hand."""
    k = unit(sheet)
    patches = PIL.Image.blend(simplify_half(sheet, round(8 * k)), sheet, 0.35)
    patches = wobble(patches, 30 * k, 6 * k, seed)
    if not motif.shown:
        patches = PIL.Image.composite(sheet, patches, _lettered(sheet, k))
    density = ImageChops.invert(_lifted(patches))
    pigment = _glazed(density, seed)
    rims = _rims(pigment, 3.2 * k)
    pigment = ImageChops.add(pigment, ImageChops.multiply(rims, _pale(pigment)))
    pigment = ImageChops.multiply(pigment, _three(_wash(sheet.size, seed, k)))
    pigment = ImageChops.multiply(pigment, _three(_border(sheet.size, seed, k)))
    painted = ImageChops.multiply(plain(sheet.size, _PAPER), ImageChops.invert(pigment))
    return relief(painted, _tooth(sheet.size, seed))


def gouache(sheet: Sheet, seed: int) -> Sheet:
    """Opaque paint in matte patches with soft dry edges: a picture book."""
    k = unit(sheet)
    patches = wobble(simplify_half(sheet, round(8 * k)), 22 * k, 4 * k, seed)
    dry = noise(sheet.size, 9 * k, dice(seed, "look/dry brush"), octaves=2, stretch=3)
    matte = curve(patches, (0, 0.09), (0.5, 0.54), (1, 0.97))
    return relief(relief(matte, scaled(dry, 0.42, 0.58)), _tooth(sheet.size, seed))


def _lettered(sheet: Sheet, k: float) -> Tint:
    """Where edges stand close together, as those of letters do, white on black."""
    grey = sheet.convert("L").reduce(2)
    sharp = ImageChops.difference(grey, blur(grey, 3 * k))
    edges = tone(sharp, (0, 0), (0.05, 0), (0.14, 1), (1, 1))
    dense = tone(blur(edges.reduce(2), 4 * k), (0, 0), (0.13, 0), (0.24, 1), (1, 1))
    return blur(dense, 2 * k).resize(sheet.size, BILINEAR)


def _lifted(sheet: Sheet) -> Sheet:
    """More light and colour than was there; what is nearly white is left unpainted."""
    bright = curve(sheet, (0, 0.07), (0.3, 0.36), (0.6, 0.66), (0.85, 0.91), (0.95, 1), (1, 1))
    grey = bright.convert("L").convert("RGB")
    return ImageChops.blend(grey, bright, 1.25)


def _glazed(density: Sheet, seed: int) -> Sheet:
    """Density in steps whose contours wander, mixed with the smooth one: glaze upon glaze."""
    k = unit(density)
    drift = _noise_half(density.size, 70 * k, dice(seed, "look/glaze"), 4)
    uneven = ImageChops.add(density, _three(scaled(drift, 0, 0.16)), offset=-20)
    steps = np.arange(256) // 34 * 34 + 17
    stepped = uneven.reduce(2).point(np.clip(steps, 0, 255).astype(np.uint8).tolist() * 3)
    soft = stepped.resize(density.size, BILINEAR)
    return PIL.Image.blend(density, ImageChops.darker(soft, density), 0.5)


def _rims(pigment: Sheet, reach: float) -> Sheet:
    """Pigment that flowed to the edge of its wash and dried there."""
    spread = blur(pigment.reduce(2), reach / 2).resize(pigment.size, BILINEAR)
    inward = ImageChops.subtract(pigment, spread)
    return curve(inward, (0, 0), (0.03, 0.03), (0.12, 0.3), (1, 0.55))


def _pale(pigment: Sheet) -> Sheet:
    """Rims show on pale washes, less on dark ones."""
    return curve(pigment, (0, 0.4), (0.3, 1), (1, 0.35))


def _wash(size: Size, seed: int, k: float) -> Tint:
    """How evenly the brush was loaded: clouds, blooms and grains of pigment."""
    clouds = _noise_half(size, 180 * k, dice(seed, "look/wash"), 4)
    flowing = tone(clouds, (0, 0.62), (0.45, 0.86), (0.5, 0.93), (0.56, 0.85), (1, 1))
    granules = tone(noise(size, 5 * k, dice(seed, "look/granules"), octaves=2), (0, 0.8), (0.6, 1))
    return ImageChops.multiply(flowing, granules)


def _border(size: Size, seed: int, k: float) -> Tint:
    """The ragged end of the painting, with a rim of its own, and a few splashes beyond."""
    ragged = scaled(_noise_half(size, 110 * k, dice(seed, "look/border"), 5), 0.22, 0.78)
    near = ImageChops.add(margin(size), ragged, scale=1, offset=-128)
    inside = tone(near, (0, 0), (0.2, 0), (0.25, 1), (0.3, 1), (0.42, 0.86), (1, 0.86))
    drops = _noise_half(size, 26 * k, dice(seed, "look/splashes"), 2)
    splashes = tone(drops, (0, 0), (0.915, 0), (0.93, 0.7), (1, 0.5))
    return ImageChops.lighter(inside, ImageChops.multiply(splashes, tone(inside, (0, 0.5), (1, 0))))


def _tooth(size: Size, seed: int) -> Tint:
    """The grain of the paper, lit from the upper left."""
    rough = grains(size, dice(seed, "look/tooth")).filter(BoxBlur(1))
    lit = ImageChops.subtract(ImageChops.offset(rough, 1, 1), rough, scale=1, offset=128)
    return scaled(lit, 0.2, 0.8)


def _noise_half(size: Size, cell: float, rng: np.random.Generator, octaves: int) -> Tint:
    """Soft noise, made at half the size."""
    half = smaller(size, 2)
    return noise(half, cell / 2, rng, octaves=octaves).resize(size, BILINEAR)


def _three(tint: Tint) -> Sheet:
    return PIL.Image.merge("RGB", (tint, tint, tint))
