"""A railway station: the platform under its canopy, a train at its edge, rails to the horizon."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges, town
from ..backdrop import Backdrop
from ..extras import accent, allows, shows, soaked
from ..fittings import paled, shaded
from ..outdoors import Outdoors, begin
from ..perspective import Eye, eye
from ..season import season
from ..sheet import even, oval, solid
from ..town import Row
from ..view import LOW

_OLD = frozenset({"vintage", "film noir", "sepia", "art deco", "steampunk", "retro"})
_LIVERIES = (
    ("#2f5f8a", "#f0e6d0"),
    ("#a8403a", "#f2e2c4"),
    ("#2f6f5a", "#efe6cc"),
    ("#d8dce2", "#d0483f"),
)
_DEPTHS = (1.25, 1.9, 2.9, 4.4, 6.6, 10.0)
_EDGE, _TRAIN = -0.25, -0.42
_LOW = -0.62  # the bed of the rails, below the platform


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    one = eye(view, 0.44)
    row = Row(base=view.horizon + 0.01, low=0.05, high=0.16, distance=0.62, wide=0.1)
    town.skyline(sheet, view, seen, row, "beyond the station")
    ridges.mist(sheet, view, seen, (view.horizon, 0.06), 0.45)
    _bed(out, one)
    old = bool(_OLD & set(graph.looks)) or view.pick("train", 3) == 0
    named = next((one for at, one in enumerate(graph.subjects) if shows(graph, at)), None)
    if named is not None:
        old = named.concept == "train"
    if allows(graph, "train"):
        (_steam if old else _railcar)(out, one)
    _platform(out, one)
    _house(out, one)
    _canopy(out, one)
    wet = soaked(graph)
    room = 1 - view.horizon
    done = out.done(
        far=view.horizon + 0.36 * room, near=0.94, mirror=view.horizon + 0.1 if wet else None
    )
    return replace(done, anchors=(("sign", view.x(0.6) / view.width, 0.3),))


def _bed(out: Outdoors, one: Eye) -> None:
    """Ballast, sleepers, two pairs of rails."""
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(out.graph)
    far = "#dfe8f0" if year.white else "#a39a8c"
    sheet.box(0, view.line, view.width, view.height).fill(
        sheet.fade(
            solid(
                (0, seen.ink(far, 0.5)), (0.2, seen.ink("#8d867c", 0.1)), (1, seen.ink("#5f5a56"))
            ),
            (0, view.line),
            (0, view.height),
        )
    )
    for middle in (-1.1, -3.3):
        depths = [0.8 * 1.16**at for at in range(22)]
        ties = [one.floor((middle - 0.62, middle + 0.62), (d, d * 1.06), _LOW) for d in depths]
        sheet.scatter(ties, seen.ink("#4a3d36", 0.06), 0.85)
        for rail in (middle - 0.4, middle + 0.4):
            sheet.fill(
                one.floor((rail - 0.03, rail + 0.03), (0.5, 60), _LOW + 0.05),
                seen.ink("#c4c8cc", 0.05),
            )
            sheet.fill(
                one.floor((rail + 0.03, rail + 0.06), (0.5, 60), _LOW + 0.02),
                seen.ink("#3a3636", 0.05),
            )


def _railcar(out: Outdoors, one: Eye) -> None:
    """A train of today: its side along the platform, its cab towards the viewer."""
    seen, sheet, view = out.air, out.sheet, out.view
    body, band = _LIVERIES[view.pick("livery", len(_LIVERIES))]
    body = accent(out.graph, body)
    front, end, high = 2.1, 30.0, 1.75
    side = one.at(_TRAIN, 0, front)[0], one.at(_TRAIN, 0, end)[0]
    sheet.fill(
        one.side(_TRAIN, (_LOW + 0.2, high), (front, end)),
        sheet.fade(
            solid((0, seen.ink(body, 0.02)), (1, seen.ink(body, 0.6))), (side[0], 0), (side[1], 0)
        ),
    )
    sheet.fill(one.side(_TRAIN, (0.1, 0.3), (front, end)), seen.ink(band, 0.15))
    sheet.fill(one.side(_TRAIN, (_LOW, _LOW + 0.22), (front, end)), seen.ink("#24222a", 0.05))
    panes: list[str] = []
    doors: list[str] = []
    for car in range(5):
        start = front * 1.06 * 1.55**car
        for at in range(4):
            near = start * (1 + 0.11 * at)
            (doors if at == 2 else panes).append(
                one.side(_TRAIN, (0.1 if at == 2 else 0.62, 1.36), (near, near * 1.075))
            )
    sheet.scatter(doors, seen.ink(shaded(body, 0.25), 0.1))
    glass = "#ffe2a0" if seen.dark or seen.low_sun else seen.ink("#34465c", 0.08)
    sheet.scatter(panes, glass, 0.92)
    _cab(out, one, front, (body, band, glass), high)


def _cab(out: Outdoors, one: Eye, depth: float, tones: tuple[str, str, str], high: float) -> None:
    seen, sheet = out.air, out.sheet
    body, band, glass = tones
    left, right = _TRAIN - 1.36, _TRAIN
    (ax, ay), (bx, by) = one.at(left, high, depth), one.at(right, _LOW + 0.14, depth)
    curve = one.scale(depth) * 0.2
    x0, x1 = sorted((ax, bx))
    shape = (
        f"M{x0:.1f},{by:.1f}V{ay + curve:.1f}Q{x0:.1f},{ay:.1f} {x0 + curve:.1f},{ay:.1f}"
        f"H{x1 - curve:.1f}Q{x1:.1f},{ay:.1f} {x1:.1f},{ay + curve:.1f}V{by:.1f}Z"
    )
    sheet.oval(((x0 + x1) / 2, by + curve), (x1 - x0) * 0.56, curve * 1.2).fill("#120e12", 0.4)
    lit = solid((0, seen.ink(paled(body, 0.24))), (1, seen.ink(shaded(body, 0.16))))
    sheet.fill(shape, sheet.fade(lit, (0, ay), (0, by)))
    sheet.fill(one.front((left + 0.1, right - 0.1), (0.72, 1.5), depth), seen.ink("#1f2836"))
    sheet.fill(one.front((left + 0.16, right - 0.16), (0.78, 1.44), depth), glass)
    sheet.fill(one.front((left + 0.16, left + 0.5), (0.78, 1.44), depth), "#ffffff", 0.22)
    sheet.fill(one.front((left, right), (0.1, 0.3), depth), seen.ink(band))
    sheet.fill(
        one.front((left - 0.02, right + 0.02), (_LOW + 0.1, _LOW + 0.3), depth), seen.ink("#2a2830")
    )
    for across in (left + 0.24, right - 0.24):
        place = one.at(across, 0.46, depth)
        reach = one.scale(depth) * (0.8 if seen.dark else 0.4)
        sheet.oval(place, reach, reach).fill(
            sheet.halo(even("#fff2c8", (0, 0.7), (1, 0)), place, reach)
        )
        sheet.fill(one.disc(across, 0.46, depth, 0.075), "#fffbe6")


def _steam(out: Outdoors, one: Eye) -> None:
    """A locomotive under steam before its carriages."""
    seen, sheet, view = out.air, out.sheet, out.view
    body = accent(out.graph, ("#7a2f2c", "#2f5344", "#3a4a68")[view.pick("carriage", 3)])
    depth, end = 2.0, 26.0
    edges = one.at(_TRAIN, 0, 2.8)[0], one.at(_TRAIN, 0, end)[0]
    sheet.fill(
        one.side(_TRAIN, (_LOW + 0.25, 1.5), (2.8, end)),
        sheet.fade(
            solid((0, seen.ink(body, 0.04)), (1, seen.ink(body, 0.6))), (edges[0], 0), (edges[1], 0)
        ),
    )
    panes = [
        one.side(_TRAIN, (0.66, 1.2), (2.9 * 1.17**at, 2.9 * 1.17**at * 1.09)) for at in range(13)
    ]
    sheet.scatter(
        panes, "#ffe0a0" if not seen.clear or seen.dark or seen.low_sun else "#efe2c0", 0.9
    )
    sheet.fill(one.side(_TRAIN, (1.3, 1.36), (2.8, end)), seen.ink("#e8c878", 0.2))
    _locomotive(out, one, depth)


def _locomotive(out: Outdoors, one: Eye, depth: float) -> None:
    """Its front: the boiler with its lamp, the chimney, the buffers."""
    seen, sheet, view = out.air, out.sheet, out.view
    middle = _TRAIN - 0.62
    iron, pale = seen.ink("#23252b"), seen.ink("#4a4e58")
    sheet.fill(
        one.front((middle - 0.6, middle + 0.6), (_LOW + 0.2, 1.5), depth * 1.4), seen.ink("#1b1c21")
    )
    _puffs(out, one, (middle, depth))
    sheet.fill(one.front((middle - 0.16, middle + 0.16), (1.2, 1.78), depth), iron)
    sheet.fill(one.front((middle - 0.2, middle + 0.2), (1.7, 1.8), depth), pale)
    boiler = one.at(middle, 0.62, depth)
    reach = one.scale(depth)
    tones = ((0.0, seen.ink("#5a5f6a"), 1.0), (0.7, iron, 1.0), (1.0, seen.ink("#15161a"), 1.0))
    glint = (boiler[0] + view.side * reach * 0.2, boiler[1] - reach * 0.25)
    sheet.fill(one.disc(middle, 0.62, depth, 0.62), sheet.halo(tones, glint, reach * 0.9))
    sheet.stroke(one.disc(middle, 0.62, depth, 0.6), seen.ink("#c8a050"), reach * 0.03)
    sheet.stroke(one.disc(middle, 0.62, depth, 0.4), pale, reach * 0.02)
    sheet.fill(
        one.front((middle - 0.66, middle + 0.66), (_LOW + 0.3, _LOW + 0.56), depth * 0.97),
        seen.ink("#a8342c"),
    )
    for across in (middle - 0.44, middle + 0.44):
        sheet.fill(one.disc(across, _LOW + 0.43, depth * 0.95, 0.12), seen.ink("#3a3c44"))
    lamp = one.at(middle, 1.06, depth * 0.97)
    sheet.oval(lamp, reach * 0.6, reach * 0.6).fill(
        sheet.halo(even("#fff0c0", (0, 0.8), (0.2, 0.4), (1, 0)), lamp, reach * 0.6)
    )
    sheet.fill(one.disc(middle, 1.06, depth * 0.97, 0.1), "#fffbe6")


def _puffs(out: Outdoors, one: Eye, place: tuple[float, float]) -> None:
    """Steam that drifts back from the chimney and down about the wheels."""
    sheet, roll = out.sheet, out.view.dice("steam")
    middle, depth = place
    for at, (a, b, c) in enumerate(roll.random((13, 3)).tolist()):
        up = 1.8 + 0.13 * at + 0.2 * a
        x, y = one.at(middle + 0.05 * at + 0.4 * (b - 0.5), up, depth * (1 + 0.05 * at))
        r = one.scale(depth) * (0.16 + 0.035 * at + 0.1 * c)
        sheet.oval((x, y), r, r).fill(
            sheet.halo(even(out.air.ink("#f4f2f0", 0.1), (0, 0.75), (0.6, 0.5), (1, 0)), (x, y), r)
        )


def _platform(out: Outdoors, one: Eye) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    stone = "#e4ecf4" if season(out.graph).white and not allows(out.graph, "canopy") else "#bdb4a8"
    low = one.at(0, 0, 0.9)[1]
    sheet.fill(one.side(_EDGE, (_LOW, 0), (0.5, 60)), seen.ink("#6a625c", 0.05))
    sheet.fill(
        one.floor((_EDGE, 30), (0.5, 60)),
        sheet.fade(
            solid(
                (0, seen.ink(stone, 0.4)),
                (0.3, seen.ink(stone, 0.06)),
                (1, seen.ink(shaded(stone, 0.2))),
            ),
            (0, view.line),
            (0, low),
        ),
    )
    joints = []
    for at in range(22):
        (ax, ay), (bx, _) = one.at(_EDGE, 0, 0.9 * 1.16**at), one.at(12, 0, 0.9 * 1.16**at)
        joints.append(f"M{ax:.1f},{ay:.1f}H{bx:.1f}")
    for at in range(1, 16):
        (ax, ay), (bx, by) = one.at(_EDGE + 0.3 * at, 0, 0.6), one.at(_EDGE + 0.3 * at, 0, 40)
        joints.append(f"M{ax:.1f},{ay:.1f}L{bx:.1f},{by:.1f}")
    sheet.stroke("".join(joints), seen.ink("#6a625c", 0.05), max(0.8, view.small * 0.002), 0.34)
    sheet.fill(one.floor((_EDGE, _EDGE + 0.05), (0.5, 60)), seen.ink("#efe8dc", 0.04))
    sheet.fill(one.floor((_EDGE + 0.16, _EDGE + 0.26), (0.5, 60)), seen.ink("#f0c23c", 0.04))


def _house(out: Outdoors, one: Eye) -> None:
    """The station's own house along the platform: brick, tall windows, a lit door."""
    seen, sheet, view = out.air, out.sheet, out.view
    wall = ("#a8604e", "#c2a27c", "#8f6a5a", "#b88a70")[view.pick("house", 4)]
    across, end = 2.5, 12.0
    edges = one.at(across, 0, 0.8)[0], one.at(across, 0, end)[0]
    sheet.fill(
        one.side(across, (0, 2.6), (0.4, end)),
        sheet.fade(
            solid((0, seen.ink(shaded(wall, 0.2))), (1, seen.ink(wall, 0.4))),
            (edges[0], 0),
            (edges[1], 0),
        ),
    )
    sheet.fill(one.side(across, (0, 0.34), (0.4, end)), seen.ink("#6a5a54", 0.06))
    lit = seen.dark or seen.low_sun or not seen.clear
    for at in range(11):
        near = 0.42 * 1.32**at
        low = 0.06 if at % 3 == 1 else 0.6
        sheet.fill(
            one.side(across, (low - 0.05, 1.72), (near * 0.985, near * 1.155)),
            seen.ink("#efe6d6", 0.1),
        )
        glow = "#ffd98a" if lit else seen.ink("#7c94a4", 0.1)
        sheet.fill(one.side(across, (low, 1.66), (near, near * 1.14)), glow)
        sheet.fill(one.side(across, (1.2, 1.24), (near, near * 1.14)), seen.ink("#efe6d6", 0.1))
        sheet.fill(
            one.side(across, (low, 1.66), (near * 1.06, near * 1.075)), seen.ink("#efe6d6", 0.1)
        )


