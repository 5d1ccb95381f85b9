"""Clouds: heaps by day, lit from the sun's side; streaks at dusk; a lid in bad weather."""

from __future__ import annotations

import math

import numpy as np

from ..pixels import Picture, Plane, mix
from .air import Air
from .noise import fbm
from .sheet import Sheet
from .soft import blur, smooth
from .view import View


def paint(picture: Picture, view: View, seen: Air, sun: tuple[float, float]) -> None:
    """Lay clouds over a small picture of the sky, in place.

    `sun` is in pixels of the view; the picture may be of any size of the same shape.
    """
    scale = picture.shape[1] / view.width
    rows = max(8, min(picture.shape[0], int(view.line * scale) + 2))
    sky = picture[:rows]
    place = (sun[0] * scale, sun[1] * scale)
    _streaks(sky, view, seen)
    if seen.cover > 0.6:
        _lid(sky, view, seen)
    else:
        _heaps(sky, view, seen, place)


def _streaks(sky: Picture, view: View, seen: Air) -> None:
    """High, thin ice clouds, combed by the wind."""
    shape = sky.shape[:2]
    roll = view.dice("streaks")
    noise = fbm(shape, roll, shape[1] * 0.16, octaves=5, stretch=5.5)
    strength = 0.62 if seen.low_sun else 0.34
    height = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    veil = smooth(0.5, 0.82, noise) * np.interp(
        height, (0, 0.15, 0.75, 1), (0.5, 1, 0.9, 0.15)
    ).astype(np.float32)
    _tinted(sky, seen, veil * np.float32(strength), veil)


def _lid(sky: Picture, view: View, seen: Air) -> None:
    """A closed cover of rolls, darker below."""
    shape = sky.shape[:2]
    noise = fbm(shape, view.dice("lid"), shape[1] * 0.34, octaves=6, stretch=2.4)
    below = np.clip(np.arange(shape[0]) + max(2, shape[0] // 22), 0, shape[0] - 1)
    under = noise[below]
    lit = np.clip(np.float32(0.5) + (noise - under) * 2.4, 0, 1)
    height = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    veil = smooth(0.34, 0.6, noise) * np.interp(height, (0, 0.7, 1), (0.95, 0.75, 0.1)).astype(
        np.float32
    )
    shaded = mix(seen.shaded, (0.1, 0.12, 0.16), 0.12)
    for band in range(3):
        _mix(sky[..., band], _between(shaded[band], seen.lit[band], lit), veil)


def _heaps(sky: Picture, view: View, seen: Air, sun: tuple[float, float]) -> None:
    """Cumulus: discs heaped on flat bases, smaller and flatter towards the horizon."""
    height, width = sky.shape[:2]
    sheet = Sheet(width, height)
    roll = view.dice("heaps")
    small = view.small * width / view.width * _bulk(view)
    flat = 0.5 if seen.low_sun else 1.0
    count = max(2, round((3.4 + 6 * seen.cover) * (width / height) ** 0.5 * 0.8))
    start = float(roll.random())
    for at in range(count):
        depth = (at + 0.5) / count  # far ones first
        base = height * (0.9 - 0.62 * depth) + float(roll.uniform(-0.05, 0.05)) * height
        across = small * (0.15 + 0.3 * depth) * float(roll.uniform(0.7, 1.3))
        centre = (start + at * 0.618 + float(roll.uniform(0, 0.2))) % 1.0
        _heap(sheet, roll, (width * (1.16 * centre - 0.08), base), (across, flat))
    mass = sheet.sprite()[..., 3].astype(np.float32) * np.float32(1 / 255)
    ragged = fbm((height, width), view.dice("rags"), small * 0.06, octaves=4, stretch=1.3 / flat)
    body = blur(mass, max(1.0, small * 0.009)) + (ragged - np.float32(0.5)) * np.float32(0.62)
    cover = smooth(0.36, 0.62, body)
    lit = _lit(blur(np.clip(body, 0, 1), max(1.0, small * 0.008)), sun, small)
    opacity = 0.6 if seen.dark else 0.86 if seen.low_sun else 0.94
    fade = np.interp(np.linspace(0, 1, height), (0, 0.8, 1), (1, 0.85, 0.35)).astype(np.float32)
    _tinted(sky, seen, cover * fade[:, None] * np.float32(opacity), lit)


def _bulk(view: View) -> float:
    """Clouds tower in tall frames, where much sky is to be filled."""
    return min(1.6, max(1.0, math.sqrt(view.line / view.width)))


def _heap(
    sheet: Sheet,
    roll: np.random.Generator,
    base: tuple[float, float],
    shape: tuple[float, float],
) -> None:
    """One cloud over the middle of its base; its width and how high it towers (1 as usual)."""
    across, flat = shape
    puffs = 13
    lean = float(roll.uniform(-0.3, 0.3))
    for at in range(puffs):
        share = 2 * (at + 0.5) / puffs - 1
        bulk = max(0.0, 1 - (share - lean) ** 2 * 0.85)
        radius = across * (0.04 + 0.13 * bulk) * float(roll.uniform(0.75, 1.2))
        lift = (radius * 0.55 + across * 0.12 * bulk * float(roll.uniform(0, 1.5))) * flat
        x = base[0] + share * across * 0.54
        sheet.oval((x, base[1] - lift), radius, radius * 0.82 * flat).fill("#ffffff")
    sheet.oval((base[0], base[1] - across * 0.03), across * 0.52, across * 0.045).fill("#ffffff")


def _lit(body: Plane, sun: tuple[float, float], small: float) -> Plane:
    """How much light falls on a cloud: the body against itself, moved away from the sun."""
    height, width = body.shape
    step = max(2, int(small * 0.035))
    across = int(step * (0.6 if sun[0] < width / 2 else -0.6))
    down = step if sun[1] < height * 0.6 else -step
    rows = np.clip(np.arange(height) - down, 0, height - 1)
    columns = np.clip(np.arange(width) - across, 0, width - 1)
    behind = body[rows][:, columns]
    lit: Plane = np.clip(np.float32(0.55) + (body - behind) * np.float32(0.8), 0, 1)
    return lit


def _tinted(sky: Picture, seen: Air, veil: Plane, lit: Plane) -> None:
    height = np.linspace(0, 1, sky.shape[0], dtype=np.float32)[:, None]
    for band, rose in enumerate((1.0, 0.56, 0.66)):  # band by band is thrice as fast
        color = _between(seen.shaded[band], seen.lit[band], lit)
        if seen.low_sun and seen.clear:  # rose up high, gold near the sun
            color += (np.float32(rose) - color) * (np.float32(0.55) * (1 - height) * lit)
        _mix(sky[..., band], color, veil)


def _between(dark: float, bright: float, share: Plane) -> Plane:
    color: Plane = np.float32(dark) + (np.float32(bright) - np.float32(dark)) * share
    return color


def _mix(under: Plane, color: Plane, share: Plane) -> None:
    """Mix one band of a picture with another, in place; takes the colour for scratch."""
    color -= under
    color *= share
    under += color
