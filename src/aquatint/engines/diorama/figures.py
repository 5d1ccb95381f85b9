"""Draws the subjects of a graph, and learns their shapes before they are placed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from .art import draw
from .art.figure import Figure
from .graph import Pose, RelationKind, SceneGraph, Subject
from .layout import Actor, Cast, Shape
from .lexicon import entry

_PROBE = 120  # pixels: enough to learn a figure's shape
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

_SEATED = frozenset({Pose.SITTING, Pose.READING, Pose.DRINKING})

_NOTHING = (frozenset[str](), frozenset[str]())


def figure(subject: Subject, height: int, seed: int, copy: int = 0) -> Figure:
    """Draw one subject `height` pixels high; copy k of several differs a little from the others."""
    return draw(subject, entry(subject.concept), max(8, height), seed=seed, copy=copy)


def cast(graph: SceneGraph, seed: int) -> Cast:
    """The subjects of a graph with their entries and shapes."""
    actors = []
    shown = _in_hand(graph)
    for index, subject in enumerate(graph.subjects):
        if index in shown:
            continue
        posed = _posed(graph, index)
        shape = Shape.of(figure(posed, _PROBE, seed))
        actors.append(Actor(index=index, subject=posed, entry=entry(subject.concept), shape=shape))
    return tuple(actors)


def _posed(graph: SceneGraph, index: int) -> Subject:
    """Riders sit; people who would sit on nothing stand."""
    subject = graph.subjects[index]
    kinds = {relation.kind for relation in graph.relations if relation.subject == index}
    if RelationKind.RIDING in kinds:
        return replace(subject, pose=Pose.SITTING)
    person = entry(subject.concept).art == "@person"
    if person and subject.pose in _SEATED and not kinds & {RelationKind.ON, RelationKind.IN}:
        return replace(subject, pose=None)
    return subject


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
