"""The logo: a mark and a name on one measure, two inks on a ground."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aquatint.domain import Resolution

from ..dice import dice, turn
from ..graph import SceneGraph
from ..pixels import Picture, lay, rgb
from . import brand, cast, ink, marks, sheet, wording
from .design import Note, Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit, track
from .palettes import Palette, about, choose, told_ground
from .placed import tell
from .shape import shape

_SEEN = 2.2  # the contrast of a part that nobody has to read
_DARK = 0.08  # of luminance


@dataclass(frozen=True, slots=True)
class _Brief:
    """What the parts of one logo share."""

    graph: SceneGraph
    inks: marks.Inks
    genre: Genre
    seed: int
    note: Note

    def tell(self, name: Block, line: Block) -> None:
        """Note where name and descriptor stand."""
        tell(self.note, wording.quoted(self.graph)[:1], name)
        tell(self.note, wording.others(self.graph), line)


def logo(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Mark above the name, a badge, or side by side in a wide picture."""
    graph = brand.branded(graph)
    inks = _inks(graph, choose(graph, seed), seed)
    genre = best(wording.title(graph), *_genres(graph, seed))
    brief = _Brief(graph, inks, genre, seed, painters.note)
    page = sheet.whole(size)
    small = min(page.width, page.height)
    if page.width > 1.6 * page.height:
        mark, body = _beside(brief, page)
    else:
        way = turn(seed, "logo layout", 4)
        if way == 0 and _suits_badge(graph):
            mark, body = _badge(brief, page)
        elif way == 1:
            mark, body = _roundel(brief, page, small)
            brief = replace(brief, inks=marks.Inks(inks.ground, inks.accent, inks.main))
        elif way == 2 and wording.title(graph):
            mark, body = _framed(brief, page, small)
        else:
            mark, body = _stacked(brief, page, small)
    picture = sheet.flat(size, inks.ground, body + _mark(brief, mark))
    if _needs_figure(graph):
        _figure(picture, brief, mark, painters)
    return picture


def _stacked(brief: _Brief, page: Box, small: float) -> tuple[Box, str]:
    """One measure for all: the line under the mark, the name and the descriptor end together."""
    measure = min(0.6 * small, 0.8 * page.width)
    left = (page.width - measure) / 2
    name = _name(brief, Box(left, 0, measure, 0.26 * small))
    wide = name.box.width or measure
    left = (page.width - wide) / 2
    line = _descriptor(brief, Box(left, 0, wide, 0.03 * small), name)
    tall = 0.56 * measure
    gap = 0.075 * small
    total = tall + gap * (1 if name.rows else 0) + name.box.height
    total += (0.045 * small + line.box.height) if line.rows else 0.0
    y = (page.height - total) / 2 - 0.01 * page.height
    mark = Box((page.width - tall) / 2, y, tall, tall)
    rule = Box(left, mark.bottom, wide, tall * marks.LINE / 100)
    body = sheet.rectangle(rule, brief.inks.main, radius=rule.height / 2) if _stands(brief) else ""
    name = name.moved(0, mark.bottom + gap - name.box.top)
    line = line.moved(0, name.box.bottom + 0.045 * small - line.box.top)
    body += sheet.set_in(name, brief.inks.main)
    brief.tell(name, line)
    return mark, body + sheet.set_in(line, _small_ink(brief.inks))


def _roundel(brief: _Brief, page: Box, small: float) -> tuple[Box, str]:
    """The mark in a filled round, name and descriptor below it."""
    radius = 0.23 * small
    wide = min(0.72 * small, 0.84 * page.width)
    left = (page.width - wide) / 2
    name = _name(brief, Box(left, 0, wide, 0.15 * small))
    line = _descriptor(brief, Box(left, 0, name.box.width or wide, 0.03 * small), name)
    gap = 0.07 * small
    total = 2 * radius + (gap + name.box.height if name.rows else 0.0)
    total += 0.045 * small + line.box.height if line.rows else 0.0
    y = (page.height - total) / 2
    x = page.width / 2
    body = sheet.disc(x, y + radius, radius, brief.inks.main)
    body += sheet.stroked(
        f"M{x:.1f} {y - 0.05 * radius:.1f}a{1.05 * radius:.1f} {1.05 * radius:.1f} 0 1 1 -0.01 0Z",
        brief.inks.accent,
        0.022 * radius,
    )
    name = name.moved(0, y + 2 * radius + gap - name.box.top)
    line = line.moved(x - (line.box.left + line.box.right) / 2, 0) if line.rows else line
    line = line.moved(0, name.box.bottom + 0.045 * small - line.box.top)
    brief.tell(name, line)
    half = 0.58 * radius
    body += sheet.set_in(name, brief.inks.main) + sheet.set_in(line, _small_ink(brief.inks))
    return Box(x - half, y + radius - half, 2 * half, 2 * half), body


