"""No place at all: a composition of colours for a mood, honest about not showing a thing."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...light import Light
from ...pixels import mix
from ..backdrop import Backdrop
from ..moods import COMPOSITIONS
from ..moods.tones import tones
from ..view import look


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed)
    chosen = tones(graph, view)
    compose = COMPOSITIONS[view.pick("composition", len(COMPOSITIONS))]
    light = Light(
        x=view.x(0.3) / view.width,
        y=0.2,
        key=mix(chosen.accent, (1.0, 1.0, 1.0), 0.6),
        ambient=chosen.soft,
        haze=chosen.light,
        rim=0.35,
        shadow=0.2,
        softness=0.9,
    )
    return Backdrop(
        picture=compose(view, chosen),
        light=light,
        horizon=view.horizon,
        far=0.62,
        near=0.88,
        floating=True,
    )
