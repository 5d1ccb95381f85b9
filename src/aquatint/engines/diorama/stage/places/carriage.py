"""Inside a train or an aeroplane: rows of seats along an aisle, windows with the land outside."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows, asks
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell
from ..room import Room
from ..sheet import bar, even, solid

_SEATS = ("#3f5f9a", "#a8443c", "#3f7f78", "#7a5a8a")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cabin:
    """What differs: a window's lower and upper edge, how round it is, whether the land is far."""

    sill: float
    lintel: float
    long: float
    aloft: bool


_TRAIN = _Cabin(sill=0.8, lintel=1.55, long=0.22, aloft=False)
_PLANE = _Cabin(sill=1.0, lintel=1.42, long=0.1, aloft=True)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    cabin = _PLANE if asks(graph, "aloft") else _TRAIN
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.46, 0.54)))
    hall = Shell(
        lit=-1.75,
        dark=1.75,
        high=1.95 if not cabin.aloft else 1.85,
        back=one.unit / (0.07 * view.height),
    )
    tone = accent(graph, _SEATS[view.pick("seat", len(_SEATS))])
    wall = "#e8e4dc" if not cabin.aloft else "#eef0f4"
    shell(room, one, hall, (wall, "#5a5650", "#f2f0ea"))
    room.sheet.fill(one.floor((-0.36, 0.36), hall.run, 0.005), room.ink(shaded(tone, 0.5)))
    if allows(graph, "window"):
        _windows(room, one, hall, cabin)
    _racks(room, one, hall, cabin)
    if allows(graph, "seat", "chair"):
        _seats(room, one, hall, tone)
    _lamps(room, one, hall)
    done = room.done(far=room.floor + 0.09, near=0.94)
    return replace(done, light=replace(done.light, y=0.15))


def _windows(room: Room, one: Eye, hall: Shell, cabin: _Cabin) -> None:
    """Panes in both walls: sky above, hills that pass, or clouds below."""
    sheet, out = room.sheet, room.outside
    near = hall.back * 0.96
    while near > 0.5:
        far, near = near, near * (0.86 if cabin.aloft else 0.74)
        run = (far - (far - near) * (0.5 + 2.2 * cabin.long), far - (far - near) * 0.14)
        for side in hall.wide:
            pane = one.side(side * 0.995, (cabin.sill, cabin.lintel), run)
            top, low = one.at(side, cabin.lintel, run[0])[1], one.at(side, cabin.sill, run[0])[1]
            stops = solid((0, out.ink("#6fb0e4")), (1, out.ink("#dcecf2")))
            sheet.fill(pane, sheet.fade(stops, (0, top), (0, low)))
            land = cabin.sill + (cabin.lintel - cabin.sill) * (0.42 if not cabin.aloft else 0.3)
            ground = "#86b06a" if not cabin.aloft else "#ffffff"
            sheet.fill(one.side(side * 0.994, (cabin.sill, land), run), out.ink(ground, 0.2))
            sheet.stroke(pane, room.ink("#c8c8c4"), max(1.2, one.scale(run[0]) * 0.05))


def _racks(room: Room, one: Eye, hall: Shell, cabin: _Cabin) -> None:
    """Racks or lockers for bags above the windows."""
    sheet = room.sheet
    for side in (-1, 1):
        inner, outer = side * 1.05, side * 1.75
        low = 1.66 if not cabin.aloft else 1.5
        sheet.fill(one.floor((inner, outer), hall.run, low), room.ink("#b8b8b4"))
        sheet.fill(
            one.side(inner, (low, hall.high), hall.run),
            room.ink("#d8d8d4" if not cabin.aloft else "#fafafa"),
        )
        depth = hall.back * 0.9
        while depth > 0.5:
            sheet.fill(
                one.side(inner * 0.999, (low, hall.high), (depth, depth * 1.012)),
                room.ink("#9a9a98"),
            )
            depth *= 0.8


def _seats(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Seats in pairs on both sides that face the viewer, the far ones first."""
    sheet, depth = room.sheet, hall.back * 0.92
    while depth > 1.0:
        size = one.scale(depth)
        for side in (-1, 1):
            for across in (side * 1.32, side * 0.72):
                (x, y), half = one.at(across, 0, depth), size * 0.28
                top, seat = y - size * 1.08, y - size * 0.42
                back = (
                    f"M{x - half:.1f},{seat:.1f}L{x - half * 0.9:.1f},{top + half * 0.5:.1f}"
                    f"Q{x - half * 0.8:.1f},{top:.1f} {x:.1f},{top:.1f}"
                    f"Q{x + half * 0.8:.1f},{top:.1f} {x + half * 0.9:.1f},{top + half * 0.5:.1f}"
                    f"L{x + half:.1f},{seat:.1f}Z"
                )
                paint = solid((0, room.ink(paled(tone, 0.2))), (1, room.ink(shaded(tone, 0.3))))
                sheet.fill(back, sheet.fade(paint, (0, top), (0, seat)))
                rest = bar(x - half * 0.6, top + half * 0.16, half * 1.2, half * 0.5)
                sheet.fill(rest, room.ink("#f4f0e8"))
                sheet.box(x - half * 1.05, seat, x + half * 1.05, seat + size * 0.16).fill(
                    room.ink(shaded(tone, 0.16))
                )
                sheet.box(x - half * 0.9, seat + size * 0.16, x + half * 0.9, y).fill(
                    room.ink("#2c2c30")
                )
                for end in (-1.0, 1.0):
                    sheet.box(
                        x + end * half * 1.1 - size * 0.03,
                        seat - size * 0.16,
                        x + end * half * 1.1 + size * 0.03,
                        seat + size * 0.1,
                    ).fill(room.ink("#3a3c42"))
        depth *= 0.72


def _lamps(room: Room, one: Eye, hall: Shell) -> None:
    """A band of light along the ceiling."""
    sheet = room.sheet
    for across in (-0.34, 0.34):
        tube = (across - 0.06, across + 0.06)
        sheet.fill(one.floor(tube, hall.run, hall.high - 0.005), "#fffdf2")
    place, reach = one.at(0, hall.high, hall.back * 0.5), room.unit * 0.4
    sheet.oval(place, reach, reach * 0.6).fill(
        sheet.halo(even("#fffbe8", (0, 0.4), (1, 0)), place, reach, 0.6)
    )
