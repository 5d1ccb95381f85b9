"""A workshop: tools on the wall, a bench with a vice, boards and shavings, a work lamp."""

from __future__ import annotations

from dataclasses import dataclass

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings
from .. import room as inside
from .. import window as windows
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import shaded
from ..room import Room
from ..sheet import Point, bar, even, oval, polygon, solid

# wall, board for tools, bench
_SCHEMES = (
    ("#cfc4b0", "#b08a5c", "#a8713f"),
    ("#b8c0c0", "#5f7478", "#b07f4c"),
    ("#c8b09a", "#7a5a44", "#94643c"),
)
_CANS = ("#b8503c", "#4f7a8a", "#d8a84a", "#6a7a5a", "#c8c0b0")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.11)
    view, unit, low = room.view, room.unit, room.view.y(room.floor)
    wall, board, bench = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    inside.wall(room, wall)
    _bricks(room)
    inside.planks(room, ("#8a6c50", "#806248", "#947658"))
    if allows(graph, "window"):
        centre, half, foot = view.x(0.14), unit * 0.18, low - unit * 0.32
        windows.window(
            room,
            (centre - half, max(foot - unit * 0.36, view.y(0.06)), centre + half, foot),
            panes=3,
        )
    if allows(graph, "tool"):
        _tools(room, accent(graph, board))
    if allows(graph, "shelf", "can"):
        ends = sorted((view.x(0.86), view.x(1.14)))
        for row in range(2):
            y = low - unit * (0.4 + 0.17 * row)
            fittings.shelf(
                room, (ends[0], y - unit * 0.12, ends[1], y), name=f"cans {row}", colors=_CANS
            )
    if allows(graph, "bench", "workbench", "table"):
        _bench(room, bench)
    _timber(room)
    if allows(graph, "lamp"):
        for share in (0.34, 0.74):
            fittings.pendant(room, (view.x(share), unit * 0.15), unit * 0.07, "#3f5a4c")
    _shavings(room)
    place = room.floor - 0.24 * unit / view.height
    done = room.done(
        far=room.floor + 0.08, near=0.95, anchors=(("bench", view.x(0.58) / view.width, place),)
    )
    if allows(graph, "window"):
        inside.sunlight(room, done.picture)
    return done


def _bricks(room: Room) -> None:
    """Here and there the plaster shows the bricks."""
    view, sheet, unit = room.view, room.sheet, room.unit
    roll = view.dice("bricks")
    low, wide, tall = view.y(room.floor), unit * 0.07, unit * 0.026
    parts: list[str] = []
    for row in range(int((low - room.top) / tall)):
        for at in range(int(view.width / wide) + 1):
            if roll.random() < 0.13:
                x = at * wide + (wide / 2 if row % 2 else 0.0)
                parts.append(bar(x, low - (row + 1) * tall, wide * 0.94, tall * 0.86))
    sheet.scatter(parts[::2], room.ink("#a8705a"), 0.34)
    sheet.scatter(parts[1::2], room.ink("#8a5a4a"), 0.26)


