"""The film poster: the scene bleeds, the title stands in it, tagline above, credits below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...dice import turn
from ...graph import SceneGraph, TimeOfDay
from ...pixels import Coverage, Picture
from .. import free, ink, legible, sheet, wording
from ..design import Painters, Seen
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit
from ..palettes import choose
from ..placed import tell
from .travel import tracked

_HOURS = (TimeOfDay.DAY, TimeOfDay.NIGHT, TimeOfDay.SUNSET, TimeOfDay.DAWN)
"""When a film takes place that does not say so: eight seeds in a row show all of these twice."""

_GRADES = (
    (1.0, 1.0, 1.0),
    (1.08, 0.92, 0.78),
    (0.78, 0.98, 1.1),
    (1.08, 0.84, 0.88),
    (0.9, 1, 0.84),
)
"""What the film stock does to red, green and blue."""


def movie(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Title in the calmer of sky and ground; a dark foot carries the credits."""
    seen: list[Seen] = []
    if not graph.timed:
        graph = replace(graph, time=_HOURS[turn(seed, "film hour", len(_HOURS))], timed=True)
    picture = painters.scene(graph, size, seed, sight=seen.append)
    picture *= np.asarray(_GRADES[turn(seed, "film grade", len(_GRADES))], np.float32)
    np.clip(picture, 0, 1, out=picture)
    palette = choose(graph, seed)
    page = sheet.whole(size)
    dark = ink.toward(palette.deep, "#000000", 0.45)
    _dim(picture, page, dark)
    if not wording.title(graph):
        return picture
    title = _title(graph, picture, seed, seen[-1].figures)
    measure = Box(title.box.left, 0, title.box.width, 0.022 * page.height)
    cast_of, told, when = _shared_out(graph)
    tagline = _tagline(graph, title, measure, seed)
    parts = (
        (wording.quoted(graph)[:1], title),
        (told, tagline),
        (cast_of, _names(cast_of, title, page)),
        (when, _date(when, title, page)),
    )
    for texts, block in parts:
        tell(painters.note, texts, block)
    body = ""
    for block in (*(block for _, block in parts), _credits(graph, page)):
        if block.rows:
            around = block.box.inset(-0.3 * block.size)
            color = legible.darkened(picture, around, dark, "#fbf6ea")
            body += sheet.set_in(block, color)
    sheet.draw(picture, body)
    return picture


def _title(graph: SceneGraph, picture: Picture, seed: int, figures: Coverage) -> Block:
    height, width = picture.shape[:2]
    high = Box(0.09 * width, 0.1 * height, 0.82 * width, 0.15 * height)
    low = Box(high.left, 0.62 * height, high.width, 0.15 * height)
    top = Box(high.left, 0.045 * height, high.width, high.height)
    open_to = free.clear((high, low, top), figures, 0.012 * height)
    place = legible.calmest(picture, open_to)
    if len(open_to) > 1 and turn(seed, "film title", 2):
        place = legible.calmest(picture, [one for one in open_to if one != place])
    text = wording.title(graph)
    return tracked(text, place, best(text, _genre(seed), "serif", "plain"), 0.16)


def _shared_out(graph: SceneGraph) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Who is in it, what else is told, and when it is shown."""
    texts = wording.others(graph)
    cast_of = tuple(text for text in texts if wording.names(text))
    when = tuple(text for text in texts if wording.dated(text) and text not in cast_of)
    return cast_of, tuple(text for text in texts if text not in (*cast_of, *when)), when


def _names(texts: tuple[str, ...], title: Block, page: Box) -> Block:
    """The cast at the head of the poster, or below a title that stands there."""
    room = Box(0.09 * page.width, 0.03 * page.height, 0.82 * page.width, 0.045 * page.height)
    if title.box.top < room.bottom + 0.01 * page.height:
        room = Box(room.left, 0.79 * page.height, room.width, room.height)
    return _small(texts, room, title.size / 3)


def _date(texts: tuple[str, ...], title: Block, page: Box) -> Block:
    """When it is shown: above the credits, larger than they are."""
    room = Box(0.12 * page.width, 0.845 * page.height, 0.76 * page.width, 0.04 * page.height)
    return _small(texts, room, title.size / 2)


def _small(texts: tuple[str, ...], room: Box, largest: float) -> Block:
    text = "\n".join(texts)
    genre = best(text, "geometric", "plain")
    return fit(text, room, Setting(genre=genre, tracking=0.22, largest=largest, floor=9))


def _tagline(graph: SceneGraph, title: Block, measure: Box, seed: int) -> Block:
    """A small tracked line, one line of air below the title."""
    text = wording.film_line(graph, seed)
    setting = Setting(
        genre=best(text, "geometric", "plain"), tracking=0.3, largest=title.size / 3.2, floor=9
    )
    line = fit(text, measure, setting)
    return line.moved(0, title.box.bottom + 0.3 * title.size - line.box.top)


def _credits(graph: SceneGraph, page: Box) -> Block:
    place = Box(0.12 * page.width, 0.9 * page.height, 0.76 * page.width, 0.045 * page.height)
    setting = Setting(
        genre="condensed", tracking=0.08, largest=0.02 * min(page.width, page.height), floor=8
    )
    return fit(wording.credit_block(graph), place, setting)


def _genre(seed: int) -> Genre:
    genres: tuple[Genre, ...] = ("deco", "serif", "condensed")
    return genres[turn(seed, "film type", len(genres))]


def _dim(picture: Picture, page: Box, dark: str) -> None:
    """Edges and foot sink into the dark, so that the middle glows."""
    body = sheet.gradient(
        "foot",
        (0, 0.62 * page.height, 0, page.height),
        (0, dark, 0.0),
        (0.75, dark, 0.9),
        (1, dark, 1),
    )
    body += sheet.gradient("head", (0, 0, 0, 0.26 * page.height), (0, dark, 0.55), (1, dark, 0.0))
    low = Box(0, 0.62 * page.height, page.width, 0.38 * page.height)
    sheet.draw(picture, body + sheet.rectangle(low, "url(#foot)"), low)
    high = Box(0, 0, page.width, 0.26 * page.height)
    sheet.draw(picture, body + sheet.rectangle(high, "url(#head)"), high)
