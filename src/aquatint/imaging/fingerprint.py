"""The hash of pixels: the same for the same picture, however its file was written."""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray


def fingerprint(pixels: NDArray[np.uint8]) -> str:
    """The SHA-256 of grey (height, width), RGB or RGBA (height, width, 3 or 4), and of its shape.

    A picture without transparency has the fingerprint of its RGB.
    """
    if pixels.ndim == 2:
        pixels = np.repeat(pixels[..., None], 3, axis=2)
    if pixels.shape[2] == 4 and pixels[..., 3].min() == 255:
        pixels = pixels[..., :3]
    digest = hashlib.sha256("x".join(map(str, pixels.shape)).encode())
    digest.update(np.ascontiguousarray(pixels).data)
    return digest.hexdigest()
