"""Pixels to PNG, many times faster than a general encoder: one fixed filter, and ISA-L."""

from __future__ import annotations

import struct
import zlib
from types import ModuleType

import numpy as np
from numpy.typing import NDArray

deflater: ModuleType = zlib
try:
    from isal import isal_zlib
except ImportError:  # no wheel for this platform: zlib is slower, and as correct
    pass
else:
    deflater = isal_zlib

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_COLOR_TYPES = {1: 0, 3: 2, 4: 6}
_UP = 2


def png(pixels: NDArray[np.uint8], *, level: int = 1) -> bytes:
    """Encode grey (height, width), RGB or RGBA (height, width, 3 or 4).

    `level` runs from 0 (not compressed) to 3 (smallest).
    """
    height, width = pixels.shape[:2]
    flat = pixels.reshape(height, -1)
    header = struct.pack(
        ">IIBBBBB", width, height, 8, _COLOR_TYPES[flat.shape[1] // width], 0, 0, 0
    )
    body: bytes = deflater.compress(_filtered(flat), level)
    return _SIGNATURE + b"".join(
        (_chunk(b"IHDR", header), _chunk(b"IDAT", body), _chunk(b"IEND", b""))
    )


def _filtered(flat: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Each row less the row above it, behind the byte that says so."""
    rows = np.empty((flat.shape[0], flat.shape[1] + 1), np.uint8)
    rows[:, 0] = _UP
    rows[0, 1:] = flat[0]
    np.subtract(flat[1:], flat[:-1], out=rows[1:, 1:])
    return rows


def _chunk(kind: bytes, body: bytes) -> bytes:
    checksum = deflater.crc32(body, deflater.crc32(kind))
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", checksum)
