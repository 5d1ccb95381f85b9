"""A knitted scarf as it is worn: wound round a neck, both ends hanging to one side."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink

_ENDS = (
    ("M70 40L58 108Q69 113 81 111L90 40Z", 60, 80, 110),
    ("M82 38L88 100Q100 104 110 98L98 36Z", 90, 109, 100),
)
"""The outline of an end, its fringe from and to, and the row where the fringe starts."""

_WOUND = (
    "M5 12Q60 36 115 12Q123 22 117 36Q92 58 60 58Q28 58 3 36Q-3 22 5 12Z",
    "M2 30Q60 56 118 30Q120 42 112 48Q88 64 60 64Q32 64 8 48Q0 42 2 30Z",
)


def scarf(brief: Brief) -> Drawing:
    """Worn with its upper edge below the mouth."""
    wool = tones(brief.paint("#d8433c"))
    ink = Ink()
    for outline, left, right, row in _ENDS:
        for at in range(5):
            x = left + (right - left) * at / 4
            ink.line(f"M{x:.1f} {row - 2}V{row + 9}", wool.dark, 2.4)
        ink.path(outline, ink.down(wool.deep, wool.base, wool.light))
        with ink.within(outline):
            for at in (84, 94):
                ink.line(f"M50 {at}Q80 {at + 6} 116 {at}", wool.glint, 3.2, 0.75)
    for outline, paint in zip(
        _WOUND[::-1],
        (ink.down(wool.base, wool.deep), ink.down(wool.light, wool.base, wool.dark)),
        strict=True,
    ):
        ink.path(outline, paint)
    with ink.within(_WOUND[0]):
        for at in range(-4, 124, 9):
            ink.line(f"M{at} 0Q{at + 8} 30 {at - 4 + 10 * (at > 60)} 66", wool.deep, 1.3, 0.28)
        ink.glow((40, 24), (34, 10), wool.glint, 0.4)
    ink.path(
        "M66 34Q80 30 96 34Q98 46 94 54Q80 58 68 54Q63 44 66 34Z", ink.slant(wool.light, wool.dark)
    )
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (60, 119), "head": (60, 12)},
        box=Box(-10, 0, 140, 130),
        turn=4,
        volume=0.2,
    )
