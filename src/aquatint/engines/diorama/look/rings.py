"""A backdrop without forms, parted into rings of a palette's colours about its subject."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from .lab import Colors, lab
from .sheet import Sheet, smaller

if TYPE_CHECKING:
    from .motif import Motif

_STEP = 4  # radii are measured on a sheet so many times smaller
_HIGH = 0.3  # of a subject's height: the middle of the rings, where its head is
_CLOSE = 18  # levels of lightness: a subject as near as that to the ground behind it is lost
_LEAST = 0.012  # of the backdrop: a thinner ring would be a hair
_SHADE = 0.5  # how much of its own light and shadow a backdrop keeps
_MOST_SHADE = 0.16


@dataclass(frozen=True, slots=True)
class Ringed:
    """What stands in the middle of the rings, and its box in the colours that it has got."""

    motif: Motif
    colored: Sheet


def ringed(sheet: Sheet, about: Ringed, inks: Colors, areas: NDArray[np.int64]) -> Sheet:
    """The backdrop of a sheet in flat inks, each of an area as given, the darkest outermost.

    Where the subject is as light as the innermost, it is the other way round. `inks` are ordered
    from dark to light; the shadows on the backdrop remain.
    """
    motif = about.motif
    order = _inwards(about, inks)
    shares = np.maximum(areas[order], 0).astype(np.float32)
    shares[shares < _LEAST * shares.sum()] = 0
    far = _far(motif, sheet.size)
    edges = _edges(far[::_STEP, ::_STEP], _open(motif), shares / shares.sum())
    page = np.empty((*far.shape, 3), np.float32)
    page[:] = inks[order[0]]
    for ink, edge in zip(order[1:], edges, strict=True):
        cover = np.clip(np.float32(edge + 0.5) - far, 0, 1)[..., None]
        page += (inks[ink] - page) * cover
    page += _shade(sheet, motif)[..., None]
    np.clip(page, 0, 1, out=page)
    return PIL.Image.fromarray((page * np.float32(255) + np.float32(0.5)).astype(np.uint8))


def _inwards(about: Ringed, inks: Colors) -> list[int]:
    """The inks from the frame inwards."""
    order = list(range(len(inks)))
    lights = lab(inks)[:, 0]
    small = about.colored.resize((16, 16), PIL.Image.Resampling.BOX)
    cover = about.motif.subjects.crop(about.motif.box).resize((16, 16), PIL.Image.Resampling.BOX)
    held = np.asarray(cover).ravel() > 127
    own = lab(np.asarray(small).reshape(-1, 3)[held].astype(np.float32) / np.float32(255))[:, 0]
    level = float(np.sort(own)[own.size // 2]) if own.size else 0.0
    if abs(level - lights[-1]) < _CLOSE and abs(level - lights[0]) > abs(level - lights[-1]):
        order.reverse()
    return order


def _far(motif: Motif, size: tuple[int, int]) -> NDArray[np.float32]:
    """How far each pixel is from the middle of the rings."""
    left, top, right, bottom = motif.box
    x, y = (left + right) / 2, top + (bottom - top) * _HIGH
    across = np.arange(size[0], dtype=np.float32) - np.float32(x)
    down = np.arange(size[1], dtype=np.float32) - np.float32(y)
    far: NDArray[np.float32] = np.sqrt(across * across + (down * down)[:, None])
    return far


def _open(motif: Motif) -> NDArray[np.bool_]:
    """Where the backdrop is seen, on the smaller sheet."""
    return np.asarray(motif.subjects)[::_STEP, ::_STEP] < 128


def _edges(
    far: NDArray[np.float32], seen: NDArray[np.bool_], shares: NDArray[np.float32]
) -> list[float]:
    """The radius of each ring but the outermost, in order; 0 for one without an area."""
    ordered = np.sort(far[seen])
    edges = []
    left = 1.0
    for share in shares[:-1].tolist():
        left -= share
        at = round(left * ordered.size)
        edges.append(float(ordered[min(at, ordered.size - 1)]) if at > 0 else -1.0)
    return edges


def _shade(sheet: Sheet, motif: Motif) -> NDArray[np.float32]:
    """The backdrop's light and shadow, about its middle level."""
    small = sheet.convert("L").resize(smaller(sheet.size, 2), PIL.Image.Resampling.BOX)
    grey = np.asarray(small.resize(sheet.size, PIL.Image.Resampling.BILINEAR), np.float32)
    levels = np.sort(grey[::_STEP, ::_STEP][_open(motif)])
    usual = float(levels[levels.size // 2])
    shade: NDArray[np.float32] = (grey - np.float32(usual)) * np.float32(_SHADE / 255)
    np.clip(shade, -_MOST_SHADE, _MOST_SHADE * 0.4, out=shade)
    return shade
