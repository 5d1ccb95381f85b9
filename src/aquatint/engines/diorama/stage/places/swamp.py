"""A swamp: dark water between trees with stilted roots, moss on their boughs, lilies, mist."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import foliage, grass, ridges, shores, trees, water
from ..air import Air
from ..backdrop import Backdrop
from ..extras import allows
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..season import Season, season
from ..sheet import Point, below, curve, even, oval, solid
from ..view import LOW

_MOSS = ("#6f7f4a", "#8a9858", "#566a40")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    out = replace(out, air=_murky(out.air))
    year = season(graph)
    view, seen = out.view, out.air
    _woods(out, year)
    out = out.settled()
    sheet = out.sheet
    water.reflect(out.picture, view, seen, top=view.horizon + 0.012, bottom=1.0)
    top, h = view.y(view.horizon + 0.012), view.height
    murk = ((0.0, seen.ink("#9aa888", 0.4), 0.3), (0.5, seen.ink("#3f4f38"), 0.55))
    deep = (1.0, seen.ink("#1f2c20"), 0.8)
    sheet.box(0, top, view.width, h).fill(sheet.fade((*murk, deep), (0, top), (0, h)))
    water.ripples(sheet, view, seen, bottom=1.0, count=60)
    if allows(graph, "lily"):
        _lilies(out)
    for share, down, wide in (
        (0.88, 0.2, 0.05),
        (0.1, 0.12, 0.035),
        (1.0, 0.5, 0.11),
        (0.02, 0.4, 0.07),
    ):
        _mangrove(out, (view.x(share), view.line + (h - view.line) * down), view.small * wide)
    ridges.mist(sheet, view, seen, (view.horizon + 0.05, 0.08), 0.5)
    edge = _bank(out, year)
    room = 1 - view.horizon
    blades = grass.cover(view, seen, view.horizon + 0.6 * room, year.blades)
    cover = None if year.white else grass.dry(view, blades, f"{curve(edge)}V0H0Z")
    done = out.done(far=view.horizon + 0.66 * room, near=0.94, cover=cover)
    return replace(done, water=shores.beyond(view, edge))


def _murky(clear: Air) -> Air:
    """The same hour in damp, greenish air."""
    return replace(
        clear,
        thick=max(clear.thick, 0.14),
        tint=(clear.tint[0] * 0.88, clear.tint[1] * 0.94, clear.tint[2] * 0.84),
    )


def _woods(out: Outdoors, year: Season) -> None:
    """Three rows of trees that fade into the mist."""
    view, seen, sheet = out.view, out.air, out.sheet
    roll = view.dice("woods")
    foot = view.y(view.horizon + 0.012)
    for row, (lost, tall) in enumerate(((0.72, 0.5), (0.52, 0.42), (0.34, 0.34))):
        bark, crowns = [], []
        for at in range(int((9 + 2 * row) * view.width / view.small)):
            x = (
                view.width
                * (at + float(roll.uniform(0.1, 0.9)))
                / (9 + 2 * row)
                * view.small
                / view.width
            )
            high = min(view.line, view.small) * tall * float(roll.uniform(0.7, 1.1))
            thick = high * 0.05
            waist, top = foot - high * 0.2, foot - high
            bark.append(
                f"M{x - thick * 1.6:.1f},{foot:.1f}Q{x - thick * 0.5:.1f},{waist:.1f}"
                f" {x - thick * 0.4:.1f},{top:.1f}H{x + thick * 0.4:.1f}"
                f"Q{x + thick * 0.5:.1f},{waist:.1f} {x + thick * 1.6:.1f},{foot:.1f}Z"
            )
            wobble = roll.random(6).tolist()
            crowns.append(trees.crown((x, foot - high), high * 0.24, wobble))
            crowns.append(trees.crown((x + high * 0.16, foot - high * 0.8), high * 0.16, wobble))
        sheet.scatter(bark, seen.ink("#4a4234", lost))
        if not year.bare:
            sheet.scatter(crowns, seen.ink(year.leaf, lost))
        ridges.mist(sheet, view, seen, (view.horizon - 0.02, 0.12), 0.36)


def _mangrove(out: Outdoors, foot: Point, wide: float) -> None:
    """A near trunk on stilted roots, boughs hung with moss."""
    view, seen, sheet, (x, y) = out.view, out.air, out.sheet, foot
    lost = 0.2 - 0.2 * min(1.0, wide / view.small / 0.09)
    trees.trunk(
        sheet, view, (seen.ink("#7c6a50", lost), seen.ink("#3a3226", lost)), (x, y - wide), wide
    )
    roots = "".join(
        f"M{x + off * wide * 0.3:.1f},{y - wide * 2.2:.1f}"
        f"Q{x + off * wide:.1f},{y - wide * 1.4:.1f}"
        f" {x + off * wide * 1.5:.1f},{y + wide * 0.3 * abs(off):.1f}"
        for off in (-1.5, -0.8, 0.2, 0.9, 1.6)
    )
    sheet.stroke(roots, seen.ink("#4a3f30", lost), wide * 0.24)
    sheet.oval((x, y + wide * 0.2), wide * 2.4, wide * 0.3).fill(seen.ink("#141c14"), 0.4)
    roll = view.dice(f"moss {x:.0f}")
    inward = 1 if x < view.width / 2 else -1
    for up in (0.34, 0.16):
        start, tip = (x, view.line * up), (x + inward * wide * 3.4, view.line * (up + 0.04))
        bow = (x + inward * wide * 1.6, view.line * (up - 0.05))
        bough = (
            f"M{start[0]:.1f},{start[1]:.1f}Q{bow[0]:.1f},{bow[1]:.1f} {tip[0]:.1f},{tip[1]:.1f}"
        )
        sheet.stroke(bough, seen.ink("#4a3f30", lost), wide * 0.2)
        if allows(out.graph, "moss"):
            _moss(out, start, tip, roll, wide)


def _moss(out: Outdoors, start: Point, tip: Point, roll: np.random.Generator, wide: float) -> None:
    """Moss that hangs in beards from a bough."""
    for at, tone in enumerate(_MOSS):
        beards = []
        for a, b in roll.random((7, 2)).tolist():
            x = start[0] + (tip[0] - start[0]) * a
            y = start[1] + (tip[1] - start[1]) * a - wide * 0.1
            long = wide * (0.8 + 2.2 * b)
            beards.append(
                f"M{x - wide * 0.12:.1f},{y:.1f}"
                f"q{wide * 0.02:.1f},{long * 0.7:.1f} {wide * 0.14:.1f},{long:.1f}"
                f"q{wide * 0.06:.1f},{-long * 0.6:.1f} {wide * 0.12:.1f},{-long:.1f}z"
            )
        out.sheet.scatter(beards, out.air.ink(tone, 0.06), 0.8 - 0.1 * at)


def _lilies(out: Outdoors) -> None:
    """Pads on the water, some with a blossom."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height - view.line
    pads, lit, blooms = [], [], []
    for a, b, c in view.dice("lilies").random((26, 3)).tolist():
        near = 0.1 + 0.6 * a
        x, y = view.width * b, view.line + room * near
        half = view.small * (0.012 + 0.05 * near) * (0.7 + 0.6 * c)
        pads.append(oval((x, y), half, half * 0.28))
        lit.append(oval((x - half * 0.1, y - half * 0.04), half * 0.7, half * 0.17))
        if c > 0.74:
            blooms += [
                oval((x + half * dx, y - half * 0.22), half * 0.16, half * 0.24)
                for dx in (-0.22, 0.0, 0.22)
            ]
    sheet.scatter(pads, seen.ink("#4a7a44", 0.08))
    sheet.scatter(lit, seen.ink("#7fae5c", 0.08), 0.8)
    sheet.scatter(blooms, seen.ink("#f6d4e4", 0.04))


