"""What public rooms are fitted with: pendant lamps, shelves of goods, tables, chairs, desks."""

from __future__ import annotations

from dataclasses import dataclass

from ..pixels import hex_color, mix, rgb
from .room import Box, Room
from .sheet import Point, bar, even, oval, polygon, solid

GOODS = ("#c8603f", "#e0a84a", "#6f9a6a", "#5f8aa8", "#e8dcc4", "#a8587a", "#3f6a6c")


def shaded(color: str, share: float = 0.35) -> str:
    """A colour in its own shade."""
    return hex_color(mix(rgb(color), (0.08, 0.05, 0.12), share))


def paled(color: str, share: float = 0.3) -> str:
    """A colour in the light."""
    return hex_color(mix(rgb(color), (1.0, 0.98, 0.94), share))


def block(room: Room, box: Box, color: str) -> None:
    """A box of wood or stone: lit above, darker below and away from the light."""
    left, top, right, bottom = box
    sheet = room.sheet
    body = solid((0, room.ink(paled(color, 0.12))), (1, room.ink(shaded(color, 0.3))))
    sheet.box(left, top, right, bottom).fill(sheet.fade(body, (0, top), (0, bottom)))
    side = room.view.side
    ends = (left, right) if side < 0 else (right, left)
    dusk = sheet.fade(even("#140c14", (0, 0), (1, 0.26)), (ends[0], 0), (ends[1], 0))
    sheet.box(left, top, right, bottom).fill(dusk)


def pendant(room: Room, place: Point, size: float, color: str) -> None:
    """A lamp on a cord, with its glow; the place is below the ceiling."""
    (x, y), sheet = (place[0], place[1] + room.top), room.sheet
    reach, glow = size * 4.4, 0.75 if room.dark else 0.36
    sheet.stroke(
        f"M{x:.1f},{room.top - 2:.1f}V{y - size * 0.6:.1f}", room.ink("#2a2226"), size * 0.06
    )
    warm = sheet.halo(even("#ffcf88", (0, glow), (0.25, glow * 0.42), (1, 0)), (x, y), reach)
    sheet.oval((x, y), reach, reach).fill(warm)
    sheet.fill(
        f"M{x - size:.1f},{y:.1f}Q{x - size * 0.9:.1f},{y - size * 0.8:.1f}"
        f" {x:.1f},{y - size * 0.8:.1f}"
        f"Q{x + size * 0.9:.1f},{y - size * 0.8:.1f} {x + size:.1f},{y:.1f}Z",
        room.ink(color),
    )
    sheet.fill(oval((x, y), size * 0.98, size * 0.14), "#fff0c8")


def shelf(room: Room, box: Box, *, name: str, colors: tuple[str, ...] = GOODS) -> None:
    """One board of goods: jars, boxes, bottles; the box is where the goods may stand."""
    left, top, right, bottom = box
    sheet, tall = room.sheet, bottom - top
    roll = room.view.dice(name)
    x = left + tall * 0.1
    bodies: dict[str, list[str]] = {color: [] for color in colors}
    shine: list[str] = []
    labels: list[str] = []
    while True:
        wide, high = tall * float(roll.uniform(0.24, 0.5)), tall * float(roll.uniform(0.45, 0.88))
        if x + wide > right:
            break
        kind, tint = int(roll.integers(3)), colors[int(roll.integers(len(colors)))]
        if kind == 0:
            bodies[tint].append(bar(x, bottom - high * 0.8, wide, high * 0.8))
        else:
            neck = wide * (0.2 if kind == 1 else 0.36)
            bodies[tint].append(
                f"M{x:.1f},{bottom:.1f}V{bottom - high * 0.62:.1f}"
                f"Q{x:.1f},{bottom - high * 0.8:.1f}"
                f" {x + wide / 2 - neck:.1f},{bottom - high * 0.82:.1f}"
                f"V{bottom - high:.1f}h{2 * neck:.1f}V{bottom - high * 0.82:.1f}"
                f"Q{x + wide:.1f},{bottom - high * 0.8:.1f}"
                f" {x + wide:.1f},{bottom - high * 0.62:.1f}V{bottom:.1f}Z"
            )
        shine.append(bar(x + wide * 0.14, bottom - high * 0.58, wide * 0.12, high * 0.5))
        labels.append(bar(x + wide * 0.3, bottom - high * 0.46, wide * 0.56, high * 0.2))
        x += wide + tall * float(roll.uniform(0.03, 0.14))
    for tint, part in bodies.items():
        sheet.scatter(part, room.ink(tint))
    sheet.scatter(labels[::2], room.ink("#f6eedc"), 0.85)
    sheet.scatter(shine, "#ffffff", 0.28)
    board(room, left, right, bottom)


