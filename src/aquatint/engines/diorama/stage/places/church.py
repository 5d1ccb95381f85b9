"""The nave of a church: coloured windows, an altar with candles, pews at both sides."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings, paving
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import even, polygon
from . import hall


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view, unit = room.view, room.unit
    inside.wall(room, "#d9cdb8")
    hall.masonry(room)
    low = view.y(room.floor)
    _vault(room)
    paving.chequers(room, ("#d8ccb8", "#b4a692"))
    if allows(graph, "carpet", "rug"):
        hall.carpet(room, accent(graph, "#8a2f3c"))
    if allows(graph, "window"):
        for share, size_of in ((0.5, 0.13), (0.2, 0.08), (0.8, 0.08)):
            hall.lancet(room, (view.width * share, low - unit * 0.34), unit * size_of)
    if allows(graph, "altar"):
        _altar(room, low)
    for row in range(4):
        _pews(room, row)
    return hall.finish(room)


def _vault(room: Room) -> None:
    """Ribs that meet above, darker towards the roof."""
    view, sheet, unit = room.view, room.sheet, room.unit
    top = view.y(room.floor) - unit * 1.02
    middle = view.width / 2
    for reach in (0.34, 0.62, 0.95):
        half = unit * reach
        rib = (
            f"M{middle - half:.1f},{view.y(room.floor):.1f}V{top + unit * 0.5:.1f}"
            f"Q{middle - half * 0.9:.1f},{top + unit * 0.08:.1f} {middle:.1f},{top:.1f}"
            f"Q{middle + half * 0.9:.1f},{top + unit * 0.08:.1f}"
            f" {middle + half:.1f},{top + unit * 0.5:.1f}V{view.y(room.floor):.1f}"
        )
        sheet.stroke(rib, room.ink("#8f8270"), unit * 0.03, 0.7)
        sheet.stroke(rib, room.ink("#efe4d0"), unit * 0.014)
    dusk = even("#2a2030", (0, 0.5), (1, 0))
    low = view.y(room.floor)
    sheet.box(0, 0, view.width, low * 0.6).fill(sheet.fade(dusk, (0, 0), (0, low * 0.6)))


def low_of(room: Room) -> float:
    """The row where the wall meets the floor."""
    return room.view.y(room.floor)


def _altar(room: Room, low: float) -> None:
    """A table with a cloth, a cross and candles, on a step."""
    sheet, unit = room.sheet, room.unit
    x = room.view.width / 2
    fittings.block(room, (x - unit * 0.3, low - unit * 0.03, x + unit * 0.3, low), "#cbbba2")
    top = low - unit * 0.16
    fittings.block(room, (x - unit * 0.17, top, x + unit * 0.17, low - unit * 0.03), "#f4efe4")
    sheet.box(x - unit * 0.18, top - unit * 0.012, x + unit * 0.18, top).fill(room.ink("#fffaf0"))
    gold = room.ink("#d8a840")
    for across, up, wide, tall in ((0, 0.15, 0.016, 0.15), (0, 0.12, 0.09, 0.02)):
        left = x + across - unit * wide / 2
        sheet.box(left, top - unit * up, left + unit * wide, top - unit * (up - tall)).fill(gold)
    for way in (-1, 1):
        for step in (0.08, 0.13):
            at = x + way * unit * step
            sheet.box(at - unit * 0.007, top - unit * 0.07, at + unit * 0.007, top).fill(
                room.ink("#fdf6e6")
            )
            glow = sheet.halo(
                even("#ffd890", (0, 0.8), (1, 0)), (at, top - unit * 0.08), unit * 0.05
            )
            sheet.oval((at, top - unit * 0.08), unit * 0.05, unit * 0.05).fill(glow)
            sheet.oval((at, top - unit * 0.08), unit * 0.005, unit * 0.011).fill("#fff4c8")


def _pews(room: Room, row: int) -> None:
    """One bench at each side of the aisle; the nearer, the larger and the further out."""
    view, sheet, unit = room.view, room.sheet, room.unit
    share = (0.1, 0.26, 0.5, 0.86)[row]
    depth = view.height - view.y(room.floor)
    y = view.y(room.floor) + depth * share
    tall = unit * (0.07 + 0.2 * share)
    aisle = unit * (0.16 + 0.34 * share)
    for way in (-1, 1):
        inner = view.width / 2 + way * aisle
        outer = view.width / 2 + way * max(view.width, unit * 1.4)
        ends = sorted((inner, outer))
        fittings.block(room, (ends[0], y - tall, ends[1], y), "#8a5c3a")
        sheet.box(ends[0], y - tall * 1.08, ends[1], y - tall * 0.96).fill(room.ink("#b98452"))
        cheek = [
            (inner, y + tall * 0.1),
            (inner, y - tall * 1.2),
            (inner + way * tall * 0.2, y - tall * 1.26),
            (inner + way * tall * 0.34, y + tall * 0.1),
        ]
        sheet.fill(polygon(cheek), room.ink("#6f472c"))
