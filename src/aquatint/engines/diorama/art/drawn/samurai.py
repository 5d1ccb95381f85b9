"""A samurai in lacquered armour, horned helmet and drawn sword."""

from __future__ import annotations

from ..palette import Tones, blend, tones
from ..vector import Brief, Drawing, Ink, Point, blob, points, shape, tube


def samurai(brief: Brief) -> Drawing:
    """The whole figure from the front; "lap" is the waist, where a close shot may cut it."""
    cord = tones(brief.paint("#b32f35"))
    plate = tones("#333b4f")
    cloth = tones("#27304d")
    ink = Ink()
    _legs(ink, cloth, plate, cord)
    _skirt(ink, plate, cord)
    _sleeve(ink, cloth, plate, ((32, 35), (25, 48), (41, 57)))
    _chest(ink, plate, cord)
    _sash(ink, cord)
    _sword(ink, cord)
    _sleeve(ink, cloth, plate, ((68, 35), (73, 50), (51, 52)))
    for side in (-1, 1):
        _shoulder(ink, plate, cord, side)
    for hand in ((42, 56.6), (50, 51.4)):
        ink.oval(hand, (3.7, 3.4), ink.ball("#efc8a4", "#d9a47c", "#a8714d"), lean=-30)
    _head(ink, plate, cord)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 99),
            "head": (50, 14),
            "hand": (46, 54),
            "lap": (50, 58),
            "mouth": (50, 21),
        },
        two_sided=False,
        turn=1,
        volume=0.2,
    )


def _legs(ink: Ink, cloth: Tones, plate: Tones, cord: Tones) -> None:
    for side in (-1, 1):

        def at(x: float, y: float, side: int = side) -> Point:
            return 50 + side * x, y

        leg = blob(
            at(2, 62), at(16, 62), at(21, 76), at(20, 86), at(10, 86), at(4, 76), tension=0.9
        )
        ink.path(leg, ink.across(cloth.light, cloth.base, cloth.deep))
        for x in (8.0, 13.0):
            ink.line(f"M{50 + side * x} 68q{side * 2.4} 8 {side * 1.6} 16", cloth.deep, 0.8, 0.6)
        guard = blob(at(9, 83), at(20.4, 83), at(19.6, 95), at(10.6, 95), tension=0.5)
        ink.path(guard, ink.across(plate.light, plate.base, plate.deep))
        for x in (12.6, 15, 17.4):
            ink.line(f"M{50 + side * x} 84.4v10", plate.deep, 0.6, 0.7)
        for y in (86.4, 92.0):
            ink.line(f"M{50 + side * 9.8} {y}h{side * 10.2}", cord.base, 1.0)
        foot = blob(
            at(9.6, 94.6), at(19.6, 94.6), at(23, 98), at(22, 99.6), at(9, 99.6), tension=0.7
        )
        ink.path(foot, ink.down("#e9e2d3", "#b9ad98"))
        ink.line(f"M{50 + side * 9} 99.4h{side * 13}", "#8a6a3c", 1.1)


def _rows(
    ink: Ink, outline: str, plate: Tones, cord: Tones, span: tuple[float, float, float, float]
) -> None:
    """Lamellae: rows of lacquered plates with their lacing, inside of an outline."""
    left, right, top, foot = span
    ink.path(outline, ink.across(plate.light, plate.base, plate.deep))
    with ink.within(outline):
        y = float(top)
        while y < foot:
            ink.path(
                shape((left, y), (right, y), (right, y + 2.2), (left, y + 2.2)),
                ink.down(plate.glint, (plate.base, 0.1)),
                0.45,
            )
            ink.line(f"M{left} {y + 3.9}H{right}", plate.deep, 0.7, 0.9)
            x = left + 1.2
            while x < right:
                ink.line(
                    f"M{x:.1f} {y + 2.6:.1f}v1.9",
                    cord.light if x < (left + right) / 2 else cord.base,
                    1.15,
                )
                x += 2.3
            y += 4.6


