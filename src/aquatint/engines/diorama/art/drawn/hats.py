"""What people wear on their heads; the head's middle is (50, 12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import blend, tones
from ..vector import Ink, blob, oval, points, shape, tube
from .wardrobe import Hat, Outfit


def _wizard(ink: Ink, outfit: Outfit) -> None:
    cloth = tones(outfit.top)
    accent = tones(outfit.accent)
    ink.path(
        "M41.6 6Q46 -8 56 -19Q55 -6 58.4 6Q50 9 41.6 6Z",
        ink.across(cloth.light, cloth.base, cloth.deep),
    )
    ink.path("M34 7Q50 -1 66 7Q50 13.4 34 7Z", ink.down(cloth.light, cloth.dark))
    ink.line("M42 4.6Q50 8 58 4.6", accent.base, 2)


def _crown(ink: Ink, _outfit: Outfit) -> None:
    metal = tones("#e8b94a")
    ink.path(
        "M42.6 4.4L41.6 -4.4L46 -0.6L50 -6L54 -0.6L58.4 -4.4L57.4 4.4Q50 6.6 42.6 4.4Z",
        ink.across(metal.glint, metal.base, metal.dark),
    )
    for x, y in ((41.6, -4.6), (50, -6.2), (58.4, -4.6)):
        ink.oval((x, y), (1.1, 1.1), ink.ball("#ffffff", "#e05a6a", "#8f2f45"))


def _chef(ink: Ink, _outfit: Outfit) -> None:
    ink.path(
        blob(*points("43,4 38.6,-2 42,-8 50,-10.4 58,-8 61.4,-2 57,4")),
        ink.down("#ffffff", "#e6e8ee"),
    )
    ink.path(
        "M42.6 -0.6Q50 1.4 57.4 -0.6V5.6Q50 7.6 42.6 5.6Z",
        ink.across("#ffffff", "#f2f3f5", "#c6ccd8"),
    )


def _helm(ink: Ink, outfit: Outfit) -> None:
    accent = tones(outfit.accent)
    steel = tones("#aeb8c4")
    dome = blob(*points("50,-1 57,2 59.4,10 58.4,18 50,23 41.6,18 40.6,10 43,2"))
    ink.path(dome, ink.ball(steel.glint, steel.light, steel.base, steel.deep, at=(0.34, 0.25)))
    ink.path("M42.4 10.4Q50 8.4 57.6 10.4V13Q50 11.6 42.4 13Z", "#161a22")
    ink.line("M50 2V22", steel.dark, 0.8)
    ink.path(
        tube(((50, 0), (56, -8), (66, -6), (69, 2)), (3, 6, 6, 0.6)),
        ink.across(accent.light, accent.base, accent.dark),
    )


def _cowboy(ink: Ink, outfit: Outfit) -> None:
    felt = tones("#d9b566" if outfit.hat == "straw" else outfit.accent)
    ink.path(
        "M34 5Q42 9.4 50 9Q58 9.4 66 5Q60 2.6 50 3Q40 2.6 34 5Z",
        ink.down(felt.base, felt.dark),
    )
    ink.path(
        "M42.6 5Q42.6 -5 46.6 -5.4Q50 -3.6 53.4 -5.4Q57.4 -5 57.4 5Q50 7.6 42.6 5Z",
        ink.across(felt.light, felt.base, felt.dark),
    )
    ink.line("M42.8 4Q50 6.6 57.2 4", felt.deep, 1.4)


def _helmet(ink: Ink, outfit: Outfit) -> None:
    accent = tones(outfit.accent)
    ink.path(
        "M41 6Q40.6 -3.6 50 -4Q59.4 -3.6 59 6Q50 8.4 41 6Z",
        ink.across(accent.light, accent.base, accent.dark),
    )
    ink.path("M38.6 6Q50 2.6 61.4 6Q50 10 38.6 6Z", ink.down(accent.light, accent.dark))
    ink.path("M48.6 -4H51.4V5H48.6Z", accent.glint, 0.6)


def _pirate(ink: Ink, _outfit: Outfit) -> None:
    ink.path(
        "M34.6 4.6Q42 -8.6 50 -8.6Q58 -8.6 65.4 4.6Q58 0.6 50 6Q42 0.6 34.6 4.6Z",
        ink.down("#454552", "#22222c"),
    )
    ink.oval((50, -2), (2, 1.9), "#f3efe6")
    ink.line("M34.6 4.6Q42 0.6 50 6Q58 0.6 65.4 4.6", "#d9a84a", 1)


def _cap(ink: Ink, outfit: Outfit) -> None:
    accent = tones(outfit.accent)
    ink.path(
        "M41.4 6Q40.4 -1.6 50 -2.4Q59.6 -1.6 58.6 6Q50 3.6 41.4 6Z",
        ink.across(accent.light, accent.base, accent.dark),
    )
    ink.path("M42 5.6Q50 3 58 5.6Q57 8.4 50 7.4Q43 8.4 42 5.6Z", accent.deep)


def _hood(ink: Ink, outfit: Outfit) -> None:
    cloth = tones(outfit.top)
    accent = tones(outfit.accent)
    slit = shape((43.4, 10), (56.6, 10), (56.6, 14.6), (43.4, 14.6))
    hood = oval((50, 11.6), (9.8, 11.4)) + slit
    if outfit.beard or outfit.hair == "long":
        ink.path(
            "M41 6.6Q44 -6 58 -5Q64 -2 66 5Q60 1 58.8 6.6Q50 3.4 41 6.6Z",
            ink.across(accent.light, accent.base, accent.dark),
        )
        ink.line("M40.8 6.4Q50 2.8 59.2 6.4", "#fbf8f3" if outfit.beard else accent.light, 3)
        ink.oval((66.4, 5.4), (2, 2), ink.ball("#ffffff", "#e6e2da"))
    else:
        ink.hole(hood, ink.across(cloth.light, cloth.base, cloth.deep))
        ink.line("M41.4 8.6Q50 6.6 58.6 8.6", blend(accent.base, accent.light, 0.2), 1.6)


HATS: Mapping[Hat, Callable[[Ink, Outfit], None]] = MappingProxyType(
    {
        "wizard": _wizard,
        "crown": _crown,
        "chef": _chef,
        "helm": _helm,
        "cowboy": _cowboy,
        "straw": _cowboy,
        "helmet": _helmet,
        "pirate": _pirate,
        "cap": _cap,
        "hood": _hood,
    }
)
"""Painters of headwear; an outfit without any has no row."""
