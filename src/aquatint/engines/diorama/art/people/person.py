"""Anybody: chooses body, clothes, face and stance, and paints them from back to front."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from ...dice import dice
from ...graph import Pose
from ..palette import Tones, named, tones, varied
from ..sprite import Box
from ..vector import Brief, Drawing, Ink, Point, plate
from . import clothes, faces, hair, hems, limbs
from .build import BUILDS, HIP, Frame, framed, seen_from_before
from .faces import Look
from .hats import HATS, RISE, RISES
from .outfit import Outfit
from .props import PROPS
from .stances import STANCES, STANDING, Stance
from .wardrobe import OUTFITS, wardrobe

_ROOM = Box(-60, -60, 220, 220)
_HELD_UP = frozenset({"balloons", "wand", "ladle", "microphone", "tray", "magnifier", "gavel"})
_HANGING = frozenset({"briefcase", "lasso", "sack", "surfboard"})
_PLAYING = replace(
    STANDING[2], near_arm=(-14, 62), far_arm=(40, 118), near_grip="fist", far_grip="fist"
)
_EN_POINTE = replace(
    STANCES[Pose.DANCING],
    near_arm=(-70, -150),
    far_arm=(70, 150),
    near_leg=(0, 0),
    far_leg=(34, -62),
    tilt=4,
)
_PROUD = (
    replace(STANDING[0], near_arm=(-40, 36), far_arm=(40, -36), near_grip="fist", far_grip="fist"),
    replace(STANDING[0], near_arm=(-40, 36), far_arm=(26, 10), near_grip="fist", tilt=-3),
    replace(STANDING[0], near_arm=(-26, -12), far_arm=(26, 12), far_leg=(5, 3), tilt=3),
)
"""How one stands who shows what is on the shirt."""

_SHIRTS = ("#f6f3ec", "#23304a", "#26262c", "#c8433c", "#e0b040", "#2f6f62")
_HELD_UP_ARM = (26.0, 128.0)
_POISED_ARM = (30.0, 84.0)
_USUAL: Mapping[str, Pose] = MappingProxyType(
    {
        "dancer": Pose.DANCING,
        "disco dancer": Pose.DANCING,
        "runner": Pose.RUNNING,
        "swimmer": Pose.SWIMMING,
        "walker": Pose.WALKING,
        "yogi": Pose.CROSS_LEGGED,
    }
)
"""What some are always doing."""


@dataclass(frozen=True, slots=True)
class _Self:
    """Who is drawn: clothes, face, joints."""

    wear: Outfit
    look: Look
    frame: Frame
    style: str


def person(brief: Brief) -> Drawing:
    """Anybody; the concept chooses the clothes, the seed body, skin and hair, the pose the joints.

    Who moves or sits looks right; a sitter's far leg is in the back layer.
    """
    own = _self(brief)
    ink, back = Ink("p"), Ink("q")
    stance = own.frame.stance
    if own.wear.legs == "tail":
        _upper_back(ink, own)
        hems.tail(ink, own.wear)
    else:
        straddles = brief.pose in (Pose.SITTING, Pose.CYCLING, Pose.STEERING)
        if not straddles:
            _upper_back(ink, own)
        limbs.leg(back if straddles else ink, own.wear, own.look.skin, own.frame, near=False)
        if straddles:
            _upper_back(ink, own)
        limbs.leg(ink, own.wear, own.look.skin, own.frame, near=True)
    _upper_front(ink, own)
    return Drawing(
        shapes=ink.shapes,
        back=back.shapes,
        front=_fingers(own, brief),
        anchors=_anchors(own, brief),
        box=_ROOM,
        grounded=brief.pose not in {Pose.FLYING, Pose.SWIMMING} and own.wear.legs != "tail",
        faces_right=stance.turn > 0.6,
        two_sided=stance.turn <= 0.6,
        turn=1,
        volume=0.16,
        share=_YOUNG if brief.words == "family" and brief.copy % 4 > 1 else 1.0,
    )


_GRASPING = frozenset({Pose.HOLDING, Pose.SHOWING})


def _fingers(own: _Self, brief: Brief) -> str:
    """The hands of who holds something."""
    if brief.pose not in _GRASPING:
        return ""
    frame, thick = own.frame, 0.6 + 0.4 * own.frame.build.thick
    skin = own.wear.gloved(own.look.skin)
    ink = Ink("f")
    with ink.moved(frame.upright):
        limbs.hand(ink, skin, frame.near_arm, frame.stance.near_grip, size=thick)
        if brief.pose is Pose.SHOWING:
            limbs.hand(ink, skin, frame.far_arm, frame.stance.far_grip, size=-thick)
    return ink.shapes


_DRESSES = frozenset({"dress", "gown"})


_EYEWEAR = {"glasses": "glasses", "sunglasses": "shades"}
_FAMILY = ("man", "woman", "girl", "boy")
_YOUNG = 0.74


def _self(brief: Brief) -> _Self:
    if brief.words == "family":
        brief = replace(brief, concept=_FAMILY[brief.copy % 4], words="")
    chance = dice(brief.seed + brief.copy * 131, f"person {brief.concept}")
    choices = wardrobe(brief.concept, brief.words)
    if " in a dress" in brief.words:
        choices = tuple(one for one in choices if one.hem in _DRESSES) or choices
    wear = choices[int(chance.integers(len(choices)))]
    played = brief.words.rpartition(" playing ")[2]
    wear = replace(wear, prop=played) if played in {"guitar", "violin"} else wear
    woman = bool(chance.random() < wear.women) and " beard" not in brief.words
    for seen, eyewear in _EYEWEAR.items():
        wear = replace(wear, eyewear=eyewear) if f" with {seen}" in brief.words else wear
    wear = _dyed(wear, brief, chance)
    if " bareheaded" in brief.words:
        wear = replace(wear, hat="")
    if _lettered(brief):
        wear = _in_a_t_shirt(wear, brief)
    stance = _stance(brief, wear, chance)
    build = BUILDS[wear.build or _build(woman=woman, chance=chance)]
    wear = hair.told(wear, brief.words, woman=woman)
    skin, tint, style = _person(wear, chance, woman=woman)
    look = Look(
        skin=skin,
        hair=tint,
        turn=stance.turn,
        mood=brief.mood or "",
        woman=woman,
        young=wear.build in {"child", "baby"},
        asleep=stance.asleep,
        freckled=" freckles" in brief.words,
        iris=brief.iris("#4a2f22"),
    )
    build = seen_from_before(build, brief.pose)
    wear = _shod(replace(wear, shoes=wear.shoes or skin.base), brief.words)
    return _Self(wear, look, framed(build, stance), style)


def _shod(wear: Outfit, words: str) -> Outfit:
    """The outfit with the boots or shoes that the words tell of: "woman in red boots"."""
    for worn in words.split(" in ")[1:]:
        color, _, kind = worn.rpartition(" ")
        if kind in {"boots", "shoes"}:
            shoes = named(color) if color else wear.shoes
            return replace(wear, shoes=shoes, boots=kind == "boots")
    return wear


def _lettered(brief: Brief) -> bool:
    return brief.lettered and " in a t-shirt" in brief.words


def _in_a_t_shirt(wear: Outfit, brief: Brief) -> Outfit:
    """The same person in a plain T-shirt and trousers, nothing before the chest."""
    top = brief.color or _SHIRTS[int(dice(brief.seed, "t-shirt").integers(len(_SHIRTS)))]
    skirt = wear.hem == "skirt"
    return replace(
        wear,
        top=top,
        kind="tee",
        sleeve="short",
        sleeves="",
        bottom=wear.bottom if wear.bottom != wear.top else "#46618c",
        legs=wear.legs if skirt else "trousers",
        hem="skirt" if skirt else "none",
        prop="",
        cape="",
    )


def _build(*, woman: bool, chance: np.random.Generator) -> str:
    bodies = (
        ("woman", "woman", "curvy", "slim") if woman else ("man", "man", "broad", "stout", "slim")
    )
    return bodies[int(chance.integers(len(bodies)))]


def _person(wear: Outfit, chance: np.random.Generator, *, woman: bool) -> tuple[Tones, Tones, str]:
    """Skin, hair and the way it is worn: dark skins have dark hair."""
    tone = int(chance.integers(len(faces.SKINS)))
    shade = int(chance.integers(len(faces.HAIRS) if tone < 2 else 3 if tone < 4 else 2))
    young = wear.build == "child"
    styles = {
        (True, False): hair.WOMEN,
        (False, False): hair.MEN,
        (True, True): hair.GIRLS,
        (False, True): hair.BOYS,
    }[woman, young]
    style = wear.hair or styles[int(chance.integers(len(styles)))]
    if wear.hat and style in {"hijab", "afro"} and not wear.hair:
        style = "bob" if woman else "crop"
    color = {"gray": "#dcdad8", "": faces.HAIRS[shade]}.get(wear.hair_color, wear.hair_color)
    return tones(wear.skin or faces.SKINS[tone]), tones(color), style


def _dyed(wear: Outfit, brief: Brief, chance: np.random.Generator) -> Outfit:
    """The outfit in the colour asked for; everyday clothes vary a little in colour."""
    turn, lift = float(chance.uniform(-0.04, 0.04)), float(chance.uniform(-0.05, 0.05))
    everyday = any(wear in OUTFITS[name] for name in ("person", "child", "old man", "old woman"))
    top = brief.color or (varied(wear.top, turn, lift) if everyday else wear.top)
    whole = wear.bottom == wear.top or wear.hem in {"dress", "robe", "gown", "tutu"}
    bottom = top if whole and (brief.color or everyday) else wear.bottom
    accent = brief.color if brief.color and wear.kind in {"overalls", "apron"} else wear.accent
    hat = brief.color if brief.color and wear.hat_color else wear.hat_color
    return replace(wear, top=top, bottom=bottom, accent=accent, hat_color=hat)


def _stance(brief: Brief, wear: Outfit, chance: np.random.Generator) -> Stance:
    pick = int(chance.integers(len(STANDING)))
    pose = brief.pose or _USUAL.get(brief.concept)
    if _lettered(brief) and pose in {None, Pose.STANDING}:
        return _PROUD[pick % len(_PROUD)]
    if pose is not None:
        return STANCES[pose]
    if wear.hem == "tutu":
        return _EN_POINTE
    if wear.prop in PROPS:
        return _equipped(wear)
    if wear.kind in {"robe", "gown"} or wear.wings:
        return STANDING[(0, 2, 4)[pick % 3]]
    return STANDING[pick]


def _equipped(wear: Outfit) -> Stance:
    """How to stand with something in the hand."""
    if wear.prop == "cane":
        return replace(STANDING[2], near_arm=(6, 26), near_grip="fist")
    if wear.prop in {"guitar", "violin"}:
        return _PLAYING
    arm = _HELD_UP_ARM if wear.prop in _HELD_UP else _POISED_ARM
    if wear.prop in _HANGING:
        arm = STANDING[0].far_arm
    return replace(STANDING[0], far_arm=arm, far_grip="fist", far_leg=(5, 3), turn=0.25)


def _upper_back(ink: Ink, own: _Self) -> None:
    with ink.moved(own.frame.upright):
        hems.behind(ink, own.wear, own.frame)
        with ink.moved(_head_at(own)):
            hair.behind(ink, own.style, own.look.hair)
        if not _far_in_front(own):
            limbs.arm(ink, own.wear, own.look.skin, own.frame, near=False)


def _far_in_front(own: _Self) -> bool:
    """Whether the far arm comes before the chest: seen from the front, or with a prop in it."""
    return own.frame.stance.turn < 0.6 or _held(own) == "far"


def _held(own: _Self) -> str:
    """Which arm carries what the trade has; nobody carries it lying, flying or on the floor."""
    stance = own.frame.stance
    if stance.carrying == "near" and not stance.reading:
        return ""  # the hands are full
    if (stance.seated or abs(stance.lean) > 30) and not stance.reading:
        return ""
    if stance.reading or own.wear.prop in {"guitar", "violin", "cane"}:
        return "near"
    return "far" if own.wear.prop in PROPS and stance.turn < 0.5 else ""


def _upper_front(ink: Ink, own: _Self) -> None:
    wear, frame, skin = own.wear, own.frame, own.look.skin
    with ink.moved(frame.upright):
        clothes.trunk(ink, wear, skin, frame)
    hems.hem(ink, wear, frame)
    with ink.moved(frame.upright):
        _hung(ink, wear, frame)
        if _far_in_front(own):
            if _held(own) == "far":
                _prop(ink, own, frame.far_arm[2], wear.prop)
            limbs.arm(ink, wear, skin, frame, near=False)
        with ink.moved(_head_at(own)):
            _head(ink, own)
        if frame.stance.reading:
            _prop(ink, own, _reach(frame), "open book")
        elif _held(own) == "near":
            _prop(ink, own, frame.near_arm[2], wear.prop)
        limbs.arm(ink, wear, skin, frame, near=True)


def _reach(frame: Frame) -> Point:
    near, far = frame.near_arm[2], frame.far_arm[2]
    return (near[0] + far[0]) / 2 + 3, (near[1] + far[1]) / 2 - 3


def _prop(ink: Ink, own: _Self, wrist: Point, name: str) -> None:
    size = 1.0 if own.frame.build.head == 1.0 else 0.8
    lean = -own.frame.lean if name in {"cane", "staff"} else 0
    with ink.moved(f"translate({wrist[0]:.2f} {wrist[1] + 2:.2f}) rotate({lean:g}) scale({size})"):
        PROPS[name](ink)


def _hung(ink: Ink, wear: Outfit, frame: Frame) -> None:
    """What is worn over the chest."""
    x, y = 50 + 2.2 * frame.stance.turn, 58 - frame.build.trunk
    if wear.prop == "stethoscope":
        ink.line(
            f"M{x - 4.6} {y}Q{x - 6} {y + 10} {x} {y + 12}Q{x + 6} {y + 10} {x + 4.6} "
            f"{y}M{x} {y + 12}V{y + 17}",
            "#2f3d4c",
            1.1,
        )
        ink.oval((x, y + 18.4), (2, 2), ink.ball("#ffffff", "#c4ccd6", "#7d8898"))
    elif wear.prop == "badge":
        ink.oval((x + 4.8, y + 8), (1.9, 2.2), ink.ball("#fffbe0", "#f0c648", "#94651d"))
    elif wear.prop == "satchel":
        ink.line(f"M{x - 7} {y + 2}L{x + 8} {58}", "#7a4a2c", 1.8)
        ink.plate((x + 3, 57), (10, 8), 1.4, ink.down("#a86f44", "#6d4228"))


def _head_at(own: _Self) -> str:
    x, y = own.frame.build.face
    size = own.frame.build.head
    return (
        f"translate({x + 1.4 * own.look.turn:.2f} {y:.2f}) rotate({own.frame.stance.tilt:g} 0 10) "
        f"scale({size:g})"
    )


def _head(ink: Ink, own: _Self) -> None:
    wear, look = own.wear, own.look
    if wear.hat == "helm":
        HATS["helm"](ink, wear)
        return
    faces.face(ink, look, "" if look.woman else wear.beard)
    hair.front(ink, own.style, look.hair)
    faces.eyewear(ink, wear.eyewear, look, wear.cape or wear.accent)
    faces.earrings(ink, wear.earrings, look)
    if wear.hat in HATS:
        HATS[wear.hat](ink, wear)


def _anchors(own: _Self, brief: Brief) -> dict[str, Point]:
    frame = own.frame
    build, stance = frame.build, frame.stance
    x, y = build.face
    x += 1.4 * own.look.turn
    arm = frame.near_arm if stance.carrying == "near" else frame.far_arm
    places = {
        "head": frame.leaning((x + own.look.aside * 0.4, y - 1.2 * build.head)),
        "crown": frame.leaning((x, y - RISES.get(own.wear.hat or "", RISE) * build.head)),
        "mouth": frame.leaning((x + own.look.aside, y + 7 * build.head)),
        "temple": frame.leaning((x + 9.4 * build.head, y - 4 * build.head)),
        "hand": frame.leaning((arm[2][0] + 0.6, arm[2][1] + 2)),
        "seat": (50.0, 58.0 + build.hips * 0.4),
        "lap": ((50 + frame.near_leg[1][0]) / 2, frame.near_leg[1][1] - 4),
        **_chest(frame),
    }
    if brief.pose is Pose.SHOWING:
        far = frame.far_arm[2]
        places["other hand"] = frame.leaning((far[0] - 0.6, far[1] + 2))
    if brief.pose is Pose.SITTING:
        places["foot"] = frame.near_leg[2]
    return places


def _chest(frame: Frame) -> dict[str, Point]:
    """The place for letters on a shirt."""
    build, turn = frame.build, frame.stance.turn
    half = 0.5 * (build.shoulders + build.waist) * (0.86 - 0.36 * turn)
    x, top = HIP[0] + 2.2 * turn, HIP[1] - build.trunk
    high, low = top + 0.27 * build.trunk, top + 0.76 * build.trunk
    corners = (x - half, high), (x + half, high), (x - half, low)
    return plate(*(frame.leaning(corner) for corner in corners))
