"""Paved ground: chequered tiles in rooms, cobbles in yards, both in perspective."""

from __future__ import annotations

from .room import Room
from .sheet import Sheet, even, oval, polygon
from .view import View


def chequers(room: Room, tones: tuple[str, str], *, step: float = 0.2) -> None:
    """Chequered tiles from the wall to the viewer."""
    view, sheet = room.view, room.sheet
    top, h = view.y(room.floor), view.height
    sheet.box(0, top, view.width, h).fill(room.ink(tones[0]))
    middle, wide, eye, near = view.x(0.46), view.small * step, view.line, view.height * 1.06
    depth = (near - eye) / (top - eye)
    rows = [eye + (near - eye) / (depth - (depth - 1) * at / 8) for at in range(9)]
    reach = int(view.width / wide * depth / 1.6) + 3
    dark: list[str] = []
    for row in range(8):
        far, close = ((rows[row + at] - eye) / (near - eye) for at in (0, 1))
        for at in range(-reach + (row % 2), reach, 2):
            left, right = at * wide, (at + 1) * wide
            tile = [
                (middle + left * far, rows[row]),
                (middle + right * far, rows[row]),
                (middle + right * close, rows[row + 1]),
                (middle + left * close, rows[row + 1]),
            ]
            if max(x for x, _ in tile) > 0 and min(x for x, _ in tile) < view.width:
                dark.append(polygon(tile))
    sheet.scatter(dark, room.ink(tones[1]), 0.75)
    sheet.box(0, top, view.width, h).fill(
        sheet.fade(even("#2a1a20", (0, 0.3), (0.16, 0.02), (1, 0.18)), (0, top), (0, h))
    )


def cobbles(sheet: Sheet, view: View, color: str, top: float) -> None:
    """Round stones in rows, larger and further apart towards the viewer."""
    roll = view.dice("cobbles")
    dark: list[str] = []
    light: list[str] = []
    room = view.height - top
    for row in range(15):
        near = ((row + 0.5) / 15) ** 1.7
        size = view.small * (0.008 + 0.045 * near)
        y = top + room * near
        count = int(view.width / size / 2.3) + 2
        for shift, skip in roll.random((count, 2)).tolist():
            if skip < 0.45:
                continue
            x = view.width * float(skip * 97 % 1.0) + shift * size
            dark.append(oval((x, y), size, size * 0.34))
            light.append(oval((x, y - size * 0.05), size * 0.92, size * 0.28))
    sheet.scatter(dark, color, 0.22)
    sheet.scatter(light, "#fff4e0", 0.12)
