"""A rover for the moon or Mars: open frame, wire wheels, a dish and solar cells."""

from __future__ import annotations

from ..palette import Tones, tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, blob, points, shape, tube


def rover(brief: Brief) -> Drawing:
    """Seen from the side, its camera mast ahead on the left."""
    hull, dark, foil = tones(brief.paint("#e9ebee")), tones("#3c424c"), tones("#e0ac3c")
    ink = Ink("r")
    ink.path(
        tube(((26, 44), (24, 18), (26, -4)), (4.4, 3.8, 3.4)), ink.across(hull.base, hull.dark)
    )
    _camera(ink, hull, dark)
    _dish(ink, hull)
    for x in (22, 66, 110):
        ink.path(tube(((66, 62), ((66 + x) / 2, 60), (x, 82)), (5, 5, 4)), dark.base)
    ink.path(
        blob(*points("10,46 30,40 104,40 124,46 126,60 112,66 24,66 8,60")),
        ink.down(hull.glint, hull.base, hull.dark),
    )
    ink.plate((30, 46), (32, 14), 2, ink.slant(foil.glint, foil.base, foil.dark))
    for x in (38, 46, 54):
        ink.line(f"M{x} 46L{x - 2} 60", foil.dark, 0.8, 0.7)
    ink.plate((72, 46), (16, 14), 2, ink.down(hull.light, hull.dark))
    ink.oval((100, 53), (4, 4), "#d8453c")
    _cells(ink)
    for x in (22, 66, 110):
        _wheel(ink, (x, 84), dark)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (72, 40), "hand": (16, 0), "foot": (66, 100), "inside": (72, 44)},
        box=Box(-30, -50, 190, 170),
        turn=0,
        volume=0.12,
    )


def _camera(ink: Ink, hull: Tones, dark: Tones) -> None:
    ink.plate((10, -16), (32, 16), 4, ink.down(hull.glint, hull.base, hull.dark))
    for x in (18, 33):
        ink.oval((x, -8), (5, 5), ink.ball(dark.light, dark.deep))
        ink.oval((x - 1.4, -9.6), (1.6, 1.6), "#9fd0f0")


def _dish(ink: Ink, hull: Tones) -> None:
    ink.line("M96 40V22", hull.dark, 3)
    ink.path("M78 20Q92 34 112 16Z", ink.across(hull.glint, hull.base, hull.dark))
    ink.line("M95 20L92 6", hull.deep, 1.4)
    ink.oval((92, 5), (2.2, 2.2), "#d8453c")


def _cells(ink: Ink) -> None:
    """Solar cells on the deck, in perspective."""
    ink.path(shape((56, 38), (116, 38), (128, 45), (50, 45)), ink.across("#3f6fb8", "#1f3f78"))
    for x in range(5):
        ink.line(f"M{62 + x * 11} 38L{58 + x * 14} 45", "#a8c4ea", 0.7, 0.8)
    ink.line("M53 41.4H122", "#a8c4ea", 0.6, 0.8)


def _wheel(ink: Ink, at: Point, dark: Tones) -> None:
    x, y = at
    ink.oval(at, (17, 17), ink.ball(dark.light, dark.base, dark.deep))
    for turn in range(8):
        with ink.moved(f"rotate({turn * 45} {x} {y})"):
            ink.plate((x - 2.4, y - 18.4), (4.8, 4), 1, dark.deep)
    ink.oval(at, (11, 11), ink.ball("#c4cad2", "#8f97a3", "#5a626e"))
    ink.oval(at, (4, 4), dark.deep)
