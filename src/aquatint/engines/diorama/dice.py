"""Random numbers by name: a new painter takes its own stream and shifts nobody else's dice."""

from __future__ import annotations

import hashlib

import numpy as np


def dice(seed: int, name: str) -> np.random.Generator:
    """The random stream of one seed for one purpose; the same numbers on every platform."""
    digest = hashlib.blake2b(f"{seed}/{name}".encode(), digest_size=16).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest, "big")))


def turn(seed: int, name: str, count: int) -> int:
    """One of `count` ways, from 0; as many neighbouring seeds take all of them in an order."""
    order = dice(seed // count, name).permutation(count)
    return int(order[seed % count])
