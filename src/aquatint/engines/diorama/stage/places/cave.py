"""A cave: dark rock all round, light from its mouth, a still pool, stalactites, crystals."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph
from ...pixels import hex_color, mix, rgb
from .. import beams, foliage, ground, ridges
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows, asks
from ..noise import hills, ridge
from ..outdoors import Outdoors, begin
from ..ridges import Swell
from ..season import season
from ..sheet import Point, curve, even, oval, polygon, solid
from ..view import LOW, View

_CRYSTALS = ("#5fd0f0", "#b08af0", "#6af0b8", "#f08ac0")
_ROCKS = (("#5a5462", "#8f7f80"), ("#4a5664", "#7f8f98"), ("#64504a", "#a88468"))


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed, LOW)
    view, seen, sheet = out.view, out.air, out.sheet
    year = season(graph)
    tones = (seen.ink(year.ground[1], 0.5), seen.ink(year.ground[0], 0.36))
    ridges.swell(sheet, view, tones, Swell(top=view.horizon, rise=0.1, name="outside", waves=1.4))
    ridges.mist(sheet, view, seen, (view.horizon, 0.1), 0.5)
    rock, warm = _ROCKS[view.pick("rock", len(_ROCKS))]
    mouth = (view.x(float(view.dice("mouth").uniform(0.3, 0.4))), view.y(view.horizon + 0.03))
    _vault(out, mouth, rock)
    _floor(out, mouth, (rock, warm))
    if allows(graph, "stalactite"):
        _stalactites(out, rock)
    if allows(graph, "crystal"):
        _crystals(out)
    _near(out, rock)
    done = out.done(far=view.horizon + 0.14, near=0.94)
    if seen.dim > 0.3:
        source = (mouth[0], mouth[1] - view.small * 0.5)
        strength = 0.16 if seen.dark else 0.5 if seen.low_sun else 0.42
        beams.shafts(done.picture, view, source, Glow(seen.key, strength), count=5)
    ground.paper(done.picture, view, cell=0.08, strength=0.12)
    light = replace(
        done.light,
        x=mouth[0] / view.width,
        y=0.35,
        ambient=rgb("#4a4658"),
        haze=mix(seen.haze, rgb("#4a4658"), 0.55),
        tint=mix((1.0, 1.0, 1.0), rgb("#8a84a0"), 0.6),
        rim=0.7,
        indoors=True,
    )
    return replace(done, light=light)


def _vault(out: Outdoors, mouth: Point, rock: str) -> None:
    """Three shells of rock with a hole each; the nearer, the darker and the wider."""
    for shell in range(len(_SHELLS)):
        _shell(out, mouth, rock, shell)
    _facets(out, mouth, rock)


_SHELLS = ((0.26, 0.4, 0.3), (0.34, 0.52, 0.6), (0.46, 0.68, 0.8))
"""How wide and how tall the hole of each is, and how dark the rock about it."""


def _shell(out: Outdoors, mouth: Point, rock: str, shell: int) -> None:
    view, seen, sheet = out.view, out.air, out.sheet
    half, high = _opening(view, shell)
    hole = _hole(view, mouth, (half, high), shell)
    around = (
        f"M-4,-4H{view.width + 4}V{mouth[1] + 4:.1f}H{hole[-1][0]:.1f}"
        + "".join(f"L{x:.1f},{y:.1f}" for x, y in hole[::-1])
        + f"L-4,{mouth[1] + 4:.1f}Z"
    )
    dark = min(0.9, _SHELLS[shell][2] + (0.5 if seen.dark else 0.0) * 0.3)
    tone = mix(mix(rgb(rock), seen.haze, 0.36 - 0.14 * shell), (0.05, 0.05, 0.1), dark)
    glow = hex_color(mix(seen.key, rgb(rock), 0.45))
    sheet.fill(around, hex_color(tone))
    lit = sheet.halo(
        even(glow, (0, 0.5 - 0.13 * shell), (0.55, 0.22 - 0.06 * shell), (1, 0)),
        (mouth[0], mouth[1] - high * 0.4),
        max(half, high) * 1.7,
    )
    sheet.fill(around, lit)
    rim = "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in hole)
    sheet.stroke(rim, glow, view.small * 0.004, 0.5 - 0.14 * shell)


def _opening(view: View, shell: int) -> tuple[float, float]:
    """Half the width of a shell's hole, and its height; they follow the frame."""
    wide, tall, _ = _SHELLS[shell]
    half, high = view.small * wide * 1.05, min(view.small * tall, view.line * 1.05)
    if view.height > view.width * 1.3:
        high = view.line * (0.5 + 0.2 * shell)
    if view.width > view.height * 1.3:
        half = view.width * (0.2 + 0.1 * shell)
    return half, high


