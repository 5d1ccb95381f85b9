"""The album cover: a square sleeve with its record half out, or the sleeve alone."""

from __future__ import annotations

import math
from collections.abc import Callable

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Coverage, Picture
from . import free, ink, legible, sheet, studio, wording
from .design import Painters, Seen
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell
from .sleeves import SLEEVES, Sleeve


def album_cover(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A scene fills the sleeve, or a thing without a place is printed on it in a few inks."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    sleeve = _sleeve(page)
    middle = sleeve.right - 0.28 * sleeve.width, sleeve.top + sleeve.height / 2
    disc = sheet.disc(middle[0], middle[1], 0.47 * sleeve.width, "#000000")
    shadows = (
        studio.shadow(disc, 0.02 * sleeve.width, 0.4),
        studio.under(sleeve, depth=0.03),
    )
    picture = studio.lit(size, ink.toward(palette.light, palette.mid, 0.3), *shadows)
    sheet.draw(picture, _record(middle, 0.465 * sleeve.width, palette))
    inner = Resolution(max(1, round(sleeve.width)), max(1, round(sleeve.height)))
    cover, title, artist = _design(graph, seed)(graph, inner, seed, painters)
    left, top = round(sleeve.left), round(sleeve.top)
    tell(painters.note, wording.quoted(graph)[:1], title, (left, top))
    tell(painters.note, wording.others(graph), artist, (left, top))
    sheet.draw(cover, _gloss(inner))
    picture[top : top + inner.height, left : left + inner.width] = cover
    return picture


def _design(graph: SceneGraph, seed: int) -> Callable[..., Sleeve]:
    """Which sleeve a record gets."""
    flat = SLEEVES if graph.setting is None else ()
    if graph.setting is not None and not graph.subjects:
        return _scenic
    choices = (_scenic, _scenic, *SLEEVES[:1]) if not flat else (*flat, _scenic)
    return choices[int(dice(seed, "sleeve").integers(len(choices)))]


def _scenic(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Sleeve:
    """The scene; title and artist keep to one edge, small and sure."""
    seen: list[Seen] = []
    cover = painters.scene(graph, size, seed, sight=seen.append)
    return cover, *_letters(cover, graph, seed, seen[-1].figures)


def _sleeve(page: Box) -> Box:
    side = min(0.84 * page.height, 0.76 * page.width)
    return Box((page.width - 1.2 * side) / 2, (page.height - side) / 2, side, side)


def _record(middle: tuple[float, float], radius: float, palette: Palette) -> str:
    """Grooves, two reflections of the lamp, a label, a hole."""
    x, y = middle
    body = sheet.disc(x, y, radius, "#15141a")
    for share in (0.94, 0.86, 0.78, 0.7, 0.62, 0.54, 0.46):
        r = share * radius
        ring = f"M{x:.1f} {y - r:.1f}a{r:.1f} {r:.1f} 0 1 1 -0.01 0Z"
        body += sheet.stroked(ring, "#34323c", 0.006 * radius)
    for turn in (-0.5, math.pi - 0.5):
        near, far = turn - 0.16, turn + 0.16
        body += sheet.filled(
            f"M{x:.1f} {y:.1f}"
            f"L{x + 0.97 * radius * math.cos(near):.1f} {y + 0.97 * radius * math.sin(near):.1f}"
            f"L{x + 0.97 * radius * math.cos(far):.1f} {y + 0.97 * radius * math.sin(far):.1f}Z",
            "#ffffff",
            0.12,
        )
    body += sheet.disc(x, y, 0.34 * radius, palette.accent)
    return body + sheet.disc(x, y, 0.035 * radius, palette.paper)


def _gloss(size: Resolution) -> str:
    box = sheet.whole(size)
    sheen = sheet.gradient(
        "gloss",
        (0, 0, box.width, box.height),
        (0, "#ffffff", 0.1),
        (0.4, "#ffffff", 0.0),
        (1, "#000000", 0.14),
    )
    return sheen + sheet.rectangle(box, "url(#gloss)")


def _letters(
    cover: Picture, graph: SceneGraph, seed: int, figures: Coverage
) -> tuple[Block, Block]:
    """Set title and artist flush left in one corner, in place."""
    if not wording.title(graph):
        return Block(), Block()
    height, width = cover.shape[:2]
    palette = choose(graph, seed)
    margin = 0.065 * width
    high = Box(margin, margin, width - 2 * margin, 0.2 * height)
    low = Box(margin, height - margin - 0.26 * height, width - 2 * margin, 0.2 * height)
    place = legible.calmest(cover, free.clear((high, low), figures, 0.015 * height))
    text, small = wording.title(graph), wording.further(graph)
    genre = best(text, *_genres(seed), "plain")
    setting = Setting(
        genre=genre, align="left", seat="top", largest=0.15 * height, leading=0.3, floor=11
    )
    title = fit(text, place, setting)
    below = Setting(
        genre=best(small, "geometric", "plain"),
        align="left",
        tracking=0.1,
        largest=min(0.042 * height, 0.5 * max(title.size, 1.0)),
        floor=8,
    )
    tall = 0.09 * max(1.0, 0.6 * wording.lines(graph)) * height
    artist = fit(small, Box(place.left, 0, place.width, tall), below)
    artist = artist.moved(0, title.box.bottom + 0.028 * height - artist.box.top)
    around = title.box.inset(-0.3 * title.size, -0.25 * title.size)
    if artist.rows:
        foot = artist.box.bottom + 0.25 * title.size
        around = Box(around.left, around.top, around.width, foot - around.top)
    color = legible.prepare(cover, around, palette.deep, "#fff9ec")
    sheet.draw(cover, sheet.set_in(title, color) + sheet.set_in(artist, color))
    return title, artist


def _genres(seed: int) -> tuple[Genre, ...]:
    genres: tuple[Genre, ...] = ("geometric-bold", "condensed", "retro", "deco")
    return (genres[int(dice(seed, "album type").integers(len(genres)))],)
