"""The app icon: one figure, or letters, on a rounded square."""

from __future__ import annotations

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, ink, legible, marks, sheet, studio, wording
from .design import Painters
from .faces import best
from .fit import Box, Setting, fit
from .palettes import Palette, about, choose
from .placed import tell


def icon(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Figure, else drawn mark, above the text; the text alone fills the square."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    box = studio.centered(page, 1.0, 0.78)
    ground = ink.toward(palette.paper, palette.light, 0.35)
    picture = studio.lit(size, ground, studio.under(box, 0.225 * box.width, depth=0.03))
    sheet.draw(picture, _tile(box, palette), box)
    text = wording.everything(graph)
    art, low = _places(box, text=bool(text), art=_has_art(graph))
    if graph.subjects:
        cast.stage(picture, cast.group(graph, painters, art, seed))
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
    low = ink.toward(palette.mid, palette.deep, 0.5)
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
