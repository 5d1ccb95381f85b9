"""A mesh of colours that melt into one another, with the grain of a print."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ...pixels import Picture, mix
from ..noise import fbm
from ..soft import enlarge, enlarge_picture, spot, toward
from ..view import View
from .tones import Tones

_SMALL = 8


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    roll = view.dice("mesh")
    shape = (max(24, view.height // _SMALL), max(24, view.width // _SMALL))
    picture = np.empty((*shape, 3), np.float32)
    picture[:] = np.array(mix(tones.light, tones.soft, 0.5), np.float32)
    colors = (
        tones.soft,
        tones.strong,
        tones.light,
        tones.accent,
        tones.dark,
        tones.light,
        tones.strong,
        tones.accent,
    )
    reach = max(shape)
    for at, color in enumerate(colors):
        x = shape[1] * ((at * 0.618 + float(roll.uniform(-0.12, 0.12))) % 1.0)
        y = shape[0] * ((at * 0.414 + float(roll.uniform(-0.12, 0.12))) % 1.0)
        radius = reach * float(roll.uniform(0.42, 0.75))
        toward(picture, color, spot(shape, x, y, radius) * np.float32(0.92))
    picture = _stirred(picture, roll, view)
    whole = enlarge_picture(picture, view.width, view.height)
    _silk(whole, view, roll)
    grain = roll.random((view.height, view.width), dtype=np.float32) - np.float32(0.5)
    for band in range(3):
        whole[..., band] += grain * np.float32(0.07)
    np.clip(whole, 0, 1, out=whole)
    return whole


def _stirred(picture: Picture, roll: np.random.Generator, view: View) -> Picture:
    """The colours drawn along slow currents."""
    height, width = picture.shape[:2]
    small = min(height, width)
    swing = small * float(roll.uniform(0.5, 0.9))
    moves = [
        ((fbm((height, width), view.dice(f"current {way}"), small * 0.7, octaves=2) - 0.5) * swing)
        for way in range(2)
    ]
    rows = _folded(np.arange(height)[:, None] + moves[0].astype(np.int64), height)
    columns = _folded(np.arange(width)[None, :] + moves[1].astype(np.int64), width)
    stirred: Picture = picture[rows, columns]
    return stirred


def _folded(places: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """Places beyond an edge, turned back into the picture."""
    inside: NDArray[np.int64] = np.abs(places)
    return np.clip(np.minimum(inside, 2 * count - 2 - inside), 0, count - 1)


def _silk(picture: Picture, view: View, roll: np.random.Generator) -> None:
    """Slow folds of light across the whole, in place."""
    shape = (max(16, view.height // 16), max(16, view.width // 16))
    folds = fbm(shape, roll, min(shape) * 0.5, octaves=2, stretch=2.2)
    wave = np.abs((folds * 5) % 2 - 1)
    soft = wave * wave * (3 - 2 * wave)
    light = enlarge(soft.astype(np.float32), view.width, view.height)
    for band in range(3):
        picture[..., band] *= np.float32(0.9) + light * np.float32(0.16)
