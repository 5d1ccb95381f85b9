"""What hangs from the waist or the shoulders: skirts, gowns, tails of fish, capes and wings."""

from __future__ import annotations

from ..palette import Tones, tones
from ..vector import Ink, Point, blob, curve, tube
from .build import HIP, Frame
from .outfit import Outfit

_LENGTHS = {"skirt": 0.42, "dress": 0.5, "gown": 1.02, "robe": 0.94, "coat": 0.4, "tunic": 0.26}
_FLARES = {"skirt": 6.0, "dress": 9.5, "gown": 15.0, "robe": 7.5, "coat": 3.4, "tunic": 3.0}


def hem(ink: Ink, wear: Outfit, frame: Frame) -> None:
    """The lower half of skirts, dresses, gowns, robes and coats."""
    if wear.hem == "tutu":
        _tutu(ink, wear, frame)
    elif wear.hem != "none":
        if frame.stance.seated or abs(frame.lean) > 30:
            _lap(ink, wear, frame)
        else:
            _fall(ink, wear, frame)


def _folds(ink: Ink, cloth: Tones, sides: Point, fall: Point) -> None:
    """Soft folds between the sides of a hem; how low it ends, and how long it is."""
    (left, right), (foot, long) = sides, fall
    for share in (0.16, 0.38, 0.6, 0.82):
        x = left + (right - left) * share
        spine = ((HIP[0] + (x - HIP[0]) * 0.4, HIP[1]), (x, foot - long * 0.4), (x, foot + 4))
        ink.path(tube(spine, (0.4, 1.6, 3.4)), cloth.deep, 0.2)


def _fall(ink: Ink, wear: Outfit, frame: Frame) -> None:
    cloth = tones(wear.bottom if wear.hem in {"skirt", "dress", "gown", "robe"} else wear.top)
    build = frame.build
    long = (build.thigh + build.shin) * _LENGTHS[wear.hem]
    waist = HIP[1] - build.trunk * (0.28 if wear.hem not in {"coat", "tunic"} else 0.1)
    wide = build.waist * (1 - 0.2 * frame.stance.turn)
    knees = [frame.near_leg[1][0], frame.far_leg[1][0]]
    if wear.hem in {"gown", "robe"}:
        knees += [frame.near_leg[2][0], frame.far_leg[2][0]]
    flare = build.hips + _FLARES[wear.hem]
    left = min(HIP[0] - flare, min(knees) - 4.6)
    right = max(HIP[0] + flare, max(knees) + 4.6)
    foot = HIP[1] + long
    middle, swell, half = HIP[0], build.hips + 1.6, foot - long * 0.5
    outline = (
        f"M{middle - wide:.2f} {waist:.2f}Q{middle:.2f} {waist + 2.4:.2f} {middle + wide:.2f} "
        f"{waist:.2f}C{middle + swell:.2f} {HIP[1]:.2f} {right - 2:.2f} {half:.2f} {right:.2f} "
        f"{foot:.2f}Q{middle:.2f} {foot + 5:.2f} {left:.2f} {foot:.2f}C{left + 2:.2f} {half:.2f} "
        f"{middle - swell:.2f} {HIP[1]:.2f} {middle - wide:.2f} {waist:.2f}Z"
    )
    ink.path(outline, ink.across(cloth.light, cloth.base, cloth.dark))
    with ink.within(outline):
        _folds(ink, cloth, (left, right), (foot, long))
        ink.glow((right, foot), (12, long * 0.8), cloth.deep, 0.3)
        if wear.kind in {"gown", "robe", "santa"}:
            trim = "#fbfaf6" if wear.kind == "santa" else wear.accent
            ink.line(
                f"M{left - 1:.2f} {foot - 1.6:.2f}Q{HIP[0]:.2f} {foot + 3.4:.2f} "
                f"{right + 1:.2f} {foot - 1.6:.2f}",
                trim,
                3.6 if wear.kind == "santa" else 2.0,
            )
        if wear.hem == "coat":
            ink.line(
                f"M{HIP[0] + 2 * frame.stance.turn} {waist}v{long + 9:.1f}", cloth.deep, 1.0, 0.55
            )
    if wear.hem in {"skirt", "dress"}:
        _waistband(ink, wear, waist, wide)


def _waistband(ink: Ink, wear: Outfit, waist: float, wide: float) -> None:
    waistband = tones(wear.accent if wear.hem == "dress" else wear.bottom)
    ink.line(
        f"M{HIP[0] - wide:.2f} {waist + 0.6:.2f}q{wide:.2f} 2.4 {2 * wide:.2f} 0",
        waistband.dark,
        1.6,
    )


def _lap(ink: Ink, wear: Outfit, frame: Frame) -> None:
    """A skirt that follows the near leg."""
    cloth = tones(wear.bottom if wear.hem in {"skirt", "dress", "gown", "robe"} else wear.top)
    hip, knee, ankle = frame.near_leg
    wide = frame.build.hips * 1.7
    start = (HIP[0] - 1, HIP[1] - 3)
    knots: list[Point] = [start, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2)]
    widths = [wide * 0.8, wide]
    if wear.hem in {"gown", "robe"}:
        knots += [
            knee,
            (knee[0] + (ankle[0] - knee[0]) * 0.8, knee[1] + (ankle[1] - knee[1]) * 0.8),
        ]
        widths += [wide * 0.86, wide * 1.1]
    elif wear.hem in {"skirt", "dress"}:
        knots.append(knee)
        widths.append(wide * 0.7)
    outline = tube(knots, widths)
    ink.path(outline, ink.down(cloth.light, cloth.base, cloth.dark))


