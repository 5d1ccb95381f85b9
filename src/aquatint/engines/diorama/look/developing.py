"""Treat a painted picture as its Look says."""

from __future__ import annotations

import numpy as np
import PIL.Image

from ..pixels import Coverage, Picture, fractions, rounded
from .look import Look
from .motif import Motif
from .recolor import recolor
from .sheet import Bytes, Sheet
from .treatments import FINISHES, TREATMENTS


def develop(picture: Picture, look: Look, seed: int, subjects: Coverage | None = None) -> Picture:
    """A new picture of the same size; without treatments and palette the picture itself.

    `subjects` says where its subjects are, for the treatments that treat them apart. The picture is
    rounded to 8 bits first, so that a treatment with thresholds decides alike everywhere.
    """
    if not look.treatments and not look.palette:
        return picture
    return fractions(
        np.asarray(treated(PIL.Image.fromarray(rounded(picture)), look, seed, subjects))
    )


def develop_bytes(pixels: Bytes, look: Look, seed: int) -> Bytes:
    """The same for RGB bytes, (height, width, 3)."""
    return np.asarray(treated(PIL.Image.fromarray(pixels), look, seed)).copy()


def treated(sheet: Sheet, look: Look, seed: int, subjects: Coverage | None = None) -> Sheet:
    """A sheet, treated."""
    untouched = sheet
    motif = Motif.of(sheet, subjects)
    names = look.treatments
    over = next((at for at, name in enumerate(names) if name in FINISHES), len(names))
    for name in names[:over]:
        sheet = TREATMENTS[name](sheet, seed, motif)
    sheet = recolor(sheet, look.palette, motif)
    for name in names[over:]:
        sheet = TREATMENTS[name](sheet, seed, motif)
    return sheet if look.strength >= 1 else PIL.Image.blend(untouched, sheet, look.strength)
