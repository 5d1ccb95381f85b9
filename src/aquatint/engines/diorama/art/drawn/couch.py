"""A couch with plump cushions and a throw over one arm."""

from __future__ import annotations

from ...dice import dice
from ..palette import Tones, blend, tones, varied
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, blob, points, shape


def couch(brief: Brief) -> Drawing:
    """Two seats wide, seen a little from above; "seat" lies on the cushions."""
    cloth = tones(brief.paint("#3f7f8f"))
    ink = Ink()
    _legs(ink)
    _back(ink, cloth)
    _seats(ink, cloth)
    for side in (-1, 1):
        _arm(ink, cloth, side)
    _pillows(ink, brief)
    return Drawing(
        shapes=ink.shapes,
        anchors={"seat": (112, 67), "foot": (110, 99), "lap": (112, 60), "head": (110, 10)},
        box=Box(-10, -10, 240, 120),
        two_sided=True,
        turn=0,
        volume=0.16,
    )


def _legs(ink: Ink) -> None:
    wood = tones("#7a4f30")
    for x in (17, 62, 152, 197):
        leg = shape((x, 88), (x + 7, 88), (x + 5, 100), (x + 2, 100))
        ink.path(leg, ink.across(wood.light, wood.base, wood.deep))


def _back(ink: Ink, cloth: Tones) -> None:
    frame = blob(*points("12,70 10,30 16,8 36,2 110,0 184,2 204,8 210,30 208,70 110,76"))
    ink.path(frame, ink.down(cloth.light, cloth.base, cloth.dark, cloth.deep))
    for left in (25, 110):
        cushion = blob(
            (left + 1, 34),
            (left + 4, 11),
            (left + 16, 6),
            (left + 42, 4),
            (left + 69, 6),
            (left + 81, 11),
            (left + 84, 34),
            (left + 82, 60),
            (left + 42, 66),
            (left + 3, 60),
            tension=0.9,
        )
        ink.path(cushion, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.42, 0.22), reach=0.9))
        with ink.within(cushion):
            ink.glow((left + 34, 15), (34, 12), cloth.glint, 0.35)
            ink.glow((left + 42, 66), (50, 15), cloth.deep, 0.7)
            ink.line(f"M{left + 4} 12Q{left + 43} 9 {left + 81} 12", cloth.dark, 0.6, 0.5)
        for x, bend in ((left + 36, -4), (left + 47, 5)):
            ink.line(f"M{x} 38q{bend} 7 {bend * 0.4} 14", cloth.dark, 0.8, 0.28)


def _seats(ink: Ink, cloth: Tones) -> None:
    ink.plate((18, 72), (184, 19), 5, ink.down(cloth.dark, cloth.deep))
    ink.glow((110, 93), (92, 5), "#10131c", 0.4)
    for left in (22, 110):
        top = blob(
            (left + 3, 60),
            (left + 44, 56),
            (left + 85, 60),
            (left + 88, 72),
            (left + 44, 78),
            (left, 72),
            tension=0.7,
        )
        front = blob(
            (left, 70),
            (left + 44, 73),
            (left + 88, 70),
            (left + 89, 80),
            (left + 82, 85),
            (left + 44, 86),
            (left + 6, 85),
            (left - 1, 80),
            tension=0.8,
        )
        ink.path(top, ink.down(blend(cloth.dark, cloth.base, 0.4), cloth.base, cloth.light))
        ink.path(front, ink.down(cloth.light, cloth.base, cloth.dark))
        ink.line(f"M{left + 2} 72.5Q{left + 44} 76 {left + 86} 72.5", cloth.glint, 0.8, 0.5)
        ink.line(f"M{left + 2} 80.5Q{left + 44} 83 {left + 86} 80.5", cloth.deep, 0.7, 0.35)


def _arm(ink: Ink, cloth: Tones, side: int) -> None:
    def at(x: float, y: float) -> tuple[float, float]:
        return 110 + side * x, y

    inner = blob(at(84, 36), at(80, 44), at(80, 74), at(88, 84), at(98, 80), at(98, 40))
    ink.path(inner, ink.down(cloth.base, cloth.dark, cloth.deep))
    front = blob(
        at(84, 40),
        at(88, 31),
        at(98, 28),
        at(108, 33),
        at(110, 42),
        at(107, 50),
        at(107, 84),
        at(104, 92),
        at(88, 92),
        at(86, 84),
        at(86, 50),
        tension=0.9,
    )
    ink.path(front, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.4, 0.12), reach=1.0))
    with ink.within(front):
        ink.glow(at(97, 35), (9, 6), cloth.glint, 0.55)
        ink.glow(at(97, 92), (18, 22), cloth.deep, 0.6)
        rim = blob(
            at(87, 41), at(97, 33), at(107, 41), at(104, 48), at(104, 88), at(90, 88), at(90, 48)
        )
        ink.line(rim, cloth.deep, 0.7, 0.3)


def _pillows(ink: Ink, brief: Brief) -> None:
    chance = dice(brief.seed, "couch pillows")
    accent = ("#e8a83e", "#d9785a", "#e9dcc2", "#b9586b")[int(chance.integers(4))]
    places = [(172.0, 44.0, 14.0, accent)]
    if chance.random() < 0.6:
        places.append((186.0, 50.0, -9.0, varied(accent, 0.03, -0.16)))
    for x, y, lean, color in places:
        cloth = tones(color)
        with ink.moved(f"translate({x} {y}) rotate({lean})"):
            ink.glow((2, 5), (20, 19), "#10131c", 0.32)
            pillow = blob(*points("-15,-15 0,-13 15,-15 14,0 16,15 0,14 -16,15 -14,0"))
            ink.path(pillow, ink.ball(cloth.glint, cloth.base, cloth.dark, at=(0.4, 0.35)))
            ink.line("M-3 -2Q0 1 4 0M-8 9Q-11 11 -13 13M8 -9Q11 -11 13 -13", cloth.dark, 0.7, 0.5)
