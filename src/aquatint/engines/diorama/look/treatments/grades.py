"""Grades: what a lens, a film stock or a colourist does to every colour, wherever it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

import numpy as np
from PIL import ImageChops
from PIL.ImageFilter import Color3DLUT

from ...pixels import rgb
from ..lab import Colors, lattice
from ..sheet import Sheet, curve

_NODES = 17
_LUMA = (0.299, 0.587, 0.114)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """A grade by numbers. 1 leaves contrast, saturation and gamma as they are.

    `shadows` and `lights` are colours that dark and light parts lean to, by `split`; `black` and
    `white` are the least and the most that is left; `turn` moves hues round, in thirds.
    """

    contrast: float = 1.0
    saturation: float = 1.0
    gamma: float = 1.0
    gains: tuple[float, float, float] = (1.0, 1.0, 1.0)
    shadows: str = "#808080"
    lights: str = "#808080"
    split: float = 0.0
    black: float = 0.0
    white: float = 1.0
    turn: float = 0.0

    def __call__(self, sheet: Sheet, _: int) -> Sheet:
        return sheet.filter(_cube(self))

    def of(self, colors: Colors) -> Colors:
        """The graded colours."""
        out = _turned(colors, self.turn) * np.array(self.gains, np.float32)
        out = _gamma(np.clip(out, 0, 1), self.gamma)
        grey = luminance(out)
        out = grey + (out - grey) * np.float32(self.saturation)
        out = _contrast(np.clip(out, 0, 1), self.contrast)
        grey = luminance(out)
        lean = (1 - grey) * _offset(self.shadows) + grey * _offset(self.lights)
        out = np.clip(out + lean * np.float32(self.split), 0, 1)
        result: Colors = out * np.float32(self.white - self.black) + np.float32(self.black)
        return result


@dataclass(frozen=True, slots=True)
class Ramp:
    """A grade that gives every luminance one colour of a row, dark to light.

    `share` says how much of it: the rest keeps its own colour.
    """

    colors: tuple[str, ...]
    share: float = 1.0

    def __call__(self, sheet: Sheet, _: int) -> Sheet:
        return sheet.filter(_cube(self))

    def of(self, colors: Colors) -> Colors:
        """The graded colours."""
        grey = luminance(colors)[:, 0]
        stops = np.linspace(0, 1, len(self.colors))
        parts = zip(*(rgb(color) for color in self.colors), strict=True)
        mapped = np.stack([np.interp(grey, stops, part) for part in parts], 1).astype(np.float32)
        result: Colors = colors + (mapped - colors) * np.float32(self.share)
        return result


@cache
def _cube(grade: Tone | Ramp) -> Color3DLUT:
    return cube(grade.of)


def cube(function: Callable[[Colors], Colors]) -> Color3DLUT:
    """A function of colours as a table that Pillow looks up and interpolates."""
    return Color3DLUT(_NODES, function(lattice(_NODES)).ravel())


def luminance(colors: Colors) -> Colors:
    """How light colours are, (any, 1)."""
    red, green, blue = (np.float32(part) for part in _LUMA)
    grey: Colors = colors[:, :1] * red + colors[:, 1:2] * green + colors[:, 2:] * blue
    return grey


def _turned(colors: Colors, turn: float) -> Colors:
    """Hues moved towards the next channel: a whole turn is 3."""
    whole, part = divmod(turn, 1)
    one = np.roll(colors, int(whole), 1)
    out: Colors = one + (np.roll(one, 1, 1) - one) * np.float32(part)
    return out


def _gamma(colors: Colors, gamma: float) -> Colors:
    """Lift or lower the middle and keep both ends; a parabola does for a power."""
    bend = np.float32((1 / gamma - 1) if gamma > 1 else (1 - gamma))
    out: Colors = colors + colors * (1 - colors) * bend
    return out


def _contrast(colors: Colors, contrast: float) -> Colors:
    """Above 1 an S-curve, below 1 a pull to the middle."""
    if contrast < 1:
        flat: Colors = (colors - np.float32(0.5)) * np.float32(contrast) + np.float32(0.5)
        return flat
    curve = colors * colors * (3 - 2 * colors)
    steep: Colors = colors + (curve - colors) * np.float32(contrast - 1)
    return np.clip(steep, 0, 1)


def _offset(color: str) -> Colors:
    return np.array(rgb(color), np.float32) - np.float32(0.5)


def finish(sheet: Sheet, _: int) -> Sheet:
    """A little more contrast and colour: without a table of colours, for every picture gets it."""
    steep = curve(sheet, (0, 0), (0.25, 0.236), (0.5, 0.5), (0.75, 0.764), (1, 1))
    return ImageChops.blend(steep.convert("L").convert("RGB"), steep, 1.06)
