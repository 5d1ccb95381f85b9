"""The mug: a print that follows the round of the cup."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay
from ..raster import rasterise
from . import cast, ink, sheet, studio, wording
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import Palette, choose
from .placed import tell

_LIP = 0.085  # half the height of the opening, as a share of the mug's width


def mug(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """A mug on a table, steam above it, its handle at the right."""
    palette = choose(graph, seed)
    color = ink.named(
        graph.colors[0] if graph.colors else None, ("#f7f4ec", palette.deep, palette.mid)[seed % 3]
    )
    page = sheet.whole(size)
    side = min(page.width, page.height)
    wide = 0.5 * side
    tall = 1.06 * wide
    left, top = (page.width - wide) / 2 - 0.06 * side, (page.height - tall) / 2 + 0.04 * side
    body = Box(left, top, wide, tall)
    ground = ink.toward(palette.light, palette.paper, 0.4)
    picture = studio.lit(size, ground, _shadow(body), ground=_table(page, palette))
    sheet.draw(picture, _cup(body, color), Box(left, top - 0.1 * wide, 1.4 * wide, 1.3 * tall))
    letters = ink.readable(color, palette.deep, palette.paper)
    left, top = round(body.left + 0.05 * wide), round(body.top + 0.16 * body.height)
    art, text = _artwork(_Brief(graph, letters, seed), body, painters)
    bent = _bent(art, round(_LIP * wide))
    tell(painters.note, wording.quoted(graph), text, (left, top + 0.8 * _LIP * wide))
    lay(picture, bent, left, top)
    sheet.draw(picture, _light(body), body)
    _steam(picture, body)
    return picture


def _table(page: Box, palette: Palette) -> str:
    y = 0.66 * page.height
    wood = sheet.gradient(
        "wood",
        (0, y, 0, page.height),
        (0, ink.toward(palette.mid, palette.light, 0.35), 1),
        (1, ink.toward(palette.mid, palette.deep, 0.3), 1),
    )
    top = Box(0, y, page.width, page.height - y)
    return wood + sheet.rectangle(top, "url(#wood)")


def _shadow(body: Box) -> studio.Shadow:
    x, y = body.left + 0.62 * body.width, body.bottom + 0.01 * body.width
    oval = (
        f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{0.72 * body.width:.1f}" '
        f'ry="{0.1 * body.width:.1f}" fill="#180f18"/>'
    )
    return studio.shadow(oval, 0.05 * body.width, 0.55)


def _shape(body: Box) -> str:
    lip, low = _LIP * body.width, 0.8 * _LIP * body.width
    inset = 0.03 * body.width
    return (
        f"M{body.left:.1f} {body.top:.1f}L{body.left + inset:.1f} {body.bottom - low:.1f}"
        f"C{body.left + inset:.1f} {body.bottom + low * 0.9:.1f} {body.right - inset:.1f} "
        f"{body.bottom + low * 0.9:.1f} {body.right - inset:.1f} {body.bottom - low:.1f}"
        f"L{body.right:.1f} {body.top:.1f}"
        f"A{body.width / 2:.1f} {lip:.1f} 0 0 0 {body.left:.1f} {body.top:.1f}Z"
    )


def _cup(body: Box, color: str) -> str:
    """Handle, wall, opening and what is in it."""
    dark, light = ink.toward(color, "#1a1420", 0.3), ink.toward(color, "#ffffff", 0.55)
    x, w, h = body.right, body.width, body.height
    handle = (
        f"M{x - 0.02 * w:.1f} {body.top + 0.2 * h:.1f}C{x + 0.3 * w:.1f} {body.top + 0.12 * h:.1f} "
        f"{x + 0.3 * w:.1f} {body.top + 0.76 * h:.1f} {x - 0.04 * w:.1f} {body.top + 0.72 * h:.1f}"
    )
    wall = sheet.gradient(
        "wall",
        (body.left, 0, body.right, 0),
        *(
            (0, dark, 1),
            (0.12, color, 1),
            (0.3, light, 1),
            (0.5, color, 1),
            (0.85, color, 1),
            (1, dark, 1),
        ),
    )
    center = f'cx="{body.left + w / 2:.1f}" cy="{body.top:.1f}"'
    return (
        sheet.stroked(handle, dark, 0.105 * w)
        + sheet.stroked(handle, color, 0.075 * w)
        + sheet.stroked(handle, light, 0.018 * w, 0.6)
        + wall
        + sheet.filled(_shape(body), "url(#wall)")
        + f'<ellipse {center} rx="{w / 2:.1f}" ry="{_LIP * w:.1f}" fill="{light}"/>'
        + f'<ellipse {center} rx="{0.475 * w:.1f}" ry="{0.88 * _LIP * w:.1f}" fill="{dark}"/>'
        + f'<ellipse {center} rx="{0.455 * w:.1f}" ry="{0.66 * _LIP * w:.1f}" '
        f'transform="translate(0 {0.02 * w:.1f})" fill="#4a2a1a"/>'
    )


def _light(body: Box) -> str:
    """The round of the wall once more, over the print."""
    veil = sheet.gradient(
        "veil",
        (body.left, 0, body.right, 0),
        *(
            (0, "#000000", 0.3),
            (0.16, "#000000", 0.0),
            (0.3, "#ffffff", 0.14),
            (0.44, "#ffffff", 0.0),
        ),
        *((0.8, "#000000", 0.02), (1, "#000000", 0.3)),
    )
    return veil + sheet.filled(_shape(body), "url(#veil)")


@dataclass(frozen=True, slots=True)
class _Brief:
    """What is printed, in which ink."""

    graph: SceneGraph
    ink: str
    seed: int


def _artwork(brief: _Brief, body: Box, painters: Painters) -> tuple[Sprite, Block]:
    """Figure above text, as a flat sprite; and the text."""
    width, height = round(0.9 * body.width), round(0.66 * body.height)
    text, seed = wording.everything(brief.graph), brief.seed
    figures = brief.graph.subjects[:1]
    head = (0.56 if text else 1.0) * height * len(figures)
    genres: tuple[Genre, ...] = ("script", "hand", "retro", "geometric-bold")
    genre = best(text, genres[int(dice(seed, "mug type").integers(4))], "plain")
    room = Box(0.14 * width, head + 0.06 * height, 0.72 * width, height - head - 0.1 * height)
    block = fit(text, room, Setting(genre=genre, leading=0.22))
    body_text = sheet.set_in(block, brief.ink)
    art = rasterise(sheet.document(body_text, Box(0, 0, width, height)), width, height)
    for subject in figures:
        figure = cast.drawn(painters, subject, Box(0, 0, 0.66 * width, head), seed)
        cast.combine(art, figure.sprite, (width - figure.width) // 2, round(head) - figure.height)
    return art, block


def _bent(art: Sprite, lip: int) -> Sprite:
    """A flat print around a half cylinder seen a little from above."""
    height, width = art.shape[:2]
    columns = np.zeros(width, np.int64)
    drops = np.zeros(width, np.int64)
    for x in range(width):
        across = (2 * x + 1 - width) / width * 0.9
        columns[x] = round((math.asin(across) / math.asin(0.9) + 1) / 2 * (width - 1))
        drops[x] = round(lip * math.sqrt(1 - across * across))
    tall = np.zeros((height + lip, width, 4), np.uint8)
    tall[:height] = art[:, columns]
    rows = np.arange(height + lip)[:, None] - drops[None, :]
    inside = rows >= 0
    bent = tall[np.where(inside, rows, height), np.arange(width)[None, :]]
    bent[~inside] = 0
    return bent


def _steam(picture: Picture, body: Box) -> None:
    """Two curls, nearly out of focus."""
    curls = ""
    for share in (0.4, 0.6):
        x, y, w = body.left + share * body.width, body.top - 0.06 * body.width, body.width
        curls += (
            f"M{x:.1f} {y:.1f}C{x - 0.12 * w:.1f} {y - 0.14 * w:.1f} {x + 0.12 * w:.1f} "
            f"{y - 0.24 * w:.1f} {x:.1f} {y - 0.38 * w:.1f}"
        )
    drawn = sheet.stroked(curls, "#ffffff", 0.045 * body.width)
    sheet.shade(picture, drawn, 0.03 * body.width, color="#ffffff", opacity=0.7)
