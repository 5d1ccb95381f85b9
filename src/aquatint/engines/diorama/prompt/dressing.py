"""Garments on people: they are the clothes of a figure, and no subjects beside it."""

from __future__ import annotations

from dataclasses import replace

from ..graph import RelationKind, SceneGraph, Subject
from ..lexicon import entry
from ..lexicon.entry import Kind

_GARMENTS = frozenset(
    {
        "bikini", "blouse", "dress", "jacket", "jeans", "kimono", "lab coat", "safety vest", "sari",
        "shirt", "shorts", "socks", "swimsuit", "t-shirt",
    }
)  # fmt: skip


def dressed(graph: SceneGraph) -> SceneGraph:
    """The graph with what its people wear as the colour of their clothes."""
    worn = {
        one.anchor: one.subject
        for one in graph.relations
        if one.kind is RelationKind.WEARING
        and graph.subjects[one.anchor].concept in _GARMENTS
        and entry(graph.subjects[one.subject].concept).kind is Kind.PERSON
    }
    subjects = list(graph.subjects)
    for garment, wearer in worn.items():
        if subjects[wearer].color is None:
            subjects[wearer] = replace(subjects[wearer], color=subjects[garment].color)
        if subjects[garment].lettering:
            subjects[wearer] = in_a_t_shirt(subjects[wearer], subjects[garment].lettering)
        if subjects[garment].concept == "dress":
            words = f"{subjects[wearer].words} in a dress"
            subjects[wearer] = replace(subjects[wearer], words=words)
    return without(replace(graph, subjects=tuple(subjects)), frozenset(worn))


def in_a_t_shirt(wearer: Subject, lettering: tuple[str, ...]) -> Subject:
    """Somebody in a shirt with letters on its chest."""
    return replace(wearer, words=f"{wearer.words} in a t-shirt", lettering=lettering)


def without(graph: SceneGraph, left_out: frozenset[int]) -> SceneGraph:
    """The graph without the subjects at some places, its relations pointing as before."""
    if not left_out:
        return graph
    kept = [at for at in range(len(graph.subjects)) if at not in left_out]
    place = {at: now for now, at in enumerate(kept)}
    return replace(
        graph,
        subjects=tuple(graph.subjects[at] for at in kept),
        relations=tuple(
            replace(one, subject=place[one.subject], anchor=place[one.anchor])
            for one in graph.relations
            if one.subject in place and one.anchor in place
        ),
    )
