"""Water: a mirror of the sky that deepens, ripples in perspective, the glitter of a low light."""

from __future__ import annotations

import numpy as np

from ..pixels import Picture, hex_color, mix
from .air import Air
from .noise import fbm
from .sheet import Sheet, even, solid
from .soft import enlarge_picture
from .view import View


def sea(
    sheet: Sheet,
    view: View,
    seen: Air,
    *,
    bottom: float = 1.0,
    shallow: str | None = None,
) -> None:
    """Open water from the horizon to a share of the height."""
    end = view.y(bottom)
    low = mix(seen.sky[-1][1], seen.deep, 0.25)
    middle = mix(seen.deep, seen.sky[-2][1], 0.25)
    near = seen.ink(shallow) if shallow else hex_color(mix(seen.deep, (0.0, 0.04, 0.1), 0.25))
    paint = sheet.fade(
        solid(
            (0, hex_color(low)),
            (0.1, hex_color(mix(low, middle, 0.6))),
            (0.45, hex_color(middle)),
            (1, near),
        ),
        (0, view.line),
        (0, end),
    )
    sheet.box(0, view.line - 0.5, view.width, end).fill(paint)
    ripples(sheet, view, seen, bottom=bottom)


def lens(x: float, y: float, half: float, thick: float) -> str:
    """A wave seen from the side: pointed at both ends."""
    return (
        f"M{x - half:.1f},{y:.1f}Q{x:.1f},{y - thick:.1f} {x + half:.1f},{y:.1f}"
        f"Q{x:.1f},{y + thick * 0.55:.1f} {x - half:.1f},{y:.1f}Z"
    )


def ripples(sheet: Sheet, view: View, seen: Air, *, bottom: float, count: int = 420) -> None:
    """Dark troughs and bright crests, finer and closer together towards the horizon."""
    roll = view.dice("ripples")
    depth = view.y(bottom) - view.line
    dark: list[str] = []
    bright: list[str] = []
    for along, across, wide, kind in roll.random(
        (int(count * view.width / view.height), 4)
    ).tolist():
        near = 0.01 + 0.99 * along**1.7
        y = view.line + depth * near
        half = view.small * (0.006 + 0.075 * near) * (0.35 + wide)
        thick = view.small * (0.0006 + 0.0075 * near) * (0.5 + wide)
        (dark if kind < 0.5 else bright).append(lens(across * view.width, y, half, thick))
    shadow = hex_color(mix(seen.deep, (0.0, 0.02, 0.1), 0.35))
    shine = hex_color(mix(seen.sky[len(seen.sky) // 2][1], (1.0, 1.0, 1.0), 0.25))
    sheet.scatter(dark, shadow, 0.22)
    sheet.scatter(bright, shine, 0.26 if not seen.dark else 0.16)


def glitter(
    sheet: Sheet, view: View, seen: Air, sun: tuple[float, float], *, bottom: float
) -> None:
    """The path of light from below the sun to the viewer, broken into waves; none in rain."""
    if seen.dim < 0.45:
        return
    roll = view.dice("glitter")
    depth = view.y(bottom) - view.line
    low = seen.low_sun or seen.dark
    x = min(max(sun[0], view.width * 0.02), view.width * 0.98)
    color = hex_color(mix(seen.key, (1.0, 1.0, 0.95), 0.45))
    reach = view.small * 0.5
    glow = sheet.halo(even(color, (0, 0.55 if low else 0.25), (1, 0)), (x, view.line), reach, 0.55)
    sheet.box(x - reach, view.line, x + reach, view.line + min(depth, reach * 0.55)).fill(glow)
    parts: list[str] = []
    for along, spread, wide, _ in roll.random((230 if low else 110, 4)).tolist():
        near = along**1.35
        y = view.line + depth * near + 1
        width = view.small * (0.035 + 0.13 * near) * (1.0 if low else 1.6)
        place = x + (spread + wide - 1) * width
        half = view.small * (0.004 + 0.028 * near) * (0.5 + wide)
        thick = view.small * (0.0009 + 0.0042 * near)
        parts.append(lens(place, y, half, thick))
    sheet.scatter(parts, color, (0.8 if low else 0.55) * (0.7 if seen.dark else 1.0))


def swell_near(sheet: Sheet, view: View, seen: Air) -> None:
    """Long dark waves close to the viewer, each with a lit crest."""
    roll = view.dice("swell")
    depth = view.height - view.line
    for at in range(3):
        y = view.line + depth * (0.66 + 0.15 * at) + depth * float(roll.uniform(-0.02, 0.02))
        x = view.width * float(roll.uniform(0.0, 1.0))
        half = view.small * (0.5 + 0.22 * at)
        thick = depth * (0.04 + 0.022 * at)
        dark = hex_color(mix(seen.deep, (0.0, 0.02, 0.08), 0.45))
        paint = sheet.fade(
            ((0.0, dark, 0.55), (1.0, dark, 0.0)), (0, y - thick * 0.5), (0, y + thick * 0.5)
        )
        sheet.fill(lens(x, y, half, thick), paint)
        shine = hex_color(mix(seen.lit, seen.sky[-1][1], 0.3))
        sheet.fill(lens(x, y - thick * 0.42, half * 0.5, thick * 0.1), shine, 0.5)


def reflect(picture: Picture, view: View, seen: Air, *, top: float, bottom: float) -> None:
    """Mirror what stands above a share of the height in the water below it, in place.

    Made at half the size; the image is shaken more and darker towards the viewer.
    """
    line, end = int(view.y(top)), min(view.height, int(view.y(bottom)) + 1)
    shape = (max(4, (end - line) // 2), max(4, view.width // 2))
    down = np.arange(shape[0], dtype=np.float32)
    press = max(1.0, 0.94 * line / max(1, end - line)) if line < end - line else 1.0
    rows = np.clip(line - 2 - (down * 2 / np.float32(press)).astype(np.int64), 0, line)
    shake = fbm(shape, view.dice("shaken"), view.small * 0.03, octaves=3, stretch=6.0)
    reach = (np.float32(view.small * 0.002) + down * np.float32(0.05))[:, None]
    moved = ((shake - np.float32(0.5)) * reach).astype(np.int64)
    rows = np.clip(rows[:, None] + moved, 0, max(0, line - 2))
    columns = np.minimum(np.arange(shape[1]) * 2, view.width - 1)
    image = picture[rows, columns[None, :]]
    share = np.interp(np.linspace(0, 1, shape[0]), (0, 0.3, 1), (0.12, 0.24, 0.6))
    deep = np.array(mix(seen.deep, seen.sky[-2][1], 0.16), np.float32)
    image += (deep - image) * share.astype(np.float32)[:, None, None]
    picture[line:end] = enlarge_picture(image, view.width, end - line)
