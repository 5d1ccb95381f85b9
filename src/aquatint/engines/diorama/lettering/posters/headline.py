"""The loud poster: the scene bleeds, large type stands in its calmest part."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import dice
from ...graph import SceneGraph
from ...pixels import Coverage, Picture
from .. import effects, free, legible, sheet, wording
from ..design import Painters, Seen
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit, lock_up
from ..palettes import choose
from ..placed import tell

_PALE = "#fffaf0"
_SOLID = frozenset({"outline", "block letters", "graffiti"})
"""What letters in front of a scene may be made of: it brings its own dark around pale faces."""


def headline(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A lock-up in the head or the foot of the scene, off its figures; small print under it."""
    seen: list[Seen] = []
    picture = painters.scene(graph, size, seed, sight=seen.append)
    if not wording.title(graph):
        return picture
    title, line = _letters(picture, graph, seed, seen[-1].figures)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), line)
    around = title.box.inset(-0.12 * title.size)
    if line.rows:
        around = around.around(line.box.inset(-0.1 * title.size))
    palette = choose(graph, seed)
    make = effects.named(graph) if graph.theme & _SOLID else None
    ground = around if make is None else line.box.inset(-0.2 * line.size)
    color = _PALE
    if make is None or line.rows:
        color = legible.prepare(picture, ground, palette.deep, _PALE)
        sheet.draw(picture, sheet.set_in(line, color), around)
    color = color if make is None else _PALE
    shape = title.path, title.box, title.size
    cut = effects.Cut(*shape, color, palette.deep, palette.accent, seed)
    effects.EFFECTS.get(make or "", effects.flat)(picture, cut)
    return picture


def _letters(
    picture: Picture, graph: SceneGraph, seed: int, figures: Coverage
) -> tuple[Block, Block]:
    """The title in the best of its places, and the small print below it."""
    text = wording.title(graph)
    height, width = picture.shape[:2]
    setting = Setting(
        genre=best(text, _genre(seed), "condensed", "plain"), tracking=0.01, leading=0.26
    )
    share = 1.0 - 0.24 * min(1.0, wording.lines(graph)) - 0.1 * (wording.lines(graph) > 1)
    cleared = free.clear(_places(width, height), figures, 0.015 * height)
    places = [Box(one.left, one.top, one.width, share * one.height) for one in cleared]
    blocks = [lock_up(text, place, setting) for place in places]
    block, place = max(
        zip(blocks, places, strict=True), key=lambda one: _merit(picture, one[0], figures)
    )
    tall = (0.2 + 0.16 * min(3, max(0, wording.lines(graph) - 1))) * place.height
    return block, _second(graph, block, Box(place.left, 0, place.width, tall))


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


def _merit(picture: Picture, block: Block, figures: Coverage) -> int:
    """Calm counts, and so does size; a figure below the letters counts against them."""
    hidden = 16 * free.covered(block.box, figures) / max(1.0, block.box.width * block.box.height)
    calm = 12 * legible.busyness(picture, block.box)
    return round(block.size * (1 - hidden)) - calm


def _second(graph: SceneGraph, title: Block, measure: Box) -> Block:
    text = wording.further(graph)
    setting = Setting(
        genre=best(text, "geometric", "plain"), tracking=0.12, seat="top", largest=title.size / 2
    )
    line = fit(text, measure, setting)
    return line.moved(0, title.box.bottom + 0.28 * title.size - line.box.top)


def _genre(seed: int) -> Genre:
    genres: tuple[Genre, ...] = ("heavy", "geometric-bold", "slab", "condensed")
    return genres[int(dice(seed, "headline type").integers(len(genres)))]
