"""Windows: what is outside, the frame, the sill, curtains on their rod."""

from __future__ import annotations

from collections.abc import Mapping

from ..graph import SceneGraph, Weather
from ..pixels import hex_color, mix, rgb
from .room import Box, Room
from .sheet import even, oval, polygon

GARDENS: Mapping[str, tuple[str, str, str, str]] = {
    "": ("#8fb38a", "#6f9a62", "#5a8a58", "#7fae66"),
    "spring": ("#a9c896", "#8cba72", "#e9a9bb", "#93c070"),
    "autumn": ("#c9a878", "#c08a4e", "#c8702e", "#c4ab5c"),
    "winter": ("#d3dfe8", "#e6eef3", "#bccbd6", "#f4f8fb"),
}
"""By season: hills far and near, bushes, the ground before them."""


def season_of(graph: SceneGraph) -> str:
    """The season that is seen through windows, "" for summer."""
    if "snow" in graph.excluded:
        return ""
    if Weather.SNOW in graph.weather:
        return "winter"
    return graph.season if graph.season and graph.season in GARDENS else ""


def window(room: Room, box: Box, *, panes: int = 2) -> None:
    """A window with what is outside, a white frame, a sill, and its glare."""
    left, top, right, bottom = box
    view, sheet, out = room.view, room.sheet, room.outside
    unit = room.unit
    stops = [(at, hex_color(color), 1.0) for at, color in out.sky]
    sheet.box(left, top, right, bottom).fill(sheet.fade(stops, (0, top), (0, bottom)))
    _garden(room, box)
    if not room.dark:
        centre = (
            left + (right - left) * (0.7 if view.side > 0 else 0.3),
            top + (bottom - top) * 0.3,
        )
        sheet.box(left, top, right, bottom).fill(
            sheet.halo(even("#ffffff", (0, 0.75), (1, 0)), centre, (bottom - top) * 0.8)
        )
    frame, edge = room.ink("#fbf6ec"), room.ink("#b9aa9a")
    bar = unit * 0.016
    wide = (right - left) / panes
    for at in range(1, panes):
        sheet.box(left + wide * at - bar / 2, top, left + wide * at + bar / 2, bottom).fill(frame)
    cross = top + (bottom - top) * 0.36
    sheet.box(left, cross - bar / 2, right, cross + bar / 2).fill(frame)
    ring = (
        f"M{left - bar * 1.6:.1f},{top - bar * 1.6:.1f}H{right + bar * 1.6:.1f}"
        f"V{bottom + bar:.1f}H{left - bar * 1.6:.1f}Z"
        f"M{left:.1f},{top:.1f}V{bottom:.1f}H{right:.1f}V{top:.1f}Z"
    )
    sheet.fill(ring, frame)
    sheet.stroke(
        f"M{left:.1f},{bottom:.1f}V{top:.1f}H{right:.1f}V{bottom:.1f}Z", edge, unit * 0.002, 0.8
    )
    sheet.box(left - bar * 2.6, bottom + bar * 0.4, right + bar * 2.6, bottom + bar * 1.8).fill(
        room.ink("#fffaf0")
    )
    sheet.box(left - bar * 2.2, bottom + bar * 1.8, right + bar * 2.2, bottom + bar * 3).fill(
        sheet.fade(
            even("#2a1c22", (0, 0.28), (1, 0)), (0, bottom + bar * 1.8), (0, bottom + bar * 3)
        )
    )


def _garden(room: Room, box: Box) -> None:
    """Soft hills and bushes behind the pane."""
    left, top, right, bottom = box
    view, sheet, out = room.view, room.sheet, room.outside
    roll = view.dice("garden")
    w, h = right - left, bottom - top
    far, near, bush, lawn = GARDENS[season_of(room.graph)]
    for up, color, distance in ((0.3, far, 0.55), (0.2, near, 0.35)):
        bend = float(roll.uniform(-0.1, 0.14))
        sheet.fill(
            f"M{left:.1f},{bottom - h * up:.1f}Q{left + w / 2:.1f},{bottom - h * (up + bend):.1f}"
            f" {right:.1f},{bottom - h * up * 0.9:.1f}V{bottom:.1f}"
            f"H{left:.1f}Z",
            out.ink(color, distance),
        )
    for across, size in roll.random((4, 2)).tolist():
        r = min(w * 0.14, h * (0.06 + 0.1 * size))
        x = left + r + (w - 2 * r) * across
        sheet.fill(oval((x, bottom - h * 0.16), r, r * 1.1), out.ink(bush, 0.3))
    sheet.box(left, bottom - h * 0.12, right, bottom).fill(out.ink(lawn, 0.22))
    if season_of(room.graph) == "winter":
        flakes = [
            oval(
                (left + w * x, top + h * y), w * (0.006 + 0.008 * size), w * (0.006 + 0.008 * size)
            )
            for x, y, size in view.dice("flakes").random((40, 3)).tolist()
        ]
        sheet.scatter(flakes, "#ffffff", 0.9)


def curtain(room: Room, box: Box, color: str, *, folds: int = 5) -> None:
    """One hanging panel of cloth; its folds catch the light."""
    left, top, right, bottom = box
    sheet = room.sheet
    dark = hex_color(mix(rgb(color), (0.16, 0.08, 0.14), 0.36))
    bright = hex_color(mix(rgb(color), (1.0, 0.97, 0.9), 0.24))
    stops = [
        (at / (folds * 2), room.ink(bright if at % 2 else dark), 1.0) for at in range(folds * 2 + 1)
    ]
    flare = (right - left) * 0.09
    hem = [
        (
            right + flare - (right - left + 2 * flare) * at / (folds * 2),
            bottom + (0.012 if at % 2 else 0.0) * (bottom - top),
        )
        for at in range(folds * 2 + 1)
    ]
    paint = sheet.fade(stops, (left, 0), (right, 0))
    sheet.fill(polygon([(left, top), (right, top), *hem]), paint)
    sheet.fill(
        polygon([(left, top), (right, top), *hem]),
        sheet.fade(
            even("#20101c", (0, 0.26), (0.12, 0), (0.7, 0), (1, 0.18)), (0, top), (0, bottom)
        ),
    )


def curtains(room: Room, box: Box, color: str) -> None:
    """A panel at both sides of a window, from a rod down to the skirting."""
    left, top, right, _ = box
    unit = room.unit
    centre, half = (left + right) / 2, (right - left) / 2
    head, low = top - unit * 0.045, room.view.y(room.floor) - unit * 0.035
    for way in (-1, 1):
        outer, inner = centre + way * half * 1.42, centre + way * half * 0.83
        curtain(room, (min(outer, inner), head, max(outer, inner), low), color)
    rod(room, centre - half * 1.6, centre + half * 1.6, head)


def rod(room: Room, left: float, right: float, y: float) -> None:
    unit = room.unit
    room.sheet.stroke(f"M{left:.1f},{y:.1f}H{right:.1f}", room.ink("#7a5a3c"), unit * 0.009)
    for x in (left, right):
        room.sheet.fill(oval((x, y), unit * 0.012, unit * 0.012), room.ink("#8f6b46"))
