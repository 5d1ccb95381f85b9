"""Painters that paint something simple at once."""

from __future__ import annotations

import numpy as np

from aquatint.engines.diorama.art.figure import Figure
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.lettering.design import Painters, Seen
from aquatint.engines.diorama.look import Look
from aquatint.engines.diorama.retouch import Commission


def scene(graph, size, seed, hang=None, sight=None):
    """A smooth violet ramp; a bright band where there are subjects."""
    ramp = np.linspace(0, 1, size.width, dtype=np.float32)[None, :, None]
    picture = np.ones((size.height, 1, 1), np.float32) * ramp
    picture = picture * np.array([0.5, 0.2, 0.9], np.float32)
    if sight is not None:
        sight(Seen(np.zeros((size.height, size.width), np.uint8)))
    if graph.subjects:
        picture[size.height // 2 : size.height * 3 // 4, :, 1] = 0.9
    return picture


def figure(subject, height, seed, copy=0):
    """A red box, twice as high as wide."""
    sprite = np.zeros((height, max(1, height // 2), 4), np.uint8)
    sprite[..., 0] = 255
    sprite[..., 3] = 255
    return Figure(sprite=sprite)


def commission(look: Look | None = None, seed: int = 3, **graph: object) -> Commission:
    painters = Painters(scene=scene, figure=figure)
    return Commission(SceneGraph(**graph), look or Look(), painters, seed)
