"""An animal that howls: the neck stretched, the head in profile with its muzzle to the sky."""

from __future__ import annotations

from ..palette import Tones, blend
from ..vector import Ink, Point, blob, points, tube
from .beast import Beast

_UP = -64
"""Degrees by which the muzzle is raised."""


def howl(ink: Ink, beast: Beast) -> Point:
    """Neck and head over a standing trunk; answers where the head is."""
    deep, top, fur = beast.kind.deep, beast.top, beast.fur
    pale = beast.belly.light if beast.belly is not beast.fur else fur.light
    root = (beast.chest - deep * 0.12, top + deep * 0.44)
    x, y = beast.chest + deep * 0.2, top - deep * 0.42
    outline = tube((root, ((root[0] + x) / 2 + 3, (root[1] + y) / 2), (x, y)), (deep, 26, 22))
    ink.path(outline, ink.across(fur.base, fur.light, fur.base, fur.dark))
    with ink.within(outline):
        ink.glow((beast.chest + deep * 0.34, top + deep * 0.2), (deep * 0.4, deep * 0.8), pale, 0.9)
    with ink.moved(f"translate({x:.2f} {y:.2f}) rotate({_UP}) scale({0.04 * deep:.3f})"):
        _head(ink, fur, pale, beast.kind.head.inner)
    return x + deep * 0.3, y - deep * 0.5


def _head(ink: Ink, fur: Tones, pale: str, inner: str) -> None:
    """In profile, looking to the right, its mouth a little open."""
    ink.path(blob(*points("2,8 14,9 26,12 30,15 27,18 14,17 0,16")), ink.down(pale, fur.dark))
    ink.path(blob(*points("6,8 20,8.6 27,12 18,13 6,13")), "#8f3a3f")
    ear = blob(*points("-6,-10 -14,-17 -25,-18 -17,-8 -8,-3"), tension=0.7)
    ink.path(ear, ink.across(fur.dark, fur.base))
    ink.path(
        blob(*points("-9,-9 -14,-14 -20,-15 -15,-8"), tension=0.7), blend(inner, fur.deep, 0.3)
    )
    skull = blob(
        *points("-13,2 -11,-8 -2,-13 8,-11 16,-7 28,-5 34,-2 34,3 28,6 16,8 6,11 -4,13 -12,10")
    )
    ink.path(skull, ink.down(fur.light, fur.base, fur.dark))
    with ink.within(skull):
        ink.glow((20, 8), (20, 8), pale, 0.95)
        ink.glow((-4, 14), (14, 9), pale, 0.8)
        ink.glow((0, -12), (14, 6), fur.glint, 0.5)
    ink.oval((33.4, -1.6), (3.4, 3), "#1f1a1e")
    ink.oval((33, -2.8), (1.1, 0.7), "#8a8490")
    ink.line("M6 -5q3.4 2.4 6.6 0.4", "#1f1a1e", 1.6)
