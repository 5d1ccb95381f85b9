"""Light that can be seen: shafts through leaves, water or a window, patches on walls, bokeh."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..pixels import Picture, Rgb, hex_color
from .sheet import Point, Sheet, even, oval, polygon
from .soft import blur, enlarge_mask, screen
from .view import View

_SMALL = 4  # soft light is made at a quarter of the size


@dataclass(frozen=True, slots=True)
class Glow:
    """Light to add: its colour, its strength (0..1), how soft its edges are (a share)."""

    color: Rgb
    strength: float
    softness: float = 0.008


def shafts(picture: Picture, view: View, source: Point, glow: Glow, *, count: int) -> None:
    """Rays that fan out from a point above the frame, in place."""
    roll = view.dice("shafts")
    sheet = Sheet(view.width, view.height)
    x, y = source
    reach = view.height * 0.98
    for at in range(count):
        share = (at + float(roll.uniform(0.1, 0.9))) / count
        foot = view.width * (1.5 * share - 0.25) + (view.width / 2 - x) * 0.7
        wide = view.small * float(roll.uniform(0.02, 0.09))
        top = wide * 0.3
        paint = sheet.fade(
            even("#ffffff", (0, 0.75), (0.55, 0.4), (1, 0)), (x, max(y, 0)), (foot, reach)
        )
        start = x + (foot - x) * 0.06
        sheet.fill(
            polygon(
                [(start - top, y), (start + top, y), (foot + wide, reach), (foot - wide, reach)]
            ),
            paint,
            float(roll.uniform(0.35, 1.0)),
        )
    cast(picture, view, sheet, glow)


def cast(picture: Picture, view: View, sheet: Sheet, glow: Glow) -> None:
    """Add what a sheet covers as soft light, in place."""
    mask = sheet.sprite(_SMALL)[..., 3].astype(np.float32) * np.float32(glow.strength / 255)
    soft = blur(mask, max(0.6, view.small * glow.softness / _SMALL))
    screen(picture, glow.color, enlarge_mask(soft, view.width, view.height))


def bokeh(
    sheet: Sheet, view: View, colors: tuple[Rgb, ...], *, band: tuple[float, float], count: int
) -> None:
    """Lights out of focus: discs with a brighter rim, between two shares of the height."""
    roll = view.dice("bokeh")
    for across, up, size, bright in roll.random((count, 4)).tolist():
        place = (across * view.width, view.y(band[0] + (band[1] - band[0]) * up))
        radius = view.small * (0.012 + 0.03 * size)
        color = hex_color(colors[int(bright * 997) % len(colors)])
        opacity = 0.12 + 0.34 * bright
        sheet.fill(
            oval(place, radius, radius),
            sheet.halo(
                even(color, (0, opacity * 0.8), (0.86, opacity), (0.94, opacity * 1.5), (1, 0)),
                place,
                radius,
            ),
        )
