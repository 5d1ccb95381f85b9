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
    return ImageChops.darker(out, ImageChops.invert(_rim(motif.subjects, 0.6 * weight * k)))


def features(sheet: Sheet, weight: float) -> Tint:
    """Every edge of smooth artwork, black on white."""
    red, green, blueness = ImageChops.difference(sheet, blur(sheet, weight * 1.4)).split()
    drop = ImageChops.lighter(ImageChops.lighter(red, green), blueness)
    return tone(drop.filter(BoxBlur(0.5 * weight)), (0, 1), (0.03, 1), (0.085, 0), (1, 0))


def _rim(mask: Tint, reach: float) -> Tint:
    """The edge of a mask, `reach` pixels wide to both sides."""
    solid = _solid(mask)
    outer, inner = _firm(solid, reach), _firm(ImageChops.invert(solid), reach)
    return ImageChops.multiply(outer, inner).resize(mask.size, BILINEAR)


def grown(mask: Tint, reach: float) -> Tint:
    """A mask, `reach` pixels wider, with round corners; what only glows does not count."""
    return _firm(_solid(mask), reach).resize(mask.size, BILINEAR)


def _solid(mask: Tint) -> Tint:
    return mask.reduce(2).point([0] * 140 + [255] * 116)


def _firm(solid: Tint, reach: float) -> Tint:
    soft = blur(solid, reach / 2 / 1.28)  # a tenth is left at the reach of an edge
    return tone(soft, (0, 0), (0.07, 0), (0.13, 1), (1, 1))
