"""A friendly robot: standing, or reading with its head bent over an open book."""

from __future__ import annotations

from ...graph import Pose
from ..palette import Tones, blend, tones
from ..vector import Brief, Drawing, Ink, blob, oval, panel, points, tube

_DARK = "#1b2733"


def robot(brief: Brief) -> Drawing:
    """Faces the front; reads when its pose says so."""
    metal = tones(brief.paint("#9db8c2"))
    reading = brief.pose is Pose.READING
    ink = Ink()
    _legs(ink, metal)
    if not reading:
        _arms(ink, metal)
    _torso(ink, metal, plain=reading, lettered=brief.lettered)
    if reading:
        _reading_arms(ink, metal)
        _book(ink)
        _hands(ink, metal)
        with ink.moved("rotate(-9 50 32)"):
            _head(ink, metal, reading=True)
    else:
        _head(ink, metal, reading=False)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 99),
            "head": (50, 20),
            "mouth": (49, 32),
            "hand": (50, 58) if reading else (82, 62),
            "lap": (50, 62),
            "seat": (50, 3),
            **panel((38, 47.5), (24, 17)),
        },
        turn=2,
        volume=0.22,
    )


def _legs(ink: Ink, metal: Tones) -> None:
    for side in (-1, 1):
        x = 50 + side * 9.5
        ink.plate(
            (x - 4.2, 72),
            (8.4, 20),
            3.4,
            ink.across(metal.base, metal.light, metal.dark, metal.deep),
        )
        for y in (76.5, 80, 83.5):
            ink.line(f"M{x - 3.6:.1f} {y}q3.6 1.4 7.2 0", metal.deep, 0.7, 0.6)
        boot = blob(
            (x - 9, 99),
            (x - 9, 93),
            (x - 3, 88.5),
            (x + 3, 88.5),
            (x + 9, 93),
            (x + 9, 99),
            tension=0.8,
        )
        ink.path(boot, ink.ball(metal.glint, metal.base, metal.dark, at=(0.36, 0.2), reach=0.9))
        ink.line(f"M{x - 8.6:.1f} 96.6h17.2", metal.deep, 0.9, 0.5)


def _limb(ink: Ink, metal: Tones, points: tuple[tuple[float, float], ...], width: float) -> None:
    ink.path(tube(points, [width] * len(points)), ink.down(metal.light, metal.base, metal.dark))
    x, y = points[1]
    ink.oval((x, y), (width * 0.62, width * 0.62), ink.ball(metal.glint, metal.base, metal.deep))


def _shoulder(ink: Ink, metal: Tones, side: int) -> None:
    ink.oval((50 + side * 21.5, 47), (6.6, 6.6), ink.ball(metal.glint, metal.base, metal.deep))


def _arms(ink: Ink, metal: Tones) -> None:
    for side in (-1, 1):
        hand = (50 + side * 30, 70)
        _limb(ink, metal, ((50 + side * 22, 47), (50 + side * 29, 58), hand), 6)
        _shoulder(ink, metal, side)
        ink.oval(hand, (5.2, 5.2), ink.ball(metal.glint, metal.base, metal.deep))
        for lean in (-3.2, 0, 3.2):
            ink.line(f"M{hand[0] + lean:.1f} {hand[1] + 3.4:.1f}v3.4", metal.dark, 2.4)


def _torso(ink: Ink, metal: Tones, *, plain: bool, lettered: bool) -> None:
    ink.plate((43.5, 36), (13, 7), 2, ink.across(metal.dark, metal.base, metal.deep))
    for y in (38, 40):
        ink.line(f"M43.8 {y}q6.2 1.4 12.4 0", metal.deep, 0.7, 0.7)
    body = blob(*points("30,45 36,41 50,40 64,41 70,45 69,62 65,74 50,77 35,74 31,62"), tension=0.8)
    ink.path(
        body,
        ink.ball(metal.glint, metal.light, metal.base, metal.dark, at=(0.34, 0.16), reach=0.95),
    )
    with ink.within(body):
        ink.glow((56, 80), (26, 14), metal.deep, 0.65)
        ink.line("M31 68Q50 72 69 68", metal.deep, 0.7, 0.5)
    if plain:
        return
    if lettered:
        ink.plate((36.6, 46), (26.8, 20), 3.6, metal.deep)
        ink.plate((37.4, 46.8), (25.2, 18.4), 3, _DARK)
        return
    ink.plate((39, 49), (22, 15), 3.6, _DARK)
    ink.line("M42.4 57.4h3.4l1.8 -4.4l2.6 7.4l2 -3h5.4", "#62e6d0", 1.1)
    for x, color in ((43.4, "#ff7a5e"), (47, "#ffd166"), (50.6, "#7be08a")):
        ink.oval((x, 67.6), (1.2, 1.2), color)


