"""Animals that have a trade or are dressed up: they stand as tall as a child and wear its hat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from .. import lexicon
from ..graph import SceneGraph
from ..lexicon import entry
from ..lexicon.entry import Kind

_TALL = 1.15  # metres

_HATS: Mapping[str, str] = MappingProxyType(
    {
        trade: hat
        for hat, trades in (
            ("chef hat", "chef, baker, cook, pastry chef, barista"),
            ("wizard hat", "wizard, sorcerer, mage, warlock"),
            ("witch hat", "witch"),
            ("fedora", "detective, spy, gangster, inspector"),
            ("cowboy hat", "cowboy, cowgirl, sheriff, gunslinger"),
            ("pirate hat", "pirate, buccaneer"),
            ("captain hat", "captain, sailor, pilot"),
            ("crown", "king, emperor, prince"),
            ("tiara", "queen, princess"),
            ("hard hat", "builder, construction worker, miner, engineer"),
            ("firefighter helmet", "firefighter, fireman"),
            ("viking helmet", "viking"),
            ("straw hat", "farmer, gardener"),
            ("beret", "painter, artist"),
            ("graduation cap", "professor, teacher, graduate, student"),
            ("top hat", "magician, gentleman, butler"),
        )
        for trade in trades.split(", ")
    }
)
_TRADES = "|".join(sorted(_HATS, key=len, reverse=True))
_AFTER = re.compile(rf"\b([a-z]+) ({_TRADES})\b", re.IGNORECASE)
_BEFORE = re.compile(rf"\b({_TRADES}) ([a-z]+)\b", re.IGNORECASE)
_SUIT = re.compile(
    r"\b([a-z]+) (?:in|wearing) (?:an? )?(?:\w+ )?(?:suit|tuxedo|waistcoat|vest)\b", re.IGNORECASE
)


def plain(text: str) -> tuple[str, frozenset[str]]:
    """The text with such animals in their hats and no trade, and which they are, by concept."""
    found: set[str] = set()

    def dressed(animal: str, worn: str, whole: str) -> str:
        match = lexicon.look_up(animal.lower())
        if match is None or match.entry.kind is not Kind.ANIMAL or match.plural:
            return whole
        found.add(match.entry.concept)
        return f"{animal} wearing a {worn}"

    text = _AFTER.sub(lambda one: dressed(one[1], _HATS[one[2].lower()], one[0]), text)
    text = _BEFORE.sub(lambda one: dressed(one[2], _HATS[one[1].lower()], one[0]), text)
    text = _SUIT.sub(lambda one: dressed(one[1], "tie", one[0]), text)
    return text, frozenset(found)


def raised(graph: SceneGraph, workers: frozenset[str]) -> SceneGraph:
    """The graph with small animals of a trade as tall as a child."""
    subjects = (
        replace(one, size=one.size * max(1.0, _TALL / entry(one.concept).metres))
        if one.concept in workers
        else one
        for one in graph.subjects
    )
    return replace(graph, subjects=tuple(subjects)) if workers else graph
