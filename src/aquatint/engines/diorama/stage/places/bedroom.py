"""A bedroom: the bed at the dark side, a window, a lamp on the night table, a soft rug."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import furniture
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..bed import Bed
from ..extras import accent, allows
from ..room import Room

# wall, cloth, blanket, rug
_SCHEMES = (
    ("#d9dfe8", "#8a9cc0", "#5f7aa8", "#c8cfe0"),
    ("#ecdcd4", "#c78f8a", "#a8646a", "#e8cfc0"),
    ("#dbe2d2", "#8fa888", "#6a8a6c", "#d8dcc4"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed)
    view = room.view
    scheme = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    inside.wall(room, scheme[0])
    inside.skirting(room)
    inside.planks(room, ("#b48a62", "#a97f58", "#c0966c"))
    if allows(graph, "window"):
        _window(room, accent(graph, scheme[1]))
    if allows(graph, "picture", "painting"):
        unit = room.unit
        x, y = view.x(0.74), max(view.y(room.floor) - unit * 0.58, view.y(0.1))
        furniture.framed(
            room,
            (x - unit * 0.11, y, x + unit * 0.11, y + unit * 0.15),
            ("#b8c8e0", "#f0c8a0", scheme[2]),
            kind=view.pick("art", 3),
        )
    if allows(graph, "rug", "carpet"):
        furniture.rug(
            room,
            (view.x(0.36), view.y(room.floor + 0.62 * (1 - room.floor))),
            (room.unit * 0.36, (1 - room.floor) * view.height * 0.24),
            (scheme[3], "#fbf3e6"),
        )
    if allows(graph, "bed"):
        Bed(room=room, head=0.56, blanket=scheme[2]).draw()
    done = room.done(
        far=room.floor + 0.06,
        near=0.95,
        anchors=(("bed", view.x(0.84) / view.width, room.floor - 0.04),),
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _window(room: Room, cloth: str) -> None:
    unit, view = room.unit, room.view
    centre, half = view.x(0.2), unit * 0.16
    bottom = view.y(room.floor) - unit * 0.22
    box = (centre - half, max(bottom - unit * 0.4, view.y(0.1)), centre + half, bottom)
    windows.window(room, box)
    if allows(room.graph, "curtain"):
        windows.curtains(room, box, cloth)
