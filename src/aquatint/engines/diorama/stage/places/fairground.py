"""A fairground: the great wheel, a striped tent, stalls with awnings, strings of coloured lamps."""

from __future__ import annotations

import math
from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ground, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows, asks, soaked
from ..fittings import paled, shaded
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Point, Sheet, curve, even, oval, polygon, solid
from ..view import LOW

_TONES = ("#e8453f", "#f2b13c", "#3f9fd8", "#5fb860", "#a868c8", "#f07ab0")
_CLOTHS = (
    ("#d8403c", "#fbf2e2"),
    ("#2f6fb0", "#fbf0d8"),
    ("#8a4aa0", "#f8e0a0"),
    ("#2f8a78", "#fbeee0"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    foot = view.horizon + 0.03
    for at in range(9):
        place = (view.width * (at + 0.5) / 9, view.y(foot))
        grove.bush(place, view.small * (0.05 + 0.02 * (at % 3)), 0.5, f"bush {at}")
    ridges.mist(sheet, view, seen, (view.horizon, 0.06), 0.4)
    cloth = _CLOTHS[view.pick("cloth", len(_CLOTHS))]
    cloth = (accent(graph, cloth[0]), cloth[1])
    way = 1 if view.pick("wheel side", 2) else -1
    wheel, tent = (0.72, 0.24) if way > 0 else (0.28, 0.78)
    if allows(graph, "ferris wheel", "wheel"):
        _wheel(out, (view.x(wheel), view.y(foot)), min(view.line * 0.4, view.small * 0.29))
    if allows(graph, "tent", "circus tent"):
        _tent(out, (view.x(tent), view.y(foot + 0.02)), view.small * 0.24, cloth)
    _stalls(out, foot, cloth)
    tones = ("#d8c8a8", "#c8b08c", "#9c8468") if not year.white else year.ground
    ground.plane(sheet, view, seen, tones, top=foot + 0.035)
    if seen.dark or seen.low_sun:
        _glow(out, foot)
    if allows(graph, "lamp", "light") and not asks(graph, "string lights"):
        _strings(out)
    wet = soaked(graph)
    done = out.done(
        far=view.horizon + 0.46 * (1 - view.horizon), near=0.94, mirror=foot + 0.05 if wet else None
    )
    ground.grain(done.picture, view, top=foot + 0.04, cell=0.2, strength=0.05)
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _glow(out: Outdoors, foot: float) -> None:
    """The light of all the lamps on the ground."""
    view, sheet = out.view, out.sheet
    middle = (view.width / 2, view.y(foot + 0.06))
    glow = sheet.halo(even("#ffb45e", (0, 0.4), (1, 0)), middle, view.small * 0.8, 0.35)
    sheet.box(0, view.y(foot + 0.035), view.width, view.height).fill(glow)


def _wheel(out: Outdoors, foot: Point, radius: float) -> None:
    """The wheel on its stand, its cabins upright, lamps along rim and spokes."""
    sheet, seen = out.sheet, out.air
    (x, y), lit = foot, out.air.dark or out.air.low_sun
    hub = (x, y - radius * 1.24)
    iron = seen.ink("#f0ece8", 0.16) if not seen.dark else "#8a90b8"
    for way in (-1, 1):
        sheet.stroke(
            f"M{hub[0]:.1f},{hub[1]:.1f}L{x + way * radius * 0.56:.1f},{y:.1f}", iron, radius * 0.06
        )
    turn = float(out.view.dice("turn").uniform(0, 0.5))
    spokes: list[str] = []
    bulbs: list[Point] = []
    cabins: list[Point] = []
    for at in range(12):
        angle = turn + at * math.pi / 6
        dx, dy = math.cos(angle), math.sin(angle)
        tip = (hub[0] + dx * radius, hub[1] + dy * radius)
        spokes.append(f"M{hub[0]:.1f},{hub[1]:.1f}L{tip[0]:.1f},{tip[1]:.1f}")
        cabins.append(tip)
        bulbs += [(hub[0] + dx * radius * s, hub[1] + dy * radius * s) for s in (0.3, 0.55, 0.8)]
        half = angle + math.pi / 12
        bulbs.append((hub[0] + math.cos(half) * radius, hub[1] + math.sin(half) * radius))
    sheet.stroke("".join(spokes), iron, radius * 0.018)
    rim = [oval(hub, radius * share, radius * share) for share in (1.0, 0.9, 0.5)]
    sheet.stroke("".join(rim), iron, radius * 0.026)
    for at, place in enumerate(cabins):
        tone = _TONES[at % len(_TONES)]
        _cabin(sheet, place, radius * 0.1, seen.ink(tone, 0.12) if not lit else shaded(tone, 0.1))
    sheet.fill(oval(hub, radius * 0.1, radius * 0.1), seen.ink("#e8453f", 0.1))
    if lit:
        _bulbs(sheet, bulbs, radius)


def _cabin(sheet: Sheet, place: Point, size: float, color: str) -> None:
    """A bowl that hangs upright, with its roof."""
    px, py = place
    bowl = (
        f"M{px - size:.1f},{py:.1f}h{2 * size:.1f}"
        f"q0,{size * 1.5:.1f} {-size:.1f},{size * 1.5:.1f}t{-size:.1f},{-size * 1.5:.1f}z"
    )
    sheet.fill(bowl, color)
    low = py - size * 0.2
    roof = [(px - size * 1.2, low), (px + size * 1.2, low), (px, py - size * 0.9)]
    sheet.fill(polygon(roof), shaded(color, 0.16))


def _bulbs(sheet: Sheet, bulbs: list[Point], radius: float) -> None:
    """The lamps of the wheel, each with its glow."""
    for at, place in enumerate(bulbs):
        reach = radius * 0.09
        sheet.oval(place, reach, reach).fill(
            sheet.halo(even(_TONES[at % 6], (0, 0.7), (1, 0)), place, reach)
        )
    sheet.scatter([oval(place, radius * 0.016, radius * 0.016) for place in bulbs], "#fff8e0")


def _tent(out: Outdoors, foot: Point, half: float, cloth: tuple[str, str]) -> None:
    """A round tent of stripes: a wall, a roof that swings up to its mast, a flag, a lit door."""
    sheet, seen, (x, y) = out.sheet, out.air, foot
    tall, count = half * 0.8, 10
    peak = (x, y - tall * 2.1)
    eave, waist = y - tall, y - tall * 1.42
    lost = 0.1
    for at in range(count):
        a, b = -1 + 2 * at / count, -1 + 2 * (at + 1) / count
        tone = cloth[at % 2]
        dusk = 0.12 + 0.3 * abs((a + b) / 2 + 0.4 * out.view.side)
        body = seen.ink(shaded(tone, dusk * 0.7), lost)
        sheet.fill(
            polygon(
                [(x + a * half, eave), (x + b * half, eave), (x + b * half, y), (x + a * half, y)]
            ),
            body,
        )
        over = 1.12
        (ax, bx), low = (x + a * half * over, x + b * half * over), eave + half * 0.05
        roof = (
            f"M{ax:.1f},{low:.1f}Q{x + a * half * 0.3:.1f},{waist:.1f} {peak[0]:.1f},{peak[1]:.1f}"
            f"Q{x + b * half * 0.3:.1f},{waist:.1f} {bx:.1f},{low:.1f}"
            f"Q{(ax + bx) / 2:.1f},{low + half * 0.13:.1f} {ax:.1f},{low:.1f}Z"
        )
        sheet.fill(roof, seen.ink(shaded(tone, dusk * 0.5), lost))
    lintel, jamb = eave + tall * 0.16, eave + tall * 0.3
    door = (
        f"M{x - half * 0.2:.1f},{y:.1f}Q{x - half * 0.16:.1f},{jamb:.1f} {x:.1f},{lintel:.1f}"
        f"Q{x + half * 0.16:.1f},{jamb:.1f} {x + half * 0.2:.1f},{y:.1f}Z"
    )
    sheet.fill(door, "#ffcf7a" if seen.dark or seen.low_sun else seen.ink("#4a2a30", lost))
    mast, top = f"M{x:.1f},{peak[1]:.1f}v{-tall * 0.34:.1f}", peak[1]
    sheet.stroke(mast, seen.ink("#4a3a34", lost), half * 0.02)
    flag = [(x, top - tall * 0.34), (x + half * 0.26, top - tall * 0.25), (x, top - tall * 0.16)]
    sheet.fill(polygon(flag), seen.ink("#f2b13c", lost))


def _stalls(out: Outdoors, foot: float, cloth: tuple[str, str]) -> None:
    """Booths along the way, lit inside."""
    view, seen, sheet = out.view, out.air, out.sheet
    wide = view.small * 0.15
    low = view.y(foot + 0.045)
    lit = seen.dark or seen.low_sun
    for at, share in enumerate((0.02, 0.44, 0.58, 0.98)):
        x, tone = view.width * share, _TONES[(at * 2 + 1) % len(_TONES)]
        tall = wide * 0.8
        sheet.box(x - wide / 2, low - tall, x + wide / 2, low).fill(
            "#ffdc98" if lit else seen.ink("#6a5448", 0.14)
        )
        sheet.box(x - wide / 2, low - tall * 0.36, x + wide / 2, low).fill(
            seen.ink(shaded(tone, 0.2), 0.1)
        )
        for toy in range(5):
            place = (x - wide * 0.38 + wide * 0.19 * toy, low - tall * 0.44)
            sheet.oval(place, wide * 0.05, wide * 0.06).fill(seen.ink(_TONES[(toy + at) % 6], 0.06))
        for stripe in range(6):
            left = x - wide * 0.58 + wide * 1.16 * stripe / 6
            step = wide * 1.16 / 6
            color = seen.ink(tone if stripe % 2 else cloth[1], 0.1)
            sheet.fill(
                f"M{left + step * 0.1:.1f},{low - tall * 1.24:.1f}h{step * 0.9:.1f}"
                f"L{left + step:.1f},{low - tall * 0.9:.1f}"
                f"q{-step / 2:.1f},{step * 0.7:.1f} {-step:.1f},0Z",
                color,
            )


def _strings(out: Outdoors) -> None:
    """Lamps on lines from both upper corners to masts by the way."""
    view, seen, sheet = out.view, out.air, out.sheet
    lit = seen.dark or seen.low_sun or not seen.clear
    for start, end, sag in (
        ((-0.02, 0.1), (0.5, 0.3), 0.08),
        ((0.5, 0.3), (1.02, 0.08), 0.09),
        ((-0.02, 0.3), (1.02, 0.26), 0.13),
    ):
        points = []
        for at in range(13):
            t = at / 12
            x = view.width * (start[0] + (end[0] - start[0]) * t)
            y = view.line * (start[1] + (end[1] - start[1]) * t) + 4 * sag * view.small * t * (
                1 - t
            )
            points.append((x, y))
        sheet.stroke(curve(points), seen.ink("#2c2430", 0.08), view.small * 0.003)
        for at, (x, y) in enumerate(points[1:-1]):
            tone = _TONES[at % len(_TONES)] if lit else paled(_TONES[at % len(_TONES)], 0.1)
            r, place = view.small * 0.009, (x, y + view.small * 0.01)
            if lit:
                sheet.oval(place, r * 5, r * 5).fill(
                    sheet.halo(even(tone, (0, 0.6), (0.3, 0.24), (1, 0)), place, r * 5)
                )
            body = solid((0, "#fff6dc"), (1, tone))
            sheet.fill(oval(place, r, r * 1.15), sheet.halo(body, place, r * 1.2))
