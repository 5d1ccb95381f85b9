"""A sandy shore: sky, sea and the wet edge where foam runs out."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix
from .. import foliage, grass, ground, ridges, shore, shores, water
from ..backdrop import Backdrop
from ..extras import allows
from ..outdoors import Outdoors, begin
from ..sheet import Point, curve, even, oval, solid
from ..view import View
from ..water import lens

SHALLOW = "#58c8c4"


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, (0.38, 0.42), (0.62, 0.645))
    view, seen, sheet = out.view, out.air, out.sheet
    edge = _edge(view)
    mean = sum(y for _, y in edge) / len(edge) / view.height
    if allows(graph, "island") and view.dice("far").random() < 0.5:
        shore.headland(sheet, view, seen)
    ridges.mist(sheet, view, seen, (view.horizon - 0.004, 0.025), 0.45)
    shallow = SHALLOW if not seen.low_sun else "#c98f9a"
    low = min(1.0, mean + 0.07)
    water.sea(sheet, view, seen, bottom=low, shallow=shallow)
    water.glitter(sheet, view, seen, out.sun, bottom=low)
    _breakers(out, edge)
    _sand(out, edge)
    _foam(out, edge)
    _details(out, edge)
    _palms(out)
    island = (view.x(0.7) / view.width, view.horizon + 0.012)
    near_shore = max(y for _, y in edge) / view.height
    done = out.done(far=min(0.86, near_shore + 0.05), near=0.95, anchors=(("island", *island),))
    ground.grain(done.picture, view, top=mean + 0.02, cell=0.24, strength=0.05)
    return replace(done, water=shores.beyond(view, edge))


def _edge(view: View) -> list[Point]:
    """The shore line: it climbs towards the dark side and swings."""
    roll = view.dice("edge")
    room = 1 - view.horizon
    middle = view.horizon + room * (0.36 if view.horizon < 0.5 else 0.34)
    slope = room * float(roll.uniform(0.1, 0.2))
    phase = float(roll.uniform(0, 6.28))
    points: list[Point] = []
    for at in range(25):
        share = at / 24
        lit = 1 - share if view.side > 0 else share
        swing = math.sin(share * 6.5 + phase) * 0.035 + math.sin(share * 15 + 2 * phase) * 0.012
        points.append(
            (view.width * share, view.y(middle + slope * (0.5 - lit) * -1 + room * swing))
        )
    return points


def _moved(edge: list[Point], down: float) -> list[Point]:
    return [(x, y + down) for x, y in edge]


def _closed(view: View, edge: list[Point]) -> str:
    return f"{curve(edge)}L{view.width},{view.height}L0,{view.height}Z"


def _breakers(out: Outdoors, edge: list[Point]) -> None:
    """Two low waves rolling in: a dark face below a white crest."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("breakers")
    room = view.height * (1 - view.horizon)
    foam = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.4))
    for at, up in enumerate((0.115, 0.06)):
        crest = [(x, y - room * up + room * 0.012 * float(roll.uniform(-1, 1))) for x, y in edge]
        face = sheet.fade(
            even(hex_color(mix(seen.deep, seen.haze, 0.1)), (0, 0.5), (1, 0)),
            (0, min(y for _, y in crest)),
            (0, max(y for _, y in crest) + room * 0.05),
        )
        sheet.fill(_closed(view, crest), face, 0.5)
        for x, y in crest[1:-1]:
            if roll.random() < 0.62:
                half = view.small * float(roll.uniform(0.03, 0.085))
                sheet.fill(lens(x, y, half, room * (0.008 + 0.008 * at)), foam, 0.75)


def _sand(out: Outdoors, edge: list[Point]) -> None:
    """Sand: a mirror where the last wave ran out, then damp, then dry and warm."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height * (1 - view.horizon)
    top = min(y for _, y in edge)
    dry = sheet.fade(
        solid((0, seen.ink("#d9b27e")), (0.35, seen.ink("#f0d3a0")), (1, seen.ink("#e0b880"))),
        (0, top),
        (0, view.height),
    )
    sheet.fill(_closed(view, edge), dry)
    for down, color, opacity in (
        (0.165, seen.ink("#c79a66"), 0.4),
        (0.135, seen.ink("#b98a5c"), 0.5),
        (0.105, seen.ink("#a87a50"), 0.75),
    ):
        sheet.fill(_band(edge, down * room), color, opacity)
    mirror = hex_color(mix(seen.sky[-3][1], (1.0, 1.0, 1.0), 0.12))
    for down, opacity in ((0.07, 0.3), (0.045, 0.34), (0.022, 0.4)):
        sheet.fill(_band(edge, down * room), mirror, opacity)
    low = seen.low_sun or seen.dark
    if seen.shadow > 0 and low:  # the glitter path goes on over the wet sand
        x = out.sun[0]
        key = hex_color(seen.key)
        y = float(np.interp(x, [at[0] for at in edge], [at[1] for at in edge])) + room * 0.03
        glow = sheet.halo(even(key, (0, 0.7), (1, 0)), (x, y), view.small * 0.26, 0.24)
        sheet.fill(oval((x, y), view.small * 0.26, view.small * 0.07), glow)


def _band(edge: list[Point], thick: float) -> str:
    """The strip below the shore line; its lower edge is smoother than the upper one."""
    level = sum(y for _, y in edge) / len(edge)
    lower = [(x, level + (y - level) * 0.8 + thick) for x, y in edge]
    back = curve(lower[::-1])
    return f"{curve(edge)}L{lower[-1][0]:.1f},{lower[-1][1]:.1f}{back[back.index('C') :]}Z"


def _foam(out: Outdoors, edge: list[Point]) -> None:
    """The lace of the last wave: one broad hem and torn threads behind it."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("foam")
    room = view.height * (1 - view.horizon)
    white = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.55))
    hem = room * 0.02
    shadow = [(x, y + hem * 0.7) for x, y in edge]
    sheet.stroke(curve(shadow), seen.ink("#6a4a3a"), hem * 0.8, 0.25)
    for down, width, opacity in ((-0.9, 0.9, 0.25), (-0.2, 0.6, 0.5), (0.1, 0.42, 0.95)):
        line = [(x, y + hem * (down + float(roll.uniform(-0.35, 0.35)))) for x, y in edge]
        sheet.stroke(curve(line), white, hem * width, opacity)
    bubbles: list[str] = []
    for along, up, wide in roll.random((150, 3)).tolist():
        at = along * (len(edge) - 1.001)
        x = view.width * along
        y = edge[int(at)][1] - hem * (0.2 + 3.2 * up)
        bubbles.append(lens(x, y, view.small * (0.004 + 0.02 * wide), hem * 0.2))
    sheet.scatter(bubbles, white, 0.6)


