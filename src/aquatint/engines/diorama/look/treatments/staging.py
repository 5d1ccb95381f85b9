"""Light that knows its subject: stage lamps, city lights behind it, fireflies round it."""

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
    corners,
    curve,
    paint_over,
    plain,
    scaled,
    shade,
    smaller,
    unit,
)
from .plot import Plot, around, disc, shape

_SPELL = ("#ff8ad0", "#5a8aff", "#ffd08a", "#8a5aff", "#4ad8d0")
_CITY = ("#ff3d9a", "#ffb03a", "#39c8ff", "#b04aff", "#ffe9a0")


def spotlight(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """One lamp from above on the subject, pink and teal in the dark about it."""
    size = smaller(sheet.size, 8)
    plot = Plot.of(motif, seed, "spotlight")
    w, h, k = *size, size[0] / sheet.width
    x, foot, wide = plot.x * k, min(h * 0.96, (plot.y + plot.reach) * k), plot.reach * k
    wide = min(max(wide, 0.2 * w), 0.42 * w)
    cone = shape(((x - 0.03 * w, 0), (x + 0.03 * w, 0), (x + wide, foot), (x - wide, foot)), "#fff")
    pool = f'cx="{x:.1f}" cy="{foot:.1f}" rx="{wide:.1f}" ry="{wide * 0.24:.1f}"'
    soft = _soft(size, f'{cone}<ellipse {pool} fill="#fff"/>', 2.5, sheet.size)
    pink, teal = plain(sheet.size, "#7a2a78"), plain(sheet.size, "#123a5e")
    side = PIL.Image.linear_gradient("L").rotate(90).resize(sheet.size, BICUBIC)
    night = ImageChops.multiply(sheet, PIL.Image.composite(pink, teal, side))
    lit = ImageChops.screen(sheet, plain(sheet.size, "#1a120a"))
    page = PIL.Image.composite(lit, night, soft)
    page.paste(PIL.Image.blend(lit, night, 0.25), (0, 0), scaled(motif.subjects, 0, 0.8))
    return paint_over(page, "#fff0d0", scaled(ImageChops.multiply(soft, _falling(sheet)), 0, 0.2))


def city_lights(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Behind the subject the night goes out of focus: discs of neon."""
    far = blur(sheet, 7 * unit(sheet)) if motif.shown else sheet
    lights = _discs(sheet.size, seed, motif, _CITY, 46)
    page = ImageChops.screen(far, lights)
    near = ImageChops.screen(sheet, curve(blur(lights, 30), (0, 0), (1, 0.35)))
    page.paste(near, (0, 0), motif.subjects)
    return page


def wonder(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Colours of a spell in the air, and sparks that drift up."""
    soft = _pearl(sheet, seed, motif, "#4a3aa0", _SPELL)
    page = PIL.Image.blend(sheet, ImageChops.soft_light(sheet, soft), 0.9)
    page = ImageChops.screen(page, curve(soft, (0, 0), (1, 0.16)))
    size = smaller(sheet.size, 2)
    plot = Plot.of(motif, seed, "sparks")
    sparks = "".join(
        disc(float(x) * size[0], float(y) * size[1], float(r * r) * min(size), "#fff")
        for x, y, r in plot.rng.uniform((0, 0.1, 0.025), (1, 1, 0.062), (70, 3))
    )
    page = paint_over(page, "#fff6d0", _soft(size, sparks, 0.6, sheet.size))
    page.paste(PIL.Image.blend(page, sheet, 0.5), (0, 0), motif.subjects)
    return page


def _pearl(sheet: Sheet, seed: int, motif: Motif, ground: str, colors: tuple[str, ...]) -> Sheet:
    """Soft clouds of colours that run into each other."""
    w, h = smaller(sheet.size, 16)
    rng = Plot.of(motif, seed, "pearl").rng
    clouds = "".join(
        disc(float(rng.uniform(0, w)), float(rng.uniform(0, h)), 0.3 * w, color)
        for color in (*colors, *colors)
    )
    haze = drawn((w, h), f'<rect width="{w}" height="{h}" fill="{ground}"/>{clouds}')
    return haze.filter(GaussianBlur(w / 7)).resize(sheet.size, BICUBIC)


def reverie(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Deep in the wood: slanting light, fireflies, dark leaves close to the eye."""
    size = smaller(sheet.size, 4)
    plot = Plot.of(motif, seed, "reverie")
    w, h, s = *size, min(size)
    slant = "".join(
        shape(((x, 0), (x + 0.07 * w, 0), (x - 0.1 * w, h), (x - 0.26 * w, h)), "#b8b070")
        for x in (w * (0.3 + 0.28 * index) for index in range(4))
    )
    light = _soft(size, slant, 5, sheet.size)
    page = paint_over(sheet, "#f2e9a8", scaled(ImageChops.multiply(light, _falling(sheet)), 0, 0.5))
    flies = "".join(
        disc(float(x) * w, float(y) * h, float(r) * s, "#fff")
        for x, y, r in plot.rng.uniform((0, 0.25, 0.003), (1, 1, 0.007), (42, 3))
    )
    page = paint_over(page, "#f6ffb0", _soft(size, flies, 0.6, sheet.size))
    glow = _soft(size, flies, 5, sheet.size)
    page = ImageChops.screen(page, ImageChops.multiply(plain(sheet.size, "#d8f08a"), _three(glow)))
    near = paint_over(
        page, "#0a1f16", scaled(_soft(size, _leaves(plot, w, h), 2.2, sheet.size), 0, 0.93)
    )
    near.paste(page, (0, 0), scaled(motif.subjects, 0, 0.85))
    return shade(near, scaled(corners(sheet.size, 0.4, 1.1), 0.45, 1))


def _leaves(plot: Plot, w: int, h: int) -> str:
    """Leaves that hang into the corners."""
    parts = []
    for _ in range(46):
        along = float(plot.rng.uniform(0, 1))
        left = plot.rng.random() < 0.5
        x = (0.26 * along * along if left else 1 - 0.26 * along * along) * w
        y = (1 - along) * h * float(plot.rng.uniform(-0.05, 0.4)) + (
            0 if along < 0.8 else -0.02 * h
        )
        reach, lean = 0.05 * min(w, h), float(plot.rng.uniform(0, 6))
        radii = [reach * (1.0 if t % 6 == 0 else 0.42 if t % 3 else 0.36) for t in range(12)]
        parts.append(around(x + reach * math.cos(lean), y + reach * math.sin(lean), radii, "#fff"))
    return "".join(parts)


def _discs(size: Size, seed: int, motif: Motif, colors: tuple[str, ...], count: int) -> Sheet:
    """Lights far out of focus, on black."""
    w, h = smaller(size, 4)
    plot = Plot.of(motif, seed, "discs")
    parts = [f'<rect width="{w}" height="{h}" fill="#000"/>']
    for index in range(count):
        reach = float(plot.rng.uniform(0.01, 0.055)) * min(w, h)
        x, y = float(plot.rng.uniform(0, w)), float(plot.rng.uniform(0, 0.85 * h))
        light = float(plot.rng.uniform(0.2, 0.62))
        color = colors[index % len(colors)]
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{reach:.1f}" fill="{color}" '
            f'fill-opacity="{light:.2f}"/>'
        )
    return drawn((w, h), "".join(parts)).filter(GaussianBlur(0.8)).resize(size, BICUBIC)


def _soft(size: Size, body: str, radius: float, full: Size) -> Tint:
    """White shapes on black, blurred, enlarged."""
    black = f'<rect width="{size[0]}" height="{size[1]}" fill="#000"/>'
    return drawn(size, black + body).convert("L").filter(GaussianBlur(radius)).resize(full, BICUBIC)


def _falling(sheet: Sheet) -> Tint:
    """White above, grey below: light that loses itself on its way down."""
    return scaled(ImageChops.invert(PIL.Image.linear_gradient("L")), 0.25, 1).resize(
        sheet.size, BICUBIC
    )


def _three(tint: Tint) -> Sheet:
    return PIL.Image.merge("RGB", (tint, tint, tint))
