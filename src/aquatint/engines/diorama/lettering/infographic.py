"""The infographic: a title, a picture, and three charts on one grid."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, ink, sheet, wording
from .design import Painters
from .faces import best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell


@dataclass(frozen=True, slots=True)
class _Grid:
    """Head, picture, and the panels of the charts."""

    head: Box
    art: Box
    panels: tuple[Box, ...]


def infographic(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Charts without numbers: their shapes are decoration, so they assert nothing.

    Each further quoted text is the caption of a panel; a panel without one gets a plain bar.
    """
    palette = choose(graph, seed)
    page = sheet.whole(size)
    grid = _grid(page, figures=bool(graph.subjects), captions=len(wording.others(graph)))
    random = dice(seed, "charts")
    body = _band(page, grid, palette)
    title = _title(graph, grid.head)
    tell(painters.note, wording.quoted(graph)[:1], title)
    body += sheet.set_in(title, ink.readable(palette.deep, palette.paper))
    texts = wording.others(graph)
    start = int(dice(seed, "first chart").integers(4))
    charts = (_columns, _ring, _rows, _line, _columns, _ring, _rows)[start : start + 4]
    for at, panel in enumerate(grid.panels):
        room, foot = _split(panel)
        body += sheet.rectangle(
            panel, ink.toward(palette.paper, "#ffffff", 0.55), radius=_round(panel)
        )
        body += charts[at % 4](room, palette, random)
        text = texts[at] if at < len(texts) else ""
        if text:
            line = _caption(text, foot)
            tell(painters.note, (text,), line)
            body += sheet.set_in(line, palette.deep)
        else:
            body += _bars(foot, palette)
    picture = sheet.flat(size, palette.paper, body)
    cast.stage(picture, cast.group(graph, painters, grid.art, seed))
    return picture


def _grid(page: Box, *, figures: bool, captions: int) -> _Grid:
    """A band for the title (and the picture); below it or beside it as many panels as needed."""
    unit = min(page.width, page.height)
    margin = 0.05 * unit
    count = max(4, captions)
    if page.width > 1.35 * page.height:
        split = 0.36 * page.width
        head = Box(
            margin, 1.4 * margin, split - 2 * margin, (0.34 if figures else 0.8) * page.height
        )
        art = Box(margin, 0.46 * page.height, split - 2 * margin, 0.48 * page.height)
        place = Box(
            split + margin, margin, page.width - split - 2 * margin, page.height - 2 * margin
        )
    else:
        split = 0.3 * page.height
        wide = page.width - 2 * margin
        head = Box(margin, margin, (0.56 if figures else 1.0) * wide, split - 2 * margin)
        art = Box(margin + 0.6 * wide, 0.6 * margin, 0.4 * wide, split - 1.2 * margin)
        place = Box(margin, split + margin, wide, page.height - split - 2 * margin)
    return _Grid(head, art, _panels(place, count, margin))


