"""Images as values: encoded bytes, and what is known of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from .canvas import Resolution


class ImageFormat(StrEnum):
    """The formats that are read. Everything drawn here is written as PNG."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"

    @property
    def media_type(self) -> str:
        return f"image/{self.value}"

    @property
    def extension(self) -> str:
        """What the path of its link ends in."""
        return "jpg" if self is ImageFormat.JPEG else self.value


@dataclass(frozen=True, slots=True)
class Image:
    """An encoded image and its upright size, EXIF orientation already reckoned in.

    Bytes from outside become one only through `aquatint.imaging.decode.verify`.
    """

    data: bytes = field(repr=False)
    format: ImageFormat
    size: Resolution
