"""Garments on people: they are the clothes of a figure, and no subjects beside it."""

from __future__ import annotations

from dataclasses import replace

from ..graph import RelationKind, SceneGraph, Subject
from ..lexicon import entry
from ..lexicon.entry import Kind

_GARMENTS = frozenset(
    {
        "bikini", "blouse", "dress", "jacket", "jeans", "kimono", "lab coat", "safety vest", "sari",
        "shirt", "shorts", "socks", "swimsuit", "t-shirt", "tank top",
    }
)  # fmt: skip


_SHOES = {
    "boots": "boots", "riding boots": "boots", "shoes": "shoes", "leather shoes": "shoes",
    "ballet flats": "shoes",
}  # fmt: skip
_CLOTHES = _GARMENTS | _SHOES.keys()


def dressed(graph: SceneGraph) -> SceneGraph:
    """The graph with what its people wear as the colour of their clothes."""
    worn = {
        one.anchor: one.subject
        for one in graph.relations
        if one.kind is RelationKind.WEARING
        and graph.subjects[one.anchor].concept in _CLOTHES
        and entry(graph.subjects[one.subject].concept).kind is Kind.PERSON
    }
    subjects = list(graph.subjects)
    for garment, wearer in worn.items():
        subjects[wearer] = _clad(subjects[wearer], subjects[garment])
    return without(replace(graph, subjects=tuple(subjects)), frozenset(worn))


def boarded(graph: SceneGraph) -> SceneGraph:
    """The graph without the boards that its surfers are drawn with, unless they ride them."""
    concepts = {one.concept for one in graph.subjects}
    ridden = {one.anchor for one in graph.relations if one.kind is RelationKind.RIDING}
    boards = {at for at, one in enumerate(graph.subjects) if one.concept == "surfboard"}
    return without(graph, frozenset(boards - ridden if "surfer" in concepts else ()))


def _clad(wearer: Subject, garment: Subject) -> Subject:
    """Somebody in a garment: its colour is that of the clothes, that of shoes stays at the feet."""
    shoes = _SHOES.get(garment.concept)
    if shoes is not None:
        return replace(
            wearer, words=" ".join(filter(None, [wearer.words, "in", garment.color, shoes]))
        )
    if garment.lettering:
        wearer = in_a_t_shirt(wearer, garment.lettering)
    words = f"{wearer.words} in a dress" if garment.concept == "dress" else wearer.words
    return replace(wearer, color=wearer.color or garment.color, words=words)


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
