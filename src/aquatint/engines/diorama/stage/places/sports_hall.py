"""A sports hall: a court of boards with its lines and hoop, or a ring with ropes; stands behind."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows, asks
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell
from ..room import Room
from ..sheet import bar, even, oval, polygon

_TEAMS = ("#2f5fa8", "#b8403c", "#2f8068", "#6a4a98", "#d08a2c")
_CROWD = ("#e8d8c8", "#c8503f", "#3f6fa8", "#f0c24a", "#f4f0e8", "#4a4a5a", "#8a9ab0")
_BOARDS = ("#d9a567", "#d39c5c", "#e0b076")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    graph = replace(graph, time=TimeOfDay.DAY)  # its lamps are on at any hour
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.42, 0.52)))
    hall = Shell(lit=-4.2, dark=4.2, high=4.6, back=one.unit / (0.095 * view.height))
    team = accent(graph, _TEAMS[view.pick("team", len(_TEAMS))])
    shell(room, one, hall, ("#46506a", _BOARDS[0], "#2c3244"))
    _planks(room, one, hall)
    _stands(room, one, hall, team)
    ring = asks(graph, "ring")
    if ring:
        _ring(room, one, hall, team)
    else:
        _lines(room, one, hall, team)
        _basket(room, one, hall)
    if allows(graph, "lamp", "light"):
        _lamps(room, one, hall)
    done = room.done(far=room.floor + (0.13 if ring else 0.1), near=0.94)
    return replace(done, light=replace(done.light, x=view.x(0.35) / view.width, y=-0.1))


def _planks(room: Room, one: Eye, hall: Shell) -> None:
    """Boards across the hall, and the light that they mirror."""
    sheet, view = room.sheet, room.view
    low = one.at(0, 0, hall.back)[1]
    for at in range(26):
        near = 0.75 * 1.09**at
        if near * 1.045 < hall.back:
            tone = _BOARDS[1 + at % 2]
            sheet.fill(one.floor(hall.wide, (near, near * 1.045)), room.ink(tone), 0.5)
    reach = view.small * 0.6
    middle = (one.x, low + (view.height - low) * 0.4)
    sheet.box(0, low, view.width, view.height).fill(
        sheet.halo(even("#fff6e0", (0, 0.4), (1, 0)), middle, reach, 0.4)
    )


def _stands(room: Room, one: Eye, hall: Shell, team: str) -> None:
    """Rows of seats behind the court, with people on them, below banners."""
    sheet, view = room.sheet, room.view
    roll = view.dice("stands")
    rows, foot, rise = 7, 0.5, 0.26
    sheet.fill(one.front(hall.wide, (0, foot), hall.back * 0.99), room.ink(team))
    stripe = (0.36, 0.42)
    sheet.fill(one.front(hall.wide, stripe, hall.back * 0.985), room.ink("#f4f0e6"))
    for row in range(rows - 1, -1, -1):
        depth = hall.back * (1 + 0.03 * row)
        up = foot + rise * row
        shade = shaded(team, 0.3 + 0.06 * row)
        sheet.fill(one.front((-9, 9), (up, up + rise), depth), room.ink(shade))
        if not allows(room.graph, "crowd", "people", "audience"):
            continue
        heads: dict[str, list[str]] = {color: [] for color in _CROWD}
        unit = one.scale(depth)
        start, end = one.at(-9, 0, depth)[0], one.at(9, 0, depth)[0]
        step = unit * 0.2
        count = min(160, int(view.width / step) + 2)
        first = max(min(start, end), 0.0)
        for at, (chance, shift) in enumerate(roll.random((count, 2)).tolist()):
            if chance > 0.72:
                continue
            x, y = first + step * (at + 0.5 * shift), one.at(0, up + 0.34, depth)[1]
            color = _CROWD[int(chance * 991) % len(_CROWD)]
            heads[color].append(oval((x, y), unit * 0.06, unit * 0.075))
            heads[color].append(bar(x - unit * 0.085, y + unit * 0.07, unit * 0.17, unit * 0.14))
        for color, part in heads.items():
            sheet.scatter(part, room.ink(shaded(color, 0.3)), 0.9)
    for at in range(-3, 4):
        banner = (at * 1.5 - 0.3, at * 1.5 + 0.3)
        tone = team if at % 2 else paled(team, 0.8)
        sheet.fill(one.front(banner, (3.2, 4.0), hall.back * 0.98), room.ink(tone), 0.9)


def _lines(room: Room, one: Eye, hall: Shell, team: str) -> None:
    """The key and the arc before the basket, the side lines."""
    sheet, wide = room.sheet, 0.035
    back = hall.back * 0.9
    key = (1.15, back)
    sheet.fill(one.floor((-0.8, 0.8), (key[0] * 1.5, back)), room.ink(team), 0.82)
    chalk = room.ink("#fbf8ee")
    for across in (-0.8, 0.8, -3.4, 3.4):
        run = (key[0] * 1.5, back) if abs(across) < 1 else (0.4, back)
        sheet.fill(one.floor((across - wide, across + wide), run), chalk)
    sheet.fill(one.floor((-3.4, 3.4), (back * 0.985, back)), chalk)
    sheet.fill(one.floor((-0.8, 0.8), (key[0] * 1.47, key[0] * 1.52)), chalk)
    (cx, cy), (_, ny) = one.at(0, 0, key[0] * 1.5), one.at(0, 0, key[0] * 1.15)
    rx = one.scale(key[0] * 1.5) * 0.8
    sheet.stroke(
        f"M{cx - rx:.1f},{cy:.1f}A{rx:.1f},{ny - cy:.1f} 0 0 0 {cx + rx:.1f},{cy:.1f}",
        chalk,
        room.unit * 0.008,
    )
    (_, fy), wide_x = one.at(0, 0, back), one.scale(back) * 2.9
    ry = one.at(0, 0, 0.95)[1] - fy
    sheet.stroke(
        f"M{cx - wide_x:.1f},{fy:.1f}A{wide_x * 1.3:.1f},{ry:.1f} 0 0 0 {cx + wide_x:.1f},{fy:.1f}",
        chalk,
        room.unit * 0.007,
    )


def _basket(room: Room, one: Eye, hall: Shell) -> None:
    """Board, hoop and net on an arm from behind the line."""
    sheet, depth = room.sheet, hall.back * 0.86
    if not allows(room.graph, "hoop", "basket", "basketball hoop"):
        return
    unit = one.scale(depth)
    iron = room.ink("#3a3f4c")
    (px, py), (tx, ty) = one.at(0, 0, hall.back * 0.94), one.at(0, 2.05, depth)
    sheet.stroke(f"M{px:.1f},{py:.1f}V{ty + unit * 0.5:.1f}L{tx:.1f},{ty:.1f}", iron, unit * 0.13)
    sheet.fill(one.front((-0.1, 0.1), (0, 0.9), hall.back * 0.93), room.ink("#d84a3c"))
    sheet.fill(one.front((-0.66, 0.66), (1.78, 2.6), depth), room.ink("#f4f8fb"), 0.92)
    sheet.stroke(one.front((-0.66, 0.66), (1.78, 2.6), depth), room.ink("#d0483c"), unit * 0.04)
    sheet.stroke(one.front((-0.22, 0.22), (1.88, 2.2), depth), room.ink("#d0483c"), unit * 0.03)
    x, y = one.at(0, 1.84, depth * 0.97)
    rx = unit * 0.24
    net = "".join(
        f"M{x + rx * a:.1f},{y:.1f}L{x + rx * b * 0.6:.1f},{y + unit * 0.3:.1f}"
        for a, b in (
            (-1, -0.6),
            (-0.5, -1),
            (-0.5, 0.2),
            (0, -0.4),
            (0, 0.6),
            (0.5, -0.2),
            (0.5, 1),
            (1, 0.6),
        )
    )
    sheet.stroke(net, "#fbfbf6", max(0.8, unit * 0.018), 0.9)
    sheet.stroke(oval((x, y), rx, rx * 0.3), room.ink("#e8622c"), unit * 0.05)


def _ring(room: Room, one: Eye, hall: Shell, team: str) -> None:
    """The canvas of a boxing ring with its far posts and ropes; one stands inside."""
    sheet = room.sheet
    far, half = hall.back * 0.82, 2.1
    sheet.fill(one.floor((-half, half), (0.3, far), 0.02), room.ink("#dfe4ea"))
    middle = one.at(0, 0, 1.5)
    sheet.fill(oval(middle, one.scale(1.5) * 0.7, one.scale(1.5) * 0.2), room.ink(team), 0.6)
    for up, tone in ((0.5, "#c8403c"), (0.86, "#f4f2ec"), (1.22, "#2f5fa8")):
        (ax, ay), (bx, by) = one.at(-half, up, far), one.at(half, up, far)
        sheet.stroke(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", room.ink(tone), one.scale(far) * 0.06)
        for way in (-1, 1):
            (cx, cy), (dx, dy) = one.at(way * half, up, far), one.at(way * half, up, 0.4)
            sheet.stroke(
                f"M{cx:.1f},{cy:.1f}L{dx:.1f},{dy:.1f}", room.ink(tone), one.scale(far) * 0.07
            )
    for way, tone in ((-1, "#c8403c"), (1, "#2f5fa8")):
        sheet.fill(one.front((way * half - 0.09, way * half + 0.09), (0, 1.4), far), room.ink(tone))
        sheet.fill(
            one.front((way * half - 0.16, way * half + 0.16), (0.4, 1.3), far * 0.99),
            room.ink(paled(tone, 0.12)),
        )


def _lamps(room: Room, one: Eye, hall: Shell) -> None:
    """Rows of lamps below the roof, and the beams that carry it."""
    sheet = room.sheet
    for depth in (hall.back, hall.back * 0.72, hall.back * 0.52, hall.back * 0.37):
        sheet.fill(one.front((-4.2, 4.2), (4.3, 4.5), depth), room.ink("#1f2432"))
        for across in (-2.4, -0.8, 0.8, 2.4):
            x, y = one.at(across, 4.22, depth)
            r = one.scale(depth) * 0.2
            glow = sheet.halo(even("#fffbe8", (0, 0.8), (0.25, 0.4), (1, 0)), (x, y), r * 4.5)
            sheet.oval((x, y), r * 4.5, r * 4.5).fill(glow)
            sheet.fill(oval((x, y), r, r * 0.5), "#fffdf2")
    top, low = one.at(0, 4.2, hall.back * 0.5)[1], one.at(0, 0, 1.0)[1]
    for across in (-0.8, 0.8):
        x = one.at(across, 4.2, hall.back * 0.5)[0]
        wide = one.unit * 0.75
        far, near = (
            ((x - wide * 0.2, top), (x + wide * 0.2, top)),
            ((x + wide, low), (x - wide, low)),
        )
        beam = polygon([*far, *near])
        sheet.fill(beam, sheet.fade(even("#fff8e0", (0, 0.22), (1, 0.02)), (0, top), (0, low)))
