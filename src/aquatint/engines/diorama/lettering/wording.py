"""What a design says: the quoted texts, and the small print that its genre brings along."""

from __future__ import annotations

import re
import unicodedata
from itertools import takewhile

from ..dice import dice
from ..graph import SceneGraph
from .faces import spelled
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


_NAMES = re.compile(
    r"(?:starring|with|featuring|feat\.?|ft\.?|directed by|written by|produced by"
    r"|an? .{1,24} film|by)\b",
    re.IGNORECASE,
)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
_DATES = re.compile(
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?\.? (?:{_MONTHS})|\b(?:{_MONTHS})[a-z]*\.? \d"
    r"|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm|h)\b|\b(?:19|20)\d\d\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bcoming soon\b"
    r"|\bin (?:theaters|theatres|cinemas)\b|\bthis (?:summer|fall|winter|spring)\b",
    re.IGNORECASE,
)
_DISHES = 6
_MONOGRAM = 3
"""A title of so many capitals is its own monogram."""

_MENUS: tuple[tuple[frozenset[str], tuple[str, ...]], ...] = (
    (
        frozenset(("coffee", "cafe", "espresso", "bakery", "tea")),
        ("Espresso", "Flat White", "Oat Latte", "Cold Brew", "Butter Croissant", "Cinnamon Bun",
         "Lemon Cake", "Almond Tart"),
    ),
    (
        frozenset(("pizza", "pizzeria", "italian", "pasta", "trattoria")),
        ("Margherita", "Marinara", "Quattro Formaggi", "Tagliatelle al Ragu", "Burrata",
         "Tiramisu", "Panna Cotta", "Focaccia"),
    ),
    (
        frozenset(("sushi", "ramen", "japanese", "izakaya")),
        ("Miso Soup", "Salmon Nigiri", "Tuna Maki", "Tonkotsu Ramen", "Gyoza", "Edamame",
         "Matcha Mochi", "Tempura Udon"),
    ),
    (
        frozenset(("burger", "burgers", "diner", "grill", "fries")),
        ("House Burger", "Double Cheese", "Crispy Chicken", "Hand-cut Fries", "Onion Rings",
         "Milkshake", "Apple Pie", "Root Beer"),
    ),
    (
        frozenset(("cocktail", "cocktails", "bar", "wine", "pub")),
        ("Old Fashioned", "Negroni", "Whiskey Sour", "Dry Martini", "Mojito", "Spritz",
         "Pale Ale", "Olives & Almonds"),
    ),
    (
        frozenset(),
        ("Soup of the Day", "Garden Salad", "Roasted Beets", "Wild Mushroom Risotto",
         "Grilled Sea Bass", "Braised Fennel", "Lime Tart", "Seasonal Fruit"),
    ),
)  # fmt: skip


def quoted(graph: SceneGraph) -> tuple[str, ...]:
    """The quoted texts, exactly as quoted, without those of which nothing can be seen."""
    return tuple(text for text in graph.lettering if text.strip())


def missing(graph: SceneGraph) -> str:
    """The characters of the quoted texts that no typeface has, each once."""
    letters = dict.fromkeys("".join(quoted(graph)))
    return "".join(one for one in letters if not one.isspace() and not spelled(one))


def title(graph: SceneGraph) -> str:
    """The first quoted text; empty when nothing was quoted."""
    return next(iter(quoted(graph)), "")


def others(graph: SceneGraph) -> tuple[str, ...]:
    """The other quoted texts."""
    return quoted(graph)[1:]


def further(graph: SceneGraph) -> str:
    """The other quoted texts, each to begin a line of its own."""
    return "\n".join(others(graph))


def lines(graph: SceneGraph) -> int:
    """How many lines the other quoted texts begin."""
    return len(others(graph))


def everything(graph: SceneGraph) -> str:
    """All quoted texts, each to begin a line, for a design that has one place for text."""
    return "\n".join(quoted(graph))


def may_invent(graph: SceneGraph) -> bool:
    """Whether a design may add small print of its own: beside a title, if not forbidden."""
    return bool(quoted(graph)) and "text" not in graph.excluded


def travel_line(graph: SceneGraph, seed: int) -> str:
    """The second line of a travel poster."""
    return _second(graph, seed, _TRAVEL)


def film_line(graph: SceneGraph, seed: int) -> str:
    """The tagline of a film poster: what was quoted besides names and dates."""
    told = tuple(text for text in others(graph) if not (names(text) or dated(text)))
    if told or others(graph):
        return "\n".join(told)
    return _second(graph, seed, _FILM)


def names(text: str) -> bool:
    """Whether a text tells who is in it or made it."""
    return _NAMES.match(text) is not None


def dated(text: str) -> bool:
    """Whether a text tells when."""
    return _DATES.search(text) is not None


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


def dishes(graph: SceneGraph, seed: int) -> tuple[str, ...]:
    """What a menu offers that quotes no dish, prices included; nothing where it may not invent."""
    if not may_invent(graph):
        return ()
    words = about(graph)
    offered = next((list_ for topics, list_ in _MENUS if topics & words), _MENUS[-1][1])
    roll = dice(seed, "dishes")
    first = int(roll.integers(len(offered)))
    chosen = [offered[(first + at) % len(offered)] for at in range(_DISHES)]
    prices = sorted(int(price) for price in roll.integers(6, 24, _DISHES))
    return tuple(f"{dish} {price}" for dish, price in zip(chosen, prices, strict=True))


def initials(graph: SceneGraph) -> str:
    """The first letters of the title's first two words, as quoted, each with its vowel signs.

    One alone where letters join: two would read as a word.
    """
    if title(graph).isupper() and title(graph).isalpha() and len(title(graph)) <= _MONOGRAM:
        return title(graph)
    found = [_initial(word) for word in title(graph).split()[:2]]
    return "".join(found[:1] if any(map(_joins, found)) else found)


def _initial(word: str) -> str:
    signs = takewhile(lambda letter: unicodedata.category(letter)[0] == "M", word[1:])
    return word[0] + "".join(signs)


def _joins(letters: str) -> bool:
    return unicodedata.bidirectional(letters[0]) == "AL" or "DEVANAGARI" in unicodedata.name(
        letters[0], ""
    )


def _second(graph: SceneGraph, seed: int, choices: tuple[str, ...]) -> str:
    if others(graph):
        return further(graph)
    if not may_invent(graph):
        return ""
    return choices[int(dice(seed, "second line").integers(len(choices)))]