def _details(out: Outdoors, edge: list[Point]) -> None:
    """Soft dunes and hollows, footprints, a shell or two."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("sand")
    bottom = max(y for _, y in edge)
    depth = view.height - bottom
    lit, dark = seen.ink("#fff0c8"), seen.ink("#9a6f4c")
    for along, across, wide, _ in roll.random((15, 4)).tolist():
        near = 0.3 + 0.7 * along
        place = (across * view.width, bottom + depth * near)
        rx = view.small * (0.08 + 0.22 * near) * (0.5 + wide)
        shadow = sheet.halo(even(dark, (0, 0.24), (1, 0)), place, rx, 0.14)
        sheet.fill(oval(place, rx, rx * 0.14), shadow)
        bright = (place[0] + view.side * rx * 0.25, place[1] - rx * 0.1)
        glow = sheet.halo(even(lit, (0, 0.3), (1, 0)), bright, rx * 0.9, 0.12)
        sheet.fill(oval(bright, rx * 0.9, rx * 0.12), glow)
    _footprints(out, bottom, depth)
    _tufts(out)
    specks = [
        oval((x * view.width, bottom + depth * (0.2 + 0.8 * y)), r, r * 0.6)
        for x, y, size in roll.random((70, 3)).tolist()
        for r in (view.small * (0.0008 + 0.0016 * size * y),)
    ]
    sheet.scatter(specks, seen.ink("#7d5a40"), 0.5)


def _tufts(out: Outdoors) -> None:
    """By the seed, a small dune with marram grass in the near dark corner."""
    view, seen, sheet = out.view, out.air, out.sheet
    if not allows(out.graph, "grass") or view.dice("tufts").random() < 0.35:
        return
    unit, side = view.small, view.side
    x, low = view.x(1.0), float(view.height)
    mound = (
        f"M{x + side * unit * 0.34:.1f},{low:.1f}"
        f"Q{x + side * unit * 0.16:.1f},{low - unit * 0.02:.1f} {x:.1f},{low - unit * 0.1:.1f}"
        f"V{low:.1f}Z"
    )
    tones = solid((0, seen.ink("#f6ddac")), (1, seen.ink("#c59a66")))
    sheet.fill(mound, sheet.fade(tones, (0, low - unit * 0.1), (0, low)))
    for share, up, size in ((0.99, 0.07, 0.2), (0.93, 0.03, 0.13), (0.85, 0.0, 0.08)):
        foot = (view.x(share), low - unit * up)
        grass.tuft(sheet, view, seen.ink("#5f7a48"), foot, unit * size)


def _palms(out: Outdoors) -> None:
    """By the seed, fronds of a palm that stands beside the frame hang into its dark corner."""
    view, seen, sheet = out.view, out.air, out.sheet
    if not allows(out.graph, "palm", "tree") or view.pick("palm", 3):
        return
    roll = view.dice("palm")
    reach = min(view.width, view.height * 0.9) * 0.46
    fronds = foliage.palm((view.x(1.04), view.small * 0.08), reach, roll)
    fronds += foliage.palm((view.x(1.02), view.small * 0.13), reach * 0.72, roll)
    sheet.scatter(fronds[::2], seen.ink("#2f6a44"))
    sheet.scatter(fronds[1::2], seen.ink("#63a052"))


def _footprints(out: Outdoors, bottom: float, depth: float) -> None:
    """A line of footprints that leads in from the lower edge."""
    view, seen = out.view, out.air
    if not allows(out.graph, "footprint", "people") or view.dice("steps").random() < 0.4:
        return
    dents: list[str] = []
    for step in range(9):
        share = step / 8
        near = (1 - share) ** 1.4
        x = view.x(0.1 + 0.2 * (1 - near)) + (1 if step % 2 else -1) * view.small * 0.014 * (
            0.4 + near
        )
        y = bottom + depth * (0.12 + 0.9 * near)
        size = view.small * 0.011 * (0.3 + near)
        dents.append(oval((x, y), size, size * 0.55))
    out.sheet.scatter(dents, seen.ink("#8a6344"), 0.42)
