"""The bold poster: a figure larger than the page, rays behind it, a heavy title above."""

from __future__ import annotations

import math

from aquatint.domain import Resolution

from ...dice import turn
from ...graph import SceneGraph
from ...pixels import Picture
from .. import cast, ink, sheet, wording
from ..design import Painters
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit
from ..palettes import Palette, choose
from ..placed import tell

_GENRES: tuple[Genre, ...] = ("heavy", "condensed", "deco", "slab")


def bold(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Title at the top, figure at the foot; in a wide picture side by side."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    titled = bool(wording.title(graph))
    art, text = _places(page, titled=titled)
    ground = (palette.mid, palette.deep, palette.accent)[turn(seed, "bold ground", 3)]
    body = _behind(art, page, (ground, palette), seed)
    picture = sheet.flat(size, ground, body)
    cast.stage(picture, cast.group(graph, painters, art, seed))
    block, line = _letters(graph, text, seed)
    letters = ink.readable(ground, palette.paper, palette.deep)
    sheet.draw(picture, sheet.set_in(block, letters) + sheet.set_in(line, letters))
    tell(painters.note, wording.quoted(graph)[:1], block)
    tell(painters.note, wording.others(graph), line)
    return picture


def _places(page: Box, *, titled: bool) -> tuple[Box, Box]:
    margin = 0.07 * min(page.width, page.height)
    if not titled:
        return page.inset(1.4 * margin), page
    if page.width > 1.35 * page.height:
        art = Box(0.5 * page.width, margin, 0.46 * page.width, page.height - 2 * margin)
        return art, Box(margin, margin, 0.42 * page.width, page.height - 2 * margin)
    high = 0.3 * page.height
    art = Box(margin, high + 1.1 * margin, page.width - 2 * margin, page.height - high)
    return art, Box(margin, margin, page.width - 2 * margin, high - margin)


def _behind(art: Box, page: Box, inks: tuple[str, Palette], seed: int) -> str:
    """Rays from behind the figure, a great half round, or a chequered floor of stripes."""
    ground, palette = inks
    x, y = art.left + art.width / 2, art.top + 0.55 * art.height
    soft = ink.toward(ground, palette.paper, 0.16)
    kind = turn(seed, "bold behind", 3)
    if kind == 0:
        reach, body = page.width + page.height, ""
        for at in range(14):
            one, other = (math.tau * (at + part) / 14 for part in (0.0, 0.5))
            body += sheet.filled(
                f"M{x:.1f} {y:.1f}L{x + reach * math.cos(one):.1f} {y + reach * math.sin(one):.1f}"
                f"L{x + reach * math.cos(other):.1f} {y + reach * math.sin(other):.1f}Z",
                soft,
            )
        return body
    radius = 0.5 * min(art.width, art.height)
    if kind == 1:
        return sheet.disc(x, y, 1.16 * radius, soft) + sheet.disc(
            x, y, 0.86 * radius, palette.light
        )
    body = ""
    for at in range(5):
        tall = 0.055 * page.height * (1 - 0.12 * at)
        top = page.height - 0.075 * page.height * (at + 1)
        body += sheet.rectangle(Box(0, top, page.width, tall), soft)
    return body + sheet.disc(x, y - 0.1 * radius, 0.9 * radius, palette.light)


def _letters(graph: SceneGraph, room: Box, seed: int) -> tuple[Block, Block]:
    text, small = wording.title(graph), wording.further(graph)
    genre = best(text, _GENRES[turn(seed, "bold type", len(_GENRES))], "geometric-bold", "plain")
    deep = (0.2 + 0.1 * min(2, max(0, wording.lines(graph) - 1))) * room.height if small else 0.0
    place = Box(room.left, room.top, room.width, room.height - 1.5 * deep)
    block = fit(text, place, Setting(genre=genre, leading=0.24, tracking=0.01))
    low = Box(room.left, block.box.bottom + 0.5 * deep, room.width, 0.9 * deep)
    setting = Setting(
        genre=best(small, "geometric", "plain"),
        tracking=0.1,
        largest=max(8.0, block.size / 2.4),
        floor=8,
    )
    return block, fit(small, low, setting)
