"""What a mask asks for."""

from __future__ import annotations

import numpy as np
import PIL.Image
import pytest
from pictures import encoded, image, mask

from aquatint.imaging.decode import verify
from aquatint.imaging.mask import changes, cleared, inverted


def test_black_changes_and_white_stays():
    wanted = np.zeros((6, 8), bool)
    wanted[2:4, 3:7] = True
    assert (changes(mask(wanted)) == wanted).all()


def test_grey_is_rounded_to_the_nearer_of_the_two():
    greys = np.arange(256, dtype=np.uint8).reshape(16, 16)
    assert changes(image(greys)).sum() == 128


@pytest.mark.parametrize(
    ("color", "change"), [("yellow", False), ("blue", True), ("white", False), ("#400000", True)]
)
def test_colours_count_by_their_luminance(color, change):
    data = encoded(PIL.Image.new("RGB", (2, 2), color), "PNG")
    assert changes(verify(data, "mask", 100)).all() == change


def test_what_is_transparent_stays():
    data = encoded(PIL.Image.new("RGBA", (2, 2), (0, 0, 0, 0)), "PNG")
    assert not changes(verify(data, "mask", 100)).any()


def test_turned_round_what_is_white_changes_and_what_is_transparent_still_stays():
    wanted = np.zeros((6, 8), bool)
    wanted[2:4, 3:7] = True
    assert (changes(inverted(mask(wanted))) == ~wanted).all()
    assert inverted(inverted(mask(wanted))) == mask(wanted)
    clear = encoded(PIL.Image.new("RGBA", (2, 2), (255, 255, 255, 0)), "PNG")
    assert not changes(inverted(verify(clear, "mask", 100))).any()


def test_of_what_is_transparent_a_mask_is_made_where_anything_is():
    alpha = np.array([[0, 127], [128, 255]], np.uint8)
    pixels = np.dstack([np.full((2, 2, 3), 90, np.uint8), alpha])
    found = cleared(image(pixels))
    assert changes(found).tolist() == [[True, True], [False, False]]
    assert cleared(image(pixels[..., :3])) is None
