"""The greeting card: folded, upright, before its envelope; the picture is its front."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell


@dataclass(frozen=True, slots=True)
class _Look:
    """The colour of the field, what is behind the figures, and whether they are at the foot."""

    field: Literal["light", "paper", "deep"]
    behind: Literal["sun", "arch", "hill"]
    flipped: bool = False


_LOOKS = (
    _Look("light", "sun"),
    _Look("paper", "arch"),
    _Look("deep", "sun", flipped=True),
    _Look("light", "hill", flipped=True),
    _Look("paper", "sun", flipped=True),
    _Look("deep", "arch"),
)


def greeting_card(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A field of colour with figures and a script; no figures: the words have all of it."""
    palette = choose(graph, seed)
    page = sheet.whole(size)
    front = _front(page)
    envelope = _envelope(page, front)
    shadows = (studio.under(envelope, depth=0.05), studio.under(front, depth=0.035))
    picture = studio.lit(size, ink.toward(palette.light, palette.paper, 0.5), *shadows)
    body = _wrapper(envelope, palette) + _page(front, palette)
    field = front.inset(0.05 * front.width)
    look = _LOOKS[int(dice(seed, "greeting look").integers(len(_LOOKS)))]
    color = _color(palette, look)
    body += sheet.rectangle(field, color, radius=0.02 * front.width)
    art, text = _places(field, figures=bool(graph.subjects), flipped=look.flipped)
    if graph.subjects:
        body += {"sun": _sun, "arch": _arch, "hill": _hill}[look.behind](field, art, palette)
    else:
        body += _garland(field, palette)
    title, rest = _letters(graph, text, seed)
    tell(painters.note, wording.quoted(graph)[:1], title)
    tell(painters.note, wording.others(graph), rest)
    letters = ink.readable(color, palette.deep, palette.paper)
    body += sheet.set_in(title, letters) + sheet.set_in(rest, letters)
    sheet.draw(picture, body)
    cast.stage(picture, cast.group(graph, painters, art, seed))
    return picture


def _front(page: Box) -> Box:
    wide = min(0.74 * page.width, 0.82 * page.height * 5 / 7)
    tall = wide * 7 / 5
    return Box((page.width - wide) / 2 - 0.03 * wide, (page.height - tall) / 2, wide, tall)


def _envelope(page: Box, front: Box) -> Box:
    """Behind the card, showing at its right and below the middle."""
    wide, tall = 1.04 * front.width, 0.72 * front.width
    left = min(front.left + 0.16 * front.width, page.width - wide - 0.03 * page.width)
    return Box(left, front.bottom - 0.86 * tall, wide, 0.9 * tall)


def _wrapper(box: Box, palette: Palette) -> str:
    color = ink.toward(palette.mid, palette.light, 0.25)
    flap = (
        f"M{box.left:.1f} {box.top:.1f}L{box.left + box.width / 2:.1f} "
        f"{box.top + 0.55 * box.height:.1f}L{box.right:.1f} {box.top:.1f}"
    )
    return sheet.rectangle(box, color, radius=0.012 * box.width) + sheet.stroked(
        flap, ink.toward(color, "#000000", 0.14), 0.008 * box.width
    )


def _page(front: Box, palette: Palette) -> str:
    """The front leaf, and at its right a sliver of the leaf behind it."""
    behind = Box(front.left + 0.018 * front.width, front.top, front.width, front.height)
    fold = sheet.gradient(
        "fold",
        (front.left, 0, front.left + 0.09 * front.width, 0),
        (0, "#000000", 0.14),
        (1, "#000000", 0),
    )
    return (
        sheet.rectangle(behind, ink.toward(palette.paper, "#3a3040", 0.22))
        + sheet.rectangle(front, palette.paper)
        + fold
        + sheet.rectangle(front, "url(#fold)")
    )


def _color(palette: Palette, look: _Look) -> str:
    if look.field == "paper":
        return ink.toward(palette.paper, palette.light, 0.25)
    return palette.deep if look.field == "deep" else palette.light


