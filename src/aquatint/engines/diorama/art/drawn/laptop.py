"""An open laptop with lines of code on its screen."""

from __future__ import annotations

from ...dice import dice
from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, panel, shape

_INKS = ("#7ee0c3", "#f2a65a", "#8ab6ff", "#e78ad0", "#d8e0ea")


def laptop(brief: Brief) -> Drawing:
    """Seen from the front and a little above."""
    chance = dice(brief.seed, "laptop")
    metal = tones(brief.paint("#b9c1cc"))
    ink = Ink()
    ink.plate((22, 6), (106, 68), 4, ink.down(metal.light, metal.dark))
    ink.plate((24, 8), (102, 64), 2.6, "#161b26")
    ink.plate((27, 11), (96, 57), 1.2, ink.slant("#2b3a57", "#1c2740", "#141b30"))
    for row in range(0 if brief.lettered else 8):
        x = 32.0 + 6 * ((row * 5) % 3)
        for _ in range(1 + int(chance.integers(3))):
            width = float(chance.uniform(6, 20))
            color = _INKS[int(chance.integers(len(_INKS)))]
            ink.plate((x, 16 + row * 6.2), (min(width, 118 - x), 2.5), 1.2, color)
            x += width + 3
    ink.path("M27 11H84L52 68H27Z", "#ffffff", 0.07)
    ink.path(
        shape((20, 75), (130, 75), (146, 92), (4, 92)),
        ink.down(metal.dark, metal.base, metal.light),
    )
    for row in range(4):
        y = 77.4 + row * 2.7
        half = 46 + row * 2.6
        ink.plate((75 - half, y), (half * 2, 2.0), 0.6, "#3a4250")
        for key in range(1, 14):
            x = 75 - half + half * 2 * key / 14
            ink.line(f"M{x:.1f} {y + 0.2:.1f}v1.6", metal.base, 0.5)
    ink.path(shape((62, 88.6), (88, 88.6), (89, 91.4), (61, 91.4)), metal.dark)
    ink.path("M4 92H146V94Q146 97 141 97H9Q4 97 4 94Z", ink.down(metal.base, metal.deep))
    ink.line("M6 92.4H144", metal.glint, 0.7)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (75, 96), "head": (75, 10), "seat": (75, 8), **panel((31, 15), (88, 49))},
        box=Box(-10, -10, 170, 120),
        two_sided=False,
        turn=1,
        volume=0.08,
    )
