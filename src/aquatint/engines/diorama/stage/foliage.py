"""Leafy things near by: trees of every season, bushes, boughs from above, reeds, boulders."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from .air import Air
from .season import Season
from .sheet import Point, Sheet, curve, even, oval, polygon, solid
from .trees import crown
from .view import View

_RING = tuple((math.cos(at * math.tau / 13), math.sin(at * math.tau / 13)) for at in range(13))


@dataclass(frozen=True, slots=True, kw_only=True)
class Grove:
    """Where things grow: the sheet, the view, the air and the season."""

    sheet: Sheet
    view: View
    seen: Air
    season: Season

    def tree(self, foot: Point, tall: float, distance: float, name: str) -> None:
        """A tree with a round crown; bare in winter, in blossom in spring."""
        roll = self.view.dice(f"tree {name}")
        self._shade(foot, tall)
        x, y = foot
        bark = self.seen.ink("#5a4434", distance)
        bend = tall * float(roll.uniform(-0.04, 0.04))
        half = tall * 0.03
        head = y - tall * 0.5
        self.sheet.fill(
            f"M{x - half * 1.7:.1f},{y:.1f}Q{x - half * 0.7:.1f},{y - tall * 0.1:.1f}"
            f" {x + bend - half * 0.6:.1f},{head:.1f}h{half * 1.2:.1f}"
            f"Q{x + half * 0.8:.1f},{y - tall * 0.1:.1f} {x + half * 1.8:.1f},{y:.1f}Z",
            bark,
        )
        boughs = _boughs(roll, (x + bend, head), tall)
        self.sheet.stroke("".join(boughs), bark, half * 0.7)
        if self.season.bare:
            self._bare(roll, (x + bend, head), tall, distance)
        else:
            self._crown(roll, (x + bend, y - tall * 0.66), tall, distance)

    def _shade(self, foot: Point, tall: float) -> None:
        shade = even(self.seen.ink("#1c3a24"), (0, 0.5), (1, 0))
        place = (foot[0] - self.view.side * tall * 0.12, foot[1])
        pool = self.sheet.halo(shade, place, tall * 0.45, 0.14)
        self.sheet.oval(place, tall * 0.45, tall * 0.063).fill(pool)

    def _crown(self, roll: np.random.Generator, top: Point, tall: float, distance: float) -> None:
        """Three tones of leaves, the lightest towards the sun, and single leaves at the hem."""
        x, y = top
        seen, season, sheet, side = self.seen, self.season, self.sheet, self.view.side
        dark = seen.ink(_deeper(season.leaf), distance)
        for off, size, paint, opacity in (
            (0.0, 0.36, dark, 1.0),
            (0.045, 0.31, seen.ink(season.leaf, distance), 1.0),
            (0.09, 0.22, seen.ink(season.lit, distance), 0.6),
        ):
            place = (x + side * off * tall, y - off * tall * 0.7)
            sheet.fill(_leafage(roll, place, tall * size), paint, opacity)
        dabs: list[list[str]] = [[], []]
        for across, up, size, kind in roll.random((90, 4)).tolist():
            reach = tall * 0.4
            px, py = x + (across * 2 - 1) * reach, y + (up * 2 - 1) * reach * 0.82
            if ((px - x) / reach) ** 2 + ((py - y) / reach / 0.82) ** 2 > 1:
                continue
            lit = kind + (px - x) * side / reach * 0.3 - (py - y) / reach * 0.3 > 0.5
            dabs[lit].append(_leaf((px, py), tall * (0.008 + 0.012 * size), kind * 6.28))
        sheet.scatter(dabs[0], dark, 0.4)
        sheet.scatter(dabs[1], seen.ink(season.flower or season.lit, distance), 0.7)

    def _bare(self, roll: np.random.Generator, head: Point, tall: float, distance: float) -> None:
        twigs: list[str] = []
        snow: list[str] = []
        for across, up, size in roll.random((26, 3)).tolist():
            x = head[0] + (across - 0.5) * tall * 0.5
            y = head[1] - up * tall * 0.3
            tip = (x + (x - head[0]) * 0.5, y - tall * (0.04 + 0.1 * size))
            twigs.append(
                f"M{head[0] + (x - head[0]) * 0.3:.1f},{(y + head[1]) / 2:.1f}"
                f"Q{x:.1f},{y + tall * 0.02:.1f} {tip[0]:.1f},{tip[1]:.1f}"
            )
            snow.append(f"M{x:.1f},{y:.1f}L{tip[0]:.1f},{tip[1]:.1f}")
        self.sheet.stroke("".join(twigs), self.seen.ink("#5a4a44", distance), tall * 0.008)
        self.sheet.stroke("".join(snow), self.seen.ink("#f4f8fd", distance), tall * 0.006, 0.85)

    def bush(self, foot: Point, radius: float, distance: float, name: str) -> None:
        """A round shrub that sits on the ground."""
        roll = self.view.dice(f"bush {name}")
        x, y = foot
        seen, season, sheet, side = self.seen, self.season, self.sheet, self.view.side
        wobble = roll.random(6).tolist()
        dark = season.leaf if season.flower is None else "#3f7a44"
        sheet.fill(crown((x, y - radius * 0.5), radius, wobble), seen.ink(_deeper(dark), distance))
        lit = "#8fbf58" if season.flower else season.lit
        for share, off, opacity in ((0.82, 0.1, 0.9), (0.55, 0.24, 0.5)):
            place = (x + side * off * radius, y - radius * (0.5 + off))
            tone = seen.ink(dark if off < 0.2 else lit, distance)
            sheet.fill(crown(place, radius * share, wobble), tone, opacity)

    def bough(self, corner: float, reach: float, name: str) -> None:
        """A bough that hangs into the frame from above: `corner` is where, a share across."""
        roll = self.view.dice(f"bough {name}")
        view, seen, season, sheet = self.view, self.seen, self.season, self.sheet
        x = view.x(corner)
        away = 1 if x < view.width / 2 else -1
        start = (x - away * reach * 0.3, -reach * 0.06)
        wood: list[str] = []
        leaves: list[list[str]] = [[], [], []]
        for twig in range(5):
            drop = reach * float(roll.uniform(0.1, 0.34)) * (1.25 - 0.16 * twig)
            tip = (x + away * reach * (0.25 + 0.17 * twig), drop)
            middle = ((start[0] + tip[0]) / 2, drop * 0.28)
            wood.append(curve([start, middle, tip]))
            for along, off, turn, size in roll.random((22, 4)).tolist():
                share = 0.15 + 0.85 * along
                px = _bend(start[0], middle[0], tip[0], share) + (off - 0.5) * reach * 0.16
                py = _bend(start[1], middle[1], tip[1], share) + (turn - 0.3) * reach * 0.14
                leaf = _leaf((px, py), reach * (0.03 + 0.03 * size), 1.6 + turn * 3.14)
                leaves[int(size * 2.99)].append(leaf)
        sheet.stroke("".join(wood), seen.ink("#4a3628"), max(1.5, reach * 0.012))
        if season.bare:
            sheet.stroke("".join(wood), seen.ink("#f4f8fd"), max(1.0, reach * 0.006), 0.9)
            return
        tints = (_deeper(season.leaf), season.leaf, season.flower or season.lit)
        for tint, part in zip(tints, leaves, strict=True):
            sheet.scatter(part, seen.ink(tint), 0.95)


def _leafage(roll: np.random.Generator, place: Point, radius: float) -> str:
    """The outline of a crown: many small lobes about an egg."""
    x, y = place
    parts = [oval(place, radius * 0.86, radius * 0.76)]
    for (dx, dy), (size, shift) in zip(_RING, roll.random((len(_RING), 2)).tolist(), strict=True):
        r = radius * (0.24 + 0.16 * size)
        far = 0.68 + 0.16 * shift
        parts.append(oval((x + dx * radius * far, y + dy * radius * far * 0.88), r, r * 0.9))
    return "".join(parts)


def _bend(start: float, middle: float, end: float, share: float) -> float:
    rest = 1 - share
    return rest * rest * start + 2 * rest * share * middle + share * share * end


def _leaf(place: Point, size: float, turn: float) -> str:
    """A pointed leaf at a slant; turned by shear so that no sine is needed."""
    x, y = place
    dx, dy = size * 1.4, size * (turn / 3.14 - 1)
    return (
        f"M{x - dx:.1f},{y - dy:.1f}Q{x - dy * 0.5:.1f},{y - size * 0.9:.1f}"
        f" {x + dx:.1f},{y + dy:.1f}"
        f"Q{x + dy * 0.5:.1f},{y + size * 0.9:.1f} {x - dx:.1f},{y - dy:.1f}Z"
    )


def _boughs(roll: np.random.Generator, head: Point, tall: float) -> list[str]:
    x, y = head
    return [
        f"M{x:.1f},{y + tall * 0.06:.1f}Q{x + way * tall * 0.05:.1f},{y - tall * 0.05:.1f}"
        f" {x + way * tall * float(roll.uniform(0.1, 0.2)):.1f},{y - tall * up:.1f}"
        for way, up in ((-1, 0.14), (1, 0.16), (-0.4, 0.26), (0.5, 0.28))
    ]


def _deeper(color: str) -> str:
    """A leaf in its own shade."""
    parts = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    shaded = (parts[0] * 0.66, parts[1] * 0.7, parts[2] * 0.84)
    return "#" + "".join(f"{int(part):02x}" for part in shaded)


def reeds(sheet: Sheet, view: View, seen: Air, foot: Point, size: float) -> None:
    """A stand of reeds with brown heads, meant to be cropped by the lower edge."""
    roll = view.dice(f"reeds {foot[0]:.0f}")
    blades: list[str] = []
    stems: list[str] = []
    heads: list[str] = []
    for at, (across, lean, long) in enumerate(roll.random((22, 3)).tolist()):
        x, y = foot[0] + (across - 0.5) * size * 0.9, foot[1]
        tall = size * (0.6 + 0.6 * long)
        tip = x + (lean - 0.5) * tall * 0.35
        if at % 4 == 0:
            stems.append(f"M{x:.1f},{y:.1f}Q{x:.1f},{y - tall * 0.6:.1f} {tip:.1f},{y - tall:.1f}")
            heads.append(f"M{tip:.1f},{y - tall:.1f}v{size * 0.14:.1f}")
        else:
            half = size * 0.016
            blades.append(
                f"M{x - half:.1f},{y:.1f}Q{x:.1f},{y - tall * 0.6:.1f} {tip:.1f},{y - tall:.1f}"
                f"Q{x + half:.1f},{y - tall * 0.5:.1f} {x + half:.1f},{y:.1f}Z"
            )
    sheet.stroke("".join(stems), seen.ink("#6f8048"), size * 0.012)
    sheet.scatter(blades[::2], seen.ink("#3f6a3c"))
    sheet.scatter(blades[1::2], seen.ink("#6a9050"))
    sheet.stroke("".join(heads), seen.ink("#6a442c"), size * 0.034)


def boulder(sheet: Sheet, view: View, foot: Point, size: Point, tones: tuple[str, str]) -> None:
    """A boulder: its lit and its dark colour; half its width and its height."""
    roll = view.dice(f"boulder {foot[0]:.0f} {foot[1]:.0f}")
    (x, y), (half, tall) = foot, size
    outline = [
        (x + half * (at + float(roll.uniform(-0.06, 0.06))), y - tall * up)
        for at, up in (
            (-1.0, -0.05),
            (-0.92, 0.45),
            (-0.5, 0.86),
            (0.05, 1.0),
            (0.55, 0.84),
            (0.94, 0.4),
            (1.0, -0.05),
        )
    ]
    lit, dark = tones
    body = sheet.fade(solid((0, lit), (0.45, lit), (1, dark)), (x, y - tall), (x, y))
    smooth = curve(outline) + "Z"
    sheet.fill(smooth, body)
    away = -view.side
    facet = [
        (x + away * half * 0.1, y - tall * 0.98),
        (x + away * half * 0.55, y - tall * 0.8),
        (x + away * half * 0.97, y - tall * 0.3),
        (x + away * half * 0.99, y),
        (x + away * half * 0.2, y),
        (x + away * half * 0.3, y - tall * 0.5),
    ]
    sheet.fill(polygon(facet), dark, 0.6)
    crack = [
        (x - away * half * 0.2, y - tall * 0.7),
        (x - away * half * 0.05, y - tall * 0.4),
        (x - away * half * 0.25, y - tall * 0.15),
    ]
    sheet.stroke(curve(crack), dark, max(1.0, half * 0.02), 0.5)


def palm(head: Point, reach: float, roll: np.random.Generator) -> list[str]:
    """Nine drooping fronds about a head."""
    x, y = head
    fronds: list[str] = []
    for at in range(9):
        way = (at - 4) / 4
        long = reach * float(roll.uniform(0.75, 1.05))
        tip = (x + way * long, y + long * (0.62 * abs(way) - 0.42))
        top = (x + way * long * 0.45, y - long * (0.5 - 0.2 * abs(way)))
        thick = long * 0.13
        fronds.append(
            f"M{x:.1f},{y:.1f}Q{top[0]:.1f},{top[1]:.1f} {tip[0]:.1f},{tip[1]:.1f}"
            f"Q{top[0] - way * thick:.1f},{top[1] + thick * 1.6:.1f} {x:.1f},{y:.1f}Z"
        )
    return fronds
