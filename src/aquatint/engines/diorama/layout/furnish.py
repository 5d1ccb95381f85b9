"""Puts small things of a room on a table: on one that is there, or on a new one."""

from __future__ import annotations

from dataclasses import replace

from ..graph import Pose, Relation, RelationKind, SceneGraph, Shot, Subject
from ..lexicon.entry import Kind
from .cast import TABLES, Actor, Cast
from .joins import SEATS

_ROOMS = frozenset(
    {
        "bar", "bedroom", "cafe", "classroom", "kitchen", "library", "living room", "office",
        "restaurant", "workshop",
    }
)  # fmt: skip
_OUTSIDE = frozenset({"farm", "field", "garden", "harbour", "market", "street", "village"})
"""Where things lie on a table if there is nothing else: a stall, a picnic."""

_PLACED = frozenset({RelationKind.ON, RelationKind.IN, RelationKind.RIDING, RelationKind.AT})
_BESIDE = frozenset({RelationKind.BESIDE, RelationKind.BEHIND, RelationKind.IN_FRONT})
"""Relations that say nothing of what a thing lies on."""


def furnished(graph: SceneGraph, cast: Cast) -> SceneGraph:
    """The graph with a table for what lies about, and chairs for who sits in a room.

    What is new comes last of the subjects.
    """
    return _laid(_seated(_parted(graph), cast), cast)


def _parted(graph: SceneGraph) -> SceneGraph:
    """The graph with couples as two people where they have a seat: together they can but stand."""
    subjects, relations = list(graph.subjects), list(graph.relations)
    for one in graph.relations:
        pair, seat = subjects[one.subject], subjects[one.anchor].concept
        if one.kind is not RelationKind.ON or seat not in SEATS or pair.concept != "couple":
            continue
        old = "old " if pair.words.startswith("old ") else ""
        for name in (f"{old}man", f"{old}woman"):
            half = replace(pair, concept=name, words=name, count=1, pose=Pose.SITTING)
            if name.endswith("woman"):
                relations.append(replace(one, subject=len(subjects)))
                subjects.append(half)
            else:
                subjects[one.subject] = half
    return replace(graph, subjects=tuple(subjects), relations=tuple(relations))


def _seated(graph: SceneGraph, cast: Cast) -> SceneGraph:
    """Chairs for those who are said to sit in a room, and not on what."""
    if graph.setting not in _ROOMS or graph.shot is not Shot.MEDIUM or "chair" in graph.excluded:
        return graph
    subjects, relations = graph.subjects, graph.relations
    for actor in cast:
        placed = any(one.subject == actor.index and one.kind in _PLACED for one in relations)
        sits = graph.subjects[actor.index].pose is Pose.SITTING  # yoga is done on the floor
        if actor.entry.kind is Kind.PERSON and sits and not placed:
            relations = (*relations, Relation(actor.index, RelationKind.ON, len(subjects)))
            subjects = (*subjects, Subject(concept="chair", words="chair", count=actor.copies))
    return replace(graph, subjects=subjects, relations=relations)


def _laid(graph: SceneGraph, cast: Cast) -> SceneGraph:
    """The small things of a room on a table."""
    animals = frozenset(actor.index for actor in cast if actor.entry.kind is Kind.ANIMAL)
    loose = [actor.index for actor in cast if _loose(actor, graph, animals)]
    stall = graph.setting in _OUTSIDE and len(loose) == len(cast)
    if not (stall or graph.setting in _ROOMS) or graph.shot is not Shot.MEDIUM:
        return graph
    if not loose or "table" in graph.excluded or "tabletop" in graph.extras:
        return graph
    subjects = graph.subjects
    table = next((at for at, one in enumerate(subjects) if one.concept in TABLES), None)
    if table is None:
        table = len(subjects)
        subjects = (*subjects, Subject(concept="table", words="table"))
    laid = tuple(Relation(index, RelationKind.ON, table) for index in loose)
    return replace(graph, subjects=subjects, relations=(*graph.relations, *laid))


def _loose(actor: Actor, graph: SceneGraph, animals: frozenset[int]) -> bool:
    """Whether it is small, nothing says what holds or carries it, and no animal plays with it."""
    bound = any(
        actor.index in ends and (one.kind not in _BESIDE or ends & animals)
        for one in graph.relations
        if not _carries(one, actor)
        for ends in ({one.subject, one.anchor},)
    )
    return actor.entry.put_down and not bound


def _carries(relation: Relation, actor: Actor) -> bool:
    """Whether it is a plate or a bowl with something on or in it, which must stand somewhere."""
    standing = relation.kind in (RelationKind.ON, RelationKind.IN)
    return standing and relation.anchor == actor.index
