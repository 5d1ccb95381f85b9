"""A river that winds from the hills to the viewer between green banks."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix
from .. import foliage, grass, ground, ridges, shores, trees
from ..backdrop import Backdrop
from ..extras import allows
from ..foliage import Grove
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season
from ..sheet import Point, curve, even, polyline, solid
from ..water import lens


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    _land(out, year)
    ground.plane(sheet, view, seen, year.ground, top=view.horizon + 0.03)
    bright = "#f4e88a" if not year.white else "#ffffff"
    if seen.shadow > 0:
        ground.patches(sheet, view, (seen.ink(bright), 0.2), count=6, name="sun patches")
    ground.patches(sheet, view, (seen.ink(year.ground[2]), 0.3), count=7, name="dark patches")
    left, right = _course(out)
    _water(out, left, right)
    _stones(out, left, right)
    if not year.white:
        lawn = Lawn(top=view.horizon + 0.09, count=160, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)
    _woods(out, year)
    room = 1 - view.horizon
    cover = None
    if not year.white:
        blades = grass.cover(view, seen, view.horizon + 0.35 * room, year.blades)
        cover = grass.dry(view, blades, _between(left, right))
    done = out.done(far=view.horizon + 0.42 * room, near=0.93, cover=cover)
    return replace(done, water=shores.between(view, left, right))


def _land(out: Outdoors, year: Season) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.012
    if allows(out.graph, "mountain"):
        roll = view.dice("land")
        row = Range(
            base=foot,
            height=view.horizon * float(roll.uniform(0.2, 0.5)),
            distance=0.62,
            snow=float(roll.uniform(0.5, 1.0)),
            cells=float(roll.uniform(1.4, 3.0)),
        )
        ridges.mountains(sheet, view, seen, row, "range")
    ridges.mist(sheet, view, seen, (foot - 0.01, 0.06), 0.4)
    for at, (rise, distance, waves) in enumerate(((0.075, 0.5, 1.4), (0.045, 0.34, 1.0))):
        tones = (seen.ink(year.ground[1], distance), seen.ink(year.ground[0], distance))
        hill = Swell(top=foot + 0.02 * at, rise=rise, name=f"hill {at}", waves=waves)
        line = ridges.swell(sheet, view, tones, hill)
        if allows(out.graph, "tree"):
            ridges.copse(sheet, view, seen.ink(year.leaf, distance), line, f"copse {at}")


def _course(out: Outdoors) -> tuple[list[Point], list[Point]]:
    """Both banks, from the hills to the lower edge; it leaves the dark side to the hero."""
    view = out.view
    roll = view.dice("course")
    start = view.line + view.height * 0.034
    end, near = view.x(float(roll.uniform(0.45, 0.7))), view.x(float(roll.uniform(0.04, 0.2)))
    swing = view.width * float(roll.uniform(0.1, 0.2)) * (1 if roll.random() < 0.5 else -1)
    left: list[Point] = []
    right: list[Point] = []
    for at in range(17):
        share = at / 16
        middle = end + (near - end) * share**0.9 + swing * ground.bends(share)
        half = view.small * (0.006 + 0.34 * share**1.9)
        y = start + (view.height * 1.02 - start) * share**1.5
        left.append((middle - half, y))
        right.append((middle + half, y))
    return left, right


def _between(left: list[Point], right: list[Point]) -> str:
    back = curve(right[::-1])
    return f"{curve(left)}L{right[-1][0]:.1f},{right[-1][1]:.1f}{back[back.index('C') :]}Z"


def _water(out: Outdoors, left: list[Point], right: list[Point]) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    lower = view.small * 0.012
    bank = seen.ink("#6a5a40")
    sheet.fill(
        _between([(x - lower, y) for x, y in left], [(x + lower, y) for x, y in right]), bank
    )
    start, end = left[0][1], float(view.height)
    bright = mix(seen.sky[-1][1], seen.deep, 0.18)
    middle = mix(seen.sky[len(seen.sky) // 2][1], seen.deep, 0.42)
    deep = mix(seen.deep, (0.02, 0.16, 0.2), 0.3)
    tones = solid((0, hex_color(bright)), (0.4, hex_color(middle)), (1, hex_color(deep)))
    sunk = [(x, y + lower) for x, y in left], [(x, y + lower) for x, y in right]
    sheet.fill(_between(*sunk), sheet.fade(tones, (0, start), (0, end)))
    shade = sheet.fade(even(seen.ink("#1c3430"), (0, 0.5), (1, 0.5)), (0, start), (0, end))
    edge = left if view.side < 0 else right
    sheet.stroke(polyline(edge), shade, view.small * 0.012, 0.4)
    roll = view.dice("flow")
    white: list[str] = []
    dark: list[str] = []
    for along, across, long, kind in roll.random((130, 4)).tolist():
        at = min(15, int(along**0.7 * 16))
        (ax, ay), (bx, _) = left[at], right[at]
        wide = bx - ax
        half = wide * (0.03 + 0.09 * long)
        x = ax + half + (wide - 2 * half) * across
        thick = half * 0.09 + view.small * 0.0006
        (white if kind < 0.6 else dark).append(lens(x, ay + lower, half, thick))
    sheet.scatter(dark, hex_color(mix(deep, (0.0, 0.05, 0.1), 0.4)), 0.3)
    sheet.scatter(white, hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.4)), 0.5)


def _stones(out: Outdoors, left: list[Point], right: list[Point]) -> None:
    """Boulders along the banks and in the water, with foam about their feet."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("stones")
    rows = sorted(roll.random((16, 3)).tolist(), key=lambda one: one[0])
    for along, across, size in rows:
        at = 4 + int(along * 11)
        (ax, y), (bx, _) = left[at], right[at]
        near = (y - view.line) / (view.height - view.line)
        x = ax + (bx - ax) * (0.04 * across if size < 0.45 else 1 - 0.04 * across)
        if size > 0.86:
            x = ax + (bx - ax) * (0.3 + 0.4 * across)
        half = view.small * (0.006 + 0.045 * near * (0.4 + across))
        foam = [
            lens(x + half * off, y + half * 0.06, half * 1.1, half * 0.16) for off in (-0.3, 0.4)
        ]
        tones = (seen.ink("#b8b4ae"), seen.ink("#5c5c62"))
        foliage.boulder(sheet, view, (x, y), (half, half * 0.72), tones)
        sheet.scatter(foam, hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.5)), 0.6)


