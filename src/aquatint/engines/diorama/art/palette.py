"""The colours that words name, and the ramp of tones that one colour takes in the light."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from ..pixels import Rgb, hex_color, mix, rgb

SHADES: Mapping[str, str] = MappingProxyType(
    {
        "pale blue": "#a6cdee",
        "sky blue": "#79bdea",
        "royal blue": "#2b4bb8",
        "mint": "#a6dcc0",
        "sage": "#a4b494",
        "olive": "#7d7c3a",
        "forest green": "#245c3a",
        "pale green": "#c0e0b4",
        "lime": "#9ccf35",
        "emerald": "#169c62",
        "pale yellow": "#f8eaa2",
        "mustard": "#d2a02c",
        "peach": "#f9c4a2",
        "coral": "#f47f68",
        "terracotta": "#c4663e",
        "rust": "#a8532f",
        "burgundy": "#7a1e36",
        "dark red": "#981b22",
        "pale pink": "#f8ccd8",
        "dusty pink": "#d8a2a4",
        "rose gold": "#d9a08d",
        "hot pink": "#ef3f94",
        "magenta": "#cf2f98",
        "lavender": "#b7a4e0",
        "plum": "#6c2e62",
        "tan": "#c89f74",
        "dark brown": "#54341f",
        "charcoal": "#454951",
        "light gray": "#c6cacf",
    }
)
"""Shades that have a name of their own, the same in every part of a picture."""

WORDS: Mapping[str, str] = MappingProxyType(
    {
        "red": "#d3262e",
        "orange": "#ee8426",
        "yellow": "#f4c92f",
        "green": "#4c9f3f",
        "blue": "#2f70c9",
        "navy": "#22356f",
        "purple": "#7a42ac",
        "violet": "#8350c2",
        "pink": "#f08bb4",
        "brown": "#85573a",
        "teal": "#1f8a89",
        "turquoise": "#35bdb9",
        "gold": "#d9a52c",
        "beige": "#d9c4a0",
        "black": "#2b2e36",
        "white": "#f2f0ec",
        "gray": "#8d9299",
        "silver": "#bcc4cc",
        "crimson": "#ab1530",
        "cream": "#f3e7cd",
        **SHADES,
    }
)

_COOL = rgb("#6f86b8")
_WARM = rgb("#fff4d8")
_NIGHT = rgb("#121630")


def named(color: str) -> str:
    """A colour word or `#rrggbb` as `#rrggbb`; a word that is not known is gray."""
    return color if color.startswith("#") else WORDS.get(color, WORDS["gray"])


def luminance(color: Rgb) -> float:
    """How bright a colour looks, 0 to 1."""
    return 0.299 * color[0] + 0.587 * color[1] + 0.114 * color[2]


@dataclass(frozen=True, slots=True)
class Tones:
    """One colour from the light to the shade, as `#rrggbb`.

    Lights turn warm and shades turn cool and a little more saturated, as painters do it; black
    gets blue-gray lights and white gets blue shades, so that neither loses its form.
    """

    glint: str
    light: str
    base: str
    dark: str
    deep: str


def tones(color: str) -> Tones:
    """The ramp of a colour word or `#rrggbb`."""
    base = rgb(named(color))
    if luminance(base) < 0.2 and max(base) - min(base) < 0.12:
        return Tones("#8691a8", "#596275", hex_color(base), "#1c1e27", "#101118")
    if luminance(base) > 0.84 and max(base) - min(base) < 0.1:
        shade = mix(base, _COOL, 0.38)
        return Tones("#ffffff", "#fffefb", hex_color(base), hex_color(shade), "#8593b5")
    return Tones(
        glint=hex_color(mix(_warmer(base, 0.12), _WARM, 0.52)),
        light=hex_color(mix(_warmer(base, 0.06), _WARM, 0.22)),
        base=hex_color(base),
        dark=hex_color(mix(_deeper(base), _NIGHT, 0.26)),
        deep=hex_color(mix(_deeper(base), _NIGHT, 0.52)),
    )


def blend(one: str, other: str, share: float) -> str:
    """`one` at share 0, `other` at share 1."""
    return hex_color(mix(rgb(one), rgb(other), share))


def varied(color: str, turn: float, lift: float) -> str:
    """The colour with its hue turned (shares of the circle) and its value lifted."""
    hue, saturation, value = colorsys.rgb_to_hsv(*rgb(color))
    return hex_color(
        colorsys.hsv_to_rgb((hue + turn) % 1, saturation, min(1.0, max(0.0, value + lift)))
    )


def _warmer(color: Rgb, share: float) -> Rgb:
    return mix(color, (min(1.0, color[0] * 1.15), color[1], color[2] * 0.8), share * 4)


def _deeper(color: Rgb) -> Rgb:
    hue, saturation, value = colorsys.rgb_to_hsv(*color)
    return colorsys.hsv_to_rgb(hue, min(1.0, saturation * 1.12), value * 0.86)
