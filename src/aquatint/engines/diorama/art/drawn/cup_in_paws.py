"""A steaming cup, held before the chest with both paws."""

from __future__ import annotations

from ..palette import Tones, tones
from ..vector import Ink, tube


def cup_in_paws(ink: Ink, sleeve: Tones, paw: Tones) -> None:
    """For a sitter whose middle is at x = 50 and whose shoulders are at y = 58."""
    china = tones("#f2ede4")
    ink.glow((51, 75), (16, 8), "#2a1a1c", 0.4)
    ink.line("M58 66.6C64.6 64.6 65 73.4 57.4 73.6", china.dark, 2)
    ink.path(
        "M41.4 63.6C41.4 72 45 76.6 50 76.6C55 76.6 58.6 72 58.6 63.6Z",
        ink.across(china.light, china.glint, china.base, china.deep),
    )
    ink.line("M42.4 68.4Q50 71.4 57.8 68.4", "#5f8fa3", 1.5, 0.9)
    ink.oval((50, 63.6), (8.6, 2.3), ink.across(china.glint, china.dark))
    ink.oval((50, 63.8), (7.4, 1.7), ink.down("#8a4a1f", "#c98436"))
    for x, height in ((47.4, 9), (52.4, 12)):
        spine = (
            (x, 62.6),
            (x - 1.6, 62.6 - height * 0.4),
            (x + 1.4, 62.6 - height * 0.75),
            (x, 62.6 - height),
        )
        ink.path(
            tube(spine, (0.8, 2, 1.6, 0.2)),
            ink.down(("#ffffff", 0), ("#ffffff", 0.75), ("#ffffff", 0.2)),
        )
    for side in (-1, 1):
        arm = tube(
            ((50 + side * 17, 58), (50 + side * 19, 69), (50 + side * 10, 71.4)), (9.6, 9.6, 7.6)
        )
        ink.path(arm, ink.down(sleeve.light, sleeve.base, sleeve.dark))
        ink.oval((50 + side * 8.6, 71), (4.4, 3.9), ink.ball(paw.light, paw.base, paw.deep))
        for y in (69.6, 72):
            ink.line(f"M{50 + side * 6} {y}h{side * 1.8}", paw.deep, 0.6, 0.7)
