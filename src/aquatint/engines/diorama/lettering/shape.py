"""One line of text as outlines, shaped by HarfBuzz: kerning, ligatures, marks, any direction.

Lengths are shares of the em until a size in pixels is given; y grows downwards from the baseline.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import uharfbuzz as hb

from . import added, direction
from .direction import Run
from .faces import UNITS, Face, Genre, face, face_for


@dataclass(frozen=True, slots=True)
class Outline:
    """SVG path data with a gap for each number, and the numbers: x and y in turn, in ems."""

    pattern: str = ""
    points: tuple[float, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.points)


@dataclass(frozen=True, slots=True)
class Glyph:
    """An outline and where its pen stands; `cluster` is the position of its first character."""

    x: float
    y: float
    advance: float
    cluster: int
    outline: Outline


@dataclass(frozen=True, slots=True)
class Line:
    """A shaped line: its glyphs, its advance and the box of its ink (left, top, right, bottom)."""

    text: str
    genre: Genre
    glyphs: tuple[Glyph, ...]
    advance: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def ink(self) -> float:
        """The width of what is painted."""
        return self.right - self.left

    def path(self, x: float, y: float, size: float) -> str:
        """SVG path data: the ink begins at x, the baseline is y, the em is `size` pixels."""
        return "".join(
            _written(glyph.outline, x + (glyph.x - self.left) * size, y + glyph.y * size, size)
            for glyph in self.glyphs
        )

    def arc(self, center: tuple[float, float], radius: float, size: float) -> str:
        """SVG path data along a circle, the middle of the line at its top.

        With a negative radius the line runs along the bottom of the circle, to be read upright.
        """
        middle = (self.left + self.right) / 2
        parts = []
        for glyph in self.glyphs:
            pen = glyph.x + glyph.advance / 2 - middle
            turn = pen * size / radius
            parts.append(_turned(glyph, center, (radius, turn), size))
        return "".join(parts)


def shape(text: str, genre: Genre, *, tracking: float = 0.0) -> Line:
    """Shape one line; `tracking` is added between letters, in ems (ligatures then stay apart).

    Every character is drawn: by the wanted face, by a substitute, or as a box.
    """
    return _shape(text, genre, tracking, added.FOLDER.get())


@lru_cache(maxsize=512)
def _shape(text: str, genre: Genre, tracking: float, _: Path | None) -> Line:
    glyphs: list[Glyph] = []
    pen = 0.0
    for run in direction.runs(text):
        air = 0.0 if run.joined else tracking
        for start, part, drawn_by in _drawn(text, run, genre):
            for glyph in _shaped(part, drawn_by, air, leftwards=run.leftwards):
                glyphs.append(replace(glyph, x=pen + glyph.x, cluster=start + glyph.cluster))
                pen += glyph.advance
    return _measured(text, genre, tuple(glyphs), pen - tracking if glyphs else 0.0)


def _drawn(text: str, run: Run, genre: Genre) -> Iterator[tuple[int, str, Face]]:
    """Cut a run where the face changes, in the order of the eye; marks stay with their letter."""
    chosen: list[Face] = []
    for letter in text[run.start : run.end]:
        follows = unicodedata.category(letter) in {"Mn", "Mc", "Me", "Cf"}
        chosen.append(chosen[-1] if chosen and follows else face_for(letter, genre))
    parts = []
    for _, group in groupby(range(len(chosen)), key=lambda at: id(chosen[at])):
        places = list(group)
        start, end = run.start + places[0], run.start + places[-1] + 1
        parts.append((start, text[start:end], chosen[places[0]]))
    yield from reversed(parts) if run.leftwards else parts


def _shaped(run: str, drawn_by: Face, tracking: float, *, leftwards: bool) -> Iterator[Glyph]:
    """The glyphs of one run from left to right, each as if its pen stood at 0."""
    buffer = hb.Buffer()
    buffer.add_str(run)
    buffer.direction = "rtl" if leftwards else "ltr"
    buffer.guess_segment_properties()
    # A Font is cheap and not shared; only the Face behind it is.
    features = {"kern": True, "liga": not tracking, "clig": False}
    hb.shape(drawn_by.font(), buffer, features)
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        advance = place.x_advance / UNITS + (tracking if place.x_advance else 0.0)
        yield Glyph(
            place.x_offset / UNITS,
            -place.y_offset / UNITS,
            advance,
            info.cluster,
            _outline(drawn_by, info.codepoint),
        )


@lru_cache(maxsize=2048)
def _outline(drawn_by: Face, glyph: int) -> Outline:
    """A glyph's outline in ems, y downwards."""
    letters: list[str] = []
    points: list[float] = []

    def put(letter: str, steps: tuple[float, ...]) -> None:
        letters.append(letter + " ".join(["%.2f"] * len(steps)))
        points.extend(
            part / UNITS if at % 2 == 0 else -part / UNITS for at, part in enumerate(steps)
        )

    pen = hb.DrawFuncs()
    pen.set_move_to_func(lambda *to: put("M", to[:2]))
    pen.set_line_to_func(lambda *to: put("L", to[:2]))
    pen.set_quadratic_to_func(lambda *to: put("Q", to[:4]))
    pen.set_cubic_to_func(lambda *to: put("C", to[:6]))
    pen.set_close_path_func(lambda _: put("Z", ()))
    drawn_by.font().draw_glyph(glyph, pen, None)
    return Outline("".join(letters), tuple(points))


def _measured(text: str, genre: Genre, glyphs: tuple[Glyph, ...], advance: float) -> Line:
    """A line whose ink box comes from its points; without ink, from its advance and x-height."""
    across = [g.x + v for g in glyphs for v in g.outline.points[::2]]
    down = [g.y + v for g in glyphs for v in g.outline.points[1::2]]
    if not across:
        return Line(text, genre, glyphs, advance, 0.0, -face(genre).ex, max(advance, 0.01), 0.0)
    return Line(text, genre, glyphs, advance, min(across), min(down), max(across), max(down))


def _written(outline: Outline, x: float, y: float, size: float) -> str:
    numbers = [0.0] * len(outline.points)
    numbers[::2] = [x + part * size for part in outline.points[::2]]
    numbers[1::2] = [y + part * size for part in outline.points[1::2]]
    return outline.pattern % tuple(numbers)


def _turned(
    glyph: Glyph, center: tuple[float, float], polar: tuple[float, float], size: float
) -> str:
    """A glyph stood on a circle: (radius, angle from the vertical)."""
    radius, turn = polar
    sine, cosine = math.sin(turn), math.cos(turn)
    numbers: list[float] = []
    points = glyph.outline.points
    for at in range(0, len(points), 2):
        across = (points[at] - glyph.advance / 2) * size
        up = radius - (points[at + 1] + glyph.y) * size
        numbers.append(center[0] + across * cosine + up * sine)
        numbers.append(center[1] + across * sine - up * cosine)
    return glyph.outline.pattern % tuple(numbers)
