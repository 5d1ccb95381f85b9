"""The travel poster: planned flat inks, rays, a large hero, the title in the foreground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from aquatint.domain import Resolution

from ...art.figure import Figure
from ...dice import dice
from ...graph import SceneGraph
from ...pixels import Picture
from .. import cast, ink, sheet, wording
from ..design import Painters
from ..faces import Genre, best
from ..fit import Block, Box, Setting, fit, track
from ..palettes import Palette, choose
from ..placed import tell
from .land import land

_GROUND = 0.7  # of the art's height: where the foreground begins


def travel(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Paper border, flat landscape, hero in the sky or on the hill, title on the near ground."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    small = min(page.width, page.height)
    art = page.inset(0.042 * small)
    ground = art.top + _GROUND * art.height
    body = land(graph.setting, art, palette, seed)
    body += sheet.filled(_foreground(art, ground), palette.deep)
    picture = sheet.flat(size, palette.paper, body)
    box = _hero_box(art, float(dice(seed, "hero").random()))
    _hero(picture, art, cast.group(graph, painters, box, seed), palette)
    title, line = _letters(graph, art, seed)
    color = ink.readable(palette.deep, palette.paper, palette.light)
    accent = ink.readable(palette.deep, palette.accent, palette.light, palette.paper)
    letters = sheet.set_in(title, color) + sheet.set_in(line, accent)
    sheet.draw(picture, _mask(page, art, palette.paper) + letters)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), line)
    return picture


def _foreground(art: Box, ground: float) -> str:
    swell = 0.045 * art.height
    return (
        f"M{art.left:.1f} {ground:.1f}Q{art.left + 0.3 * art.width:.1f} {ground - swell:.1f} "
        f"{art.left + 0.62 * art.width:.1f} {ground:.1f}T{art.right:.1f} {ground - swell * 0.2:.1f}"
        f"V{art.bottom:.1f}H{art.left:.1f}Z"
    )


def _hero_box(art: Box, share: float) -> Box:
    """Where the hero is drawn; `share` moves it from left to right of the middle."""
    high = 0.54 * art.height
    wide = min(0.74 * art.width, 1.5 * high)
    return Box(
        art.left + (art.width - wide) * (0.2 + 0.6 * share), art.top + 0.08 * art.height, wide, high
    )


def _hero(picture: Picture, art: Box, actors: Sequence[cast.Actor], palette: Palette) -> None:
    """Whoever stands gets the foreground under the feet; who flies gets the sky, and a trail."""
    if not actors:
        return
    flying = not any(actor.figure.grounded for actor in actors)
    foot = max(actor.top + actor.figure.height for actor in actors)
    drop = 0 if flying else round(art.top + (_GROUND + 0.006) * art.height - foot)
    inked = [
        cast.Actor(_printed(actor.figure, palette), actor.left, actor.top + drop)
        for actor in actors
    ]
    cast.stage(picture, inked)


def _printed(figure: Figure, palette: Palette) -> Figure:
    sprite = cast.printed(figure.sprite, palette.deep, palette.paper)
    back = figure.back
    return replace(
        figure,
        sprite=sprite,
        back=None if back is None else cast.printed(back, palette.deep, palette.paper),
    )


def _mask(page: Box, art: Box, color: str) -> str:
    """The paper border, over whatever ran out of the art."""
    outer = f"M0 0H{page.width:g}V{page.height:g}H0Z"
    inner = f"M{art.left:.1f} {art.top:.1f}V{art.bottom:.1f}H{art.right:.1f}V{art.top:.1f}Z"
    return sheet.filled(outer + inner, color)


def _letters(graph: SceneGraph, art: Box, seed: int) -> tuple[Block, Block]:
    title = wording.title(graph)
    if not title:
        return Block(), Block()
    genre = best(title, _genre(seed), "condensed", "plain")
    measure = Box(
        art.left + 0.08 * art.width,
        art.top + (_GROUND + 0.05) * art.height,
        0.84 * art.width,
        0.12 * art.height,
    )
    block = tracked(title, measure, genre)
    second = wording.travel_line(graph, seed)
    if not second:
        return block.moved(0, 0.035 * art.height), Block()
    lines = 1 + 0.8 * second.count("\n")
    tall = 0.03 * lines * max(art.height, 0.7 * art.width)
    line = second_line(second, block, Box(measure.left, 0, measure.width, tall))
    room = art.bottom - 0.06 * art.height - line.box.height
    return block, line.moved(0, room - line.box.top)


def tracked(text: str, measure: Box, genre: Genre, most: float = 0.14) -> Block:
    """A title as large as its box allows; what room is left beside a single line is tracked out."""
    block = fit(text, measure, Setting(genre=genre, tracking=0.01, leading=0.28))
    if len(block.rows) != 1:
        return block
    air = track(text, genre, measure.width / block.size, most=most)
    return fit(text, measure, Setting(genre=genre, tracking=max(0.01, air)))


def second_line(text: str, title: Block, measure: Box) -> Block:
    """Small print under a title: a quarter of its size, tracked wide."""
    largest = max(title.size / 4, 0.45 * measure.height / (1 + text.count("\n")))
    setting = Setting(genre=best(text, "geometric", "plain"), tracking=0.24, largest=largest)
    return fit(text, measure, setting)


def _genre(seed: int) -> Genre:
    genres: tuple[Genre, ...] = ("heavy", "heavy", "deco", "retro")
    return genres[seed % len(genres)]
