"""A classroom: a board with chalk, rows of desks, a map, windows along one side."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import shaded
from ..room import Room
from ..sheet import Point, bar, even, oval, polygon, solid

_WALLS = ("#e8dcbc", "#d4e0dc", "#ecdccc", "#dce0ea")
_CHALK = "#f4f2e8"
_RAYS = ((1, 0), (-1, 0), (0, 1), (0, -1), (0.7, 0.7), (-0.7, 0.7), (0.7, -0.7), (-0.7, -0.7))
_BOARDS = ("#2f5a4a", "#34424a", "#2c4a5a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.07)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    roll = view.dice("scheme")
    wall = accent(graph, _WALLS[int(roll.integers(len(_WALLS)))])
    inside.wall(room, wall)
    sheet = room.sheet
    sheet.box(0, low - unit * 0.2, view.width, low).fill(room.ink(shaded(wall, 0.22)))
    sheet.box(0, low - unit * 0.21, view.width, low - unit * 0.196).fill(room.ink("#a9784e"))
    inside.skirting(room, "#c8a880")
    inside.planks(room, ("#b48a5c", "#aa8052", "#be9466"))
    if allows(graph, "window"):
        centre, half = view.x(0.07), unit * 0.14
        box = (centre - half, max(low - unit * 0.7, view.y(0.05)), centre + half, low - unit * 0.22)
        windows.window(room, box)
    if allows(graph, "blackboard", "board", "chalkboard"):
        _board(room, _BOARDS[int(roll.integers(len(_BOARDS)))])
    if allows(graph, "map", "picture"):
        _map(room)
    if allows(graph, "lamp"):
        for share in (0.3, 0.62, 0.94):
            fittings.pendant(room, (view.x(share), unit * 0.1), unit * 0.045, "#5f7a6a")
    if allows(graph, "desk"):
        _rows(room)
    if allows(graph, "globe"):
        _globe(room)
    anchors = (("board", view.x(0.5) / view.width, room.floor - 0.3), *_slate(room))
    done = room.done(far=room.floor + 0.1, near=0.95, anchors=anchors)
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _slate(room: Room) -> tuple[tuple[str, float, float], ...]:
    """Where the board takes words, as two corners; nowhere without a board."""
    if not allows(room.graph, "blackboard", "board", "chalkboard"):
        return ()
    left, top, right, bottom = _frame(room)
    width, height, edge = room.view.width, room.view.height, 0.02 * room.unit
    return (
        ("slate", (left + edge) / width, (top + edge) / height),
        ("slate end", (right - edge) / width, (bottom - edge) / height),
    )


def _frame(room: Room) -> tuple[float, float, float, float]:
    """The slate of the board: left, top, right, bottom."""
    view, unit = room.view, room.unit
    low, x, half = view.y(room.floor), view.x(0.5), unit * 0.32
    return x - half, max(low - unit * 0.64, unit * 0.05), x + half, low - unit * 0.26


def _board(room: Room, color: str) -> None:
    """The board, with a drawing in chalk, or free for the words that come onto it."""
    view, unit, sheet = room.view, room.unit, room.sheet
    left, top, right, bottom = _frame(room)
    x, half, edge = (left + right) / 2, (right - left) / 2, unit * 0.014
    sheet.box(left - edge, top - edge, right + edge, bottom + edge).fill(room.ink("#a87848"))
    slate = solid((0, room.ink(fittings.paled(color, 0.1))), (1, room.ink(shaded(color, 0.2))))
    sheet.box(left, top, right, bottom).fill(sheet.fade(slate, (left, top), (right, bottom)))
    roll = view.dice("chalk")
    smear = [
        oval((x + (a - 0.5) * half * 1.6, top + (bottom - top) * b), unit * 0.09, unit * 0.03)
        for a, b in roll.random((5, 2)).tolist()
    ]
    sheet.scatter(smear, room.ink(_CHALK), 0.05)
    if not room.graph.unplaced:
        _notes(room, roll)
        _drawing(room, (x + half * 0.45, (top + bottom) / 2), (bottom - top) * 0.2, roll)
    ledge = sheet.box(left, bottom + edge, right, bottom + edge * 1.9)
    ledge.fill(room.ink("#8a6038"))
    sheet.box(x - half * 0.3, bottom + edge * 0.5, x - half * 0.18, bottom + edge).fill("#ffffff")


def _notes(room: Room, roll: np.random.Generator) -> None:
    """Four lines that stand for words."""
    left, top, right, bottom = _frame(room)
    half, h = (right - left) / 2, bottom - top
    words = "".join(
        f"M{left + half * 0.14:.1f},{top + h * (0.2 + 0.15 * at):.1f}h{half * long:.1f}"
        for at, long in enumerate(roll.uniform(0.4, 0.75, 4).tolist())
    )
    room.sheet.stroke(words, room.ink(_CHALK), room.unit * 0.006, 0.55)


def _drawing(room: Room, middle: Point, r: float, roll: np.random.Generator) -> None:
    """A sun, a house, or a wave between axes."""
    cx, cy = middle
    kind = int(roll.integers(3))
    if kind == 0:
        art = oval((cx, cy), r, r) + "".join(
            f"M{cx + dx * r * 1.25:.1f},{cy + dy * r * 1.25:.1f}"
            f"l{dx * r * 0.4:.1f},{dy * r * 0.4:.1f}"
            for dx, dy in _RAYS
        )
    elif kind == 1:
        art = (
            f"M{cx - r * 1.3:.1f},{cy + r:.1f}h{r * 2.6:.1f}l{-r * 1.3:.1f},{-r * 2.2:.1f}"
            f"zM{cx:.1f},{cy - r * 1.2:.1f}v{r * 2.2:.1f}"
        )
    else:
        art = (
            f"M{cx - r * 1.5:.1f},{cy - r * 1.2:.1f}v{r * 2.4:.1f}h{r * 3:.1f}"
            f"M{cx - r * 1.5:.1f},{cy + r:.1f}q{r * 0.9:.1f},{-r * 3.4:.1f} {r * 1.5:.1f},{-r:.1f}"
            f"t{r * 1.3:.1f},{-r * 0.9:.1f}"
        )
    room.sheet.stroke(art, room.ink(_CHALK), room.unit * 0.005, 0.8)


def _map(room: Room) -> None:
    """A map of lands that never were, and a row of children's pictures."""
    view, unit, sheet = room.view, room.unit, room.sheet
    low, x = view.y(room.floor), view.x(0.93)
    half, top = unit * 0.12, low - unit * 0.6
    if top < unit * 0.04:
        return
    sheet.box(x - half, top, x + half, top + unit * 0.18).fill(room.ink("#9fc8d8"))
    roll = view.dice("map")
    lands = [
        oval(
            (x + (a - 0.5) * half * 1.5, top + unit * (0.03 + 0.12 * b)),
            unit * (0.012 + 0.028 * c),
            unit * (0.01 + 0.016 * a),
        )
        for a, b, c in roll.random((9, 3)).tolist()
    ]
    sheet.scatter(lands[::2], room.ink("#8fae6a"))
    sheet.scatter(lands[1::2], room.ink("#d8b878"))
    for y in (top, top + unit * 0.18):
        sheet.stroke(
            f"M{x - half * 1.08:.1f},{y:.1f}h{half * 2.16:.1f}", room.ink("#6a4a34"), unit * 0.012
        )
    tones = ("#f0a06a", "#7fb0c8", "#e8c85a", "#a8c07a")
    for at in range(4):
        left = x - half + at * half * 0.54
        sheet.box(left, top + unit * 0.21, left + half * 0.42, top + unit * 0.27).fill(
            room.ink("#fbf8f0")
        )
        sheet.oval((left + half * 0.21, top + unit * 0.242), unit * 0.014, unit * 0.016).fill(
            room.ink(tones[at])
        )


