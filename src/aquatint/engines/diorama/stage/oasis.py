"""A pool among dunes with its palms and reeds."""

from __future__ import annotations

from ..pixels import hex_color, mix, rgb
from . import foliage
from .outdoors import Outdoors
from .sheet import even, oval, solid


def oasis(out: Outdoors) -> None:
    """Draw the pool in the middle ground, palms behind it and on the dark side."""
    view, seen, sheet = out.view, out.air, out.sheet
    room = view.height - view.line
    x, y = view.x(0.46), view.line + room * 0.3
    rx, ry = view.small * 0.36, room * 0.13
    for share, down in ((0.52, -0.86), (0.3, -0.75), (0.66, -0.6)):
        _palm(out, (view.x(share), y + ry * down), view.small * (0.26 + 0.06 * share), 0.22)
    shore = seen.ink("#8fa04a", 0.14)
    sheet.oval((x, y), rx * 1.12, ry * 1.22).fill(shore)
    bright = hex_color(mix(seen.sky[-1][1], rgb("#7fd8d0"), 0.45))
    deep = hex_color(mix(seen.deep, rgb("#1f8f94"), 0.55))
    water = sheet.fade(solid((0, bright), (1, deep)), (0, y - ry), (0, y + ry))
    sheet.fill(oval((x, y), rx, ry), water)
    for off, wide in ((-0.4, 0.5), (0.0, 0.7), (0.35, 0.4)):
        sheet.oval((x + rx * off * 0.4, y + ry * off), rx * wide * 0.5, ry * 0.03).fill(
            "#ffffff", 0.4
        )
    for share in (0.14, 0.8, 0.2, 0.74):
        foot = (view.x(share), y + ry * (0.2 + 0.6 * abs(share - 0.5)))
        foliage.reeds(sheet, view, seen, foot, view.small * 0.07)
    _palm(out, (view.x(0.87), y + ry * 1.5), view.small * 0.55, 0.02)
    _palm(out, (view.x(0.97), y + ry * 2.0), view.small * 0.66, 0.0)
    glow = sheet.halo(even("#ffffff", (0, 0.18), (1, 0)), (x, y), rx)
    sheet.fill(oval((x, y), rx, ry), glow)


def _palm(out: Outdoors, foot: tuple[float, float], tall: float, lost: float) -> None:
    """A leaning trunk with rings, fronds in shade and in light, dates below them."""
    view, seen, sheet, (x, y) = out.view, out.air, out.sheet, foot
    roll = view.dice(f"palm {x:.0f}")
    lean = float(roll.uniform(-0.16, 0.16)) * tall
    head = (x + lean, y - tall)
    trunk = (
        f"M{x:.1f},{y:.1f}Q{x + lean * 0.1:.1f},{y - tall * 0.5:.1f} {head[0]:.1f},{head[1]:.1f}"
    )
    sheet.oval((x, y), tall * 0.16, tall * 0.022).fill(seen.ink("#6a4a2c", lost), 0.4)
    sheet.stroke(trunk, seen.ink("#7c5a3c", lost), tall * 0.05)
    sheet.stroke(trunk, seen.ink("#a8805a", lost), tall * 0.018)
    sheet.scatter(foliage.palm(head, tall * 0.42, roll), seen.ink("#3f7a44", lost))
    sheet.scatter(foliage.palm(head, tall * 0.36, roll), seen.ink("#6fa850", lost))
