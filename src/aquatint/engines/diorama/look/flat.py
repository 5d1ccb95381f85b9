"""A design of a few flat colours in a palette's inks: its ground takes the one that is to rule."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np
import PIL.Image
from numpy.typing import NDArray
from PIL.ImageFilter import Color3DLUT

from .lab import Colors, lab, lattice
from .sheet import Sheet

_NODES = 33
_SIDE = 192
_MOST = 5  # colours of a design
_LOOKED_AT = 12
_SAME = 14.0  # CIE76: colours as near as that are one
_OFF = 4.0  # so far three quarters of a flat design may be from its colours
_GROUND = 0.28  # of a flat design has one colour
_SPAN = 55.0  # levels of lightness: more contrast than that need not be kept
_KEPT = 0.7  # of the contrast between a ground and what is on it
_SHADE = 0.45
_FRAMED = 0.05  # of the picture: so much of an ink must be missing for a band of it
_AIR = 0.045  # of the smaller side, between a frame and what it frames


@dataclass(frozen=True, slots=True)
class Plan:
    """The colours of a flat design, the largest first, and where it shows its ground."""

    colors: Colors  # (few, 3), 0..1
    areas: NDArray[np.float64]  # shares of the picture
    ground: NDArray[np.bool_]  # on a reduced picture


def planned(sheet: Sheet) -> Plan | None:
    """The plan of a flat design; nothing for a picture that has shades."""
    small = sheet.resize((_SIDE, _SIDE), PIL.Image.Resampling.NEAREST)
    few = small.quantize(_LOOKED_AT, PIL.Image.Quantize.MEDIANCUT, 2)
    table = np.array(few.getpalette() or [], np.float32).reshape(-1, 3) / np.float32(255)
    labels = np.asarray(few)
    counts = np.bincount(labels.ravel(), minlength=len(table))
    kept: list[int] = []
    tints = lab(table)
    for index in np.argsort(-counts[: len(table)], kind="stable").tolist():
        if counts[index] and all(_apart(tints[index], tints[one]) > _SAME for one in kept):
            kept.append(index)
    colors = table[kept[:_MOST]]
    own = lab(np.asarray(small, np.float32).reshape(-1, 3) / np.float32(255))
    off = np.stack([np.abs(own - tint).max(1) for tint in lab(colors)], 1)
    nearest = off.argmin(1)
    areas = np.bincount(nearest, minlength=len(colors)) / nearest.size
    far = np.sort(off.min(1))[off.shape[0] * 3 // 4]
    if far > _OFF or areas[0] < _GROUND or len(colors) < 2:
        return None
    return Plan(colors, areas, (nearest == 0).reshape(_SIDE, _SIDE))


def reinked(sheet: Sheet, plan: Plan, inks: Colors, shares: NDArray[np.float64]) -> Sheet:
    """The design in the inks; a frame about it makes up for those that are short of their share."""
    taken = _assigned(plan, lab(inks), shares)
    page = sheet.filter(Color3DLUT(_NODES, _mapped(plan, inks[taken]).ravel()))
    got = np.bincount(taken, plan.areas, len(inks))
    return _framed(page, plan, inks, shares - got)


def _apart(one: Colors, other: Colors) -> float:
    off = one - other
    return float(np.sqrt((off * off).sum()))


def _assigned(plan: Plan, tints: Colors, shares: NDArray[np.float64]) -> NDArray[np.int64]:
    """The ink of each colour: areas near their shares, what is seen on the ground still seen."""
    few, many = len(plan.colors), len(tints)
    every = np.stack(np.unravel_index(np.arange(many**few), (many,) * few), 1)
    own = lab(plan.colors)
    got = np.zeros((len(every), many))
    for index in range(few):
        got[np.arange(len(every)), every[:, index]] += plan.areas[index]
    cost = 100 * np.abs(got - shares).sum(1)
    for index in range(few):
        off = np.abs(tints - own[index]).astype(np.float64) @ np.array([0.3, 1.0, 1.0])
        cost += off[every[:, index]] * (0.04 if index else 0.01)
    for one, other in combinations(range(few), 2):
        wanted = _KEPT * min(_SPAN, abs(float(own[one, 0] - own[other, 0])))
        apart = np.abs(tints[every[:, one], 0] - tints[every[:, other], 0])
        short = np.maximum(wanted - apart, 0).astype(np.float64)
        cost += short * (4.0 if one == 0 else 0.4)
    best: NDArray[np.int64] = every[int(cost.argmin())]
    return best


def _mapped(plan: Plan, inks: Colors) -> Colors:
    """The new colour of each node; what lies between two colours lies between their inks."""
    nodes = lattice(_NODES)
    best = np.full(len(nodes), np.inf, np.float32)
    out = np.zeros_like(nodes)
    for one, other in combinations(range(len(inks)), 2):
        start, way = plan.colors[one], plan.colors[other] - plan.colors[one]
        length = np.float32(way[0] * way[0] + way[1] * way[1] + way[2] * way[2])
        off = nodes - start
        along = off[:, 0] * way[0] + off[:, 1] * way[1] + off[:, 2] * way[2]
        part = np.clip(along / length, 0, 1)[:, None]
        left = off - part * way
        far = np.sqrt(left[:, 0] ** 2 + left[:, 1] ** 2 + left[:, 2] ** 2)
        cost = far + np.float32(0.05) * np.sqrt(length)
        ink = inks[one] + (inks[other] - inks[one]) * part
        light = (left @ np.array([0.3, 0.6, 0.1], np.float32))[:, None] * np.float32(_SHADE)
        better = cost < best
        best[better] = cost[better]
        out[better] = (ink + light)[better]
    return np.clip(out, 0, 1)


def _framed(page: Sheet, plan: Plan, inks: Colors, missing: NDArray[np.float64]) -> Sheet:
    """Bands along the border, in the inks that are short of their share, if there is room."""
    wanted = [int(one) for one in np.argsort(-missing, kind="stable") if missing[one] > _FRAMED]
    if not wanted:
        return page
    width, height = page.size
    rows, columns = np.flatnonzero(~plan.ground.all(1)), np.flatnonzero(~plan.ground.all(0))
    sides = (
        (int(rows[0]), _SIDE - 1 - int(rows[-1])),
        (int(columns[0]), _SIDE - 1 - int(columns[-1])),
    )
    room = min(min(sides[0]) * height, min(sides[1]) * width) / _SIDE - _AIR * min(page.size)
    inset, left = 0.0, 1.0
    for ink in wanted:
        left -= float(missing[ink])
        # (width - 2 x)(height - 2 x) is what is left within the band.
        half = width + height
        deep = (half - (half * half - 4 * width * height * (1 - left)) ** 0.5) / 4
        deep = min(deep, room)
        if deep - inset >= 1:
            _band(page, round(inset), round(deep), inks[ink])
        inset = deep
    return page


def _band(page: Sheet, start: int, end: int, color: Colors) -> None:
    red, green, blue = (round(255 * float(part)) for part in color)
    width, height = page.size
    for box in (
        (start, start, width - start, end),
        (start, height - end, width - start, height - start),
        (start, end, end, height - end),
        (width - end, end, width - start, height - end),
    ):
        page.paste((red, green, blue), box)