def board(room: Room, left: float, right: float, y: float) -> None:
    """A board on the wall and its shadow."""
    unit, sheet = room.unit, room.sheet
    sheet.box(left, y, right, y + unit * 0.014).fill(room.ink("#a9784e"))
    low = y + unit * 0.045
    dusk = sheet.fade(even("#2a1a20", (0, 0.3), (1, 0)), (0, y + unit * 0.014), (0, low))
    sheet.box(left, y + unit * 0.014, right, low).fill(dusk)


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A round table with a cloth, or a square one of wood; `wide` is in pixels."""

    foot: Point
    wide: float
    color: str
    cloth: bool = False


def table(room: Room, one: Table) -> float:
    """Draw a table; returns the row of its top."""
    (x, y), half, sheet = one.foot, one.wide / 2, room.sheet
    tall = one.wide * 0.62
    top = y - tall
    sheet.oval((x, y), half * 0.95, half * 0.16).fill("#140c10", 0.32)
    if one.cloth:
        skirt = (
            f"M{x - half:.1f},{top:.1f}Q{x - half * 1.02:.1f},{y - tall * 0.4:.1f}"
            f" {x - half * 0.92:.1f},{y - tall * 0.1:.1f}"
            f"Q{x - half * 0.5:.1f},{y:.1f} {x:.1f},{y - tall * 0.02:.1f}"
            f"Q{x + half * 0.5:.1f},{y:.1f} {x + half * 0.92:.1f},{y - tall * 0.1:.1f}"
            f"Q{x + half * 1.02:.1f},{y - tall * 0.4:.1f} {x + half:.1f},{top:.1f}Z"
        )
        tones = [
            (at / 10, room.ink(paled(one.color, 0.3) if at % 2 else shaded(one.color, 0.16)), 1.0)
            for at in range(11)
        ]
        sheet.fill(skirt, sheet.fade(tones, (x - half, 0), (x + half, 0)))
        sheet.fill(skirt, sheet.fade(even("#20121c", (0, 0), (1, 0.3)), (0, top), (0, y)))
    else:
        leg = room.ink("#2c2422")
        sheet.stroke(f"M{x:.1f},{top:.1f}V{y - tall * 0.04:.1f}", leg, one.wide * 0.05)
        sheet.stroke(
            f"M{x - half * 0.46:.1f},{y:.1f}Q{x:.1f},{y - tall * 0.14:.1f}"
            f" {x + half * 0.46:.1f},{y:.1f}",
            leg,
            one.wide * 0.04,
        )
    sheet.fill(
        oval((x, top + half * 0.05), half * 1.02, half * 0.2), room.ink(shaded(one.color, 0.4))
    )
    light = room.view.side
    glow = solid((0, room.ink(paled(one.color, 0.4))), (1, room.ink(shaded(one.color, 0.1))))
    sheet.fill(
        oval((x, top), half * 1.02, half * 0.19),
        sheet.fade(glow, (x + light * half, 0), (x - light * half, 0)),
    )
    return top


def chair(room: Room, foot: Point, wide: float, *, color: str, way: int) -> None:
    """A wooden chair from the side; it looks to the right for `way` 1."""
    (x, y), sheet = foot, room.sheet
    seat, back = y - wide * 0.95, y - wide * 2.0
    wood, dark = room.ink(color), room.ink(shaded(color, 0.4))
    half = wide / 2
    legs = "".join(
        f"M{x + off * half:.1f},{seat:.1f}L{x + off * half * 1.12:.1f},{y:.1f}"
        for off in (-0.9, 0.9)
    )
    sheet.stroke(legs, dark, wide * 0.09)
    sheet.stroke(
        f"M{x - way * half * 0.9:.1f},{seat:.1f}L{x - way * half * 1.1:.1f},{back:.1f}",
        wood,
        wide * 0.1,
    )
    rails = "".join(
        f"M{x - way * half * (0.94 + 0.04 * at):.1f},{seat - wide * 0.3 * (at + 1):.1f}"
        f"l{-way * half * 0.06:.1f},{-wide * 0.1:.1f}"
        for at in range(3)
    )
    sheet.stroke(rails, dark, wide * 0.16)
    sheet.box(x - half, seat - wide * 0.06, x + half, seat + wide * 0.06).fill(wood)


def stool(room: Room, foot: Point, tall: float, color: str) -> None:
    """A bar stool: a round cushion on four legs with a ring."""
    (x, y), half, sheet = foot, tall * 0.2, room.sheet
    top = y - tall
    legs = "".join(
        f"M{x + off * half * 0.7:.1f},{top:.1f}L{x + off * half * 1.15:.1f},{y:.1f}"
        for off in (-1, -0.35, 0.35, 1)
    )
    sheet.stroke(legs, room.ink("#26201f"), tall * 0.028)
    sheet.stroke(
        oval((x, y - tall * 0.32), half * 0.98, half * 0.16), room.ink("#b08a52"), tall * 0.02
    )
    sheet.fill(oval((x, top + tall * 0.05), half * 1.05, half * 0.26), room.ink(shaded(color, 0.4)))
    sheet.fill(oval((x, top), half * 1.05, half * 0.26), room.ink(color))
    sheet.fill(
        oval((x + room.view.side * half * 0.3, top - half * 0.04), half * 0.5, half * 0.1),
        "#ffffff",
        0.25,
    )


def desk(room: Room, foot: Point, size: tuple[float, float], color: str) -> float:
    """A desk from the front with drawers at one end; returns the row of its top."""
    (x, y), (wide, tall), sheet = foot, size, room.sheet
    top, half = y - tall, wide / 2
    sheet.box(x - half, y - tall * 0.04, x + half, y + tall * 0.06).fill("#140c10", 0.25)
    side = room.view.side
    for off in (-1, 1):
        if off == side:
            leg = x + off * half * 0.92
            sheet.box(leg - wide * 0.02, top, leg + wide * 0.02, y).fill(
                room.ink(shaded(color, 0.4))
            )
        else:
            ends = sorted((x + off * half * 0.96, x + off * half * 0.42))
            block(room, (ends[0], top, ends[1], y - tall * 0.03), color)
            for row in range(3):
                level = top + tall * (0.12 + 0.29 * row)
                edge = (
                    f"M{ends[0] + wide * 0.02:.1f},{level:.1f}H{ends[1] - wide * 0.02:.1f}"
                    f"v{tall * 0.22:.1f}H{ends[0] + wide * 0.02:.1f}z"
                )
                sheet.stroke(edge, room.ink(shaded(color, 0.6)), wide * 0.005, 0.6)
                sheet.oval(
                    ((ends[0] + ends[1]) / 2, level + tall * 0.1), wide * 0.012, wide * 0.012
                ).fill(room.ink("#e8d8b0"))
    sheet.box(x - half, top - tall * 0.07, x + half, top).fill(
        sheet.fade(
            solid((0, room.ink(paled(color, 0.35))), (1, room.ink(color))),
            (0, top - tall * 0.07),
            (0, top),
        )
    )
    sheet.box(x - half, top, x + half, top + tall * 0.06).fill("#140a0c", 0.3)
    return top - tall * 0.07


def screen(room: Room, foot: Point, wide: float) -> None:
    """A monitor on its stand, alight with soft colours."""
    (x, y), sheet, tall = foot, room.sheet, wide * 0.6
    low = y - wide * 0.14
    sheet.box(x - wide * 0.05, low, x + wide * 0.05, y).fill(room.ink("#8a9098"))
    sheet.box(x - wide * 0.18, y - wide * 0.02, x + wide * 0.18, y).fill(room.ink("#aab0b8"))
    sheet.box(x - wide / 2, low - tall, x + wide / 2, low).fill(room.ink("#22262e"))
    m = wide * 0.03
    pane = (x - wide / 2 + m, low - tall + m, x + wide / 2 - m, low - m)
    sheet.box(*pane).fill(
        sheet.fade(solid((0, "#7fc0d8"), (1, "#4f6fa8")), (pane[0], pane[1]), (pane[2], pane[3]))
    )
    hill = [
        (pane[0], pane[3]),
        (pane[0], pane[3] - tall * 0.2),
        (x - wide * 0.1, pane[3] - tall * 0.42),
        (pane[2], pane[3] - tall * 0.1),
        (pane[2], pane[3]),
    ]
    sheet.fill(polygon(hill), "#f0c890", 0.7)
    if room.dark:
        glow = sheet.halo(even("#8fd0f0", (0, 0.4), (1, 0)), (x, low - tall / 2), wide * 1.2)
        sheet.oval((x, low - tall / 2), wide * 1.2, wide).fill(glow)