def _framed(brief: _Brief, page: Box, small: float) -> tuple[Box, str]:
    """A label: two lines around the name, the mark upon their upper edge."""
    wide, tall = min(0.74 * small, 0.86 * page.width), 0.36 * small
    box = Box((page.width - wide) / 2, (page.height - tall) / 2 + 0.08 * small, wide, tall)
    inks = brief.inks
    body = sheet.frame(box, inks.main, 0.012 * small)
    body += sheet.frame(box.inset(0.022 * small), inks.accent, 0.004 * small)
    side = 0.27 * small
    mark = Box(page.width / 2 - side / 2, box.top - 0.66 * side, side, side)
    body += sheet.rectangle(
        Box(mark.left - 0.1 * side, box.top - 0.05 * side, 1.2 * side, 0.2 * side), inks.ground
    )
    room = box.inset(0.1 * wide, 0.2 * tall)
    name = _name(brief, Box(room.left, 0, room.width, 0.36 * tall))
    line = _descriptor(brief, Box(room.left, 0, name.box.width or wide, 0.026 * small), name)
    total = name.box.height + (0.11 * tall + line.box.height if line.rows else 0.0)
    start = box.top + 0.58 * tall - total / 2
    name = name.moved(0, start - name.box.top)
    line = line.moved(page.width / 2 - (line.box.left + line.box.right) / 2, 0)
    line = line.moved(0, name.box.bottom + 0.11 * tall - line.box.top)
    brief.tell(name, line)
    body += sheet.set_in(name, inks.main) + sheet.set_in(line, _small_ink(inks))
    return mark, body


def _beside(brief: _Brief, page: Box) -> tuple[Box, str]:
    """Mark at the left, as tall as the words beside it."""
    tall = 0.44 * page.height
    margin = 0.1 * page.width
    mark = Box(margin, (page.height - tall) / 2, tall, tall)
    left = mark.right + 0.28 * tall
    room = Box(left, mark.top + 0.04 * tall, page.width - left - margin, 0.6 * tall)
    name = fit(
        wording.title(brief.graph), room, Setting(genre=brief.genre, align="left", tracking=0.005)
    )
    line = _descriptor(brief, Box(left, 0, max(name.box.width, 1.0), 0.12 * tall), name)
    line = line.moved(left - line.box.left, mark.bottom - 0.04 * tall - line.box.bottom)
    if not line.rows:
        middle = page.height / 2 - (name.box.top + name.box.bottom) / 2
        name = name.moved(0, middle)
    spare = (page.width - margin - max(name.box.right, line.box.right)) / 2
    mark = Box(mark.left + spare, mark.top, tall, tall)
    name, line = name.moved(spare, 0), line.moved(spare, 0)
    brief.tell(name, line)
    body = sheet.set_in(name, brief.inks.main)
    return mark, body + sheet.set_in(line, _small_ink(brief.inks))


def _badge(brief: _Brief, page: Box) -> tuple[Box, str]:
    """Name around the mark, within two rings."""
    radius = 0.37 * min(page.width, page.height)
    center = page.width / 2, page.height / 2
    inks = brief.inks
    ring = f"M{center[0]:.1f} {center[1] - radius:.1f}a{radius:.1f} {radius:.1f} 0 1 1 -0.01 0Z"
    inner = 0.67 * radius
    core = f"M{center[0]:.1f} {center[1] - inner:.1f}a{inner:.1f} {inner:.1f} 0 1 1 -0.01 0Z"
    body = sheet.stroked(ring, inks.main, 0.03 * radius) + sheet.stroked(
        core, inks.main, 0.014 * radius
    )
    text = wording.title(brief.graph)
    name = shape(text, brief.genre, tracking=0.02)
    band = 0.83 * radius
    em = min(0.27 * radius, 2.6 * band / name.ink)
    body += sheet.filled(name.arc(center, band - 0.35 * em, em), inks.main)
    small = wording.trade(brief.graph)
    if small:
        line = shape(small, best(small, "geometric", "plain"), tracking=0.12)
        em = min(0.13 * radius, 1.9 * band / line.ink)
        body += sheet.filled(line.arc(center, -(band + 0.35 * em), em), _small_ink(inks))
    for side in (-1, 1):
        body += sheet.disc(
            center[0] + side * band, center[1] + 0.1 * radius, 0.03 * radius, inks.accent
        )
    for quoted in wording.quoted(brief.graph):
        brief.note(quoted, Box(center[0] - radius, center[1] - radius, 2 * radius, 2 * radius))
    half = 0.44 * radius
    return Box(center[0] - half, center[1] - half, 2 * half, 2 * half), body


