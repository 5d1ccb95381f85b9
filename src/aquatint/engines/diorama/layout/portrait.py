"""Portraits: who looks at us from near, cut off by the lower edge of the frame."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ..graph import Shot
from ..lexicon.entry import Kind
from .frame import Frame
from .spot import Spot
from .unit import Part, Unit

_Reach = tuple[float, float]

_PEOPLE: Mapping[Shot, _Reach] = MappingProxyType(
    {Shot.CLOSE: (2.7, 2.1), Shot.PORTRAIT: (4.7, 3.7), Shot.KNEES: (7.0, 6.4)}
)
_ANIMALS: Mapping[Shot, _Reach] = MappingProxyType(
    {Shot.CLOSE: (1.9, 1.5), Shot.PORTRAIT: (3.2, 2.5)}
)
"""How much is seen below the eyes, from the furthest to the nearest camera.

The unit is from the brow to the mouth: a third of a head.
"""

_GROUP = 3
_EYES = 0.34  # of a tall frame
_LOWEST = 0.47  # of any frame: a hat that is taller than that leaves it
_ARMS = 0.4  # of a person's height: with arms a little spread
_SHOULDERS = 0.3
_HEAD = 3.4
_BELOW_LETTERS = 0.07  # of a person's height
_PAIRS = frozenset({"couple"})  # two heads in one figure
_HANDY = 0.4  # of a person's height: what is larger is not worn on a head


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sitter:
    """What of a unit matters for its portrait, in local axes; `side` is where its body goes on."""

    unit: Unit
    middle: float
    crown: float
    eyes: float
    low: float
    breadth: float
    side: int


def sits(unit: Unit) -> bool:
    """Whether its head is known, and a portrait can be composed about it."""
    return {"head", "mouth"} <= unit.root.actor.shape.anchors.keys()


def portraits(units: Sequence[Unit], frame: Frame) -> tuple[Spot, ...]:
    """Large, eyes near the upper third, the head near the middle; two share the frame."""
    if not units:
        return ()
    sitters = [_sitter(unit, frame, alone=len(units) == 1) for unit in units]
    head = (0.045 + 0.035 * (1 - frame.take.near)) * frame.height
    tallest = max(one.low - one.crown for one in sitters)
    by_height = (frame.height - head) / tallest
    room = 0.97 if len(sitters) < _GROUP else 1.25  # shoulder behind shoulder
    by_width = room * frame.width / sum(one.breadth for one in sitters)
    scale = min(by_height, by_width)
    spots = []
    for rank, one in enumerate(sitters):
        size = scale * (1 - 0.06 * min(rank, 3))
        eyes = head + (one.eyes - one.crown) * scale
        eyes = max(eyes, _EYES * frame.height) if by_width < by_height else eyes
        eyes = min(eyes, _LOWEST * frame.height) + 0.03 * rank * frame.height
        y = max(eyes - one.eyes * size, 1.015 * frame.height - one.unit.bottom * size)
        x = _column(one, rank, len(sitters), frame) * frame.width - one.middle * size
        spots.append(Spot(unit=one.unit, x=x, y=y, scale=size, depth=0.02 * rank))
    return tuple(reversed(spots))


def _column(one: _Sitter, rank: int, of: int, frame: Frame) -> float:
    """Where a head is across the frame: one alone leaves room to its body."""
    if of > 1:
        reach = 0.24 if of < _GROUP else 0.29
        return 0.5 + frame.side * reach * (1 - 2 * rank / (of - 1))
    if one.side:
        animal = one.unit.root.actor.entry.kind is Kind.ANIMAL
        return 0.5 - one.side * (0.13 if animal else 0.06)
    return 0.5 + 0.04 * frame.side * frame.take.off


def _sitter(unit: Unit, frame: Frame, *, alone: bool) -> _Sitter:
    root = unit.root
    person = root.actor.entry.kind is Kind.PERSON
    (x, brow), (_, mouth) = root.anchor("head", (0.5, 0.2)), root.anchor("mouth", (0.5, 0.3))
    face = max(0.03 * root.height, mouth - brow)
    eyes = brow + 0.15 * face
    furthest, nearest = (_PEOPLE if person else _ANIMALS).get(frame.shot, _PEOPLE[Shot.PORTRAIT])
    below = (furthest + (nearest - furthest) * frame.take.near) * face
    letters = _letters(unit)
    low = eyes + below if letters is None else max(eyes + below, letters)
    breadth = _HEAD * face
    if person and frame.shot is not Shot.CLOSE:
        breadth = min(unit.width, (_ARMS if alone else _SHOULDERS) * root.height)
    if root.actor.subject.concept in _PAIRS:
        x = (unit.left + unit.right) / 2
        breadth = 0.86 * unit.width
    if letters is not None:
        breadth = unit.width
    aside = (unit.left + unit.right) / 2 - x
    return _Sitter(
        unit=unit,
        middle=x,
        crown=_crown(unit, x),
        eyes=eyes,
        low=min(low, unit.bottom),
        breadth=breadth,
        side=0 if abs(aside) < 0.07 * root.height else 1 if aside > 0 else -1,
    )


def _crown(unit: Unit, x: float) -> float:
    """The top of the head, or of what is worn on it."""
    worn = (part.top for part in unit.parts if _worn(part, unit.root, x))
    return min((unit.root.anchor("crown", (0.5, 0.0))[1], *worn))


def _worn(part: Part, root: Part, x: float) -> bool:
    handy = part.height < _HANDY * root.height
    return part is not root and part.whole and handy and part.left < x < part.right


def _letters(unit: Unit) -> float | None:
    """Down to where there is something to be read."""
    lows = [
        part.anchor("plate low", (0.5, 1.0))[1] if part.actor is unit.root.actor else part.bottom
        for part in unit.parts
        if part.actor.subject.lettering
    ]
    return max(lows) + _BELOW_LETTERS * unit.height if lows else None


def risen(units: Sequence[Unit], frame: Frame) -> tuple[Spot, ...]:
    """Busts whose heads are not known: they rise from the lower edge, the first one in front."""
    if not units:
        return ()
    near, off = frame.take.near, frame.side * frame.take.off
    shown = [_shown(unit, frame.shot) for unit in units]
    tallest = min(
        (0.82 + 0.08 * near) * frame.height,
        frame.height - frame.head,
        frame.width / (units[0].width / shown[0]),
    )
    if len(units) > 1:
        across = sum(unit.width / share for unit, share in zip(units, shown, strict=True))
        tallest = min(tallest, 1.15 * frame.width / across)
    spots = []
    for rank, (unit, share) in enumerate(zip(units, shown, strict=True)):
        scale = tallest * (1 - 0.08 * min(rank, 3)) / share / unit.height
        away = off * (0.06 if len(units) == 1 else 0.19 - 0.38 * rank / (len(units) - 1))
        middle = (unit.left + unit.right) / 2
        x = (0.5 + away) * frame.width - middle * scale
        y = frame.height * 1.015 - (unit.bottom - (1 - share) * unit.height) * scale
        spots.append(Spot(unit=unit, x=x, y=y, scale=scale, depth=0.02 * rank))
    return tuple(reversed(spots))


def _shown(unit: Unit, shot: Shot) -> float:
    """The share of a figure, from the top, that is in the frame."""
    if unit.root.actor.bust:
        return 1.0
    return {Shot.CLOSE: 0.4, Shot.KNEES: 0.72}.get(shot, 0.5)
