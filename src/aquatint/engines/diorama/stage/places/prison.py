"""A prison cell: stone walls, a barred window high up with its light, a bunk, the bars aside."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import beams
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, tiles
from ..room import Room
from ..sheet import Sheet, even, polygon, solid

_STONES = ("#8a8884", "#7c8490", "#8f8070", "#78847c")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.44, 0.54)))
    wide = max(1.9, 0.32 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=2.6, back=one.unit / (0.14 * view.height))
    stone = _STONES[view.pick("stone", len(_STONES))]
    shell(room, one, hall, (stone, shaded(stone, 0.4), shaded(stone, 0.5)))
    tiles(room, one, hall, shaded(stone, 0.75), step=0.7)
    _courses(room, one, hall, stone)
    if allows(graph, "bed", "bunk"):
        _bunk(room, one, hall)
    _window(room, one, hall)
    if allows(graph, "bars"):
        _bars(room, one, hall)
    done = room.done(far=room.floor + 0.1, near=0.94)
    if not room.dark:
        _beam(room, one, hall, done)
    return replace(done, light=replace(done.light, y=0.1))


def _courses(room: Room, one: Eye, hall: Shell, stone: str) -> None:
    """The joints of large blocks on all three walls."""
    joints: list[str] = []
    rows = 7
    for row in range(1, rows):
        up = hall.high * row / rows
        corners = [
            one.at(x, up, d)
            for x, d in (
                (hall.lit, 0.4),
                (hall.lit, hall.back),
                (hall.dark, hall.back),
                (hall.dark, 0.4),
            )
        ]
        joints.append("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in corners))
    for row in range(rows):
        low, high = hall.high * row / rows, hall.high * (row + 1) / rows
        for at in range(1, 6):
            across = hall.lit + (hall.dark - hall.lit) * (at - 0.5 * (row % 2)) / 5.5
            (x, y), (_, top) = one.at(across, low, hall.back), one.at(across, high, hall.back)
            joints.append(f"M{x:.1f},{y:.1f}V{top:.1f}")
        for side in hall.wide:
            for at in range(5):
                depth = hall.back * 0.9 * 0.72 ** (at + 0.5 * (row % 2))
                (x, y), (_, top) = one.at(side, low, depth), one.at(side, high, depth)
                joints.append(f"M{x:.1f},{y:.1f}V{top:.1f}")
    room.sheet.stroke("".join(joints), room.ink(shaded(stone, 0.6)), room.unit * 0.005, 0.6)


def _window(room: Room, one: Eye, hall: Shell) -> None:
    """A small window high up with its bars, the sky behind."""
    sheet, depth, out = room.sheet, hall.back * 0.99, room.outside
    span, rise = (-0.36, 0.36), (1.62, 2.24)
    top, low = one.at(0, rise[1], depth)[1], one.at(0, rise[0], depth)[1]
    sheet.fill(one.front((-0.46, 0.46), (1.54, 2.32), depth), room.ink("#4a4a48"))
    sky = solid((0, out.ink("#6fb0e4")), (1, out.ink("#e4f0f2")))
    sheet.fill(one.front(span, rise, depth), sheet.fade(sky, (0, top), (0, low)))
    for at in range(1, 5):
        across = -0.36 + 0.72 * at / 5
        sheet.fill(one.front((across - 0.02, across + 0.02), rise, depth), room.ink("#2a2a2c"))
    (x, y), reach = one.at(0, 1.9, depth), one.scale(depth) * 1.6
    if not room.dark:
        sheet.oval((x, y), reach, reach).fill(
            sheet.halo(even("#fff4d8", (0, 0.4), (1, 0)), (x, y), reach)
        )


def _bunk(room: Room, one: Eye, hall: Shell) -> None:
    """A bunk on chains along the dark wall, a blanket and a pillow on it."""
    sheet, up = room.sheet, 0.5
    across, run = (hall.dark - 0.85, hall.dark), (hall.back * 0.56, hall.back * 0.97)
    sheet.fill(one.floor(across, run), "#140c10", 0.3)
    sheet.fill(one.floor(across, run, up), room.ink("#b8b0a0"))
    blanket = (run[0], run[0] + (run[1] - run[0]) * 0.66)
    sheet.fill(one.floor(across, blanket, up + 0.02), room.ink("#7a8468"))
    sheet.fill(one.side(across[0], (up - 0.14, up + 0.02), run), room.ink("#5a5448"))
    sheet.fill(one.front(across, (up - 0.14, up + 0.02), run[0]), room.ink("#6a6456"))
    pillow = (run[0] + (run[1] - run[0]) * 0.78, run[1] * 0.99)
    sheet.fill(
        one.floor((across[0] + 0.12, across[1] - 0.1), pillow, up + 0.08), room.ink("#e8e4d8")
    )
    for depth in (run[0] * 1.04, run[1] * 0.96):
        (ax, ay), (bx, by) = one.at(across[0], up, depth), one.at(across[1], up + 0.8, depth)
        sheet.stroke(
            f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", room.ink("#3a3a3c"), one.scale(depth) * 0.03
        )


def _bars(room: Room, one: Eye, hall: Shell) -> None:
    """The barred front of the cell along the lit wall."""
    sheet, depth = room.sheet, hall.back * 0.94
    iron = "#3a3c40"
    while depth > 0.42:
        bar = one.side(hall.lit * 0.97, (0, hall.high), (depth, depth * 1.03))
        sheet.fill(bar, room.ink(iron))
        depth *= 0.9
    for up in (0.5, 1.5, 2.3):
        sheet.fill(
            one.side(hall.lit * 0.97, (up, up + 0.07), (0.4, hall.back)),
            room.ink(paled(iron, 0.12)),
        )


def _beam(room: Room, one: Eye, hall: Shell, done: Backdrop) -> None:
    """The light of the window that falls on the floor in stripes, in place."""
    view = room.view
    sheet = Sheet(view.width, view.height)
    (x, y), size = one.at(0, 1.9, hall.back), one.scale(hall.back) * 0.36
    low, away = view.height * 0.9, view.side * view.small * 0.14
    for at in range(5):
        a, b = -1 + at * 0.4 + 0.06, -1 + at * 0.4 + 0.36
        ray = [
            (x + size * a, y),
            (x + size * b, y),
            (x + size * b * 2.4 - away, low),
            (x + size * a * 2.4 - away, low),
        ]
        sheet.fill(polygon(ray), sheet.fade(even("#ffffff", (0, 0.7), (1, 0.2)), (0, y), (0, low)))
    beams.cast(done.picture, view, sheet, Glow(room.outside.key, 0.36, 0.006))
