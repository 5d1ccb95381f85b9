"""A short text that travels in a PNG file beside its pixels, and is believed for those alone.

One iTXt chunk, keyword `Aquatint`: the checksum of the pixels' data in eight hexadecimal digits, a
blank, the text. Whoever changes the pixels changes their checksum, and the note no longer counts.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from aquatint.domain import Image, ImageFormat

_SIGNATURE = 8  # bytes
_HEADER = 33  # bytes of signature and IHDR
_KEYWORD = b"Aquatint"
_PLAIN = b"\0\0\0\0\0"  # end of keyword, not compressed, no language, no translation
_MOST = 16_384  # bytes: a note is short
_CHECKSUM = 8  # hexadecimal digits


def noted(png: bytes, text: str) -> bytes:
    """A PNG file of one IDAT chunk, with a note."""
    body = _KEYWORD + _PLAIN + f"{_checksum(png)} {text}".encode()
    checksum = zlib.crc32(body, zlib.crc32(b"iTXt"))
    chunk = struct.pack(">I", len(body)) + b"iTXt" + body + struct.pack(">I", checksum)
    return png[:_HEADER] + chunk + png[_HEADER:]


def note(image: Image) -> str | None:
    """The note of an image, None where there is none or it is of other pixels."""
    if image.format is not ImageFormat.PNG:
        return None
    start = _KEYWORD + _PLAIN
    for kind, body in _chunks(image.data):
        if kind == b"iTXt" and len(body) <= _MOST and bytes(body).startswith(start):
            text = bytes(body[len(start) :]).decode(errors="replace")
            if text[:_CHECKSUM] == _checksum(image.data):
                return text[_CHECKSUM + 1 :]
    return None


def _checksum(png: bytes) -> str:
    """That of the first IDAT chunk's data."""
    first = next((body for kind, body in _chunks(png) if kind == b"IDAT"), memoryview(b""))
    return f"{zlib.crc32(first):08x}"


def _chunks(png: bytes) -> Iterator[tuple[bytes, memoryview]]:
    """The kind and the body of each chunk."""
    view = memoryview(png)
    at = _SIGNATURE
    while at + 8 <= len(view):
        (length,) = struct.unpack_from(">I", view, at)
        yield bytes(view[at + 4 : at + 8]), view[at + 8 : at + 8 + length]
        at += 12 + length
