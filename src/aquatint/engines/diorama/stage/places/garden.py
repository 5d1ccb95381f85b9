"""A garden: beds of flowers along a path of slabs, clipped hedges, an arch of roses."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import grass, ground, ridges
from ..backdrop import Backdrop
from ..extras import accent, allows
from ..foliage import Grove
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..season import Season, season
from ..sheet import Point, even, oval, polygon, solid

_BEDS = (
    ("#e8567a", "#f6a8b8", "#fff0f0"),
    ("#8a6ad0", "#c8a8f0", "#f4d86a"),
    ("#f2c23c", "#f08a3c", "#fff4d8"),
    ("#d8405a", "#f4f0ea", "#f2a0b4"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    if allows(graph, "tree"):
        _trees(out, grove)
    _hedge(out, year)
    ridges.mist(sheet, view, seen, (view.horizon, 0.05), 0.3)
    ground.plane(sheet, view, seen, year.ground, top=view.horizon + 0.04)
    bright = "#f4e88a" if not year.white else "#ffffff"
    ground.patches(
        sheet, view, (seen.ink(bright), 0.2 if seen.shadow else 0.06), count=6, name="sun"
    )
    if not year.white:
        lawn = Lawn(top=view.horizon + 0.08, count=240, colors=year.blades)
        grass.blades(sheet, view, seen, lawn)
    way = _Way(out)
    if allows(graph, "path"):
        way.slabs()
    if allows(graph, "arch"):
        _arch(out, year, way.at(0.0, 0.02))
    if allows(graph, "flower"):
        for side in (-1, 1):
            _bed(out, year, way, side)
    _near(out, grove)
    room = 1 - view.horizon
    cover = None if year.white else grass.cover(view, seen, view.horizon + 0.4 * room, year.blades)
    done = out.done(far=view.horizon + 0.46 * room, near=0.93, cover=cover)
    ground.grain(done.picture, view, top=view.horizon + 0.05, cell=0.24, strength=0.07)
    return done


class _Way:
    """The path from the arch to the viewer, and places beside it."""

    def __init__(self, out: Outdoors) -> None:
        view = out.view
        roll = view.dice("way")
        self.out = out
        self.far: Point = (view.x(float(roll.uniform(0.34, 0.5))), view.line + view.height * 0.045)
        self.near: Point = (view.x(float(roll.uniform(0.2, 0.44))), view.height * 1.04)
        self.swing = view.small * float(roll.uniform(-0.1, 0.1))

    def at(self, off: float, share: float) -> Point:
        """A place `off` (1 is the edge of the path) beside the middle, 0 far to 1 near."""
        deep = share**1.7
        half = self.out.view.small * (0.028 + 0.15 * deep)
        middle = self.far[0] + (self.near[0] - self.far[0]) * deep
        x = middle + self.swing * ground.bends(share) + off * half
        return x, self.far[1] + (self.near[1] - self.far[1]) * deep

    def slabs(self) -> None:
        seen, sheet = self.out.air, self.out.sheet
        roll = self.out.view.dice("slabs")
        tones: list[list[str]] = [[], [], []]
        rims: list[str] = []
        for row in range(17):
            a, b = row / 17, (row + 0.86) / 17
            cut = float(roll.uniform(-0.2, 0.2))
            for left, right in ((-1.0, cut - 0.05), (cut + 0.05, 1.0)):
                slab = polygon(
                    [self.at(left, a), self.at(right, a), self.at(right, b), self.at(left, b)]
                )
                tones[int(roll.integers(3))].append(slab)
                rims.append(slab)
        sheet.scatter(rims, seen.ink("#5f6a50"), 0.5)
        colors = ("#d8cdb8", "#c8bca8", "#e0d8c8")
        for tint, part in zip(colors, tones, strict=True):
            sheet.scatter(part, seen.ink(tint, 0.06))


def _trees(out: Outdoors, grove: Grove) -> None:
    """Trees behind the hedge, and a roof among them by the seed."""
    view = out.view
    roll = view.dice("trees")
    count = max(4, int(6 * view.width / view.small))
    for at in range(count):
        x = view.width * (at + float(roll.uniform(-0.3, 0.3))) / (count - 1)
        tall = min(view.line * 0.8, view.small * float(roll.uniform(0.24, 0.42)))
        grove.tree((x, view.y(view.horizon + 0.02)), tall, 0.4, f"{at}")


def _hedge(out: Outdoors, year: Season) -> None:
    """A clipped hedge across the frame, with pyramids at its joints."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("hedge")
    low, tall = view.y(view.horizon + 0.046), view.small * 0.085
    color = "#f0f5fa" if year.white else "#3f7040"
    lit = "#ffffff" if year.white else "#86ae58"
    body = solid(
        (0, seen.ink(lit, 0.26)), (0.16, seen.ink("#4f8048", 0.24)), (1, seen.ink("#2f5a3a", 0.2))
    )
    sheet.box(0, low - tall, view.width, low).fill(sheet.fade(body, (0, low - tall), (0, low)))
    dabs = [
        oval((a * view.width, low - tall * b), view.small * 0.008, view.small * 0.005)
        for a, b in roll.random((int(150 * view.width / view.small), 2)).tolist()
    ]
    sheet.scatter(dabs[::2], seen.ink(lit, 0.26), 0.4)
    sheet.scatter(dabs[1::2], seen.ink("#24482e", 0.22), 0.4)
    step = view.small * 0.3
    x = step * float(roll.uniform(0.1, 0.6))
    while x < view.width:
        if allows(out.graph, "topiary"):
            half = view.small * 0.05
            cone = [(x - half, low), (x, low - tall * 2.1), (x + half, low)]
            sheet.fill(polygon(cone), seen.ink(color, 0.18))
            light = [(x, low), (x, low - tall * 2.1), (x + view.side * half, low)]
            sheet.fill(polygon(light), seen.ink(lit, 0.18), 0.5)
        x += step * float(roll.uniform(0.8, 1.2))


