"""Letters on what a figure offers for them: a placard held up, a cake, a van's side, a chest."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ..graph import Subject
from ..pixels import Picture
from . import effects, ink, sheet
from .design import Board, Note, Point
from .faces import Genre, best
from .fit import Block, Box, Setting, fit
from .placed import shared
from .warps import bent

_LEAST = 0.021  # of the shorter side of a picture: smaller letters are not read
_MOST = 240  # characters: more are not read on any board
_CLEAR, _LARGE = 3.2, 2.3  # of contrast: for letters in general, for very large ones
_DARK, _PALE = "#1d2433", "#fffaf0"


@dataclass(frozen=True, slots=True)
class _Surface:
    """What letters on a figure are made with.

    `place` is where they stand, in shares of the figure's box, or three corners of that; None where
    its drawing names a plate. `paper` covers what is printed there; empty where nothing is.
    """

    genre: Genre
    inks: tuple[str, ...] = (_DARK, _PALE)
    place: Box | tuple[Point, Point, Point] | None = None
    paper: str = ""
    bow: float = 0.0
    effect: str = ""


SURFACES: Mapping[str, _Surface] = MappingProxyType(
    {
        "tank top": _Surface("geometric-bold", (_PALE, _DARK), Box(0.3, 0.4, 0.4, 0.4)),
        "ticket": _Surface("slab", (_DARK,), Box(0.05, 0.18, 0.53, 0.72), "#fbd24a"),
        "calendar": _Surface("geometric-bold", (_DARK,), Box(0.06, 0.335, 0.88, 0.56), "#fdfdfb"),
        "document": _Surface("mono", (_DARK,), Box(0.1, 0.22, 0.8, 0.66), "#fdfdfb"),
        "sailboat": _Surface("condensed", (_PALE,), Box(0.16, 0.81, 0.68, 0.13)),
        "boat": _Surface("condensed", (_PALE, _DARK), Box(0.24, 0.42, 0.58, 0.32)),
        "cap": _Surface("geometric-bold", (_PALE, _DARK), Box(0.12, 0.28, 0.5, 0.36)),
        "handbag": _Surface("geometric-bold", (_PALE,), Box(0.25, 0.61, 0.5, 0.25)),
        "jar": _Surface("slab", ("#4a2a1a",), Box(0.1, 0.42, 0.8, 0.34), "#fbf6e6"),
        "hand with card": _Surface("geometric-bold", (_DARK,)),
        "placard": _Surface("hand"),
        "newspaper": _Surface("slab", ("#22252b",), Box(0.06, 0.08, 0.81, 0.28), "#ededee"),
        "airplane": _Surface("condensed", ("#a3262c",)),
        "jet": _Surface("condensed", ("#a3262c",)),
        "balloon": _Surface("geometric-bold", (_PALE, _DARK)),
        "book": _Surface("serif", ("#f4d890", _PALE)),
        "bottle": _Surface("slab", ("#4a2a1a",)),
        "box": _Surface("condensed", ("#3a2412",), ((0.54, 0.71), (0.97, 0.48), (0.54, 0.94))),
        "bus": _Surface("condensed", (_PALE, "#1b1a20")),
        "cake": _Surface("script", ("#a02850", "#5a2a1a"), bow=0.3),
        "chalkboard": _Surface("hand", ("#f6f4ea",), effect="chalk"),
        "clipboard": _Surface("hand", (_DARK,), Box(0.13, 0.24, 0.74, 0.62), "#fdfdfb"),
        "coffee": _Surface("slab", (_DARK, _PALE), bow=0.1),
        "computer": _Surface(
            "geometric-bold", (_PALE,), Box(0.045, 0.045, 0.905, 0.515), "#1d2b44"
        ),
        "flag": _Surface("condensed", (_PALE, _DARK)),
        "headstone": _Surface("serif", ("#2b2d33",)),
        "heart": _Surface("script", (_PALE, _DARK), Box(0.16, 0.24, 0.68, 0.34)),
        "hot air balloon": _Surface("heavy", (_DARK,), Box(0.05, 0.3, 0.9, 0.17), "#fffaf0"),
        "laptop": _Surface("geometric-bold", (_PALE,)),
        "letter board": _Surface("geometric-bold", ("#fbfaf6",)),
        "phone": _Surface("geometric-bold", (_PALE,), Box(0.07, 0.08, 0.86, 0.87), "#101114"),
        "robot": _Surface("geometric-bold", ("#62e6d0", _PALE)),
        "rocket": _Surface("condensed", (_DARK,), ((0.53, 0.4), (0.69, 0.23), (0.59, 0.47))),
        "scroll": _Surface("book", ("#4a2a14",), Box(0.28, 0.05, 0.57, 0.7), "#fbd29a"),
        "shop": _Surface("serif", ("#f6dfa4", _PALE)),
        "shirt": _Surface("geometric-bold", (_PALE, _DARK), Box(0.3, 0.34, 0.4, 0.44)),
        "t-shirt": _Surface("geometric-bold", (_PALE, _DARK), Box(0.3, 0.34, 0.4, 0.44)),
        "television": _Surface("geometric-bold", (_PALE,), Box(0.13, 0.36, 0.58, 0.46)),
        "truck": _Surface("geometric-bold", ("#1f3f6a",)),
        "van": _Surface("geometric-bold", ("#1f3f6a", _PALE, _DARK)),
    }
)
"""By concept; everybody else has letters on the chest, if anywhere."""

_CHEST = _Surface("geometric-bold", (_PALE, _DARK))
_PLATE = ("plate", "plate right", "plate low")


def board(
    subject: Subject, figure: Box, anchors: Mapping[str, Point], *, mirrored: bool = False
) -> Board | None:
    """The board with its texts that a subject shows in the box of its figure; None without any.

    `anchors` are those of the figure, in shares of its box. Letters are never mirrored.
    """
    if not subject.lettering:
        return None
    surface = SURFACES.get(subject.concept, _CHEST)
    corners = _corners(surface, anchors)
    if corners is None:
        return None
    placed = [_within(corner, figure, mirrored=mirrored) for corner in corners]
    (x, y), (right, slope), (slant, low) = placed
    if right < x:
        x, y, right, slope, slant, low = right, slope, x, y, slant + right - x, low + slope - y
    return Board(
        corner=(x, y),
        across=(right - x, slope - y),
        down=(slant - x, low - y),
        genre=surface.genre,
        inks=surface.inks,
        paper=surface.paper,
        bow=surface.bow,
        effect=surface.effect,
        texts=subject.lettering,
    )


def slate(box: Box) -> Board:
    """A chalkboard on a wall, for what has no place of its own."""
    return Board(
        corner=(box.left, box.top),
        across=(box.width, 0.0),
        down=(0.0, box.height),
        genre="hand",
        inks=("#f6f4ea",),
        effect="chalk",
    )


def write(picture: Picture, boards: Sequence[Board], seed: int, note: Note) -> tuple[str, ...]:
    """Set each board's texts on it, in place, and answer which texts were set.

    What would be too small to be read, or beyond the frame, is not.
    """
    height, width = picture.shape[:2]
    least = _LEAST * min(height, width)
    told: dict[str, float] = {}
    for one in boards:
        text = " ".join(one.texts)
        if len(text) > _MOST:
            continue
        block = _fitted(text, one)
        if block.size < least or not _inside(one.box, width, height):
            continue
        _set(picture, block, one, seed)
        for text, box in _boxes(block, one):
            if block.size > told.get(text, 0.0):
                note(text, box)
                told[text] = block.size
    return tuple(told)


def _corners(surface: _Surface, anchors: Mapping[str, Point]) -> tuple[Point, Point, Point] | None:
    place = surface.place
    if isinstance(place, tuple):
        return place
    if place is not None:
        return (place.left, place.top), (place.right, place.top), (place.left, place.bottom)
    if not all(name in anchors for name in _PLATE):
        return None
    first, second, third = (anchors[name] for name in _PLATE)
    return first, second, third


def _within(share: Point, figure: Box, *, mirrored: bool) -> Point:
    x = 1 - share[0] if mirrored else share[0]
    return figure.left + x * figure.width, figure.top + share[1] * figure.height


def _inside(box: Box, width: int, height: int) -> bool:
    return box.left >= 0 and box.top >= 0 and box.right <= width and box.bottom <= height


def _fitted(text: str, board: Board) -> Block:
    """The text on a flat sheet as large as the board, its upper left corner at zero."""
    wide, tall = board.size
    spare = min(0.3, abs(board.bow) * 0.6) * tall
    sheet_ = Box(0.0, 0.0, wide, tall - spare).inset(0.05 * min(wide, tall))
    genre = best(text, board.genre, "plain")
    leading = 0.34 if board.effect else 0.42
    return fit(text, sheet_, Setting(genre=genre, leading=leading))


def _set(picture: Picture, block: Block, board: Board, seed: int) -> None:
    if board.paper:
        sheet.draw(picture, sheet.rectangle(board.box, board.paper), board.box)
    laid = bent(block, lambda x, y: _laid(x, y, board))
    large = block.size > 0.055 * min(picture.shape[:2])
    color = _ink(picture, laid.box, board, _LARGE if large else _CLEAR)
    if board.effect:
        cut = effects.Cut(laid.path, laid.box, block.size, color, color, color, seed)
        effects.EFFECTS[board.effect](picture, cut)
    else:
        sheet.draw(picture, sheet.filled(laid.path, color), laid.box)


def _laid(x: float, y: float, board: Board) -> Point:
    """Where a point of the flat sheet comes to lie in the picture."""
    wide, tall = board.size
    along, below = x / wide, y / tall
    below += board.bow * (1 - (2 * along - 1) ** 2)
    return (
        board.corner[0] + along * board.across[0] + below * board.down[0],
        board.corner[1] + along * board.across[1] + below * board.down[1],
    )


def _boxes(block: Block, board: Board) -> list[tuple[str, Box]]:
    found: list[tuple[str, Box]] = []
    for text, rows in shared(board.texts, block):
        found.append((text, bent(Block(rows), lambda x, y: _laid(x, y, board)).box))
    return found


def _ink(picture: Picture, box: Box, board: Board, enough: float) -> str:
    """The first of a board's inks that can be read on what is painted there, or the best one."""
    if board.paper or len(board.inks) == 1:
        return board.inks[0]
    ends = ink.extremes(picture, box)

    def clear(color: str) -> float:
        return min(ink.contrast(color, end) for end in ends)

    inks = (*board.inks, _PALE, _DARK)
    return next((color for color in inks if clear(color) >= enough), max(inks, key=clear))