def _name(brief: _Brief, room: Box) -> Block:
    """The name on the measure: one line if it is not too long for that."""
    text = wording.title(brief.graph)
    setting = Setting(
        genre=brief.genre, tracking=0.02, leading=0.3, most=1 if len(text) < 17 else 6
    )
    return fit(text, room, setting)


def _descriptor(brief: _Brief, room: Box, name: Block) -> Block:
    """The small line, tracked to end where the name ends."""
    text = wording.trade(brief.graph)
    if not text:
        return Block()
    genre = best(text, "geometric", "plain")
    largest = min(room.height * 1.3, name.size / 2.6) if name.rows else room.height
    air = track(text, genre, room.width / largest, most=0.75)
    return fit(text, room, Setting(genre=genre, tracking=max(0.05, air), largest=largest, floor=8))


def _mark(brief: _Brief, box: Box) -> str:
    if _needs_figure(brief.graph):
        return ""
    mark = brand.mark(brief.graph)
    scale = box.width / 100
    place = f'<g transform="translate({box.left:.2f} {box.top:.2f}) scale({scale:.4f})">'
    if mark is not None:
        return place + mark(brief.inks) + "</g>"
    return place + _monogram(brief) + "</g>"


def _monogram(brief: _Brief) -> str:
    """Initials in a filled round."""
    text = wording.initials(brief.graph)
    body = sheet.disc(50, 50, 43, brief.inks.main)
    body += sheet.stroked("M50 2A48 48 0 1 1 49.9 2Z", brief.inks.accent, 3.4)
    letters = fit(text, Box(24, 28, 52, 44), Setting(genre=brief.genre))
    paper = ink.readable(brief.inks.main, brief.inks.ground)
    body += sheet.set_in(letters, paper)
    return body if text else body + sheet.disc(50, 50, 20, brief.inks.accent)


def _needs_figure(graph: SceneGraph) -> bool:
    """Whether the mark is made from a subject: one was named, and no drawn mark shows it."""
    return bool(graph.subjects) and brand.mark(graph) is None


def _stands(brief: _Brief) -> bool:
    """Whether the mark stands on a line: cups do."""
    return brand.mark(brief.graph) in {marks.cup_and_sun, marks.cup_and_steam}


def _figure(picture: Picture, brief: _Brief, box: Box, painters: Painters) -> None:
    figure = cast.drawn(painters, brand.emblem(brief.graph), box, brief.seed)
    light = ink.toward(brief.inks.accent, brief.inks.ground, 0.25)
    sprite = cast.two_inks(figure.sprite, brief.inks.main, light)
    left = box.left + (box.width - figure.width) / 2
    top = box.top + (box.height - figure.height) / 2
    lay(picture, sprite, round(left), round(top))


def _inks(graph: SceneGraph, palette: Palette, seed: int) -> marks.Inks:
    """Dark on paper, or paper on dark; "gold on black" is as it is said."""
    told = told_ground(graph)
    if told is not None:
        dark = ink.contrast(palette.deep, told) > ink.contrast(palette.paper, told)
        main = palette.deep if dark else palette.paper
        seen = ink.contrast(palette.accent, told) > _SEEN
        return marks.Inks(main, palette.accent if seen else main, told)
    if len(graph.colors) > 1:
        main, ground = (ink.named(color, palette.mid) for color in graph.colors[:2])
        if ink.contrast(main, ground) >= ink.READABLE and ink.luminance(rgb(ground)) < _DARK:
            return marks.Inks(main, ink.toward(main, "#ffffff", 0.35), ground)
    if int(dice(seed, "reverse").integers(3)) == 0:
        ground = palette.deep
        return marks.Inks(palette.paper, palette.accent, ground)
    return marks.Inks(palette.deep, palette.accent, palette.paper)


def _small_ink(inks: marks.Inks) -> str:
    """The accent, as dark or light as small letters need it."""
    return ink.deepened(inks.accent, inks.ground)


def _suits_badge(graph: SceneGraph) -> bool:
    return 4 <= len(wording.title(graph)) <= 26


def _genres(graph: SceneGraph, seed: int) -> tuple[Genre, ...]:
    topics = about(graph)
    if topics & {"tech", "technology", "startup", "code", "software"}:
        return "geometric", "geometric-bold", "plain"
    choices: tuple[tuple[Genre, ...], ...] = (
        ("geometric-bold", "plain"),
        ("deco", "geometric", "plain"),
        ("serif", "book", "plain"),
        ("retro", "tube", "plain"),
    )
    return choices[int(dice(seed, "logo type").integers(len(choices)))]
