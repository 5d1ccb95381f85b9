"""Bytes from outside become images here, and images become pixels: nothing is believed unread."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile
from PIL.WebPImagePlugin import WebPImageFile

from aquatint.domain import Image, ImageFormat, InvalidRequest, Resolution

from .fingerprint import fingerprint

Pixels = NDArray[np.uint8]

_ORIENTATION = 0x0112  # the EXIF tag
_TURNS = {
    2: PIL.Image.Transpose.FLIP_LEFT_RIGHT,
    3: PIL.Image.Transpose.ROTATE_180,
    4: PIL.Image.Transpose.FLIP_TOP_BOTTOM,
    5: PIL.Image.Transpose.TRANSPOSE,
    6: PIL.Image.Transpose.ROTATE_270,
    7: PIL.Image.Transpose.TRANSVERSE,
    8: PIL.Image.Transpose.ROTATE_90,
}
_MOST_SCANS = 200  # a progressive JPEG has about ten; thousands of empty ones cost minutes


def verify(data: bytes, field: str, max_pixels: int) -> Image:
    """Read an image that a caller sent, first frame only, and decode it once to prove it whole.

    Its format is that of its bytes, whatever they were called. Raise InvalidRequest for `field` if
    it is no PNG, JPEG or WebP, has more than `max_pixels` pixels, or is damaged.
    """
    return _verified(data, field, max_pixels)[0]


def proven(data: bytes, field: str, max_pixels: int) -> tuple[Image, str]:
    """As `verify`, and the picture's `pixel_hash` by the same decoding: half the time of both."""
    image, picture = _verified(data, field, max_pixels)
    return image, _hash(picture)


def whole(data: bytes, field: str, max_pixels: int) -> tuple[Image, Pixels]:
    """As `verify`, and the picture's `pixels` by the same decoding."""
    image, picture = _verified(data, field, max_pixels)
    return image, _over(picture)


def sniff(data: bytes) -> ImageFormat | None:
    """The format that the first bytes announce; None if it is none that is read here."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return ImageFormat.PNG
    if data.startswith(b"\xff\xd8\xff"):
        return ImageFormat.JPEG
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return ImageFormat.WEBP
    return None


def pixels(image: Image, ground: int = 255) -> Pixels:
    """The upright picture as RGB, (height, width, 3); what is transparent shows a grey, white."""
    return _over(_upright(_open(image.data, image.format)), ground)


def alpha(image: Image) -> NDArray[np.uint8]:
    """How much of each pixel is there, (height, width): all of it where nothing is told."""
    picture = _upright(_open(image.data, image.format))
    return np.asarray(picture.convert("RGBA"))[..., 3].copy()


def pixel_hash(image: Image) -> str:
    """The fingerprint of the upright picture, with its transparency if it has any: slow."""
    return _hash(_upright(_open(image.data, image.format)))


def _verified(data: bytes, field: str, max_pixels: int) -> tuple[Image, PIL.Image.Image]:
    """The image, and its upright picture, decoded."""
    form = sniff(data)
    if form is None:
        raise InvalidRequest(field, "must be a PNG, JPEG or WebP image")
    try:
        _check_size(_canvas(data, form), field, max_pixels)
        file = _open(data, form)
        _check_size(file.size, field, max_pixels)
        file.load()
        picture = _upright(file)
    except InvalidRequest:
        raise
    except Exception as error:  # Pillow raises a dozen kinds, MemoryError among them
        raise InvalidRequest(field, f"is a damaged or unreadable {form.name} image") from error
    return Image(data, form, Resolution(*picture.size)), picture


def _hash(picture: PIL.Image.Image) -> str:
    if picture.has_transparency_data:
        return fingerprint(np.asarray(picture.convert("RGBA")))
    if picture.mode == "RGB":
        return fingerprint(np.asarray(picture))
    return fingerprint(_over(picture))


def _over(picture: PIL.Image.Image, ground: int = 255) -> Pixels:
    if picture.mode.startswith("I"):  # 16 bits of grey: Pillow would clip them, not scale them
        grey = np.asarray(picture).astype(np.uint32)
        picture = PIL.Image.fromarray(((grey * 255 + 32767) // 65535).astype(np.uint8))
    if not picture.has_transparency_data:
        return np.asarray(picture.convert("RGB")).copy()
    rgba = np.asarray(picture.convert("RGBA")).astype(np.uint16)
    alpha = rgba[..., 3:]
    over = (rgba[..., :3] * alpha + ground * (255 - alpha) + 127) // 255
    return over.astype(np.uint8)


def _open(data: bytes, form: ImageFormat) -> PIL.Image.Image:
    """Read the header. The classes are called directly: `Image.open` guesses, and warns of sizes
    that are checked here."""
    match form:
        case ImageFormat.PNG:
            return PngImageFile(BytesIO(data))
        case ImageFormat.JPEG:
            if data.count(b"\xff\xda") > _MOST_SCANS:
                raise ValueError("too many scans")
            return JpegImageFile(BytesIO(data))
        case ImageFormat.WEBP:
            return WebPImageFile(BytesIO(data))


def _canvas(data: bytes, form: ImageFormat) -> tuple[int, int]:
    """The size that the header names, where opening alone would already make room for it."""
    if form is not ImageFormat.WEBP:
        return 0, 0
    match data[12:16]:
        case b"VP8X":
            return _little(data[24:27]) + 1, _little(data[27:30]) + 1
        case b"VP8L":
            bits = _little(data[21:25])
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case _:
            return _little(data[26:28]) & 0x3FFF, _little(data[28:30]) & 0x3FFF


def _little(data: bytes) -> int:
    return int.from_bytes(data, "little")


def _check_size(size: tuple[int, int], field: str, max_pixels: int) -> None:
    width, height = size
    if width * height > max_pixels:
        raise InvalidRequest(
            field, f"has {width}x{height} pixels; at most {max_pixels:,} are allowed"
        )


def _upright(picture: PIL.Image.Image) -> PIL.Image.Image:
    """Turned as its EXIF orientation asks; unreadable EXIF data asks nothing."""
    try:
        turn = _TURNS.get(picture.getexif().get(_ORIENTATION, 1))
    except Exception:  # noqa: BLE001 - whatever is wrong with a note does not spoil the picture
        turn = None
    return picture if turn is None else picture.transpose(turn)
