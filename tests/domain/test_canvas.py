"""Sizes and ratios, as published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aquatint.domain.canvas import (
    LEGACY_RATIOS,
    LEGACY_RESOLUTIONS,
    V1_RATIOS,
    V3_RATIOS,
    V3_RESOLUTIONS,
    Resolution,
    nearest_v3,
)
from aquatint.domain.errors import InvalidRequest


def test_there_are_69_v3_sizes_all_multiples_of_32_within_a_quarter_of_a_megapixel():
    assert len(set(V3_RESOLUTIONS)) == 69
    for size in V3_RESOLUTIONS:
        assert size.width % 32 == size.height % 32 == 0
        assert 786_432 <= size.pixels <= 1_048_576


def test_the_legacy_sizes_are_78_published_ones_and_800x1280():
    assert len(set(LEGACY_RESOLUTIONS)) == 79
    assert Resolution(768, 1232) in LEGACY_RESOLUTIONS


def test_every_v3_ratio_gives_a_v3_size_of_nearly_that_ratio():
    assert len(V3_RATIOS) == 15
    for ratio, size in V3_RATIOS.items():
        width, height = map(int, ratio.split("x"))
        assert size in V3_RESOLUTIONS
        assert size.width / size.height == pytest.approx(width / height, rel=0.01)


def test_the_legacy_ratios_are_the_eleven_published_ones():
    assert set(LEGACY_RATIOS) == set(V1_RATIOS)
    assert len(LEGACY_RATIOS) == 11
    assert set(V1_RATIOS.values()) <= set(LEGACY_RESOLUTIONS)


def test_a_wide_picture_of_sixteen_by_nine_is_1312x736():
    assert str(V3_RATIOS["16x9"]) == "1312x736"
    assert str(V1_RATIOS["10x16"]) == "768x1232"


@pytest.mark.parametrize("size", V3_RESOLUTIONS, ids=str)
def test_an_input_of_a_v3_size_keeps_it(size):
    assert nearest_v3(size) == size


@pytest.mark.parametrize(
    ("size", "answer"),
    [
        ("800x600", "1152x864"),
        ("3000x1000", "1536x512"),
        ("1x9000", "512x1536"),
        ("7x7", "1024x1024"),
    ],
)
def test_another_input_is_answered_in_the_size_nearest_in_ratio(size, answer):
    assert str(nearest_v3(Resolution.parse(size))) == answer


@given(st.integers(1, 20_000), st.integers(1, 20_000))
def test_any_input_has_an_answer_among_the_v3_sizes(width, height):
    assert nearest_v3(Resolution(width, height)) in V3_RESOLUTIONS


def test_an_empty_size_is_refused():
    with pytest.raises(InvalidRequest, match="resolution"):
        Resolution(0, 5)
