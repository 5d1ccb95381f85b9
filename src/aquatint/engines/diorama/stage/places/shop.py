"""A shop: shelves to the ceiling, a counter with a till, baskets in front, a striped awning."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings, paving
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import GOODS, shaded
from ..room import Room
from ..sheet import Point, oval, polygon, solid

# wall, shelves, floor, stripe
_SCHEMES = (
    ("#e8dcc8", "#a87848", ("#e8dcc8", "#a88a6a"), "#b8433f"),
    ("#d0dcd8", "#7a5a40", ("#e4e6e0", "#7f9490"), "#2f7a78"),
    ("#ecd8cc", "#b8845a", ("#f0e6da", "#b08a78"), "#d08a3a"),
    ("#d8dce8", "#6a5444", ("#e8e8ec", "#8088a0"), "#47618f"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    wall, wood, floor, stripe = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    inside.wall(room, wall)
    paving.chequers(room, floor, step=0.17)
    if allows(graph, "window"):
        centre, half = view.x(0.1), unit * 0.2
        windows.window(
            room,
            (centre - half, max(low - unit * 0.6, view.y(0.05)), centre + half, low - unit * 0.1),
            panes=2,
        )
    if allows(graph, "shelf"):
        _shelves(room, wood)
    if allows(graph, "awning"):
        _awning(room, accent(graph, stripe))
    if allows(graph, "lamp"):
        for share in (0.36, 0.6, 0.84):
            fittings.pendant(room, (view.x(share), unit * 0.2), unit * 0.046, "#c8a050")
    if allows(graph, "counter"):
        _counter(room, wood)
    if allows(graph, "basket", "crate", "fruit"):
        _crates(room)
    place = room.floor - 0.18 * unit / view.height
    done = room.done(
        far=room.floor + 0.08, near=0.95, anchors=(("counter", view.x(0.78) / view.width, place),)
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _shelves(room: Room, wood: str) -> None:
    """A case of goods from the window to the far edge of the frame."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor)
    ends = sorted((view.x(0.32), view.x(1.04)))
    rows = max(3, int((low - unit * 0.1) / unit / 0.17))
    rows = min(rows, 6)
    top = low - unit * 0.17 * rows - unit * 0.02
    sheet.box(ends[0], top, ends[1], low).fill(room.ink(shaded(wood, 0.5)))
    count = max(2, round((ends[1] - ends[0]) / unit / 0.36))
    wide = (ends[1] - ends[0]) / count
    for at in range(count):
        left = ends[0] + wide * at
        tones = tuple(GOODS[(at + step) % len(GOODS)] for step in range(4))
        for row in range(rows):
            y = low - unit * (0.17 * row + 0.03)
            box = (left + unit * 0.012, y - unit * 0.135, left + wide - unit * 0.012, y)
            fittings.shelf(room, box, name=f"goods {at} {row}", colors=tones)
        fittings.block(room, (left - unit * 0.01, top, left + unit * 0.01, low), wood)
    fittings.block(
        room,
        (ends[0] - unit * 0.02, top - unit * 0.03, ends[1] + unit * 0.02, top + unit * 0.004),
        wood,
    )


def _awning(room: Room, color: str) -> None:
    """Stripes of cloth along the upper edge, scalloped."""
    view, sheet, unit = room.view, room.sheet, room.unit
    wide, start = unit * 0.08, room.top
    tall = start + unit * 0.09
    cloth: list[list[str]] = [[], []]
    for at in range(int(view.width / wide) + 1):
        x = at * wide
        cloth[at % 2].append(
            f"M{x:.1f},{start - 2:.1f}V{tall:.1f}q{wide / 2:.1f},{wide * 0.6:.1f}"
            f" {wide:.1f},0V{start - 2:.1f}Z"
        )
    for tone, part in zip((color, "#fbf4e8"), cloth, strict=True):
        sheet.scatter(
            part,
            sheet.fade(
                solid((0, room.ink(shaded(tone, 0.3))), (1, room.ink(tone))), (0, start), (0, tall)
            ),
        )


def _counter(room: Room, wood: str) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor) + unit * 0.06
    ends = sorted((view.x(0.6), view.x(1.06)))
    top = low - unit * 0.24
    fittings.block(room, (ends[0], top, ends[1], low), wood)
    grooves = "".join(
        f"M{ends[0] + unit * 0.06 * at:.1f},{top + unit * 0.03:.1f}V{low:.1f}"
        for at in range(1, int((ends[1] - ends[0]) / unit / 0.06))
    )
    sheet.stroke(grooves, "#1c0f0a", unit * 0.003, 0.3)
    sheet.box(ends[0] - unit * 0.02, top - unit * 0.024, ends[1], top + unit * 0.006).fill(
        room.ink("#ecdcc0")
    )
    sheet.box(ends[0], top + unit * 0.006, ends[1], top + unit * 0.03).fill("#140a08", 0.35)
    x = view.x(0.9)
    till = [
        (x - unit * 0.07, top - unit * 0.024),
        (x - unit * 0.055, top - unit * 0.13),
        (x + unit * 0.055, top - unit * 0.13),
        (x + unit * 0.07, top - unit * 0.024),
    ]
    sheet.fill(polygon(till), room.ink("#7a3f3c"))
    sheet.box(x - unit * 0.04, top - unit * 0.17, x + unit * 0.04, top - unit * 0.125).fill(
        room.ink("#c8a050")
    )
    keys = [
        oval(
            (x - unit * 0.03 + unit * 0.02 * column, top - unit * (0.1 - 0.02 * row)),
            unit * 0.006,
            unit * 0.005,
        )
        for column in range(4)
        for row in range(3)
    ]
    sheet.scatter(keys, room.ink("#fbf4e8"))


def _crates(room: Room) -> None:
    """Crates of fruit in the near corners."""
    view, unit = room.view, room.unit
    for share, size in ((0.01, 0.3), (0.99, 0.22)):
        _crate(room, (view.x(share), view.height * 0.985), unit * size)


def _crate(room: Room, foot: Point, wide: float) -> None:
    (x, y), sheet = foot, room.sheet
    tall, half = wide * 0.4, wide / 2
    tint = ("#d8503f", "#f0a83c", "#8fb04a")[int(room.view.dice(f"fruit {x:.0f}").integers(3))]
    sheet.oval((x, y), half * 1.1, wide * 0.06).fill("#140c10", 0.3)
    for row in range(2):
        for at in range(6):
            px = x - half * 0.82 + half * 0.33 * at + (half * 0.16 if row else 0)
            place = (px, y - tall - wide * (0.03 - 0.05 * row))
            r = wide * 0.085
            lit = (px + room.view.side * r * 0.4, place[1] - r * 0.4)
            tones = (
                (0.0, room.ink(fittings.paled(tint, 0.45)), 1.0),
                (1.0, room.ink(shaded(tint, 0.15)), 1.0),
            )
            sheet.fill(oval(place, r, r), sheet.halo(tones, lit, r * 1.4))
    for at in range(3):
        top = y - tall + tall * 0.34 * at
        fittings.block(room, (x - half, top, x + half, top + tall * 0.28), "#c8a068")
