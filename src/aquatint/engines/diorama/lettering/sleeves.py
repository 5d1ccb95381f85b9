"""Record sleeves without a scene: a field of colour, a disc, stripes; the figure is printed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay
from . import cast, ink, sheet, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose

Sleeve = tuple[Picture, Block, Block]
"""The printed front, its title and its further words."""


@dataclass(frozen=True, slots=True)
class _Type:
    """How title and small print are set: place, face, inks."""

    place: Box
    genre: Genre
    color: str
    small: str
    centered: bool = False


def field(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Sleeve:
    """A dark block with large type above a field of colour, the figure in two inks on its edge."""
    palette, page = choose(graph, seed), sheet.whole(size)
    split = 0.37 * page.height
    picture = sheet.flat(
        size, palette.mid, sheet.rectangle(Box(0, 0, page.width, split), palette.deep)
    )
    rule = Box(0, split, page.width, 0.018 * page.height)
    sheet.draw(picture, sheet.rectangle(rule, palette.accent))
    room = Box(0.1 * page.width, rule.bottom, 0.8 * page.width, page.height - rule.bottom)
    _print(picture, graph, room.inset(0, 0.03 * room.height), (palette, painters, seed))
    margin = 0.07 * page.width
    place = Box(margin, margin, page.width - 2 * margin, split - 1.6 * margin)
    return picture, *_letter(
        picture, graph, _Type(place, "condensed", palette.paper, _readable(palette, palette.deep))
    )


def disc(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Sleeve:
    """A disc of colour on paper, the figure upon it, all on the middle line."""
    palette, page = choose(graph, seed), sheet.whole(size)
    x, y, radius = page.width / 2, 0.4 * page.height, 0.31 * page.width
    body = sheet.disc(x, y, radius, palette.mid)
    for at in range(3):
        wide = radius * (1.06 + 0.06 * at)
        ring = f"M{x:.1f} {y - wide:.1f}a{wide:.1f} {wide:.1f} 0 1 1 -0.01 0Z"
        body += sheet.stroked(ring, palette.accent, 0.004 * page.width, 0.9 - 0.25 * at)
    picture = sheet.flat(size, palette.paper, body)
    side = 1.5 * radius
    _print(picture, graph, Box(x - side / 2, y - side / 2, side, side), (palette, painters, seed))
    place = Box(0.1 * page.width, 0.775 * page.height, 0.8 * page.width, 0.16 * page.height)
    accent = ink.deepened(palette.accent, palette.paper)
    return picture, *_letter(
        picture, graph, _Type(place, "deco", palette.deep, accent, centered=True)
    )


def stripes(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Sleeve:
    """Four bands that turn a corner, as in the seventies; the figure before them."""
    palette, page = choose(graph, seed), sheet.whole(size)
    wide = 0.085 * page.width
    inks = (palette.accent, palette.mid, palette.light, palette.support)
    bands = ""
    for at, color in enumerate(inks):
        x, y = 0.16 * page.width + at * wide, 0.62 * page.height + at * wide
        turn = (4 - at) * wide
        bands += sheet.stroked(
            f"M{x:.1f} {-wide:.1f}V{y - turn:.1f}"
            f"Q{x:.1f} {y:.1f} {x + turn:.1f} {y:.1f}H{page.width + wide:.1f}",
            color,
            wide,
        )
    picture = sheet.flat(size, palette.deep, bands)
    room = Box(0.38 * page.width, 0.28 * page.height, 0.56 * page.width, 0.66 * page.height)
    cast.stage(picture, cast.group(graph, painters, room, seed))
    left = 0.56 * page.width
    place = Box(left, 0.06 * page.height, page.width - left - 0.06 * page.width, 0.2 * page.height)
    return picture, *_letter(
        picture, graph, _Type(place, "retro", palette.paper, _readable(palette, palette.deep))
    )


SLEEVES: tuple[Callable[[SceneGraph, Resolution, int, Painters], Sleeve], ...] = (
    field,
    disc,
    stripes,
)


def _readable(palette: Palette, ground: str) -> str:
    return ink.readable(ground, palette.accent, palette.light, palette.paper)


def _print(
    picture: Picture, graph: SceneGraph, room: Box, by: tuple[Palette, Painters, int]
) -> None:
    """The first subject in two inks, as large as the room, on its foot line, in place."""
    if not graph.subjects:
        return
    palette, painters, seed = by
    figure = cast.drawn(painters, graph.subjects[0], room, seed)
    sprite: Sprite = np.ascontiguousarray(cast.two_inks(figure.sprite, palette.deep, palette.paper))
    left = room.left + (room.width - figure.width) / 2
    lay(picture, sprite, round(left), round(room.bottom - figure.height))


def _letter(picture: Picture, graph: SceneGraph, style: _Type) -> tuple[Block, Block]:
    """Title and, below it, the further words; in place."""
    text, small = wording.title(graph), wording.further(graph)
    place = style.place
    low = (0.2 + 0.14 * min(2, max(0, wording.lines(graph) - 1))) * place.height
    high = Box(
        place.left, place.top, place.width, 0.92 * place.height - low if small else place.height
    )
    title = fit(
        text,
        high,
        Setting(
            genre=best(text, style.genre, "condensed", "plain"),
            align="center" if style.centered else "left",
            seat="top",
            leading=0.28,
            largest=0.62 * place.height,
            floor=11,
        ),
    )
    below = fit(
        small,
        Box(place.left, 0, place.width, low),
        Setting(
            genre=best(small, "geometric", "plain"),
            align="center" if style.centered else "left",
            tracking=0.14,
            largest=max(9.0, 0.42 * title.size),
            floor=8,
        ),
    )
    foot = title.box.bottom if title.rows else place.top
    below = below.moved(0, foot + 0.1 * place.height - below.box.top) if below.rows else below
    sheet.draw(picture, sheet.set_in(title, style.color) + sheet.set_in(below, style.small))
    return title, below
