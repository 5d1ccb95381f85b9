"""What falls between the viewer and the scene, and what it leaves on the ground."""

from __future__ import annotations

import numpy as np

from ..dice import dice
from ..graph import SceneGraph, Weather
from ..light import Light
from ..pixels import Picture, hex_color, mix
from . import drifting
from .backdrop import Backdrop
from .noise import fbm
from .sheet import Sheet, even, oval
from .soft import enlarge_mask, enlarge_picture, smooth, toward


def fall(picture: Picture, graph: SceneGraph, light: Light, seed: int) -> None:
    """Let it rain, snow or be foggy over a finished scene, in place; nothing falls indoors."""
    drifting.drift(picture, graph, seed, indoors=light.indoors)
    if light.indoors:
        return
    if Weather.FOG in graph.weather:
        _fog(picture, light, seed)
    if Weather.SNOW in graph.weather:
        _snow(picture, seed)
    if graph.weather & {Weather.RAIN, Weather.STORM}:
        _rain(picture, light, seed, heavy=Weather.STORM in graph.weather)


def _fog(picture: Picture, light: Light, seed: int) -> None:
    height, width = picture.shape[:2]
    noise = fbm((height // 4 + 1, width // 4 + 1), dice(seed, "weather/fog"), width / 9, stretch=3)
    rows = np.linspace(0, 1, noise.shape[0], dtype=np.float32)
    band = np.interp(rows, (0, 0.45, 0.75, 1), (0.15, 0.55, 0.75, 0.5)).astype(np.float32)
    veil = smooth(0.32, 0.75, noise) * band[:, None] * np.float32(0.75)
    toward(picture, light.haze, enlarge_mask(veil, width, height))


def _snow(picture: Picture, seed: int) -> None:
    """Three depths: dust far away, flakes, and a few big soft ones close to the lens."""
    height, width = picture.shape[:2]
    small = min(width, height)
    roll = dice(seed, "weather/snow")
    sheet = Sheet(width, height)
    area = width * height / 2**20
    dust, flakes = [], []
    for x, y, size in roll.random((int(420 * area), 3)).tolist():
        radius = small * (0.0009 + 0.0016 * size)
        dust.append(oval((x * width, y * height), radius, radius))
    for x, y, size in roll.random((int(170 * area), 3)).tolist():
        radius = small * (0.0022 + 0.0042 * size * size)
        flakes.append(oval((x * width, y * height), radius, radius * 0.94))
    sheet.scatter(dust, "#ffffff", 0.6)
    sheet.scatter(flakes, "#ffffff", 0.88)
    for x, y, size in roll.random((int(26 * area), 3)).tolist():
        place, radius = (x * width, y * height), small * (0.009 + 0.014 * size)
        paint = sheet.halo(even("#ffffff", (0, 0.75), (0.45, 0.5), (1, 0)), place, radius)
        sheet.oval(place, radius, radius).fill(paint)
    sheet.onto(picture)


def _rain(picture: Picture, light: Light, seed: int, *, heavy: bool) -> None:
    """Streaks in three depths, all with the same wind."""
    height, width = picture.shape[:2]
    small = min(width, height)
    roll = dice(seed, "weather/rain")
    lean = (
        float(roll.uniform(0.1, 0.2)) * (1 if roll.random() < 0.5 else -1) * (2.0 if heavy else 1.0)
    )
    color = hex_color(mix(light.ambient, (0.92, 0.96, 1.0), 0.65))
    sheet = Sheet(width, height)
    area = width * height / 2**20 * (1.5 if heavy else 1.0)
    for count, length, thick, opacity in (
        (520, 0.022, 0.0008, 0.3),
        (260, 0.045, 0.0013, 0.32),
        (70, 0.1, 0.0024, 0.2),
    ):
        strokes: list[str] = []
        for x, y, size in roll.random((int(count * area), 3)).tolist():
            fallen = small * length * (0.6 + 0.8 * size)
            left, top = x * width * 1.1 - width * 0.05, y * height * 1.1 - height * 0.08
            strokes.append(f"M{left:.1f},{top:.1f}l{-lean * fallen:.1f},{fallen:.1f}")
        sheet.stroke("".join(strokes), color, max(0.7, small * thick), opacity)
    sheet.onto(picture)


def wet(picture: Picture, backdrop: Backdrop, seed: int) -> None:
    """Mirror what stands above a wet ground into it, in place; call it when all signs hang.

    The mirror image is torn into vertical streaks and gathers in puddles. A backdrop without a
    mirror stays as it is.
    """
    if backdrop.mirror is None:
        return
    height, width = picture.shape[:2]
    line = int(height * backdrop.mirror)
    depth = height - line
    half = (max(4, depth // 2), max(4, width // 2))
    image = _mirrored(picture, line, half, dice(seed, "weather/wet"))
    puddles = smooth(0.3, 0.68, fbm(half, dice(seed, "weather/puddles"), width * 0.09, stretch=3.2))
    rows = np.linspace(0, 1, half[0], dtype=np.float32)
    strength = np.interp(rows, (0, 0.05, 0.5, 1), (0.2, 0.85, 0.75, 0.55)).astype(np.float32)
    mask = (np.float32(0.42) + puddles * np.float32(0.58)) * strength[:, None]
    full = enlarge_mask(mask, width, depth)[..., None]
    part = picture[line:]
    part *= 1 - full * np.float32(0.6)
    part += enlarge_picture(image, width, depth) * (full * np.float32(0.92))
    np.clip(part, 0, 1, out=part)


def _mirrored(
    picture: Picture, line: int, shape: tuple[int, int], roll: np.random.Generator
) -> Picture:
    """What stands above a line, upside down at half the size, shaken and smeared downwards."""
    height, width = shape
    # The image is pressed together so that a sign high up still shows in a shallow street.
    press = min(3.0, max(1.0, 0.92 * line / (2 * height)))
    rows = np.clip(line - 1 - (np.arange(height) * 2 * press).astype(np.int64), 0, line - 1)
    columns = np.minimum(np.arange(width) * 2, picture.shape[1] - 1)
    image = picture[rows][:, columns]
    shake = fbm(shape, roll, width * 0.05, octaves=4, stretch=4)
    reach = np.interp(np.linspace(0, 1, height), (0, 1), (0.006, 0.045)).astype(np.float32) * width
    moved = ((shake - np.float32(0.5)) * 2 * reach[:, None]).astype(np.int32)
    places = np.clip(np.arange(width)[None, :] + moved, 0, width - 1)
    image = np.take_along_axis(image, places[..., None], axis=1)
    small = image[:: max(1, height // 24)]
    return enlarge_picture(small, width, height)
