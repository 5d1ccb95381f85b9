"""A wooden rowing boat with an oar out."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, tube


def boat(brief: Brief) -> Drawing:
    """Seen from its side and a little above; a rower sits at "seat"."""
    hull, wood = tones(brief.paint("#3f7fa0")), tones("#a3713f")
    ink = Ink()
    ink.path(
        "M4 52Q45 61 90 60.5Q135 60 176 50Q150 38 90 40Q40 40 4 52Z", ink.down(wood.deep, wood.base)
    )
    for x, half in ((52, 15), (92, 18), (130, 15)):
        ink.path(
            f"M{x - half} 46Q{x} 50 {x + half} 46L{x + half - 2} 53L{x} 56L{x - half + 2} 53Z",
            ink.down(wood.glint, wood.base),
        )
    body = "M4 52Q86 72 176 50Q170 74 150 92Q90 104 36 92Q12 76 4 52Z"
    ink.path(body, ink.down(hull.light, hull.base, hull.dark, hull.deep))
    with ink.within(body):
        ink.line("M2 57Q86 77 178 55", "#f4ecdc", 3.4, 0.95)
        ink.line("M8 68Q88 86 172 66M16 79Q88 95 164 77", hull.deep, 0.9, 0.6)
        ink.glow((40, 66), (40, 14), hull.glint, 0.35)
        ink.glow((150, 92), (60, 26), hull.deep, 0.6)
    ink.line("M4 52Q86 71 176 50", wood.light, 3)
    ink.path(
        tube(((78, 52), (52, 74), (28, 96)), (2.4, 2.4, 2.6)), ink.across(wood.light, wood.base)
    )
    ink.path("M34 88L22 96Q16 104 20 105Q26 106 32 99L38 91Z", ink.down(wood.glint, wood.base))
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (90, 97), "seat": (92, 52), "head": (10, 52)},
        box=Box(-20, 20, 220, 100),
        turn=3,
        volume=0.14,
    )
