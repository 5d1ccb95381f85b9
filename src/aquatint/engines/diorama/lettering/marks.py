"""Marks for logos: simple shapes with one weight of line, in a box of 100 units."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from .sheet import disc, filled, stroked

LINE = 5.0  # the weight of every line


@dataclass(frozen=True, slots=True)
class Inks:
    """What a mark is drawn in: its main ink, the accent, and the ground it stands on."""

    main: str
    accent: str
    ground: str


Mark = Callable[[Inks], str]


def cup_and_sun(inks: Inks) -> str:
    """A sun rising out of a cup; its rays end on one circle."""
    rays = "".join(_ray(46, 46, 25, 36, math.radians(angle)) for angle in range(-162, -17, 24))
    sun = filled("M27 46A19 19 0 0 1 65 46Z", inks.accent)
    return sun + stroked(rays, inks.accent, LINE) + _cup(inks)


def cup_and_steam(inks: Inks) -> str:
    """A cup with three curls of steam."""
    steam = "".join(
        f"M{x} 42C{x - 8} 33 {x + 8} 26 {x} {top}" for x, top in ((32, 18), (46, 12), (60, 18))
    )
    return stroked(steam, inks.accent, LINE) + _cup(inks)


def leaf(inks: Inks) -> str:
    """Two leaves on a stem."""
    big = "M50 88C14 78 14 34 50 10C86 34 86 78 50 88Z"
    return (
        filled(big, inks.main)
        + filled("M50 88C86 78 86 34 50 10Z", inks.accent)
        + stroked("M50 96V40M50 66L33 51M50 66L67 51", inks.ground, LINE * 0.8)
    )


def peak(inks: Inks) -> str:
    """Two summits before a sun."""
    return (
        disc(70, 30, 14, inks.accent)
        + filled("M4 86L38 22L60 62L68 50L96 86Z", inks.main)
        + filled("M38 22L27 43L34 49L39 43L45 50L50 44Z", inks.ground)
    )


def wave(inks: Inks) -> str:
    """A sun above three waves."""
    lines = "".join(f"M8 {y}Q22 {y - 15} 36 {y}T64 {y}T92 {y}" for y in (62, 76, 90))
    return filled("M24 48A26 26 0 0 1 76 48Z", inks.accent) + stroked(lines, inks.main, LINE)


def bolt(inks: Inks) -> str:
    """A flash in a ring."""
    ring = "M50 8A42 42 0 1 1 49.9 8Z"
    flash = "M56 20L30 56H47L42 80L70 43H52Z"
    return stroked(ring, inks.main, LINE) + filled(flash, inks.accent)


def book(inks: Inks) -> str:
    """An open book, a star above it."""
    pages = "M50 84C38 74 22 72 8 74V36C22 34 38 36 50 46C62 36 78 34 92 36V74C78 72 62 74 50 84Z"
    return (
        filled(pages, inks.main)
        + stroked("M50 48V82", inks.ground, LINE * 0.8)
        + filled(_star(50, 20, 13), inks.accent)
    )


def heart(inks: Inks) -> str:
    """A heart with a gleam."""
    shape = "M50 88C20 64 8 50 8 34A21 21 0 0 1 50 27A21 21 0 0 1 92 34C92 50 80 64 50 88Z"
    return filled(shape, inks.main) + stroked("M22 36A11 11 0 0 1 33 25", inks.accent, LINE)


def note(inks: Inks) -> str:
    """Two quavers."""
    return (
        stroked("M36 74V24L78 14V64", inks.main, LINE * 1.4)
        + filled("M36 24L78 14V30L36 40Z", inks.main)
        + disc(26, 76, 13, inks.accent)
        + disc(68, 66, 13, inks.accent)
    )


def wheat(inks: Inks) -> str:
    """An ear of wheat."""
    grains = ""
    for y in (26, 41, 56, 71):
        for side in (-1, 1):
            tip, waist = 50 + side * 23, 50 + side * 14
            grains += (
                f"M50 {y + 8}C{50 + side * 4} {y - 6} {waist} {y - 12} {tip} {y - 12}"
                f"C{50 + side * 22} {y} {50 + side * 16} {y + 8} 50 {y + 8}Z"
            )
    crown = filled("M50 4C58 12 58 20 50 27C42 20 42 12 50 4Z", inks.accent)
    return filled(grains, inks.main) + crown + stroked("M50 78V97", inks.main, LINE)


def _cup(inks: Inks) -> str:
    bowl = "M14 53H78C78 78 67 90 46 90C25 90 14 78 14 53Z"
    handle = "M76 59H82C90 59 92 76 80 77H72"
    return filled(bowl, inks.main) + stroked(handle, inks.main, LINE)


def _ray(x: float, y: float, near: float, far: float, angle: float) -> str:
    cosine, sine = math.cos(angle), math.sin(angle)
    start = f"{x + near * cosine:.2f} {y + near * sine:.2f}"
    return f"M{start}L{x + far * cosine:.2f} {y + far * sine:.2f}"


def _star(x: float, y: float, radius: float) -> str:
    points = []
    for at in range(10):
        reach = radius if at % 2 == 0 else radius * 0.45
        angle = math.pi * at / 5 - math.pi / 2
        points.append(f"{x + reach * math.cos(angle):.2f} {y + reach * math.sin(angle):.2f}")
    return "M" + "L".join(points) + "Z"


def star(inks: Inks) -> str:
    """A star in a ring."""
    return stroked("M50 8A42 42 0 1 1 49.9 8Z", inks.main, LINE) + filled(
        _star(50, 51, 28), inks.accent
    )


_COFFEE = frozenset(("coffee", "cafe", "espresso", "roastery", "bean", "tea"))
_DAWN = frozenset(("morning", "sun", "sunrise", "dawn", "early", "breakfast"))
_MARKS: tuple[tuple[frozenset[str], Mark], ...] = (
    (_COFFEE, cup_and_steam),
    (
        frozenset(
            (
                "leaf",
                "organic",
                "garden",
                "plant",
                "plants",
                "nature",
                "green",
                "yoga",
                "farm",
                "floral",
                "flowers",
                "botanical",
            )
        ),
        leaf,
    ),
    (frozenset(("mountain", "mountains", "peak", "outdoor", "outdoors", "hiking", "summit")), peak),
    (frozenset(("wave", "sea", "ocean", "surf", "surfing", "beach", "boat")), wave),
    (frozenset(("energy", "electric", "power", "tech", "technology", "startup", "bolt")), bolt),
    (frozenset(("heart", "love", "dating", "charity", "health", "wedding")), heart),
    (frozenset(("music", "band", "song", "jazz", "radio", "concert")), note),
    (frozenset(("book", "books", "bookstore", "bookshop", "library", "school")), book),
    (frozenset(("bakery", "bread", "baker", "wheat", "brewery")), wheat),
    (frozenset(("star", "stars", "space", "night")), star),
)


def find(topics: frozenset[str]) -> Mark | None:
    """The mark for what a logo is about, if there is one; a morning's coffee gets the sun."""
    if topics & _COFFEE and topics & _DAWN:
        return cup_and_sun
    return next((mark for words, mark in _MARKS if words & topics), None)
