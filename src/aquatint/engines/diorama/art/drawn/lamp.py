"""A floor lamp, shining."""

from __future__ import annotations

from ..palette import blend, tones
from ..sprite import Box
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


def pendant_lamp(brief: Brief) -> Drawing:
    """A shade on a long cord, seen from a little below."""
    shade, brass = tones(brief.paint("#2f6f68")), tones("#c79a4a")
    ink = Ink()
    ink.plate((49.3, -140), (1.4, 160), 0.4, "#3a3634")
    ink.glow((50, 62), (46, 26), "#ffe7ae", 0.55)
    ink.plate((45, 16), (10, 9), 2, ink.across(brass.light, brass.base, brass.deep))
    ink.path(
        "M44 24Q50 21 56 24Q62 40 86 52Q50 58 14 52Q38 40 44 24Z",
        ink.across(shade.light, shade.base, shade.dark),
    )
    ink.path("M14 52Q50 58 86 52Q50 46.6 14 52Z", "#fff1c4")
    ink.oval((50, 53), (7, 4), "#ffffff")
    ink.line("M30 44Q40 36 45 27", shade.glint, 1.6, 0.6)
    return Drawing(
        shapes=ink.shapes,
        anchors={"lamp": (50, 54), "head": (50, 20)},
        box=Box(-20, -150, 140, 250),
        grounded=False,
        turn=0,
        volume=0.08,
    )
