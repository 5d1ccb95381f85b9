"""A kitchen: tiles, a counter under the window, shelves with jars, lamps above."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import even, oval, polygon, solid

_SCHEMES = (
    ("#f2e9d8", "#6f9a94", "#d8a060"),
    ("#eee6dc", "#5f7fa0", "#d98a5a"),
    ("#f4ead6", "#8a9a62", "#c87858"),
)
_JARS = ("#c8603f", "#e0a84a", "#7f9a5a", "#a9c4c8", "#b8875a", "#e8dcc4")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.13)
    view = room.view
    wall, door, metal = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    door = accent(graph, door)
    inside.wall(room, wall)
    _tiles(room)
    _floor(room)
    if allows(graph, "window"):
        unit = room.unit
        bottom = view.y(room.floor) - unit * 0.36
        half = unit * 0.17
        centre = view.x(0.22)
        windows.window(
            room, (centre - half, max(bottom - unit * 0.34, view.y(0.08)), centre + half, bottom)
        )
    _shelves(room)
    _counter(room, door)
    _lamps(room, metal)
    done = room.done(
        far=room.floor + 0.05,
        near=0.95,
        anchors=(("counter", 0.5, room.floor - 0.2 * view.small / view.height),),
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _tiles(room: Room) -> None:
    """Glazed tiles over the counter."""
    view, sheet = room.view, room.sheet
    unit = room.unit
    top, bottom = view.y(room.floor) - unit * 0.48, view.y(room.floor) - unit * 0.22
    step = unit * 0.05
    sheet.box(0, top, view.width, bottom).fill(room.ink("#fbfaf4"), 0.62)
    lines = [
        f"M0,{top + step * row:.1f}H{view.width}" for row in range(int((bottom - top) / step) + 1)
    ]
    lines += [f"M{x * step:.1f},{top:.1f}V{bottom:.1f}" for x in range(int(view.width / step) + 1)]
    sheet.stroke("".join(lines), room.ink("#c9bfae"), unit * 0.0022, 0.6)


def _floor(room: Room) -> None:
    """Chequered tiles in perspective."""
    view, sheet = room.view, room.sheet
    top, h = view.y(room.floor), view.height
    sheet.box(0, top, view.width, h).fill(room.ink("#e9dfce"))
    middle, step = view.x(0.46), view.small * 0.2
    eye = view.line
    depth = (h * 1.06 - eye) / (top - eye)
    rows = [eye + (h * 1.06 - eye) / (depth - (depth - 1) * at / 8) for at in range(9)]
    dark: list[str] = []
    reach = int(view.width / step * depth / 1.6) + 3
    for row in range(8):
        scale = [(y - eye) / (h * 1.06 - eye) for y in (rows[row], rows[row + 1])]
        for at in range(-reach, reach):
            if (at + row) % 2:
                continue
            left, right = middle + at * step, middle + (at + 1) * step
            tile = [
                (middle + (x - middle) * share, y)
                for x, share, y in (
                    (left, scale[0], rows[row]),
                    (right, scale[0], rows[row]),
                    (right, scale[1], rows[row + 1]),
                    (left, scale[1], rows[row + 1]),
                )
            ]
            if max(x for x, _ in tile) > 0 and min(x for x, _ in tile) < view.width:
                dark.append(polygon(tile))
    sheet.scatter(dark, room.ink("#b9a894"), 0.75)
    sheet.box(0, top, view.width, h).fill(
        sheet.fade(even("#2a1a20", (0, 0.3), (0.16, 0.02), (1, 0.18)), (0, top), (0, h))
    )


def _counter(room: Room, door: str) -> None:
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    top = low - unit * 0.22
    body = sheet.fade(
        solid(
            (0, room.ink(door)), (1, room.ink(hex_color(mix(rgb(door), (0.05, 0.05, 0.12), 0.35))))
        ),
        (view.x(0.1), 0),
        (view.x(1.0), 0),
    )
    sheet.box(0, top, view.width, low).fill(body)
    wide = unit * 0.19
    for at in range(int(view.width / wide) + 1):
        left = at * wide + wide * 0.06
        sheet.stroke(
            f"M{left:.1f},{top + unit * 0.035:.1f}h{wide * 0.88:.1f}"
            f"V{low - unit * 0.03:.1f}h{-wide * 0.88:.1f}Z",
            room.ink("#20262c"),
            unit * 0.0025,
            0.32,
        )
        sheet.stroke(
            f"M{left + wide * 0.36:.1f},{top + unit * 0.055:.1f}h{wide * 0.16:.1f}",
            room.ink("#e8d8b0"),
            unit * 0.006,
        )
    sheet.box(0, low - unit * 0.022, view.width, low).fill(room.ink("#2a2428"), 0.75)
    sheet.box(0, top - unit * 0.016, view.width, top + unit * 0.012).fill(
        sheet.fade(
            solid((0, room.ink("#d8b080")), (1, room.ink("#9a6c44"))),
            (0, top - unit * 0.016),
            (0, top + unit * 0.012),
        )
    )
    sheet.box(0, top + unit * 0.012, view.width, top + unit * 0.03).fill("#20141a", 0.28)


def _shelves(room: Room) -> None:
    """Two open shelves with jars and bowls at the dark side."""
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    roll = view.dice("jars")
    ends = sorted((view.x(0.52), view.x(1.02)))
    for row in range(2):
        y = low - unit * (0.5 + 0.17 * row)
        if y < unit * 0.14:
            break
        x = ends[0] + unit * 0.03
        while x < ends[1] - unit * 0.06 and allows(room.graph, "jar"):
            wide, tall = (
                unit * float(roll.uniform(0.032, 0.06)),
                unit * float(roll.uniform(0.05, 0.11)),
            )
            color = _JARS[int(roll.integers(len(_JARS)))]
            bright, dark = (
                room.ink(hex_color(mix(rgb(color), (1.0, 1.0, 1.0), 0.3))),
                room.ink(hex_color(mix(rgb(color), (0.1, 0.05, 0.1), 0.3))),
            )
            tones = (bright, dark) if view.side < 0 else (dark, bright)
            paint = sheet.fade(solid((0, tones[0]), (1, tones[1])), (x, 0), (x + wide, 0))
            r = wide * 0.22
            sheet.fill(
                f"M{x:.1f},{y:.1f}V{y - tall + r:.1f}q0,{-r:.1f}"
                f" {r:.1f},{-r:.1f}h{wide - 2 * r:.1f}q{r:.1f},0"
                f" {r:.1f},{r:.1f}V{y:.1f}Z",
                paint,
            )
            sheet.box(
                x + wide * 0.1, y - tall - unit * 0.01, x + wide * 0.9, y - tall + unit * 0.004
            ).fill(room.ink("#8a6a48"))
            x += wide + unit * float(roll.uniform(0.008, 0.04))
        sheet.box(ends[0], y, ends[1], y + unit * 0.014).fill(room.ink("#a9784e"))
        sheet.box(ends[0], y + unit * 0.014, ends[1], y + unit * 0.04).fill(
            sheet.fade(
                even("#2a1a20", (0, 0.26), (1, 0)), (0, y + unit * 0.014), (0, y + unit * 0.04)
            )
        )


def _lamps(room: Room, metal: str) -> None:
    view, sheet = room.view, room.sheet
    if not allows(room.graph, "lamp"):
        return
    unit = room.unit
    for share, drop in ((0.5, 0.13), (0.72, 0.1)):
        x, y = view.x(share), room.top + unit * drop
        sheet.stroke(f"M{x:.1f},{room.top:.1f}V{y:.1f}", room.ink("#3a3034"), unit * 0.003)
        reach = unit * 0.2
        glow = 0.7 if room.dark else 0.28
        sheet.oval((x, y + unit * 0.05), reach, reach).fill(
            sheet.halo(even("#ffdf9c", (0, glow), (1, 0)), (x, y + unit * 0.05), reach)
        )
        sheet.fill(
            f"M{x - unit * 0.055:.1f},{y + unit * 0.05:.1f}Q{x - unit * 0.05:.1f},{y:.1f}"
            f" {x:.1f},{y:.1f}Q{x + unit * 0.05:.1f},{y:.1f}"
            f" {x + unit * 0.055:.1f},{y + unit * 0.05:.1f}Z",
            room.ink(metal),
        )
        sheet.fill(oval((x, y + unit * 0.05), unit * 0.054, unit * 0.008), "#fff2cc")
