"""The modern poster: one colour, one disc, one figure; type on a grid of twelve, to the left."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import dice
from ...graph import SceneGraph
from ...pixels import Picture
from .. import cast, ink, sheet, wording
from ..design import Painters
from ..direction import leftwards
from ..faces import best
from ..fit import Block, Box, Setting, fit
from ..palettes import Palette, choose
from ..placed import tell


def minimal(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Figure in a disc, title below it (beside it in a wide picture), flush left."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    ground = (palette.paper, palette.light, palette.mid)[int(dice(seed, "ground").integers(3))]
    art, text = _places(page) if wording.title(graph) else (page.inset(page.width / 12), page)
    picture = sheet.flat(size, ground, _disc(art, palette, ground))
    cast.stage(
        picture, cast.group(graph, painters, art.inset(0.1 * art.width, 0.04 * art.height), seed)
    )
    block, line = _letters(graph, text)
    color = ink.readable(ground, palette.deep, palette.paper)
    sheet.draw(picture, _set(block, line, text, color))
    tell(painters.note, wording.quoted(graph)[:1], block)
    tell(painters.note, wording.others(graph), line)
    return picture


def _places(page: Box) -> tuple[Box, Box]:
    """Where the figure and where the text stands."""
    column = page.width / 12
    row = page.height / 12
    margin = min(column, row)
    if page.width > 1.35 * page.height:
        art = Box(6 * column, margin, 6 * column - margin, page.height - 2 * margin)
        return art, Box(margin, margin, 5 * column, page.height - 2 * margin)
    art = Box(margin, margin, page.width - 2 * margin, 7.4 * row - margin)
    return art, Box(margin, 8 * row, page.width - 2 * margin, 4 * row - margin)


def _disc(art: Box, palette: Palette, ground: str) -> str:
    color = palette.accent if ground == palette.mid else palette.mid
    radius = 0.46 * min(art.width, art.height)
    return sheet.disc(art.left + art.width / 2, art.top + art.height / 2, radius, color)


def _set(block: Block, line: Block, place: Box, color: str) -> str:
    """Title and small print in one ink, a short rule above them where there is room."""
    if not block.rows:
        return ""
    body = sheet.set_in(block, color) + sheet.set_in(line, color)
    wide = 0.9 * block.size
    left = block.box.right - wide if leftwards(block.rows[0].line.text) else place.left
    rule = Box(left, block.box.top - 0.45 * block.size, wide, 0.07 * block.size)
    if rule.top > place.top - 0.3 * block.size:
        body += sheet.rectangle(rule, color)
    return body


def _letters(graph: SceneGraph, place: Box) -> tuple[Block, Block]:
    text = wording.title(graph)
    small = wording.further(graph)
    share = 0.2 + 0.09 * min(3, max(0, wording.lines(graph) - 1))
    room = Box(place.left, place.top, place.width, place.height * (0.94 - share if small else 1.0))
    setting = Setting(
        genre=best(text, "geometric-bold", "plain"),
        tracking=-0.015,
        leading=0.32,
        align="left",
        seat="bottom",
        largest=0.3 * min(place.width, 2 * place.height),
    )
    block = fit(text, room, setting)
    tall = (share - 0.06) * place.height
    low = Box(place.left, place.bottom - tall, place.width, tall)
    return block, _small(small, low, block)


def _small(text: str, room: Box, title: Block) -> Block:
    setting = Setting(
        genre=best(text, "geometric", "plain"),
        align="left",
        seat="bottom",
        largest=title.size / 2.6,
    )
    return fit(text, room, setting)
