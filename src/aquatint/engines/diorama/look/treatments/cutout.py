"""Scissors and paste: subjects cut out and set on papers, pages and plain fields."""

from __future__ import annotations

import math

import numpy as np
import PIL.Image
from PIL import ImageChops, ImageOps
from PIL.ImageFilter import GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed, drawn
from ..sheet import BICUBIC, Sheet, Tint, blur, noise, paint_over, plain, scaled, shade, unit
from .apart import fallen
from .lines import grown
from .plot import Plot, box, disc, quarter, stroke
from .printed import dots

_PAPERS = ("#d9b58a", "#e8dcc4", "#c8402f", "#2f5d73", "#e9b23a", "#8fa58a", "#f3ede0")


def collage(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Torn papers, old print and pieces of the scene; the subject is cut out on top of them."""
    rng = dice(seed, "look/collage")
    page = sheet.copy()
    prints = (_newspaper(sheet), None, sheet, None, sheet)
    order = rng.permutation(9)
    for turn, spot in enumerate(order):
        wide, tall = (int(rng.uniform(0.26, 0.52) * side) for side in sheet.size)
        left, top = (
            int((place + rng.uniform(-0.35, 0.15)) * side / 3)
            for place, side in zip((spot % 3, spot // 3), sheet.size, strict=True)
        )
        print_ = prints[turn % len(prints)]
        piece = plain((wide, tall), _PAPERS[(seed + 2 * turn) % len(_PAPERS)])
        if print_ is not None:
            piece = print_.crop((left, top, left + wide, top + tall))
        _torn(page, piece, (left, top), rng)
    return cut(page, sheet, motif, 9 * unit(sheet))


def surreal(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """The subject as an old engraving, stepped out of scale, before a moon and striped ground."""
    plot = Plot.of(motif, seed, "surreal")
    w, h, s = plot.width, plot.height, plot.side
    line = h * 0.74
    parts = [
        plot.fill("#8fc3c4"),
        box(0, 0, w, h * 0.3, "#6fa9b3"),
        disc(plot.x - 0.06 * s, plot.y - 0.12 * s, max(0.36 * s, 0.8 * plot.reach), "#f2c9a8"),
        box(0, line, w, h - line, "#e08a6a"),
    ]
    for index in range(9):
        top = line + (h - line) * (index / 9) ** 1.6
        parts.append(box(0, top, w, (h - line) * 0.012 * (index + 1), "#c8553f"))
    parts += [
        quarter(w, 0, 0.26 * s, 1, "#e9b23a"),
        disc(0.13 * w, 0.2 * h, 0.07 * s, "#f6efe0"),
        disc(0.13 * w, 0.2 * h, 0.045 * s, "#3a7f8f"),
        disc(0.13 * w, 0.2 * h, 0.02 * s, "#16222a"),
        stroke(((0.04 * w, 0.27 * h), (0.13 * w, 0.285 * h), (0.22 * w, 0.27 * h)), "#16222a", 3),
    ]
    page = drawn(sheet.size, "".join(parts))
    if not motif.shown:
        page.paste(_newspaper(sheet), (0, 0), motif.setting())
        return page
    old = _newspaper(sheet)
    tinted = PIL.Image.blend(old, ImageChops.multiply(old, sheet), 0.5)
    return cut(page, tinted, motif, 6 * unit(sheet))


def mixed(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Paint, print, tape and torn paper on one board; the subject stays painted."""
    k = unit(sheet)
    rng = dice(seed, "look/mixed")
    page = sheet.copy()
    width, height = sheet.size
    for index, (x, y, wide, tall) in enumerate(
        ((-0.05, -0.05, 0.42, 0.36), (0.66, 0.5, 0.4, 0.55), (-0.04, 0.7, 0.36, 0.36))
    ):
        area = (int(x * width), int(y * height), int((x + wide) * width), int((y + tall) * height))
        size = (area[2] - area[0], area[3] - area[1])
        piece = _newspaper(sheet).crop(area) if index % 2 else plain(size, _PAPERS[index])
        _torn(page, piece, area[:2], rng)
    plot = Plot.of(motif, seed, "mixed")
    s = plot.side
    swipe = [
        (plot.x + (t - 0.5) * 1.1 * s, plot.y - 0.3 * s + 0.05 * s * math.sin(t * 9))
        for t in (step / 20 for step in range(21))
    ]
    paint = drawn(sheet.size, stroke(swipe, "#ffffff", 0.13 * s)).convert("L")
    bristle = noise(sheet.size, 8 * k, rng, octaves=2, stretch=22)
    worn = ImageChops.multiply(
        paint, bristle.point([0] * 96 + [min(255, 6 * v) for v in range(160)])
    )
    page = paint_over(page, "#e9b23a", worn)
    return cut(page, sheet, motif, 5 * k)


def page_layout(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A page of a magazine: one large picture, two details, hairlines and air."""
    width, height = sheet.size
    side = min(width, height)
    edge, gap = round(0.05 * side), round(0.02 * side)
    wide = round((width - 2 * edge - gap) * 0.72)
    out = plain(sheet.size, "#faf9f5")
    x = motif.center[0]
    main = _crop(sheet, (wide, height - 2 * edge), (x, height / 2), 1.0)
    out.paste(main, (edge, edge))
    left, column = edge + wide + gap, width - 2 * edge - wide - gap
    _, top, _, bottom = motif.box
    close = _crop(sheet, (column, round(column * 1.25)), (x, top + 0.28 * (bottom - top)), 0.34)
    out.paste(close, (left, edge))
    low = edge + close.height + gap
    tint = motif.sheet.resize((1, 1), PIL.Image.Resampling.BOX)
    out.paste(tint.resize((column, round(column * 0.5))), (left, low))
    detail = _crop(sheet, (column, round(column * 0.9)), (width * 0.15, height * 0.85), 0.4)
    out.paste(detail, (left, height - edge - detail.height))
    rule = max(1, side // 700)
    middle = (low + round(column * 0.5) + height - edge - detail.height) // 2
    for step in (-1, 0, 1):
        at = middle + step * gap
        out.paste((30, 30, 30), (left, at, left + column, at + rule))
    return out


def small_and_alone(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A wide quiet field in the colours of the place, and the subject small in it."""
    rows = _rows(sheet, motif)
    if not motif.shown:
        calm = calmed(sheet.reduce(4), 36).filter(GaussianBlur(3)).resize(sheet.size, BICUBIC)
        return PIL.Image.blend(calm, rows, 0.45)
    left, top, right, bottom = motif.box
    k = unit(sheet)
    share = min(0.58, 0.42 * sheet.height / (bottom - top), 0.42 * sheet.width / (right - left))
    size = (max(1, round((right - left) * share)), max(1, round((bottom - top) * share)))
    figure = sheet.crop(motif.box).resize(size, PIL.Image.Resampling.LANCZOS)
    mask = motif.subjects.crop(motif.box).resize(size, PIL.Image.Resampling.LANCZOS)
    cut_off = bottom >= sheet.height - 2
    foot = sheet.height if cut_off else round(sheet.height * 0.84)
    at = (round(sheet.width * 0.62 - size[0] / 2), foot - size[1])
    if not cut_off:
        shadow = PIL.Image.new("L", sheet.size)
        shadow.paste(mask.resize((size[0], max(1, size[1] // 9))), (at[0], foot - size[1] // 18))
        rows = shade(rows, scaled(ImageChops.invert(blur(shadow, 9 * k)), 0.72, 1))
    rows.paste(figure, at, mask)
    return rows


def cut(page: Sheet, sheet: Sheet, motif: Motif, rim: float) -> Sheet:
    """The subjects of a sheet on a page, with a rim of white paper and a shadow."""
    if not motif.shown:
        return page
    wide = grown(motif.subjects, rim)
    out = fallen(page, wide, 1.4 * unit(sheet))
    out.paste((250, 248, 242), (0, 0, *page.size), wide)
    out.paste(sheet, (0, 0), motif.subjects)
    return out


def _newspaper(sheet: Sheet) -> Sheet:
    """The sheet as an old newspaper prints it."""
    grey = ImageOps.autocontrast(sheet.convert("L"), (1, 1))
    return paint_over(plain(sheet.size, "#ece2cc"), "#26221f", ImageChops.invert(dots(grey, 5, 4)))


def _torn(page: Sheet, piece: Sheet, place: tuple[int, int], rng: np.random.Generator) -> None:
    """Paste a torn piece with its white rim and its shadow, in place."""
    ragged = np.asarray(noise(piece.size, 70, rng, octaves=4), np.int32) // 7
    width, height = piece.size
    across = np.minimum(np.arange(width), np.arange(width)[::-1])
    down = np.minimum(np.arange(height), np.arange(height)[::-1])
    inside = np.minimum(across[None], down[:, None]) - ragged

    def mask(start: int) -> Tint:
        return PIL.Image.fromarray(np.clip((inside - start) * 200, 0, 255).astype(np.uint8))

    torn = mask(2)
    page.paste((20, 16, 14), (place[0] + 5, place[1] + 8), scaled(blur(torn, 4), 0, 0.4))
    page.paste((250, 248, 240), place, torn)
    page.paste(piece, place, mask(10))


def _crop(sheet: Sheet, size: tuple[int, int], center: tuple[float, float], share: float) -> Sheet:
    """A part about a point, in the proportions of `size`, `share` of what would fit."""
    fit = min(sheet.width / size[0], sheet.height / size[1]) * share
    wide, tall = size[0] * fit, size[1] * fit
    left = max(0.0, min(center[0] - wide / 2, sheet.width - wide))
    top = max(0.0, min(center[1] - tall / 2, sheet.height - tall))
    return sheet.resize(
        size, BICUBIC, (left, top, min(left + wide, sheet.width), min(top + tall, sheet.height))
    )


def _rows(sheet: Sheet, motif: Motif) -> Sheet:
    """The setting as a soft fall of colour from top to bottom, subjects left out."""
    far = PIL.Image.Resampling.BOX
    small = np.asarray(sheet.resize((64, 24), far), np.int32)
    free = 255 - np.asarray(motif.subjects.resize((64, 24), far), np.int32)[..., None] + 1
    mean = ((small * free).sum(1) // free.sum(1)).astype(np.uint8)
    column = PIL.Image.fromarray(mean[:, None])
    return column.filter(GaussianBlur((0, 1))).resize(sheet.size, BICUBIC)