def _skirt(ink: Ink, plate: Tones, cord: Tones) -> None:
    for left, right, spread in ((29, 41, -3.4), (59, 71, 3.4), (40.4, 59.6, 0)):
        outline = shape((left, 58), (right, 58), (right + spread + 1, 75), (left + spread - 1, 75))
        _rows(ink, outline, plate, cord, (left - 5, right + 5, 58, 75))
        ink.line(f"M{left + spread - 0.6} 74.6H{right + spread + 0.6}", "#d6a548", 0.9)


def _chest(ink: Ink, plate: Tones, cord: Tones) -> None:
    outline = blob(*points("33,29 42,27 58,27 67,29 69,44 65,59 50,61 35,59 31,44"), tension=0.8)
    _rows(ink, outline, plate, cord, (29, 71, 38, 60))
    with ink.within(outline):
        ink.path(shape((29, 24), (71, 24), (71, 38), (29, 38)), ink.down(plate.light, plate.base))
        ink.path(blob((36, 30), (46, 29), (46, 36), (36, 36)), plate.glint, 0.28)
        ink.oval((50, 33.4), (3.2, 3.2), ink.ball("#ffe9a8", "#d9a53c", "#8d5f1e"))
        ink.line("M30 38H70", "#d6a548", 0.9)
        ink.glow((62, 56), (18, 24), "#0c0e18", 0.55)
        ink.glow((50, 27), (20, 5), "#0c0e18", 0.7)


def _sash(ink: Ink, cord: Tones) -> None:
    band = blob((34, 57), (50, 59), (66, 57), (66, 62), (50, 64), (34, 62), tension=0.8)
    ink.path(band, ink.down(cord.light, cord.base, cord.dark))
    ink.path(
        blob((45, 60), (50, 58.4), (55, 60), (53, 64), (47, 64)),
        ink.ball(cord.glint, cord.base, cord.dark),
    )
    for lean in (-3, 3):
        ink.path(
            tube(((50 + lean * 0.4, 63), (50 + lean, 69), (50 + lean * 1.6, 75)), (2.6, 3.4, 4)),
            ink.down(cord.base, cord.dark),
        )


def _shoulder(ink: Ink, plate: Tones, cord: Tones, side: int) -> None:
    outline = shape(
        *((50 + side * x, y) for x, y in ((15, 29), (27, 30.6), (33.6, 50), (19.6, 50.6)))
    )
    left, right = sorted((50 + side * 14, 50 + side * 35))
    _rows(ink, outline, plate, cord, (left, right, 31, 51))
    ink.line(f"M{50 + side * 15:.1f} 29.2L{50 + side * 27} 30.8", "#d6a548", 1.2)
    ink.line(f"M{50 + side * 19.8:.1f} 50.4L{50 + side * 33.4} 49.8", "#d6a548", 1.0)


def _sleeve(ink: Ink, cloth: Tones, plate: Tones, joints: tuple[Point, Point, Point]) -> None:
    outline = tube(joints, (12, 12.4, 7.4))
    ink.path(outline, ink.down(cloth.light, cloth.base, cloth.deep))
    _, elbow, hand = joints
    fore = tube(
        (
            (elbow[0] + (hand[0] - elbow[0]) * 0.35, elbow[1] + (hand[1] - elbow[1]) * 0.35),
            (elbow[0] + (hand[0] - elbow[0]) * 0.8, elbow[1] + (hand[1] - elbow[1]) * 0.8),
        ),
        (8.6, 7),
    )
    ink.path(fore, ink.down(plate.glint, plate.base, plate.deep))


