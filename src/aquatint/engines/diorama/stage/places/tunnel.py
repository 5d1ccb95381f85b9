"""A tunnel: rings of stone or brick that close in on a bright end, lamps in a row, a wet floor."""

from __future__ import annotations

import math
from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from .. import room as inside
from ..backdrop import Backdrop
from ..extras import allows
from ..fittings import paled, shaded
from ..perspective import Eye, eye
from ..room import Room
from ..sheet import Point, even, oval, polygon, solid

_STONES = (
    ("#8a6a58", "#ffb86a"),
    ("#7c8088", "#cfe4ff"),
    ("#6a7468", "#fff0b8"),
    ("#8a8078", "#ffd08a"),
)
_HIGH, _HALF = 1.9, 1.35


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    night = graph.time is TimeOfDay.NIGHT
    graph = replace(graph, time=TimeOfDay.DAY)
    room = inside.begin(graph, size, seed, drop=0.1)
    view = room.view
    one = eye(view, float(view.dice("aim").uniform(0.4, 0.54)))
    stone, glow = _STONES[view.pick("stone", len(_STONES))]
    room.sheet.cover(shaded(stone, 0.7))
    _rings(room, one, stone)
    _end(room, one, "#2f4a80" if night else "#fff8e4")
    _floor(room, one, stone)
    if allows(graph, "lamp"):
        _lamps(room, one, glow)
    done = room.done(far=room.floor + 0.1, near=0.94)
    return replace(done, light=replace(done.light, x=view.x(0.4) / view.width, y=0.2, rim=0.6))


def _arch(one: Eye, depth: float, spread: float = 1.0) -> list[Point]:
    """The vault at a depth, from foot to foot."""
    points = [one.at(-_HALF * spread, 0, depth)]
    for at in range(13):
        angle = math.pi * at / 12
        across = -_HALF * math.cos(angle) * spread
        points.append(one.at(across, 0.9 + (_HIGH - 0.9 + 0.1) * math.sin(angle) * spread, depth))
    points.append(one.at(_HALF * spread, 0, depth))
    return points


def _rings(room: Room, one: Eye, stone: str) -> None:
    """Ring after ring of the vault, the far ones last and lighter; joints between the stones."""
    sheet, view = room.sheet, room.view
    depth, row = 0.42, 0
    while depth < 16:
        far = depth * 1.2
        near_arch, far_arch = _arch(one, depth), _arch(one, far)
        share = min(1.0, depth / 9)
        for at in range(len(near_arch) - 1):
            lit = 0.5 + 0.5 * math.cos(
                math.pi * (at / 14) if view.side < 0 else math.pi * (1 - at / 14)
            )
            tone = shaded(stone, 0.52 - 0.24 * lit - 0.1 * share + 0.05 * ((at + row) % 3))
            quad = [near_arch[at], near_arch[at + 1], far_arch[at + 1], far_arch[at]]
            sheet.fill(polygon(quad), room.ink(paled(tone, 0.24 * share)))
        line = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in near_arch)
        sheet.stroke(
            line,
            shaded(stone, 0.8),
            max(0.8, one.scale(depth) * (0.05 if row % 3 == 0 else 0.014)),
            0.7,
        )
        depth, row = far, row + 1


def _end(room: Room, one: Eye, light: str) -> None:
    """The bright mouth at the far end, and its glow in the air."""
    sheet, view = room.sheet, room.view
    sheet.fill(polygon(_arch(one, 11.0)), light)
    reach = view.small * 0.42
    place = one.at(0, 0.9, 11.0)
    sheet.oval(place, reach, reach).fill(
        sheet.halo(even(light, (0, 0.85), (0.22, 0.4), (1, 0)), place, reach)
    )


def _floor(room: Room, one: Eye, stone: str) -> None:
    """The way, its kerbs, and the light that lies on it."""
    sheet, view = room.sheet, room.view
    low = one.at(0, 0, 11)[1]
    tones = solid((0, paled(stone, 0.6)), (0.2, shaded(stone, 0.2)), (1, shaded(stone, 0.6)))
    sheet.fill(one.floor((-_HALF, _HALF), (0.4, 11)), sheet.fade(tones, (0, low), (0, view.height)))
    for side in (-1, 1):
        inner, outer = side * _HALF * 0.72, side * _HALF
        sheet.fill(one.floor((inner, outer), (0.4, 11), 0.08), shaded(stone, 0.36))
        sheet.fill(one.side(inner, (0, 0.08), (0.4, 11)), shaded(stone, 0.62))
    gleam = sheet.fade(even("#fff4dc", (0, 0.7), (0.4, 0.2), (1, 0)), (0, low), (0, view.height))
    sheet.fill(one.path(((-0.14, 0, 11), (0.14, 0, 11), (0.5, 0, 0.8), (-0.5, 0, 0.8))), gleam)
    for a, b, c in view.dice("puddles").random((7, 3)).tolist():
        depth = 0.95 + 4 * a * a
        x, y = one.at((b - 0.5) * 1.5, 0, depth)
        half = one.scale(depth) * (0.1 + 0.2 * c)
        sheet.oval((x, y), half, half * 0.16).fill("#fff2d8", 0.2)


def _lamps(room: Room, one: Eye, glow: str) -> None:
    """Lamps along the crown of the vault and their pools of light."""
    sheet = room.sheet
    for at in range(6, -1, -1):
        depth = 0.8 * 1.5**at
        if depth > 10:
            continue
        (x, y), size = one.at(0, _HIGH + 0.02, depth), one.scale(depth)
        reach = size * 1.2
        sheet.oval((x, y), reach, reach * 0.8).fill(
            sheet.halo(even(glow, (0, 0.6), (0.3, 0.24), (1, 0)), (x, y), reach, 0.8)
        )
        sheet.fill(oval((x, y), size * 0.13, size * 0.06), paled(glow, 0.6))
        floor = one.at(0, 0, depth)
        pool = sheet.halo(even(glow, (0, 0.26), (1, 0)), floor, size * 0.9, 0.25)
        sheet.oval(floor, size * 0.9, size * 0.22).fill(pool)
