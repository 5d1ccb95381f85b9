"""Paint on walls: brick and concrete, fat outlines, spray, drips, stencils."""

from __future__ import annotations

import numpy as np
import PIL.Image
from PIL import ImageChops, ImageOps
from PIL.ImageFilter import GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed, drawn, pressed
from ..sheet import (
    BICUBIC,
    Sheet,
    Tint,
    blur,
    grains,
    noise,
    paint_over,
    plain,
    relief,
    scaled,
    smaller,
    tone,
    unit,
)
from .grades import Tone
from .lines import grown
from .plot import Plot, box, disc, stroke

_LOUD = Tone(contrast=1.3, saturation=1.5, gamma=1.1)
_STENCIL = ("#0c0c10", "#e6236f", "#23c8e0", "#f7f3ea")


def mural(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Sprayed on brick: loud colour, a black outline, a white one round it, and drips."""
    k = unit(sheet)
    wall, joints = _bricks(sheet, seed, motif)
    rng = dice(seed, "look/mural")
    clouds = noise(smaller(sheet.size, 4), 60 * k, rng, octaves=3).resize(sheet.size, BICUBIC)
    loud = _LOUD(calmed(sheet.reduce(2), 5).resize(sheet.size, BICUBIC), 0)
    page = PIL.Image.composite(loud, wall, tone(clouds, (0, 0.35), (0.35, 0.55), (0.6, 0.92)))
    if motif.shown:
        fat, wide = grown(motif.subjects, 9 * k), grown(motif.subjects, 22 * k)
        page = paint_over(page, "#fdfdf8", _dripping(wide, rng, k))
        page = paint_over(page, "#0d0d10", _dripping(fat, rng, k))
        page.paste(loud, (0, 0), motif.subjects)
        page = paint_over(page, "#0d0d10", _mist(fat, motif, seed, k))
    return relief(page, joints)


def stencil(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """A stencil on dark concrete: four hard tones over clouds of neon spray."""
    k = unit(sheet)
    rng = dice(seed, "look/stencil")
    rough = noise(smaller(sheet.size, 2), 90 * k, rng, octaves=5).resize(sheet.size, BICUBIC)
    page = relief(plain(sheet.size, "#3a3a42"), scaled(rough, 0.3, 0.7))
    calm = calmed(sheet.reduce(2), 5).resize(sheet.size, BICUBIC)
    page.paste(pressed(calm, ("#17171d", "#232635")), (0, 0), motif.setting())
    plot = Plot.of(motif, seed, "spray")
    s = plot.side
    clouds = [
        disc(plot.x + dx * s, plot.y + dy * s, reach * s, "#ffffff")
        for dx, dy, reach in ((-0.2, -0.16, 0.2), (0.22, 0.02, 0.22), (0.0, 0.24, 0.18))
    ]
    for cloud, color in zip(clouds, ("#ff2f86", "#1fd0e6", "#ffe03a"), strict=True):
        tint = _spray(drawn(sheet.size, cloud).convert("L"), seed, k)
        page = paint_over(page, color, tint)
    dots = "".join(
        disc(float(x) * plot.width, float(y) * plot.height, float(r) * s, "#ffffff")
        for x, y, r in rng.uniform((0, 0, 0.001), (1, 1, 0.008), (60, 3))
    )
    page = paint_over(page, "#f7f3ea", drawn(sheet.size, dots).convert("L"))
    if not motif.shown:
        return page
    page = paint_over(page, "#f7f3ea", _dripping(grown(motif.subjects, 8 * k), rng, k))
    part = ImageOps.autocontrast(sheet.crop(motif.box), (4, 4), mask=motif.subjects.crop(motif.box))
    page.paste(pressed(calmed(part, 5), _STENCIL), motif.box[:2], motif.subjects.crop(motif.box))
    return page


def _bricks(sheet: Sheet, seed: int, motif: Motif) -> tuple[Sheet, Tint]:
    """A painted brick wall, and its joints as a relief."""
    plot = Plot.of(motif, seed, "bricks")
    wide, tall = plot.side / 7, plot.side / 17
    bricks, joints = [plot.fill("#cfc8bf")], [plot.fill("#5a5a5a")]
    for row in range(int(plot.height / tall) + 1):
        for column in range(-1, int(plot.width / wide) + 1):
            x, y = (column + row % 2 / 2) * wide, row * tall
            light = int(plot.rng.integers(196, 226))
            size = (x + 2, y + 2, wide - 4, tall - 4)
            bricks.append(box(*size, f"#{light:02x}{light - 8:02x}{light - 16:02x}"))
            level = int(plot.rng.integers(118, 140))
            joints.append(box(*size, f"#{level:02x}{level:02x}{level:02x}"))
    depth = drawn(sheet.size, "".join(joints)).convert("L")
    rough = scaled(grains(sheet.size, dice(seed, "look/brick")), 0.42, 0.58)
    return drawn(sheet.size, "".join(bricks)), ImageChops.overlay(depth, rough)


def _dripping(mask: Tint, rng: np.random.Generator, k: float) -> Tint:
    """A painted form with runs of paint below it."""
    lower = np.asarray(mask) > 127
    columns = np.flatnonzero(lower.any(0))
    if not columns.size:
        return mask
    parts = []
    for _ in range(9):
        x = int(rng.choice(columns))
        y = int(np.flatnonzero(lower[:, x])[-1])
        long = float(rng.uniform(20, 120)) * k
        parts.append(stroke(((x, y - 4), (x, y + long)), "#ffffff", float(rng.uniform(4, 9)) * k))
    return ImageChops.lighter(mask, drawn(mask.size, "".join(parts)).convert("L"))


def _mist(mask: Tint, motif: Motif, seed: int, k: float) -> Tint:
    """Fine dots of paint round a form."""
    near = blur(mask, 12 * k)
    speck = grains(mask.size, dice(seed, "look/mist of paint"))
    fine = tone(ImageChops.add(near, speck, offset=-150), (0, 0), (0.35, 0), (0.42, 0.8), (1, 0.9))
    return ImageChops.multiply(fine, ImageChops.invert(motif.subjects))


def _spray(form: Tint, seed: int, k: float) -> Tint:
    """A form as a spray can lays it: dense in the middle, dust at the border."""
    small = form.reduce(8).filter(GaussianBlur(7 * k)).resize(form.size, BICUBIC)
    dust = grains(form.size, dice(seed, "look/dust"))
    return tone(ImageChops.add(small, dust, offset=-128), (0, 0), (0.2, 0), (0.55, 0.85), (1, 0.95))
