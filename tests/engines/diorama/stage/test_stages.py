"""What every stage promises, whatever it shows."""

from __future__ import annotations

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.graph import SceneGraph, TimeOfDay, Weather
from aquatint.engines.diorama.stage import NAMES, Backdrop, find

SMALL = Resolution(160, 160)
SQUARE = Resolution(1024, 1024)
EXTREMES = (Resolution(512, 1536), Resolution(1536, 512))
HOURS = tuple(TimeOfDay)


def painted(
    name: str, size: Resolution = SMALL, seed: int = 1, graph: SceneGraph | None = None
) -> Backdrop:
    return find(name)(graph or SceneGraph(), size, seed)


def is_whole(backdrop: Backdrop, size: Resolution) -> bool:
    picture = backdrop.picture
    return (
        picture.shape == (size.height, size.width, 3)
        and picture.dtype == np.float32
        and bool(np.isfinite(picture).all())
        and float(picture.min()) >= 0
        and float(picture.max()) <= 1.00001
    )


@pytest.mark.parametrize("size", EXTREMES, ids=str)
@pytest.mark.parametrize("name", NAMES)
def test_a_stage_fills_the_narrowest_and_the_widest_frame(name, size):
    assert is_whole(painted(name, size), size)


@pytest.mark.parametrize("time", HOURS)
@pytest.mark.parametrize("name", NAMES)
def test_a_stage_has_every_hour(name, time):
    assert is_whole(painted(name, graph=SceneGraph(time=time), seed=3), SMALL)


@pytest.mark.parametrize("weather", tuple(Weather))
@pytest.mark.parametrize("name", NAMES)
def test_a_stage_has_every_weather(name, weather):
    graph = SceneGraph(weather=frozenset({weather}))
    assert is_whole(painted(name, graph=graph, seed=5), SMALL)


@pytest.mark.parametrize("name", NAMES)
def test_no_part_of_a_stage_is_left_unpainted(name):
    rows = painted(name, SQUARE).picture.reshape(-1, 3)
    assert len(np.unique((rows * 255).astype(np.uint8), axis=0)) > 200


@pytest.mark.parametrize("name", NAMES)
def test_the_same_seed_gives_the_same_bytes(name):
    one, other = painted(name, seed=7), painted(name, seed=7)
    assert one.picture.tobytes() == other.picture.tobytes()
    assert one.light == other.light


@pytest.mark.parametrize("name", NAMES)
def test_another_seed_gives_another_composition(name):
    pictures = [painted(name, seed=seed).picture for seed in range(4)]
    apart = [
        float(np.abs(one - other).mean())
        for at, one in enumerate(pictures)
        for other in pictures[at + 1 :]
    ]
    assert min(apart) > 0.004
    assert max(apart) > 0.02


@pytest.mark.parametrize("name", NAMES)
def test_the_light_comes_from_the_left_or_from_the_right_by_the_seed(name):
    sides = {painted(name, seed=seed).light.x < 0.5 for seed in range(10)}
    assert sides == {True, False}


@pytest.mark.parametrize("name", NAMES)
def test_the_horizon_is_high_or_low_and_never_in_the_middle(name):
    for seed in range(6):
        horizon = painted(name, seed=seed).horizon
        assert 0.35 <= horizon <= 0.42 or 0.62 <= horizon <= 0.68


@pytest.mark.parametrize("name", NAMES)
def test_feet_have_a_band_to_stand_in(name):
    for seed in range(4):
        backdrop = painted(name, seed=seed)
        assert 0 < backdrop.far < backdrop.near - 0.05
        assert backdrop.near <= 0.96
        assert backdrop.floating or backdrop.far > backdrop.horizon


@pytest.mark.parametrize("name", NAMES)
def test_anchors_lie_within_the_frame(name):
    for seed in range(4):
        for _, x, y in painted(name, seed=seed).anchors:
            assert 0 <= x <= 1
            assert 0 <= y <= 1


@pytest.mark.parametrize("name", NAMES)
def test_a_cover_has_the_size_of_its_picture(name):
    backdrop = painted(name)
    if backdrop.cover is not None:
        assert backdrop.cover.shape == (*backdrop.picture.shape[:2], 4)


@pytest.mark.parametrize("name", ["beach", "sea", "mountains", "city", "field", "snow", "desert"])
def test_a_night_is_darker_than_a_day(name):
    day = painted(name, seed=2).picture.mean()
    night = painted(name, graph=SceneGraph(time=TimeOfDay.NIGHT), seed=2).picture.mean()
    assert night < 0.6 * day
