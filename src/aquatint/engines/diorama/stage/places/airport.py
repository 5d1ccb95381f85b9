"""An airport: the apron and its markings, a glass terminal and a tower, planes at the gates."""

from __future__ import annotations

from dataclasses import dataclass

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import ridges, town
from ..backdrop import Backdrop
from ..extras import accent, allows, soaked
from ..houses import GLOW
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Point, bar, even, oval, polygon, solid
from ..town import Row
from ..view import LOW

_TAILS = ("#c8403a", "#2f6a9a", "#2f8a7a", "#e8903a", "#5a4a9a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, (0.38, 0.42), LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.012
    far = Row(base=foot, low=0.03, high=0.13, distance=0.66, wide=0.05)
    town.skyline(sheet, view, seen, far, "far town")
    ridges.mist(sheet, view, seen, (foot - 0.01, 0.06), 0.5)
    year = season(graph)
    lawn = solid((0, seen.ink(year.ground[0], 0.4)), (1, seen.ink(year.ground[1], 0.2)))
    low = view.y(view.horizon + 0.07)
    sheet.box(0, view.y(foot) - 1, view.width, low).fill(
        sheet.fade(lawn, (0, view.y(foot)), (0, low))
    )
    _terminal(out)
    _apron(out)
    if allows(graph, "airplane", "plane", "aeroplane", "jet"):
        _planes(out)
    wet = soaked(graph)
    room = 1 - view.horizon
    mirror = view.horizon + 0.08 if wet else None
    return out.done(far=view.horizon + 0.44 * room, near=0.94, mirror=mirror)


def _terminal(out: Outdoors) -> None:
    """A long glass hall with a sweeping roof at the dark side, the tower beside it."""
    view, seen, sheet = out.view, out.air, out.sheet
    unit = min(view.small, view.line * 1.8)
    low = view.y(view.horizon + 0.055)
    start, end = view.x(0.4), view.x(1.1)
    left, right = min(start, end), max(start, end)
    tall = unit * 0.19
    away = -view.side
    rise = tall * 0.42
    high, flat = (start, low - tall * 0.72), (end, low - tall - rise)
    hall = [high, ((start + end) / 2, low - tall - rise * 0.1), flat, (end, low), (start, low)]
    dusk = 0.75 if seen.dark else 0.35 if seen.low_sun else 0.15
    top_glass = mix(seen.sky[1][1], rgb(seen.ink("#4f7a98")), 0.5)
    low_glass = mix(seen.sky[-1][1], rgb(GLOW), dusk)
    glass = solid((0, hex_color(top_glass)), (1, hex_color(low_glass)))
    sheet.fill(polygon(hall), sheet.fade(glass, (0, low - tall - rise), (0, low)))
    ribs: list[str] = []
    step = unit * 0.045
    for at in range(1, int((right - left) / step)):
        x = start + away * at * step
        share = at * step / (right - left)
        ribs.append(f"M{x:.1f},{low:.1f}V{low - tall * (0.74 + 0.66 * share):.1f}")
    ribs += [f"M{left:.1f},{low - tall * level:.1f}H{right:.1f}" for level in (0.3, 0.6)]
    sheet.stroke("".join(ribs), seen.ink("#f0f2f4", 0.16), unit * 0.0035, 0.8)
    roof = (
        f"M{start - away * unit * 0.05:.1f},{high[1] + unit * 0.005:.1f}"
        f"Q{(start + end) / 2:.1f},{low - tall - rise * 0.5:.1f} {end:.1f},{flat[1]:.1f}"
    )
    sheet.stroke(roof, seen.ink("#f4f4f2", 0.1), unit * 0.026)
    sheet.stroke(roof, seen.ink("#8a94a0", 0.14), unit * 0.005, 0.6)
    sheet.box(left, low - unit * 0.008, right, low + unit * 0.012).fill(seen.ink("#6a6c72", 0.16))
    _tower(out, (view.x(0.3), low), unit)


def _tower(out: Outdoors, foot: Point, unit: float) -> None:
    seen, sheet, side = out.air, out.sheet, out.view.side
    (x, y), tall = foot, unit * 0.42
    lit, dark = seen.ink("#e8e4dc", 0.12), seen.ink("#9a9ca4", 0.12)
    ends = (lit, dark) if side < 0 else (dark, lit)
    half = unit * 0.022
    concrete = sheet.fade(solid((0, ends[0]), (1, ends[1])), (x - half, 0), (x + half, 0))
    shaft = [(x - half, y), (x - half * 0.8, y - tall), (x + half * 0.8, y - tall), (x + half, y)]
    sheet.fill(polygon(shaft), concrete)
    cab = unit * 0.06
    deck = [
        (x - cab * 0.6, y - tall),
        (x - cab, y - tall - cab * 0.9),
        (x + cab, y - tall - cab * 0.9),
        (x + cab * 0.6, y - tall),
    ]
    glass = GLOW if seen.dark else hex_color(mix(seen.sky[1][1], rgb("#2c4a60"), 0.5))
    sheet.fill(polygon(deck), glass)
    sheet.stroke(
        "".join(
            f"M{x + cab * 0.6 * off:.1f},{y - tall:.1f}"
            f"L{x + cab * off:.1f},{y - tall - cab * 0.9:.1f}"
            for off in (-0.5, 0.0, 0.5)
        ),
        ends[0],
        unit * 0.003,
    )
    sheet.box(x - cab * 1.1, y - tall - cab * 1.1, x + cab * 1.1, y - tall - cab * 0.86).fill(
        concrete
    )
    sheet.box(x - cab * 0.7, y - tall - 1, x + cab * 0.7, y - tall + cab * 0.14).fill(concrete)
    mast = f"M{x:.1f},{y - tall - cab * 1.1:.1f}v{-cab * 0.9:.1f}"
    sheet.stroke(mast, seen.ink("#5a5c66", 0.1), unit * 0.004)
    sheet.oval((x, y - tall - cab * 2), unit * 0.006, unit * 0.006).fill("#ff5a4a")


def _apron(out: Outdoors) -> None:
    """Concrete in perspective with a yellow line that curves away, and lights along its edge."""
    view, seen, sheet = out.view, out.air, out.sheet
    h, w = view.height, view.width
    top = view.y(view.horizon + 0.062)
    gray = solid(
        (0, seen.ink("#b4b4b6", 0.2)), (0.35, seen.ink("#98999e")), (1, seen.ink("#6c6e76"))
    )
    sheet.box(0, top, w, h).fill(sheet.fade(gray, (0, top), (0, h)))
    middle = view.x(0.42)
    joints: list[str] = []
    for at in range(-14, 15):
        near = middle + at * view.small * 0.4
        far = middle + (near - middle) * (top - view.line) / (h - view.line)
        joints.append(f"M{far:.1f},{top:.1f}L{near:.1f},{h}")
    for at in range(1, 7):
        y = top + (h - top) * (at / 7) ** 1.7
        joints.append(f"M0,{y:.1f}H{w}")
    sheet.stroke("".join(joints), seen.ink("#54565e"), view.small * 0.002, 0.4)
    end = view.x(0.62)
    left: list[Point] = []
    right: list[Point] = []
    for at in range(15):
        share = at / 14
        x = end + (view.x(0.2) - end) * share**1.3
        y = top + (h * 1.02 - top) * share**1.5
        half = view.small * (0.0016 + 0.013 * share)
        left.append((x - half, y))
        right.append((x + half, y))
    sheet.fill(polygon([*left, *right[::-1]]), seen.ink("#f0c23c"), 0.95)
    if seen.dark or seen.low_sun:
        for at in range(1, 12):
            share = (at / 12) ** 1.5
            place = (view.x(0.66 + 0.3 * share), top + (h - top) * share)
            r = view.small * (0.002 + 0.006 * share)
            glow = sheet.halo(even("#7fc8ff", (0, 0.9), (0.3, 0.4), (1, 0)), place, r * 4)
            sheet.oval(place, r * 4, r * 4).fill(glow)
    if seen.shadow > 0:
        shine = even(seen.ink("#fff0cc"), (0, 0.3), (1, 0))
        sheet.box(0, top, w, h).fill(sheet.fade(shine, (view.x(0.0), 0), (view.x(0.8), 0)))


def _planes(out: Outdoors) -> None:
    """Airliners at the gates, side on; a small one that climbs away."""
    view, seen = out.view, out.air
    roll = view.dice("planes")
    unit = min(view.small, view.line * 1.8)
    for share, size in ((0.56, 0.26), (0.88, 0.32)):
        tone = accent(out.graph, _TAILS[int(roll.integers(len(_TAILS)))])
        x = view.x(share + float(roll.uniform(-0.04, 0.04)))
        _airliner(out, (x, view.y(view.horizon + 0.1)), unit * size, tone)
    if roll.random() < 0.6:
        x, y, long = view.x(0.62), view.line * 0.34, view.small * 0.05
        way = -view.side
        paint = seen.ink("#f4f4f2", 0.3)
        body = f"M{x:.1f},{y:.1f}l{way * long:.1f},{-long * 0.3:.1f}"
        out.sheet.stroke(body, paint, long * 0.12)
        wing = [
            (x + way * long * 0.5, y - long * 0.15),
            (x + way * long * 0.2, y + long * 0.16),
            (x + way * long * 0.34, y - long * 0.1),
        ]
        out.sheet.fill(polygon(wing), seen.ink("#8a94a4", 0.3))
        fin = [
            (x, y),
            (x - way * long * 0.1, y - long * 0.2),
            (x + way * long * 0.14, y - long * 0.04),
        ]
        out.sheet.fill(polygon(fin), paint)


@dataclass(frozen=True, slots=True)
class _Airliner:
    """A parked one: `x`, `y` is where it stands, `way` (1 or -1) where its nose points to."""

    out: Outdoors
    x: float
    y: float
    long: float
    tone: str

    @property
    def way(self) -> int:
        return -self.out.view.side

    @property
    def deep(self) -> float:
        """The height of its body."""
        return self.long * 0.11

    @property
    def axis(self) -> float:
        return self.y - self.deep * 1.15

    def at(self, ahead: float, down: float) -> Point:
        """A place by shares of its length ahead of the middle, of its height below the axis."""
        return self.x + self.way * self.long * ahead, self.axis + self.deep * down

    def ink(self, color: str) -> str:
        return self.out.air.ink(color, 0.06)

    @property
    def shade(self) -> str:
        return self.ink("#8f9cb0")


def _airliner(out: Outdoors, foot: Point, long: float, tone: str) -> None:
    plane = _Airliner(out, *foot, long, tone)
    shadow = out.air.ink("#22242e")
    out.sheet.oval(foot, long * 0.5, plane.deep * 0.16).fill(shadow, 0.4)
    fin = [plane.at(*one) for one in ((-0.34, -0.3), (-0.52, -1.9), (-0.4, -1.9), (-0.2, -0.4))]
    out.sheet.fill(polygon(fin), plane.ink(tone))
    _fuselage(plane)
    _panes(plane)
    _wing(plane)
    _wheels(plane)


def _fuselage(plane: _Airliner) -> None:
    """The body, white above and in the shade below, with a stripe."""
    sheet, x, axis, deep = plane.out.sheet, plane.x, plane.axis, plane.deep
    reach = plane.way * plane.long
    body = (
        f"M{x + reach * 0.5:.1f},{axis + deep * 0.08:.1f}"
        f"Q{x + reach * 0.46:.1f},{axis - deep * 0.5:.1f}"
        f" {x + reach * 0.34:.1f},{axis - deep * 0.5:.1f}"
        f"H{x - reach * 0.4:.1f}L{x - reach * 0.52:.1f},{axis - deep * 0.3:.1f}"
        f"L{x - reach * 0.3:.1f},{axis + deep * 0.46:.1f}H{x + reach * 0.36:.1f}"
        f"Q{x + reach * 0.48:.1f},{axis + deep * 0.4:.1f}"
        f" {x + reach * 0.5:.1f},{axis + deep * 0.08:.1f}Z"
    )
    white = plane.ink("#fbfaf6")
    tones = solid((0, white), (0.55, white), (1, plane.shade))
    sheet.fill(body, sheet.fade(tones, (0, axis - deep * 0.5), (0, axis + deep * 0.5)))
    ends = x - reach * 0.42, x + reach * 0.47
    stripe = sheet.box(min(ends), axis + deep * 0.12, max(ends), axis + deep * 0.2)
    stripe.fill(plane.ink(plane.tone))


def _panes(plane: _Airliner) -> None:
    """The windows of the cabin, and the cockpit's."""
    sheet, x, axis, deep, long = plane.out.sheet, plane.x, plane.axis, plane.deep, plane.long
    glass = GLOW if plane.out.air.dark else plane.ink("#31435c")
    panes = [
        bar(x - long * 0.3 + long * 0.6 * at / 22, axis - deep * 0.16, long * 0.012, deep * 0.15)
        for at in range(23)
    ]
    sheet.scatter(panes, glass)
    nose, reach = plane.at(0.44, 0)[0], plane.way * long
    cockpit = [
        (nose, axis - deep * 0.3),
        (nose + reach * 0.03, axis - deep * 0.12),
        (nose - reach * 0.01, axis - deep * 0.12),
    ]
    sheet.fill(polygon(cockpit), glass)


def _wing(plane: _Airliner) -> None:
    """The near wing, and the engine below it."""
    sheet = plane.out.sheet
    wing = [plane.at(*one) for one in ((0.1, 0.24), (-0.22, 0.78), (-0.28, 0.72), (-0.08, 0.2))]
    sheet.fill(polygon(wing), plane.shade)
    engine = oval(plane.at(0.02, 0.72), plane.long * 0.055, plane.deep * 0.22)
    sheet.fill(engine, plane.ink(plane.tone))


def _wheels(plane: _Airliner) -> None:
    sheet, deep = plane.out.sheet, plane.deep
    for off in (-0.1, 0.36):
        wheel = (plane.at(off, 0)[0], plane.y - deep * 0.16)
        strut = f"M{wheel[0]:.1f},{wheel[1]:.1f}V{plane.axis + deep * 0.3:.1f}"
        sheet.stroke(strut, plane.shade, deep * 0.08)
        sheet.oval(wheel, deep * 0.16, deep * 0.16).fill(plane.out.air.ink("#22242c"))
