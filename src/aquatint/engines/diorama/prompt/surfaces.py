"""Goods on a surface: what a product photo shows, and what it stands on."""

from __future__ import annotations

from dataclasses import replace

from ..graph import Format, RelationKind, SceneGraph, Shot, Subject
from ..lexicon import entry
from ..lexicon.entry import Habitat, Kind
from . import dressing
from .colors import COLOR_NAMES
from .meanings import Extra, Place, table

_STUFFS = (
    ("black marble", "black marble, dark marble"),
    ("marble", "marble, white marble, polished marble"),
    ("wood", "wooden, wood, rustic wooden, rustic wood, oak, walnut, dark wood"),
    ("concrete", "concrete, cement, stone, gray stone, grey stone"),
    ("slate", "slate, dark slate, black slate, dark stone, black stone"),
    ("granite", "granite"),
    ("terrazzo", "terrazzo"),
    ("glass", "glass, glossy, mirrored, reflective, shiny black, black glass"),
    ("cloth", "silk, satin, linen, velvet, fabric, silk fabric"),
    ("sand", "sandy, sand"),
)
_TOPS = ("surface", "slab", "tabletop", "table top", "tile", "tiles", "backdrop", "background")

_CLOTHS = (
    "velvet", "velvet cloth", "silk", "satin", "linen", "burlap", "tablecloth", "table cloth",
    "linen tablecloth", "cloth", "linen cloth",
)  # fmt: skip
_CHECKS = "checkered, checked, gingham, plaid, red and white checkered, red checkered"

SURFACES = table(
    *(
        ((Place("product", weak=True), Extra(f"{name} surface")), f"{word} {top}")
        for name, words in _STUFFS
        for word in words.split(", ")
        for top in _TOPS
    ),
    *(
        ((Place("table"), Extra("cloth surface"), Extra(f"{tone} cloth")), f"{on} {tone} {cloth}")
        for cloth in _CLOTHS
        for tone in COLOR_NAMES
        for on in ("on", "on a", "on an")
    ),
    *(
        ((Place("table"), Extra("cloth surface")), f"{on} {cloth}")
        for cloth in _CLOTHS
        for on in ("on", "on a")
    ),
    *(
        ((Place("table"), Extra("gingham surface")), f"{on} {checks} {cloth}")
        for cloth in ("tablecloth", "table cloth", "cloth")
        for checks in _CHECKS.split(", ")
        for on in ("on a", "on the")
    ),
    ((Place("table", weak=True), Extra("slate surface")), "slate table, on slate, on a slate"),
)
"""What goods lie on."""

_TABLES = frozenset({"table", "desk", "coffee table", "dining table", "counter", "workbench"})
_BLOCKS = frozenset({"pedestal", "rock", "log", "crate"})
_OF = {"stone": "concrete", "marble": "marble", "wood": "wood", "glass": "glass"}
_LARGE = 1.2  # metres: what is larger is photographed in a studio
_ABOUT = 0.9  # of the goods: how tall the block is that they stand on


def still_life(graph: SceneGraph, tables: frozenset[int]) -> SceneGraph:
    """The graph without its table, whose material and colour are those of what is painted."""
    stuffs = (_OF.get(graph.subjects[at].material or "") for at in tables)
    told = {f"{stuff} surface" for stuff in stuffs if stuff}
    told |= {f"{tone} table" for at in tables if (tone := graph.subjects[at].color)}
    laid = {one.subject for one in graph.relations if one.anchor in tables}
    kept = tuple(
        one
        for one in graph.relations
        if not (one.kind is RelationKind.ON and one.subject in laid and one.anchor not in tables)
    )  # what is on a table lies on nothing else there
    graph = replace(graph, extras=graph.extras | told, relations=kept)
    return dressing.without(graph, tables)


def goods(graph: SceneGraph, *, named: bool) -> SceneGraph:
    """The graph as a product photo, where the prompt asks for one and shows what can be sold."""
    if graph.format is not Format.SCENE or graph.setting not in ("product", "studio"):
        return graph
    if not named or graph.shot is Shot.TOP:
        return replace(graph, setting="studio") if graph.setting == "product" else graph
    if not graph.subjects or any(map(_unsaleable, graph.subjects)):
        return replace(graph, setting="studio")
    used = {one.anchor for one in graph.relations if one.kind is RelationKind.ON}
    tables = {at for at in used if graph.subjects[at].concept in _TABLES}
    if len(tables) == len(graph.subjects):
        return replace(graph, setting="studio")
    wooden = frozenset({"wood surface"} if tables else ())
    graph = still_life(graph, frozenset(tables))
    if not any(one.endswith(" surface") for one in graph.extras):
        sandy = frozenset({"sand surface"} if "sand" in graph.extras else ())
        graph = replace(graph, extras=graph.extras | wooden | sandy)
    return replace(_upon_blocks(graph), setting="product")


def _unsaleable(one: Subject) -> bool:
    """Whether it lives or is too large to stand on a table."""
    known = entry(one.concept)
    large = known.metres * one.size > _LARGE and one.concept not in _TABLES
    return known.kind in (Kind.ANIMAL, Kind.PERSON) or (
        large and known.habitat is not Habitat.TABLE
    )


def _upon_blocks(graph: SceneGraph) -> SceneGraph:
    """Podiums and stones are about as large as what stands on them."""
    subjects = list(graph.subjects)
    for one in graph.relations:
        block, upon = subjects[one.anchor], subjects[one.subject]
        if one.kind is RelationKind.ON and block.concept in _BLOCKS:
            size = _ABOUT * entry(upon.concept).metres / entry(block.concept).metres
            subjects[one.anchor] = replace(block, size=size)
    return replace(graph, subjects=tuple(subjects))
