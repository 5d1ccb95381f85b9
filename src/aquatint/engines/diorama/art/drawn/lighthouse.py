"""A lighthouse on its rock, the lamp lit."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, blend, tones
from ..vector import Brief, Drawing, Ink, blob, shape


def lighthouse(brief: Brief) -> Drawing:
    """A banded tower; "lamp" is where its beam starts."""
    band = tones(brief.paint("#c8372f"))
    white = tones("#f1eee6")
    ink = Ink()
    _rock(ink, brief.seed)
    _tower(ink, white, band)
    _openings(ink)
    _gallery(ink)
    _lantern(ink, band)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 98), "head": (50, 6), "lamp": (50, 13.5), "seat": (62, 91)},
        two_sided=False,
        turn=0,
        volume=0.12,
    )


def _rock(ink: Ink, seed: int) -> None:
    chance = dice(seed, "lighthouse rock")
    stone = tones("#6d6a70")
    heights = [float(chance.uniform(-1.2, 1.2)) for _ in range(5)]
    base = blob(
        (33, 99),
        (34, 94 + heights[0]),
        (38, 89 + heights[1] * 0.5),
        (43, 86),
        (50, 85.4),
        (57, 86),
        (62, 89 + heights[2] * 0.5),
        (66, 94 + heights[3]),
        (67, 99),
        (50, 100),
        tension=0.7,
    )
    ink.path(base, ink.down(stone.light, stone.base, stone.dark))
    with ink.within(base):
        for x, y, size in ((38, 95, 4), (45, 92, 4), (53, 96, 5), (60, 92, 4), (63, 97, 3)):
            lump = shape(
                (x - size, y + 3),
                (x - size * 0.4, y - 2.4),
                (x + size * 0.5, y - 2),
                (x + size, y + 4),
            )
            ink.path(lump, ink.slant((stone.glint, 0.55), (stone.base, 0.5), (stone.deep, 0.5)))
        ink.glow((64, 98), (14, 12), stone.deep, 0.7)
        ink.path(blob((37, 88.4), (50, 84), (63, 88.4), (58, 89.6), (42, 89.6)), "#7d9352", 0.75)


def _edge(y: float) -> float:
    """Half the width of the tower at a height."""
    return 5.6 + (y - 22) / 64 * 5.6


def _tower(ink: Ink, white: Tones, band: Tones) -> None:
    for at in range(6):
        top, foot = 22 + at * 64 / 6, 22 + (at + 1) * 64 / 6
        ramp = band if at % 2 == 0 else white
        a, b = _edge(top), _edge(foot)
        ink.path(
            f"M{50 - a:.2f} {top:.2f}Q50 {top + a * 0.36:.2f} {50 + a:.2f} {top:.2f}"
            f"L{50 + b:.2f} {foot:.2f}Q50 {foot + b * 0.36:.2f} {50 - b:.2f} {foot:.2f}Z",
            ink.across(
                ramp.base, ramp.light, ramp.base, ramp.dark, blend(ramp.dark, ramp.deep, 0.6)
            ),
        )
    ink.glow((50.4, 25), (6, 4.6), "#1b1a2c", 0.5)


def _openings(ink: Ink) -> None:
    for y, width in ((37.6, 2.2), (58, 2.6)):
        ink.path(_arch(49, y, width + 1, 5.4), "#4b3236")
        ink.path(_arch(49, y + 0.3, width, 4.6), ink.down("#fff2b8", "#f7b951"))
    ink.path(_arch(49, 76.8, 6, 10.6), "#5b3732")
    ink.path(_arch(49, 77.6, 4.8, 9.8), ink.across("#8a5a3f", "#5d3a2c"))
    ink.oval((50.6, 83), (0.45, 0.45), "#f0c463")


def _arch(x: float, y: float, width: float, height: float) -> str:
    half = width / 2
    return (
        f"M{x - half:.2f} {y + height:.2f}V{y + half:.2f}"
        f"A{half:.2f} {half:.2f} 0 0 1 {x + half:.2f} {y + half:.2f}V{y + height:.2f}Z"
    )


def _gallery(ink: Ink) -> None:
    iron = tones("#3c4250")
    ink.path(
        "M43.4 22Q50 24.6 56.6 22L55 19.6Q50 21.4 45 19.6Z",
        ink.across(iron.light, iron.base, iron.deep),
    )
    ink.path(
        "M41 19.2Q50 22.2 59 19.2V17.9Q50 20.6 41 17.9Z",
        ink.across(iron.light, iron.base, iron.deep),
    )
    for step in range(9):
        x = 41.5 + step * 17 / 8
        dip = 1.3 - ((x - 50) / 8.5) ** 2 * 1.3
        ink.line(f"M{x:.2f} {18.4 + dip:.2f}V{14.9 + dip:.2f}", iron.base, 0.42)
    ink.line("M41.4 14.9Q50 17.6 58.6 14.9", iron.light, 0.6)


def _lantern(ink: Ink, band: Tones) -> None:
    iron = tones("#3c4250")
    ink.plate((45.4, 9.4), (9.2, 9.6), 0.8, ink.across("#ffd979", "#fff6cf", "#ffd167"))
    ink.glow((50, 13.6), (4.4, 5.4), "#ffffff", 1.0)
    for x in (45.4, 48.4, 51.6, 54.6):
        ink.line(f"M{x} 9.4V18.6", iron.base, 0.5)
    ink.path(
        "M43.6 9.8Q50 11.6 56.4 9.8Q55.4 4.4 50 2.6Q44.6 4.4 43.6 9.8Z",
        ink.across(band.base, band.light, band.base, band.dark),
    )
    ink.line("M50 3V0.6", iron.base, 0.6)
    ink.oval((50, 1.6), (0.9, 0.9), ink.ball("#f6d78a", "#b98531"))
    ink.glow((50, 13.6), (15, 11), "#ffe9a8", 0.55)
