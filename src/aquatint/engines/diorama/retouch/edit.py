"""Repaint a picture where its mask allows it."""

from __future__ import annotations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import BoxBlur

from aquatint.domain import Resolution

from ..look import develop_bytes
from .commission import Commission, Mask, Pixels
from .compose import compose
from .fill import fill
from .region import Box, blend, box_of, inwards, ring
from .remix import remix
from .tones import Surroundings, roughness, toned

_UNMASKED_WEIGHT = 60
_WHOLE = 0.97  # a mask of this share is the whole picture
_LARGE = 0.8  # above this share there is too little left to go by: the scene is painted anew
_ROOMY = 0.3  # a place that the prompt names is painted with its subjects from this share on
_WIDE_BOX = 0.4
_ALIKE = 850  # thousandths of the colours in which a mask and its surroundings agree


def edit(source: Pixels, changes: Mask | None, commission: Commission) -> Pixels:
    """The source, repainted where `changes` is true; without it, all of it may change.

    Outside of the mask every pixel stays as it is. A prompt that asks for nothing removes what the
    mask covers; one that names things puts them there; one that names a place paints it there.
    """
    if changes is None:
        return remix(source, _UNMASKED_WEIGHT, commission)
    if not changes.any():
        return source.copy()
    share = int(changes.sum()) / changes.size
    if commission.silent:
        return fill(source, changes)
    if share >= _WHOLE:
        return _only(commission.painted(_size(source)), source, changes)
    if _added(commission, share):
        return _with_subjects(source, changes, commission)
    return _with_scene(source, changes, commission)


def _added(commission: Commission, share: float) -> bool:
    """Whether the prompt's subjects join the picture as it is, and bring no scene of their own."""
    graph = commission.graph
    if commission.designed or not graph.subjects:
        return False
    return share < (_ROOMY if commission.somewhere else _LARGE)


def _with_subjects(source: Pixels, changes: Mask, commission: Commission) -> Pixels:
    """Put the subjects where the mask is; what stood there goes, a mere ground stays.

    The look is theirs alone: the picture about them has its own.
    """
    box = box_of(changes)
    about = ring(changes, max(6, min(source.shape[:2]) // 32))
    ground = source if _mere_ground(source, changes, about) else fill(source, changes)
    composed, cover = compose(ground, box, commission, about, changes)
    return blend(develop_bytes(composed, commission.look, commission.seed), composed, cover)


def _with_scene(source: Pixels, changes: Mask, commission: Commission) -> Pixels:
    """Paint the scene or design of the prompt behind the mask, its edge softened inwards."""
    height, width = changes.shape
    box = box_of(changes)
    if box.width * box.height > _WIDE_BOX * width * height and not commission.designed:
        box = Box(0, 0, width, height)
    painted = source.copy()
    painted[box.area] = commission.painted(Resolution(box.width, box.height))
    about = ring(changes, max(6, min(width, height) // 32))
    if not commission.designed:
        painted = toned(painted, changes, Surroundings.of(source, about), 0.15)
    soft = 2 if commission.designed else max(2, min(width, height) // 80)
    return blend(painted, source, inwards(changes, soft))


def _mere_ground(source: Pixels, changes: Mask, about: Mask) -> bool:
    """Whether the mask covers nothing but what is around it: the same colours, and as rough."""
    if not about.any():
        return False
    inside, outside = (_spectrum(source, where) for where in (changes, about))
    alike = int(np.minimum(inside, outside).sum())
    rough = roughness(source, changes) + 0.5, roughness(source, about) + 0.5
    return alike > _ALIKE and max(rough) < 1.8 * min(rough)


def _spectrum(source: Pixels, where: Mask) -> NDArray[np.int64]:
    """How often each of 512 colours occurs, in thousandths, detail left out."""
    small = PIL.Image.fromarray(source).filter(BoxBlur(max(1, min(source.shape[:2]) // 100)))
    eighths = np.asarray(small)[where].astype(np.int64) // 32
    index = (eighths[:, 0] * 8 + eighths[:, 1]) * 8 + eighths[:, 2]
    counts: NDArray[np.int64] = np.bincount(index, minlength=512) * 1000 // len(index)
    return counts


def _only(painted: Pixels, source: Pixels, changes: Mask) -> Pixels:
    return np.where(changes[..., None], painted, source)


def _size(source: Pixels) -> Resolution:
    return Resolution(source.shape[1], source.shape[0])