def _tools(room: Room, color: str) -> None:
    """A board with a saw, hammers, pliers, chisels and spanners, each with its shadow."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low, x = view.y(room.floor), view.x(0.57)
    half, top = unit * 0.27, max(low - unit * 0.72, unit * 0.04)
    bottom = low - unit * 0.34
    sheet.box(x - half, top, x + half, bottom).fill(room.ink("#3a2a20"), 0.3)
    fittings.block(room, (x - half, top, x + half, bottom), color)
    holes = [
        oval(
            (x - half + unit * 0.03 * (a + 0.5), top + unit * 0.03 * (b + 0.5)),
            unit * 0.003,
            unit * 0.003,
        )
        for a in range(int(half * 2 / unit / 0.03))
        for b in range(int((bottom - top) / unit / 0.03))
    ]
    sheet.scatter(holes, "#1c120c", 0.4)
    roll = view.dice("tools")
    order = [int(at) for at in roll.permutation(6)]
    for at, kind in enumerate(order):
        place = (x - half * 0.82 + half * 0.33 * at, top + unit * 0.05)
        tall = min(unit * 0.22, (bottom - top) * 0.72)
        _tool(room, place, tall, kind)


@dataclass(frozen=True, slots=True)
class _Hung:
    """A tool that hangs from a place on the wall: `steel` and `grip` are its inks."""

    room: Room
    x: float
    y: float
    tall: float
    grip: str

    @property
    def wide(self) -> float:
        return self.tall * 0.12

    @property
    def steel(self) -> str:
        return self.room.ink("#c4ccd2")

    @property
    def dark(self) -> str:
        return self.room.ink("#5a626a")

    def stroke(self, d: str, paint: str, width: float, opacity: float = 1.0) -> None:
        """Draw a line, `width` times as thick as a tool is wide."""
        self.room.sheet.stroke(d, paint, self.wide * width, opacity)


def _tool(room: Room, head: Point, tall: float, kind: int) -> None:
    hung = _Hung(room, *head, tall, room.ink(("#b8503c", "#d89a3f", "#3f6a7a")[kind % 3]))
    match kind:
        case 0:
            _hammer(hung)
        case 1:
            _saw(hung)
        case 2:
            _spanner(hung)
        case 3:
            _pliers(hung)
        case _:
            _driver(hung, 0.9 if kind == 4 else 0.36)


def _hammer(hung: _Hung) -> None:
    x, y, wide = hung.x, hung.y, hung.wide
    hung.stroke(f"M{x:.1f},{y:.1f}v{hung.tall:.1f}", hung.room.ink("#b8844c"), 0.6)
    head = hung.room.sheet.box(x - wide * 1.4, y - wide * 0.4, x + wide * 1.6, y + wide * 0.9)
    head.fill(hung.dark)


def _saw(hung: _Hung) -> None:
    x, y, wide, tall = hung.x, hung.y, hung.wide, hung.tall
    blade = [
        (x - wide * 0.9, y + tall * 0.3),
        (x + wide * 0.9, y + tall * 0.3),
        (x + wide * 0.3, y + tall),
        (x - wide * 0.5, y + tall),
    ]
    hung.room.sheet.fill(polygon(blade), hung.steel)
    hung.stroke(oval((x, y + tall * 0.15), wide * 0.9, tall * 0.13), hung.grip, 0.6)


def _spanner(hung: _Hung) -> None:
    x, y, wide, tall = hung.x, hung.y, hung.wide, hung.tall
    hung.stroke(f"M{x:.1f},{y + tall * 0.12:.1f}V{y + tall * 0.9:.1f}", hung.steel, 0.7)
    for level in (0.08, 0.94):
        jaw = (
            f"M{x - wide:.1f},{y + tall * level - wide:.1f}q{wide:.1f},{wide * 2.4:.1f}"
            f" {wide * 2:.1f},0"
        )
        hung.stroke(jaw, hung.steel, 0.6)


def _pliers(hung: _Hung) -> None:
    x, y, wide, tall = hung.x, hung.y, hung.wide, hung.tall
    jaws = (
        f"M{x - wide * 0.5:.1f},{y:.1f}L{x + wide * 0.2:.1f},{y + tall * 0.35:.1f}"
        f"M{x + wide * 0.5:.1f},{y:.1f}L{x - wide * 0.2:.1f},{y + tall * 0.35:.1f}"
    )
    hung.stroke(jaws, hung.dark, 0.6)
    handles = (
        f"M{x:.1f},{y + tall * 0.35:.1f}q{-wide * 1.6:.1f},{tall * 0.2:.1f}"
        f" {-wide * 0.8:.1f},{tall * 0.56:.1f}M{x:.1f},{y + tall * 0.35:.1f}"
        f"q{wide * 1.6:.1f},{tall * 0.2:.1f} {wide * 0.8:.1f},{tall * 0.56:.1f}"
    )
    hung.stroke(handles, hung.grip, 0.5)


def _driver(hung: _Hung, blade: float) -> None:
    """A chisel or a screwdriver, by how wide its blade is."""
    x, y, wide, tall = hung.x, hung.y, hung.wide, hung.tall
    hung.stroke(f"M{x:.1f},{y + tall * 0.4:.1f}V{y + tall * 0.92:.1f}", hung.steel, blade)
    hung.stroke(f"M{x:.1f},{y + tall * 0.04:.1f}V{y + tall * 0.36:.1f}", hung.grip, 1.1)
    shine = f"M{x - wide * 0.2:.1f},{y + tall * 0.06:.1f}V{y + tall * 0.34:.1f}"
    hung.stroke(shine, "#ffffff", 0.2, 0.3)


def _bench(room: Room, color: str) -> None:
    """A heavy bench along the wall, a vice at its lit end, work upon it."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor) + unit * 0.03
    ends = sorted((view.x(0.3), view.x(0.9)))
    top = low - unit * 0.27
    sheet.box(ends[0], top + unit * 0.04, ends[1], low).fill(room.ink("#2a1c16"), 0.55)
    for share in (0.04, 0.5, 0.96):
        x = ends[0] + (ends[1] - ends[0]) * share
        fittings.block(room, (x - unit * 0.024, top, x + unit * 0.024, low), color)
    fittings.block(room, (ends[0], low - unit * 0.08, ends[1], low - unit * 0.055), color)
    box = (ends[0] + unit * 0.1, low - unit * 0.16, ends[0] + unit * 0.24, low - unit * 0.08)
    fittings.block(room, box, "#b8503c")
    slab = solid((0, room.ink(fittings.paled(color, 0.4))), (1, room.ink(shaded(color, 0.15))))
    sheet.box(
        ends[0] - unit * 0.02, top - unit * 0.03, ends[1] + unit * 0.02, top + unit * 0.02
    ).fill(sheet.fade(slab, (0, top - unit * 0.03), (0, top + unit * 0.02)))
    sheet.box(ends[0], top + unit * 0.02, ends[1], top + unit * 0.05).fill("#140a08", 0.35)
    _vice(room, top)
    _planed(room, top)


