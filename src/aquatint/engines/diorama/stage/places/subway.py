"""A platform of the underground: tiles, a train at its stop, a yellow line, lamps in a row."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import fittings
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import even, polygon, solid

# tiles, band, train
_LINES = (
    ("#e6ebe6", "#2f7d5a", "#d8dde2"),
    ("#ece6d8", "#c8453a", "#c9d2da"),
    ("#e2e8ee", "#2f62a8", "#e6e2da"),
    ("#efe9dc", "#e0992c", "#b8c4cc"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    below = replace(graph, time=TimeOfDay.DAY)  # there is no hour underground
    room = inside.begin(below, size, seed, drop=0.08)
    view = room.view
    tiles, band, steel = _LINES[view.pick("line", len(_LINES))]
    band = accent(graph, band)
    inside.wall(room, tiles)
    _tiles(room, band)
    if allows(graph, "train", "subway train"):
        _train(room, steel, band)
    _platform(room)
    if allows(graph, "light", "lamp"):
        _lamps(room)
    done = room.done(far=room.floor + 0.1, near=0.95)
    return replace(done, light=replace(done.light, x=view.x(0.4) / view.width, y=-0.05))


def _tiles(room: Room, band: str) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    low, tall = view.y(room.floor), unit * 0.045
    lines: list[str] = []
    for row in range(int(low / tall) + 1):
        y = low - row * tall
        lines.append(f"M0,{y:.1f}H{view.width}")
        start = tall if row % 2 else 0.0
        lines += [
            f"M{start + at * 2 * tall:.1f},{y:.1f}v{-tall:.1f}"
            for at in range(int(view.width / tall / 2) + 1)
        ]
    sheet.stroke("".join(lines), room.ink("#8f9490"), unit * 0.002, 0.4)
    for top, bottom in ((0.84, 0.78), (0.7, 0.685)):
        sheet.box(0, low - unit * top, view.width, low - unit * bottom).fill(room.ink(band))


def _train(room: Room, steel: str, band: str) -> None:
    """The side of a train at the platform, from edge to edge: windows, doors, a stripe."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor)
    top = low - unit * 0.6
    body = solid(
        (0, room.ink(fittings.paled(steel, 0.4))), (1, room.ink(fittings.shaded(steel, 0.3)))
    )
    sheet.box(0, top, view.width, low).fill(sheet.fade(body, (0, top), (0, low)))
    sheet.box(0, top, view.width, top + unit * 0.03).fill(room.ink(fittings.shaded(steel, 0.45)))
    sheet.box(0, low - unit * 0.2, view.width, low - unit * 0.15).fill(room.ink(band))
    step = unit * 0.62
    start = view.width / 2 - step * 2.5
    for car in range(6):
        left = start + car * step
        _door(room, (left, top + unit * 0.07, left + unit * 0.2, low - unit * 0.01), steel)
        _pane(room, (left + unit * 0.25, top + unit * 0.1, left + unit * 0.57, low - unit * 0.26))
    sheet.box(0, low - unit * 0.02, view.width, low + unit * 0.01).fill("#14161c", 0.7)


def _door(room: Room, box: tuple[float, float, float, float], steel: str) -> None:
    left, top, right, bottom = box
    sheet, unit, middle = room.sheet, room.unit, (left + right) / 2
    sheet.box(left, top, right, bottom).fill(room.ink(fittings.shaded(steel, 0.16)))
    for one, two in ((left, middle), (middle, right)):
        pane = (one + unit * 0.016, top + unit * 0.04, two - unit * 0.016, bottom - unit * 0.24)
        _pane(room, pane)
    sheet.stroke(
        f"M{left:.1f},{bottom:.1f}V{top:.1f}H{right:.1f}V{bottom:.1f}M{middle:.1f},{top:.1f}"
        f"V{bottom:.1f}",
        room.ink("#4a5058"),
        unit * 0.006,
    )


def _pane(room: Room, box: tuple[float, float, float, float]) -> None:
    """A lit window: warm inside, a glint across."""
    left, top, right, bottom = box
    sheet, unit = room.sheet, room.unit
    warm = solid((0, "#ffeec4"), (1, "#e8c088"))
    sheet.box(left, top, right, bottom).fill(sheet.fade(warm, (0, top), (0, bottom)))
    wide = right - left
    glint = [(0.2, bottom), (0.42, bottom), (0.72, top), (0.5, top)]
    sheet.fill(polygon([(left + wide * at, y) for at, y in glint]), "#ffffff", 0.35)
    sheet.stroke(
        f"M{left:.1f},{top:.1f}H{right:.1f}V{bottom:.1f}H{left:.1f}Z", "#3a4048", unit * 0.008
    )


def _platform(room: Room) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    top, h = view.y(room.floor), view.height
    floor = solid((0, room.ink("#9aa0a2")), (1, room.ink("#c4c6c2")))
    sheet.box(0, top, view.width, h).fill(sheet.fade(floor, (0, top), (0, h)))
    vanish = (view.x(0.46), view.line)
    lines: list[str] = []
    for at in range(-16, 17):
        foot = vanish[0] + at * unit * 0.26
        edge = vanish[0] + (foot - vanish[0]) * (top - vanish[1]) / (h - vanish[1])
        lines.append(f"M{edge:.1f},{top:.1f}L{foot:.1f},{h:.1f}")
    for share in (0.22, 0.4, 0.64, 0.94):
        y = top + (h - top) * share
        lines.append(f"M0,{y:.1f}H{view.width}")
    sheet.stroke("".join(lines), room.ink("#7c8284"), unit * 0.003, 0.6)
    near = top + (h - top) * 0.05
    far = near + (h - top) * 0.1
    sheet.box(0, near, view.width, far).fill(room.ink("#f2c230"))
    dots = [
        f"M{x * unit * 0.03:.1f},{(near + far) / 2:.1f}h{unit * 0.012:.1f}"
        for x in range(int(view.width / unit / 0.03) + 1)
    ]
    sheet.stroke("".join(dots), room.ink("#b08818"), unit * 0.008)
    sheet.box(0, top, view.width, near).fill("#1c1e24", 0.5)


def _lamps(room: Room) -> None:
    """Tubes below the ceiling, and their light on the floor."""
    view, sheet, unit = room.view, room.sheet, room.unit
    y = max(unit * 0.05, view.y(room.floor) - unit * 0.95)
    count = max(2, round(view.width / unit / 0.5))
    for at in range(count):
        x = view.width * (at + 0.5) / count
        half = unit * 0.13
        glow = sheet.halo(even("#f4fff8", (0, 0.75), (1, 0)), (x, y), unit * 0.34, 0.5)
        sheet.oval((x, y), unit * 0.34, unit * 0.17).fill(glow)
        sheet.box(x - half, y - unit * 0.012, x + half, y + unit * 0.012).fill("#fbfffc")
        floor = view.y(room.floor + 0.55 * (1 - room.floor))
        pool = sheet.halo(even("#ffffff", (0, 0.3), (1, 0)), (x, floor), unit * 0.3, 0.25)
        sheet.oval((x, floor), unit * 0.3, unit * 0.075).fill(pool)
