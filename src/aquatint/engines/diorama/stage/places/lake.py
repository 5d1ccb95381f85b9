"""A lake below mountains that mirrors them, with a near shore for whoever comes to it."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import foliage, grass, ground, ridges, shores, trees, water
from ..backdrop import Backdrop
from ..extras import afloat, allows, asks
from ..foliage import Grove
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season
from ..sheet import Point, below, curve, even, polygon, polyline, solid
from ..view import LOW


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, (0.38, 0.42), LOW)
    year = season(graph)
    _land(out, year)
    out = out.settled()
    view, seen, sheet = out.view, out.air, out.sheet
    water.reflect(out.picture, view, seen, top=view.horizon + 0.012, bottom=1.0)
    ridges.mist(sheet, view, seen, (view.horizon + 0.012, 0.022), 0.6)
    if asks(graph, "ice"):
        _ice(out)
        return out.done(far=view.horizon + 0.4 * (1 - view.horizon), near=0.94)
    water.ripples(sheet, view, seen, bottom=1.0, count=150)
    water.glitter(sheet, view, seen, out.sun, bottom=1.0)
    room = 1 - view.horizon
    if afloat(graph):
        _corner(out)
        return out.done(far=view.horizon + 0.24 * room, near=view.horizon + 0.66 * room)
    edge = _shore(out, year)
    cover = None
    if not year.white:
        blades = grass.cover(view, seen, view.horizon + 0.55 * room, year.blades)
        cover = grass.dry(view, blades, f"{curve(edge)}V0H0Z")
    done = out.done(far=view.horizon + 0.62 * room, near=0.94, cover=cover)
    return replace(done, water=shores.beyond(view, edge))


def _ice(out: Outdoors) -> None:
    """Ice that mirrors a little: pale near by, with cracks, scratches and drifts of snow."""
    view, seen, sheet = out.view, out.air, out.sheet
    top, h = view.y(view.horizon + 0.012), view.height
    pale = ((0.0, seen.ink("#dceaf4", 0.3), 0.5), (0.4, seen.ink("#c0dcec"), 0.66))
    near = (1.0, seen.ink("#e4f0f8"), 0.86)
    sheet.box(0, top, view.width, h).fill(sheet.fade((*pale, near), (0, top), (0, h)))
    ground.patches(sheet, view, (seen.ink("#ffffff"), 0.8), count=12, name="drifts")
    roll = view.dice("cracks")
    cracks: list[str] = []
    for along, across, long in roll.random((16, 3)).tolist():
        depth = 0.06 + 0.94 * along
        x, y = view.width * across, top + (h - top) * depth
        reach = view.small * (0.05 + 0.24 * long) * depth
        points = [(x, y)]
        for bend in roll.uniform(-1, 1, 4).tolist():
            x, y = x + reach * 0.5, y + reach * 0.16 * bend
            points.append((x, y))
        cracks.append(polyline(points))
    sheet.stroke("".join(cracks), seen.ink("#7fa8c4"), view.small * 0.004, 0.6)
    sheet.stroke("".join(cracks), "#ffffff", view.small * 0.0014, 0.8)


def _land(out: Outdoors, year: Season) -> None:
    """Mountains by the seed steep or gentle, a wooded far shore."""
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.012
    roll = view.dice("land")
    if allows(out.graph, "mountain"):
        tall = view.horizon * float(roll.uniform(0.4, 0.68))
        cells = float(roll.uniform(1.2, 2.4))
        rows = (
            Range(base=foot, height=tall, distance=0.6, snow=0.46, cells=cells),
            Range(base=foot, height=tall * 0.62, distance=0.4, snow=0.7, cells=cells * 1.5),
        )
        for at, row in enumerate(rows):
            ridges.mountains(sheet, view, seen, row, f"range {at}")
            ridges.mist(sheet, view, seen, (foot - 0.02, 0.05), 0.34)
    tones = (seen.ink(year.fir, 0.45), seen.ink(year.fir, 0.3))
    line = ridges.swell(sheet, view, tones, Swell(top=foot, rise=0.06, name="far shore", waves=1.6))
    if allows(out.graph, "tree"):
        feet: list[Point] = []
        count = int(46 * view.width / view.small)
        for at in range(count):
            x = view.width * (at + float(roll.uniform(-0.4, 0.4))) / count
            y = line[max(0, min(len(line) - 1, int(x / view.width * (len(line) - 1))))]
            feet.append((x, min(view.y(foot), y + view.small * float(roll.uniform(0.01, 0.03)))))
        firs = (seen.ink(year.fir, 0.28), seen.ink(year.fir_lit, 0.28))
        trees.firs(sheet, view, firs, feet, view.small * 0.075)
    sheet.box(0, view.y(foot) - view.small * 0.006, view.width, view.y(foot) + 1).fill(
        seen.ink("#c8b890" if not year.white else "#f4f8fd", 0.3)
    )


def _shore(out: Outdoors, year: Season) -> list[Point]:
    """Grass and stones on the dark side; by the seed a jetty, a tree, reeds. Returns its edge."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("shore")
    h, room = view.horizon, 1 - view.horizon
    waves = roll.uniform(-0.018, 0.018, 21).tolist()
    edge = [
        (view.width * at / 20, view.y(h + room * (0.72 - 0.24 * _dark(out, at / 20) + waves[at])))
        for at in range(21)
    ]
    if asks(out.graph, "pier") or (allows(out.graph, "pier", "dock") and roll.random() < 0.45):
        _jetty(out)
    top = min(y for _, y in edge)
    sand = [(x, y - room * view.height * 0.03) for x, y in edge]
    stones = solid((0, seen.ink("#b8a98c", 0.08)), (1, seen.ink("#8f8468")))
    sheet.fill(
        below(curve(sand), view.width, view.height), sheet.fade(stones, (0, top), (0, view.height))
    )
    grassy = solid(
        (0, seen.ink(year.ground[0], 0.06)),
        (0.5, seen.ink(year.ground[1])),
        (1, seen.ink(year.ground[2])),
    )
    sheet.fill(
        below(curve(edge), view.width, view.height), sheet.fade(grassy, (0, top), (0, view.height))
    )
    for across, size in roll.random((9, 2)).tolist():
        x = across * view.width
        y = edge[int(across * 20)][1] + view.small * 0.005
        half = view.small * (0.008 + 0.028 * size)
        tones = (seen.ink("#b4b2b4"), seen.ink("#5a5c66"))
        foliage.boulder(sheet, view, (x, y), (half, half * 0.7), tones)
    if not year.white:
        ground.patches(sheet, view, (seen.ink(year.ground[2]), 0.3), count=5, name="dark")
        grass.blades(sheet, view, seen, Lawn(top=h + room * 0.7, count=260, colors=year.blades))
        if year.blooms and not seen.dark:
            grass.flowers(sheet, view, seen, band=(h + room * 0.72, 1.0), count=80)
    _near(out, year)
    return edge


