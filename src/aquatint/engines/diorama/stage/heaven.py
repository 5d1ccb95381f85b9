"""The sky above every outdoor stage: its colours, its lights, its bow."""

from __future__ import annotations

import numpy as np

from ..doubling import doubled
from ..graph import SceneGraph, Weather
from ..pixels import Picture, fractions, hex_color, mix, rounded
from . import clouds, spectacle
from .air import Air
from .extras import allows, asks
from .sheet import Sheet, even
from .soft import spot, toward
from .view import View

_BOW = ("#b184d8", "#6f8be0", "#6cc3e0", "#86d08a", "#f4e37e", "#f5ab66", "#ea7b78")

LARGE = 0.25
"""The radius of a sun or moon that somebody stands before, as a share of the smaller side."""

_BELOW = 8
"""So many rows of the small sky are painted below the horizon: land is uneven."""


def paint(view: View, seen: Air, sun: tuple[float, float], graph: SceneGraph) -> Picture:
    """The sky down to the horizon, its haze below it; made at half the size."""
    width, height = (view.width + 1) // 2, (view.height + 1) // 2
    line = view.line * height / view.height
    tall = max(8, min(height, int(line) + _BELOW))
    rows = (np.arange(tall, dtype=np.float32) + np.float32(0.5)) / np.float32(line)
    places = [at for at, _ in seen.sky]
    column = np.stack(
        [np.interp(rows, places, [color[part] for _, color in seen.sky]) for part in range(3)], -1
    ).astype(np.float32)
    picture = np.repeat(column[:, None, :], width, axis=1)
    if seen.dim > 0.35:
        _glow(picture, view, seen, sun)
    if allows(graph, "cloud"):
        clouds.paint(picture, view, seen, sun)
    if asks(graph, "aurora") and seen.dark:
        spectacle.aurora(picture, view)
    if _strikes(graph, view):
        spectacle.flash(picture, view)
    if Weather.RAINBOW in graph.weather:
        _rain_cloud(picture, view, seen)
    return _down_to_the_foot(picture, view)


def _strikes(graph: SceneGraph, view: View) -> bool:
    """Whether lightning is seen: where it is asked for, and in every other storm."""
    if Weather.STORM not in graph.weather or not allows(graph, "lightning"):
        return False
    return asks(graph, "lightning") or view.pick("lightning", 2) == 0


def _down_to_the_foot(small: Picture, view: View) -> Picture:
    """At the size of the view; below the horizon, where land lies, the lowest row goes on."""
    rows = min(view.height, 2 * small.shape[0])
    whole = np.empty((view.height, view.width, 3), np.float32)
    whole[:rows] = fractions(doubled(rounded(small), view.width, rows))
    whole[rows:] = whole[rows - 1]
    return whole


def _glow(picture: Picture, view: View, seen: Air, sun: tuple[float, float]) -> None:
    shape = picture.shape[:2]
    scale = picture.shape[1] / view.width
    x, y = sun[0] * scale, sun[1] * scale
    reach = view.small * scale
    wide, tight = (0.5, 0.8) if seen.low_sun else (0.22, 0.3)
    strength = np.float32(seen.dim)
    toward(picture, seen.key, spot(shape, x, y, reach * 0.95) * np.float32(wide) * strength)
    white = mix(seen.key, (1.0, 1.0, 1.0), 0.4)
    toward(picture, white, spot(shape, x, y, reach * 0.3) * np.float32(tight) * strength)


def _rain_cloud(picture: Picture, view: View, seen: Air) -> None:
    """The dark shower that a rainbow stands in, away from the light."""
    scale = picture.shape[1] / view.width
    reach = 0.75 * scale * max(view.width, view.height)
    shower = spot(picture.shape[:2], view.x(0.72) * scale, 0.6 * view.line * scale, reach)
    toward(picture, mix(seen.shaded, (0.3, 0.37, 0.47), 0.7), shower * np.float32(0.82))


