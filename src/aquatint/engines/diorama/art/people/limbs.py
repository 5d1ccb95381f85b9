"""Arms with sleeves and hands, legs with trousers and shoes."""

from __future__ import annotations

import math

from ..palette import Tones, blend, tones
from ..vector import Ink, Point, blob, points, tube
from .build import Frame, Limb
from .outfit import Outfit
from .stances import Grip

_RELAXED = blob(*points("-1.9,-0.8 -2.3,1.8 -1.8,4.4 -0.4,6 1.2,5.6 2.1,3.4 2.2,1.2 1.8,-0.8"))
_FIST = blob(*points("-2,-0.8 -2.9,1.2 -2.7,3.6 -0.6,4.8 1.8,4.5 2.9,2.8 2.6,0.6 1.8,-0.8"))
_PALM = blob(*points("-1.8,-0.8 -2.5,1.2 -2.5,3.4 -0.4,4.2 2,3.8 2.6,2.2 1.9,-0.6"))


def arm(ink: Ink, wear: Outfit, skin: Tones, frame: Frame, *, near: bool) -> None:
    """One arm from the shoulder to the finger tips."""
    limb = frame.near_arm if near else frame.far_arm
    grip = frame.stance.near_grip if near else frame.stance.far_grip
    thick = frame.build.thick
    shoulder, elbow, wrist = limb
    ink.path(
        tube((shoulder, elbow, wrist), (5.6 * thick, 4.9 * thick, 3.7 * thick)),
        ink.across(skin.base, skin.dark),
    )
    hand(ink, wear.gloved(skin), limb, grip, size=(0.6 + 0.4 * thick) * (1 if near else -1))
    if wear.sleeve != "none":
        _sleeve(ink, wear, limb, thick, near=near)


def hand(ink: Ink, skin: Tones, limb: Limb, grip: Grip, *, size: float) -> None:
    """A hand at the end of a forearm; a negative size puts its thumb on the other side."""
    (_, elbow, wrist) = limb
    lean = -math.degrees(math.atan2(wrist[0] - elbow[0], wrist[1] - elbow[1]))
    with ink.moved(
        f"translate({wrist[0]:.2f} {wrist[1]:.2f}) rotate({lean:.1f}) "
        f"scale({size:.3f} {abs(size):.3f})"
    ):
        _HANDS[grip](ink, skin)


def _relaxed(ink: Ink, skin: Tones) -> None:
    ink.path(_RELAXED, ink.across(skin.light, skin.base, skin.dark))
    for x in (-0.9, 0.1, 1.0):
        ink.line(f"M{x} 3.6L{x - 0.2:.1f} 5.3", skin.deep, 0.35, 0.5)
    ink.path(tube(((1.2, 0.4), (2.6, 2), (2.4, 3.8)), (1.9, 1.8, 1.2)), skin.light)


def _fist(ink: Ink, skin: Tones) -> None:
    ink.path(_FIST, ink.across(skin.light, skin.base, skin.dark))
    for y in (1.6, 2.6, 3.5):
        ink.line(f"M-2.6 {y}q1.2 0.5 2.2 0", skin.deep, 0.4, 0.55)
    ink.path(tube(((1.8, 0.4), (1.6, 2), (-0.2, 2.6)), (1.9, 1.9, 1.4)), skin.light)


def _open(ink: Ink, skin: Tones) -> None:
    for root, tip in (
        ((-1.7, 3), (-3.1, 6.6)),
        ((-0.6, 3.6), (-1.1, 7.9)),
        ((0.6, 3.6), (0.9, 7.9)),
        ((1.7, 3), (2.6, 6.8)),
    ):
        ink.path(tube((root, tip), (1.6, 1.3)), ink.across(skin.light, skin.base))
    ink.path(tube(((1.4, 0.6), (3.4, 2.2), (4.4, 4)), (1.9, 1.8, 1.3)), skin.base)
    ink.path(_PALM, ink.across(skin.light, skin.base))
    ink.line("M-1.4 2.2q1.6 0.8 2.8 -0.2", skin.deep, 0.35, 0.35)


def _flat(ink: Ink, skin: Tones) -> None:
    ink.path(
        tube(((0, -0.6), (0, 3), (0.2, 6.8)), (3.2, 4, 2.2)), ink.across(skin.light, skin.base)
    )
    ink.path(tube(((1.2, 0.6), (2.4, 2.6)), (1.8, 1.3)), skin.light)
    for x in (-0.7, 0.3):
        ink.line(f"M{x} 3.8L{x} 6.4", skin.deep, 0.3, 0.45)


_HANDS = {"relaxed": _relaxed, "fist": _fist, "open": _open, "flat": _flat}


