"""A note travels with its pixels, and only with them."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import PIL.Image
from hypothesis import given
from hypothesis import strategies as st
from pictures import encoded, image, noise

from aquatint.domain import Image, ImageFormat, Resolution
from aquatint.imaging import decode
from aquatint.imaging.encode import png
from aquatint.imaging.notes import note, noted

SIZE = Resolution(20, 10)
TEXT = "A cat, “Miau”, 猫"


def as_image(data: bytes) -> Image:
    return Image(data, ImageFormat.PNG, SIZE)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=200))
def test_what_is_noted_is_read(text):
    assert note(as_image(noted(png(noise(20, 10)), text))) == text


def test_a_note_changes_no_pixel_and_no_size():
    pixels = noise(20, 10)
    with_note = noted(png(pixels), TEXT)
    assert decode.verify(with_note, "image", 200).size == SIZE
    assert (np.asarray(PIL.Image.open(BytesIO(with_note))) == pixels).all()
    assert len(with_note) - len(png(pixels)) < len(TEXT.encode()) + 50


def test_other_pixels_lose_the_note():
    before, after = noted(png(noise(20, 10)), TEXT), noted(png(noise(20, 10, 1)), TEXT)
    chunk = before[33 : before.index(b"IDAT") - 4]
    stolen = after[:33] + chunk + after[after.index(b"IDAT") - 4 :]
    assert note(as_image(stolen)) is None


def test_pictures_of_others_have_none():
    picture = PIL.Image.fromarray(noise(20, 10))
    assert note(image(noise(20, 10))) is None
    assert note(Image(encoded(picture, "JPEG"), ImageFormat.JPEG, SIZE)) is None


@given(st.binary(max_size=200))
def test_broken_files_have_none(data):
    assert note(as_image(b"\x89PNG\r\n\x1a\n" + data)) is None