def _places(field: Box, *, figures: bool, flipped: bool) -> tuple[Box, Box]:
    if not figures:
        return field, field.inset(0.13 * field.width, 0.24 * field.height)
    side = 0.1 * field.width
    wide = field.width - 2 * side
    if flipped:
        art = Box(field.left + side, field.top + 0.37 * field.height, wide, 0.56 * field.height)
        return art, Box(
            field.left + side, field.top + 0.07 * field.height, wide, 0.25 * field.height
        )
    art = Box(field.left + side, field.top + 0.07 * field.height, wide, 0.56 * field.height)
    return art, Box(field.left + side, field.top + 0.68 * field.height, wide, 0.25 * field.height)


def _arch(field: Box, art: Box, palette: Palette) -> str:
    """A window with a round head."""
    del field
    half = 0.46 * art.width
    x, top, foot = art.left + art.width / 2, art.top - 0.02 * art.height, art.bottom
    shape = (
        f"M{x - half:.1f} {foot:.1f}V{top + half:.1f}A{half:.1f} {half:.1f} 0 0 1 "
        f"{x + half:.1f} {top + half:.1f}V{foot:.1f}Z"
    )
    rim = sheet.stroked(shape, palette.accent, 0.012 * art.width)
    return sheet.filled(shape, ink.toward(palette.mid, palette.light, 0.45)) + rim


def _hill(field: Box, art: Box, palette: Palette) -> str:
    """Ground that swells below the figures, and a small sun."""
    y, rise = art.bottom - 0.12 * art.height, 0.1 * art.height
    ground = (
        f"M{field.left:.1f} {y:.1f}Q{field.left + field.width / 2:.1f} {y - 2 * rise:.1f} "
        f"{field.right:.1f} {y:.1f}V{field.bottom:.1f}H{field.left:.1f}Z"
    )
    orb = sheet.disc(
        art.right - 0.12 * art.width, art.top + 0.1 * art.height, 0.1 * art.width, palette.accent
    )
    return orb + sheet.filled(ground, ink.toward(palette.mid, palette.light, 0.35))


def _sun(field: Box, art: Box, palette: Palette) -> str:
    del field
    x, y = art.left + art.width / 2, art.top + art.height / 2
    radius = 0.52 * min(art.width, art.height)
    return sheet.disc(x, y, radius, ink.toward(palette.mid, palette.light, 0.55))


def _garland(field: Box, palette: Palette) -> str:
    """Pennants on a line at the head, dots at the foot."""
    step = field.width / 9
    body = ""
    inks = (palette.mid, palette.accent, palette.paper)
    for at in range(9):
        x = field.left + at * step
        bow = 0.05 * field.height * (1 - ((at - 4) / 4.5) ** 2)
        y = field.top + 0.04 * field.height + bow
        flag = f"M{x + 0.08 * step:.1f} {y:.1f}h{0.84 * step:.1f}l{-0.42 * step:.1f} {step:.1f}Z"
        body += sheet.filled(flag, inks[at % 3])
        body += sheet.disc(
            x + step / 2, field.bottom - 0.06 * field.height, 0.1 * step, inks[at % 2]
        )
    return body


def _letters(graph: SceneGraph, room: Box, seed: int) -> tuple[Block, Block]:
    text, small = wording.title(graph), wording.further(graph)
    genres: tuple[Genre, ...] = ("script", "retro", "hand", "serif")
    genre = best(text, genres[int(dice(seed, "greeting type").integers(4))], "book", "plain")
    high = Box(room.left, room.top, room.width, (0.66 if small else 1.0) * room.height)
    joined = genre in {"script", "retro", "hand"}  # with long tails, which need air below them
    title = fit(text, high, Setting(genre=genre, leading=0.5 if joined else 0.22))
    low = Box(room.left, room.bottom - 0.26 * room.height, room.width, 0.24 * room.height)
    setting = Setting(
        genre=best(small, "geometric", "plain"), tracking=0.06, largest=max(8.0, title.size / 2.2)
    )
    return title, fit(small, low, setting)
