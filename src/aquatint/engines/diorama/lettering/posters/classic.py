"""The print: a scene within paper, its title below like in a museum shop."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import Picture
from .. import ink, sheet, wording
from ..design import Note, Painters
from ..faces import best
from ..fit import Box, Setting, fit
from ..palettes import Palette, choose
from ..placed import tell
from .travel import tracked


def classic(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Equal margins on three sides, the title optically centred in the fourth."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    art, text = _places(page, titled=bool(wording.title(graph)))
    inner = Resolution(max(1, round(art.width)), max(1, round(art.height)))
    scene = painters.scene(graph, inner, seed)
    letters = _letters(graph, text, palette, painters.note)
    picture = sheet.flat(size, palette.paper, letters)
    left, top = round(art.left), round(art.top)
    picture[top : top + inner.height, left : left + inner.width] = scene
    return picture


def _places(page: Box, *, titled: bool) -> tuple[Box, Box]:
    margin = 0.06 * min(page.width, page.height)
    if not titled:
        return page.inset(margin), page
    if page.width > 1.6 * page.height:  # a wide print has its title at the side
        split = 0.62 * page.width
        art = Box(margin, margin, split - margin, page.height - 2 * margin)
        return art, Box(split + margin, margin, page.width - split - 2 * margin, art.height)
    foot = 0.2 * page.height
    art = Box(margin, margin, page.width - 2 * margin, page.height - foot - margin)
    return art, Box(margin, art.bottom, art.width, foot)


def _letters(graph: SceneGraph, place: Box, palette: Palette, note: Note) -> str:
    text = wording.title(graph)
    small = wording.further(graph)
    room = place.inset(0.06 * place.width, 0.26 * place.height)
    if small:
        room = Box(room.left, place.top + 0.18 * place.height, room.width, 0.34 * place.height)
    genre = best(text, "serif", "book", "plain")
    block = tracked(text, room, genre) if text.isupper() else fit(text, room, Setting(genre=genre))
    if not block.rows:
        return ""
    # The eye wants a title a little above the middle of its margin.
    block = block.moved(0, -0.02 * place.height)
    body = sheet.set_in(block, ink.readable(palette.paper, palette.deep))
    tell(note, (text,), block)
    if small:
        tall = (0.12, 0.2, 0.26)[min(3, wording.lines(graph)) - 1] * place.height
        below = Box(room.left, place.top + 0.62 * place.height, room.width, tall)
        setting = Setting(
            genre=best(small, "geometric", "plain"), tracking=0.16, largest=block.size / 2.2
        )
        line = fit(small, below, setting)
        body += sheet.set_in(line, ink.deepened(palette.accent, palette.paper))
        tell(note, wording.others(graph), line)
    return body
