"""rasterise(): SVG text as premultiplied RGBA, by whichever rasteriser there is."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from aquatint.engines.diorama.raster import UnreadableSvg, by_resvg, by_thorvg, rasterise

HALF_RED = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">'
    '<rect width="5" height="10" fill="#ff0000" fill-opacity="0.5"/></svg>'
)
RASTERISERS = pytest.mark.parametrize("draw", [by_thorvg, by_resvg], ids=["thorvg", "resvg"])


@RASTERISERS
def test_pixels_are_rgba_with_premultiplied_alpha(draw):
    sprite = draw(HALF_RED, 20, 10)
    assert sprite.shape == (10, 20, 4)
    assert sprite.dtype == np.uint8
    red, green, blue, alpha = (int(part) for part in sprite[5, 5])
    assert abs(alpha - 128) <= 1
    assert abs(red - alpha) <= 1
    assert (green, blue) == (0, 0)


@RASTERISERS
def test_what_is_not_painted_is_transparent(draw):
    assert not draw(HALF_RED, 20, 10)[:, 11:].any()


@RASTERISERS
def test_a_document_is_stretched_to_the_size_asked_for(draw):
    sprite = draw(HALF_RED, 40, 8)
    assert sprite[4, 18, 3] > 0
    assert sprite[4, 22, 3] == 0


@RASTERISERS
def test_what_is_no_svg_is_refused(draw):
    with pytest.raises(UnreadableSvg):
        draw("this is no drawing", 10, 10)


@RASTERISERS
def test_the_answer_may_be_written_to(draw):
    sprite = draw(HALF_RED, 8, 8)
    sprite[...] = 7
    assert (sprite == 7).all()


@pytest.mark.parametrize(("width", "height"), [(0, 5), (5, 0), (-3, 4)])
def test_nothing_wide_or_high_is_an_empty_sprite(width, height):
    assert rasterise(HALF_RED, width, height).size == 0


def test_the_same_document_gives_the_same_bytes_from_many_threads():
    expected = rasterise(HALF_RED, 64, 64).tobytes()
    with ThreadPoolExecutor(4) as pool:
        drawn = list(pool.map(lambda _: rasterise(HALF_RED, 64, 64).tobytes(), range(32)))
    assert set(drawn) == {expected}


def test_targets_of_many_sizes_are_drawn_from_many_threads():
    with ThreadPoolExecutor(8) as pool:
        drawn = list(pool.map(lambda side: rasterise(HALF_RED, side, side + 1), range(1, 400)))
    assert [one.shape for one in drawn] == [(side + 1, side, 4) for side in range(1, 400)]


def test_documents_of_many_lengths_are_drawn_from_many_threads():
    def drawn(length):
        return rasterise(HALF_RED + " " * length, 16, 16).tobytes()

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(drawn, range(400))) == {drawn(0)}