def _rows(room: Room) -> None:
    """Desks in two rows; the middle stays free, the near ones are cropped by the frame."""
    view, unit = room.view, room.unit
    for row, (down, size) in enumerate(((0.17, 0.2), (0.62, 0.34))):
        y = view.y(room.floor + down * (1 - room.floor))
        shares = (0.06, 0.94, 0.7, 0.3) if row == 0 else (-0.02, 1.02)
        for share in shares:
            _desk(room, (view.x(share), y), unit * size)


def _desk(room: Room, foot: Point, wide: float) -> None:
    (x, y), sheet, half, tall = foot, room.sheet, wide / 2, wide * 0.56
    top = y - tall
    sheet.oval((x, y), half * 1.05, wide * 0.06).fill("#140c10", 0.26)
    iron = room.ink("#4a5560")
    legs = "".join(
        f"M{x + off * half:.1f},{top:.1f}L{x + off * half * 1.06:.1f},{y:.1f}"
        for off in (-0.84, 0.84)
    )
    sheet.stroke(legs, iron, wide * 0.04)
    slab = [
        (x - half * 0.86, top - wide * 0.12),
        (x + half * 0.86, top - wide * 0.12),
        (x + half, top),
        (x - half, top),
    ]
    wood = solid((0, room.ink("#e0b882")), (1, room.ink("#c4965c")))
    sheet.fill(polygon(slab), sheet.fade(wood, (0, top - wide * 0.12), (0, top)))
    sheet.box(x - half, top, x + half, top + wide * 0.05).fill(room.ink("#8f6640"))
    sheet.box(x - half * 0.86, top + wide * 0.05, x + half * 0.86, top + wide * 0.2).fill(
        room.ink("#a87a4c")
    )
    tone = fittings.GOODS[int(abs(x) / 7) % len(fittings.GOODS)]
    page = [
        (x - half * 0.2, top - wide * 0.09),
        (x + half * 0.3, top - wide * 0.09),
        (x + half * 0.36, top - wide * 0.03),
        (x - half * 0.2, top - wide * 0.03),
    ]
    sheet.fill(polygon(page), room.ink("#fbf8f0"))
    sheet.box(x - half * 0.62, top - wide * 0.08, x - half * 0.34, top - wide * 0.02).fill(
        room.ink(tone)
    )


