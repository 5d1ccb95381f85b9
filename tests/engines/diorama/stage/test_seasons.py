"""Open places change with the season."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph, Weather
from aquatint.engines.diorama.stage import find
from aquatint.engines.diorama.stage.season import season

SIZE = Resolution(256, 256)
SEASONS = (None, "spring", "autumn", "winter")
OPEN = (
    *("field", "forest", "mountains", "city", "street", "village", "garden", "farm", "lake"),
    *("river", "waterfall", "harbour", "stadium", "castle"),
)


@pytest.mark.parametrize("name", OPEN)
def test_an_open_place_looks_different_in_every_season(name):
    pictures = [find(name)(SceneGraph(season=one), SIZE, 3).picture for one in SEASONS]
    for one, other in itertools.combinations(pictures, 2):
        assert float(np.abs(one - other).mean()) > 0.001


@pytest.mark.parametrize("name", ["field", "lake", "village", "farm", "stadium"])
def test_winter_lies_white_on_the_ground(name):
    summer = find(name)(SceneGraph(), SIZE, 3).picture[-60:]
    winter = find(name)(SceneGraph(season="winter"), SIZE, 3).picture[-60:]
    assert winter.mean() > summer.mean() + 0.15


@pytest.mark.parametrize("name", ["field", "forest", "lake", "river", "farm", "village"])
def test_no_blade_of_grass_hides_feet_in_the_snow(name):
    assert find(name)(SceneGraph(season="winter"), SIZE, 3).cover is None


def test_it_is_winter_where_snow_falls():
    assert season(SceneGraph(weather=frozenset({Weather.SNOW}))).white


def test_it_is_summer_where_no_season_is_named():
    assert not season(SceneGraph()).white
    assert season(SceneGraph()).blooms
