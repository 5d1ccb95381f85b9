"""Posters: one layout per genre, chosen by what the prompt is about, then by the seed."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import turn
from ...graph import SceneGraph
from ...pixels import Picture
from .. import effects, motifs
from ..design import Design, Painters
from ..palettes import about
from .bold import bold
from .classic import classic
from .headline import headline
from .land import LANDS
from .minimal import minimal
from .movie import movie
from .parade import parade
from .travel import travel

_FILM = frozenset(("movie", "film", "cinema", "horror", "thriller"))
_TRAVEL = frozenset(("travel", "visit", "tourism", "vacation", "holiday"))


def poster(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A poster in the layout that suits it; one without a subject shows what it is for."""
    design = layout(graph, seed)
    if graph.subjects or graph.setting is not None:
        return design(graph, size, seed, painters)
    if design is movie:
        return movie(motifs.of_film(graph), size, seed, painters)
    event = motifs.of_event(graph, seed)
    if event.subjects:
        told = layout(event, seed)
        design = bold if told is classic else told  # what stands for an event is in no place
    return design(event, size, seed, painters)


def layout(graph: SceneGraph, seed: int) -> Design:
    """Which layout a prompt gets."""
    topics = about(graph)
    if topics & _FILM:
        return movie
    flat = graph.subjects or graph.setting in LANDS or graph.setting is None
    if (topics & _TRAVEL or "vintage" in graph.looks) and flat:
        return travel
    if {"minimalist", "flat"} & set(graph.looks):
        return minimal if graph.subjects or graph.setting is None else classic
    if effects.named(graph):
        return headline
    choices = (headline, classic, minimal, headline, bold)
    if not graph.subjects:
        choices = (headline, classic, headline, classic, headline)
    elif graph.setting is None:  # a thing without a place is shown as a thing
        choices = (minimal, bold, classic, bold, parade)
    return choices[turn(seed, "poster layout", len(choices))]