def _panels(place: Box, count: int, gap: float) -> tuple[Box, ...]:
    """Equal panels, as near to square as the place allows."""
    columns = max(1, round(math.sqrt(count * place.width / place.height)))
    rows = -(-count // columns)
    columns = -(-count // rows)
    gap *= 0.6
    wide = (place.width - gap * (columns - 1)) / columns
    tall = (place.height - gap * (rows - 1)) / rows
    return tuple(
        Box(
            place.left + (at % columns) * (wide + gap),
            place.top + (at // columns) * (tall + gap),
            wide,
            tall,
        )
        for at in range(count)
    )


def _band(page: Box, grid: _Grid, palette: Palette) -> str:
    first = grid.panels[0]
    if first.left > 0.3 * page.width:
        return sheet.rectangle(
            Box(0, 0, first.left - 0.5 * grid.head.left, page.height), palette.deep
        )
    return sheet.rectangle(Box(0, 0, page.width, first.top - 0.5 * grid.head.left), palette.deep)


def _title(graph: SceneGraph, room: Box) -> Block:
    text = wording.title(graph)
    setting = Setting(
        genre=best(text, "geometric-bold", "plain"),
        align="left",
        leading=0.34,
        largest=0.42 * min(room.width, room.height),
    )
    return fit(text, room, setting)


def _round(panel: Box) -> float:
    return 0.05 * min(panel.width, panel.height)


def _split(panel: Box) -> tuple[Box, Box]:
    inner = panel.inset(0.09 * min(panel.width, panel.height))
    chart = Box(inner.left, inner.top, inner.width, 0.7 * inner.height)
    return chart, Box(
        inner.left, inner.bottom - 0.2 * inner.height, inner.width, 0.2 * inner.height
    )


def _caption(text: str, room: Box) -> Block:
    setting = Setting(
        genre=best(text, "geometric-bold", "plain"),
        largest=0.72 * room.height,
        floor=8,
        leading=0.4,
    )
    return fit(text, room, setting)


def _bars(room: Box, palette: Palette) -> str:
    color = ink.toward(palette.deep, palette.paper, 0.72)
    tall = 0.16 * room.height
    x = room.left + room.width / 2
    return "".join(
        sheet.rectangle(
            Box(x - share * room.width / 2, room.top + y * room.height, share * room.width, tall),
            color,
            radius=tall / 2,
        )
        for share, y in ((0.62, 0.3), (0.42, 0.66))
    )


def _inks(palette: Palette) -> tuple[str, str, str]:
    return palette.mid, palette.accent, ink.toward(palette.mid, palette.paper, 0.55)


def _columns(room: Box, palette: Palette, random: np.random.Generator) -> str:
    count = 6
    step = room.width / count
    body = ""
    for at in range(count):
        tall = room.height * (0.3 + 0.1 * at + 0.14 * float(random.random()))
        tall = min(tall, room.height)
        box = Box(room.left + (at + 0.16) * step, room.bottom - tall, 0.68 * step, tall)
        color = palette.accent if at == count - 1 else palette.mid
        body += sheet.rectangle(box, color, radius=0.12 * step)
    return body


def _ring(room: Box, palette: Palette, random: np.random.Generator) -> str:
    """A ring in three parts."""
    radius = 0.4 * min(room.width, room.height)
    x, y = room.left + room.width / 2, room.top + room.height / 2
    shares = (0.38 + 0.12 * float(random.random()), 0.28)
    turns = (0.0, shares[0], shares[0] + shares[1], 1.0)
    body = ""
    for at, color in enumerate(_inks(palette)):
        one, other = (math.tau * turn - math.pi / 2 for turn in turns[at : at + 2])
        large = int(other - one > math.pi)
        body += (
            f'<path d="M{x + radius * math.cos(one):.1f} {y + radius * math.sin(one):.1f}'
            f"A{radius:.1f} {radius:.1f} 0 {large} 1 "
            f'{x + radius * math.cos(other):.1f} {y + radius * math.sin(other):.1f}" '
            f'fill="none" stroke="{color}" stroke-width="{0.42 * radius:.1f}"/>'
        )
    return body


def _rows(room: Box, palette: Palette, random: np.random.Generator) -> str:
    """Bars from the left, each on its track."""
    body = ""
    step = room.height / 4
    track = ink.toward(palette.mid, palette.paper, 0.75)
    for at in range(4):
        share = 0.9 - 0.17 * at - 0.06 * float(random.random())
        y, tall = room.top + (at + 0.26) * step, 0.48 * step
        color = palette.accent if at == 0 else palette.mid
        body += sheet.rectangle(Box(room.left, y, room.width, tall), track, radius=tall / 2)
        body += sheet.rectangle(Box(room.left, y, share * room.width, tall), color, radius=tall / 2)
    return body


def _line(room: Box, palette: Palette, random: np.random.Generator) -> str:
    """A rising line over its area."""
    count = 6
    points = [
        (
            room.left + room.width * at / (count - 1),
            room.bottom - room.height * (0.16 + 0.13 * at + 0.12 * float(random.random())),
        )
        for at in range(count)
    ]
    data = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in points)
    area = data + f"L{room.right:.1f} {room.bottom:.1f}H{room.left:.1f}Z"
    wide = 0.022 * room.width
    dots = "".join(sheet.disc(x, y, 1.1 * wide, palette.accent) for x, y in points)
    return sheet.filled(area, palette.mid, 0.3) + sheet.stroked(data, palette.mid, wide) + dots
