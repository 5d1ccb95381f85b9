"""Letters on what a figure offers for them: a placard that is held up, the head of a newspaper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..pixels import Picture
from . import sheet
from .design import Board, Note
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .placed import tell

_LEAST = 0.021  # of the shorter side of a picture: smaller letters are not read


@dataclass(frozen=True, slots=True)
class _Surface:
    """Where letters stand, in shares of a figure's box, and what they are made with.

    `paper` covers what is printed there; empty where nothing is.
    """

    place: Box
    genre: Genre
    ink: str
    paper: str = ""


_SURFACES: Mapping[str, _Surface] = {
    "placard": _Surface(Box(0.08, 0.115, 0.84, 0.53), "hand", "#1d2433"),
    "newspaper": _Surface(Box(0.06, 0.08, 0.81, 0.28), "slab", "#22252b", "#ededee"),
}


def board(concept: str, figure: Box, *, mirrored: bool = False) -> Board | None:
    """The board that a figure of a concept has, where it has one."""
    surface = _SURFACES.get(concept)
    if surface is None:
        return None
    place = surface.place
    left = 1 - place.right if mirrored else place.left
    box = Box(
        figure.left + left * figure.width,
        figure.top + place.top * figure.height,
        place.width * figure.width,
        place.height * figure.height,
    )
    return Board(box, surface.genre, surface.ink, surface.paper)


def write(picture: Picture, texts: Sequence[str], boards: Sequence[Board], note: Note) -> bool:
    """Set the texts on every board, in place; False where they would be too small to be read."""
    blocks = [(one, _fitted(" ".join(texts), one)) for one in boards]
    least = _LEAST * min(picture.shape[:2])
    legible = [(one, block) for one, block in blocks if block.size >= least]
    for one, block in legible:
        paper = sheet.rectangle(one.box, one.paper) if one.paper else ""
        sheet.draw(picture, paper + sheet.set_in(block, one.ink), one.box)
    if legible:
        tell(note, texts, max((block for _, block in legible), key=lambda block: block.size))
    return bool(legible)


def _fitted(text: str, board: Board) -> Block:
    margin = 0.06 * min(board.box.width, board.box.height)
    genre = best(text, board.genre, "plain")
    return fit(text, board.box.inset(margin), Setting(genre=genre, leading=0.45))
