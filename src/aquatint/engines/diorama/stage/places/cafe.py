"""A café: a window to the street, a counter with shelves, warm pendant lamps, a table near by."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import even, oval, polygon, solid

_WALLS = ("#5f7a72", "#8a5f50", "#50647c")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.11)
    view = room.view
    color = accent(graph, _WALLS[int(view.dice("scheme").integers(len(_WALLS)))])
    inside.wall(room, color)
    _panels(room, color)
    inside.planks(room, ("#8f6544", "#84593a", "#9a7050"))
    if allows(graph, "window"):
        unit = room.unit
        centre, half, low = view.x(0.14), unit * 0.25, view.y(room.floor)
        inside.window(
            room,
            (centre - half, max(low - unit * 0.66, unit * 0.06), centre + half, low - unit * 0.2),
            panes=3,
        )
    _bar(room)
    if allows(graph, "lamp"):
        _pendants(room)
    _bistro(room)
    done = room.done(
        far=room.floor + 0.05,
        near=0.95,
        anchors=(
            ("counter", view.x(0.72) / view.width, room.floor - 0.2 * room.unit / view.height),
        ),
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _panels(room: Room, color: str) -> None:
    """Wainscot below a rail."""
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    top = low - unit * 0.19
    dark = room.ink(hex_color(mix(rgb(color), (0.08, 0.05, 0.1), 0.4)))
    sheet.box(0, top, view.width, low).fill(dark, 0.7)
    wide = unit * 0.13
    frames = [
        f"M{at * wide + wide * 0.14:.1f},{top + unit * 0.03:.1f}h{wide * 0.72:.1f}V{low - unit * 0.04:.1f}h{-wide * 0.72:.1f}z"
        for at in range(int(view.width / wide) + 1)
    ]
    sheet.stroke("".join(frames), room.ink("#fff0dc"), unit * 0.002, 0.25)
    sheet.box(0, top - unit * 0.012, view.width, top).fill(room.ink("#c89868"))


def _bar(room: Room) -> None:
    """The counter at the dark side, shelves with cups and bottles and a board above it."""
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    ends = sorted((view.x(0.55), view.x(1.1)))
    roll = view.dice("bar")
    board = (
        min(view.x(0.6), view.x(0.6) - view.side * unit * 0.26),
        low - unit * 0.78,
        max(view.x(0.6), view.x(0.6) - view.side * unit * 0.26),
        low - unit * 0.6,
    )
    if allows(room.graph, "board", "menu") and board[1] > unit * 0.1:
        sheet.box(
            board[0] - unit * 0.01,
            board[1] - unit * 0.01,
            board[2] + unit * 0.01,
            board[3] + unit * 0.01,
        ).fill(room.ink("#8a6038"))
        sheet.box(*board).fill(room.ink("#2f3834"))
        lines = [
            f"M{board[0] + unit * 0.03:.1f},{board[1] + unit * (0.035 + 0.035 * at):.1f}h{unit * float(roll.uniform(0.09, 0.2)):.1f}"
            for at in range(4)
        ]
        sheet.stroke("".join(lines), room.ink("#e8e4d8"), unit * 0.005, 0.6)
    for row in range(2):
        y = low - unit * (0.38 + 0.14 * row)
        x = ends[0] + unit * 0.03
        while x < ends[1]:
            wide, tall = (
                unit * float(roll.uniform(0.024, 0.042)),
                unit * float(roll.uniform(0.04, 0.1)),
            )
            tone = ("#f4ece0", "#c8743f", "#4f7a5a", "#d8b060", "#8a4a44", "#a9c4c4")[
                int(roll.integers(6))
            ]
            sheet.fill(
                f"M{x:.1f},{y:.1f}V{y - tall * 0.6:.1f}Q{x:.1f},{y - tall * 0.7:.1f} {x + wide * 0.3:.1f},{y - tall * 0.75:.1f}V{y - tall:.1f}h{wide * 0.4:.1f}V{y - tall * 0.75:.1f}Q{x + wide:.1f},{y - tall * 0.7:.1f} {x + wide:.1f},{y - tall * 0.6:.1f}V{y:.1f}Z",
                room.ink(tone),
            )
            sheet.box(x + wide * 0.15, y - tall * 0.6, x + wide * 0.3, y - tall * 0.08).fill(
                "#ffffff", 0.25
            )
            x += wide + unit * float(roll.uniform(0.01, 0.03))
        sheet.box(ends[0], y, ends[1], y + unit * 0.012).fill(room.ink("#b98a5c"))
    top = low - unit * 0.235
    front = sheet.fade(
        solid((0, room.ink("#a06c44")), (1, room.ink("#5f3c28"))), (0, top), (0, low)
    )
    sheet.box(ends[0], top, ends[1], low + unit * 0.02).fill(front)
    for at in range(int((ends[1] - ends[0]) / unit / 0.05)):
        x = ends[0] + at * unit * 0.05
        sheet.box(x, top + unit * 0.02, x + unit * 0.003, low + unit * 0.015).fill("#1c0f0a", 0.35)
    sheet.box(ends[0] - unit * 0.02, top - unit * 0.022, ends[1], top + unit * 0.006).fill(
        room.ink("#e8d8c0")
    )
    sheet.box(ends[0], top + unit * 0.006, ends[1], top + unit * 0.03).fill("#140a08", 0.35)


def _pendants(room: Room) -> None:
    view, sheet = room.view, room.sheet
    unit = room.unit
    for share, drop in ((0.42, 0.1), (0.64, 0.15), (0.86, 0.12)):
        x, y = view.x(share), unit * drop
        sheet.stroke(f"M{x:.1f},0V{y:.1f}", "#20181a", unit * 0.003)
        reach, glow = unit * 0.3, 0.8 if room.dark else 0.45
        sheet.oval((x, y + unit * 0.04), reach, reach).fill(
            sheet.halo(
                even("#ffc878", (0, glow), (0.25, glow * 0.4), (1, 0)), (x, y + unit * 0.04), reach
            )
        )
        sheet.fill(oval((x, y + unit * 0.035), unit * 0.026, unit * 0.032), "#fff0c4")
        sheet.fill(
            polygon(
                [
                    (x - unit * 0.012, y - unit * 0.012),
                    (x + unit * 0.012, y - unit * 0.012),
                    (x + unit * 0.016, y + unit * 0.012),
                    (x - unit * 0.016, y + unit * 0.012),
                ]
            ),
            "#8a6238",
        )


def _bistro(room: Room) -> None:
    """A small round table in the near corner, cropped by the frame."""
    view, sheet = room.view, room.sheet
    unit = room.unit
    x, y = view.x(1.0), view.y(0.9)
    sheet.stroke(f"M{x:.1f},{y:.1f}V{view.height}", room.ink("#26201f"), unit * 0.022)
    sheet.fill(oval((x, y + unit * 0.012), unit * 0.21, unit * 0.048), room.ink("#4a3424"))
    paint = sheet.fade(
        solid((0, room.ink("#d8b48c")), (1, room.ink("#a87c54"))),
        (x + view.side * unit * 0.2, 0),
        (x - view.side * unit * 0.2, 0),
    )
    sheet.fill(oval((x, y), unit * 0.21, unit * 0.046), paint)
    cup = x + view.side * unit * 0.07
    sheet.fill(oval((cup, y), unit * 0.05, unit * 0.012), room.ink("#f4ece0"))
    sheet.fill(
        f"M{cup - unit * 0.032:.1f},{y - unit * 0.045:.1f}h{unit * 0.064:.1f}q0,{unit * 0.046:.1f} {-unit * 0.032:.1f},{unit * 0.046:.1f}q{-unit * 0.032:.1f},0 {-unit * 0.032:.1f},{-unit * 0.046:.1f}z",
        room.ink("#fffaf0"),
    )
    sheet.fill(oval((cup, y - unit * 0.045), unit * 0.032, unit * 0.007), room.ink("#5a3826"))
