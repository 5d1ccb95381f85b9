"""A snowfield: blue shadows, firs under snow, hills that fade into the cold."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import Sprite
from .. import ground, ridges, trees
from ..backdrop import Backdrop
from ..extras import allows
from ..outdoors import Outdoors, begin
from ..ridges import Range
from ..sheet import Point, Sheet, even, polygon

_SNOW = ("#e6eff8", "#eef4fb", "#d4e2f2")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.015
    if allows(graph, "mountain"):
        far = Range(
            base=foot,
            height=0.42 * view.horizon,
            distance=0.58,
            snow=0.8,
            cells=2.2,
            color="#7489a8",
        )
        near = Range(
            base=foot,
            height=0.24 * view.horizon,
            distance=0.4,
            snow=0.72,
            cells=3.0,
            color="#6d86a0",
        )
        ridges.mountains(sheet, view, seen, far, "far range")
        ridges.mountains(sheet, view, seen, near, "near range")
    ridges.mist(sheet, view, seen, foot - 0.01, 0.06, 0.5)
    line = ridges.swell(
        sheet,
        view,
        (seen.ink(_SNOW[2], 0.3), seen.ink(_SNOW[0], 0.2)),
        top=foot + 0.02,
        rise=0.045,
        name="far drift",
        waves=1.6,
    )
    if allows(graph, "tree"):
        _wood(out, line)
    ridges.swell(
        sheet,
        view,
        (seen.ink(_SNOW[1], 0.1), seen.ink(_SNOW[2], 0.12)),
        top=foot + 0.06,
        rise=0.04,
        name="mid drift",
        waves=1.1,
    )
    ground.plane(sheet, view, seen, _SNOW, top=foot + 0.075)
    _drifts(out)
    if allows(graph, "tree"):
        _near(out)
    done = out.done(far=view.horizon + 0.42 * (1 - view.horizon), near=0.93, cover=_cover(out))
    ground.grain(done.picture, view, top=foot + 0.06, cell=0.2, strength=0.03)
    return done


def _wood(out: Outdoors, line: list[float]) -> None:
    view, seen = out.view, out.air
    roll = view.dice("wood")
    feet: list[Point] = []
    count = int(30 * view.width / view.small)
    for at in range(count):
        share = (at + float(roll.uniform(-0.4, 0.4))) / count
        if 0.2 < share < 0.6:
            continue
        x = view.x(share)
        y = line[max(0, min(len(line) - 1, int(x / view.width * (len(line) - 1))))]
        feet.append((x, y + view.height * 0.012))
    _snowy(out, feet, view.small * 0.1, 0.3, "wood firs")


def _near(out: Outdoors) -> None:
    view = out.view
    feet = [
        (view.x(0.94), view.y(view.horizon + 0.16)),
        (view.x(1.02), view.y(view.horizon + 0.23)),
    ]
    _snowy(out, feet, min(view.small * 0.42, view.height * 0.4), 0.02, "near firs")


def _snowy(out: Outdoors, feet: list[Point], height: float, distance: float, name: str) -> None:
    """Firs whose lit tiers carry snow."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(name)
    for x, y in feet:
        tall = height * float(roll.uniform(0.7, 1.1))
        sheet.fill(
            trees.fir((x, y), tall, float(roll.uniform(-1, 1))), seen.ink("#3f5f6c", distance)
        )
        loads: list[str] = []
        for tier in range(6):
            share = (tier + 1) / 6
            level = y - tall * (1 - 0.93 * share)
            wide = tall * 0.16 * (0.16 + 0.84 * share)
            loads.append(
                polygon(
                    [
                        (x, level - tall * 0.155 * (0.6 + 0.4 * share)),
                        (x + wide * 0.9, level + tall * 0.002),
                        (x + wide * 0.35, level - tall * 0.022),
                        (x - wide * 0.1, level - tall * 0.004),
                        (x - wide * 0.5, level - tall * 0.028),
                        (x - wide * 0.9, level + tall * 0.002),
                    ]
                )
            )
        sheet.scatter(loads, seen.ink("#f2f7fd", distance), 0.85)
        shade = sheet.halo(
            even(seen.ink("#7f9cc4", distance), (0, 0.5), (1, 0)), (x, y), tall * 0.32, 0.16
        )
        sheet.oval((x, y), tall * 0.32, tall * 0.055).fill(shade)


def _drifts(out: Outdoors) -> None:
    """Blue hollows and bright backs."""
    view, seen, sheet = out.view, out.air, out.sheet
    ground.patches(sheet, view, seen.ink("#8fb0d8"), count=14, opacity=0.4, name="hollows")
    warm = "#fff3dc" if seen.low_sun else "#ffffff"
    ground.patches(sheet, view, seen.ink(warm), count=12, opacity=0.75, name="backs")
    roll = view.dice("sparkle")
    for across, down, size in roll.random((60, 3)).tolist():
        y = view.y(view.horizon + 0.1 + (0.9 - view.horizon) * down)
        radius = view.small * 0.0014 * (0.5 + size)
        sheet.oval((across * view.width, y), radius, radius).fill(
            "#ffffff", 0.9 if not seen.dark else 0.5
        )


def _cover(out: Outdoors) -> Sprite:
    """Small drifts over the feet."""
    view, seen = out.view, out.air
    sheet = Sheet(view.width, view.height)
    roll = view.dice("cover")
    room = 0.98 - view.horizon
    for down, across, wide in sorted(roll.random((int(90 * view.width / view.small), 3)).tolist()):
        near = 0.25 + 0.75 * down
        x, y = across * view.width, view.y(view.horizon + room * near)
        rx = view.small * (0.012 + 0.05 * near) * (0.6 + 0.8 * wide)
        place = (x, y)
        paint = sheet.halo(even(seen.ink("#f4f8fd"), (0, 1), (0.5, 0.85), (1, 0)), place, rx, 0.2)
        sheet.oval(place, rx, rx * 0.2).fill(paint)
    return sheet.sprite()
