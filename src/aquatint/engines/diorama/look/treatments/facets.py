"""Cubism: a picture parted by long straight cuts, each part seen from a little elsewhere."""

from __future__ import annotations

import math

import numpy as np
import PIL.Image
from numpy.typing import NDArray

from ..motif import Motif
from ..pressing import calmed, pressed
from ..sheet import BICUBIC, Sheet, packed, relief, shade, smaller, unit, unpacked
from .plot import Plot

Ints = NDArray[np.int32]

_EARTH = ("#211d1c", "#4c3b2c", "#7d5c38", "#b58a52", "#e0c391", "#f1e6cb", "#4d6470", "#8fa3a6",
          "#a8452c", "#5f6b45")  # fmt: skip
_CUTS = 11
_STEP = 26  # pixels by which a part may be seen from elsewhere
_FALL = 150  # pixels over which the light of a cut loses itself
_FINE = 64  # of a pixel


def cubism(sheet: Sheet, seed: int, motif: Motif) -> Sheet:
    """Planes of earth and slate that light falls across, the motif taken apart along them."""
    k = unit(sheet)
    calm = calmed(sheet.reduce(2), 6).resize(sheet.size, BICUBIC)
    calm.paste(sheet, (0, 0), motif.subjects)
    earth = PIL.Image.blend(calm, pressed(calm, _EARTH), 0.66)
    cuts = _cuts(motif, seed)
    parted = _parted(earth, cuts, round(_STEP * k), seed)
    half = smaller(sheet.size, 2)
    light, edge = _lit(half, [(a, b, c // 2) for a, b, c in cuts], k / 2)
    lit = relief(parted, light.resize(sheet.size, BICUBIC))
    return shade(lit, edge.resize(sheet.size, BICUBIC))


def _cuts(motif: Motif, seed: int) -> list[tuple[int, int, int]]:
    """Lines near the motif: (a, b, c) with a x + b y - c, in parts of a pixel, from each."""
    plot = Plot.of(motif, seed, "cubism")
    reach = max(plot.reach, 0.3 * plot.side)
    found = []
    for index in range(_CUTS):
        turn = math.pi * (index * 0.382 + float(plot.rng.uniform(-0.04, 0.04)))
        a, b = round(math.cos(turn) * _FINE), round(math.sin(turn) * _FINE)
        away = float(plot.rng.uniform(-1.3, 1.3)) * reach
        found.append((a, b, round(plot.x * a + plot.y * b + away * _FINE)))
    return found


def _parted(sheet: Sheet, cuts: list[tuple[int, int, int]], reach: int, seed: int) -> Sheet:
    """Each part between the cuts, moved by whole pixels."""
    height, width = sheet.height, sheet.width
    rows, columns = np.arange(height, dtype=np.int32)[:, None], np.arange(width, dtype=np.int32)
    part = np.zeros((height, width), np.int32)
    for index, (a, b, c) in enumerate(cuts):
        part += (rows * b + columns * a > c).astype(np.int32) << index
    turned = (part * 40503 + seed % 997 * 31) & 0xFFFF
    dx = (turned & 0xFF) * 2 * reach // 255 - reach
    dy = (turned >> 8) * 2 * reach // 255 - reach
    at = np.clip(rows + dy, 0, height - 1) * width + np.clip(columns + dx, 0, width - 1)
    return unpacked(packed(sheet).ravel().take(at))


def _lit(
    size: tuple[int, int], cuts: list[tuple[int, int, int]], k: float
) -> tuple[PIL.Image.Image, PIL.Image.Image]:
    """Light on one side of each cut and shade on the other, about the middle grey; and the cuts."""
    rows = np.arange(size[1], dtype=np.int32)[:, None]
    columns = np.arange(size[0], dtype=np.int32)
    fall = max(1, round(_FALL * k)) * _FINE
    light = np.zeros((size[1], size[0]), np.int32)
    edge = np.full((size[1], size[0]), 255, np.int32)
    for index, (a, b, c) in enumerate(cuts):
        far = rows * b + columns * a - c
        near = np.maximum(fall - np.abs(far), 0) * 62 // fall
        light += np.where((far > 0) == (index % 2 == 0), near, -near)
        np.minimum(edge, np.abs(far) * 200 // round(1.6 * _FINE) + 70, out=edge)
    both = np.clip(128 + light, 40, 218).astype(np.uint8)
    return PIL.Image.fromarray(both), PIL.Image.fromarray(edge.astype(np.uint8))
