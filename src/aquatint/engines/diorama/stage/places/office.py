"""An office: a wide window over the town, a desk with a screen, shelves, a plant."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings, furniture
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..room import Box, Room
from ..sheet import Point, bar, even

# wall, floor, desk
_SCHEMES = (
    ("#dde2e6", ("#8f959c", "#878d94", "#989ea4"), "#b8875a"),
    ("#e6e0d6", ("#a8845e", "#9f7b56", "#b28e68"), "#e8e2d8"),
    ("#d2dcd8", ("#7f8f8c", "#778784", "#889894"), "#c89a68"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    wall, floor, wood = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    inside.wall(room, accent(graph, wall))
    inside.skirting(room)
    inside.planks(room, floor)
    if allows(graph, "window"):
        ends = sorted((view.x(-0.04), view.x(0.5)))
        box = (ends[0], max(low - unit * 0.66, view.y(0.05)), ends[1], low - unit * 0.16)
        windows.window(room, box, panes=4)
        _towers(room, box)
    if allows(graph, "shelf", "book"):
        _shelves(room)
    if allows(graph, "clock"):
        _clock(room)
    if allows(graph, "lamp"):
        for share in (0.34, 0.7):
            fittings.pendant(room, (view.x(share), unit * 0.13), unit * 0.05, "#3a4048")
    if allows(graph, "desk"):
        _desk(room, wood)
    if allows(graph, "plant"):
        furniture.plant(room, (view.x(0.03), view.y(room.floor + 0.08)), unit * 0.44, "#e8e4dc")
    place = (view.x(0.74) / view.width, room.floor - 0.12)
    done = room.done(far=room.floor + 0.08, near=0.95, anchors=(("desk", *place),))
    if allows(graph, "window"):
        inside.sunlight(room, done.picture, panes=3)
    return done


def _towers(room: Room, box: Box) -> None:
    """The town behind the panes."""
    left, top, right, bottom = box
    sheet, out = room.sheet, room.outside
    roll = room.view.dice("towers")
    x, lights = left, []
    while x < right:
        wide = (bottom - top) * float(roll.uniform(0.1, 0.2))
        tall = (bottom - top) * float(roll.uniform(0.16, 0.56))
        end = min(right, x + wide)
        sheet.box(x, bottom - tall, end, bottom).fill(
            out.ink("#7f90a4", float(roll.uniform(0.3, 0.6)))
        )
        for a, b in roll.random((8, 2)).tolist():
            lights.append(
                bar(
                    x + (end - x) * (0.1 + 0.7 * a),
                    bottom - tall * (0.1 + 0.8 * b),
                    wide * 0.1,
                    wide * 0.1,
                )
            )
        x += wide * 1.06
    sheet.scatter(lights, "#ffe0a0" if room.dark else "#eaf2f6", 0.8 if room.dark else 0.4)
    for at in range(5):  # the bars of the window stay before the town
        x = left + (right - left) * at / 4
        sheet.box(x - room.unit * 0.008, top, x + room.unit * 0.008, bottom).fill(
            room.ink("#fbf6ec")
        )
    cross = top + (bottom - top) * 0.36
    sheet.box(left, cross - room.unit * 0.008, right, cross + room.unit * 0.008).fill(
        room.ink("#fbf6ec")
    )


def _shelves(room: Room) -> None:
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    ends = sorted((view.x(0.58), view.x(0.96)))
    for row in range(2):
        y = low - unit * (0.5 + 0.17 * row)
        if y > unit * 0.16:
            tones = ("#5f7a98", "#e8e0d0", "#c8744f", "#3f4f60", "#d8b060")
            fittings.shelf(
                room, (ends[0], y - unit * 0.13, ends[1], y), name=f"files {row}", colors=tones
            )


def _clock(room: Room) -> None:
    view, unit, sheet = room.view, room.unit, room.sheet
    x, y = view.x(0.54), view.y(room.floor) - unit * 0.66
    r = unit * 0.045
    if y < r * 1.4:
        return
    sheet.oval((x, y), r * 1.12, r * 1.12).fill(room.ink("#2c3038"))
    sheet.oval((x, y), r, r).fill(room.ink("#fbf8f2"))
    hands = f"M{x:.1f},{y:.1f}v{-r * 0.7:.1f}M{x:.1f},{y:.1f}l{r * 0.44:.1f},{r * 0.24:.1f}"
    sheet.stroke(hands, room.ink("#2c3038"), r * 0.1)


def _desk(room: Room, wood: str) -> None:
    """The desk at the dark side with a screen, a lamp, papers, a cup; a chair before it."""
    view, unit = room.view, room.unit
    x, y = view.x(0.76), view.y(room.floor) + unit * 0.05
    top = fittings.desk(room, (x, y), (unit * 0.52, unit * 0.25), wood)
    if allows(room.graph, "computer", "screen", "monitor", "laptop"):
        fittings.screen(room, (x + view.side * unit * 0.04, top), unit * 0.2)
    if allows(room.graph, "lamp"):
        _lamp(room, (x - view.side * unit * 0.2, top))
    _papers(room, (x + view.side * unit * 0.2, top))
    if allows(room.graph, "chair"):
        _chair(room, (x - view.side * unit * 0.02, y + unit * 0.07))


def _lamp(room: Room, foot: Point) -> None:
    (x, top), unit = foot, room.unit
    furniture.lamp_shade(room, (x, top - unit * 0.1), unit * 0.07, "#f2dca8")
    room.sheet.stroke(f"M{x:.1f},{top:.1f}v{-unit * 0.1:.1f}", room.ink("#8a6a42"), unit * 0.008)


def _papers(room: Room, foot: Point) -> None:
    """A pile of them."""
    (x, top), unit = foot, room.unit
    for at in range(4):
        room.sheet.box(
            x - unit * 0.045,
            top - unit * 0.009 * (at + 1),
            x + unit * 0.045 + at % 2 * 2,
            top - unit * 0.009 * at,
        ).fill(room.ink(("#fbf8f0", "#d8dce2")[at % 2]))


def _chair(room: Room, seat: Point) -> None:
    """A chair on castors, seen from behind."""
    unit, sheet = room.unit, room.sheet
    dark = room.ink("#33404c")
    sheet.oval(seat, unit * 0.11, unit * 0.02).fill("#140c10", 0.34)
    star = "".join(
        f"M{seat[0]:.1f},{seat[1] - unit * 0.05:.1f}L{seat[0] + unit * off:.1f},{seat[1]:.1f}"
        for off in (-0.09, -0.03, 0.04, 0.09)
    )
    sheet.stroke(star, room.ink("#22282e"), unit * 0.012)
    sheet.stroke(
        f"M{seat[0]:.1f},{seat[1] - unit * 0.04:.1f}v{-unit * 0.09:.1f}",
        room.ink("#22282e"),
        unit * 0.016,
    )
    sheet.stroke(
        f"M{seat[0] - unit * 0.085:.1f},{seat[1] - unit * 0.14:.1f}h{unit * 0.17:.1f}",
        dark,
        unit * 0.035,
    )
    _shell(room, seat, dark)


def _shell(room: Room, seat: Point, color: str) -> None:
    """The back of a chair, lit from the side."""
    view, unit, sheet = room.view, room.unit, room.sheet
    back = seat[1] - unit * 0.3
    shell = (
        f"M{seat[0] - unit * 0.08:.1f},{seat[1] - unit * 0.17:.1f}"
        f"Q{seat[0] - unit * 0.09:.1f},{back:.1f} {seat[0]:.1f},{back:.1f}"
        f"Q{seat[0] + unit * 0.09:.1f},{back:.1f}"
        f" {seat[0] + unit * 0.08:.1f},{seat[1] - unit * 0.17:.1f}Z"
    )
    sheet.fill(shell, color)
    sheet.fill(
        shell,
        sheet.fade(
            even("#ffffff", (0, 0.25), (1, 0)),
            (seat[0] + view.side * unit * 0.08, 0),
            (seat[0], 0),
        ),
    )
