"""Keeps feet dry and hulls wet where a stage has water and land side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from .frame import Frame, Span
from .spot import Spot

_STEPS = 14
_NEARER = (1.0, 0.86, 0.74, 0.62, 0.52)
"""How far a company withdraws towards the horizon, if there is no room for it nearer by."""

_FEET = 0.32
"""Half of the width in which a figure touches the ground, as a share of its width."""

_ROOM = 0.66
"""So much of the water's width is taken by those who are in it."""

_LEAST = 0.18
"""Who is in the water is at least so high, as a share of the frame."""


def ashore(spots: Sequence[Spot], frame: Frame) -> tuple[Spot, ...]:
    """The same company, moved aside and, if need be, further away, to stand on dry ground."""
    if not spots or not frame.water:
        return tuple(spots)
    spots = [replace(spot, y=max(spot.y, frame.far)) for spot in spots]
    best = tuple(spots)
    least = _wet(best, frame)
    for nearer in _NEARER:
        company = [_further(spot, nearer, frame) for spot in spots]
        left, right = min(one.left for one in company), max(one.right for one in company)
        ends = min(frame.margin - left, 0.0), max(frame.width - frame.margin - right, 0.0)
        moves = [ends[0] + (ends[1] - ends[0]) * at / _STEPS for at in range(_STEPS + 1)]
        for move in sorted([0.0, *moves], key=abs):
            moved = tuple(replace(one, x=one.x + move) for one in company)
            wet = _wet(moved, frame)
            if wet < least - 1:
                best, least = moved, wet
            if wet == 0:
                return moved
    return best


def afloat(spots: Sequence[Spot], frame: Frame, others: Sequence[Spot] = ()) -> tuple[Spot, ...]:
    """The same company in the water: where it is broad, and least hidden by those ashore."""
    if not spots or not frame.water:
        return tuple(spots)
    places = [_lowered(spots, span, frame) for span in _broadest(frame)]
    return min(places, key=lambda place: _hidden(place, others))


def _hidden(spots: Sequence[Spot], others: Sequence[Spot]) -> float:
    """How much of them is behind those who stand nearer."""
    hidden = 0.0
    for one in spots:
        for other in others:
            wide = min(one.right, other.right) - max(one.left, other.left)
            tall = min(one.bottom, other.bottom) - max(one.top, other.top)
            hidden += max(0.0, wide) * max(0.0, tall)
    return hidden


def _lowered(spots: Sequence[Spot], span: Span, frame: Frame) -> tuple[Spot, ...]:
    """The same company in one row of water."""
    left, right = min(one.left for one in spots), max(one.right for one in spots)
    top, low = min(one.top for one in spots), max(one.y for one in spots)
    far = max(0.05, (span.y - frame.horizon) / max(1.0, frame.near - frame.horizon)) ** 0.8
    factor = min(far, _ROOM * (span.right - span.left) / max(1.0, right - left))
    factor = max(factor, min(1.0, _LEAST * frame.height / max(1.0, low - top)))
    middle = (span.left + span.right) / 2
    return tuple(
        replace(
            one,
            x=middle + (one.x - (left + right) / 2) * factor,
            y=span.y + (one.y - low) * factor,
            scale=one.scale * factor,
            wet=True,
        )
        for one in spots
    )


def _broadest(frame: Frame) -> list[Span]:
    """Rows in which somebody may float, the best first: well inside of the water that there is."""
    rows = [span for span in frame.water if span.y <= 0.95 * frame.height] or list(frame.water)
    widest = max(span.right - span.left for span in rows)
    broad = [span for span in rows if span.right - span.left > 0.8 * widest]
    others = [span for span in rows[::-1] if span.right - span.left > 0.35 * widest]
    return [broad[len(broad) // 2], *broad, *others]


def _further(spot: Spot, nearer: float, frame: Frame) -> Spot:
    """The same, seen from further away: everything shrinks towards the horizon."""
    middle = frame.width / 2
    return replace(
        spot,
        x=middle + (spot.x - middle) * nearer,
        y=frame.horizon + (spot.y - frame.horizon) * nearer,
        scale=spot.scale * nearer,
    )


def _wet(spots: Sequence[Spot], frame: Frame) -> float:
    """How many pixels of ground under feet are water."""
    return sum(_under(spot, frame) for spot in spots)


def _under(spot: Spot, frame: Frame) -> float:
    middle, half = (spot.left + spot.right) / 2, _FEET * (spot.right - spot.left)
    wet = 0.0
    for span in frame.water:
        if abs(span.y - spot.y) <= frame.step:
            shared = min(middle + half, span.right) - max(middle - half, span.left)
            wet = max(wet, shared)
    return max(0.0, wet)
