"""A clearing in a wood: trunks in rows, mist between them, light that falls through the leaves."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from ...pixels import hex_color, mix, rgb
from .. import beams, grass, ground, heaven, ridges, trees
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import allows, asks
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Point, even
from ..view import LOW

_GROUND = ("#8da45a", "#5f8446", "#34552f")
_FALLEN = ("#c09a54", "#a07a3c", "#5f4a28")
_SNOW = ("#e4ecf2", "#eef3f8", "#c8d6e4")
# trunks: share across from the light, share down, width; old trees, birches, thick and thin
_WOODS = (
    (
        (0.99, 0.93, 0.1),
        (0.83, 0.79, 0.05),
        (0.03, 0.84, 0.062),
        (0.14, 0.745, 0.03),
        (0.73, 0.725, 0.024),
    ),
    (
        (0.94, 0.9, 0.045),
        (0.86, 0.81, 0.034),
        (1.01, 0.84, 0.05),
        (0.06, 0.83, 0.036),
        (0.0, 0.77, 0.03),
        (0.77, 0.74, 0.022),
        (0.15, 0.73, 0.02),
    ),
    (
        (0.93, 0.96, 0.19),
        (0.02, 0.78, 0.04),
        (0.11, 0.75, 0.03),
        (0.76, 0.76, 0.036),
        (0.7, 0.72, 0.02),
    ),
)
_LEAVES = {
    "autumn": ("#b5702c", "#d99a3c"),
    "winter": ("#b8c8d4", "#f4f8fb"),
    "spring": ("#5f9a4a", "#f4bccb"),
}


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW, roofed=True)
    view, seen, sheet = out.view, out.air, out.sheet
    source = (view.x(0.24), view.y(-0.08 if not seen.low_sun else view.horizon * 0.3))
    _veil(out, source)
    foot = view.horizon
    for at, (distance, height) in enumerate(((0.74, 0.5), (0.58, 0.42), (0.42, 0.36))):
        level = foot + 0.012 * (at + 1)
        _row(out, level, distance, height, at)
        ridges.mist(sheet, view, seen, (level - 0.01, 0.1), 0.5 if seen.low_sun else 0.36)
    if Weather.RAINBOW in graph.weather:  # in the mist of the clearing
        heaven.bow(sheet, view)
    year = season(graph)
    tones = _SNOW if year.white else _GROUND if year.blooms else _FALLEN
    ground.plane(sheet, view, seen, tones, top=foot + 0.03)
    if allows(graph, "path") and (asks(graph, "path") or view.pick("path", 3)):
        ways = (seen.ink("#e6d8a6", 0.3), seen.ink("#a58a5c"))
        ground.path(sheet, view, ways, top=foot + 0.035)
    bright = 0.3 if seen.shadow else 0.1
    ground.patches(sheet, view, (seen.ink("#f6e9a0"), bright), count=9, name="sun")
    ground.patches(sheet, view, (seen.ink("#1e3a26"), 0.34), count=10, name="shade")
    if not year.white:
        lawn = Lawn(top=foot + 0.06, count=300, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)
    ridges.mist(sheet, view, seen, (foot + 0.05, 0.05), 0.42)
    _trunks(out)
    _canopy(out)
    _ferns(out)
    cover = None if year.white else grass.cover(view, seen, foot + 0.1, year.blades)
    done = out.done(far=foot + 0.12, near=0.94, cover=cover)
    if seen.dim > 0.35:
        glow = Glow(seen.key, 0.5 if seen.low_sun else 0.17 if seen.dark else 0.34)
        beams.shafts(done.picture, view, source, glow, count=7)
    ground.grain(done.picture, view, top=foot + 0.05, cell=0.2, strength=0.1)
    return done


def _veil(out: Outdoors, source: Point) -> None:
    """Light behind the trees: far leaves are only a glow."""
    view, seen, sheet = out.view, out.air, out.sheet
    green = mix(rgb("#a9cfa0"), seen.haze, 0.55 if not seen.dark else 0.9)
    shares = [0.75 - 0.2 * at + 0.3 * at * at for at, _ in seen.sky]
    stops = [
        (at, hex_color(mix(sky, green, share)), 1.0)
        for (at, sky), share in zip(seen.sky, shares, strict=True)
    ]
    sheet.cover(sheet.fade(stops, (0, 0), (0, view.line)))
    reach = view.small * 0.9
    glow = hex_color(mix(seen.key, (1.0, 1.0, 0.9), 0.4))
    centre = (source[0], view.line * 0.62)
    sheet.oval(centre, reach, reach).fill(
        sheet.halo(
            even(
                glow,
                (0, 0.85 if not seen.dark else 0.35),
                (0.4, 0.4 if not seen.dark else 0.14),
                (1, 0),
            ),
            centre,
            reach,
        )
    )


def _row(out: Outdoors, level: float, distance: float, height: float, row: int) -> None:
    """One row of the wood: thin trunks to the top and firs between them."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"row {row}")
    color = seen.ink("#3f6a52", distance)
    count = int((16 - 3 * row) * view.width / view.small)
    feet: list[Point] = []
    for at in range(count):
        share = (at + float(roll.uniform(-0.35, 0.35))) / max(1, count - 1)
        if row == 2 and 0.22 < share < 0.7:
            continue
        feet.append((view.x(share), view.y(level + float(roll.uniform(-0.008, 0.008)))))
    for x, y in feet[::2]:
        wide = view.small * (0.006 + 0.006 * row) * float(roll.uniform(0.7, 1.4))
        lean = view.small * float(roll.uniform(-0.02, 0.02))
        sheet.fill(
            f"M{x - wide:.1f},{y:.1f}L{x - wide * 0.6 + lean:.1f},-2"
            f"H{x + wide * 0.6 + lean:.1f}L{x + wide:.1f},{y:.1f}Z",
            seen.ink("#4d5f56", distance),
        )
    tall = min(view.small * height, view.line * 0.75)
    trees.firs(sheet, view, (color, seen.ink("#9cc08a", distance)), feet[1::2], tall)


