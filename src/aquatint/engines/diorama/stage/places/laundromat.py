"""A laundromat: machines with round doors along the walls, baskets, tubes of light, neon."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, strips
from ..room import Room
from ..sheet import even, oval, polygon, solid

_SCHEMES = (
    ("#f0d8d0", "#e87a7a", ("#f4ece4", "#d8a8a0")),
    ("#cfe4e0", "#3fa8a0", ("#eef4f2", "#9cc4be")),
    ("#d4dcf0", "#5a78c8", ("#eef0f6", "#a4b0d4")),
    ("#f0e6c8", "#e0a83c", ("#f8f2e2", "#d8c088")),
)
_WASH = ("#d8574f", "#4f8fd8", "#f0b84a", "#7fb868", "#b880c8", "#f4f2ee")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    graph = replace(graph, time=TimeOfDay.DAY)  # its lamps are on at any hour
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.4, 0.54)))
    wide = max(2.2, 0.32 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=2.7, back=one.unit / (0.1 * view.height))
    wall, tone, floor = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    tone = accent(graph, tone)
    shell(room, one, hall, (wall, floor[0], "#f4f2ee"))
    _chequers(room, one, hall, floor)
    _stripe(room, one, hall, tone)
    if allows(graph, "washing machine"):
        _rows(room, one, hall, tone)
    if allows(graph, "bench"):
        _bench(room, one, hall)
    _neon(room, one, hall, tone)
    strips(room, one, hall, (hall.back * 0.84, hall.back * 0.56, hall.back * 0.38))
    done = room.done(far=room.floor + 0.09, near=0.94)
    return replace(done, light=replace(done.light, y=0.05))


def _chequers(room: Room, one: Eye, hall: Shell, tones: tuple[str, str]) -> None:
    """A floor of square tiles in two tones."""
    step, depth, row = 0.4, 0.6, 0
    dark: list[str] = []
    while depth < hall.back:
        far = min(depth + step * 0.5 * depth**0.5, hall.back)
        count = int((hall.dark - hall.lit) / step) + 1
        for at in range(row % 2, count, 2):
            left = hall.lit + step * at
            dark.append(one.floor((left, min(left + step, hall.dark)), (depth, far)))
        depth, row = far, row + 1
    room.sheet.scatter(dark, room.ink(tones[1]), 0.7)


def _stripe(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    for low, high, color in ((1.72, 1.92, tone), (1.98, 2.03, paled(tone, 0.3))):
        for across in hall.wide:
            room.sheet.fill(one.side(across, (low, high), hall.run), room.ink(shaded(color, 0.12)))
        room.sheet.fill(one.front(hall.wide, (low, high), hall.back), room.ink(color))


def _rows(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Two stacked rows on the dark wall, one on the back wall, dryers above."""
    view = room.view
    roll = view.dice("machines")
    depth = hall.back * 0.985
    count = max(3, int((hall.dark - hall.lit) / 0.85))
    step = (hall.dark - hall.lit) / count
    for row in range(2):
        for at in range(count):
            place = (hall.lit + step * at, 0.06 + 0.8 * row, depth)
            _front(room, one, place, step, (tone, _WASH[int(roll.integers(len(_WASH)))]))
    near = hall.back * 0.9
    while near > 0.5:
        far, near = near, near * 0.8
        for row in (1, 0):
            _side(
                room,
                one,
                (hall.dark - 0.02, 0.06 + 0.8 * row, near * 1.02, far),
                (tone, _WASH[int(roll.integers(len(_WASH)))]),
            )


def _front(
    room: Room, one: Eye, place: tuple[float, float, float], wide: float, tones: tuple[str, str]
) -> None:
    """A machine that faces the viewer."""
    sheet, (left, low, depth) = room.sheet, place
    right, high, size = left + wide * 0.96, low + 0.76, one.scale(depth)
    body = solid((0, room.ink("#fbfbfa")), (1, room.ink("#d4d8da")))
    top, foot = one.at(0, high, depth)[1], one.at(0, low, depth)[1]
    sheet.fill(one.front((left, right), (low, high), depth), sheet.fade(body, (0, top), (0, foot)))
    sheet.fill(one.front((left, right), (high - 0.14, high), depth), room.ink(tones[0]))
    x, y = one.at((left + right) / 2, low + 0.32, depth)
    r = min(size * 0.25, size * wide * 0.34)
    sheet.fill(oval((x, y), r, r), room.ink("#aab2b8"))
    sheet.fill(oval((x, y), r * 0.8, r * 0.8), "#22303c")
    sheet.fill(oval((x, y + r * 0.24), r * 0.66, r * 0.42), room.ink(tones[1]), 0.85)
    sheet.fill(oval((x - r * 0.24, y - r * 0.3), r * 0.26, r * 0.16), "#ffffff", 0.55)
    sheet.fill(one.disc(right - 0.12, high - 0.07, depth, 0.035), "#ffffff")


