"""Draws figures at their places and lays them into the picture, group by group, in its light."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from . import shade
from .art import draw
from .art.figure import Figure
from .dice import dice
from .graph import Pose, RelationKind, SceneGraph, Subject
from .layout import Actor, Cast, Placement, Shape
from .lexicon import entry
from .pixels import Picture, Sprite, lay
from .stage import Backdrop

_PROBE = 120  # pixels: enough to learn a figure's shape
_FAR_HAZE = 0.26

_IN_HAND: Mapping[Pose, tuple[frozenset[str], frozenset[str]]] = MappingProxyType(
    {
        Pose.READING: (frozenset({"robot"}), frozenset({"book", "open book"})),
        Pose.DRINKING: (
            frozenset({"fox", "panda"}),
            frozenset({"tea", "coffee", "tea cup", "cup"}),
        ),
    }
)
"""Poses whose artwork has something in its hands: who is drawn so, and with what."""

_NOTHING = (frozenset[str](), frozenset[str]())


def figure(subject: Subject, height: int, seed: int, copy: int = 0) -> Figure:
    """Draw one subject `height` pixels high; copy k of several differs a little from the others."""
    return draw(subject, entry(subject.concept), max(8, height), seed=seed, copy=copy)


def cast(graph: SceneGraph, seed: int) -> Cast:
    """The subjects of a graph with their entries and shapes."""
    riders = {
        relation.subject for relation in graph.relations if relation.kind is RelationKind.RIDING
    }
    actors = []
    shown = _in_hand(graph)
    for index, subject in enumerate(graph.subjects):
        if index in shown:
            continue
        posed = replace(subject, pose=Pose.SITTING) if index in riders else subject
        shape = Shape.of(figure(posed, _PROBE, seed))
        actors.append(Actor(index=index, subject=posed, entry=entry(subject.concept), shape=shape))
    return tuple(actors)


def _in_hand(graph: SceneGraph) -> frozenset[int]:
    """The held things that their holders' artwork shows already."""
    subjects = graph.subjects
    shown = set()
    for relation in graph.relations:
        holder, held = subjects[relation.subject], subjects[relation.anchor]
        if relation.kind is RelationKind.HOLDING and holder.pose is not None:
            holders, things = _IN_HAND.get(holder.pose, _NOTHING)
            if holder.concept in holders and held.concept in things:
                shown.add(relation.anchor)
    return frozenset(shown)


@dataclass(frozen=True, slots=True)
class _Laid:
    """A sprite with its place in the picture."""

    sprite: Sprite
    left: int
    top: int
    placement: Placement


def lay_group(
    picture: Picture, placements: Sequence[Placement], cast: Cast, backdrop: Backdrop, seed: int
) -> None:
    """Paint figures that stand together: their shadow, then each of them in the light."""
    drawn = [_drawn(placement, cast, seed) for placement in placements]
    host = next((one for one in drawn if one.placement.host and not one.placement.back), drawn[0])
    land = _by_index(cast)[host.placement.actor].land
    grounded = not (host.placement.aloft or backdrop.floating or land)
    if grounded:
        _ground(picture, drawn, host, backdrop)
    for one in drawn:
        if one is not host and not one.placement.back and grounded:
            _press(picture, one, host, backdrop)
        seat = _seat(one, picture, grounded=grounded and one is host)
        lay(picture, shade.lit(one.sprite, backdrop.light, seat), one.left, one.top)
    if grounded and backdrop.cover is not None:
        _cover(picture, backdrop.cover, host)


def lay_cover(picture: Picture, cover: Sprite) -> None:
    """Lay a stage's grass, snow or foam over the whole ground."""
    rows = np.flatnonzero(cover[..., 3].any(axis=1))
    if len(rows):
        lay(picture, cover[int(rows[0]) : int(rows[-1]) + 1], 0, int(rows[0]))


def _cover(picture: Picture, cover: Sprite, host: _Laid) -> None:
    """Lay grass, snow or foam over feet: only as high as an ankle, and softly."""
    height, width = picture.shape[:2]
    foot = host.top + host.sprite.shape[0]
    rise = max(4, round(min(0.1 * host.sprite.shape[0], 0.035 * min(height, width))))
    top, bottom = max(0, foot - rise), min(height, foot + rise)
    left = max(0, host.left - rise)
    right = min(width, host.left + host.sprite.shape[1] + rise)
    if top >= bottom or left >= right:
        return
    band = cover[top:bottom, left:right].astype(np.float32)
    rows = (np.arange(top, bottom, dtype=np.float32) - (foot - rise)) / np.float32(rise)
    band *= np.clip(rows, 0, 1)[:, None, None]
    lay(picture, band.astype(np.uint8), left, top)


