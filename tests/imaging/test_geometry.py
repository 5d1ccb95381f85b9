"""How an input comes to the size of the answer."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import noise

from aquatint.domain import Resolution
from aquatint.imaging.geometry import contain, cover, cover_mask

sides = st.integers(1, 60)


@given(sides, sides, sides, sides)
def test_the_answer_has_the_size_asked_for(width, height, to_width, to_height):
    size = Resolution(to_width, to_height)
    assert cover(noise(width, height), size).shape == (to_height, to_width, 3)
    assert cover_mask(np.ones((height, width), bool), size).all()
    assert not cover_mask(np.zeros((height, width), bool), size).any()


def test_pixels_of_the_right_size_stay_as_they_are():
    pixels = noise(9, 7)
    assert (cover(pixels, Resolution(9, 7)) == pixels).all()


def test_what_is_too_wide_loses_both_sides_alike():
    pixels = np.zeros((10, 30, 3), np.uint8)
    pixels[:, 10:20] = 255
    assert (cover(pixels, Resolution(10, 10)) == 255).all()


def test_what_is_too_tall_loses_top_and_bottom_alike():
    pixels = np.zeros((30, 10, 3), np.uint8)
    pixels[10:20] = 255
    assert (cover(pixels, Resolution(10, 10)) == 255).all()


def test_a_mask_stays_on_what_it_covers():
    pixels = np.full((300, 400, 3), 20, np.uint8)
    changes = np.zeros((300, 400), bool)
    pixels[90:180, 120:240] = 230
    changes[90:180, 120:240] = True
    size = Resolution(896, 1120)
    bright = cover(pixels, size)[..., 0] > 125
    assert (bright != cover_mask(changes, size)).mean() < 0.001


def test_grey_and_rgba_are_scaled_too():
    size = Resolution(5, 5)
    assert cover(np.zeros((9, 9), np.uint8), size).shape == (5, 5)
    assert cover(np.zeros((9, 9, 4), np.uint8), size).shape == (5, 5, 4)


@pytest.mark.parametrize(
    ("size", "within", "place"),
    [
        ((100, 100), (300, 100), (100, 0, 200, 100)),
        ((100, 100), (100, 300), (0, 100, 100, 200)),
        ((200, 100), (100, 100), (0, 25, 100, 75)),
        ((50, 50), (50, 50), (0, 0, 50, 50)),
        ((1, 1000), (90, 30), (44, 0, 45, 30)),
    ],
)
def test_a_contained_picture_is_whole_and_in_the_middle(size, within, place):
    assert contain(Resolution(*size), Resolution(*within)) == place
