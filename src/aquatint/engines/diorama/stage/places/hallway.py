"""A school's hallway: lockers along both walls, doors between them, a shining floor."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, strips
from ..room import Room
from ..sheet import even, solid

_SCHEMES = (
    ("#e8e2d4", "#3f6fa8"),
    ("#e4e8e4", "#2f8078"),
    ("#ece0d4", "#b8483c"),
    ("#e6e4ee", "#d8a03c"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.42, 0.54)))
    hall = Shell(lit=-1.9, dark=1.9, high=2.5, back=one.unit / (0.06 * view.height))
    wall, tone = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    tone = accent(graph, tone)
    shell(room, one, hall, (wall, "#cfc8b8", "#f2f0ea"))
    _floor(room, one, hall, tone)
    if allows(graph, "locker"):
        _lockers(room, one, hall, tone)
    _end(room, one, hall)
    strips(room, one, hall, tuple(hall.back * share for share in (0.85, 0.5, 0.3, 0.18)))
    done = room.done(far=room.floor + 0.09, near=0.94)
    return replace(done, light=replace(done.light, y=0.05))


def _floor(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Tiles with a coloured border, the light of the far doors along the middle."""
    sheet, view = room.sheet, room.view
    for side in (-1, 1):
        border = (side * 1.3, side * 1.45)
        sheet.fill(one.floor(border, hall.run), room.ink(paled(tone, 0.25)), 0.8)
    joints, depth = [], 0.7
    while depth < hall.back:
        (ax, ay), (bx, _) = one.at(hall.lit, 0, depth), one.at(hall.dark, 0, depth)
        joints.append(f"M{ax:.1f},{ay:.1f}H{bx:.1f}")
        depth *= 1.2
    for at in range(-3, 4):
        (ax, ay), (bx, by) = one.at(0.5 * at, 0, 0.5), one.at(0.5 * at, 0, hall.back)
        joints.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    sheet.stroke("".join(joints), room.ink("#9a9282"), max(0.8, view.small * 0.002), 0.5)
    low = one.at(0, 0, hall.back)[1]
    gleam = sheet.fade(even("#ffffff", (0, 0.7), (0.4, 0.2), (1, 0)), (0, low), (0, view.height))
    sheet.fill(
        one.path(((-0.5, 0, hall.back), (0.5, 0, hall.back), (0.7, 0, 0.6), (-0.7, 0, 0.6))), gleam
    )


def _door(room: Room, one: Eye, face: float, run: tuple[float, float]) -> None:
    """A door with a pane, in a pale frame."""
    sheet, (depth, far) = room.sheet, run
    frame = one.side(face * 0.999, (0, 1.72), (depth, far * 1.06))
    sheet.fill(frame, room.ink("#e8e0d0"))
    leaf = one.side(face * 0.998, (0, 1.62), (depth * 1.02, far * 1.04))
    sheet.fill(leaf, room.ink("#a8744a"))
    pane = one.side(face * 0.997, (0.95, 1.5), (depth * 1.05, far * 1.01))
    sheet.fill(pane, room.ink("#cfe0ea"))


def _lockers(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Rows of lockers with their vents and handles, a door after every sixth."""
    sheet = room.sheet
    for side in (-1, 1):
        face = side * 1.72
        sheet.fill(one.side(face, (0, 1.72), (0.4, hall.back)), room.ink(shaded(tone, 0.3)))
        top = (
            (face, 1.72, 0.4),
            (side * 1.9, 1.72, 0.4),
            (side * 1.9, 1.72, hall.back),
            (face, 1.72, hall.back),
        )
        sheet.fill(one.path(top), room.ink(paled(tone, 0.3)))
        depth, at = 0.55, 0
        while depth < hall.back * 0.94:
            far = depth * 1.09
            run = (depth * 1.004, far * 0.996)
            if at % 7 == 6:
                _door(room, one, face, (depth, far))
                far *= 1.06
            else:
                shade = 0.04 + 0.06 * (at % 2)
                sheet.fill(one.side(face * 0.999, (0.06, 1.68), run), room.ink(shaded(tone, shade)))
                vents = [
                    one.side(face * 0.998, (up, up + 0.03), (depth * 1.025, far * 0.975))
                    for up in (1.4, 1.47, 1.54)
                ]
                sheet.scatter(vents, room.ink(shaded(tone, 0.55)))
                sheet.fill(
                    one.side(face * 0.998, (0.86, 1.0), (depth * 1.02, depth * 1.032)),
                    room.ink("#d8d8d4"),
                )
            depth, at = far, at + 1


def _end(room: Room, one: Eye, hall: Shell) -> None:
    """Glass doors at the end, bright with the day."""
    sheet, out, depth = room.sheet, room.outside, hall.back * 0.99
    top, low = one.at(0, 1.9, depth)[1], one.at(0, 0, depth)[1]
    sky = solid((0, out.ink("#a8d0ec")), (1, out.ink("#eef4ea")))
    sheet.fill(one.front((-1.0, 1.0), (0, 1.95), depth), room.ink("#6a6e70"))
    for span in ((-0.92, -0.04), (0.04, 0.92)):
        sheet.fill(one.front(span, (0.05, 1.88), depth), sheet.fade(sky, (0, top), (0, low)))
    place, reach = one.at(0, 1.0, depth), room.unit * 0.3
    if not room.dark:
        glow = sheet.halo(even("#fffbe8", (0, 0.6), (1, 0)), place, reach)
        sheet.oval(place, reach, reach).fill(glow)
