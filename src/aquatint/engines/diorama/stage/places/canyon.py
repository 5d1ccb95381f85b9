"""A canyon: walls of layered rock on both sides, towers of stone in the haze, a river below."""

from __future__ import annotations

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import dunes, ground, ridges
from ..backdrop import Backdrop
from ..extras import allows
from ..noise import ridge
from ..outdoors import Outdoors, begin
from ..sheet import Point, curve, even, polygon, solid
from ..view import LOW

_LAYERS = ("#d8905c", "#b8643f", "#e0a870", "#a8503a", "#c87a4c", "#8f4434", "#d09060")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    dunes.mesas(sheet, view, seen, "#c08a70", 0.62)
    ridges.mist(sheet, view, seen, (view.horizon, 0.08), 0.5)
    ground.plane(sheet, view, seen, ("#e0a878", "#cc8a58", "#9c5c3c"))
    for at, (share, high, lost) in enumerate(((0.34, 0.34, 0.5), (0.62, 0.42, 0.44))):
        _tower(out, (share, high, lost), f"tower {at}")
    for step, (lost, reach, high, down) in enumerate(
        ((0.42, 0.34, 0.5, 0.04), (0.24, 0.24, 0.72, 0.13), (0.06, 0.13, 1.0, 0.36))
    ):
        for side in (-1, 1):
            wide = reach * (1.15 if side == -view.side else 0.85)
            _wall(out, (side, wide, high, down, lost), f"wall {step} {side}")
        ridges.mist(sheet, view, seen, (view.horizon + down * 0.4, 0.07), 0.26)
    if allows(graph, "river", "water"):
        _river(out)
    tones = (seen.ink("#d8935f"), seen.ink("#6b3a2a"))
    dunes.stones(sheet, view, tones, count=30, top=view.horizon + 0.12)
    done = out.done(far=view.horizon + 0.5 * (1 - view.horizon), near=0.94)
    ground.grain(done.picture, view, top=view.horizon * 0.3, cell=0.14, strength=0.06)
    return done


def _wall(out: Outdoors, plan: tuple[int, float, float, float, float], name: str) -> None:
    """One cliff at a side of the frame: a ragged edge, its layers, its shaded foot."""
    view, seen, sheet = out.view, out.air, out.sheet
    side, reach, high, down, lost = plan
    roll = view.dice(name)
    edge = 0.0 if side < 0 else float(view.width)
    low = view.line + (view.height - view.line) * down
    top = max(-view.small * 0.05, low - min(view.line * 1.05, view.small * 0.95) * high)
    wide = max(view.width * reach, view.small * reach)
    rough = ridge(roll, 15, 4)
    outline: list[Point] = [(edge, top)]
    for at in range(15):
        share = at / 14
        jut = wide * (0.62 + 0.3 * share + 0.22 * (float(rough[at]) - 0.5))
        outline.append((edge - side * jut, top + (low - top) * share))
    outline.append((edge, low + view.small * 0.02))
    lit = side == -view.side
    base = mix(rgb("#c87a4c"), (0.24, 0.1, 0.14), 0.05 if lit else 0.4)
    sheet.fill(polygon(outline), seen.ink(hex_color(base), lost))
    _layers(out, outline, (edge, side, lost, lit), roll)
    foot = sheet.fade(even("#2c1418", (0, 0), (1, 0.4)), (0, (top + low) / 2), (0, low))
    sheet.fill(polygon(outline), foot, 1 - lost)


