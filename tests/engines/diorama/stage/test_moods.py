"""Abstract pictures: six compositions, in the colours of the prompt."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph
from aquatint.engines.diorama.stage import find
from aquatint.engines.diorama.stage.moods import COMPOSITIONS
from aquatint.engines.diorama.stage.moods.tones import tones
from aquatint.engines.diorama.stage.view import look

SIZES = (Resolution(256, 256), Resolution(512, 160), Resolution(160, 512))


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("compose", COMPOSITIONS, ids=lambda one: one.__module__.split(".")[-1])
def test_a_composition_fills_every_frame(compose, size):
    view = look(size, 4)
    picture = compose(view, tones(SceneGraph(), view))
    assert picture.shape == (size.height, size.width, 3)
    assert picture.dtype == np.float32
    assert 0 <= picture.min() <= picture.max() <= 1.00001
    assert picture.std() > 0.03


def test_neighbouring_seeds_take_all_compositions_in_turn():
    picks = [look(SIZES[0], seed).pick("composition", 6) for seed in range(12, 18)]
    assert sorted(picks) == list(range(6))


def test_the_colours_of_the_prompt_rule():
    graph = SceneGraph(colors=("red",))
    pictures = [find("abstract")(graph, SIZES[0], seed).picture for seed in range(6)]
    assert all(picture[..., 0].mean() > picture[..., 2].mean() for picture in pictures)


def test_six_seeds_are_six_pictures():
    pictures = [find("abstract")(SceneGraph(), SIZES[0], seed).picture for seed in range(6)]
    for one, other in itertools.combinations(pictures, 2):
        assert float(np.abs(one - other).mean()) > 0.05