def _vice(room: Room, top: float) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    x, way = view.x(0.34), -view.side
    iron = room.ink("#4f6a74")
    sheet.box(
        min(x, x + way * unit * 0.07),
        top - unit * 0.1,
        max(x, x + way * unit * 0.07),
        top - unit * 0.03,
    ).fill(iron)
    sheet.stroke(
        f"M{x - way * unit * 0.01:.1f},{top - unit * 0.065:.1f}h{-way * unit * 0.05:.1f}"
        f"m0,{-unit * 0.03:.1f}v{unit * 0.06:.1f}",
        room.ink("#8a949a"),
        unit * 0.01,
    )


def _planed(room: Room, top: float) -> None:
    """A board in the making, the plane upon it."""
    view, sheet, unit = room.view, room.sheet, room.unit
    plank = (view.x(0.56), top - unit * 0.03)
    sheet.box(
        plank[0] - unit * 0.13, plank[1] - unit * 0.022, plank[0] + unit * 0.13, plank[1]
    ).fill(room.ink("#e0bc84"))
    plane = [
        (plank[0] - unit * 0.05, plank[1] - unit * 0.022),
        (plank[0] - unit * 0.05, plank[1] - unit * 0.05),
        (plank[0] + unit * 0.03, plank[1] - unit * 0.05),
        (plank[0] + unit * 0.055, plank[1] - unit * 0.022),
    ]
    sheet.fill(polygon(plane), room.ink("#7a4a2c"))
    sheet.oval((plank[0] - unit * 0.03, plank[1] - unit * 0.06), unit * 0.012, unit * 0.016).fill(
        room.ink("#5a3420")
    )


def _timber(room: Room) -> None:
    """Boards that lean in the dark corner, cropped by the frame."""
    view, sheet, unit = room.view, room.sheet, room.unit
    y, side = view.y(room.floor + 0.16), view.side
    for at, (share, tall) in enumerate(((0.93, 0.66), (0.97, 0.8), (1.01, 0.58))):
        x = view.x(share)
        lean = -side * unit * 0.06
        plank = [
            (x, y),
            (x + unit * 0.06, y),
            (x + unit * 0.06 + lean, y - unit * tall),
            (x + lean, y - unit * tall),
        ]
        tone = ("#d8b078", "#c49a62", "#e4c08c")[at]
        sheet.fill(
            polygon(plank),
            sheet.fade(
                solid((0, room.ink(fittings.paled(tone, 0.15))), (1, room.ink(shaded(tone, 0.2)))),
                (x, 0),
                (x + unit * 0.06, 0),
            ),
        )
        grain = "".join(
            f"M{x + unit * off:.1f},{y:.1f}L{x + unit * off + lean:.1f},{y - unit * tall:.1f}"
            for off in (0.016, 0.034, 0.048)
        )
        sheet.stroke(grain, room.ink("#8a6238"), unit * 0.002, 0.5)


def _shavings(room: Room) -> None:
    """Curls of wood on the floor, sawdust under the bench."""
    view, sheet, unit = room.view, room.sheet, room.unit
    roll = view.dice("shavings")
    dust = (view.x(0.5), view.y(room.floor + 0.07))
    reach = unit * 0.34
    sheet.oval(dust, reach, reach * 0.16).fill(
        sheet.halo(even(room.ink("#e8cc98"), (0, 0.55), (1, 0)), dust, reach, 0.16)
    )
    curls: list[str] = []
    for across, down, size in roll.random((22, 3)).tolist():
        x, y = (
            view.x(0.2 + 0.7 * across),
            view.y(room.floor + 0.05 + 0.2 * down * (1 - room.floor) / 0.3),
        )
        r = unit * (0.006 + 0.012 * size)
        curls.append(
            f"M{x - r:.1f},{y:.1f}q{r * 0.3:.1f},{-r * 1.4:.1f} {r * 1.2:.1f},{-r * 0.8:.1f}"
            f"t{r * 0.4:.1f},{r:.1f}"
        )
    sheet.stroke("".join(curls), room.ink("#ecd2a0"), unit * 0.005)
