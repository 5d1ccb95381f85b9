"""A plate of a picture book: warm gouache, a brown crayon line, a panel drawn by hand."""

from __future__ import annotations

from functools import partial

import PIL.Image
from PIL import ImageChops, ImageDraw
from PIL.ImageFilter import GaussianBlur

from ...dice import dice
from ..motif import Motif
from ..sheet import Sheet, Tint, grains, noise, paint_over, relief, scaled, tone, unit, wobble
from .apart import Plates, impressed
from .grades import Tone
from .lines import lined

_WARM = Tone(contrast=0.85, saturation=1.45, gains=(1.08, 1.03, 0.92), gamma=1.65)
_CRAYON = "#5b2f1d"
_PAGE = "#fdf3dc"


def storybook(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Few warm colours with the tooth of the paper, each thing outlined in brown crayon."""
    k = unit(sheet)
    rng = dice(seed, "look/storybook")
    press = partial(_WARM, _=0)
    fields = impressed(sheet, motif, Plates(9, 9, 14), (press, press))
    brushed = noise(sheet.size, 22 * k, rng, octaves=2, stretch=5)
    tooth = scaled(grains(sheet.size, rng), 0.4, 0.64)
    # Brush and tooth at once: both are slight, so that one after the other gives just the same.
    fields = relief(fields, ImageChops.add(scaled(brushed, 0.44, 0.6), tooth, offset=-128))
    line = wobble(lined(sheet, motif, 1.7, calm=1.6), 60 * k, 3 * k, seed)
    crumbly = tone(grains(sheet.size, rng), (0, 0.55), (0.4, 1), (1, 1))
    inked = ImageChops.multiply(ImageChops.invert(line), crumbly)
    return paint_over(fields, _CRAYON, scaled(inked, 0, 0.9))


def panel(sheet: Sheet, seed: int, _: Motif) -> Sheet:
    """A page about the picture, whose rounded edge was drawn by hand."""
    k = unit(sheet)
    inside = _rounded(sheet, 0.05, seed)
    edge = ImageChops.subtract(inside, _rounded(sheet, 0.05 + 0.008, seed))
    page = paint_over(sheet, _CRAYON, scaled(edge, 0, 0.85))
    return paint_over(page, _PAGE, ImageChops.invert(inside.filter(GaussianBlur(k))))


def _rounded(sheet: Sheet, inset: float, seed: int) -> Tint:
    """An uneven rounded rectangle, white on black."""
    width, height = sheet.size
    small = PIL.Image.new("L", (max(8, width // 2), max(8, height // 2)))
    side = min(small.size)
    edge = round(inset * side)
    box = (edge, edge, small.width - 1 - edge, small.height - 1 - edge)
    ImageDraw.Draw(small).rounded_rectangle(box, max(1, round(0.09 * side) - edge // 2), 255)
    uneven = wobble(small, 0.16 * side, 0.016 * side, seed)
    return uneven.resize(sheet.size, PIL.Image.Resampling.BICUBIC)
