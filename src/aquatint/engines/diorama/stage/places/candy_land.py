"""A land of sweets: hills of icing, lollipops, canes, gumdrops, a house of gingerbread."""

from __future__ import annotations

import math
from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ground, ridges
from ..backdrop import Backdrop
from ..extras import allows
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..sheet import Point, curve, even, oval, polygon, polyline, solid
from ..view import LOW

_LANDS = (
    ("#ffd6e6", "#f8b0d0", "#e888b8", "#c8f0e0"),
    ("#d8f4e4", "#a8e4cc", "#78cca8", "#ffd8ec"),
    ("#fff0c8", "#ffd898", "#f4b868", "#ffc8dc"),
    ("#e4dcff", "#c8b8f8", "#a090e8", "#ffe0c0"),
)
_SWEETS = ("#ff5f8f", "#ffb33c", "#5fc8f0", "#8fd84f", "#b07cf0", "#ff7a5c")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    far, middle, near, other = _LANDS[view.pick("land", len(_LANDS))]
    rows = (
        (0.02, 0.16, 0.4, other, 1.4),
        (0.04, 0.1, 0.22, far, 1.0),
        (0.08, 0.07, 0.06, middle, 0.8),
    )
    for at, (top, rise, lost, tone, waves) in enumerate(rows):
        hill = Swell(top=view.horizon + top, rise=rise, name=f"icing {at}", waves=waves)
        line = ridges.swell(
            sheet, view, (seen.ink(paled(tone, 0.3), lost), seen.ink(tone, lost)), hill
        )
        _icing(out, line, lost)
        if at == 1 and allows(graph, "house", "gingerbread house"):
            _gingerbread(out)
        if at < 2:
            _canes(out, line, at)
    ground.plane(sheet, view, seen, (far, middle, near), top=view.horizon + 0.13)
    ground.path(
        sheet, view, (seen.ink("#fff6ea", 0.1), seen.ink("#f0c8a0")), top=view.horizon + 0.13
    )
    _sprinkles(out)
    if allows(graph, "lollipop", "candy"):
        _near(out)
    done = out.done(far=view.horizon + 0.5 * (1 - view.horizon), near=0.94)
    return replace(done, anchors=())


def _icing(out: Outdoors, line: list[float], lost: float) -> None:
    """Icing that drips from a crest."""
    view, sheet = out.view, out.sheet
    step = view.width / (len(line) - 1)
    size = view.small * (0.036 - 0.04 * lost)
    drips = []
    for at in range(len(line) - 1):
        x, y = at * step, line[at]
        long = size * (0.8 + 0.9 * ((at * 37) % 10) / 10)
        drips.append(
            f"M{x - step * 0.2:.1f},{y - 1:.1f}h{step * 1.4:.1f}v{long * 0.5:.1f}"
            f"q{-step * 0.35:.1f},{long:.1f} {-step * 0.7:.1f},0"
            f"q{-step * 0.3:.1f},{-long * 0.4:.1f} {-step * 0.7:.1f},0z"
        )
    sheet.scatter(drips, out.air.ink("#fffaf4", lost), 0.85)


def _canes(out: Outdoors, line: list[float], row: int) -> None:
    """Candy canes and far lollipops along a hill."""
    view = out.view
    roll = view.dice(f"canes {row}")
    for at in range(5 + row):
        share = float(roll.random())
        x = view.width * share
        y = line[int(share * (len(line) - 1))] + view.small * 0.012
        size = view.small * (0.09 + 0.05 * row) * float(roll.uniform(0.7, 1.1))
        if at % 2:
            _cane(out, (x, y), size, 0.3 - 0.16 * row)
        else:
            _lollipop(out, (x, y), size, _SWEETS[(at + row) % len(_SWEETS)], 0.3 - 0.16 * row)


def _cane(out: Outdoors, foot: Point, tall: float, lost: float) -> None:
    (x, y), sheet = foot, out.sheet
    hook = tall * 0.2
    d = (
        f"M{x:.1f},{y:.1f}V{y - tall * 0.8:.1f}q0,{-hook:.1f} {hook:.1f},{-hook:.1f}"
        f"t{hook:.1f},{hook:.1f}"
    )
    sheet.stroke(d, out.air.ink("#fffaf4", lost), tall * 0.13)
    for at in range(6):
        low = y - tall * 0.78 * (at + 0.5) / 6
        wide = tall * 0.065
        stripe = [
            (x - wide, low),
            (x + wide, low - wide),
            (x + wide, low - wide * 2),
            (x - wide, low - wide),
        ]
        sheet.fill(polygon(stripe), out.air.ink("#e8354f", lost))


def _lollipop(out: Outdoors, foot: Point, tall: float, tone: str, lost: float) -> None:
    """A disc with a swirl on its stick."""
    (x, y), sheet, seen = foot, out.sheet, out.air
    sheet.stroke(f"M{x:.1f},{y:.1f}V{y - tall * 0.7:.1f}", seen.ink("#fff8f0", lost), tall * 0.06)
    r, middle = tall * 0.3, (x, y - tall * 0.72)
    body = solid(
        (0, seen.ink(paled(tone, 0.35), lost)),
        (0.7, seen.ink(tone, lost)),
        (1, seen.ink(shaded(tone, 0.16), lost)),
    )
    lit = (x + out.view.side * r * 0.3, middle[1] - r * 0.3)
    sheet.fill(oval(middle, r, r), sheet.halo(body, lit, r * 1.4))
    points = []
    for at in range(26):
        turn, far = at * 0.62, r * 0.92 * at / 25
        points.append((x + math.cos(turn) * far, middle[1] + math.sin(turn) * far))
    swirl = curve(points)
    sheet.stroke(swirl, seen.ink("#ffffff", lost), r * 0.13, 0.8)
    sheet.oval((lit[0], lit[1] - r * 0.2), r * 0.24, r * 0.14).fill("#ffffff", 0.6)


