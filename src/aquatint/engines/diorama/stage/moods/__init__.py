"""Compositions without things: what an abstract picture of a mood can be."""

from __future__ import annotations

from collections.abc import Callable

from ...pixels import Picture
from ..view import View
from . import arcs, brush, collage, ink, mesh, waves
from .tones import Tones

Composition = Callable[[View, Tones], Picture]

COMPOSITIONS: tuple[Composition, ...] = (
    waves.paint,
    brush.paint,
    arcs.paint,
    collage.paint,
    mesh.paint,
    ink.paint,
)
