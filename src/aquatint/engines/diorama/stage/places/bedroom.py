"""A bedroom: the bed at the dark side, a window, a lamp on the night table, a soft rug."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Room
from ..sheet import polygon, solid

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
    scheme = _SCHEMES[int(view.dice("scheme").integers(len(_SCHEMES)))]
    inside.wall(room, scheme[0])
    inside.skirting(room)
    inside.planks(room, ("#b48a62", "#a97f58", "#c0966c"))
    unit = room.unit
    centre, half = view.x(0.2), unit * 0.16
    bottom = view.y(room.floor) - unit * 0.22
    if allows(graph, "window"):
        top = max(bottom - unit * 0.4, view.y(0.1))
        inside.window(room, (centre - half, top, centre + half, bottom))
        if allows(graph, "curtain"):
            cloth = accent(graph, scheme[1])
            for way in (-1, 1):
                outer, inner = centre + way * half * 1.4, centre + way * half * 0.84
                inside.curtain(
                    room,
                    (
                        min(outer, inner),
                        top - unit * 0.045,
                        max(outer, inner),
                        view.y(room.floor) - unit * 0.035,
                    ),
                    cloth,
                )
            inside.rod(room, centre - half * 1.6, centre + half * 1.6, top - unit * 0.045)
    if allows(graph, "picture", "painting"):
        x, y = view.x(0.74), max(view.y(room.floor) - unit * 0.58, view.y(0.1))
        inside.framed(
            room,
            (x - unit * 0.11, y, x + unit * 0.11, y + unit * 0.15),
            ("#b8c8e0", "#f0c8a0", scheme[2]),
            kind=int(view.dice("art").integers(3)),
        )
    if allows(graph, "rug", "carpet"):
        inside.rug(
            room,
            (view.x(0.36), view.y(room.floor + 0.62 * (1 - room.floor))),
            (unit * 0.36, (1 - room.floor) * view.height * 0.24),
            (scheme[3], "#fbf3e6"),
        )
    if allows(graph, "bed"):
        _bed(room, scheme[2])
    done = room.done(
        far=room.floor + 0.06,
        near=0.95,
        anchors=(("bed", view.x(0.84) / view.width, room.floor - 0.04),),
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _bed(room: Room, blanket: str) -> None:
    """Headboard, pillows, a blanket that falls over the side; a night table with its lamp."""
    view, sheet = room.view, room.sheet
    unit, low = room.unit, view.y(room.floor)
    side = -view.side

    def x(share: float) -> float:
        return view.x(0.56) + side * unit * share

    stand = low + unit * 0.02
    sheet.box(min(x(0.02), x(0.13)), low - unit * 0.15, max(x(0.02), x(0.13)), stand).fill(
        room.ink("#9a6f4a")
    )
    sheet.stroke(
        f"M{x(0.03):.1f},{low - unit * 0.07:.1f}H{x(0.12):.1f}", room.ink("#6a4a30"), unit * 0.005
    )
    if allows(room.graph, "lamp"):
        sheet.stroke(
            f"M{x(0.075):.1f},{low - unit * 0.15:.1f}v{-unit * 0.06:.1f}",
            room.ink("#d8c8a8"),
            unit * 0.022,
        )
        inside.lamp_shade(room, (x(0.075), low - unit * 0.2), unit * 0.085, "#f8ead0")
    head = room.ink("#8f6544")
    sheet.fill(
        f"M{x(0.16):.1f},{low:.1f}V{low - unit * 0.26:.1f}Q{x(0.4):.1f},{low - unit * 0.34:.1f} {x(0.64):.1f},{low - unit * 0.26:.1f}V{low:.1f}Z",
        sheet.fade(solid((0, room.ink("#ab7d56")), (1, head)), (0, low - unit * 0.32), (0, low)),
    )
    for share in (0.19, 0.4):
        sheet.fill(
            f"M{x(share):.1f},{low - unit * 0.1:.1f}Q{x(share):.1f},{low - unit * 0.19:.1f} {x(share + 0.1):.1f},{low - unit * 0.185:.1f}Q{x(share + 0.2):.1f},{low - unit * 0.19:.1f} {x(share + 0.195):.1f},{low - unit * 0.1:.1f}Z",
            sheet.fade(
                solid((0, room.ink("#fffaf2")), (1, room.ink("#d8d2d4"))),
                (0, low - unit * 0.19),
                (0, low - unit * 0.09),
            ),
        )
    top = [
        (x(0.15), low - unit * 0.11),
        (x(0.66), low - unit * 0.11),
        (x(0.9), low + unit * 0.1),
        (x(0.14), low + unit * 0.1),
    ]
    bright = hex_color(mix(rgb(blanket), (1.0, 1.0, 1.0), 0.25))
    dark = hex_color(mix(rgb(blanket), (0.08, 0.06, 0.14), 0.4))
    sheet.fill(
        polygon(top),
        sheet.fade(
            solid((0, room.ink(bright)), (1, room.ink(blanket))),
            (0, low - unit * 0.11),
            (0, low + unit * 0.1),
        ),
    )
    front = [
        (x(0.14), low + unit * 0.1),
        (x(0.9), low + unit * 0.1),
        (x(0.91), low + unit * 0.2),
        (x(0.13), low + unit * 0.19),
    ]
    sheet.fill(
        polygon(front),
        sheet.fade(
            solid((0, room.ink(blanket)), (1, room.ink(dark))),
            (0, low + unit * 0.1),
            (0, low + unit * 0.2),
        ),
    )
    fold = [
        (x(0.15), low - unit * 0.11),
        (x(0.66), low - unit * 0.11),
        (x(0.72), low - unit * 0.055),
        (x(0.147), low - unit * 0.055),
    ]
    sheet.fill(polygon(fold), room.ink("#f6efe6"))
    for share in (0.3, 0.5, 0.7):
        sheet.stroke(
            f"M{x(share):.1f},{low + unit * 0.1:.1f}q{side * unit * 0.02:.1f},{unit * 0.05:.1f} 0,{unit * 0.09:.1f}",
            room.ink(dark),
            unit * 0.006,
            0.5,
        )
    sheet.fill(
        polygon(
            [
                (x(0.12), low + unit * 0.19),
                (x(0.95), low + unit * 0.2),
                (x(0.95), low + unit * 0.225),
                (x(0.1), low + unit * 0.21),
            ]
        ),
        "#1c1018",
        0.3,
    )
