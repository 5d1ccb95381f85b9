"""A castle of white towers that stands on clouds."""

from __future__ import annotations

from .outdoors import Outdoors
from .sheet import oval, polygon, solid

_ROOFS = ("#7a6ac8", "#d88ab0", "#4f8fc8", "#e0a84a")


def castle(out: Outdoors) -> None:
    """Draw the castle on the dark third, a small one far off on the lit side."""
    view = out.view
    roof = _ROOFS[view.pick("castle roof", len(_ROOFS))]
    _castle(out, (view.x(0.2), view.line * 0.98), view.small * 0.16, (roof, 0.5))
    _castle(
        out, (view.x(0.66), view.line * 1.04), min(view.small * 0.42, view.line * 0.7), (roof, 0.16)
    )


def _castle(
    out: Outdoors, foot: tuple[float, float], size: float, paint: tuple[str, float]
) -> None:
    seen, sheet, (x, y), lost = out.air, out.sheet, foot, paint[1]
    towers = (
        (-0.36, 0.52, 0.08),
        (0.38, 0.46, 0.08),
        (-0.18, 0.72, 0.09),
        (0.2, 0.66, 0.09),
        (0.0, 1.0, 0.11),
    )
    for off, tall, half in towers:
        _tower(out, (x + off * size, y), (size * half, size * tall), paint)
    wall = solid((0, seen.ink("#fbf8f4", lost)), (1, seen.ink("#c8c4dc", lost)))
    top = y - size * 0.26
    sheet.box(x - size * 0.42, top, x + size * 0.42, y).fill(sheet.fade(wall, (0, top), (0, y)))
    tooth = [(0.0, 0.0), (0.0, -0.03), (0.035, -0.03), (0.035, 0.0)]
    teeth = [
        polygon([(left + dx * size, top + dy * size) for dx, dy in tooth])
        for left in (x - size * 0.42 + size * 0.07 * at for at in range(12))
    ]
    sheet.scatter(teeth, seen.ink("#f4f0f0", lost))
    wide, high = size * 0.07, size * 0.12
    gate = (
        f"M{x - wide:.1f},{y:.1f}v{-high:.1f}q{wide:.1f},{-size * 0.1:.1f} {2 * wide:.1f},0"
        f"v{high:.1f}z"
    )
    sheet.fill(gate, seen.ink("#8a6a58", lost))
    puffs = [
        oval((x + size * at * 0.17, y + size * 0.06 * (at % 2)), size * 0.17, size * 0.1)
        for at in range(-4, 5)
    ]
    sheet.scatter(
        puffs, seen.ink("#ffffff", lost * 0.6) if not seen.dark else seen.ink("#a8b4d8", lost)
    )


def _tower(
    out: Outdoors, foot: tuple[float, float], form: tuple[float, float], paint: tuple[str, float]
) -> None:
    """A round tower with a pointed roof, a flag, windows that are lit after sunset."""
    view, seen, sheet, (x, y) = out.view, out.air, out.sheet, foot
    (half, tall), (roof, lost) = form, paint
    lit, dark = x + view.side * half, x - view.side * half
    body = solid((0, seen.ink("#fffaf4", lost)), (1, seen.ink("#b8b4d4", lost)))
    sheet.box(x - half, y - tall * 0.72, x + half, y).fill(sheet.fade(body, (lit, 0), (dark, 0)))
    sheet.box(x - half * 1.15, y - tall * 0.74, x + half * 1.15, y - tall * 0.7).fill(
        seen.ink("#e8e4ec", lost)
    )
    tip = (x, y - tall)
    sheet.fill(
        polygon([(x - half * 1.25, y - tall * 0.73), tip, (x + half * 1.25, y - tall * 0.73)]),
        seen.ink(roof, lost),
    )
    shade = [(x, y - tall * 0.73), tip, (x - view.side * half * 1.25, y - tall * 0.73)]
    sheet.fill(polygon(shade), "#241c40", 0.18)
    sheet.stroke(
        f"M{x:.1f},{tip[1]:.1f}v{-half:.1f}", seen.ink("#8a8098", lost), max(0.8, half * 0.08)
    )
    flag = [(x, tip[1] - half), (x + half * 0.9, tip[1] - half * 0.75), (x, tip[1] - half * 0.5)]
    sheet.fill(polygon(flag), seen.ink(roof, lost))
    glow = "#ffe09a" if seen.dark or seen.low_sun else seen.ink("#7a84a8", lost)
    for up in (0.6, 0.42):
        sheet.oval((x, y - tall * up), half * 0.22, half * 0.4).fill(glow)
