"""What is drawn as an isometric block, by the words of a prompt; all else keeps its own view."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from ..graph import Format, SceneGraph, Shot
from ..lexicon import entry
from . import joining
from .phrases import Piece

WORD = "isometric"
_LOOK = "3d render"


def _table(*rows: tuple[str, str]) -> Mapping[str, str]:
    return MappingProxyType({word: kind for kind, words in rows for word in words.split(", ")})


KINDS = _table(
    ("tower", "office building, office tower, skyscraper, apartment building, tower block"),
    ("bakery", "bakery, bakery shop, patisserie, pastry shop, bread shop"),
    ("cafe", "cafe, coffee shop, coffeehouse, tea house, tea shop, starbucks"),
    ("bookshop", "bookshop, bookstore, book shop, book store, library"),
    ("flower shop", "flower shop, florist, florist shop, plant shop"),
    ("bedroom", "bedroom, childrens bedroom, kids room, dorm room, hotel room"),
    ("kitchen", "kitchen, cozy kitchen, kitchen interior"),
    ("office", "office, home office, workspace, gaming room, study, workplace, desk setup, studio"),
    ("living room", "living room, lounge, room, apartment interior, interior, apartment"),
    ("castle", "castle, fortress, palace, medieval castle"),
    ("farm", "farm, barn, farmhouse, ranch"),
    (
        "tower",
        "office building, skyscraper, apartment building, hotel, hospital, tower block, city",
    ),
    ("tower", "building, city block, headquarters, school, factory, cityscape, downtown"),
    (
        "shop",
        "shop, store, restaurant, pizzeria, boutique, pharmacy, supermarket, market, ice cream",
    ),
    ("shop", "barber shop, grocery store, sushi bar, toy store, pet shop, clothing store, diner"),
    ("house", "house, cottage, home, villa, cabin, tiny house, mansion, bungalow, village"),
    ("park", "park, garden, forest, island, meadow, village green, playground"),
)
"""The kinds of blocks that can be drawn, by what names them, the most telling first."""


def drawn(graph: SceneGraph, pieces: Sequence[Piece]) -> SceneGraph:
    """The graph as a block, where the prompt asks for one that can be drawn.

    What stands on the block belongs to it. A block of another kind is told as not drawn.
    """
    told = any(WORD in piece.words.split() for piece in pieces)
    if not told or graph.format is not Format.SCENE:
        return graph
    rendered = any({"3d", "render", "rendered"} & set(piece.words.split()) for piece in pieces)
    kind = _kind(pieces)
    if kind is None:
        return replace(graph, undrawn=(*graph.undrawn, WORD))
    lives = tuple(one.words for one in graph.subjects if joining.living(entry(one.concept)))
    tints = tuple(one.color for one in graph.subjects if one.color)
    return replace(
        graph,
        subjects=(),
        relations=(),
        colors=(*graph.colors, *tints),
        undrawn=(*graph.undrawn, *lives),
        setting=WORD,
        shot=Shot.MEDIUM,
        weather=frozenset(),
        looks=tuple(look for look in graph.looks if rendered or look != _LOOK),
        extras=graph.extras | {f"{WORD} {kind}"},
    )


def _kind(pieces: Sequence[Piece]) -> str | None:
    """By the phrases of a prompt, and what they are made of."""
    words = [piece.words for piece in pieces]
    text = f" {' '.join(words)} "
    return next((kind for word, kind in KINDS.items() if f" {word} " in text), None)
