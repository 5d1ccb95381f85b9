"""A street between houses that ends in haze; for a sign of light, a brick wall head-on."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import Format, SceneGraph
from ...pixels import rgb
from .. import beams, neon, ridges, town
from ..air import Air
from ..backdrop import Backdrop
from ..extras import allows, asks, soaked
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Sheet, even, polygon, solid
from ..town import Row, Street
from ..view import LOW

_BRICKS = ("#8a4f42", "#7c463c", "#96594a", "#6f4038", "#845148")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    frontal = graph.format is Format.NEON_SIGN
    kerb = _wall(out) if frontal else _perspective(out)
    wet = out.air.dark or soaked(graph)
    view = out.view
    return out.done(
        far=(view.horizon + 0.16) if frontal else view.horizon + 0.5 * (1 - view.horizon),
        near=0.94,
        anchors=(("sign", 0.5, 0.34 if frontal else 0.3),),
        mirror=kerb if wet else None,
    )


def _perspective(out: Outdoors) -> float:
    """Houses left and right; returns where the road begins to mirror."""
    view, seen, sheet = out.view, out.air, out.sheet
    x = view.x(float(view.dice("vanish").uniform(0.36, 0.46)))
    alley = asks(out.graph, "alley")
    reach = max(view.width * 0.62, view.small * 0.5) * (0.46 if alley else 1.0)
    street = Street(vanish=(x, view.line), wall=reach, kerb=reach * 0.62, ground=view.height * 1.04)
    far = Row(base=view.horizon + 0.004, low=0.12, high=0.42, distance=0.6, wide=0.07)
    town.skyline(sheet, view, seen, far, "far")
    glow = "#ffc98a" if seen.dark else "#fff3d6"
    reach = view.small * 0.42
    sheet.oval((x, view.line), reach, reach * 0.8).fill(
        sheet.halo(even(glow, (0, 0.6), (0.4, 0.26), (1, 0)), (x, view.line), reach, 0.8)
    )
    ridges.mist(sheet, view, seen, (view.horizon, 0.05), 0.35)
    _road(out, street)
    for side in (-1, 1):
        town.facades(sheet, view, seen, street, side)
    if not alley:
        _alley(out, street)
    if asks(out.graph, "neon"):
        neon.signs(sheet, view, street)
    if allows(out.graph, "lamp"):
        for depth, side in ((3.4, -1), (3.0, 1), (1.9, -1), (1.5, 1)):
            foot = street.floor(side * street.kerb * 1.06, depth)
            town.lamp(sheet, seen, foot, (street.ground - view.line) * 2.1 / depth, -side)
    if seen.dark:
        tints = tuple(rgb(one) for one in ("#ffcf7a", "#ff7a9a", "#5fd0e8", "#ffe2a8"))
        beams.bokeh(sheet, view, tints, band=(view.horizon - 0.12, view.horizon + 0.02), count=16)
    return view.horizon + 0.012


def _alley(out: Outdoors, street: Street) -> None:
    """Trees along both kerbs where the season shows, else by the seed."""
    if not allows(out.graph, "tree"):
        return
    if out.graph.season is None and (out.air.dark or out.view.pick("alley", 3)):
        return
    year = season(out.graph)
    grove = Grove(sheet=out.sheet, view=out.view, seen=out.air, season=year)
    for at, depth in enumerate((4.6, 3.3, 2.4, 1.7)):
        for side in (-1, 1):
            foot = street.floor(side * street.kerb * 1.14, depth)
            tall = (street.ground - street.vanish[1]) * 1.7 / depth
            grove.tree(foot, tall, 0.3 - 0.08 * at, f"alley {at} {side}")


def _road(out: Outdoors, street: Street) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    h, w = view.height, view.width
    white = season(out.graph).white
    tones = ("#dfe6ee", "#d3dde8", "#c3cfdc") if white else ("#a3a2a6", "#7c7c84", "#55565f")
    asphalt = sheet.fade(
        solid(
            (0, seen.ink(tones[0], 0.3)), (0.3, seen.ink(tones[1], 0.08)), (1, seen.ink(tones[2]))
        ),
        (0, view.line),
        (0, h),
    )
    sheet.box(0, view.line, w, h).fill(asphalt)
    if white:
        _tracks(sheet, seen, street)
    stone = ("#e6eff8", "#dfe9f4") if white else ("#c2bab2", "#989289")
    for side in (-1, 1):
        edge = [street.floor(side * street.kerb, depth) for depth in (0.7, 40)]
        wall = [street.floor(side * street.wall * 1.3, depth) for depth in (40, 0.7)]
        pave = sheet.fade(
            solid((0, seen.ink(stone[0], 0.3)), (1, seen.ink(stone[1]))), (0, view.line), (0, h)
        )
        sheet.fill(polygon([*edge, *wall]), pave)
        lip = [
            street.floor(side * street.kerb * k, depth)
            for k, depth in ((1.0, 0.7), (1.0, 40), (0.965, 40), (0.965, 0.7))
        ]
        sheet.fill(polygon(lip), seen.ink("#d6d0c6", 0.05))
    for at in range(0 if asks(out.graph, "alley") else 7):
        near = 0.9 * 1.5**at
        dash = [
            street.floor(offset, depth)
            for offset, depth in (
                (-w * 0.012, near),
                (w * 0.012, near),
                (w * 0.012, near * 1.22),
                (-w * 0.012, near * 1.22),
            )
        ]
        sheet.fill(polygon(dash), seen.ink("#ece4d0", 0.05), 0.75)


def _tracks(sheet: Sheet, seen: Air, street: Street) -> None:
    """Where wheels have gone through the snow."""
    for offset in (-0.52, -0.2, 0.2, 0.52):
        edges = [
            street.floor(street.kerb * (offset + half), depth)
            for half, depth in ((-0.035, 0.7), (-0.035, 30), (0.035, 30), (0.035, 0.7))
        ]
        sheet.fill(polygon(edges), seen.ink("#8f9aa8", 0.05), 0.5)


def _wall(out: Outdoors) -> float:
    """A brick wall close by, a pavement and the kerb before it; returns where the road begins."""
    view, seen, sheet = out.view, out.air, out.sheet
    foot = view.horizon + 0.09
    town.bricks(sheet, view, seen, bottom=foot, colors=_BRICKS)
    if seen.dark:  # a lamp out of the frame lets the wall be seen
        lamp = (view.x(0.5), -view.small * 0.1)
        halo = sheet.halo(even("#ffb877", (0, 0.34), (1, 0)), lamp, view.small * 0.95)
        sheet.box(0, 0, view.width, view.y(foot)).fill(halo)
    w, h, low = view.width, view.height, view.y(foot)
    centre = (w * 0.5, view.y(0.36))
    reach = max(w, h) * 0.72
    sheet.box(0, 0, w, low).fill(
        sheet.halo(even("#05060f", (0, 0.0), (0.5, 0.06), (1, 0.5)), centre, reach)
    )
    _door(out, low)
    kerb = foot + 0.075
    sheet.box(0, low, w, view.y(kerb)).fill(
        sheet.fade(
            solid((0, seen.ink("#7c7a80")), (1, seen.ink("#a3a0a2"))), (0, low), (0, view.y(kerb))
        )
    )
    for at in range(-6, 7):
        x = w / 2 + at * view.small * 0.2
        sheet.stroke(
            f"M{x:.1f},{low:.1f}L{w / 2 + (x - w / 2) * 1.25:.1f},{view.y(kerb):.1f}",
            seen.ink("#4c4a52"),
            view.small * 0.002,
            0.6,
        )
    sheet.box(0, view.y(kerb), w, view.y(kerb) + h * 0.016).fill(seen.ink("#c4c0be"))
    sheet.box(0, view.y(kerb) + h * 0.016, w, view.y(kerb) + h * 0.03).fill(seen.ink("#4a4850"))
    road = sheet.fade(
        solid((0, seen.ink("#5c5d68")), (1, seen.ink("#3c3d48"))), (0, view.y(kerb)), (0, h)
    )
    sheet.box(0, view.y(kerb) + h * 0.03, w, h).fill(road)
    return foot


def _door(out: Outdoors, low: float) -> None:
    """A lit door and a pipe, cropped by the sides, so that the wall belongs to somebody."""
    view, seen, sheet = out.view, out.air, out.sheet
    unit = view.small
    for share, wide, tall, lit in ((0.95, 0.17, 0.34, True), (0.06, 0.15, 0.3, False)):
        x = view.x(share)
        half = unit * wide / 2
        top = low - unit * tall
        sheet.box(x - half * 1.14, top - unit * 0.02, x + half * 1.14, low).fill(
            seen.ink("#3a2f30")
        )
        glass = sheet.fade(
            solid(
                (0, "#ffdf9c" if lit else seen.ink("#2c3648")),
                (1, "#e89a52" if lit else seen.ink("#1b2030")),
            ),
            (0, top),
            (0, low),
        )
        base = low if lit else low - unit * 0.1
        sheet.box(x - half, top, x + half, base - unit * 0.012).fill(glass)
        sheet.stroke(
            f"M{x:.1f},{top:.1f}V{base:.1f}M{x - half:.1f},{(top + base) / 2:.1f}h{2 * half:.1f}",
            seen.ink("#3a2f30"),
            unit * 0.008,
        )
        if lit:
            sheet.oval((x, (top + low) / 2), unit * 0.36, unit * 0.36).fill(
                sheet.halo(even("#ffb45e", (0, 0.4), (1, 0)), (x, (top + low) / 2), unit * 0.36)
            )
    pipe = view.x(0.82)
    sheet.stroke(f"M{pipe:.1f},0V{low:.1f}", seen.ink("#2b2a30"), unit * 0.016)
    sheet.stroke(f"M{pipe - unit * 0.004:.1f},0V{low:.1f}", seen.ink("#6a6468"), unit * 0.004)
