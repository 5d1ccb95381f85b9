"""Flat landscapes for posters: a few planned inks, cut like paper, rays behind them."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np

from ...dice import dice
from ..fit import Box
from ..ink import toward
from ..palettes import Palette
from ..sheet import disc, filled, rectangle

Land = Callable[[Box, Palette, np.random.Generator], str]


def land(setting: str | None, box: Box, palette: Palette, seed: int) -> str:
    """A landscape that fills a box down to its lower edge, sky and rays included."""
    random = dice(seed, "poster land")
    side = 0.2 + 0.18 * random.random()
    share = side if random.random() < 0.5 else 1 - side
    sun = box.left + box.width * share, box.top + box.height * (0.26 + 0.18 * random.random())
    radius = (0.1 + 0.09 * random.random()) * min(box.width, box.height)
    count = 12 + 2 * int(random.integers(7))
    draw = LANDS.get(setting or "", hills)
    beams = rays(box, sun, toward(palette.light, palette.paper, 0.75), count)
    sky = rectangle(box, palette.light) + beams
    orb = "" if draw in {deep, orbit} else disc(*sun, radius, palette.paper)
    return sky + orb + draw(box, palette, random)


def rays(box: Box, center: tuple[float, float], color: str, count: int) -> str:
    """Wedges that open from a point to beyond the box."""
    far = math.hypot(box.width, box.height)
    step = math.tau / count
    data = ""
    for at in range(count):
        one, other = at * step, at * step + step / 2
        data += (
            f"M{center[0]:.1f} {center[1]:.1f}"
            f"L{center[0] + far * math.cos(one):.1f} {center[1] + far * math.sin(one):.1f}"
            f"L{center[0] + far * math.cos(other):.1f} {center[1] + far * math.sin(other):.1f}Z"
        )
    return filled(data, color)


def mesas(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Table mountains with a shaded flank each."""
    parts = ""
    for base, rise, color in _layers(box, palette, (0.6, 0.68, 0.75), (0.2, 0.15, 0.08)):
        x = box.left - 0.1 * box.width * random.random()
        while x < box.right:
            wide = box.width * (0.16 + 0.2 * random.random())
            high = box.height * rise * (0.45 + 0.55 * random.random())
            lean = min(wide * 0.16, high * 0.5)
            top, foot = base - high, box.bottom
            parts += filled(
                f"M{x:.1f} {foot:.1f}L{x:.1f} {base:.1f}L{x + lean:.1f} {top:.1f}"
                f"L{x + wide - lean:.1f} {top:.1f}L{x + wide:.1f} {base:.1f}V{foot:.1f}Z",
                color,
            )
            parts += filled(
                f"M{x + wide * 0.6:.1f} {top:.1f}L{x + wide - lean:.1f} {top:.1f}L{x + wide:.1f} "
                f"{base:.1f}L{x + wide * 0.74:.1f} {base:.1f}L{x + wide * 0.66:.1f} "
                f"{top + high * 0.4:.1f}Z",
                toward(color, palette.deep, 0.28),
            )
            x += wide * (1.02 + 0.4 * random.random())  # apart, so that no flank floats
        parts += rectangle(Box(box.left, base - 1, box.width, box.bottom - base + 1), color)
    return parts


