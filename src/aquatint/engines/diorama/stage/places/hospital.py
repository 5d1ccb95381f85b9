"""A hospital room: a bed with its rails, a curtain, a monitor, a drip, a bright window."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, strips, tiles
from ..room import Room
from ..sheet import oval, polygon, solid

_SCHEMES = (
    ("#e4eef0", "#6fb0b8"),
    ("#e8eee4", "#7fb08a"),
    ("#e6eaf4", "#7a98c8"),
    ("#f0ebe4", "#d09a7a"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.44, 0.54)))
    wide = max(2.5, 0.34 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=2.8, back=one.unit / (0.11 * view.height))
    wall, tone = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    tone = accent(graph, tone)
    shell(room, one, hall, (wall, "#c8d4d4", "#f2f5f4"))
    tiles(room, one, hall, "#9fb0b2", step=0.6)
    _band(room, one, hall, tone)
    if allows(graph, "window"):
        _window(room, one, hall)
    if allows(graph, "bed"):
        _bed(room, one, hall, tone)
    if allows(graph, "curtain"):
        _curtain(room, one, hall, tone)
    if allows(graph, "monitor"):
        _monitor(room, one, hall)
    strips(room, one, hall, (hall.back * 0.8, hall.back * 0.5))
    done = room.done(far=room.floor + 0.1, near=0.94)
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _band(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """A rail of the hospital's colour around the walls."""
    for low, high, color in ((0.0, 0.12, paled(tone, 0.5)), (0.86, 0.98, tone)):
        for across in hall.wide:
            room.sheet.fill(one.side(across, (low, high), hall.run), room.ink(shaded(color, 0.08)))
        room.sheet.fill(one.front(hall.wide, (low, high), hall.back), room.ink(color))


def _window(room: Room, one: Eye, hall: Shell) -> None:
    (ax, ay), (bx, by) = (
        one.at(hall.lit * 0.8, 2.2, hall.back),
        one.at(hall.lit * 0.16, 1.1, hall.back),
    )
    left, right = sorted((ax, bx))
    windows.window(room, (left, ay, right, by), panes=2)


def _bed(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """The bed along the dark wall, its head against the back one."""
    sheet = room.sheet
    across, depth, up = (
        (hall.dark * 0.3, hall.dark * 0.86),
        (hall.back * 0.56, hall.back * 0.97),
        0.42,
    )
    sheet.fill(one.floor((across[0] - 0.06, across[1] + 0.06), depth), "#120c14", 0.28)
    for x in across:
        for z in depth:
            leg = (x - 0.03, x + 0.03)
            sheet.fill(one.front(leg, (0.04, up), z), room.ink("#8a949a"))
            sheet.fill(one.disc(x, 0.05, z, 0.05), room.ink("#3a4046"))
    sheet.fill(one.front((across[0], across[1]), (0.3, 1.0), depth[1]), room.ink("#c8a880"))
    sheet.fill(one.floor(across, depth, up + 0.12), room.ink("#fbfcfc"))
    sheet.fill(one.side(across[0], (up - 0.06, up + 0.12), depth), room.ink("#dfe6e8"))
    sheet.fill(one.front(across, (up - 0.06, up + 0.12), depth[0]), room.ink("#e8eef0"))
    blanket = (depth[0] * 0.995, depth[0] + (depth[1] - depth[0]) * 0.6)
    sheet.fill(one.floor(across, blanket, up + 0.13), room.ink(tone))
    sheet.fill(
        one.front(across, (up - 0.02, up + 0.13), depth[0] * 0.995), room.ink(shaded(tone, 0.14))
    )
    sheet.fill(one.side(across[0], (up, up + 0.13), blanket), room.ink(shaded(tone, 0.24)))
    pillow = (depth[0] + (depth[1] - depth[0]) * 0.72, depth[1] * 0.98)
    sheet.fill(
        one.floor((across[0] + 0.12, across[1] - 0.12), pillow, up + 0.22), room.ink("#ffffff")
    )
    low = (across[0] + 0.12, across[1] - 0.12)
    sheet.fill(one.front(low, (up + 0.12, up + 0.22), pillow[0]), room.ink("#dfe8ec"))
    for rise in (0.66, 0.8):
        (ax, ay), (bx, by) = (
            one.at(across[0], rise, depth[0] * 1.1),
            one.at(across[0], rise, depth[1] * 0.9),
        )
        sheet.stroke(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", room.ink("#b8c2c8"), one.unit * 0.012)


def _curtain(room: Room, one: Eye, hall: Shell, tone: str) -> None:
    """A curtain on its rail between the beds."""
    sheet, across = room.sheet, hall.dark * 0.94
    near, count = hall.back * 0.36, 9
    for at in range(count):
        a = near * (1 + 0.055 * at)
        fold = one.side(across - (0.05 if at % 2 else 0.0), (0.12, 2.3), (a, a * 1.055))
        sheet.fill(fold, room.ink(paled(tone, 0.5) if at % 2 else paled(tone, 0.32)))
    (ax, ay), (bx, by) = one.at(across, 2.32, near * 0.7), one.at(across, 2.32, hall.back)
    sheet.stroke(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}", room.ink("#a8b0b4"), one.unit * 0.014)


def _monitor(room: Room, one: Eye, hall: Shell) -> None:
    """A monitor with its curve on the wall, a drip on its stand."""
    sheet, depth = room.sheet, hall.back * 0.985
    span, rise = (hall.dark * 0.08, hall.dark * 0.3), (1.3, 1.8)
    sheet.fill(one.front(span, rise, depth), room.ink("#3a4248"))
    inner = (span[0] + 0.05, span[1] - 0.05)
    sheet.fill(one.front(inner, (rise[0] + 0.05, rise[1] - 0.05), depth), "#0c2420")
    beat = (
        (0.0, 0.0),
        (0.3, 0.0),
        (0.38, 0.12),
        (0.46, -0.1),
        (0.54, 0.16),
        (0.6, 0.0),
        (1.0, 0.0),
    )
    for row, color in ((1.62, "#5fe89a"), (1.45, "#5fc8f0")):
        points = [one.at(inner[0] + (inner[1] - inner[0]) * at, row + up, depth) for at, up in beat]
        line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
        sheet.stroke(line, color, max(1.0, one.scale(depth) * 0.025))
    stand = hall.dark * 0.22
    near = hall.back * 0.9
    (x, low), (_, top) = one.at(stand, 0, near), one.at(stand, 1.7, near)
    size = one.scale(near)
    sheet.stroke(
        f"M{x:.1f},{low:.1f}V{top:.1f}m{-size * 0.14:.1f},0h{size * 0.28:.1f}",
        room.ink("#a8b2b8"),
        size * 0.03,
    )
    sheet.fill(oval((x, low), size * 0.2, size * 0.04), room.ink("#6a747a"))
    bag = [
        (x + size * 0.06, top),
        (x + size * 0.22, top),
        (x + size * 0.2, top + size * 0.32),
        (x + size * 0.08, top + size * 0.32),
    ]
    glass = solid((0, "#f4fbff"), (1, "#bfe4f4"))
    sheet.fill(polygon(bag), sheet.fade(glass, (0, top), (0, top + size * 0.3)), 0.9)
