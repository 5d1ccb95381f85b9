"""Objects that code draws better than an icon shows them, found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Brief, Drawing
from .couch import couch
from .island import island
from .lighthouse import lighthouse
from .palm import palm
from .rocket import rocket
from .sleeping_cat import sleeping_cat

Drawer = Callable[[Brief], Drawing]

DRAWN: Mapping[str, Drawer] = MappingProxyType(
    {
        "couch": couch,
        "island": island,
        "lighthouse": lighthouse,
        "palm": palm,
        "rocket": rocket,
        "sleeping-cat": sleeping_cat,
    }
)
"""Drawers by the name that a lexicon entry gives after its `@`."""