def peaks(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Pointed mountains, one side in the light."""
    parts = ""
    for base, rise, color in _layers(box, palette, (0.62, 0.7, 0.76), (0.36, 0.24, 0.12)):
        x = box.left - 0.1 * box.width
        while x < box.right:
            wide = box.width * (0.3 + 0.25 * random.random())
            high = box.height * rise * (0.6 + 0.4 * random.random())
            tip = x + wide * (0.4 + 0.2 * random.random())
            parts += filled(
                f"M{x:.1f} {base:.1f}L{tip:.1f} {base - high:.1f}L{x + wide:.1f} {base:.1f}Z", color
            )
            ridge = "".join(
                f"L{tip + wide * off:.1f} {base - high * (1 - down):.1f}"
                for off, down in ((0.06, 0.28), (-0.02, 0.42), (0.1, 0.7), (0.04, 1.0))
            )
            parts += filled(
                f"M{tip:.1f} {base - high:.1f}{ridge}L{x + wide:.1f} {base:.1f}Z",
                toward(color, palette.deep, 0.3),
            )
            x += wide * 0.62
        parts += rectangle(Box(box.left, base - 1, box.width, box.bottom - base + 1), color)
    return parts


def hills(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Round hills, one behind the other."""
    parts = ""
    for base, rise, color in _layers(box, palette, (0.6, 0.67, 0.74), (0.12, 0.1, 0.06)):
        parts += filled(_swell(box, base, box.height * rise, random), color)
    return parts


def firs(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Hills with rows of firs."""
    parts = hills(box, palette, random)
    for base, _, color in _layers(box, palette, (0.66, 0.74), (0.1, 0.1)):
        data = ""
        x = box.left - 0.03 * box.width
        while x < box.right:
            high = box.height * (0.1 + 0.16 * random.random())
            half = high * 0.21
            for tier in range(3):
                top, foot = base - high * (1 - 0.24 * tier), base - high * (0.52 - 0.26 * tier)
                wide = half * (0.6 + 0.2 * tier)
                data += f"M{x:.1f} {top:.1f}L{x + wide:.1f} {foot:.1f}L{x - wide:.1f} {foot:.1f}Z"
            x += half * (1.4 + 1.6 * random.random())
        parts += filled(data, color)
        parts += rectangle(Box(box.left, base - 1, box.width, box.bottom - base + 1), color)
    return parts


def waves(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Open sea in scalloped bands, a headland at the horizon."""
    line = box.top + 0.52 * box.height
    head = box.left + box.width * (0.12 + 0.2 * random.random())
    parts = filled(
        f"M{box.left:.1f} {line:.1f}Q{head:.1f} {line - 0.17 * box.height:.1f} "
        f"{head + 0.3 * box.width:.1f} {line:.1f}Z",
        toward(palette.mid, palette.light, 0.45),
    )
    for at, share in enumerate((0.0, 0.05, 0.11, 0.18)):
        color = toward(toward(palette.mid, palette.light, 0.3), palette.deep, at * 0.22)
        parts += filled(_scallops(box, line + share * box.height, 11 - 2 * at), color)
    return parts


def deep(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Under water: light above, darker bands below, weed on the ground."""
    parts = ""
    for at, share in enumerate((0.2, 0.36, 0.52, 0.66)):
        color = toward(palette.light, palette.mid, 0.3 + 0.23 * at)
        parts += filled(_scallops(box, box.top + share * box.height, 7 - at), color)
    base = box.top + 0.76 * box.height
    for _ in range(7):
        x = box.left + box.width * random.random()
        high = box.height * (0.08 + 0.14 * random.random())
        bend = high * 0.3
        parts += filled(
            f"M{x:.1f} {base + 20:.1f}"
            f"Q{x - bend:.1f} {base - high / 2:.1f} {x:.1f} {base - high:.1f}"
            f"Q{x + bend:.1f} {base - high / 2:.1f} {x + bend * 0.7:.1f} {base + 20:.1f}Z",
            toward(palette.mid, palette.deep, 0.5),
        )
    return parts


def skyline(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Houses with lit windows, in three rows."""
    parts = ""
    for base, rise, color in _layers(box, palette, (0.64, 0.72, 0.8), (0.34, 0.24, 0.14)):
        houses = windows = ""
        x = box.left
        while x < box.right:
            wide = box.width * (0.06 + 0.07 * random.random())
            top = base - box.height * rise * (0.4 + 0.6 * random.random())
            houses += f"M{x:.1f} {box.bottom:.1f}V{top:.1f}H{x + wide:.1f}V{box.bottom:.1f}Z"
            cell = wide / 5
            for row in range(1, int((base - top) / cell)):
                for column in (1, 2, 3):
                    if random.random() < 0.3:
                        windows += (
                            f"M{x + column * cell + cell * 0.2:.1f} {top + row * cell:.1f}"
                            f"h{cell * 0.6:.1f}v{cell * 0.5:.1f}h{-cell * 0.6:.1f}Z"
                        )
            x += wide * 1.02
        parts += filled(houses, color) + filled(windows, palette.paper, 0.75)
    return parts


def orbit(box: Box, palette: Palette, random: np.random.Generator) -> str:
    """Space: stars, a ringed planet, the curve of the ground."""
    parts = rectangle(box, toward(palette.deep, palette.mid, 0.35))
    for _ in range(70):
        x, y = box.left + box.width * random.random(), box.top + 0.7 * box.height * random.random()
        parts += disc(x, y, (0.0012 + 0.003 * random.random() ** 3) * box.height, palette.paper)
    small = min(box.width, box.height)
    x, y, radius = box.left + 0.24 * box.width, box.top + 0.26 * box.height, 0.11 * small
    parts += disc(x, y, radius, palette.accent) + filled(
        f"M{x:.1f} {y - radius:.1f}A{radius:.1f} {radius:.1f} 0 0 1 {x:.1f} {y + radius:.1f}"
        f"A{radius * 1.3:.1f} {radius * 1.3:.1f} 0 0 0 {x:.1f} {y - radius:.1f}Z",
        toward(palette.accent, palette.deep, 0.35),
    )
    for share, color in ((0.66, palette.mid), (0.72, toward(palette.mid, palette.deep, 0.4))):
        top = box.top + share * box.height
        parts += filled(
            f"M{box.left:.1f} {top + 0.06 * box.height:.1f}Q{box.left + box.width / 2:.1f} "
            f"{top - 0.06 * box.height:.1f} {box.right:.1f} {top + 0.06 * box.height:.1f}"
            f"V{box.bottom:.1f}H{box.left:.1f}Z",
            color,
        )
    return parts


LANDS: Mapping[str, Land] = {
    "mars": mesas,
    "desert": mesas,
    "mountains": peaks,
    "snow": peaks,
    "forest": firs,
    "city": skyline,
    "street": skyline,
    "beach": waves,
    "sea": waves,
    "underwater": deep,
    "space": orbit,
    "moon": orbit,
}


def _layers(
    box: Box, palette: Palette, bases: tuple[float, ...], rises: tuple[float, ...]
) -> list[tuple[float, float, str]]:
    """From far to near: base line in pixels, rise as a share, colour from light to deep."""
    last = len(bases) - 1
    far = toward(palette.mid, palette.light, 0.45)
    near = toward(palette.mid, palette.deep, 0.42)
    return [
        (box.top + base * box.height, rise, toward(far, near, at / last))
        for at, (base, rise) in enumerate(zip(bases, rises, strict=True))
    ]


def _swell(box: Box, base: float, rise: float, random: np.random.Generator) -> str:
    count = 3
    step = box.width / count
    data = f"M{box.left:.1f} {box.bottom:.1f}V{base:.1f}"
    for at in range(count):
        up = rise * (0.5 + random.random()) * (1 if at % 2 == 0 else -0.35)
        x = box.left + at * step
        data += f"Q{x + step / 2:.1f} {base - up:.1f} {x + step:.1f} {base:.1f}"
    return data + f"V{box.bottom:.1f}Z"


def _scallops(box: Box, y: float, count: int) -> str:
    step = box.width / count
    dip = step * 0.13
    data = f"M{box.left:.1f} {box.bottom:.1f}V{y:.1f}"
    for at in range(count):
        x = box.left + at * step
        data += f"Q{x + step / 2:.1f} {y + 2 * dip:.1f} {x + step:.1f} {y:.1f}"
    return data + f"V{box.bottom:.1f}Z"
