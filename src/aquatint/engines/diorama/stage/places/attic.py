"""An attic: rafters, a round window at its end with a shaft of light, trunks and boxes."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color
from .. import beams
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye
from ..room import Room
from ..sheet import Sheet, even, oval, polygon, solid

_WOODS = (("#a87850", "#c89a6c"), ("#8a6a52", "#b08a68"), ("#9a8470", "#c0a888"))
_BOXES = ("#c8a070", "#b88858", "#d8b888")
_RIDGE = 2.5


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.42, 0.54)))
    wide = max(2.2, 0.34 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=0.6, back=one.unit / (0.12 * view.height))
    wood, board = _WOODS[view.pick("wood", len(_WOODS))]
    _roof(room, one, hall, wood)
    top = one.at(0, 0, hall.back)[1] / view.height
    inside.planks(room, (board, shaded(board, 0.08), paled(board, 0.06)), top=top)
    for side, dusk in ((hall.lit, 0.3), (hall.dark, 0.44)):
        room.sheet.fill(one.side(side, (0, hall.high), hall.run), room.ink(shaded(wood, dusk)))
    if allows(graph, "window"):
        _window(room, one, hall)
    _rafters(room, one, hall, wood)
    if allows(graph, "box", "chest"):
        _things(room, one, hall)
    done = room.done(far=room.floor + 0.1, near=0.94)
    if allows(graph, "window") and not room.dark:
        _shaft(room, one, hall, done)
    return done


def _roof(room: Room, one: Eye, hall: Shell, wood: str) -> None:
    """Boards of both slopes, the gable at the end."""
    sheet, view = room.sheet, room.view
    sheet.cover(room.ink(shaded(wood, 0.5)))
    rows = 9
    for side in hall.wide:
        for at in range(rows):
            edges = [at / rows, (at + 1) / rows]
            quad = [
                (side * (1 - share), hall.high + (_RIDGE - hall.high) * share, depth)
                for share, depth in (
                    *((edges[0], hall.near), (edges[1], hall.near)),
                    *((edges[1], hall.back), (edges[0], hall.back)),
                )
            ]
            tone = shaded(wood, (0.3 if side < 0 else 0.44) + 0.05 * (at % 3))
            sheet.fill(one.path(quad), room.ink(tone))
    gable = (
        *((hall.lit, 0, hall.back), (hall.lit, hall.high, hall.back), (0, _RIDGE, hall.back)),
        *((hall.dark, hall.high, hall.back), (hall.dark, 0, hall.back)),
    )
    low, high = one.at(0, 0, hall.back)[1], one.at(0, _RIDGE, hall.back)[1]
    tones = solid((0, room.ink(shaded(wood, 0.2))), (1, room.ink(paled(wood, 0.1))))
    sheet.fill(one.path(gable), sheet.fade(tones, (0, high), (0, low)))
    seams = []
    for at in range(-9, 10):
        x = one.at(hall.dark * at / 10, 0, hall.back)[0]
        top = one.at(0, _RIDGE + (hall.high - _RIDGE) * abs(at) / 10, hall.back)[1]
        seams.append(f"M{x:.1f},{low:.1f}V{top:.1f}")
    sheet.stroke("".join(seams), room.ink(shaded(wood, 0.6)), view.small * 0.002, 0.5)


def _rafters(room: Room, one: Eye, hall: Shell, wood: str) -> None:
    """Rafters along both slopes and the beams that tie them."""
    sheet, depth = room.sheet, hall.back * 0.96
    while depth > 0.5:
        size = one.scale(depth)
        points = [
            one.at(across, up, depth)
            for across, up in ((hall.lit, hall.high), (0, _RIDGE), (hall.dark, hall.high))
        ]
        line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
        sheet.stroke(line, room.ink(shaded(wood, 0.62)), size * 0.13)
        sheet.stroke(line, room.ink(shaded(wood, 0.4)), size * 0.05)
        if depth < hall.back * 0.8:
            tie = one.front(
                (-0.75 * hall.dark * 0.42, 0.75 * hall.dark * 0.42), (1.86, 1.98), depth
            )
            sheet.fill(tie, room.ink(shaded(wood, 0.5)))
        depth *= 0.68


def _window(room: Room, one: Eye, hall: Shell) -> None:
    """The round window with its cross, the sky behind it."""
    sheet, depth = room.sheet, hall.back * 0.99
    (x, y), size = one.at(0, 1.5, depth), one.scale(depth) * 0.46
    stops = [(at, hex_color(color), 1.0) for at, color in room.outside.sky]
    reach = size * 3.4
    if not room.dark:
        sheet.oval((x, y), reach, reach).fill(
            sheet.halo(even("#fff2cc", (0, 0.6), (1, 0)), (x, y), reach)
        )
    sheet.fill(oval((x, y), size * 1.16, size * 1.16), room.ink("#6a4a34"))
    sheet.fill(oval((x, y), size, size), sheet.fade(stops, (0, y - size), (0, y + size)))
    if not room.dark:
        sheet.fill(oval((x, y), size, size), "#fffbe8", 0.5)
    cross = f"M{x:.1f},{y - size:.1f}V{y + size:.1f}M{x - size:.1f},{y:.1f}H{x + size:.1f}"
    sheet.stroke(cross, room.ink("#6a4a34"), size * 0.1)


def _things(room: Room, one: Eye, hall: Shell) -> None:
    """A trunk, boxes in heaps, a mirror under its cloth, along both walls."""
    roll = room.view.dice("kept")
    for side in (-1, 1):
        for depth in (hall.back * 0.9, hall.back * 0.7, hall.back * 0.52, hall.back * 0.38):
            across = side * (abs(hall.dark) - 0.6)
            half = 0.3 + 0.14 * float(roll.random())
            up, count = 0.0, 1 + int(roll.integers(3))
            for at in range(count):
                tall = 0.26 + 0.14 * float(roll.random())
                tone = "#7a4a34" if roll.random() < 0.3 else _BOXES[at % len(_BOXES)]
                _box(room, one, (across, half * (1 - 0.14 * at), up, tall, depth), tone)
                up += tall


def _box(room: Room, one: Eye, place: tuple[float, float, float, float, float], tone: str) -> None:
    """A box, or a trunk with its bands, seen from its front and its inner side."""
    sheet, (across, half, up, tall, depth) = room.sheet, place
    span, run = (across - half, across + half), (depth, depth * 1.1)
    if up == 0:
        sheet.fill(one.floor((span[0] - 0.06, span[1] + 0.06), run), "#140c0a", 0.36)
    inner = span[0] if across > 0 else span[1]
    sheet.fill(one.side(inner, (up, up + tall), run), room.ink(shaded(tone, 0.4)))
    sheet.fill(one.floor(span, run, up + tall), room.ink(paled(tone, 0.2)))
    sheet.fill(one.front(span, (up, up + tall), depth), room.ink(shaded(tone, 0.14)))
    dark = room.ink(shaded(tone, 0.5))
    if tone == "#7a4a34":
        for off in (-0.6, 0.6):
            band = (across + off * half - 0.03, across + off * half + 0.03)
            sheet.fill(one.front(band, (up, up + tall), depth), dark)
        sheet.fill(one.front(span, (up + tall * 0.64, up + tall * 0.7), depth), dark)
        lock = (across - 0.05, across + 0.05)
        sheet.fill(one.front(lock, (up + tall * 0.5, up + tall * 0.78), depth), room.ink("#d8b050"))
    else:
        sheet.fill(one.front((across - 0.06, across + 0.06), (up, up + tall), depth), dark, 0.3)


def _shaft(room: Room, one: Eye, hall: Shell, done: Backdrop) -> None:
    """Light from the window that falls slanting to the floor, in place."""
    view = room.view
    sheet = Sheet(view.width, view.height)
    (x, y), size = one.at(0, 1.5, hall.back), one.scale(hall.back) * 0.42
    low, away = view.height * 0.92, view.side * view.small * 0.2
    beam = [
        (x - size, y),
        (x + size, y),
        (x + size * 2.6 - away, low),
        (x - size * 1.6 - away, low),
    ]
    fade = even("#ffffff", (0, 0.8), (1, 0.12))
    sheet.fill(polygon(beam), sheet.fade(fade, (0, y), (0, low)))
    beams.cast(done.picture, view, sheet, Glow(room.outside.key, 0.42, 0.012))
