"""The shot and the mood of a prompt change the stage."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph, Shot
from aquatint.engines.diorama.stage import NAMES, Backdrop, find

SIZE = Resolution(256, 256)
SHOTS = (Shot.CLOSE, Shot.WIDE, Shot.TOP, Shot.PORTRAIT)
MOODS = (
    *("calm", "happy", "sad", "mysterious", "romantic", "energetic", "angry", "cozy"),
    *("spooky", "dramatic", "dreamy", "futuristic", "elegant", "cute", "dark"),
)


def shown(name: str, shot: Shot = Shot.MEDIUM, mood: str | None = None) -> Backdrop:
    return find(name)(SceneGraph(setting=name, shot=shot, mood=mood), SIZE, 2)


def detail(backdrop: Backdrop) -> float:
    """How much neighbouring rows of the upper half differ."""
    upper = backdrop.picture[: SIZE.height // 2]
    return float(np.abs(np.diff(upper, axis=0)).mean())


@pytest.mark.parametrize("shot", SHOTS)
@pytest.mark.parametrize("name", NAMES)
def test_every_stage_has_every_shot(name, shot):
    backdrop = shown(name, shot)
    assert backdrop.picture.shape == (SIZE.height, SIZE.width, 3)
    assert backdrop.picture.dtype == np.float32
    assert 0 <= backdrop.picture.min() <= backdrop.picture.max() <= 1.00001
    assert 0 < backdrop.far < backdrop.near <= 0.96
    assert all(0 <= x <= 1 and 0 <= y <= 1 for _, x, y in backdrop.anchors)
    if backdrop.cover is not None:
        assert backdrop.cover.shape == (SIZE.height, SIZE.width, 4)


@pytest.mark.parametrize("name", ["city", "library", "cafe", "mountains", "village"])
def test_a_portrait_is_softer_than_a_close_up_and_that_than_the_usual_view(name):
    usual, close, portrait = (
        detail(shown(name, shot)) for shot in (Shot.MEDIUM, Shot.CLOSE, Shot.PORTRAIT)
    )
    assert usual > close > portrait


@pytest.mark.parametrize("name", ["field", "river", "desert", "snow", "beach"])
def test_a_wide_shot_has_the_low_horizon(name):
    graph = SceneGraph(setting=name, shot=Shot.WIDE)
    assert all(find(name)(graph, SIZE, seed).horizon > 0.6 for seed in range(4))


@pytest.mark.parametrize("name", ["table", "beach", "field", "street", "sea", "snow", "bedroom"])
def test_from_above_there_is_no_sky(name):
    above, usual = shown(name, Shot.TOP), shown(name)
    assert not np.array_equal(above.picture, usual.picture)
    top, bottom = above.picture[:40].mean((0, 1)), above.picture[-40:].mean((0, 1))
    assert np.abs(top - bottom).max() < 0.3


@pytest.mark.parametrize("name", ["sky", "space", "moon", "cave"])
def test_what_has_no_ground_to_look_down_on_is_shown_as_usual(name):
    assert np.array_equal(shown(name, Shot.TOP).picture, shown(name).picture)


@pytest.mark.parametrize("name", ["field", "living room", "abstract"])
def test_no_two_moods_look_alike(name):
    pictures = [shown(name, mood=mood).picture for mood in (None, *MOODS)]
    for one, other in itertools.combinations(pictures, 2):
        assert float(np.abs(one - other).mean()) > 0.006


def test_a_mood_colours_the_light_of_those_who_enter():
    assert shown("field", mood="angry").light.key != shown("field").light.key


def test_an_unknown_mood_changes_nothing():
    assert np.array_equal(shown("field", mood="plaid").picture, shown("field").picture)
