"""A library: shelves to the ceiling, pale in the distance, a lamp, a ladder, books near by."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import beams, books, furniture
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows
from ..room import Room
from ..sheet import even


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.11)
    view, sheet = room.view, room.sheet
    inside.wall(room, "#e8d8bc")
    tall_window = allows(graph, "window")
    _shelves(room)
    low = view.y(room.floor)
    sheet.box(0, 0, view.width, low).fill(
        sheet.halo(
            even("#fff0cc", (0, 0.5), (0.5, 0.2), (1, 0)),
            (view.x(0.4), low * 0.7),
            max(view.small, low) * 0.62,
        )
    )
    inside.planks(room, ("#9a6c48", "#8f6240", "#a67850"))
    if allows(graph, "rug", "carpet"):
        middle = (view.x(0.44), view.y(room.floor + 0.58 * (1 - room.floor)))
        furniture.rug(
            room,
            middle,
            (room.unit * 0.46, (1 - room.floor) * view.height * 0.26),
            (accent(graph, "#8a4a44"), "#e8c89a"),
        )
    if allows(graph, "ladder"):
        _ladder(room)
    if allows(graph, "lamp"):
        furniture.floor_lamp(
            room, (view.x(0.2), view.y(room.floor + 0.03)), room.unit * 0.5, "#f2dca8"
        )
    _near(room)
    done = room.done(
        far=room.floor + 0.045,
        near=0.95,
        anchors=(("shelf", view.x(0.62) / view.width, room.floor - 0.28),),
    )
    if tall_window and not room.dark and room.outside.dim > 0.6:
        source = (view.x(0.04), -view.small * 0.1)
        beams.shafts(done.picture, view, source, Glow(room.outside.key, 0.3), count=4)
    return done


def _shelves(room: Room) -> None:
    """Cases along the wall; the one at the dark side stands nearer and in full colour."""
    view = room.view
    tall_window = allows(room.graph, "window")
    unit, low = room.unit, view.y(room.floor)
    top = max(-unit * 0.02, low - unit * 1.02)
    wide = unit * 0.27
    count = int(view.width / wide) + 2
    for at in range(count):
        share = at * wide / view.width
        if tall_window and share < 0.26 - wide / view.width * 0.4:
            continue
        ends = sorted((view.x(share), view.x(share + wide / view.width * 0.985)))
        pale = 0.5 - 0.3 * min(1.0, share * 1.1) if not room.dark else 0.2
        books.case(room, (ends[0], top, ends[1], low), shelves=6, pale=pale, name=f"case {at}")
    if top > unit * 0.05:
        room.sheet.box(0, top - unit * 0.045, view.width, top).fill(room.ink("#6f4a32"))
        room.sheet.box(0, top - unit * 0.045, view.width, top - unit * 0.035).fill(
            room.ink("#b98a5c")
        )
    if tall_window:
        half = unit * 0.13
        centre = view.x(0.08)
        windows.window(
            room,
            (centre - half, max(top, view.y(0.04)) + unit * 0.04, centre + half, low - unit * 0.14),
        )


def _ladder(room: Room) -> None:
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    side = -view.side
    x, tall = view.x(0.8), unit * 0.72
    wood = room.ink("#a8763f")
    for off in (0.0, 0.085):
        a, b = x + side * unit * off, x + side * unit * (off - 0.07)
        sheet.stroke(
            f"M{a:.1f},{low + unit * 0.04:.1f}L{b:.1f},{low - tall:.1f}",
            "#1c1014",
            unit * 0.016,
            0.3,
        )
        sheet.stroke(
            f"M{a:.1f},{low + unit * 0.03:.1f}L{b:.1f},{low - tall:.1f}", wood, unit * 0.012
        )
    for rung in range(1, 9):
        share = rung / 9
        a = x - side * unit * 0.07 * share
        y = low + unit * 0.03 - (tall + unit * 0.03) * share
        sheet.stroke(f"M{a:.1f},{y:.1f}h{side * unit * 0.085:.1f}", wood, unit * 0.009)


def _near(room: Room) -> None:
    """Piles of books in the lower corners, cropped."""
    view = room.view
    unit = room.unit
    books.pile(room, (view.x(0.97), view.height * 1.01), unit * 0.3, 5, "near pile")
    books.pile(room, (view.x(0.04), view.height * 1.02), unit * 0.26, 2, "small pile")
    books.pile(room, (view.x(0.86), view.y(room.floor + 0.07)), unit * 0.14, 3, "floor pile")
