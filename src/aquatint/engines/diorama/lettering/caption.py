"""A quoted text in a plain scene: a title in its free sky, or a band of words at its foot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ..dice import dice
from ..graph import SceneGraph
from ..pixels import Coverage, Picture
from . import boards, free, legible, sheet, wording
from .design import Board, Note, Seen, unnoted
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .palettes import choose
from .placed import tell

_TITLE = 42  # characters: more are words to be read, not a title to be seen


def caption(
    picture: Picture,
    graph: SceneGraph,
    seed: int,
    *,
    seen: Seen | None = None,
    note: Note = unnoted,
) -> None:
    """Set the quoted texts into a finished scene, in place: on things in it, or off its figures.

    Nothing is painted when nothing was quoted.
    """
    if seen is not None:
        graph = _left(graph, boards.write(picture, seen.boards, seed, note))
        open_to = _slates(graph, seen)
        graph = _left(graph, boards.write(picture, open_to, seed, note))
    texts = wording.quoted(graph)
    if not texts:
        return
    block = _title(picture, graph, seed, None if seen is None else seen.figures)
    if sum(len(text) for text in texts) > _TITLE or block.size < 0.03 * min(picture.shape[:2]):
        block = _band(picture, graph)
    around = block.box.inset(-0.35 * block.size, -0.28 * block.size)
    color = legible.prepare(picture, around, choose(graph, seed).deep, "#fffaf0")
    sheet.draw(picture, sheet.set_in(block, color), around)
    tell(note, texts, block)


def _left(graph: SceneGraph, written: Sequence[str]) -> SceneGraph:
    """The graph with the texts that are not written yet."""
    texts = tuple(text for text in wording.quoted(graph) if text not in written)
    return replace(graph, lettering=texts)


def _slates(graph: SceneGraph, seen: Seen) -> tuple[Board, ...]:
    """What is there for any text, with all that is left upon what figures leave of it."""
    texts = wording.quoted(graph)
    if seen.slate is None or not texts:
        return ()
    place = free.room(seen.slate, seen.figures, 0.01 * seen.figures.shape[0])
    return (replace(boards.slate(place), texts=texts),)


def _title(picture: Picture, graph: SceneGraph, seed: int, figures: Coverage | None) -> Block:
    """As large as a free place allows, within reason: the scene stays the picture."""
    text = wording.everything(graph)
    height, width = picture.shape[:2]
    small = min(width, height)
    places = _places(width, height)
    if figures is not None:
        places = free.clear(places, figures, 0.02 * height)
    setting = Setting(
        genre=best(text, _genre(graph, seed), "plain"), leading=0.24, largest=0.17 * small
    )
    blocks = [fit(text, place, setting) for place in places]
    return max(blocks, key=lambda one: round(one.size) - 10 * legible.busyness(picture, one.box))


def _places(width: int, height: int) -> tuple[Box, ...]:
    """Head and foot; where the picture is wide, the upper halves of its two sides too."""
    margin = 0.06 * min(width, height)
    deep = 0.22 * height
    wide = width - 2 * margin
    across = (
        Box(margin, margin, wide, deep),
        Box(margin, height - margin - 0.7 * deep, wide, 0.7 * deep),
    )
    if width < 1.35 * height:
        return across
    side, tall = 0.36 * width, 0.56 * height
    return (
        *across,
        Box(margin, margin, side, tall),
        Box(width - margin - side, margin, side, tall),
    )


def _band(picture: Picture, graph: SceneGraph) -> Block:
    """The words as below a film: small, in few lines, at the foot."""
    text = wording.everything(graph)
    height, width = picture.shape[:2]
    small = min(width, height)
    deep = (0.13 if len(text) < 120 else 0.24) * height
    margin = 0.07 * small
    room = Box(margin, height - 0.06 * height - deep, width - 2 * margin, deep)
    setting = Setting(
        genre=best(text, "book", "plain"), leading=0.5, largest=0.05 * small, seat="bottom"
    )
    return fit(text, room, setting)


def _genre(graph: SceneGraph, seed: int) -> Genre:
    """A hand for what is cosy or comes from a picture book, type for all else."""
    if graph.mood in {"cozy", "cute", "dreamy", "romantic", "calm"}:
        return ("hand", "script", "serif")[int(dice(seed, "caption type").integers(3))]
    choices: tuple[Genre, ...] = ("geometric-bold", "slab", "serif", "condensed")
    return choices[int(dice(seed, "caption type").integers(4))]
