"""What a design says: the quoted texts, and the small print that its genre brings along."""

from __future__ import annotations

from ..dice import dice
from ..graph import SceneGraph
from .palettes import about

_TRAVEL = ("DAILY DEPARTURES", "BOOK YOUR PASSAGE", "ALL ABOARD", "A WORLD AWAY")
_FILM = ("ONE NIGHT CHANGES EVERYTHING", "SOME STORIES FIND YOU", "COMING SOON")
_CREDITS = (
    "A DIORAMA PICTURE",
    "WRITTEN BY INK",
    "DIRECTED BY LIGHT",
    "PHOTOGRAPHED ON PAPER",
    "MUSIC BY WIND AND WATER",
)
_TRADES: tuple[tuple[frozenset[str], str], ...] = (
    (frozenset(("coffee", "cafe", "roastery")), "COFFEE SHOP"),
    (frozenset(("bakery", "bread")), "BAKERY"),
    (frozenset(("tea",)), "TEA HOUSE"),
    (frozenset(("restaurant",)), "RESTAURANT"),
    (frozenset(("brewery", "beer")), "BREWERY"),
    (frozenset(("book", "books", "bookshop", "bookstore")), "BOOKSHOP"),
    (frozenset(("yoga",)), "YOGA STUDIO"),
    (frozenset(("music", "band")), "MUSIC"),
)


def title(graph: SceneGraph) -> str:
    """The first quoted text, exactly as quoted; empty when nothing was quoted."""
    return graph.lettering[0] if graph.lettering else ""


def others(graph: SceneGraph) -> tuple[str, ...]:
    """The other quoted texts."""
    return graph.lettering[1:]


def everything(graph: SceneGraph) -> str:
    """All quoted texts, for a design that has one place for text."""
    return " ".join(graph.lettering)


def may_invent(graph: SceneGraph) -> bool:
    """Whether a design may add small print of its own: beside a title, if not forbidden."""
    return bool(graph.lettering) and "text" not in graph.excluded


def travel_line(graph: SceneGraph, seed: int) -> str:
    """The second line of a travel poster."""
    return _second(graph, seed, _TRAVEL)


def film_line(graph: SceneGraph, seed: int) -> str:
    """The tagline of a film poster."""
    return _second(graph, seed, _FILM)


def credit_block(graph: SceneGraph) -> str:
    """The credit block of a film poster."""
    return "   ".join(_CREDITS) if may_invent(graph) else ""


def trade(graph: SceneGraph) -> str:
    """The descriptor below a name: what was quoted second, or the trade the prompt names."""
    if others(graph):
        return " ".join(others(graph))
    if not may_invent(graph):
        return ""
    words = about(graph)
    return next((line for topics, line in _TRADES if topics & words), "")


def initials(graph: SceneGraph) -> str:
    """The first letters of the title's first two words, as quoted."""
    return "".join(word[0] for word in title(graph).split()[:2])


def _second(graph: SceneGraph, seed: int, choices: tuple[str, ...]) -> str:
    if others(graph):
        return " ".join(others(graph))
    if not may_invent(graph):
        return ""
    return choices[int(dice(seed, "second line").integers(len(choices)))]
