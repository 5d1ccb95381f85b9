"""The banner: colour blocks on a slant, type on one side, figures on the other."""

from __future__ import annotations

from dataclasses import dataclass

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, ink, sheet, wording
from .design import Note, Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell


def banner(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Text left and figures right; in a tall banner text above, figures below."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    text, art = _places(page, figures=bool(graph.subjects))
    grounds = (_blocks, _sweep, _bars)
    ground = grounds[int(dice(seed, "banner ground").integers(len(grounds)))]
    picture = sheet.flat(size, palette.deep, ground(page, art, palette))
    sheet.draw(picture, _letters(_Brief(graph, palette, seed, painters.note), text))
    cast.stage(picture, cast.group(graph, painters, art.inset(0.06 * art.width), seed))
    return picture


def _places(page: Box, *, figures: bool) -> tuple[Box, Box]:
    margin = 0.1 * min(page.width, page.height)
    if not figures:
        text = Box(margin, 1.8 * margin, 0.8 * page.width - 2 * margin, page.height - 3.6 * margin)
        return text, Box(0.82 * page.width, 0, 0.18 * page.width, page.height)
    if page.width > 1.1 * page.height:
        split = 0.56 * page.width
        text = Box(margin, 1.2 * margin, split - 1.7 * margin, page.height - 2.4 * margin)
        return text, Box(
            split, 0.4 * margin, page.width - split - margin, page.height - 0.8 * margin
        )
    split = 0.44 * page.height
    text = Box(margin, 1.2 * margin, page.width - 2 * margin, split - 1.9 * margin)
    return text, Box(margin, split, page.width - 2 * margin, page.height - split - 0.6 * margin)


def _blocks(page: Box, art: Box, palette: Palette) -> str:
    """Two slanted fields behind the figures, a ring, and dots on a grid in a corner."""
    if art.left > 0.3 * page.width:
        lean = 0.16 * page.height
        x = art.left - 0.3 * lean
        fields = (
            f"M{x + lean:.1f} 0H{page.width:g}V{page.height:g}H{x - lean:.1f}Z",
            f"M{x + 1.7 * lean:.1f} 0H{page.width:g}V{page.height:g}H{x - 0.3 * lean:.1f}Z",
        )
    else:
        lean = 0.09 * page.width
        y = art.top
        fields = (
            f"M0 {y + lean:.1f}L{page.width:g} {y - lean:.1f}V{page.height:g}H0Z",
            f"M0 {y + 1.9 * lean:.1f}L{page.width:g} {y - 0.1 * lean:.1f}V{page.height:g}H0Z",
        )
    radius = 0.44 * min(art.width, art.height)
    x, y = art.left + art.width / 2, art.top + art.height / 2
    body = sheet.filled(fields[0], palette.accent) + sheet.filled(fields[1], palette.mid)
    body += sheet.disc(x, y, radius, ink.toward(palette.mid, palette.light, 0.45))
    step = 0.035 * min(page.width, page.height)
    beside = art.left > 0.3 * page.width  # below the figures otherwise, far from the words
    for row in range(4):
        for column in range(4):
            across, down = step * (column + 1.2), step * (row + 1.2)
            place = (page.width - across, down) if beside else (across, page.height - down)
            body += sheet.disc(*place, 0.16 * step, palette.paper, 0.7)
    return body


def _sweep(page: Box, art: Box, palette: Palette) -> str:
    """Three great discs, one within the other, that run off the edge behind the figures."""
    x, y = art.left + 0.6 * art.width, art.top + 0.58 * art.height
    reach = 0.62 * max(art.width, art.height)
    inks = (palette.support, palette.mid, ink.toward(palette.mid, palette.light, 0.5))
    body = "".join(
        sheet.disc(x, y, reach * share, color)
        for share, color in zip((1.24, 0.98, 0.7), inks, strict=True)
    )
    edge = Box(0, 0, page.width, art.top)
    if art.left > 0.3 * page.width:
        edge = Box(0, 0, art.left, page.height)
    return body + sheet.rectangle(edge, palette.deep)  # the words stand on a plain ground


def _bars(page: Box, art: Box, palette: Palette) -> str:
    """A plain field behind the figures, its near edge in bars that grow thinner."""
    beside = art.left > 0.3 * page.width
    field = Box(art.left, 0, page.width - art.left, page.height)
    if not beside:
        field = Box(0, art.top, page.width, page.height - art.top)
    body = sheet.rectangle(field, palette.mid)
    thick = 0.03 * min(page.width, page.height)
    at = field.left if beside else field.top
    for rank, color in enumerate((palette.accent, palette.light, palette.accent)):
        wide = thick * (1 - 0.3 * rank)
        at += 0.0 if rank == 0 else 1.9 * wide
        bar = Box(at, 0, wide, page.height) if beside else Box(0, at, page.width, wide)
        body += sheet.rectangle(bar, color)
    radius = 0.42 * min(art.width, art.height)
    middle = art.left + art.width / 2, art.top + art.height / 2
    return body + sheet.disc(*middle, radius, palette.light)


@dataclass(frozen=True, slots=True)
class _Brief:
    """What the letters need to know."""

    graph: SceneGraph
    palette: Palette
    seed: int
    note: Note


def _letters(brief: _Brief, room: Box) -> str:
    graph, palette, seed = brief.graph, brief.palette, brief.seed
    text, small = wording.title(graph), wording.further(graph)
    genres: tuple[Genre, ...] = ("heavy", "geometric-bold", "condensed")
    genre = best(text, genres[int(dice(seed, "banner type").integers(3))], "condensed", "plain")
    low = (0.2 + 0.12 * min(2, max(0, wording.lines(graph) - 1))) * room.height
    place = Box(room.left, room.top, room.width, room.height * 0.82 - low if small else room.height)
    block = fit(text, place, Setting(genre=genre, leading=0.3, align="left", tracking=0.005))
    if not block.rows:
        return ""
    line = _second(small, Box(room.left, 0, room.width, low), block)
    gap = min(0.55 * block.size, 0.14 * room.height)
    spare = room.height - block.box.height - (line.box.height + gap if small else 0.0)
    block = block.moved(0, room.top + spare / 2 - block.box.top)
    body = sheet.set_in(block, ink.readable(palette.deep, palette.paper))
    tell(brief.note, wording.quoted(graph)[:1], block)
    if line.rows:
        line = line.moved(0, block.box.bottom + gap - line.box.top)
        color = ink.readable(palette.deep, palette.accent, palette.light, palette.paper)
        body += sheet.set_in(line, color)
        tell(brief.note, wording.others(graph), line)
    return body


def _second(text: str, room: Box, title: Block) -> Block:
    setting = Setting(
        genre=best(text, "geometric", "plain"),
        align="left",
        tracking=0.04,
        largest=title.size / 2.4,
        floor=9,
    )
    return fit(text, room, setting)
