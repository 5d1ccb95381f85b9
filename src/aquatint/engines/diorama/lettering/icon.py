"""The app icon: one figure, or letters, on a rounded square."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, lay, rgb
from ..raster import rasterise
from . import cast, ink, legible, marks, sheet, studio, wording
from .design import Painters
from .faces import best
from .fit import Box, Setting, fit
from .palettes import Palette, about, choose
from .placed import tell


@dataclass(frozen=True, slots=True)
class _Finish:
    """How a figure is shown: printed in two inks, or so near that the tile cuts it off."""

    printed: bool = False
    cropped: bool = False
    pale: bool = False

    def inks(self, palette: Palette) -> Palette:
        """The palette of the tile: turned over where it is to be pale."""
        if not self.pale:
            return palette
        return replace(palette, mid=palette.light, light=palette.paper)


_FINISHES = (
    _Finish(),
    _Finish(cropped=True),
    _Finish(printed=True),
    _Finish(pale=True),
    _Finish(cropped=True, pale=True),
)


def _finish(graph: SceneGraph, seed: int) -> _Finish:
    count = sum(one.count for one in graph.subjects)
    choices = tuple(
        one
        for one in _FINISHES
        if not (one.cropped and count != 1) and not (one.pale and graph.colors)
    )
    return choices[int(dice(seed, "icon finish").integers(len(choices)))]


def _close(picture: Picture, graph: SceneGraph, tile: Box, by: tuple[Painters, int]) -> None:
    """The head and what is below it, down to the edge of the tile, in place."""
    painters, seed = by
    side = round(tile.width)
    figure = painters.figure(graph.subjects[0], round(1.34 * side), seed)
    head = figure.anchors.get("head", (0.5, 0.3))[0]
    shown = min(figure.width, side)
    start = min(max(0, round(head * figure.width - shown / 2)), figure.width - shown)
    top = round(0.12 * side)
    sprite = np.zeros((side, side, 4), np.uint8)
    left = (side - shown) // 2
    rows = min(side - top, figure.height)
    sprite[top : top + rows, left : left + shown] = figure.sprite[:rows, start : start + shown]
    within = Box(0, 0, side, side)
    mask = rasterise(
        sheet.document(sheet.rectangle(within, "#ffffff", radius=0.225 * side), within), side, side
    )[..., 3].astype(np.uint16)
    cut = (sprite.astype(np.uint16) * mask[..., None] // 255).astype(np.uint8)
    lay(picture, cut, round(tile.left), round(tile.top))


def icon(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Figure, else drawn mark, above the text; the text alone fills the square."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    box = studio.centered(page, 1.0, 0.78)
    ground = ink.toward(palette.paper, palette.light, 0.35)
    picture = studio.lit(size, ground, studio.under(box, 0.225 * box.width, depth=0.03))
    text = wording.everything(graph)
    finish = _finish(graph, seed) if not text else _FINISHES[0]
    palette = finish.inks(palette)
    sheet.draw(picture, _tile(box, palette), box)
    art, low = _places(box, text=bool(text), art=_has_art(graph))
    if graph.subjects and finish.cropped:
        _close(picture, graph, box, (painters, seed))
    elif graph.subjects:
        for actor in cast.group(graph, painters, art, seed):
            sprite = actor.figure.sprite
            flat = cast.two_inks(sprite, palette.deep, palette.paper) if finish.printed else sprite
            lay(picture, np.ascontiguousarray(flat), actor.left, actor.top)
    else:
        sheet.draw(picture, _mark(graph, art, palette), art)
    setting = Setting(genre=best(text, "geometric-bold", "plain"), leading=0.26)
    block = fit(text, low, setting)
    if block.rows:
        color = legible.prepare(picture, block.box, palette.deep, palette.paper)
        sheet.draw(picture, sheet.set_in(block, color), low)
    tell(painters.note, wording.quoted(graph), block)
    return picture


def _tile(box: Box, palette: Palette) -> str:
    """Light above, dark below, so that the text at the foot is read."""
    pale = ink.luminance(rgb(palette.mid)) > 0.5
    low = ink.toward(palette.mid, palette.deep, 0.1 if pale else 0.5)
    shine = sheet.gradient(
        "tile",
        (box.left, box.top, box.left + 0.2 * box.width, box.bottom),
        *(
            (0, ink.toward(palette.mid, palette.light, 0.55), 1),
            (0.55, palette.mid, 1),
            (1, low, 1),
        ),
    )
    radius = 0.225 * box.width
    rim = sheet.frame(
        box, ink.toward(palette.mid, "#ffffff", 0.5), 0.006 * box.width, radius=radius
    )
    return shine + sheet.rectangle(box, "url(#tile)", radius=radius) + rim


def _has_art(graph: SceneGraph) -> bool:
    return bool(graph.subjects) or marks.find(about(graph)) is not None


def _places(box: Box, *, text: bool, art: bool) -> tuple[Box, Box]:
    inner = box.inset(0.16 * box.width)
    if not text:
        return inner, Box(inner.left, inner.bottom, inner.width, 1)
    if not art:
        return Box(inner.left, inner.top, 1, 1), inner
    high = Box(inner.left, box.top + 0.1 * box.height, inner.width, 0.58 * box.height)
    return high, Box(inner.left, box.top + 0.745 * box.height, inner.width, 0.14 * box.height)


def _mark(graph: SceneGraph, room: Box, palette: Palette) -> str:
    mark = marks.find(about(graph))
    if mark is None:
        return "" if wording.title(graph) else _ring(room, palette)
    side = min(room.width, room.height)
    x, y = room.left + (room.width - side) / 2, room.top + (room.height - side) / 2
    drawn = mark(marks.Inks(palette.paper, palette.accent, palette.mid))
    return f'<g transform="translate({x:.1f} {y:.1f}) scale({side / 100:.4f})">{drawn}</g>'


def _ring(room: Box, palette: Palette) -> str:
    """A plain sign for an app of which nothing is known."""
    x, y = room.left + room.width / 2, room.top + room.height / 2
    radius = 0.36 * min(room.width, room.height)
    return sheet.disc(x, y, radius, palette.paper) + sheet.disc(x, y, 0.5 * radius, palette.accent)