def _side(
    room: Room, one: Eye, place: tuple[float, float, float, float], tones: tuple[str, str]
) -> None:
    """A machine in the row along a wall, seen at a slant."""
    sheet, (across, low, near, far) = room.sheet, place
    high = low + 0.76
    sheet.fill(one.side(across, (low, high), (near, far)), room.ink("#e4e7e8"))
    sheet.fill(one.side(across, (high - 0.14, high), (near, far)), room.ink(shaded(tones[0], 0.08)))
    sheet.fill(one.side(across, (low, high), (near, near * 1.012)), room.ink("#9aa2a8"))
    middle = 2 * near * far / (near + far)
    x, y = one.at(across, low + 0.32, middle)
    tall = one.scale(middle) * 0.24
    slim = abs(one.at(across, 0, near)[0] - one.at(across, 0, far)[0]) * 0.34
    sheet.fill(oval((x, y), slim, tall), room.ink("#a4acb2"))
    sheet.fill(oval((x, y), slim * 0.8, tall * 0.8), "#22303c")
    sheet.fill(oval((x, y + tall * 0.24), slim * 0.64, tall * 0.42), room.ink(tones[1]), 0.85)
    sheet.fill(oval((x - slim * 0.2, y - tall * 0.3), slim * 0.24, tall * 0.16), "#ffffff", 0.5)


def _bench(room: Room, one: Eye, hall: Shell) -> None:
    """A bench with a basket of washing on the lit side."""
    sheet, depth = room.sheet, (hall.back * 0.5, hall.back * 0.86)
    across, up = (hall.lit + 0.1, hall.lit + 0.75), 0.36
    sheet.fill(one.floor((across[0], across[1] + 0.05), depth), "#120c14", 0.26)
    sheet.fill(one.floor(across, depth, up), room.ink("#c89a68"))
    sheet.fill(one.side(across[1], (up - 0.07, up), depth), room.ink("#9a7048"))
    sheet.fill(one.front(across, (up - 0.07, up), depth[0]), room.ink("#8a6240"))
    for z in depth:
        sheet.fill(one.front((across[1] - 0.06, across[1]), (0, up - 0.06), z), room.ink("#4a4e54"))
    x, y = one.at(hall.lit + 0.42, up, hall.back * 0.66)
    size = one.scale(hall.back * 0.66) * 0.26
    for at, tone in enumerate(_WASH[:4]):
        sheet.oval((x + size * (at - 1.5) * 0.44, y - size * 0.9), size * 0.42, size * 0.34).fill(
            room.ink(tone)
        )
    rim = polygon(
        [
            *((x - size, y - size * 0.8), (x + size, y - size * 0.8)),
            *((x + size * 0.8, y), (x - size * 0.8, y)),
        ]
    )
    sheet.fill(rim, room.ink("#f0f0ec"))


def _neon(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """A bubble of neon over the back row."""
    sheet, depth = room.sheet, hall.back * 0.98
    for across, up, r in ((-0.3, 2.34, 0.2), (0.08, 2.3, 0.13), (0.32, 2.42, 0.09)):
        x, y = one.at(across, up, depth)
        size = one.scale(depth) * r
        sheet.oval((x, y), size * 3, size * 3).fill(
            sheet.halo(even(tone, (0, 0.3), (1, 0)), (x, y), size * 3)
        )
        sheet.stroke(oval((x, y), size, size), paled(tone, 0.4), max(1.2, size * 0.16))
        sheet.stroke(oval((x, y), size, size), "#ffffff", max(0.6, size * 0.06))
