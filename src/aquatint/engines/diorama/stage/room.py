"""Rooms: a wall, a floor in perspective, the light of their window."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from aquatint.domain import Resolution

from ..graph import SceneGraph, Shot, TimeOfDay
from ..light import Light
from ..pixels import Picture, Rgb, hex_color, mix, rgb
from . import beams
from .air import Air, air
from .backdrop import Backdrop
from .beams import Glow
from .sheet import Point, Sheet, even, polygon, solid
from .view import LOW, View, look

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_TINTS = {
    TimeOfDay.DAY: (1.0, 0.99, 0.97),
    TimeOfDay.DAWN: (1.0, 0.94, 0.9),
    TimeOfDay.SUNSET: (0.98, 0.84, 0.74),
    TimeOfDay.NIGHT: (0.68, 0.56, 0.5),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """An inner space in the making; `floor` is the share of the height where the wall ends."""

    graph: SceneGraph
    view: View
    air: Air
    outside: Air
    sheet: Sheet
    floor: float
    source: Point

    def ink(self, color: str) -> str:
        return self.air.ink(color)

    @property
    def unit(self) -> float:
        """The measure of furniture: larger in tall frames, where the room comes closer."""
        view = self.view
        return view.small * min(1.45, max(1.0, math.pow(view.height / view.width, 0.35)))

    @property
    def top(self) -> float:
        """Where the wall ends above, in pixels; only tall frames show the ceiling."""
        return max(0.0, self.view.y(self.floor) - 1.22 * self.unit)

    @property
    def dark(self) -> bool:
        return self.outside.dark

    @property
    def light(self) -> Light:
        key: Rgb = rgb("#ffc988") if self.dark else self.outside.key
        return Light(
            x=self.source[0] / self.view.width,
            y=self.source[1] / self.view.height,
            key=key,
            ambient=mix(rgb("#e6d6c6"), self.outside.ambient, 0.25)
            if not self.dark
            else rgb("#6a5a68"),
            haze=self.air.haze,
            tint=mix((1.0, 1.0, 1.0), self.air.tint, 0.6),
            rim=0.4 if not self.dark else 0.5,
            shadow=0.3,
            softness=0.6,
            indoors=True,
        )

    def done(
        self, *, far: float, near: float, anchors: tuple[tuple[str, float, float], ...] = ()
    ) -> Backdrop:
        """Draw the room and hand it over."""
        return Backdrop(
            picture=self.sheet.picture(),
            light=self.light,
            horizon=self.view.horizon,
            far=far,
            near=near,
            anchors=anchors,
        )


def begin(graph: SceneGraph, size: Resolution, seed: int, *, drop: float = 0.1) -> Room:
    """Set up a room: low camera, the floor begins `drop` below the eye line."""
    view = look(size, seed, LOW, wide=graph.shot is Shot.WIDE)
    outside = air(graph)
    inside = replace(
        outside, tint=_TINTS[graph.time], thick=0.0, haze=rgb("#efe4d4"), time=TimeOfDay.DAY
    )
    if graph.time is TimeOfDay.NIGHT:
        inside = replace(inside, haze=rgb("#5a4a50"))
    return Room(
        graph=graph,
        view=view,
        air=inside,
        outside=outside,
        sheet=Sheet(view.width, view.height),
        floor=view.horizon + drop,
        source=(view.x(0.14), view.y(0.26)),
    )


def wall(room: Room, color: str) -> None:
    """The back wall: bright where the window is, falling off away from it; skirting below."""
    view, sheet = room.view, room.sheet
    low = view.y(room.floor)
    sheet.box(0, 0, view.width, low + 1).fill(room.ink(color))
    reach = max(view.width, view.height) * 0.95
    glow = "#ffe2b0" if room.dark else hex_color(mix(room.outside.key, (1.0, 1.0, 1.0), 0.5))
    sheet.box(0, 0, view.width, low).fill(
        sheet.halo(
            even(glow, (0, 0.5 if not room.dark else 0.4), (0.5, 0.12), (1, 0)), room.source, reach
        )
    )
    shade = room.ink("#54405a") if not room.dark else "#160f22"
    sheet.box(0, 0, view.width, low).fill(
        sheet.fade(
            even(shade, (0, 0), (0.45, 0.03), (1, 0.3 if not room.dark else 0.5)),
            (view.x(0.1), 0),
            (view.x(1.05), 0),
        )
    )
    sheet.box(0, 0, view.width, low).fill(
        sheet.fade(even(shade, (0, 0.16), (0.3, 0), (0.8, 0), (1, 0.16)), (0, 0), (0, low))
    )
    ceiling(room)


def ceiling(room: Room, color: str = "#f6f0e6", beam: str = "#b8946c") -> None:
    """The ceiling of tall frames: beams that run towards the viewer, a cornice, lamplit or dim."""
    view, sheet, top = room.view, room.sheet, room.top
    if top < view.height * 0.02:
        return
    tones = solid(
        (0, room.ink(hex_color(mix(rgb(color), (0.2, 0.16, 0.2), 0.42)))), (1, room.ink(color))
    )
    sheet.box(0, 0, view.width, top).fill(sheet.fade(tones, (0, 0), (0, top)))
    x, y = view.x(0.46), view.line
    wide, grow = room.unit * 0.3, y / (y - top)
    lit, dark = room.ink(beam), room.ink(hex_color(mix(rgb(beam), (0.1, 0.06, 0.08), 0.5)))
    reach = int(view.width / wide) + 2
    for at in range(-reach, reach):
        near = [(x + (at * wide + off * wide) * grow, 0.0) for off in (0.4, 0.56, 0.62)]
        far = [(x + at * wide + off * wide, top) for off in (0.4, 0.56, 0.62)]
        sheet.fill(polygon([far[0], far[1], near[1], near[0]]), lit)
        sheet.fill(polygon([far[1], far[2], near[2], near[1]]), dark)
    shade = even("#1c1218", (0, 0.34), (1, 0.04))
    sheet.box(0, 0, view.width, top).fill(sheet.fade(shade, (0, 0), (0, top)))
    sheet.box(0, top - room.unit * 0.02, view.width, top + room.unit * 0.012).fill(
        room.ink("#fbf6ec")
    )
    low = top + room.unit * 0.06
    sheet.box(0, top + room.unit * 0.012, view.width, low).fill(
        sheet.fade(even("#2a1a22", (0, 0.24), (1, 0)), (0, top), (0, low))
    )


def skirting(room: Room, color: str = "#f4ede2") -> None:
    view, sheet = room.view, room.sheet
    low, tall = view.y(room.floor), view.small * 0.028
    sheet.box(0, low - tall, view.width, low).fill(room.ink(color))
    sheet.box(0, low - tall, view.width, low - tall * 0.84).fill(room.ink("#ffffff"), 0.7)
    sheet.box(0, low, view.width, low + tall * 0.8).fill(
        sheet.fade(even("#1c1218", (0, 0.42), (1, 0)), (0, low), (0, low + tall * 0.8))
    )


def planks(room: Room, tones: tuple[str, str, str], *, top: float | None = None) -> None:
    """A floor of boards that run to the vanishing point, each with its own tone and grain."""
    view, sheet = room.view, room.sheet
    start = view.y(room.floor if top is None else top)
    boards(sheet, view, tuple(room.ink(tone) for tone in tones), start, wide=0.17)
    sheet.box(0, start, view.width, view.height).fill(
        sheet.fade(
            even("#ffffff" if not room.dark else "#ffd9a0", (0, 0.26), (0.35, 0.06), (1, 0)),
            (0, start),
            (0, view.height),
        )
    )
    shade = "#2a1a20"
    sheet.box(0, start, view.width, view.height).fill(
        sheet.fade(
            even(shade, (0, 0), (0.5, 0.06), (1, 0.34)),
            (view.x(0.1), start),
            (view.x(1.0), view.height),
        )
    )


def boards(sheet: Sheet, view: View, tones: tuple[str, ...], start: float, *, wide: float) -> None:
    """Boards in perspective from a line down to the lower edge of the frame."""
    roll = view.dice("boards")
    vanish = (view.x(0.46), min(view.line, start - view.small * 0.06))
    bottom = float(view.height)
    ratio = max(0.22, (start - vanish[1]) / (bottom - vanish[1]))
    step = view.small * wide
    sheet.box(0, start, view.width, bottom).fill(tones[0])
    reach = int(view.width / step / ratio) + 1
    grain: list[str] = []
    for at in range(-reach, reach):
        near = (vanish[0] + at * step, vanish[0] + (at + 1) * step)
        far = (vanish[0] + at * step * ratio, vanish[0] + (at + 1) * step * ratio)
        if max(near[1], far[1]) < 0 or min(near[0], far[0]) > view.width:
            continue
        tone = tones[int(roll.integers(len(tones)))]
        sheet.fill(
            polygon([(far[0], start), (far[1], start), (near[1], bottom), (near[0], bottom)]), tone
        )
        for across, off in roll.random((5, 2)).tolist():
            end = near[0] + step * min(1.0, max(0.0, across + (off - 0.5) * 0.12))
            grain.append(
                _fibre((far[0] + step * ratio * across, start), (end, bottom), step * 0.012)
            )
        grain.append(_fibre((far[0], start), (near[0], bottom), step * 0.024))
        share = float(roll.random())
        joint = [far[side] + (near[side] - far[side]) * share for side in (0, 1)]
        y = start + (bottom - start) * share
        grain.append(f"M{joint[0]:.1f},{y:.1f}H{joint[1]:.1f}v{step * 0.012:.2f}H{joint[0]:.1f}z")
    sheet.scatter(grain, "#2c1810", 0.3)


def _fibre(far: Point, near: Point, thick: float) -> str:
    """A dark line in wood that widens towards the viewer."""
    return (
        f"M{far[0]:.1f},{far[1]:.1f}L{near[0]:.1f},{near[1]:.1f}h{thick:.2f}"
        f"L{far[0] + thick * 0.4:.1f},{far[1]:.1f}z"
    )


def sunlight(room: Room, picture: Picture, *, panes: int = 2) -> None:
    """The slanted patch of window light on wall and floor, in place."""
    if room.dark or room.outside.dim < 0.6:
        return
    view = room.view
    sheet = Sheet(view.width, view.height)
    away = -view.side  # the light falls to the other side
    unit = room.unit
    x, y = view.x(0.42), view.y(room.floor) - unit * 0.44
    wide, tall, skew = unit * 0.13, unit * 0.12, unit * 0.055
    for column in range(panes):
        for row in range(2):
            left = x + away * column * (wide + unit * 0.016)
            top = y + row * (tall + unit * 0.016) + column * skew * 1.1
            right = left + away * wide
            pane = [
                (left, top),
                (right, top + skew),
                (right, top + skew + tall),
                (left, top + tall),
            ]
            sheet.fill(polygon(pane), "#ffffff")
    foot, near = view.y(room.floor + 0.04), view.y(room.floor + 0.04) + unit * 0.17
    for column in range(panes):
        left = view.x(0.1) + away * column * unit * 0.2
        far, end = left + away * unit * 0.16, left + away * unit * 0.5
        pane = [(left, foot), (far, foot), (end, near), (left + away * unit * 0.28, near)]
        sheet.fill(polygon(pane), "#ffffff", 0.8)
    strength = 0.62 if room.outside.low_sun else 0.46
    beams.cast(picture, view, sheet, Glow(room.outside.key, strength, 0.007))
