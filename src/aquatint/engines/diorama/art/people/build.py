"""The proportions of a body, and where its joints come to lie in a stance."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from ...graph import Pose
from ..vector import Point
from .stances import Stance

Limb = tuple[Point, Point, Point]

HIP: Point = (50.0, 58.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """Lengths and half widths of a body, in units of which a grown man measures about 95."""

    trunk: float = 29.0
    shoulders: float = 9.2
    waist: float = 6.9
    hips: float = 7.6
    thigh: float = 20.0
    shin: float = 20.0
    upper: float = 13.6
    fore: float = 12.6
    head: float = 1.0
    thick: float = 1.0
    stoop: float = 0.0

    @property
    def neck(self) -> Point:
        return HIP[0], HIP[1] - self.trunk

    @property
    def face(self) -> Point:
        """The middle of the head while the trunk is upright."""
        return HIP[0], HIP[1] - self.trunk - 12.6 * self.head


BUILDS: Mapping[str, Build] = MappingProxyType(
    {
        "man": Build(),
        "woman": Build(trunk=27.5, shoulders=7.7, waist=5.6, hips=7.7, thick=0.88),
        "broad": Build(shoulders=10.6, waist=8.2, hips=8.0, thick=1.16),
        "stout": Build(shoulders=9.6, waist=10.6, hips=9.6, thick=1.1, thigh=18.5, shin=18.5),
        "curvy": Build(trunk=27.5, shoulders=8.4, waist=7.6, hips=9.8, thick=1.04, thigh=19),
        "slim": Build(trunk=28, shoulders=8.2, waist=6.0, hips=6.6, thick=0.86),
        "child": Build(
            trunk=21.0,
            shoulders=6.8,
            waist=6.0,
            hips=6.2,
            thigh=13.0,
            shin=13.0,
            upper=9.6,
            fore=9.0,
            head=1.12,
            thick=0.84,
        ),
        "baby": Build(
            trunk=16.0,
            shoulders=6.2,
            waist=7.0,
            hips=7.4,
            thigh=7.0,
            shin=7.0,
            upper=6.6,
            fore=6.2,
            head=1.12,
            thick=0.86,
        ),
        "old": Build(trunk=27.0, shoulders=8.6, waist=8.0, hips=8.0, thigh=18.5, stoop=5.0),
    }
)


def seen_from_before(build: Build, pose: Pose | None) -> Build:
    """A body as it sits behind a table: thighs come at us, and who sleeps has sunk upon it."""
    if pose in (Pose.AT_TABLE, Pose.STUDYING):
        return replace(build, thigh=build.thigh * 0.3)
    if pose is Pose.SLUMPED:
        return replace(build, thigh=build.thigh * 0.3, trunk=build.trunk * 0.5)
    return build


@dataclass(frozen=True, slots=True)
class Frame:
    """The joints of one body in one stance; arms are given before the trunk leans."""

    build: Build
    stance: Stance
    near_arm: Limb
    far_arm: Limb
    near_leg: Limb
    far_leg: Limb

    @property
    def lean(self) -> float:
        return self.stance.lean + self.build.stoop * (abs(self.stance.lean) < 30)

    @property
    def upright(self) -> str:
        """The SVG transform of everything above the hip."""
        return f"rotate({self.lean:g} {HIP[0]:g} {HIP[1]:g})"

    def leaning(self, place: Point) -> Point:
        """Where a place of the upper body comes to lie."""
        angle = math.radians(self.lean)
        dx, dy = place[0] - HIP[0], place[1] - HIP[1]
        return (
            HIP[0] + dx * math.cos(angle) - dy * math.sin(angle),
            HIP[1] + dx * math.sin(angle) + dy * math.cos(angle),
        )


def framed(build: Build, stance: Stance) -> Frame:
    """The joints of a body in a stance."""
    narrow = 1 - 0.42 * stance.turn
    shoulder = HIP[1] - build.trunk + 3.4
    across = (build.shoulders - 1.6) * narrow
    apart = build.hips * 0.54 * (1 - 0.62 * stance.turn)
    return Frame(
        build,
        stance,
        _limb((HIP[0] - across, shoulder), stance.near_arm, (build.upper, build.fore)),
        _limb((HIP[0] + across, shoulder), stance.far_arm, (build.upper, build.fore)),
        _limb((HIP[0] - apart, HIP[1] - 0.6), stance.near_leg, (build.thigh, build.shin)),
        _limb((HIP[0] + apart, HIP[1] - 0.6), stance.far_leg, (build.thigh, build.shin)),
    )


def toward(start: Point, angle: float, length: float) -> Point:
    """A place at some length from another: 0 degrees is down, 90 to the right."""
    turned = math.radians(angle)
    return start[0] + math.sin(turned) * length, start[1] + math.cos(turned) * length


def _limb(start: Point, angles: tuple[float, float], lengths: tuple[float, float]) -> Limb:
    joint = toward(start, angles[0], lengths[0])
    return start, joint, toward(joint, angles[1], lengths[1])
