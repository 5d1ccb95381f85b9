"""Sets a company down in the frame: how near the camera is, and where the hero stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..graph import Shot
from ..lexicon.entry import Habitat
from .cast import TABLES
from .frame import Frame
from .spot import Spot
from .unit import Unit

_FILLS = {
    Shot.CLOSE: (0.55, 0.7),
    Shot.PORTRAIT: (0.44, 0.56),
    Shot.KNEES: (0.24, 0.46),
    Shot.MEDIUM: (0.16, 0.46),
    Shot.TOP: (0.26, 0.44),
    Shot.WIDE: (0.09, 0.16),
}
"""The share of the frame that a cluster's box fills, by shot: from the furthest to the nearest."""

_THIRD = 1 / 6
"""How far a third of the frame lies from its middle."""

_LEGS = 1.32
"""A table whose things are looked at stands so far below the frame."""

_PARTY = 3
"""More units than these fill the frame from side to side."""

_ROW = 5
"""More units than these are a crowd and stand in rows."""


def framed(spots: Sequence[Spot], frame: Frame) -> list[Spot]:
    """Scale relative spots to the frame, and set them down in it."""
    rise = [frame.row(spot.depth) - frame.near for spot in spots]
    if _still_life(spots):
        frame = replace(frame, near=_LEGS * frame.height)
    left, right = min(spot.left for spot in spots), max(spot.right for spot in spots)
    width = right - left
    height = -min(spot.top for spot in spots)
    zoom = _zoom(spots, width, height, frame)
    near = _foot(height * zoom, frame, many=len(spots) > _PARTY)
    reach = width * zoom
    middle = _middle(spots, (left, right), zoom, frame)
    lift = min(1.0, max(0.35, 1.4 - reach / frame.width)) if len(spots) <= _ROW else 1.0
    return [
        replace(
            spot,
            x=middle + (spot.x - (left + right) / 2) * zoom,
            y=near + up * lift,
            scale=spot.scale * zoom,
        )
        for spot, up in zip(spots, rise, strict=True)
    ]


def _still_life(spots: Sequence[Spot]) -> bool:
    """Whether it is one table with things on it: its legs are cropped, the things seen close by."""
    unit = spots[0].unit
    return len(spots) == 1 and _is_laid(unit) and unit.root.height > 2 * unit.hero.height


def _is_laid(unit: Unit) -> bool:
    """Whether it is a table with nothing but small things on it."""
    things = [part for part in unit.parts if part is not unit.root]
    small = all(part.actor.entry.habitat is Habitat.TABLE for part in things)
    return unit.root.actor.subject.concept in TABLES and small and bool(things)


def _zoom(spots: Sequence[Spot], width: float, height: float, frame: Frame) -> float:
    """Pixels to a relative unit: as large as the shot wants and the frame allows."""
    area = max(1e-6, width * height)
    furthest, nearest = _FILLS[frame.shot]
    fill = furthest + (nearest - furthest) * frame.take.near
    wanted = (fill * frame.width * frame.height / area) ** 0.5
    room = frame.near - frame.head
    near = frame.take.near
    tallest = room
    if frame.shot is not Shot.CLOSE:
        tallest = min((0.6 + 0.24 * near) * frame.height, room)
    widest = (0.9 if frame.tall > 1.3 else 0.56 + 0.32 * near) * frame.width
    if len(spots) > 1 or width > 2.6 * height:
        least = 0.8 if len(spots) > _PARTY else 0.69
        widest = max(widest, (least + 0.12 * near) * frame.width)
    zoom = min(wanted, tallest / height, widest / width)
    hero = spots[0].unit
    base = hero.root.actor
    carries = base.entry.habitat is Habitat.INDOORS or base.land
    others = sum(part.actor.living and part.whole for part in hero.parts) > 1
    if carries and others:
        return float(max(zoom, min(0.88 * frame.width / width, tallest / height)))
    span = _span(hero)
    if carries and hero.hero is not hero.root and span < 0.6 * hero.root.width:
        # The picture is about the cat: come nearer, even if the couch is cropped.
        share, crop = (0.58, 1.6) if frame.tall > 1.4 else (0.44, 1.3)
        if not hero.hero.actor.living:  # a still life on a table
            share, crop = (0.72 if _is_laid(hero) else share), 2.1
        closer = share * frame.width / (span * spots[0].scale)
        zoom = max(zoom, min(closer, crop * frame.width / width, tallest / height))
    return float(zoom)


def _span(unit: Unit) -> float:
    """How far what the picture is about reaches from side to side."""
    left, right = _ends(unit)
    return right - left


def _ends(unit: Unit) -> tuple[float, float]:
    """The sides of the hero with all its copies; of a laid table, those of all its things."""
    about = [part for part in unit.parts if part.actor.index == unit.hero.actor.index]
    if _is_laid(unit):
        about = [part for part in unit.parts if part is not unit.root]
    return min(part.left for part in about), max(part.right for part in about)


def _foot(height: float, frame: Frame, *, many: bool) -> float:
    """The row of the nearest feet: lower for what is large, so that it keeps its head room.

    A low and wide company stands further up, so that it does not leave the frame empty.
    """
    share = min(1.0, height / (0.72 * frame.height))
    back = (0.5 + 0.7 * frame.take.back) if many else (0.1 + 1.1 * frame.take.back)
    row = frame.row((1 - share) * back)
    return min(frame.near, max(row, height + frame.head))


def _middle(spots: Sequence[Spot], edges: tuple[float, float], zoom: float, frame: Frame) -> float:
    """The column of the cluster's middle: it puts the hero on a third where there is room."""
    left, right = edges
    reach = (right - left) * zoom
    hero = (spots[0].x + _hero_offset(spots[0]) - (left + right) / 2) * zoom
    # In company the hero is on one side of it already.
    side = frame.side if len(spots) == 1 or abs(hero) < 1 else 1 if hero > 0 else -1
    aside = _THIRD * frame.take.off * frame.width
    if _is_laid(spots[0].unit):  # all of its things stay in the frame
        span = _span(spots[0].unit) * spots[0].scale * zoom
        aside = min(aside, max(0.0, (frame.width - span) / 2 - frame.margin))
    third = frame.width / 2 + side * aside
    least = frame.margin + reach / 2
    if 2 * least >= frame.width:
        return min(max(third - hero, frame.width - reach / 2), reach / 2)
    return min(max(third - hero, least), frame.width - least)


def _hero_offset(spot: Spot) -> float:
    hero = spot.unit.hero
    ends = _ends(spot.unit) if _is_laid(spot.unit) else (hero.left, hero.right)
    return sum(ends) / 2 * spot.scale
