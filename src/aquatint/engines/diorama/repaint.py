"""Paint a scene of ours anew: at the size that was asked for, and without some of its figures."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from aquatint.domain import RenderingSpeed, Resolution

from .doubling import doubled
from .graph import Format
from .layout import Placement
from .look.treatments import TREATMENTS
from .paint import bare
from .pixels import Picture, rounded
from .retouch.commission import Mask
from .retouch.region import Box
from .script import Script
from .stage import NAMES

Pixels = NDArray[np.uint8]

_FINER = 1.3
"""So many times larger than asked for a picture of QUALITY is painted: its edges are finer."""

_MEANT, _TOUCHED = 0.4, 0.06  # of a figure's box: what a mask is about, and what it cuts into
_SAME, _OTHER = 3, 24  # levels: a picture that is ours after all, and what has changed in it
_GONE = 0.02  # of a mask: so much changes at least where something was taken away


def at_size(script: Script, painted: Callable[[Resolution], Picture]) -> Pixels:
    """What is painted, on the canvas that the speed allows, brought to the size asked for."""
    size = script.size
    canvas = _canvas(size, script.speed)
    pixels = rounded(painted(canvas))
    if canvas.width < size.width:
        return doubled(pixels, size.width, size.height)
    if canvas.width > size.width:
        whole = PIL.Image.fromarray(pixels)
        return np.asarray(whole.resize((size.width, size.height), PIL.Image.Resampling.LANCZOS))
    return pixels


def without(script: Script, source: Pixels, hole: Mask | None) -> Pixels | None:
    """The picture as it would be without the figures that a mask covers, or without its main one.

    Those of which it covers a good part go, whole; if there are none, those that it cuts into. None
    where nobody does, or the picture cannot be painted again.
    """
    if not _paintable(script, source):
        return None
    if hole is None:
        painted = _without(script, lambda one, _: one.actor == 0)
        return painted if painted is not None and _ours(painted, source) else None
    for least in (_MEANT, _TOUCHED):
        painted = _without(script, partial(_covers, hole=hole, least=least))
        if painted is None:
            continue
        if not _ours(painted, source, hole):
            return None
        off = np.abs(painted.astype(np.int16) - source).max(2)
        if int((off[hole] > _OTHER).sum()) >= _GONE * int(hole.sum()):
            return painted
    return None


def emptied(script: Script, source: Pixels) -> Pixels | None:
    """The picture as it would be without any figure; None where it cannot be painted again."""
    if not _paintable(script, source):
        return None
    painted = _without(script, lambda _one, _scale: True)
    return painted if painted is not None and _ours(painted, source) else None


def _paintable(script: Script, source: Pixels) -> bool:
    height, width = source.shape[:2]
    scene = script.graph.format is Format.SCENE and script.graph.setting in {None, *NAMES}
    known = set(script.look.treatments) <= set(TREATMENTS)
    return scene and known and script.size == Resolution(width, height)


def _ours(painted: Pixels, source: Pixels, hole: Mask | None = None) -> bool:
    """Whether a picture is what was painted again, but for what was taken away."""
    off = np.abs(painted.astype(np.int16) - source).max(2)
    return int(np.median(off if hole is None else off[~hole])) <= _SAME


def _without(script: Script, goes: Callable[[Placement, float], bool]) -> Pixels | None:
    """The scene without figures that go; None where all would stay.

    `goes` is told of a place and how much larger the picture is than what the place is on.
    """
    gone: list[Placement] = []

    def painted(canvas: Resolution) -> Picture:
        scale = script.size.width / canvas.width

        def kept(one: Placement) -> bool:
            if not goes(one, scale):
                return True
            gone.append(one)
            return False

        return bare(script.graph, canvas, script.seed, look=script.look, kept=kept)

    pixels = at_size(script, painted)
    return pixels if gone else None


def _covers(one: Placement, scale: float, *, hole: Mask, least: float) -> bool:
    return _covered(one, hole, scale) >= least


def _covered(one: Placement, hole: Mask, scale: float) -> float:
    """The share of a figure's box, as far as it is in the picture, that a mask covers."""
    height, width = hole.shape
    box = Box(
        max(0, round(one.left * scale)),
        max(0, round(one.top * scale)),
        min(width, round(one.right * scale)),
        min(height, round(one.bottom * scale)),
    )
    if box.width <= 0 or box.height <= 0:
        return 0.0
    return int(hole[box.area].sum()) / (box.width * box.height)


def _canvas(size: Resolution, speed: RenderingSpeed) -> Resolution:
    """What a picture is painted on: half of its size in a hurry, more with time to spare."""
    match speed:
        case RenderingSpeed.FLASH:
            return Resolution((size.width + 1) // 2, (size.height + 1) // 2)
        case RenderingSpeed.QUALITY:
            return Resolution(round(size.width * _FINER), round(size.height * _FINER))
        case _:
            return size
