"""Flat colour: the setting in few inks, its subjects in inks of their own, so that faces stay."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import BoxBlur, GaussianBlur, ModeFilter

from ...dice import dice
from ..motif import Motif
from ..pressing import calmed, drawn, pressed
from ..sheet import (
    BICUBIC,
    BILINEAR,
    Sheet,
    Size,
    Tint,
    curve,
    moved,
    noise,
    paint_over,
    plain,
    ramp,
    relief,
    scaled,
    smaller,
    tinted,
    tone,
    unit,
)
from .grades import Tone
from .lines import grown, lined
from .plot import box, disc

Press = Callable[[Sheet], Sheet]
"""Changes the colours of inks, given as a sheet."""

_EDO = ("#1a2032", "#24457e", "#5f8fb0", "#a8c4bc", "#f3e6c6", "#e3b98a", "#c8503a", "#8f4a34",
        "#5f7a4a", "#98a56c", "#dba24a", "#8a86a0")  # fmt: skip
_BRIGHT = ("#3a1a9a", "#6a3cf0", "#ff2e7e", "#ff6a3a", "#ffb300", "#fff2b8", "#00b8d4", "#18d88a",
           "#ff9ad8")  # fmt: skip
_LOUD = Tone(contrast=1.25, saturation=1.7, gamma=1.15)
_SEAL = ((0.2, 0.2, 0.6, 0.1), (0.2, 0.42, 0.6, 0.1), (0.45, 0.2, 0.1, 0.6),
         (0.2, 0.64, 0.25, 0.1), (0.62, 0.6, 0.1, 0.22), (0.2, 0.64, 0.1, 0.18))  # fmt: skip
_VINTAGE = ("#2b2420", "#2f6a70", "#6fa39a", "#d0432c", "#eaa93a", "#fbeecb", "#8a4a2a", "#6f7f3a",
            "#ecc98a", "#b9d2c0")  # fmt: skip
_LINEN = ("#33302b", "#6f6a5c", "#a39c86", "#c8bda6", "#e6ddcc", "#f6f1e7", "#b97a5a", "#8d9b86",
          "#d8b79a")  # fmt: skip
_COAST = ("#123a5a", "#1f8fb0", "#6fcfd0", "#f7d34a", "#ff7f5a", "#e84a4a", "#fff8e8", "#ffd9b0",
          "#3f9a5a", "#a8d86a")  # fmt: skip


def flat(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Plane colours with clean edges; a hint of the modelling stays."""
    return PIL.Image.blend(separated(sheet, motif, behind=9, calm=10, before=14), sheet, 0.05)


