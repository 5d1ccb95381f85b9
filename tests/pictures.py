"""Small pictures for tests, made in code: no test reads a binary file."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import Image, ImageFormat, Resolution
from aquatint.imaging.encode import png


def noise(width: int, height: int, seed: int = 0) -> NDArray[np.uint8]:
    """RGB pixels of every kind."""
    return np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)


def encoded(picture: PIL.Image.Image, form: str, **options: object) -> bytes:
    """A Pillow image as the bytes of a file."""
    file = BytesIO()
    picture.save(file, form, **options)
    return file.getvalue()


def image(pixels: NDArray[np.uint8]) -> Image:
    """Pixels as an image of the domain."""
    height, width = pixels.shape[:2]
    return Image(png(pixels), ImageFormat.PNG, Resolution(width, height))


def mask(changes: NDArray[np.bool_]) -> Image:
    """A mask, black where `changes` is true."""
    return image(np.where(changes, 0, 255).astype(np.uint8))


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def png_that_claims(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header names any size."""
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1000))
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    )


def landscape(width: int, height: int) -> NDArray[np.uint8]:
    """A sky, hills, a field and a red disc: what a painter may be given."""
    x = np.linspace(0, 1, width)[None]
    y = np.linspace(0, 1, height)[:, None]
    out = np.zeros((height, width, 3))
    for channel, (top, bottom) in enumerate(((90, 240), (140, 200), (220, 170))):
        out[..., channel] = top + (bottom - top) * y * 1.4 + 12 * np.cos(9 * x)
    hills = y > 0.5 + 0.08 * np.sin(7 * x)
    out[hills] = (70, 100, 90)
    field = y > 0.68 + 0 * x
    out[field] = (90, 150, 60)
    out[field] += np.random.default_rng(1).integers(-25, 26, out.shape)[field]
    disc = (x - 0.35) ** 2 * (width / height) ** 2 + (y - 0.62) ** 2 < 0.02
    out[disc] = (200, 50, 40)
    return np.clip(out, 0, 255).astype(np.uint8)
