"""The great hall of a castle: tall windows, banners, columns, a carpet to the end."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import beams, furniture, paving
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows
from ..room import Room
from ..sheet import Point, bar, even, polygon, solid

BANNERS = ("#a8303c", "#3f4f9a", "#2f6a58", "#7a3f7a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """The great hall: tall windows, banners, columns, a carpet to the end."""
    room, tone = begin(graph, size, seed)
    view = room.view
    unit, low = room.unit, view.y(room.floor)
    count = max(3, int(view.width / unit / 0.36) + 1)
    for at in range(count):
        x = view.width * (at + 0.5) / count
        if at % 2 == 0 and allows(graph, "window"):
            lancet(room, (x, low - unit * 0.3), unit * 0.085)
        elif allows(graph, "banner"):
            hanging(room, (x, low - unit * 0.86), unit * 0.13, tone)
    if "fireplace" in graph.extras:
        furniture.fireplace(room, (view.x(0.7), low), unit * 0.36)
    return finish(room)


def begin(graph: SceneGraph, size: Resolution, seed: int) -> tuple[Room, str]:
    """Walls of stone, a chequered floor, a carpet; and the colour of the house."""
    room = inside.begin(graph, size, seed, drop=0.1)
    inside.wall(room, "#b4a48c")
    masonry(room)
    paving.chequers(room, ("#c8baa4", "#9a8c7a"))
    tone = accent(graph, BANNERS[room.view.pick("banner", len(BANNERS))])
    if allows(graph, "carpet", "rug"):
        carpet(room, tone)
    return room, tone


def finish(room: Room) -> Backdrop:
    """Columns at both sides, and the light of the windows."""
    view, unit = room.view, room.unit
    for share in (0.0, 1.0):
        column(room, view.x(share), unit * (0.12 if share else 0.09))
    done = room.done(far=room.floor + 0.05, near=0.95)
    if not room.dark and room.outside.dim > 0.5 and allows(room.graph, "window"):
        glow = Glow(room.outside.key, 0.4)
        beams.shafts(done.picture, view, (view.x(0.1), -view.small * 0.1), glow, count=4)
    return done


def masonry(room: Room) -> None:
    """Blocks of stone in running bond."""
    view, sheet = room.view, room.sheet
    roll = view.dice("masonry")
    low, tall = view.y(room.floor), room.unit * 0.07
    lines: list[str] = []
    blocks: list[str] = []
    for row in range(int((low - room.top) / tall) + (room.top <= 0)):
        y = low - (row + 1) * tall
        lines.append(f"M0,{y:.1f}H{view.width}")
        for at in range(int(view.width / tall / 2.2) + 2):
            x = (at + (0.5 if row % 2 else 0.0)) * tall * 2.2 - tall
            lines.append(f"M{x:.1f},{y:.1f}v{tall:.1f}")
            if roll.random() < 0.2:
                blocks.append(bar(x, y, tall * 2.2, tall))
    sheet.scatter(blocks, room.ink("#6a5c50"), 0.18)
    sheet.stroke("".join(lines), room.ink("#5a4c44"), room.unit * 0.0026, 0.4)


def lancet(room: Room, foot: Point, half: float) -> None:
    """A tall pointed window of coloured glass."""
    sheet, out = room.sheet, room.outside
    (x, y), tall = foot, half * 5.2
    sky = [
        (at, hex_color(mix(color, (1.0, 1.0, 0.94), 0.3 if not room.dark else 0)), 1.0)
        for at, color in out.sky
    ]
    for grow, paint in ((1.18, room.ink("#d8cab4")), (1.0, sheet.fade(sky, (0, y - tall), (0, y)))):
        w = half * grow
        d = (
            f"M{x - w:.1f},{y + half * (grow - 1):.1f}V{y - tall * 0.72:.1f}"
            f"Q{x - w * 0.9:.1f},{y - tall * 0.92 * grow:.1f} {x:.1f},{y - tall * grow:.1f}"
            f"Q{x + w * 0.9:.1f},{y - tall * 0.92 * grow:.1f} {x + w:.1f},{y - tall * 0.72:.1f}"
            f"V{y + half * (grow - 1):.1f}Z"
        )
        sheet.fill(d, paint)
    for at, tint in enumerate(("#c8403f", "#3f6fb0", "#e8b03f", "#3f8a68")):
        level = y - tall * (0.12 + 0.17 * at)
        sheet.fill(
            polygon(
                [
                    (x, level - half * 0.6),
                    (x + half * 0.6, level),
                    (x, level + half * 0.6),
                    (x - half * 0.6, level),
                ]
            ),
            tint,
            0.5,
        )
    leads = f"M{x:.1f},{y:.1f}V{y - tall:.1f}" + "".join(
        f"M{x - half:.1f},{y - tall * up:.1f}h{2 * half:.1f}" for up in (0.2, 0.37, 0.54, 0.71)
    )
    sheet.stroke(leads, room.ink("#4a4038"), half * 0.06)


def hanging(room: Room, head: Point, wide: float, tone: str) -> None:
    """A banner on its rod, with a crest."""
    sheet = room.sheet
    (x, y), half, long = head, wide / 2, wide * 3.4
    y = max(y, room.unit * 0.02)
    cloth = [
        (x - half, y),
        (x + half, y),
        (x + half, y + long),
        (x, y + long * 0.86),
        (x - half, y + long),
    ]
    dark = hex_color(mix(rgb(tone), (0.1, 0.05, 0.12), 0.4))
    stops = [(at / 4, room.ink(tone if at % 2 else dark), 1.0) for at in range(5)]
    sheet.fill(polygon(cloth), sheet.fade(stops, (x - half, 0), (x + half, 0)))
    sheet.stroke(polygon(cloth), room.ink("#e8c060"), wide * 0.04)
    crest = (x, y + long * 0.4)
    sheet.oval(crest, half * 0.46, half * 0.46).fill(room.ink("#e8c060"))
    sheet.oval(crest, half * 0.26, half * 0.26).fill(room.ink(tone))
    sheet.stroke(
        f"M{x - half * 1.3:.1f},{y:.1f}h{half * 2.6:.1f}", room.ink("#5a4030"), wide * 0.05
    )


def carpet(room: Room, tone: str) -> None:
    """A runner from the far end to the viewer."""
    view, sheet = room.view, room.sheet
    top, h, x = view.y(room.floor), view.height, view.x(0.46)
    far, near = room.unit * 0.11, room.unit * 0.34
    for grow, paint in ((1.0, room.ink("#e0b850")), (0.9, room.ink(tone))):
        sheet.fill(
            polygon(
                [
                    (x - far * grow, top),
                    (x + far * grow, top),
                    (x + near * grow, h),
                    (x - near * grow, h),
                ]
            ),
            paint,
        )
    sheet.box(x - near, top, x + near, h).fill(
        sheet.fade(even("#1c0f18", (0, 0.3), (0.3, 0), (1, 0.2)), (0, top), (0, h))
    )


def column(room: Room, x: float, half: float) -> None:
    """A column near by, on its base."""
    view, sheet = room.view, room.sheet
    low = view.y(room.floor + 0.5 * (1 - room.floor))
    lit, dark = room.ink("#d8cab4"), room.ink("#6a5a50")
    ends = (lit, dark) if view.side < 0 else (dark, lit)
    paint = sheet.fade(
        solid((0, ends[0]), (0.5, lit if view.side < 0 else dark), (1, ends[1])),
        (x - half, 0),
        (x + half, 0),
    )
    sheet.box(x - half, 0, x + half, low).fill(paint)
    for wide, up, tall in ((1.35, 0.0, 0.3), (1.18, 0.3, 0.2)):
        sheet.box(x - half * wide, low - half * (up + tall), x + half * wide, low - half * up).fill(
            paint
        )
