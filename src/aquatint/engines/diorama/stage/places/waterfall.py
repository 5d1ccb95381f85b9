"""A waterfall between rocks: white water, a pool in its mist, mossy stones near by."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from ...pixels import hex_color, mix
from .. import beams, foliage, grass, heaven, ridges, trees
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows
from ..foliage import Grove
from ..noise import hills
from ..outdoors import Outdoors, begin
from ..season import Season, season
from ..sheet import Point, below, curve, even, oval, polygon, solid
from ..view import LOW
from ..water import lens


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen = out.view, out.air
    year = season(graph)
    crest = float(view.dice("crest").uniform(0.2, 0.34)) * view.horizon / 0.65
    _behind(out, year, crest)
    middle = view.x(float(view.dice("fall").uniform(0.3, 0.42)))
    wide = view.small * float(view.dice("fall wide").uniform(0.12, 0.24))
    _cliff(out, year, (middle, wide), crest)
    pool = view.horizon + 0.015
    _fall(out, (middle, wide), (crest, pool))
    _pool(out, (middle, wide), pool)
    _walls(out, year, (middle, wide), crest)
    if Weather.RAINBOW in graph.weather:  # it stands in the spray, before the rocks
        heaven.bow(out.sheet, out.view)
    room = 1 - view.horizon
    edge = _bank(out, year)
    cover = None
    if not year.white:
        blades = grass.cover(view, seen, view.horizon + 0.55 * room, year.blades)
        cover = grass.dry(view, blades, f"{curve(edge)}V0H0Z")
    done = out.done(far=view.horizon + 0.6 * room, near=0.94, cover=cover)
    if seen.dim > 0.35 and not seen.dark:
        glow = Glow(seen.key, 0.22)
        beams.shafts(done.picture, view, (view.x(0.2), -view.small * 0.1), glow, count=4)
    return done


def _behind(out: Outdoors, year: Season, crest: float) -> None:
    """A wood above the rocks, lost in the haze."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("behind")
    for row, distance in enumerate((0.62, 0.44)):
        feet: list[Point] = [
            (view.width * at / 24 * 1.02, view.y(crest + 0.05 + float(roll.uniform(-0.02, 0.03))))
            for at in range(25)
        ]
        tones = (seen.ink(year.fir, distance), seen.ink(year.fir_lit, distance))
        if allows(out.graph, "tree"):
            trees.firs(sheet, view, tones, feet, view.small * (0.26 - 0.07 * row))
    ridges.mist(sheet, view, seen, (crest, 0.1), 0.4)


def _cliff(out: Outdoors, year: Season, fall: tuple[float, float], crest: float) -> None:
    """The rock face behind the water, in slabs of light and shade."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("cliff")
    rise = hills(roll, 31, 4.0)
    top = [
        (
            view.width * at / 30,
            view.y(crest - 0.09 * rise[at] * _away(view.width * at / 30, fall)),
        )
        for at in range(31)
    ]
    low = view.y(view.horizon + 0.03)
    rock = solid((0, seen.ink("#8c8a84", 0.24)), (1, seen.ink("#5c5f66", 0.12)))
    sheet.fill(below(curve(top), view.width, low), sheet.fade(rock, (0, view.y(crest)), (0, low)))
    _slabs(out, (view.y(crest), low), 46)
    tufts = seen.ink(year.leaf if not year.white else "#f4f8fd", 0.2)
    moss = [oval((x, y + 1), view.small * 0.03, view.small * 0.012) for x, y in top]
    sheet.scatter(moss, tufts)


def _away(x: float, fall: tuple[float, float]) -> float:
    """0 at the water, 1 well beside it."""
    return min(1.0, max(0.0, abs(x - fall[0]) / fall[1] - 0.3))


def _slabs(out: Outdoors, rows: tuple[float, float], count: int) -> None:
    """Upright facets of rock, lit and dark in turn."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"slabs {count}")
    parts: list[list[str]] = [[], []]
    top, low = rows
    for across, down, wide, long in roll.random((int(count * view.width / view.small), 4)).tolist():
        x, y = across * view.width, top + (low - top) * down * 0.9
        half, tall = view.small * (0.01 + 0.03 * wide), (low - top) * (0.1 + 0.26 * long)
        slab = polygon(
            [
                (x - half, y),
                (x + half * 0.4, y - half * 0.6),
                (x + half, y + tall * 0.3),
                (x + half * 0.7, min(low, y + tall)),
                (x - half * 0.8, min(low, y + tall * 0.9)),
            ]
        )
        parts[int(long * 97) % 2].append(slab)
    sheet.scatter(parts[0], seen.ink("#33363f", 0.1), 0.26)
    sheet.scatter(parts[1], hex_color(mix(seen.key, seen.ambient, 0.45)), 0.17)


