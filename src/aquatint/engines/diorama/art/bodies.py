"""Seated bodies: under faces that are icons, and for animals that sit and face you."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from .palette import tones
from .recolor import recolor
from .sprite import contents, painted
from .vector import Brief, Drawing, Ink, blob, points, tube


@dataclass(frozen=True, slots=True, kw_only=True)
class Coat:
    """What a seated animal looks like below its face; colours are `#rrggbb`."""

    body: str
    belly: str
    limbs: str
    paws: str
    stripes: str = ""
    face: float = 1.0  # the width of the face beside the usual


_COATS: Mapping[str, Coat] = MappingProxyType(
    {
        "alien": Coat(body="#b3c1c9", belly="#d5dee3", limbs="#a4b3bc", paws="#8fa0aa"),
    }
)


def has_body(concept: str) -> bool:
    """Whether a face of this concept gets a body of its own kind."""
    return _key(concept) in _COATS


def seated(brief: Brief, face: str) -> Drawing:
    """A face (an SVG document) on a seated body, seen from the front."""
    coat = _COATS[_key(brief.concept)]
    if brief.color:
        face, coat = recolor(face, brief.color), _dyed(coat, brief.color)
    ink = Ink("b")
    seat(ink, coat)
    _head(ink, coat, face)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 99),
            "head": (50, 25),
            "mouth": (50, 42),
            "hand": (62, 74),
            "lap": (50, 84),
            "seat": (50, 4),
        },
        turn=3,
        volume=0.36,
    )


def seat(ink: Ink, coat: Coat) -> None:
    """A body without tail and head, its neck at (50, 46)."""
    _torso(ink, coat)
    _haunches(ink, coat)
    _forelegs(ink, coat)


def _key(concept: str) -> str:
    return concept.removesuffix(" face").replace(" ", "-")


def _dyed(coat: Coat, color: str) -> Coat:
    ramp = tones(color)
    return replace(coat, body=ramp.base, limbs=ramp.base, paws=ramp.light, belly=ramp.glint)


def _torso(ink: Ink, coat: Coat) -> None:
    fur = tones(coat.body)
    outline = blob(*points("50,42 64,49 72,70 74,90 50,97 26,90 28,70 36,49"))
    ink.path(outline, ink.ball(fur.light, fur.base, fur.dark, at=(0.42, 0.3), reach=0.8))
    with ink.within(outline):
        belly = tones(coat.belly)
        ink.path(
            blob(*points("50,44 61,58 64,78 58,94 42,94 36,78 39,58")),
            ink.down(belly.dark, belly.base, belly.light, belly.base),
        )
        _stripes(ink, coat, ((28, 62), (27, 70), (26, 78)))
        ink.glow((50, 50), (24, 9), fur.deep, 0.6)


def _stripes(ink: Ink, coat: Coat, places: tuple[tuple[float, float], ...]) -> None:
    if not coat.stripes:
        return
    for x, y in places:
        for side in (1, -1):
            at = 50 + (x - 50) * side
            outline = tube(((at, y), (at + 5 * side, y + 1), (at + 9 * side, y)), (3, 2.4, 0.3))
            ink.path(outline, coat.stripes, 0.85)


def _haunches(ink: Ink, coat: Coat) -> None:
    fur = tones(coat.limbs)
    for side in (-1, 1):
        x = 50 + side * 22
        thigh = blob(
            (x - 1 * side, 69),
            (x + 9 * side, 77),
            (x + 9 * side, 91),
            (x, 97),
            (x - 9 * side, 92),
            (x - 9 * side, 78),
        )
        ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.4, 0.2), reach=0.85))
        _stripes(ink, coat, ((31 - 8, 80), (31 - 9, 86)))
        _foot(ink, coat, x + 3 * side, 10)


def _forelegs(ink: Ink, coat: Coat) -> None:
    fur = tones(coat.limbs)
    for side in (-1, 1):
        x = 50 + side * 9.5
        leg = tube(
            ((50 + side * 15, 54), (50 + side * 13.5, 68), (x + side, 82), (x, 94)),
            (9, 11.5, 10.5, 10),
        )
        ink.glow((x + side * 3, 82), (11, 18), tones(coat.body).deep, 0.28)
        ink.path(leg, ink.across(fur.light, fur.base, fur.dark))
        with ink.within(leg):
            ink.glow((50, 51), (26, 9), fur.deep, 0.7)
        _foot(ink, coat, x, 8.5)


def _foot(ink: Ink, coat: Coat, x: float, reach: float) -> None:
    paw = tones(coat.paws)
    top = 95.6
    ink.oval((x, top - 0.4), (reach, 4.8), ink.ball(paw.light, paw.base, paw.dark, at=(0.4, 0.2)))
    for toe in (-0.32, 0.32):
        ink.line(f"M{x + toe * reach:.2f} {top + 0.6:.2f}v2.6", paw.deep, 0.7, 0.55)


def _head(ink: Ink, coat: Coat, face: str) -> None:
    shapes, view = contents(face)
    box = painted(shapes, view)
    scale = min(60 * coat.face / box.width, 56 / box.height)
    left = 50 - (box.left + box.width / 2) * scale
    top = 53 - (box.top + box.height) * scale
    with ink.moved(f"translate({left:.3f} {top:.3f}) scale({scale:.4f})"):
        ink.paste(shapes)
