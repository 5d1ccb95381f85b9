"""High up: a sea of clouds below, the open sky above."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix
from .. import cloud_castle, ridges
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..sheet import Point, even, oval


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, (0.63, 0.68))
    view, seen, sheet = out.view, out.air, out.sheet
    haze = hex_color(seen.haze)
    below = hex_color(mix(seen.sky[-1][1], seen.shaded, 0.45))
    sheet.box(0, view.line, view.width, view.height).fill(
        sheet.fade(((0.0, haze, 1.0), (1.0, below, 1.0)), (0, view.line), (0, view.height))
    )
    ridges.mist(sheet, view, seen, (view.horizon, 0.05), 0.6)
    if asks(graph, "cloud castle"):
        cloud_castle.castle(out)
    if allows(graph, "cloud"):
        _banks(out)
    else:
        ridges.swell(
            sheet,
            view,
            (seen.ink("#7f9fb8", 0.6), seen.ink("#9fc0b0", 0.5)),
            Swell(top=view.horizon + 0.02, rise=0.02, name="land"),
        )
    if asks(graph, "birds") or (allows(graph, "bird") and not graph.subjects and not seen.dark):
        _birds(out)
    done = out.done(far=0.34, near=0.74)
    return replace(done, floating=True)


def _banks(out: Outdoors) -> None:
    """Rows of cloud tops, larger and whiter towards the viewer."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height - view.line
    for row in range(6):
        roll = view.dice(f"bank {row}")
        near = (row + 0.35) / 5.6
        base = view.line + room * (0.02 + 0.98 * near**1.25)
        size = view.small * (0.022 + 0.12 * near)
        lit = mix(seen.lit, seen.haze, 0.55 * (1 - near))
        dark = mix(mix(seen.shaded, seen.lit, 0.25), seen.haze, 0.6 * (1 - near))
        paint = sheet.fade(
            ((0.0, hex_color(lit), 1.0), (1.0, hex_color(dark), 1.0)),
            (0, base - size * 1.15),
            (0, base + size * 1.2),
        )
        lobes: list[str] = []
        x = -size
        while x < view.width + size:
            r = size * float(roll.uniform(0.45, 1.1))
            lobes.append(oval((x, base + r * 0.1), r * 1.15, r))
            x += r * float(roll.uniform(0.75, 1.5))
        lobes.append(f"M0,{base:.1f}H{view.width}V{view.height}H0Z")
        sheet.scatter(lobes, paint)
        glow = hex_color(mix(seen.key, (1.0, 1.0, 1.0), 0.4))
        reach = view.small * 0.5
        spot: Point = (out.sun[0], base)
        sheet.box(0, base - size, view.width, base + size).fill(
            sheet.halo(even(glow, (0, 0.4 if seen.clear else 0.1), (1, 0)), spot, reach, 0.4), 0.6
        )


def _birds(out: Outdoors) -> None:
    view, seen = out.view, out.air
    roll = view.dice("birds")
    x, y = view.x(0.7), view.y(0.3)
    for at in range(5):
        size = view.small * 0.018 * float(roll.uniform(0.6, 1.1))
        px, py = x + (at - 2) * view.small * 0.05, y + abs(at - 2) * view.small * 0.022
        out.sheet.stroke(
            f"M{px - size:.1f},{py - size * 0.35:.1f}Q{px - size * 0.4:.1f},{py - size * 0.55:.1f}"
            f" {px:.1f},{py:.1f}Q{px + size * 0.4:.1f},{py - size * 0.55:.1f}"
            f" {px + size:.1f},{py - size * 0.35:.1f}",
            seen.ink("#33445c", 0.1),
            size * 0.13,
        )
