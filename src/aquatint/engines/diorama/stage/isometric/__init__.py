"""Blocks on a tile, seen from above and aside in 2:1 projection: buildings, rooms, gardens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from . import buildings, outside, rooms
from .block import Block

KINDS: Mapping[str, Callable[[Block], None]] = MappingProxyType(
    {
        "bakery": buildings.shop,
        "cafe": buildings.shop,
        "bookshop": buildings.shop,
        "flower shop": buildings.shop,
        "shop": buildings.shop,
        "house": buildings.house,
        "tower": buildings.tower,
        "castle": buildings.castle,
        "farm": outside.farm,
        "park": outside.park,
        "bedroom": rooms.bedroom,
        "living room": rooms.living_room,
        "kitchen": rooms.kitchen,
        "office": rooms.office,
    }
)
"""What can be drawn so, by name."""
