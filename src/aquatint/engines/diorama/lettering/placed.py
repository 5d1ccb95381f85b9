"""Where the quoted texts of a picture stand: for whoever wants to read them back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from aquatint.domain import Resolution

from ..graph import SceneGraph
from .design import Design, Note, Painters
from .fit import Block, Box, Row


@dataclass(frozen=True, slots=True)
class Placed:
    """A quoted text, exactly as quoted, and the box in pixels that holds all of its letters."""

    text: str
    box: Box


def placed(
    design: Design, graph: SceneGraph, size: Resolution, seed: int, painters: Painters
) -> tuple[Placed, ...]:
    """Where a design sets each quoted text."""
    found: list[Placed] = []
    painters = replace(painters, note=lambda text, box: found.append(Placed(text, box)))
    design(graph, size, seed, painters)
    return tuple(found)


def tell(
    note: Note, texts: Sequence[str], block: Block, origin: tuple[float, float] = (0, 0)
) -> None:
    """Note the texts that a block spells one after the other.

    `origin` is where the block's own zero lies in the picture.
    """
    for text, rows in shared(texts, block):
        box = Block(rows).box
        note(text, Box(box.left + origin[0], box.top + origin[1], box.width, box.height))


def shared(texts: Sequence[str], block: Block) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Each text of a block with the rows on which some of it stands; spaces do not count."""
    ends = accumulate((_letters(row.line.text) for row in block.rows), initial=0)
    spans = list(zip(block.rows, pairwise(ends), strict=False))
    start = 0
    for text in texts:
        end = start + _letters(text)
        yield text, tuple(row for row, (first, last) in spans if first < end and last > start)
        start = end


def _letters(text: str) -> int:
    return len("".join(text.split()))
