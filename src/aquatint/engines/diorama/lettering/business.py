"""The business card: front and back of one card, one upon the other, on a plain ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, lay
from . import cast, ink, marks, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, about, choose
from .placed import tell

_ASPECT = 85 / 55


@dataclass(frozen=True, slots=True)
class _Look:
    """How a card is designed: its edge, its axis, which side is dark, what is around initials."""

    edge: Literal["left", "foot", "corner", "none"]
    centered: bool
    dark: bool
    ring: Literal["ring", "tile", "none"]


_LOOKS = (
    _Look("left", centered=False, dark=False, ring="ring"),
    _Look("none", centered=True, dark=True, ring="none"),
    _Look("foot", centered=False, dark=False, ring="tile"),
    _Look("corner", centered=False, dark=False, ring="none"),
    _Look("none", centered=True, dark=False, ring="ring"),
    _Look("left", centered=False, dark=True, ring="tile"),
)


@dataclass(frozen=True, slots=True)
class _Cards:
    """Where the two sides of the card lie."""

    back: Box
    front: Box


def business_card(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The mark on one side; name, and below a short rule all other words, on the other."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    cards = _cards(page)
    ground = ink.toward(palette.light, palette.mid, 0.16)
    shadows = (studio.under(cards.back, depth=0.05), studio.under(cards.front, depth=0.07))
    picture = studio.lit(size, ground, *shadows)
    look = _LOOKS[int(dice(seed, "card look").integers(len(_LOOKS)))]
    dark = (palette.deep, palette.mid)[int(dice(seed, "card side").integers(2))]
    front, back = (palette.deep, palette.light) if look.dark else (palette.paper, dark)
    inks = marks.Inks(ink.readable(back, palette.paper, palette.deep), palette.accent, back)
    mark = _mark(graph, cards.back, inks, (look, seed))
    sheet.draw(picture, _side(cards.back, back) + mark, cards.back)
    _figure(picture, graph, cards.back, inks, (painters, seed))
    name, rest = _words(graph, cards.front, (look, seed))
    tell(painters.note, wording.quoted(graph)[:1], name)
    body = _side(cards.front, front) + _edge(cards.front, palette, look)
    color = ink.readable(front, palette.deep, palette.paper)
    body += sheet.set_in(name, color)
    for text, line in zip(wording.others(graph), rest, strict=True):
        tell(painters.note, (text,), line)
        body += sheet.set_in(line, ink.toward(color, front, 0.12))
    sheet.draw(picture, body, cards.front)
    return picture


def _cards(page: Box) -> _Cards:
    """The back above and to the left, the front below and to the right, overlapping a little."""
    if page.width > 1.9 * page.height:
        wide = min(0.42 * page.width, 0.7 * page.height * _ASPECT)
        top = (page.height - wide / _ASPECT) / 2
        left = (page.width - 2.1 * wide) / 2
        lower = Box(left + 1.1 * wide, top, wide, wide / _ASPECT)
        return _Cards(Box(left, top, wide, wide / _ASPECT), lower)
    wide = min(0.66 * page.width, 0.46 * page.height * _ASPECT)
    tall = wide / _ASPECT
    spread, drop = min(0.2 * wide, page.width - 1.12 * wide), 0.94 * tall
    left, top = (page.width - wide - spread) / 2, (page.height - tall - drop) / 2
    return _Cards(Box(left, top, wide, tall), Box(left + spread, top + drop, wide, tall))


def _side(box: Box, color: str) -> str:
    sheen = sheet.gradient(
        f"side{color[1:]}",
        (box.left, box.top, box.right, box.bottom),
        (0, "#ffffff", 0.1),
        (0.5, "#ffffff", 0.0),
        (1, "#000000", 0.08),
    )
    radius = 0.02 * box.height
    cover = sheet.rectangle(box, f"url(#side{color[1:]})", radius=radius)
    return sheet.rectangle(box, color, radius=radius) + sheen + cover


def _mark(graph: SceneGraph, card: Box, inks: marks.Inks, by: tuple[_Look, int]) -> str:
    """A drawn mark, or the initials; nothing where a figure will stand."""
    look, seed = by
    room = _middle(card)
    mark = marks.find(about(graph))
    if mark is None and graph.subjects:
        return ""
    if mark is not None:
        place = f"translate({room.left:.1f} {room.top:.1f}) scale({room.width / 100:.4f})"
        return f'<g transform="{place}">{mark(inks)}</g>'
    x, y, radius = room.left + room.width / 2, room.top + room.height / 2, room.width / 2
    setting = Setting(genre=best(wording.initials(graph), _genre(seed), "plain"))
    inset = 0.08 if look.ring == "none" else 0.27
    letters = fit(wording.initials(graph), room.inset(inset * room.width), setting)
    core = "" if letters.rows else sheet.disc(x, y, 0.5 * radius, inks.accent)
    if look.ring == "tile":
        tile = sheet.rectangle(room, inks.main, radius=0.12 * room.width)
        return tile + sheet.set_in(letters, ink.readable(inks.main, inks.ground)) + core
    if look.ring == "none":
        return sheet.set_in(letters, inks.main) + core
    ring = f"M{x:.1f} {y - radius:.1f}a{radius:.1f} {radius:.1f} 0 1 1 -0.01 0Z"
    return sheet.stroked(ring, inks.main, 0.05 * radius) + sheet.set_in(letters, inks.main) + core


def _figure(
    picture: Picture, graph: SceneGraph, card: Box, inks: marks.Inks, by: tuple[Painters, int]
) -> None:
    """The first subject in two inks, where no drawn mark says it better."""
    if not graph.subjects or marks.find(about(graph)) is not None:
        return
    room = _middle(card)
    figure = cast.drawn(by[0], graph.subjects[0], room, by[1])
    sprite = cast.two_inks(figure.sprite, ink.toward(inks.ground, "#000000", 0.4), inks.main)
    left = room.left + (room.width - figure.width) / 2
    lay(picture, sprite, round(left), round(room.top + (room.height - figure.height) / 2))


def _middle(card: Box) -> Box:
    side = 0.5 * card.height
    return Box(card.left + (card.width - side) / 2, card.top + (card.height - side) / 2, side, side)


def _edge(card: Box, palette: Palette, look: _Look) -> str:
    """A strip or a corner of colour."""
    thin = 0.02 * card.width
    if look.edge == "left":
        return sheet.rectangle(Box(card.left, card.top, thin, card.height), palette.accent)
    if look.edge == "foot":
        return sheet.rectangle(
            Box(card.left, card.bottom - 1.6 * thin, card.width, 1.6 * thin), palette.mid
        )
    if look.edge == "corner":
        side = 0.34 * card.height
        x, y = card.right, card.bottom
        return sheet.filled(
            f"M{x:.1f} {y - side:.1f}V{y:.1f}H{x - side:.1f}Z", palette.accent
        ) + sheet.filled(
            f"M{x:.1f} {y - 0.5 * side:.1f}V{y:.1f}H{x - 0.5 * side:.1f}Z", palette.mid
        )
    return ""


def _words(graph: SceneGraph, card: Box, by: tuple[_Look, int]) -> tuple[Block, tuple[Block, ...]]:
    """The name, and the other texts one under the other: down to the margin, or close below it."""
    look, seed = by
    align: Literal["left", "center"] = "center" if look.centered else "left"
    inner = card.inset(0.1 * card.width, 0.15 * card.height)
    text, others = wording.title(graph), wording.others(graph)
    high = Box(inner.left, inner.top, inner.width, (0.42 if others else 1.0) * inner.height)
    setting = Setting(
        genre=best(text, _genre(seed), "plain"),
        align=align,
        seat=("bottom" if look.centered else "top") if others else "middle",
        largest=0.2 * card.height,
        leading=0.4,
        floor=9,
    )
    name = fit(text, high, setting)
    step = min(0.48 * inner.height / max(1, len(others)), 0.17 * card.height)
    start = inner.bottom - step * len(others)
    if look.centered:
        start = name.box.bottom + 0.09 * card.height
    small = Setting(genre="geometric", align=align, largest=0.088 * card.height, floor=7)
    return name, tuple(
        fit(one, Box(inner.left, start + at * step, inner.width, 0.8 * step), _spelt(small, one))
        for at, one in enumerate(others)
    )


def _spelt(setting: Setting, text: str) -> Setting:
    return Setting(
        genre=best(text, setting.genre, "plain"),
        align=setting.align,
        largest=setting.largest,
        floor=setting.floor,
        tracking=0.03,
    )


def _genre(seed: int) -> Genre:
    genres: tuple[Genre, ...] = ("serif", "geometric-bold", "deco", "book")
    return genres[int(dice(seed, "business type").integers(len(genres)))]
