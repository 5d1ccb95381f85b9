"""A jungle: walls of leaves in the mist, lianas, shafts of light, great leaves close by."""

from __future__ import annotations

import math

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import beams, foliage, grass, ground, ridges, trees
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..sheet import Point, curve, even, oval
from ..view import LOW

_GROUND = ("#7f9a58", "#4f7a42", "#2c5230")
_FLOWERS = ("#e8586a", "#f2a03c", "#c86ac8", "#f4d84a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW, roofed=True)
    view, seen, sheet = out.view, out.air, out.sheet
    source = (view.x(float(view.dice("gap").uniform(0.2, 0.42))), -view.small * 0.08)
    _glow(out, source)
    foot = view.horizon
    for row, (distance, size_of) in enumerate(((0.72, 0.2), (0.54, 0.24), (0.34, 0.28))):
        _wall(out, foot + 0.012 * row, distance, size_of, row)
        ridges.mist(sheet, view, seen, (foot - 0.03, 0.12), 0.36)
    ground.plane(sheet, view, seen, _GROUND, top=foot + 0.03)
    if allows(graph, "path"):
        ground.path(sheet, view, (seen.ink("#c8b884", 0.34), seen.ink("#8a7148")), top=foot + 0.03)
    ground.patches(
        sheet, view, (seen.ink("#e6f0a0"), 0.3 if seen.shadow else 0.1), count=8, name="sun"
    )
    ground.patches(sheet, view, (seen.ink("#143020"), 0.36), count=9, name="shade")
    grass.blades(sheet, view, seen, Lawn(top=foot + 0.06, count=240))
    _trunks(out)
    _near(out)
    done = out.done(far=foot + 0.13, near=0.94, cover=grass.cover(view, seen, foot + 0.11))
    if seen.dim > 0.35:
        glow = Glow(seen.key, 0.5 if seen.low_sun else 0.16 if seen.dark else 0.4)
        beams.shafts(done.picture, view, source, glow, count=6)
    ground.grain(done.picture, view, top=foot + 0.05, cell=0.2, strength=0.1)
    return done


def _glow(out: Outdoors, source: Point) -> None:
    """The green light behind everything."""
    view, seen, sheet = out.view, out.air, out.sheet
    share = 0.35 if not seen.dark else 0.85
    top = hex_color(mix(rgb("#5f9a72"), seen.sky[-2][1], share))
    low = hex_color(mix(rgb("#c4dcaa"), seen.sky[-1][1], share))
    sheet.cover(sheet.fade(((0.0, top, 1.0), (1.0, low, 1.0)), (0, 0), (0, view.line)))
    reach = view.small * 0.95
    key = hex_color(mix(seen.key, (1.0, 1.0, 0.86), 0.5))
    centre = (source[0], view.line * 0.5)
    strong = 0.9 if not seen.dark else 0.3
    sheet.oval(centre, reach, reach).fill(
        sheet.halo(even(key, (0, strong), (0.4, strong * 0.45), (1, 0)), centre, reach)
    )


def _wall(out: Outdoors, level: float, distance: float, size: float, row: int) -> None:
    """One wall of palms and broad leaves, parted where the light comes in."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"wall {row}")
    y = view.y(level)
    dark, lit = seen.ink("#2a5c40", distance), seen.ink("#6fa860", distance)
    count = int((7 - row) * view.width / view.small)
    fronds: list[str] = []
    stems: list[str] = []
    for at in range(count + 1):
        x = view.width * (at + float(roll.uniform(-0.3, 0.3))) / max(1, count)
        tall = min(view.line * 0.9, view.small * float(roll.uniform(0.34, 0.7)))
        lean = view.small * float(roll.uniform(-0.06, 0.06))
        stems.append(
            f"M{x:.1f},{y:.1f}Q{x + lean:.1f},{y - tall * 0.5:.1f} {x + lean:.1f},{y - tall:.1f}"
        )
        fronds += foliage.palm((x + lean, y - tall), view.small * size, roll)
    sheet.stroke("".join(stems), seen.ink("#4a5a48", distance), view.small * (0.01 + 0.004 * row))
    sheet.scatter(fronds[::2], dark)
    sheet.scatter(fronds[1::2], lit, 0.85)
    masses = [
        _broad(
            (across * view.width, y + view.small * 0.02),
            (turn * 2 - 1) * 1.1,
            view.small * (0.08 + 0.1 * long),
        )
        for across, turn, long in roll.random((int(40 * view.width / view.small), 3)).tolist()
    ]
    sheet.scatter(masses[::2], dark)
    sheet.scatter(masses[1::2], lit, 0.6)


def _broad(foot: Point, lean: float, long: float) -> str:
    """A broad leaf that rises from the ground and leans."""
    x, y = foot
    tip = (x + lean * long, y - long * (1 - 0.3 * abs(lean)))
    fat = long * 0.24
    return (
        f"M{x:.1f},{y:.1f}Q{x + lean * long * 0.2 - fat:.1f},{y - long * 0.62:.1f}"
        f" {tip[0]:.1f},{tip[1]:.1f}"
        f"Q{x + lean * long * 0.5 + fat:.1f},{y - long * 0.4:.1f} {x:.1f},{y:.1f}Z"
    )


def _trunks(out: Outdoors) -> None:
    """Great trunks at the edges, lianas in long bows between them."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("trunks")
    for across, down, wide in ((0.8, 0.745, 0.05), (0.06, 0.8, 0.07), (0.98, 0.9, 0.12)):
        distance = max(0.0, (0.86 - down) * 1.6)
        x = view.x(across + float(roll.uniform(-0.04, 0.04)))
        tones = (seen.ink("#8f8458", distance), seen.ink("#33382a", distance))
        foot = (x, view.y(max(down, view.horizon + 0.08)))
        trees.trunk(sheet, view, tones, foot, view.small * wide)
    if not allows(out.graph, "liana", "vine"):
        return
    vines: list[str] = []
    leaves: list[str] = []
    for a, b, drop in roll.random((7, 3)).tolist():
        start, end = view.width * (a * 1.3 - 0.15), view.width * (b * 1.3 - 0.15)
        sag = view.small * (0.16 + 0.3 * drop)
        vines.append(f"M{start:.1f},-4Q{(start + end) / 2:.1f},{sag * 2:.1f} {end:.1f},-4")
        for at in range(1, 12):
            share = at / 12
            px = start + (end - start) * share
            py = 4 * sag * share * (1 - share)
            leaves.append(
                oval((px, py + view.small * 0.008), view.small * 0.007, view.small * 0.012)
            )
    sheet.stroke("".join(vines), seen.ink("#3a5236", 0.1), view.small * 0.006)
    sheet.scatter(leaves, seen.ink("#5f9450", 0.08))


def _near(out: Outdoors) -> None:
    """Leaves cropped by the upper and the lower corners, flowers among them."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("near")
    unit = view.small
    deep, green, lit = seen.ink("#17402c"), seen.ink("#2a6640"), seen.ink("#6fae58")
    for share, size, count in ((1.0, 0.42, 8), (0.0, 0.3, 7), (0.86, 0.18, 5)):
        foot = (view.x(share), view.height * 1.03)
        leaves: list[str] = []
        ribs: list[str] = []
        for at in range(count):
            lean = (at / (count - 1) * 2 - 1) * 1.15 + float(roll.uniform(-0.1, 0.1))
            long = unit * size * float(roll.uniform(0.75, 1.1))
            leaves.append(_broad(foot, lean, long))
            tip = (foot[0] + lean * long * 0.94, foot[1] - long * (1 - 0.3 * abs(lean)) * 0.95)
            ribs.append(curve([foot, (foot[0] + lean * long * 0.36, foot[1] - long * 0.56), tip]))
        sheet.scatter(leaves[::2], deep)
        sheet.scatter(leaves[1::2], green)
        sheet.stroke("".join(ribs), lit, unit * 0.003, 0.7)
    hang: list[str] = []
    for across, long in roll.random((int(16 * view.width / unit), 2)).tolist():
        edge = abs(across - (0.34 if view.side < 0 else 0.66)) * 1.6
        size = unit * (0.05 + 0.2 * long * edge)
        x = across * view.width
        lean = math.copysign(0.5, 0.5 - across) * long
        hang.append(_broad((x, -unit * 0.03), lean, -size))
    sheet.scatter(hang[::2], deep)
    sheet.scatter(hang[1::2], green)
    if allows(out.graph, "flower") and not seen.dark:
        tint = seen.ink(_FLOWERS[int(roll.integers(len(_FLOWERS)))])
        for share, up in ((0.9, 0.1), (0.95, 0.17), (0.08, 0.09)):
            x, y = view.x(share), view.height - unit * up
            petals = [
                oval((x + unit * 0.016 * dx, y + unit * 0.014 * dy), unit * 0.013, unit * 0.011)
                for dx, dy in ((-1, 0), (1, 0), (0, -1), (-0.6, 0.8), (0.6, 0.8))
            ]
            sheet.scatter(petals, tint)
            sheet.oval((x, y), unit * 0.008, unit * 0.008).fill(seen.ink("#fff0b0"))
