"""A hot-air balloon with gores in turn and a wicker basket."""

from __future__ import annotations

from itertools import pairwise

from ...dice import dice
from ..palette import tones, varied
from ..vector import Brief, Drawing, Ink

_PAIRS = (
    ("#d6493a", "#f3e2b8"), ("#2f7f95", "#f2c14e"), ("#e08a35", "#5a3f7a"), ("#3f6fa8", "#f0e6d6"),
    ("#c8506e", "#f5d9a6"),
)  # fmt: skip


def hot_air_balloon(brief: Brief) -> Drawing:
    """Copies take other colours unless one was asked for."""
    first = int(dice(brief.seed, "balloon").integers(len(_PAIRS)))
    one, two = _PAIRS[(first + brief.copy) % len(_PAIRS)]
    if brief.color:
        one, two = brief.color, tones(varied(brief.color, 0.02, 0)).glint
    ink = Ink()
    envelope = "M50 0C74 0 86 17 86 34C86 52 68 64 58 78H42C32 64 14 52 14 34C14 17 26 0 50 0Z"
    ink.path(envelope, tones(one).base)
    with ink.within(envelope):
        edges = (-36, -29, -18, -6, 6, 18, 29, 36)
        for at, (left, right) in enumerate(pairwise(edges)):
            ramp = tones(two if at % 2 else one)
            ink.path(
                f"M50 -1C{50 + left * 1.3} 2 {50 + left * 1.34} 46 {50 + left * 0.22} 79"
                f"H{50 + right * 0.22}C{50 + right * 1.34} 46 {50 + right * 1.3} 2 50 -1Z",
                ink.down(ramp.light, ramp.base, ramp.base, ramp.dark),
            )
        ink.glow((34, 18), (24, 20), "#fff8e0", 0.55)
        ink.glow((82, 46), (34, 46), "#1c1838", 0.5)
        ink.glow((50, 78), (22, 12), "#2a1b2a", 0.5)
        ink.line("M10 30Q50 42 90 30", "#ffffff", 0.7, 0.35)
    _basket(ink)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (50, 91), "foot": (50, 100), "head": (50, 6)},
        grounded=False,
        two_sided=False,
        turn=3,
        volume=0.34,
    )


def _basket(ink: Ink) -> None:
    wicker = tones("#a87443")
    for x0, x1 in ((42.6, 44.6), (47.6, 48.4), (52.4, 51.6), (57.4, 55.4)):
        ink.line(f"M{x0} 78L{x1} 90", "#4b3a30", 0.5)
    ink.path("M48.6 82Q47.6 79 50 76Q52.4 79 51.4 82Z", ink.down("#ffb347", "#fff3b0"))
    ink.path(
        "M44 89.4H56L55 99Q50 100.6 45 99Z", ink.across(wicker.light, wicker.base, wicker.deep)
    )
    for y in (92, 94.4, 96.8):
        ink.line(f"M44.6 {y}Q50 {y + 1.2} 55.4 {y}", wicker.deep, 0.5, 0.7)
    ink.line("M43.8 89.6Q50 91 56.2 89.6", wicker.light, 1.4)
