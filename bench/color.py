"""How far colours and pictures are from each other, as the eye tells them apart."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.engines.diorama.look.lab import lab

Colors = NDArray[np.float32]  # (..., 3) of CIE Lab
Pixels = NDArray[np.uint8]  # height x width x 3

SMALL = 48
_FAR = 25.0**7


def labs(pixels: Pixels) -> Colors:
    """Pixels of any shape (..., 3) as CIE Lab."""
    flat = pixels.reshape(-1, 3).astype(np.float32) / np.float32(255)
    return lab(flat).reshape(pixels.shape)


def difference(one: Colors, other: Colors) -> NDArray[np.float64]:
    """CIEDE2000 of colours by pairs (Sharma, Wu and Dalal, 2005, with k_L = k_C = k_H = 1)."""
    l1, a1, b1 = np.moveaxis(one.astype(np.float64), -1, 0)
    l2, a2, b2 = np.moveaxis(other.astype(np.float64), -1, 0)
    mean_chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean_chroma**7 / (mean_chroma**7 + _FAR))
    c1, c2 = np.hypot(a1 * stretch, b1), np.hypot(a2 * stretch, b2)
    h1 = np.degrees(np.arctan2(b1, a1 * stretch)) % 360
    h2 = np.degrees(np.arctan2(b2, a2 * stretch)) % 360
    grey = c1 * c2 == 0
    turn = np.where(grey, 0, (h2 - h1 + 180) % 360 - 180)
    hue = np.where(grey, h1 + h2, (h1 + ((h2 - h1 + 180) % 360 - 180) / 2) % 360)
    light, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    by_light = (l2 - l1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    by_chroma = (c2 - c1) / (1 + 0.045 * chroma)
    by_hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * _t(hue))
    bend = 2 * np.sqrt(chroma**7 / (chroma**7 + _FAR))
    blue = -bend * np.sin(np.radians(60 * np.exp(-(((hue - 275) / 25) ** 2))))
    squared = by_light**2 + by_chroma**2 + by_hue**2 + blue * by_chroma * by_hue
    return np.sqrt(np.maximum(squared, 0))


def _t(hue: NDArray[np.float64]) -> NDArray[np.float64]:
    def wave(times: int, shift: float) -> NDArray[np.float64]:
        return np.cos(np.radians(times * hue + shift))

    return 1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.20 * wave(4, -63)


class Seen:
    """A picture as it is compared: its colours from afar, and how busy each part of it is."""

    def __init__(self, pixels: Pixels) -> None:
        picture = PIL.Image.fromarray(pixels)
        box = PIL.Image.Resampling.BOX
        self.colors = labs(np.asarray(picture.resize((SMALL, SMALL), box)))
        grey = np.asarray(picture.convert("L").resize((SMALL * 8, SMALL * 8), box), np.float64)
        parts = grey.reshape(SMALL, 8, SMALL, 8).swapaxes(1, 2).reshape(SMALL, SMALL, 64)
        self.grain = parts.std(2) / 2.55

    def apart(self, other: Seen) -> float:
        """Mean CIEDE2000 of 48 x 48 parts, plus how far their contrasts are apart, in percent."""
        colors = difference(self.colors, other.colors).mean()
        return float(colors + np.abs(self.grain - other.grain).mean())


def palette_error(pixels: Pixels, inks: Colors, shares: NDArray[np.float64]) -> tuple[float, float]:
    """How well a picture keeps to a palette: (CIEDE2000, area).

    The first is the mean, over the area, of the distance to the nearest of the palette's colours;
    the second is the share of the area that has another colour of the palette than it should.
    """
    colors = labs(pixels[::8, ::8]).reshape(-1, 3)
    apart = difference(colors[:, None], inks[None])
    taken = np.bincount(apart.argmin(1), minlength=len(inks)) / len(colors)
    return float(apart.min(1).mean()), float(np.abs(taken - shares).sum() / 2)
