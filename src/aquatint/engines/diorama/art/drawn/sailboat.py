"""A sailing boat on the wind."""

from __future__ import annotations

from ..palette import tones
from ..vector import Brief, Drawing, Ink


def sailboat(brief: Brief) -> Drawing:
    """It sails to the right; "seat" is in its hull."""
    pirates = "pirate" in brief.words
    hull = tones(brief.paint("#5a3f2c" if pirates else "#b8473c"))
    sail, wood = tones("#33323a" if pirates else "#f4ecdc"), tones("#8a5f3c")
    ink = Ink()
    ink.path("M46 3C62 22 76 46 82 72Q62 76 47 74Z", ink.across(sail.light, sail.base, sail.dark))
    ink.path("M43 9C30 32 22 52 17 72Q30 76 43 74Z", ink.across(sail.base, sail.dark, sail.deep))
    for y, x in ((30, 60.6), (46, 69), (60, 75.6)):
        ink.line(f"M47 {y}Q{(47 + x) / 2} {y + 3} {x} {y}", sail.dark, 0.6, 0.8)
    if pirates:
        ink.oval((55, 44), (5.4, 5), "#efe8da")
        ink.plate((52, 47), (6, 4), 1, "#efe8da")
        for x in (53, 57):
            ink.oval((x, 44), (1.3, 1.5), "#33323a")
        ink.line("M48.6 53L61.4 57M61 53L49 57", "#efe8da", 1.5)
    ink.path("M46.4 46Q62 49 70.6 47L75.4 57.6Q62 60 46.6 57Z", hull.base, 0.85)
    ink.plate((43.6, 0), (2.4, 80), 0.8, ink.across(wood.light, wood.base, wood.deep))
    ink.path("M44.8 0.4q5 -2.6 8 -0.6t6 -0.4v4.4q-3 2 -6 0.6t-8 0.8Z", hull.base)
    body = "M4 78Q50 84 98 76Q94 92 82 99H24Q10 94 4 78Z"
    ink.path("M8 77Q50 84 95 75.6Q60 74 8 77Z", ink.down(wood.deep, wood.base))
    ink.path(body, ink.down(hull.light, hull.base, hull.dark, hull.deep))
    with ink.within(body):
        ink.line("M2 81.5Q50 87.5 100 79.4", "#f6efe2", 2.4, 0.95)
        ink.line("M6 88Q50 93 96 86.4M12 93.6Q50 97 90 92.6", hull.deep, 0.6, 0.6)
        ink.glow((88, 96), (30, 16), hull.deep, 0.6)
    ink.line("M4 78Q50 84 98 76", wood.light, 1.6)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (52, 97), "seat": (62, 80), "head": (45, 4)},
        faces_right=True,
        two_sided=True,
        turn=4,
        volume=0.18,
    )
