"""What a hole in a scene held, row by row: scenes lie in layers, which go on behind things."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .commission import Mask

Ints = NDArray[np.int32]

_NEAR = 2  # a side's colour is seen on a share of the width: one in so many
_MANY, _BAND = (
    40,
    6,
)  # rows of a large hole; what is led through less than half of a sixth is no layer
_FEW = 3  # pixels: on fewer no colour is seen
_AGREE = 30  # levels, all channels together: sides as near as that run into each other
_CLEARLY = 24  # levels by which one side must be more usual to have a row of the hole to itself


def layered(picture: Ints, hole: Mask) -> Ints:
    """The picture with the colours of both sides of a hole led through it, row by row.

    Where they differ, the one goes through that is more like what is above and below the hole: the
    sky beside a tree is continued rather than the tree. A row without sides takes after others.
    """
    out = picture.copy()
    rows = np.flatnonzero(hole.any(1)).tolist()
    ends = _ends(picture, hole)
    found: dict[int, Ints] = {}
    for row in rows:
        line = _led(picture[row], hole[row], ends)
        if line is not None:
            found[row] = line
    if len(found) > _MANY:
        found = _evened(found)
    for row in rows if found else []:
        nearest = min(found, key=lambda other: abs(other - row))
        out[row][hole[row]] = found[nearest][hole[row]]
    return out


def _evened(found: dict[int, Ints]) -> dict[int, Ints]:
    """Rows without narrow bands, as where a thing beside the hole is led into it for a few."""
    rows = sorted(found)
    lines = np.stack([found[row] for row in rows])
    wide = len(rows) // _BAND | 1
    out = {}
    for at, row in enumerate(rows):
        start = min(max(0, at - wide // 2), len(rows) - wide)
        out[row] = np.sort(lines[start : start + wide], 0)[wide // 2]
    return out


def _ends(picture: Ints, hole: Mask) -> list[Ints]:
    """The colours just above and just below a hole."""
    ends = []
    for step in (1, -1):
        rim = hole & ~np.roll(hole, step, 0)
        rim[0 if step == 1 else -1] = False
        beyond = np.roll(rim, -step, 0) & ~hole
        middle = _middle(picture[beyond])
        if middle is not None:
            ends.append(middle)
    return ends


def _led(line: Ints, hole: NDArray[np.bool_], ends: list[Ints]) -> Ints | None:
    """A row with its hole bridged; nothing where it has no sides."""
    width = len(hole)
    at = np.flatnonzero(hole)
    first, last = int(at[0]), int(at[-1])
    reach = max(_FEW, width // _NEAR)
    left = _middle(line[max(0, first - reach) : first])
    right = _middle(line[last + 1 : last + 1 + reach])
    if left is None or right is None:
        only = right if left is None else left
        return None if only is None else np.broadcast_to(only, line.shape)
    odd = [min((_apart(side, end) for end in ends), default=0) for side in (left, right)]
    if _apart(left, right) > _AGREE and abs(odd[0] - odd[1]) > _CLEARLY:
        return np.broadcast_to(left if odd[0] < odd[1] else right, line.shape)
    part = np.clip((np.arange(width) - first + 1) * 256 // (last - first + 2), 0, 256)
    if _apart(left, right) > _AGREE:
        part = np.where(part < 128, 0, 256)
    mixed: Ints = (left * (256 - part[:, None]) + right * part[:, None] + 128 >> 8).astype(np.int32)
    return mixed


def _middle(colors: Ints) -> Ints | None:
    """The middle of each channel."""
    if len(colors) < _FEW:
        return None
    middle: Ints = np.sort(colors, 0)[len(colors) // 2]
    return middle


def _apart(one: Ints, other: Ints) -> int:
    return int(np.abs(one - other).sum())
