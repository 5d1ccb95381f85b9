"""The travel poster: planned flat inks, rays, a large hero, the title in the foreground."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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


@dataclass(frozen=True, slots=True)
class _Scheme:
    """Where the landscape lies and its near ground begins, where title and small print stand.

    `field` is the colour below the letters.
    """

    view: Box
    ground: float
    title: Box
    line: Box
    field: str
    arched: bool = False


def travel(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Paper border, flat landscape, hero in the sky or on the hill."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    art = page.inset(0.042 * min(page.width, page.height))
    scheme = _scheme(art, palette, seed, titled=bool(wording.title(graph)))
    view = scheme.view
    body = land(graph.setting, view, palette, seed)
    body += sheet.filled(_foreground(view, scheme.ground), palette.deep)
    picture = sheet.flat(size, palette.paper, body)
    box = _hero_box(view, scheme.ground - view.top, float(dice(seed, "hero").random()))
    _hero(picture, scheme.ground, cast.group(graph, painters, box, seed), palette)
    title, line = _letters(graph, scheme, seed)
    color = ink.readable(scheme.field, palette.paper, palette.deep, palette.light)
    accent = ink.readable(scheme.field, palette.accent, palette.light, palette.paper, palette.deep)
    letters = sheet.set_in(title, color) + sheet.set_in(line, accent)
    sheet.draw(picture, _frame(page, art, scheme, palette) + letters)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), line)
    return picture


def _scheme(art: Box, palette: Palette, seed: int, *, titled: bool) -> _Scheme:
    """Title on the near ground; or in a band above; or on the paper below an arch."""
    pick = int(dice(seed, "travel scheme").integers(4))
    across, wide = art.left + 0.08 * art.width, 0.84 * art.width
    if titled and pick == 2 and art.height > 0.8 * art.width:
        band = 0.21 * art.height
        view = Box(art.left, art.top + band, art.width, art.height - band)
        title = Box(across, art.top + 0.22 * band, wide, 0.4 * band)
        line = Box(across, art.top + 0.74 * band, wide, 0.14 * band)
        return _Scheme(view, view.top + 0.84 * view.height, title, line, palette.deep)
    if titled and pick == 3 and art.height > 0.9 * art.width:
        foot = 0.23 * art.height
        view = Box(art.left, art.top, art.width, art.height - foot)
        title = Box(across, view.bottom + 0.26 * foot, wide, 0.42 * foot)
        line = Box(across, view.bottom + 0.84 * foot, wide, 0.13 * foot)
        ground = view.top + 0.8 * view.height
        return _Scheme(view, ground, title, line, palette.paper, arched=True)
    title = Box(across, art.top + 0.75 * art.height, wide, 0.12 * art.height)
    line = Box(across, art.bottom - 0.09 * art.height, wide, 0.03 * art.height)
    return _Scheme(art, art.top + 0.7 * art.height, title, line, palette.deep)


def _foreground(art: Box, ground: float) -> str:
    swell = 0.045 * art.height
    return (
        f"M{art.left:.1f} {ground:.1f}Q{art.left + 0.3 * art.width:.1f} {ground - swell:.1f} "
        f"{art.left + 0.62 * art.width:.1f} {ground:.1f}T{art.right:.1f} {ground - swell * 0.2:.1f}"
        f"V{art.bottom:.1f}H{art.left:.1f}Z"
    )


def _hero_box(view: Box, above: float, share: float) -> Box:
    """Where the hero is drawn, over so much sky; `share` moves it from left to right."""
    high = 0.77 * above
    wide = min(0.74 * view.width, 1.5 * high)
    left = view.left + (view.width - wide) * (0.2 + 0.6 * share)
    return Box(left, view.top + 0.11 * above, wide, high)


def _hero(picture: Picture, ground: float, actors: Sequence[cast.Actor], palette: Palette) -> None:
    """Whoever stands gets the foreground under the feet; who flies gets the sky, and a trail."""
    if not actors:
        return
    flying = not any(actor.figure.grounded for actor in actors)
    foot = max(actor.top + actor.figure.height for actor in actors)
    drop = 0 if flying else round(ground + 0.006 * picture.shape[0] - foot)
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


def _frame(page: Box, art: Box, scheme: _Scheme, palette: Palette) -> str:
    """The paper border, over whatever ran out of the view; a band for the title, or an arch."""
    outer = f"M0 0H{page.width:g}V{page.height:g}H0Z"
    if not scheme.arched:
        inner = f"M{art.left:.1f} {art.top:.1f}V{art.bottom:.1f}H{art.right:.1f}V{art.top:.1f}Z"
        band = Box(art.left, art.top, art.width, scheme.view.top - art.top)
        body = sheet.filled(outer + inner, palette.paper)
        if band.height <= 0:
            return body
        rule = Box(art.left, band.bottom - 0.03 * band.height, art.width, 0.03 * band.height)
        return body + sheet.rectangle(band, palette.deep) + sheet.rectangle(rule, palette.accent)
    view, half = scheme.view, scheme.view.width / 2
    inner = (
        f"M{view.left:.1f} {view.bottom:.1f}H{view.right:.1f}V{view.top + half:.1f}"
        f"A{half:.1f} {half:.1f} 0 0 0 {view.left:.1f} {view.top + half:.1f}Z"
    )
    line = sheet.stroked(inner, palette.deep, 0.006 * page.width)
    return f'<path d="{outer + inner}" fill="{palette.paper}" fill-rule="evenodd"/>' + line


def _letters(graph: SceneGraph, scheme: _Scheme, seed: int) -> tuple[Block, Block]:
    title = wording.title(graph)
    if not title:
        return Block(), Block()
    second = wording.travel_line(graph, seed)
    tall = scheme.line.height * (1 + 1.4 * second.count("\n"))
    more = tall - scheme.line.height
    place = Box(
        scheme.title.left,
        scheme.title.top - 0.35 * more,
        scheme.title.width,
        max(0.4 * scheme.title.height, scheme.title.height - 0.65 * more),
    )
    block = tracked(title, place, best(title, _genre(seed), "condensed", "plain"))
    if not second:
        free = scheme.line.bottom - scheme.title.bottom
        return block.moved(0, 0.35 * free), Block()
    line = second_line(second, block, Box(scheme.line.left, 0, scheme.line.width, tall))
    return block, line.moved(0, scheme.line.bottom - line.box.height - line.box.top)


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
