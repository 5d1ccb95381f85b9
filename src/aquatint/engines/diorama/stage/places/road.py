"""A country road that runs to the horizon: through fields, through a desert, along the sea."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import dunes, grass, ground, near, ridges, water
from ..air import Air
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..foliage import Grove
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..season import Season, season
from ..sheet import Point, Sheet, curve, even, oval, polygon, solid
from ..view import View

_SAND = ("#e2c08a", "#d6a765", "#b98245")
_STEPS = 16


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view = out.view
    year = season(graph)
    way = _Way(view)
    if asks(graph, "coast"):
        _coast(out, year)
    elif asks(graph, "sand"):
        _desert(out)
    else:
        _fields(out, year)
    way.pave(out.sheet, out.air, white=year.white)
    if allows(graph, "fence"):
        _posts(out, way)
    if not asks(graph, "sand"):
        near.close(out, year)
    room = 1 - view.horizon
    done = out.done(far=view.horizon + 0.5 * room, near=0.94)
    ground.grain(done.picture, view, top=view.horizon + 0.03, cell=0.3, strength=0.07)
    return done


class _Way:
    """The line of a road: it leaves the middle, bends once, and is lost at the horizon."""

    def __init__(self, view: View) -> None:
        roll = view.dice("road")
        self._view = view
        self._end = view.x(float(roll.uniform(0.34, 0.46)))
        self._near = view.x(float(roll.uniform(0.46, 0.54)))
        self._swing = view.small * float(roll.uniform(0.05, 0.12)) * view.side

    def at(self, share: float, across: float = 0.0) -> Point:
        """A point of the road, `across` from -1 (left kerb) to 1, from 0 (far) to 1 (near)."""
        view = self._view
        middle = self._end + (self._near - self._end) * share + self._swing * ground.bends(share)
        half = view.small * 0.003 + max(view.width * 0.42, view.small * 0.46) * share**1.9
        start = view.y(view.horizon + 0.022)
        return middle + across * half, start + (view.height * 1.02 - start) * share**1.35

    def band(self, left: float, right: float) -> str:
        """The outline of a strip of the road from edge to edge."""
        there = [self.at(at / _STEPS, left) for at in range(_STEPS + 1)]
        back = [self.at(at / _STEPS, right) for at in range(_STEPS, -1, -1)]
        return polygon([*there, *back])

    def pave(self, sheet: Sheet, seen: Air, *, white: bool) -> None:
        """Asphalt with pale verges, lines along both edges, dashes along the middle."""
        view = self._view
        verge = "#e9eff6" if white else "#b9a67c"
        sheet.fill(self.band(-1.1, 1.1), seen.ink(verge, 0.05), 0.75)
        paint = sheet.fade(
            solid(
                (0, seen.ink("#a2a1a6", 0.34)), (0.3, seen.ink("#77777f")), (1, seen.ink("#55565f"))
            ),
            (0, view.line),
            (0, view.height),
        )
        sheet.fill(self.band(-1.0, 1.0), paint)
        for left, right in ((-0.94, -0.905), (0.905, 0.94)):
            sheet.fill(self.band(left, right), seen.ink("#f2ede0", 0.05), 0.85)
        share = 0.1
        while share < 1:
            end = min(1.0, share * 1.11)
            dash = [self.at(one, a) for one, a in ((share, -0.018), (end, -0.018))]
            dash += [self.at(one, a) for one, a in ((end, 0.018), (share, 0.018))]
            sheet.fill(polygon(dash), seen.ink("#f2ede0", 0.05), 0.85)
            share *= 1.27


def _fields(out: Outdoors, year: Season) -> None:
    """Mountains in the haze, hills, meadows at both sides."""
    view, seen, sheet = out.view, out.air, out.sheet
    colors = year.ground
    if allows(out.graph, "mountain") and view.pick("range", 3):
        row = Range(base=view.horizon + 0.02, height=0.16, distance=0.62, snow=0.5, cells=2.8)
        ridges.mountains(sheet, view, seen, row, "range 0")
    hill = Swell(top=view.horizon + 0.012, rise=0.07, name="far hill", waves=1.7)
    blue = (seen.ink(colors[1], 0.5), seen.ink(colors[0], 0.42))
    line = ridges.swell(sheet, view, blue, hill)
    if allows(out.graph, "tree"):
        ridges.copse(sheet, view, seen.ink(year.leaf, 0.44), line, "copse")
    ridges.mist(sheet, view, seen, (view.horizon + 0.01, 0.04), 0.4)
    ground.plane(sheet, view, seen, colors, top=view.horizon + 0.02)
    ground.patches(sheet, view, (seen.ink(colors[2]), 0.28), count=8, name="dark patches")
    if allows(out.graph, "tree"):
        grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
        for share, tall, low in ((0.9, 0.26, 0.06), (0.1, 0.2, 0.05), (0.74, 0.12, 0.03)):
            size = min(view.small * tall, view.line * 0.6)
            grove.tree((view.x(share), view.y(view.horizon + low)), size, 0.16, f"road {share}")
    if not year.white:
        lawn = Lawn(top=view.horizon + 0.06, count=260, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)


def _desert(out: Outdoors) -> None:
    """Sand and table mountains."""
    view, seen, sheet = out.view, out.air, out.sheet
    dunes.mesas(sheet, view, seen, "#a8604a", 0.5)
    ridges.mist(sheet, view, seen, (view.horizon + 0.01, 0.04), 0.4)
    ground.plane(sheet, view, seen, _SAND, top=view.horizon + 0.01)
    ground.patches(sheet, view, (seen.ink("#f6dca4"), 0.3), count=9, name="sun patches")
    ground.patches(sheet, view, (seen.ink("#8a5a30"), 0.22), count=9, name="dark patches")
    roll = view.dice("scrub")
    for along, across in roll.random((16, 2)).tolist():
        y = view.line + (view.height - view.line) * (0.06 + 0.5 * along * along)
        wide = view.small * (0.008 + 0.04 * along)
        sheet.fill(oval((across * view.width, y), wide, wide * 0.45), seen.ink("#8a8a58", 0.2))


def _coast(out: Outdoors, year: Season) -> None:
    """The sea on the lit side; a green cliff rises on the other, and the road runs at its foot."""
    view, seen, sheet = out.view, out.air, out.sheet
    water.sea(sheet, view, seen)
    water.glitter(sheet, view, seen, out.sun, bottom=1.0)
    colors = year.ground
    top, deep = view.line, 0.02 * view.height
    for at, (rise, reach, color, far) in enumerate(
        ((0.1, 0.3, "#7d9a86", 0.5), (0.2, 0.62, "#6f9460", 0.22))
    ):
        x0, crest = view.x(1.06), view.y(view.horizon - rise)
        foot = view.x(1.0 - reach)
        mid = view.x(1.0 - reach * 0.45)
        shape = (
            f"M{x0:.1f},{crest:.1f}"
            f"C{mid:.1f},{crest - deep:.1f} {mid:.1f},{top - deep:.1f} "
            f"{foot:.1f},{top + 0.6 * deep * at + 2:.1f}L{x0:.1f},{top + 1.5 * deep:.1f}Z"
        )
        paint = sheet.fade(
            solid((0, seen.ink(color, far)), (1, seen.ink(colors[0], 0.3))),
            (0, crest),
            (0, top),
        )
        sheet.fill(shape, paint)
    edge = [
        (view.x(0.41), view.y(view.horizon + 0.02)),
        (view.x(0.3), view.y(view.horizon + 0.1)),
        (view.x(0.12), view.y(view.horizon + 0.26)),
        (view.x(-0.12), view.y(view.horizon + 0.52)),
    ]
    low, side = view.height * 1.02, view.x(1.06)
    shape = f"{curve(edge)}V{low:.1f}H{side:.1f}V{view.y(view.horizon + 0.018):.1f}Z"
    foam = sheet.fade(solid((0, "#ffffff"), (1, "#ffffff")), (0, top), (0, low))
    sheet.stroke(curve(edge), foam, view.small * 0.012, 0.55)
    paint = sheet.fade(
        solid((0, seen.ink(colors[0], 0.3)), (1, seen.ink(colors[1]))), (0, top), (0, low)
    )
    sheet.fill(shape, paint)


def _posts(out: Outdoors, way: _Way) -> None:
    """White posts along both verges, smaller with the distance."""
    view, seen, sheet = out.view, out.air, out.sheet
    share = 0.2
    while share < 0.95:
        for across in (-1.16, 1.16):
            x, y = way.at(share, across)
            tall = view.small * 0.11 * share**1.4
            wide = tall * 0.16
            shade = even(seen.ink("#2b2a20"), (0, 0.4), (1, 0))
            sheet.fill(
                oval((x, y), tall * 0.3, tall * 0.05), sheet.halo(shade, (x, y), tall * 0.3, 0.2)
            )
            sheet.box(x - wide / 2, y - tall, x + wide / 2, y).fill(seen.ink("#f4f2ec", 0.05))
            sheet.box(x - wide / 2, y - tall * 0.82, x + wide / 2, y - tall * 0.62).fill(
                seen.ink("#c8453c", 0.05)
            )
        share *= 1.34
