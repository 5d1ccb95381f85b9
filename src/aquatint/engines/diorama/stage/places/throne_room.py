"""A throne room: the throne under its canopy on three steps, at the end of a carpet."""

from __future__ import annotations

from aquatint.domain import Resolution

from ...graph import SceneGraph
from .. import fittings
from ..backdrop import Backdrop
from ..extras import allows
from ..room import Room
from ..sheet import Point, even
from . import hall


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    room, tone = hall.begin(graph, size, seed)
    view, unit = room.view, room.unit
    low = view.y(room.floor)
    for share in (0.16, 0.84):
        if allows(graph, "window"):
            hall.lancet(room, (view.width * share, low - unit * 0.28), unit * 0.085)
    middle = view.width * 0.5
    if allows(graph, "banner"):
        for way in (-1, 1):
            hall.hanging(room, (middle + way * unit * 0.27, low - unit * 0.84), unit * 0.1, tone)
    _steps(room, middle, low)
    if allows(graph, "throne", "chair"):
        _canopy(room, (middle, low - unit * 0.09), tone)
        _throne(room, (middle, low - unit * 0.075), tone)
    return hall.finish(room)


def _steps(room: Room, middle: float, low: float) -> None:
    unit = room.unit
    for at in range(3):
        half, top = unit * (0.34 - 0.05 * at), low - unit * 0.025 * (at + 1)
        box = (middle - half, top, middle + half, top + unit * 0.027)
        fittings.block(room, box, "#d0c2ac")
        room.sheet.box(box[0], top, box[2], top + unit * 0.005).fill(room.ink("#f4ead6"), 0.8)


def _canopy(room: Room, foot: Point, tone: str) -> None:
    """Cloth of the house's colour behind the throne, from a gilded cornice."""
    (x, y), unit, sheet = foot, room.unit, room.sheet
    top, half = y - unit * 0.78, unit * 0.17
    dark, bright = fittings.shaded(tone, 0.5), fittings.paled(tone, 0.14)
    folds = [(at / 14, room.ink(bright if at % 2 else dark), 1.0) for at in range(15)]
    sheet.box(x - half, top, x + half, y).fill(sheet.fade(folds, (x - half, 0), (x + half, 0)))
    dusk = even("#12060c", (0, 0.5), (0.3, 0.1), (1, 0.3))
    sheet.box(x - half, top, x + half, y).fill(sheet.fade(dusk, (0, top), (0, y)))
    cornice = (x - half * 1.16, top - unit * 0.02, x + half * 1.16, top + unit * 0.02)
    fittings.block(room, cornice, "#d8a840")


def _throne(room: Room, foot: Point, tone: str) -> None:
    """A tall gilded chair with cushions."""
    (x, y), unit, sheet = foot, room.unit, room.sheet
    gold, deep = room.ink("#e0b048"), room.ink("#8f6420")
    half, tall = unit * 0.085, unit * 0.46
    back = (
        f"M{x - half:.1f},{y:.1f}V{y - tall * 0.82:.1f}"
        f"Q{x - half * 0.7:.1f},{y - tall * 0.98:.1f} {x:.1f},{y - tall * 1.06:.1f}"
        f"Q{x + half * 0.7:.1f},{y - tall * 0.98:.1f} {x + half:.1f},{y - tall * 0.82:.1f}"
        f"V{y:.1f}Z"
    )
    sheet.fill(back, sheet.fade([(0, gold, 1), (1, deep, 1)], (x - half, 0), (x + half, 0)))
    cloth = room.ink(tone)
    sheet.box(x - half * 0.74, y - tall * 0.84, x + half * 0.74, y - tall * 0.3).fill(cloth)
    for row in range(3):
        for side in (-0.36, 0.36):
            at = (x + half * side, y - tall * (0.42 + 0.16 * row))
            sheet.oval(at, unit * 0.006, unit * 0.006).fill(gold)
    sheet.oval((x, y - tall * 1.04), unit * 0.022, unit * 0.022).fill(room.ink("#f6d878"))
    sheet.box(x - half * 1.1, y - tall * 0.34, x + half * 1.1, y - tall * 0.24).fill(cloth)
    sheet.box(x - half * 1.1, y - tall * 0.24, x + half * 1.1, y - tall * 0.18).fill(gold)
    for way in (-1, 1):
        arm = x + way * half * 1.16
        sheet.box(arm - unit * 0.014, y - tall * 0.46, arm + unit * 0.014, y).fill(gold)
        sheet.oval((arm, y - tall * 0.46), unit * 0.024, unit * 0.016).fill(gold)