def _hole(view: View, mouth: Point, reach: tuple[float, float], shell: int) -> list[Point]:
    """Its ragged edge from the left foot over the top to the right one."""
    rough = ridge(view.dice(f"shell {shell}"), 49, 9, octaves=4).tolist()
    half, high = reach
    hole: list[Point] = []
    for at in range(49):
        turn = at / 48 * 2 - 1
        level = (1 - abs(turn) ** 2.6) * (0.86 + 0.26 * rough[at])
        x = mouth[0] + half * turn * (0.94 + 0.14 * rough[48 - at])
        hole.append((x, mouth[1] - high * max(0.0, level)))
    return hole


def _facets(out: Outdoors, mouth: Point, rock: str) -> None:
    """Planes of the rock, some darker and some lighter, none before the mouth."""
    view = out.view
    facets: list[list[str]] = [[], []]
    for a, b, c, d in view.dice("facets").random((70, 4)).tolist():
        x, y = a * view.width, b * mouth[1]
        if abs(x - mouth[0]) < view.small * 0.46 and y > mouth[1] - view.small * 0.7:
            continue
        r = view.small * (0.02 + 0.06 * c)
        facet = polygon(
            [(x - r, y), (x + r * 0.2, y - r * 1.2), (x + r, y + r * d), (x, y + r * 1.3)]
        )
        facets[d < 0.5].append(facet)
    out.sheet.scatter(facets[0], "#05050c", 0.24)
    out.sheet.scatter(facets[1], hex_color(mix(rgb(rock), out.air.haze, 0.3)), 0.12)


def _floor(out: Outdoors, mouth: Point, tones: tuple[str, str]) -> None:
    """Rock underfoot, lit from the mouth; a pool that mirrors its light."""
    view, seen, sheet = out.view, out.air, out.sheet
    rock, warm = tones
    top, h, w = mouth[1] - view.small * 0.01, view.height, view.width
    night = 0.45 if seen.dark else 0.0
    shades = [
        hex_color(mix(rgb(warm), (0.05, 0.05, 0.1), share))
        for share in (0.2 + night * 0.6, 0.45 + night * 0.5, 0.72)
    ]
    sheet.box(0, top, w, h).fill(
        sheet.fade(solid((0, shades[0]), (0.4, shades[1]), (1, shades[2])), (0, top), (0, h))
    )
    reach = view.small * 0.75
    key = hex_color(mix(seen.key, (1.0, 1.0, 1.0), 0.2))
    sheet.box(0, top, w, h).fill(
        sheet.halo(even(key, (0, 0.6 - night * 0.6), (1, 0)), (mouth[0], top), reach, 0.5)
    )
    if allows(out.graph, "pool", "water", "lake"):
        room = h - top
        place = (view.x(0.24), top + room * 0.36)
        rx, ry = view.small * 0.32, room * 0.14
        sheet.fill(
            oval((place[0], place[1] + ry * 0.1), rx * 1.05, ry * 1.1),
            hex_color(mix(rgb(rock), (0.02, 0.02, 0.06), 0.7)),
        )
        sky = solid(
            (0, hex_color(seen.sky[-1][1])), (1, hex_color(mix(seen.deep, (0.0, 0.05, 0.1), 0.4)))
        )
        sheet.fill(oval(place, rx, ry), sheet.fade(sky, (0, place[1] - ry), (0, place[1] + ry)))
        for share in (0.3, 0.55):
            sheet.stroke(
                oval((place[0] + rx * 0.1, place[1] - ry * 0.1), rx * share, ry * share),
                "#ffffff",
                view.small * 0.002,
                0.3,
            )
    waves = hills(view.dice("floor"), 25, 3.0)
    lip = [(w * at / 24, top + (h - top) * (0.56 + 0.1 * waves[at])) for at in range(25)]
    sheet.stroke(curve(lip), "#05050c", view.small * 0.01, 0.2)