def lay_mirror(
    picture: Picture, placements: Sequence[Placement], cast: Cast, backdrop: Backdrop, seed: int
) -> None:
    """Paint what still water shows of figures that stand on it."""
    roll = dice(seed, "mirror")
    for one in (_drawn(placement, cast, seed) for placement in placements if placement.host):
        seat = _seat(one, picture, grounded=False)
        image = shade.mirrored(
            shade.lit(one.sprite, backdrop.light, seat), backdrop.light.tint, roll
        )
        lay(picture, image, one.left, one.top + one.sprite.shape[0] - 2)


def _drawn(placement: Placement, cast: Cast, seed: int) -> _Laid:
    actor = _by_index(cast)[placement.actor]
    made = figure(actor.subject, round(placement.height), seed, placement.copy)
    sprite = made.back if placement.back and made.back is not None else made.sprite
    if actor.land and not actor.island:
        sprite = _grown_in(sprite)
    if placement.mirrored:
        sprite = np.ascontiguousarray(sprite[:, ::-1])
    left = round(placement.middle - sprite.shape[1] / 2)
    return _Laid(sprite, left, round(placement.bottom) - sprite.shape[0], placement)


def _grown_in(sprite: Sprite) -> Sprite:
    """A hill without a lower edge: it passes into the ground that it stands on."""
    fade = np.clip((1 - np.linspace(0, 1, sprite.shape[0], dtype=np.float32)) / 0.22, 0, 1)
    faded: Sprite = (sprite * fade[:, None, None]).astype(np.uint8)
    return faded


def _by_index(cast: Cast) -> Mapping[int, Actor]:
    return {actor.index: actor for actor in cast}


def _seat(one: _Laid, picture: Picture, *, grounded: bool) -> shade.Seat:
    height, width = picture.shape[:2]
    return shade.Seat(
        x=(one.left + one.sprite.shape[1] / 2) / width,
        y=(one.top + one.sprite.shape[0] / 2) / height,
        wide=width / height,
        haze=_FAR_HAZE * one.placement.depth**2,
        grounded=grounded,
        backlit=one.placement.framing,
    )


def _ground(picture: Picture, drawn: Iterable[_Laid], host: _Laid, backdrop: Backdrop) -> None:
    """The shadow of the whole group, and the pressure of the one that stands."""
    outline, left, top = _outline(drawn, host)
    shade.cast(picture, outline, left, top, backdrop.light)
    shade.contact(picture, host.sprite[..., 3], host.left, host.top, backdrop.light)


def _outline(drawn: Iterable[_Laid], host: _Laid) -> tuple[shade.Silhouette, int, int]:
    """The silhouette of a group down to its host's feet, and its upper left corner."""
    group = list(drawn)
    left, top = min(one.left for one in group), min(one.top for one in group)
    right = max(one.left + one.sprite.shape[1] for one in group)
    bottom = host.top + host.sprite.shape[0]
    outline = np.zeros((bottom - top, right - left), np.uint8)
    for one in group:
        alpha = one.sprite[: bottom - one.top, :, 3]
        rows = slice(one.top - top, one.top - top + alpha.shape[0])
        columns = slice(one.left - left, one.left - left + alpha.shape[1])
        outline[rows, columns] = np.maximum(outline[rows, columns], alpha)
    return outline, left, top


def _press(picture: Picture, one: _Laid, host: _Laid, backdrop: Backdrop) -> None:
    """The pressure of something on what it lies on: only where there is something under it."""
    foot = one.top + one.sprite.shape[0]
    if not host.top < foot < host.top + 0.9 * host.sprite.shape[0]:
        return
    height = picture.shape[0]
    tall, wide = one.sprite.shape[:2]
    rows = slice(max(0, foot - tall // 2, host.top), max(0, min(height, foot + tall // 2)))
    columns = slice(max(0, one.left - wide // 2, host.left), max(0, one.left + wide + wide // 2))
    alpha = host.sprite[
        rows.start - host.top : rows.stop - host.top,
        columns.start - host.left : columns.stop - host.left,
        3,
    ]
    part = picture[rows, columns][: alpha.shape[0], : alpha.shape[1]]
    alpha = alpha[: part.shape[0], : part.shape[1]]
    before = part.copy()
    at = one.left - columns.start, one.top - rows.start
    shade.contact(part, one.sprite[..., 3], *at, backdrop.light)
    part += (before - part) * (1 - alpha * np.float32(1 / 255))[..., None]
