"""A palm with a leaning, ringed trunk and feathered fronds."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from ...dice import dice
from ..palette import Tones, tones, varied
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, tube


def palm(brief: Brief) -> Drawing:
    """Each seed leans and spreads in its own way."""
    chance = dice(brief.seed + brief.copy * 7919, "palm")
    lean = float(chance.uniform(9, 24)) * (1 if chance.random() < 0.5 else -1)
    ink = Ink()
    crown = (50 + lean, 30.0)
    leaf = brief.paint("#3f8f45")
    _fronds(ink, crown, leaf, chance, behind=True)
    _trunk(ink, crown, lean)
    _coconuts(ink, crown)
    _fronds(ink, crown, leaf, chance, behind=False)
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50 - lean * 0.25, 98.5), "head": crown},
        box=Box(-50, -30, 200, 160),
        turn=3,
        volume=0.14,
    )


def _trunk(ink: Ink, crown: Point, lean: float) -> None:
    bark = tones("#9a744f")
    foot = 50 - lean * 0.25
    spine = ((foot, 97), (foot + lean * 0.12, 78), (50 + lean * 0.42, 54), crown)
    outline = tube(spine, (6.6, 4.6, 3.9, 3.2))
    ink.path(
        blob(
            (foot - 7, 99),
            (foot - 3.4, 93),
            (foot, 90),
            (foot + 3.4, 93),
            (foot + 7, 99),
            (foot, 100),
        ),
        ink.across(bark.base, bark.dark, bark.deep),
    )
    ink.path(outline, ink.across(bark.light, bark.base, bark.dark))
    with ink.within(outline):
        for step in range(25):
            share = step / 25
            y = 97 - share * 67
            x = foot + (crown[0] - foot) * share
            ink.line(f"M{x - 12:.1f} {y - 1:.1f}q12 3.6 24 0", bark.deep, 0.55, 0.5)
            ink.line(f"M{x - 12:.1f} {y:.1f}q12 3.6 24 0", bark.glint, 0.4, 0.35)
        ink.glow((crown[0], crown[1] + 5), (9, 13), bark.deep, 0.75)


def _coconuts(ink: Ink, crown: Point) -> None:
    nut = tones("#7b4f2e")
    for dx, dy in ((-2.6, 2.0), (2.4, 2.4), (0, 3.8)):
        ink.oval(
            (crown[0] + dx, crown[1] + dy), (2.1, 2.3), ink.ball(nut.light, nut.base, nut.deep)
        )


def _fronds(
    ink: Ink, crown: Point, leaf: str, chance: np.random.Generator, *, behind: bool
) -> None:
    angles = (-160, -124, -90, -56, -20, 18, 162) if behind else (176, -144, -107, -73, -36, 4)
    for at, angle in enumerate(angles):
        turned = angle + float(chance.uniform(-8, 8))
        length = float(chance.uniform(36, 46)) * (0.94 if behind else 1.0)
        color = varied(
            leaf, float(chance.uniform(-0.02, 0.015)), -0.13 if behind else 0.02 * (at % 3)
        )
        _frond(ink, crown, math.radians(turned), length, tones(color))


def _frond(ink: Ink, crown: Point, angle: float, length: float, leaf: Tones) -> None:
    dx, dy = math.cos(angle), math.sin(angle)
    bend = crown[0] + dx * length * 0.55, crown[1] + dy * length * 0.62 - length * 0.2
    droop = 0.2 + 0.24 * abs(dx)
    tip = crown[0] + dx * length, crown[1] + dy * length * 0.62 + length * droop * abs(dx)

    def spine(share: float) -> Point:
        rest = 1 - share
        return (
            rest * rest * crown[0] + 2 * rest * share * bend[0] + share * share * tip[0],
            rest * rest * crown[1] + 2 * rest * share * bend[1] + share * share * tip[1],
        )

    for side, paint in ((-1, ink.down(leaf.base, leaf.dark)), (1, ink.down(leaf.light, leaf.base))):
        ink.path(_leaflets(spine, side, length), paint)
    middle = "M{:.2f} {:.2f}Q{:.2f} {:.2f} {:.2f} {:.2f}".format(*crown, *bend, *tip)
    ink.line(middle, leaf.glint, 0.55, 0.8)


def _leaflets(spine: Callable[[float], Point], side: int, length: float) -> str:
    """Leaflets along one side of a rib: thin, pointed, hanging towards its end."""
    outline = ""
    count = 14
    for step in range(1, count + 1):
        share = step / count
        x, y = spine(share * 0.97)
        nx, ny = spine(min(1.0, share * 0.97 + 0.045))
        size = math.hypot(nx - x, ny - y) or 1
        ux, uy = (nx - x) / size, (ny - y) / size
        reach = length * 0.24 * math.sin(math.pi * (0.12 + 0.82 * share)) + 1
        px, py = -uy * side, ux * side
        end = (
            x + px * reach * 0.72 + ux * reach * 0.62,
            y + py * reach * 0.72 + uy * reach * 0.62 + reach * 0.34,
        )
        half = length * 0.022
        outline += (
            f"M{x - ux * half:.2f} {y - uy * half:.2f}"
            f"Q{x + px * reach * 0.5:.2f} {y + py * reach * 0.5:.2f} {end[0]:.2f} {end[1]:.2f}"
            f"Q{x + ux * half * 2 + px * reach * 0.3:.2f} "
            f"{y + uy * half * 2 + py * reach * 0.3:.2f} "
            f"{x + ux * half:.2f} {y + uy * half:.2f}Z"
        )
    return outline
