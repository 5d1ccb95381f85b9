"""A snowfield: blue shadows, firs under snow, hills that fade into the cold."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import Sprite
from .. import ground, ridges, trees
from ..backdrop import Backdrop
from ..extras import allows
from ..noise import hills
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..sheet import Point, Sheet, below, curve, even, polygon

_SNOW = ("#e6eff8", "#eef4fb", "#d4e2f2")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.015
    if allows(graph, "mountain"):
        _mountains(out, foot)
    ridges.mist(sheet, view, seen, (foot - 0.01, 0.06), 0.5)
    tones = (seen.ink(_SNOW[2], 0.3), seen.ink(_SNOW[0], 0.2))
    far = Swell(top=foot + 0.02, rise=0.045, name="far drift", waves=1.6)
    line = ridges.swell(sheet, view, tones, far)
    if allows(graph, "tree"):
        _wood(out, line)
    middle = Swell(top=foot + 0.06, rise=0.04, name="mid drift", waves=1.1)
    ridges.swell(sheet, view, (seen.ink(_SNOW[1], 0.1), seen.ink(_SNOW[2], 0.12)), middle)
    ground.plane(sheet, view, seen, _SNOW, top=foot + 0.075)
    _drifts(out)
    if allows(graph, "tree"):
        _near(out)
    room = 1 - view.horizon
    done = out.done(far=view.horizon + 0.42 * room, near=0.93, cover=_cover(out))
    ground.grain(done.picture, view, top=foot + 0.06, cell=0.2, strength=0.03)
    return done


def _mountains(out: Outdoors, foot: float) -> None:
    rows = (
        Range(
            base=foot,
            height=0.46 * out.view.horizon,
            distance=0.5,
            snow=0.4,
            cells=2.0,
            color="#6f86a8",
        ),
        Range(
            base=foot,
            height=0.24 * out.view.horizon,
            distance=0.38,
            snow=0.5,
            cells=3.0,
            color="#68829f",
        ),
    )
    for at, row in enumerate(rows):
        ridges.mountains(out.sheet, out.view, out.air, row, f"range {at}")


def _wood(out: Outdoors, line: list[float]) -> None:
    """Firs along the far drift, open where the hero stands."""
    view = out.view
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
    _firs(out, feet, view.small * 0.1, 0.34)


def _near(out: Outdoors) -> None:
    view = out.view
    feet = [
        (view.x(0.93), view.y(view.horizon + 0.15)),
        (view.x(1.02), view.y(view.horizon + 0.23)),
    ]
    _firs(out, feet, min(view.small * 0.42, view.height * 0.4), 0.02)


def _firs(out: Outdoors, feet: list[Point], height: float, distance: float) -> None:
    """Firs with snow on each tier, thicker on the lit side."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"firs {round(height)}")
    for x, y in feet:
        tall = height * float(roll.uniform(0.7, 1.1))
        shade = even(seen.ink("#7f9cc4", distance), (0, 0.5), (1, 0))
        pool = sheet.halo(shade, (x, y), tall * 0.32, 0.16)
        sheet.oval((x, y), tall * 0.32, tall * 0.055).fill(pool)
        body = trees.fir((x, y), tall, float(roll.uniform(-1, 1)))
        sheet.fill(body, seen.ink("#37586a", distance))
        loads = [_load(x, y, tall, (tier + 1) / 6, view.side) for tier in range(6)]
        sheet.scatter(loads, seen.ink("#f4f8fd", distance), 0.92)


def _load(x: float, y: float, tall: float, share: float, side: int) -> str:
    """The snow on one tier."""
    level = y - tall * (1 - 0.93 * share)
    wide = tall * 0.16 * (0.16 + 0.84 * share)
    top = level - tall * 0.1 * (0.5 + 0.5 * share)
    return polygon(
        [
            (x + side * wide * 0.05, top - tall * 0.03),
            (x + side * wide * 0.94, level - tall * 0.004),
            (x + side * wide * 0.5, level - tall * 0.03),
            (x + side * wide * 0.2, level - tall * 0.014),
            (x - side * wide * 0.12, level - tall * 0.045),
            (x - side * wide * 0.4, level - tall * 0.03),
            (x - side * wide * 0.22, top + tall * 0.012),
        ]
    )


def _drifts(out: Outdoors) -> None:
    """Long waves of snow: a bright crest, a blue hollow behind it; ice that glints."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height - view.line
    warm = "#fff0d8" if seen.low_sun else "#ffffff"
    for row, share in enumerate((0.3, 0.52, 0.8)):
        roll = view.dice(f"drift {row}")
        waves = hills(roll, 31, 1.3 * max(1.0, view.width / view.height))
        tall = room * (0.05 + 0.09 * share)
        crest = [
            (view.width * at / 30, view.line + room * share - tall * (wave - 0.4))
            for at, wave in enumerate(waves)
        ]
        top = min(y for _, y in crest)
        hollow = even(seen.ink("#7fa3d4"), (0, 0.42), (1, 0))
        behind = [(x, y - tall * 0.12) for x, y in crest]
        blue = sheet.fade(hollow, (0, top + tall), (0, top - tall * 0.5))
        back = curve([(x, y - tall * 0.75) for x, y in crest][::-1])
        sheet.fill(f"{curve(behind)}L{back[1:]}Z", blue, 0.8)
        body = sheet.fade(even(seen.ink(warm), (0, 0.95), (1, 0)), (0, top), (0, top + tall * 2.6))
        sheet.fill(below(curve(crest), view.width, view.height), body)
    ground.patches(sheet, view, (seen.ink("#86a8d8"), 0.3), count=9, name="hollows")
    glints = view.dice("sparkle").random((60, 3)).tolist()
    for across, down, size in glints:
        y = view.y(view.horizon + 0.1 + (0.9 - view.horizon) * down)
        radius = view.small * 0.0014 * (0.5 + size)
        sheet.oval((across * view.width, y), radius, radius).fill("#ffffff", 0.9)


def _cover(out: Outdoors) -> Sprite:
    """Small drifts over the feet."""
    view, seen = out.view, out.air
    sheet = Sheet(view.width, view.height)
    roll = view.dice("cover")
    room = 0.98 - view.horizon
    snow = even(seen.ink("#f4f8fd"), (0, 0.85), (0.5, 0.6), (1, 0))
    for down, across, wide in sorted(roll.random((int(90 * view.width / view.small), 3)).tolist()):
        near = 0.25 + 0.75 * down
        place = (across * view.width, view.y(view.horizon + room * near))
        rx = view.small * (0.012 + 0.05 * near) * (0.6 + 0.8 * wide)
        sheet.oval(place, rx, rx * 0.2).fill(sheet.halo(snow, place, rx, 0.2))
    return sheet.sprite()
