"""A backdrop without forms, as hills in a palette's colours, one behind the other."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import MaxFilter

from .lab import Colors, lab
from .sheet import Sheet, smaller

if TYPE_CHECKING:
    from .motif import Motif

_STEP = 4  # areas are measured on a sheet so many times smaller
_LEAST = 0.012  # of the backdrop: a lower hill would be a hair
_SWELLS = ((0.62, 0.5, 0.045), (1.1, 3.4, 0.03), (0.8, 5.2, 0.04), (1.35, 1.6, 0.026))
"""How often a hill rises across the picture, from where, and how high of its height."""
_RISE = 0.3  # of its height: how much more a second, slower swell adds
_SHADE = 0.5  # how much of its own light and shadow a backdrop keeps
_MOST_SHADE = 0.16

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Seated:
    """What stands before the hills, and its box in the colours that it has got."""

    motif: Motif
    colored: Sheet


def hilly(sheet: Sheet, about: Seated, inks: Colors, areas: NDArray[np.int64]) -> Sheet:
    """The backdrop of a sheet in flat inks, each of an area as given, from the sky down.

    The sky is the lightest or the darkest, whichever leaves the subject clearer. `inks` are ordered
    from dark to light; the shadows on the backdrop remain.
    """
    motif = about.motif
    shares = np.maximum(areas, 0).astype(np.float64)
    shares[shares < _LEAST * shares.sum()] = 0
    kept = [int(one) for one in np.flatnonzero(shares > 0)] or [0]
    lines = {
        order: _lines([float(shares[ink]) for ink in order], sheet.size, motif)
        for order in (tuple(kept), tuple(reversed(kept)))
    }
    best = max(lines, key=lambda order: _clear(about, lab(inks)[:, 0], order, lines[order]))
    page = np.empty((sheet.height, sheet.width, 3), np.float32)
    page[:] = inks[best[0]]
    down = np.arange(sheet.height, dtype=np.float32)[:, None]
    for ink, line in zip(best[1:], lines[best], strict=True):
        cover = np.clip(down - line[None] + np.float32(0.5), 0, 1)[..., None]
        page += (inks[ink] - page) * cover
    page += _shade(sheet, motif)[..., None]
    np.clip(page, 0, 1, out=page)
    return PIL.Image.fromarray((page * np.float32(255) + np.float32(0.5)).astype(np.uint8))


def _lines(shares: Sequence[float], size: tuple[int, int], motif: Motif) -> list[Plane]:
    """The upper edge of each hill, in rows, by columns; what is above the first is the sky."""
    height, width = size[1], size[0]
    seen = _open(motif)
    rows = np.arange(0, height, _STEP, dtype=np.float32)[: seen.shape[0], None]
    total, below, lines = sum(shares), sum(shares), []
    for at, share in enumerate(shares[:-1]):
        below -= share
        swell = _swell(at, width) * np.float32(height)
        low = rows - swell[::_STEP][None, : seen.shape[1]]
        ordered = np.sort(low[seen])
        edge = ordered[min(ordered.size - 1, round((1 - below / total) * ordered.size))]
        lines.append(swell + np.float32(edge))
    return lines


def _swell(at: int, width: int) -> Plane:
    """How a hill rises and falls, as shares of the height."""
    often, begin, high = _SWELLS[at % len(_SWELLS)]

    def wave(x: float) -> float:
        slow = math.sin(0.43 * often * math.tau * x + 2 * begin)
        return high * (math.sin(often * math.tau * x + begin) + _RISE * slow)

    return np.array([wave(x / width) for x in range(width)], np.float32)


def _clear(about: Seated, lights: Plane, order: Sequence[int], lines: Sequence[Plane]) -> float:
    """How far the subject is from what is about it, in lightness."""
    motif = about.motif
    box = motif.box
    small = smaller((box[2] - box[0], box[3] - box[1]), _STEP)
    colored = about.colored.resize(small, PIL.Image.Resampling.BOX)
    cover = motif.subjects.crop(box).resize(small, PIL.Image.Resampling.BOX)
    held = np.asarray(cover) > 127
    rim = (np.asarray(cover.filter(MaxFilter(5))) > 127) & ~held
    if not (held.any() and rim.any()):
        return 0.0
    own = lab(np.asarray(colored).reshape(-1, 3).astype(np.float32) / np.float32(255))[:, 0]
    levels = np.sort(own.reshape(held.shape)[held])
    level = float(levels[levels.size // 2])
    y, x = np.nonzero(rim)
    columns = np.minimum(box[0] + x * _STEP, motif.sheet.width - 1)
    rows = box[1] + y * _STEP
    behind = np.full(len(y), lights[order[0]], np.float64)
    for ink, line in zip(order[1:], lines, strict=True):
        behind[rows > line[columns]] = lights[ink]
    return int(np.minimum(np.abs(behind - level), 40).astype(np.int64).sum()) / len(y)


def _open(motif: Motif) -> NDArray[np.bool_]:
    """Where the backdrop is seen, on the smaller sheet."""
    seen = np.asarray(motif.subjects)[::_STEP, ::_STEP] < 128
    return seen if seen.any() else np.ones_like(seen)


def _shade(sheet: Sheet, motif: Motif) -> Plane:
    """The backdrop's light and shadow, about its middle level."""
    small = sheet.convert("L").resize(smaller(sheet.size, 2), PIL.Image.Resampling.BOX)
    grey = np.asarray(small.resize(sheet.size, PIL.Image.Resampling.BILINEAR), np.float32)
    levels = np.sort(grey[::_STEP, ::_STEP][_open(motif)])
    usual = float(levels[levels.size // 2])
    shade: Plane = (grey - np.float32(usual)) * np.float32(_SHADE / 255)
    np.clip(shade, -_MOST_SHADE, _MOST_SHADE * 0.4, out=shade)
    return shade
