"""The film poster: the scene bleeds, the title stands in it, tagline above, credits below."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...dice import dice
from ...graph import SceneGraph
from ...pixels import Coverage, Picture
from .. import free, ink, legible, sheet, wording
from ..design import Painters, Seen
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit
from ..palettes import choose
from ..placed import tell
from .travel import tracked


def movie(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Title in the calmer of sky and ground; a dark foot carries the credits."""
    seen: list[Seen] = []
    picture = painters.scene(graph, size, seed, sight=seen.append)
    palette = choose(graph, seed)
    page = sheet.whole(size)
    dark = ink.toward(palette.deep, "#000000", 0.45)
    _dim(picture, page, dark)
    if not wording.title(graph):
        return picture
    title = _title(graph, picture, seed, seen[-1].figures)
    measure = Box(title.box.left, 0, title.box.width, 0.022 * page.height)
    blocks = [title, _tagline(graph, title, measure, seed), _credits(graph, page)]
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), blocks[1])
    body = ""
    for block in blocks:
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
    place = legible.calmest(picture, free.clear((high, low, top), figures, 0.012 * height))
    text = wording.title(graph)
    return tracked(text, place, best(text, _genre(seed), "serif", "plain"), 0.16)


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
    return genres[int(dice(seed, "film type").integers(len(genres)))]


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
