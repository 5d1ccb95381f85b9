"""Meadows: blades and flowers that grow towards the viewer, and those that hide feet."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..pixels import Sprite
from .air import Air
from .sheet import Sheet, oval
from .view import View

_SMALL = 4
GREENS = ("#3f7a3a", "#569648", "#74b054", "#9cc866")
GOLDS = ("#8a7a38", "#a8923f", "#c4ab4d", "#dcc878")
FLOWERS = ("#fff6e6", "#f6c64a", "#e88aa8", "#a98fe0", "#ee7755")


@dataclass(frozen=True, slots=True, kw_only=True)
class Lawn:
    """How grass grows: `count` blades to 1024 pixels of width between two shares of the height."""

    top: float
    count: int
    colors: tuple[str, ...] = GREENS
    bottom: float = 1.02
    name: str = "blades"


def blades(sheet: Sheet, view: View, seen: Air, lawn: Lawn) -> None:
    """Blades of grass, longer towards the lower edge."""
    roll = view.dice(lawn.name)
    top, bottom, count, colors = lawn.top, lawn.bottom, lawn.count, lawn.colors
    paths: list[list[str]] = [[] for _ in colors]
    small, line, deep = view.small, view.line, max(1.0, view.height - view.line)
    for up, across, lean, size in roll.random((int(count * view.width / 1024), 4)).tolist():
        x, y = across * view.width, view.y(top + (bottom - top) * up**0.8)
        near = max(0.0, min(1.0, (y - line) / deep))
        length = small * (0.008 + 0.034 * near) * (0.6 + 0.8 * size)
        paths[int(size * 997) % len(colors)].append(_blade(x, y, length, (lean - 0.5) * 1.3))
    for color, blade in zip(colors, paths, strict=True):
        sheet.scatter(blade, seen.ink(color), 0.75)


def _depth(view: View, y: float) -> float:
    return max(0.0, min(1.0, (y - view.line) / max(1.0, view.height - view.line)))


def _blade(x: float, y: float, length: float, lean: float) -> str:
    half = length * 0.075
    tip = x + lean * length
    return (
        f"M{x - half:.1f},{y:.1f}Q{x + lean * length * 0.2:.1f},{y - length * 0.6:.1f}"
        f" {tip:.1f},{y - length:.1f}Q{x + lean * length * 0.3 + half:.1f},{y - length * 0.5:.1f}"
        f" {x + half:.1f},{y:.1f}Z"
    )


def flowers(sheet: Sheet, view: View, seen: Air, *, band: tuple[float, float], count: int) -> None:
    """Small flowers in two tints and in drifts, larger towards the viewer."""
    roll = view.dice("flowers")
    tints = [FLOWERS[int(at)] for at in roll.permutation(len(FLOWERS))[:2]]
    heads: list[list[str]] = [[], []]
    drifts = roll.random((6, 2)).tolist()
    for _ in range(int(count * view.width / 1024)):
        drift = drifts[int(roll.integers(len(drifts)))]
        x = view.width * (drift[0] + float(roll.normal(0, 0.09)))
        y = view.y(
            band[0] + (band[1] - band[0]) * min(1.0, abs(drift[1] + float(roll.normal(0, 0.1))))
        )
        radius = view.small * (0.0012 + 0.0052 * _depth(view, y))
        heads[int(roll.integers(2))].append(oval((x, y - radius * 2), radius, radius * 0.8))
    for tint, head in zip(tints, heads, strict=True):
        sheet.scatter(head, seen.ink(tint), 0.95)


def cover(view: View, seen: Air, far: float, colors: tuple[str, ...] = GREENS) -> Sprite:
    """Blades over the feet of whatever stands on the grass: lay only what is about a foot."""
    sheet = Sheet(view.width, view.height)
    blades(sheet, view, seen, Lawn(top=far, count=800, colors=colors, name="cover"))
    return sheet.sprite()


def dry(view: View, cover: Sprite, water: str) -> Sprite:
    """The cover without the blades that would grow in water: a closed path."""
    sheet = Sheet(view.width, view.height)
    sheet.fill(water, "#ffffff")
    land = (sheet.sprite(_SMALL)[..., 3] == 0).astype(np.uint8)
    grown = np.flatnonzero(cover[..., 3].any(axis=1))
    top = int(grown[0]) // _SMALL * _SMALL if len(grown) else view.height
    keep = np.repeat(np.repeat(land[top // _SMALL :], _SMALL, axis=0), _SMALL, axis=1)
    cover[top:] *= keep[: view.height - top, : view.width, None]
    return cover


def tuft(sheet: Sheet, view: View, color: str, place: tuple[float, float], size: float) -> None:
    """A big tuft of long blades near the viewer, meant to be cropped by the frame."""
    roll = view.dice(f"tuft {place[0]:.0f}")
    parts: list[str] = []
    for across, lean, length in roll.random((26, 3)).tolist():
        x = place[0] + (across - 0.5) * size * 1.1
        reach = size * (0.45 + 0.75 * length)
        bend = (across - 0.5) * 0.9 + (lean - 0.5) * 0.7
        parts.append(_blade(x, place[1], reach, bend))
    sheet.scatter(parts, color)