def _dark(out: Outdoors, share: float) -> float:
    return share if out.view.side < 0 else 1 - share


def _near(out: Outdoors, year: Season) -> None:
    """One side of the frame closed by a tree, a bough or reeds, by the seed."""
    view, seen, sheet = out.view, out.air, out.sheet
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    kind = view.pick("frame", 3)
    if kind == 0 and allows(out.graph, "tree"):
        tall = min(view.height * 0.8, view.small * 0.95)
        grove.tree((view.x(0.97), view.y(0.9)), tall, 0.0, "near")
    elif kind == 1 and allows(out.graph, "tree"):
        feet = [(view.x(0.91), view.y(0.88)), (view.x(1.0), view.y(0.93))]
        tones = (seen.ink(year.fir), seen.ink(year.fir_lit))
        trees.firs(sheet, view, tones, feet, min(view.small * 0.66, view.height * 0.6))
    _corner(out)


def _corner(out: Outdoors) -> None:
    if out.graph.season == "winter":
        return
    view = out.view
    for share, size in ((0.02, 0.26), (0.1, 0.16)):
        foot = (view.x(share), view.height * 1.02)
        foliage.reeds(out.sheet, view, out.air, foot, view.small * size)


def _jetty(out: Outdoors) -> None:
    """Planks on posts, out over the water from the near shore."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height - view.line
    start, end = view.line + room * 0.86, view.line + room * 0.3
    near, far = view.x(0.62), view.x(0.46)
    wide = view.small * 0.12
    left, right = (far - wide * 0.3, end), (far + wide * 0.3, end)
    foot = [(near + wide, start), (near - wide, start)]
    for x, y, tall in (
        (left[0], end, 0.05),
        (right[0], end, 0.05),
        (far + (near - far) * 0.4 - wide * 0.6, end + room * 0.22, 0.08),
    ):
        sheet.stroke(
            f"M{x:.1f},{y - view.small * tall * 0.3:.1f}v{view.small * tall:.1f}",
            seen.ink("#4a3a30"),
            view.small * tall * 0.16,
        )
    drop = view.small * 0.012
    under = [(x, y + drop) for x, y in (left, right, *foot)]
    sheet.fill(polygon(under), seen.ink("#3a2c26"))
    wood = solid((0, seen.ink("#b8926c", 0.14)), (1, seen.ink("#8f6a48")))
    sheet.fill(polygon([left, right, *foot]), sheet.fade(wood, (0, end), (0, start)))
    lines: list[str] = []
    for at in range(1, 16):
        share = (at / 16) ** 1.6
        y = end + (start - end) * share
        half = wide * (0.3 + 0.7 * share)
        x = far + (near - far) * share
        lines.append(f"M{x - half:.1f},{y:.1f}h{2 * half:.1f}")
    sheet.stroke("".join(lines), seen.ink("#4a3626"), view.small * 0.0024, 0.6)
    shine = even(seen.ink("#fff0cc"), (0, 0.3), (1, 0))
    sheet.fill(polygon([left, right, *foot]), sheet.fade(shine, (view.x(0.4), 0), (view.x(0.7), 0)))
