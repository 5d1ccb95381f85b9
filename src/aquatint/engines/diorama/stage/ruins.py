"""Columns and steps of a sunken temple on the floor of the sea."""

from __future__ import annotations

from .air import Air
from .sheet import Point, Sheet, polygon, solid
from .view import View


def ruins(sheet: Sheet, view: View, seen: Air, floor: float) -> None:
    """Draw a far temple front, and near columns, some broken, on both sides."""
    unit = view.small
    _temple(sheet, view, seen, floor)
    for share, tall, wide, lost, down in (
        (0.2, 0.3, 0.05, 0.5, 0.03),
        (0.86, 0.4, 0.07, 0.32, 0.08),
        (0.06, 0.5, 0.09, 0.16, 0.16),
        (0.98, 0.62, 0.11, 0.1, 0.2),
    ):
        foot = (view.x(share), view.y(floor + down))
        left = unit * tall * (0.6 if _broken(view, foot) else 1.0)
        _column(sheet, view, seen, foot, (left, unit * wide, lost))
    x, y = view.x(0.72), view.y(floor + 0.13)
    drum = unit * 0.06
    for at in range(2):
        left = x + at * drum * 2.1
        sheet.oval((left, y), drum, drum * 0.7).fill(seen.ink("#b8b8a0", 0.24))
        sheet.oval((left, y), drum * 0.72, drum * 0.5).fill(seen.ink("#8f9484", 0.24))


def _temple(sheet: Sheet, view: View, seen: Air, floor: float) -> None:
    x, low, half, tall = view.x(0.5), view.y(floor + 0.03), view.small * 0.24, view.small * 0.24
    stone, shade = seen.ink("#a8b4a4", 0.55), seen.ink("#6f8488", 0.6)
    for step in range(3):
        wide, top = half * (1.2 - 0.06 * step), low - tall * 0.05 * step
        sheet.box(x - wide, top - tall * 0.05, x + wide, top).fill(stone if step % 2 else shade)
    base = low - tall * 0.15
    for at in range(6):
        left = x - half + 2 * half * at / 5
        if at == 4:
            continue
        sheet.box(left - half * 0.07, base - tall * 0.72, left + half * 0.07, base).fill(stone)
        sheet.box(
            left + half * 0.02 * -view.side,
            base - tall * 0.72,
            left + half * 0.07 * -view.side,
            base,
        ).fill(shade)
    top = base - tall * 0.72
    sheet.box(x - half * 1.12, top - tall * 0.12, x + half * 0.7, top).fill(stone)
    roof = [
        (x - half * 1.14, top - tall * 0.12),
        (x - half * 0.05, top - tall * 0.5),
        (x + half * 0.5, top - tall * 0.3),
        (x + half * 0.62, top - tall * 0.12),
    ]
    sheet.fill(polygon(roof), shade)


def _broken(view: View, foot: Point) -> bool:
    return bool(view.dice(f"column {foot[0]:.0f}").random() < 0.5)


def _column(
    sheet: Sheet,
    view: View,
    seen: Air,
    foot: Point,
    size: tuple[float, float, float],
) -> None:
    """A fluted shaft on its base; a broken one ends ragged."""
    broken = _broken(view, foot)
    (x, y), (tall, wide, lost) = foot, size
    half = wide / 2
    ends = (x + view.side * half, x - view.side * half)
    tones = solid((0, seen.ink("#e4e0c8", lost)), (1, seen.ink("#7f8878", lost)))
    paint = sheet.fade(tones, (ends[0], 0), (ends[1], 0))
    top = y - tall
    crown = [
        (x - half, top),
        (x - half * 0.4, top - half * 0.5),
        (x, top + half * 0.2),
        (x + half * 0.5, top - half * 0.7),
        (x + half, top + half * 0.1),
    ]
    shaft = crown if broken else [(x - half, top), (x + half, top)]
    sheet.fill(polygon([*shaft, (x + half * 1.06, y), (x - half * 1.06, y)]), paint)
    flutes = "".join(
        f"M{x + half * off:.1f},{top + half * 0.5:.1f}V{y:.1f}" for off in (-0.6, -0.2, 0.2, 0.6)
    )
    sheet.stroke(flutes, seen.ink("#5f6c64", lost), max(0.8, wide * 0.05), 0.5)
    sheet.box(x - half * 1.4, y - half * 0.4, x + half * 1.4, y).fill(paint)
    if not broken:
        sheet.box(x - half * 1.4, top - half * 0.5, x + half * 1.4, top).fill(paint)
    weed = f"M{x - half:.1f},{y:.1f}q{-half * 0.6:.1f},{-tall * 0.2:.1f} 0,{-tall * 0.4:.1f}"
    sheet.stroke(weed, seen.ink("#3f8a5c", lost), max(1.0, wide * 0.1), 0.8)
