"""A wooden table."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, shape


def table(brief: Brief) -> Drawing:
    """Seen a little from above; "seat" lies in the middle of its top."""
    wood = tones(brief.paint("#a3703f"))
    ink = Ink()
    for x in (28, 136):
        ink.path(
            shape((x, 40), (x + 6, 40), (x + 5, 86), (x + 1, 86)), ink.across(wood.dark, wood.deep)
        )
    ink.path(shape((16, 46), (154, 46), (154, 54), (16, 54)), ink.down(wood.deep, wood.dark))
    for x in (14, 147):
        leg = shape((x, 46), (x + 9, 46), (x + 7, 100), (x + 2, 100))
        ink.path(leg, ink.across(wood.light, wood.base, wood.deep))
    ink.path(shape((24, 26), (146, 26), (168, 42), (2, 42)), ink.down(wood.base, wood.light))
    for at in range(1, 5):
        top, foot = 24 + 122 * at / 5, 2 + 166 * at / 5
        ink.line(f"M{top:.1f} 26L{foot:.1f} 42", wood.dark, 0.6, 0.6)
    for at in range(7):
        y = 27.6 + at * 2
        start = 30 + at * 23 % 46 - at * 2
        ink.line(
            f"M{start} {y}q20 0.9 38 0M{start + 52} {y + 0.7}q16 -0.8 34 0", wood.dark, 0.4, 0.4
        )
    ink.path("M2 42H168V45.6Q168 47.6 165 47.6H5Q2 47.6 2 45.6Z", ink.down(wood.light, wood.dark))
    ink.line("M3 42.3H167", wood.glint, 0.7, 0.8)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (85, 36), "foot": (85, 99), "lap": (85, 42)},
        box=Box(-10, 0, 190, 120),
        turn=0,
        volume=0.08,
    )
