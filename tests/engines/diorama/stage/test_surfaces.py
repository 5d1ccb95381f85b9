"""What goods lie on."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import stage
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.stage import surfaces

SIZE = Resolution(160, 160)


def lower(setting, *extras, seed=3):
    graph = SceneGraph(setting=setting, extras=frozenset(extras))
    return stage.find(setting)(graph, SIZE, seed).picture[120:]


@pytest.mark.parametrize("name", surfaces.NAMES)
def test_every_surface_looks_different_from_bare_paper(name):
    told, bare = lower("product", f"{name} surface"), lower("product")
    assert np.abs(told - bare).mean() > 0.03
    assert told.min() >= 0
    assert told.max() <= 1


def test_marble_is_pale_and_slate_is_dark():
    assert lower("product", "marble surface").mean() > 0.6
    assert lower("product", "slate surface").mean() < 0.4


def test_a_table_is_made_of_what_the_prompt_says():
    assert np.abs(lower("table", "marble surface") - lower("table")).mean() > 0.1


def test_a_cloth_has_the_colour_that_is_said():
    black, red = (lower("table", "cloth surface", f"{tone} cloth") for tone in ("black", "red"))
    assert black.mean() < 0.25
    assert red[..., 0].mean() > 2 * red[..., 2].mean()
