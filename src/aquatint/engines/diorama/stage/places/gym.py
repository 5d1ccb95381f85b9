"""A gym of weights and machines, or a studio with mirrors and a bar for dance and yoga."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import furniture
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, strips, tiles
from ..room import Room
from ..sheet import even, oval, polygon, solid

_GYMS = (
    ("#3a4250", "#e0562f"),
    ("#4a4644", "#e8b02c"),
    ("#34484c", "#3fb0a0"),
    ("#d8dade", "#c8403c"),
)
_STUDIOS = ("#efe4d4", "#e4e8e2", "#ecdcd6", "#dfe6ec")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint a gym."""
    room, one, hall = _begun(graph, size, seed)
    wall, sign = _GYMS[room.view.pick("gym", len(_GYMS))]
    sign = accent(graph, sign)
    shell(room, one, hall, (wall, "#5a5e66", "#2a2c32"))
    tiles(room, one, hall, "#2c2e34", step=0.6)
    sheet = room.sheet
    sheet.fill(one.front(hall.wide, (2.3, 2.42), hall.back), room.ink(sign))
    for across in hall.wide:
        sheet.fill(one.side(across, (2.3, 2.42), hall.run), room.ink(sign))
    if allows(graph, "window"):
        _panes(room, one, hall)
    if allows(graph, "mirror"):
        _mirror(room, one, hall, (0.05, hall.dark - 0.25))
    if allows(graph, "dumbbell"):
        _rack(room, one, hall)
    if allows(graph, "treadmill"):
        _treadmills(room, one, hall, sign)
    strips(room, one, hall, (hall.back * 0.86, hall.back * 0.6, hall.back * 0.42))
    return _done(room)


