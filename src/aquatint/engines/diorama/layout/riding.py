"""Riders: on animals, on boards, behind handlebars."""

from __future__ import annotations

import math

from ..art.figure import Point
from ..graph import Pose
from ..lexicon.entry import Kind
from .unit import Part, Share, Unit, ratio

BOARDS = frozenset({"skateboard", "surfboard", "snowboard"})
"""What one rides standing."""

BOARD = 1.9
"""A skateboard is so many times as long as the animal on it is wide."""

_STEERING = frozenset({Pose.CYCLING, Pose.STEERING})


def riding(parent: Unit, child: Unit, share: Share) -> Unit:
    """A rider's seat comes onto the mount's; one without a far leg rides behind the near flank."""
    if ahead(parent) * ahead(child) < 0:
        child = child.turned()
    mount, rider = parent.root, child.root
    x, y = mount.anchor("seat", (0.5, 0.3))
    person = rider.actor.entry.kind is not Kind.ANIMAL
    least, most = (0.55, 0.9) if person else (0.6, 1.0)
    if mount.actor.subject.concept in BOARDS:  # as long as an animal upon it needs
        least = most = mount.width / (BOARD * child.width)
    elif mount.actor.entry.kind is not Kind.ANIMAL:
        least = max(least, 0.4 * mount.width)
        most = max(most, 0.9 * mount.width)
    factor = min(max(0.85 * ratio(child, parent), least), most)
    upright = rider.actor.subject.pose is Pose.BALANCING
    if upright:
        factor = 1.9 * mount.width
    way = ahead(parent)
    if rider.actor.subject.pose in _STEERING:
        factor = _reach(mount) / _reach(rider)
    else:
        x -= 0.09 * mount.width * (way > 0) - 0.09 * mount.width * (way < 0)
    behind = not rider.actor.shape.straddles and mount.actor.entry.kind is Kind.ANIMAL
    whole = parent.joined(
        child,
        grip=_saddle(rider, upright=upright),
        at=(x + share.aside * mount.width * 0.4, y),
        factor=factor,
        behind=behind and person,
    )
    return whole.starring(rider)


def _reach(part: Part) -> float:
    """How far it is from a seat to the handlebar, or from who sits there to the hand."""
    seat, hand = part.anchor("seat", (0.5, 0.5)), part.anchor("hand", (0.9, 0.4))
    return math.dist(seat, hand)


def _saddle(rider: Part, *, upright: bool) -> Point:
    """Where a rider touches the mount; an animal rides on what it stands on."""
    if upright:
        return 0.0, -0.02
    animal = rider.actor.entry.kind is Kind.ANIMAL
    return (0.0, -0.1) if animal else rider.anchor("seat", (0.5, 0.66))


def ahead(unit: Unit) -> float:
    """Less than 0 for what looks to the left, more for the right, 0 for the front."""
    part = unit.root
    anchors = part.actor.shape.anchors
    name = "hand" if part.actor.entry.kind is Kind.PERSON else "head"
    if name not in anchors or "seat" not in anchors:
        return 0.0
    away = part.at(anchors[name])[0] - part.at(anchors["seat"])[0]
    return away if abs(away) > 0.04 else 0.0