def _gingerbread(out: Outdoors) -> None:
    """A house of gingerbread with a roof of icing, on the dark third."""
    view, seen, sheet = out.view, out.air, out.sheet
    x, low = view.x(0.74), view.y(view.horizon + 0.085)
    half, tall = view.small * 0.1, view.small * 0.13
    body = solid((0, seen.ink("#c8844a", 0.1)), (1, seen.ink("#a0602f", 0.1)))
    sheet.box(x - half, low - tall, x + half, low).fill(sheet.fade(body, (0, low - tall), (0, low)))
    peak = low - tall * 1.85
    sheet.fill(
        polygon([(x - half, low - tall), (x, peak), (x + half, low - tall)]),
        seen.ink("#b8743c", 0.1),
    )
    eaves = low - tall * 0.9
    roof = polyline([(x - half * 1.25, eaves), (x, peak - tall * 0.12), (x + half * 1.25, eaves)])
    sheet.stroke(roof, seen.ink("#fff8f2", 0.08), half * 0.22)
    for at in range(5):
        for way in (-1, 1):
            share = (at + 0.5) / 5
            place = (x + way * half * 1.25 * share, peak + (low - tall * 0.95 - peak) * share)
            sheet.oval(place, half * 0.075, half * 0.075).fill(
                seen.ink(_SWEETS[(at + way) % 6], 0.08)
            )
    sheet.box(x - half * 0.22, low - tall * 0.55, x + half * 0.22, low).fill(
        seen.ink("#6a3a20", 0.08)
    )
    for off in (-0.6, 0.6):
        px = x + off * half
        sheet.box(px - half * 0.17, low - tall * 0.74, px + half * 0.17, low - tall * 0.4).fill(
            "#ffe6a0"
        )
        cross = f"M{px:.1f},{low - tall * 0.74:.1f}v{tall * 0.34:.1f}"
        cross += f"M{px - half * 0.17:.1f},{low - tall * 0.57:.1f}h{half * 0.34:.1f}"
        sheet.stroke(cross, "#fffaf2", half * 0.05)
    sheet.fill(oval((x, low - tall * 1.22), half * 0.16, half * 0.16), seen.ink("#ff5f8f", 0.06))


def _sprinkles(out: Outdoors) -> None:
    view, sheet = out.view, out.sheet
    parts: list[list[str]] = [[] for _ in _SWEETS]
    room = view.height - view.y(view.horizon + 0.15)
    for at, (a, b, c) in enumerate(view.dice("sprinkles").random((90, 3)).tolist()):
        near = 0.05 + 0.95 * a
        x, y = view.width * b, view.y(view.horizon + 0.15) + room * near
        size = view.small * (0.004 + 0.009 * near)
        dx, dy = size * math.cos(c * 3.1), size * 0.5 * math.sin(c * 3.1)
        parts[at % len(parts)].append(f"M{x - dx:.1f},{y - dy:.1f}L{x + dx:.1f},{y + dy:.1f}")
    for tone, lines in zip(_SWEETS, parts, strict=True):
        sheet.stroke("".join(lines), out.air.ink(tone), view.small * 0.006, 0.85)


def _near(out: Outdoors) -> None:
    """Gumdrops and large lollipops that close both sides."""
    view, seen, sheet = out.view, out.air, out.sheet
    for at, (share, down, size) in enumerate(
        ((0.9, 0.42, 0.34), (1.0, 0.8, 0.6), (0.03, 0.6, 0.44))
    ):
        foot = (view.x(share), view.line + (view.height - view.line) * down)
        _lollipop(out, foot, view.small * size, _SWEETS[(at * 2 + view.seed) % len(_SWEETS)], 0.0)
    for at, (share, down, size) in enumerate(
        ((0.8, 0.52, 0.05), (0.12, 0.74, 0.07), (0.93, 0.95, 0.09), (0.2, 0.5, 0.04))
    ):
        x, y = view.x(share), view.line + (view.height - view.line) * down
        r, tone = view.small * size, _SWEETS[(at + 1) % len(_SWEETS)]
        sheet.oval((x, y), r * 1.1, r * 0.2).fill("#5a2a4a", 0.24)
        top, bulge = y - r * 1.9, r * 0.8
        dome = (
            f"M{x - r:.1f},{y:.1f}Q{x - bulge:.1f},{top:.1f} {x:.1f},{top:.1f}"
            f"Q{x + bulge:.1f},{top:.1f} {x + r:.1f},{y:.1f}"
            f"Q{x:.1f},{y + r * 0.3:.1f} {x - r:.1f},{y:.1f}Z"
        )
        tones = even(seen.ink(paled(tone, 0.45)), (0, 1.0), (1, 0))
        sheet.fill(dome, seen.ink(tone))
        sheet.fill(dome, sheet.halo(tones, (x + view.side * r * 0.3, y - r * 1.2), r * 1.3))
