"""A rocket on its way up, flame and smoke behind it."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval

_HULL = "M50 -4C62 8 67 22 66 38C65.4 50 62 58 59 64H41C38 58 34.6 50 34 38C33 22 38 8 50 -4Z"


def rocket(brief: Brief) -> Drawing:
    """It flies to the upper right."""
    red = tones(brief.paint("#d8402f"))
    white = tones("#efebe2")
    ink = Ink()
    with ink.moved("rotate(38 50 50)"):
        _trail(ink, brief)
        _fins(ink, red)
        _hull(ink, white, red)
        _window(ink)
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (81, 7), "seat": (62, 38), "foot": (26, 88)},
        box=Box(-60, -40, 220, 220),
        grounded=False,
        faces_right=True,
        two_sided=False,
        turn=8,
        volume=0.2,
    )


def _trail(ink: Ink, brief: Brief) -> None:
    chance = dice(brief.seed, "rocket smoke")
    puffs = []
    for step in range(30):
        share = step / 29
        spread = 1 - share
        x = 50 + float(chance.uniform(-17, 17)) * spread
        y = 146 - share * 56 + float(chance.uniform(-4, 4)) * spread
        puffs.append((x, y, 3.4 + (3 + float(chance.uniform(0, 6))) * spread))
    for x, y, size in puffs:
        ink.glow((x, y + size * 0.4), (size * 1.25, size * 1.2), "#8d6a66", 0.18)
        ink.oval(
            (x, y), (size, size * 0.94), ink.ball("#fffaf1", "#f8e7d4", "#e3bfa6", at=(0.4, 0.2))
        )
    for reach, end, inner, outer in (
        (11, 112, "#ffb23e", "#e2492b"),
        (7.4, 100, "#ffe58a", "#ff9d2e"),
        (4, 86, "#ffffff", "#ffe9a0"),
    ):
        flame = (
            f"M{50 - reach * 0.7} 68C{50 - reach * 1.5} 80 {50 - reach * 0.5} 92 50 {end}"
            f"C{50 + reach * 0.5} 92 {50 + reach * 1.5} 80 {50 + reach * 0.7} 68Z"
        )
        ink.path(flame, ink.down(inner, outer))


def _fins(ink: Ink, red: Tones) -> None:
    ink.path(
        "M35 42C24 48 19 60 20 76C26 70 32 66 41 64Z", ink.across(red.light, red.base, red.dark)
    )
    ink.path(
        "M65 42C76 48 81 60 80 76C74 70 68 66 59 64Z", ink.across(red.base, red.dark, red.deep)
    )
    ink.path("M42 63H58L56 70H44Z", ink.across("#8d939e", "#5d636f", "#363b47"))


def _hull(ink: Ink, white: Tones, red: Tones) -> None:
    ink.path(_HULL, ink.across(white.base, white.light, white.base, white.dark, white.deep))
    with ink.within(_HULL):
        ink.path("M30 14Q50 20 70 14V-10H30Z", ink.across(red.base, red.light, red.base, red.dark))
        ink.path(
            "M30 54Q50 60 70 54V59Q50 65 30 59Z",
            ink.across(red.base, red.light, red.base, red.dark),
        )
        ink.line("M33 18.4Q50 24.4 67 18.4", "#8d939e", 0.5, 0.6)
        ink.path(
            blob((42, 16), (40, 34), (42, 52), (38.5, 50), (37, 34), (39, 18)), "#ffffff", 0.55
        )
    ink.path("M48.4 46H51.6L51 76Q50 79 49 76Z", ink.across(red.light, red.base, red.deep))


def _window(ink: Ink) -> None:
    ink.oval((50, 33), (8.6, 8.6), ink.slant("#c8ccd3", "#7d838f", "#545a66"))
    ink.oval((50, 33), (6.4, 6.4), ink.ball("#bfeaf5", "#4aa7c9", "#1d5580", at=(0.35, 0.3)))
    with ink.within(oval((50, 33), (6.4, 6.4))):
        ink.path(blob((45, 31), (49, 27), (52, 27.4), (46, 34)), "#ffffff", 0.7)
