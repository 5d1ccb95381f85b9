"""The greeting card: a folded sheet with a motif, a picture and a line of script."""

from __future__ import annotations

import math

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice, turn
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .greeting import greeting_card
from .palettes import Palette, about, choose
from .placed import tell

_LOVE = frozenset(("love", "wedding", "valentine", "heart", "anniversary"))
_HEART = (
    "M0 1C-1.6 -0.2 -1 -1.2 -0.45 -1.05C-0.1 -0.95 0 -0.6 0 -0.5"
    "C0 -0.6 0.1 -0.95 0.45 -1.05C1 -1.2 1.6 -0.2 0 1Z"
)
_PARTY = frozenset(("birthday", "party", "celebration", "congratulations", "cheers"))


def card(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Motif around the edge, figures above the text; without figures the text has the middle.

    By the seed on pale or on dark paper, or a folded card before its envelope.
    """
    look = turn(seed, "card look", 4)
    if look in (1, 3):
        return greeting_card(graph, size, seed, painters)
    palette = choose(graph, seed)
    paper = palette.deep if look == 2 else palette.paper
    page = sheet.whole(size)
    box = studio.centered(page, 5 / 7 if page.width <= 1.1 * page.height else 7 / 5, 0.86)
    ground = ink.toward(palette.mid, palette.light, 0.55)
    picture = studio.lit(size, ground, studio.under(box, depth=0.028))
    small = min(box.width, box.height)
    body = sheet.rectangle(box, paper, radius=0.008 * small)
    fold = sheet.gradient(
        "fold",
        (box.left, 0, box.left + 0.1 * box.width, 0),
        (0, "#000000", 0.12),
        (1, "#000000", 0),
    )
    inner = box.inset(0.045 * small)
    body += fold + sheet.rectangle(box, "url(#fold)")
    body += sheet.frame(inner, palette.accent, 0.004 * small)
    body += _motif(graph, inner, palette, seed)
    art, text = _places(inner, graph)
    block, small_block = _letters(graph, text, seed)
    letters = ink.deepened(palette.mid, paper) if look == 0 else palette.light
    body += sheet.set_in(block, letters)
    body += sheet.set_in(small_block, ink.readable(paper, palette.deep, palette.paper))
    sheet.draw(picture, body, box)
    tell(painters.note, wording.quoted(graph)[:1], block)
    tell(painters.note, wording.others(graph), small_block)
    cast.stage(picture, cast.group(graph, painters, art, seed))
    return picture


def _places(inner: Box, graph: SceneGraph) -> tuple[Box, Box]:
    if not graph.subjects:
        return inner, inner.inset(0.14 * inner.width, 0.24 * inner.height)
    side = 0.12 * inner.width
    art = Box(
        inner.left + side,
        inner.top + 0.13 * inner.height,
        inner.width - 2 * side,
        0.46 * inner.height,
    )
    low = Box(inner.left + side, inner.top + 0.63 * inner.height, art.width, 0.26 * inner.height)
    return art, low


def _letters(graph: SceneGraph, room: Box, seed: int) -> tuple[Block, Block]:
    text, small = wording.title(graph), wording.further(graph)
    genres: tuple[Genre, ...] = ("script", "hand", "serif")
    genre = best(text, genres[int(dice(seed, "card type").integers(3))], "book", "plain")
    deep = (0.24 + 0.12 * min(2, max(0, wording.lines(graph) - 1))) * room.height
    tall = 0.9 * room.height - deep if small else room.height
    place = Box(room.left, room.top, room.width, tall)
    block = fit(text, place, Setting(genre=genre, leading=0.2 if genre == "serif" else 0.45))
    low = Box(room.left, room.bottom - deep, room.width, 0.86 * deep)
    return block, _second(small, low, block)


def _second(text: str, room: Box, title: Block) -> Block:
    setting = Setting(
        genre=best(text, "book", "plain"), tracking=0.06, largest=max(title.size / 2, 8.0), floor=8
    )
    return fit(text, room, setting)


def _motif(graph: SceneGraph, box: Box, palette: Palette, seed: int) -> str:
    """Hearts, confetti or sprigs in the four corners, none of it where the text stands."""
    random = dice(seed, "card motif")
    topics = about(graph)
    unit = min(box.width, box.height)
    inks = (palette.mid, palette.accent, palette.light)
    if topics & (_LOVE | _PARTY):
        shape = _heart if topics & _LOVE else _confetti
        return "".join(shape(_edge(box, random), unit, inks[at % 3], random) for at in range(46))
    return "".join(
        _sprig(x, y, turn, unit * 0.24, inks)
        for x, y, turn in (
            (box.left, box.top, 45),
            (box.right, box.top, 135),
            (box.right, box.bottom, 225),
            (box.left, box.bottom, 315),
        )
    )


def _edge(box: Box, random: np.random.Generator) -> tuple[float, float]:
    """A place in the band along the edge of the card; more of them above than below."""
    share, depth = random.random(), 0.012 + 0.09 * random.random() ** 2
    if random.random() < 0.6:
        high = random.random() < 0.68
        y = box.top + depth * box.height if high else box.bottom - depth * box.height
        return box.left + (0.02 + 0.96 * share) * box.width, y
    depth *= 0.8
    x = box.left + depth * box.width if random.random() < 0.5 else box.right - depth * box.width
    return x, box.top + (0.02 + 0.96 * share) * box.height


def _heart(place: tuple[float, float], unit: float, color: str, random: np.random.Generator) -> str:
    size = unit * (0.012 + 0.018 * random.random())
    turn = 40 * random.random() - 20
    return _placed(sheet.filled(_HEART, color), place, turn, size)


def _confetti(
    place: tuple[float, float], unit: float, color: str, random: np.random.Generator
) -> str:
    size = unit * (0.007 + 0.008 * random.random())
    if random.random() < 0.45:
        return sheet.disc(place[0], place[1], size * 0.8, color)
    turn = 180 * random.random()
    strip = sheet.rectangle(Box(-size * 1.5, -size * 0.5, size * 3, size), color, radius=size * 0.3)
    return _placed(strip, place, turn)


def _placed(body: str, place: tuple[float, float], turn: float, scale: float = 1.0) -> str:
    x, y = place
    move = f"translate({x:.1f} {y:.1f}) rotate({turn:.0f}) scale({scale:.2f})"
    return f'<g transform="{move}">{body}</g>'


def _sprig(x: float, y: float, turn: float, size: float, inks: tuple[str, ...]) -> str:
    """A twig that grows from a corner towards the middle."""
    leaves = ""
    for at in range(1, 6):
        along = size * (0.1 + 0.16 * at)
        reach = size * (0.24 - 0.025 * at)
        for side in (-1, 1):
            tip = f"{along + reach * 0.9:.1f} {side * reach:.1f}"
            leaves += (
                f"M{along:.1f} 0Q{along + reach * 0.1:.1f} {side * reach * 0.9:.1f} {tip}"
                f"Q{along + reach:.1f} {side * reach * 0.1:.1f} {along:.1f} 0Z"
            )
    stem = sheet.stroked(f"M{size * 0.1:.1f} 0H{size:.1f}", inks[0], size * 0.02)
    berries = "".join(
        sheet.disc(
            size * (1.0 + 0.1 * math.cos(at)), size * 0.1 * math.sin(at), size * 0.035, inks[1]
        )
        for at in (0.0, 2.2, 4.1)
    )
    return _placed(sheet.filled(leaves, inks[0]) + stem + berries, (x, y), turn)
