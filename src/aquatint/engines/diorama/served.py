"""What drinks and dishes are served in, as it looks from right above."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from .graph import Subject

_VESSELS: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("coffee", "tea", "cocoa", "latte", "matcha", "tea cup"), "cup"),
        **dict.fromkeys(("green tea", "espresso", "cappuccino"), "cup"),
        **dict.fromkeys(("juice", "milk", "lemonade", "smoothie", "water"), "glass"),
        **dict.fromkeys(("ramen", "soup", "cereal", "curry", "salad"), "bowl"),
        "egg": "egg",  # fried, on its plate
    }
)


def from_above(subject: Subject) -> Subject:
    """The same in a vessel that shows what is in it; all else stays as it is."""
    vessel = _VESSELS.get(subject.concept)
    return subject if vessel is None else replace(subject, words=f"{vessel} from above")
