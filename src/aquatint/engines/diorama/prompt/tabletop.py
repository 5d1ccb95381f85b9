"""Small things on a table are a still life: it is seen close by, with its room behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from ..graph import Format, Pose, Relation, RelationKind, SceneGraph, Shot
from ..lexicon import entry
from ..lexicon.entry import Entry, Habitat, Kind
from . import surfaces
from .meanings import Place
from .reader import Reader

_TABLES = ("table", "desk", "dining table", "coffee table", "counter", "workbench")
_ROOMS = frozenset(
    {"bar", "bedroom", "cafe", "kitchen", "library", "living room", "office", "restaurant"}
    | {"workshop"}
)
_TERRACES = frozenset({"balcony", "terrace", "patio", "porch", "veranda", "on a terrace"})
_NO_TABLE = ("table", "snow", "sky", "space", "underwater", "studio", "product", "isometric")
_MEAL = re.compile(r"\b(?:breakfast|brunch|lunch|dinner|supper|tea time)\b", re.IGNORECASE)
_DESK_HIGH, _CUT = 2.0, 1.0  # metres: of lamps, of flowers


def staged(graph: SceneGraph, reader: Reader) -> SceneGraph:
    """The graph with its one table as the stage and no subject, if all else stands on that.

    In a room there need not be a table, if things come before the room, or a meal is told of.
    """
    tables = frozenset(at for at, one in enumerate(graph.subjects) if one.concept in _TABLES)
    by_window = graph.setting is None and "window" in graph.extras and not tables
    terrace = any(piece.words in _TERRACES for piece in reader.pieces)
    outside = (terrace or bool(tables)) and graph.setting not in (None, *_NO_TABLE)
    roomy = by_window or outside or graph.setting in _ROOMS
    roomy = roomy and graph.format is Format.SCENE and graph.shot is Shot.MEDIUM
    if len(tables) > 1 or not (roomy or (tables and _unplaced(graph, reader))):
        return graph
    within = {one.subject for one in graph.relations if one.kind is RelationKind.IN}
    others = [at for at in range(len(graph.subjects)) if at not in tables | within]
    above = graph.shot is Shot.TOP
    known = [entry(graph.subjects[at].concept) for at in others]
    people = any(entry(one.concept).kind is Kind.PERSON for one in graph.subjects)
    small = all(_stands(one, loosely=above) for one in known)
    if people or not (others and small and _plain(graph, tables, above=above)):
        return graph
    alone = all(one.put_down for one in known) and (by_window or terrace or _leading(graph, reader))
    if not (tables or alone):
        return graph
    graph = surfaces.still_life(graph, tables) if tables else graph
    if not roomy:
        return replace(graph, setting="table")
    room = graph.setting or "living room"
    return replace(graph, setting=room, extras=graph.extras | {"tabletop"})


def _unplaced(graph: SceneGraph, reader: Reader) -> bool:
    """Whether the table may be in a room; a winter's day is seen through its window."""
    weak = all(one.weak for one in reader.notes.places)
    return graph.setting in (None, "table") or (graph.setting == "snow" and weak)


def served(graph: SceneGraph) -> SceneGraph:
    """The graph with what those have who sit at a table put down on it, books excepted."""
    tables = {one.subject: one.anchor for one in graph.relations if one.kind is RelationKind.AT}
    subjects, relations = list(graph.subjects), list(graph.relations)
    for at, one in enumerate(relations):
        if one.kind is not RelationKind.HOLDING or not _put_down(graph, one, tables):
            continue
        relations[at] = Relation(one.anchor, RelationKind.ON, tables[one.subject])
        who, cup = subjects[one.subject], subjects[one.anchor]
        if who.pose is Pose.DRINKING:  # everybody has a cup
            subjects[one.anchor] = replace(cup, count=max(cup.count, who.count))
    return replace(graph, subjects=tuple(subjects), relations=tuple(relations))


def _put_down(graph: SceneGraph, relation: Relation, tables: Mapping[int, int]) -> bool:
    held = entry(graph.subjects[relation.anchor].concept)
    return relation.subject in tables and held.put_down and "book" not in held.concept


def _plain(graph: SceneGraph, tables: frozenset[int], *, above: bool) -> bool:
    """Whether nothing is said of the table but that things are on it.

    That it is itself on a thing is a slip of the reader: no table is on a cup.
    """
    uses = {one.kind for one in graph.relations if one.anchor in tables}
    stands = {one.kind for one in graph.relations if one.subject in tables}
    after = min(tables, default=1) > 0  # the things come first
    return uses | stands <= {RelationKind.ON} and (above or bool(uses) or after)


def _leading(graph: SceneGraph, reader: Reader) -> bool:
    """Whether the prompt names a thing before it names the room, or a meal."""
    room = next(
        (
            at
            for at, piece in enumerate(reader.pieces)
            if any(isinstance(one, Place) and one.name == graph.setting for one in piece.meanings)
        ),
        0,
    )
    meal = any(_MEAL.search(piece.words) for piece in reader.pieces)
    return meal or any(at < room for at in reader.named)


def _stands(one: Entry, *, loosely: bool) -> bool:
    """Whether it is small; seen from above, a lamp or a potted cactus is so too."""
    still = one.kind not in (Kind.ANIMAL, Kind.PERSON)
    cut = one.kind is Kind.PLANT and one.metres <= _CUT
    return one.habitat is Habitat.TABLE or cut or (loosely and still and one.metres <= _DESK_HIGH)
