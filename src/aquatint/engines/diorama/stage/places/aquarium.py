"""A hall before a great tank: its blue light, fish behind the glass, people's place in front."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow, cast
from ..extras import allows
from ..perspective import Eye, Shell, eye, shell
from ..room import Room
from ..sheet import Point, Sheet, even, oval, polygon, solid

_WATERS = (
    ("#9fe6f2", "#2f9fd0", "#0c4a8c"),
    ("#8ff0e0", "#1f9aa8", "#0a4468"),
    ("#b0d8ff", "#4a86e0", "#182f88"),
)
_TINTS = ("#f2b13c", "#f07a4a", "#f4f0e0", "#ffd25f", "#e86a8a")
_SHARKS = frozenset({"shark", "whale", "dolphin", "orca"})


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    graph = replace(graph, time=TimeOfDay.DAY)  # it has no windows
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.42, 0.54)))
    wide = max(2.6, 0.36 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=3.1, back=one.unit / (0.15 * view.height))
    water = _WATERS[view.pick("water", len(_WATERS))]
    shell(room, one, hall, ("#16243e", "#1c2c48", "#0c1424"))
    box = _tank(room, one, hall, water)
    if allows(graph, "fish"):
        _shoal(room, box)
    _frame(room, one, hall)
    _mirrored(room, one, hall, water)
    done = room.done(far=room.floor + 0.11, near=0.94)
    _rays(room, done, box)
    light = replace(done.light, x=0.5 - 0.1 * view.side, y=0.1, tint=(0.9, 0.95, 1.0), rim=0.7)
    return replace(done, light=light)


def _tank(
    room: Room, one: Eye, hall: Shell, water: tuple[str, str, str]
) -> tuple[float, float, float, float]:
    """The water behind the glass, rocks and weed on its floor; returns its box in pixels."""
    sheet, depth = room.sheet, hall.back * 0.995
    (ax, ay), (bx, by) = one.at(hall.lit * 0.9, 2.75, depth), one.at(hall.dark * 0.9, 0.28, depth)
    left, right = sorted((ax, bx))
    tones = solid((0, water[0]), (0.4, water[1]), (1, water[2]))
    sheet.box(left, ay, right, by).fill(sheet.fade(tones, (0, ay), (0, by)))
    roll = room.view.dice("rocks")
    tall = by - ay
    for at in range(7):
        x = left + (right - left) * (at + float(roll.random())) / 7
        half, rise = tall * float(roll.uniform(0.1, 0.24)), tall * float(roll.uniform(0.08, 0.24))
        x = min(max(x, left + half), right - half)
        rock = [
            (x - half, by),
            (x - half * 0.6, by - rise * 0.8),
            (x, by - rise),
            (x + half * 0.7, by - rise * 0.6),
            (x + half, by),
        ]
        sheet.fill(polygon(rock), "#12406c" if at % 2 else "#1a5480")
    blades = []
    for a, b, c in roll.random((16, 3)).tolist():
        x, high = left + (right - left) * (0.03 + 0.94 * a), tall * (0.1 + 0.22 * b)
        lean = (c - 0.5) * high * 0.6
        blades.append(
            f"M{x:.1f},{by:.1f}q{lean:.1f},{-high * 0.5:.1f} {lean * 0.3:.1f},{-high:.1f}"
        )
    sheet.stroke("".join(blades), "#1f8a6c", tall * 0.018, 0.9)
    return left, ay, right, by


def _shoal(room: Room, box: tuple[float, float, float, float]) -> None:
    """Fish in a school, single ones in colour; large swimmers where they are told of."""
    sheet, (left, top, right, bottom) = room.sheet, box
    roll = room.view.dice("shoal")
    wide, tall = right - left, bottom - top
    large = [one for one in room.graph.subjects if one.concept in _SHARKS]
    spots = ((0.36, 0.3, 1), (0.66, 0.5, -1), (0.42, 0.7, 1))
    if any(one.concept == "jellyfish" for one in room.graph.subjects):
        for a, b, c in roll.random((6, 3)).tolist():
            place = (left + wide * (0.1 + 0.8 * a), top + tall * (0.16 + 0.5 * b))
            _jelly(sheet, place, tall * (0.06 + 0.05 * c))
        return
    for x, y, way in spots[: max(1, sum(one.count for one in large)) if large else 1]:
        _shark(sheet, (left + wide * x, top + tall * y), min(wide * 0.26, tall * 0.5), way)
    centre = (left + wide * float(roll.uniform(0.55, 0.8)), top + tall * 0.3)
    for a, b, c in roll.random((26, 3)).tolist():
        place = (centre[0] + (a - 0.5) * wide * 0.34, centre[1] + (b - 0.5) * tall * 0.36)
        _fish(sheet, place, tall * (0.022 + 0.012 * c), "#bfe4f4", -1)
    for at, (a, b, c) in enumerate(roll.random((7, 3)).tolist()):
        place = (left + wide * (0.08 + 0.84 * a), top + tall * (0.2 + 0.62 * b))
        _fish(
            sheet, place, tall * (0.035 + 0.025 * c), _TINTS[at % len(_TINTS)], 1 if c > 0.5 else -1
        )


def _fish(sheet: Sheet, place: Point, size: float, tone: str, way: int) -> None:
    x, y = place
    tail = [
        (x - way * size * 0.8, y),
        (x - way * size * 1.7, y - size * 0.6),
        (x - way * size * 1.7, y + size * 0.6),
    ]
    sheet.fill(polygon(tail), tone)
    sheet.oval(place, size * 1.15, size * 0.62).fill(tone)
    sheet.oval((x + way * size * 0.6, y - size * 0.12), size * 0.13, size * 0.13).fill("#10243c")


def _jelly(sheet: Sheet, place: Point, size: float) -> None:
    """A jellyfish that glows, its arms trailing."""
    x, y = place
    sheet.oval(place, size * 2.4, size * 2.4).fill(
        sheet.halo(even("#f4b8f0", (0, 0.5), (1, 0)), place, size * 2.4)
    )
    arms = "".join(
        f"M{x + off * size:.1f},{y:.1f}q{size * 0.3:.1f},{size:.1f} 0,{size * 1.7:.1f}"
        for off in (-0.6, -0.3, 0.0, 0.3, 0.6)
    )
    sheet.stroke(arms, "#f0c8f4", max(1.0, size * 0.1), 0.7)
    dome = f"M{x - size:.1f},{y:.1f}a{size:.1f},{size:.1f} 0 0 1 {2 * size:.1f},0"
    dome += f"q{-size:.1f},{size * 0.4:.1f} {-2 * size:.1f},0Z"
    sheet.fill(dome, sheet.fade(solid((0, "#fbe4fb"), (1, "#d88ae0")), (0, y - size), (0, y)), 0.9)


_FINS = (((0.1, -0.16), (-0.22, -0.46), (-0.26, -0.12)), ((0.24, 0.08), (-0.06, 0.4), (-0.02, 0.1)))
"""Of a shark one half long: the one on its back, the one below."""


def _shark(sheet: Sheet, place: Point, size: float, way: int) -> None:
    """A shark in the blue, pale below."""
    x, y = place
    nose, tail = x + way * size, x - way * size
    body = (
        f"M{nose:.1f},{y:.1f}Q{x:.1f},{y - size * 0.34:.1f}"
        f" {x - way * size * 0.8:.1f},{y - size * 0.04:.1f}"
        f"L{x - way * size * 1.15:.1f},{y - size * 0.36:.1f}L{tail:.1f},{y:.1f}"
        f"L{x - way * size * 1.1:.1f},{y + size * 0.22:.1f}"
        f"L{x - way * size * 0.78:.1f},{y + size * 0.05:.1f}"
        f"Q{x:.1f},{y + size * 0.22:.1f} {nose:.1f},{y:.1f}Z"
    )
    for fin in _FINS:
        points = [(x + way * size * dx, y + size * dy) for dx, dy in fin]
        sheet.fill(polygon(points), "#2c5478")
    sheet.fill(
        body,
        sheet.fade(
            solid((0, "#3a688c"), (0.55, "#5a8cac"), (1, "#cfe6ee")),
            (0, y - size * 0.24),
            (0, y + size * 0.18),
        ),
    )
    sheet.oval((x + way * size * 0.68, y - size * 0.05), size * 0.03, size * 0.03).fill("#0c1c30")


def _frame(room: Room, one: Eye, hall: Shell) -> None:
    """The dark rim of the glass, its joints, a rail before it."""
    sheet, depth = room.sheet, hall.back * 0.99
    span = (hall.lit * 0.9, hall.dark * 0.9)
    sheet.stroke(one.front(span, (0.28, 2.75), depth), "#0a1220", one.scale(depth) * 0.1)
    for share in (0.33, 0.67):
        across = span[0] + (span[1] - span[0]) * share
        sheet.fill(one.front((across - 0.02, across + 0.02), (0.28, 2.75), depth), "#0e1c34", 0.7)
    near = hall.back * 0.86
    (ax, ay), (bx, _) = one.at(hall.lit * 0.95, 0.6, near), one.at(hall.dark * 0.95, 0.6, near)
    sheet.stroke(f"M{ax:.1f},{ay:.1f}H{bx:.1f}", "#5a78a0", one.scale(near) * 0.05)
    for at in range(7):
        across = hall.lit * 0.95 + (hall.dark - hall.lit) * 0.95 * at / 6
        sheet.fill(one.front((across - 0.02, across + 0.02), (0, 0.6), near), "#3a5478")


def _mirrored(room: Room, one: Eye, hall: Shell, water: tuple[str, str, str]) -> None:
    """The tank's light on floor, walls and ceiling."""
    sheet, view = room.sheet, room.view
    low = one.at(0, 0, hall.back)[1]
    glow = even(water[1], (0, 0.62), (0.5, 0.2), (1, 0.04))
    sheet.box(0, low, view.width, view.height).fill(sheet.fade(glow, (0, low), (0, view.height)))
    reach = view.small * 0.9
    sheet.cover(sheet.halo(even(water[1], (0, 0.2), (1, 0)), (one.x, view.line), reach))
    ripples = []
    for a, b, c in view.dice("ripples").random((24, 3)).tolist():
        y = low + (view.height - low) * (0.04 + 0.9 * a)
        x, half = view.width * b, view.small * (0.03 + 0.06 * c) * (0.4 + a)
        ripples.append(oval((x, y), half, half * 0.12))
    sheet.scatter(ripples, water[0], 0.16)


def _rays(room: Room, done: Backdrop, box: tuple[float, float, float, float]) -> None:
    """Shafts of light that fall through the water, in place."""
    left, top, right, bottom = box
    sheet = Sheet(room.view.width, room.view.height)
    for a, b in room.view.dice("rays").random((6, 2)).tolist():
        x, wide = left + (right - left) * (0.08 + 0.8 * a), (right - left) * (0.03 + 0.04 * b)
        lean = (right - left) * 0.05
        ray = [
            (x, top),
            (x + wide, top),
            (x + wide * 1.9 + lean, bottom),
            (x - wide * 0.9 + lean, bottom),
        ]
        sheet.fill(
            polygon(ray), sheet.fade(even("#ffffff", (0, 0.8), (1, 0.05)), (0, top), (0, bottom))
        )
    cast(done.picture, room.view, sheet, Glow((0.85, 0.97, 1.0), 0.34, 0.01))
    np.clip(done.picture, 0, 1, out=done.picture)
