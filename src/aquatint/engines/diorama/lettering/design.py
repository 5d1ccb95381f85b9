"""What a designed format (poster, logo, sign …) may call on, and what it is."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from aquatint.domain import Resolution

from ..art.figure import Figure
from ..graph import SceneGraph, Subject
from ..pixels import Coverage, Picture
from ..stage import Backdrop
from .faces import Genre
from .fit import Box

Point = tuple[float, float]
Hang = Callable[[Picture, Backdrop], None]
"""Paints something into a scene, in place, after its stage and before subjects and reflections."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """A place for letters on a figure, in pixels: from a corner so far across and so far down.

    `bow` is how far the middle of a line sinks, as a share of the way down. The first of `inks`
    that can be read there is taken; `paper` covers what is printed there. `texts` stand on it.
    """

    corner: Point
    across: Point
    down: Point
    genre: Genre
    inks: tuple[str, ...]
    paper: str = ""
    bow: float = 0.0
    effect: str = ""
    texts: tuple[str, ...] = ()

    @property
    def box(self) -> Box:
        """The upright box that holds it."""
        (x, y), (right, slope), (slant, low) = self.corner, self.across, self.down
        left, top = x + min(0.0, slant), y + min(0.0, slope)
        return Box(left, top, right + abs(slant), low + abs(slope))

    @property
    def size(self) -> tuple[float, float]:
        """How wide and how high it is along its own edges."""
        return math.hypot(*self.across), math.hypot(*self.down)


@dataclass(frozen=True, slots=True)
class Seen:
    """How much of each pixel of a scene its figures cover, and the boards they show.

    `slate` is a board on the stage's wall.
    """

    figures: Coverage
    boards: tuple[Board, ...] = ()
    slate: Box | None = None


Sight = Callable[[Seen], None]
"""Told of the figures of a scene."""

Note = Callable[[str, Box], None]
"""Told of a quoted text, exactly as quoted, and of the box in pixels that holds its letters."""


def unnoted(text: str, box: Box) -> None:
    """The Note of whoever does not want to know."""


class PaintScene(Protocol):
    """Paint the scene of a graph at any size, subjects included, letters not."""

    def __call__(
        self,
        graph: SceneGraph,
        size: Resolution,
        seed: int,
        hang: Hang | None = None,
        sight: Sight | None = None,
    ) -> Picture: ...


class DrawFigure(Protocol):
    """Draw one subject `height` pixels high; copy k of several differs a little from the others."""

    def __call__(self, subject: Subject, height: int, seed: int, copy: int = 0) -> Figure: ...


@dataclass(frozen=True, slots=True)
class Painters:
    """The two things that a design cannot do itself, and who is told of the letters it sets."""

    scene: PaintScene
    figure: DrawFigure
    note: Note = unnoted


class Design(Protocol):
    """Paints a whole picture in one format: the scene where it has one, and the letters."""

    def __call__(
        self, graph: SceneGraph, size: Resolution, seed: int, painters: Painters
    ) -> Picture: ...
