"""A gallery: a long white hall with framed pictures, a skylight, a bench, a rope by the wall."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell
from ..room import Room
from ..sheet import even, oval, solid

_HALLS = (
    ("#e9e5dd", "#b9895c", "#d8b05a"),
    ("#8f3f44", "#8a5c3c", "#d8b05a"),
    ("#3f5a5c", "#9a7248", "#d8b05a"),
    ("#eceef0", "#b4b6ba", "#3a3c42"),
)
_PAINTS = (
    ("#2f5f8a", "#e8c26a", "#c8563f"),
    ("#efe0c0", "#b8563f", "#3f4a58"),
    ("#7fa8b8", "#3f6f58", "#f0dfa8"),
    ("#d88a9a", "#6a4a78", "#f4e4c8"),
    ("#2c3440", "#d8a83e", "#7f9aa8"),
    ("#c8d8c0", "#e08a4a", "#4a6a88"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.4, 0.52)))
    wide = max(2.0, 0.3 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=3.4, back=one.unit / (0.085 * view.height))
    wall, floor, frame = _HALLS[view.pick("hall", len(_HALLS))]
    wall = accent(graph, wall)
    shell(room, one, hall, (wall, floor, "#f2efe8"))
    _parquet(room, one, hall, floor)
    _skylight(room, one, hall)
    _mouldings(room, one, hall)
    if allows(graph, "painting", "picture"):
        _pictures(room, one, hall, frame)
    if allows(graph, "bench"):
        _bench(room, one)
    if allows(graph, "rope"):
        _rope(room, one, hall)
    done = room.done(far=room.floor + 0.09, near=0.94)
    return replace(done, light=replace(done.light, x=view.x(0.4) / view.width, y=-0.05))


def _parquet(room: Room, one: Eye, hall: Shell, floor: str) -> None:
    """Boards along the hall that mirror the skylight."""
    sheet, view = room.sheet, room.view
    count = int((hall.dark - hall.lit) / 0.22)
    for at in range(count):
        across = hall.lit + 0.22 * at
        tone = shaded(floor, 0.05 + 0.07 * (at * 7 % 3))
        sheet.fill(one.floor((across, across + 0.2), hall.run), room.ink(tone), 0.6)
    low = one.at(0, 0, hall.back)[1]
    sheet.fill(
        one.floor((-0.7, 0.7), hall.run),
        sheet.fade(even("#ffffff", (0, 0.4), (0.6, 0.12), (1, 0)), (0, low), (0, view.height)),
    )


def _skylight(room: Room, one: Eye, hall: Shell) -> None:
    """A band of glass along the ceiling."""
    sheet, out = room.sheet, room.outside
    sky = "#fff6e0" if room.dark else out.ink("#dceefa")
    sheet.fill(one.floor((-0.85, 0.85), hall.run, hall.high), room.ink("#d4cfc4"))
    sheet.fill(one.floor((-0.7, 0.7), hall.run, hall.high), sky)
    for at in range(12):
        depth = 0.7 * 1.24**at
        if depth < hall.back:
            sheet.fill(
                one.floor((-0.7, 0.7), (depth, depth * 1.03), hall.high), room.ink("#b8b4ac")
            )
    x, y = one.at(0, hall.high, hall.back * 0.6)
    reach = room.unit * 0.5
    sheet.oval((x, y), reach, reach * 0.6).fill(
        sheet.halo(even("#fffaf0", (0, 0.5), (1, 0)), (x, y), reach, 0.6)
    )


def _mouldings(room: Room, one: Eye, hall: Shell) -> None:
    sheet = room.sheet
    for low, high, tone in ((0, 0.14, "#f4f0e8"), (hall.high - 0.22, hall.high, "#f6f3ec")):
        for across in hall.wide:
            sheet.fill(one.side(across, (low, high), hall.run), room.ink(shaded(tone, 0.1)))
        sheet.fill(one.front(hall.wide, (low, high), hall.back), room.ink(tone))
    arch = (-0.72, 0.72)
    if room.view.pick("arch", 2):
        sheet.fill(
            one.front((arch[0] - 0.1, arch[1] + 0.1), (0, 2.2), hall.back * 0.995),
            room.ink("#f4f0e8"),
        )
        deep = solid((0, room.ink("#6a6470")), (1, room.ink("#a89a8c")))
        top, low = one.at(0, 2.1, hall.back)[1], one.at(0, 0, hall.back)[1]
        sheet.fill(
            one.front(arch, (0, 2.1), hall.back * 0.99), sheet.fade(deep, (0, top), (0, low))
        )
        glow = one.at(0, 1.0, hall.back)
        reach = one.scale(hall.back) * 0.8
        sheet.oval(glow, reach * 0.8, reach).fill(
            sheet.halo(even("#fff4dc", (0, 0.6), (1, 0)), glow, reach)
        )


def _pictures(room: Room, one: Eye, hall: Shell, frame: str) -> None:
    """Framed pictures on both walls, the far ones first, and one or none at the end."""
    view = room.view
    roll = view.dice("hung")
    paints = [_PAINTS[int(at)] for at in roll.permutation(len(_PAINTS))]
    depth, at = hall.back * 0.9, 0
    while depth > 0.55:
        near = depth * 0.72
        for side in (hall.lit, hall.dark):
            tall = float(roll.uniform(0.28, 0.46))
            span = (near * 1.02, depth * 0.96)
            _hung(
                room,
                one,
                (side, 1.2 - tall, 1.2 + tall, *span),
                (*paints[at % len(paints)], frame),
                roll,
            )
            at += 1
        depth = near * 0.94
    if not view.pick("arch", 2):
        _centre_piece(room, one, hall, frame, paints[0])


def _hung(
    room: Room,
    one: Eye,
    place: tuple[float, float, float, float, float],
    tones: tuple[str, str, str, str],
    roll: np.random.Generator,
) -> None:
    """A picture on a side wall: frame, ground, two shapes; a lamp above it."""
    side, low, high, near, far = place
    sheet, inset = room.sheet, 0.05
    sheet.fill(
        one.side(side, (low - 0.05, high - 0.02), (near * 0.985, far * 0.985)), "#140c10", 0.22
    )
    sheet.fill(one.side(side, (low, high), (near, far)), room.ink(shaded(tones[3], 0.12)))
    run = (near * 1.025, far * 0.98)
    sheet.fill(one.side(side, (low + inset, high - inset), run), room.ink(tones[0]))
    rise = low + inset + (high - low - 2 * inset) * float(roll.uniform(0.3, 0.5))
    hill = (
        (side, low + inset, run[0]),
        (side, rise, run[0]),
        (side, rise + 0.12, (run[0] + run[1]) / 2.1),
        (side, rise - 0.06, run[1]),
        (side, low + inset, run[1]),
    )
    sheet.fill(one.path(hill), room.ink(tones[1]))
    x, y = one.at(side, rise + 0.16, near + (far - near) * float(roll.uniform(0.3, 0.6)))
    r = one.scale(near) * 0.09
    sheet.fill(oval((x, y), r * 0.6, r), room.ink(tones[2]))


def _centre_piece(
    room: Room, one: Eye, hall: Shell, frame: str, tones: tuple[str, str, str]
) -> None:
    """A large picture at the end of the hall."""
    sheet, depth = room.sheet, hall.back * 0.99
    half, low, high = 0.95, 0.72, 2.3
    unit = one.scale(depth)
    sheet.fill(one.front((-half + 0.03, half + 0.05), (low - 0.08, high), depth), "#140c10", 0.2)
    sheet.fill(one.front((-half, half), (low, high), depth), room.ink(frame))
    sheet.fill(
        one.front((-half + 0.07, half - 0.07), (low + 0.07, high - 0.07), depth),
        room.ink(paled(tones[0], 0.2)),
    )
    sheet.fill(
        one.front((-half + 0.07, half - 0.07), (low + 0.07, low + 0.6), depth), room.ink(tones[1])
    )
    sheet.fill(one.disc(0.34, low + 0.96, depth, 0.24), room.ink(tones[2]))
    x, y = one.at(0, high + 0.12, depth)
    sheet.oval((x, y), unit * 1.2, unit * 0.9).fill(
        sheet.halo(even("#fff2d0", (0, 0.34), (1, 0)), (x, y), unit * 1.2, 0.75)
    )


def _bench(room: Room, one: Eye) -> None:
    """A bench in the middle of the hall."""
    sheet, depth, up = room.sheet, 2.5, 0.32
    across = (-1.25, -0.25)
    sheet.fill(
        one.floor((across[0] - 0.05, across[1] + 0.05), (depth, depth * 1.14)), "#140c10", 0.3
    )
    for leg in (across[0] + 0.06, across[1] - 0.12):
        sheet.fill(one.front((leg, leg + 0.06), (0, up), depth), room.ink("#2c2a30"))
    sheet.fill(one.floor(across, (depth, depth * 1.14), up), room.ink("#6a4a3a"))
    sheet.fill(one.front(across, (up - 0.09, up), depth), room.ink("#4a3228"))


def _rope(room: Room, one: Eye, hall: Shell) -> None:
    """Brass posts and a rope before the dark wall."""
    sheet, across = room.sheet, hall.dark - 0.45
    depths = [hall.back * 0.84, hall.back * 0.6, hall.back * 0.43, hall.back * 0.31]
    for far, near in pairwise(depths):
        (ax, ay), (bx, by) = one.at(across, 0.52, far), one.at(across, 0.52, near)
        sag = one.scale(near) * 0.2
        sheet.stroke(
            f"M{ax:.1f},{ay:.1f}Q{(ax + bx) / 2:.1f},{(ay + by) / 2 + sag:.1f} {bx:.1f},{by:.1f}",
            room.ink("#9a2f38"),
            one.scale(near) * 0.04,
        )
    for depth in depths:
        size = one.scale(depth)
        x, y = one.at(across, 0, depth)
        sheet.oval((x, y), size * 0.11, size * 0.025).fill("#140c10", 0.4)
        sheet.box(x - size * 0.022, y - size * 0.56, x + size * 0.022, y).fill(room.ink("#c8a050"))
        sheet.fill(oval((x, y - size * 0.57), size * 0.045, size * 0.045), room.ink("#e8c878"))
