"""Inside a spaceship: a bridge with consoles before a great window, a planet and stars outside."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import globe
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye, shell, tiles
from ..room import Room
from ..sheet import Point, Sheet, even, oval, polygon, solid
from ..view import View

_HULLS = (
    ("#c8d0da", "#38c8ff"),
    ("#4a5468", "#4dffc8"),
    ("#d8d4cc", "#ff9a3c"),
    ("#3c4358", "#b07cff"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    graph = replace(graph, time=TimeOfDay.DAY)  # its lamps are on at any hour
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.44, 0.54)))
    wide = max(2.3, 0.34 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=2.7, back=one.unit / (0.14 * view.height))
    hull, glow = _HULLS[view.pick("hull", len(_HULLS))]
    glow = accent(graph, glow)
    shell(room, one, hall, (hull, shaded(hull, 0.42), shaded(hull, 0.3)))
    tiles(room, one, hall, shaded(hull, 0.7), step=0.5)
    if allows(graph, "window"):
        _window(room, one, hall, hull)
    _ribs(room, one, hall, (hull, glow))
    _consoles(room, one, hall, (hull, glow))
    _lines(room, one, hall, glow)
    done = room.done(far=room.floor + 0.1, near=0.94)
    return replace(done, light=replace(done.light, y=0.1))


def _stars(view: View, pane: tuple[float, float, float, float]) -> list[str]:
    """Stars in a pane, given by its left, upper, right and lower edge."""
    left, top, right, bottom = pane
    stars = []
    for a, b, c in view.dice("outside").random((70, 3)).tolist():
        r = view.small * (0.0008 + 0.0016 * c)
        px, py = left + (right - left) * (0.06 + 0.88 * a), top + (bottom - top) * (0.12 + 0.84 * b)
        stars.append(oval((px, py), r, r))
    return stars


def _window(room: Room, one: Eye, hall: Shell, hull: str) -> None:
    """Space behind the front pane: stars, and Earth or a banded planet."""
    view, sheet = room.view, room.sheet
    depth = hall.back * 0.995
    span = (hall.lit * 0.86, hall.dark * 0.86)
    low, high = 0.7, 2.45
    (ax, ay), (bx, by) = one.at(span[0], high, depth), one.at(span[1], low, depth)
    x0, x1 = sorted((ax, bx))
    cut = (by - ay) * 0.24
    frame = [
        (x0 + cut, ay),
        (x1 - cut, ay),
        (x1, ay + cut * 1.3),
        (x1, by),
        (x0, by),
        (x0, ay + cut * 1.3),
    ]
    deep = solid((0, "#05060f"), (0.6, "#121636"), (1, "#2a1f4f"))
    sheet.fill(polygon(frame), sheet.fade(deep, (0, ay), (0, by)))
    sheet.scatter(_stars(view, (x0, ay, x1, by)), "#f4f6ff", 0.85)
    radius = (by - ay) * 0.42
    place = (one.x + view.side * (x1 - x0) * 0.2, by - radius * 0.72)
    earth = any(one.concept == "earth" for one in room.graph.subjects)
    if earth or view.pick("planet", 2) == 0:
        globe.earth(sheet, view, place, radius)
    else:
        globe.planet(sheet, view, place, radius, ("#f0b47a", "#8a4a6a"))
    sheet.box(x0 - 2, by, x1 + 2, by + radius).fill(room.ink(hull))
    sheet.stroke(polygon(frame), room.ink(paled(hull, 0.3)), view.small * 0.016)
    sheet.stroke(polygon(frame), room.ink(shaded(hull, 0.6)), view.small * 0.006)
    for share in (0.33, 0.67):
        x = x0 + (x1 - x0) * share
        sheet.stroke(f"M{x:.1f},{ay:.1f}V{by:.1f}", room.ink(shaded(hull, 0.35)), view.small * 0.01)
    glint = [(x0 + (x1 - x0) * at, y) for at, y in ((0.1, by), (0.2, by), (0.34, ay), (0.24, ay))]
    sheet.fill(polygon(glint), "#ffffff", 0.07)


def _ribs(room: Room, one: Eye, hall: Shell, tones: tuple[str, str]) -> None:
    """Arches of the hull that step towards the viewer, panels between them."""
    sheet, (hull, glow) = room.sheet, tones
    depth = hall.back * 0.9
    while depth > 0.5:
        for side in hall.wide:
            inner = side * 0.94
            rib = (
                (side, 0, depth),
                (inner, 0.2, depth),
                (inner, hall.high - 0.5, depth),
                (side * 0.7, hall.high - 0.04, depth),
                (side, hall.high, depth),
            )
            sheet.fill(one.path(rib), room.ink(shaded(hull, 0.18)))
            sheet.fill(
                one.side(inner, (0.3, hall.high - 0.6), (depth, depth * 1.03)),
                room.ink(paled(hull, 0.2)),
            )
            panel = one.side(side * 0.99, (1.4, 1.9), (depth * 0.78, depth * 0.93))
            sheet.fill(panel, room.ink(shaded(hull, 0.62)))
            lamps = [
                one.side(
                    side * 0.985,
                    (1.5 + 0.1 * row, 1.55 + 0.1 * row),
                    (depth * (0.79 + 0.03 * at), depth * (0.805 + 0.03 * at)),
                )
                for row in range(3)
                for at in range(4)
                if (row * 3 + at * 5) % 4
            ]
            sheet.scatter(lamps, glow, 0.9)
        depth *= 0.72


def _screen(sheet: Sheet, ends: tuple[Point, Point], tone: str, at: int) -> None:
    """The bars on a screen between two corners, and its glow."""
    (ax, ay), (bx, by) = ends
    x0, x1 = sorted((ax, bx))
    tall = [(by - ay) * (0.3 + (bar * 7 + at * 3) % 5 * 0.14) for bar in range(6)]
    bars = [
        f"M{x0 + (x1 - x0) * (0.1 + 0.16 * bar):.1f},{ay:.1f}v{up:.1f}"
        for bar, up in enumerate(tall)
    ]
    sheet.stroke("".join(bars), tone, max(1.0, (x1 - x0) * 0.08), 0.95)
    reach = (x1 - x0) * 1.1
    middle = ((x0 + x1) / 2, (ay + by) / 2)
    sheet.oval(middle, reach, reach * 0.7).fill(
        sheet.halo(even(tone, (0, 0.26), (1, 0)), middle, reach, 0.7)
    )


def _consoles(room: Room, one: Eye, hall: Shell, tones: tuple[str, str]) -> None:
    """A desk of screens below the window, and two at the sides."""
    sheet, (hull, glow) = room.sheet, tones
    depth = hall.back * 0.92
    span = hall.dark * 0.62
    sheet.fill(one.front((-span, span), (0, 0.5), depth), room.ink(shaded(hull, 0.5)))
    top = (
        (-span, 0.5, depth),
        (span, 0.5, depth),
        (span * 0.94, 0.74, depth * 1.06),
        (-span * 0.94, 0.74, depth * 1.06),
    )
    sheet.fill(one.path(top), room.ink(shaded(hull, 0.3)))
    count = max(4, int(span * 2 / 0.5))
    for at in range(count):
        left = -span * 0.92 + 1.84 * span * at / count
        wide = 1.84 * span / count * 0.82
        screen = (
            (left, 0.54, depth * 0.995),
            (left + wide, 0.54, depth * 0.995),
            (left + wide, 0.7, depth * 1.04),
            (left, 0.7, depth * 1.04),
        )
        sheet.fill(one.path(screen), "#0c1830")
        tone = (glow, "#ff8a5c", paled(glow, 0.4))[at % 3]
        ends = one.at(left, 0.57, depth), one.at(left + wide, 0.67, depth)
        _screen(sheet, ends, tone, at)
    for side in (-1, 1):
        across = (side * hall.dark * 0.7, side * hall.dark * 0.94)
        near = hall.back * 0.5
        sheet.fill(one.front(across, (0, 0.56), near), room.ink(shaded(hull, 0.5)))
        sheet.fill(one.floor(across, (near, near * 1.3), 0.56), room.ink(shaded(hull, 0.25)))
        panel = one.floor(
            (side * hall.dark * 0.74, side * hall.dark * 0.9), (near * 1.04, near * 1.24), 0.565
        )
        sheet.fill(panel, glow, 0.8)


def _lines(room: Room, one: Eye, hall: Shell, glow: str) -> None:
    """Lines of light along floor and ceiling."""
    sheet = room.sheet
    for across in (hall.lit * 0.82, hall.dark * 0.82):
        sheet.fill(one.floor((across - 0.03, across + 0.03), hall.run, 0.01), glow, 0.85)
        x = one.at(across, 0, 1.2)
        reach = one.unit * 0.5
        sheet.oval(x, reach, reach * 0.4).fill(
            sheet.halo(even(glow, (0, 0.3), (1, 0)), x, reach, 0.4)
        )
    for across in (-0.5, 0.5):
        sheet.fill(
            one.floor((across - 0.09, across + 0.09), hall.run, hall.high - 0.01), "#f4fbff", 0.9
        )
