"""Find out whether a picture repeats itself, as patterns do, and continue it by its own steps."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import GaussianBlur, MaxFilter

from .commission import Mask, Pixels

Shift = tuple[int, int]  # down, across

SIDE = 72  # the longer side of the picture on which steps are looked for
_LEAST = 6  # pixels of a step: a shorter one is no repetition but an even ground
_FARTHEST = 48
_LIKE = 0.34  # of the usual difference: copies as near as that repeat
_BETWEEN = 0.6  # of the usual difference: half of a step differs by more, or else all is even
_OVERLAP = 6  # a step is judged on this part of what is known at least: one in so many
_TRIED, _USED = 60, 12  # steps


def repeated(source: Pixels, hole: Mask) -> Pixels | None:
    """The picture with its hole filled by repetition; nothing for a picture that is no pattern."""
    steps = repeats(source, hole)
    if not steps:
        return None
    out, left = source.copy(), hole.copy()
    levels = source.astype(np.int16)
    exact = list(dict.fromkeys(_exact(levels, hole, step) for step in steps[:_USED]))
    for down, across in (signed for one in exact for signed in (one, (-one[0], -one[1]))):
        here, there = _overlap(hole.shape, down, across)
        open_still = left[here] & ~left[there]
        out[here][open_still] = out[there][open_still]
        left[here] &= ~open_still
    return None if left.any() else out


def _exact(levels: NDArray[np.int16], hole: Mask, step: Shift) -> Shift:
    """A step on the full picture: about `step`, the one by which it is most like itself."""
    scale = max(hole.shape) / SIDE
    best = (round(step[0] * scale), round(step[1] * scale))
    reach = max(1, round(scale / 2))
    while reach >= 1:
        near = [
            (best[0] + down * reach, best[1] + across * reach)
            for down in (-1, 0, 1)
            for across in (-1, 0, 1)
        ]
        best = min(near, key=lambda one: _off(levels, hole, one))
        reach //= 2
    return best


def _off(levels: NDArray[np.int16], hole: Mask, step: Shift) -> float:
    """The mean difference between the full picture and itself."""
    here, there = _overlap(hole.shape, *step)
    thin = slice(None, None, 3), slice(None, None, 3)
    both = ~(hole[here][thin] | hole[there][thin])
    off = np.abs(levels[here][thin] - levels[there][thin]).sum(2)
    return int((off * both).sum(dtype=np.int64)) / max(1, int(np.count_nonzero(both)))


def _overlap(
    shape: tuple[int, ...], down: int, across: int
) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """What lies a step on, and what lies a step back of it."""
    height, width = shape
    here = (
        slice(max(0, down), height + min(0, down)),
        slice(max(0, across), width + min(0, across)),
    )
    there = (
        slice(max(0, -down), height - max(0, down)),
        slice(max(0, -across), width - max(0, across)),
    )
    return here, there


def repeats(source: Pixels, hole: Mask) -> list[Shift]:
    """The steps by which the picture looks the same, best first, on a side of `SIDE` pixels.

    Empty for pictures that are no pattern. Of a step and the same step back one is given.
    """
    height, width = hole.shape
    scale = SIDE / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    soft = PIL.Image.fromarray(source).resize(size, PIL.Image.Resampling.BOX)
    small = np.asarray(soft.filter(GaussianBlur(0.6))).astype(np.int32)
    gap = PIL.Image.fromarray(hole.astype(np.uint8) * np.uint8(255))
    wide = gap.resize(size, PIL.Image.Resampling.BOX).filter(MaxFilter(5))  # the blur's reach
    known = np.asarray(wide) == 0
    found = _differences(small, known)
    usual = sorted(found.values())[len(found) // 2] if found else 0
    near = sorted(
        (off, step)
        for step, off in found.items()
        if max(map(abs, step)) >= _LEAST and off < _LIKE * usual
    )
    steps = (step for _, step in near[:_TRIED])
    return [step for step in steps if _halfway(small, known, step) > _BETWEEN * usual]


def _halfway(small: NDArray[np.int32], known: Mask, step: Shift) -> float:
    """How far the picture differs from itself by half of a step, where the whole step fits.

    On an even ground, or within one layer of a scene, that is as little as by the whole step.
    """
    fits = np.zeros_like(known)
    here, there = _overlap(known.shape, *step)
    fits[here] = known[here] & known[there]
    here, there = _overlap(known.shape, step[0] // 2, step[1] // 2)
    both = fits[here] & known[there]
    off = np.abs(small[here] - small[there]).sum(2)
    return int((off * both).sum()) / max(1, int(np.count_nonzero(both)))


def _differences(small: NDArray[np.int32], known: Mask) -> dict[Shift, float]:
    """The mean difference between the picture and itself, by step."""
    height, width = known.shape
    least = int(np.count_nonzero(known)) // _OVERLAP
    found: dict[Shift, float] = {}
    for down in range(min(_FARTHEST, height - 1)):
        for across in range(-min(_FARTHEST, width - 1), min(_FARTHEST, width)):
            here, there = _overlap(known.shape, down, across)
            both = known[here] & known[there]
            seen = int(np.count_nonzero(both))
            if seen >= least:
                off = np.abs(small[here] - small[there]).sum(2)
                found[down, across] = int((off * both).sum()) / seen
    return found
