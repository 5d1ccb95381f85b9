"""A castle: its courtyard under towers with banners; or, by the words of the prompt, its hall."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import grass, ground, paving, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows, soaked
from ..foliage import Grove
from ..houses import GLOW
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..season import Season, season
from ..sheet import Point, bar, even, polygon, solid
from ..view import LOW
from . import hall

_INDOORS = frozenset(
    {"hall", "throne", "indoors", "interior", "inside", "fireplace", "carpet", "rug", "window"}
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    if _INDOORS & (graph.extras | graph.theme):
        return hall.paint(graph, size, seed)
    return _courtyard(graph, size, seed)


def _courtyard(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    tones = (seen.ink(year.ground[1], 0.55), seen.ink(year.ground[0], 0.5))
    ridges.swell(sheet, view, tones, Swell(top=view.horizon, rise=0.12, name="hill", waves=1.0))
    ridges.mist(sheet, view, seen, (view.horizon, 0.08), 0.4)
    foot = view.y(view.horizon + 0.05)
    _walls(out, year, foot)
    if allows(graph, "tree"):
        _trees(out, year, foot)
    tints = ("#dfe8f0", "#eef4fb", "#c4d2e0") if year.white else ("#bdb2a2", "#a89c8c", "#80766c")
    ground.plane(sheet, view, seen, tints, top=view.horizon + 0.05)
    paving.cobbles(sheet, view, seen.ink("#5a5048"), foot)
    if not year.white:
        tufts = grass.Lawn(top=view.horizon + 0.07, count=40, colors=year.blades)
        grass.blades(sheet, view, seen, tufts)
    shade = even(seen.ink("#2c2838"), (0, 0.45), (1, 0))
    low = foot + view.small * 0.08
    sheet.box(0, foot, view.width, low).fill(sheet.fade(shade, (0, foot), (0, low)))
    if seen.shadow > 0:
        glow = even(seen.ink("#fff0cc"), (0, 0.34), (1, 0))
        paint_of = sheet.fade(glow, (view.x(0.05), 0), (view.x(0.8), 0))
        sheet.box(0, foot, view.width, view.height).fill(paint_of)
    room = 1 - view.horizon
    wet = soaked(graph)
    mirror = view.horizon + 0.07 if wet else None
    done = out.done(far=view.horizon + 0.42 * room, near=0.94, mirror=mirror)
    ground.grain(done.picture, view, top=view.horizon + 0.06, cell=0.14, strength=0.07)
    return done


def _walls(out: Outdoors, year: Season, foot: float) -> None:
    """A curtain wall with a gate, towers of three heights, banners between them."""
    view, seen = out.view, out.air
    roll = view.dice("castle")
    unit = min(view.small, view.line * 1.5)
    keep = view.x(float(roll.uniform(0.56, 0.66)))
    stone = ("#a8a098", "#b4a48c", "#9aa0a8")[int(roll.integers(3))]
    roof = accent(out.graph, ("#4f5f8a", "#8a4a48", "#4a6a68")[int(roll.integers(3))])
    mason = _Mason(out, stone, roof, white=year.white)
    mason.tower((keep + unit * 0.16, foot), unit * 0.13, unit * 0.62, 0.3)
    mason.tower((keep - unit * 0.12, foot), unit * 0.17, unit * 0.52, 0.24)
    mason.wall((-2.0, foot), float(view.width) + 4, unit * 0.24, 0.16)
    mason.gate((keep, foot), unit * 0.13)
    mason.tower((view.x(0.98), foot + unit * 0.02), unit * 0.24, unit * 0.56, 0.08)
    mason.tower((view.x(0.14), foot + unit * 0.01), unit * 0.14, unit * 0.38, 0.12)
    if view.width > view.height * 1.6:
        mason.tower((view.x(0.36), foot + unit * 0.01), unit * 0.13, unit * 0.44, 0.12)
    if allows(out.graph, "banner", "flag"):
        tone = hall.BANNERS[int(roll.integers(len(hall.BANNERS)))]
        for off in (-0.15, 0.15):
            mason.banner((keep + unit * off, foot - unit * 0.21), unit * 0.05, seen.ink(tone, 0.06))


def _trees(out: Outdoors, year: Season, foot: float) -> None:
    """Trees before the wall, on the side that the gate leaves free."""
    view = out.view
    grove = Grove(sheet=out.sheet, view=view, seen=out.air, season=year)
    unit = min(view.small, view.line * 1.5)
    shares = (0.28, 0.9) if view.width < view.height * 1.6 else (0.22, 0.3, 0.78, 0.9)
    for at, share in enumerate(shares):
        tall = unit * (0.24 + 0.07 * (at % 2))
        grove.tree((view.x(share), foot + unit * 0.02), tall, 0.08, f"yard {at}")
        grove.bush((view.x(share + 0.06), foot + unit * 0.02), unit * 0.03, 0.08, f"yard {at}")


class _Mason:
    """Builds in one stone, with roofs of one colour."""

    def __init__(self, out: Outdoors, stone: str, roof: str, *, white: bool) -> None:
        self.out = out
        self.stone = stone
        self.roof = roof
        self.white = white

    def _body(self, box: tuple[float, float, float, float], distance: float) -> None:
        seen, sheet, side = self.out.air, self.out.sheet, self.out.view.side
        left, top, right, low = box
        lit = seen.ink(hex_color(mix(rgb(self.stone), (1.0, 0.98, 0.92), 0.2)), distance)
        dark = seen.ink(hex_color(mix(rgb(self.stone), (0.14, 0.12, 0.24), 0.5)), distance)
        ends = (lit, dark) if side < 0 else (dark, lit)
        paint = sheet.fade(solid((0, ends[0]), (1, ends[1])), (left, 0), (right, 0))
        sheet.box(left, top, right, low).fill(paint)
        roll = self.out.view.dice(f"blocks {left:.0f}")
        size = self.out.view.small * 0.018
        count = min(90, int((right - left) * (low - top) / size / size / 7))
        blocks = [
            bar(
                left + (right - left - size * 2) * a,
                top + (low - top - size) * int(b * 30) / 30,
                size * (1 + c),
                size * 0.8,
            )
            for a, b, c in roll.random((count, 3)).tolist()
        ]
        sheet.scatter(blocks[::2], seen.ink("#3a3440", distance), 0.16)
        sheet.scatter(blocks[1::2], seen.ink("#fff8e8", distance), 0.16)

    def _teeth(self, left: float, right: float, top: float, distance: float) -> None:
        seen, sheet = self.out.air, self.out.sheet
        size = max(3.0, min((right - left) / 7, self.out.view.small * 0.034))
        count = max(3, int((right - left) / size / 1.7))
        step = (right - left) / count
        teeth = [
            bar(left + step * at + step * 0.2, top - size, step * 0.6, size + 1)
            for at in range(count)
        ]
        sheet.scatter(teeth, seen.ink(self.stone, distance))
        if self.white:
            caps = [
                bar(left + step * at + step * 0.2, top - size * 1.2, step * 0.6, size * 0.4)
                for at in range(count)
            ]
            sheet.scatter(caps, seen.ink("#f4f8fd", distance))

    def wall(self, foot: Point, wide: float, tall: float, distance: float) -> None:
        x, y = foot
        self._body((x, y - tall, x + wide, y), distance)
        self._teeth(x, x + wide, y - tall, distance)
        line = y - tall * 0.94
        band = bar(x, line, wide, tall * 0.03)
        self.out.sheet.fill(band, self.out.air.ink("#4a4450", distance), 0.5)

    def tower(self, foot: Point, wide: float, tall: float, distance: float) -> None:
        seen, sheet, side = self.out.air, self.out.sheet, self.out.view.side
        x, y = foot
        half, top = wide / 2, y - tall
        self._body((x - half, top, x + half, y), distance)
        head = half * 1.18
        self._body((x - head, top - wide * 0.14, x + head, top + wide * 0.16), distance)
        self._teeth(x - head, x + head, top - wide * 0.14, distance)
        peak = top - wide * 1.25
        base = top - wide * 0.12
        cone = [(x - half * 1.02, base), (x, peak), (x + half * 1.02, base)]
        sheet.fill(polygon(cone), seen.ink("#eef4fa" if self.white else self.roof, distance))
        shade = [(x, base), (x, peak), (x - side * half * 1.02, base)]
        sheet.fill(polygon(shade), seen.ink("#1c1a2c", distance), 0.34)
        flag = (
            f"M{x:.1f},{peak:.1f}v{-wide * 0.34:.1f}l{-side * wide * 0.3:.1f},{wide * 0.09:.1f}"
            f"l{side * wide * 0.3:.1f},{wide * 0.08:.1f}"
        )
        sheet.stroke(
            f"M{x:.1f},{peak + 2:.1f}v{-wide * 0.36:.1f}",
            seen.ink("#3a3440", distance),
            max(1.0, wide * 0.02),
        )
        if allows(self.out.graph, "flag"):
            sheet.fill(flag, seen.ink("#c8403f", distance))
        for up in (0.34, 0.68):
            slit = wide * 0.09
            level = y - tall * up
            d = (
                f"M{x - slit:.1f},{level:.1f}v{-slit * 2:.1f}q{slit:.1f},{-slit * 1.6:.1f}"
                f" {2 * slit:.1f},0v{slit * 2:.1f}Z"
            )
            sheet.fill(d, GLOW if seen.dark else seen.ink("#2c2c3c", distance))

    def gate(self, foot: Point, half: float) -> None:
        """A pointed gate with a portcullis drawn halfway up."""
        seen, sheet = self.out.air, self.out.sheet
        x, y = foot
        tall = half * 1.3
        for grow, paint in (
            (1.2, seen.ink("#c8bca8", 0.12)),
            (1.0, "#1c1a22" if not seen.dark else "#5a3a1c"),
        ):
            w = half * 0.62 * grow
            d = (
                f"M{x - w:.1f},{y:.1f}V{y - tall * 0.6 * grow:.1f}"
                f"Q{x - w * 0.9:.1f},{y - tall * grow:.1f} {x:.1f},{y - tall * 1.16 * grow:.1f}"
                f"Q{x + w * 0.9:.1f},{y - tall * grow:.1f}"
                f" {x + w:.1f},{y - tall * 0.6 * grow:.1f}V{y:.1f}Z"
            )
            sheet.fill(d, paint)
        bars = "".join(
            f"M{x + half * off:.1f},{y - tall * 0.62:.1f}v{-tall * 0.36:.1f}"
            for off in (-0.4, -0.2, 0.0, 0.2, 0.4)
        )
        bars += f"M{x - half * 0.55:.1f},{y - tall * 0.7:.1f}h{half * 1.1:.1f}"
        sheet.stroke(bars, seen.ink("#6a5a4a", 0.1), half * 0.05)

    def banner(self, head: Point, wide: float, paint: str) -> None:
        x, y = head
        sheet, half, long = self.out.sheet, wide / 2, wide * 2.6
        sheet.fill(
            polygon(
                [
                    (x - half, y),
                    (x + half, y),
                    (x + half, y + long),
                    (x, y + long * 0.84),
                    (x - half, y + long),
                ]
            ),
            paint,
        )
        sheet.oval((x, y + long * 0.4), half * 0.5, half * 0.5).fill(
            self.out.air.ink("#f0c860", 0.06)
        )
