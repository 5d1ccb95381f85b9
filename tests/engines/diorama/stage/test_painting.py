"""The tools that stages are painted with."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from aquatint.domain import Resolution
from aquatint.engines.diorama.dice import dice
from aquatint.engines.diorama.graph import SceneGraph, TimeOfDay, Weather
from aquatint.engines.diorama.pixels import rgb
from aquatint.engines.diorama.stage import grass
from aquatint.engines.diorama.stage.air import air
from aquatint.engines.diorama.stage.noise import fbm, hills, ridge
from aquatint.engines.diorama.stage.sheet import Sheet, curve, even, polygon, solid
from aquatint.engines.diorama.stage.soft import enlarge, smooth, spot
from aquatint.engines.diorama.stage.view import HIGH, LOW, look

SIZE = Resolution(800, 600)


@pytest.mark.parametrize("shape", [(40, 300), (300, 40), (2, 2)])
def test_noise_has_the_asked_shape_and_stays_within_0_and_1(shape):
    noise = fbm(shape, dice(1, "noise"), 30)
    assert noise.shape == shape
    assert noise.dtype == np.float32
    assert 0 <= noise.min() <= noise.max() <= 1


def test_a_ridge_touches_0_and_1():
    line = ridge(dice(1, "ridge"), 200, 5)
    assert (line.min(), line.max()) == (0, 1)


def test_hills_swell_without_steps():
    line = hills(dice(1, "hills"), 400, 3)
    assert max(abs(one - other) for one, other in itertools.pairwise(line)) < 0.03


def test_an_enlarged_plane_keeps_its_values():
    assert np.allclose(enlarge(np.full((4, 6), 0.3, np.float32), 30, 20), 0.3)


def test_an_s_curve_runs_from_0_to_1():
    plane = np.array([[-1, 0, 0.5, 1, 2]], np.float32)
    assert smooth(0, 1, plane).tolist() == [[0, 0, 0.5, 1, 1]]


def test_a_spot_falls_to_nothing_at_its_radius():
    plane = spot((41, 41), 20, 20, 10)
    assert plane[20, 20] == 1
    assert plane[20, 31] == 0


def test_a_sheet_draws_later_shapes_over_earlier_ones():
    sheet = Sheet(40, 20)
    sheet.cover("#ff0000")
    sheet.box(20, 0, 40, 20).fill("#0000ff")
    sprite = sheet.sprite()
    assert sprite[10, 5].tolist() == [255, 0, 0, 255]
    assert sprite[10, 30].tolist() == [0, 0, 255, 255]


def test_a_faint_shape_lets_through_what_is_below():
    sheet = Sheet(10, 10)
    sheet.cover("#000000")
    sheet.scatter([polygon([(0, 0), (10, 0), (10, 10), (0, 10)])], "#ffffff", 0.5)
    assert 120 <= int(sheet.sprite()[5, 5, 0]) <= 135


def test_a_gradient_runs_between_its_points():
    sheet = Sheet(20, 100)
    sheet.cover(sheet.fade(solid((0, "#000000"), (1, "#ffffff")), (0, 0), (0, 100)))
    column = sheet.picture()[:, 10, 0]
    assert column[2] < 0.1
    assert column[97] > 0.9


def test_a_halo_is_clear_at_its_edge():
    sheet = Sheet(100, 100)
    sheet.cover(sheet.halo(even("#ffffff", (0, 1), (1, 0)), (50, 50), 40))
    alpha = sheet.sprite()[..., 3]
    assert alpha[50, 50] > 240
    assert alpha[2, 2] == 0


def test_a_curve_passes_through_its_points():
    d = curve([(0, 0), (10, 5), (20, 0)])
    assert d.startswith("M0.0,0.0")
    assert " 10.0,5.0" in d
    assert d.endswith(" 20.0,0.0")


def test_a_camera_keeps_to_its_eye_lines():
    for seed in range(20):
        assert LOW[0] <= look(SIZE, seed, LOW).horizon <= LOW[1]
        assert HIGH[0] <= look(SIZE, seed, HIGH).horizon <= HIGH[1]


def test_shares_across_run_from_the_lit_side():
    left = look(SIZE, 1, side=-1)
    right = look(SIZE, 1, side=1)
    assert (left.x(0.25), right.x(0.25)) == (200, 600)


def test_the_haze_swallows_what_is_far():
    day = air(SceneGraph())
    near, far = rgb(day.ink("#203020")), rgb(day.ink("#203020", 0.9))
    assert abs(far[0] - day.haze[0]) < abs(near[0] - day.haze[0])


@pytest.mark.parametrize("weather", [Weather.OVERCAST, Weather.RAIN, Weather.SNOW, Weather.FOG])
def test_no_shadow_is_cast_under_a_veil(weather):
    assert air(SceneGraph(weather=frozenset({weather}))).shadow == 0


def test_named_colours_tint_the_clouds_that_are_asked_for():
    plain = SceneGraph(time=TimeOfDay.SUNSET)
    asked = SceneGraph(
        time=TimeOfDay.SUNSET, extras=frozenset({"clouds"}), colors=("pink", "orange")
    )
    assert air(asked).lit != air(plain).lit
    assert air(asked).cover > air(plain).cover


def test_neighbouring_seeds_choose_all_ways_in_turn():
    picks = [look(SIZE, seed).pick("way", 4) for seed in range(8, 12)]
    assert sorted(picks) == [0, 1, 2, 3]


def test_grass_does_not_grow_in_water():
    view = look(SIZE, 1)
    blades = grass.cover(view, air(SceneGraph()), 0.5)
    water = "M0,300H400V600H0Z"
    assert blades[320:, :380, 3].any()
    cover = grass.dry(view, blades, water)
    assert not cover[320:, :380, 3].any()
    assert cover[320:, 420:, 3].any()
