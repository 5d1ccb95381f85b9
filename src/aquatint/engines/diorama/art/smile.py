"""Faces for things: a happy avocado, a sad cup of coffee, a sticker of a cute cactus."""

from __future__ import annotations

import numpy as np

from .sprite import Box, traced
from .vector import Ink

MOODS = frozenset({"happy", "sad", "angry"})
_FACED = frozenset(
    {"smiling sun", "smiley", "sad face", "cool face", "heart eyes", "pumpkin", "snowman", "poop"}
    | {"teddy bear", "doll", "skull", "japanese dolls", "theater masks", "space invader", "robot"}
)
"""Things whose picture has a face."""


def faces(concept: str, mood: str | None) -> bool:
    """Whether a thing in a mood gets a face."""
    return mood in MOODS and concept not in _FACED


def with_face(shapes: str, box: Box, mood: str) -> str:
    """The shapes with eyes and a mouth where they are broad."""
    place = _broad(shapes, box)
    if place is None:
        return shapes
    x, y, wide = place
    ink = Ink("z")
    unit = wide / 100
    with ink.moved(f"translate({x:.3f} {y:.3f}) scale({unit:.5f})"):
        _face(ink, mood)
    return shapes + ink.shapes


def _broad(shapes: str, box: Box) -> tuple[float, float, float] | None:
    """The middle of the widest run of what is painted, a little below the middle, and its width."""
    trace = traced(shapes, box)
    height, width = trace.alpha.shape
    best = None
    for share in (0.58, 0.52, 0.64, 0.7, 0.46, 0.76):
        row = trace.alpha[min(height - 1, int(share * height))] > 200
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
        for start, end in zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True):
            run = (end - start) / width
            if best is None or run > best[0] * 1.25:
                best = (run, (start + end) / 2 / width, share)
    if best is None or best[0] < 0.12:
        return None
    run, across, down = best
    part = trace.box
    reach = min(run * part.width, 0.9 * part.height)
    return part.left + across * part.width, part.top + down * part.height, reach


def _face(ink: Ink, mood: str) -> None:
    """In a box of which the thing is 100 wide; its middle is (0, 0)."""
    for side in (-1, 1):
        x = side * 15.0
        ink.oval((x, -5), (6.4, 7.6), "#ffffff")
        ink.oval((x, -4.6), (5.4, 6.8), "#2a1d1f")
        ink.oval((x - 1.7, -7), (2.1, 2.5), "#ffffff")
        ink.oval((x + 1.8, -2), (1.1, 1.2), "#ffffff")
        ink.oval((side * 24.5, 5), (5, 3.2), "#f2728a")
        if mood == "angry":
            ink.line(f"M{x - side * 6} -12L{x + side * 6} -16", "#2a1d1f", 2.6)
    if mood == "happy":
        ink.path("M-7.5 4Q0 6 7.5 4Q6.5 14 0 14Q-6.5 14 -7.5 4Z", "#5a1f28")
        ink.path("M-4.4 11.4Q0 8 4.4 11.4Q2.6 14 0 14Q-2.6 14 -4.4 11.4Z", "#f2728a")
    else:
        ink.line("M-6 11Q0 4.5 6 11", "#2a1d1f", 2.6)
