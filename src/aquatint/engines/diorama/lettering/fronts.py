"""Fronts of books without a full scene: cloth with a stamp, a window below a field of type."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, lay
from . import cast, ink, sheet, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .grounds import grained_picture
from .palettes import choose

Front = tuple[Picture, Block, Block]
"""The front of a cover, its title and its further words."""

_HINGE = 0.09  # of the width: nothing is printed on it


def cloth(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Front:
    """Bound in cloth: a double frame, the figure and the letters stamped in one ink."""
    palette, page = choose(graph, seed), sheet.whole(size)
    ground = (palette.deep, palette.support)[int(dice(seed, "book cloth").integers(2))]
    foil = ink.readable(ground, ink.toward(palette.light, "#e6c06a", 0.5), palette.paper)
    picture = sheet.flat(size, ground, "")
    grained_picture(picture, page, seed)
    room = Box(_HINGE * page.width, 0, (1 - _HINGE) * page.width, page.height)
    frame = room.inset(0.07 * room.width)
    rules = sheet.frame(frame, foil, 0.007 * page.width)
    rules += sheet.frame(frame.inset(0.022 * page.width), foil, 0.003 * page.width)
    sheet.draw(picture, rules + _corners(frame.inset(0.022 * page.width), foil))
    inner = frame.inset(0.09 * page.width)
    art = Box(inner.left, inner.top + 0.4 * inner.height, inner.width, 0.36 * inner.height)
    if graph.subjects:
        figure = cast.drawn(painters, graph.subjects[0], art, seed)
        stamp = np.ascontiguousarray(cast.two_inks(figure.sprite, ground, foil))
        reach = max(2, round(0.008 * page.width))
        line = cast.outlined(figure.sprite, foil, reach)
        left = round(art.left + (art.width - figure.width) / 2)
        top = round(art.top + (art.height - figure.height) / 2)
        lay(picture, line, left - reach, top - reach)
        lay(picture, stamp, left, top)
    high = Box(inner.left, inner.top, inner.width, 0.32 * inner.height)
    foot = Box(inner.left, inner.bottom - 0.07 * inner.height, inner.width, 0.07 * inner.height)
    title, author = _set(graph, high, foot, ("serif", "book", "deco")[seed % 3])
    sheet.draw(picture, sheet.set_in(title, foil) + sheet.set_in(author, foil))
    return picture, title, author


def window(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Front:
    """A field of type in one colour above a window onto the scene."""
    palette, page = choose(graph, seed), sheet.whole(size)
    ground = (palette.paper, palette.mid, palette.deep)[int(dice(seed, "book field").integers(3))]
    color = ink.readable(ground, palette.deep, palette.paper)
    low = _scene_box(page)
    picture = sheet.flat(size, ground, "")
    inner = Resolution(max(1, round(low.width)), max(1, round(low.height)))
    scene = painters.scene(graph, inner, seed)
    left, top = round(low.left), round(low.top)
    picture[top : top + inner.height, left : left + inner.width] = scene[
        : picture.shape[0] - top, : picture.shape[1] - left
    ]
    side = (_HINGE + 0.07) * page.width
    wide = page.width - side - 0.08 * page.width
    high = Box(side, 0.07 * page.height, wide, 0.24 * page.height)
    foot = Box(side, 0.35 * page.height, wide, 0.035 * page.height)
    title, author = _set(graph, high, foot, ("heavy", "geometric-bold", "slab")[seed % 3])
    accent = ink.readable(ground, palette.accent, color)
    rule = Box(side, 0.045 * page.height, 0.14 * page.width, 0.008 * page.height)
    body = sheet.rectangle(rule, accent) + sheet.set_in(title, color)
    sheet.draw(picture, body + sheet.set_in(author, accent))
    return picture, title, author


FRONTS: tuple[Callable[[SceneGraph, Resolution, int, Painters], Front], ...] = (cloth, window)


def _scene_box(page: Box) -> Box:
    top = 0.42 * page.height
    return Box(0, top, page.width, page.height - top)


def _corners(frame: Box, color: str) -> str:
    """A small lozenge in each corner of a frame."""
    size = 0.03 * frame.width
    return "".join(
        sheet.filled(
            f"M{x - size:.1f} {y:.1f}L{x:.1f} {y - size:.1f}L{x + size:.1f} {y:.1f}"
            f"L{x:.1f} {y + size:.1f}Z",
            color,
        )
        for x in (frame.left, frame.right)
        for y in (frame.top, frame.bottom)
    )


def _set(graph: SceneGraph, high: Box, foot: Box, genre: Genre) -> tuple[Block, Block]:
    """Title in its place, the further words small and tracked in theirs."""
    text, small = wording.title(graph), wording.further(graph)
    flush = genre in {"heavy", "geometric-bold", "slab"}
    title = fit(
        text,
        high,
        Setting(
            genre=best(text, genre, "book", "plain"),
            align="left" if flush else "center",
            leading=0.34,
            largest=0.5 * high.height,
        ),
    )
    author = fit(
        small,
        foot,
        Setting(
            genre=best(small, "geometric", "plain"),
            align="left" if flush else "center",
            tracking=0.16,
            largest=max(8.0, title.size / 2),
            floor=8,
        ),
    )
    return title, author
