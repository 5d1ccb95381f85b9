"""Thumbnails are small, keep their shape, and are never larger than the picture."""

from io import BytesIO

import numpy as np
import PIL.Image
import pytest

from aquatint.domain import Image, ImageFormat, Resolution
from aquatint.imaging.encode import png
from aquatint.imaging.thumbnail import thumbnail


def picture(width, height, colour=(200, 30, 30)):
    data = png(np.full((height, width, len(colour)), colour, np.uint8))
    return Image(data, ImageFormat.PNG, Resolution(width, height))


@pytest.mark.parametrize(
    ("size", "side", "small"),
    [((512, 1024), 128, (64, 128)), ((1024, 512), 128, (128, 64)), ((64, 64), 128, (64, 64))],
)
def test_a_thumbnail_keeps_the_shape(size, side, small):
    made = PIL.Image.open(BytesIO(thumbnail(picture(*size), side)))

    assert (made.format, made.size) == ("WEBP", small)


def test_what_is_transparent_shows_white():
    made = PIL.Image.open(BytesIO(thumbnail(picture(64, 64, (9, 9, 9, 0)), 32)))

    assert min(made.convert("RGB").getpixel((16, 16))) > 250
