"""Small pictures of large ones, for lists."""

from __future__ import annotations

from io import BytesIO

import PIL.Image

from aquatint.domain import Image

from .decode import pixels

_QUALITY = 82


def thumbnail(image: Image, side: int) -> bytes:
    """A WebP of at most `side` pixels a side, never larger than the picture; white is behind it."""
    picture = PIL.Image.fromarray(pixels(image))
    picture.thumbnail((side, side), PIL.Image.Resampling.LANCZOS, reducing_gap=2)
    written = BytesIO()
    picture.save(written, "WEBP", quality=_QUALITY)
    return written.getvalue()