def _reading_arms(ink: Ink, metal: Tones) -> None:
    for side in (-1, 1):
        _limb(ink, metal, ((50 + side * 22, 47), (50 + side * 28, 60), (50 + side * 19, 68)), 6)
        _shoulder(ink, metal, side)


def _book(ink: Ink) -> None:
    cover, page = tones("#9c3440"), tones("#f6ecd4")
    ink.glow((50, 70), (26, 10), _DARK, 0.5)
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> str:
            return f"{50 + side * x:.1f} {y}"

        ink.path(
            f"M{at(0, 58)}L{at(24, 53)}L{at(26, 71)}L{at(0, 78)}Z",
            ink.down(cover.light, cover.dark),
        )
        paint = ink.down(page.light, page.base) if side < 0 else ink.down(page.base, page.dark)
        ink.path(
            f"M{at(0, 57)}Q{at(11, 49)} {at(22.4, 51.4)}"
            f"L{at(24.2, 68.4)}Q{at(12, 67)} {at(0, 75.6)}Z",
            paint,
        )
        for row in range(5):
            y = 55.4 + row * 3.1
            ink.line(
                f"M{at(3.4, y + 2.4)}Q{at(11, y - 1.6)} {at(19.5, y - 0.4)}", "#a4977c", 0.6, 0.8
            )
    ink.line("M50 57V75.6", "#a08c66", 0.7, 0.8)


def _hands(ink: Ink, metal: Tones) -> None:
    for side in (-1, 1):
        x = 50 + side * 21
        ink.oval((x, 68.6), (4.6, 4.4), ink.ball(metal.glint, metal.base, metal.deep))
        for y in (65.2, 68, 70.8):
            ink.line(f"M{x - side * 1.5:.1f} {y}h{-side * 3.6}", metal.base, 2.1)


def _head(ink: Ink, metal: Tones, *, reading: bool) -> None:
    ink.line("M50 9Q50.6 5 52 3.4", metal.dark, 1.2)
    ink.oval((52.3, 2.7), (2.6, 2.6), ink.ball("#ffd9a8", "#f2703f", "#a8321f"))
    for side in (-1, 1):
        ink.plate(
            (50 + side * 24 - 3, 18), (6, 11), 2.4, ink.across(metal.light, metal.base, metal.deep)
        )
    skull = blob(
        *points(
            "27,14 33,8.6 50,7 67,8.6 73,14 74.5,24 72,34 65,38.4 50,39.4 35,38.4 28,34 25.5,24"
        ),
        tension=0.85,
    )
    ink.path(
        skull,
        ink.ball(metal.glint, metal.light, metal.base, metal.dark, at=(0.34, 0.14), reach=0.95),
    )
    screen = blob(
        *points(
            "31,18 36,14.4 50,13.4 64,14.4 69,18 69.6,25 67,32 60,34.6 50,35 40,34.6 33,32 30.4,25"
        ),
        tension=0.85,
    )
    ink.path(screen, ink.down("#0f1a26", "#22384a"))
    with ink.within(screen):
        if reading:
            ink.glow((50, 38), (24, 13), "#ffd9a0", 0.6)
        ink.path("M30 12H48L37 36H30Z", "#ffffff", 0.06)
    _eyes(ink, reading=reading)


def _eyes(ink: Ink, *, reading: bool) -> None:
    for side in (-1, 1):
        x, y = 50 + side * 9.4, 25.4 if reading else 23.4
        ink.glow((x, y), (8, 8), "#5ff0e6", 0.6)
        eye = oval((x, y), (4.4, 4.8))
        with ink.within(eye):
            ink.path(eye, ink.down("#d8fffa", "#4ddbe0"))
            if reading:
                ink.path(f"M{x - 6} {y - 6}h12v5.4q-6 2 -12 0Z", blend("#0f1a26", "#22384a", 0.5))
            ink.oval((x - 1.2, y + (2.2 if reading else -1.4)), (1.4, 1.4), "#ffffff")
    y = 31 if reading else 29.6
    ink.line(f"M46.4 {y}Q50 {y + 2.6} 53.6 {y}", "#5ff0e6", 1.1)
