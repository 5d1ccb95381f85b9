"""Light of certain hours: a low sun, a night that the shutter slept through, a feast at dusk."""

from __future__ import annotations

import math

import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import GaussianBlur

from ..motif import Motif
from ..pressing import drawn
from ..sheet import (
    BICUBIC,
    Sheet,
    Size,
    Tint,
    blur,
    curve,
    moved,
    paint_over,
    plain,
    ramp,
    scaled,
    smaller,
    tone,
    unit,
)
from .film import swept
from .grades import Ramp, Tone
from .plot import Plot, box, disc, shape

_LOW_SUN = Ramp(("#2a1424", "#8a3f2a", "#e58a3a", "#ffc868", "#fff0c4"), 0.78)
_SUNLIT = Tone(contrast=1.15, saturation=1.05, gains=(1.1, 0.94, 0.72))
_DUSK = Tone(
    contrast=1.1, saturation=0.9, gains=(0.86, 0.66, 0.94), split=0.3, lights="#ff9ad8",
    shadows="#3a2a9a",
)  # fmt: skip
_BULBS = ("#fff1b8", "#ffd0e8", "#c8e4ff", "#ffe0a0")
_BALLOONS = ("#ff8ac8", "#8ab8ff", "#ffd27a", "#b08aff", "#7ae8d8")
_NIGHT = Tone(contrast=1.15, saturation=0.7, gains=(0.42, 0.48, 0.74))


