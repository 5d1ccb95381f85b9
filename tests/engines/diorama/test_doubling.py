"""A picture twice as large is what a bilinear enlargement makes of it, to the byte."""

import numpy as np
import PIL.Image
import pytest

from aquatint.engines.diorama.doubling import doubled

BILINEAR = PIL.Image.Resampling.BILINEAR


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (2, 3), (33, 64), (70, 31)])
def test_it_is_the_bilinear_enlargement(rows, columns):
    pixels = np.random.default_rng(rows).integers(0, 256, (rows, columns, 3), dtype=np.uint8)
    expected = PIL.Image.fromarray(pixels).resize((2 * columns, 2 * rows), BILINEAR)
    assert np.array_equal(doubled(pixels, 2 * columns, 2 * rows), np.asarray(expected))


def test_a_fourth_band_is_enlarged_as_the_others_are():
    pixels = np.random.default_rng(7).integers(0, 256, (21, 34, 4), dtype=np.uint8)
    bands = [doubled(np.repeat(pixels[..., at, None], 3, 2), 68, 42)[..., 0] for at in range(4)]
    assert np.array_equal(doubled(pixels, 68, 42), np.stack(bands, -1))


def test_an_odd_size_is_cut_from_the_next_even_one():
    pixels = np.random.default_rng(5).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    whole = doubled(pixels, 60, 40)
    assert np.array_equal(doubled(pixels, 59, 39), whole[:39, :59])
