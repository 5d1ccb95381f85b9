"""The loud poster: the scene bleeds, large type stands in its calmest part."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import dice
from ...graph import SceneGraph
from ...pixels import Picture
from .. import legible, sheet, wording
from ..design import Painters
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit, lock_up
from ..palettes import choose


def headline(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A lock-up in the head or the foot of the scene; small print under it."""
    picture = painters.scene(graph, size, seed)
    caption(picture, graph, seed)
    return picture


def caption(picture: Picture, graph: SceneGraph, seed: int) -> None:
    """Set the quoted texts into a finished scene, in place, where least happens in it.

    Nothing is painted when nothing was quoted.
    """
    text = wording.title(graph)
    if not text:
        return
    height, width = picture.shape[:2]
    genre = best(text, _genre(seed), "condensed", "plain")
    setting = Setting(genre=genre, tracking=0.01, leading=0.26)
    share = 0.76 if wording.others(graph) else 1.0
    places = [
        Box(one.left, one.top, one.width, share * one.height) for one in _places(width, height)
    ]
    blocks = [lock_up(text, place, setting) for place in places]
    block, place = max(zip(blocks, places, strict=True), key=lambda one: _merit(picture, one[0]))
    below = _second(graph, block, Box(place.left, 0, place.width, 0.2 * place.height))
    palette = choose(graph, seed)
    around = block.box.inset(-0.12 * block.size)
    if below.rows:
        foot = below.box.bottom + 0.1 * block.size
        around = Box(around.left, around.top, around.width, foot - around.top)
    color = legible.prepare(picture, around, palette.deep, "#fffaf0")
    sheet.draw(picture, sheet.set_in(block, color) + sheet.set_in(below, color))


def _places(width: int, height: int) -> tuple[Box, ...]:
    """Head, foot, and in wide pictures the two sides."""
    margin = 0.07 * min(width, height)
    if width > 1.35 * height:
        wide = 0.42 * width
        tall = height - 3 * margin
        return (
            Box(margin, 1.5 * margin, wide, tall),
            Box(width - margin - wide, 1.5 * margin, wide, tall),
        )
    deep = 0.24 * height
    wide = width - 3 * margin
    return (
        Box(1.5 * margin, margin, wide, deep),
        Box(1.5 * margin, height - margin - deep, wide, deep),
    )


def _merit(picture: Picture, block: Block) -> int:
    """Calm counts, and so does size."""
    return round(block.size) - 12 * legible.busyness(picture, block.box)


def _second(graph: SceneGraph, title: Block, measure: Box) -> Block:
    text = " ".join(wording.others(graph))
    setting = Setting(
        genre=best(text, "geometric", "plain"), tracking=0.12, seat="top", largest=title.size / 2
    )
    line = fit(text, measure, setting)
    return line.moved(0, title.box.bottom + 0.28 * title.size - line.box.top)


def _genre(seed: int) -> Genre:
    genres: tuple[Genre, ...] = ("heavy", "geometric-bold", "slab", "condensed")
    return genres[int(dice(seed, "headline type").integers(len(genres)))]