def golden(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """The last sun before it sets: its disc low in the air, long rays, a lit edge on who stands."""
    size = smaller(sheet.size, 4)
    plot = Plot.of(motif, seed, "golden hour")
    w, h = size
    left = plot.x > plot.width / 2
    x, y = (0.2 if left else 0.8) * w, 0.4 * h
    page = PIL.Image.blend(_LOW_SUN(sheet, 0), ImageChops.multiply(sheet, _air(sheet.size)), 0.35)
    page = ImageChops.screen(page, _sun(plot, size, (x, y)).resize(sheet.size, BICUBIC))
    if not motif.shown:
        return page
    k = unit(sheet)
    lit = PIL.Image.blend(_SUNLIT(sheet, 0), _LOW_SUN(sheet, 0), 0.25)
    page.paste(lit, (0, 0), motif.subjects)
    away = round((9 if left else -9) * k)
    behind = blur(moved(motif.subjects, away, round(4 * k)), 3 * k)
    rim = ImageChops.multiply(motif.subjects, ImageChops.invert(behind))
    return paint_over(page, "#fff0b0", scaled(rim, 0, 0.85))


def _air(size: Size) -> Sheet:
    """The colours of the hour from top to bottom, to be multiplied with."""
    fall = ramp(size, (0.0, 0.35, 0.75, 1.0, 0.6, 0.15, 0.0))
    return PIL.Image.composite(plain(size, "#ffdca0"), plain(size, "#c07a58"), fall)


def _sun(plot: Plot, size: Size, at: tuple[float, float]) -> Sheet:
    """A sun and its rays, on black."""
    w, h = size
    s = min(size)
    x, y = at
    rays = []
    for index in range(9):
        turn = math.pi * (0.12 + 0.1 * index + float(plot.rng.uniform(-0.03, 0.03)))
        wide = float(plot.rng.uniform(0.015, 0.04))
        ends = [
            (x + math.cos(turn + lean) * 2 * s, y + math.sin(turn + lean) * 2 * s)
            for lean in (-wide, wide)
        ]
        rays.append(shape(((x, y), *ends), "#5a3410"))
    beams = drawn(size, box(0, 0, w, h, "#000") + "".join(rays)).filter(GaussianBlur(0.012 * s))
    halo = drawn(size, box(0, 0, w, h, "#000") + disc(x, y, 0.2 * s, "#c87a28"))
    glow = halo.filter(GaussianBlur(0.1 * s))
    core = drawn(size, box(0, 0, w, h, "#000") + disc(x, y, 0.055 * s, "#fff4d0"))
    return ImageChops.screen(ImageChops.screen(beams, glow), core.filter(GaussianBlur(0.008 * s)))


def party(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Dusk in rose and violet, strings of bulbs, balloons, and confetti in the air."""
    half = smaller(sheet.size, 2)
    plot = Plot.of(motif, seed, "party")
    page = _DUSK(PIL.Image.blend(sheet, blur(sheet, 6 * unit(sheet)), 0.6), 0)
    veil = ramp(sheet.size, (0.5, 0.3, 0.12, 0.3, 0.5))
    page = paint_over(page, "#e6a8f0", scaled(veil, 0, 0.55))
    black = box(0, 0, *half, "#000")
    floating = _balloons(plot, half)
    cover = drawn(half, black + floating[0]).convert("L").resize(sheet.size, BICUBIC)
    page.paste(drawn(half, floating[1]).resize(sheet.size, BICUBIC), (0, 0), scaled(cover, 0, 0.8))
    bulbs = drawn(half, black + _bulbs(half))
    glow = curve(bulbs.reduce(4).filter(GaussianBlur(5)), (0, 0), (0.3, 0.9), (1, 1))
    lights = ImageChops.screen(bulbs.filter(GaussianBlur(1.5)), glow.resize(half, BICUBIC))
    page = ImageChops.screen(page, lights.resize(sheet.size, BICUBIC))
    if motif.shown:
        near = PIL.Image.blend(sheet, _DUSK(sheet, 0), 0.35)
        page.paste(near, (0, 0), motif.subjects)
    paper = drawn(half, black + _confetti(plot, half)).resize(sheet.size, BICUBIC)
    return ImageChops.screen(page, paper)


def _bulbs(size: Size) -> str:
    """Strings that sag from side to side, a bulb every step."""
    w, h = size
    parts = []
    for line, (start, end, sag) in enumerate(((0.02, 0.14, 0.16), (0.16, 0.03, 0.2))):
        count = 11 + line
        for index in range(count):
            t = (index + 0.5) / count
            y = h * (start + (end - start) * t + sag * 4 * t * (1 - t))
            parts.append(disc(w * t, y, 0.012 * min(size), _BULBS[(index + line) % len(_BULBS)]))
    return "".join(parts)


def _balloons(plot: Plot, size: Size) -> tuple[str, str]:
    """Bunches at both sides: their cover in white on nothing, and their colours."""
    w, h = size
    s = min(size)
    cover, color = [], [box(0, 0, w, h, "#e8b0f0")]
    for index in range(9):
        side = 0.0 if index % 2 else 1.0
        x = w * (side + (0.5 - side) * 0.34 * float(plot.rng.uniform(0, 1)))
        y = h * float(plot.rng.uniform(0.22, 0.62))
        reach = s * float(plot.rng.uniform(0.05, 0.085))
        round_ = f'cx="{x:.1f}" cy="{y:.1f}" rx="{reach:.1f}" ry="{1.2 * reach:.1f}"'
        way = f"M{x:.1f} {y + 1.2 * reach:.1f}q{0.3 * reach:.1f} {reach:.1f} 0 {2.4 * reach:.1f}"
        thread = f'<path d="{way}" fill="none" stroke="#fff" stroke-width="1.2"/>'
        cover.append(f'<ellipse {round_} fill="#fff"/>{thread}')
        color.append(f'<ellipse {round_} fill="{_BALLOONS[index % len(_BALLOONS)]}"/>')
        shine = disc(x - 0.35 * reach, y - 0.45 * reach, 0.24 * reach, "#fff6ff")
        color.append(shine)
    return "".join(cover), "".join(color)


def _confetti(plot: Plot, size: Size) -> str:
    """Small slips of paper, turned every way."""
    w, h = size
    parts = []
    for index in range(110):
        x, y = float(plot.rng.uniform(0, w)), float(plot.rng.uniform(0, h))
        turn = float(plot.rng.uniform(0, math.pi))
        long, wide = 0.011 * min(size), 0.0045 * min(size) * float(plot.rng.uniform(0.4, 1.4))
        c, s = math.cos(turn), math.sin(turn)
        corners = [
            (x + c * a * long - s * b * wide, y + s * a * long + c * b * wide)
            for a, b in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        parts.append(shape(corners, _BALLOONS[index % len(_BALLOONS)]))
    return "".join(parts)


def trails(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """A night exposed for minutes: stars draw circles, lamps draw ribbons, who stands is sharp."""
    half = smaller(sheet.size, 2)
    plot = Plot.of(motif, seed, "ribbons")
    silk = _NIGHT(PIL.Image.blend(swept(sheet, 20), sheet, 0.35), 0)
    ribbons = drawn(half, box(0, 0, *half, "#000") + _ribbons(plot, half)).filter(GaussianBlur(0.8))
    wide = ribbons.reduce(4).filter(GaussianBlur(5)).resize(half, BICUBIC)
    lights = ImageChops.add(ribbons, curve(wide, (0, 0), (1, 0.9))).resize(sheet.size, BICUBIC)
    out = ImageChops.screen(silk, _stars(plot, sheet))
    out = ImageChops.screen(out, lights)
    if motif.shown:
        lit = ImageChops.multiply(sheet, plain(sheet.size, "#a8aad8"))
        out.paste(ImageChops.screen(lit, curve(lights, (0, 0), (1, 0.2))), (0, 0), motif.subjects)
    return out


def _stars(plot: Plot, sheet: Sheet) -> Sheet:
    """The circles of the stars, where a sky is seen, on black."""
    w, h = sheet.size
    top = sheet.resize((8, 8), PIL.Image.Resampling.BOX).crop((0, 0, 8, 3)).resize((1, 1))
    red, _, blue = top.getpixel((0, 0))  # type: ignore[misc]
    if blue <= red:
        return plain(sheet.size, "#000000")
    x, y = 0.62 * w, 0.08 * h
    parts = [box(0, 0, w, h, "#000")]
    for _ in range(90):
        reach = float(plot.rng.uniform(0.03, 0.95)) * plot.side
        start = float(plot.rng.uniform(0, 2 * math.pi))
        end = start + float(plot.rng.uniform(0.35, 0.8))
        a, b = ((x + math.cos(t) * reach, y + math.sin(t) * reach) for t in (start, end))
        light = ("#8a94c8", "#c8d0f0", "#6a78b0", "#f0e8d0")[int(plot.rng.integers(0, 4))]
        parts.append(
            f'<path d="M{a[0]:.1f} {a[1]:.1f}A{reach:.1f} {reach:.1f} 0 0 1 {b[0]:.1f} {b[1]:.1f}" '
            f'fill="none" stroke="{light}" stroke-width="{0.0016 * plot.side:.2f}"/>'
        )
    sky = ramp(sheet.size, (1, 1, 0.9, 0.4, 0, 0, 0, 0))
    return ImageChops.multiply(drawn(sheet.size, "".join(parts)), _three(sky))


def _ribbons(plot: Plot, size: Size) -> str:
    """Head and tail lights of cars that passed, round a bend and out of sight."""
    w, h = size
    turned = plot.x > plot.width / 2
    parts = []
    for index in range(46):
        red = index % 2 == 0
        color = (("#ff2a1a", "#ff6a2a") if red else ("#fff0c8", "#ffc878"))[index // 2 % 2]
        lane = float(plot.rng.uniform(0, 1)) * 0.46 + (0 if red else 0.52)
        points = (
            (-0.3 + 0.75 * lane, 1.04),
            (0.3 + 0.3 * lane, 0.9 - 0.02 * lane),
            (0.62 + 0.1 * lane, 0.7 + 0.03 * lane),
            (1.04, 0.665 + 0.035 * lane),
        )
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = (
            ((1 - x if turned else x) * w, y * h) for x, y in points
        )
        weight = float(plot.rng.uniform(0.0008, 0.0045)) * w
        parts.append(
            f'<path d="M{x0:.1f} {y0:.1f}C{x1:.1f} {y1:.1f} {x2:.1f} {y2:.1f} {x3:.1f} {y3:.1f}" '
            f'fill="none" stroke="{color}" stroke-width="{weight:.2f}"/>'
        )
    return "".join(parts)


def _three(tint: Tint) -> Sheet:
    return PIL.Image.merge("RGB", (tint, tint, tint))


def stark_light(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """One hard lamp: blacks that drown, whites that glare, and nothing between them."""
    k = unit(sheet)
    around = blur(sheet, 40 * k)
    local = ImageChops.add(ImageChops.subtract(sheet, around, offset=128), sheet, offset=-128)
    deep = curve(local, (0, 0), (0.3, 0.03), (0.55, 0.5), (0.78, 0.98), (1, 1))
    grey = deep.convert("L").convert("RGB")
    page = PIL.Image.blend(grey, deep, 0.12)
    if motif.shown:
        page.paste(PIL.Image.blend(grey, deep, 0.95), (0, 0), motif.subjects)
    fall = tone(
        PIL.Image.radial_gradient("L").resize(sheet.size, BICUBIC), (0, 1), (0.45, 1), (1, 0.2)
    )
    return ImageChops.multiply(page, _three(fall))
