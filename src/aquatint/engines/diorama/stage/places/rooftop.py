"""A roof terrace above a city: planks, a glass rail, planters, strings of lights, towers beyond."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import ridges, room, town
from ..backdrop import Backdrop
from ..extras import allows, asks, soaked
from ..fittings import paled, shaded
from ..foliage import Grove
from ..outdoors import Outdoors, begin
from ..season import season
from ..sheet import Point, even, oval, polygon, solid
from ..town import Row
from ..view import LOW

_DECKS = (
    ("#a87a52", "#9c6f49", "#b3855c"),
    ("#8f8a86", "#86817d", "#98938e"),
    ("#b8906a", "#ad8560", "#c29a74"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    share = view.horizon
    foot = view.horizon + 0.13
    for at, (high, lost, wide) in enumerate(
        ((0.56, 0.72, 0.06), (0.5, 0.5, 0.085), (0.42, 0.28, 0.12))
    ):
        row = Row(
            base=foot, low=0.16 * share + 0.1, high=high * share + 0.06, distance=lost, wide=wide
        )
        town.skyline(sheet, view, seen, row, f"skyline {at}")
        ridges.mist(sheet, view, seen, (foot - 0.05, 0.12), 0.42)
    rail = foot + 0.03
    _deck(out, rail)
    kind = view.pick("terrace", 3)
    if kind == 0 and allows(graph, "water tower"):
        _tank(out, rail)
    if kind != 0:
        _hut(out, rail)
    if allows(graph, "rail", "fence"):
        _rail(out, rail)
    if allows(graph, "plant", "planter"):
        _planters(out, rail)
    if allows(graph, "lamp", "light") and not asks(graph, "string lights"):
        _strings(out, rail)
    wet = soaked(graph)
    done = out.done(far=rail + 0.035, near=0.94, mirror=rail + 0.02 if wet else None)
    return replace(done, anchors=(("sign", 0.5, 0.3),))


def _deck(out: Outdoors, top: float) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    if season(out.graph).white:
        tones = ("#e4ecf5", "#dce6f0", "#ecf2f8")
    else:
        tones = _DECKS[view.pick("deck", len(_DECKS))]
    start = view.y(top)
    room.boards(sheet, view, tuple(seen.ink(tone, 0.02) for tone in tones), start, wide=0.13)
    glow = "#ffcf8a" if seen.dark else "#fff6e2"
    sheet.box(0, start, view.width, view.height).fill(
        sheet.fade(
            even(glow, (0, 0.34), (0.5, 0.08), (1, 0)), (view.x(0), start), (view.x(1), view.height)
        )
    )
    sheet.box(0, start, view.width, view.height).fill(
        sheet.fade(
            even("#1c1420", (0, 0.3), (0.16, 0), (0.7, 0.02), (1, 0.3)),
            (0, start),
            (0, view.height),
        )
    )


def _rail(out: Outdoors, foot: float) -> None:
    """Panes of glass between posts, a hand rail on top."""
    view, seen, sheet = out.view, out.air, out.sheet
    low, high = view.y(foot), view.y(foot) - view.small * 0.14
    iron = seen.ink("#2c3038", 0.06)
    sheet.box(0, high, view.width, low).fill(
        sheet.fade(even(seen.ink("#dcecf4", 0.1), (0, 0.34), (1, 0.12)), (0, high), (0, low))
    )
    step = view.small * 0.24
    glints = []
    for at in range(int(view.width / step) + 2):
        x = (at - 0.4) * step
        sheet.box(x - view.small * 0.005, high, x + view.small * 0.005, low).fill(iron)
        glints.append(
            polygon(
                [
                    (x + step * 0.5, high),
                    (x + step * 0.66, high),
                    (x + step * 0.4, low),
                    (x + step * 0.24, low),
                ]
            )
        )
    sheet.scatter(glints, "#ffffff", 0.12)
    sheet.box(0, high - view.small * 0.012, view.width, high).fill(iron)
    sheet.box(0, high - view.small * 0.012, view.width, high - view.small * 0.008).fill(
        "#ffffff", 0.24
    )
    sheet.box(0, low - view.small * 0.016, view.width, low + view.small * 0.012).fill(
        seen.ink("#8a8480", 0.06)
    )


def _planters(out: Outdoors, foot: float) -> None:
    """Boxes of green before the rail, a tall one that the dark edge cuts."""
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(out.graph)
    grove = Grove(sheet=sheet, view=view, seen=seen, season=year)
    for at, (share, wide, down) in enumerate(
        ((0.06, 0.26, 0.05), (0.72, 0.22, 0.03), (0.985, 0.3, 0.19))
    ):
        x, y = view.x(share), view.y(foot + down * (1 - foot) * 2)
        half, tall = view.small * wide / 2, view.small * wide * 0.42
        for bush in range(3):
            px = x + (bush - 1) * half * 0.62
            grove.bush(
                (px, y - tall * 0.8),
                half * (0.56 + 0.1 * (bush == 1)),
                0.04,
                f"planter {at} {bush}",
            )
        sheet.oval((x, y), half * 1.2, half * 0.12).fill("#120c14", 0.34)
        body = solid((0, seen.ink("#6a5a4e")), (1, seen.ink("#40362f")))
        sheet.box(x - half, y - tall, x + half, y).fill(sheet.fade(body, (0, y - tall), (0, y)))
        sheet.box(x - half * 1.04, y - tall * 1.08, x + half * 1.04, y - tall * 0.94).fill(
            seen.ink("#8a7868")
        )


def _tank(out: Outdoors, foot: float) -> None:
    """A water tower on the roof next door."""
    view, seen, sheet = out.view, out.air, out.sheet
    x, low = view.x(0.8), view.y(foot)
    wide, tall = view.small * 0.13, view.small * 0.2
    top = low - view.small * 0.46
    iron, wood = seen.ink("#3a3438", 0.12), "#7a5844"
    for off in (-0.8, -0.28, 0.28, 0.8):
        sheet.stroke(
            f"M{x + wide * off * 0.9:.1f},{top + tall:.1f}L{x + wide * off:.1f},{low:.1f}",
            iron,
            view.small * 0.009,
        )
    reach, end = wide * 0.8, low - tall * 0.2
    brace = "".join(
        f"M{x - way * reach:.1f},{top + tall:.1f}L{x + way * reach:.1f},{end:.1f}"
        for way in (-1, 1)
    )
    sheet.stroke(brace, iron, view.small * 0.005)
    ends = (x + wide * view.side, x - wide * view.side)
    tones = solid((0, seen.ink(paled(wood, 0.2), 0.1)), (1, seen.ink(shaded(wood, 0.4), 0.1)))
    sheet.box(x - wide, top, x + wide, top + tall).fill(
        sheet.fade(tones, (ends[0], 0), (ends[1], 0))
    )
    for at in (0.14, 0.5, 0.86):
        sheet.box(x - wide, top + tall * at, x + wide, top + tall * (at + 0.03)).fill(iron)
    sheet.fill(
        polygon([(x - wide * 1.14, top), (x + wide * 1.14, top), (x, top - tall * 0.52)]),
        seen.ink("#4a4046", 0.1),
    )


def _hut(out: Outdoors, foot: float) -> None:
    """The house of the stairs at the dark edge, its door and lamp."""
    view, seen, sheet = out.view, out.air, out.sheet
    ends = sorted((view.x(0.8), view.x(1.12)))
    low, top = view.y(foot + 0.02), view.y(foot + 0.02) - view.small * 0.4
    wall = ("#b0826a", "#9aa0a4", "#c2b098")[view.pick("hut", 3)]
    tones = solid((0, seen.ink(paled(wall, 0.1), 0.05)), (1, seen.ink(shaded(wall, 0.25), 0.05)))
    sheet.box(ends[0], top, ends[1], low).fill(
        sheet.fade(tones, (view.x(0.8), 0), (view.x(1.1), 0))
    )
    sheet.box(
        ends[0] - view.small * 0.02,
        top - view.small * 0.02,
        ends[1] + view.small * 0.02,
        top + view.small * 0.012,
    ).fill(seen.ink("#5a5458", 0.05))
    x, half, high = view.x(0.9), view.small * 0.06, low - view.small * 0.26
    sheet.box(x - half * 1.16, high - half * 0.16, x + half * 1.16, low).fill(seen.ink("#e6ddd0"))
    sheet.box(x - half, high, x + half, low).fill(seen.ink("#3f5a5c"))
    lamp: Point = (x, high - view.small * 0.04)
    if seen.dark or seen.low_sun:
        reach = view.small * 0.26
        sheet.oval(lamp, reach, reach).fill(
            sheet.halo(even("#ffcf88", (0, 0.75), (0.3, 0.3), (1, 0)), lamp, reach)
        )
    sheet.fill(oval(lamp, view.small * 0.014, view.small * 0.012), "#fff2cc")


def _strings(out: Outdoors, foot: float) -> None:
    """Bulbs on two lines from the dark edge to a pole on the lit side."""
    view, seen, sheet = out.view, out.air, out.sheet
    low = view.y(foot + 0.05)
    pole, top = view.x(0.12), low - view.small * 0.62
    cord = seen.ink("#241f26", 0.04)
    sheet.stroke(f"M{pole:.1f},{low:.1f}V{top:.1f}", cord, view.small * 0.009)
    lit = seen.dark or seen.low_sun or not seen.clear
    for end, lift in (
        ((view.x(1.04), top - view.small * 0.1), 0.11),
        ((view.x(0.62), -view.small * 0.04), 0.16),
    ):
        (ax, ay), (bx, by), sag = (pole, top), end, view.small * lift
        middle = ((ax + bx) / 2, (ay + by) / 2 + 2 * sag)
        sheet.stroke(
            f"M{ax:.1f},{ay:.1f}Q{middle[0]:.1f},{middle[1]:.1f} {bx:.1f},{by:.1f}",
            cord,
            view.small * 0.003,
        )
        for at in range(11):
            t = (at + 0.5) / 11
            x = (1 - t) ** 2 * ax + 2 * t * (1 - t) * middle[0] + t * t * bx
            y = (1 - t) ** 2 * ay + 2 * t * (1 - t) * middle[1] + t * t * by + view.small * 0.012
            r = view.small * 0.009
            if lit:
                sheet.oval((x, y), r * 6, r * 6).fill(
                    sheet.halo(even("#ffc870", (0, 0.55), (0.3, 0.2), (1, 0)), (x, y), r * 6)
                )
            sheet.fill(oval((x, y), r, r * 1.2), "#fff2cc" if lit else seen.ink("#f4ead0"))
