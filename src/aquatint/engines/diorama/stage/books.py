"""Shelves of books: spines of many heights, leaning ones, gaps, piles."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from ..pixels import hex_color, mix, rgb
from .room import Box, Room
from .sheet import Point, bar, even, polygon

SPINES = (
    "#8c3f3a",
    "#a8663c",
    "#c49a52",
    "#5d7350",
    "#3f6670",
    "#4a5484",
    "#74506c",
    "#b08a72",
    "#d8c6a0",
    "#5a4438",
)


def case(room: Room, box: Box, *, shelves: int, pale: float, name: str) -> None:
    """A bookcase; `pale` (0..1) takes it back into the light of the room."""
    left, top, right, bottom = box
    sheet = room.sheet
    wood = _tone(room, "#7c5438", pale)
    post = (right - left) * 0.035
    sheet.box(left, top, right, bottom).fill(_tone(room, "#3a2620", pale))
    step = (bottom - top) / shelves
    stock = _Stock(roll=room.view.dice(name), step=step)
    for shelf in range(shelves):
        stock.fill(left + post, right - post, top + step * (shelf + 0.91))
    for color, books in stock.spines.items():
        sheet.scatter(books, _tone(room, color, pale))
    sheet.scatter(stock.lights, _tone(room, "#fff0d0", pale), 0.22)
    sheet.scatter(stock.bands, _tone(room, "#e8c878", pale), 0.7)
    for shelf in range(shelves):
        y = top + step * shelf
        dusk = even("#140a10", (0, 0.6 * (1 - pale)), (1, 0))
        sheet.box(left, y, right, y + step * 0.2).fill(
            sheet.fade(dusk, (0, y), (0, y + step * 0.2))
        )
        sheet.box(left, y + step * 0.91, right, y + step).fill(wood)
        edge = _tone(room, "#d8a878", pale)
        sheet.box(left, y + step * 0.91, right, y + step * 0.925).fill(edge, 0.6)
    for x in (left, right - post):
        sheet.box(x, top, x + post, bottom).fill(wood)


def _tone(room: Room, color: str, pale: float) -> str:
    return hex_color(mix(rgb(room.ink(color)), room.air.haze, pale))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stock:
    """The books of one case as paths: spines by colour, gilt bands, lights on round backs."""

    roll: np.random.Generator
    step: float
    spines: dict[str, list[str]] = field(default_factory=lambda: {color: [] for color in SPINES})
    bands: list[str] = field(default_factory=list[str])
    lights: list[str] = field(default_factory=list[str])

    def fill(self, left: float, right: float, floor: float) -> None:
        """Fill one shelf; here and there a gap or a leaning book."""
        x = left
        while True:
            wide = self.step * float(self.roll.uniform(0.09, 0.2))
            if x + wide > right:
                return
            kind = float(self.roll.random())
            lean = self.step * 0.1 if 0.94 < kind <= 0.965 and x + wide * 1.6 < right else 0.0
            if kind > 0.965:
                x += wide * 1.8
            else:
                self._book((x, floor), wide, lean, gilt=kind < 0.5)
                x += wide + lean + self.step * 0.008

    def _book(self, foot: Point, wide: float, lean: float, *, gilt: bool) -> None:
        x, floor = foot
        tall = self.step * float(self.roll.uniform(0.56, 0.8))
        color = SPINES[int(self.roll.integers(len(SPINES)))]
        top = [(x + lean, floor - tall), (x + wide + lean, floor - tall)]
        self.spines[color].append(polygon([(x, floor), *top, (x + wide, floor)]))
        if lean:
            return
        self.lights.append(bar(x + wide * 0.16, floor - tall, wide * 0.24, tall))
        if gilt:
            for up in (0.78, 0.2):
                self.bands.append(bar(x, floor - tall * up, wide, self.step * 0.018))


def pile(room: Room, foot: Point, size: float, count: int, name: str) -> None:
    """Books lying on one another."""
    roll = room.view.dice(name)
    sheet = room.sheet
    x, y = foot
    sheet.oval((x, y), size * 0.66, size * 0.07).fill("#140a10", 0.35)
    for _ in range(count):
        wide, tall = size * float(roll.uniform(0.8, 1.1)), size * float(roll.uniform(0.1, 0.16))
        shift = size * float(roll.uniform(-0.08, 0.08))
        color = room.ink(SPINES[int(roll.integers(len(SPINES)))])
        left, right = x - wide / 2 + shift, x + wide / 2 + shift
        sheet.box(left, y - tall, right, y).fill(color)
        sheet.box(left + wide * 0.03, y - tall * 0.86, right, y - tall * 0.14).fill(
            room.ink("#efe2c6")
        )
        sheet.box(left, y - tall, left + wide * 0.12, y).fill(color)
        sheet.box(left, y - tall, right, y - tall * 0.86).fill("#ffffff", 0.18)
        y -= tall