def _layers(
    out: Outdoors,
    outline: list[Point],
    side: tuple[float, int, float, bool],
    roll: np.random.Generator,
) -> None:
    """Bands of rock along a wall, and cracks that run down it."""
    seen, sheet = out.air, out.sheet
    edge, way, lost, lit = side
    body = outline[1:-1]
    for at, tone in enumerate([*_LAYERS, *_LAYERS]):
        if at + 1 >= len(body):
            break
        (ax, ay), (bx, by) = body[at], body[at + 1]
        drop = (by - ay) * float(roll.uniform(0.4, 0.85))
        shade = mix(rgb(tone), (0.2, 0.08, 0.14), 0.0 if lit else 0.42)
        dip = way * (ax - edge) * 0.06
        band = [(edge, ay + dip), (ax, ay), ((ax + bx) / 2, ay + drop), (edge, ay + drop + dip)]
        sheet.fill(polygon(band), seen.ink(hex_color(shade), lost), 0.85)
    cracks = []
    for share in roll.random(6).tolist():
        at = int(share * (len(body) - 3))
        (ax, ay), (bx, by) = body[at], body[at + 2]
        x = edge + (ax - edge) * (0.3 + 0.6 * (share * 7 % 1))
        cracks.append(f"M{x:.1f},{ay:.1f}L{x + (bx - ax) * 0.3:.1f},{by:.1f}")
    sheet.stroke("".join(cracks), seen.ink("#4a2420", lost), max(0.8, out.view.small * 0.004), 0.5)


def _tower(out: Outdoors, plan: tuple[float, float, float], name: str) -> None:
    """A butte that stands alone in the middle distance."""
    view, seen, sheet = out.view, out.air, out.sheet
    share, high, lost = plan
    roll = view.dice(name)
    x, low = view.x(share + float(roll.uniform(-0.04, 0.04))), view.line + view.small * 0.02
    tall = min(view.line * 0.8, view.small * 0.7) * high * float(roll.uniform(0.7, 1.0))
    half = view.small * float(roll.uniform(0.05, 0.09))
    left = [
        (x - half * 1.8, low),
        (x - half * 1.15, low - tall * 0.3),
        (x - half, low - tall * 0.34),
        (x - half * 0.9, low - tall),
    ]
    right = [
        (x + half * 0.85, low - tall * 0.97),
        (x + half, low - tall * 0.36),
        (x + half * 1.2, low - tall * 0.3),
        (x + half * 2, low),
    ]
    sheet.fill(polygon([*left, *right]), seen.ink("#b8684a", lost))
    dark = [
        (x - view.side * half * 0.1, low - tall),
        (x - view.side * half * 0.9, low - tall * 0.97),
        (x - view.side * half * 1.6, low),
        (x, low),
    ]
    sheet.fill(polygon(dark), seen.ink("#7c3c34", lost), 0.75)
    for up in (0.9, 0.74, 0.56, 0.42):
        sheet.box(x - half * 0.95, low - tall * up, x + half * 0.92, low - tall * (up - 0.05)).fill(
            seen.ink("#dca070", lost), 0.55
        )


def _river(out: Outdoors) -> None:
    """A narrow river that winds from the gap to the lit corner."""
    view, seen, sheet = out.view, out.air, out.sheet
    left: list[Point] = []
    right: list[Point] = []
    for at in range(13):
        share = at / 12
        middle = view.x(0.48 - 0.3 * share**1.2) + view.width * 0.1 * ground.bends(share)
        half = view.small * (0.004 + 0.15 * share**1.8)
        y = view.line + view.small * 0.012 + (view.height * 1.01 - view.line) * share**1.4
        left.append((middle - half, y))
        right.append((middle + half, y))
    back = curve(right[::-1])
    d = f"{curve(left)}L{right[-1][0]:.1f},{right[-1][1]:.1f}{back[back.index('C') :]}Z"
    bright = hex_color(mix(seen.sky[-1][1], rgb("#5fb8b0"), 0.5))
    deep = hex_color(mix(seen.deep, rgb("#1f7f80"), 0.5))
    sheet.fill(d, sheet.fade(solid((0, bright), (1, deep)), (0, view.line), (0, view.height)))
    sheet.stroke(curve(left), seen.ink("#f0c898"), view.small * 0.006, 0.5)
    sheet.stroke(curve(right), seen.ink("#7c4a34"), view.small * 0.006, 0.6)
