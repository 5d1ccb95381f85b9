"""Ink in water: clouds of colour that sink, curl and fray into threads."""

from __future__ import annotations

import numpy as np

from ...pixels import Picture, Plane, mix
from ..noise import fbm
from ..soft import enlarge_mask, enlarge_picture, smooth, spot, toward
from ..view import View
from .tones import Tones

_SMALL = 2


def paint(view: View, tones: Tones) -> Picture:
    """Paint the composition."""
    shape = (view.height // _SMALL, view.width // _SMALL)
    rows = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    top = np.array(tones.light, np.float32)
    low = np.array(mix(tones.light, tones.soft, 0.55), np.float32)
    picture = np.empty((*shape, 3), np.float32)
    picture[:] = (top + (low - top) * rows)[:, None, :]
    roll = view.dice("ink")
    small = min(shape)
    for at, color in enumerate((tones.soft, tones.strong, tones.accent, tones.dark)):
        x = shape[1] * ((float(roll.random()) * 0.3 + 0.2 + at * 0.31) % 1.0)
        y = shape[0] * float(roll.uniform(0.2, 0.66))
        plume = _plume(view, shape, (x, y), at)
        body = smooth(0.3, 0.72, plume)
        toward(picture, color, body * np.float32(0.9))
        rim = smooth(0.24, 0.36, plume) - smooth(0.36, 0.52, plume)
        toward(picture, mix(color, tones.light, 0.45), np.clip(rim, 0, 1) * np.float32(0.4))
    glow = spot(shape, view.x(0.3) / _SMALL, shape[0] * 0.2, small * 1.1)
    toward(picture, mix(tones.light, (1.0, 1.0, 1.0), 0.6), glow * np.float32(0.3))
    return enlarge_picture(picture, view.width, view.height)


def _plume(view: View, shape: tuple[int, int], place: tuple[float, float], at: int) -> Plane:
    """A cloud about a place, torn by currents that are themselves torn."""
    small = (shape[0] * shape[1]) ** 0.5
    half = (shape[0] // 2 + 1, shape[1] // 2 + 1)
    slow = fbm(half, view.dice(f"slow {at}"), small * 0.22, octaves=5)
    other = fbm(half, view.dice(f"swirl {at}"), small * 0.2, octaves=5)
    reach = small * 0.34
    rows = np.arange(half[0], dtype=np.float32)[:, None] * 2 + (slow - np.float32(0.5)) * reach * 2
    columns = (
        np.arange(half[1], dtype=np.float32)[None, :] * 2 + (other - np.float32(0.5)) * reach * 2
    )
    wide = np.float32(1 / (small * (0.52 - 0.05 * at)) ** 2)
    tall = np.float32(1 / (small * (0.4 - 0.03 * at)) ** 2)
    off_y, off_x = rows - np.float32(place[1]), columns - np.float32(place[0])
    mound = np.clip(1 - off_x * off_x * wide - off_y * off_y * tall, 0, 1)
    inner_rows = np.clip((rows / 2).astype(np.int64), 0, half[0] - 1)
    inner_columns = np.clip((columns / 2).astype(np.int64), 0, half[1] - 1)
    threads = np.abs(slow[inner_rows, inner_columns] * 2 - 1)
    plane: Plane = np.clip(mound * (np.float32(1.15) - threads * np.float32(1.5)), 0, 1)
    return enlarge_mask(plane, shape[1], shape[0])