def _sword(ink: Ink, cord: Tones) -> None:
    ink.path(
        "M45.5 53.6C58 41 72 24 87 -3C90 0 77 28 49.4 57Z",
        ink.slant("#ffffff", "#dfe6ee", "#8d99ab"),
    )
    ink.line("M47.8 54.6C62 40 76 22 87.4 -1.6", "#ffffff", 0.6, 0.9)
    ink.path(tube(((47.6, 55.2), (34, 68.4)), (3.2, 3.6)), ink.down(cord.dark, cord.deep))
    for at in range(5):
        x, y = 45.4 - at * 2.6, 57.4 + at * 2.5
        ink.line(f"M{x - 1.6:.1f} {y - 1.2:.1f}l2.9 2.7", "#e7d9bb", 0.9)
    ink.oval((47.6, 55.2), (4.6, 1.7), ink.ball("#ffe9a8", "#c8953a", "#6d4718"), lean=45)


def _head(ink: Ink, plate: Tones, cord: Tones) -> None:
    for side in (-1, 1):
        horn = tube(
            (
                (50 + side * 4, 5),
                (50 + side * 14, 1),
                (50 + side * 18, -9),
                (50 + side * 15.6, -17),
            ),
            (4.6, 4.2, 2.6, 0.3),
        )
        ink.path(horn, ink.down("#fff3c4", "#e6b64c", "#a8742a"))
    guard = blob(*points("50,4 62,8 68,18 71,28 60,31 50,29 40,31 29,28 32,18 38,8"), tension=0.8)
    ink.path(guard, ink.across(plate.base, plate.dark, plate.deep))
    for y, half in ((19, 18.4), (23, 19.6), (27, 20.6)):
        ink.line(f"M{50 - half} {y}Q50 {y + 3.6} {50 + half} {y}", cord.base, 1.1, 0.9)
    face = blob(*points("50,9 58,11 59.6,18 57,25 50,29 43,25 40.4,18 42,11"))
    ink.path(face, ink.ball("#f3d0ae", "#dca880", "#a8714d", at=(0.4, 0.4), reach=0.8))
    with ink.within(face):
        ink.glow((50, 11), (13, 6), "#3a1e18", 0.75)
    for side in (-1, 1):
        x = 50 + side * 4.3
        ink.line(f"M{x - side * 2.4} 16.2L{x + side * 2.6} 14.8", "#1d1716", 1.2)
        ink.path(blob((x - 2.1, 17.9), (x, 16.8), (x + 2.1, 17.5), (x, 18.8)), "#ffffff")
        ink.oval((x, 17.8), (0.95, 1.05), "#1d1310")
        ink.line(f"M{50 + side * 9.6} 12Q{50 + side * 9} 24 50 30.4", cord.base, 1.0)
    ink.line("M50 17.4L49 21Q49.8 21.8 51 21.2", "#9c6544", 0.8, 0.9)
    ink.line("M47.4 24.4Q50 23.5 52.6 24.4", "#7b3f36", 0.9)
    _helmet(ink, plate, cord)


def _helmet(ink: Ink, plate: Tones, cord: Tones) -> None:
    bowl = "M36.4 12C35.6 2 42 -6 50 -6C58 -6 64.4 2 63.6 12Q50 7.6 36.4 12Z"
    ink.path(
        bowl, ink.ball(plate.glint, plate.light, plate.base, plate.deep, at=(0.34, 0.22), reach=0.9)
    )
    with ink.within(bowl):
        for x in (-9, -4.6, 4.6, 9):
            ink.line(f"M50 -6Q{50 + x * 1.3} 0 {50 + x * 1.35} 12", plate.deep, 0.7, 0.7)
    ink.path(
        "M34.6 13.4Q50 7.2 65.4 13.4L64.4 10.6Q50 4.6 35.6 10.6Z",
        ink.across("#f6d98c", "#d6a548", "#8d5f1e"),
    )
    ink.oval((50, 6.2), (3.4, 3.4), ink.ball("#fff3c4", "#e0ac44", "#8d5f1e"))
    ink.oval((50, 6.2), (1.6, 1.6), cord.base)
    ink.path(blob((48.6, -6), (50, -8), (51.4, -6), (50, -4.6)), blend("#e6b64c", "#ffffff", 0.2))
