"""Lettering for its own sake: the words are the picture, on the ground that suits their stuff."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Picture
from . import cast, effects, ink, sheet, studio, wording
from .brick import bricks
from .design import Painters
from .faces import Genre, best
from .fit import Block, Box, Setting, fit, lock_up
from .grounds import board, cloth, cotton, dark_paper
from .palettes import Palette, choose
from .placed import tell

Ground = Callable[[Resolution, Palette, int], tuple[Picture, str]]
"""Paints the ground; answers with it and with the one colour that it is taken for."""


def lettering(graph: SceneGraph, size: Resolution, seed: int, painters: Painters) -> Picture:
    """The words as large as they go; figures, where there are some, stand below them."""
    palette = choose(graph, seed)
    name = effects.named(graph) or "flat"
    picture, ground = _GROUNDS.get(name, _plain)(size, palette, seed)
    page = sheet.whole(size)
    text, art = _places(page, figures=bool(graph.subjects))
    words = wording.everything(graph)
    setting = Setting(genre=best(words, *_FACES.get(name, ("heavy",)), "plain"), leading=0.32)
    lines = _lines(words, text, setting, graph)
    if lines.rows:
        bent = effects.shaped(lines, text, graph)
        cut = effects.Cut(
            bent.path,
            bent.box,
            lines.size,
            *_inks(graph, (name, seed), palette, ground),
            seed,
        )
        effects.EFFECTS.get(name, effects.flat)(picture, cut)
        if bent.path == lines.path:
            tell(painters.note, wording.quoted(graph), lines)
        else:
            for one in wording.quoted(graph):
                painters.note(one, bent.box)
    cast.stage(picture, cast.group(graph, painters, art, seed))
    return picture


_VIVID = ("#d81e5b", "#6a3de8", "#0b6bcb", "#c8311f", "#00796b", "#a3238e")
"""Colours for toys and party things; all are read on pale grounds."""


def _places(page: Box, *, figures: bool) -> tuple[Box, Box]:
    inner = page.inset(0.14 * page.width, 0.16 * page.height)
    if not figures:
        return inner, inner
    split = 0.46 * page.height
    text = Box(inner.left, 0.1 * page.height, inner.width, split - 0.12 * page.height)
    return text, Box(inner.left, split, inner.width, 0.89 * page.height - split)


def _lines(words: str, room: Box, setting: Setting, graph: SceneGraph) -> Block:
    """Locked up in lines of one measure; what is bent reads best in one line."""
    if not graph.theme & effects.BENT:
        return lock_up(words, room, setting)
    return fit(words, room, replace(setting, most=1 if len(words) < 24 else 3))


def _inks(
    graph: SceneGraph, made: tuple[str, int], palette: Palette, ground: str
) -> tuple[str, str, str]:
    """Face, shade and accent on a ground, for an effect and a seed."""
    name, seed = made
    if name == "chalk":
        return "#f4f1e6", "#f4f1e6", palette.accent
    if name in {"embroidery", "block letters", "balloon letters"}:
        vivid = _VIVID[int(dice(seed, "vivid").integers(len(_VIVID)))]
        face = ink.named(graph.colors[0] if graph.colors else None, vivid)
        if name == "embroidery" and ink.contrast(face, ground) < ink.READABLE:
            face = ink.readable(ground, palette.accent, palette.light, palette.paper)
        return ink.deepened(face, ground), ink.toward(face, palette.deep, 0.75), palette.mid
    if name == "graffiti":
        return ink.readable("#100c18", palette.accent, palette.light), "#100c18", palette.mid
    return ink.readable(ground, palette.deep, palette.paper), ground, palette.accent


def _plain(size: Resolution, palette: Palette, _: int) -> tuple[Picture, str]:
    return studio.lit(size, palette.light), palette.light


def _pale(size: Resolution, palette: Palette, _: int) -> tuple[Picture, str]:
    pale = ink.toward(palette.light, "#ffffff", 0.45)
    return studio.lit(size, pale), pale


def _wall(size: Resolution, _: Palette, seed: int) -> tuple[Picture, str]:
    greys = ("#a8a29c", "#9a5a48", "#8d8f96")
    color = greys[int(dice(seed, "wall").integers(3))]
    wall = bricks(size, seed, color)
    wall *= np.float32(0.92)
    return wall, color


_GROUNDS: Mapping[str, Ground] = {
    "chalk": board,
    "embroidery": cloth,
    "letterpress": cotton,
    "gold foil": dark_paper,
    "graffiti": _wall,
    "block letters": _pale,
    "balloon letters": _pale,
}
_FACES: Mapping[str, tuple[Genre, ...]] = {
    "chalk": ("hand", "retro"),
    "embroidery": ("script", "geometric-bold"),
    "letterpress": ("serif", "slab"),
    "gold foil": ("deco", "serif"),
    "graffiti": ("heavy",),
    "block letters": ("heavy",),
    "balloon letters": ("retro", "tube"),
    "outline": ("heavy", "geometric-bold"),
}
