"""A drawing takes another colour: the family of its main hue turns, eyes and stalks stay."""

from __future__ import annotations

import colorsys
import re
from functools import lru_cache

import numpy as np

from ..pixels import Rgb, hex_color, mix, rgb
from ..raster import rasterise
from .palette import luminance, named

_HEX = re.compile(r"#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_SECTORS = 24  # of the hue circle
_BLACKS = (rgb("#15161d"), rgb("#2c303a"), rgb("#6d7890"))
_WHITES = (rgb("#8e9cbd"), rgb("#dfe3ea"), rgb("#fffdf8"))


@lru_cache(maxsize=256)
def recolor(svg: str, color: str) -> str:
    """The document with its main colour turned into a colour word or `#rrggbb`.

    Each colour of the main family keeps its place between dark and light; colours of another
    hue, and the near-black of eyes and lines, stay as they are.
    """
    counts = _colors(svg)
    family = _family(counts)
    members = [(each, share) for each, share in counts if _belongs(each, family)]
    whole = sum(share for _, share in members) or 1
    middle = sum(luminance(each) * share for each, share in members) / whole if members else 0.5
    target = rgb(named(color))

    def turned(found: re.Match[str]) -> str:
        digits = found[1] if len(found[1]) == 6 else "".join(part * 2 for part in found[1])
        own = rgb(digits)
        if not _belongs(own, family):
            return found[0]
        return hex_color(_toned(target, luminance(own), max(0.12, middle)))

    return _HEX.sub(turned, svg)


def _colors(svg: str) -> list[tuple[Rgb, int]]:
    """The colours of a drawing with the number of pixels each fills at thumbnail size."""
    pixels = rasterise(svg, 64, 64)
    opaque = pixels[pixels[..., 3] > 250][:, :3] >> 3
    codes = opaque[:, 0].astype(np.int64) << 10 | opaque[:, 1].astype(np.int64) << 5 | opaque[:, 2]
    found, counts = np.unique(codes, return_counts=True)
    return [
        (tuple(((code >> shift) & 31) / 31 for shift in (10, 5, 0)), count)
        for code, count in zip(found.tolist(), counts.tolist(), strict=True)
    ]


def _family(counts: list[tuple[Rgb, int]]) -> float | None:
    """The main hue (a share of the circle), None where the drawing is mostly gray."""
    sectors = [0] * _SECTORS
    grays = 0
    for color, count in counts:
        hue, saturation, value = colorsys.rgb_to_hsv(*color)
        if saturation < 0.16 and value > 0.3:
            grays += count
        elif value > 0.2:
            sectors[int(hue * _SECTORS) % _SECTORS] += round(count * (0.35 + saturation) * 100)
    near = [
        sectors[at - 1] + 2 * sectors[at] + sectors[(at + 1) % _SECTORS] for at in range(_SECTORS)
    ]
    best = max(range(_SECTORS), key=lambda at: near[at])
    if near[best] < grays * 90:
        return None
    return (best + 0.5) / _SECTORS


def _belongs(color: Rgb, family: float | None) -> bool:
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    if family is None:
        return saturation < 0.3 and luminance(color) > 0.2
    if value < 0.2 or saturation < 0.1:
        return False
    apart = abs((hue - family + 0.5) % 1 - 0.5)
    return apart < (0.115 if saturation > 0.3 else 0.09)


def _toned(target: Rgb, own: float, middle: float) -> Rgb:
    """`target` as dark or as light as `own` lies beside the `middle` of its family."""
    bright, flat = luminance(target), max(target) - min(target) < 0.12
    if flat and bright < 0.22:
        return _ramp(_BLACKS, own / middle)
    if flat and bright > 0.82:
        return _ramp(_WHITES, own / middle)
    place = own / middle
    if place <= 1:
        return tuple(part * (0.25 + 0.75 * place) for part in target)  # type: ignore[return-value]
    return mix(target, (1.0, 1.0, 0.96), min(0.72, (place - 1) * 0.85))


def _ramp(ramp: tuple[Rgb, Rgb, Rgb], place: float) -> Rgb:
    if place <= 1:
        return mix(ramp[0], ramp[1], max(0.0, place * 1.6 - 0.6))
    return mix(ramp[1], ramp[2], min(1.0, (place - 1) * 1.7))