def bow(sheet: Sheet, view: View) -> None:
    """The rainbow, opposite to the light; ridges drawn after it stand before it."""
    centre = (view.x(0.62), view.line + view.small * 0.16)
    radius = min(view.small * 0.66, view.line * 1.02 + view.small * 0.1)
    inner, outer = 0.84, 1.0
    stops = [(inner - 0.02, _BOW[0], 0.0)]
    stops += [
        (inner + (outer - inner) * (at + 0.5) / len(_BOW), color, 0.62)
        for at, color in enumerate(_BOW)
    ]
    stops.append((1.0, _BOW[-1], 0.0))
    sheet.oval(centre, radius, radius).fill(sheet.halo(stops, centre, radius))
    sheet.oval(centre, radius * 0.85, radius * 0.85).fill(
        sheet.halo(even("#ffffff", (0, 0.1), (0.8, 0.1), (1, 0)), centre, radius * 0.85)
    )


def lights(
    sheet: Sheet, view: View, seen: Air, sun: tuple[float, float], graph: SceneGraph
) -> None:
    """The disc of the sun, or moon and stars; in a storm its lightning."""
    if _strikes(graph, view):
        spectacle.lightning(sheet, view)
    if asks(graph, "tornado"):
        spectacle.tornado(sheet, view, (seen.ink("#b0aca4", 0.2), seen.ink("#4c4a50", 0.16)))
    if not seen.clear or Weather.RAINBOW in graph.weather:
        return
    if asks(graph, "fireworks"):
        spectacle.fireworks(sheet, view)
    if seen.dark:
        if allows(graph, "star"):
            stars(sheet, view, view.line, sun, 2.6 if asks(graph, "stars") else 1.0)
        if allows(graph, "moon") and not asks(graph, "blue hour"):
            moon(sheet, sun, view.small * (LARGE if asks(graph, "large moon") else 0.047))
    elif allows(graph, "sun"):
        usual = 0.052 if seen.low_sun else 0.036
        _disc(sheet, seen, sun, view.small * (LARGE if asks(graph, "large sun") else usual))


def _disc(sheet: Sheet, seen: Air, sun: tuple[float, float], radius: float) -> None:
    color = hex_color(mix(seen.key, (1.0, 1.0, 0.94), 0.7))
    halo = sheet.halo(even(color, (0, 0.55), (0.35, 0.3), (1, 0)), sun, radius * 3.2)
    sheet.oval(sun, radius * 3.2, radius * 3.2).fill(halo)
    sheet.oval(sun, radius, radius).fill(color)


def moon(sheet: Sheet, place: tuple[float, float], radius: float) -> None:
    """A full moon with its seas and a halo."""
    x, y = place
    halo = sheet.halo(even("#cfe0ff", (0, 0.5), (0.3, 0.24), (1, 0)), place, radius * 5)
    sheet.oval(place, radius * 5, radius * 5).fill(halo)
    lit = (x - radius * 0.25, y - radius * 0.25)
    sheet.oval(place, radius, radius).fill(
        sheet.halo(
            ((0.0, "#fffdf2", 1.0), (0.75, "#f0f0ee", 1.0), (1.0, "#cdd4e4", 1.0)),
            lit,
            radius * 1.35,
        )
    )
    for dx, dy, size in (
        (-0.3, -0.15, 0.26),
        (0.15, -0.4, 0.16),
        (0.25, 0.25, 0.3),
        (-0.25, 0.45, 0.13),
    ):
        spot_at = (x + dx * radius, y + dy * radius)
        sheet.oval(spot_at, size * radius, size * radius * 0.9).fill("#b9c3d8", 0.45)


def stars(
    sheet: Sheet, view: View, bottom: float, avoid: tuple[float, float], times: float = 1.0
) -> None:
    """Stars of many magnitudes, thinner towards `bottom` and away from the moon.

    `times` as many as usual are seen where a prompt speaks of them, and they are larger.
    """
    roll = view.dice("stars")
    unit = view.small / 1024 * times**0.4
    for _ in range(int(times * min(260, view.width * bottom / 3400))):
        x, up, size = (float(value) for value in roll.random(3))
        y = bottom * up**1.4
        if abs(x * view.width - avoid[0]) + abs(y - avoid[1]) < view.small * 0.11:
            continue
        bright = (0.25 + 0.75 * size**3) * (1 - 0.8 * y / bottom)
        radius = unit * (0.7 + 1.5 * size**6)
        color = "#fff1d8" if size > 0.8 else "#e4ecff"
        sheet.oval((x * view.width, y), radius, radius).fill(color, bright)
