"""Neon signs along a street: blades that stick out from its walls, with pictures for words."""

from __future__ import annotations

import re

from .sheet import Point, Sheet, even
from .town import Street
from .view import View

_GLOWS = ("#ff4fa3", "#38d8ff", "#b06cff", "#ffb13b", "#4dffb4", "#ff5f5f")
_PLACE = re.compile(r"(-?[\d.]+),(-?[\d.]+)")
# Pictures as strokes within -1 to 1; the last but one is the moon.
_PICTURES = (
    "M-0.8,-0.8L0.8,-0.8L0,0.1L0,0.8M-0.45,0.8L0.45,0.8",  # a cocktail
    "M0,0.8C-1.4,-0.1 -0.7,-1.1 0,-0.4C0.7,-1.1 1.4,-0.1 0,0.8Z",  # a heart
    "M-0.8,0L0.8,0Q0.7,0.8 0,0.8Q-0.7,0.8 -0.8,0ZM0,-0.3Q0.3,-0.55 0,-0.8",  # a hot bowl
    "M0,-0.9L0.55,0.7L-0.85,-0.3L0.85,-0.3L-0.55,0.7Z",  # a star
    "M-0.25,0.6L-0.25,-0.7L0.65,-0.85L0.65,0.4M-0.6,0.6L-0.25,0.6M0.3,0.4L0.65,0.4",  # a note
    "M-0.85,0Q-0.3,-0.7 0.4,0L0.85,-0.4L0.85,0.4L0.4,0Q-0.3,0.7 -0.85,0Z",  # a fish
    "M0.35,-0.8Q-0.75,-0.8 -0.75,0Q-0.75,0.8 0.35,0.8Q-0.2,0.5 -0.2,0Q-0.2,-0.5 0.35,-0.8Z",
    "M0,-0.85L0,0.75M-0.55,0.2L0,0.8L0.55,0.2",  # an arrow
)
# Depth, and how high above the ground a sign begins and ends, in heights of the viewer.
_PLACES = ((4.6, 0.9, 2.2), (3.2, 1.2, 2.5), (2.3, 1.35, 2.5), (1.66, 1.5, 2.75), (1.2, 1.2, 2.3))


def signs(sheet: Sheet, view: View, street: Street) -> None:
    """Light them on both sides, the far ones first."""
    roll = view.dice("neon signs")
    unit = street.ground - street.vanish[1]
    for depth, low, high in _PLACES:
        for side in (-1, 1):
            depth_here = depth * float(roll.uniform(0.9, 1.12))
            foot = street.at(side, depth_here, unit * low)
            top = street.at(side, depth_here, unit * high)
            wide = (foot[1] - top[1]) * float(roll.uniform(0.3, 0.44))
            color = _GLOWS[int(roll.integers(len(_GLOWS)))]
            pictures = [_PICTURES[int(at)] for at in roll.permutation(len(_PICTURES))[:3]]
            _blade(sheet, (foot[0], top[1]), (-side * wide, foot[1] - top[1]), color, pictures)


def _blade(
    sheet: Sheet, corner: Point, size: tuple[float, float], color: str, pictures: list[str]
) -> None:
    """One sign: its light on the wall, a dark panel, tubes round it and pictures down it."""
    (x, y), (wide, tall) = corner, size
    middle = x + wide / 2, y + tall / 2
    reach = tall * 0.95
    sheet.oval(middle, reach, reach).fill(
        sheet.halo(even(color, (0, 0.55), (0.35, 0.26), (1, 0)), middle, reach)
    )
    left, right = sorted((x, x + wide))
    sheet.box(left, y, right, y + tall).fill("#14121f", 0.92)
    inset, line = abs(wide) * 0.09, max(1.0, abs(wide) * 0.045)
    frame = (
        f"M{left + inset:.1f},{y + inset:.1f}H{right - inset:.1f}V{y + tall - inset:.1f}"
        f"H{left + inset:.1f}Z"
    )
    _tube(sheet, frame, color, line)
    radius = min(abs(wide) * 0.27, tall / len(pictures) * 0.3)
    for at, picture in enumerate(pictures):
        centre = middle[0], y + tall * (at + 0.5) / len(pictures)
        other = _GLOWS[(_GLOWS.index(color) + at + 1) % len(_GLOWS)] if at == 1 else color
        _tube(sheet, _placed(picture, centre, radius), other, line)


def _tube(sheet: Sheet, line: str, color: str, width: float) -> None:
    """Glowing gas: a wide dim stroke, the colour, and a thread that is nearly white."""
    sheet.stroke(line, color, width * 3.4, 0.28)
    sheet.stroke(line, color, width * 1.5)
    sheet.stroke(line, "#fff4fb", width * 0.6, 0.9)


def _placed(picture: str, centre: Point, radius: float) -> str:
    """A picture moved and sized."""

    def moved(place: re.Match[str]) -> str:
        x, y = (float(one) * radius for one in place.groups())
        return f"{centre[0] + x:.2f},{centre[1] + y:.2f}"

    return _PLACE.sub(moved, picture)