def _stalactites(out: Outdoors, rock: str) -> None:
    view, sheet = out.view, out.sheet
    roll = view.dice("stalactites")
    for layer, dark in enumerate((0.6, 0.84)):
        spikes: list[str] = []
        for at in range(int((16 - 5 * layer) * view.width / view.small)):
            x = view.width * float(roll.random())
            edge = abs(x / view.width - (0.35 if view.side < 0 else 0.65))
            long = view.small * float(roll.uniform(0.06, 0.16)) * (0.7 + 1.2 * edge + 0.4 * layer)
            half = long * float(roll.uniform(0.1, 0.2))
            spikes.append(
                f"M{x - half:.1f},-4Q{x - half * 0.3:.1f},{long * 0.4:.1f}"
                f" {x:.1f},{long * (1 + 0.02 * (at % 3)):.1f}"
                f"Q{x + half * 0.3:.1f},{long * 0.4:.1f} {x + half:.1f},-4Z"
            )
        sheet.scatter(spikes, hex_color(mix(rgb(rock), (0.04, 0.04, 0.08), dark)))


def _crystals(out: Outdoors) -> None:
    """Clusters that glow, when they are asked for or by the seed."""
    view, sheet = out.view, out.sheet
    roll = view.dice("crystals")
    if not asks(out.graph, "crystals") and roll.random() < 0.45:
        return
    tone = accent(out.graph, _CRYSTALS[int(roll.integers(len(_CRYSTALS)))])
    pale = hex_color(mix(rgb(tone), (1.0, 1.0, 1.0), 0.55))
    for share, down, size in ((0.82, 0.3, 0.13), (0.94, 0.6, 0.2), (0.05, 0.42, 0.1)):
        x, y = view.x(share), view.line + (view.height - view.line) * down
        unit = view.small * size
        glow = sheet.halo(
            even(tone, (0, 0.6), (0.35, 0.22), (1, 0)), (x, y - unit * 0.4), unit * 1.8
        )
        sheet.oval((x, y - unit * 0.4), unit * 1.8, unit * 1.8).fill(glow)
        for at in range(5):
            lean = (at - 2) / 2 * 0.6 + float(roll.uniform(-0.1, 0.1))
            long, half = unit * float(roll.uniform(0.6, 1.1)) * (1 - 0.3 * abs(lean)), unit * 0.1
            _crystal(out, (x + lean * unit * 0.4, y), (long, half, lean), (tone, pale))


def _crystal(
    out: Outdoors, foot: Point, shape: tuple[float, float, float], tones: tuple[str, str]
) -> None:
    """One that leans: its length, half its width, its lean; its colour, and that of its tip."""
    (base, y), (long, half, lean), (tone, pale) = foot, shape, tones
    sheet = out.sheet
    tip = (base + lean * long * 0.7, y - long)
    neck = [
        (base - half + lean * long * 0.5, y - long * 0.78),
        (base + half + lean * long * 0.5, y - long * 0.78),
    ]
    sheet.fill(
        polygon([(base - half, y), neck[0], tip, neck[1], (base + half, y)]),
        sheet.fade(solid((0, pale), (1, tone)), tip, (base, y)),
    )
    sheet.fill(
        polygon(
            [
                (base, y),
                (base + lean * long * 0.5, y - long * 0.72),
                tip,
                neck[1],
                (base + half, y),
            ]
        ),
        "#1c1440",
        0.25,
    )


def _near(out: Outdoors, rock: str) -> None:
    """Boulders in the corners."""
    view, seen, sheet = out.view, out.air, out.sheet
    lit = hex_color(mix(rgb(rock), seen.key, 0.22 if not seen.dark else 0.05))
    dark = hex_color(mix(rgb(rock), (0.03, 0.03, 0.07), 0.8))
    for share, up, size in (
        (1.0, 0.0, 0.24),
        (0.84, 0.0, 0.12),
        (0.0, 0.0, 0.16),
        (0.7, 0.36, 0.05),
        (0.93, 0.3, 0.09),
    ):
        foot = (view.x(share), view.height * 1.01 - (view.height - view.line) * up)
        foliage.boulder(
            sheet, view, foot, (view.small * size, view.small * size * 0.7), (lit, dark)
        )