def _globe(room: Room) -> None:
    """A globe on the window sill's side, upon a small cupboard."""
    view, unit, sheet = room.view, room.unit, room.sheet
    x, low = view.x(0.2), view.y(room.floor)
    fittings.block(
        room, (x - unit * 0.07, low - unit * 0.17, x + unit * 0.07, low + unit * 0.01), "#b8895a"
    )
    r = unit * 0.05
    y = low - unit * 0.17 - r * 1.5
    sheet.stroke(
        f"M{x:.1f},{y + r:.1f}v{r * 0.5:.1f}m{-r * 0.5:.1f},0h{r:.1f}",
        room.ink("#8a6038"),
        r * 0.16,
    )
    sheet.oval((x, y), r, r).fill(room.ink("#5fa0c8"))
    for dx, dy, size in ((-0.3, -0.3, 0.4), (0.35, 0.1, 0.34), (-0.2, 0.5, 0.26)):
        sheet.oval((x + dx * r, y + dy * r), size * r, size * r * 0.8).fill(room.ink("#8fbf6a"))
    shine = (x + view.side * r * 0.4, y - r * 0.4)
    sheet.oval(shine, r * 0.5, r * 0.5).fill(
        sheet.halo(even("#ffffff", (0, 0.6), (1, 0)), shine, r * 0.5)
    )
    sheet.fill(
        bar(x - unit * 0.072, low - unit * 0.176, unit * 0.144, unit * 0.012), room.ink("#d8b080")
    )
