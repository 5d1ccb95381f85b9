"""What falls between the viewer and the scene, and what wet ground shows."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import Format, SceneGraph, TimeOfDay, Weather
from aquatint.engines.diorama.stage import Backdrop, drifting, find, weather

SIZE = Resolution(384, 256)


def scene(name: str = "city", graph: SceneGraph | None = None) -> Backdrop:
    return find(name)(graph or SceneGraph(), SIZE, 4)


def fallen(*kinds: Weather, name: str = "city", seed: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """A picture before and after the weather."""
    graph = SceneGraph(weather=frozenset(kinds))
    backdrop = scene(name)
    before = backdrop.picture.copy()
    weather.fall(backdrop.picture, graph, backdrop.light, seed)
    return before, backdrop.picture


@pytest.mark.parametrize("kind", [Weather.RAIN, Weather.SNOW, Weather.FOG, Weather.STORM])
def test_weather_falls_over_a_finished_scene(kind):
    before, after = fallen(kind)
    assert not np.array_equal(before, after)
    assert after.min() >= 0
    assert after.max() <= 1.001


@pytest.mark.parametrize("kind", [Weather.OVERCAST, Weather.RAINBOW])
def test_what_belongs_to_the_sky_does_not_fall(kind):
    before, after = fallen(kind)
    assert np.array_equal(before, after)


@pytest.mark.parametrize("name", ["living room", "library", "table", "underwater", "space", "moon"])
def test_nothing_falls_indoors_under_water_or_in_space(name):
    before, after = fallen(Weather.RAIN, Weather.SNOW, Weather.FOG, name=name)
    assert np.array_equal(before, after)


def test_the_same_seed_lets_the_same_snow_fall():
    assert np.array_equal(fallen(Weather.SNOW)[1], fallen(Weather.SNOW)[1])
    assert not np.array_equal(fallen(Weather.SNOW)[1], fallen(Weather.SNOW, seed=5)[1])


@pytest.mark.parametrize("name", ["city", "street"])
def test_rain_makes_the_ground_of_a_town_a_mirror(name):
    assert scene(name).mirror is None
    assert scene(name, SceneGraph(weather=frozenset({Weather.RAIN}))).mirror is not None


def test_a_street_is_wet_at_night_and_has_a_place_for_a_sign():
    graph = SceneGraph(time=TimeOfDay.NIGHT, format=Format.NEON_SIGN)
    street = scene("street", graph)
    assert street.mirror is not None
    assert "sign" in {name for name, _, _ in street.anchors}


def test_wet_ground_shows_what_hangs_above_it():
    graph = SceneGraph(time=TimeOfDay.NIGHT, weather=frozenset({Weather.RAIN}))
    plain, lit = scene("street", graph), scene("street", graph)
    lit.picture[60:110, 100:280] = (1.0, 0.1, 0.6)
    for backdrop in (plain, lit):
        weather.wet(backdrop.picture, backdrop, 4)
    line = int(SIZE.height * (plain.mirror or 0))
    assert (lit.picture[line:] - plain.picture[line:]).max() > 0.1
    assert np.array_equal(lit.picture[110:line], plain.picture[110:line])


def test_dry_ground_mirrors_nothing():
    backdrop = replace(scene("street"), mirror=None)
    before = backdrop.picture.copy()
    weather.wet(backdrop.picture, backdrop, 4)
    assert np.array_equal(before, backdrop.picture)


def test_lightning_is_seen_where_it_is_asked_for_and_not_forbidden():
    storm = SceneGraph(weather=frozenset({Weather.STORM}), extras=frozenset({"lightning"}))
    lit = scene("field", storm).picture
    calm = scene("field", replace(storm, excluded=frozenset({"lightning"}))).picture
    assert lit[: int(0.3 * len(lit))].max() > calm[: int(0.3 * len(calm))].max() + 0.1


def test_a_sun_behind_somebody_is_larger_than_usual():
    low = SceneGraph(time=TimeOfDay.SUNSET, extras=frozenset({"sun"}))
    large = replace(low, extras=low.extras | {"large sun"})
    usual, huge = (scene("field", graph).picture.mean() for graph in (low, large))
    assert huge > usual + 0.01


@pytest.mark.parametrize("name", drifting.NAMES)
def test_what_drifts_is_seen_and_only_where_it_is_asked_for(name):
    picture = scene().picture
    still = picture.copy()
    drifting.drift(picture, SceneGraph(), 4, indoors=False)
    assert np.array_equal(picture, still)
    drifting.drift(picture, SceneGraph(extras=frozenset({name})), 4, indoors=False)
    assert not np.array_equal(picture, still)


def test_no_fireflies_in_a_room():
    picture = scene("bedroom").picture
    still = picture.copy()
    drifting.drift(picture, SceneGraph(extras=frozenset({"fireflies"})), 4, indoors=True)
    assert np.array_equal(picture, still)


@pytest.mark.parametrize("name", ["bunting", "string lights"])
def test_what_is_hung_up_is_in_the_upper_half(name):
    with_it = scene("bedroom", SceneGraph(extras=frozenset({name}))).picture
    without = scene("bedroom", SceneGraph()).picture
    rows = np.flatnonzero(np.abs(with_it - without).max(axis=(1, 2)) > 0.05)
    assert len(rows)
    assert rows[-1] < 0.5 * len(with_it)


def test_puddles_mirror_a_street_after_the_rain():
    assert scene("street").mirror is None
    assert scene("street", SceneGraph(extras=frozenset({"puddles"}))).mirror is not None


def test_the_blue_hour_glows_low_in_the_sky():
    night = SceneGraph(time=TimeOfDay.NIGHT)
    blue = replace(night, extras=frozenset({"blue hour"}))
    dark, glowing = (scene("beach", graph).picture for graph in (night, blue))
    assert glowing.mean() > dark.mean() + 0.05


def test_one_stands_on_a_frozen_lake():
    ice = SceneGraph(extras=frozenset({"ice"}), season="winter")
    assert scene("lake").water
    assert not scene("lake", ice).water


def test_a_tornado_darkens_the_sky_of_a_storm():
    calm = SceneGraph(weather=frozenset({Weather.STORM}), excluded=frozenset({"lightning"}))
    storm = replace(calm, extras=frozenset({"tornado"}))
    before, after = (scene("field", graph).picture[:60] for graph in (calm, storm))
    assert (before - after > 0.1).mean() > 0.05
