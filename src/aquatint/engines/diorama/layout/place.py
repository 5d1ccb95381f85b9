"""Where everything goes: chooses for each unit who arranges it, and lists the figures in order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from aquatint.domain import Resolution

from ..art.animals import BIRDS
from ..art.figure import Layer
from ..dice import dice
from ..graph import Pose, RelationKind, SceneGraph, Shot
from ..lexicon.entry import Habitat, Kind
from ..stage import Backdrop
from .adrift import floating, in_row, stacked
from .afar import aloft, framing, landmarks, sheltering, spanning
from .cast import Actor, Cast
from .frame import Frame
from .group import arrange
from .hung import HANGING, hung
from .joins import units
from .overhead import overhead
from .placement import Placement
from .portrait import portraits, risen, sits
from .props import displayed, still_life
from .shore import afloat, ashore
from .sown import meadow, over, sown
from .spot import Spot
from .spread import fitted, spread
from .take import Take
from .unit import Unit

_SITTERS = 3
"""So many share a portrait."""

_BOAT = 6.0  # metres: what is longer is not drawn up on a beach


@dataclass(frozen=True, slots=True, kw_only=True)
class _Company:
    """The units of a scene, by who arranges them."""

    near: tuple[Unit, ...]
    far: tuple[Unit, ...]
    trees: tuple[Unit, ...]
    sky: tuple[Unit, ...]
    busts: tuple[Unit, ...]


def place(
    graph: SceneGraph, cast: Cast, backdrop: Backdrop, size: Resolution, seed: int
) -> tuple[Placement, ...]:
    """Place every figure of a scene; the answer is in the order of painting, far things first."""
    frame = Frame.of(backdrop, size, graph, Take.of(seed))
    roll = dice(seed, "layout")
    company = _sorted(units(graph, cast), graph, frame)
    if frame.floating and not _sits_alone(company):
        drift = (*company.busts, *company.near, *company.far, *company.trees, *company.sky)
        adrift = (in_row if graph.abreast and len(drift) > 2 else floating)(drift, frame, roll)
        return tuple(_placements((stacked(adrift, graph),)))
    if frame.above and not company.busts:
        flat = (*_hero_first(company.near, graph), *company.trees, *company.sky, *company.far)
        return tuple(_placements((fitted(spread(flat, frame, roll), frame),)))
    field = sown(company.near, alone=not (company.trees or company.sky or company.far))
    field = () if company.busts else field
    company = replace(company, near=tuple(unit for unit in company.near if unit not in field))
    swimming = tuple(unit for unit in company.near if _swims(unit.root.actor, graph, frame))
    standing = tuple(unit for unit in company.near if unit not in swimming)
    near = _near(_hero_first(standing, graph), graph, frame, roll)
    near = (*afloat(arrange(swimming, graph, frame, roll), frame, near), *near)
    near = _before_the_disc(near, graph, backdrop, frame)
    heads = (portraits if all(map(sits, company.busts)) else risen)(company.busts, frame)
    far = landmarks(company.far, (*near, *heads), backdrop, frame, roll)
    far = tuple(_spanning(spot, near, graph, frame) for spot in far)
    trees = framing(company.trees, far, frame, roll)
    lamps = [unit for unit in company.sky if unit.root.actor.subject.concept in HANGING]
    flying = [unit for unit in company.sky if unit not in lamps]
    sky = aloft(flying, (*near, *heads), far, frame, roll)
    sky = overhead(sky, (*near, *far), graph, frame)
    flowers = meadow(field, near, frame, roll)
    sky = (*over(sky, flowers, frame), *hung(lamps, near, frame))
    near = (*flowers, *near)
    if near:
        roofs = [spot for spot in trees if _shelters(spot.unit.root.actor, graph)]
        trees = tuple(spot for spot in trees if spot not in roofs)
        trees += sheltering(roofs, near, frame)
    front = tuple(sorted((*trees, *near), key=lambda spot: -spot.depth))
    return tuple(_placements((far, sky, front, heads)))


def _before_the_disc(
    near: tuple[Spot, ...], graph: SceneGraph, backdrop: Backdrop, frame: Frame
) -> tuple[Spot, ...]:
    """A company that is said to be in front of sun or moon, moved to where it hangs."""
    if not near or graph.extras.isdisjoint({"large moon", "large sun"}):
        return near
    left, right = min(one.left for one in near), max(one.right for one in near)
    away = backdrop.light.x * frame.width - (left + right) / 2
    away = min(max(away, frame.margin - left), frame.width - frame.margin - right)
    return tuple(replace(one, x=one.x + away) for one in near)


def _spanning(spot: Spot, near: Sequence[Spot], graph: SceneGraph, frame: Frame) -> Spot:
    """A landmark, above those who are said to be under it."""
    sheltered = near and _shelters(spot.unit.root.actor, graph)
    return spanning(spot, near, frame) if sheltered else spot


def _sorted(all_units: Sequence[Unit], graph: SceneGraph, frame: Frame) -> _Company:
    """Landmarks and trees are far or aside only where something else is the hero."""
    sky = [unit for unit in all_units if _flies(unit.root.actor, graph, frame)]
    heads = [unit for unit in all_units if _half(unit.root.actor, graph.shot) and unit not in sky]
    if len(heads) > _SITTERS:
        heads = [unit for unit in heads if unit.root.actor.bust]  # more are shown whole
    rest = [unit for unit in all_units if unit not in sky and unit not in heads]
    hiding = _hiding(graph)
    far = [
        unit
        for unit in rest
        if unit.root.actor.far
        and not unit.hero.actor.living
        and unit.root.actor.index not in hiding
    ]
    trees = [
        unit
        for unit in rest
        if unit.root.actor.scenery and unit not in far and unit.root.actor.index not in hiding
    ]
    near = [unit for unit in rest if unit not in far and unit not in trees]
    if trees and not near and not heads and len(trees) < 2 - bool(far):
        near, trees = trees, []
    led = bool(near or trees or heads or sky)
    if far and not led and not far[0].root.actor.land:
        alike = graph.abreast and len({unit.root.actor.index for unit in far}) == 1
        near, far = (far, []) if alike else (far[:1], far[1:])
    return _Company(
        near=tuple(near), far=tuple(far), trees=tuple(trees), sky=tuple(sky), busts=tuple(heads)
    )


def _hiding(graph: SceneGraph) -> frozenset[int]:
    """What somebody stands behind: it cannot be at the horizon."""
    return frozenset(
        relation.anchor for relation in graph.relations if relation.kind is RelationKind.BEHIND
    )


def _flies(actor: Actor, graph: SceneGraph, frame: Frame) -> bool:
    """What is in the sky; a rocket flies over land and stands nowhere."""
    if frame.floating or actor.subject.pose is Pose.SITTING:
        return False
    above = any(
        relation.kind is RelationKind.ABOVE and relation.subject == actor.index
        for relation in graph.relations
    )
    space = actor.entry.habitat is Habitat.SPACE and not actor.shape.grounded
    return actor.aloft or above or space


def _swims(actor: Actor, graph: SceneGraph, frame: Frame) -> bool:
    """Whether it is in the water beside the land; a boat may be drawn up on a beach."""
    boat = actor.entry.kind is Kind.THING and actor.entry.metres <= _BOAT
    beached = boat and graph.setting == "beach"
    return bool(frame.water) and actor.swims and not beached


def _shelters(actor: Actor, graph: SceneGraph) -> bool:
    """Whether somebody is said to be under it."""
    return any(
        relation.kind is RelationKind.UNDER and relation.anchor == actor.index
        for relation in graph.relations
    )


def _half(actor: Actor, shot: Shot) -> bool:
    """Whether it is not shown whole: busts, and in portraits people and single animals."""
    if actor.bust or actor.entry.kind is Kind.PERSON:
        return actor.bust or shot in (Shot.CLOSE, Shot.PORTRAIT, Shot.KNEES)
    known = {"head", "mouth"} <= actor.shape.anchors.keys()
    beast = actor.entry.kind is Kind.ANIMAL and actor.entry.habitat is Habitat.GROUND
    if actor.entry.concept in BIRDS:  # a bird is mostly what is below its head
        return False
    return beast and known and actor.copies == 1 and shot in (Shot.CLOSE, Shot.PORTRAIT)


def _hero_first(near: Sequence[Unit], graph: SceneGraph) -> tuple[Unit, ...]:
    """The prompt's first subject leads, unless it is said to stand behind another."""
    behind = {
        relation.subject for relation in graph.relations if relation.kind is RelationKind.BEHIND
    }
    return tuple(sorted(near, key=lambda unit: unit.root.actor.index in behind))


