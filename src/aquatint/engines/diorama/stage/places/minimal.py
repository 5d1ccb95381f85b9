"""Any landscape in a few flat shapes: a sky, a disc, layers of one hue that darken towards us."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...pixels import hex_color, mix, rgb
from ..air import air, light
from ..backdrop import Backdrop
from ..extras import allows
from ..noise import hills
from ..sheet import Point, Sheet, below, curve, oval, polyline, solid
from ..view import View, look

_LAYERS = 4
_LINE = (0.52, 0.58)
_HUES: Mapping[str, tuple[str, str, str]] = MappingProxyType(
    {
        # the sky, the layer furthest away, the nearest one
        "mountains": ("#f2e6d4", "#b9c9cc", "#27505c"),
        "desert": ("#f7e3c4", "#e7b98a", "#8a4a34"),
        "mars": ("#f4cfae", "#dc9468", "#6e2f2a"),
        "field": ("#f3ecd4", "#c7d6a0", "#4f7a48"),
        "farm": ("#f3ecd4", "#d6d49a", "#6f7a3c"),
        "garden": ("#f3ecd4", "#bcd49a", "#4f7a48"),
        "village": ("#f3ecd4", "#c7d6a0", "#4f7a48"),
        "savanna": ("#f9dfae", "#e6b566", "#7a4f2a"),
        "forest": ("#e8eee0", "#b4cbb4", "#224a3e"),
        "jungle": ("#e6efd2", "#a4c79c", "#1d4a3c"),
        "snow": ("#dfe9f2", "#c2d2e2", "#f6fafc"),
        "lake": ("#f3e4d6", "#b7c6cf", "#2f5d74"),
        "river": ("#f1ead6", "#b9ccb4", "#2f5f5a"),
        "beach": ("#f8e8d2", "#8fc3c9", "#e6c48e"),
        "sea": ("#f6e6d4", "#9cc4cc", "#1f5a74"),
        "canyon": ("#f7dcb8", "#e0a070", "#7c3526"),
        "sky": ("#cfe4ee", "#e4eff3", "#ffffff"),
    }
)
SETTINGS = frozenset(_HUES)
"""The landscapes that can be shown so."""

_OUTLINED = frozenset({"coloring page", "line art"})
"""Looks that keep nothing but outlines: neighbouring layers differ much for them."""

_INKED = (0.1, 0.9, 0.2, 1.0)

_HOURS: Mapping[TimeOfDay, tuple[str, str, float]] = MappingProxyType(
    {
        # what sky and layers lean to, the disc, how far they lean
        TimeOfDay.DAY: ("#ffffff", "#e9724c", 0.0),
        TimeOfDay.DAWN: ("#f6c2b4", "#f6906c", 0.34),
        TimeOfDay.SUNSET: ("#f08a4c", "#fff0c4", 0.42),
        TimeOfDay.NIGHT: ("#141c3c", "#f4ecd2", 0.72),
    }
)


def suits(graph: SceneGraph) -> bool:
    """Whether a graph's landscape is to be shown so; in outlines firs would be a tangle."""
    looks, outlines = set(graph.looks), SETTINGS - {"forest", "jungle"}
    wanted = "minimalist" in looks and graph.setting in SETTINGS
    return wanted or (bool(looks & _OUTLINED) and graph.setting in outlines)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting of a graph, one of SETTINGS, in this manner."""
    view = look(size, seed, _LINE)
    kind = graph.setting or "field"
    veil, disc, lean = _HOURS[graph.time]
    sky, far, near = (
        hex_color(mix(rgb(tone), rgb(veil), lean * share))
        for tone, share in zip(_HUES[kind], (1.0, 0.8, 0.5), strict=True)
    )
    outlined = bool(_OUTLINED & set(graph.looks))
    sheet = Sheet(view.width, view.height)
    pale = hex_color(mix(rgb(sky), rgb(veil), 0.35))
    sheet.cover(sheet.fade(solid((0, sky), (1, pale)), (0, 0), (0, view.line)))
    place = (view.x(0.3), view.y(view.horizon * 0.46))
    if allows(graph, "sun", "moon"):
        sheet.fill(oval(place, view.small * 0.115, view.small * 0.115), disc)
    for layer in range(_LAYERS):
        share = _INKED[layer] if outlined else layer / (_LAYERS - 1)
        tone = hex_color(mix(rgb(far), rgb(near), share))
        sheet.fill(below(_outline(view, kind, layer), view.width, view.height), tone)
    seen = light(view, air(graph), place)
    return Backdrop(picture=sheet.picture(), light=seen, horizon=view.horizon, far=0.84, near=0.93)


def _outline(view: View, kind: str, layer: int) -> str:
    """The upper edge of a layer, from the left edge of the frame to the right one."""
    base = view.y(view.horizon + (0.96 - view.horizon) * (0.02 + 0.24 * layer))
    roll = view.dice(f"minimal {layer}")
    shape = _SHAPES.get(kind, _rolling)
    return shape(view, base, hills(roll, 13, 3.4), layer)


Shape = Callable[[View, float, list[float], int], str]


def _rolling(view: View, base: float, bends: list[float], layer: int) -> str:
    tall = view.small * (0.2 - 0.035 * layer)
    step = view.width / (len(bends) - 1)
    return curve([(at * step, base - tall * (bend - 0.2)) for at, bend in enumerate(bends)])


def _level(view: View, base: float, _: list[float], __: int) -> str:
    return f"M0,{base:.1f}H{view.width}"


def _peaked(view: View, base: float, bends: list[float], layer: int) -> str:
    """Peaks of straight flanks in the two layers far away, hills before them."""
    if layer > 1:
        return _rolling(view, base, bends, layer)
    count, tall = 3 + layer, view.small * (0.34 - 0.12 * layer)
    step = view.width / count
    line: list[Point] = [(-step / 2, base)]
    for at in range(count + 1):
        rise = tall * (0.55 + 0.6 * bends[(3 * at + layer) % len(bends)])
        line += [
            (at * step + step * 0.1 * layer, base - rise),
            ((at + 0.5) * step, base - 0.1 * tall),
        ]
    return polyline(line)


def _wooded(view: View, base: float, bends: list[float], layer: int) -> str:
    """Firs side by side."""
    wide = view.small * (0.08 + 0.035 * layer)
    count = int(view.width / wide) + 2
    line: list[Point] = []
    for at in range(count):
        tall = wide * (1.1 + 1.1 * bends[(5 * at + 2 * layer) % len(bends)])
        x = (at + 0.5 * (layer % 2)) * wide
        line += [(x - 0.36 * wide, base), (x, base - tall), (x + 0.36 * wide, base)]
    return polyline([*line, (view.width + wide, base)])


_SHAPES: Mapping[str, Shape] = MappingProxyType(
    {
        "mountains": _peaked, "lake": _peaked, "mars": _peaked, "canyon": _peaked,
        "forest": _wooded, "jungle": _wooded, "sea": _level, "beach": _level,
    }
)  # fmt: skip
