"""A snowman: three balls of snow, a top hat, coal, a carrot, and arms of sticks."""

from __future__ import annotations

from ..palette import tones
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, oval, tube

_COAL = "#2b2e38"
_TWIG = "#6d4a30"
_BALLS: tuple[tuple[Point, float], ...] = (((60, 152), 46), ((60, 94), 34), ((60, 47), 26))


def snowman(brief: Brief) -> Drawing:
    """Seen from the front; a scarf goes below its mouth, a stick for a hand is on the right."""
    ink = Ink()
    snow = tones(brief.paint("#eef3fa"))
    _arms(ink)
    for at, (middle, radius) in enumerate(_BALLS):
        if at:
            x, y = middle
            ink.glow((x, y + radius * 0.98), (radius * 0.9, 9), "#5f78a8", 0.42)
        ball = oval(middle, (radius, radius * 0.96))
        ink.path(ball, ink.ball("#ffffff", snow.base, "#a9bcd8", at=(0.36, 0.26), reach=0.82))
        with ink.within(ball):
            ink.glow((middle[0] - radius * 0.4, middle[1] - radius * 0.45), (12, 9), "#ffffff", 0.8)
    _buttons(ink)
    _face(ink)
    if "bareheaded" not in brief.words:
        _hat(ink)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (60, 195),
            "head": (60, 37),
            "mouth": (60, 60),
            "temple": (85, 37),
            "hand": (116, 62),
            "seat": (60, 12),
        },
        box=Box(-16, -22, 152, 222),
        turn=2,
        volume=0.2,
    )


def _arms(ink: Ink) -> None:
    for side in (-1, 1):
        x = 60 + side * 26
        ends = ((x, 90), (x + side * 15, 80), (x + side * 32, 62))
        ink.path(tube(ends, (4.2, 3.4, 2)), ink.down("#8a6244", _TWIG))
        twigs = f"M{x + side * 24} 70l{side * 11} 1M{x + side * 28} 66l{side * 1} -11"
        ink.line(twigs, _TWIG, 1.8)


def _buttons(ink: Ink) -> None:
    for y in (84, 98, 112):
        ink.oval((60, y), (3.3, 3.2), ink.ball("#6a7080", _COAL, "#14161c", at=(0.35, 0.3)))


def _face(ink: Ink) -> None:
    for side in (-1, 1):
        ink.oval((60 + side * 9, 40), (3.4, 3.8), ink.ball("#6a7080", _COAL, "#14161c"))
        ink.oval((60 + side * 9 - 1, 38.6), (1, 1), "#ffffff")
        ink.glow((60 + side * 16, 52), (6, 4), "#f2a0a8", 0.5)
    for x, y in ((48, 57), (53.4, 61), (60, 62.6), (66.6, 61), (72, 57)):
        ink.oval((x, y), (1.9, 1.8), _COAL)
    carrot = "M58 45Q60 42.6 64 44.6L82 50.4Q84 52.6 80.6 53L62 52.6Q57 50.4 58 45Z"
    ink.path(carrot, ink.down("#ffb05a", "#f0822c", "#c05a16"))
    ink.line("M66 45.6l-1 2.4M72 47.6l-1 2.2M68 52l0.6 -2", "#b8540f", 0.8, 0.7)


def _hat(ink: Ink) -> None:
    felt = tones("#34363f")
    ink.path(
        "M42 -16Q60 -21 78 -16L76 19Q60 24 44 19Z", ink.across(felt.glint, felt.base, felt.deep)
    )
    ink.path("M43.2 8Q60 13 76.8 8L76.2 17Q60 22 43.8 17Z", ink.across("#e0524a", "#a82c30"))
    ink.oval((60, 20), (30, 5.4), ink.down(felt.light, felt.dark))
    ink.path("M44 14.6Q60 22 76 14.6L76 19Q60 24.6 44 19Z", ink.across("#e0524a", "#a82c30"))