def _canopy(out: Outdoors, one: Eye) -> None:
    """A roof on iron columns over the platform, lamps and a clock below it."""
    seen, sheet, view = out.air, out.sheet, out.view
    if not allows(out.graph, "canopy", "roof"):
        return
    high, rim = 2.45, -0.18
    iron = seen.ink(("#2f4a4a", "#4a3a34", "#34405a")[view.pick("iron", 3)], 0.04)
    top = one.at(0, high, 0.6)[1]
    shade = solid((0, seen.ink("#4a4540", 0.02)), (1, seen.ink("#a89c8c", 0.4)))
    sheet.fill(
        one.floor((rim, 2.6), (0.35, 12), high),
        sheet.fade(shade, (0, min(0.0, top)), (0, view.line)),
    )
    glass = one.floor((0.85, 1.5), (0.35, 12), high - 0.01)
    sheet.fill(
        glass,
        sheet.fade(
            solid((0, seen.ink("#cfe0e8", 0.1)), (1, seen.ink("#f2efe6", 0.4))),
            (0, 0),
            (0, view.line),
        ),
        0.85,
    )
    for depth in (0.62, 0.85, *_DEPTHS, 3.6, 2.3):
        sheet.fill(one.front((rim, 2.55), (high - 0.1, high), depth), iron)
    sheet.fill(one.side(rim, (high - 0.06, high + 0.16), (0.35, 12)), iron)
    teeth = [
        one.side(rim, (high - 0.16, high - 0.05), (0.7 * 1.07**at, 0.7 * 1.07**at * 1.045))
        for at in range(40)
    ]
    sheet.scatter(teeth, seen.ink("#e8dcc4", 0.08))
    for depth in reversed(_DEPTHS):
        _column(out, one, (0.62, high, depth), iron)
    _hanging(out, one, high)