def _fall(out: Outdoors, fall: tuple[float, float], rows: tuple[float, float]) -> None:
    """White water in threads; it widens as it drops."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("threads")
    (x, wide), (top, low) = fall, (view.y(rows[0] + 0.004), view.y(rows[1]))
    white = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.5))
    blue = hex_color(mix(seen.deep, seen.sky[-1][1], 0.6))
    half = wide / 2
    body = (
        f"M{x - half:.1f},{top:.1f}Q{x:.1f},{top - half * 0.12:.1f} {x + half:.1f},{top:.1f}"
        f"Q{x + half * 1.1:.1f},{top + (low - top) * 0.3:.1f} {x + half * 1.3:.1f},{low:.1f}"
        f"H{x - half * 1.3:.1f}Q{x - half * 1.1:.1f},{top + (low - top) * 0.3:.1f}"
        f" {x - half:.1f},{top:.1f}Z"
    )
    tones = solid((0, blue), (0.12, white), (0.6, blue), (1, white))
    sheet.fill(body, sheet.fade(tones, (0, top), (0, low)))
    threads: list[list[str]] = [[], []]
    for across, start, long, kind in roll.random((70, 4)).tolist():
        spread = 1 + 0.3 * start
        px = x + (across - 0.5) * wide * spread
        y, tall = top + (low - top) * start * 0.85, (low - top) * (0.1 + 0.3 * long)
        thick = wide * (0.006 + 0.02 * kind)
        end = min(low, y + tall)
        drift = (across - 0.5) * wide * 0.08
        threads[kind < 0.4].append(
            f"M{px:.1f},{y:.1f}Q{px + thick:.1f},{(y + end) / 2:.1f} {px + drift:.1f},{end:.1f}"
            f"Q{px - thick:.1f},{(y + end) / 2:.1f} {px:.1f},{y:.1f}Z"
        )
    sheet.scatter(threads[0], "#ffffff" if not seen.dark else white, 0.75)
    sheet.scatter(threads[1], hex_color(mix(seen.deep, seen.sky[-1][1], 0.35)), 0.5)
    for off, size, opacity in ((-0.5, 1.0, 0.6), (0.5, 1.1, 0.6), (0.0, 1.5, 0.75)):
        place, reach = (x + off * wide, low), wide * size
        paint = sheet.halo(
            even(white, (0, opacity), (0.5, opacity * 0.45), (1, 0)), place, reach, 0.6
        )
        sheet.oval(place, reach, reach * 0.6).fill(paint)


def _pool(out: Outdoors, fall: tuple[float, float], top: float) -> None:
    """Clear water with rings that spread from the foot of the fall."""
    view, seen, sheet = out.view, out.air, out.sheet
    start, end = view.y(top), float(view.height)
    bright = hex_color(mix(seen.lit, seen.deep, 0.3))
    turquoise = seen.ink("#4fb0b0") if not seen.low_sun else seen.ink("#b08fa0")
    deep = hex_color(mix(seen.deep, (0.02, 0.2, 0.22), 0.4))
    tones = solid((0, bright), (0.16, turquoise), (1, deep))
    sheet.box(0, start, view.width, end).fill(sheet.fade(tones, (0, start), (0, end)))
    white = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.5))
    x, wide = fall
    for ring in range(5):
        rx = wide * (0.9 + 0.75 * ring)
        sheet.stroke(oval((x, start), rx, rx * 0.16), white, view.small * 0.004, 0.55 - 0.09 * ring)
    roll = view.dice("pool")
    parts = [
        lens(
            a * view.width,
            start + (end - start) * b,
            view.small * (0.01 + 0.05 * b),
            view.small * 0.003 * (0.4 + b),
        )
        for a, b in roll.random((80, 2)).tolist()
    ]
    sheet.scatter(parts, white, 0.35)
    glow = sheet.halo(even(white, (0, 0.6), (1, 0)), (x, start), wide * 2.2, 0.4)
    sheet.box(0, start - wide * 0.5, view.width, start + wide * 0.9).fill(glow)


def _walls(out: Outdoors, year: Season, fall: tuple[float, float], crest: float) -> None:
    """Nearer rocks at both sides close the view; things grow on their ledges."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("walls")
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    for way in (-1, 1):
        edge = 0.0 if way < 0 else float(view.width)
        gap = abs(fall[0] - edge) - fall[1] * 0.9
        reach = min(view.small * 0.5, gap * 0.86)
        if reach < view.small * 0.06:
            continue
        base = view.y(view.horizon + 0.07)
        top = view.y(crest) - view.small * float(roll.uniform(-0.06, 0.1))
        steps = [
            (0.0, 0.0),
            (0.36, 0.02),
            (0.5, 0.16),
            (0.62, 0.2),
            (0.7, 0.46),
            (0.84, 0.52),
            (0.9, 0.8),
            (1.0, 1.0),
        ]
        outline = [(edge - way * reach * s, top + (base - top) * d) for s, d in steps]
        _rock(out, outline, way * reach)
        for at in (1, 3, 5):
            px, py = outline[at]
            for off in (0.1, 0.02, -0.04):
                r = view.small * float(roll.uniform(0.02, 0.04))
                grove.bush(
                    (px + way * reach * off, py + r * 0.3), r, 0.08, f"ledge {way} {at} {off}"
                )
        if allows(out.graph, "tree"):
            tones = (seen.ink(year.fir, 0.08), seen.ink(year.fir_lit, 0.08))
            feet = [(edge - way * reach * 0.1, top + 2), (edge - way * reach * 0.26, top + 2)]
            trees.firs(sheet, view, tones, feet, view.small * 0.26)


