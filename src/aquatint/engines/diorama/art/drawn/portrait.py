"""Heads of people: face, hair, hair and beard."""

from __future__ import annotations

from ..palette import Tones
from ..vector import Ink, blob, oval, points, tube
from .hats import HATS
from .wardrobe import Outfit

SKINS = ("#f2c9a5", "#e3ac82", "#c98a5e", "#a3683f", "#7a4a2e")
HAIRS = ("#3a2a24", "#5c3a26", "#8f5a2f", "#c99a4f", "#2a2630", "#a3482c")


def hair_behind(ink: Ink, outfit: Outfit, hair: Tones) -> None:
    """What falls behind neck and shoulders; the head's middle is (50, 12)."""
    if outfit.hair == "long":
        fall = blob(*points("50,3 59,8 61,20 60.6,31 50,33 39.4,31 39,20 41,8"))
        ink.path(fall, ink.down(hair.base, hair.dark, hair.deep))
    if outfit.hair == "tail":
        for side in (-1, 1):
            ink.path(
                tube(((50 + side * 8, 10), (50 + side * 13, 15), (50 + side * 12, 25)), (4, 6, 1)),
                ink.down(hair.base, hair.dark),
            )
    if outfit.hair == "bun":
        ink.oval((50, 2.6), (4.4, 4), ink.ball(hair.light, hair.base, hair.dark))


def head(ink: Ink, outfit: Outfit, skin: Tones, hair: Tones, look: float) -> None:
    """A face whose features are shifted by `look` to where it is going."""
    for side in (-1, 1):
        ink.oval((50 + side * 8 - look * 0.4, 13), (1.5, 2.1), skin.dark if side > 0 else skin.base)
    face = blob(*points("50,3 56,5 58.2,11 57,17 53.4,21 50,22 46.6,21 43,17 41.8,11 44,5"))
    ink.path(face, ink.ball(skin.light, skin.base, skin.dark, at=(0.4, 0.35), reach=0.9))
    _features(ink, skin, hair, look)
    if outfit.beard:
        beard = blob(*points("42.4,13 45,17 50,16.6 55,17 57.6,13 57,21 50,29 43,21"))
        ink.path(beard, ink.down(hair.light, hair.base, hair.dark))
        ink.line(f"M{47.6 + look} 18.2q2.4 1.4 4.8 0", "#7a3f38", 0.9)
    _hair(ink, outfit, hair)
    if outfit.hat in HATS:
        HATS[outfit.hat](ink, outfit)


def _features(ink: Ink, skin: Tones, hair: Tones, look: float) -> None:
    for side in (-1, 1):
        x = 50 + side * 3.6 + look
        ink.glow((x + side * 1.6, 15.6), (2.4, 1.7), "#e8654f", 0.35)
        ink.path(oval((x, 12), (1.05, 1.35)), "#241a1c")
        ink.oval((x - 0.35, 11.5), (0.38, 0.42), "#ffffff")
        ink.line(f"M{x - 1.5:.2f} 9.4q1.5 -0.9 3 0", hair.deep, 0.7, 0.85)
    ink.line(f"M{50 + look * 1.3:.2f} 13.4q0.9 1.4 -0.5 1.5", skin.deep, 0.65, 0.8)
    ink.line(f"M{47.9 + look:.2f} 17.3q2.1 1.7 4.2 0", "#9a4a40", 0.8)


def _hair(ink: Ink, outfit: Outfit, hair: Tones) -> None:
    if outfit.hair == "none":
        return
    paint = ink.ball(hair.light, hair.base, hair.dark, at=(0.38, 0.2), reach=0.9)
    if outfit.hair == "curly":
        for x, y, size in (
            (43, 8, 3.4),
            (45.4, 4.4, 3.6),
            (50, 2.6, 4),
            (54.6, 4.4, 3.6),
            (57, 8, 3.4),
            (50, 5.4, 4),
        ):
            ink.oval((x, y), (size, size), paint)
        return
    if outfit.hair == "short":
        top = blob(
            *points(
                "41.2,11 41,5.4 45,1.4 51,0.4 57,2.4 59,7 58.6,11.4 56.4,8 52,6.4 47,7.2 43.4,7.6"
            ),
            tension=0.9,
        )
    else:
        top = blob(
            *points("41,14 40.6,6 45,1 50,0.2 55.4,1 59.4,6 59,14 56.6,8.6 52.4,5 47,8 43,9.4"),
            tension=0.9,
        )
    ink.path(top, paint)
    ink.line("M44 4.6Q48 1.8 53 2.6", hair.glint, 0.9, 0.5)
