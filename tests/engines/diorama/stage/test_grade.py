"""A mood grades all of a stage."""

import numpy as np

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.stage import find

SIZE = Resolution(256, 256)


def _grass(mood: str | None) -> float:
    """How bright the grass is that is laid over the subjects' feet."""
    cover = find("forest")(SceneGraph(mood=mood), SIZE, 3).cover
    assert cover is not None
    blades = cover[..., 3] > 200
    assert blades.any()
    return float(cover[blades][:, :3].astype(np.float64).mean())


def test_the_grass_darkens_with_its_ground():
    assert _grass("dark") < 0.8 * _grass(None)
