"""The parade: one figure again and again on squares of changing colour, the title on a band."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import turn
from ...graph import SceneGraph
from ...pixels import Picture
from .. import cast, ink, sheet, wording
from ..design import Painters
from ..faces import Genre, best
from ..fit import Box, Setting, fit
from ..palettes import choose
from ..placed import tell

_GENRES: tuple[Genre, ...] = ("heavy", "geometric-bold", "condensed")


def parade(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Squares in rows over the band; subjects take turns in them."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    text, small = wording.title(graph), wording.further(graph)
    tall = (0.3 if small else 0.24) * page.height if text else 0.0
    columns, rows = _grid(page.width / max(1.0, page.height - tall))
    wide, high = page.width / columns, (page.height - tall) / rows
    soft = ink.toward(palette.mid, palette.paper, 0.45)
    inks = (palette.light, palette.mid, palette.accent, palette.paper, soft)
    first = turn(seed, "parade inks", len(inks))
    body = ""
    cells = []
    for row in range(rows):
        for column in range(columns):
            cell = Box(column * wide, row * high, wide, high)
            paint = inks[(first + column + 2 * row) % len(inks)]
            body += sheet.rectangle(cell.inset(-0.5), paint)
            cells.append(cell)
    picture = sheet.flat(size, palette.deep, body)
    for at, cell in enumerate(cells if graph.subjects else ()):
        _show(picture, (graph, at), cell, painters, seed)
    band = Box(0, page.height - tall, page.width, tall)
    if text:
        sheet.draw(picture, sheet.rectangle(band, palette.deep), band)
    room = band.inset(0.06 * page.width, 0.2 * band.height)
    title = Box(room.left, room.top, room.width, room.height * (0.66 if small else 1.0))
    genre = best(text, _GENRES[turn(seed, "parade type", len(_GENRES))], "plain")
    block = fit(text, title, Setting(genre=genre, leading=0.24))
    low = Box(room.left, title.bottom + 0.08 * room.height, room.width, 0.26 * room.height)
    line = fit(small, low, Setting(genre=best(small, "geometric", "plain"), tracking=0.1, floor=8))
    letters = ink.readable(palette.deep, palette.paper)
    sheet.draw(picture, sheet.set_in(block, letters) + sheet.set_in(line, letters))
    tell(painters.note, wording.quoted(graph)[:1], block)
    tell(painters.note, wording.others(graph), line)
    return picture


def _grid(aspect: float) -> tuple[int, int]:
    """Columns and rows, so that the cells are near to square."""
    if aspect > 1.6:
        return 4, 2
    return (3, 2) if aspect > 1.1 else (3, 3) if aspect > 0.8 else (2, 3)


def _show(
    picture: Picture, one: tuple[SceneGraph, int], cell: Box, painters: Painters, seed: int
) -> None:
    graph, at = one
    subject = graph.subjects[at % len(graph.subjects)]
    figure = cast.drawn(painters, subject, cell.inset(0.12 * cell.width, 0.12 * cell.height), seed)
    left = cell.left + (cell.width - figure.width) / 2
    top = cell.top + (cell.height - figure.height) / 2
    cast.stage(picture, (cast.Actor(figure, round(left), round(top)),))
