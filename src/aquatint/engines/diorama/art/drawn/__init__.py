"""Objects that code draws better than an icon shows them, found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from ..vector import Brief, Drawing

Drawer = Callable[[Brief], Drawing]

DRAWN: Mapping[str, Drawer] = MappingProxyType({})
"""Drawers by the name that a lexicon entry gives after its `@`."""
