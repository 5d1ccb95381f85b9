"""A windowsill close by: the panes, what lies outside, a white board to stand things on."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from ...pixels import hex_color
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import Point, even, oval, solid
from ..view import HIGH, look

_CLOTHS = ("#c98a66", "#7f9a86", "#6f8ba8", "#d8b06a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed)
    view = look(size, seed, HIGH)
    room = replace(room, view=view, source=(view.x(0.3), view.y(0.1)))
    edge = view.y(view.horizon + 0.3)
    _outside(room, edge)
    _frame(room, edge)
    if allows(graph, "curtain"):
        _curtains(room, edge)
    _sill(room, edge)
    done = room.done(far=0.86, near=0.92)
    return replace(done, light=replace(done.light, rim=0.6))


def _outside(room: Room, edge: float) -> None:
    """Sky, hills and treetops, in the light of the hour; drops on the pane when it rains."""
    view, sheet, out = room.view, room.sheet, room.outside
    unit = view.small
    sky = [(at, hex_color(color), 1.0) for at, color in out.sky]
    sheet.box(0, 0, view.width, edge).fill(sheet.fade(sky, (0, 0), (0, edge)))
    roll = view.dice("outside")
    for up, color, distance in ((0.34, "#8fb38a", 0.6), (0.2, "#6f9a62", 0.4)):
        bend = float(roll.uniform(-0.06, 0.1))
        sheet.fill(
            f"M0,{edge - unit * up:.1f}Q{view.width / 2:.1f},{edge - unit * (up + bend):.1f}"
            f" {view.width},{edge - unit * up * 0.92:.1f}V{edge:.1f}H0Z",
            out.ink(color, distance),
        )
    for across, size in roll.random((9, 2)).tolist():
        r = unit * (0.05 + 0.06 * size)
        tree = oval((across * view.width, edge - unit * 0.12), r, r * 1.15)
        sheet.fill(tree, out.ink("#5a8a58", 0.34))
    sheet.box(0, edge - unit * 0.1, view.width, edge).fill(out.ink("#7fae66", 0.26))
    if Weather.RAIN in room.graph.weather:
        _rain(room, edge)


def _rain(room: Room, edge: float) -> None:
    """Falling rain behind the pane; on it drops, and the tracks of those that ran down."""
    view, sheet, unit = room.view, room.sheet, room.view.small
    roll = view.dice("rain on glass")
    fall: list[str] = []
    for across, down, long in roll.random((90, 3)).tolist():
        x, y = across * view.width, down * edge
        fall.append(f"M{x:.1f},{y:.1f}l{-0.008 * unit:.1f},{unit * (0.03 + 0.03 * long):.1f}")
    sheet.stroke("".join(fall), "#e8f0f8", unit * 0.0018, 0.4)
    for across, down, size in roll.random((46, 3)).tolist():
        x, y = across * view.width, down * edge
        r = unit * (0.0028 + 0.0042 * size)
        if size > 0.62:
            track = sheet.fade(even("#ffffff", (0, 0), (1, 0.34)), (0, y - 16 * r), (0, y))
            sheet.fill(
                f"M{x - r * 0.5:.1f},{y - 16 * r:.1f}h{r:.1f}L{x + r:.1f},{y:.1f}h{-2 * r:.1f}Z",
                track,
            )
        sheet.fill(oval((x, y), r, r * 1.3), "#f4f8fc", 0.5)
        sheet.fill(oval((x + r * 0.2, y + r * 0.4), r * 0.6, r * 0.7), "#5f7388", 0.35)


def _frame(room: Room, edge: float) -> None:
    view, sheet = room.view, room.sheet
    unit = view.small
    bar, paint, shade = unit * 0.03, room.ink("#fbf6ec"), room.ink("#c4b6a4")
    cross = edge * 0.42
    count = max(2, round(view.width / unit / 0.5))
    for at in range(1, count):
        x = view.width * at / count
        sheet.box(x - bar / 2, 0, x + bar / 2, edge).fill(paint)
        sheet.box(x + bar * 0.3, 0, x + bar / 2, edge).fill(shade, 0.6)
    sheet.box(0, cross - bar / 2, view.width, cross + bar / 2).fill(paint)
    sheet.box(0, cross + bar * 0.3, view.width, cross + bar / 2).fill(shade, 0.6)
    for left, right in ((0.0, bar * 1.4), (view.width - bar * 1.4, float(view.width))):
        sheet.box(left, 0, right, edge).fill(paint)
    sheet.box(0, edge - bar * 1.2, view.width, edge).fill(paint)
    sheet.box(0, edge - bar * 0.2, view.width, edge).fill(shade, 0.7)


def _curtains(room: Room, edge: float) -> None:
    """Cloth at the outer edges, cropped."""
    view = room.view
    color = accent(room.graph, _CLOTHS[view.pick("cloth", len(_CLOTHS))])
    wide = min(view.small * 0.2, view.width * 0.16)
    low = edge - view.small * 0.005
    windows.curtain(room, (-wide * 0.3, -6.0, wide, low), color)
    windows.curtain(room, (view.width - wide, -6.0, view.width + wide * 0.3, low), color)


def _sill(room: Room, edge: float) -> None:
    """A painted board, bright where the window lights it."""
    view, sheet = room.view, room.sheet
    h, unit = view.height, view.small
    board = solid((0, room.ink("#fffaf0")), (0.7, room.ink("#e9dfd0")), (1, room.ink("#cdbfac")))
    sheet.box(0, edge, view.width, h).fill(sheet.fade(board, (0, edge), (0, h)))
    glow: Point = (view.x(0.34), edge)
    light = even(hex_color(room.outside.key), (0, 0.5), (1, 0))
    reach = max(unit, view.width) * 0.6
    sheet.box(0, edge, view.width, h).fill(sheet.halo(light, glow, reach, 0.4))
    for share in (0.34, 0.7):
        y = edge + (h - edge) * share
        sheet.stroke(f"M0,{y:.1f}H{view.width}", room.ink("#b8aa96"), unit * 0.002, 0.5)
    nose = h - (h - edge) * 0.08
    sheet.box(0, nose, view.width, h).fill(room.ink("#b4a692"))
    sheet.box(0, nose, view.width, nose + unit * 0.006).fill(room.ink("#fffdf6"))
