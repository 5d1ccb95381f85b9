"""Which shape of picture suits a prompt that leaves it open."""

from __future__ import annotations

import re

from .words import Words

SQUARE = "1x1"

_SHAPES = (
    ("3x1", Words.read("banner panorama panoramic frieze")),
    ("16x9", Words.read("cinematic widescreen wallpaper thumbnail slide storefront landscape*")),
    (
        "3x2",
        Words.read("mountains skyline coast beach valley horizon meadow street harbour harbor"),
    ),
    ("9x16", Words.read("smartphone story vertical skyscraper lighthouse waterfall")),
    ("2x3", Words.read("poster flyer cover menu invitation")),
    ("3x4", Words.read("portrait selfie headshot")),
)


def fitting(prompt: str) -> str:
    """A ratio such as `16x9`, by the first words that suggest one; `1x1` without any."""
    words = frozenset(re.findall(r"[^\W_]+", prompt.lower()))
    return next((ratio for ratio, names in _SHAPES if names.occur_in(words)), SQUARE)
