"""Planets as seen from space: a lit side, a night side, an atmosphere."""

from __future__ import annotations

from .sheet import Point, Sheet, curve, even, oval, solid
from .view import View

_LAND = (
    (
        (-0.62, -0.5),
        (-0.3, -0.66),
        (-0.06, -0.5),
        (-0.2, -0.26),
        (-0.12, -0.06),
        (-0.36, -0.08),
        (-0.5, -0.26),
    ),
    (
        (-0.24, 0.04),
        (0.02, 0.1),
        (0.1, 0.3),
        (-0.04, 0.52),
        (-0.12, 0.76),
        (-0.26, 0.5),
        (-0.34, 0.2),
    ),
    ((0.3, -0.6), (0.58, -0.48), (0.76, -0.2), (0.62, 0.02), (0.44, -0.12), (0.26, -0.3)),
    ((0.36, 0.08), (0.58, 0.1), (0.6, 0.36), (0.46, 0.54), (0.32, 0.3)),
)


def earth(sheet: Sheet, view: View, place: Point, radius: float) -> None:
    """Earth with continents and clouds, lit like everything else."""
    x, y = place
    halo = sheet.halo(even("#7ab8ff", (0, 0.6), (0.72, 0.42), (1, 0)), place, radius * 1.3)
    sheet.fill(oval(place, radius * 1.3, radius * 1.3), halo)
    lit = (x + view.side * radius * 0.4, y - radius * 0.35)
    sea = sheet.halo(solid((0, "#6fc2f2"), (0.5, "#2f80c8"), (1, "#173f80")), lit, radius * 1.5)
    sheet.fill(oval(place, radius, radius), sea)
    for land in _LAND:
        points = [(x + px * radius, y + py * radius) for px, py in [*land, land[0]]]
        sheet.fill(curve(points) + "Z", "#6fa866")
    for dx, dy, wide in (
        (-0.2, -0.34, 0.5),
        (0.3, 0.06, 0.4),
        (-0.36, 0.3, 0.36),
        (0.16, 0.62, 0.42),
        (0.1, -0.72, 0.3),
    ):
        sheet.fill(
            oval((x + dx * radius, y + dy * radius), wide * radius, radius * 0.05), "#ffffff", 0.75
        )
        sheet.fill(
            oval(
                (x + (dx + 0.14) * radius, y + (dy + 0.07) * radius),
                wide * radius * 0.6,
                radius * 0.04,
            ),
            "#ffffff",
            0.6,
        )
    night(sheet, view, place, radius)


def night(sheet: Sheet, view: View, place: Point, radius: float) -> None:
    """The dark side of a planet, away from the light."""
    x, y = place
    centre = (x + view.side * radius * 0.55, y - radius * 0.4)
    sheet.fill(
        oval(place, radius * 1.005, radius * 1.005),
        sheet.halo(
            even("#02040f", (0, 0), (0.5, 0), (0.82, 0.66), (1, 0.95)), centre, radius * 1.7
        ),
    )


def planet(sheet: Sheet, view: View, place: Point, radius: float, tones: tuple[str, str]) -> None:
    """A banded giant with a thin atmosphere; light and dark tone."""
    x, y = place
    light, dark = tones
    halo = sheet.halo(even(light, (0, 0.5), (0.8, 0.34), (1, 0)), place, radius * 1.22)
    sheet.fill(oval(place, radius * 1.22, radius * 1.22), halo)
    roll = view.dice("bands")
    stops = [(0.0, dark, 1.0)]
    stops += [
        ((at + 0.5) / 9, light if at % 2 else dark, float(roll.uniform(0.75, 1.0)))
        for at in range(9)
    ]
    sheet.fill(oval(place, radius, radius), dark)
    sheet.fill(
        oval(place, radius, radius),
        sheet.fade(stops, (x - radius * 0.3, y - radius), (x + radius * 0.3, y + radius)),
        0.8,
    )
    night(sheet, view, place, radius)
