"""What stands for a brand: the thing in its name, else its trade; a monogram where nothing does."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from .. import lexicon
from ..graph import SceneGraph, Subject
from ..lexicon import entry
from ..lexicon.entry import Kind
from . import emblems, marks, wording
from .palettes import about

_LARGEST = 3.0  # metres: a barber shop is no mark, its scissors are
_SHY = frozenset(
    {"bank", "bow", "box", "can", "chain", "cross", "foot", "hand", "hook", "house", "mill", "rock"}
    | {"saw", "shop", "stone"}
)
"""What is meant in another way in names."""


def branded(graph: SceneGraph) -> SceneGraph:
    """The graph with the thing that its name tells of, where the prompt names none to be drawn."""
    if graph.subjects:
        return graph
    marked = _find(_named(graph)) is not None
    words = wording.title(graph).lower().replace("-", " ").split()
    pairs = [" ".join(pair) for pair in pairwise(words)]
    for told in (*pairs, *words):
        match = lexicon.look_up(told.strip(".,!?&"))
        if match is None or match.entry.concept in _SHY or match.entry.kind is Kind.PERSON:
            continue
        if match.entry.metres < _LARGEST and (not marked or match.entry.kind is Kind.ANIMAL):
            return replace(graph, subjects=(Subject(concept=match.entry.concept, words=told),))
    return graph


def emblem(graph: SceneGraph) -> Subject:
    """The subject of the mark: scissors rather than the barber shop that they stand for."""
    small = (one for one in graph.subjects if entry(one.concept).metres < _LARGEST)
    return next(small, graph.subjects[0])


def mark(graph: SceneGraph) -> marks.Mark | None:
    """The drawn mark of the subject; without one, that of the name, else of the trade."""
    if graph.subjects:
        one = emblem(graph)
        return _find(frozenset((one.concept, *one.words.lower().split())))
    return _find(_named(graph)) or _find(graph.theme) or marks.find(about(graph))


def _named(graph: SceneGraph) -> frozenset[str]:
    return frozenset(word.strip(".,!?") for word in wording.title(graph).lower().split())


def _find(words: frozenset[str]) -> marks.Mark | None:
    return emblems.find(words) or marks.find(words)
