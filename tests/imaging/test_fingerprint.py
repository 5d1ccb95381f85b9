"""The hash of pixels follows the picture, not its file."""

from io import BytesIO

import numpy as np
import PIL.Image
import pytest
from pictures import image, landscape

from aquatint.domain import Image, ImageFormat, Resolution
from aquatint.imaging.decode import pixel_hash, pixels, proven, verify, whole
from aquatint.imaging.fingerprint import fingerprint

PIXELS = landscape(20, 30)


def written(pixels, **how):
    file = BytesIO()
    PIL.Image.fromarray(pixels).save(file, "PNG", **how)
    height, width = pixels.shape[:2]
    return Image(file.getvalue(), ImageFormat.PNG, Resolution(width, height))


def test_the_file_may_be_written_in_any_way():
    first, other = written(PIXELS, compress_level=0), written(PIXELS, compress_level=9)
    assert first.data != other.data
    assert (
        pixel_hash(first) == pixel_hash(other) == fingerprint(PIXELS) == pixel_hash(image(PIXELS))
    )


def test_one_pixel_makes_another_picture():
    changed = PIXELS.copy()
    changed[3, 4, 1] ^= 1
    assert fingerprint(changed) != fingerprint(PIXELS)


def test_the_same_bytes_in_another_shape_are_another_picture():
    assert fingerprint(PIXELS) != fingerprint(PIXELS.reshape(20, 30, 3))


def test_transparency_counts_where_there_is_any():
    clear = np.dstack([PIXELS, np.full(PIXELS.shape[:2], 255, np.uint8)])
    assert fingerprint(clear) == fingerprint(PIXELS)
    clear[0, 0, 3] = 0
    assert fingerprint(clear) != fingerprint(PIXELS)
    assert pixel_hash(written(clear)) == fingerprint(clear)


def test_grey_is_a_colour():
    grey = PIXELS[..., 0]
    assert fingerprint(grey) == fingerprint(np.dstack([grey] * 3)) == pixel_hash(written(grey))


@pytest.mark.parametrize("kind", ["RGB", "RGBA", "L", "LA", "P", "I;16"])
def test_what_is_told_by_one_decoding_is_what_two_tell(kind):
    picture = PIL.Image.fromarray(PIXELS)
    drawn = picture.convert("L").convert("I;16") if kind == "I;16" else picture.convert(kind)
    if kind.endswith("A"):
        drawn.putpixel((0, 0), (0,) * len(kind))
    file = BytesIO()
    drawn.save(file, "PNG")
    one = verify(file.getvalue(), "image", 10_000)
    assert proven(one.data, "image", 10_000) == (one, pixel_hash(one))
    same, seen = whole(one.data, "image", 10_000)
    assert same == one
    assert np.array_equal(seen, pixels(one))
