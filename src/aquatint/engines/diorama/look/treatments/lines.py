"""Contours of subjects, and outlines that keep their features."""

from __future__ import annotations

from PIL import ImageChops
from PIL.ImageFilter import BoxBlur

from ..motif import Motif
from ..sheet import BILINEAR, Sheet, Tint, blur, plain, tone, unit
from .inked import outlines


def lined(sheet: Sheet, motif: Motif, weight: float, calm: float) -> Tint:
    """Outlines, black on white: the setting's plain, the subjects' with all their features."""
    behind = outlines(sheet, weight, calm=calm)
    if not motif.shown:
        return behind
    k = unit(sheet)
    left, top, right, bottom = motif.box
    pad = round(12 * k)
    box = (max(0, left - pad), max(0, top - pad), min(sheet.width, right + pad),
           min(sheet.height, bottom + pad))  # fmt: skip
    out = ImageChops.lighter(behind, grown(motif.subjects, 3 * weight * k))
    mask = motif.subjects.crop(box)
    part = plain((box[2] - box[0], box[3] - box[1]), "#ffffff")
    part.paste(sheet.crop(box), (0, 0), mask)
    inner = ImageChops.lighter(features(part, weight * 0.8 * k), ImageChops.invert(mask))
    out.paste(ImageChops.darker(out.crop(box), inner), box[:2])
    half = 0.6 * weight * k
    rim = ImageChops.subtract(grown(motif.subjects, half), _shrunk(motif.subjects, half))
    return ImageChops.darker(out, ImageChops.invert(rim))


def features(sheet: Sheet, weight: float) -> Tint:
    """Every edge of smooth artwork, black on white."""
    red, green, blueness = ImageChops.difference(sheet, blur(sheet, weight * 1.4)).split()
    drop = ImageChops.lighter(ImageChops.lighter(red, green), blueness)
    return tone(drop.filter(BoxBlur(0.5 * weight)), (0, 1), (0.03, 1), (0.085, 0), (1, 0))


def _shrunk(mask: Tint, reach: float) -> Tint:
    return ImageChops.invert(grown(ImageChops.invert(mask), reach))


def grown(mask: Tint, reach: float) -> Tint:
    """A mask, `reach` pixels wider, with round corners; what only glows does not count."""
    solid = mask.reduce(2).point([0] * 140 + [255] * 116)
    soft = blur(solid, reach / 2 / 1.28)  # a tenth is left at the reach of an edge
    firm = tone(soft, (0, 0), (0.07, 0), (0.13, 1), (1, 1))
    return firm.resize(mask.size, BILINEAR)
