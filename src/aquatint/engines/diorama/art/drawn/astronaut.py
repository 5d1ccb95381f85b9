"""An astronaut in a white suit with a gold visor: standing, floating, or riding."""

from __future__ import annotations

from ...graph import Pose
from ..palette import Tones, tones
from ..vector import Brief, Drawing, Ink, Point, blob, oval, points, tube


def astronaut(brief: Brief) -> Drawing:
    """Sitting it faces right as a rider does, its far leg in the back layer; else the front."""
    suit = tones(brief.paint("#eceae6"))
    trim = "#e07a34" if brief.color is None else tones(brief.color).deep
    if brief.pose is Pose.SITTING:
        return _rider(suit, trim)
    return _upright(suit, trim, floating=brief.pose in {Pose.FLYING, Pose.SWIMMING})


def _rider(suit: Tones, trim: str) -> Drawing:
    back = Ink("r")
    with back.moved("translate(7 -1)"):
        _leg(back, suit, trim, ((46, 62), (63, 70), (61, 91)))
    ink = Ink()
    _pack(ink, (30, 26), (16, 36))
    _arm(ink, suit, trim, ((54, 36), (66, 46), (79, 50)), far=True)
    torso = blob(*points("40,30 54,28 62,34 62,50 58,66 46,70 36,64 35,44"))
    _torso(ink, suit, torso)
    _panel(ink, (53, 42), 0.72)
    _leg(ink, suit, trim, ((45, 63), (60, 71), (57, 93)))
    _helmet(ink, suit, (52, 17), 4.4)
    _arm(ink, suit, trim, ((46, 36), (55, 50), (72, 52)), far=False)
    return Drawing(
        shapes=ink.shapes,
        back=back.shapes,
        anchors={
            "seat": (46, 70),
            "foot": (58, 97),
            "hand": (73, 52),
            "head": (52, 16),
            "lap": (55, 64),
        },
        faces_right=True,
        two_sided=False,
        turn=1,
        volume=0.22,
    )


def _upright(suit: Tones, trim: str, *, floating: bool) -> Drawing:
    ink = Ink()
    _pack(ink, (31, 29), (38, 38))
    if floating:
        _leg(ink, suit, trim, ((44, 64), (35, 76), (26, 90)))
        _leg(ink, suit, trim, ((56, 64), (64, 77), (60, 94)))
        _arm(ink, suit, trim, ((37, 38), (24, 32), (14, 22)), far=False)
        _arm(ink, suit, trim, ((63, 38), (76, 46), (87, 40)), far=False)
    else:
        _leg(ink, suit, trim, ((44, 64), (42, 79), (41, 94)))
        _leg(ink, suit, trim, ((56, 64), (58, 79), (59, 94)))
        _arm(ink, suit, trim, ((37, 38), (28, 50), (27, 62)), far=False)
        _arm(ink, suit, trim, ((63, 38), (74, 46), (80, 30)), far=False)
    torso = blob(*points("37,34 50,31 63,34 65,48 62,66 50,70 38,66 35,48"))
    _torso(ink, suit, torso)
    _panel(ink, (50, 47), 1.0)
    _helmet(ink, suit, (50, 18), 0)
    return Drawing(
        shapes=ink.shapes,
        anchors={
            "foot": (50, 98.5),
            "hand": (81, 27) if not floating else (88, 39),
            "head": (50, 17),
            "seat": (50, 0),
            "lap": (50, 66),
        },
        grounded=not floating,
        two_sided=True,
        turn=12 if floating else 2,
        volume=0.22,
    )


def _pack(ink: Ink, corner: Point, size: Point) -> None:
    gray = tones("#aab3bf")
    ink.plate(corner, size, 6, ink.across(gray.light, gray.base, gray.dark))
    ink.line(f"M{corner[0] + 2} {corner[1] + 8}h{size[0] - 4}", gray.deep, 0.9, 0.5)


def _leg(ink: Ink, suit: Tones, trim: str, joints: tuple[Point, Point, Point]) -> None:
    hip, knee, ankle = joints
    outline = tube(joints, (17, 14.5, 12.5))
    ink.path(outline, ink.across(suit.light, suit.base, suit.dark))
    with ink.within(outline):
        ink.glow((knee[0] + 4, knee[1] + 5), (9, 7), suit.deep, 0.45)
        ink.glow((hip[0], hip[1] + 2), (12, 8), suit.deep, 0.35)
        ink.line(f"M{knee[0] - 8:.1f} {knee[1] + 1:.1f}q8 4 16 0", suit.dark, 1.0, 0.8)
        ink.line(f"M{ankle[0] - 9:.1f} {ankle[1] - 9:.1f}q9 3 18 0", trim, 2.2, 0.9)
    x, y = ankle
    boot = blob(
        (x - 7.4, y - 4),
        (x + 5.4, y - 4),
        (x + 7, y + 0.4),
        (x + 10.4, y + 3),
        (x + 10, y + 5.4),
        (x - 7, y + 5.4),
        tension=0.8,
    )
    ink.path(boot, ink.down("#cfd4db", "#9aa2af", "#6c7482"))
    ink.line(f"M{x - 6.6:.1f} {y + 5:.1f}h16.2", "#3f4654", 1.6)


