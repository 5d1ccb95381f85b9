"""Who appears in a design: subjects drawn as figures, in their own colours or in printing inks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import PIL.Image
import PIL.ImageFilter

from ..art.figure import Figure
from ..graph import Pose, RelationKind, SceneGraph, Subject
from ..pixels import Picture, Sprite, lay, rgb
from .design import Painters
from .fit import Box

_LEVELS = 6  # of each channel, in print


@dataclass(frozen=True, slots=True)
class Actor:
    """A figure and where its upper left corner lies."""

    figure: Figure
    left: int
    top: int


def heroes(graph: SceneGraph, most: int = 3) -> tuple[tuple[Subject, int], ...]:
    """The subjects of a graph, each with the number of its copy: one of each, then the others."""
    found = [(subject, copy) for subject in graph.subjects for copy in range(subject.count)]
    return tuple(sorted(found, key=lambda one: one[1])[:most])


def drawn(painters: Painters, subject: Subject, box: Box, seed: int, copy: int = 0) -> Figure:
    """A subject as large as a box allows."""
    figure = painters.figure(subject, max(8, round(box.height)), seed, copy)
    if figure.width <= box.width:
        return figure
    height = round(figure.height * box.width / max(1, figure.width))
    return painters.figure(subject, max(8, height), seed, copy)


def group(graph: SceneGraph, painters: Painters, box: Box, seed: int) -> tuple[Actor, ...]:
    """Up to three subjects side by side in a box, overlapping a little, on one foot line.

    The first is the largest; the group is centred. Empty when the graph has no subjects.
    """
    chosen = heroes(graph)
    if not chosen:
        return ()
    if len(chosen) == 2 and _upon(graph):
        return _stacked(chosen, painters, box, seed)
    share = (1.0, 0.62, 0.44)[len(chosen) - 1]
    figures = [
        drawn(
            painters,
            subject,
            Box(0, 0, box.width * share, box.height * (1.0 if at == 0 else 0.86)),
            seed,
            copy,
        )
        for at, (subject, copy) in enumerate(chosen)
    ]
    return _stood(figures, box)


def _upon(graph: SceneGraph) -> bool:
    """Whether the first subject is on the second."""
    on = (RelationKind.ON, RelationKind.RIDING)
    return any((one.subject, one.anchor) == (0, 1) and one.kind in on for one in graph.relations)


def _stacked(
    chosen: Sequence[tuple[Subject, int]], painters: Painters, box: Box, seed: int
) -> tuple[Actor, ...]:
    """The first of two upon the second."""
    (rider, first), (mount, second) = chosen
    if mount.concept == "surfboard":
        mount = replace(mount, pose=Pose.SWIMMING)  # it lies on its wave
    under = drawn(painters, mount, Box(0, 0, box.width, 0.5 * box.height), seed, second)
    seat, top = under.anchor("seat") if "seat" in under.anchors else (0.5, 0.06)
    left, low = box.left + (box.width - under.width) / 2, box.bottom - under.height
    height = low + top * under.height - box.top
    upon = drawn(painters, rider, Box(0, 0, 0.8 * box.width, height), seed, first)
    foot = upon.anchor("foot")
    x = left + seat * under.width - foot[0] * upon.width
    y = low + top * under.height - foot[1] * upon.height
    return Actor(under, round(left), round(low)), Actor(upon, round(x), round(y))


def _stood(figures: Sequence[Figure], box: Box) -> tuple[Actor, ...]:
    lap = 0.86  # of its width until the next begins
    span = sum(figure.width * lap for figure in figures[:-1]) + figures[-1].width
    squeeze = min(1.0, (box.width - figures[-1].width) / max(1.0, span - figures[-1].width))
    total = (span - figures[-1].width) * squeeze + figures[-1].width
    x = box.left + (box.width - total) / 2
    tallest = max(figure.height for figure in figures)
    foot = box.top + (box.height + tallest) / 2
    actors = []
    for figure in figures:
        actors.append(Actor(figure, round(x), round(foot - figure.height)))
        x += figure.width * lap * squeeze
    return tuple(reversed(actors))  # the first stands in front


def stage(picture: Picture, actors: Sequence[Actor]) -> None:
    """Lay figures over a picture, in place, as they are."""
    for actor in actors:
        if actor.figure.back is not None:
            lay(picture, actor.figure.back, actor.left, actor.top)
        lay(picture, actor.figure.sprite, actor.left, actor.top)


def combine(art: Sprite, sprite: Sprite, left: int, top: int) -> None:
    """Lay a sprite over another sprite, in place, clipped to it."""
    height, width = art.shape[:2]
    x0, y0 = max(0, left), max(0, top)
    x1, y1 = min(width, left + sprite.shape[1]), min(height, top + sprite.shape[0])
    if x0 >= x1 or y0 >= y1:
        return
    part = sprite[y0 - top : y1 - top, x0 - left : x1 - left].astype(np.uint16)
    under = art[y0:y1, x0:x1].astype(np.uint16)  # 255 * 255 + 127 still fits
    art[y0:y1, x0:x1] = np.minimum(part + (under * (255 - part[..., 3:]) + 127) // 255, 255)


def printed(sprite: Sprite, dark: str, light: str, tint: float = 0.3) -> Sprite:
    """A figure as if printed: few levels, its greys pulled to the two inks of the poster."""
    color, cover = _straight(sprite)
    levels = (color * (_LEVELS - 1) + 127) // 255 * 255 // (_LEVELS - 1)
    grey = _grey(levels)[..., None]
    low, high = (np.array([round(v * 255) for v in rgb(one)], np.int32) for one in (dark, light))
    inked = low + (high - low) * grey // 255
    share = round(tint * 256)
    return _joined((levels * (256 - share) + inked * share) >> 8, cover)


def two_inks(sprite: Sprite, dark: str, light: str) -> Sprite:
    """A figure as a linocut: what is darker than its middle grey in one ink, else the other."""
    color, cover = _straight(sprite)
    grey = _grey(color)
    seen = np.sort(grey[cover > 127], axis=None)
    middle = int(seen[seen.size // 2]) if seen.size else 128
    middle = min(max(middle - 8, 60), 190)
    share = np.clip((grey - middle + 10) * 12, 0, 255)[..., None]
    low, high = (np.array([round(v * 255) for v in rgb(one)], np.int32) for one in (dark, light))
    return _joined(low + (high - low) * share // 255, cover)


def silhouette(sprite: Sprite, color: str) -> Sprite:
    """The outline of a figure filled with one ink."""
    ink = np.array([round(v * 255) for v in rgb(color)], np.int32)
    cover = sprite[..., 3].astype(np.int32)
    return _joined(np.broadcast_to(ink, (*cover.shape, 3)), cover)


def outlined(sprite: Sprite, color: str, reach: int) -> Sprite:
    """What is within `reach` pixels of a figure, in one ink; larger by that on every side."""
    cover = PIL.Image.fromarray(np.pad(sprite[..., 3], reach))
    wide = cover.filter(PIL.ImageFilter.BoxBlur(reach)).point([min(255, 6 * v) for v in range(256)])
    whole = np.zeros((*np.asarray(wide).shape, 4), np.uint8)
    whole[..., 3] = np.asarray(wide)
    return silhouette(whole, color)


Integers = np.ndarray[tuple[int, ...], np.dtype[np.int32]]


def _straight(sprite: Sprite) -> tuple[Integers, Integers]:
    cover = sprite[..., 3].astype(np.int32)
    color = sprite[..., :3].astype(np.int32) * 255 // np.maximum(cover, 1)[..., None]
    return np.minimum(color, 255), cover


def _grey(color: Integers) -> Integers:
    return (color[..., 0] * 54 + color[..., 1] * 183 + color[..., 2] * 19) >> 8


def _joined(color: Integers, cover: Integers) -> Sprite:
    painted = (np.clip(color, 0, 255) * cover[..., None] + 127) // 255
    return np.concatenate([painted, cover[..., None]], axis=2).astype(np.uint8)
