"""A wooden table close by; behind it a room out of focus, with a bright window."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import Picture, fractions, hex_color, mix, rgb
from .. import beams, surfaces
from .. import room as inside
from ..backdrop import Backdrop, Stage
from ..beams import Glow
from ..extras import INKS, accent, allows
from ..room import Room
from ..sheet import Sheet, curve, even, oval, solid
from ..soft import blur_picture, blur_sprite, enlarge_picture, enlarge_sprite
from ..view import HIGH, View, look
from ..window import GARDENS, season_of

_ROOMS = (
    ("#efdcc0", "#d8b48c", "#8fae8a"),
    ("#dfe4d8", "#b8c4a8", "#7f9a86"),
    ("#f0d8cc", "#d8a090", "#a88a9a"),
    ("#d8e2ea", "#a9bccc", "#e0b48c"),
)
_WOODS = (
    ("#b27a4a", "#a87042", "#bd8654"),
    ("#c8996a", "#bf8e5e", "#d0a476"),
    ("#8f5c3c", "#865436", "#9a6846"),
)
_SHRINK = 8
_COARSE = 2
_EDGE = 0.16
"""So far below the eye line is the far edge of the table."""


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = _begun(graph, size, seed)
    return _laid(room, _behind(room, room.view.horizon + _EDGE))


def before(stage: Stage, graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """The same table in another room, which is seen out of focus behind it."""
    room = _begun(graph, size, seed)
    small = Resolution(max(8, size.width // _COARSE), max(8, size.height // _COARSE))
    backdrop = stage(graph, small, seed)
    return _laid(room, _beyond(room.view, backdrop, room.view.horizon + _EDGE))


def _begun(graph: SceneGraph, size: Resolution, seed: int) -> Room:
    """The room of a table, which one looks down at."""
    view = look(size, seed, HIGH)
    room = inside.begin(graph, size, seed)
    return replace(room, view=view, source=(view.x(0.16), view.y(0.16)))


def _beyond(view: View, backdrop: Backdrop, edge: float) -> Picture:
    """What of a small picture of a room is above its floor, blurred, down to the table's edge."""
    height = backdrop.picture.shape[0]
    low = round(backdrop.far * height)
    part = backdrop.picture[max(0, low - round(edge * height)) : low]
    soft = blur_picture(part, view.small * 0.013 / _COARSE)
    picture = np.zeros((view.height, view.width, 3), np.float32)
    line = round(view.y(edge)) + 2  # the table covers two rows
    picture[:line] = enlarge_picture(soft, view.width, line)
    return picture


def _laid(room: Room, picture: Picture) -> Backdrop:
    """The table before a picture, in place."""
    graph, view = room.graph, room.view
    edge = view.horizon + _EDGE
    _top(room, _boards(room), edge)
    if allows(graph, "cloth", "napkin"):
        _cloth(room)
    room.sheet.onto(picture)
    surface = surfaces.asked(graph)
    if surface in surfaces.LAID:
        tone = surfaces.cloth_tone(graph)
        surfaces.lay(picture, view, surface, round(view.y(edge)), tone)
    _spill(room, picture, edge)
    return Backdrop(
        picture=picture,
        light=room.light,
        horizon=view.horizon,
        far=edge + 0.14,
        near=0.9,
        anchors=(("table", 0.5, edge + 0.2),),
    )


def _behind(room: Room, edge: float) -> Picture:
    """The room behind the table, blurred: a window, a plant, a shelf, lights."""
    view = room.view
    soft = Sheet(view.width, view.height)
    wall, shade, far = _ROOMS[view.pick("room", len(_ROOMS))]
    far = accent(room.graph, far)
    low = view.y(edge)
    soft.cover(
        soft.fade(
            solid((0, room.ink(wall)), (1, room.ink(shade))), (view.x(0.1), 0), (view.x(1.0), low)
        )
    )
    if allows(room.graph, "window"):
        _glare(room, soft, low)
    _plant_and_shelf(room, soft, low, far)
    tints = (rgb("#fff0cc"), rgb("#ffd9a0"), mix(rgb(far), (1.0, 1.0, 1.0), 0.4))
    beams.bokeh(soft, view, tints, band=(0.06, edge - 0.08), count=11)
    small = blur_sprite(soft.sprite(_SHRINK), view.small * 0.013 / _SHRINK * 1.6)
    sprite = enlarge_sprite(small, view.width, view.height)
    return fractions(sprite[..., :3])


def _plant_and_shelf(room: Room, soft: Sheet, low: float, tone: str) -> None:
    """A bush in a pot at the dark side, five things on a board."""
    view, unit = room.view, room.view.small
    x = view.x(0.84)
    crowns = ((0.0, 0.3, 0.13), (-0.09, 0.2, 0.1), (0.1, 0.18, 0.11), (0.03, 0.42, 0.09))
    for at, (dx, up, r) in enumerate(crowns):
        color = hex_color(mix(rgb(tone), rgb("#5f8a5f"), 0.5 if at % 2 else 0.75))
        leaf = oval((x + dx * unit, low - up * unit), r * unit, r * unit * 1.2)
        soft.fill(leaf, room.ink(color), 0.85)
    soft.box(x - unit * 0.09, low - unit * 0.12, x + unit * 0.09, low).fill(room.ink("#c98a60"))
    start, end = sorted((view.x(0.46), view.x(0.7)))
    board = low - unit * 0.36
    soft.box(start, board, end, board + unit * 0.02).fill(room.ink("#8a6a4c"), 0.6)
    for at, color in enumerate((tone, "#c8744f", "#e8d8b8", "#7a8aa0", "#d8a860")):
        left = start + (end - start) * (at + 0.1) / 5
        top = board - unit * (0.05 + 0.025 * (at % 3))
        soft.box(left, top, left + (end - start) * 0.13, board).fill(room.ink(color), 0.75)


