"""One huge wave that breaks: its back, its hollow, foam on the crest and where it comes down."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ..pixels import Rgb, hex_color, mix, rgb
from .air import Air
from .sheet import Point, Sheet, oval
from .view import View

_Place = Callable[[float, float], Point]

# Cubic curves, in shares of the wave's length and height: up the back, over the crest, down to the
# tip of the lip, back in below it, down the hollow, and out over the water.
_OUTLINE = (
    ((0.1, 0.02), (0.25, 0.45), (0.42, 0.8)),
    ((0.5, 0.98), (0.64, 1.06), (0.76, 0.94)),
    ((0.85, 0.85), (0.885, 0.7), (0.87, 0.56)),
    ((0.82, 0.68), (0.75, 0.74), (0.68, 0.66)),
    ((0.585, 0.55), (0.6, 0.26), (0.74, 0.12)),
    ((0.88, 0.02), (1.05, 0.0), (1.3, -0.02)),
)
_FOAM = (
    (0.36, 0.68),
    (0.42, 0.8),
    (0.5, 0.93),
    (0.59, 1.0),
    (0.68, 0.99),
    (0.76, 0.93),
    (0.81, 0.87),
    (0.85, 0.78),
    (0.872, 0.68),
    (0.872, 0.58),
)  # along the crest and down the lip
_SPRAY = 46


def breaker(sheet: Sheet, view: View, seen: Air, base: float) -> None:
    """Paint it with its foot at a row, about as wide as the frame."""
    tall = min(0.8 * (base - 0.04 * view.height), 0.62 * view.small)
    long = max(view.width / view.small, 1.0) * 0.94 * view.small

    def at(along: float, up: float) -> Point:
        return view.x(0.5 + (along - 0.52) * long / view.width), base - up * tall

    body = _body(at)
    sheet.fill(body, _water(sheet, seen, base, tall))
    _streaks(sheet, view, seen, at)
    _foam(sheet, view, seen, at, tall)


def _body(at: _Place) -> str:
    path = _to("M", at(-0.3, -0.02))
    for bend in _OUTLINE:
        path += "C" + " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*one) for one in bend))
    return path + _to("L", at(1.3, -0.16)) + _to("L", at(-0.3, -0.16)) + "Z"


def _to(letter: str, place: Point) -> str:
    return f"{letter}{place[0]:.1f},{place[1]:.1f}"


def _water(sheet: Sheet, seen: Air, base: float, tall: float) -> str:
    """Light comes through where it is thin, and the foot goes over into the sea."""
    thin = mix(mix(seen.deep, rgb("#5fd0c4"), 0.62), seen.key, 0.16 if not seen.dark else 0.06)
    thick = mix(seen.deep, rgb("#0c3a58"), 0.35)
    stops = [
        (0.0, hex_color(thin), 1.0),
        (0.35, hex_color(mix(thin, thick, 0.45)), 1.0),
        (0.8, hex_color(thick), 1.0),
        (1.0, hex_color(thick), 0.0),
    ]
    return sheet.fade(stops, (0, base - tall), (0, base + 0.14 * tall))


def _streaks(sheet: Sheet, view: View, seen: Air, at: _Place) -> None:
    """Lines of foam that are drawn up the face."""
    pale = hex_color(mix(seen.lit, (1.0, 1.0, 1.0), 0.5))
    dark = hex_color(mix(seen.deep, (0.0, 0.05, 0.14), 0.5))
    for step in range(9):
        share = (step + 0.6) / 9
        foot, top = (
            (0.14 + 0.5 * share, 0.02 + 0.06 * share),
            (0.46 + 0.3 * share, 0.84 + 0.06 * share),
        )
        bend = (0.36 + 0.2 * share, 0.14), (0.38 + 0.24 * share, 0.5)
        line = (
            _to("M", at(*foot))
            + "C"
            + " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*bend[0]), at(*bend[1]), at(*top)))
        )
        color, opacity = (pale, 0.34) if step % 2 else (dark, 0.26)
        sheet.stroke(line, color, view.small * (0.004 if step % 2 else 0.009), opacity)


def _foam(sheet: Sheet, view: View, seen: Air, at: _Place, tall: float) -> None:
    """White water: its shaded side first, then what the light is on, then spray."""
    roll = view.dice("breaker")
    places: list[tuple[Point, float]] = []
    for along, up in np.linspace(_FOAM[:-1], _FOAM[1:], 4, endpoint=False).reshape(-1, 2).tolist():
        for dx, dy, wide in roll.random((3, 3)).tolist():
            spot = at(along + 0.04 * (dx - 0.5), up + 0.04 * (dy - 0.5))
            places.append((spot, tall * 0.034 * (0.5 + wide)))
    for dx, dy, wide in roll.random((26, 3)).tolist():  # where the lip comes down
        places.append((at(0.62 + 0.5 * dx, 0.02 + 0.07 * dy), tall * 0.05 * (0.5 + wide)))
    white: Rgb = mix(seen.lit, (1.0, 1.0, 1.0), 0.55)
    shade = hex_color(mix(white, seen.deep, 0.4))
    sheet.scatter([oval((x, y + 0.3 * r), r, r * 0.92) for (x, y), r in places], shade)
    sheet.scatter([oval(spot, r * 0.86, r * 0.78) for spot, r in places], hex_color(white))
    spray = [
        oval(
            at(0.42 + 0.5 * dx, 0.86 + 0.36 * dy * (1 - 0.6 * dx)), *2 * (tall * 0.008 * (0.4 + r),)
        )
        for dx, dy, r in roll.random((_SPRAY, 3)).tolist()
    ]
    sheet.scatter(spray, hex_color(white), 0.9)
