"""Repaint a picture where its mask allows it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ..look import develop_bytes
from .commission import Commission, Mask, Pixels
from .compose import compose
from .instruction import Verb
from .matte import enclosed
from .region import Box, blend, box_of, inwards, is_ragged, ring, solid_box
from .remix import remix
from .removal import removed
from .tones import Surroundings, toned
from .worn import lacking, place_for

_UNMASKED_WEIGHT = 60
_WHOLE = 0.97  # a mask of this share is the whole picture
_LARGE = 0.8  # above this share there is too little left to go by: the scene is painted anew
_ROOMY = 0.3  # a place that the prompt names is painted with its subjects from this share on
_WIDE_BOX = 0.4
_FREE = 0.1  # of a mask that something stands in: less is a mere ground
_WORN_FREE = 0.5  # the same where somebody there is to wear or hold something


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
        return removed(source, changes, commission)
    if share >= _WHOLE:
        return _only(commission.painted(_size(source)), source, changes)
    if _added(commission, share):
        put = _amid if is_ragged(changes) else _with_subjects
        return put(source, changes, commission)
    return _with_scene(source, changes, commission)


def _added(commission: Commission, share: float) -> bool:
    """Whether the prompt's subjects join the picture as it is, and bring no scene of their own."""
    graph = commission.graph
    if commission.designed or not graph.subjects:
        return False
    if commission.verb is Verb.ADD:
        return True
    return share < (_ROOMY if commission.somewhere else _LARGE)


def _with_subjects(source: Pixels, changes: Mask, commission: Commission) -> Pixels:
    """Put the subjects where the mask is; what stood there goes, a mere ground stays.

    The look is theirs alone: the picture about them has its own.
    """
    box = box_of(changes)
    about = ring(changes, max(6, min(source.shape[:2]) // 32))
    kept = _keeps_ground(source, changes, commission)
    carried = lacking(commission.graph) if kept else None
    if carried is not None:
        commission = replace(commission, graph=carried)
        box = place_for(source, changes, commission)
    ground = source if kept else removed(source, changes, commission)
    composed, cover = compose(ground, box, commission, about, changes)
    return blend(develop_bytes(composed, commission.look, commission.seed), composed, cover)


def _amid(source: Pixels, changes: Mask, commission: Commission) -> Pixels:
    """Put the subjects where a ragged mask is most solid: there is no hole in it to be filled."""
    about = ring(changes, max(6, min(source.shape[:2]) // 32))
    composed, cover = compose(source, solid_box(changes), commission, about, changes)
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


def _keeps_ground(source: Pixels, changes: Mask, commission: Commission) -> bool:
    """Whether what the mask covers stays: where that is asked for, or nothing stands there."""
    match commission.verb:
        case Verb.ADD:
            return True
        case Verb.REPLACE | Verb.REMOVE:
            return False
        case Verb.SHOW:
            carried = lacking(commission.graph) is not None
            return enclosed(source, changes) < (_WORN_FREE if carried else _FREE)


def _only(painted: Pixels, source: Pixels, changes: Mask) -> Pixels:
    return np.where(changes[..., None], painted, source)


def _size(source: Pixels) -> Resolution:
    return Resolution(source.shape[1], source.shape[0])
