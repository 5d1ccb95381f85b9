"""Under the sea: light from above, blue depth, a floor with rocks, weed and coral."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph, Shot, TimeOfDay
from ...light import Light
from ...pixels import Rgb, mix, rgb
from .. import beams, ridges, ruins
from ..air import HOURS, Air
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows, asks
from ..ridges import Swell
from ..sheet import Point, Sheet, below, curve, even, oval, solid
from ..view import LOW, View, look

_DEEP = {
    TimeOfDay.DAY: ("#9fe8ee", "#3fb4d4", "#1674ac", "#0a3f78"),
    TimeOfDay.DAWN: ("#d6e6dc", "#7fc0c8", "#3a7aa8", "#1d3f74"),
    TimeOfDay.SUNSET: ("#f0cfae", "#8fa8b8", "#3f6a9a", "#243a70"),
    TimeOfDay.NIGHT: ("#3f7fa8", "#1d5486", "#0e2f5e", "#06183a"),
}
_CORALS = ("#e8716a", "#f0a05a", "#d86a9a", "#8a6ac0", "#f2c46a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    view = look(size, seed, LOW, wide=graph.shot is Shot.WIDE)
    tones = tuple(rgb(one) for one in _DEEP[graph.time])
    seen = _sea(graph.time, tones)
    picture = _water(view, tones)
    source = (view.x(0.32), view.y(-0.12))
    sheet = Sheet(view.width, view.height)
    _surface(sheet, view, source)
    floor = view.horizon + 0.14
    _reef(sheet, view, seen, floor)
    _floor(sheet, view, seen, floor)
    if asks(graph, "ruins"):
        ruins.ruins(sheet, view, seen, floor)
    if allows(graph, "bubble"):
        _bubbles(sheet, view)
    if allows(graph, "coral"):
        _corals(sheet, view, seen)
    if allows(graph, "weed", "seaweed", "plant"):
        _weeds(sheet, view, seen)
    sheet.onto(picture)
    strength = 0.42 if graph.time is not TimeOfDay.NIGHT else 0.25
    glow = Glow(mix(tones[0], (1.0, 1.0, 1.0), 0.4), strength)
    beams.shafts(picture, view, source, glow, count=9)
    light = Light(
        indoors=True,
        x=source[0] / view.width,
        y=-0.12,
        key=mix(tones[0], (1.0, 1.0, 1.0), 0.5),
        ambient=tones[2],
        haze=tones[1],
        tint=(0.8, 0.94, 1.0),
        rim=0.45,
        shadow=0.25,
        softness=0.9,
    )
    return Backdrop(
        picture=picture, light=light, horizon=view.horizon, far=0.3, near=0.86, floating=True
    )


def _sea(time: TimeOfDay, tones: tuple[Rgb, ...]) -> Air:
    return replace(
        HOURS[time],
        haze=mix(tones[1], tones[2], 0.35),
        tint=(0.62, 0.84, 0.98) if time is not TimeOfDay.NIGHT else (0.34, 0.52, 0.76),
    )


def _water(view: View, tones: tuple[Rgb, ...]) -> np.ndarray:
    rows = np.linspace(0, 1, view.height, dtype=np.float32)
    column = np.stack(
        [np.interp(rows, (0, 0.24, 0.66, 1), [tone[part] for tone in tones]) for part in range(3)],
        -1,
    )
    return np.repeat(column.astype(np.float32)[:, None, :], view.width, axis=1)


def _surface(sheet: Sheet, view: View, source: Point) -> None:
    """The sun through the surface, and the waves seen from below."""
    reach = view.small * 0.9
    sheet.oval(source, reach, reach * 0.8).fill(
        sheet.halo(even("#f4ffff", (0, 0.9), (0.3, 0.4), (1, 0)), source, reach, 0.8)
    )
    roll = view.dice("surface")
    rings = [
        f"M{x * view.width - r:.1f},{y * view.height * 0.09:.1f}"
        f"q{r:.1f},{-r * 0.16:.1f} {2 * r:.1f},0q{-r:.1f},{r * 0.28:.1f}"
        f" {-2 * r:.1f},0z"
        for x, y, size in roll.random((int(46 * view.width / view.small), 3)).tolist()
        for r in (view.small * (0.02 + 0.07 * size) * (1.2 - y),)
    ]
    sheet.scatter(rings, "#ffffff", 0.28)


def _reef(sheet: Sheet, view: View, seen: Air, floor: float) -> None:
    """Rocks that stand far off in the blue, heavier on the dark side."""
    for row, (distance, tall) in enumerate(((0.82, 0.26), (0.62, 0.17))):
        roll = view.dice(f"reef {row}")
        points: list[Point] = []
        for at in range(15):
            share = at / 14
            side = share if view.side < 0 else 1 - share
            swell = max(0.0, abs(side - 0.4) * 2 - 0.25)
            points.append(
                (view.width * share, view.y(floor - tall * swell * float(roll.uniform(0.5, 1.1))))
            )
        paint = sheet.fade(
            solid((0, seen.ink("#2f5f78", distance)), (1, seen.ink("#5f98a8", distance))),
            (0, view.y(floor - tall)),
            (0, view.y(floor + 0.05)),
        )
        sheet.fill(below(curve(points), view.width, view.height), paint)


def _floor(sheet: Sheet, view: View, seen: Air, floor: float) -> None:
    ridges.swell(
        sheet,
        view,
        (seen.ink("#e4d6a4", 0.5), seen.ink("#c4b488", 0.36)),
        Swell(top=floor + 0.02, rise=0.03, name="floor", waves=1.4),
    )
    ridges.swell(
        sheet,
        view,
        (seen.ink("#f2dfa6", 0.2), seen.ink("#a8966a", 0.06)),
        Swell(top=floor + 0.07, rise=0.03, name="near floor", waves=0.9),
    )
    roll = view.dice("caustics")
    nets: list[str] = []
    for down, across, size in roll.random((int(60 * view.width / view.small), 3)).tolist():
        y = view.y(floor + 0.06 + (0.94 - floor) * down)
        r = view.small * (0.02 + 0.06 * down) * (0.5 + size)
        x = across * view.width
        nets.append(
            f"M{x - r:.1f},{y:.1f}q{r * 0.6:.1f},{-r * 0.2:.1f}"
            f" {r:.1f},0q{r * 0.5:.1f},{r * 0.16:.1f} {r:.1f},{-r * 0.05:.1f}"
        )
    sheet.stroke("".join(nets), "#e8fff4", view.small * 0.003, 0.28)


def _bubbles(sheet: Sheet, view: View) -> None:
    roll = view.dice("bubbles")
    for column in range(3):
        x = view.width * float((0.12, 0.82, 0.62)[column] + roll.uniform(-0.06, 0.06))
        for up, off, size in roll.random((9, 3)).tolist():
            r = view.small * (0.003 + 0.009 * size) * (0.5 + up)
            place = (x + (off - 0.5) * view.small * 0.06, view.height * (0.95 - 0.85 * up))
            sheet.fill(
                oval(place, r, r),
                sheet.halo(even("#eaffff", (0, 0.08), (0.75, 0.2), (1, 0.75)), place, r),
            )
            sheet.fill(
                oval((place[0] - r * 0.35, place[1] - r * 0.4), r * 0.22, r * 0.16), "#ffffff", 0.9
            )


def _corals(sheet: Sheet, view: View, seen: Air) -> None:
    """Fans, tubes and boulders of coral in two corners, cropped by the frame."""
    roll = view.dice("corals")
    for share, down, size in (
        (0.93, 1.0, 0.13),
        (0.8, 1.01, 0.08),
        (0.05, 1.0, 0.1),
        (0.16, 1.02, 0.06),
    ):
        color = _CORALS[int(roll.integers(len(_CORALS)))]
        foot = (view.x(share), view.height * down)
        branches: list[str] = []
        _branch(branches, foot, (0.0, view.small * size), 4, roll)
        tone = seen.ink(color)
        for d in branches:
            width, path = d.split("|")
            sheet.stroke(path, tone, float(width))


def _branch(
    out: list[str], foot: Point, grow: tuple[float, float], depth: int, roll: np.random.Generator
) -> None:
    lean, length = grow
    x, y = foot
    tip = (x + lean * length, y - length * (1 - 0.35 * abs(lean)))
    bend = (x + lean * length * 0.2, y - length * 0.5)
    out.append(
        f"{length * 0.3:.2f}|M{x:.1f},{y:.1f}Q{bend[0]:.1f},{bend[1]:.1f} {tip[0]:.1f},{tip[1]:.1f}"
    )
    if depth == 0:
        return
    for way in (-0.5, 0.08, 0.55):
        turn = max(-1.1, min(1.1, lean + way + float(roll.uniform(-0.18, 0.18))))
        _branch(out, tip, (turn, length * float(roll.uniform(0.52, 0.72))), depth - 1, roll)


def _weeds(sheet: Sheet, view: View, seen: Air) -> None:
    """Long ribbons that sway in the corners, dark and near."""
    roll = view.dice("weeds")
    for share in (1.0, 0.95, 0.88, 0.02, 0.09):
        x, y = view.x(share + float(roll.uniform(-0.02, 0.02))), view.height * 1.02
        for _ in range(3):
            tall = min(view.height, view.small * 1.3) * float(roll.uniform(0.14, 0.34))
            sway = tall * float(roll.uniform(0.08, 0.2))
            wide = view.small * 0.011
            d = (
                f"M{x - wide:.1f},{y:.1f}C{x - wide - sway:.1f},{y - tall * 0.35:.1f}"
                f" {x + sway:.1f},{y - tall * 0.6:.1f} {x - sway * 0.4:.1f},{y - tall:.1f}"
                f"C{x + sway + wide * 1.6:.1f},{y - tall * 0.6:.1f}"
                f" {x - sway + wide * 1.6:.1f},{y - tall * 0.35:.1f}"
                f" {x + wide:.1f},{y:.1f}Z"
            )
            sheet.fill(
                d, seen.ink(("#2f6a4f", "#245848", "#4a8a58")[int(roll.integers(3))], 0.05), 0.95
            )
            x += view.small * 0.018
