"""A leafy tree with a forked trunk and a crown of clustered leaves."""

from __future__ import annotations

import math

from ...dice import dice
from ..palette import Tones, tones, varied
from ..vector import Brief, Drawing, Ink, blob, points, tube


def tree(brief: Brief) -> Drawing:
    """Each seed and copy grows its own crown."""
    chance = dice(brief.seed + brief.copy * 17, "tree")
    leaf = brief.paint("#5d9443")
    ink = Ink()
    _trunk(ink)
    clumps = [(50.0, 30.0, 25.0)]
    for at in range(9):
        angle = at / 9 * math.tau + float(chance.uniform(-0.25, 0.25))
        reach = float(chance.uniform(17, 23))
        clumps.append(
            (
                50 + math.cos(angle) * reach * 1.15,
                32 + math.sin(angle) * reach * 0.9,
                float(chance.uniform(10, 15)),
            )
        )
    shade = tones(varied(leaf, 0.015, -0.16))
    for x, y, size in clumps:
        _clump(ink, shade, x + 1.5, y + 3, size)
    for x, y, size in sorted(clumps, key=lambda clump: -clump[1]):
        _clump(ink, tones(varied(leaf, float(chance.uniform(-0.02, 0.01)), 0)), x, y, size * 0.92)
    for _ in range(26):
        x, y = float(chance.uniform(26, 70)), float(chance.uniform(8, 48))
        ink.oval((x, y), (1.5, 0.8), tones(leaf).glint, lean=float(chance.uniform(-50, 50)))
    return Drawing(
        shapes=ink.shapes,
        anchors={"foot": (50, 98.5), "head": (50, 10), "seat": (50, 46)},
        turn=1,
        volume=0.26,
    )


def _trunk(ink: Ink) -> None:
    bark = tones("#7d5a3f")
    ink.path(
        blob(*points("43,99 46,92 47,74 46,58 54,58 53,74 54,92 58,99 50,100"), tension=0.9),
        ink.across(bark.light, bark.base, bark.deep),
    )
    for end in ((33, 48), (66, 46), (50, 40)):
        ink.path(
            tube(((50, 68), ((50 + end[0]) / 2, 60), end), (6, 4.4, 2)),
            ink.across(bark.base, bark.deep),
        )


def _clump(ink: Ink, leaf: Tones, x: float, y: float, size: float) -> None:
    points = []
    bumps = 9
    for at in range(bumps * 3):
        angle = at / (bumps * 3) * math.tau
        reach = size * (0.9, 1.0, 1.0)[at % 3]
        points.append((x + math.cos(angle) * reach, y + math.sin(angle) * reach * 0.92))
    ink.path(blob(*points), ink.ball(leaf.light, leaf.base, leaf.dark, at=(0.36, 0.2), reach=0.85))
