"""What is encoded comes back as it was."""

from __future__ import annotations

import zlib
from io import BytesIO

import numpy as np
import PIL.Image
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pictures import noise

from aquatint.imaging import encode


def decoded(data: bytes) -> np.ndarray:
    return np.asarray(PIL.Image.open(BytesIO(data)))


@given(
    width=st.integers(1, 40),
    height=st.integers(1, 40),
    channels=st.sampled_from([1, 3, 4]),
    level=st.integers(0, 3),
    seed=st.integers(0, 99),
)
def test_pixels_survive_a_png(width, height, channels, level, seed):
    shape = (height, width) if channels == 1 else (height, width, channels)
    pixels = np.random.default_rng(seed).integers(0, 256, shape, np.uint8)
    assert (decoded(encode.png(pixels, level=level)) == pixels).all()


def test_pixels_need_not_be_contiguous():
    pixels = noise(20, 20)[::2, ::-1]
    assert (decoded(encode.png(pixels)) == pixels).all()


def test_without_isal_zlib_writes_the_same_picture(monkeypatch: pytest.MonkeyPatch):
    pixels = noise(20, 10)
    monkeypatch.setattr(encode, "deflater", zlib)
    assert (decoded(encode.png(pixels)) == pixels).all()


def test_the_same_pixels_make_the_same_bytes():
    assert encode.png(noise(64, 64)) == encode.png(noise(64, 64))
