"""A cat, sitting half turned, its tail laid around its paws."""

from __future__ import annotations

from ...dice import dice
from ...pixels import rgb
from ..palette import Tones, blend, luminance, tones
from ..vector import Brief, Drawing, Ink, blob, oval, points, tube


def cat(brief: Brief) -> Drawing:
    """It looks to the left."""
    chance = dice(brief.seed, "cat")
    coats = ("#e0893a", "#8c8a8c", "#d2a06a", "#6f6660")
    coat = coats[int(chance.integers(len(coats)))]
    fur = tones(brief.paint("#2b2e36" if brief.concept == "black cat" else coat))
    bright = luminance(rgb(fur.base))
    pale = tones(blend(fur.light, "#fff6ea", 0.1 if bright < 0.25 else 0.66))
    striped = 0.25 < bright < 0.8
    ink = Ink()
    _body(ink, fur, striped=striped)
    _forelegs(ink, fur, pale)
    _tail(ink, fur, pale)
    _head(ink, fur, pale, brief.iris("#93bc52"), striped=striped)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (46, 98.5),
            "head": (38, 26),
            "mouth": (36, 40),
            "seat": (60, 54),
            "hand": (34, 94),
            "lap": (46, 84),
        },
        turn=2,
        volume=0.24,
    )


def _body(ink: Ink, fur: Tones, *, striped: bool) -> None:
    back = blob(*points("30,50 42,42 56,50 70,66 78,84 72,97 42,98 28,88 25,66"))
    ink.path(back, ink.ball(fur.light, fur.base, fur.dark, at=(0.45, 0.22), reach=0.85))
    with ink.within(back):
        if striped:
            for x, y in ((62, 56), (69, 64), (74, 73)):
                ink.path(
                    tube(((x + 5, y - 3), (x - 3, y + 2), (x - 11, y + 3)), (4, 3, 0.3)),
                    fur.deep,
                    0.42,
                )
        ink.glow((40, 92), (24, 30), fur.deep, 0.5)
        ink.glow((38, 50), (20, 8), fur.deep, 0.6)
    thigh = blob(*points("50,80 59,71 71,74 78,87 74,97 56,98 49,91"))
    ink.path(thigh, ink.ball(fur.light, fur.base, fur.dark, at=(0.45, 0.16), reach=0.9))


def _forelegs(ink: Ink, fur: Tones, pale: Tones) -> None:
    chest = blob(*points("28,50 38,46 49,50 50,68 44,84 33,84 27,68"))
    ink.path(chest, ink.ball(pale.light, pale.base, fur.base, at=(0.38, 0.35), reach=0.7))
    with ink.within(chest):
        ink.glow((38, 49), (16, 8), fur.deep, 0.65)
    for x in (31.5, 43.5):
        ink.glow((x + 2.5, 84), (8, 17), fur.deep, 0.4)
        leg = tube(((x, 64), (x + 0.4, 80), (x, 95)), (9, 8, 7.6))
        ink.path(leg, ink.across(fur.light, fur.base, fur.dark))
        paw = blob((x - 6.4, 98), (x - 5, 93.4), (x, 92), (x + 5, 93.6), (x + 6, 98), (x, 99.2))
        ink.path(paw, ink.ball(pale.light, pale.base, pale.dark, at=(0.35, 0.2), reach=0.9))
        for toe in (-2, 1.4):
            ink.line(f"M{x + toe} 95.4v2.8", pale.deep, 0.65, 0.6)


def _tail(ink: Ink, fur: Tones, pale: Tones) -> None:
    ink.glow((62, 97), (26, 5), fur.deep, 0.45)
    outline = tube(((72, 86), (84, 90), (82, 98), (66, 97.5), (52, 95.5)), (8, 8.4, 8.4, 8, 6))
    ink.path(outline, ink.down(fur.light, fur.base, fur.dark))
    with ink.within(outline):
        ink.path(
            blob((46, 90), (57, 90), (59, 96), (56, 102), (46, 102)),
            ink.down(pale.light, pale.base),
        )


def _head(ink: Ink, fur: Tones, pale: Tones, iris: str, *, striped: bool) -> None:
    for side in (-1, 1):
        _ear(ink, fur, side)
    skull = blob(*points("38,10 50,13 58,24 60,34 54,44 45,49 31,49 22,44 16,34 18,24 26,13"))
    ink.path(skull, ink.ball(fur.light, fur.base, fur.dark, at=(0.4, 0.2), reach=0.9))
    with ink.within(skull):
        if striped:
            for x, lean in ((32, 1.5), (38, 0), (44, -1.5)):
                ink.path(tube(((x, 8), (x + lean, 20)), (3.4, 0.4)), fur.deep, 0.5)
        ink.glow((31, 17), (15, 7), fur.glint, 0.45)
        ink.glow((37, 42), (15, 10), pale.light, 0.9)
        ink.glow((38, 52), (24, 7), fur.deep, 0.4)
    muzzle = blob(*points("37,37 43,37.4 46.4,41.6 43,46 37,45.4 31,46 27.6,41.6 31,37.4"))
    ink.path(muzzle, ink.ball(pale.glint, pale.light, pale.base, at=(0.4, 0.25), reach=0.8))
    _face(ink, iris)


def _ear(ink: Ink, fur: Tones, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 38 + side * x, y

    ink.path(
        blob(
            at(6, 14), at(14, 4), at(20.5, -2.4), at(22.4, -1), at(23, 12), at(21, 28), tension=0.75
        ),
        ink.down(fur.light, fur.base, fur.dark),
    )
    ink.path(
        blob(at(10.6, 13), at(16, 6), at(20, 2.6), at(20.4, 12), at(19, 20), tension=0.75),
        ink.down("#e89d96", "#f4c2b6"),
    )


def _face(ink: Ink, iris: str) -> None:
    for x in (27.6, 47.4):
        eye = oval((x, 30), (4.3, 4.7))
        ink.path(oval((x, 29.8), (4.9, 5.2)), "#2a1d1c")
        ink.path(eye, ink.down(tones(iris).dark, tones(iris).light))
        ink.oval((x, 30), (2.1, 4), "#16120f")
        ink.oval((x - 1.3, 28), (1.2, 1.4), "#ffffff")
    ink.path(
        blob((34.6, 37.8), (37, 37.2), (39.4, 37.8), (37, 40.4)), ink.down("#ec9088", "#cf6a68")
    )
    ink.line("M37 40.4v1.2M37 41.6q-2.2 2.6 -4.6 1.4M37 41.6q2.2 2.6 4.6 1.4", "#5f3833", 0.8, 0.9)
    for side in (-1, 1):
        for row in (0, 1, 2):
            ink.line(
                f"M{37 + side * 8} {40.4 + row * 1.6:.1f}"
                f"q{side * 8} {row * 2 - 3} {side * 17} {row * 3 - 3}",
                "#fffaf2",
                0.45,
                0.85,
            )