def _glare(room: Room, soft: Sheet, low: float) -> None:
    view = room.view
    unit = view.small
    ends = sorted((view.x(-0.02), view.x(0.36)))
    top = max(0.0, low - unit * 0.56)
    sky = [(at, hex_color(color), 1.0) for at, color in room.outside.sky]
    soft.box(ends[0], top, ends[1], low - unit * 0.1).fill(soft.fade(sky, (0, top), (0, low)))
    soft.box(ends[0], low - unit * 0.24, ends[1], low - unit * 0.1).fill(
        room.outside.ink(GARDENS[season_of(room.graph)][0], 0.3), 0.9
    )
    if not room.dark:
        soft.box(ends[0], top, ends[1], low - unit * 0.1).fill("#ffffff", 0.4)
    frame = room.ink("#fffaf0")
    middle = (ends[0] + ends[1]) / 2
    soft.stroke(
        f"M{middle:.1f},{top:.1f}V{low - unit * 0.1:.1f}"
        f"M{ends[0]:.1f},{top + (low - top) * 0.36:.1f}H{ends[1]:.1f}",
        frame,
        unit * 0.022,
    )
    soft.stroke(
        f"M{ends[0]:.1f},{top:.1f}H{ends[1]:.1f}V{low - unit * 0.1:.1f}H{ends[0]:.1f}Z",
        frame,
        unit * 0.03,
    )


def _boards(room: Room) -> tuple[str, str, str]:
    """The colours of three boards: of wood, or as the prompt has them painted."""
    painted = next((INKS[one] for one in INKS if f"{one} table" in room.graph.extras), None)
    if painted is None:
        return _WOODS[room.view.pick("wood", len(_WOODS))]
    dark, light = mix(rgb(painted), (0.0, 0.0, 0.0), 0.07), mix(rgb(painted), (1.0, 1.0, 1.0), 0.07)
    return painted, hex_color(dark), hex_color(light)


def _top(room: Room, wood: tuple[str, str, str], edge: float) -> None:
    view, sheet = room.view, room.sheet
    start, h, w = view.y(edge), view.height, view.width
    inside.boards(sheet, view, tuple(room.ink(tone) for tone in wood), start, wide=0.36)
    glow = "#fff2d6" if not room.dark else "#ffc98a"
    lit = (view.x(0.24), start + view.small * 0.05)
    reach = max(view.small, w) * 0.62
    sheet.box(0, start, w, h).fill(
        sheet.halo(even(glow, (0, 0.6), (0.4, 0.24), (1, 0)), lit, reach, 0.42)
    )
    sheet.box(0, start, w, h).fill(
        sheet.fade(
            even("#28120c", (0, 0), (0.45, 0.05), (1, 0.4)), (view.x(0.1), start), (view.x(1.0), h)
        )
    )
    sheet.box(0, start - view.small * 0.002, w, start + view.small * 0.004).fill(
        room.ink("#fff0d4"), 0.75
    )
    sheet.box(0, start + view.small * 0.004, w, start + view.small * 0.03).fill(
        sheet.fade(even("#2a140c", (0, 0.22), (1, 0)), (0, start), (0, start + view.small * 0.03))
    )


def _cloth(room: Room) -> None:
    """The corner of a linen napkin, cropped by the near dark corner."""
    view, sheet = room.view, room.sheet
    if view.dice("cloth").random() < 0.35:
        return
    unit, h = view.small, view.height
    side = view.side
    x = view.x(1.02)
    points = [
        (x, h - unit * 0.13),
        (x + side * unit * 0.12, h - unit * 0.105),
        (x + side * unit * 0.3, h - unit * 0.03),
        (x + side * unit * 0.4, h + unit * 0.02),
    ]
    d = curve(points) + f"L{x:.1f},{h + 4:.1f}Z"
    moved = [(px + side * unit * 0.008, py - unit * 0.0) for px, py in points]
    sheet.stroke(curve(moved), "#1c0c08", unit * 0.02, 0.22)
    cloth = accent(room.graph, "#e9e2d6")
    sheet.fill(
        d,
        sheet.fade(
            solid((0, room.ink("#f7f2e8")), (1, room.ink(cloth))),
            (x + side * unit * 0.35, 0),
            (x, h),
        ),
    )
    for off in (0.02, 0.032):
        line = [(px - side * unit * off * 0.4, py + unit * off) for px, py in points]
        sheet.stroke(curve(line), room.ink("#b86a58"), unit * 0.004, 0.7)


def _spill(room: Room, picture: Picture, edge: float) -> None:
    """Panes of window light across the boards, in place."""
    if room.dark or room.outside.dim < 0.6 or not allows(room.graph, "window"):
        return
    view = room.view
    sheet = Sheet(view.width, view.height)
    start, unit, away = view.y(edge), view.small, -view.side
    for column in range(3):
        near, far = (
            view.x(0.1) + away * unit * 0.27 * column,
            view.x(0.02) + away * unit * 0.17 * column,
        )
        for top, bottom in ((0.05, 0.13), (0.145, 0.27)):
            xs = [
                far + (near - far) * share * 3.2 + away * unit * share * 0.5
                for share in (top, bottom)
            ]
            wide = [unit * (0.15 + 0.25 * share) for share in (top, bottom)]
            y = [start + unit * share for share in (top, bottom)]
            sheet.fill(
                f"M{xs[0]:.1f},{y[0]:.1f}h{away * wide[0]:.1f}"
                f"L{xs[1] + away * wide[1]:.1f},{y[1]:.1f}h{-away * wide[1]:.1f}Z",
                "#ffffff",
            )
    beams.cast(picture, view, sheet, Glow(room.outside.key, 0.3, 0.011))
