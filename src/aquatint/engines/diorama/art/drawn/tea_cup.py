"""A cup of tea on its saucer, steaming."""

from __future__ import annotations

from ..palette import blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, panel, tube

_TEA = ("#8a4a1f", "#b9702c", "#d9973f")
_COFFEE = ("#3a2016", "#5a3420", "#7d4d2c")
_FOAMY = ("latte", "cappuccino", "flat white", "mocha", "macchiato")


def tea_cup(brief: Brief) -> Drawing:
    """The colour asked for is that of the porcelain."""
    china = tones(brief.paint("#f1ece3"))
    band = tones("#5f8fa3" if brief.color is None else blend(china.deep, "#ffffff", 0.25))
    ink = Ink()
    _steam(ink)
    ink.oval((58, 91), (50, 8.6), ink.down(china.base, china.dark, china.deep))
    ink.oval((58, 89.4), (49, 7.8), ink.across(china.light, china.base, china.dark))
    ink.glow((62, 90), (34, 5.4), "#3a2c34", 0.5)
    ink.line("M88 51C108 44 112 72 84 75", china.dark, 6.4)
    ink.line("M88 50C107 43.4 110 71 84 74", china.light, 4.2)
    bowl = "M20 44C20 70 34 89 58 89C82 89 96 70 96 44Q58 56 20 44Z"
    ink.path(bowl, ink.across(china.light, china.glint, china.base, china.dark, china.deep))
    with ink.within(bowl):
        if not brief.lettered:
            ink.line("M18 57Q58 70 98 57", band.base, 4.4, 0.9)
            ink.line("M18 62.4Q58 75 98 62.4", "#d9a84a", 1.1, 0.9)
        ink.glow((60, 92), (30, 12), china.deep, 0.5)
        ink.path(blob((28, 54), (32, 53), (36, 70), (42, 80), (34, 72)), "#ffffff", 0.65)
    ink.oval((58, 44), (38, 8), ink.across(china.glint, china.light, china.dark))
    _drink(ink, brief)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (58, 98),
            "hand": (100, 60),
            "mouth": (58, 44),
            "head": (58, 40),
            **panel((33, 53), (50, 24)),
        },
        box=Box(-10, -20, 140, 130),
        turn=0,
        volume=0.12,
    )


def _drink(ink: Ink, brief: Brief) -> None:
    """What fills the cup: tea, coffee, or coffee under foam with a heart drawn in it."""
    foamy = brief.words.endswith(_FOAMY)
    drink = _COFFEE if brief.concept == "coffee" else _TEA
    ink.oval((58, 44.8), (34.4, 6.4), ink.down(*drink))
    with ink.within(oval((58, 44.8), (34.4, 6.4))):
        if brief.words.endswith(("chocolate", "cocoa")):
            for x, y in ((38, 44), (48, 47), (56, 43), (66, 46), (76, 44), (60, 49), (46, 42)):
                ink.plate((x - 4.4, y - 2.4), (8.8, 4.8), 2, ink.down("#ffffff", "#f4e9e0"))
        elif not foamy:
            ink.glow((46, 46), (16, 3), "#ffe2a0", 0.6)
        if not foamy:
            return
        ink.oval((58, 45), (32, 5.8), ink.down("#c9935c", "#b57b45"))
        for share in (1.0, 0.72, 0.44):
            width, rise = 23 * share, 4.6 * share
            top, low, side = 45 - rise, 45 + rise, 45 + rise * 0.2
            left = (
                f"Q{58 - width * 1.5} {side} {58 - width * 0.6} {top}Q58 {top} 58 {45 - rise / 2}"
            )
            right = f"Q58 {top} {58 + width * 0.6} {top}Q{58 + width * 1.5} {side} 58 {low}Z"
            ink.path(f"M58 {low}{left}{right}", "#fbf1df" if share != 0.72 else "#c9935c")


def _steam(ink: Ink) -> None:
    for x, height, strength in ((46, 30, 0.55), (59, 38, 0.7), (71, 28, 0.5)):
        spine = (
            (x, 42),
            (x - 4, 42 - height * 0.35),
            (x + 4, 42 - height * 0.68),
            (x - 1, 42 - height),
        )
        ink.path(
            tube(spine, (2, 5.6, 4.6, 0.4)),
            ink.down(("#ffffff", 0), ("#ffffff", strength), ("#ffffff", 0.1)),
        )
