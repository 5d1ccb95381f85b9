"""Shelves of books: spines of many heights, leaning ones, gaps, piles."""

from __future__ import annotations

import numpy as np

from ..pixels import hex_color, mix, rgb
from .room import Box, Room
from .sheet import Point, even, polygon

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
    roll = room.view.dice(name)
    wood, dark = _tone(room, "#7c5438", pale), _tone(room, "#3a2620", pale)
    post = (right - left) * 0.035
    sheet.box(left, top, right, bottom).fill(dark)
    step = (bottom - top) / shelves
    spines: dict[str, list[str]] = {color: [] for color in SPINES}
    bands: list[str] = []
    lights: list[str] = []
    for shelf in range(shelves):
        floor = top + step * (shelf + 1) - step * 0.09
        x = left + post
        while x < right - post * 1.4:
            x = _book(roll, (x, floor), step, spines, (bands, lights), right - post)
    for color, books in spines.items():
        sheet.scatter(books, _tone(room, color, pale))
    sheet.scatter(lights, _tone(room, "#fff0d0", pale), 0.22)
    sheet.scatter(bands, _tone(room, "#e8c878", pale), 0.7)
    for shelf in range(shelves):
        y = top + step * shelf
        sheet.box(left, y, right, y + step * 0.16).fill(
            sheet.fade(even("#140a10", (0, 0.6 * (1 - pale)), (1, 0)), (0, y), (0, y + step * 0.2))
        )
        sheet.box(left, y + step * 0.91, right, y + step).fill(wood)
        sheet.box(left, y + step * 0.91, right, y + step * 0.925).fill(
            _tone(room, "#d8a878", pale), 0.6
        )
    for x in (left, right - post):
        sheet.box(x, top, x + post, bottom).fill(wood)


def _tone(room: Room, color: str, pale: float) -> str:
    return hex_color(mix(rgb(room.ink(color)), room.air.haze, pale))


def _book(
    roll: np.random.Generator,
    foot: Point,
    step: float,
    spines: dict[str, list[str]],
    marks: tuple[list[str], list[str]],
    end: float,
) -> float:
    """Put one book, or a gap, on a shelf; returns where the next one goes."""
    x, floor = foot
    kind = float(roll.random())
    wide, tall = step * float(roll.uniform(0.09, 0.2)), step * float(roll.uniform(0.56, 0.8))
    if x + wide > end:
        return end
    if kind > 0.965:
        return x + wide * 1.8
    color = SPINES[int(roll.integers(len(SPINES)))]
    lean = step * 0.1 if kind > 0.94 else 0.0
    spines[color].append(
        polygon(
            [
                (x, floor),
                (x + lean, floor - tall),
                (x + wide + lean, floor - tall),
                (x + wide, floor),
            ]
        )
    )
    if lean == 0.0:
        marks[1].append(
            f"M{x + wide * 0.16:.1f},{floor - tall:.1f}h{wide * 0.24:.1f}v{tall:.1f}h{-wide * 0.24:.1f}z"
        )
        if kind < 0.5:
            for up in (0.78, 0.2):
                marks[0].append(
                    f"M{x:.1f},{floor - tall * up:.1f}h{wide:.1f}v{step * 0.018:.1f}h{-wide:.1f}z"
                )
    return x + wide + lean + step * 0.008


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
