"""A market: a lane between stalls with striped awnings, heaps of fruit, flags or lanterns above."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import rgb
from .. import beams, ridges, town
from ..backdrop import Backdrop
from ..extras import accent, allows, asks, soaked
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..perspective import Eye, eye
from ..season import season
from ..sheet import even, oval, polygon, solid
from ..town import Row, Street
from ..view import LOW

_CLOTHS = ("#c8463f", "#2f7f78", "#dc9236", "#48689c", "#8f4a78", "#5f8f48")
_GOODS = ("#d8402f", "#f09a2e", "#f2c83c", "#86b03c", "#4f8a3c", "#7a3f86", "#b8563a", "#e87a5a")
_DEPTHS = (0.62, 1.12, 1.9, 3.1, 4.9, 7.6)
_COUNTER, _BACK = 1.12, 2.3


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    one = eye(view, float(view.dice("vanish").uniform(0.42, 0.5)))
    row = Row(base=view.horizon + 0.004, low=0.1, high=0.3, distance=0.6, wide=0.08)
    town.skyline(sheet, view, seen, row, "far")
    ridges.mist(sheet, view, seen, (view.horizon, 0.06), 0.4)
    street = Street(
        vanish=(one.x, one.y), wall=one.unit * 2.6, kerb=one.unit, ground=one.y + one.unit
    )
    _ground(out, one)
    for side in (-1, 1):
        town.facades(sheet, view, seen, street, side)
    roll = view.dice("stalls")
    first = int(roll.integers(len(_CLOTHS)))
    for at in range(len(_DEPTHS) - 2, -1, -1):
        for side in (-1, 1):
            cloth = _CLOTHS[(first + 2 * at + (side > 0)) % len(_CLOTHS)]
            if at == 1:
                cloth = accent(graph, cloth)
            _stall(out, one, (side, _DEPTHS[at], _DEPTHS[at + 1] * 0.94), cloth, roll)
    _overhead(out, one)
    if seen.dark:
        tints = tuple(rgb(color) for color in ("#ffcf7a", "#ff9a6a", "#ffe2a8"))
        beams.bokeh(sheet, view, tints, band=(view.horizon - 0.1, view.horizon + 0.02), count=12)
    wet = soaked(graph)
    done = out.done(
        far=view.horizon + 0.44 * (1 - view.horizon),
        near=0.94,
        mirror=view.horizon + 0.02 if wet else None,
    )
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _ground(out: Outdoors, one: Eye) -> None:
    """Slabs of stone, lit by the stalls in the dark."""
    view, seen, sheet = out.view, out.air, out.sheet
    stone = "#dfe8f2" if season(out.graph).white else "#c2b4a2"
    tones = solid(
        (0, seen.ink(stone, 0.4)), (0.3, seen.ink(stone, 0.06)), (1, seen.ink(shaded(stone, 0.3)))
    )
    sheet.box(0, view.line, view.width, view.height).fill(
        sheet.fade(tones, (0, view.line), (0, view.height))
    )
    joints: list[str] = []
    for at in range(20):
        (ax, ay), (bx, _) = one.at(-3, 0, 0.8 * 1.17**at), one.at(3, 0, 0.8 * 1.17**at)
        joints.append(f"M{ax:.1f},{ay:.1f}H{bx:.1f}")
    for at in range(-8, 9):
        (ax, ay), (bx, by) = one.at(0.34 * at, 0, 0.6), one.at(0.34 * at, 0, 40)
        joints.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    sheet.stroke("".join(joints), seen.ink("#5c5048", 0.05), max(0.8, view.small * 0.002), 0.3)
    if seen.dark:
        middle = one.at(0, 0, 1.4)
        reach = view.small * 0.75
        glow = sheet.halo(even("#ff9a4a", (0, 0.42), (1, 0)), middle, reach, 0.45)
        sheet.box(0, view.line, view.width, view.height).fill(glow)


def _stall(
    out: Outdoors,
    one: Eye,
    place: tuple[int, float, float],
    cloth: str,
    roll: np.random.Generator,
) -> None:
    """One stall along the lane: its lit inside, its slope of goods, its counter, its awning."""
    seen, sheet = out.air, out.sheet
    side, near, far = place
    run, lost = (near, far), min(0.5, 0.07 * near)
    warm = "#ffca7e" if seen.dark or seen.low_sun else seen.ink("#8a7462", lost)
    sheet.fill(one.side(side * _BACK, (0, 1.9), run), warm, 0.95)
    sheet.fill(
        one.front((side * _COUNTER, side * _BACK), (0, 0.5), near), seen.ink("#5a4234", lost)
    )
    wood = seen.ink("#8a6446", lost)
    sheet.fill(one.side(side * _COUNTER, (0, 0.46), run), wood)
    for up in (0.14, 0.3):
        sheet.fill(one.side(side * _COUNTER, (up, up + 0.018), run), seen.ink("#4a3326", lost))
    slope = ((_COUNTER, 0.46, near), (_BACK, 0.86, near), (_BACK, 0.86, far), (_COUNTER, 0.46, far))
    sheet.fill(one.path((side * a, up, d) for a, up, d in slope), seen.ink("#6a4c38", lost))
    if allows(out.graph, "fruit", "vegetable"):
        _heaps(out, one, place, roll)
    for depth in (far, near):
        sheet.fill(
            one.front((side * (_COUNTER - 0.06), side * (_COUNTER - 0.015)), (0, 1.56), depth), wood
        )
    if allows(out.graph, "awning"):
        _awning(out, one, place, cloth)


def _heaps(
    out: Outdoors, one: Eye, place: tuple[int, float, float], roll: np.random.Generator
) -> None:
    """Fruit by the crate, each crate of one kind, the back rows first."""
    seen, sheet = out.air, out.sheet
    side, near, far = place
    crates = 4 if near < 2 else 3
    kinds = [_GOODS[int(at)] for at in roll.permutation(len(_GOODS))]
    lost = min(0.5, 0.07 * near)
    rows = 5 if near < 3 else 3
    for row in range(rows - 1, -1, -1):
        share = (row + 0.5) / rows
        across, up = _COUNTER + (_BACK - _COUNTER) * share, 0.46 + 0.4 * share + 0.05
        for crate in range(crates - 1, -1, -1):
            color = kinds[(crate + (row > 2) * 3) % len(kinds)]
            round_ones, lights = [], []
            count = 4 if near < 2 else 3
            for at in range(count - 1, -1, -1):
                along = (crate + (at + 0.5 + 0.25 * (row % 2)) / count * 0.96) / crates
                depth = near + (far - near) * along
                x, y = one.at(side * across, up, depth)
                r = one.scale(depth) * (far - near) / near / crates / count * 0.62
                r = min(max(r, one.scale(depth) * 0.04), one.scale(depth) * 0.075)
                round_ones.append(oval((x, y), r, r * 0.95))
                lights.append(oval((x + out.view.side * r * 0.3, y - r * 0.36), r * 0.4, r * 0.3))
            sheet.scatter(round_ones, seen.ink(color, lost) if not seen.dark else _lamplit(color))
            sheet.scatter(lights, "#fff6dc", 0.4)


def _lamplit(color: str) -> str:
    return shaded(paled(color, 0.1), 0.16)


def _awning(out: Outdoors, one: Eye, place: tuple[int, float, float], cloth: str) -> None:
    """A sloping roof of striped cloth with a scalloped edge towards the lane."""
    seen, sheet = out.air, out.sheet
    side, near, far = place
    lost = min(0.5, 0.07 * near)
    low, high, rim = 1.5, 1.92, _COUNTER - 0.2
    count = 8
    for at in range(count):
        a = near + (far - near) * at / count
        b = near + (far - near) * (at + 1) / count
        tone = cloth if at % 2 else "#f8f0e2"
        lit = seen.ink(tone, lost) if not seen.dark else shaded(tone, 0.5)
        quad = ((rim, low, a), (_BACK, high, a), (_BACK, high, b), (rim, low, b))
        sheet.fill(one.path((side * x, up, d) for x, up, d in quad), lit)
        (ax, ay), (bx, by) = one.at(side * rim, low, a), one.at(side * rim, low, b)
        drop = one.scale((a + b) / 2) * 0.13
        edge = seen.ink(shaded(tone, 0.2), lost) if not seen.dark else shaded(tone, 0.34)
        sheet.fill(
            f"M{ax:.1f},{ay:.1f}V{ay + drop * 0.7:.1f}Q{(ax + bx) / 2:.1f},"
            f"{(ay + by) / 2 + drop * 1.5:.1f} {bx:.1f},{by + drop * 0.7:.1f}V{by:.1f}Z",
            edge,
        )
    gable = ((rim, low, near), (_BACK, high, near), (_BACK, low, near))
    sheet.fill(
        one.path((side * x, up, d) for x, up, d in gable), seen.ink(shaded(cloth, 0.36), lost)
    )


def _overhead(out: Outdoors, one: Eye) -> None:
    """Lines from house to house: lanterns after sunset, small flags by day."""
    seen, sheet, view = out.air, out.sheet, out.view
    lanterns = seen.dark or seen.low_sun
    hung = asks(out.graph, "bunting") or asks(out.graph, "string lights")
    if hung or not allows(out.graph, "lantern" if lanterns else "flag"):
        return
    roll = view.dice("lines")
    tones = ("#e8453a", "#f2a83c", "#f0d06a") if lanterns else _CLOTHS
    for depth in (6.5, 4.3, 2.8, 1.8):
        up, count = 2.5 + 0.3 * float(roll.random()), 7
        (ax, ay), (bx, _) = one.at(-2.5, up, depth), one.at(2.5, up, depth)
        sag = one.scale(depth) * 0.42
        sheet.stroke(
            f"M{ax:.1f},{ay:.1f}Q{(ax + bx) / 2:.1f},{ay + 2 * sag:.1f} {bx:.1f},{ay:.1f}",
            seen.ink("#2c2830", 0.1),
            max(0.8, one.scale(depth) * 0.012),
        )
        for at in range(count if lanterns else 2 * count):
            share = (at + 0.5) / (count if lanterns else 2 * count)
            x, y = ax + (bx - ax) * share, ay + 4 * sag * share * (1 - share)
            size = one.scale(depth) * 0.13
            tone = tones[(at + int(depth)) % len(tones)]
            if lanterns:
                _lantern(out, (x, y), size, tone)
            else:
                flag = polygon([(x - size * 0.7, y), (x + size * 0.7, y), (x, y + size * 1.7)])
                sheet.fill(flag, seen.ink(tone, min(0.5, 0.06 * depth)))


def _lantern(out: Outdoors, place: tuple[float, float], size: float, tone: str) -> None:
    """A paper lantern on its line, lit from inside."""
    sheet, (x, y) = out.sheet, place
    middle = (x, y + size * 1.3)
    sheet.oval(middle, size * 4, size * 4).fill(
        sheet.halo(even(tone, (0, 0.5), (0.3, 0.2), (1, 0)), middle, size * 4)
    )
    body = ((0.0, "#fff0b8", 1.0), (0.55, paled(tone, 0.2), 1.0), (1.0, shaded(tone, 0.12), 1.0))
    sheet.fill(
        oval(middle, size, size * 0.92), sheet.halo(body, (x, middle[1] + size * 0.2), size * 1.2)
    )
    ribs = "".join(
        f"M{x + size * off:.1f},{middle[1] - size * tall:.1f}v{2 * size * tall:.1f}"
        for off, tall in ((-0.5, 0.76), (0.0, 0.9), (0.5, 0.76))
    )
    sheet.stroke(ribs, shaded(tone, 0.3), max(0.5, size * 0.05), 0.4)
    for up in (-1.02, 0.9):
        sheet.box(
            x - size * 0.34, middle[1] + size * up, x + size * 0.34, middle[1] + size * (up + 0.13)
        ).fill("#4a2a1c")
