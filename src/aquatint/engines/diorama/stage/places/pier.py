"""A wooden pier that runs out over the sea: planks, posts, ropes, lamps, a hut at its end."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges, shore, water
from ..backdrop import Backdrop
from ..extras import allows
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..perspective import Eye, eye
from ..season import season
from ..sheet import even, oval, polygon, solid
from ..view import LOW

_WOODS = ("#b08a62", "#98816c", "#a87a54", "#8f8a84")
_NARROW = 1.05


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    one = eye(view, float(view.dice("aim").uniform(0.46, 0.58)))
    if allows(graph, "island") and view.pick("headland", 2):
        shore.headland(sheet, view, seen)
    ridges.mist(sheet, view, seen, (view.horizon - 0.004, 0.03), 0.5)
    water.sea(sheet, view, seen)
    water.glitter(sheet, view, seen, out.sun, bottom=1.0)
    end = 9.0
    if allows(graph, "hut", "house"):
        _hut(out, one, end)
    _deck(out, one, end)
    if allows(graph, "rail", "fence"):
        _rails(out, one, end)
    done = out.done(far=view.horizon + 0.46 * (1 - view.horizon), near=0.94)
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _half(out: Outdoors, one: Eye) -> float:
    """Half of the pier's width: broader in wide frames, for whoever stands at a third of them."""
    return max(_NARROW, 0.33 * out.view.width / one.unit)


def _deck(out: Outdoors, one: Eye, end: float) -> None:
    """Planks across the way, piles and their shade below the edge."""
    view, seen, sheet = out.view, out.air, out.sheet
    wood, half = _WOODS[view.pick("wood", len(_WOODS))], _half(out, one)
    white = season(out.graph).white
    for side in (-1, 1):
        for at in range(9):
            depth = 0.9 * 1.32**at
            if depth < end:
                post = one.front((side * (half - 0.12), side * (half + 0.02)), (-0.8, 0), depth)
                sheet.fill(post, seen.ink(shaded(wood, 0.62), min(0.5, 0.05 * depth)))
        shade = one.path(
            (
                (side * half, -0.03, 0.5),
                (side * (half + 0.5), -0.5, 0.5),
                (side * half, -0.5, end),
            )
        )
        sheet.fill(shade, seen.ink("#0c2030"), 0.24)
        sheet.fill(one.side(side * half, (-0.1, 0), (0.4, end)), seen.ink(shaded(wood, 0.5), 0.06))
    depth = 0.55
    roll = view.dice("planks")
    while depth < end:
        far = depth * 1.055
        tone = "#e8eff6" if white else wood
        lost = min(0.5, 0.045 * depth)
        shift = float(roll.uniform(-0.1, 0.12))
        color = paled(tone, shift) if shift > 0 else shaded(tone, -shift)
        sheet.fill(one.floor((-half, half), (depth, far)), seen.ink(color, lost))
        (ax, ay), (bx, _) = one.at(-half, 0, depth), one.at(half, 0, depth)
        sheet.stroke(
            f"M{ax:.1f},{ay:.1f}H{bx:.1f}",
            seen.ink("#2c1c14", lost),
            max(0.6, one.scale(depth) * 0.009),
            0.6,
        )
        depth = far
    low = one.at(0, 0, end)[1]
    gloss = even("#fff0d0" if not seen.dark else "#8fb0e0", (0, 0.36), (0.5, 0.08), (1, 0))
    sheet.fill(one.floor((-half, half), (0.5, end)), sheet.fade(gloss, (0, low), (0, view.height)))


def _rails(out: Outdoors, one: Eye, end: float) -> None:
    """Posts with two ropes, every second one with a lamp that is lit after sunset."""
    seen, sheet = out.air, out.sheet
    wood, half = seen.ink("#6a4e38", 0.04), _half(out, one)
    depths = [0.86 * 1.42**at for at in range(7) if 0.86 * 1.42**at < end]
    for side in (-1, 1):
        across = side * (half - 0.05)
        for at in range(len(depths) - 1, -1, -1):
            depth = depths[at]
            size, lost = one.scale(depth), min(0.5, 0.05 * depth)
            if at + 1 < len(depths):
                for up in (0.34, 0.58):
                    (ax, ay), (bx, by) = (
                        one.at(across, up, depth),
                        one.at(across, up, depths[at + 1]),
                    )
                    sheet.stroke(
                        f"M{ax:.1f},{ay:.1f}Q{(ax + bx) / 2:.1f},{(ay + by) / 2 + size * 0.1:.1f}"
                        f" {bx:.1f},{by:.1f}",
                        seen.ink("#c8b08a", lost),
                        max(1.0, size * 0.024),
                    )
            sheet.fill(one.front((across - 0.05, across + 0.05), (-0.1, 0.68), depth), wood)
            sheet.fill(
                one.front((across - 0.05, across - 0.025), (0, 0.68), depth), "#ffffff", 0.14
            )
            if at % 2 == 1 and allows(out.graph, "lamp"):
                _lamp(out, one, (across, depth))


def _lamp(out: Outdoors, one: Eye, place: tuple[float, float]) -> None:
    seen, sheet = out.air, out.sheet
    lit = seen.dark or seen.low_sun or not seen.clear
    across, depth = place
    x, y = one.at(across, 1.5, depth)
    size = one.scale(depth)
    sheet.stroke(
        f"M{x:.1f},{one.at(0, 0.6, depth)[1]:.1f}V{y:.1f}", seen.ink("#2c2a30", 0.06), size * 0.035
    )
    if lit:
        sheet.oval((x, y), size * 0.6, size * 0.6).fill(
            sheet.halo(even("#ffcf88", (0, 0.75), (0.25, 0.3), (1, 0)), (x, y), size * 0.6)
        )
    sheet.fill(oval((x, y), size * 0.07, size * 0.085), "#fff4d0" if lit else seen.ink("#f2ece0"))
    sheet.fill(
        polygon(
            [
                (x - size * 0.09, y - size * 0.07),
                (x + size * 0.09, y - size * 0.07),
                (x, y - size * 0.15),
            ]
        ),
        seen.ink("#2c2a30", 0.06),
    )


def _hut(out: Outdoors, one: Eye, end: float) -> None:
    """A small house on the head of the pier."""
    seen, sheet = out.air, out.sheet
    size = one.scale(end)
    (x, y) = one.at(0, 0, end)
    half, tall = size * 1.5, size * 1.5
    sheet.box(x - half * 1.3, y - size * 0.06, x + half * 1.3, y + size * 0.3).fill(
        seen.ink("#6a5040", 0.4)
    )
    body = solid((0, seen.ink("#e8ddd0", 0.34)), (1, seen.ink("#b8a898", 0.36)))
    sheet.box(x - half * 0.8, y - tall, x + half * 0.8, y).fill(
        sheet.fade(body, (x - half, 0), (x + half, 0))
    )
    roof = [
        (x - half * 1.05, y - tall * 0.95),
        (x, y - tall * 1.75),
        (x + half * 1.05, y - tall * 0.95),
    ]
    sheet.fill(polygon(roof), seen.ink("#b8503f", 0.34))
    glow = "#ffe09a" if seen.dark or seen.low_sun else seen.ink("#5a6a78", 0.3)
    for off in (-0.46, 0.46):
        sheet.box(
            x + half * (off - 0.16), y - tall * 0.7, x + half * (off + 0.16), y - tall * 0.36
        ).fill(glow)
    sheet.box(x - half * 0.14, y - tall * 0.6, x + half * 0.14, y).fill(seen.ink("#6a4a3a", 0.3))
