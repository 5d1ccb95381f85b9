"""One four-footed animal in its colours, and where its trunk lies."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ...dice import dice
from ...pixels import rgb
from ..palette import Tones, blend, luminance, tones
from ..vector import Brief, Point
from .species import SPECIES, Species

GROUND = 98.0


@dataclass(frozen=True, slots=True)
class Beast:
    """One animal in its colours, and where its trunk lies."""

    kind: Species
    fur: Tones
    belly: Tones
    limbs: Tones
    feet: Tones

    @property
    def top(self) -> float:
        return GROUND - self.kind.leg - self.kind.deep

    @property
    def rump(self) -> float:
        return 50 - self.kind.long / 2

    @property
    def chest(self) -> float:
        return 50 + self.kind.long / 2

    @property
    def face(self) -> Point:
        reach, rise = self.kind.neck
        return self.chest + reach, self.top - rise + 4


def beast_of(brief: Brief) -> Beast:
    name = _name(brief)
    kind = SPECIES[name]
    chance = dice(brief.seed + 7 * brief.copy, f"coat {name}")
    usual = kind.coats[int(chance.integers(len(kind.coats)))]
    fur = tones("#2b2e36" if brief.concept == "black cat" else brief.paint(usual))
    if brief.color:
        kind = _dyed(kind, brief.color, fur)
    kind = replace(kind, head=replace(kind.head, eye=brief.iris(kind.head.eye)))
    limbs = tones(kind.limbs) if kind.limbs else fur
    pale = tones(kind.belly) if kind.belly else fur
    feet = tones(kind.feet) if kind.feet else tones(blend(limbs.light, pale.light, 0.5))
    return Beast(kind, fur, pale, limbs, feet)


def _name(brief: Brief) -> str:
    for word in (brief.words.partition(" with ")[0], brief.concept):
        name = _ALSO.get(word, word).replace(" ", "-")
        if name in SPECIES:
            return name
    return "dog"


_ALSO: Mapping[str, str] = MappingProxyType(
    {
        "black cat": "cat",
        "lamb": "sheep",
        "bull": "bull",
        "ox": "bull",
        "bunny": "rabbit",
        "doe": "deer",
    }
)


def _dyed(kind: Species, color: str, fur: Tones) -> Species:
    """The species with a coat of another colour: pale parts and marks go along with it."""
    dark = luminance(rgb(color)) < 0.25
    pale = blend(fur.light, "#fff6e8", 0.16 if dark else 0.68)
    face = replace(kind.head, muzzle=pale if kind.head.nose != "trunk" else "")
    if face.marks in {"mask", "blaze", "face"}:
        face = replace(face, mark=pale)
    keep = kind.pattern in {"patches", "saddle"} and color != "#2b2e36"
    return replace(
        kind,
        belly=pale,
        head=face,
        limbs=kind.limbs if kind.pattern in {"wool", "saddle", "socks"} else "",
        ink=kind.ink if keep or kind.pattern == "stripes" else fur.deep,
    )
