"""A planet of another sun: two moons, arches of rock, plants that glow, a strange sky."""

from __future__ import annotations

from dataclasses import dataclass, replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import mix, rgb
from .. import dunes, globe, ground, heaven, ridges
from ..air import Air, air
from ..backdrop import Backdrop
from ..extras import allows
from ..outdoors import Outdoors, begin
from ..ridges import Range
from ..sheet import even, oval, solid
from ..view import LOW


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
    """Colours: the sky from the zenith down, three rows of rock, the ground, what grows."""

    sky: tuple[str, str, str, str]
    rocks: tuple[str, str, str]
    ground: tuple[str, str, str]
    glow: str
    stem: str


_WORLDS = (
    _World(
        sky=("#1f1450", "#5a2f8a", "#c05aa0", "#ffb48a"),
        rocks=("#8a4a9a", "#6a3488", "#3f2064"),
        ground=("#c878a8", "#8a4a94", "#45246a"),
        glow="#4dffd8",
        stem="#2f4a7a",
    ),
    _World(
        sky=("#06343c", "#127a78", "#5cc8a0", "#f4f0a8"),
        rocks=("#3f8a84", "#246a70", "#123f50"),
        ground=("#7fc89a", "#3f9080", "#174a58"),
        glow="#ff7ad0",
        stem="#7a2f6a",
    ),
    _World(
        sky=("#2c0f1c", "#8a2f38", "#e8743f", "#ffdc8a"),
        rocks=("#a8483f", "#7c2f38", "#4a1a2c"),
        ground=("#e09a5c", "#b0583f", "#5c2430"),
        glow="#5fd8ff",
        stem="#3a2a5a",
    ),
    _World(
        sky=("#0c1848", "#2f4fa8", "#6a9ae0", "#d0f0ff"),
        rocks=("#5a78b8", "#3f5898", "#24386c"),
        ground=("#a8b8e0", "#6a80b8", "#30447c"),
        glow="#ffb84d",
        stem="#7a4a8a",
    ),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    world = _WORLDS[(seed * 3 + seed // 4) % len(_WORLDS)]
    calm = replace(graph, excluded=graph.excluded | {"moon", "sun"})
    out = begin(calm, size, seed, LOW, seen=_strange(air(graph), world))
    view, seen, sheet = out.view, out.air, out.sheet
    if not seen.dark and allows(graph, "star"):
        heaven.stars(sheet, view, view.line * 0.8, (-view.width, 0.0))
    if allows(graph, "moon", "full moon", "planet"):
        _moons(out, world)
    foot, share = view.horizon + 0.01, view.horizon
    for at, (high, lost, cells) in enumerate(
        ((0.5, 0.62, 1.8), (0.3, 0.36, 2.4), (0.16, 0.12, 3.0))
    ):
        row = Range(
            base=foot, height=high * share, distance=lost, color=world.rocks[at], cells=cells
        )
        ridges.mountains(sheet, view, seen, row, f"range {at}")
        ridges.mist(sheet, view, seen, (foot - 0.01, 0.06), 0.42)
    ground.plane(sheet, view, seen, world.ground)
    _arch(out, world)
    tones = (seen.ink(world.ground[1]), seen.ink(world.ground[2]), seen.ink(world.ground[0]))
    dunes.craters(sheet, view, tones, count=3, top=view.horizon + 0.08)
    if allows(graph, "plant"):
        _plants(out, world)
    done = out.done(far=view.horizon + 0.46 * (1 - view.horizon), near=0.94)
    ground.grain(done.picture, view, top=view.horizon + 0.03, cell=0.18, strength=0.06)
    return done


def _strange(earthly: Air, world: _World) -> Air:
    """The same hour below another sky; its nights keep some of its colour."""
    dim = 0.62 if earthly.dark else 0.0
    night = (0.02, 0.02, 0.08)
    tones = [mix(rgb(one), night, dim) for one in world.sky]
    return replace(
        earthly,
        sky=tuple(zip((0.0, 0.45, 0.8, 1.0), tones, strict=True)),
        haze=mix(tones[3], tones[2], 0.4),
        key=mix(rgb(world.sky[3]), (1.0, 1.0, 1.0), 0.4),
        ambient=mix(tones[2], (0.8, 0.8, 0.9), 0.35),
        tint=(0.62, 0.62, 0.72) if earthly.dark else (1.0, 0.97, 0.98),
        cover=0.1,
    )


def _moons(out: Outdoors, world: _World) -> None:
    """A great banded one over the dark third, a small one on the lit side."""
    view, sheet = out.view, out.sheet
    roll = view.dice("moons")
    radius = min(view.small * float(roll.uniform(0.15, 0.22)), view.line * 0.36)
    place = (view.x(float(roll.uniform(0.62, 0.74))), view.line * float(roll.uniform(0.3, 0.4)))
    globe.planet(sheet, view, place, radius, (world.sky[3], world.rocks[0]))
    if view.pick("ring", 2):
        rx, ry = radius * 1.75, radius * 0.36
        x, y = place
        ring = f"M{x - rx:.1f},{y:.1f}A{rx:.1f},{ry:.1f} 0 0 0 {x + rx:.1f},{y:.1f}"
        sheet.stroke(ring, world.sky[3], radius * 0.1, 0.75)
        sheet.stroke(ring, "#ffffff", radius * 0.03, 0.5)
    small = (view.x(float(roll.uniform(0.2, 0.32))), view.line * float(roll.uniform(0.16, 0.26)))
    size = view.small * 0.05
    globe.planet(sheet, view, small, size, ("#f4ecff", world.rocks[1]))


def _arch(out: Outdoors, world: _World) -> None:
    """A bow of rock on the dark side of the middle ground."""
    view, seen, sheet = out.view, out.air, out.sheet
    x, low = view.x(0.8), view.y(view.horizon + 0.06)
    wide, tall = view.small * 0.24, view.small * 0.3
    top, eave, legs = low - tall, low - tall * 0.72, wide * 0.5
    shape = (
        f"M{x - wide:.1f},{low:.1f}Q{x - wide * 0.9:.1f},{top:.1f} {x:.1f},{top:.1f}"
        f"Q{x + wide:.1f},{top + tall * 0.05:.1f} {x + wide * 1.1:.1f},{low:.1f}"
        f"H{x + legs:.1f}Q{x + legs:.1f},{eave:.1f} {x:.1f},{eave:.1f}"
        f"Q{x - legs:.1f},{eave:.1f} {x - legs:.1f},{low:.1f}Z"
    )
    lit, dark = view.x(0.6), view.x(1.0)
    tones = solid((0, seen.ink(world.rocks[0], 0.2)), (1, seen.ink(world.rocks[2], 0.16)))
    sheet.fill(shape, sheet.fade(tones, (lit, 0), (dark, 0)))
    sheet.oval((x, low), wide * 1.3, wide * 0.1).fill(seen.ink(world.ground[2], 0.2), 0.5)


def _plants(out: Outdoors, world: _World) -> None:
    """Stalks with lamps for blossoms, the nearest at the edges, and round caps."""
    view, seen = out.view, out.air
    roll = view.dice("plants")
    spots = [
        (0.04, 0.3, 0.3),
        (0.94, 0.4, 0.34),
        (0.16, 0.1, 0.14),
        (0.7, 0.12, 0.12),
        (1.0, 0.92, 0.5),
        (0.0, 0.9, 0.42),
    ]
    for share, down, size in spots:
        foot = (view.x(share), view.line + (view.height - view.line) * down)
        tall = view.small * size
        for stalk, (lean, high, bulb) in enumerate(roll.random((5, 3)).tolist()):
            _stalk(
                out,
                foot,
                (lean - 0.5, tall * (0.5 + 0.5 * high), bulb),
                world,
                seen.ink(world.stem, 0.0 if stalk % 2 else 0.12),
            )


def _stalk(
    out: Outdoors,
    foot: tuple[float, float],
    form: tuple[float, float, float],
    world: _World,
    tone: str,
) -> None:
    sheet, (x, y), (lean, tall, bulb) = out.sheet, foot, form
    tip = (x + lean * tall * 0.9, y - tall)
    root = x + lean * tall * 0.2
    sheet.stroke(
        f"M{root:.1f},{y:.1f}Q{x:.1f},{y - tall * 0.7:.1f} {tip[0]:.1f},{tip[1]:.1f}",
        tone,
        max(1.0, tall * 0.035),
    )
    r = tall * (0.05 + 0.05 * bulb)
    sheet.oval(tip, r * 4, r * 4).fill(
        sheet.halo(even(world.glow, (0, 0.6), (0.3, 0.22), (1, 0)), tip, r * 4)
    )
    sheet.fill(oval(tip, r, r * 1.15), world.glow)
    sheet.fill(oval((tip[0] - r * 0.2, tip[1] - r * 0.3), r * 0.4, r * 0.4), "#ffffff", 0.75)
