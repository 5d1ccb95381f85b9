"""A floor lamp, shining."""

from __future__ import annotations

from ..palette import blend, tones
from ..vector import Brief, Drawing, Ink


def lamp(brief: Brief) -> Drawing:
    """Its lamp anchor is where its light comes from."""
    cloth = brief.paint("#f0d3a0")
    warm = tones(blend(cloth, "#ffe2a6", 0.35))
    brass = tones("#a9834a")
    ink = Ink()
    ink.oval((50, 97), (15, 3), ink.down(brass.light, brass.base, brass.deep))
    ink.plate((49, 28), (2, 69), 0.8, ink.across(brass.glint, brass.base, brass.deep))
    ink.glow((50, 15), (34, 32), "#ffe7ae", 0.4)
    ink.path(
        "M39 4Q50 1.6 61 4L71 29Q50 34 29 29Z",
        ink.across(warm.base, warm.glint, warm.light, warm.dark),
    )
    ink.path("M29 29Q50 34 71 29Q50 25.6 29 29Z", "#fff6da")
    ink.glow((49, 20), (15, 13), "#ffffff", 0.75)
    for x in (-7, 0, 7):
        ink.line(f"M{50 + x} 3.4L{50 + x * 2} 30", warm.dark, 0.4, 0.4)
    ink.line("M39 4Q50 6.4 61 4", warm.dark, 0.7, 0.6)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 98), "lamp": (50, 20), "head": (50, 4)},
        turn=0,
        volume=0.1,
    )
