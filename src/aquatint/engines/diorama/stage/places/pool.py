"""A swimming pool in a garden: clear water with its net of light, tiles, loungers, palms."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import foliage, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..fittings import paled, shaded
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..perspective import Eye, eye
from ..season import season
from ..sheet import even, oval, polygon, solid
from ..shores import Water
from ..view import LOW

_TILES = ("#e6dccb", "#d8dce0", "#e0c8b0", "#cfd4cc")
_CLOTHS = ("#e8604f", "#f2b84a", "#3f9fb8", "#f07ab0")
_LIT, _DARK, _NEAR, _FAR = -2.6, 0.35, 0.95, 4.2


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    one = eye(view, 0.5)
    year = season(graph)
    foot = view.horizon + 0.045
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    if allows(graph, "tree", "palm"):
        for share in (0.06, 0.3, 0.62, 0.88):
            _palm(out, (view.x(share), view.y(foot)), view.small * (0.3 + 0.12 * (share * 7 % 1)))
    for at in range(11):
        bush = (view.width * (at + 0.5) / 11, view.y(foot))
        grove.bush(bush, view.small * (0.05 + 0.016 * (at % 3)), 0.24, f"hedge {at}")
    ridges.mist(sheet, view, seen, (view.horizon, 0.05), 0.24)
    tile = "#e8eff6" if year.white else _TILES[view.pick("tile", len(_TILES))]
    _terrace(out, one, tile, foot)
    if allows(graph, "water"):
        _water(out, one, tile)
    cloth = accent(graph, _CLOTHS[view.pick("cloth", len(_CLOTHS))])
    if allows(graph, "lounger", "parasol", "umbrella"):
        for depth in (3.6, 2.5):
            _lounger(out, one, (1.7, depth), cloth)
        _parasol(out, one, (1.35, 3.0), cloth)
    done = out.done(far=view.horizon + 0.46 * (1 - view.horizon), near=0.94)
    return replace(done, water=_basin(out, one)) if allows(graph, "water") else done


def _basin(out: Outdoors, one: Eye) -> Water:
    """Where the water is, row by row, the furthest first."""
    view = out.view
    rows = []
    for at in range(21):
        depth = 1 / (1 / _FAR + (1 / _NEAR - 1 / _FAR) * at / 20)
        (ax, y), (bx, _) = one.at(_LIT, 0, depth), one.at(_DARK, 0, depth)
        left, right = sorted((ax, bx))
        rows.append((y / view.height, left / view.width, right / view.width))
    return tuple(rows)


def _palm(out: Outdoors, foot: tuple[float, float], tall: float) -> None:
    view, seen, sheet, (x, y) = out.view, out.air, out.sheet, foot
    roll = view.dice(f"palm {x:.0f}")
    head = (x + float(roll.uniform(-0.1, 0.1)) * tall, y - tall)
    sheet.stroke(
        f"M{x:.1f},{y:.1f}L{head[0]:.1f},{head[1]:.1f}", seen.ink("#8a6a4c", 0.2), tall * 0.05
    )
    sheet.scatter(foliage.palm(head, tall * 0.42, roll), seen.ink("#3f7a4c", 0.22))
    sheet.scatter(foliage.palm(head, tall * 0.36, roll), seen.ink("#6fa85c", 0.18))


def _terrace(out: Outdoors, one: Eye, tile: str, foot: float) -> None:
    """Tiles with their joints, warm near by."""
    view, seen, sheet = out.view, out.air, out.sheet
    top, h = view.y(foot), view.height
    tones = solid(
        (0, seen.ink(tile, 0.3)), (0.3, seen.ink(tile, 0.04)), (1, seen.ink(shaded(tile, 0.16)))
    )
    sheet.box(0, top, view.width, h).fill(sheet.fade(tones, (0, top), (0, h)))
    joints: list[str] = []
    for at in range(-14, 15):
        (ax, ay), (bx, by) = one.at(0.5 * at, 0, 0.6), one.at(0.5 * at, 0, 6.5)
        joints.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{max(by, top):.1f}")
    depth = 0.8
    while depth < 6:
        y = one.at(0, 0, depth)[1]
        if y > top:
            joints.append(f"M0,{y:.1f}H{view.width}")
        depth *= 1.24
    sheet.stroke("".join(joints), seen.ink(shaded(tile, 0.5)), max(0.8, view.small * 0.002), 0.34)


def _water(out: Outdoors, one: Eye, tile: str) -> None:
    """The basin towards the light, its rim, its ladder; by night it is lit from below."""
    view, seen, sheet = out.view, out.air, out.sheet
    across, run = (_LIT, _DARK), (_NEAR, _FAR)
    rim = one.floor((_LIT - 0.14, _DARK + 0.14), (_NEAR * 0.95, _FAR * 1.05))
    sheet.fill(rim, seen.ink(paled(tile, 0.5), 0.02))
    bright, deep = ("#8ff4f0", "#1f9fc8") if not seen.dark else ("#5ff0f4", "#1878b8")
    if not seen.dark:
        bright = hex_color(mix(rgb(bright), seen.sky[-1][1], 0.3))
    high, low = one.at(0, 0, _FAR)[1], one.at(0, 0, _NEAR)[1]
    water = one.floor(across, run, -0.06)
    sheet.fill(one.floor(across, run), seen.ink("#bfe4ea", 0.04))
    sheet.fill(water, sheet.fade(solid((0, bright), (1, deep)), (0, high), (0, low)))
    net: list[str] = []
    for a, b, c in view.dice("net").random((70, 3)).tolist():
        depth = _NEAR + (_FAR - _NEAR) * a * a
        x, y = one.at(_LIT + (_DARK - _LIT) * (0.06 + 0.88 * b), -0.06, depth)
        half = one.scale(depth) * (0.05 + 0.12 * c)
        net.append(
            f"M{x - half:.1f},{y:.1f}q{half * 0.5:.1f},{-half * 0.16:.1f} {half:.1f},0t{half:.1f},0"
        )
    sheet.stroke("".join(net), "#ffffff", max(0.8, view.small * 0.0028), 0.5)
    for lane in (0.33, 0.67):
        x = _LIT + (_DARK - _LIT) * lane
        sheet.fill(one.floor((x - 0.02, x + 0.02), run, -0.06), "#ffffff", 0.24)
    if seen.dark:
        place, reach = one.at(-1.1, 0, 1.8), view.small * 0.7
        glow = sheet.halo(even("#5fe8f4", (0, 0.4), (1, 0)), place, reach, 0.6)
        sheet.oval(place, reach, reach * 0.6).fill(glow)
    iron = seen.ink("#c8d0d4", 0.02)
    for depth in (2.0, 2.24):
        (x, y), size = one.at(_DARK, 0, depth), one.scale(depth)
        way = one.way
        sheet.stroke(
            f"M{x + way * size * 0.12:.1f},{y:.1f}v{-size * 0.3:.1f}q0,{-size * 0.14:.1f}"
            f" {-way * size * 0.14:.1f},{-size * 0.14:.1f}q{-way * size * 0.14:.1f},0"
            f" {-way * size * 0.14:.1f},{size * 0.14:.1f}v{size * 0.34:.1f}",
            iron,
            max(1.2, size * 0.045),
        )


def _lounger(out: Outdoors, one: Eye, place: tuple[float, float], cloth: str) -> None:
    """A lounger with its cushion, its back raised."""
    seen, sheet, (across, depth) = out.air, out.sheet, place
    span, run = (across - 0.32, across + 0.32), (depth, depth * 1.34)
    sheet.fill(one.floor(span, run), "#1c1420", 0.24)
    for x in span:
        for z in run:
            sheet.fill(one.front((x - 0.02, x + 0.02), (0, 0.2), z), seen.ink("#8a6a4c", 0.06))
    sheet.fill(one.floor(span, run, 0.24), seen.ink(cloth, 0.05))
    sheet.fill(one.front(span, (0.14, 0.24), depth), seen.ink(shaded(cloth, 0.2), 0.05))
    sheet.fill(one.side(span[0], (0.14, 0.24), run), seen.ink(shaded(cloth, 0.3), 0.05))
    back = (
        (span[0], 0.24, run[1] * 0.9),
        (span[1], 0.24, run[1] * 0.9),
        (span[1], 0.72, run[1] * 1.06),
        (span[0], 0.72, run[1] * 1.06),
    )
    sheet.fill(one.path(back), seen.ink(paled(cloth, 0.2), 0.06))


def _parasol(out: Outdoors, one: Eye, place: tuple[float, float], cloth: str) -> None:
    """A parasol of eight panels beside the loungers."""
    seen, sheet, (across, depth) = out.air, out.sheet, place
    (x, y), size = one.at(across, 0, depth), one.scale(depth)
    top, rim, half = y - size * 2.1, y - size * 1.62, size * 0.95
    sheet.oval((x + size * 0.2, y), half, half * 0.2).fill("#1c1420", 0.2)
    sheet.stroke(f"M{x:.1f},{y:.1f}V{top:.1f}", seen.ink("#e8e0d4", 0.05), size * 0.05)
    for at in range(6):
        a, b = -1 + at / 3, -1 + (at + 1) / 3
        tone = cloth if at % 2 else "#fbf4e8"
        panel = [
            (x + a * half, rim),
            (x, top),
            (x + b * half, rim),
            (x + (a + b) / 2 * half, rim + size * 0.09),
        ]
        sheet.fill(polygon(panel), seen.ink(shaded(tone, 0.05 + 0.14 * (a > 0)), 0.05))
    sheet.fill(oval((x, top), size * 0.05, size * 0.05), seen.ink("#e8e0d4", 0.05))
