"""What people wear and carry, by what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

Cut = Literal["trousers", "skirt", "dress", "robe", "armor"]
Hair = Literal["short", "long", "bun", "curly", "tail", "none"]
Hat = Literal[
    "none", "wizard", "crown", "chef", "helm", "cowboy", "helmet", "pirate", "hood", "straw", "cap"
]
Prop = Literal["none", "staff", "sword", "spoon", "wand", "magnifier"]


@dataclass(frozen=True, slots=True)
class Outfit:
    """One kind of person; colours are `#rrggbb`."""

    top: str = "#4a7fa5"
    bottom: str = "#3c4660"
    cut: Cut = "trousers"
    hair: Hair = "short"
    hat: Hat = "none"
    accent: str = "#e2b24a"
    prop: Prop = "none"
    beard: bool = False
    gray: bool = False
    cape: bool = False
    small: bool = False
    coat: bool = False


_MAN = Outfit()
_WOMAN = Outfit(top="#c9574f", bottom="#39475f", cut="skirt", hair="long")
_BOY = Outfit(top="#e0a23a", bottom="#3f6f9c", small=True)
_GIRL = Outfit(top="#d9687f", bottom="#d9687f", cut="dress", hair="tail", small=True)

OUTFITS: Mapping[str, Outfit] = MappingProxyType(
    {
        "person": _MAN,
        "man": _MAN,
        "woman": _WOMAN,
        "boy": _BOY,
        "child": _BOY,
        "girl": _GIRL,
        "kid": _BOY,
        "baby": replace(_BOY, top="#9fc9d9", bottom="#9fc9d9", hair="none"),
        "old man": replace(_MAN, top="#6d7c6a", bottom="#5a5148", gray=True, beard=True),
        "old woman": replace(_WOMAN, top="#7d6a94", bottom="#56506a", hair="bun", gray=True),
        "wizard": Outfit(
            "#4a4a9c", "#3f3f8a", "robe", "long", "wizard", prop="staff", beard=True, gray=True
        ),
        "witch": Outfit("#4a3560", "#3a2a50", "dress", "long", "wizard", "#8fbf4a", prop="wand"),
        "knight": Outfit(
            "#a9b3c0", "#8d98a8", "armor", "none", "helm", "#b3323a", "sword", cape=True
        ),
        "princess": Outfit("#d987b0", "#d987b0", "dress", "long", "crown", "#f0d9e6"),
        "prince": Outfit("#3f5fa3", "#e6e0d2", "trousers", "short", "crown", cape=True),
        "king": Outfit(
            "#8f2f45", "#7a2a3e", "robe", "short", "crown", beard=True, gray=True, cape=True
        ),
        "queen": Outfit("#5f3f8a", "#5f3f8a", "dress", "bun", "crown", cape=True),
        "fairy": Outfit("#9fcf9a", "#8fc58f", "dress", "bun", "none", "#f2e6a0", "wand"),
        "chef": Outfit(
            "#f1efea", "#4a505c", "trousers", "short", "chef", "#c8413a", "spoon", coat=True
        ),
        "cook": Outfit(
            "#f1efea", "#4a505c", "trousers", "short", "chef", "#c8413a", "spoon", coat=True
        ),
        "doctor": Outfit("#eef1f3", "#4f6a80", "trousers", "short", "none", "#4f9fb0", coat=True),
        "scientist": Outfit(
            "#eef1f3", "#4a505c", "trousers", "curly", "none", "#4f9fb0", coat=True
        ),
        "nurse": Outfit("#7fb8c9", "#7fb8c9", "trousers", "bun", "cap", "#ffffff"),
        "farmer": Outfit("#b8553f", "#4a6b96", "trousers", "short", "straw", "#4a6b96", coat=False),
        "cowboy": Outfit("#b8764a", "#47597a", "trousers", "short", "cowboy", "#7a4a2c"),
        "pirate": Outfit(
            "#8f3438", "#3a3a46", "trousers", "long", "pirate", prop="sword", beard=True
        ),
        "ninja": Outfit("#2c3040", "#262a38", "trousers", "none", "hood", "#b3323a", "sword"),
        "detective": Outfit(
            "#a58a5c", "#5a5148", "trousers", "short", "cowboy", "#6b5536", "magnifier", coat=True
        ),
        "superhero": Outfit(
            "#2f5fb0", "#2f5fb0", "trousers", "short", "none", "#d23c3a", cape=True
        ),
        "firefighter": Outfit(
            "#d9a23a", "#4a4a50", "trousers", "short", "helmet", "#c8382f", coat=True
        ),
        "police officer": Outfit("#35507f", "#2c3a58", "trousers", "short", "cap", "#35507f"),
        "builder": Outfit("#e08a35", "#4a6080", "trousers", "short", "helmet", "#f0c43a"),
        "teacher": Outfit("#6f8f6a", "#4f4a58", "skirt", "bun"),
        "dancer": Outfit("#c9608f", "#d98ab0", "dress", "bun"),
        "ballerina": Outfit("#e6a8c0", "#f0c4d4", "dress", "bun"),
        "bride": Outfit("#f3f0ec", "#f3f0ec", "dress", "long", "none", "#e6e0d8"),
        "monk": Outfit("#c9782f", "#b8692a", "robe", "none"),
        "elf": Outfit("#5a8f4a", "#6b5536", "trousers", "long", "hood", "#3f6f3a"),
        "santa": Outfit(
            "#c8332f", "#b82c2a", "trousers", "short", "hood", "#c8332f", beard=True, gray=True
        ),
        "student": Outfit("#5a7fb0", "#47506a", "trousers", "curly"),
        "surfer": Outfit("#e0a04a", "#2f8f9c", "trousers", "long"),
        "guard": Outfit("#a3303c", "#2c2f3c", "trousers", "short", "cap", "#2c2f3c", coat=False),
        "soldier": Outfit("#6b7350", "#5d6546", "trousers", "short", "helmet", "#5a6244"),
        "fisherman": Outfit("#d9a83a", "#3f6f8f", "trousers", "short", "straw", beard=True),
        "pilot": Outfit("#2f4468", "#2a3850", "trousers", "short", "cap", "#2f4468", coat=True),
        "artist": Outfit("#5f8f8a", "#4a4550", "trousers", "curly", "none", "#e2b24a", "wand"),
        "musician": Outfit("#3a3a48", "#3a3a48", "trousers", "long", "none", "#f1efea", coat=True),
        "singer": Outfit("#a33a6a", "#a33a6a", "dress", "curly"),
        "programmer": Outfit("#54707f", "#3c4660", "trousers", "curly"),
        "judge": Outfit("#2c2c38", "#2c2c38", "robe", "curly", gray=True),
        "athlete": Outfit("#d2493a", "#f0ece4"),
        "boxer": Outfit("#c23a34", "#2f3a52"),
        "viking": Outfit(
            "#7a6248", "#5a4a3c", "trousers", "long", "helmet", "#98a2ae", "sword", beard=True
        ),
        "angel": Outfit("#f3f0ea", "#f3f0ea", "robe", "long", accent="#f0d48a"),
        "vampire": Outfit("#2c2a36", "#2a2834", "trousers", accent="#a3202c", cape=True, coat=True),
        "zombie": Outfit("#7d8a6a", "#5a5a52"),
        "clown": Outfit("#e0b23a", "#3f8fc0", "trousers", "curly", "none", "#d2493a"),
        "runner": Outfit("#e0663f", "#2f3a52", "trousers", "tail"),
    }
)
"""Who has an outfit of their own; everybody else comes as a man or a woman of today."""


def outfit(concept: str, *, woman: bool) -> Outfit:
    """The outfit of a person; `woman` decides for those who are not named."""
    found = OUTFITS.get(concept)
    if found is None or concept == "person":
        return _WOMAN if woman else _MAN
    return found
