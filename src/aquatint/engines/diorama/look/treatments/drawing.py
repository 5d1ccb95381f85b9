"""Drawings that know their subject: its contour closed, its features kept, its ground plainer."""

from __future__ import annotations

from functools import partial

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import MedianFilter

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed, drawn
from ..sheet import (
    BICUBIC,
    BILINEAR,
    Sheet,
    Size,
    Tint,
    blur,
    corners,
    curve,
    noise,
    paint_over,
    plain,
    ramp,
    relief,
    scaled,
    shade,
    smaller,
    tone,
    unit,
    wobble,
)
from .apart import Plates, impressed, separated, set_in_inks
from .grades import Tone
from .inked import blacks, outlines
from .lines import features, grown, lined
from .ornament import ORNAMENTS, tiled
from .plot import Plot, disc, ring, shape, stroke
from .plot import box as box_
from .printed import dots, grid
from .strokes import long_strokes

_SUMMER = Tone(contrast=1.12, saturation=1.28, gamma=1.18, gains=(0.99, 1.0, 1.03))
_RAW = Tone(contrast=1.25, saturation=1.55, gamma=1.05)


def coloring(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A page to colour in: even, closed outlines and nothing else."""
    lines = _clean(lined(sheet, motif, 3.4, calm=2.2), motif, 90 * unit(sheet))
    return paint_over(plain(sheet.size, "#ffffff"), "#111111", ImageChops.invert(lines))


def _clean(lines: Tint, motif: Motif, least: float) -> Tint:
    """Lines without the crumbs of the setting; the features of subjects may be small."""
    cleaned = long_strokes(lines, least)
    return PIL.Image.composite(lines, cleaned, motif.subjects) if motif.shown else cleaned


def line_art(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A pen drawing on white."""
    inked = ImageChops.multiply(lined(sheet, motif, 2.2, calm=1.2), blacks(sheet))
    return paint_over(plain(sheet.size, "#fdfcf9"), "#17181c", ImageChops.invert(inked))


def light_lines(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """White lines on a dark ground, as of chalk, and a breath of the light in the picture."""
    inked = ImageChops.multiply(lined(sheet, motif, 2.2, calm=1.2), blacks(sheet))
    ground = paint_over(plain(sheet.size, "#16181d"), "#3a3e46", scaled(sheet.convert("L"), 0, 0.5))
    return paint_over(ground, "#fdfcf9", ImageChops.invert(inked))


def comic(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Brush ink, flat bright colours, dots in the shade."""
    vivid = ImageChops.blend(sheet.convert("L").convert("RGB"), sheet, 1.35)
    flat = separated(vivid, motif, behind=9, calm=8, before=9)
    dotted = shade(flat, scaled(dots(blur(sheet.convert("L"), 3), 6, 6, 0.75), 0.7, 1))
    inked = ImageChops.multiply(lined(sheet, motif, 1.7, calm=1.7), blacks(sheet))
    page = shade(dotted, scaled(inked, 0.05, 1))
    if motif.shown:
        rim = ImageChops.subtract(grown(motif.subjects, 5 * unit(sheet)), motif.subjects)
        page = paint_over(page, "#101014", rim)
    return page


def cel(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A painted sky in high summer, light that streams in, and a cel with dark outlines."""
    k = unit(sheet)
    far = calmed(sheet.reduce(2), 7).resize(sheet.size, BILINEAR)
    page = _SUMMER(PIL.Image.blend(far, sheet, 0.12), 0)
    deep = ramp(sheet.size, (1.0, 0.55, 0.2, 0.0, 0.0, 0.0))
    page = ImageChops.multiply(
        page, PIL.Image.composite(plain(sheet.size, "#8fc0ff"), plain(sheet.size, "#ffffff"), deep)
    )
    page = ImageChops.screen(page, _streaming(sheet.size))
    if not motif.shown:
        return shade(page, scaled(outlines(sheet, 1.4, calm=1.4), 0.6, 1))
    set_in_inks(page, _SUMMER(curve(sheet, (0, 0), (0.4, 0.36), (0.6, 0.68), (1, 1)), 0), motif, 16)
    rim = ImageChops.subtract(grown(motif.subjects, 3.6 * k), motif.subjects)
    page = paint_over(page, "#2a1430", scaled(rim, 0, 0.95))
    box = motif.box
    part = sheet.crop(box)
    inner = ImageChops.invert(features(part, 1.1 * k))
    inner = ImageChops.multiply(inner, motif.subjects.crop(box))
    page.paste((42, 20, 48), box, scaled(inner, 0, 0.8))
    return page


def _streaming(size: Size) -> Sheet:
    """Light from the upper right in broad bands, on black."""
    w, h = smaller(size, 4)
    bands = ((0.92, 0.1), (0.72, 0.06), (0.56, 0.12))
    rays = ""
    for x, wide in bands:
        corners_ = ((0, 0), (wide, 0), (wide - 0.75, 1), (-0.8, 1))
        rays += shape([((x + lean) * w, y * h) for lean, y in corners_], "#3a3624")
    glow = disc(0.97 * w, -0.04 * h, 0.13 * w, "#a89868")
    lit = drawn((w, h), box_(0, 0, w, h, "#000") + rays + glow)
    return blur(lit, 0.035 * w).resize(size, BILINEAR)


def fine_coloring(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A page to colour in for the patient: thin lines, and each plane of the setting filled with
    an ornament of its own."""
    k = unit(sheet)
    lines = _clean(lined(sheet, motif, 1.8, calm=1.4), motif, 60 * k)
    free = ImageChops.invert(grown(motif.subjects, 9 * k))
    grey = calmed(sheet.reduce(4), 18).convert("L").filter(MedianFilter(7))
    page = plain(sheet.size, "#ffffff")
    before = tone(grey, (0, 0), (1, 0))
    for level, name in zip(_levels(grey), ORNAMENTS, strict=True):
        below = grey.point([255 * (value <= level) for value in range(256)])
        zone = ImageChops.subtract(below, before).resize(sheet.size, BICUBIC)
        before = below
        inked = ImageChops.multiply(ImageChops.invert(tiled(name, sheet.size)), free)
        page = paint_over(page, "#1a1a1a", scaled(ImageChops.multiply(inked, _firm(zone)), 0, 0.8))
        edge = ImageChops.difference(_firm(zone), ImageChops.offset(_firm(zone), 2, 2))
        page = paint_over(page, "#1a1a1a", ImageChops.multiply(edge, free))
    return paint_over(page, "#111111", ImageChops.invert(lines))


def _firm(zone: Tint) -> Tint:
    return tone(zone, (0, 0), (0.46, 0), (0.54, 1), (1, 1))


def _levels(grey: Tint) -> list[int]:
    """The greys below which a quarter, a half, three quarters and all of a picture lie."""
    counts = np.cumsum(np.array(grey.histogram(), np.int64))
    total = int(counts[-1])
    return [*(int(np.searchsorted(counts, total * part // 4)) for part in (1, 2, 3)), 255]


def old_cartoon(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A short from before the war: flat greys, fat ink round the hero, an iris about it all."""
    k = unit(sheet)
    soft = blur(sheet, 3 * k)
    flat = calmed(sheet.reduce(4), 12).resize(sheet.size, BILINEAR)
    page = PIL.Image.blend(soft, flat, 0.7)
    set_in_inks(page, sheet, motif, 6)
    grey = tone(page.convert("L"), (0, 0.02), (0.5, 0.6), (0.85, 1), (1, 1)).convert("RGB")
    inked = shade(grey, scaled(lined(sheet, motif, 3.2, calm=1.6), 0.05, 1))
    if motif.shown:
        rim = ImageChops.subtract(grown(motif.subjects, 6 * k), motif.subjects)
        inked = paint_over(inked, "#0a0a0a", rim)
    return shade(inked, tone(corners(sheet.size, 0.5, 0.96), (0, 0), (0.42, 0), (0.56, 1), (1, 1)))


def blueprint(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """White lines on Prussian blue over a grid, with measures taken and a border ruled."""
    k = unit(sheet)
    faint = scaled(ImageChops.invert(sheet.convert("L")), 0, 0.18)
    page = paint_over(plain(sheet.size, "#123a78"), "#2f6fc0", faint)
    page = paint_over(page, "#5f92d6", grid(sheet.size, round(32 * k), 60))
    page = paint_over(page, "#7fb0ee", grid(sheet.size, round(128 * k), 90))
    page = paint_over(page, "#eef6ff", ImageChops.invert(lined(sheet, motif, 1.8, calm=1.1)))
    return paint_over(page, "#cfe4ff", _measures(sheet, seed, motif))


def brut(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Raw: house paint in loud fields, scratched into, and a line that nobody corrected."""
    k = unit(sheet)
    raw = partial(_RAW, _=0)
    flat = impressed(sheet, motif, Plates(7, 12, 7), (raw, raw))
    fields = wobble(flat, 90 * k, 16 * k, seed)
    rng = dice(seed, "look/brut")
    combed = noise(sheet.size, 16 * k, rng, octaves=2, stretch=9)
    worn = relief(fields, scaled(combed, 0.26, 0.74))
    lines = lined(sheet, motif, 3.4, calm=1.9)
    for turn in range(2):
        shaken = wobble(lines, 44 * k, 9 * k, seed + turn)
        worn = paint_over(worn, "#0b0908", scaled(ImageChops.invert(shaken), 0, 0.95))
    scratch = tone(
        noise(sheet.size, 5 * k, rng, octaves=1, stretch=24), (0, 0), (0.95, 0), (1, 0.5)
    )
    return paint_over(worn, "#f4ead2", scratch)


def _measures(sheet: Sheet, seed: int, motif: Motif) -> Tint:
    """A border, centre lines, and arrows that span the subject."""
    plot = Plot.of(motif, seed, "measures")
    s, white = plot.side, "#ffffff"
    left, top, right, bottom = motif.box
    thin = max(1.0, 0.0016 * s)
    edge = 0.025 * s
    frame = (edge, edge), (plot.width - edge, edge), (plot.width - edge, plot.height - edge)
    parts = [stroke((*frame, (edge, plot.height - edge), (edge, edge)), white, 1.6 * thin)]
    low = min(bottom + 0.02 * s, plot.height - 2 * edge)
    parts.append(stroke(((left, low), (right, low)), white, thin))
    tick = 0.015 * s
    parts += [stroke(((x, low - tick), (x, low + tick)), white, thin) for x in (left, right)]
    side = right + 0.03 * s if right < plot.width * 0.9 else left - 0.03 * s
    parts.append(stroke(((side, top), (side, bottom)), white, thin))
    parts += [stroke(((side - tick, y), (side + tick, y)), white, thin) for y in (top, bottom)]
    parts.append(stroke(((plot.x, top - 0.05 * s), (plot.x, bottom + 0.05 * s)), white, 0.7 * thin))
    parts.append(stroke(((left - 0.05 * s, plot.y), (right + 0.05 * s, plot.y)), white, 0.7 * thin))
    parts.append(ring(plot.x, plot.y, plot.reach * 1.12, white, 0.7 * thin))
    return drawn(sheet.size, "".join(parts)).convert("L")
