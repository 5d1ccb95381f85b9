"""A bar: bottles before a lit mirror, a long counter, stools, low lamps."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import shaded
from ..room import Room
from ..sheet import bar, even, oval, solid

# wall, counter, glow, cushions
_SCHEMES = (
    ("#3a2c30", "#7a4a34", "#ffb45e", "#a8383c"),
    ("#24343a", "#5f4434", "#5fd0d8", "#d8903f"),
    ("#33283f", "#6a4038", "#d87af0", "#3f6a8a"),
    ("#2c3a30", "#845a38", "#ffd27a", "#2f6a54"),
)
_GLASS = ("#c8743f", "#3f6a4a", "#d8b060", "#8a3a3c", "#a9c4c4", "#f0e4cc", "#5f4a8a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.12)
    view, unit = room.view, room.unit
    wall, wood, glow, cushion = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    glow = accent(graph, glow)
    inside.wall(room, wall)
    _back(room, glow)
    inside.planks(room, ("#4a342a", "#443026", "#523a2e"))
    _counter(room, wood, glow)
    if allows(graph, "lamp"):
        count = max(3, int(view.width / unit / 0.3))
        for at in range(count):
            x = view.width * (at + 0.5) / count
            fittings.pendant(room, (x, unit * (0.14 + 0.03 * (at % 2))), unit * 0.045, "#22262c")
    if allows(graph, "stool", "chair"):
        _stools(room, cushion)
    place = room.floor - 0.26 * unit / view.height
    return room.done(far=room.floor + 0.09, near=0.95, anchors=(("counter", 0.5, place),))


def _back(room: Room, glow: str) -> None:
    """Three lit shelves of bottles in a frame of wood; they shine by day as well."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor) - unit * 0.3
    ends = sorted((view.x(0.08), view.x(1.06)))
    rows = 3 if low - unit * 0.54 > unit * 0.06 else 2
    top = low - unit * (0.17 * rows + 0.02)
    sheet.box(ends[0] - unit * 0.02, top - unit * 0.03, ends[1] + unit * 0.02, low).fill(
        room.ink("#4a3024")
    )
    mirror = solid((0, shaded(glow, 0.5)), (1, shaded(glow, 0.8)))
    sheet.box(ends[0], top, ends[1], low).fill(sheet.fade(mirror, (0, top), (0, low)))
    for row in range(rows):
        y = low - unit * (0.17 * row + 0.012)
        light = sheet.fade(even(glow, (0, 0), (1, 0.85)), (0, y - unit * 0.16), (0, y))
        sheet.box(ends[0], y - unit * 0.16, ends[1], y).fill(light)
        if allows(room.graph, "bottle"):
            fittings.shelf(
                room, (ends[0], y - unit * 0.13, ends[1], y), name=f"bottles {row}", colors=_GLASS
            )
        sheet.box(ends[0], y - 1, ends[1], y + unit * 0.006).fill("#fff4dc", 0.9)
    halo = ((ends[0] + ends[1]) / 2, (top + low) / 2)
    reach = max(view.small * 0.8, (ends[1] - ends[0]) * 0.6)
    sheet.box(0, 0, view.width, view.y(room.floor)).fill(
        sheet.halo(even(glow, (0, 0.3), (1, 0)), halo, reach, 0.7)
    )


def _counter(room: Room, wood: str, glow: str) -> None:
    """The counter from edge to edge; a strip of light under its slab."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor) + unit * 0.02
    top = low - unit * 0.29
    fittings.block(room, (0, top, view.width, low), wood)
    wide = unit * 0.2
    frames = "".join(
        f"M{at * wide + wide * 0.1:.1f},{top + unit * 0.06:.1f}h{wide * 0.8:.1f}"
        f"V{low - unit * 0.05:.1f}h{-wide * 0.8:.1f}z"
        for at in range(int(view.width / wide) + 1)
    )
    sheet.stroke(frames, "#140a08", unit * 0.005, 0.4)
    sheet.stroke(f"M0,{low - unit * 0.035:.1f}H{view.width}", room.ink("#c8a050"), unit * 0.012)
    under = sheet.fade(
        even(glow, (0, 0.55), (1, 0)), (0, top + unit * 0.02), (0, top + unit * 0.16)
    )
    sheet.box(0, top + unit * 0.02, view.width, top + unit * 0.16).fill(under)
    slab = solid((0, room.ink(fittings.paled(wood, 0.4))), (1, room.ink(shaded(wood, 0.3))))
    sheet.box(0, top - unit * 0.026, view.width, top + unit * 0.02).fill(
        sheet.fade(slab, (0, top - unit * 0.026), (0, top + unit * 0.02))
    )
    shine = [
        oval((view.x(share), top - unit * 0.014), unit * 0.12, unit * 0.005)
        for share in (0.2, 0.5, 0.8)
    ]
    sheet.scatter(shine, "#fff0d0", 0.5)
    if allows(room.graph, "glass"):
        x = view.x(0.9)
        for at in range(4):
            left = x + view.side * unit * 0.06 * at
            sheet.fill(bar(left, top - unit * 0.085, unit * 0.036, unit * 0.06), "#ffffff", 0.3)
            sheet.fill(
                bar(left, top - unit * 0.05, unit * 0.036, unit * 0.025), room.ink(_GLASS[at]), 0.7
            )


def _stools(room: Room, color: str) -> None:
    view, unit = room.view, room.unit
    y = view.y(room.floor) + unit * 0.085
    shares = (
        (0.06, 0.62, 0.78, 0.94)
        if view.width < view.height * 1.7
        else (0.04, 0.14, 0.62, 0.71, 0.8, 0.89, 0.98)
    )
    for share in shares:
        fittings.stool(room, (view.x(share), y), unit * 0.27, color)
