"""A book held open by whoever reads it: we see its covers, its pages show above them."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Drawing, Ink, shape


def open_book(paint: str) -> Drawing:
    """Its hand is where it is held: below, at the spine."""
    cover, page = tones(paint), tones("#efe6d2")
    ink = Ink()
    for side, shades in ((-1, cover), (1, cover)):
        edge, inner = 50 + side * 46, 50 + side * 2
        rim = 50 + side * 43
        ink.path(
            f"M50 24Q{50 + side * 22} 8 {rim} 15L{rim} 70L50 82Z",
            ink.down(page.glint, page.light, page.dark),
        )
        for lift in (2.6, 5.2):
            ink.line(
                f"M50 {24 + lift}Q{50 + side * 22} {8 + lift} {rim} {15 + lift}",
                page.deep,
                0.5,
                0.6,
            )
        lit, deep = (shades.light, shades.base) if side < 0 else (shades.base, shades.dark)
        ink.path(shape((inner, 32), (edge, 20), (edge, 76), (inner, 90)), ink.across(lit, deep))
        ink.line(
            f"M{50 + side * 9} 37L{50 + side * 40} 28.4V68.6L{50 + side * 9} 79.4Z",
            "#e6c06a",
            1.2,
            0.9,
        )
    ink.path(shape((46, 31), (54, 31), (54, 91), (46, 91)), ink.across(cover.dark, cover.base))
    for y in (40, 80):
        ink.line(f"M46.4 {y}H53.6", "#e6c06a", 1.2, 0.9)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 91), "hand": (50, 76)},
        box=Box(0, 0, 100, 100),
        two_sided=True,
        turn=2,
        volume=0.1,
    )
