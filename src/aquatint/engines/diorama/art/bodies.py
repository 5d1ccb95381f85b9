"""Seated bodies for animals whose artwork is a face, by the facts of each animal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal

from .palette import tones
from .recolor import recolor
from .sprite import contents, painted
from .vector import Brief, Drawing, Ink, blob, points, tube

Tail = Literal["stub", "tuft", "thin", "long", "curl", "plume", "none"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coat:
    """What a seated animal looks like below its face; colours are `#rrggbb`."""

    body: str
    belly: str
    limbs: str
    paws: str
    tail: Tail = "stub"
    tail_end: str = "#ffffff"
    stripes: str = ""
    face: float = 1.0  # the width of the face beside the usual


_COATS: Mapping[str, Coat] = MappingProxyType(
    {
        "bear": Coat(body="#8a6259", belly="#dba66d", limbs="#7b564f", paws="#5a3f3a"),
        "polar-bear": Coat(body="#eceef0", belly="#fbfbfa", limbs="#dfe4ea", paws="#c4cdd8"),
        "lion": Coat(
            body="#f4b838",
            belly="#fbe3a8",
            limbs="#ecac30",
            paws="#f9d684",
            tail="tuft",
            tail_end="#8a4b22",
            face=1.15,
        ),
        "tiger": Coat(
            body="#fa9a1f",
            belly="#fff3e2",
            limbs="#f28f17",
            paws="#fff1de",
            tail="long",
            tail_end="#33272a",
            stripes="#3d2a25",
        ),
        "wolf": Coat(
            body="#9c9fa5",
            belly="#eeeeef",
            limbs="#8f9299",
            paws="#c9ced6",
            tail="plume",
            tail_end="#e9ebee",
        ),
        "koala": Coat(body="#a4a6aa", belly="#e6e7e9", limbs="#96989d", paws="#74767c"),
        "frog": Coat(body="#a6c22b", belly="#e9f0ae", limbs="#97b326", paws="#b8d43f", tail="none"),
        "unicorn": Coat(
            body="#f3f0f6",
            belly="#ffffff",
            limbs="#e6e0ee",
            paws="#c9a24c",
            tail="plume",
            tail_end="#d98fd0",
        ),
        "rabbit": Coat(body="#b4c0c8", belly="#f6f7f8", limbs="#a8b5be", paws="#eef1f3"),
        "mouse": Coat(
            body="#a9adb5",
            belly="#ecedf0",
            limbs="#9a9ea8",
            paws="#eebcb6",
            tail="thin",
            tail_end="#e3a49f",
        ),
        "cow": Coat(
            body="#f3efe9",
            belly="#f7e3dc",
            limbs="#ece6de",
            paws="#4d443f",
            tail="tuft",
            tail_end="#4d443f",
        ),
        "pig": Coat(body="#f9c8ab", belly="#fde0cd", limbs="#f4bb9c", paws="#d9897c", tail="curl"),
        "monkey": Coat(
            body="#a57c52",
            belly="#f3d29c",
            limbs="#98714a",
            paws="#e0b48a",
            tail="long",
            tail_end="#7a4c30",
        ),
        "moose": Coat(body="#8a5a45", belly="#a97a60", limbs="#7b4f3c", paws="#4a3229"),
        "alien": Coat(
            body="#b3c1c9", belly="#d5dee3", limbs="#a4b3bc", paws="#8fa0aa", tail="none"
        ),
        "boar": Coat(body="#7a5a49", belly="#9a7a66", limbs="#6d4f40", paws="#3d2d26", tail="thin"),
        "raccoon": Coat(
            body="#878a92",
            belly="#c6c8cd",
            limbs="#6b6e77",
            paws="#3b3c44",
            tail="long",
            tail_end="#3b3c44",
        ),
        "hamster": Coat(
            body="#e3a968", belly="#fdf3e4", limbs="#d99d5d", paws="#f3c4b4", tail="none"
        ),
    }
)


_TAILS: Mapping[Tail, tuple[tuple[tuple[float, float], ...], tuple[float, ...], float]] = (
    MappingProxyType(
        {
            "plume": (((66, 92), (80, 93), (90, 82), (91, 69), (87, 59)), (7, 12, 15, 11, 1.5), 8),
            "tuft": (((66, 92), (82, 94), (90, 82), (87, 68), (91, 60)), (4, 4, 3.6, 4, 9), 7),
            "long": (((66, 92), (84, 95), (92, 84), (88, 70), (92, 60)), (6, 6.4, 6, 5.6, 5), 5),
            "thin": (((66, 93), (84, 96), (91, 87), (86, 77), (92, 68)), (3.4, 3, 2.6, 2, 1), -30),
            "curl": (
                ((70, 84), (78, 82), (81, 76), (77, 73), (75, 78)),
                (3.4, 3, 2.8, 2.6, 2),
                -30,
            ),
        }
    )
)
"""Of each tail the line through it, its thickness there, and how far down its end is coloured."""


def has_body(concept: str) -> bool:
    """Whether a face of this concept gets a body of its own kind."""
    return _key(concept) in _COATS


def seated(brief: Brief, face: str) -> Drawing:
    """A face (an SVG document) on a seated body, seen from the front."""
    coat = _COATS[_key(brief.concept)]
    if brief.color:
        face, coat = recolor(face, brief.color), _dyed(coat, brief.color)
    ink = Ink("b")
    _tail(ink, coat)
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


def _tail(ink: Ink, coat: Coat) -> None:
    if coat.tail in {"none", "stub"}:
        return
    fur = tones(coat.body)
    points, widths, share = _TAILS[coat.tail]
    outline = tube(points, widths)
    ink.path(outline, ink.down(fur.light, fur.base, fur.dark))
    tip = tones(coat.tail_end)
    with ink.within(outline):
        x, y = points[-1]
        ink.path(
            blob(
                (x - 9, y - 12),
                (x + 12, y - 12),
                (x + 10, y + share),
                (x, y + share - 4),
                (x - 10, y + share),
            ),
            ink.down(tip.light, tip.base, tip.dark),
        )
