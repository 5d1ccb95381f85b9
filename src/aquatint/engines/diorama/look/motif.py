"""What a picture is about, apart from its setting: where its subjects stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import PIL.Image
from PIL import ImageChops
from PIL.ImageFilter import GaussianBlur

from ..pixels import Coverage
from .sheet import Sheet, Tint, tone

_LEAST = 0.004  # of the picture: fewer pixels are no subject

_PLAIN = 60  # levels between the darks and the lights of a backdrop without forms


@dataclass(frozen=True, slots=True)
class Motif:
    """The picture as it was painted, and its subjects, white on black.

    Where there are none, `subjects` is black and the middle of the picture stands for them.
    """

    sheet: Sheet
    subjects: Tint

    @classmethod
    def of(cls, sheet: Sheet, subjects: Coverage | None) -> Motif:
        """The motif of a sheet; a tiny thing in a wide land is no subject."""
        if subjects is not None and np.count_nonzero(subjects) > _LEAST * subjects.size:
            return cls(sheet, PIL.Image.fromarray(subjects))
        return cls(sheet, PIL.Image.new("L", sheet.size))

    @property
    def shown(self) -> bool:
        """Whether there are subjects at all."""
        return self.subjects.getbbox() is not None

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom of the subjects."""
        width, height = self.sheet.size
        middle = (width // 4, height // 4, width - width // 4, height - height // 4)
        return self.subjects.getbbox() or middle

    @property
    def center(self) -> tuple[float, float]:
        """The middle of the subjects."""
        left, top, right, bottom = self.box
        return (left + right) / 2, (top + bottom) / 2

    def plain(self) -> bool:
        """Whether the subjects stand before a backdrop without forms."""
        if not self.shown:
            return False
        dark, _, light = self._levels(self.sheet.convert("L").reduce(2))
        return light - dark < _PLAIN

    def setting(self) -> Tint:
        """What is darker than most of the setting, white on black: its solid forms.

        A sky has to be darker than a ground to count; a plain backdrop has no forms.
        """
        grey = self.sheet.convert("L").reduce(2).filter(GaussianBlur(2))
        dark, middle, light = self._levels(grey)
        if self.shown and light - dark < _PLAIN:
            return PIL.Image.new("L", self.sheet.size)
        level = middle / 255 - 0.03
        rows = np.linspace(0.45, 1.0, 8).tolist() + [1.0] * 4
        fall = PIL.Image.fromarray(np.array([[round(255 * row)] for row in rows], np.uint8)).resize(
            grey.size, PIL.Image.Resampling.BILINEAR
        )
        deep = tone(grey, (0, 1), (max(0.0, level), 0.5), (1, 0))
        held = tone(ImageChops.multiply(deep, fall), (0, 0), (0.46, 0), (0.5, 1), (1, 1))
        return held.resize(self.sheet.size, PIL.Image.Resampling.BICUBIC)

    def _levels(self, grey: Tint) -> tuple[int, ...]:
        """The dark, middle and light level of the setting, in a sheet half as large."""
        behind = ImageChops.invert(self.subjects.reduce(2)).point([0] * 128 + [255] * 128)
        return tuple(_quantile(grey, behind, share) for share in (10, 50, 90))


def _quantile(grey: Tint, mask: Tint, percent: int) -> int:
    """The value that so many of the masked pixels do not reach."""
    histogram = np.array(grey.histogram(mask), np.int64)
    seen = int(histogram.sum())
    return int(np.searchsorted(np.cumsum(histogram), seen * percent // 100)) if seen else 128
