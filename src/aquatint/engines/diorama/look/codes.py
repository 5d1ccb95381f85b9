"""Style codes: each of the 2^32 names a point in the space of looks, the same for ever."""

from __future__ import annotations

import colorsys

from .look import Look
from .recolor import Shares

_MEDIA = (
    ("storybook",),
    ("watercolor",),
    ("gouache",),
    ("oil",),
    ("gesture",),
    ("comic",),
    ("cartoon",),
    ("colored pencil",),
    ("flat",),
    ("poster",),
    ("minimal",),
    ("halftone",),
    ("woodblock",),
    ("cut paper",),
    ("low poly",),
    ("toy",),
)
_GRADES = (
    "neon night", "photo", "teal and orange", "golden", "cool", "vivid", "faded", "analog",
    "eighties", "seventies", "pastel", "cream", "blue hour", "electric", "forest", "sunlit",
)  # fmt: skip
_FINISHES = (
    ("rough ink",),
    ("grain",),
    ("paper",),
    ("bloom",),
    ("glow",),
    ("vignette",),
    ("coarse grain", "vignette"),
    ("aura",),
)


def look(codes: tuple[str, ...]) -> Look:
    """The look of some codes: the first chooses the medium, each of them grades and finishes."""
    treatments: list[str] = []
    palette: Shares = ()
    for place, code in enumerate(codes):
        bits = int(code, 16) * 2654435761 % 2**32  # neighbouring codes differ in everything
        medium = _MEDIA[bits >> 28] if place == 0 else ()
        treatments += [*medium, _GRADES[bits >> 24 & 15], *_FINISHES[bits >> 21 & 7]]
        if bits >> 20 & 1:
            palette = _harmony(bits & 0xFFFFF)
    return Look(treatments=tuple(dict.fromkeys(treatments)), palette=palette)


def _harmony(bits: int) -> Shares:
    """Five colours about one hue and one that answers it, dark to light."""
    hue = (bits & 0x3FF) / 1024
    away = (0.08, 0.33, 0.42, 0.5)[bits >> 10 & 3]
    full = 0.45 + (bits >> 12 & 15) / 30
    plan = (
        (hue, full * 0.8, 0.2, 0.2),
        (hue, full, 0.5, 0.25),
        (hue + 0.05, full * 0.7, 0.78, 0.25),
        (hue + away, full, 0.85, 0.12),
        (hue + away, 0.14, 0.96, 0.18),
    )
    return tuple(
        (colorsys.hsv_to_rgb(turn % 1, saturation, value), share)
        for turn, saturation, value, share in plan
    )
