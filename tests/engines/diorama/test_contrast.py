"""A figure is told from its surroundings: where both look alike, the ground gives way."""

import numpy as np
import pytest

from aquatint.engines.diorama.contrast import ENOUGH, set_off
from aquatint.engines.diorama.light import Light
from aquatint.engines.diorama.look.lab import lab

LIGHT = Light(x=0.3, y=0.2, key=(1, 0.95, 0.85), ambient=(0.5, 0.55, 0.7), haze=(0.8, 0.85, 0.95))
NIGHT = Light(x=0.3, y=0.2, key=(0.6, 0.7, 1), ambient=(0.1, 0.12, 0.2), haze=(0.2, 0.25, 0.45))


def stood(ground, figure, light=LIGHT):
    """The ground close beside a square figure after it was set off, and both in Lab."""
    picture = np.full((200, 200, 3), ground, np.float32)
    sprite = np.full((60, 60, 4), 255, np.uint8)
    sprite[..., :3] = [round(255 * part) for part in figure]
    set_off(picture, sprite, 70, 90, light)
    beside = picture[100:140, 62]
    return lab(np.array([figure], np.float32))[0], lab(beside).mean(axis=0), picture


@pytest.mark.parametrize(
    ("ground", "figure", "light"),
    [
        ((0.9, 0.93, 0.97), (0.95, 0.96, 0.98), LIGHT),
        ((0.05, 0.07, 0.13), (0.06, 0.06, 0.08), NIGHT),
        ((0.45, 0.3, 0.2), (0.5, 0.32, 0.2), LIGHT),
        ((0.25, 0.55, 0.2), (0.3, 0.6, 0.25), LIGHT),
    ],
    ids=["snow", "night", "wood", "meadow"],
)
def test_a_figure_like_its_ground_is_told_from_it(ground, figure, light):
    before = lab(np.array([ground, figure], np.float32))
    one, other, _ = stood(ground, figure, light)
    assert np.hypot.reduce(one - other) > np.hypot.reduce(before[0] - before[1]) + 5


def test_the_ground_far_away_stays_as_it_is():
    _, _, picture = stood((0.9, 0.93, 0.97), (0.95, 0.96, 0.98))
    assert np.array_equal(picture[:20], np.full((20, 200, 3), (0.9, 0.93, 0.97), np.float32))


def test_a_figure_that_is_seen_anyway_changes_nothing():
    one, other, picture = stood((0.2, 0.5, 0.9), (0.9, 0.4, 0.1))
    assert np.hypot.reduce(one - other) > ENOUGH
    assert np.ptp(picture.reshape(-1, 3), axis=0).max() == 0


def test_what_lies_outside_of_the_picture_is_left_alone():
    picture = np.full((50, 50, 3), 0.5, np.float32)
    set_off(picture, np.full((20, 20, 4), 128, np.uint8), 400, 400, LIGHT)
    assert np.ptp(picture) == 0