def _rock(out: Outdoors, outline: list[Point], across: float) -> None:
    """The face of a wall from its top to its foot, `across` inwards; its planes are darker."""
    seen, sheet = out.air, out.sheet
    edge, top, base = outline[0][0], outline[0][1], outline[-1][1]
    rock = solid((0, seen.ink("#77766f", 0.08)), (1, seen.ink("#3f4149", 0.02)))
    sheet.fill(polygon([*outline, (edge, base)]), sheet.fade(rock, (0, top), (0, base)))
    for (ax, ay), (bx, by) in zip(outline[1::2], outline[2::2], strict=False):
        face = [
            (ax, ay),
            (bx, by),
            (bx + across * 0.16, by + (base - top) * 0.2),
            (ax + across * 0.2, ay + (base - top) * 0.24),
        ]
        tone = "#2c2e38" if (across > 0) is (out.view.side < 0) else "#b8b09c"
        sheet.fill(polygon(face), seen.ink(tone, 0.06), 0.36)


def _bank(out: Outdoors, year: Season) -> list[Point]:
    """The near shore: moss and boulders, fuller on the dark side. Returns its edge."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("bank")
    h, room = view.horizon, 1 - view.horizon
    edge = []
    for at in range(17):
        share = at / 16
        dark = share if view.side < 0 else 1 - share
        wave = float(roll.uniform(-0.03, 0.03))
        edge.append((view.width * share, view.y(h + room * (0.7 - 0.26 * dark + wave))))
    for at in range(17):
        x, y = edge[at]
        half = view.small * float(roll.uniform(0.03, 0.07))
        tones = (seen.ink("#a9a8a2"), seen.ink("#4a4c54"))
        foliage.boulder(sheet, view, (x, y + half * 0.5), (half, half * 0.8), tones)
    inner = [(x, y + view.small * 0.02) for x, y in edge]
    top = min(y for _, y in inner)
    mossy = solid((0, seen.ink(year.ground[1], 0.04)), (1, seen.ink(year.ground[2])))
    sheet.fill(
        below(curve(inner), view.width, view.height), sheet.fade(mossy, (0, top), (0, view.height))
    )
    if not year.white:
        lawn = grass.Lawn(top=h + room * 0.7, count=180, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)
        tone = seen.ink("#234a2c")
        for share, size in ((0.99, 0.2), (0.9, 0.13), (0.02, 0.15)):
            grass.tuft(sheet, view, tone, (view.x(share), view.height * 1.03), view.small * size)
    return edge
