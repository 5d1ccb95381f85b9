"""Ink on paper: outlines, comics, colouring pages, doodles, etchings, pencil."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur

from ...dice import dice
from ..sheet import (
    BICUBIC,
    Sheet,
    Tint,
    blur,
    curve,
    grains,
    noise,
    paint_over,
    plain,
    relief,
    scaled,
    shade,
    simplify,
    tone,
    unit,
    wobble,
)


def outlines(sheet: Sheet, weight: float, calm: float = 1.0) -> Tint:
    """The drawing in a picture, black on white: where brightness or colour gives way.

    `weight` is the width of the pen in pixels of a picture of 1024x1024; the higher `calm`, the
    less texture is drawn.
    """
    k = unit(sheet)
    half = simplify(sheet.reduce(2), round(5 * k * calm))
    near, far = half.filter(GaussianBlur(0.4 * weight * k)), half.filter(GaussianBlur(weight * k))
    darker = ImageChops.subtract(far, near, scale=0.5)
    red, green, blue = darker.split()
    drop = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    held = tone(drop, (0, 0), (0.03 * calm, 0), (0.03 * calm + 0.02, 1), (1, 1))
    firm = tone(held.filter(GaussianBlur(4 * k)), (0, 0), (0.12, 0), (0.22, 1), (1, 1))
    enlarged = ImageChops.multiply(drop, firm).resize(sheet.size, BICUBIC)
    return tone(enlarged, (0, 1), (0.03 * calm, 1), (0.03 * calm + 0.035, 0), (1, 0))


def doodle(sheet: Sheet, seed: int) -> Sheet:
    """Ball-point pen on ruled paper, drawn twice, filled in with loose strokes."""
    k = unit(sheet)
    lines = [
        outlines(wobble(sheet, 60 * k, 14 * k, seed + turn), 2.2, calm=1.3) for turn in range(2)
    ]
    dark = tone(blur(sheet, 3).convert("L"), (0, 0), (0.45, 0.8), (0.5, 1), (1, 1))
    hatch = _hatching(dark, seed, 11 * k)
    drawn = ImageChops.multiply(ImageChops.multiply(*lines), scaled(hatch, 0.3, 1))
    page = paint_over(plain(sheet.size, "#fbfaf4"), "#a9c4e4", _rules(sheet, round(38 * k)))
    return paint_over(page, "#1f3f9c", ImageChops.invert(drawn))


def pencil(sheet: Sheet, seed: int) -> Sheet:
    """Graphite: searching outlines, hatching by tone, the tooth of the paper."""
    k = unit(sheet)
    grey = curve(sheet, (0, 0.05), (0.35, 0.5), (0.75, 0.93), (1, 1)).convert("L")
    edge = tone(_dodged(grey, 5 * k), (0, 0), (0.6, 0.1), (0.97, 1), (1, 1))
    drawn = ImageChops.multiply(edge, scaled(_hatching(grey, seed, 6 * k), 0.35, 1))
    soft = scaled(grey, 0.3, 1.0)
    tooth = scaled(grains(sheet.size, dice(seed, "look/tooth")), 0.3, 0.7)
    page = ImageChops.multiply(drawn, soft)
    graphite = ImageChops.overlay(page, tooth)
    return paint_over(plain(sheet.size, "#f8f6f0"), "#2b2a2e", ImageChops.invert(graphite))


def charcoal(sheet: Sheet, seed: int) -> Sheet:
    """Burnt willow on rough paper: smudged tones, soft wide edges, deep blacks."""
    k = unit(sheet)
    grey = tone(sheet.convert("L"), (0, 0), (0.3, 0.22), (0.6, 0.72), (0.9, 1), (1, 1))
    smudged = PIL.Image.blend(grey, blur(grey, 7 * k), 0.45)
    edge = tone(_dodged(grey, 9 * k), (0, 0), (0.55, 0.2), (0.95, 1), (1, 1))
    drawn = ImageChops.multiply(smudged, scaled(edge, 0.25, 1))
    tooth = scaled(grains(sheet.size, dice(seed, "look/charcoal")).filter(BoxBlur(0.7)), 0.05, 0.95)
    page = ImageChops.overlay(drawn, tooth)
    return paint_over(plain(sheet.size, "#ece6da"), "#191718", ImageChops.invert(page))


def colored_pencil(sheet: Sheet, seed: int) -> Sheet:
    """Crayon: the colours laid in strokes that let the paper through."""
    k = unit(sheet)
    grey = sheet.convert("L")
    strokes = scaled(_hatching(scaled(grey, 0, 0.8), seed, 5 * k), 0.0, 0.55)
    pale = ImageChops.screen(curve(sheet, (0, 0.06), (1, 1)), strokes.convert("RGB"))
    edge = tone(_dodged(grey, 4 * k), (0, 0.2), (0.9, 1), (1, 1))
    tooth = scaled(grains(sheet.size, dice(seed, "look/tooth")), 0.38, 0.62)
    return relief(shade(pale, scaled(edge, 0.45, 1)), tooth)


def etching(sheet: Sheet, _: int) -> Sheet:
    """Lines that swell with the dark and bend with the form, crossed in the deepest parts."""
    k = unit(sheet)
    grey = tone(sheet.convert("L"), (0, 0.06), (0.4, 0.6), (0.78, 1), (1, 1))
    form = blur(grey, 6 * k)
    first = _engraved(grey, form, 12.5 * k, (4, 10))
    second = _engraved(scaled(grey, 0.36, 1.4), form, 12 * k, (-9, 5))
    third = _engraved(scaled(grey, 0.6, 1.7), form, 10 * k, (10, 1))
    cut = ImageChops.multiply(ImageChops.multiply(first, second), third)
    cut = ImageChops.multiply(cut, outlines(sheet, 1.8))
    return paint_over(plain(sheet.size, "#f1e8d4"), "#221d1a", ImageChops.invert(cut))


def blacks(sheet: Sheet) -> Tint:
    """What is so dark that a pen fills it, black on white."""
    soft = blur(sheet.convert("L"), 1.5 * unit(sheet))
    return tone(soft, (0, 0), (0.1, 0), (0.15, 1), (1, 1))


def _dodged(grey: Tint, radius: float) -> Tint:
    """A tint divided by its own blur: white but for its edges."""
    around = np.asarray(blur(grey, radius)).astype(np.uint16)
    part = np.asarray(grey).astype(np.uint16) * 255 // np.maximum(around, 1)
    return PIL.Image.fromarray(np.minimum(part, 255).astype(np.uint8))


def _hatching(grey: Tint, seed: int, gap: float) -> Tint:
    """Strokes that fall to the left, thicker the darker it is, black on white."""
    width, height = grey.size
    rng = dice(seed, "look/hatching")
    bend = np.asarray(noise(grey.size, 120, rng, octaves=1), np.int32) * round(gap) // 90
    lines = np.add.outer(np.arange(height) * 5, np.arange(width) * 6).astype(np.int32)
    period = max(16, round(gap * 8))
    wave = np.abs((lines + bend * 8) % period * 2 - period) * 255 // period
    worn = np.asarray(grains(grey.size, rng), np.int32) - 128
    dark = 225 - np.asarray(grey, np.int32)
    return PIL.Image.fromarray(np.clip(255 - (dark - wave + worn) * 2, 0, 255).astype(np.uint8))


def _engraved(grey: Tint, form: Tint, gap: float, way: tuple[int, int]) -> Tint:
    """Engraved lines across `way`, black on white; `form` bends them."""
    width, height = grey.size
    lines = np.add.outer(np.arange(height) * way[1], np.arange(width) * way[0]).astype(np.int32)
    lines += np.asarray(form, np.int32) >> 1
    period = max(20, round(gap * 10))
    wave = np.abs(lines % period * 2 - period) * 240 // period
    value = (np.asarray(grey, np.int32) - wave) * 5 + 128
    return PIL.Image.fromarray(np.clip(value, 0, 255).astype(np.uint8))


def _rules(sheet: Sheet, gap: int) -> Tint:
    """The lines of writing paper, as coverage."""
    rows = np.zeros((sheet.height, 1), np.uint8)
    rows[gap::gap] = 150
    return PIL.Image.fromarray(rows).resize(sheet.size, PIL.Image.Resampling.NEAREST)
