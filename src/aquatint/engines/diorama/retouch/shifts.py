"""Choose, for each pixel of a hole, the shift whose copy agrees best with what is about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur

from .commission import Mask
from .region import Box
from .repeats import Shift

Ints = NDArray[np.int32]

_RISE = (
    150  # what a shift up or down by the whole height costs, to each pixel: scenes lie in layers
)
_ODDITY = 1  # a copy costs one of so many levels by which it stands out from its row
_LAYERS = 2  # and so many quarters of the levels by which it differs from the layer there
_FORBIDDEN = 1 << 20
_KNOWN = 8  # times as much as what is guessed counts what is known


@dataclass(frozen=True, slots=True)
class Field:
    """A reduced picture with its hole; `box` is the part of it in which pixels are chosen.

    `layers` are the colours that run through the hole; `odd` is how far each pixel stands out from
    its row.
    """

    picture: Ints  # (height, width, 3)
    hole: Mask
    box: Box
    reach: int
    layers: Ints
    odd: Ints


def every_shift(field: Field) -> list[Shift]:
    """Every shift that brings something known into the hole."""
    height, width = field.hole.shape
    box = field.box
    downs = range(-box.bottom + 1, height - box.top)
    acrosses = range(-box.right + 1, width - box.left)
    return [(down, across) for down in downs for across in acrosses if abs(down) + abs(across) > 1]


def finer(shifts: Sequence[Shift], scale: float, field: Field) -> list[Shift]:
    """The same shifts on a larger field, and those beside them."""
    height, width = field.hole.shape
    found: dict[Shift, None] = {}
    for down, across in shifts:
        for near_down in (0, -1, 1):
            for near_across in (0, -1, 1):
                moved_down = round(down * scale) + near_down
                moved_across = round(across * scale) + near_across
                found[_within(moved_down, height), _within(moved_across, width)] = None
    return list(found)


def choose(
    field: Field, current: Ints, candidates: list[Shift], kept: int
) -> tuple[list[Shift], Ints]:
    """The most useful shifts, and which of them each pixel of the box takes."""
    costs = _Costs(field, current)
    first = costs.cheapest(candidates)
    inside = field.hole[field.box.area]
    counts = np.bincount(first[inside], minlength=len(candidates))
    order = np.argsort(-counts, kind="stable")[:kept]
    useful = [candidates[index] for index in order if counts[index] > 0]
    return useful, costs.cheapest(useful)


def copied(field: Field, shifts: Sequence[Shift], labels: Ints) -> Ints:
    """The field with its hole filled by the chosen copies."""
    height, width = field.hole.shape
    downs = np.array([shift[0] for shift in shifts], np.int32)[labels]
    acrosses = np.array([shift[1] for shift in shifts], np.int32)[labels]
    box = field.box
    rows = np.arange(box.top, box.bottom, dtype=np.int32)[:, None] + downs
    columns = np.arange(box.left, box.right, dtype=np.int32) + acrosses
    taken = field.picture[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)]
    out = field.picture.copy()
    inside = field.hole[box.area]
    out[box.area][inside] = taken[inside]
    return out


def _within(step: int, side: int) -> int:
    """A step that is shorter than a side."""
    return max(1 - side, min(side - 1, step))


class _Costs:
    """How badly copies by a shift agree with the box of a field."""

    def __init__(self, field: Field, current: Ints) -> None:
        height, width = field.hole.shape
        self._pad = (height, width)
        self._area = (2 * field.reach + 1) ** 2
        around = ((height, height), (width, width))
        self._picture = np.pad(field.picture, (*around, (0, 0)))
        own = np.pad(field.hole, around, constant_values=True).astype(np.int32) * _FORBIDDEN
        own[height:-height, width:-width] += field.odd * (self._area // _ODDITY)
        self._own = own
        self._box = box = field.box
        self._current = current[box.area]
        self._hole = field.hole[box.area]
        self._weight = np.where(self._hole, 1, _KNOWN).astype(np.int32)
        self._layers = field.layers[box.area]
        self._calm = _calm(self._picture, field.reach)
        self._window = _Window((box.height, box.width), field.reach)

    def cheapest(self, candidates: Sequence[Shift]) -> Ints:
        """The position of the best candidate for each pixel of the box."""
        best = np.full(self._weight.shape, 2**31 - 1, np.int32)
        chosen = np.zeros(best.shape, np.int32)
        for index, shift in enumerate(candidates):
            cost = self._of(shift)
            better = cost < best
            np.copyto(best, cost, where=better)
            np.copyto(chosen, index, where=better)
        return chosen

    def _of(self, shift: Shift) -> Ints:
        top = self._pad[0] + self._box.top + shift[0]
        left = self._pad[1] + self._box.left + shift[1]
        area = slice(top, top + self._box.height), slice(left, left + self._box.width)
        off = np.abs(self._current - self._picture[area])
        agreed = self._window.summed((off[..., 0] + off[..., 1] + off[..., 2]) * self._weight)
        agreed += self._own[area]
        off = np.abs(self._layers - self._calm[area])
        led = (off[..., 0] + off[..., 1] + off[..., 2]) * self._hole
        agreed += led * (self._area * _LAYERS // 4)
        agreed += abs(shift[0]) * _RISE * self._area // self._pad[0]
        return agreed


class _Window:
    """Sums over the pixels within a reach of each, the border repeated."""

    def __init__(self, shape: tuple[int, int], reach: int) -> None:
        self._reach = reach
        self._sums = np.zeros((shape[0] + 2 * reach + 1, shape[1] + 2 * reach + 1), np.int32)

    def summed(self, plane: Ints) -> Ints:
        reach, sums = self._reach, self._sums
        whole = sums[1:, 1:]
        whole[reach:-reach, reach:-reach] = plane
        whole[:reach, reach:-reach] = plane[0]
        whole[-reach:, reach:-reach] = plane[-1]
        whole[:, :reach] = whole[:, reach : reach + 1]
        whole[:, -reach:] = whole[:, -reach - 1 : -reach]
        np.cumsum(whole, 0, out=whole)
        side = 2 * reach + 1
        rows = sums[side:] - sums[:-side]
        np.cumsum(rows, 1, out=rows)
        return rows[:, side:] - rows[:, :-side]


def _calm(picture: Ints, reach: int) -> Ints:
    """The picture without the texture of its layers."""
    sheet = PIL.Image.fromarray(picture.astype(np.uint8))
    return np.asarray(sheet.filter(BoxBlur(reach // 2))).astype(np.int32)
