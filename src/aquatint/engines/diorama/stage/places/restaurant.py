"""A restaurant in the evening's warmth: laid tables, a wine shelf, a tall window, low lamps."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings, furniture
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import Table, shaded
from ..room import Room
from ..sheet import Point, even, oval, polygon

# wall, panels, chairs, lamps
_SCHEMES = (
    ("#8f5a4a", "#5a3a34", "#7a4a34", "#c8a050"),
    ("#4f6a66", "#344a48", "#a87a4c", "#d8b060"),
    ("#c8b498", "#8a6a50", "#5f4434", "#b8733f"),
    ("#5a5a7a", "#3a3a54", "#8a5f44", "#e0b868"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    wall, panel, wood, brass = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    wall = accent(graph, wall)
    inside.wall(room, wall)
    _panels(room, panel)
    inside.planks(room, ("#84583a", "#7a5034", "#8f6242"))
    if allows(graph, "window"):
        _window(room, shaded(wall, 0.2))
    if allows(graph, "bottle", "shelf", "wine"):
        _wine(room)
    if allows(graph, "picture", "painting"):
        x, y = view.x(0.44), max(low - unit * 0.58, unit * 0.08)
        art = ("#f0c890", brass, panel)
        furniture.framed(
            room,
            (x - unit * 0.09, y, x + unit * 0.09, y + unit * 0.22),
            art,
            kind=view.pick("art", 3),
        )
    if allows(graph, "lamp"):
        for share, drop in ((0.3, 0.16), (0.62, 0.2), (0.94, 0.15)):
            fittings.pendant(room, (view.x(share), unit * drop), unit * 0.062, brass)
    if allows(graph, "table"):
        _tables(room, wood)
    return room.done(
        far=room.floor + 0.09,
        near=0.95,
        anchors=(("table", view.x(0.8) / view.width, room.floor - 0.02),),
    )


def _window(room: Room, curtain: str) -> None:
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    centre, half = view.x(0.12), unit * 0.19
    box = (
        centre - half,
        max(low - unit * 0.76, view.y(0.05)),
        centre + half,
        low - unit * 0.12,
    )
    windows.window(room, box, panes=2)
    if allows(room.graph, "curtain"):
        windows.curtains(room, box, curtain)


def _wine(room: Room) -> None:
    """Two shelves of bottles."""
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    ends = sorted((view.x(0.6), view.x(1.04)))
    for row in range(2):
        y = low - unit * (0.34 + 0.16 * row)
        tones = ("#3f5a3c", "#5a2430", "#c8a868", "#e8dcc0", "#7a3a2c")
        fittings.shelf(
            room, (ends[0], y - unit * 0.12, ends[1], y), name=f"wine {row}", colors=tones
        )


def _panels(room: Room, color: str) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor)
    top = low - unit * 0.24
    fittings.block(room, (0, top, view.width, low), color)
    wide = unit * 0.16
    frames = "".join(
        f"M{at * wide + wide * 0.12:.1f},{top + unit * 0.035:.1f}h{wide * 0.76:.1f}"
        f"V{low - unit * 0.04:.1f}h{-wide * 0.76:.1f}z"
        for at in range(int(view.width / wide) + 1)
    )
    sheet.stroke(frames, "#ffe8c8", unit * 0.0025, 0.22)
    sheet.box(0, top - unit * 0.014, view.width, top).fill(room.ink("#b8864c"))


def _tables(room: Room, wood: str) -> None:
    """Laid tables: two far ones, one near that the frame cuts."""
    view, unit = room.view, room.unit
    depth = 1 - room.floor
    for share, down, size in ((0.2, 0.16, 0.2), (0.8, 0.2, 0.24), (1.0, 0.86, 0.46)):
        x, y = view.x(share), view.y(room.floor + down * depth)
        wide = unit * size
        for way in (-1, 1):
            fittings.chair(
                room, (x - way * wide * 0.74, y + wide * 0.02), wide * 0.36, color=wood, way=way
            )
        top = fittings.table(room, Table(foot=(x, y), wide=wide, color="#f4eee2", cloth=True))
        _laid(room, (x, top), wide)


def _laid(room: Room, place: Point, wide: float) -> None:
    """A candle, two glasses, plates."""
    (x, y), sheet = place, room.sheet
    for off in (-0.28, 0.28):
        plate = (x + off * wide, y + wide * 0.02)
        sheet.fill(oval(plate, wide * 0.13, wide * 0.03), room.ink("#d8d4cc"))
        sheet.fill(
            oval((plate[0], plate[1] - wide * 0.006), wide * 0.12, wide * 0.025),
            room.ink("#ffffff"),
        )
        gx = x + off * wide * 0.52
        _glass(room, (gx, y), wide)
    if allows(room.graph, "candle"):
        _candle(room, place, wide)


def _glass(room: Room, foot: Point, wide: float) -> None:
    """A glass of red wine on a table so wide."""
    (gx, y), sheet = foot, room.sheet
    sheet.stroke(
        f"M{gx:.1f},{y:.1f}v{-wide * 0.09:.1f}m{-wide * 0.025:.1f},{wide * 0.09:.1f}"
        f"h{wide * 0.05:.1f}",
        "#ffffff",
        wide * 0.008,
        0.7,
    )
    bowl = (
        f"M{gx - wide * 0.035:.1f},{y - wide * 0.18:.1f}q0,{wide * 0.1:.1f}"
        f" {wide * 0.035:.1f},{wide * 0.1:.1f}q{wide * 0.035:.1f},0"
        f" {wide * 0.035:.1f},{-wide * 0.1:.1f}z"
    )
    sheet.fill(bowl, "#ffffff", 0.4)
    wine = (
        f"M{gx - wide * 0.032:.1f},{y - wide * 0.14:.1f}q0,{wide * 0.06:.1f}"
        f" {wide * 0.032:.1f},{wide * 0.06:.1f}q{wide * 0.032:.1f},0"
        f" {wide * 0.032:.1f},{-wide * 0.06:.1f}z"
    )
    sheet.fill(wine, room.ink("#8a2434"))


def _candle(room: Room, foot: Point, wide: float) -> None:
    (x, y), sheet = foot, room.sheet
    sheet.box(x - wide * 0.018, y - wide * 0.16, x + wide * 0.018, y).fill(room.ink("#fff6e4"))
    flame = (x, y - wide * 0.2)
    reach = wide * 0.5
    sheet.oval(flame, reach, reach).fill(
        sheet.halo(even("#ffc878", (0, 0.7 if room.dark else 0.4), (1, 0)), flame, reach)
    )
    sheet.fill(
        polygon(
            [
                (x - wide * 0.014, flame[1] + wide * 0.02),
                (x, flame[1] - wide * 0.045),
                (x + wide * 0.014, flame[1] + wide * 0.02),
            ]
        ),
        "#fff0b8",
    )
