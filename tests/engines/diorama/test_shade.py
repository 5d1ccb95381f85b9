"""Light on figures: tint, rim, haze, shadows, reflections."""

import math
from dataclasses import replace

import numpy as np
import pytest

from aquatint.engines.diorama import shade
from aquatint.engines.diorama.light import Light
from aquatint.engines.diorama.shade import Seat

DAY = Light(
    x=0.1, y=0.1, key=(1.0, 0.9, 0.7), ambient=(0.5, 0.65, 0.85), haze=(0.8, 0.85, 0.9), shadow=0.3
)
SEAT = Seat(x=0.5, y=0.6)


def disc(size: int = 120, tone: int = 120) -> np.ndarray:
    """A grey disc that touches all four sides of its sprite."""
    rows, columns = np.mgrid[0:size, 0:size] - (size - 1) / 2
    inside = rows**2 + columns**2 <= (size / 2) ** 2
    sprite = np.zeros((size, size, 4), np.uint8)
    sprite[inside] = (tone, tone, tone, 255)
    return sprite


def ground() -> np.ndarray:
    return np.full((300, 400, 3), 0.6, np.float32)


def test_light_changes_no_outline_and_leaves_the_sprite_itself_alone():
    sprite = disc()
    before = sprite.copy()
    result = shade.lit(sprite, DAY, SEAT)
    assert (result[..., 3] == before[..., 3]).all()
    assert (result[..., :3] <= result[..., 3:]).all()
    assert (sprite == before).all()


def test_the_side_towards_the_sun_is_brighter():
    result = shade.lit(disc(), DAY, SEAT).astype(int)
    assert result[:, :60, 0].sum() > result[:, 60:, 0].sum()
    turned = shade.lit(disc(), replace(DAY, x=0.9), SEAT).astype(int)
    assert turned[:, :60, 0].sum() < turned[:, 60:, 0].sum()


def test_the_rim_glows_on_edges_that_face_the_sun():
    light = replace(DAY, x=-1.0, y=0.6, rim=0.8)
    result = shade.lit(disc(), light, SEAT).astype(int)
    assert result[60, 3, 0] > result[60, 60, 0] + 20
    assert result[60, 116, 0] < result[60, 60, 0]


def test_air_before_a_far_figure_takes_its_contrast():
    dark, bright = disc(tone=20), disc(tone=230)

    def contrast(haze: float) -> int:
        seat = replace(SEAT, haze=haze)
        one, other = (int(shade.lit(s, DAY, seat)[60, 60, 0]) for s in (bright, dark))
        return one - other

    assert contrast(0.3) < 0.8 * contrast(0.0)


def test_a_grounded_figure_is_darker_at_its_feet():
    standing = shade.lit(disc(), DAY, SEAT)
    flying = shade.lit(disc(), DAY, replace(SEAT, grounded=False))
    assert int(standing[115, 60, 0]) < int(flying[115, 60, 0])
    assert int(standing[40, 60, 0]) == int(flying[40, 60, 0])


def test_night_keeps_a_subject_readable():
    night = replace(DAY, tint=(0.3, 0.35, 0.6), ambient=(0.1, 0.16, 0.36))
    assert int(shade.lit(disc(tone=200), night, SEAT)[60, 60, 0]) > 80


def test_what_frames_the_picture_is_almost_a_silhouette_before_a_low_sun():
    sunset = replace(DAY, x=0.6, y=0.5, rim=0.8)
    framing = shade.lit(disc(), sunset, replace(SEAT, backlit=True))
    plain = shade.lit(disc(), sunset, SEAT)
    assert int(framing[60, 60, 0]) < 0.75 * int(plain[60, 60, 0])


@pytest.mark.parametrize(("x", "darker"), [(0.0, "right"), (1.0, "left")])
def test_the_cast_shadow_falls_away_from_the_sun(x, darker):
    picture = ground()
    shade.cast(picture, disc()[..., 3], 140, 80, replace(DAY, x=x, y=0.2))
    assert picture.min() < 0.5
    left, right = 0.6 - picture[202:, :200, 0], 0.6 - picture[202:, 200:, 0]
    assert (right.sum() > left.sum()) == (darker == "right")


def test_an_overcast_sky_casts_no_shadow():
    picture = ground()
    shade.cast(picture, disc()[..., 3], 140, 80, replace(DAY, shadow=0.0))
    assert (picture == ground()).all()


def test_feet_press_on_the_ground_where_they_stand():
    picture = ground()
    shade.contact(picture, disc()[..., 3], 140, 80, DAY)
    assert picture[199, 200, 0] < 0.45
    assert picture[100, 200, 0] == np.float32(0.6)
    assert picture[199, 20, 0] == np.float32(0.6)


def test_each_foot_presses_for_itself():
    legs = np.zeros((100, 120), np.uint8)
    legs[:60] = 255
    legs[60:, 10:30] = legs[60:, 90:110] = 255
    picture = ground()
    shade.contact(picture, legs, 100, 100, DAY)
    assert picture[199, 120, 0] < picture[199, 160, 0]
    assert picture[199, 200, 0] < picture[199, 160, 0]


@pytest.mark.parametrize(("left", "top"), [(-100, -100), (380, 280), (-60, 260), (1000, 1000)])
def test_shadows_end_at_the_edge_of_the_picture(left, top):
    picture = ground()
    shade.cast(picture, disc()[..., 3], left, top, DAY)
    shade.contact(picture, disc()[..., 3], left, top, DAY)
    assert picture.shape == (300, 400, 3)
    assert picture.min() >= 0


def test_nothing_casts_nothing():
    picture = ground()
    empty = np.zeros((50, 50), np.uint8)
    shade.cast(picture, empty, 10, 10, DAY)
    shade.contact(picture, empty, 10, 10, DAY)
    assert (picture == ground()).all()


def test_water_shows_a_figure_upside_down_and_faint():
    sprite = disc()
    sprite[:60, :, :3] = 0
    image = shade.mirrored(sprite, (1.0, 1.0, 1.0), np.random.default_rng(1))
    assert image.shape[1] == sprite.shape[1]
    assert int(image[10, 60, 0]) > int(image[70, 60, 0])
    assert image[..., 3].max() < 128


@pytest.mark.parametrize("size", [1, 2, 5])
def test_the_smallest_sprites_are_lit_too(size):
    assert shade.lit(disc(size), DAY, SEAT).shape == (size, size, 4)


@pytest.mark.parametrize("x", [-0.3, 0.1, 0.35, 0.65, 0.9, 1.3])
@pytest.mark.parametrize("foot", [0.25, 0.5, 0.75])
def test_the_cast_shadow_falls_away_from_the_sun_within_twenty_degrees(x, foot):
    light = replace(DAY, x=x, y=0.1)
    picture = np.full((400, 400, 3), 0.8, np.float32)
    post = np.zeros((160, 12), np.uint8)
    post[:, 2:10] = 255
    left, top = round(foot * 400) - 6, 140
    shade.cast(picture, post, left, top, light)
    dark = 0.8 - picture[301:345, :, 0]
    rows, columns = np.nonzero(dark > 0.03)
    reach = int(rows.max())
    tip = columns[rows == reach].mean()
    start = columns[rows == 0].mean()
    thrown = math.degrees(math.atan2(tip - start, reach))
    expected = math.degrees(math.atan2(foot * 400 - x * 400, 300 - 0.1 * 400))
    assert abs(thrown - expected) <= 20