def _sleeve(ink: Ink, wear: Outfit, limb: Limb, thick: float, *, near: bool) -> None:
    cloth = tones(wear.sleeves or wear.top)
    shoulder, elbow, wrist = limb
    paint = ink.across(
        *((cloth.light, cloth.base, cloth.dark) if near else (cloth.base, cloth.dark))
    )
    if wear.sleeve == "short":
        end = _between(shoulder, elbow, 0.74)
        ink.path(
            tube((shoulder, _between(shoulder, elbow, 0.4), end), _wide(thick, 7.4, 7.4, 7.2)),
            paint,
        )
        ink.line(_cuff(shoulder, elbow, end, 3.4 * thick), cloth.deep, 0.7, 0.4)
        return
    if wear.sleeve == "puff":
        middle = _between(shoulder, elbow, 0.34)
        ink.oval(middle, (5.2 * thick, 5.4 * thick), ink.ball(cloth.light, cloth.base, cloth.dark))
        return
    reach = 0.86 if wear.sleeve == "long" else 0.94
    end = _between(elbow, wrist, reach)
    last = {"long": 5.0, "wide": 9.6}.get(wear.sleeve, 5.0)
    ink.path(tube((shoulder, elbow, end), _wide(thick, 7.6, 6.4, last)), paint)
    cuff = tones(wear.cuff or wear.accent) if wear.cuff else cloth
    ink.line(
        _cuff(elbow, wrist, end, last * 0.5 * thick),
        cuff.base if wear.cuff else cloth.deep,
        2.0 if wear.cuff else 0.8,
        1.0 if wear.cuff else 0.4,
    )
    ink.line(f"M{elbow[0] - 1.6:.2f} {elbow[1] - 0.6:.2f}q1.6 1 3 0.2", cloth.deep, 0.55, 0.35)


def leg(ink: Ink, wear: Outfit, skin: Tones, frame: Frame, *, near: bool) -> None:
    """One leg from the hip to the toes."""
    limb = frame.near_leg if near else frame.far_leg
    thick = frame.build.thick
    hip, knee, ankle = limb
    flesh = tones(wear.bottom) if wear.legs == "tights" else skin
    tone = (flesh.light, flesh.base, flesh.dark) if near else (flesh.base, flesh.dark)
    ink.path(tube((hip, knee, ankle), _wide(thick, 8.6, 6.2, 4.2)), ink.across(*tone))
    _shoe(ink, wear, frame, near=near)
    cloth = tones(wear.bottom)
    shade = (cloth.light, cloth.base, cloth.dark) if near else (cloth.base, cloth.dark)
    if wear.legs == "trousers":
        end = _between(knee, ankle, 0.72 if wear.boots else 0.97)
        ink.path(tube((hip, knee, end), _wide(thick, 9.8, 7.9, 6.6)), ink.across(*shade))
        ink.line(f"M{knee[0] - 2:.2f} {knee[1]:.2f}q2 1.2 4 0", cloth.deep, 0.6, 0.35)
        if wear.boots:
            _boot(ink, wear, limb, thick)
    elif wear.legs == "shorts":
        end = _between(hip, knee, 0.86)
        ink.path(
            tube((hip, _between(hip, knee, 0.5), end), _wide(thick, 10, 9.4, 9.2)),
            ink.across(*shade),
        )
    elif wear.boots:
        _boot(ink, wear, limb, thick)


def _boot(ink: Ink, wear: Outfit, limb: Limb, thick: float) -> None:
    hide = tones(wear.shoes)
    _, knee, ankle = limb
    top = _between(knee, ankle, 0.42)
    ink.path(
        tube((top, _between(knee, ankle, 0.7), ankle), _wide(thick, 8, 7.2, 5.8)),
        ink.across(hide.light, hide.base, hide.dark),
    )
    ink.line(_cuff(knee, ankle, top, 3.8 * thick), hide.glint, 1.0, 0.5)


def _shoe(ink: Ink, wear: Outfit, frame: Frame, *, near: bool) -> None:
    hide = tones(wear.shoes)
    at = (frame.near_leg if near else frame.far_leg)[2]
    sideways = frame.stance.turn >= 0.5 or frame.stance.seated
    face = 1.0 if sideways or not near else -1.0
    long = (0.7 + 0.3 * frame.stance.turn) * face
    lift = frame.stance.feet[0 if near else 1]
    size = 0.25 + 0.75 * frame.build.thick
    with ink.moved(
        f"translate({at[0]:.2f} {at[1]:.2f}) rotate({lift:g}) scale({long * size:.3f} {size:.3f})"
    ):
        if wear.barefoot:
            foot = tones(wear.shoes)
            ink.path(
                blob(*points("-2.2,-1 -2.8,2.4 -1,3.6 5,3.7 8,3.3 7.6,1.8 4,0.2 2,-1.4")),
                ink.down(foot.light, foot.base),
            )
            return
        outline = blob(
            *points("-2.8,-1.6 -3.4,2 -2.6,3.7 3,3.9 8.4,3.8 9,2.4 7.2,0.7 4,-0.2 2.4,-1.8")
        )
        ink.path(outline, ink.down(hide.light, hide.base, hide.dark))
        ink.line("M-2.8 3.7Q3 4.1 8.6 3.7", blend(hide.deep, wear.sole, 0.8), 1.3)
        ink.line("M3.2 0.2l1.3 -1.3M4.8 0.8l1.1 -1.3", hide.glint, 0.5, 0.5)


def _wide(thick: float, *widths: float) -> tuple[float, ...]:
    return tuple(width * thick for width in widths)


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share


def _cuff(start: Point, end: Point, at: Point, reach: float) -> str:
    """A stroke across a limb."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    length = math.hypot(dx, dy) or 1.0
    nx, ny = -dy / length * reach, dx / length * reach
    return f"M{at[0] + nx:.2f} {at[1] + ny:.2f}L{at[0] - nx:.2f} {at[1] - ny:.2f}"
