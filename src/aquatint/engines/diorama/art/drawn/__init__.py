"""Objects that code draws better than an icon shows them, found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Brief, Drawing
from .apple import apple
from .astronaut import astronaut
from .cat import cat
from .couch import couch
from .dog import dog
from .horse import horse
from .island import island
from .lighthouse import lighthouse
from .palm import palm
from .pear import pear
from .penguin import penguin
from .robot import robot
from .rocket import rocket
from .sleeping_cat import sleeping_cat
from .umbrella import umbrella
from .whale import whale

Drawer = Callable[[Brief], Drawing]

DRAWN: Mapping[str, Drawer] = MappingProxyType(
    {
        "apple": apple,
        "astronaut": astronaut,
        "cat": cat,
        "couch": couch,
        "dog": dog,
        "horse": horse,
        "island": island,
        "lighthouse": lighthouse,
        "palm": palm,
        "pear": pear,
        "penguin": penguin,
        "robot": robot,
        "rocket": rocket,
        "sleeping-cat": sleeping_cat,
        "umbrella": umbrella,
        "whale": whale,
    }
)
"""Drawers by the name that a lexicon entry gives after its `@`, and by concept."""
