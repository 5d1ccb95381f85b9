"""Distances between colours and between pictures."""

import numpy as np
import pytest

from bench.color import Seen, difference, labs, palette_error

# From the test data that Sharma, Wu and Dalal published with their implementation notes.
PAIRS = [
    ((50, 2.6772, -79.7751), (50, 0, -82.7485), 2.0425),
    ((50, 0, 0), (50, -1, 2), 2.3669),
    ((50, 2.49, -0.001), (50, -2.49, 0.0009), 7.1792),
    ((50, 2.49, -0.001), (50, -2.49, 0.0011), 7.2195),
    ((50, 2.5, 0), (73, 25, -18), 27.1492),
    ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
]


def halves(left, right):
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:, :32], pixels[:, 32:] = left, right
    return pixels


@pytest.mark.parametrize(("one", "other", "expected"), PAIRS)
def test_colours_are_as_far_apart_as_was_published(one, other, expected):
    assert float(difference(np.array(one), np.array(other))) == pytest.approx(expected, abs=1e-4)


def test_a_picture_is_at_no_distance_from_itself_and_at_some_from_its_mirror():
    pixels = halves((200, 30, 30), (20, 60, 200))
    assert Seen(pixels).apart(Seen(pixels)) == 0
    assert Seen(pixels).apart(Seen(pixels[:, ::-1])) > 20


def test_a_texture_counts_where_the_mean_colour_is_the_same():
    dots = np.indices((96, 96)).sum(0)[..., None] % 2 * np.full(3, 255)
    grey = np.full((96, 96, 3), 128)
    assert Seen(dots.astype(np.uint8)).apart(Seen(grey.astype(np.uint8))) > 20


def test_a_palette_that_was_kept_to_has_no_error():
    inks = labs(np.array([[200, 30, 30], [20, 60, 200]], np.uint8))
    pixels = halves((200, 30, 30), (20, 60, 200))
    assert palette_error(pixels, inks, np.array([0.5, 0.5])) == (0, 0)


def test_a_palette_in_wrong_shares_misplaces_area():
    inks = labs(np.array([[200, 30, 30], [20, 60, 200]], np.uint8))
    pixels = halves((200, 30, 30), (20, 60, 200))
    _, misplaced = palette_error(pixels, inks, np.array([0.75, 0.25]))
    assert misplaced == pytest.approx(0.25)
