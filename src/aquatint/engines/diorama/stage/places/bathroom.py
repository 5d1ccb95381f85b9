"""A bathroom: glazed tiles, a tub on feet, a basin under a mirror, towels, a window."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import furniture, paving
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import shaded
from ..room import Room
from ..sheet import Point, bar, even, oval, solid

# wall, tiles, floor, towel
_SCHEMES = (
    ("#dfe8e4", "#8fb8b4", ("#eef0ea", "#6a8a8c"), "#e8a08a"),
    ("#f0e4da", "#d8a89a", ("#f4ece2", "#a8786a"), "#7fa8a0"),
    ("#e4e6ee", "#8f9ec4", ("#f0f0f2", "#5f6a8a"), "#f0c87a"),
    ("#e8ecd8", "#a0b486", ("#f2f0e4", "#6f7f5a"), "#f4f0e8"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.11)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    wall, tile, floor, cloth = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    tile = accent(graph, tile)
    inside.wall(room, wall)
    _tiles(room, tile)
    paving.chequers(room, floor, step=0.14)
    if allows(graph, "window"):
        centre, half, foot = view.x(0.16), unit * 0.14, low - unit * 0.42
        windows.window(
            room, (centre - half, max(foot - unit * 0.36, view.y(0.06)), centre + half, foot)
        )
    if allows(graph, "mirror", "sink", "basin"):
        _basin(room, view.x(0.46))
    if allows(graph, "towel"):
        _towel(room, view.x(0.31), cloth)
    if allows(graph, "bathtub", "tub", "bath"):
        _tub(room)
    if allows(graph, "plant"):
        furniture.plant(room, (view.x(0.03), view.y(room.floor + 0.1)), unit * 0.3, "#d8a07a")
    if allows(graph, "rug", "mat"):
        middle = (view.x(0.48), view.y(room.floor + 0.5 * (1 - room.floor)))
        furniture.rug(
            room, middle, (unit * 0.27, (1 - room.floor) * view.height * 0.15), (cloth, "#fbf6ec")
        )
    anchors = (("bathtub", view.x(0.78) / view.width, room.floor - 0.06),)
    done = room.done(far=room.floor + 0.07, near=0.95, anchors=anchors)
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _tiles(room: Room, color: str) -> None:
    """Tiles up to the height of the shoulder, each with its own gloss, under a dark border."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor)
    tall = unit * 0.056
    top = low - tall * 7
    roll = view.dice("tiles")
    sheet.box(0, top, view.width, low).fill(room.ink(shaded(color, 0.12)))
    tones: list[list[str]] = [[], [], []]
    for row in range(7):
        for at in range(int(view.width / tall) + 1):
            tile = bar(at * tall + 1, top + row * tall + 1, tall - 2, tall - 2)
            tones[int(roll.integers(3))].append(tile)
    for part, opacity in zip(tones, (0.1, 0.2, 0.32), strict=True):
        sheet.scatter(part, "#ffffff", opacity * (0.5 if room.dark else 1))
    sheet.box(0, top - unit * 0.02, view.width, top).fill(room.ink(shaded(color, 0.4)))
    sheet.box(0, top - unit * 0.026, view.width, top - unit * 0.02).fill("#ffffff", 0.4)


