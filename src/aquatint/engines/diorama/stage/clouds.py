"""Clouds: heaps by day, lit from the sun's side; streaks at dusk; a lid in bad weather."""

from __future__ import annotations

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
    _tinted(sky, view, seen, veil * np.float32(strength), veil)


def _lid(sky: Picture, view: View, seen: Air) -> None:
    """A closed cover of rolls, darker below."""
    shape = sky.shape[:2]
    noise = fbm(shape, view.dice("lid"), shape[1] * 0.34, octaves=6, stretch=2.4)
    under = np.roll(noise, -max(2, shape[0] // 22), axis=0)
    lit = np.clip(np.float32(0.5) + (noise - under) * 2.4, 0, 1)
    height = np.linspace(0, 1, shape[0], dtype=np.float32)[:, None]
    veil = smooth(0.34, 0.6, noise) * np.interp(height, (0, 0.7, 1), (0.95, 0.75, 0.1)).astype(
        np.float32
    )
    color = _between(mix(seen.shaded, (0.1, 0.12, 0.16), 0.12), seen.lit, lit)
    sky += (color - sky) * veil[..., None]


def _heaps(sky: Picture, view: View, seen: Air, sun: tuple[float, float]) -> None:
    """Cumulus: discs heaped on flat bases, smaller and flatter towards the horizon."""
    height, width = sky.shape[:2]
    sheet = Sheet(width, height)
    roll = view.dice("heaps")
    small = view.small * width / view.width
    count = max(2, round((4 + 7 * seen.cover) * (width / height) ** 0.5 * 0.8))
    for at in range(count):
        depth = (at + 0.5) / count  # far ones first
        base = height * (0.9 - 0.66 * depth) + float(roll.uniform(-0.05, 0.05)) * height
        across = small * (0.14 + 0.3 * depth) * float(roll.uniform(0.7, 1.35))
        centre = (at * 0.618 + float(roll.uniform(0, 0.35))) % 1.0
        _heap(sheet, roll, (width * (1.16 * centre - 0.08), base), across)
    mass = sheet.sprite()[..., 3].astype(np.float32) * np.float32(1 / 255)
    ragged = fbm((height, width), view.dice("rags"), small * 0.06, octaves=4, stretch=1.3)
    body = blur(mass, max(1.0, small * 0.009)) + (ragged - np.float32(0.5)) * np.float32(0.62)
    cover = smooth(0.36, 0.62, body)
    lit = _lit(blur(np.clip(body, 0, 1), max(1.0, small * 0.008)), sun, small)
    opacity = 0.94 if not seen.dark else 0.6
    fade = np.interp(np.linspace(0, 1, height), (0, 0.8, 1), (1, 0.85, 0.35)).astype(np.float32)
    _tinted(sky, view, seen, cover * fade[:, None] * np.float32(opacity), lit)


def _heap(
    sheet: Sheet, roll: np.random.Generator, base: tuple[float, float], across: float
) -> None:
    puffs = 13
    lean = float(roll.uniform(-0.2, 0.2))
    for at in range(puffs):
        share = 2 * (at + 0.5) / puffs - 1
        bulk = 1 - (share - lean) ** 2 * 0.85
        radius = across * (0.05 + 0.13 * max(0.0, bulk)) * float(roll.uniform(0.75, 1.2))
        x = base[0] + share * across * 0.52
        y = base[1] - radius * 0.55 - across * 0.1 * max(0.0, bulk) * float(roll.uniform(0, 1.5))
        sheet.oval((x, y), radius, radius * 0.82).fill("#ffffff")
    sheet.oval((base[0], base[1] - across * 0.03), across * 0.5, across * 0.045).fill("#ffffff")


def _lit(body: Plane, sun: tuple[float, float], small: float) -> Plane:
    """How much light falls on a cloud: the body against itself, moved away from the sun."""
    height, width = body.shape
    step = max(2, int(small * 0.035))
    across = step if sun[0] < width / 2 else -step
    down = step if sun[1] < height * 0.6 else -step
    behind = np.roll(np.roll(body, int(across * 0.6), axis=1), down, axis=0)
    return np.clip(np.float32(0.55) + (body - behind) * np.float32(0.8), 0, 1)


def _tinted(sky: Picture, view: View, seen: Air, veil: Plane, lit: Plane) -> None:
    color = _between(seen.shaded, seen.lit, lit)
    if seen.low_sun and seen.clear:  # rose up high, gold near the sun
        height = np.linspace(0, 1, sky.shape[0], dtype=np.float32)[:, None, None]
        rose = np.array((1.0, 0.56, 0.66), np.float32)
        color += (rose - color) * (np.float32(0.55) * (1 - height) * lit[..., None])
    sky += (color - sky) * veil[..., None]


def _between(
    dark: tuple[float, float, float], bright: tuple[float, float, float], share: Plane
) -> Picture:
    low = np.array(dark, np.float32)
    return low + (np.array(bright, np.float32) - low) * share[..., None]
