"""What somebody may have meant by a value that is not one of the allowed."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from difflib import get_close_matches

from aquatint.api import spellings as say
from aquatint.domain import PalettePreset, StylePreset
from aquatint.domain.canvas import V3_RATIOS

CHOICES: Mapping[str, Sequence[str]] = {
    "aspect_ratio": tuple(V3_RATIOS),
    "resolution": tuple(say.V3_SIZES),
    "rendering_speed": ("FLASH", "TURBO", "DEFAULT", "QUALITY"),
    "magic_prompt": ("AUTO", "ON", "OFF"),
    "style_type": ("AUTO", "GENERAL", "REALISTIC", "DESIGN", "FICTION"),
    "style_preset": tuple(preset.value for preset in StylePreset),
    "color_palette": tuple(preset.value for preset in PalettePreset),
}
"""The words of each field that has a list of them."""


def meant(field: str, value: object) -> str | None:
    """The allowed word that a value is nearest to, None where there is none near it."""
    choices = CHOICES.get(field, ())
    if field == "color_palette" and isinstance(value, str):
        value = _name_in(value)
    if not isinstance(value, str) or value in choices:
        return None
    plain = _plain(value)
    near = get_close_matches(plain, [_plain(choice) for choice in choices], n=1, cutoff=0.7)
    return next((choice for choice in choices if near and _plain(choice) == near[0]), None)


def completing(field: str) -> Callable[[str], Iterable[str]]:
    """What a shell offers for a field."""

    def complete(incomplete: str) -> Iterable[str]:
        return [choice for choice in CHOICES[field] if choice.startswith(incomplete)]

    return complete


def _name_in(palette: str) -> str | None:
    with contextlib.suppress(ValueError, KeyError, TypeError):
        return str(json.loads(palette)["name"])
    return None


def _plain(text: str) -> str:
    shaped = text.strip().upper()
    for sign in ":/*":
        shaped = shaped.replace(sign, "X")
    return shaped.replace("-", "_").replace(" ", "_")
