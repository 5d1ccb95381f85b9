"""What a shutter does to subjects and their setting: double and long exposures, sweeps, depth."""

from __future__ import annotations

import math

import PIL.Image
from PIL import ImageChops, ImageOps
from PIL.ImageFilter import GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..pressing import drawn
from ..sheet import (
    BICUBIC,
    Sheet,
    blur,
    curve,
    moved,
    noise,
    paint_over,
    plain,
    relief,
    scaled,
    smaller,
    tone,
    unit,
)
from .film import soft_focus, swept
from .grades import Tone
from .plot import Plot, box, disc, shape

_MUTED = Tone(contrast=0.8, saturation=0.35, gamma=1.2, gains=(1.02, 1.0, 0.96), black=0.05)
_CRISP = Tone(contrast=1.35, saturation=0.95)


def double_exposure(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """A silhouette on pale paper, filled with misty ridges and firs."""
    wood = _firs(sheet, seed, motif)
    grey = ImageOps.autocontrast(sheet.convert("L"), (1, 1)).convert("RGB")
    own = PIL.Image.blend(sheet, grey, 0.6)
    page = plain(sheet.size, "#eeece6")
    if not motif.shown:
        ghost = ImageChops.screen(own, curve(wood, (0, 0), (1, 0.8)))
        return PIL.Image.composite(ImageChops.multiply(own, wood), ghost, motif.setting())
    features = curve(own, (0, 0.12), (0.3, 0.72), (0.6, 1), (1, 1))
    lit = ImageChops.screen(wood, curve(own, (0, 0), (0.8, 0.04), (1, 0.2)))
    inside = ImageChops.multiply(lit, features)
    faint = PIL.Image.blend(page, own, 0.1)
    faint.paste(inside, (0, 0), motif.subjects)
    return faint


def _firs(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Ridges of firs in mist, nearer ones darker, under a pale sun."""
    plot = Plot.of(motif, seed, "firs")
    w, h, s = plot.width, plot.height, plot.side
    top, tall = plot.y - plot.reach, 2 * plot.reach
    parts = [plot.fill("#f2e2c8"), disc(plot.x + 0.1 * s, top + 0.3 * tall, 0.13 * s, "#fff6e4")]
    layers = ("#a9b8ba", "#7d949a", "#557078", "#2f4a54", "#122229")
    for depth, color in enumerate(layers):
        base = top + tall * (0.3 + 0.17 * depth)
        wave = [float(plot.rng.uniform(-0.06, 0.06)) * s for _ in range(8)]
        ridge = [(w * step / 6, base + wave[step]) for step in range(7)]
        parts.append(shape([(0, h), *ridge, (w, h)], color))
        x = 0.0
        while x < w:
            cell = min(5, int(x / w * 6))
            part = x / w * 6 - cell
            foot = base + wave[cell] + (wave[cell + 1] - wave[cell]) * part + 0.01 * s
            high = s * (0.08 + 0.04 * depth) * float(plot.rng.uniform(0.6, 1.5))
            parts.append(_fir(x, foot, high, color))
            x += high * float(plot.rng.uniform(0.2, 0.6))
    return drawn(sheet.size, "".join(parts))


def _fir(x: float, foot: float, high: float, color: str) -> str:
    """One fir: four skirts of branches."""
    points = [(x, foot - high)]
    for step in range(1, 5):
        reach, y = 0.075 * step * high, foot - high * (1 - 0.25 * step)
        points += [(x + reach, y), (x + 0.5 * reach, y - 0.02 * high)]
    left = [(2 * x - across, y) for across, y in reversed(points[1:])]
    return shape([*points, *left], color)


def motion(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """The camera went along with its subject: all else is a streak."""
    streaks = PIL.Image.blend(swept(sheet, 10), swept(sheet, 28), 0.45)
    rush = noise(sheet.size, 9 * unit(sheet), dice(seed, "look/motion"), octaves=2, stretch=48)
    streaks = relief(streaks, scaled(rush, 0.3, 0.7))
    if not motif.shown:
        return PIL.Image.blend(streaks, sheet, 0.22)
    step = round(10 * unit(sheet))
    page, mask = streaks, motif.subjects
    for index in range(6, 0, -1):
        ghost = scaled(moved(mask, -index * step, 0), 0, 0.34 - 0.04 * index)
        page.paste(moved(sheet, -index * step, 0), (0, 0), ghost)
    soft = PIL.Image.blend(sheet, moved(sheet, -step, 0), 0.3)
    page.paste(soft, (0, 0), scaled(mask.filter(GaussianBlur(1.5)), 0, 0.94))
    return page


def shallow(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A long lens wide open in a bright studio: the setting soft and quiet, the subject crisp."""
    k = unit(sheet)
    if not motif.shown:
        return PIL.Image.blend(_MUTED(sheet, 0), _CRISP(sheet, 0), 0.5)
    far = blur(sheet, 11 * k)
    page = PIL.Image.blend(_MUTED(far, 0), plain(sheet.size, "#ece8e2"), 0.3)
    page.paste(_CRISP(sheet, 0), (0, 0), motif.subjects)
    return page


def depth(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A lens focused on the subject: what is behind it a little out of focus."""
    if not motif.shown:
        return soft_focus(sheet, 0)
    page = blur(sheet, 4.2 * unit(sheet))
    page.paste(sheet, (0, 0), motif.subjects)
    return page


def aureole(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Rings of soft colour breathe out from the subject."""
    return _halo(sheet, motif, ("#fff3c8", "#ffb14a", "#ff5ea8", "#8a6bff", "#7fd8f0"), 0.72)


def dark_aureole(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A black night, one ring of deep colour, and a subject edged by it."""
    dim = ImageChops.multiply(sheet, plain(sheet.size, "#9a86d0"))
    page = _halo(dim, motif, ("#ff3a6a", "#a02ae0", "#2a1f9a", "#0b0a22", "#050409"), 0.74)
    if motif.shown:
        k = unit(sheet)
        inner = ImageChops.invert(blur(motif.subjects, 12 * k))
        rim = ImageChops.multiply(
            motif.subjects, tone(inner, (0, 0), (0.15, 0), (0.6, 0.9), (1, 1))
        )
        page = paint_over(page, "#e8407a", scaled(rim, 0, 0.7))
    return page


def _halo(sheet: Sheet, motif: Motif, colors: tuple[str, ...], share: float) -> Sheet:
    """Colours from the middle of the subject outwards, strong in the setting, faint before it."""
    w, h = smaller(sheet.size, 8)
    x, y = (part / 8 for part in motif.center)
    left, top, right, bottom = motif.box
    reach = max(0.55 * math.hypot(w, h), max(right - left, bottom - top) / 11)
    stops = "".join(
        f'<stop offset="{place / (len(colors) - 1):.2f}" stop-color="{color}"/>'
        for place, color in enumerate(colors)
    )
    fall = drawn(
        (w, h),
        f'<defs><radialGradient id="a" gradientUnits="userSpaceOnUse" cx="{x:.1f}" cy="{y:.1f}" '
        f'r="{reach:.1f}">{stops}</radialGradient></defs>{box(0, 0, w, h, "url(#a)")}',
    ).resize(sheet.size, BICUBIC)
    page = PIL.Image.blend(sheet, fall, share)
    near = PIL.Image.blend(sheet, ImageChops.soft_light(sheet, fall), 0.8)
    page.paste(PIL.Image.blend(near, fall, 0.12), (0, 0), motif.subjects)
    return page
