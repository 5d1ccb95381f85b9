"""A Roman arena: sand, a wall, tiers of seats, and arcades open to the sky."""

from __future__ import annotations

import math
from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ground, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..sheet import Point, even, oval, polygon, solid
from ..view import LOW

_STONES = ("#d8bc94", "#ccae8c", "#e0c8a4", "#c4aa90")
_FLAGS = ("#a8322c", "#7a2f6a", "#b8742c", "#2f5f8a")
_CROWD = ("#f0e0c8", "#b8503f", "#8a6a4a", "#e8b860", "#5f6f8a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    stone = _STONES[view.pick("stone", len(_STONES))]
    foot = view.horizon + 0.05
    tall = min(view.line * 0.7, view.small * 0.52)
    ruined = view.pick("ruined", 2) == 1
    _arcades(out, view.y(foot) - tall * 0.46, (tall * 0.52, stone), ruined=ruined)
    _tiers(out, view.y(foot), (tall * 0.5, stone))
    ridges.mist(sheet, view, seen, (foot - 0.02, 0.06), 0.2)
    ground.plane(sheet, view, seen, ("#ecd4a4", "#dcbc88", "#b08a5c"), top=foot)
    _wall(out, view.y(foot), tall * 0.13, stone)
    ground.patches(sheet, view, (seen.ink("#8a6a44"), 0.22), count=12, name="scuffs")
    if allows(graph, "flag", "banner"):
        _banners(out, view.y(foot) - tall * 0.5, tall, accent(graph, _FLAGS[view.pick("flag", 4)]))
    done = out.done(far=view.horizon + 0.46 * (1 - view.horizon), near=0.94)
    ground.grain(done.picture, view, top=foot + 0.01, cell=0.18, strength=0.06)
    return replace(done, anchors=())


def _lift(share: float, bend: float) -> float:
    """How much higher a ring stands at the sides of the frame, which come nearer."""
    return bend * (2 * share - 1) ** 2


def _arcades(out: Outdoors, base: float, form: tuple[float, str], *, ruined: bool) -> None:
    """Two storeys of arches on the far side; of a ruin one side has fallen."""
    view, seen, sheet = out.view, out.air, out.sheet
    tall, stone = form
    count = max(9, int(13 * view.width / view.small))
    step, bend = view.width / count, view.small * 0.1
    roll = view.dice("arcades")
    for at in range(-1, count + 1):
        share = (at + 0.5) / count
        low, high = base - _lift(share, bend) + bend, tall
        kept = share if view.side > 0 else 1 - share
        if ruined:
            high *= 0.45 + 0.55 * min(1.0, max(0.0, 1.5 - 1.6 * kept)) + 0.06 * float(roll.random())
        left, right = at * step, (at + 1) * step
        lit = 0.5 + 0.5 * math.sin(
            share * math.pi * (1.0 if view.side > 0 else -1.0) + (0 if view.side > 0 else math.pi)
        )
        tone = shaded(stone, 0.08 + 0.22 * (1 - lit))
        sheet.box(left - 1, low - high, right + 1, low).fill(seen.ink(tone, 0.22))
        for storey in range(2):
            top = low - tall * (0.48 + 0.5 * storey)
            if low - high > top + tall * 0.1:
                continue
            sheet.box(left - 1, top - tall * 0.03, right + 1, top).fill(
                seen.ink(paled(tone, 0.25), 0.2)
            )
            half, sill = step * 0.3, top + tall * 0.42
            spring, left_jamb = top + tall * 0.2, left + step / 2 - half
            arch = (
                f"M{left_jamb:.1f},{sill:.1f}V{spring:.1f}"
                f"a{half:.1f},{half:.1f} 0 0 1 {2 * half:.1f},0V{sill:.1f}Z"
            )
            sky = storey == 1
            sheet.fill(
                arch,
                seen.ink("#e8f0f4", 0.7) if sky and not seen.dark else seen.ink("#3a2a28", 0.24),
            )


def _tiers(out: Outdoors, base: float, form: tuple[float, str]) -> None:
    """Steps of stone seats that rise around the sand, people here and there."""
    view, seen, sheet = out.view, out.air, out.sheet
    (tall, stone), rows, bend = form, 8, view.small * 0.1
    roll = view.dice("seats")
    for row in range(rows - 1, -1, -1):
        low, high = base - tall * (row + 0.6) / rows, base - tall * (row + 1.9) / rows
        swing = bend * (0.3 + 0.7 * row / rows)
        for edge, tone, deep in ((low, 0.24, tall / rows), (high, 0.02, tall * 0.3 / rows)):
            points: list[Point] = []
            for at in range(17):
                share = at / 16
                points.append(
                    (
                        view.width * share,
                        edge - _lift(share, swing),
                    )
                )
            back = [(x, y + deep + tall * 0.1) for x, y in reversed(points)]
            sheet.fill(polygon([*points, *back]), seen.ink(shaded(stone, tone), 0.18))
        if allows(out.graph, "crowd", "people"):
            heads: dict[str, list[str]] = {tone: [] for tone in _CROWD}
            for a, b in roll.random((int(44 * view.width / view.small), 2)).tolist():
                y = high - _lift(a, swing) - view.small * 0.004
                heads[_CROWD[int(b * 997) % 5]].append(
                    oval((view.width * a, y), view.small * 0.006, view.small * 0.009)
                )
            for color, part in heads.items():
                sheet.scatter(part, seen.ink(color, 0.16), 0.85)


def _wall(out: Outdoors, base: float, tall: float, stone: str) -> None:
    """The wall about the sand with its gates."""
    view, seen, sheet = out.view, out.air, out.sheet
    tones = solid((0, seen.ink(paled(stone, 0.1), 0.1)), (1, seen.ink(shaded(stone, 0.4), 0.08)))
    sheet.box(0, base - tall, view.width, base + 2).fill(
        sheet.fade(tones, (0, base - tall), (0, base))
    )
    sheet.box(0, base - tall * 1.1, view.width, base - tall * 0.9).fill(
        seen.ink(paled(stone, 0.35), 0.08)
    )
    for share in (0.16, 0.5, 0.84):
        x, half = view.width * share, tall * 0.42
        gate = (
            f"M{x - half:.1f},{base + 2:.1f}V{base - tall * 0.4:.1f}"
            f"a{half:.1f},{half * 0.9:.1f} 0 0 1 {2 * half:.1f},0V{base + 2:.1f}Z"
        )
        sheet.fill(gate, seen.ink("#2c1f1c", 0.08))
        bars = "".join(
            f"M{x + half * off:.1f},{base:.1f}V{base - tall * 0.6:.1f}"
            for off in (-0.6, -0.2, 0.2, 0.6)
        )
        sheet.stroke(bars, seen.ink("#6a5a4c", 0.08), max(0.8, tall * 0.04))
    dusk = sheet.fade(even("#3a2418", (0, 0.4), (1, 0)), (0, base), (0, base + tall * 0.6))
    sheet.box(0, base, view.width, base + tall * 0.6).fill(dusk)


def _banners(out: Outdoors, base: float, tall: float, tone: str) -> None:
    """Banners that hang above the seats."""
    view, seen, sheet = out.view, out.air, out.sheet
    for share in (0.1, 0.34, 0.66, 0.9):
        x, wide = view.width * share, tall * 0.07
        top = base - _lift(share, view.small * 0.1) + view.small * 0.06
        cloth = [
            (x - wide, top),
            (x + wide, top),
            (x + wide, top + tall * 0.26),
            (x, top + tall * 0.21),
            (x - wide, top + tall * 0.26),
        ]
        sheet.fill(polygon(cloth), seen.ink(tone, 0.12))
        sheet.box(x - wide, top, x + wide, top + tall * 0.02).fill(seen.ink("#e8c878", 0.1))
        sheet.oval((x, top + tall * 0.1), wide * 0.4, wide * 0.4).fill(seen.ink("#e8c878", 0.1))