def _arch(out: Outdoors, year: Season, foot: Point) -> None:
    """A wooden arch over the far end of the path, overgrown with roses."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("arch")
    x, y = foot
    half, tall = view.small * 0.085, view.small * 0.25
    d = (
        f"M{x - half:.1f},{y:.1f}V{y - tall * 0.62:.1f}"
        f"C{x - half:.1f},{y - tall * 1.1:.1f} {x + half:.1f},{y - tall * 1.1:.1f}"
        f" {x + half:.1f},{y - tall * 0.62:.1f}V{y:.1f}"
    )
    sheet.stroke(d, seen.ink("#f4ece0", 0.12), view.small * 0.014)
    tone = accent(out.graph, "#e8567a")
    colors = ("#f4f8fd",) * 3 if year.white else ("#3a7040", "#6fa050", tone)
    for at, color in enumerate(colors):
        blobs: list[str] = []
        for along, off, size in roll.random((70 if at < 2 else 34, 3)).tolist():
            share = along * 2 - 1
            px = x + half * share
            level = 0.62 + 0.36 * (1 - share * share) ** 0.5
            py = y - tall * level * (1 if abs(share) < 0.96 else off)
            if off > 0.6 and at < 2:
                px, py = x + (half if share > 0 else -half), y - tall * 0.62 * size
            r = view.small * (0.008 + 0.012 * size)
            blobs.append(oval((px + (off - 0.5) * r * 3, py + (size - 0.5) * r * 3), r, r * 0.8))
        if at < 2 or year.blooms:
            sheet.scatter(blobs, seen.ink(color, 0.12))


def _bed(out: Outdoors, year: Season, way: _Way, side: int) -> None:
    """A bed of flowers along one side of the path, far ones first."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice(f"bed {side}")
    tints = _BEDS[int(roll.integers(len(_BEDS)))]
    greens = ("#dfe8f0", "#c4d2e0") if year.white else ("#2f5f38", "#4f8a48")
    rows = sorted(roll.random((110, 4)).tolist(), key=lambda one: one[0])
    for band in range(5):
        part = rows[band * 22 : band * 22 + 22]
        near = (band + 0.5) / 5
        leaves: list[list[str]] = [[], []]
        heads: list[list[str]] = [[], [], []]
        for along, across, size, kind in part:
            x, y = way.at(side * (1.25 + 1.5 * across), 0.05 + 0.9 * along)
            r = view.small * (0.006 + 0.03 * near**1.6) * (0.7 + 0.6 * size)
            leaves[int(kind * 2)].append(oval((x, y), r * 1.5, r * 1.2))
            for dx, dy in ((-0.9, -0.9), (0.2, -1.5), (1.0, -0.7)):
                bloom = oval((x + r * dx, y + r * dy), r * 0.48, r * 0.44)
                heads[int(kind * 2.99)].append(bloom)
        for tint, leaf in zip(greens, leaves, strict=True):
            sheet.scatter(leaf, seen.ink(tint, 0.2 * (1 - near)))
        if year.blooms:
            for tint, head in zip(tints, heads, strict=True):
                pale = hex_color(mix(rgb(tint), rgb(seen.ink(tint)), 0.7))
                sheet.scatter(head, pale, 0.95)


def _near(out: Outdoors, grove: Grove) -> None:
    """A bough or a rose bush closes the dark side."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("near")
    if allows(out.graph, "tree") and roll.random() < 0.6:
        grove.bough(1.0, min(view.width, view.height) * 0.6, "near")
    grove.bush((view.x(1.0), view.height * 1.01), view.small * 0.17, 0.0, "near")
    if grove.season.blooms and allows(out.graph, "flower"):
        tint = seen.ink(accent(out.graph, "#f07a94"))
        for across, up, size in roll.random((26, 3)).tolist():
            x = view.x(0.87 + 0.13 * across)
            y = view.height - view.small * (0.02 + 0.19 * up)
            r = view.small * (0.008 + 0.009 * size)
            sheet.oval((x, y), r, r).fill(tint)
            sheet.oval((x, y), r * 0.5, r * 0.5).fill(
                sheet.halo(even("#ffffff", (0, 0.6), (1, 0)), (x, y), r * 0.5)
            )