def _trunks(out: Outdoors) -> None:
    """Big trunks at both edges frame the clearing; a birch may be among them."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("trunks")
    wood = view.pick("wood", len(_WOODS))
    places = _WOODS[wood]
    for at, (across, down, wide) in sorted(enumerate(places), key=lambda one: one[1][1]):
        distance = max(0.0, (0.86 - down) * 2.2)
        birch = wood == 1 or at == 3 + int(roll.integers(2))
        lit, dark = ("#f0ece0", "#a9a8a4") if birch else ("#a07c56", "#3c3027")
        x = view.x(across + float(roll.uniform(-0.03, 0.03)))
        foot = (x, view.y(max(down, view.horizon + 0.06)))
        width = view.small * wide
        trees.trunk(sheet, view, (seen.ink(lit, distance), seen.ink(dark, distance)), foot, width)
        if birch:
            marks = [
                f"M{x - width * 0.4:.1f},{up * foot[1]:.1f}h{width * long:.1f}v{width * 0.12:.1f}z"
                for up, long in roll.random((12, 2)).tolist()
            ]
            sheet.scatter(marks, seen.ink("#3a3a3c", distance), 0.7)


def _canopy(out: Outdoors) -> None:
    """Leaves hang into the frame from above, dark against the light."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("canopy")
    dark, lit = _LEAVES.get(out.graph.season or "", ("#2f5f3a", "#86b65a"))
    unit = view.small
    for tone, count, opacity in ((seen.ink(dark, 0.06), 150, 1.0), (seen.ink(lit, 0.1), 80, 0.75)):
        leaves: list[str] = []
        for across, down, turn in roll.random((int(count * view.width / unit), 3)).tolist():
            edge = abs(across - (0.36 if view.side < 0 else 0.64)) * 1.5
            x, y = (
                across * view.width,
                unit * (0.02 + 0.2 * edge * edge) * down * 1.5 - unit * 0.015,
            )
            size = unit * (0.012 + 0.014 * turn)
            leaves.append(
                f"M{x - size:.1f},{y + size * (turn - 0.5):.1f}Q{x:.1f},{y - size * 0.9:.1f}"
                f" {x + size:.1f},{y + size * 0.3:.1f}"
                f"Q{x:.1f},{y + size * 0.9:.1f} {x - size:.1f},{y + size * (turn - 0.5):.1f}Z"
            )
        sheet.scatter(leaves, tone, opacity)


def _ferns(out: Outdoors) -> None:
    """Fern fronds cropped by the lower corners."""
    view = out.view
    roll = view.dice("ferns")
    leaflets: list[str] = []
    for share in (0.97, 0.05):
        foot = (view.x(share), view.height * 1.02)
        for at in range(7):
            lean = (at - 3) / 3 + float(roll.uniform(-0.12, 0.12))
            leaflets += _frond(foot, lean, view.small * float(roll.uniform(0.13, 0.2)))
    out.sheet.scatter(leaflets, out.air.ink("#234a2c"))


def _frond(foot: Point, lean: float, length: float) -> list[str]:
    x, y = foot
    leaflets: list[str] = []
    for at in range(11):
        share = (at + 1) / 12
        start = (x + lean * length * share, y - length * share * (1.05 - 0.5 * abs(lean) * share))
        reach = length * 0.2 * (1 - share) + length * 0.03
        leaflets += [_leaflet(start, reach), _leaflet(start, -reach)]
    return leaflets


def _leaflet(start: Point, reach: float) -> str:
    """A leaflet to the right, or to the left where `reach` is negative."""
    x, y = start
    up = abs(reach)
    return (
        f"M{x:.1f},{y:.1f}q{reach * 0.5:.1f},{-up * 0.5:.1f} {reach:.1f},{-up * 0.1:.1f}"
        f"q{-reach * 0.4:.1f},{up * 0.32:.1f} {-reach:.1f},{up * 0.22:.1f}z"
    )