def poster(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A screen print: seven inks for the land, ten for who stands in it."""
    return separated(sheet, motif, behind=7, calm=8)


def minimal(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """As few planes as will do."""
    return separated(sheet, motif, behind=5, calm=22, before=7)


def quiet(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Few planes, and so many that a landscape of plain shapes keeps its colours."""
    return separated(sheet, motif, behind=9, calm=14, before=9)


def spare(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Who matters in a few clear planes; all about it fades into the paper."""
    bright = curve(sheet, (0, 0.08), (0.4, 0.54), (0.75, 0.92), (1, 1))
    planes = separated(bright, motif, behind=4, calm=26, before=8)
    page = PIL.Image.blend(planes, plain(sheet.size, "#fdf6ea"), 0.52)
    page.paste(planes, (0, 0), motif.subjects)
    return page


def bright(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Felt pens at full strength for the setting, and a subject cut out in its own loud colours."""
    flat = separated(_LOUD(sheet, 0), motif, behind=9, calm=10, before=11)
    page = pressed(flat, _BRIGHT)
    if motif.shown:
        k = unit(sheet)
        page = paint_over(page, "#fffdf4", grown(motif.subjects, 7 * k))
        page.paste(flat, (0, 0), motif.subjects)
    return page


def cut_paper(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Layers of coloured card, each casting its shadow on the one below."""
    k = unit(sheet)
    card = separated(sheet, motif, behind=6, calm=22, before=10)
    grey = card.convert("L")
    out = card
    for level in (0.28, 0.44, 0.58, 0.72, 0.86):
        layer = tone(grey, (0, 1), (level - 0.004, 1), (level + 0.004, 0), (1, 0))
        layer = ImageChops.multiply(layer, ImageChops.invert(motif.subjects))
        out = fallen(out, layer, k)
    if motif.shown:
        out = fallen(out, motif.subjects, 1.6 * k)
        out.paste(card, (0, 0), motif.subjects)
    return out


def woodblock(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Indigo and few pigments, a dark key block, the grain of cherry wood, a graded sky, a seal."""
    lifted = curve(sheet, (0, 0.08), (0.4, 0.52), (0.8, 0.92), (1, 1))
    aged = impressed(lifted, motif, Plates(8, 8, 9), (_in(_EDO, 0.82),) * 2)
    wood = noise(sheet.size, 8 * unit(sheet), dice(seed, "look/wood"), octaves=2, stretch=22)
    page = relief(aged, scaled(wood, 0.43, 0.57))
    open_ = ImageChops.invert(motif.subjects)
    graded = ramp(sheet.size, (1.0, 0.42, 0.06, 0, 0, 0, 0, 0))
    page = paint_over(page, "#173a78", scaled(ImageChops.multiply(graded, open_), 0, 0.92))
    low = ramp(sheet.size, (0, 0, 0, 0, 0, 0, 0.1, 0.5))
    page = paint_over(page, "#1f4a7c", scaled(ImageChops.multiply(low, open_), 0, 0.7))
    key = ImageChops.invert(lined(sheet, motif, 1.7, calm=1.5))
    page = paint_over(page, "#141c38", scaled(key, 0, 0.92))
    return _sealed(tinted(page, "#fbf1dc"), motif)


def _sealed(page: Sheet, motif: Motif) -> Sheet:
    """A red seal in the corner that the subject leaves free: a square with a few cuts."""
    s = min(page.size)
    side, edge = 0.062 * s, 0.045 * s
    x = edge if motif.center[0] > page.width / 2 else page.width - edge - side
    body = box(x, edge, side, 1.18 * side, "#fff")
    body += "".join(
        box(x + a * side, edge + 1.18 * b * side, c * side, 1.18 * d * side, "#000")
        for a, b, c, d in _SEAL
    )
    back = box(0, 0, *page.size, "#000")
    return paint_over(page, "#c2322a", scaled(drawn(page.size, back + body).convert("L"), 0, 0.94))


def vintage(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """A lithograph of the twenties: teal, brick, mustard and olive on cream, its sky paling."""
    lifted = curve(sheet, (0, 0.1), (0.35, 0.52), (0.7, 0.9), (1, 1))
    press = _in(_VINTAGE, 0.85), _in(_VINTAGE, 0.85 * 0.45)
    few = impressed(lifted, motif, Plates(7, 12, 10), press)
    pale = ramp(sheet.size, (0.0, 0.3, 0.8, 0.9, 0.45, 0.1, 0.0))
    sky = ImageChops.multiply(pale, ImageChops.invert(motif.subjects))
    page = paint_over(few, "#fbeecb", scaled(sky, 0, 0.62))
    return curve(page, (0, 0.04), (0.5, 0.56), (1, 1))


def japandi(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Linen, clay, sage and smoked oak: few quiet planes, much light, a round window of clay."""
    light = curve(sheet, (0, 0.14), (0.3, 0.5), (0.6, 0.84), (1, 1))
    quiet = impressed(light, motif, Plates(5, 22, 9), (_in(_LINEN, 0.8),) * 2)
    air = PIL.Image.blend(quiet, plain(sheet.size, "#f3ebdd"), 0.42)
    s = min(sheet.size)
    x, y = motif.center
    back = box(0, 0, *sheet.size, "#000")
    sun = drawn(sheet.size, back + disc(x, y - 0.12 * s, 0.34 * s, "#fff")).convert("L")
    air = ImageChops.multiply(
        air, PIL.Image.composite(plain(sheet.size, "#e3b795"), plain(sheet.size, "#ffffff"), sun)
    )
    air.paste(quiet, (0, 0), motif.subjects)
    return PIL.Image.blend(air, ImageChops.multiply(air, _washed(sheet.size, seed)), 0.5)


def riviera(sheet: Sheet, _: int, motif: Motif) -> Sheet:
    """Noon on the coast: turquoise, lemon, coral and white in flat planes."""
    bright = curve(sheet, (0, 0.05), (0.3, 0.42), (0.6, 0.8), (1, 1))
    return impressed(bright, motif, Plates(8, 10, 12), (_in(_COAST, 0.66),) * 2)


def _washed(size: Size, seed: int) -> Sheet:
    """An uneven wash of limewash."""
    half = smaller(size, 4)
    clouds = scaled(noise(half, 70, dice(seed, "look/limewash"), octaves=4), 0.82, 1)
    tint = clouds.resize(size, BICUBIC)
    return PIL.Image.merge("RGB", (tint, tint, tint))


def fallen(sheet: Sheet, layer: Tint, k: float) -> Sheet:
    """The shadow of a layer of card on what is below it."""
    small = layer.reduce(4).filter(GaussianBlur(1.2 * k))
    shadow = moved(small.resize(layer.size, BICUBIC), round(4 * k), round(7 * k))
    cast = tone(ImageChops.multiply(shadow, ImageChops.invert(layer)), (0, 0), (1, 0.5))
    out = sheet.copy()
    out.paste((10, 8, 20), (0, 0, *sheet.size), cast)
    return out


@dataclass(frozen=True, slots=True)
class Plates:
    """How many inks the setting and the subjects get, and the radius that calms the setting."""

    behind: int
    calm: float
    before: int = 12


def separated(sheet: Sheet, motif: Motif, *, behind: int, calm: float, before: int = 12) -> Sheet:
    """The setting in `behind` inks, calmed by a radius, the subjects in `before` inks."""
    return impressed(sheet, motif, Plates(behind, calm, before), (None, None))


def impressed(
    sheet: Sheet, motif: Motif, plates: Plates, press: tuple[Press | None, Press | None]
) -> Sheet:
    """The same; `press` changes the inks of the setting and those of the subjects."""
    step = 4 if plates.calm > 10 else 2
    soft = calmed(sheet.reduce(step), plates.calm)
    mask = ImageChops.invert(motif.subjects.resize(soft.size, BILINEAR))
    inks = leading(soft, mask, plates.behind)
    if step == 4:  # round the planes off where that is cheap
        soft = _rounded(soft, inks)
    wide = soft.resize(sheet.size, BICUBIC if step == 4 else BILINEAR)
    page = _inked(wide, inks, press[0])
    set_in_inks(page, sheet, motif, plates.before, press[1])
    return page


def set_in_inks(
    page: Sheet, sheet: Sheet, motif: Motif, count: int, press: Press | None = None
) -> None:
    """Print the subjects of a sheet onto a page, in inks of their own."""
    if motif.shown:
        part, mask = sheet.crop(motif.box), motif.subjects.crop(motif.box)
        page.paste(_inked(part, leading(part, mask, count), press), motif.box[:2], mask)


def _rounded(sheet: Sheet, inks: PIL.Image.Image) -> Sheet:
    """A small sheet in inks, each pixel in the one that most about it have."""
    few = sheet.quantize(palette=inks, dither=PIL.Image.Dither.NONE)
    most = PIL.Image.fromarray(np.asarray(few)).filter(ModeFilter(7))
    most.putpalette(few.getpalette() or [])
    return most.convert("RGB")


def _inked(sheet: Sheet, inks: PIL.Image.Image, press: Press | None) -> Sheet:
    few = sheet.quantize(palette=inks, dither=PIL.Image.Dither.NONE)
    if press is not None:
        levels = np.array(few.getpalette() or [], np.uint8).reshape(1, -1, 3)
        few.putpalette(press(PIL.Image.fromarray(levels)).tobytes())
    return few.convert("RGB").filter(BoxBlur(0.6))


def _in(inks: tuple[str, ...], share: float) -> Press:
    """Brings colours near to given inks."""
    return lambda colors: PIL.Image.blend(colors, pressed(colors, inks), share)


def leading(sheet: Sheet, mask: Tint, count: int) -> PIL.Image.Image:
    """The leading colours of what a mask covers, as the palette of an image."""
    times = max(1, max(sheet.size) // 96)
    small, held = np.asarray(sheet.reduce(times)), np.asarray(mask.reduce(times)) > 127
    pixels = small[held] if held.any() else small.reshape(-1, 3)
    row = PIL.Image.fromarray(np.ascontiguousarray(pixels[None]))
    return row.quantize(count, PIL.Image.Quantize.MEDIANCUT, 2)
