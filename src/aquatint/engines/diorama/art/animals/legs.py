"""The legs of four-footed animals, with their paws and hooves."""

from __future__ import annotations

import math

from ..palette import blend
from ..vector import Ink, Point, blob, tube
from . import coats
from .beast import GROUND, Beast


def leg(ink: Ink, beast: Beast, angles: tuple[float, float], *, fore: bool, near: bool) -> None:
    """A leg from the trunk to the ground by the angles of its upper and lower half."""
    kind, limbs = beast.kind, beast.limbs
    deep, thick = kind.deep, kind.thick
    x = beast.chest - deep * 0.06 if fore else beast.rump + deep * 0.12
    x += 0 if near else (thick * 0.9 if fore else thick * 1.0)
    start = (x, beast.top + deep * (0.66 if fore else 0.56))
    foot_high = 3.4
    whole = GROUND - start[1] - foot_high
    joint = _toward(start, angles[0], whole * 0.52)
    end = _toward(joint, angles[1], whole * 0.49)
    widths = (
        (thick * 1.5, thick * 1.06, thick * 0.86)
        if fore
        else (thick * 2.3, thick * 1.2, thick * 0.86)
    )
    upper = beast.fur if kind.pattern == "socks" else limbs
    tone: tuple[str, ...] = (
        (upper.light, upper.base, limbs.dark)
        if near
        else (upper.dark, limbs.dark, blend(limbs.dark, limbs.deep, 0.5))
    )
    if kind.pattern == "socks":
        tone = (
            *((upper.base, upper.base) if near else (upper.dark, upper.dark)),
            limbs.base,
            limbs.base,
        )
    shank = tube((start, joint, end), widths)
    ink.path(shank, ink.down(*tone))
    if near and kind.pattern in {"stripes", "net", "rosettes"}:
        with ink.within(shank):
            coats.bands(ink, kind, beast.fur, start, end)
    _foot(ink, beast, end, near=near)


def _foot(ink: Ink, beast: Beast, ankle: Point, *, near: bool) -> None:
    feet, thick = beast.feet, beast.kind.thick
    x, y = ankle
    if beast.kind.foot == "hoof":
        w = thick * 0.52
        ink.path(
            f"M{x - w:.2f} {y - 0.6:.2f}L{x - w * 1.15:.2f} {y + 3.6:.2f}"
            f"H{x + w * 1.5:.2f}L{x + w:.2f} {y - 0.6:.2f}Z",
            ink.down(feet.light, feet.base if near else feet.dark),
        )
        return
    if beast.kind.foot == "pad":
        for at in (-0.26, 0.06, 0.36):
            ink.oval(
                (x + at * thick, y + 2.2), (thick * 0.15, 1.5), feet.light if near else feet.dark
            )
        return
    reach = thick * 0.86
    paw = blob(
        (x - reach * 0.72, y + 3.4),
        (x - reach * 0.6, y - 0.6),
        (x + reach * 0.3, y - 1.6),
        (x + reach * 1.2, y + 0.6),
        (x + reach * 1.24, y + 3.2),
        (x, y + 3.7),
    )
    ink.path(
        paw, ink.down(feet.light, feet.base, feet.dark) if near else ink.down(feet.dark, feet.deep)
    )
    if near:
        for toe in (0.36, 0.8):
            ink.line(f"M{x + reach * toe:.2f} {y + 1.2:.2f}v2", feet.deep, 0.7, 0.6)


def _toward(start: Point, angle: float, long: float) -> Point:
    turned = math.radians(angle)
    return start[0] + math.sin(turned) * long, start[1] + math.cos(turned) * long
