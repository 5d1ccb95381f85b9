"""The menu: a title with its ornament, what there is in one column, on paper or on a board."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, effects, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .grounds import board, grained_picture
from .palettes import Palette, choose
from .placed import tell

_PRICE = re.compile(r"^(.*\S)\s+([$€£¥]?\s?\d+(?:[.,]\d{1,2})?\s?[$€£¥]?)$")
_EMPTY = 7  # lines of a menu without dishes


@dataclass(frozen=True, slots=True)
class _Brief:
    """What the parts of one menu share; `ground` is the colour below the letters."""

    graph: SceneGraph
    palette: Palette
    ground: str
    ink: str
    chalked: bool
    seed: int


def menu(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The first quoted text is the title, each further one a line; a price stands at the right."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    chalked = "chalk" in graph.theme
    if chalked:
        picture, ground = board(size, palette, seed)
        paper = page.inset(0.05 * min(page.width, page.height))
        brief = _Brief(graph, palette, ground, "#f4f1e6", chalked, seed)
    else:
        paper = _sheet(page)
        table = ink.toward(palette.mid, palette.deep, 0.55)
        picture = studio.lit(size, table, studio.under(paper, depth=0.03))
        sheet.draw(picture, sheet.rectangle(paper, palette.paper), paper)
        grained_picture(picture, paper, seed)
        brief = _Brief(graph, palette, palette.paper, palette.deep, chalked, seed)
    _frame(picture, paper, brief)
    head, body = _places(paper, figures=bool(graph.subjects))
    cast.stage(picture, cast.group(graph, painters, _crest(paper), seed))
    title = _title(brief, head)
    _put(picture, title, brief)
    tell(painters.note, wording.quoted(graph)[:1], title)
    for text, rows in _dishes(picture, brief, body):
        tell(painters.note, (text,), rows)
    return picture


def _sheet(page: Box) -> Box:
    aspect = 0.68 if page.width < 1.3 * page.height else 1.36
    return studio.centered(page, aspect, 0.92)


def _frame(picture: Picture, paper: Box, brief: _Brief) -> None:
    """A double line, broken by a short ornament above."""
    unit = min(paper.width, paper.height)
    color = ink.toward(brief.ink, brief.ground, 0.25)
    outer, inner = paper.inset(0.035 * unit), paper.inset(0.05 * unit)
    body = sheet.frame(outer, color, 0.006 * unit) + sheet.frame(inner, color, 0.0025 * unit)
    sheet.draw(picture, body, paper, 0.8 if brief.chalked else 1.0)


def _crest(paper: Box) -> Box:
    """Where a figure stands, above the title."""
    return Box(
        paper.left + 0.3 * paper.width,
        paper.top + 0.075 * paper.height,
        0.4 * paper.width,
        0.17 * paper.height,
    )


def _places(paper: Box, *, figures: bool) -> tuple[Box, Box]:
    side = 0.12 * paper.width
    start = paper.top + (0.265 if figures else 0.1) * paper.height
    head = Box(paper.left + side, start, paper.width - 2 * side, 0.13 * paper.height)
    top = head.bottom + 0.07 * paper.height
    return head, Box(head.left, top, head.width, paper.bottom - 0.1 * paper.height - top)


def _title(brief: _Brief, room: Box) -> Block:
    text = wording.title(brief.graph)
    genres: tuple[Genre, ...] = ("hand", "retro") if brief.chalked else ("serif", "script", "deco")
    at = int(dice(brief.seed, "menu type").integers(len(genres)))
    return fit(text, room, Setting(genre=best(text, genres[at], "book", "plain"), leading=0.24))


def _put(picture: Picture, lines: Block, brief: _Brief) -> None:
    """Letters in chalk or in ink."""
    if not lines.rows:
        return
    name = "chalk" if brief.chalked else effects.named(brief.graph) or "flat"
    paint = effects.EFFECTS.get(name, effects.flat) if lines.size > 16 else effects.flat
    accent = ink.deepened(brief.palette.accent, brief.ground)
    cut = effects.Cut(
        lines.path, lines.box, lines.size, brief.ink, brief.ground, accent, brief.seed
    )
    paint(picture, cut)


def _dishes(picture: Picture, brief: _Brief, room: Box) -> Sequence[tuple[str, Block]]:
    """One line to a quoted text, dots up to its price; where none was quoted, dishes of its own.

    Plain bars where it may not invent any.
    """
    quoted = wording.others(brief.graph)
    others = quoted or wording.dishes(brief.graph, brief.seed)
    count = len(others) or _EMPTY
    step = min(room.height / count, 0.34 * room.height)
    start = room.top + (room.height - step * count) * 0.35
    found = []
    rule = ink.toward(brief.ink, brief.ground, 0.45)
    small = _size(brief, others, room.width, step)
    body = _divider(room, rule)
    for at in range(count):
        line = Box(room.left, start + at * step, room.width, step)
        if not others:
            body += _bar(line, rule, at)
            continue
        name, price = _priced(others[at])
        left, right = _dish(brief, line, (name, price), small)
        if price:
            body += _leader(left.box, right.box, rule)
        both = Block((*left.rows, *right.rows))
        _put(picture, both, brief)
        found.append((others[at], both))
    sheet.draw(picture, body)
    return found if quoted else ()


def _size(brief: _Brief, texts: Sequence[str], measure: float, step: float) -> float:
    """One size for all dishes: that of the longest."""
    room = Box(0, 0, 0.72 * measure, 0.56 * step)
    blocks = [
        fit(_priced(text)[0], room, Setting(genre=_genre(brief, text), largest=0.42 * step))
        for text in texts
    ]
    return min((one.size for one in blocks if one.rows), default=12.0)


def _dish(brief: _Brief, line: Box, words: tuple[str, str], small: float) -> tuple[Block, Block]:
    name, price = words
    genre = _genre(brief, "".join(words))
    setting = Setting(genre=genre, align="left" if price else "center", largest=small, floor=7)
    wide = line.width * (0.76 if price else 1.0)
    left = fit(name, Box(line.left, line.top, wide, 0.62 * line.height), setting)
    end = fit(price, Box(0, line.top, 0.2 * line.width, 0.62 * line.height), setting)
    if end.rows:
        base = left.rows[-1].y if left.rows else end.rows[0].y
        end = end.moved(line.right - end.box.right, base - end.rows[0].y)
    return left, end


def _genre(brief: _Brief, text: str) -> Genre:
    return best(text, "hand" if brief.chalked else "book", "plain")


def _priced(text: str) -> tuple[str, str]:
    """A dish and its price; the price is empty where none ends the text."""
    found = _PRICE.match(text)
    return (found[1], found[2]) if found else (text, "")


def _leader(left: Box, right: Box, color: str) -> str:
    y = right.bottom - 0.06 * right.height
    gap = 0.6 * right.height
    step = max(3.0, 0.3 * right.height)
    count = int(max(0.0, right.left - left.right - 2 * gap) / step)
    return "".join(
        sheet.disc(left.right + gap + at * step, y, 0.08 * step + 0.5, color) for at in range(count)
    )


def _divider(room: Box, color: str) -> str:
    """A short rule with a diamond between title and dishes."""
    x, y, half = room.left + room.width / 2, room.top - 0.05 * room.height, 0.16 * room.width
    tip = 0.016 * room.width
    gem = (
        f"M{x - tip:.1f} {y:.1f}L{x:.1f} {y - tip:.1f}L{x + tip:.1f} {y:.1f}L{x:.1f} {y + tip:.1f}Z"
    )
    rules = f"M{x - half:.1f} {y:.1f}H{x - 2 * tip:.1f}M{x + 2 * tip:.1f} {y:.1f}H{x + half:.1f}"
    return sheet.filled(gem, color) + sheet.stroked(rules, color, 0.2 * tip)


def _bar(line: Box, color: str, at: int) -> str:
    """A line that says nothing: a bar for the dish, a short one for its price."""
    tall = 0.12 * line.height
    y = line.top + 0.44 * line.height
    wide = line.width * (0.42, 0.55, 0.36, 0.48, 0.6)[at % 5]
    name = Box(line.left, y, wide, tall)
    price = Box(line.right - 0.09 * line.width, y, 0.09 * line.width, tall)
    return sheet.rectangle(name, color, radius=tall / 2, opacity=0.6) + sheet.rectangle(
        price, color, radius=tall / 2, opacity=0.6
    )
