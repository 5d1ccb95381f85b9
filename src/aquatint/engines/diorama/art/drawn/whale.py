"""A great whale diving across the diagonal."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, blend, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube

_BODY = blob(*points("2,55 6,45 20,36 42,29 68,27 96,32 122,41 143,46 150,49 143,53 122,59 "
"96,69 66,77 36,77 14,70 4,62"))  # fmt: skip


def whale(brief: Brief) -> Drawing:
    """It faces left and down, belly grooved, flukes high."""
    lean = -27 + float(dice(brief.seed, "whale").uniform(-5, 5))
    skin = tones(brief.paint("#3f6c8f"))
    ink = Ink()
    with ink.moved(f"rotate({lean:.2f} 75 50)"):
        _flukes(ink, skin)
        ink.path(
            blob((58, 70), (66, 76), (80, 90), (86, 102), (76, 98), (62, 86)),
            ink.down(skin.dark, skin.deep),
        )
        _body(ink, skin)
        _belly(ink, skin)
        _flipper(ink, skin)
        _face(ink, skin)
    return Drawing(
        shapes=ink.shapes,
        anchors={"head": (30, 70), "mouth": (16, 80), "seat": (72, 28), "foot": (75, 98)},
        box=Box(-20, -50, 220, 220),
        grounded=False,
        turn=5,
        volume=0.2,
    )


def _flukes(ink: Ink, skin: Tones) -> None:
    upper = (
        "M138 46C148 45 149 33 158 25C166 18 177 17 185 11"
        "C184 22 181 34 172 42C166 47 160 49 158 52L140 53Z"
    )
    lower = (
        "M138 53C150 51 154 57 164 59C173 61 181 59 189 63"
        "C183 70 173 75 163 73C152 70 148 60 138 54Z"
    )
    ink.path(lower, ink.down(skin.base, skin.dark, skin.deep))
    ink.path(upper, ink.slant(skin.light, skin.base, skin.dark))
    ink.line("M146 48C156 44 160 32 182 15", skin.glint, 1.0, 0.35)
    ink.line("M148 54C160 61 170 62 184 63", skin.light, 0.9, 0.4)


def _body(ink: Ink, skin: Tones) -> None:
    fin = blob((100, 34), (108, 27), (117, 26), (114, 33), (116, 40), (104, 40))
    ink.path(fin, ink.down(skin.base, skin.dark))
    ink.path(_BODY, ink.down(skin.light, skin.base, skin.dark, skin.deep))
    with ink.within(_BODY):
        ink.glow((56, 32), (56, 12), skin.glint, 0.55)
        ink.glow((120, 58), (40, 12), skin.deep, 0.4)
        for x, y in ((12, 46), (18, 42), (25, 40), (15, 51), (23, 46), (9, 52)):
            ink.oval((x, y), (0.9, 0.7), skin.glint)


def _belly(ink: Ink, skin: Tones) -> None:
    pale = tones(blend(skin.glint, "#f1f4f2", 0.66))
    belly = blob(
        *points("2,57 16,61 36,65 56,66 78,63 100,63 104,70 70,82 30,82 4,70"), tension=0.9
    )
    with ink.within(_BODY):
        ink.path(belly, ink.down(pale.light, pale.base, pale.dark))
        for row in range(7):
            y = 61 + row * 2.6
            ink.line(
                f"M{3 + row * 2} {y}Q{36} {y + 7.5} {86 - row * 3} {y + 3.5}", skin.dark, 0.8, 0.55
            )
        ink.glow((60, 84), (60, 12), skin.deep, 0.6)


def _flipper(ink: Ink, skin: Tones) -> None:
    outline = blob(*points("42,63 52,64 58,74 60,90 55,104 50,106 48,94 42,80 37,70"))
    ink.path(outline, ink.slant(skin.light, skin.base, skin.deep))
    with ink.within(outline):
        ink.path(tube(((41, 66), (46, 82), (51, 104)), (3, 4, 2)), skin.glint, 0.4)


def _face(ink: Ink, skin: Tones) -> None:
    ink.line("M2.6 57Q16 61.5 30 61Q35 60.6 37.4 57.6", skin.deep, 1.3, 0.85)
    ink.glow((36, 54), (7, 6), skin.deep, 0.5)
    eye = oval((36, 54.4), (2.3, 2.1))
    ink.path(eye, "#0f1720")
    ink.oval((35.3, 53.7), (0.8, 0.8), "#ffffff")
    ink.line("M32.6 52.6Q36 49.8 39.6 52.4", skin.light, 0.9, 0.8)