def _near(
    units: Sequence[Unit], graph: SceneGraph, frame: Frame, roll: np.random.Generator
) -> tuple[Spot, ...]:
    """Those who stand near, as goods and their props or as a company."""
    if frame.goods or still_life(units, frame):
        return displayed(units, frame)
    return ashore(arrange(units, graph, frame, roll), frame)


def _sits_alone(company: _Company) -> bool:
    """Whether it is one portrait and nothing else, which needs no ground."""
    others = (*company.near, *company.far, *company.trees, *company.sky)
    return len(company.busts) == 1 and not others and company.busts[0].root.actor.living


def _placements(layers: Iterable[Sequence[Spot]]) -> Iterable[Placement]:
    group = 0
    for layer in layers:
        for spot in layer:
            yield from _figures(spot, group)
            group += 1


def _figures(spot: Spot, group: int) -> Iterable[Placement]:
    for part in spot.unit.parts:
        moved = part.moved(spot.scale, (spot.x, spot.y))
        # Copies within a unit stand beside its root.
        stands = part.actor.index == spot.unit.root.actor.index and part.layer is not Layer.FRONT
        yield Placement(
            actor=part.actor.index,
            copy=part.copy,
            left=moved.left,
            top=moved.top,
            width=moved.width,
            height=moved.height,
            depth=spot.depth,
            group=group,
            host=stands,
            aloft=stands and (spot.aloft or part.actor.hovers),
            mirrored=part.mirrored,
            layer=part.layer,
            framing=spot.framing,
            turn=part.turn,
            wet=spot.wet,
        )
