"""Objects that code draws better than an icon shows them, found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Brief, Drawing
from .apple import apple
from .astronaut import astronaut
from .book import book
from .castle import castle
from .cat import cat
from .couch import couch
from .dog import dog
from .dragon import dragon
from .horse import horse
from .island import island
from .laptop import laptop
from .lighthouse import lighthouse
from .palm import palm
from .pear import pear
from .penguin import penguin
from .person import person
from .robot import robot
from .rocket import rocket
from .samurai import samurai
from .sleeping_cat import sleeping_cat
from .tea_cup import tea_cup
from .umbrella import umbrella
from .whale import whale

Drawer = Callable[[Brief], Drawing]

DRAWN: Mapping[str, Drawer] = MappingProxyType(
    {
        "apple": apple,
        "astronaut": astronaut,
        "book": book,
        "castle": castle,
        "cat": cat,
        "couch": couch,
        "dog": dog,
        "dragon": dragon,
        "horse": horse,
        "island": island,
        "laptop": laptop,
        "lighthouse": lighthouse,
        "palm": palm,
        "pear": pear,
        "penguin": penguin,
        "person": person,
        "robot": robot,
        "rocket": rocket,
        "samurai": samurai,
        "sleeping-cat": sleeping_cat,
        "tea-cup": tea_cup,
        "umbrella": umbrella,
        "whale": whale,
    }
)
"""Drawers by the name that a lexicon entry gives after its `@`, and by concept."""
