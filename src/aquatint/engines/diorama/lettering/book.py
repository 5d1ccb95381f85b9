"""The book cover: a bound book upright on a plain ground, the scene wrapped around its front."""

from __future__ import annotations

from collections.abc import Callable

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Coverage, Picture
from . import free, ink, legible, sheet, studio, wording
from .design import Painters, Seen
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .fronts import FRONTS, Front
from .palettes import choose
from .placed import tell

_ROUND = 0.012


def book_cover(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Title at one end of the cover, the other quoted texts (an author) at the other."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    box = studio.centered(page, 0.68, 0.9)
    pages = Box(
        box.left + 0.02 * box.width,
        box.top + 0.008 * box.height,
        1.0 * box.width,
        0.984 * box.height,
    )
    ground = ink.toward(palette.light, palette.mid, 0.18)
    picture = studio.lit(size, ground, studio.under(pages, depth=0.045))
    sheet.draw(picture, _leaves(pages), pages)
    inner = Resolution(max(1, round(box.width)), max(1, round(box.height)))
    cover, title, author = _front(graph, seed)(graph, inner, seed, painters)
    left, top = round(box.left), round(box.top)
    tell(painters.note, wording.quoted(graph)[:1], title, (left, top))
    tell(painters.note, wording.others(graph), author, (left, top))
    sheet.draw(cover, _binding(inner))
    picture[top : top + inner.height, left : left + inner.width] = cover
    return picture


def _front(graph: SceneGraph, seed: int) -> Callable[..., Front]:
    """Which front a book gets: a thing without a place may be stamped on cloth, or stand apart."""
    told = graph.setting is not None or not wording.title(graph)
    choices = (_scenic, _scenic, *FRONTS) if told else (_scenic, *FRONTS)
    return choices[int(dice(seed, "book front").integers(len(choices)))]


def _scenic(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Front:
    """The scene; the title in its calmer end."""
    seen: list[Seen] = []
    cover = painters.scene(graph, size, seed, sight=seen.append)
    return cover, *_letters(cover, graph, seed, seen[-1].figures)


def _leaves(box: Box) -> str:
    """The cut edges of the pages, seen at the right."""
    body = sheet.rectangle(box, "#efe6d2", radius=_ROUND * box.width)
    step = 0.004 * box.width
    for at in range(4):
        x = box.right - step * (at + 0.6)
        body += sheet.stroked(
            f"M{x:.1f} {box.top + 2:.1f}V{box.bottom - 2:.1f}", "#b8a98a", 0.25 * step
        )
    return body


def _binding(size: Resolution) -> str:
    """Hinge and sheen of a hard cover."""
    width, height = size.width, size.height
    hinge = sheet.gradient(
        "hinge",
        (0, 0, 0.09 * width, 0),
        *((0, "#000000", 0.34), (0.2, "#ffffff", 0.16), (0.45, "#000000", 0.06)),
        *((0.55, "#000000", 0.34), (0.68, "#ffffff", 0.12), (1, "#ffffff", 0.0)),
    )
    sheen = sheet.gradient(
        "gloss",
        (0, 0, width, 0.6 * height),
        (0, "#ffffff", 0.12),
        (0.45, "#ffffff", 0.0),
        (1, "#000000", 0.12),
    )
    spine = Box(0, 0, 0.09 * width, height)
    cover = Box(0, 0, width, height)
    return (
        hinge
        + sheen
        + sheet.rectangle(cover, "url(#gloss)")
        + sheet.rectangle(spine, "url(#hinge)")
    )


def _letters(
    cover: Picture, graph: SceneGraph, seed: int, figures: Coverage
) -> tuple[Block, Block]:
    """Set title and author on the cover, in place, beside the figures."""
    height, width = cover.shape[:2]
    text = wording.title(graph)
    if not text:
        return Block(), Block()
    palette = choose(graph, seed)
    room = Box(0.17 * width, 0.08 * height, 0.72 * width, 0.26 * height)
    low = Box(room.left, 0.68 * height, room.width, 0.22 * height)
    place = legible.calmest(cover, free.clear((room, low), figures, 0.015 * height))
    genres: tuple[Genre, ...] = ("serif", "book", "deco", "slab")
    genre = best(text, genres[int(dice(seed, "book type").integers(4))], "book", "plain")
    title = fit(text, place, Setting(genre=genre, leading=0.32, tracking=0.01))
    tall = 0.045 * max(1.0, 0.8 * wording.lines(graph))
    foot = 0.93 - tall if place.top < height / 2 else 0.075
    author = _author(graph, title, Box(room.left, foot * height, room.width, tall * height))
    body = ""
    for block in (title, author):
        if block.rows:
            around = block.box.inset(-0.4 * block.size, -0.3 * block.size)
            body += sheet.set_in(block, legible.prepare(cover, around, palette.deep, "#fff9ec"))
    sheet.draw(cover, body)
    return title, author


def _author(graph: SceneGraph, title: Block, room: Box) -> Block:
    text = wording.further(graph)
    setting = Setting(
        genre=best(text, "geometric", "plain"), tracking=0.18, largest=title.size / 2, floor=8
    )
    return fit(text, room, setting)
