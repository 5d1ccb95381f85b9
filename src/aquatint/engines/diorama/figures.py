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
_EQUIPPED: Mapping[str, tuple[Pose | None, frozenset[str]]] = MappingProxyType(
    {
        "robot": (Pose.READING, frozenset({"book"})),
        "fox": (Pose.DRINKING, frozenset({"tea", "coffee"})),
        "panda": (Pose.DRINKING, frozenset({"tea", "coffee"})),
        "knight": (None, frozenset({"sword"})),
        "samurai": (None, frozenset({"sword"})),
        "wizard": (None, frozenset({"magic wand"})),
    }
)
"""Whose artwork has something in its hands, in which pose (None: in any), and what."""

_SEATED = frozenset({Pose.SITTING, Pose.READING, Pose.DRINKING})


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
        pose, things = _EQUIPPED.get(holder.concept, (None, frozenset[str]()))
        posed = pose is None or holder.pose is pose
        if relation.kind is RelationKind.HOLDING and posed and held.concept in things:
            shown.add(relation.anchor)
    return frozenset(shown)
