"""The infographic: a title, and panels on one grid with figures or charts."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph, Subject
from ..pixels import Picture
from . import cast, ink, sheet, wording
from .design import Painters
from .faces import best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell
from .topics import icons, panels


@dataclass(frozen=True, slots=True)
class _Grid:
    """Head, picture, and the panels of the charts."""

    head: Box
    art: Box
    panels: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Panel:
    """What stands in one panel: its place in the row, a figure or a chart, and a caption."""

    place: Box
    number: int
    icon: Subject | None
    caption: str
    counted: bool


def infographic(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Panels in their order, each with what belongs to the topic, or with a chart.

    Each further quoted text is the caption of a panel; without one, a panel is called by what the
    prompt names for it, or gets a plain bar. Charts bear no figures: none were given.
    """
    palette = choose(graph, seed)
    page = sheet.whole(size)
    titled = bool(wording.title(graph))
    grid = _grid(page, figures=len(graph.subjects) == 1, captions=panels(graph), titled=titled)
    random = dice(seed, "charts")
    body = _band(page, grid, palette) if titled else ""
    title = _title(graph, grid.head)
    tell(painters.note, wording.quoted(graph)[:1], title)
    body += sheet.set_in(title, ink.readable(palette.deep, palette.paper))
    start = int(dice(seed, "first chart").integers(4))
    charts = (_columns, _ring, _rows, _line, _columns, _ring, _rows)[start : start + 4]
    listed = _panelled(graph, grid)
    for at, panel in enumerate(listed):
        body += sheet.rectangle(
            panel.place, ink.toward(palette.paper, "#ffffff", 0.55), radius=_round(panel.place)
        )
        room, foot = _split(panel.place)
        if panel.icon is None:
            body += charts[at % 4](_Chart(room, palette, random))
        else:
            body += _numbered(panel, palette)
        if panel.caption:
            line = _caption(panel.caption, foot)
            tell(painters.note, (panel.caption,) if panel.caption in graph.lettering else (), line)
            body += sheet.set_in(line, palette.deep)
        else:
            body += _bars(foot, palette)
    picture = sheet.flat(size, palette.paper, body)
    for panel in listed:
        if panel.icon is not None:
            _show(picture, panel, painters, seed)
    if len(graph.subjects) == 1:
        cast.stage(picture, cast.group(graph, painters, grid.art, seed))
    return picture


def _panelled(graph: SceneGraph, grid: _Grid) -> list[_Panel]:
    shown = icons(graph)
    texts = wording.others(graph)
    counted = wording.may_invent(graph)
    found = []
    for at, place in enumerate(grid.panels):
        icon = shown[at] if at < len(shown) else None
        own = icon is not None and icon in graph.subjects
        name = icon.words.capitalize() if icon is not None and own and counted else ""
        caption = texts[at] if at < len(texts) else name
        found.append(_Panel(place, at + 1, icon, caption, counted))
    return found


def _numbered(panel: _Panel, palette: Palette) -> str:
    """A soft round behind the figure, and the panel's number in its corner."""
    room, _ = _split(panel.place)
    radius = 0.46 * min(room.width, room.height)
    x, y = room.left + room.width / 2, room.top + room.height / 2
    inks = (palette.light, ink.toward(palette.mid, palette.paper, 0.6))
    body = sheet.disc(x, y, radius, inks[panel.number % 2])
    if not panel.counted:
        return body
    unit = 0.085 * min(panel.place.width, panel.place.height)
    left, top = panel.place.left + 1.7 * unit, panel.place.top + 1.7 * unit
    body += sheet.disc(left, top, unit, palette.accent)
    box = Box(left - 0.62 * unit, top - 0.52 * unit, 1.24 * unit, 1.04 * unit)
    digits = fit(str(panel.number), box, Setting(genre="geometric-bold", floor=6))
    return body + sheet.set_in(digits, ink.readable(palette.accent, palette.deep, palette.paper))


def _show(picture: Picture, panel: _Panel, painters: Painters, seed: int) -> None:
    if panel.icon is None:
        return
    room, _ = _split(panel.place)
    side = 0.7 * min(room.width, room.height)
    box = Box(0, 0, 1.25 * side, side)
    figure = cast.drawn(painters, panel.icon, box, seed)
    left = room.left + (room.width - figure.width) / 2
    top = room.top + (room.height - figure.height) / 2
    cast.stage(picture, (cast.Actor(figure, round(left), round(top)),))


def _grid(page: Box, *, figures: bool, captions: int, titled: bool) -> _Grid:
    """A band for the title (and the picture); below it or beside it as many panels as needed."""
    unit = min(page.width, page.height)
    margin = 0.05 * unit
    count = captions
    if not titled and not figures:
        return _Grid(page, page, _panels(page.inset(margin), count, margin))
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
        split = (0.3 if figures else 0.24) * page.height
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
    short = (columns * rows - count) * (wide + gap) / 2  # the last row stands in the middle
    return tuple(
        Box(
            place.left
            + (at % columns) * (wide + gap)
            + (short if at // columns == rows - 1 else 0),
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


@dataclass(frozen=True, slots=True)
class _Chart:
    """Where a chart is drawn, and in which inks."""

    room: Box
    palette: Palette
    random: np.random.Generator


def _columns(chart: _Chart) -> str:
    room, palette, random = chart.room, chart.palette, chart.random
    count = 6
    step = room.width / count
    body = ""
    for at in range(count):
        tall = room.height * (0.3 + 0.1 * at + 0.14 * float(random.random()))
        tall = min(tall, 0.86 * room.height)
        box = Box(room.left + (at + 0.16) * step, room.bottom - tall, 0.68 * step, tall)
        color = palette.accent if at == count - 1 else palette.mid
        body += sheet.rectangle(box, color, radius=0.12 * step)
    return body


def _ring(chart: _Chart) -> str:
    """A ring in three parts."""
    room, palette, random = chart.room, chart.palette, chart.random
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


def _rows(chart: _Chart) -> str:
    """Bars from the left, each on its track."""
    room, palette, random = chart.room, chart.palette, chart.random
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


def _line(chart: _Chart) -> str:
    """A rising line over its area."""
    room, palette, random = chart.room, chart.palette, chart.random
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
