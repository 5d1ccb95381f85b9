"""Heads of people: face, hair, beard and what is worn on top."""

from __future__ import annotations

from ..palette import Tones, blend, tones
from ..vector import Ink, blob, oval, shape, tube
from .wardrobe import Outfit

SKINS = ("#f2c9a5", "#e3ac82", "#c98a5e", "#a3683f", "#7a4a2e")
HAIRS = ("#3a2a24", "#5c3a26", "#8f5a2f", "#c99a4f", "#2a2630", "#a3482c")


def hair_behind(ink: Ink, outfit: Outfit, hair: Tones) -> None:
    """What falls behind neck and shoulders; the head's middle is (50, 12)."""
    if outfit.hair == "long":
        fall = blob((50, 3), (59, 8), (61, 20), (60.6, 31), (50, 33), (39.4, 31), (39, 20), (41, 8))
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
    face = blob(
        (50, 3),
        (56, 5),
        (58.2, 11),
        (57, 17),
        (53.4, 21),
        (50, 22),
        (46.6, 21),
        (43, 17),
        (41.8, 11),
        (44, 5),
    )
    ink.path(face, ink.ball(skin.light, skin.base, skin.dark, at=(0.4, 0.35), reach=0.9))
    _features(ink, skin, hair, look)
    if outfit.beard:
        beard = blob(
            (42.4, 13), (45, 17), (50, 16.6), (55, 17), (57.6, 13), (57, 21), (50, 29), (43, 21)
        )
        ink.path(beard, ink.down(hair.light, hair.base, hair.dark))
        ink.line(f"M{47.6 + look} 18.2q2.4 1.4 4.8 0", "#7a3f38", 0.9)
    _hair(ink, outfit, hair)
    _hat(ink, outfit)


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
            (41.2, 11),
            (41, 5.4),
            (45, 1.4),
            (51, 0.4),
            (57, 2.4),
            (59, 7),
            (58.6, 11.4),
            (56.4, 8),
            (52, 6.4),
            (47, 7.2),
            (43.4, 7.6),
            tension=0.9,
        )
    else:
        top = blob(
            (41, 14),
            (40.6, 6),
            (45, 1),
            (50, 0.2),
            (55.4, 1),
            (59.4, 6),
            (59, 14),
            (56.6, 8.6),
            (52.4, 5),
            (47, 8),
            (43, 9.4),
            tension=0.9,
        )
    ink.path(top, paint)
    ink.line("M44 4.6Q48 1.8 53 2.6", hair.glint, 0.9, 0.5)


