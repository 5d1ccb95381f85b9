"""A living room from low down: window light on the wall, pictures, a plant, a lamp, a rug."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import furniture
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows, asks
from ..room import Room

# wall, curtain, rug, line of the rug, lamp shade
_SCHEMES = (
    ("#ecdfc8", "#c98a66", "#a8574a", "#f0d6b0", "#f4e2bc"),
    ("#cfdacb", "#7f9a86", "#4f7468", "#e6dcc0", "#f2e6c8"),
    ("#d3dde4", "#6f8ba8", "#41607f", "#e2d8c4", "#f6e8cc"),
    ("#efd9cc", "#b8736f", "#7d4a5a", "#f0d0b4", "#f8e6cc"),
)
_ART = (
    ("#f2b48a", "#b8677a", "#5f5a86"),
    ("#a9cfd8", "#e8a866", "#4f8a8c"),
    ("#e6dcc0", "#c98a66", "#5a7f66"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed)
    view = room.view
    scheme = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    inside.wall(room, scheme[0])
    inside.skirting(room)
    inside.planks(room, ("#b07d52", "#a87348", "#bb895c"))
    if allows(graph, "window"):
        _window(room, accent(graph, scheme[1]))
    if asks(graph, "fireplace"):
        furniture.fireplace(room, (view.x(0.5), view.y(room.floor)), room.unit * 0.38)
    elif allows(graph, "picture", "painting"):
        _pictures(room)
    if allows(graph, "rug", "carpet"):
        middle = (view.width * 0.5, view.y(room.floor + 0.66 * (1 - room.floor)))
        reach = min(view.width * 0.47, room.unit * 0.62)
        furniture.rug(
            room, middle, (reach, (1 - room.floor) * view.height * 0.27), (scheme[2], scheme[3])
        )
    _furniture(room, scheme[4])
    done = room.done(far=room.floor + 0.045, near=0.95, anchors=(("wall", 0.5, 0.3),))
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _window(room: Room, cloth: str) -> None:
    view = room.view
    unit = room.unit
    centre, half = view.x(0.1), unit * 0.17
    top, bottom = view.y(room.floor) - unit * 0.6, view.y(room.floor) - unit * 0.2
    top = max(top, view.y(0.1))
    box = (centre - half, top, centre + half, bottom)
    windows.window(room, box)
    if allows(room.graph, "curtain"):
        windows.curtains(room, box, cloth)


def _pictures(room: Room) -> None:
    """One large and two small ones, hung to a common edge; by the seed one wide one."""
    view = room.view
    roll = view.dice("pictures")
    unit = room.unit
    x = view.x(0.64)
    y = max(view.y(room.floor) - room.unit * 0.56, view.y(0.12))
    art = [_ART[int(at)] for at in roll.permutation(len(_ART))]
    kinds = [int(at) for at in roll.permutation(3)]
    if roll.random() < 0.4:
        furniture.framed(
            room, (x - unit * 0.16, y, x + unit * 0.16, y + unit * 0.2), art[0], kind=kinds[0] % 2
        )
        return
    furniture.framed(
        room, (x - unit * 0.15, y, x + unit * 0.03, y + unit * 0.24), art[0], kind=kinds[0]
    )
    furniture.framed(
        room,
        (x + unit * 0.055, y + unit * 0.0, x + unit * 0.165, y + unit * 0.11),
        art[1],
        kind=kinds[1],
    )
    furniture.framed(
        room,
        (x + unit * 0.055, y + unit * 0.135, x + unit * 0.165, y + unit * 0.24),
        art[2],
        kind=kinds[2],
    )


def _furniture(room: Room, shade: str) -> None:
    """A lamp and a plant at the dark edge, both cut by it or close to it."""
    view, graph = room.view, room.graph
    foot = view.y(room.floor + 0.035)
    tall = min(room.unit * 0.56, view.line * 0.8)
    if allows(graph, "lamp"):
        furniture.floor_lamp(room, (view.x(0.9), foot), tall, shade)
    if allows(graph, "plant"):
        share = 0.995 if allows(graph, "lamp") else 0.93
        furniture.plant(
            room, (view.x(share), view.y(room.floor + 0.08)), room.unit * 0.34, "#c9805c"
        )
