"""A meadow among hills, with mountains in the haze: also the park, the garden and the hill."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph, Weather
from .. import grass, ground, ridges
from ..backdrop import Backdrop
from ..extras import allows, asks
from ..grass import Lawn
from ..outdoors import Outdoors, begin
from ..ridges import Range, Swell
from ..sheet import curve, even
from ..trees import crown

_WINTER = (
    ("#dfe6ea", "#d3dde4", "#b4c4d0"),
    ("#8f9a86", "#a9b09a", "#c9cfc0", "#e8ece6"),
    "#8a9a9c",
)
_SEASONS = {
    "autumn": (("#b8a458", "#a8903e", "#6f6a2c"), grass.GOLDS, "#c77b34"),
    "winter": _WINTER,
    "spring": (("#a5cf72", "#7dbb4f", "#458a3a"), grass.GREENS, "#e8a5b8"),
}
_SUMMER = (("#a9c46c", "#74ad4c", "#3c7d37"), grass.GREENS, "#4f8a4a")


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    out = begin(graph, size, seed)
    view, seen, sheet = out.view, out.air, out.sheet
    colors, blades, leaves = _SEASONS.get(graph.season or "", _SUMMER)
    if allows(graph, "mountain"):
        _mountains(out)
    line = ridges.swell(
        sheet,
        view,
        (seen.ink("#7fa86a", 0.5), seen.ink("#9dbf7c", 0.42)),
        Swell(top=view.horizon + 0.012, rise=0.06, name="far hill", waves=1.7),
    )
    if allows(graph, "tree"):
        ridges.copse(sheet, view, seen.ink("#55805a", 0.46), line, "copse")
    ridges.swell(
        sheet,
        view,
        (seen.ink(colors[0], 0.3), seen.ink(colors[1], 0.16)),
        Swell(top=view.horizon + 0.035, rise=0.045, name="mid hill", waves=1.2),
    )
    ridges.mist(sheet, view, seen, (view.horizon + 0.01, 0.04), 0.4)
    ground.plane(sheet, view, seen, colors, top=view.horizon + 0.045)
    if asks(graph, "path"):
        ways = (seen.ink("#ead9a8", 0.2), seen.ink("#c9ab74"))
        ground.path(sheet, view, ways, top=view.horizon + 0.05)
    _light_on_grass(out, colors)
    if allows(graph, "tree"):
        _near_tree(out, leaves)
    grass.blades(sheet, view, seen, Lawn(top=view.horizon + 0.07, count=350, colors=blades))
    if allows(graph, "flower") and not seen.dark and graph.season not in ("autumn", "winter"):
        grass.flowers(sheet, view, seen, band=(view.horizon + 0.1, 1.0), count=170)
    _near(out)
    cover = grass.cover(view, seen, view.horizon + 0.1, blades)
    done = out.done(far=view.horizon + 0.42 * (1 - view.horizon), near=0.93, cover=cover)
    ground.grain(done.picture, view, top=view.horizon + 0.05, cell=0.3, strength=0.09)
    return done


def _mountains(out: Outdoors) -> None:
    rows = (
        Range(base=out.view.horizon + 0.02, height=0.2, distance=0.66, snow=0.6, cells=2.6),
        Range(base=out.view.horizon + 0.025, height=0.11, distance=0.5, color="#5d7d78", cells=3.6),
    )
    for at, row in enumerate(rows):
        ridges.mountains(out.sheet, out.view, out.air, row, f"range {at}")


def _light_on_grass(out: Outdoors, colors: tuple[str, str, str]) -> None:
    view, seen = out.view, out.air
    if seen.shadow > 0:
        bright = "#f4e88a" if not seen.dark else "#8fb0c0"
        ground.patches(out.sheet, view, (seen.ink(bright), 0.22), count=7, name="sun patches")
    ground.patches(out.sheet, view, (seen.ink(colors[2]), 0.28), count=8, name="dark patches")


def _near_tree(out: Outdoors, leaves: str) -> None:
    """By the seed, a tree stands on the dark side of the middle ground."""
    view, seen = out.view, out.air
    roll = view.dice("tree")
    if roll.random() < 0.4 or Weather.RAINBOW in out.graph.weather:
        return
    x = view.x(float(roll.uniform(0.86, 0.98)))
    y = view.y(view.horizon + 0.09)
    tall = min(view.small * 0.3, view.line * 0.55)
    stem = curve([(x, y), (x + tall * 0.02, y - tall * 0.3), (x, y - tall * 0.6)])
    out.sheet.stroke(stem, seen.ink("#5e4632", 0.12), tall * 0.05)
    wobble = roll.random(6).tolist()
    top = (x, y - tall * 0.72)
    out.sheet.fill(crown(top, tall * 0.36, wobble), seen.ink(leaves, 0.12))
    lit = (top[0] + view.side * tall * 0.07, top[1] - tall * 0.06)
    out.sheet.fill(crown(lit, tall * 0.26, wobble), seen.ink("#e8e58a", 0.1), 0.3)
    shade = out.sheet.halo(even(seen.ink("#21401f"), (0, 0.5), (1, 0)), (x, y), tall * 0.5, 0.14)
    out.sheet.oval((x, y), tall * 0.5, tall * 0.07).fill(shade)


def _near(out: Outdoors) -> None:
    """Long grass cropped by the lower corners, dark against the light."""
    view, seen = out.view, out.air
    roll = view.dice("near")
    dark = seen.ink("#2b5a2c")
    for share, size in ((0.98, 0.2), (0.88, 0.13), (0.03, 0.11)):
        place = (view.x(share + float(roll.uniform(-0.03, 0.03))), view.height * 1.03)
        grass.tuft(out.sheet, view, dark, place, view.small * size)
