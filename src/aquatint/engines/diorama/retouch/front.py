"""A soft front that passes over a picture, so that one gives way to another in its rows."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

_SOFT = 0.16  # of the height that it passes over: how wide it is
_WAVES = ((1.0, 0.7, 0.34), (2.3, 2.1, 0.22), (4.1, 0.2, 0.1))  # how often, from where, how high


def front(shape: tuple[int, ...], rows: tuple[int, int], share: float) -> NDArray[np.float32]:
    """How far a picture, (height, width), has been passed over: 1 behind the front, 0 before it.

    It passes from the first to the last of `rows`, upwards if the first is the lower, and is behind
    all of them at a `share` of 1.
    """
    height, width = shape[:2]
    start, end = rows
    span = max(1, abs(end - start))
    soft = np.float32(max(2.0, _SOFT * span))
    across = np.zeros(width, np.float32)
    for often, begin, high in _WAVES:
        ripple = [math.sin(begin + often * 2 * math.pi * x / width) * high for x in range(width)]
        across += np.array(ripple, np.float32)
    way = np.arange(height, dtype=np.float32)[:, None] - np.float32(start)
    if end < start:
        way = -way
    at = np.float32(-1.7) * soft + np.float32(share) * (np.float32(span) + np.float32(3.4) * soft)
    passed: NDArray[np.float32] = np.clip(
        (at - way) / soft + across * np.float32(0.9) + np.float32(0.5), 0, 1
    )
    return passed * passed * (3 - 2 * passed)