def _tutu(ink: Ink, wear: Outfit, frame: Frame) -> None:
    cloth = tones(wear.bottom)
    y = HIP[1] - frame.build.trunk * 0.12
    for lower, reach, paint in (
        (4.2, 20, cloth.dark),
        (2.2, 21.5, cloth.base),
        (0, 20, cloth.light),
    ):
        knots = [
            (
                HIP[0] - reach + at * reach / 4,
                y + lower + (2.2 if at % 2 else 4.6) + (2.4 if 2 < at < 6 else 0),
            )
            for at in range(9)
        ]
        outline = curve((HIP[0] - 6, y - 4), *knots, (HIP[0] + 6, y - 4)) + "Z"
        ink.path(outline, ink.down(cloth.glint, paint), 0.92)
    for at in range(-3, 4):
        ink.line(
            f"M{HIP[0] + at * 1.8} {y - 1}L{HIP[0] + at * 5.6} {y + 5.5 - abs(at) * 0.8}",
            cloth.deep,
            0.5,
            0.3,
        )


def tail(ink: Ink, wear: Outfit) -> None:
    """A fish's tail, or a genie's wisp, instead of legs."""
    cloth = tones(wear.bottom)
    wisp = wear.skin != ""
    spine = (
        ((50, 55), (52, 70), (47, 84), (44, 92), (52, 99))
        if not wisp
        else ((50, 55), (54, 68), (45, 80), (54, 90), (46, 99))
    )
    widths = (15.5, 15, 10, 6.4, 5) if not wisp else (15, 13, 9, 6, 0.6)
    if not wisp:
        for tip in ((66, 96), (62, 108)):
            fin = blob(
                (51, 97),
                ((51 + tip[0]) / 2 + 2, (97 + tip[1]) / 2 - 5),
                tip,
                ((51 + tip[0]) / 2, (97 + tip[1]) / 2 + 3),
            )
            ink.path(fin, ink.slant(cloth.dark, cloth.base, cloth.glint))
    outline = tube(spine, widths)
    ink.path(outline, ink.across(cloth.light, cloth.base, cloth.dark))
    if wisp:
        return
    with ink.within(outline):
        for row in range(9):
            for at in range(-3, 4):
                x, y = 50 + at * 4 + (row % 2) * 2, 58 + row * 4
                ink.line(f"M{x - 2} {y}q2 3 4 0", cloth.deep, 0.55, 0.4)
        ink.glow((46, 66), (4, 12), cloth.glint, 0.5)
    ink.line("M42.4 56.4Q50 60.6 57.6 56.4", tones(wear.accent).base, 2)


def behind(ink: Ink, wear: Outfit, frame: Frame) -> None:
    """Capes and wings, in the space of the upright trunk."""
    top = HIP[1] - frame.build.trunk
    if wear.wings == "angel":
        _feathers(ink, top)
    elif wear.wings == "fairy":
        _gauze(ink, top)
    if wear.cape:
        _cape(ink, wear, frame, top)


def _cape(ink: Ink, wear: Outfit, frame: Frame, top: float) -> None:
    cloth = tones(wear.cape)
    long = top + frame.build.trunk + (frame.build.thigh + frame.build.shin) * 0.72
    swing = -14 if frame.stance.turn > 0.7 else 0
    reach = frame.build.shoulders
    outline = (
        f"M{50 - reach * 0.7:.2f} {top + 1}C{50 - reach - 4 + swing * 0.4:.2f} "
        f"{top + 24} {36 + swing} {long - 22} {33 + swing} {long}"
        f"Q{50 + swing} {long + 6} {67 + swing * 0.7} {long}C{64 + swing * 0.6} "
        f"{long - 22} {50 + reach + 4} {top + 24} {50 + reach * 0.7:.2f} {top + 1}Z"
    )
    ink.path(outline, ink.across(cloth.base, cloth.dark, cloth.deep, cloth.dark))
    for x in (41, 50, 59):
        ink.line(
            f"M{50 + (x - 50) * 0.6} {top + 20}Q{x + swing * 0.4} {long - 20} "
            f"{x + (x - 50) * 0.2 + swing} {long + 1}",
            cloth.deep,
            1.1,
            0.4,
        )


def _feathers(ink: Ink, top: float) -> None:
    for side in (-1, 1):
        for rank, (reach, drop) in enumerate(((30, 30), (31, 18), (29, 6), (24, -4), (17, -10))):
            start = (50 + side * 5, top + 7)
            end = (50 + side * reach, top + drop)
            middle = (50 + side * (reach * 0.55), top + drop * 0.5 - 5)
            ink.path(
                tube((start, middle, end), (5, 9 - rank * 0.6, 2)),
                ink.down("#ffffff", "#eef1f6", "#c4cede"),
            )


def _gauze(ink: Ink, top: float) -> None:
    for side in (-1, 1):
        for end, size in (((50 + side * 30, top - 6), 13.0), ((50 + side * 24, top + 24), 10.0)):
            outline = tube(
                ((50 + side * 3, top + 8), ((50 + end[0]) / 2, (top + 8 + end[1]) / 2), end),
                (2, size, size * 1.25),
            )
            ink.path(outline, ink.slant(("#ffffff", 0.85), ("#bfe9f4", 0.75), ("#d9b8f0", 0.75)))
            ink.line(f"M{50 + side * 3} {top + 8}L{end[0]} {end[1]}", "#ffffff", 0.7, 0.8)


__all__ = ["behind", "hem", "tail"]
