"""The pattern: motifs in a half-drop repeat, small ones between large ones."""

from __future__ import annotations

import math

import numpy as np
import PIL.Image

from aquatint.domain import Resolution

from ..art.figure import Figure
from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture, Sprite, lay
from ..raster import rasterise
from . import ink, marks, sheet, wording
from .design import Painters
from .faces import Genre, best
from .fit import Box, Setting, fit
from .palettes import Palette, about, choose
from .tiles import tiles

_LOUD = 4.5  # as bright beside black
_TURNS = (-14, 9, 0, -6, 16)


def pattern(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """Every other column is shifted by half a step; the picture repeats without a seam."""
    palette = choose(graph, seed)
    ground = _ground(graph, palette, seed)
    if not (graph.subjects or wording.title(graph) or marks.find(about(graph))):
        return sheet.flat(size, ground, tiles(size, palette, seed))
    cell = math.sqrt(size.pixels) / (5, 4, 6)[int(dice(seed, "pattern scale").integers(3))]
    motifs = _figures(graph, round(0.72 * cell), painters, seed)
    motifs[1:1] = _signs(graph, round(0.72 * cell), (ground, palette), seed)
    text = wording.title(graph)
    word: Sprite | None = motifs[min(1, len(motifs) - 1)] if text else None
    columns = 2 * max(1, round(size.width / cell / 2))  # half a drop up, half a drop down
    turn = len(motifs) if text or not graph.subjects else len(motifs) // 2
    rows = turn * max(1, round(size.height / cell / turn))  # each comes as often as the others
    step, cell = size.width / columns, size.height / rows
    weave = _WEAVES[int(dice(seed, "pattern weave").integers(len(_WEAVES)))]
    body = weave(columns, rows, (step, cell), ground, palette)
    picture = sheet.flat(size, ground, body)
    for column in range(columns + 1):
        for row in range(-1, rows + 1):
            motif = motifs[(column % columns * 2 + row % rows) % len(motifs)]
            x = column * step
            y = (row + 0.5 + (0.5 if column % 2 else 0.0)) * cell
            place = Box(x - motif.shape[1] / 2, y - motif.shape[0] / 2, *motif.shape[1::-1])
            lay(picture, motif, round(place.left), round(place.top))
            if motif is word and _within(place, size):
                word = None
                for text in wording.quoted(graph):
                    painters.note(text, place)
    return picture


def _within(place: Box, size: Resolution) -> bool:
    return (
        min(place.left, place.top) >= 0 and place.right < size.width and place.bottom < size.height
    )


def _ground(graph: SceneGraph, palette: Palette, seed: int) -> str:
    """The colour that the prompt gives to no motif; else a pale or the dark ink."""
    if graph.colors and graph.subjects:
        asked = ink.named(graph.colors[0], palette.paper)
        loud = ink.contrast(asked, "#000000") > _LOUD  # motifs are lost on a screaming ground
        return ink.toward(asked, palette.paper, 0.3) if loud else asked
    grounds = (palette.paper, palette.light, palette.deep)
    return grounds[int(dice(seed, "pattern ground").integers(3))]


def _figures(graph: SceneGraph, side: int, painters: Painters, seed: int) -> list[Sprite]:
    """Each subject twice, in different turns."""
    wanted = [(subject, copy) for copy in (0, 1) for subject in graph.subjects[:3]]
    return [
        _turned(painters.figure(subject, side, seed, copy), _TURNS[at % len(_TURNS)])
        for at, (subject, copy) in enumerate(wanted)
    ]


def _signs(graph: SceneGraph, side: int, inks: tuple[str, Palette], seed: int) -> list[Sprite]:
    """The text as a motif of its own; a drawn mark where there is neither text nor subject."""
    ground, palette = inks
    color = ink.readable(ground, palette.mid, palette.deep, palette.paper)
    text = wording.everything(graph)
    if text:
        return [_word(text, side, color, seed)]
    if graph.subjects:
        return []
    mark = marks.find(about(graph)) or marks.leaf
    drawn = mark(marks.Inks(color, palette.accent, ground))
    return [rasterise(sheet.document(drawn, Box(0, 0, 100, 100)), side, side)]


def _turned(figure: Figure, degrees: int) -> Sprite:
    """A sprite turned about its middle; bands apart, since they are premultiplied."""
    bands = [
        PIL.Image.fromarray(np.ascontiguousarray(figure.sprite[..., at])).rotate(
            degrees, PIL.Image.Resampling.BICUBIC, expand=True
        )
        for at in range(4)
    ]
    return np.stack([np.asarray(band) for band in bands], axis=2)


def _word(text: str, side: int, color: str, seed: int) -> Sprite:
    genres: tuple[Genre, ...] = ("script", "hand", "retro")
    genre = best(text, genres[int(dice(seed, "pattern type").integers(3))], "plain")
    wide = round(1.15 * side)
    block = fit(text, Box(0, 0, wide, side), Setting(genre=genre, leading=0.2, floor=8))
    return rasterise(sheet.document(sheet.set_in(block, color), Box(0, 0, wide, side)), wide, side)


def _between(
    columns: int, rows: int, step: tuple[float, float], ground: str, palette: Palette
) -> str:
    """Small blossoms and dots where four motifs meet."""
    petals = ink.toward(palette.mid, ground, 0.35)
    radius = 0.035 * step[1]
    body = ""
    for column in range(-1, columns + 1):
        for row in range(-1, rows + 1):
            x, y = column * step[0], (row + 1.0 + (0.5 if column % 2 else 0.0)) * step[1]
            ring = (
                sheet.disc(
                    x + radius * math.cos(at), y + radius * math.sin(at), 0.62 * radius, petals
                )
                for at in (math.tau * k / 5 for k in range(5))
            )
            body += "".join(ring) + sheet.disc(x, y, 0.5 * radius, palette.accent)
            body += sheet.disc(x + step[0] / 2, y + 0.25 * step[1], 0.4 * radius, palette.accent)
    return body


def _stripes(
    columns: int, rows: int, step: tuple[float, float], ground: str, palette: Palette
) -> str:
    """Every other column on a soft band, a fine line at each of its edges."""
    band = ink.toward(ground, palette.mid, 0.16)
    line = ink.toward(ground, palette.accent, 0.55)
    tall = (rows + 1) * step[1]
    body = ""
    for column in range(0, columns + 1, 2):
        left = (column - 0.5) * step[0]
        body += sheet.rectangle(Box(left, 0, step[0], tall), band)
        for x in (left, left + step[0]):
            body += sheet.rectangle(Box(x - 0.008 * step[0], 0, 0.016 * step[0], tall), line)
    return body


def _trellis(
    columns: int, rows: int, step: tuple[float, float], ground: str, palette: Palette
) -> str:
    """A lozenge of dots around each motif."""
    color = ink.toward(ground, palette.mid, 0.6)
    body = ""
    for column in range(-1, columns + 1):
        for row in range(-1, rows + 1):
            x = (column + 0.5) * step[0]
            y = (row + (0.25 if column % 2 else 0.75)) * step[1]
            for at in range(6):
                share = at / 6
                lean = step[1] * (0.5 if column % 2 else -0.5) * (share - 0.5)
                place = x + (share - 0.5) * step[0], y + lean
                body += sheet.disc(*place, 0.02 * step[1], color)
                mirrored = x + (share - 0.5) * step[0], y - lean + 0.5 * step[1]
                body += sheet.disc(*mirrored, 0.02 * step[1], color)
    return body


_WEAVES = (_between, _stripes, _trellis)
