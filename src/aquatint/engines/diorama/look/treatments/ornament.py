"""Ornament to colour in: small figures that repeat, drawn as lines."""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import PIL.Image

from ..pressing import drawn
from ..sheet import Size, Tint

ORNAMENTS = ("leaves", "scales", "waves", "petals")
"""What fills the planes of a picture, from the darkest to the lightest."""

_SIDE = 112  # pixels of a tile in a picture of 1024x1024
_PEN = 'fill="none" stroke="#000" stroke-width="2.2" stroke-linecap="round"'


def tiled(name: str, size: Size) -> Tint:
    """An ornament all over a size, black on white."""
    side = max(8, round(_SIDE * math.sqrt(size[0] * size[1]) / 1024))
    tile = np.asarray(_tile(name, side))
    rows, columns = -(-size[1] // side), -(-size[0] // side)
    return PIL.Image.fromarray(np.tile(tile, (rows, columns))[: size[1], : size[0]])


@cache
def _tile(name: str, side: int) -> Tint:
    """One tile, black on white. It repeats at its borders."""
    back = f'<rect width="{side}" height="{side}" fill="#fff"/>'
    body = f'<g transform="scale({side / 96:.5f})">{_FIGURES[name]}</g>'
    return drawn((side, side), back + body).convert("L")


def _path(way: str) -> str:
    return f'<path d="{way}" {_PEN}/>'


def _scales() -> str:
    """Fish scales: three arcs each, every other row shifted by a half."""
    parts = []
    for row in range(-1, 4):
        for column in range(-1, 3):
            x, y = 48 * column + 24 * (row % 2), 24 * row
            parts += [
                f'<circle cx="{x + 24}" cy="{y + 24}" r="{reach}" fill="#fff" stroke="#000" '
                f'stroke-width="2.2"/>'
                for reach in (24, 16, 8)
            ]
    return "".join(parts)


def _leaves() -> str:
    """Pairs of leaves on a stem that runs on from tile to tile."""
    parts = [_path("M24 0V96M72 0V96")]
    for x, shift in ((24, 0), (72, 24)):
        for y in (-24, 24, 72, 120):
            at = y + shift
            parts += [
                _path(
                    f"M{x} {at}C{x + 4 * way} {at - 14} {x + 14 * way} {at - 22} "
                    f"{x + 22 * way} {at - 22}C{x + 22 * way} {at - 10} "
                    f"{x + 12 * way} {at - 1} {x} {at}L{x + 16 * way} {at - 16}"
                )
                for way in (-1, 1)
            ]
    return "".join(parts)


def _waves() -> str:
    """Long waves, a dotted line between."""
    parts = []
    for y in (0, 32, 64, 96):
        parts.append(_path(f"M0 {y}Q12 {y - 14} 24 {y}T48 {y}T72 {y}T96 {y}"))
        parts.append(_path(f"M0 {y + 8}Q12 {y - 6} 24 {y + 8}T48 {y + 8}T72 {y + 8}T96 {y + 8}"))
        parts += [f'<circle cx="{x}" cy="{y + 20}" r="2" fill="#000"/>' for x in (12, 36, 60, 84)]
    return "".join(parts)


def _petals() -> str:
    """Flowers of six petals, far apart, and small rings between."""
    parts = []
    for x, y in ((24, 24), (72, 72)):
        parts.append(f'<circle cx="{x}" cy="{y}" r="4" {_PEN}/>')
        parts += [
            f'<ellipse cx="{x}" cy="{y - 12}" rx="5" ry="8" '
            f'transform="rotate({60 * turn} {x} {y})" {_PEN}/>'
            for turn in range(6)
        ]
    parts += [f'<circle cx="{x}" cy="{y}" r="3" {_PEN}/>' for x, y in ((72, 24), (24, 72))]
    return "".join(parts)


_FIGURES = {"scales": _scales(), "leaves": _leaves(), "waves": _waves(), "petals": _petals()}