def _basin(room: Room, x: float) -> None:
    """A round mirror with a lamp, a basin on a cabinet of wood."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor)
    glass = (x, low - unit * 0.52)
    r = unit * 0.12
    sheet.oval(glass, r * 1.07, r * 1.07).fill(room.ink("#b08a5c"))
    sheen = solid((0, room.ink("#f4fafa")), (0.5, room.ink("#b8ccd0")), (1, room.ink("#dfeaea")))
    sheet.oval(glass, r, r).fill(sheet.fade(sheen, (x - r, glass[1] - r), (x + r, glass[1] + r)))
    top = low - unit * 0.26
    wood = solid((0, room.ink("#b88a5c")), (1, room.ink("#8a6240")))
    half = unit * 0.15
    sheet.box(x - half, top, x + half, low - unit * 0.02).fill(sheet.fade(wood, (0, top), (0, low)))
    sheet.stroke(f"M{x:.1f},{top:.1f}V{low - unit * 0.02:.1f}", room.ink("#5a3c28"), unit * 0.004)
    for off in (-0.03, 0.03):
        sheet.oval((x + unit * off, top + unit * 0.1), unit * 0.007, unit * 0.007).fill(
            room.ink("#e8d8b0")
        )
    sheet.box(x - half * 1.06, top - unit * 0.016, x + half * 1.06, top).fill(room.ink("#f6f2ea"))
    bowl = (
        f"M{x - unit * 0.1:.1f},{top - unit * 0.075:.1f}q0,{unit * 0.06:.1f}"
        f" {unit * 0.05:.1f},{unit * 0.06:.1f}"
        f"h{unit * 0.1:.1f}q{unit * 0.05:.1f},0 {unit * 0.05:.1f},{-unit * 0.06:.1f}Z"
    )
    white = solid((0, room.ink("#ffffff")), (1, room.ink("#c8d0d4")))
    sheet.fill(bowl, sheet.fade(white, (0, top - unit * 0.075), (0, top)))
    tap = (
        f"M{x:.1f},{top - unit * 0.075:.1f}v{-unit * 0.07:.1f}q0,{-unit * 0.02:.1f}"
        f" {unit * 0.03:.1f},{-unit * 0.016:.1f}v{unit * 0.02:.1f}"
    )
    sheet.stroke(tap, room.ink("#c8a868"), unit * 0.011)
    if allows(room.graph, "lamp"):
        glow, place = 0.7 if room.dark else 0.3, (x, glass[1] - r * 1.35)
        reach = unit * 0.32
        sheet.oval(place, reach, reach).fill(
            sheet.halo(even("#ffe0a0", (0, glow), (1, 0)), place, reach)
        )
        sheet.oval(place, unit * 0.026, unit * 0.026).fill("#fff6dc")


def _towel(room: Room, x: float, color: str) -> None:
    sheet, unit = room.sheet, room.unit
    y = room.view.y(room.floor) - unit * 0.36
    half = unit * 0.05
    tones = [(at / 6, room.ink(color if at % 2 else shaded(color, 0.2)), 1.0) for at in range(7)]
    sheet.stroke(f"M{x - half * 1.5:.1f},{y:.1f}h{half * 3:.1f}", room.ink("#c8a868"), unit * 0.01)
    sheet.box(x - half, y, x + half, y + unit * 0.22).fill(
        sheet.fade(tones, (x - half, 0), (x + half, 0))
    )
    for up in (0.17, 0.185):
        sheet.box(x - half, y + unit * up, x + half, y + unit * (up + 0.007)).fill("#ffffff", 0.7)


def _tub(room: Room) -> None:
    """A tub with a rolled rim at the dark side, foam over its edge."""
    view, sheet, unit = room.view, room.sheet, room.unit
    x, y = view.x(0.84), view.y(room.floor) + unit * 0.06
    half, tall = unit * 0.29, unit * 0.2
    sheet.oval((x, y + unit * 0.015), half, unit * 0.03).fill("#1c1418", 0.34)
    for off in (-0.66, 0.66):
        sheet.oval((x + half * off, y), unit * 0.026, unit * 0.024).fill(room.ink("#c8a868"))
    body = (
        f"M{x - half:.1f},{y - tall:.1f}Q{x - half * 0.95:.1f},{y - unit * 0.01:.1f}"
        f" {x - half * 0.55:.1f},{y - unit * 0.01:.1f}"
        f"H{x + half * 0.55:.1f}Q{x + half * 0.95:.1f},{y - unit * 0.01:.1f}"
        f" {x + half:.1f},{y - tall:.1f}Z"
    )
    white, shade = room.ink("#ffffff"), room.ink("#b4c0c8")
    sheet.fill(body, sheet.fade(solid((0, white), (0.4, white), (1, shade)), (0, y - tall), (0, y)))
    dusk = even("#2a2434", (0, 0), (1, 0.28))
    sheet.fill(body, sheet.fade(dusk, (x + view.side * half, 0), (x - view.side * half, 0)))
    roll = view.dice("foam")
    _foam(room, (x, y - tall), half, roll)
    sheet.stroke(f"M{x - half:.1f},{y - tall:.1f}H{x + half:.1f}", white, unit * 0.026)
    pipe = x - view.side * half * 0.86
    tap = (
        f"M{pipe:.1f},{y - tall:.1f}v{-unit * 0.14:.1f}q0,{-unit * 0.04:.1f}"
        f" {view.side * unit * 0.05:.1f},{-unit * 0.04:.1f}v{unit * 0.04:.1f}"
    )
    sheet.stroke(tap, room.ink("#c8a868"), unit * 0.012)
    bubbles = [
        oval(
            (x + (a - 0.5) * half * 1.6, y - tall - unit * (0.06 + 0.2 * b)),
            unit * 0.008 * (0.5 + c),
            unit * 0.008 * (0.5 + c),
        )
        for a, b, c in roll.random((9, 3)).tolist()
    ]
    sheet.scatter(bubbles, "#ffffff", 0.5)


def _foam(room: Room, middle: Point, half: float, roll: np.random.Generator) -> None:
    """Along the rim of a tub, half as wide as that."""
    view, sheet, unit = room.view, room.sheet, room.unit
    x, rim = middle
    for across, size in roll.random((26, 2)).tolist():
        r = unit * (0.012 + 0.022 * size)
        px = x + (across * 1.7 - 0.85) * half
        sheet.oval((px, rim - r * 0.4), r, r * 0.9).fill(room.ink("#fbfdff"))
        sheet.oval((px + view.side * r * 0.3, rim - r * 0.7), r * 0.3, r * 0.25).fill("#ffffff")
