"""Posters: one layout per genre, chosen by what the prompt is about, then by the seed."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...dice import turn
from ...graph import SceneGraph
from ...pixels import Picture
from .. import effects, wording
from ..design import Design, Painters
from ..palettes import about
from ..topics import icons
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
    """A poster in the layout that suits it; a titled one without a subject shows its topic."""
    if not graph.subjects and graph.setting is None and wording.may_invent(graph):
        graph = replace(graph, subjects=icons(graph)[:1])
    return layout(graph, seed)(graph, size, seed, painters)


def layout(graph: SceneGraph, seed: int) -> Design:
    """Which layout a prompt gets."""
    topics = about(graph)
    if topics & _FILM:
        return movie
    flat = graph.subjects or graph.setting in LANDS or graph.setting is None
    if (topics & _TRAVEL or "vintage" in graph.looks) and flat:
        return travel
    if {"minimalist", "flat"} & set(graph.looks):
        return minimal
    if effects.named(graph):
        return headline
    choices = (headline, classic, minimal, headline, bold)
    if not graph.subjects:
        choices = (headline, classic, headline, classic, headline)
    elif graph.setting is None:  # a thing without a place is shown as a thing
        choices = (minimal, bold, classic, bold, parade)
    return choices[turn(seed, "poster layout", len(choices))]
