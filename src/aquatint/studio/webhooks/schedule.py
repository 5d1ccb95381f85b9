"""When a delivery that failed is tried again: sooner at first, for less than a day in all."""

from __future__ import annotations

from datetime import timedelta
from random import Random

TRIES = 12

_FIRST = 5.0  # seconds
_GROWTH = 2.5
_JITTER = 0.2  # of each delay, so that what failed together does not come back together


def delay(tries: int, dice: Random) -> timedelta | None:
    """How long to wait after so many tries have failed; None when that was the last."""
    if tries >= TRIES:
        return None
    seconds = _FIRST * _GROWTH ** (tries - 1)
    return timedelta(seconds=seconds * (1 - _JITTER * dice.random()))