def _column(out: Outdoors, one: Eye, place: tuple[float, float, float], iron: str) -> None:
    across, high, depth = place
    sheet, size = out.sheet, one.scale(depth)
    sheet.fill(one.front((across - 0.035, across + 0.035), (0, high), depth), iron)
    sheet.fill(one.front((across - 0.075, across + 0.075), (0, 0.28), depth), iron)
    sheet.fill(one.front((across - 0.01, across + 0.004), (0.3, high), depth), "#ffffff", 0.16)
    for way in (-1, 1):
        (ax, ay), (bx, by) = (
            one.at(across, high - 0.75, depth),
            one.at(across + way * 0.5, high - 0.06, depth),
        )
        sheet.stroke(f"M{ax:.1f},{ay:.1f}Q{ax:.1f},{by:.1f} {bx:.1f},{by:.1f}", iron, size * 0.05)
        ring = one.disc(across + way * 0.14, high - 0.2, depth, 0.08)
        sheet.stroke(ring, iron, size * 0.025)


def _hanging(out: Outdoors, one: Eye, high: float) -> None:
    """Lamps in a row, and the clock that everybody looks at."""
    seen, sheet = out.air, out.sheet
    lit = seen.dark or seen.low_sun or not seen.clear
    if allows(out.graph, "lamp"):
        for depth in (6.0, 3.9, 2.5, 1.6):
            x, y = one.at(1.7, high - 0.5, depth)
            size = one.scale(depth) * 0.13
            sheet.stroke(
                f"M{x:.1f},{y:.1f}V{one.at(0, high, depth)[1]:.1f}",
                seen.ink("#2a2a30", 0.05),
                size * 0.2,
            )
            if lit:
                sheet.oval((x, y), size * 6, size * 6).fill(
                    sheet.halo(even("#ffcf88", (0, 0.6), (0.25, 0.24), (1, 0)), (x, y), size * 6)
                )
            sheet.fill(oval((x, y), size, size * 0.9), "#fff4d0" if lit else seen.ink("#f4efe2"))
    if not allows(out.graph, "clock"):
        return
    x, y = one.at(0.24, 1.92, 2.2)
    size = one.scale(2.2) * 0.19
    sheet.stroke(f"M{x:.1f},{y:.1f}V{one.at(0, high, 2.2)[1]:.1f}", seen.ink("#23252c"), size * 0.2)
    sheet.fill(oval((x, y), size * 1.16, size * 1.16), seen.ink("#23252c"))
    sheet.fill(oval((x, y), size, size), "#fffaea" if lit else seen.ink("#fbf6ea"))
    sheet.stroke(
        f"M{x:.1f},{y:.1f}v{-size * 0.72:.1f}M{x:.1f},{y:.1f}l{size * 0.42:.1f},{size * 0.28:.1f}",
        "#1c1c22",
        size * 0.1,
    )