def _woods(out: Outdoors, year: Season) -> None:
    """Trees on both banks in the middle distance; one near tree or bough closes the dark side."""
    view, seen = out.view, out.air
    if not allows(out.graph, "tree"):
        return
    grove = Grove(sheet=out.sheet, view=view, seen=seen, season=year)
    roll = view.dice("woods")
    places = sorted(roll.random((4, 2)).tolist(), key=lambda one: one[1])
    for at, (across, down) in enumerate(places):
        share = 0.78 + 0.24 * across if at % 2 else 0.02 + 0.2 * across
        y = view.y(view.horizon + (0.06 + 0.1 * down) * (1 - view.horizon) / 0.5)
        tall = view.small * (0.16 + 0.14 * down)
        grove.tree((view.x(share), y), tall, 0.24 - 0.14 * down, f"bank {at}")
    fir = [(view.x(0.93), view.y(view.horizon + 0.1)), (view.x(0.99), view.y(view.horizon + 0.13))]
    if roll.random() < 0.5:
        tones = (seen.ink(year.fir, 0.08), seen.ink(year.fir_lit, 0.08))
        trees.firs(out.sheet, view, tones, fir, min(view.small * 0.42, view.line * 0.9))
    else:
        grove.bough(1.0, view.small * 0.62, "near")
    if not year.white:
        tuft = (view.x(0.99), view.height * 1.03)
        grass.tuft(out.sheet, view, seen.ink("#2f5f30"), tuft, view.small * 0.2)
