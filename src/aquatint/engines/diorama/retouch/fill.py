"""Remove what a mask covers: continue what surrounds it, by shifted copies of the surroundings.

The hole is filled coarse to fine on reduced pictures. At each step every pixel of the hole chooses
the shift whose copy agrees best with what is known and already guessed about it; the shifts that
are chosen most are kept for the next finer step. So large pieces are copied whole, and stay sharp.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur, GaussianBlur, ModeFilter

from .commission import Mask, Pixels
from .region import Box, box_of, grown, inwards
from .smooth import membrane

Ints = NDArray[np.int32]
Shift = tuple[int, int]  # down, across

_SIDES = (28, 56, 112, 224, 400)  # the longer side of the field at each step
_KEPT = (40, 40, 28, 20, 12)  # shifts kept after each step
_TURNS = (3, 3, 2, 1, 1)
_REACH = (3, 3, 4, 4, 5)  # pixels about a pixel that must agree too
_RISE = 80  # what a shift up or down by the whole height costs, to each pixel: scenes lie in layers
_ODDITY = 2  # a copy costs one of so many levels by which it stands out from its row
_FORBIDDEN = 1 << 20
_SEAM = 9.0  # pixels over which the tones of two copies run into each other
_BICUBIC = PIL.Image.Resampling.BICUBIC
_MOST_CORRECTION = 26  # levels by which a copy is lightened or darkened to meet its rim


@dataclass(frozen=True, slots=True)
class Field:
    """A reduced picture with its hole; `box` is the part of it in which pixels are chosen."""

    picture: Ints  # (height, width, 3)
    hole: Mask
    box: Box
    reach: int


def fill(source: Pixels, hole: Mask) -> Pixels:
    """The picture without what the hole covered; outside of the hole nothing changes."""
    if not hole.any():
        return source
    height, width = hole.shape
    box = box_of(hole)
    context = max(48, max(box.width, box.height) * 4 // 5)
    around = box.grown(context, width, height)
    part, gap = source[around.area], hole[around.area]
    if gap.mean() > 0.9:
        return _faded(source, hole)
    out = source.copy()
    out[around.area] = _filled(part, gap)
    return out


def cleared(source: Pixels, hole: Mask) -> Pixels:
    """The same as `fill`, made at half the size, for pictures of which the hole is hardly seen."""
    height, width = hole.shape
    if min(height, width) < 128:
        return fill(source, hole)
    half = (width // 2, height // 2)
    small = np.asarray(PIL.Image.fromarray(source).resize(half, PIL.Image.Resampling.BOX))
    grey = PIL.Image.fromarray(grown(hole, 2).astype(np.uint8) * np.uint8(255))
    gap = np.asarray(grey.resize(half, PIL.Image.Resampling.BOX)) > 127
    filled = PIL.Image.fromarray(fill(small, gap))
    wide = np.asarray(filled.resize((width, height), _BICUBIC))
    return np.where(hole[..., None], wide, source)


def _filled(source: Pixels, hole: Mask) -> Pixels:
    """Fill a hole that has enough around it."""
    longer = max(hole.shape)
    sides = [side for side in _SIDES if side < longer] or [longer]
    shifts: list[Shift] = []
    guess: Pixels | None = None
    labels = np.zeros((1, 1), np.int32)
    field = _field(source, hole, sides[0], _REACH[0])
    for step, side in enumerate(sides):
        field = _field(source, hole, side, _REACH[step])
        candidates = _finer(shifts, side / sides[step - 1], field) if shifts else _all_shifts(field)
        current = _guessed(field, guess)
        for _ in range(_TURNS[step]):
            candidates, labels = _choose(field, current, candidates, _KEPT[step])
            current = _copied(field, candidates, labels)
        shifts, seen = candidates, current.astype(np.uint8)
        guess = seen
    scale = longer / sides[-1]
    scaled = [(round(down * scale), round(across * scale)) for down, across in shifts]
    return _transferred(source, hole, field, _Choice(scaled, labels, seen))


def _field(source: Pixels, hole: Mask, side: int, reach: int) -> Field:
    height, width = hole.shape
    scale = side / max(height, width)
    size = (max(8, round(width * scale)), max(8, round(height * scale)))
    picture = PIL.Image.fromarray(source).resize(size, PIL.Image.Resampling.BOX)
    grey = PIL.Image.fromarray(hole.astype(np.uint8) * np.uint8(255))
    small = np.asarray(grey.resize(size, PIL.Image.Resampling.BOX)) > 12
    if not small.any():
        small = np.asarray(grey.resize(size, PIL.Image.Resampling.NEAREST)) > 0
        small[size[1] // 2, size[0] // 2] |= not small.any()
    box = box_of(small).grown(reach + 1, *size)
    return Field(np.asarray(picture).astype(np.int32), small, box, reach)


def _guessed(field: Field, guess: Pixels | None) -> Ints:
    """What the hole may look like before anything is chosen."""
    height, width = field.hole.shape
    if guess is None:
        known = membrane(field.picture.astype(np.float32), ~field.hole)
        first = known.astype(np.int32)
    else:
        larger = PIL.Image.fromarray(guess).resize((width, height), PIL.Image.Resampling.BICUBIC)
        first = np.asarray(larger).astype(np.int32)
    return np.where(field.hole[..., None], first, field.picture)


def _all_shifts(field: Field) -> list[Shift]:
    """Every shift that brings something known into the hole."""
    height, width = field.hole.shape
    box = field.box
    downs = range(-box.bottom + 1, height - box.top)
    acrosses = range(-box.right + 1, width - box.left)
    return [(down, across) for down in downs for across in acrosses if abs(down) + abs(across) > 1]


def _finer(shifts: Sequence[Shift], scale: float, field: Field) -> list[Shift]:
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


def _within(step: int, side: int) -> int:
    """A step that is shorter than a side."""
    return max(1 - side, min(side - 1, step))


def _choose(
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


class _Costs:
    """How badly copies by a shift agree with the box of a field."""

    def __init__(self, field: Field, current: Ints) -> None:
        height, width = field.hole.shape
        self._pad = (height, width)
        around = ((height, height), (width, width))
        self._picture = np.pad(field.picture, (*around, (0, 0)))
        forbidden = np.pad(field.hole, around, constant_values=True)
        own = forbidden.astype(np.int32) * _FORBIDDEN
        own[height:-height, width:-width] += _oddity(field) * (2 * field.reach + 1) ** 2
        self._own = own
        self._reach = field.reach
        self._box = field.box
        self._current = current[field.box.area]
        self._weight = np.where(field.hole[field.box.area], 1, 8).astype(np.int32)

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
        rows = slice(top, top + self._box.height)
        columns = slice(left, left + self._box.width)
        off = np.abs(self._current - self._picture[rows, columns])
        cost = (off[..., 0] + off[..., 1] + off[..., 2]) * self._weight
        agreed = _summed(cost, self._reach)
        agreed += self._own[rows, columns]
        agreed += abs(shift[0]) * _RISE * (2 * self._reach + 1) ** 2 // self._pad[0]
        return agreed


def _oddity(field: Field) -> Ints:
    """How far each pixel stands out from its row: things do, grounds and skies do not."""
    height, width = field.hole.shape
    known = ~field.hole
    level = membrane(field.picture.astype(np.float32), known).astype(np.uint8)
    columns = PIL.Image.fromarray(level).resize((5, height), PIL.Image.Resampling.BOX)
    wide = columns.resize((width, height), PIL.Image.Resampling.BICUBIC)
    off = np.abs(field.picture - np.asarray(wide)).sum(2) // _ODDITY
    soft = PIL.Image.fromarray(np.minimum(off, 255).astype(np.uint8))
    return np.asarray(soft.filter(BoxBlur(field.reach))).astype(np.int32)


def _summed(cost: Ints, reach: int) -> Ints:
    """The sum about each pixel, its border repeated."""
    edged = np.pad(np.pad(cost, reach, "edge"), ((1, 0), (1, 0)))
    side = 2 * reach + 1
    rows = np.cumsum(edged, 0, dtype=np.int32)
    columns = np.cumsum(rows[side:] - rows[:-side], 1, dtype=np.int32)
    return columns[:, side:] - columns[:, :-side]


def _copied(field: Field, shifts: Sequence[Shift], labels: Ints) -> Ints:
    """The field with its hole filled by the chosen copies, seams averaged."""
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


@dataclass(frozen=True, slots=True)
class _Choice:
    """The shifts that were chosen, on the full picture, which each reduced pixel takes, and how the
    reduced picture looks then.
    """

    shifts: Sequence[Shift]
    labels: Ints
    guess: Pixels


def _transferred(source: Pixels, hole: Mask, field: Field, choice: _Choice) -> Pixels:
    """Repeat the choices of a reduced field on the full picture, seams feathered, tones met."""
    height, width = hole.shape
    full = np.zeros(field.hole.shape, np.uint8)
    even = PIL.Image.fromarray(choice.labels.astype(np.uint8)).filter(
        ModeFilter(2 * field.reach + 1)
    )
    full[field.box.area] = np.asarray(even)
    box = box_of(hole).grown(12, width, height)
    fine, soft = _Sum(box), _Sum(box)
    tones, detail = _parted(source, hole, choice.guess)
    for index, (down, across) in enumerate(choice.shifts):
        cover = PIL.Image.fromarray(np.where(full == index, 255, 0).astype(np.uint8))
        wide = cover.resize((width, height), PIL.Image.Resampling.BICUBIC).crop(
            (box.left, box.top, box.right, box.bottom)
        )
        sharp = wide.point([max(0, min(255, (value - 96) * 4)) for value in range(256)])
        rows = np.clip(np.arange(box.top, box.bottom) + down, 0, height - 1)
        columns = np.clip(np.arange(box.left, box.right) + across, 0, width - 1)
        fine.add(detail[rows][:, columns], sharp)
        soft.add(tones[rows][:, columns], wide.filter(GaussianBlur(_SEAM)))
    return _met(source, hole, box, fine.mean() + soft.mean())


def _parted(
    source: Pixels, hole: Mask, guess: Pixels
) -> tuple[NDArray[np.int16], NDArray[np.int16]]:
    """The picture's tones and its detail; what is removed does not shine into what is about it."""
    wide = PIL.Image.fromarray(guess).resize((hole.shape[1], hole.shape[0]), _BICUBIC)
    whole = np.where(hole[..., None], np.asarray(wide), source)
    soft = PIL.Image.fromarray(whole).filter(GaussianBlur(_SEAM))
    tones = np.asarray(soft).astype(np.int16)
    return tones, whole.astype(np.int16) - tones


