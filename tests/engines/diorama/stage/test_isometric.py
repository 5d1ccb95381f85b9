"""Blocks in 2:1 projection."""

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama import stage
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.stage.isometric import KINDS
from aquatint.engines.diorama.stage.places import isometric

SMALL = Resolution(240, 240)


def painted(kind, size=SMALL, seed=1, **facts):
    graph = SceneGraph(extras=frozenset({f"isometric {kind}"}), **facts)
    return stage.find("isometric")(graph, size, seed).picture


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_looks_like_another(kind):
    others = [painted(other) for other in KINDS if other != kind]
    assert min(float(np.abs(painted(kind) - one).max()) for one in others) > 0.2


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [SMALL, Resolution(180, 320), Resolution(320, 180)], ids=str)
def test_a_block_keeps_clear_of_the_edges(kind, size):
    picture = painted(kind, size)
    edge = np.concatenate([picture[0], picture[-1], picture[:, 0], picture[:, -1]])
    assert float(np.abs(np.diff(edge, axis=0)).max()) < 0.2


def test_a_tile_is_twice_as_wide_as_it_is_deep():
    sheet = isometric.Sheet(400, 400)
    block = isometric._block(sheet, Resolution(400, 400), ("house", 1), "")
    left, right = block.at(0, 10), block.at(10, 0)
    back, front = block.at(0, 0), block.at(10, 10)
    assert right[0] - left[0] == pytest.approx(2 * (front[1] - back[1]))


def test_a_colour_of_the_prompt_is_in_the_block():
    assert not np.array_equal(painted("house"), painted("house", colors=("pink",)))
