"""The ground plane: gradients towards the viewer, patches of light, the soft last touch."""

from __future__ import annotations

import numpy as np

from ..pixels import Picture
from .air import Air
from .noise import fbm
from .sheet import Point, Sheet, curve, even, oval, solid
from .soft import enlarge_mask, shade
from .view import View


def plane(
    sheet: Sheet, view: View, seen: Air, colors: tuple[str, str, str], *, top: float | None = None
) -> None:
    """Fill the frame from a share of the height (the horizon) down: far, middle and near colour."""
    start = view.line if top is None else view.y(top)
    far, middle, near = colors
    paint = sheet.fade(
        solid(
            (0, seen.ink(far, 0.45)),
            (0.12, seen.ink(far, 0.2)),
            (0.45, seen.ink(middle, 0.04)),
            (1, seen.ink(near)),
        ),
        (0, start),
        (0, view.height),
    )
    sheet.box(0, start, view.width, view.height).fill(paint)


def patches(sheet: Sheet, view: View, tone: tuple[str, float], *, count: int, name: str) -> None:
    """Flat lens-shaped patches on the ground, in perspective, of a colour and an opacity."""
    color, opacity = tone
    roll = view.dice(name)
    depth = view.height - view.line
    for along, across, wide in roll.random((count, 3)).tolist():
        near = 0.04 + 0.96 * along * along
        place = (across * view.width, view.line + depth * near)
        rx = view.small * (0.1 + 0.5 * near) * (0.4 + wide)
        paint = sheet.halo(even(color, (0, opacity), (0.5, opacity * 0.6), (1, 0)), place, rx, 0.17)
        sheet.fill(oval(place, rx, rx * 0.17), paint)


def path(sheet: Sheet, view: View, tones: tuple[str, str], *, top: float) -> None:
    """A path that winds from a share of the height to the viewer: far and near colour."""
    roll = view.dice("path")
    start, bottom = view.y(top), float(view.height)
    end = view.x(float(roll.uniform(0.3, 0.42)))
    near = view.x(float(roll.uniform(0.3, 0.62)))
    swing = view.small * float(roll.uniform(0.07, 0.13)) * (1 if roll.random() < 0.5 else -1)
    left: list[Point] = []
    right: list[Point] = []
    for at in range(13):
        share = at / 12
        middle = end + (near - end) * share + swing * bends(share)
        half = view.small * (0.004 + 0.2 * share**1.7)
        y = start + (bottom * 1.01 - start) * share**1.35
        left.append((middle - half, y))
        right.append((middle + half * 0.9, y))
    back = curve(right[::-1])
    paint = sheet.fade(
        solid((0, tones[0]), (0.5, tones[1]), (1, tones[1])), (0, start), (0, bottom)
    )
    sheet.fill(
        f"{curve(left)}L{right[-1][0]:.1f},{right[-1][1]:.1f}{back[back.index('C') :]}Z", paint, 0.6
    )


def bends(share: float) -> float:
    """Out and back and out again: how far a winding path is off its line, -1 to 1."""
    return 10.4 * share * (1 - share) * (0.5 - share)


def grain(picture: Picture, view: View, *, top: float, cell: float, strength: float) -> None:
    """Uneven the picture below a share of the height like brushed paint, in place."""
    rows = int(view.y(top))
    part = picture[rows:]
    height, width = part.shape[0], part.shape[1]
    if height < 8:
        return
    small = (height // 2 + 1, width // 2 + 1)
    noise = fbm(small, view.dice("grain"), view.small * cell / 2, octaves=6, stretch=2.6)
    mask = enlarge_mask(noise, width, height)
    depth = np.interp(np.linspace(0, 1, height), (0, 0.25, 1), (0.25, 0.8, 1)).astype(np.float32)
    shade(part, 1 + (mask - np.float32(0.5)) * (depth * np.float32(2 * strength))[:, None])
    np.minimum(part, 1, out=part)


def paper(picture: Picture, view: View, *, cell: float, strength: float) -> None:
    """Uneven a whole picture like painted paper, in place."""
    small = (view.height // 2, view.width // 2)
    noise = fbm(small, view.dice("paper grain"), view.small * cell, octaves=6, stretch=1.8)
    mask = enlarge_mask(noise, view.width, view.height) - np.float32(0.5)
    shade(picture, 1 + mask * np.float32(strength))
    np.clip(picture, 0, 1, out=picture)