def _arm(
    ink: Ink, suit: Tones, trim: str, joints: tuple[Point, Point, Point], *, far: bool = False
) -> None:
    outline = tube(joints, (14, 12, 9.6))
    ink.path(
        outline,
        ink.down(suit.base, suit.dark) if far else ink.down(suit.light, suit.base, suit.dark),
    )
    elbow, hand = joints[1], joints[2]
    with ink.within(outline):
        ink.glow((elbow[0], elbow[1] + 5), (8, 5), suit.deep, 0.45)
    dx, dy = hand[0] - elbow[0], hand[1] - elbow[1]
    size = (dx * dx + dy * dy) ** 0.5
    cuff = hand[0] - dx / size * 3, hand[1] - dy / size * 3
    px, py = -dy / size * 4.8, dx / size * 4.8
    ink.line(
        f"M{cuff[0] - px:.1f} {cuff[1] - py:.1f}L{cuff[0] + px:.1f} {cuff[1] + py:.1f}", trim, 2.2
    )
    ink.oval(
        (hand[0] + dx / size * 1.6, hand[1] + dy / size * 1.6),
        (5.2, 5.2),
        ink.ball("#e4e7ec", "#a5adb9", "#6c7482"),
    )


def _torso(ink: Ink, suit: Tones, outline: str) -> None:
    ink.path(
        outline, ink.ball(suit.glint, suit.light, suit.base, suit.dark, at=(0.36, 0.2), reach=0.95)
    )
    with ink.within(outline):
        ink.glow((52, 72), (24, 12), suit.deep, 0.5)
        ink.glow((50, 30), (20, 6), suit.deep, 0.55)


def _panel(ink: Ink, middle: Point, size: float) -> None:
    x, y = middle
    ink.plate(
        (x - 9 * size, y - 5.5 * size), (18 * size, 12 * size), 2.2, ink.down("#5f6b7a", "#3d4755")
    )
    for at, color in enumerate(("#ff6a52", "#ffd05a", "#6fdc84")):
        ink.oval((x + (at - 1) * 4.6 * size, y - 2 * size), (1.4 * size, 1.4 * size), color)
    ink.plate((x - 6 * size, y + 1.4 * size), (12 * size, 2.6 * size), 0.8, "#8fd3ea")


def _helmet(ink: Ink, suit: Tones, middle: Point, ahead: float) -> None:
    x, y = middle
    ink.oval(
        (x, y),
        (17.4, 17),
        ink.ball(suit.glint, suit.light, suit.base, suit.dark, at=(0.35, 0.22), reach=0.9),
    )
    ink.path(
        tube(((x - 12, y + 14.4), (x, y + 17), (x + 12, y + 14.4)), (3.6, 4, 3.6)),
        ink.down("#c9ced6", "#868f9c"),
    )
    if not ahead:
        for side in (-1, 1):
            ink.plate((x + side * 17 - 2, y - 4), (4, 9), 1.6, ink.down("#c9ced6", "#868f9c"))
    visor = oval((x + ahead, y + 0.6), (12.6 - ahead * 0.1, 11.6))
    ink.path(oval((x + ahead, y + 0.6), (13.8 - ahead * 0.1, 12.8)), "#c58a2a")
    ink.path(
        visor, ink.ball("#fff0b0", "#f3b63c", "#a85f1c", "#4a2413", at=(0.36, 0.3), reach=0.85)
    )
    with ink.within(visor):
        ink.path(
            f"M{x - 20} {y + 6}Q{x} {y + 1} {x + 24} {y + 7}V{y + 20}H{x - 20}Z", "#3b1d18", 0.4
        )
        ink.oval((x + ahead + 6, y - 3.4), (2.5, 2.5), ink.ball("#d8f1ff", "#5aa5d8", "#2f6a9e"))
        ink.path(
            blob(
                (x + ahead - 9, y - 1),
                (x + ahead - 5, y - 7),
                (x + ahead, y - 9),
                (x + ahead - 5, y - 4),
            ),
            "#fffbe0",
            0.85,
        )
