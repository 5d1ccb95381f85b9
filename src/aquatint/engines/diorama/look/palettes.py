"""The published palettes in our colours, and palettes as callers give them."""

from __future__ import annotations

from collections.abc import Mapping

from aquatint.domain import Palette, PalettePreset, Swatch

from ..pixels import rgb
from .recolor import Shares

_NAMED: Mapping[PalettePreset, str] = {
    PalettePreset.EMBER: "#2b1216 #7a1f1a #d9481c #f59b2d #fbe3b3",
    PalettePreset.FRESH: "#0f5c63 #2fb08c #a6d84a #fdf6d8 #ffb84d",
    PalettePreset.JUNGLE: "#10261c #1f5a36 #5f9a3c #c7a94a #e9e3bf",
    PalettePreset.MAGIC: "#1c1242 #5b2a9d #c04ad0 #4fb9e8 #fbd7f2",
    PalettePreset.MELON: "#2f5d46 #8cc07a #f9e7d0 #ff9a7b #e8506a",
    PalettePreset.MOSAIC: "#1d3f6e #1f8a8a #e8b23a #c8482f #f3e9d2",
    PalettePreset.PASTEL: "#f7c8d0 #fbe6c9 #cfe8d5 #c6dcf0 #d9cdf0",
    PalettePreset.ULTRAMARINE: "#0c123f #1f2f9e #3f63e0 #9db8f2 #f3efe2",
}


def shares(palette: Palette) -> Shares:
    """The colours of a palette with shares that add up to 1.

    Members without a weight share what the others leave; where none has one, the first counts a
    little more than the next.
    """
    if isinstance(palette, PalettePreset):
        return _even(_NAMED[palette])
    weights = _weights(palette)
    total = sum(weights)
    return tuple(
        (rgb(swatch.hex), weight / total) for swatch, weight in zip(palette, weights, strict=True)
    )


def _even(colors: str) -> Shares:
    """Colours, apart by blanks, in equal shares."""
    each = colors.split()
    return tuple((rgb(color), 1 / len(each)) for color in each)


def _weights(swatches: tuple[Swatch, ...]) -> list[float]:
    given = [swatch.weight for swatch in swatches]
    open_places = given.count(None)
    if open_places == len(given):
        return [len(given) + 2.0 - place for place in range(len(given))]
    left = max(0.05 * open_places, 1 - sum(weight for weight in given if weight is not None))
    return [left / open_places if weight is None else weight for weight in given]
