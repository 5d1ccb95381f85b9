"""Seats people behind a table: its top hides their laps, the hands lie on it."""

from __future__ import annotations

from ..graph import Pose
from .unit import Share, Unit

SAT = frozenset({Pose.AT_TABLE, Pose.SLUMPED, Pose.STUDYING})
"""How one is at a table; all others stand beside it."""

_GROWN = 1.7  # metres
_HIGH = 1.72
"""A grown person who sits, in heights of the table."""

_SUNK = 1.5
"""The same, asleep upon it."""

_CHAIR = 0.07
"""So much higher than the table's feet are those of who sits behind it."""


_HIGH_CHAIR = 0.34
"""So much higher again sit the children of a family, and others by how small they are."""

_SMALL = 0.35
"""The share of a grown person that a child lacks who sits that high."""


def at_table(parent: Unit, child: Unit, share: Share) -> Unit:
    """The child behind the table, at its share of the long side."""
    root, actor = parent.root, child.root.actor
    tall = _SUNK if actor.subject.pose is Pose.SLUMPED else _HIGH
    young = min(1.0, actor.entry.metres * actor.subject.size / _GROWN)
    factor = tall * (0.72 + 0.28 * young)
    if share.of > 1:
        factor = min(factor, 1.3 * root.width / (share.of * child.width))
    room = max(0.0, root.width - 0.9 * child.width * factor)
    x = root.left + root.width / 2 + share.aside / 0.8 * room
    high = _CHAIR + 0.012 * (share.rank % 2)
    high += _HIGH_CHAIR * (1 - young) / _SMALL
    if actor.subject.words == "family" and child.root.copy % 4 > 1:
        high += _HIGH_CHAIR
    at = (x, -high)
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=True)
    return whole.starring(child.hero)