def _bank(out: Outdoors, year: Season) -> list[Point]:
    """The muddy bank in front; returns its edge."""
    view, seen, sheet = out.view, out.air, out.sheet
    waves = view.dice("bank").uniform(-0.02, 0.02, 15).tolist()
    room = 1 - view.horizon
    edge = [
        (view.width * at / 14, view.y(view.horizon + room * (0.6 + 0.04 * (at % 2)) + waves[at]))
        for at in range(15)
    ]
    top = min(y for _, y in edge)
    mud = solid(
        (0, seen.ink("#5f5a3c", 0.06)), (0.3, seen.ink(year.ground[2])), (1, seen.ink("#24301e"))
    )
    sheet.fill(
        below(curve(edge), view.width, view.height), sheet.fade(mud, (0, top), (0, view.height))
    )
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    for share, down in ((0.93, 0.9), (0.06, 0.82)):
        foot = (view.x(share), view.y(down))
        foliage.reeds(sheet, view, seen, foot, view.small * 0.16)
        grove.bush(
            (view.x(share + 0.04), view.y(down + 0.06)), view.small * 0.07, 0.0, f"bush {share}"
        )
    glow = even("#d8e0b0", (0, 0.12), (1, 0))
    sheet.box(0, top, view.width, view.height).fill(
        sheet.halo(glow, (view.x(0.4), top), view.small * 0.6)
    )
    return edge