class _Sum:
    """Copies, weighed."""

    def __init__(self, box: Box) -> None:
        self._total = np.zeros((box.height, box.width, 3), np.float32)
        self._weight = np.full((box.height, box.width, 1), 1e-3, np.float32)

    def add(self, copy: NDArray[np.int16], cover: PIL.Image.Image) -> None:
        part = np.asarray(cover).astype(np.float32)[..., None]
        self._total += copy * part
        self._weight += part

    def mean(self) -> NDArray[np.float32]:
        return self._total / self._weight


def _met(source: Pixels, hole: Mask, box: Box, copy: NDArray[np.float32]) -> Pixels:
    """Lighten and darken a copy so that it meets the picture all along its rim."""
    part, gap = source[box.area].astype(np.float32), hole[box.area]
    near = grown(gap, 5) & ~gap
    off = np.clip(part - copy, -_MOST_CORRECTION, _MOST_CORRECTION)
    correction = membrane(off + 128, near) - 128
    met = np.clip(copy + correction, 0, 255)
    share = inwards(gap, 2)[..., None] * np.float32(0.5) + np.float32(0.5)
    soft = np.where(gap[..., None], met * share + copy * (1 - share), part)
    out = source.copy()
    out[box.area] = np.where(gap[..., None], np.rint(soft), part).astype(np.uint8)
    return out


def _faded(source: Pixels, hole: Mask) -> Pixels:
    """Hardly anything is known: what was there, dissolved into its colours."""
    soft = PIL.Image.fromarray(source).reduce(8).filter(GaussianBlur(12))
    wide = np.asarray(soft.resize((hole.shape[1], hole.shape[0]), PIL.Image.Resampling.BICUBIC))
    return np.where(hole[..., None], wide, source)
