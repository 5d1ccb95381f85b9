"""What is hung up for a party: strings of lights, bunting."""

from __future__ import annotations

import math
from itertools import pairwise

from ..dice import dice
from ..graph import SceneGraph
from .backdrop import Backdrop
from .sheet import Sheet, even, oval, polygon

_BULBS = ("#ffe2a0", "#ffd27a", "#fff0c4")
_FLAGS = ("#ef6a5a", "#f6c25a", "#5ab4c8", "#8cc084", "#b08ad0", "#f2f0e8")
_WIRE = "#3a3238"


def hang(backdrop: Backdrop, graph: SceneGraph, seed: int) -> None:
    """Hang what the prompt asks for across the upper part of a painted stage, in place."""
    asked = [name for name in ("bunting", "string lights") if name in graph.extras]
    if not asked or backdrop.above or backdrop.floating:
        return
    height, width = backdrop.picture.shape[:2]
    sheet = Sheet(width, height)
    for name in asked:
        lines = _lines(width, height, seed, name)
        for line in lines if name == "string lights" else lines[:2]:
            sheet.stroke(
                "M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in line), _WIRE, height * 0.0022
            )
            (_lights if name == "string lights" else _flags)(sheet, line)
    sheet.onto(backdrop.picture)


def _lines(width: int, height: int, seed: int, name: str) -> list[list[tuple[float, float]]]:
    """Three sagging lines from edge to edge, in steps as wide as what hangs on them."""
    roll = dice(seed, f"garlands/{name}")
    step = min(width, height) * (0.052 if name == "bunting" else 0.045)
    count = max(4, round(width / step))
    found = []
    for start, end, sag in ((0.03, 0.16, 0.1), (0.2, 0.05, 0.08), (0.13, 0.24, 0.07)):
        shift = float(roll.uniform(-0.02, 0.02))
        rise = [(at / count, 4 * at / count * (1 - at / count)) for at in range(count + 1)]
        found.append(
            [
                (share * width, (start + shift + (end - start) * share + sag * bow) * height)
                for share, bow in rise
            ]
        )
    return found


def _lights(sheet: Sheet, line: list[tuple[float, float]]) -> None:
    small = min(sheet.width, sheet.height)
    bulb, reach = small * 0.0065, small * 0.032
    for at, (x, y) in enumerate(line[1:-1]):
        place = (x, y + bulb * 1.4)
        glow = sheet.halo(even("#ffcf70", (0, 0.6), (0.35, 0.22), (1, 0)), place, reach)
        sheet.oval(place, reach, reach).fill(glow)
        sheet.fill(oval(place, bulb, bulb * 1.25), _BULBS[at % len(_BULBS)])


def _flags(sheet: Sheet, line: list[tuple[float, float]]) -> None:
    for at, ((x, y), (x1, y1)) in enumerate(pairwise(line)):
        wide = math.hypot(x1 - x, y1 - y)
        foot = ((x + x1) / 2, (y + y1) / 2 + wide * 1.05)
        near, far = (x + (x1 - x) * 0.06, y + (y1 - y) * 0.06), (x1 - (x1 - x) * 0.06, y1)
        sheet.fill(polygon([near, far, foot]), _FLAGS[at % len(_FLAGS)], 0.95)
