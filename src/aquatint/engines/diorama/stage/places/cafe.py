"""A café: a window to the street, a counter with shelves, warm pendant lamps, a table near by."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import bar, even, oval, polygon, solid

_WALLS = ("#5f7a72", "#8a5f50", "#50647c")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.11)
    view = room.view
    color = accent(graph, _WALLS[view.pick("scheme", len(_WALLS))])
    inside.wall(room, color)
    _panels(room, color)
    inside.planks(room, ("#8f6544", "#84593a", "#9a7050"))
    if allows(graph, "window"):
        unit = room.unit
        centre, half, low = view.x(0.14), unit * 0.25, view.y(room.floor)
        windows.window(
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
        f"M{at * wide + wide * 0.14:.1f},{top + unit * 0.03:.1f}"
        f"h{wide * 0.72:.1f}V{low - unit * 0.04:.1f}h{-wide * 0.72:.1f}"
        f"z"
        for at in range(int(view.width / wide) + 1)
    ]
    sheet.stroke("".join(frames), room.ink("#fff0dc"), unit * 0.002, 0.25)
    sheet.box(0, top - unit * 0.012, view.width, top).fill(room.ink("#c89868"))


def _bar(room: Room) -> None:
    """The counter at the dark side, shelves with cups and bottles, a board above."""
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    start, end = sorted((view.x(0.55), view.x(1.1)))
    if allows(room.graph, "board", "menu"):
        _board(room, low - unit * 0.78)
    for row in range(2):
        _bottles(room, (start, end), low - unit * (0.38 + 0.14 * row), row)
    top, foot = low - unit * 0.235, low + unit * 0.02
    wood = solid((0, room.ink("#a06c44")), (1, room.ink("#5f3c28")))
    sheet.box(start, top, end, foot).fill(sheet.fade(wood, (0, top), (0, low)))
    grooves = [
        bar(start + at * unit * 0.05, top + unit * 0.02, unit * 0.003, foot - top - unit * 0.02)
        for at in range(int((end - start) / unit / 0.05))
    ]
    sheet.scatter(grooves, "#1c0f0a", 0.35)
    slab = room.ink("#e8d8c0")
    sheet.box(start - unit * 0.02, top - unit * 0.022, end, top + unit * 0.006).fill(slab)
    sheet.box(start, top + unit * 0.006, end, top + unit * 0.03).fill("#140a08", 0.35)


def _board(room: Room, top: float) -> None:
    """A slate with four lines of chalk."""
    view, sheet, unit = room.view, room.sheet, room.unit
    if top < unit * 0.1:
        return
    left, right = sorted((view.x(0.6), view.x(0.6) - view.side * unit * 0.26))
    edge, bottom = unit * 0.01, top + unit * 0.18
    sheet.box(left - edge, top - edge, right + edge, bottom + edge).fill(room.ink("#8a6038"))
    sheet.box(left, top, right, bottom).fill(room.ink("#2f3834"))
    lines = [
        f"M{left + unit * 0.03:.1f},{top + unit * (0.035 + 0.035 * at):.1f}h{unit * long:.1f}"
        for at, long in enumerate(view.dice("chalk").uniform(0.09, 0.2, 4).tolist())
    ]
    sheet.stroke("".join(lines), room.ink("#e8e4d8"), unit * 0.005, 0.6)


_GLASS = ("#f4ece0", "#c8743f", "#4f7a5a", "#d8b060", "#8a4a44", "#a9c4c4")


def _bottles(room: Room, ends: tuple[float, float], y: float, row: int) -> None:
    """A shelf of bottles."""
    sheet, unit = room.sheet, room.unit
    roll = room.view.dice(f"bottles {row}")
    x = ends[0] + unit * 0.03
    while x < ends[1]:
        wide, tall = unit * float(roll.uniform(0.024, 0.042)), unit * float(roll.uniform(0.04, 0.1))
        tone = _GLASS[int(roll.integers(len(_GLASS)))]
        neck, shoulder, end = y - tall * 0.75, y - tall * 0.7, x + wide
        sheet.fill(
            f"M{x:.1f},{y:.1f}V{y - tall * 0.6:.1f}"
            f"Q{x:.1f},{shoulder:.1f} {x + wide * 0.3:.1f},{neck:.1f}"
            f"V{y - tall:.1f}h{wide * 0.4:.1f}V{neck:.1f}"
            f"Q{end:.1f},{shoulder:.1f} {end:.1f},{y - tall * 0.6:.1f}V{y:.1f}Z",
            room.ink(tone),
        )
        sheet.fill(bar(x + wide * 0.15, y - tall * 0.6, wide * 0.15, tall * 0.52), "#ffffff", 0.25)
        x += wide + unit * float(roll.uniform(0.01, 0.03))
    sheet.box(ends[0], y, ends[1], y + unit * 0.012).fill(room.ink("#b98a5c"))


def _pendants(room: Room) -> None:
    view, sheet = room.view, room.sheet
    unit = room.unit
    for share, drop in ((0.42, 0.1), (0.64, 0.15), (0.86, 0.12)):
        x, y = view.x(share), room.top + unit * drop
        sheet.stroke(f"M{x:.1f},{room.top:.1f}V{y:.1f}", "#20181a", unit * 0.003)
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
        f"M{cup - unit * 0.032:.1f},{y - unit * 0.045:.1f}"
        f"h{unit * 0.064:.1f}q0,{unit * 0.046:.1f} {-unit * 0.032:.1f},{unit * 0.046:.1f}"
        f"q{-unit * 0.032:.1f},0 {-unit * 0.032:.1f},{-unit * 0.046:.1f}"
        f"z",
        room.ink("#fffaf0"),
    )
    sheet.fill(oval((cup, y - unit * 0.045), unit * 0.032, unit * 0.007), room.ink("#5a3826"))
