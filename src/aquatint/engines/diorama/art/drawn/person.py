"""People: one jointed figure in many outfits, skins and poses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, tones, varied
from ..vector import Brief, Drawing, Ink, Point, blob, points, tube
from .portrait import HAIRS, SKINS, hair_behind, head
from .wardrobe import Outfit, outfit

Limb = tuple[Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Stance:
    """The joints of a pose; `near` limbs are painted over the trunk, `far` ones under it."""

    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb
    lean: float = 0.0
    look: float = 0.0
    seated: bool = False


_STANDING = Stance(
    near_arm=((41, 27), (36, 40), (36.5, 52)),
    far_arm=((59, 27), (64, 40), (63.5, 52)),
    near_leg=((45.6, 54), (44.6, 74), (44, 94)),
    far_leg=((54.4, 54), (55.4, 74), (56, 94)),
)
_STROLLING = Stance(
    near_arm=((44, 27), (38, 39), (35, 50)),
    far_arm=((56, 27), (62, 38), (67, 48)),
    near_leg=((49, 54), (57, 73), (59, 94)),
    far_leg=((51, 54), (45, 74), (35, 90)),
    lean=2,
    look=1.5,
)
_RUNNING = Stance(
    near_arm=((44, 28), (33, 36), (30, 48)),
    far_arm=((57, 28), (67, 37), (75, 29)),
    near_leg=((49, 54), (65, 64), (60, 83)),
    far_leg=((51, 54), (42, 72), (21, 78)),
    lean=9,
    look=2,
)
_SEATED = Stance(
    near_arm=((44, 27), (46, 41), (59, 47)),
    far_arm=((56, 27), (61, 40), (67, 47)),
    near_leg=((47, 57), (66, 60), (65, 84)),
    far_leg=((50, 56), (70, 58), (71, 82)),
    look=1.5,
    seated=True,
)


def person(brief: Brief) -> Drawing:
    """Anybody; the concept chooses the outfit, the seed skin and hair, the pose the joints.

    Moving and sitting people face right; a sitter's far leg is in the back layer.
    """
    chance = dice(brief.seed + brief.copy * 131, f"person {brief.concept}")
    skin, hair, wear = _looks(brief, chance)
    stance = _stance(brief, chance)
    ink, back = Ink("p"), Ink("q")
    turn = f"rotate({stance.lean} 50 60)"
    _leg(back if stance.seated else ink, wear, skin, stance.far_leg, near=False)
    with ink.moved(turn):
        _cape(ink, wear)
        hair_behind(ink, wear, hair)
        _arm(ink, wear, skin, stance.far_arm, near=False)
    _leg(ink, wear, skin, stance.near_leg, near=True)
    with ink.moved(turn):
        _trunk(ink, wear, skin)
    _hem(ink, wear, stance)
    with ink.moved(turn):
        _prop(ink, wear, stance.near_arm[2])
        _arm(ink, wear, skin, stance.near_arm, near=True)
        with ink.moved(
            "translate(50 22) scale(1.42) translate(-50 -21)" if wear.small else "translate(0 0)"
        ):
            head(ink, wear, skin, hair, stance.look)
    return Drawing(
        shapes=ink.shapes,
        back=back.shapes,
        anchors=_anchors(stance),
        faces_right=stance.look > 0,
        two_sided=stance.look == 0,
        turn=1,
        volume=0.18,
    )


def _looks(brief: Brief, chance: np.random.Generator) -> tuple[Tones, Tones, Outfit]:
    skin = tones(SKINS[int(chance.integers(len(SKINS)))])
    hue = HAIRS[int(chance.integers(len(HAIRS)))]
    wear = outfit(brief.concept, woman=bool(chance.random() < 0.5))
    top = brief.color or varied(
        wear.top, float(chance.uniform(-0.03, 0.03)), float(chance.uniform(-0.04, 0.04))
    )
    bottom = top if wear.cut in {"dress", "robe"} else wear.bottom
    wear = Outfit(
        top,
        bottom,
        wear.cut,
        wear.hair,
        wear.hat,
        wear.accent,
        wear.prop,
        wear.beard,
        wear.gray,
        wear.cape,
        wear.small,
        wear.coat,
    )
    return skin, tones("#d9d7d6" if wear.gray else hue), wear


def _stance(brief: Brief, chance: np.random.Generator) -> Stance:
    match brief.pose:
        case Pose.SITTING | Pose.READING | Pose.DRINKING:
            return _SEATED
        case Pose.RUNNING | Pose.FLYING | Pose.SWIMMING:
            return _RUNNING
        case _:
            return _STROLLING if brief.copy % 2 and chance.random() < 0.7 else _STANDING


def _anchors(stance: Stance) -> dict[str, Point]:
    if stance.seated:
        return {
            "seat": (46, 61),
            "foot": (66, 88),
            "hand": (61, 47),
            "head": (50, 11),
            "mouth": (51, 17),
            "lap": (56, 55),
        }
    hand = stance.far_arm[2]
    return {
        "foot": (50, 98),
        "hand": hand,
        "head": (50, 11),
        "mouth": (50, 17),
        "lap": (50, 52),
        "seat": (50, 24),
    }


def _leg(ink: Ink, wear: Outfit, skin: Tones, joints: Limb, *, near: bool) -> None:
    cloth = skin if wear.cut in {"skirt", "dress"} else tones(wear.bottom)
    outline = tube(joints, (11, 8.4, 6.2) if cloth is not skin else (9, 6, 4.2))
    ink.path(
        outline,
        ink.across(cloth.light, cloth.base, cloth.dark)
        if near
        else ink.across(cloth.base, cloth.dark, cloth.deep),
    )
    knee, ankle = joints[1], joints[2]
    with ink.within(outline):
        ink.glow((knee[0] + 2, knee[1] + 3), (6, 4), cloth.deep, 0.35)
    shoe = tones("#5a4438" if wear.cut != "armor" else "#8d98a8")
    x, y = ankle
    ink.path(
        blob(
            (x - 4, y - 2),
            (x + 2, y - 2),
            (x + 7, y + 1.6),
            (x + 7, y + 4),
            (x - 4, y + 4),
            tension=0.8,
        ),
        ink.down(shoe.light, shoe.base, shoe.deep),
    )


def _arm(ink: Ink, wear: Outfit, skin: Tones, joints: Limb, *, near: bool) -> None:
    cloth = tones(wear.top)
    shoulder, elbow, hand = joints
    wide = 9 if wear.cut == "robe" else 6
    bare = wear.cut == "dress"
    ink.path(tube((elbow, hand), (4.6, 3.8)), ink.down(skin.base, skin.dark))
    sleeve = (
        (shoulder, ((shoulder[0] + elbow[0]) / 2, (shoulder[1] + elbow[1]) / 2), elbow)
        if bare
        else joints
    )
    widths = (7.4, 7, 5.6) if bare else (8, 6.8, wide)
    end = (
        sleeve[-1]
        if bare
        else (hand[0] + (elbow[0] - hand[0]) * 0.16, hand[1] + (elbow[1] - hand[1]) * 0.16)
    )
    ink.path(
        tube((*sleeve[:-1], end), widths),
        ink.across(cloth.light, cloth.base, cloth.dark)
        if near
        else ink.across(cloth.base, cloth.dark),
    )
    ink.oval(hand, (2.9, 2.9), ink.ball(skin.light, skin.base, skin.dark))


def _trunk(ink: Ink, wear: Outfit, skin: Tones) -> None:
    cloth = tones(wear.top)
    ink.path(tube(((50, 17), (50, 26)), (5.8, 6.6)), skin.dark)
    outline = blob(
        *points("42,24.4 50,23 58,24.4 61,30 58,43 58.6,56 50,58 41.4,56 42,43 39,30"), tension=0.85
    )
    ink.path(outline, ink.ball(cloth.light, cloth.base, cloth.dark, at=(0.36, 0.2), reach=0.95))
    with ink.within(outline):
        ink.glow((50, 22.6), (8, 5), cloth.deep, 0.5)
        ink.glow((58, 52), (12, 16), cloth.deep, 0.4)
        if wear.coat:
            ink.path("M47 22H53L52 60H48Z", tones(wear.accent).base)
            ink.line("M46.4 22L49 34L47.6 60M53.6 22L51 34L52.4 60", cloth.deep, 0.7, 0.6)
        if wear.cut == "armor":
            ink.line("M41 40Q50 44 59 40M42 48Q50 52 58 48", cloth.deep, 0.9, 0.7)
            ink.line("M50 24V58", cloth.glint, 1, 0.6)
        if wear.cut in {"trousers", "robe"} and not wear.coat:
            belt = tones("#5a4030" if wear.cut == "trousers" else wear.accent)
            ink.line("M40 53.4Q50 55.8 60 53.4", belt.base, 2.4)
            ink.plate((48.4, 53), (3.2, 3), 0.6, "#e2b24a")
    ink.path(
        "M46.6 22.4Q50 27.6 53.4 22.4L52.4 21H47.6Z",
        skin.base if wear.hat != "hood" else cloth.dark,
    )


def _hem(ink: Ink, wear: Outfit, stance: Stance) -> None:
    """The lower half of skirts, dresses and robes."""
    if wear.cut not in {"skirt", "dress", "robe"}:
        return
    cloth = tones(wear.bottom)
    foot = {"skirt": 71.0, "dress": 77.0, "robe": 92.0}[wear.cut]
    if stance.seated:
        outline = blob(*points("42,50 56,50 70,56 71,66 66,72 56,66 44,64"))
    else:
        wide = {"skirt": 12.0, "dress": 16.0, "robe": 15.0}[wear.cut]
        outline = (
            f"M41.6 52Q50 55 58.4 52Q{58 + wide * 0.4} {foot * 0.86} {50 + wide} {foot}"
            f"Q50 {foot + 5} {50 - wide} {foot}Q{42 - wide * 0.4} {foot * 0.86} 41.6 52Z"
        )
    ink.path(outline, ink.across(cloth.light, cloth.base, cloth.dark))
    with ink.within(outline):
        for x in (-5, 0, 6):
            ink.line(
                f"M{50 + x * 0.6} 56Q{50 + x} {foot - 10} {50 + x * 1.5} {foot + 5}",
                cloth.deep,
                1.0,
                0.35,
            )
        ink.glow((60, foot), (14, 18), cloth.deep, 0.35)
    if not stance.seated:
        ink.line("M41.8 53Q50 55.8 58.2 53", tones(wear.accent).base, 1.8)


def _cape(ink: Ink, wear: Outfit) -> None:
    if not wear.cape:
        return
    cloth = tones(wear.accent if wear.accent != "#e2b24a" else "#a3303c")
    ink.path(
        "M42 25Q30 56 27 84Q50 92 73 84Q70 56 58 25Z",
        ink.across(cloth.base, cloth.dark, cloth.deep),
    )
    for x in (34, 66):
        ink.line(f"M{50 + (x - 50) * 0.5} 30Q{x} 60 {x - 1} 85", cloth.deep, 1.2, 0.4)


def _prop(ink: Ink, wear: Outfit, hand: Point) -> None:
    x, y = hand
    match wear.prop:
        case "staff":
            ink.path(
                tube(((x, 96), (x - 0.6, 40), (x + 0.4, 4)), (2.2, 2.2, 2.6)),
                ink.across("#a3774a", "#6d4a2c"),
            )
            ink.glow((x + 0.4, 1), (9, 9), "#9fe6ff", 0.8)
            ink.oval((x + 0.4, 1), (3.6, 3.6), ink.ball("#ffffff", "#8fdcff", "#3f7fc8"))
        case "sword":
            ink.path(
                f"M{x - 1.4} {y}L{x - 1.4} {y + 34}L{x} {y + 39}L{x + 1.4} {y + 34}V{y}Z",
                ink.across("#f4f7fa", "#c3ccd8", "#8995a6"),
            )
            ink.line(f"M{x - 5} {y + 2.4}h10", "#d9a84a", 1.8)
            ink.line(f"M{x} {y + 2}v-6", "#6d4328", 2)
        case "spoon" | "wand":
            tip = "#c99a63" if wear.prop == "spoon" else "#fff0a0"
            ink.line(f"M{x} {y}L{x - 7} {y - 15}", "#9a6a3f", 1.4)
            ink.oval(
                (x - 7.6, y - 16.6),
                (2.6, 3.2),
                ink.ball("#ffffff" if wear.prop == "wand" else "#e0b98a", tip),
            )
        case "magnifier":
            ink.line(f"M{x} {y}L{x - 4} {y - 6}", "#5a4030", 2)
            ink.oval((x - 7, y - 10.6), (5.4, 5.4), "#c99a3f")
            ink.oval((x - 7, y - 10.6), (4.3, 4.3), ink.ball("#f4fbff", "#b5d8e6"))
        case "none":
            return
