"""One way to be dressed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..palette import Tones, tones

Top = Literal[
    "tee", "shirt", "sweater", "stripes", "suit", "coat", "uniform", "apron", "overalls", "armor",
    "robe", "wrap", "gown", "vest", "tutu", "hero", "santa", "plain", "scales", "bare",
]  # fmt: skip
Hem = Literal["none", "skirt", "dress", "gown", "robe", "tutu", "coat", "tunic"]
Legs = Literal["trousers", "shorts", "tights", "bare", "tail"]
Sleeve = Literal["none", "short", "long", "wide", "puff", "full"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outfit:
    """One way to be dressed; colours are `#rrggbb`, empty names leave it to the seed."""

    top: str = "#4a7fa5"
    kind: Top = "shirt"
    sleeve: Sleeve = "long"
    sleeves: str = ""
    cuff: str = ""
    bottom: str = "#3c4660"
    legs: Legs = "trousers"
    hem: Hem = "none"
    shoes: str = "#5a4036"
    sole: str = "#f0ece4"
    boots: bool = False
    barefoot: bool = False
    accent: str = "#e2b24a"
    gloves: str = ""
    hat: str = ""
    hat_color: str = ""
    hair: str = ""
    hair_color: str = ""
    beard: str = ""
    eyewear: str = ""
    prop: str = ""
    cape: str = ""
    wings: str = ""
    earrings: str = ""
    build: str = ""
    skin: str = ""
    women: float = 0.5

    def gloved(self, skin: Tones) -> Tones:
        return tones(self.gloves) if self.gloves else skin
