"""Lamps in the dark: when they are lit, and what they light."""

from dataclasses import replace

import numpy as np

from aquatint.engines.diorama import lamps
from aquatint.engines.diorama.light import Light

NIGHT = Light(x=0.3, y=0.1, key=(0.8, 0.8, 1), ambient=(0.2, 0.3, 0.5), haze=(0.2, 0.3, 0.5))


def dark() -> np.ndarray:
    return np.full((200, 300, 3), 0.1, np.float32)


def test_lamps_are_lit_at_night_and_out_of_doors():
    assert lamps.shines(NIGHT)
    assert not lamps.shines(replace(NIGHT, indoors=True))
    assert not lamps.shines(replace(NIGHT, ambient=(0.7, 0.8, 0.9)))


def test_a_glow_is_brightest_at_the_lamp_and_ends():
    picture = dark()
    lamps.glow(picture, 150, 100, 40)
    assert picture[100, 150, 0] > 0.6
    assert picture[100, 170, 0] < picture[100, 150, 0]
    assert picture[100, 195, 0] == np.float32(0.1)


def test_beams_go_to_both_sides_and_not_up_or_down():
    picture = dark()
    lamps.beams(picture, 150, 100, lean=0.0)
    assert picture[100, 60, 0] > 0.15
    assert picture[100, 240, 0] > 0.15
    assert picture[10, 150, 0] < 0.12
    assert picture[190, 150, 0] < 0.12


def test_beams_fade_with_distance_and_light_stays_within_range():
    picture = dark()
    lamps.beams(picture, 20, 100, lean=0.1)
    lamps.glow(picture, 20, 100, 60)
    assert picture[125, 280, 0] < picture[106, 80, 0]
    assert picture.max() <= 1


def test_panes_shine_and_walls_and_wheels_do_not():
    glass, wall = (166, 207, 213, 255), (200, 120, 80, 255)
    sprite = np.array([[glass, wall], [glass, wall], [glass, wall], [glass, wall]], np.uint8)
    shining = lamps.panes(sprite, sprite // 2, 0.75)
    assert (shining[:3, 0, 0] > 200).all()
    assert (shining[:, 1] == sprite[:, 1] // 2).all()
    assert (shining[3] == sprite[3] // 2).all()
