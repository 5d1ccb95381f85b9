"""What people do with their limbs, pose by pose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from ...graph import Pose

Grip = Literal["relaxed", "fist", "open", "flat"]
Angles = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stance:
    """The angles of a pose in degrees: 0 hangs down, 90 points to the right.

    `near` limbs are painted over the trunk, `far` ones behind it. `turn` is 0 for a figure seen
    from the front and 1 for one that looks to the right. `seated` ones bring no standing leg.
    """

    near_arm: Angles = (-9.0, -3.0)
    far_arm: Angles = (9.0, 3.0)
    near_leg: Angles = (-2.5, -1.5)
    far_leg: Angles = (2.5, 1.5)
    lean: float = 0.0
    turn: float = 0.0
    tilt: float = 0.0
    near_grip: Grip = "relaxed"
    far_grip: Grip = "relaxed"
    seated: bool = False
    asleep: bool = False
    reading: bool = False
    feet: tuple[float, float] = (0.0, 0.0)
    carrying: Literal["near", "far"] = "far"


STANDING = (
    Stance(),
    Stance(near_arm=(-38, 42), far_arm=(8, 4), far_leg=(6, 4), near_grip="fist", tilt=-3),
    Stance(turn=0.55, near_arm=(-12, 2), far_arm=(12, 16), near_leg=(-4, -4), far_leg=(5, 3)),
    Stance(far_arm=(38, -40), near_arm=(-8, -2), near_leg=(-5, -3), far_grip="fist", tilt=3),
    Stance(turn=0.5, near_arm=(-10, 6), far_arm=(26, 92), far_leg=(6, 3), far_grip="open"),
)

STANCES: Mapping[Pose, Stance] = MappingProxyType(
    {
        Pose.STANDING: STANDING[0],
        Pose.WALKING: Stance(
            near_arm=(-24, -6),
            far_arm=(24, 42),
            near_leg=(24, 12),
            far_leg=(-16, -34),
            lean=2,
            turn=1,
            feet=(-6, 30),
        ),
        Pose.RUNNING: Stance(
            near_arm=(-52, 34),
            far_arm=(46, 128),
            near_leg=(66, -8),
            far_leg=(-26, -84),
            lean=11,
            turn=1,
            near_grip="fist",
            far_grip="fist",
            feet=(-4, 62),
        ),
        Pose.SITTING: Stance(
            near_arm=(12, 62),
            far_arm=(28, 70),
            near_leg=(74, 2),
            far_leg=(80, 8),
            turn=0.9,
            seated=True,
        ),
        Pose.DRINKING: Stance(
            near_arm=(-10, 0), far_arm=(22, 128), turn=0.55, far_leg=(5, 2), far_grip="fist"
        ),
        Pose.HOLDING: Stance(
            near_arm=(4, 52),
            far_arm=(20, 62),
            turn=0.6,
            far_leg=(5, 2),
            near_grip="fist",
            far_grip="fist",
            carrying="near",
        ),
        Pose.SHOWING: Stance(
            near_arm=(-30, 26),
            far_arm=(30, -26),
            near_grip="fist",
            far_grip="fist",
            carrying="near",
        ),
        Pose.READING: Stance(
            near_arm=(6, 78),
            far_arm=(24, 70),
            near_leg=(74, 2),
            far_leg=(80, 8),
            lean=2,
            turn=0.7,
            tilt=9,
            near_grip="fist",
            far_grip="fist",
            seated=True,
            reading=True,
            carrying="near",
        ),
        Pose.CROSS_LEGGED: Stance(
            near_arm=(-26, 18),
            far_arm=(26, -18),
            near_leg=(-76, 78),
            far_leg=(76, -78),
            near_grip="relaxed",
            far_grip="relaxed",
            seated=True,
            feet=(30, 30),
        ),
        Pose.SLEEPING: Stance(
            near_arm=(4, 26),
            far_arm=(10, 34),
            near_leg=(112, 44),
            far_leg=(100, 62),
            lean=-86,
            turn=0.55,
            asleep=True,
            seated=True,
            feet=(0, 0),
        ),
        Pose.FLYING: Stance(
            near_arm=(20, 8),
            far_arm=(174, 178),
            near_leg=(-66, -96),
            far_leg=(-76, -72),
            lean=64,
            turn=0.8,
            tilt=-40,
            near_grip="fist",
            far_grip="fist",
            feet=(60, 60),
        ),
        Pose.SWIMMING: Stance(
            near_arm=(96, 176),
            far_arm=(170, 176),
            near_leg=(-84, -92),
            far_leg=(-70, -104),
            lean=78,
            turn=0.8,
            tilt=-58,
            near_grip="flat",
            far_grip="flat",
            feet=(70, 70),
        ),
        Pose.DANCING: Stance(
            near_arm=(-62, -158),
            far_arm=(118, 172),
            near_leg=(-6, -2),
            far_leg=(62, -34),
            lean=-4,
            turn=0.3,
            tilt=6,
            near_grip="open",
            far_grip="open",
            feet=(0, 46),
        ),
        Pose.BALANCING: Stance(
            near_arm=(-78, -66),
            far_arm=(72, 92),
            near_leg=(30, -22),
            far_leg=(-16, -34),
            lean=8,
            turn=0.7,
            near_grip="open",
            far_grip="open",
            feet=(0, 0),
        ),
        Pose.CYCLING: Stance(
            near_arm=(44, 84),
            far_arm=(50, 86),
            near_leg=(34, 2),
            far_leg=(64, -34),
            lean=14,
            turn=0.9,
            near_grip="fist",
            far_grip="fist",
            seated=True,
            feet=(4, 10),
            carrying="near",
        ),
        Pose.STEERING: Stance(
            near_arm=(40, 84),
            far_arm=(46, 86),
            near_leg=(72, 4),
            far_leg=(78, 10),
            lean=12,
            turn=0.9,
            near_grip="fist",
            far_grip="fist",
            seated=True,
            carrying="near",
        ),
        Pose.AT_TABLE: Stance(
            near_arm=(-20, 48), far_arm=(20, -48), near_grip="fist", far_grip="fist", seated=True
        ),
        Pose.STUDYING: Stance(
            near_arm=(-14, 128),
            far_arm=(14, -128),
            tilt=4,
            near_grip="fist",
            far_grip="fist",
            seated=True,
            reading=True,
            carrying="near",
        ),
        Pose.BROWSING: Stance(
            near_arm=(-4, 74),
            far_arm=(22, 62),
            near_leg=(-4, -4),
            far_leg=(6, 3),
            turn=0.6,
            tilt=7,
            near_grip="fist",
            far_grip="fist",
            reading=True,
            carrying="near",
        ),
        Pose.SLUMPED: Stance(
            near_arm=(-48, 82),
            far_arm=(48, -82),
            tilt=32,
            near_grip="relaxed",
            far_grip="relaxed",
            asleep=True,
            seated=True,
        ),
        Pose.KNEELING: Stance(
            near_arm=(14, 70),
            far_arm=(24, 84),
            near_leg=(84, 0),
            far_leg=(4, -86),
            turn=0.9,
            tilt=-4,
            near_grip="open",
            far_grip="open",
            seated=True,
            feet=(0, 60),
        ),
        Pose.WAVING: Stance(
            near_arm=(-10, -2),
            far_arm=(76, 166),
            far_leg=(5, 3),
            turn=0.2,
            tilt=3,
            far_grip="open",
        ),
    }
)
