"""What is read, what is refused, and what pixels come of it."""

from __future__ import annotations

import zlib

import numpy as np
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import chunk, encoded, noise, png_that_claims

from aquatint.domain import Image, ImageFormat, InvalidRequest, Resolution
from aquatint.imaging import decode

MOST = 1_000_000
FORMS = ("PNG", "JPEG", "WEBP")


def photo(width=40, height=30) -> PIL.Image.Image:
    return PIL.Image.fromarray(noise(width, height))


def verify(data: bytes) -> Image:
    return decode.verify(data, "image", MOST)


def refusal(data: bytes, most: int = MOST) -> str:
    with pytest.raises(InvalidRequest) as caught:
        decode.verify(data, "image", most)
    assert caught.value.field == "image"
    return caught.value.reason


@pytest.mark.parametrize("form", FORMS)
def test_the_three_formats_are_known_by_their_bytes(form):
    data = encoded(photo(), form)
    assert verify(data) == Image(data, ImageFormat[form], Resolution(40, 30))


@pytest.mark.parametrize("form", ["GIF", "BMP", "TIFF"])
def test_other_formats_are_refused(form):
    assert refusal(encoded(photo(), form)) == "must be a PNG, JPEG or WebP image"


def test_nothing_at_all_is_refused():
    assert refusal(b"") == "must be a PNG, JPEG or WebP image"


def test_a_huge_picture_is_refused_by_its_header_alone():
    assert "50000x50000" in refusal(png_that_claims(50_000, 50_000))


def test_a_huge_webp_canvas_is_refused_before_room_is_made_for_it():
    body = b"VP8X" + (10).to_bytes(4, "little") + bytes(4) + b"\xff\xff\xff" * 2
    data = b"RIFF" + (len(body) + 4).to_bytes(4, "little") + b"WEBP" + body
    assert "16777216x16777216" in refusal(data)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("lossless", [True, False])
def test_a_picture_of_the_most_pixels_passes_and_one_more_does_not(form, lossless):
    data = encoded(photo(40, 30), form, **({"lossless": lossless} if form == "WEBP" else {}))
    assert decode.verify(data, "image", 1200).size.pixels == 1200
    assert "at most 1,199 are allowed" in refusal(data, 1199)


@pytest.mark.parametrize("form", FORMS)
def test_a_truncated_file_is_refused(form):
    data = encoded(photo(), form)
    for keep in range(12, len(data) * 9 // 10, 97):
        assert refusal(data[:keep]).startswith(("is a damaged", "must be a PNG"))


def test_a_png_with_a_broken_checksum_is_refused():
    data = bytearray(encoded(photo(), "PNG"))
    data[data.index(b"IDAT") + 200] ^= 1
    assert refusal(bytes(data)) == "is a damaged or unreadable PNG image"


def test_a_text_chunk_that_unpacks_to_gigabytes_is_refused():
    bomb = b"Comment\0\0" + zlib.compress(bytes(50_000_000), 9)
    data = encoded(photo(), "PNG")
    at = data.index(b"IDAT") - 4
    assert "damaged" in refusal(data[:at] + chunk(b"zTXt", bomb) + data[at:])


def test_a_jpeg_of_endless_scans_is_refused():
    data = encoded(photo(), "JPEG", progressive=True)
    at = data.index(b"\xff\xda")
    assert "damaged" in refusal(data[:at] + data[at:-2] * 500 + data[-2:])


@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_of_an_animation_the_first_frame_is_read(form):
    frames = [PIL.Image.new("RGB", (8, 6), color) for color in ("red", "blue", "lime")]
    options = {"lossless": True} if form == "WEBP" else {}
    data = encoded(frames[0], form, save_all=True, append_images=frames[1:], **options)
    assert (decode.pixels(verify(data)) == (255, 0, 0)).all()


@given(data=st.binary(max_size=300), form=st.sampled_from(["", *FORMS]))
def test_any_bytes_are_an_image_or_an_invalid_request(data, form):
    heads = {
        "": b"",
        "PNG": b"\x89PNG\r\n\x1a\n",
        "JPEG": b"\xff\xd8\xff",
        "WEBP": b"RIFF\x50\0\0\0WEBPVP8",
    }
    with pytest.raises(InvalidRequest):
        verify(heads[form] + data)


@given(data=st.data(), form=st.sampled_from(FORMS))
def test_any_damage_is_bearable_or_an_invalid_request(data, form):
    whole = bytearray(encoded(photo(16, 12), form))
    for _ in range(data.draw(st.integers(1, 6))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        found = verify(bytes(whole))
    except InvalidRequest:
        return
    assert decode.pixels(found).shape == (found.size.height, found.size.width, 3)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("form", ["PNG", "WEBP"])
def test_a_picture_is_turned_upright(form, orientation):
    exif = PIL.Image.Exif()
    exif[0x0112] = orientation
    upright = photo(7, 5)
    back = {1: (), 2: (0,), 3: (3,), 4: (1,), 5: (5,), 6: (2,), 7: (6,), 8: (4,)}[orientation]
    lying = upright
    for turn in back:
        lying = lying.transpose(PIL.Image.Transpose(turn))
    options = {"lossless": True} if form == "WEBP" else {}
    found = verify(encoded(lying, form, exif=exif, **options))
    assert found.size == Resolution(7, 5)
    assert (decode.pixels(found) == np.asarray(upright)).all()


def test_unreadable_exif_data_turns_nothing():
    data = encoded(photo(), "JPEG", exif=b"Exif\0\0 this is no TIFF header")
    assert verify(data).size == Resolution(40, 30)


def test_sixteen_bits_of_grey_are_scaled_to_eight():
    grey = np.linspace(0, 65535, 256).round().astype(np.uint16).reshape(16, 16)
    found = decode.pixels(verify(encoded(PIL.Image.fromarray(grey), "PNG")))
    assert (found[..., 0] == np.arange(256).reshape(16, 16)).all()


def test_what_is_transparent_shows_white():
    picture = PIL.Image.new("RGBA", (2, 1), (200, 0, 0, 0))
    picture.putpixel((1, 0), (200, 0, 0, 128))
    assert decode.pixels(verify(encoded(picture, "PNG"))).tolist() == [
        [[255, 255, 255], [227, 127, 127]]
    ]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_every_kind_of_png_is_read(mode):
    picture = PIL.Image.new("RGB", (4, 4), "white").convert(mode)
    assert (decode.pixels(verify(encoded(picture, "PNG"))) == 255).all()


def test_a_palette_with_transparency_is_read():
    picture = PIL.Image.new("P", (4, 4), 0)
    picture.putpalette([255, 0, 0, 0, 0, 255])
    picture.putpixel((0, 0), 1)
    data = encoded(picture, "PNG", transparency=bytes([0, 255]))
    found = decode.pixels(verify(data))
    assert found[0, 0].tolist() == [0, 0, 255]
    assert found[3, 3].tolist() == [255, 255, 255]


def test_a_cmyk_jpeg_is_read():
    picture = PIL.Image.new("CMYK", (16, 16), (0, 255, 255, 0))
    red, green, blue = decode.pixels(verify(encoded(picture, "JPEG")))[8, 8].tolist()
    assert red > 240
    assert max(green, blue) < 15
