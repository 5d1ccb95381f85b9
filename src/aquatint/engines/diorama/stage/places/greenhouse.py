"""A greenhouse: a hall of iron and glass, benches of pots on both sides, hanging baskets."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import foliage
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import allows
from ..fittings import paled, shaded
from ..perspective import Eye, Shell, eye
from ..room import Room
from ..sheet import Point, even, oval, polygon, solid

_GREENS = ("#2f6a48", "#3f8a58", "#5fa868", "#86c070", "#4a7a3f")
_POTS = ("#c8784c", "#b8663f", "#d89060", "#8f9a94")
_BLOOMS = ("#f07a9a", "#f6c04a", "#f4f0ea", "#c87ad8", "#ff8a5c")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.44, 0.54)))
    wide = max(2.3, 0.34 * view.width / one.unit)
    hall = Shell(lit=-wide, dark=wide, high=2.3, back=one.unit / (0.09 * view.height))
    _outside(room, one)
    _floor(room, one, hall)
    _frame(room, one, hall, "#f0f4f0" if view.pick("iron", 2) else "#4a5a54")
    if allows(graph, "plant", "potted plant"):
        roll = view.dice("plants")
        _benches(room, one, hall, roll)
        _hanging(room, one, hall, roll)
    done = room.done(far=room.floor + 0.1, near=0.94)
    return replace(done, light=replace(done.light, x=view.x(0.3) / view.width, y=-0.1))


def _outside(room: Room, one: Eye) -> None:
    """The sky through the glass, trees beyond."""
    sheet, view, out = room.sheet, room.view, room.outside
    stops = [
        (at, f"#{''.join(f'{int(255 * min(1.0, part) + 0.5):02x}' for part in color)}", 1.0)
        for at, color in out.sky
    ]
    sheet.cover(sheet.fade(stops, (0, 0), (0, view.line)))
    for at in range(9):
        x = view.width * (at + 0.5) / 9
        r = view.small * (0.07 + 0.03 * (at * 5 % 3))
        sheet.oval((x, view.line - r * 0.1), r, r).fill(out.ink("#7fae84", 0.45))
    glow = sheet.halo(
        even("#ffffff", (0, 0.55), (1, 0)), (one.x, view.line * 0.6), view.small * 0.7
    )
    sheet.cover(glow, 1.0 if not room.dark else 0.2)


def _floor(room: Room, one: Eye, hall: Shell) -> None:
    """A path of slabs between beds of earth."""
    sheet, view = room.sheet, room.view
    low = one.at(0, 0, hall.back)[1]
    sheet.box(0, low, view.width, view.height).fill(room.ink("#6a5a44"))
    tones = solid((0, room.ink("#d8d0c0")), (1, room.ink("#b0a694")))
    sheet.fill(
        one.floor((-0.95, 0.95), (0.4, hall.back)), sheet.fade(tones, (0, low), (0, view.height))
    )
    joints = []
    depth = 0.7
    while depth < hall.back:
        (ax, ay), (bx, _) = one.at(-0.95, 0, depth), one.at(0.95, 0, depth)
        joints.append(f"M{ax:.1f},{ay:.1f}H{bx:.1f}")
        depth *= 1.18
    (ax, ay), (bx, by) = one.at(0, 0, 0.5), one.at(0, 0, hall.back)
    joints.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    sheet.stroke("".join(joints), room.ink("#7c7264"), view.small * 0.003, 0.5)


def _frame(room: Room, one: Eye, hall: Shell, iron: str) -> None:
    """Ribs, ridge and glazing bars; the panes catch the light."""
    sheet = room.sheet
    top, ridge = hall.high, hall.high + 1.5
    tone = room.ink(iron)
    for side in hall.wide:
        sheet.fill(one.side(side, (0.5, top), hall.run), "#ffffff", 0.12)
        sheet.fill(one.side(side, (0, 0.5), hall.run), room.ink("#a89078"))
        roof = (
            (side, top, hall.near),
            (0, ridge, hall.near),
            (0, ridge, hall.back),
            (side, top, hall.back),
        )
        sheet.fill(one.path(roof), "#ffffff", 0.1 if side > 0 else 0.2)
    gable = (
        (hall.lit, 0, hall.back),
        (hall.lit, top, hall.back),
        (0, ridge, hall.back),
        (hall.dark, top, hall.back),
        (hall.dark, 0, hall.back),
    )
    sheet.fill(one.path(gable), "#ffffff", 0.14)
    depth = hall.back
    while depth > 0.35:
        size = one.scale(depth)
        points = [
            one.at(x, up, depth)
            for x, up in (
                (hall.lit, 0),
                (hall.lit, top),
                (0, ridge),
                (hall.dark, top),
                (hall.dark, 0),
            )
        ]
        line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points)
        sheet.stroke(line, tone, max(1.2, size * 0.05))
        depth *= 0.74
    sheet.stroke(_bars(one, hall), tone, max(0.8, room.view.small * 0.003), 0.9)


def _bars(one: Eye, hall: Shell) -> str:
    """The glazing bars of roof and walls, as one path."""
    top, ridge = hall.high, hall.high + 1.5
    bars = []
    for share in (0.0, 0.33, 0.67, 1.0):
        for side in hall.wide:
            across, up = side * share, ridge + (top - ridge) * share
            (ax, ay), (bx, by) = one.at(across, up, hall.near), one.at(across, up, hall.back)
            bars.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    for side in hall.wide:
        for up in (0.5, 1.1, 1.7):
            (ax, ay), (bx, by) = one.at(side, up, hall.near), one.at(side, up, hall.back)
            bars.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    return "".join(bars)


def _benches(room: Room, one: Eye, hall: Shell, roll: np.random.Generator) -> None:
    """Benches along both sides with rows of pots, the far ones first."""
    sheet = room.sheet
    depth = hall.back * 0.94
    while depth > 0.62:
        near = depth * 0.86
        for side in (-1, 1):
            inner, outer = side * 1.2, side * (abs(hall.dark) - 0.1)
            sheet.fill(one.floor((inner, outer), (near, depth), 0.5), room.ink("#b89068"))
            sheet.fill(one.side(inner, (0.42, 0.5), (near, depth)), room.ink("#8a6848"))
            sheet.fill(one.side(inner, (0.0, 0.42), (near, depth)), "#1c1810", 0.5)
            for share in (0.75, 0.2):
                across = inner + (outer - inner) * share
                tall = 0.5 + 0.55 * float(roll.random()) + (0.4 if share > 0.5 else 0.0)
                _potted(room, one.at(across, 0.5, (near + depth) / 2), one.scale(depth), tall, roll)
        depth = near


def _potted(room: Room, foot: Point, size: float, tall: float, roll: np.random.Generator) -> None:
    """A pot with leaves in two greens, now and then in bloom."""
    sheet, (x, y) = room.sheet, foot
    pot = _POTS[int(roll.integers(len(_POTS)))]
    half, deep = size * 0.16, size * 0.24
    crown = (x, y - deep)
    tones = [_GREENS[int(at)] for at in roll.permutation(len(_GREENS))[:2]]
    for layer, tone in enumerate(tones):
        leaves = []
        for at in range(7):
            lean = (at - 3) / 3 + float(roll.uniform(-0.14, 0.14))
            reach = size * tall * (0.9 - 0.24 * layer) * (1 - 0.22 * abs(lean))
            tip = (x + lean * reach * 0.7, crown[1] - reach * (1 - 0.45 * abs(lean)))
            fat = reach * 0.14
            bows = (x + lean * reach * 0.1 - fat, x + lean * reach * 0.24 + fat)
            leaves.append(
                f"M{x:.1f},{crown[1]:.1f}Q{bows[0]:.1f},{crown[1] - reach * 0.66:.1f}"
                f" {tip[0]:.1f},{tip[1]:.1f}Q{bows[1]:.1f},{crown[1] - reach * 0.5:.1f}"
                f" {x:.1f},{crown[1]:.1f}Z"
            )
        sheet.scatter(leaves, room.ink(tone))
    if roll.random() < 0.34:
        bloom = room.ink(_BLOOMS[int(roll.integers(len(_BLOOMS)))])
        dots = [
            oval(
                (x + (a - 0.5) * size * tall, crown[1] - size * tall * (0.3 + 0.6 * b)),
                size * 0.05,
                size * 0.05,
            )
            for a, b in roll.random((6, 2)).tolist()
        ]
        sheet.scatter(dots, bloom)
    rim, sole = [(x - half, y - deep), (x + half, y - deep)], half * 0.72
    body = polygon([*rim, (x + sole, y), (x - sole, y)])
    ends = solid((0, room.ink(paled(pot, 0.14))), (1, room.ink(shaded(pot, 0.3))))
    lit = room.view.side
    sheet.fill(body, sheet.fade(ends, (x + lit * half, 0), (x - lit * half, 0)))


def _hanging(room: Room, one: Eye, hall: Shell, roll: np.random.Generator) -> None:
    """Baskets on chains below the ridge, their leaves trailing."""
    sheet = room.sheet
    for depth, across in (
        (hall.back * 0.8, -0.7),
        (hall.back * 0.56, 0.8),
        (hall.back * 0.36, -1.0),
    ):
        (x, y), size = one.at(across, 2.15, depth), one.scale(depth)
        top = one.at(across, hall.high + 1.0, depth)[1]
        sheet.stroke(f"M{x:.1f},{y:.1f}V{top:.1f}", room.ink("#4a4a44"), max(0.8, size * 0.012))
        for reach, tone in ((0.5, _GREENS[1]), (0.4, _GREENS[3])):
            sheet.scatter(foliage.palm((x, y), size * reach, roll), room.ink(tone))
        sheet.oval((x, y), size * 0.16, size * 0.12).fill(room.ink("#8a6248"))
