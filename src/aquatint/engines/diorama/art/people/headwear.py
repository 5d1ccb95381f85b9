"""Hats that have a name, as things: they sit on any head as on those who wear them by trade."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink
from .hats import HATS
from .outfit import Outfit

_TEMPLE = 9.4
"""Half the width of a head, in the units in which hats are drawn."""

_BROW = -5.9
"""How far above the middle of a head a hat is put on: half of that width above the eyes."""


def _party(ink: Ink, wear: Outfit) -> None:
    paper, trim = tones(wear.hat_color), tones(wear.accent)
    cone = "M-8.4 -6L0.6 -31L8.4 -6Q0 -2.6 -8.4 -6Z"
    ink.path(cone, ink.across(paper.glint, paper.base, paper.dark))
    with ink.within(cone):
        for y in (-9, -16, -23):
            ink.line(f"M-12 {y + 3}L12 {y - 5}", trim.base, 2.4)
    for at in range(8):
        ink.oval((0.6 + (at - 3.5) * 0.75, -31.4 + (at % 3) * 0.9), (1.5, 1.5), trim.light)
    ink.line("M-8.4 -6Q0 -2.6 8.4 -6", trim.light, 1.5)


def _beanie(ink: Ink, wear: Outfit) -> None:
    wool = tones(wear.hat_color)
    dome = "M-10 -4.4Q-11 -18.6 0 -19Q11 -18.6 10 -4.4Q0 -1.6 -10 -4.4Z"
    ink.oval((0, -19.6), (3.4, 3.2), ink.ball("#ffffff", wool.glint, wool.base))
    ink.path(dome, ink.ball(wool.light, wool.base, wool.dark, at=(0.38, 0.2)))
    with ink.within(dome):
        for x in range(-9, 10, 3):
            ink.line(f"M{x} -3Q{x * 0.9:.1f} -13 {x * 0.3:.1f} -19", wool.deep, 0.6, 0.45)
    ink.path(
        "M-10.8 -3Q-11.4 -8.4 -10 -9.4Q0 -6.4 10 -9.4Q11.4 -8.4 10.8 -3Q0 0.4 -10.8 -3Z",
        ink.down(wool.light, wool.dark),
    )
    for x in range(-9, 10, 2):
        ink.line(f"M{x} {-8.2 + abs(x) * -0.1:.1f}V{-1.9 - abs(x) * 0.1:.1f}", wool.deep, 0.5, 0.5)


def _fez(ink: Ink, wear: Outfit) -> None:
    felt = tones(wear.hat_color)
    ink.path("M-9 -5L-6.4 -19H6.4L9 -5Q0 -1.8 -9 -5Z", ink.across(felt.light, felt.base, felt.dark))
    ink.oval((0, -19), (6.4, 1.8), ink.down(felt.light, felt.base))
    ink.line("M0 -19.4Q6 -20 8.4 -16L9 -9", "#26242c", 0.9)
    ink.line("M9 -10V-5.6", "#26242c", 2.2)


def _sombrero(ink: Ink, wear: Outfit) -> None:
    straw, trim = tones(wear.hat_color), tones(wear.accent)
    ink.path(
        "M-27 -9Q-25 -1.4 0 -0.6Q25 -1.4 27 -9Q18 -4.6 0 -4.4Q-18 -4.6 -27 -9Z",
        ink.down(straw.light, straw.base, straw.dark),
    )
    ink.line("M-26.4 -8Q-20 -2.6 0 -2Q20 -2.6 26.4 -8", trim.base, 1.5)
    ink.path(
        "M-9 -4.6Q-7 -16 -3.6 -21Q0 -24 3.6 -21Q7 -16 9 -4.6Q0 -2 -9 -4.6Z",
        ink.across(straw.glint, straw.base, straw.dark),
    )
    ink.line("M-8.8 -6.4Q0 -3.6 8.8 -6.4", trim.base, 2.4)
    ink.line("M-6.6 -13q3 2 6.6 -0.4t6.6 0.4", trim.light, 1.1)


def _top(ink: Ink, wear: Outfit) -> None:
    silk, trim = tones(wear.hat_color), tones(wear.accent)
    ink.oval((0, -6), (14.6, 3.2), ink.down(silk.light, silk.base, silk.deep))
    ink.path(
        "M-8.6 -6L-9.8 -25Q0 -28 9.8 -25L8.6 -6Q0 -3 -8.6 -6Z",
        ink.across(silk.light, silk.base, silk.deep, silk.base),
    )
    ink.oval((0, -25.4), (9.8, 1.9), ink.down(silk.light, silk.base))
    ink.path("M-8.8 -10.6Q0 -7.6 8.8 -10.6L8.6 -6Q0 -3 -8.6 -6Z", trim.base)


def _flowers(ink: Ink, wear: Outfit) -> None:
    for at in range(9):
        x = (at - 4) * 2.4
        y = -7.4 - 0.032 * x * x
        petal = tones(("#f2a0b8", "#f7d35e", "#fdf6ee", "#c98fd8")[at % 4])
        for dx, dy in ((-1.3, 0), (1.3, 0), (0, -1.3), (0, 1.3)):
            ink.oval((x + dx, y + dy), (1.4, 1.4), petal.base)
        ink.oval((x, y), (0.9, 0.9), tones(wear.accent).light)


_OWN: Mapping[str, Callable[[Ink, Outfit], None]] = MappingProxyType(
    {
        "party hat": _party, "beanie": _beanie, "fez": _fez, "sombrero": _sombrero, "top hat": _top,
        "flower crown": _flowers,
    }
)  # fmt: skip
_BY_TRADE = MappingProxyType(
    {
        "wizard hat": "wizard", "witch hat": "witch", "cowboy hat": "cowboy", "santa hat": "santa",
        "chef hat": "toque", "beret": "beret", "fedora": "fedora", "pirate hat": "tricorne",
        "viking helmet": "horned", "turban": "turban", "halo": "halo", "tiara": "tiara",
        "firefighter helmet": "fire", "captain hat": "captain", "hard hat": "hard",
    }
)  # fmt: skip
_PAINT = MappingProxyType(
    {
        "wizard hat": "#46469c", "witch hat": "#43305c", "cowboy hat": "#8a5a34",
        "hard hat": "#f2c230", "beret": "#b8323a", "fedora": "#5a5148", "turban": "#c8803a",
        "party hat": "#3f8fd0", "beanie": "#d2563a", "fez": "#a8283a", "sombrero": "#e0bd6a",
        "top hat": "#2b2c35",
    }
)  # fmt: skip
"""What they are coloured unless the prompt says it."""


def headwear(brief: Brief) -> Drawing:
    """The hat of that name, else a fedora; its "temple" is that of the head that it is made for."""
    color = brief.paint(_PAINT.get(brief.concept, "#3f5f9a"))
    wear = Outfit(top=color, hat_color=color, accent="#f0c23a")
    if brief.concept in ("top hat", "sombrero"):
        wear = Outfit(top=color, hat_color=color, accent="#b8323a")
    ink = Ink("p")
    (_OWN.get(brief.concept) or HATS[_BY_TRADE.get(brief.concept, "fedora")])(ink, wear)
    return Drawing(
        shapes=ink.shapes,
        anchors={"brow": (0, _BROW), "temple": (_TEMPLE, _BROW)},
        box=Box(-32, -40, 64, 48),
        turn=3,
        volume=0.2,
    )
