"""What a mask asks for."""

from __future__ import annotations

import numpy as np
import PIL.Image
import pytest
from pictures import encoded, image, mask

from aquatint.imaging.decode import verify
from aquatint.imaging.mask import changes


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