def studio(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint a studio for dance or yoga."""
    room, one, hall = _begun(graph, size, seed)
    wall = _STUDIOS[room.view.pick("studio", len(_STUDIOS))]
    shell(room, one, hall, (wall, "#c99a66", "#f2ece2"))
    inside.planks(
        room, ("#cda06c", "#c69662", "#d6ac7a"), top=one.at(0, 0, hall.back)[1] / room.view.height
    )
    _walls_again(room, one, hall, wall)
    if allows(graph, "window"):
        _panes(room, one, hall)
    if allows(graph, "mirror"):
        _mirror(room, one, hall, (hall.lit + 0.7, hall.dark - 0.2))
    _barre(room, one, hall)
    if allows(graph, "mat"):
        _mats(room, one, hall)
    if allows(graph, "plant"):
        view = room.view
        furniture.plant(
            room, (view.x(0.95), view.y(room.floor + 0.07)), room.unit * 0.36, "#d8cfc2"
        )
    strips(room, one, hall, (hall.back * 0.8, hall.back * 0.5))
    done = _done(room)
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _begun(graph: SceneGraph, size: Resolution, seed: int) -> tuple[Room, Eye, Shell]:
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.4, 0.52)))
    wide = max(2.4, 0.34 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=3.1, back=one.unit / (0.095 * view.height))
    return room, one, hall


def _done(room: Room) -> Backdrop:
    done = room.done(far=room.floor + 0.09, near=0.94)
    return replace(done, light=replace(done.light, y=0.05))


def _walls_again(room: Room, one: Eye, hall: Shell, wall: str) -> None:
    """The side walls over the boards that run below them."""
    for across, shade in ((hall.lit, 0.06), (hall.dark, 0.18)):
        room.sheet.fill(one.side(across, (0, hall.high), hall.run), room.ink(shaded(wall, shade)))
        room.sheet.fill(one.side(across, (0, 0.12), hall.run), room.ink("#fbf7ee"))


def _panes(room: Room, one: Eye, hall: Shell) -> None:
    """Tall windows in the lit wall."""
    sheet, out = room.sheet, room.outside
    near = hall.back * 0.94
    for _ in range(5):
        far, near = near, near * 0.74
        pane = one.side(hall.lit, (0.5, 2.2), (near, far * 0.97))
        sky = sheet.fade(
            solid((0, out.ink("#8fc0e4")), (1, out.ink("#e4f0f2"))), (0, 0), (0, room.view.line)
        )
        sheet.fill(pane, sky)
        sheet.stroke(pane, room.ink("#f8f4ea"), room.unit * 0.012)
        sheet.fill(one.side(hall.lit, (1.5, 1.54), (near, far * 0.97)), room.ink("#f8f4ea"))
        if not room.dark:
            glow = one.floor((hall.lit + 0.5, hall.lit + 1.7), (near, far * 0.9))
            sheet.fill(glow, "#fff4d8", 0.24)


def _mirror(room: Room, one: Eye, hall: Shell, span: tuple[float, float]) -> None:
    """Mirrors on the back wall: the room again, paler."""
    sheet = room.sheet
    depth, (left, right) = hall.back * 0.995, span
    top, low = one.at(0, 2.2, depth)[1], one.at(0, 0.2, depth)[1]
    glass = solid(
        (0, room.ink("#c4d4dc")),
        (0.62, room.ink("#e4ecee")),
        (0.64, room.ink("#b8a890")),
        (1, room.ink("#cdbb9f")),
    )
    sheet.fill(one.front(span, (0.2, 2.2), depth), sheet.fade(glass, (0, top), (0, low)))
    count = max(2, round((right - left) / 1.0))
    for at in range(count):
        a = left + (right - left) * at / count
        step = (right - left) / count
        glint = (
            (a + 0.2 * step, 0.2, depth),
            (a + 0.45 * step, 0.2, depth),
            (a + 0.8 * step, 2.2, depth),
            (a + 0.55 * step, 2.2, depth),
        )
        sheet.fill(one.path(glint), "#ffffff", 0.24)
        sheet.stroke(
            one.front((a, a + step), (0.2, 2.2), depth), room.ink("#6a7078"), room.unit * 0.004, 0.7
        )


def _rack(room: Room, one: Eye, hall: Shell) -> None:
    """Dumbbells on two boards before the mirror."""
    sheet, depth = room.sheet, hall.back * 0.93
    left, right = 0.2, min(hall.dark - 0.2, 2.6)
    unit = one.scale(depth)
    for up in (0.26, 0.6):
        sheet.fill(one.front((left, right), (up - 0.06, up), depth), room.ink("#1f2228"))
        count = int((right - left) / 0.3)
        for at in range(count):
            x, y = one.at(left + (at + 0.5) * (right - left) / count, up + 0.09, depth)
            size = unit * (0.07 + 0.015 * (at % 3))
            sheet.box(x - size * 1.2, y - size * 0.3, x + size * 1.2, y + size * 0.3).fill(
                room.ink("#8a9098")
            )
            for way in (-1, 1):
                sheet.oval((x + way * size, y), size * 0.5, size).fill(room.ink("#2a2d34"))
                sheet.oval(
                    (x + way * size - size * 0.1, y - size * 0.3), size * 0.18, size * 0.3
                ).fill("#ffffff", 0.24)
    for across in (left + 0.06, right - 0.06):
        sheet.fill(
            one.front((across - 0.05, across + 0.05), (0, 0.7), depth * 0.99), room.ink("#2c3038")
        )


def _treadmills(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """Machines in a row along the lit wall."""
    sheet = room.sheet
    across = hall.lit + 0.75
    for depth in (hall.back * 0.92, hall.back * 0.7, hall.back * 0.52, hall.back * 0.38):
        size = one.scale(depth)
        run = (depth, depth * 1.16)
        sheet.fill(
            one.floor((across - 0.36, across + 0.36), (run[0] * 0.97, run[1]), 0.0), "#100c12", 0.35
        )
        sheet.fill(one.floor((across - 0.32, across + 0.32), run, 0.12), room.ink("#30343c"))
        sheet.fill(
            one.front((across - 0.32, across + 0.32), (0, 0.12), run[0]), room.ink("#1e2026")
        )
        sheet.fill(one.floor((across - 0.24, across + 0.24), run, 0.13), room.ink("#15161a"))
        for way in (-0.3, 0.3):
            (ax, ay), (bx, by) = (
                one.at(across + way, 0.12, run[1]),
                one.at(across + way * 0.9, 0.86, run[1]),
            )
            sheet.stroke(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", room.ink("#9aa0a8"), size * 0.05)
        sheet.fill(
            one.front((across - 0.3, across + 0.3), (0.78, 0.98), run[1]), room.ink("#22252c")
        )
        sheet.fill(
            one.front((across - 0.2, across + 0.2), (0.84, 0.95), run[1] * 0.99),
            room.ink(paled(tone, 0.2)),
        )


def _barre(room: Room, one: Eye, hall: Shell) -> None:
    """The bar along the mirrors on its brackets."""
    sheet, depth = room.sheet, hall.back * 0.95
    (ax, ay), (bx, _) = one.at(hall.lit + 0.6, 0.72, depth), one.at(hall.dark - 0.1, 0.72, depth)
    sheet.stroke(f"M{ax:.1f},{ay:.1f}H{bx:.1f}", room.ink("#9a6a40"), one.scale(depth) * 0.05)
    sheet.stroke(
        f"M{ax:.1f},{ay - one.scale(depth) * 0.015:.1f}H{bx:.1f}",
        "#ffffff",
        one.scale(depth) * 0.012,
        0.4,
    )


def _mats(room: Room, one: Eye, hall: Shell) -> None:
    """A rolled mat and blocks in the corner, one mat laid out by the seed."""
    sheet, view = room.sheet, room.view
    tone = ("#7f6aa8", "#4f8f86", "#c8746a", "#5f86b8")[view.pick("mat", 4)]
    depth = hall.back * 0.86
    for at, shade in enumerate((0.0, 0.14, 0.28)):
        x, y = one.at(hall.lit + 0.5 + 0.26 * at, 0.11, depth)
        size = one.scale(depth) * 0.12
        sheet.fill(oval((x, y), size, size), room.ink(shaded(tone, shade)))
        sheet.stroke(
            oval((x, y), size * 0.55, size * 0.55), room.ink(shaded(tone, 0.5)), size * 0.12
        )
    left = one.at(-1.2, 0, 1.35)
    reach = one.scale(1.35)
    mat = polygon(
        [one.at(-1.15, 0, 1.2), one.at(1.15, 0, 1.2), one.at(1.15, 0, 1.62), one.at(-1.15, 0, 1.62)]
    )
    sheet.oval((one.x, left[1]), reach * 1.25, reach * 0.14).fill(
        sheet.halo(even("#1c1014", (0, 0.3), (1, 0)), (one.x, left[1]), reach * 1.25, 0.12)
    )
    sheet.fill(mat, room.ink(tone))
    sheet.stroke(mat, room.ink(paled(tone, 0.3)), room.unit * 0.005, 0.8)
