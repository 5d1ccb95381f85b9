"""Text fitted into a box: as large as it goes, in balanced lines, centred for the eye.

A long text becomes smaller and takes more lines. Below the floor of its setting its longest words
are broken between letters; and if that is not enough it goes below the floor: nothing is cut off.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from . import breaking
from .direction import leftwards
from .faces import Genre, face
from .shape import Line, shape

_WORTH = 1.12  # a further line has to make the type this much larger
_MOST_PARTS, _MOST_LETTERS = 12, 400
"""What is more than that is set as one text: it is too small to be told apart by its lines."""

_AIR = 0.55  # between texts that stand below each other, in ems
_LOCKED = 2.6  # the largest line of a lock-up over its smallest


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in pixels."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def covered(self, other: Box) -> float:
        """The share of it that another covers."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        tall = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, wide) * max(0.0, tall) / max(1e-6, self.width * self.height)

    def around(self, other: Box) -> Box:
        """The smallest box that holds both."""
        left, top = min(self.left, other.left), min(self.top, other.top)
        right, bottom = max(self.right, other.right), max(self.bottom, other.bottom)
        return Box(left, top, right - left, bottom - top)

    def inset(self, across: float, down: float | None = None) -> Box:
        """The box without a margin on every side."""
        down = across if down is None else down
        return Box(
            self.left + across,
            self.top + down,
            max(1.0, self.width - 2 * across),
            max(1.0, self.height - 2 * down),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How a text is set.

    `tracking` is in ems, `leading` the air between lines as a share of the height of capitals;
    `largest` and `floor` bound the em in pixels (the floor softly, as the module says).
    """

    genre: Genre
    tracking: float = 0.0
    leading: float = 0.35
    align: Literal["left", "center"] = "center"
    seat: Literal["top", "middle", "bottom"] = "middle"
    largest: float = 1e9
    floor: float = 14.0
    most: int = 60


@dataclass(frozen=True, slots=True)
class Row:
    """A line, where its ink begins, its baseline, and its em in pixels."""

    line: Line
    x: float
    y: float
    size: float

    @property
    def path(self) -> str:
        return self.line.path(self.x, self.y, self.size)

    @property
    def right(self) -> float:
        return self.x + self.line.ink * self.size

    @property
    def top(self) -> float:
        return self.y + self.line.top * self.size

    @property
    def bottom(self) -> float:
        return self.y + self.line.bottom * self.size


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that stand together; empty for an empty text."""

    rows: tuple[Row, ...] = ()

    @property
    def path(self) -> str:
        return "".join(row.path for row in self.rows)

    @property
    def box(self) -> Box:
        """The box of all ink."""
        if not self.rows:
            return Box(0.0, 0.0, 0.0, 0.0)
        left = min(row.x for row in self.rows)
        top = min(row.top for row in self.rows)
        right = max(row.right for row in self.rows)
        return Box(left, top, right - left, max(row.bottom for row in self.rows) - top)

    @property
    def size(self) -> float:
        """The em of the smallest row, 0 for none."""
        return min((row.size for row in self.rows), default=0.0)

    def moved(self, across: float, down: float) -> Block:
        """The same block elsewhere."""
        return Block(tuple(replace(row, x=row.x + across, y=row.y + down) for row in self.rows))


def fit(text: str, box: Box, setting: Setting) -> Block:
    """The text in a box, all lines of one size; what follows a line feed begins a line.

    Of a very long text a line feed is a blank.
    """
    parts = [part for part in text.split("\n") if part.strip()]
    if 1 < len(parts) <= _MOST_PARTS and len(text) <= _MOST_LETTERS:
        return _paragraphs(parts, box, setting)
    return _fitted(text, box, setting)


def _paragraphs(parts: Sequence[str], box: Box, setting: Setting) -> Block:
    """Texts one below the other, in one size, with a little more air between them than within."""
    size = min(setting.largest, 1.4 * box.height / len(parts))
    blocks: list[Block] = []
    for _ in range(40):
        column = Box(box.left, 0.0, box.width, 1e6)
        style = replace(setting, largest=size, seat="top", floor=0.0)
        blocks = [_fitted(part, column, style) for part in parts]
        least = min((one.size for one in blocks if one.rows), default=size)
        blocks = [_fitted(part, column, replace(style, largest=least)) for part in parts]
        air = _AIR * least
        tall = sum(one.box.height for one in blocks) + air * (len(blocks) - 1)
        if tall <= box.height or size < 1.0:
            break
        size *= 0.88
    spare = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[setting.seat] * (box.height - tall)
    y = box.top + spare
    rows: list[Row] = []
    for one in blocks:
        rows += one.moved(0.0, y - one.box.top).rows
        y += one.box.height + air
    return Block(tuple(rows))


def _fitted(text: str, box: Box, setting: Setting) -> Block:
    box = Box(box.left, box.top, max(1.0, box.width), max(1.0, box.height))
    pieces = breaking.words(text, setting.genre, setting.tracking)
    if not pieces:
        return Block()
    best = _largest(pieces, box, setting)
    if best[0] < setting.floor:
        # The em at which the whole text would fill the box says how wide a piece may be.
        ems = sum(piece.width + piece.gap for piece in pieces)
        em = math.sqrt(box.width * box.height / (1.3 * max(ems, 0.1)))
        short = breaking.shortened(pieces, setting.genre, box.width / em)
        best = max(best, _largest(short, box, setting), key=lambda one: one[0])
    return _stacked(best[1], best[0], box, setting)


def lock_up(text: str, box: Box, setting: Setting) -> Block:
    """The text in a box, every line as wide as the measure: large words among small ones.

    A line so short that it would dwarf the others is left narrower, centred.
    """
    pieces = breaking.words(text, setting.genre, setting.tracking)
    best = Block()
    for count in range(1, min(6, len(pieces)) + 1):
        block = _locked(breaking.lines(pieces, count), box, setting)
        if block.size > best.size * _WORTH:
            best = block
    return best if best.size >= setting.floor else fit(text, box, setting)


def track(text: str, genre: Genre, measure: float, most: float = 0.3) -> float:
    """The tracking with which a line is `measure` ems wide, between 0 and `most`."""
    gaps = max(1, len(text.strip()) - 1)
    spare = (measure - shape(text.strip(), genre).ink) / gaps
    return round(min(most, max(0.0, spare)), 4)


def _largest(
    pieces: tuple[breaking.Piece, ...], box: Box, setting: Setting
) -> tuple[float, tuple[Line, ...]]:
    """The size and the lines of the largest setting; more lines only where they are worth it."""
    found: tuple[float, tuple[Line, ...]] = (0.0, ())
    for count in _counts(min(len(pieces), setting.most)):
        rows = _shaped(breaking.lines(pieces, count), setting)
        size = min(
            setting.largest,
            box.width / max(row.ink for row in rows),
            box.height / _depth(rows, setting),
        )
        if size > found[0] * _WORTH:
            found = size, rows
        elif size < found[0] / 2:
            break
    return found


def _counts(most: int) -> Iterator[int]:
    """1, 2, 3 … and in growing steps from 12 on, where one line more or less is not seen."""
    count = 1
    while count <= most:
        yield count
        count += max(1, count // 6)


def _shaped(texts: tuple[str, ...], setting: Setting) -> tuple[Line, ...]:
    return tuple(shape(text, setting.genre, tracking=setting.tracking) for text in texts)


def _step(rows: tuple[Line, ...], setting: Setting) -> float:
    """From baseline to baseline in ems; deep letters may reach a little into the air below."""
    rise = max(-row.top for row in rows)
    fall = max(0.0, *(row.bottom for row in rows))
    return rise + 0.8 * fall + setting.leading * face(setting.genre).cap


def _depth(rows: tuple[Line, ...], setting: Setting) -> float:
    return max(0.05, (len(rows) - 1) * _step(rows, setting) - rows[0].top + rows[-1].bottom)


def _stacked(rows: tuple[Line, ...], size: float, box: Box, setting: Setting) -> Block:
    depth = _depth(rows, setting) * size
    spare = {"top": 0.0, "middle": 0.5, "bottom": 1.0}[setting.seat] * (box.height - depth)
    y = box.top + spare - rows[0].top * size
    step = _step(rows, setting) * size
    side = 0.5 if setting.align == "center" else float(leftwards(rows[0].text))
    return Block(
        tuple(
            Row(row, box.left + side * (box.width - row.ink * size), y + at * step, size)
            for at, row in enumerate(rows)
        )
    )


def _locked(texts: tuple[str, ...], box: Box, setting: Setting) -> Block:
    rows = _shaped(texts, setting)
    smallest = box.width / max(row.ink for row in rows)
    sizes = [min(box.width / row.ink, smallest * _LOCKED, setting.largest) for row in rows]
    heights = [(row.bottom - row.top) * size for row, size in zip(rows, sizes, strict=True)]
    gap = setting.leading * face(setting.genre).cap * smallest
    total = sum(heights) + gap * (len(rows) - 1)
    scale = min(1.0, box.height / max(1.0, total))
    y = box.top + (box.height - total * scale) / 2
    placed = []
    for row, size, height in zip(rows, sizes, heights, strict=True):
        em = size * scale
        x = box.left + (box.width - row.ink * em) / 2
        placed.append(Row(row, x, y - row.top * em, em))
        y += (height + gap) * scale
    return Block(tuple(placed))
