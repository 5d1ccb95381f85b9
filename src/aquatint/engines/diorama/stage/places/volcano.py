"""A volcano at work: lava down its flanks, ash over its crater, a plain of cooling rock."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import mix, rgb
from .. import dunes, flames, ground, ridges
from ..air import Air, air
from ..backdrop import Backdrop
from ..extras import allows
from ..outdoors import Outdoors, begin
from ..ridges import Range
from ..sheet import Point, curve, even, polygon, solid
from ..view import LOW

_LAVA = (("#c8281c", 1.0), ("#ff6a1f", 0.6), ("#ffd25a", 0.26))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Cone:
    """The mountain in pixels: its crater, half the crater's width, its height and half its foot."""

    x: float
    top: float
    mouth: float
    tall: float
    half: float


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    calm = replace(graph, excluded=graph.excluded | {"sun", "moon"})
    out = begin(calm, size, seed, LOW, seen=_ashen(air(graph)))
    view, seen, sheet = out.view, out.air, out.sheet
    foot, tall = view.horizon + 0.02, min(view.line * 0.72, view.small * 0.56)
    x = view.x(float(view.dice("cone").uniform(0.6, 0.7)))
    cone = _Cone(x=x, top=view.y(foot) - tall, mouth=tall * 0.13, tall=tall, half=tall * 1.05)
    for at, (high, lost) in enumerate(((0.3, 0.6), (0.17, 0.34))):
        row = Range(
            base=foot, height=high * view.horizon, distance=lost, color="#4a3a48", cells=2.4
        )
        ridges.mountains(sheet, view, seen, row, f"range {at}")
        if at == 0:
            flames.smoke(sheet, view, (cone.x, cone.top), tall * 1.05, "#3a2c34")
            _mountain(out, cone, view.y(foot))
    ridges.mist(sheet, view, seen, (foot, 0.05), 0.4)
    ground.plane(sheet, view, seen, ("#5c444a", "#453640", "#2a2028"), top=foot)
    if allows(graph, "lava"):
        _cracks(out)
    stones = (seen.ink("#6a5258"), seen.ink("#1c141a"))
    dunes.stones(sheet, view, stones, count=40, top=foot + 0.05)
    flames.sparks(
        sheet, view, (x - tall * 0.5, max(0.0, cone.top - tall * 0.6), x + tall * 0.5, cone.top)
    )
    done = out.done(far=view.horizon + 0.44 * (1 - view.horizon), near=0.94)
    places = [((cone.x, cone.top), tall * 0.9), ((cone.x, view.y(foot)), tall * 1.3)]
    flames.glow(done.picture, view, places, 0.42)
    ground.grain(done.picture, view, top=foot, cell=0.18, strength=0.08)
    return done


def _ashen(earthly: Air) -> Air:
    """The same hour under ash, red above the fire."""
    night = 0.5 if earthly.dark else 0.0
    stops = ("#241a2c", "#4f2a38", "#a8452f", "#f0924a")
    tones = [mix(rgb(one), (0.03, 0.02, 0.06), night) for one in stops]
    return replace(
        earthly,
        sky=tuple(zip((0.0, 0.42, 0.8, 1.0), tones, strict=True)),
        lit=rgb("#a8685a"),
        shaded=rgb("#3a2832"),
        haze=mix(tones[3], tones[2], 0.6),
        key=rgb("#ffb070"),
        ambient=rgb("#8a5a58"),
        tint=(0.9, 0.76, 0.74) if not earthly.dark else (0.66, 0.52, 0.56),
        cover=0.5,
    )


def _mountain(out: Outdoors, one: _Cone, low: float) -> None:
    """The cone with concave flanks, its dark side, its fountain and its streams."""
    view, seen, sheet = out.view, out.air, out.sheet
    x, top, mouth = one.x, one.top, one.mouth
    flank = one.tall * 0.62
    shape = (
        f"M{x - one.half * 1.5:.1f},{low:.1f}"
        f"Q{x - one.half * 0.4:.1f},{low - flank:.1f} {x - mouth:.1f},{top:.1f}"
        f"Q{x:.1f},{top + mouth * 0.5:.1f} {x + mouth:.1f},{top:.1f}"
        f"Q{x + one.half * 0.4:.1f},{low - flank:.1f} {x + one.half * 1.5:.1f},{low:.1f}Z"
    )
    tones = solid(
        (0, seen.ink("#2c2028", 0.06)),
        (0.6, seen.ink("#4a363c", 0.12)),
        (1, seen.ink("#6a4a48", 0.3)),
    )
    sheet.fill(shape, sheet.fade(tones, (0, top), (0, low)))
    dark = [
        (x, top + mouth),
        (x - view.side * mouth, top),
        (x - view.side * one.half * 1.2, low),
        (x - view.side * one.half * 0.1, low),
    ]
    sheet.fill(polygon(dark), "#140c14", 0.26)
    reach = one.tall * 0.34
    sheet.oval((x, top), reach, reach).fill(
        sheet.halo(even("#ff8a2c", (0, 0.9), (0.4, 0.4), (1, 0)), (x, top), reach)
    )
    flames.fire(sheet, view, [((x, top + mouth * 0.5), one.tall * 0.3)], "fountain")
    _streams(out, one)


def _streams(out: Outdoors, one: _Cone) -> None:
    """Lava that runs down from the mouth."""
    (x, top, mouth), sheet = (one.x, one.top, one.mouth), out.sheet
    roll = out.view.dice("streams")
    for start, lean in ((0.0, 0.1), (-0.6, -0.42), (0.6, 0.5)):
        points: list[Point] = []
        for at in range(7):
            share = at / 6
            side = (
                start * mouth
                + lean * one.half * share**1.7
                + float(roll.uniform(-0.02, 0.02)) * one.tall
            )
            points.append((x + side, top + mouth * 0.3 + one.tall * 0.9 * share))
        for color, wide in _LAVA:
            sheet.stroke(curve(points), color, one.tall * 0.045 * wide)


def _cracks(out: Outdoors) -> None:
    """Lava that shows between the plates of the plain."""
    view, sheet = out.view, out.sheet
    roll = view.dice("cracks")
    room = view.height - view.line
    lines: list[str] = []
    for a, b, c in roll.random((13, 3)).tolist():
        near = 0.12 + 0.88 * a
        x, y = view.width * b, view.line + room * near
        points = [(x, y)]
        for step in range(4):
            x += view.small * (0.03 + 0.05 * c) * near * (1 if c > 0.5 else -1)
            y += view.small * 0.012 * near * (1 if (step + int(9 * c)) % 2 else -0.6)
            points.append((x, y))
        lines.append(curve(points))
    for color, wide in (("#8a1c18", 0.012), ("#ff6a1f", 0.006), ("#ffd25a", 0.0024)):
        sheet.stroke("".join(lines), color, view.small * wide, 0.85)