def _hat(ink: Ink, outfit: Outfit) -> None:
    cloth, metal = tones(outfit.top), tones("#e8b94a")
    accent = tones(outfit.accent)
    match outfit.hat:
        case "wizard":
            ink.path(
                "M41.6 6Q46 -8 56 -19Q55 -6 58.4 6Q50 9 41.6 6Z",
                ink.across(cloth.light, cloth.base, cloth.deep),
            )
            ink.path("M34 7Q50 -1 66 7Q50 13.4 34 7Z", ink.down(cloth.light, cloth.dark))
            ink.line("M42 4.6Q50 8 58 4.6", accent.base, 2)
        case "crown":
            ink.path(
                "M42.6 4.4L41.6 -4.4L46 -0.6L50 -6L54 -0.6L58.4 -4.4L57.4 4.4Q50 6.6 42.6 4.4Z",
                ink.across(metal.glint, metal.base, metal.dark),
            )
            for x, y in ((41.6, -4.6), (50, -6.2), (58.4, -4.6)):
                ink.oval((x, y), (1.1, 1.1), ink.ball("#ffffff", "#e05a6a", "#8f2f45"))
        case "chef":
            ink.path(
                blob((43, 4), (38.6, -2), (42, -8), (50, -10.4), (58, -8), (61.4, -2), (57, 4)),
                ink.down("#ffffff", "#e6e8ee"),
            )
            ink.path(
                "M42.6 -0.6Q50 1.4 57.4 -0.6V5.6Q50 7.6 42.6 5.6Z",
                ink.across("#ffffff", "#f2f3f5", "#c6ccd8"),
            )
        case "helm":
            steel = tones("#aeb8c4")
            dome = blob(
                (50, -1), (57, 2), (59.4, 10), (58.4, 18), (50, 23), (41.6, 18), (40.6, 10), (43, 2)
            )
            ink.path(
                dome, ink.ball(steel.glint, steel.light, steel.base, steel.deep, at=(0.34, 0.25))
            )
            ink.path("M42.4 10.4Q50 8.4 57.6 10.4V13Q50 11.6 42.4 13Z", "#161a22")
            ink.line("M50 2V22", steel.dark, 0.8)
            ink.path(
                tube(((50, 0), (56, -8), (66, -6), (69, 2)), (3, 6, 6, 0.6)),
                ink.across(accent.light, accent.base, accent.dark),
            )
        case "cowboy" | "straw":
            felt = tones("#d9b566" if outfit.hat == "straw" else outfit.accent)
            ink.path(
                "M34 5Q42 9.4 50 9Q58 9.4 66 5Q60 2.6 50 3Q40 2.6 34 5Z",
                ink.down(felt.base, felt.dark),
            )
            ink.path(
                "M42.6 5Q42.6 -5 46.6 -5.4Q50 -3.6 53.4 -5.4Q57.4 -5 57.4 5Q50 7.6 42.6 5Z",
                ink.across(felt.light, felt.base, felt.dark),
            )
            ink.line("M42.8 4Q50 6.6 57.2 4", felt.deep, 1.4)
        case "helmet":
            ink.path(
                "M41 6Q40.6 -3.6 50 -4Q59.4 -3.6 59 6Q50 8.4 41 6Z",
                ink.across(accent.light, accent.base, accent.dark),
            )
            ink.path("M38.6 6Q50 2.6 61.4 6Q50 10 38.6 6Z", ink.down(accent.light, accent.dark))
            ink.path("M48.6 -4H51.4V5H48.6Z", accent.glint, 0.6)
        case "pirate":
            ink.path(
                "M34.6 4.6Q42 -8.6 50 -8.6Q58 -8.6 65.4 4.6Q58 0.6 50 6Q42 0.6 34.6 4.6Z",
                ink.down("#454552", "#22222c"),
            )
            ink.oval((50, -2), (2, 1.9), "#f3efe6")
            ink.line("M34.6 4.6Q42 0.6 50 6Q58 0.6 65.4 4.6", "#d9a84a", 1)
        case "cap":
            ink.path(
                "M41.4 6Q40.4 -1.6 50 -2.4Q59.6 -1.6 58.6 6Q50 3.6 41.4 6Z",
                ink.across(accent.light, accent.base, accent.dark),
            )
            ink.path("M42 5.6Q50 3 58 5.6Q57 8.4 50 7.4Q43 8.4 42 5.6Z", accent.deep)
        case "hood":
            hood = f"{oval((50, 11.6), (9.8, 11.4))}{shape((43.4, 10), (56.6, 10), (56.6, 14.6), (43.4, 14.6))}"
            if outfit.beard or outfit.hair == "long":
                ink.path(
                    "M41 6.6Q44 -6 58 -5Q64 -2 66 5Q60 1 58.8 6.6Q50 3.4 41 6.6Z",
                    ink.across(accent.light, accent.base, accent.dark),
                )
                ink.line(
                    "M40.8 6.4Q50 2.8 59.2 6.4", "#fbf8f3" if outfit.beard else accent.light, 3
                )
                ink.oval((66.4, 5.4), (2, 2), ink.ball("#ffffff", "#e6e2da"))
            else:
                ink.hole(hood, ink.across(cloth.light, cloth.base, cloth.deep))
                ink.line("M41.4 8.6Q50 6.6 58.6 8.6", blend(accent.base, accent.light, 0.2), 1.6)
        case _:
            return
