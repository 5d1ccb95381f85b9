"""The line of a kite, from the hand of who flies it."""

from __future__ import annotations

from collections.abc import Sequence

from .graph import RelationKind, SceneGraph
from .layout import Cast, Placement
from .lettering.fit import Box
from .lettering.sheet import draw
from .pixels import Picture

_SAG = 0.12
"""How far the line hangs through, as a share of its length from side to side."""


def tie(picture: Picture, graph: SceneGraph, cast: Cast, placements: Sequence[Placement]) -> None:
    """Draw the lines of all kites that somebody holds, in place."""
    shapes = {actor.index: actor.shape for actor in cast}
    whole = {one.actor: one for one in reversed(placements) if one.whole}
    for one in graph.relations:
        told = one.kind is RelationKind.HOLDING and graph.subjects[one.anchor].concept == "kite"
        if not told or not {one.subject, one.anchor} <= whole.keys():
            continue
        holder, kite = whole[one.subject], whole[one.anchor]
        across, down = shapes[one.subject].anchors.get("hand", (0.8, 0.5))
        across = 1 - across if holder.mirrored else across
        hand = holder.left + across * holder.width, holder.top + down * holder.height
        _line(picture, hand, (kite.middle, kite.top + 0.5 * kite.height))


def _line(picture: Picture, hand: tuple[float, float], kite: tuple[float, float]) -> None:
    thick = max(1.0, 0.0022 * min(picture.shape[:2]))
    middle = (hand[0] + kite[0]) / 2, (hand[1] + kite[1]) / 2 + _SAG * abs(hand[0] - kite[0])
    body = (
        f'<path d="M{hand[0]:.1f} {hand[1]:.1f}Q{middle[0]:.1f} {middle[1]:.1f} '
        f'{kite[0]:.1f} {kite[1]:.1f}" fill="none" stroke="#fdfaf2" stroke-width="{thick:.2f}"/>'
    )
    left, right = sorted((hand[0], kite[0]))
    top, bottom = sorted((hand[1], kite[1]))
    draw(picture, body, Box(left, top, right - left, bottom - top).inset(-4 * thick, -4 * thick))
