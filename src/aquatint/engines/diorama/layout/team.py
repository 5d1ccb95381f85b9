"""Harnesses those who pull something: in a line ahead of it, all looking the way they go."""

from __future__ import annotations

from .unit import Share, Unit

_CLOSE = 0.74
"""The share of its width by which each is ahead of the next."""

_REINS = 0.04
"""Between what is pulled and the nearest, in widths of that."""


def pulling(parent: Unit, child: Unit, share: Share) -> Unit:
    """The child at its place in the line, the first the furthest ahead."""
    root = parent.root
    ahead = root.actor.looks or -1
    looks = child.root.actor.looks * (-1 if child.root.mirrored else 1)
    if looks == -ahead:
        child = child.turned()
    factor = min(2.2, max(0.5, child.stature / parent.stature))
    wide = child.width * factor
    edge = root.right if ahead > 0 else root.left
    rank = share.of - 1 - share.rank
    middle = edge + ahead * wide * (_REINS + 0.5 + _CLOSE * rank)
    x = middle - (child.left + child.right) / 2 * factor
    at = (x, -0.05 * (rank % 2))
    whole = parent.joined(child, grip=(0.0, 0.0), at=at, factor=factor, behind=bool(rank % 2))
    return whole.starring(child.hero)
