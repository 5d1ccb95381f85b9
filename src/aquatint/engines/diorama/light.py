"""One Light decides all that light does: shadows, rims, tints, haze. Every painter reads it."""

from __future__ import annotations

from dataclasses import dataclass

from .pixels import Rgb


@dataclass(frozen=True, slots=True, kw_only=True)
class Light:
    """Where the key light stands and what it does.

    `x`, `y` are its place as shares of width and height (it may lie outside of the frame).
    `key`, `ambient` and `haze` are colours; multiply near things by `tint`, mix far things with
    `haze`. `rim` (0..1) is the strength of light on edges that face it. `shadow` is the length of
    a cast shadow as a share of what casts it, 0 for none (overcast); `softness` its blur, 0..1.
    """

    x: float
    y: float
    key: Rgb
    ambient: Rgb
    haze: Rgb
    tint: Rgb = (1.0, 1.0, 1.0)
    rim: float = 0.3
    shadow: float = 0.3
    softness: float = 0.5
    indoors: bool = False
