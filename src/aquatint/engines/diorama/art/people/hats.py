"""What people wear on their heads; the head's middle is (0, 0), its crown at -10.4."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..palette import Tones, tones
from ..vector import Ink, blob, curve, oval, points, tube
from .outfit import Outfit

_GOLD = tones("#e8b94a")


def _cloth(wear: Outfit) -> Tones:
    return tones(wear.hat_color or wear.top)


def _wizard(ink: Ink, wear: Outfit) -> None:
    cloth, trim = _cloth(wear), tones(wear.accent)
    ink.path(
        "M-9.6 -5.6Q-4 -24 9 -34Q7 -20 9.6 -5.6Q0 -2 -9.6 -5.6Z",
        ink.across(cloth.light, cloth.base, cloth.deep),
    )
    for x, y, size in ((1, -14, 1.5), (4.6, -23, 1.1), (-3.6, -9.6, 0.9)):
        ink.oval((x, y), (size, size), trim.light)
    ink.path("M-18 -4.6Q0 -13 18 -4.6Q0 2.4 -18 -4.6Z", ink.down(cloth.light, cloth.dark))
    ink.line("M-9.4 -6.8Q0 -3.4 9.4 -6.8", trim.base, 2.2)


def _witch(ink: Ink, wear: Outfit) -> None:
    cloth = _cloth(wear)
    ink.path(
        "M-8.8 -6Q-5 -20 6 -30Q4 -24 10 -25Q7 -16 8.8 -6Q0 -2.6 -8.8 -6Z",
        ink.across(cloth.light, cloth.base, cloth.deep),
    )
    ink.path("M-20 -4Q0 -12.4 20 -4Q0 1.6 -20 -4Z", ink.down(cloth.light, cloth.deep))
    ink.line("M-8.8 -7Q0 -3.8 8.8 -7", tones(wear.accent).base, 2.6)
    ink.plate((-2, -7.6), (4, 4), 0.6, _GOLD.base)


def _crown(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        "M-9 -6.4L-10.4 -16.4L-5 -12L0 -18.4L5 -12L10.4 -16.4L9 -6.4Q0 -3.6 -9 -6.4Z",
        ink.across(_GOLD.glint, _GOLD.base, _GOLD.dark),
    )
    ink.line("M-9 -7.4Q0 -4.8 9 -7.4", _GOLD.dark, 1.0)
    for x, y, color in (
        (-10.4, -16.8, "#e05a6a"),
        (0, -18.8, "#4f8fd8"),
        (10.4, -16.8, "#e05a6a"),
        (0, -8.8, "#e05a6a"),
    ):
        ramp = tones(color)
        ink.oval((x, y), (1.4, 1.4), ink.ball("#ffffff", ramp.base, ramp.dark))


def _tiara(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        "M-8 -7.4Q0 -12 8 -7.4L6 -11L3 -10.4L0 -15.4L-3 -10.4L-6 -11Z",
        ink.across("#fff8dc", _GOLD.base, _GOLD.dark),
    )
    ink.oval((0, -10.8), (1.3, 1.5), ink.ball("#ffffff", "#7fd0f0", "#3f7fc8"))


def _toque(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        blob(*points("-8,-9 -13,-15 -9.4,-21.4 -3.6,-21 0,-24 4,-21 9.4,-21.4 13,-15 8,-9")),
        ink.ball("#ffffff", "#fbfbfb", "#d3d8e2"),
    )
    ink.path(
        "M-9 -12.4Q0 -9.8 9 -12.4V-5.4Q0 -2.6 -9 -5.4Z", ink.across("#ffffff", "#f4f5f7", "#c6ccd8")
    )
    ink.line("M-4 -13Q-5 -17 -6 -19M3.6 -13Q4.4 -17 6 -19", "#c6ccd8", 0.7, 0.8)


def _nurse(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        "M-8 -7L-6.4 -13.4Q0 -15.6 6.4 -13.4L8 -7Q0 -9.6 -8 -7Z", ink.down("#ffffff", "#e2e7ee")
    )
    ink.line("M-1.8 -11.4h3.6M0 -13.2v3.6", "#d2393a", 1.3)


def _helm(ink: Ink, wear: Outfit) -> None:
    plume, steel = tones(wear.accent), tones("#aeb8c4")
    ink.path(
        tube(((-1, -12), (-7, -19), (-15, -16), (-17, -6)), (3, 7, 7, 0.6)),
        ink.across(plume.light, plume.base, plume.dark),
    )
    dome = blob(*points("0,-13.4 8,-10.6 11,-3 10.2,6 6,11.4 0,13 -6,11.4 -10.2,6 -11,-3 -8,-10.6"))
    ink.path(dome, ink.ball(steel.glint, steel.light, steel.base, steel.deep, at=(0.34, 0.25)))
    ink.path("M-8.4 -1.4Q0 -3.4 8.8 -1.4V1.8Q0 0.4 -8.4 1.8Z", "#161a22")
    ink.line("M0.4 -12.6V12.4", steel.dark, 1.0)
    ink.line("M0.9 -12V12", "#ffffff", 0.4, 0.6)
    for y in (5, 7.2, 9.4):
        ink.line(f"M3 {y}h3.4M-5.6 {y}h3.4", "#2a303c", 0.8)


def _brimmed(ink: Ink, felt: Tones, band: str, tall: float, brim: float) -> None:
    ink.path(
        f"M{-brim} -6Q{-brim * 0.5} -1.4 0 -2Q{brim * 0.5} -1.4 {brim} -6"
        f"Q{brim * 0.5} -7.4 0 -7Q{-brim * 0.5} -7.4 {-brim} -6Z",
        ink.down(felt.base, felt.dark),
    )
    ink.path(
        f"M-9 -5.6Q-9.4 {-tall} -4.6 {-tall}Q0 {-tall + 2.4} 4.6 {-tall}Q9.4 {-tall} "
        "9 -5.6Q0 -2.6 -9 -5.6Z",
        ink.across(felt.light, felt.base, felt.dark),
    )
    ink.line("M-9 -7.2Q0 -4.2 9 -7.2", band, 2.2)


def _cowboy(ink: Ink, wear: Outfit) -> None:
    felt = _cloth(wear)
    ink.path(
        "M-19 -9.4Q-13 -2 0 -2.4Q13 -2 19 -9.4Q12 -6 0 -6.4Q-12 -6 -19 -9.4Z",
        ink.down(felt.base, felt.dark),
    )
    ink.path(
        "M-8.8 -5.6Q-9.4 -18 -5 -18.4Q0 -15.6 5 -18.4Q9.4 -18 8.8 -5.6Q0 -2.8 -8.8 -5.6Z",
        ink.across(felt.light, felt.base, felt.dark),
    )
    ink.line("M-8.8 -7Q0 -4 8.8 -7", felt.deep, 1.8)


def _straw(ink: Ink, _wear: Outfit) -> None:
    _brimmed(ink, tones("#e0bd6a"), "#a3483c", 15, 18)
    for at in (-12, -6, 6, 12):
        ink.line(f"M{at} -6.6q{at * 0.16:.1f} 2 {at * 0.2:.1f} 3.2", "#a67f34", 0.5, 0.6)


def _fedora(ink: Ink, wear: Outfit) -> None:
    _brimmed(ink, _cloth(wear), "#2a2326", 16, 15.6)


def _bowler(ink: Ink, _wear: Outfit) -> None:
    with ink.moved("translate(3 -6) rotate(12) scale(0.6)"):
        _brimmed(ink, tones("#2f6f9f"), "#f0c23a", 16, 14)


def _hard(ink: Ink, wear: Outfit) -> None:
    shell = _cloth(wear)
    ink.path(
        "M-10.4 -3.6Q-11 -15.4 0 -15.8Q11 -15.4 10.4 -3.6Q0 -0.8 -10.4 -3.6Z",
        ink.ball(shell.glint, shell.base, shell.dark),
    )
    ink.path("M-12.6 -3.8Q0 -8 12.6 -3.8Q0 0.6 -12.6 -3.8Z", ink.down(shell.light, shell.dark))
    ink.path("M-1.8 -16h3.6v10h-3.6Z", shell.glint, 0.6)


def _fire(ink: Ink, _wear: Outfit) -> None:
    red = tones("#cf2f2f")
    ink.path(
        "M-15 -3Q-13 -7 -10 -8Q0 -3 10 -8Q13 -7 16 -3Q0 1.4 -15 -3Z", ink.down(red.light, red.dark)
    )
    ink.path(
        "M-10.2 -5.6Q-10.6 -16.4 0 -17Q10.6 -16.4 10.2 -5.6Q0 -2.6 -10.2 -5.6Z",
        ink.ball(red.light, red.base, red.dark),
    )
    ink.path("M-3.6 -14.6H3.6V-8.6Q0 -5.4 -3.6 -8.6Z", ink.down("#fff0b8", "#e2b042"))
    ink.line("M0 -17V-14.6", red.glint, 1.2)


def _peaked(ink: Ink, cloth: Tones, badge: str) -> None:
    ink.path(
        "M-9.4 -6Q-13.4 -13 -7 -15Q0 -17.4 7 -15Q13.4 -13 9.4 -6Q0 -9 -9.4 -6Z",
        ink.down(cloth.light, cloth.base),
    )
    ink.path("M-9.4 -8.4Q0 -11.6 9.4 -8.4V-5Q0 -8 -9.4 -5Z", cloth.deep)
    ink.path(
        "M-9 -5.4Q0 -9 9 -5.4Q8 -1.6 0.6 -3.4Q-8 -1.6 -9 -5.4Z", ink.down("#3a3c48", "#14151c")
    )
    ink.oval((0, -11.6), (2.2, 2.4), ink.ball("#fffbe0", badge, "#94651d"))


def _police(ink: Ink, wear: Outfit) -> None:
    _peaked(ink, tones(wear.top), "#f0c648")


def _captain(ink: Ink, _wear: Outfit) -> None:
    _peaked(ink, tones("#f4f4f2"), "#e8c04a")


def _army(ink: Ink, wear: Outfit) -> None:
    shell = _cloth(wear)
    ink.path(
        "M-11.4 -2.4Q-12 -14.6 0 -15Q12 -14.6 11.4 -2.4Q0 -5.4 -11.4 -2.4Z",
        ink.ball(shell.light, shell.base, shell.dark),
    )
    ink.line("M-9 -2.8L-5.4 9.4M9 -2.8L5.4 9.4", "#3a342c", 0.8)


def _busby(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        blob(*points("-10,-3 -12,-14 -9,-26 0,-29 9,-26 12,-14 10,-3 0,-6"), tension=0.9),
        ink.ball("#4a4a56", "#24242c", "#121218", at=(0.35, 0.2)),
    )
    ink.line("M-9 -2L-5 9.6Q0 11.4 5 9.6L9 -2", "#e8c04a", 0.9)


def _beret(ink: Ink, wear: Outfit) -> None:
    felt = _cloth(wear)
    ink.path(
        blob(*points("-9,-6 -13,-11 -8,-15.4 2,-15.6 10,-12 9.4,-6.4 0,-8.6"), tension=0.9),
        ink.ball(felt.light, felt.base, felt.dark),
    )
    ink.line("M0 -15.4l1 -2", felt.dark, 1.1)
    ink.line("M-9 -6.2Q0 -9 9.4 -6.4", felt.deep, 1.3)


def _flat(ink: Ink, _wear: Outfit) -> None:
    felt = tones("#6d675c")
    ink.path(
        blob(*points("-9.6,-5 -10,-10.6 -4,-14 4,-13.6 10,-9 11,-5.4 0,-8"), tension=0.9),
        ink.ball(felt.light, felt.base, felt.dark),
    )
    ink.path("M-8 -6Q2 -9.4 12.4 -4.8Q3 -5.6 -8 -4.6Z", felt.deep)


def _souwester(ink: Ink, wear: Outfit) -> None:
    oil = _cloth(wear)
    ink.path("M-15 -1Q-12 -7 0 -7Q12 -7 13 -3Q0 -0.6 -15 -1Z", ink.down(oil.base, oil.dark))
    ink.path(
        "M-9.6 -5Q-9 -15.6 0 -16Q9 -15.6 9.6 -5Q0 -2.6 -9.6 -5Z",
        ink.ball(oil.light, oil.base, oil.dark),
    )


def _tricorne(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        "M-18 -6Q-8 -21 0 -20Q8 -21 18 -6Q9 -12 0 -3.6Q-9 -12 -18 -6Z",
        ink.down("#4f4f5e", "#22222c"),
    )
    ink.line("M-18 -6Q-9 -12 0 -3.6Q9 -12 18 -6", "#d9a84a", 1.2)
    ink.oval((0, -12.4), (2.6, 2.4), "#f4f1ea")
    ink.line("M-3.6 -8.4l7.2 -1.6M3.6 -8.4l-7.2 -1.6", "#f4f1ea", 1.0)
    for x in (-0.9, 0.9):
        ink.oval((x, -12.6), (0.6, 0.6), "#22222c")


def _ninja(ink: Ink, wear: Outfit) -> None:
    cloth, trim = tones(wear.top), tones(wear.accent)
    rim = oval((0, 0), (10.4, 12.2))
    slit = "M-8.4 -2.4Q0 -4 8.8 -2.4V2.8Q0 4 -8.4 2.8Z"
    ink.hole(rim + slit, ink.ball(cloth.light, cloth.base, cloth.deep, at=(0.35, 0.25)))
    ink.line("M-9.8 -5Q0 -8 9.8 -5", trim.base, 2.6)
    ink.path(tube(((-9.4, -5), (-15, -3), (-19, -7)), (2.4, 3, 0.5)), trim.base)
    ink.path(tube(((-9.4, -5), (-14, 1), (-18, 2)), (2.4, 2.8, 0.5)), trim.dark)


def _horned(ink: Ink, _wear: Outfit) -> None:
    steel = tones("#98a2ae")
    for side in (-1, 1):
        ink.path(
            tube(((side * 8.6, -9), (side * 15, -11), (side * 16.4, -19)), (5.6, 4.6, 0.4)),
            ink.down("#fff8e6", "#e6d8b4", "#b09a6a"),
        )
    ink.path(
        "M-10.4 -4Q-11 -15.4 0 -16Q11 -15.4 10.4 -4Q0 -1.2 -10.4 -4Z",
        ink.ball(steel.glint, steel.base, steel.dark),
    )
    ink.line("M-10.2 -4.6Q0 -1.8 10.2 -4.6M0 -16V-3.4", "#a3763a", 1.8)


def _santa(ink: Ink, _wear: Outfit) -> None:
    red = tones("#cf2f2f")
    ink.path(
        "M-9.6 -6Q-7 -20 6 -19Q15 -16 16 -5Q11 -10 9.6 -6Q0 -9 -9.6 -6Z",
        ink.ball(red.light, red.base, red.dark),
    )
    ink.line("M-9.8 -6Q0 -9.6 9.8 -6", "#fbfaf6", 4.6)
    ink.oval((16, -4.4), (3, 3), ink.ball("#ffffff", "#fbfaf6", "#d3d8e2"))


def _elf(ink: Ink, wear: Outfit) -> None:
    cloth = tones(wear.top)
    for side in (-1, 1):
        ink.path(
            blob(
                (side * 8.4, -1.4),
                (side * 11, -3),
                (side * 15, -5.6),
                (side * 12.4, 1.4),
                (side * 8.6, 3.6),
                tension=0.8,
            ),
            "#d9a27c",
        )
    ink.path(
        "M-10 -5Q-6 -18 8 -22Q5 -14 10 -5Q0 -8.6 -10 -5Z",
        ink.across(cloth.light, cloth.base, cloth.dark),
    )
    ink.line("M-10 -5Q0 -8.6 10 -5", cloth.deep, 1.6)
    ink.path(tube(((7, -8), (12, -16), (13, -23)), (2, 3, 0.4)), "#d2393a")


def _veil(ink: Ink, _wear: Outfit) -> None:
    ink.path(
        "M-9 -9Q0 -15 9 -9Q16 8 15 26L10 22Q11 2 7 -7Q0 -11.4 -7 -7Q-11 2 -10 22L-15 "
        "26Q-16 8 -9 -9Z",
        ink.down(("#ffffff", 0.85), ("#ffffff", 0.5)),
    )
    for at in range(-3, 4):
        ink.oval(
            (at * 2.6, -10.8 + abs(at) * 0.7), (1.5, 1.4), ink.ball("#ffffff", "#f6e2e6", "#d9b8c0")
        )


def _halo(ink: Ink, _wear: Outfit) -> None:
    ink.glow((0, -18), (16, 7), "#fff0a8", 0.7)
    ink.line(oval((0, -18), (9.6, 2.8)), "#ffe27a", 1.7)


def _flower(ink: Ink, _wear: Outfit) -> None:
    for x, y in ((6.4, -11.4), (9.4, -9), (8.4, -5.6), (4.8, -6.2), (3.8, -9.6)):
        ink.oval((x, y), (2.3, 2.2), ink.ball("#ffd9e2", "#f06a8a", "#c23a62"))
    ink.oval((6.6, -8.4), (1.7, 1.6), "#ffd860")


def _turban(ink: Ink, _wear: Outfit) -> None:
    cloth = tones("#c9487a")
    ink.path(
        blob(*points("-11,-4 -12,-11 -6,-16.4 4,-17 11,-12 11,-4.6 0,-7")),
        ink.ball(cloth.light, cloth.base, cloth.dark),
    )
    for end in ("-10 -10Q0 -6 11 -11", "-11 -6Q0 -4 10 -7", "-6 -15Q2 -10 10 -14"):
        ink.line(f"M{end}", cloth.deep, 0.8, 0.5)
    ink.oval((0, -9), (2, 2.6), ink.ball("#ffffff", "#4fc0b0", "#1f6f68"))


def _band(ink: Ink, wear: Outfit) -> None:
    ink.line(curve((-9.4, -4.6), (0, -8), (9.4, -4.6)), tones(wear.accent).base, 2.6)


HATS: Mapping[str, Callable[[Ink, Outfit], None]] = MappingProxyType(
    {
        "army": _army, "band": _band, "beret": _beret, "bowler": _bowler, "busby": _busby,
        "captain": _captain, "cowboy": _cowboy, "crown": _crown, "elf": _elf, "fedora": _fedora,
        "fire": _fire, "flat": _flat, "flower": _flower, "halo": _halo, "hard": _hard,
        "helm": _helm, "horned": _horned, "ninja": _ninja, "nurse": _nurse, "police": _police,
        "santa": _santa, "souwester": _souwester, "straw": _straw, "tiara": _tiara,
        "toque": _toque, "tricorne": _tricorne, "turban": _turban, "veil": _veil,
        "witch": _witch, "wizard": _wizard,
    }
)  # fmt: skip
"""Painters of headwear."""

RISES: Mapping[str, float] = MappingProxyType(
    {
        "busby": 29, "cowboy": 19, "crown": 20.6, "elf": 23.7, "halo": 24.4, "helm": 22.9,
        "horned": 20, "santa": 19, "toque": 24.4, "tricorne": 20.6, "witch": 30.6, "wizard": 34.4,
    }
)  # fmt: skip
"""How far above the middle of the head tall headwear ends."""

RISE = 17.0
"""The same of hair and of low hats."""
