"""Which shape suits a prompt."""

import pytest

from aquatint.studio.framing import fitting


@pytest.mark.parametrize(
    ("prompt", "ratio"),
    [
        ("a cat", "1x1"),
        ("", "1x1"),
        ("A landscape with a river", "16x9"),
        ("a portrait of a queen", "3x4"),
        ("Movie poster, a portrait", "2x3"),
        ("a panorama of a city", "3x1"),
        ("an important portraiture", "1x1"),
    ],
)
def test_the_first_word_that_suggests_a_shape_decides(prompt, ratio):
    assert fitting(prompt) == ratio
