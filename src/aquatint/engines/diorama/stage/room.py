"""Rooms: a wall, a floor in perspective, a window with its light, and what hangs and stands there."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from aquatint.domain import Resolution

from ..graph import SceneGraph, TimeOfDay
from ..light import Light
from ..pixels import Picture, Rgb, hex_color, mix, rgb
from . import beams
from .air import Air, air
from .backdrop import Backdrop
from .sheet import Point, Sheet, even, oval, polygon, solid
from .view import LOW, View, look

Box = tuple[float, float, float, float]  # left, top, right, bottom in pixels

_TINTS = {
    TimeOfDay.DAY: (1.0, 0.99, 0.97),
    TimeOfDay.DAWN: (1.0, 0.94, 0.9),
    TimeOfDay.SUNSET: (0.98, 0.84, 0.74),
    TimeOfDay.NIGHT: (0.6, 0.52, 0.52),
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
        return view.small * min(1.45, max(1.0, (view.height / view.width) ** 0.35))

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
        picture = self.picture()
        return Backdrop(
            picture=picture,
            light=self.light,
            horizon=self.view.horizon,
            far=far,
            near=near,
            anchors=anchors,
        )

    def picture(self) -> Picture:
        """What is on the sheet, as a picture; a room leaves nothing open."""
        sprite = self.sheet.sprite()
        return sprite[..., :3].astype(np.float32) * np.float32(1 / 255)


def begin(graph: SceneGraph, size: Resolution, seed: int, *, drop: float = 0.1) -> Room:
    """Set up a room: low camera, the floor begins `drop` below the eye line."""
    view = look(size, seed, LOW)
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
        f"M{left - bar * 1.6:.1f},{top - bar * 1.6:.1f}H{right + bar * 1.6:.1f}V{bottom + bar:.1f}H{left - bar * 1.6:.1f}Z"
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
    for up, color, distance in ((0.3, "#8fb38a", 0.55), (0.2, "#6f9a62", 0.35)):
        bend = float(roll.uniform(-0.1, 0.14))
        sheet.fill(
            f"M{left:.1f},{bottom - h * up:.1f}Q{left + w / 2:.1f},{bottom - h * (up + bend):.1f} {right:.1f},{bottom - h * up * 0.9:.1f}V{bottom:.1f}H{left:.1f}Z",
            out.ink(color, distance),
        )
    for across, size in roll.random((4, 2)).tolist():
        r = min(w * 0.14, h * (0.06 + 0.1 * size))
        x = left + r + (w - 2 * r) * across
        sheet.fill(oval((x, bottom - h * 0.16), r, r * 1.1), out.ink("#5a8a58", 0.3))
    sheet.box(left, bottom - h * 0.12, right, bottom).fill(out.ink("#7fae66", 0.22))


def curtain(room: Room, box: Box, color: str, *, folds: int = 5) -> None:
    """One hanging panel of cloth; its folds catch the light."""
    left, top, right, bottom = box
    sheet = room.sheet
    dark = hex_color(mix(rgb(color), (0.16, 0.08, 0.14), 0.36))
    bright = hex_color(mix(rgb(color), (1.0, 0.97, 0.9), 0.24))
    stops = []
    for at in range(folds * 2 + 1):
        stops.append((at / (folds * 2), room.ink(bright if at % 2 else dark), 1.0))
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


def rod(room: Room, left: float, right: float, y: float) -> None:
    unit = room.unit
    room.sheet.stroke(f"M{left:.1f},{y:.1f}H{right:.1f}", room.ink("#7a5a3c"), unit * 0.009)
    for x in (left, right):
        room.sheet.fill(oval((x, y), unit * 0.012, unit * 0.012), room.ink("#8f6b46"))


def framed(room: Room, box: Box, tones: tuple[str, str, str], *, kind: int) -> None:
    """A picture on the wall: a landscape, a sun, or leaves; frame, mount and shadow."""
    left, top, right, bottom = box
    sheet, unit = room.sheet, room.unit
    w, h = right - left, bottom - top
    off = unit * 0.012
    sheet.box(
        left - off * room.view.side * 0.5,
        top + off * 0.6,
        right - off * room.view.side * 0.5,
        bottom + off,
    ).fill("#2a1a22", 0.2)
    sheet.box(left, top, right, bottom).fill(room.ink("#6f5038"))
    edge = unit * 0.008
    sheet.box(left + edge, top + edge, right - edge, bottom - edge).fill(room.ink("#fbf5ea"))
    m = edge + min(w, h) * 0.12
    a, b, c = (room.ink(tone) for tone in tones)
    il, it, ir, ib = left + m, top + m, right - m, bottom - m
    iw, ih = ir - il, ib - it
    sheet.box(il, it, ir, ib).fill(
        sheet.fade(solid((0, a), (1, room.ink("#fdeccb"))), (0, it), (0, ib))
    )
    if kind == 0:
        sheet.fill(
            oval((il + iw * 0.66, it + ih * 0.36), min(iw, ih) * 0.14, min(iw, ih) * 0.14),
            room.ink("#fff3d0"),
        )
        sheet.fill(
            f"M{il:.1f},{ib - ih * 0.3:.1f}L{il + iw * 0.3:.1f},{ib - ih * 0.62:.1f}L{il + iw * 0.55:.1f},{ib - ih * 0.34:.1f}L{il + iw * 0.75:.1f},{ib - ih * 0.5:.1f}L{ir:.1f},{ib - ih * 0.3:.1f}V{ib:.1f}H{il:.1f}Z",
            b,
        )
        sheet.fill(
            f"M{il:.1f},{ib - ih * 0.22:.1f}Q{il + iw * 0.4:.1f},{ib - ih * 0.4:.1f} {ir:.1f},{ib - ih * 0.14:.1f}V{ib:.1f}H{il:.1f}Z",
            c,
        )
    elif kind == 1:
        r = min(iw, ih)
        sheet.fill(oval((il + iw * 0.5, it + ih * 0.42), r * 0.28, r * 0.28), b)
        sheet.box(il, it + ih * 0.64, ir, ib).fill(c)
        sheet.fill(
            oval((il + iw * 0.5, it + ih * 0.8), r * 0.2, r * 0.03), room.ink("#fff3d0"), 0.7
        )
    else:
        _sprig(room, (il + iw * 0.5, ib - ih * 0.06), min(iw * 0.5, ih * 0.8), c)


def _sprig(room: Room, foot: Point, tall: float, color: str) -> None:
    x, y = foot
    room.sheet.stroke(f"M{x:.1f},{y:.1f}V{y - tall:.1f}", color, tall * 0.025)
    leaves = []
    for at in range(5):
        up = y - tall * (0.2 + 0.18 * at)
        for way in (-1, 1):
            reach = way * tall * (0.34 - 0.045 * at)
            leaves.append(
                f"M{x:.1f},{up:.1f}q{reach * 0.4:.1f},{-tall * 0.16:.1f} {reach:.1f},{-tall * 0.12:.1f}q{-reach * 0.3:.1f},{tall * 0.14:.1f} {-reach:.1f},{tall * 0.12:.1f}z"
            )
    room.sheet.scatter(leaves, color)


def plant(room: Room, foot: Point, tall: float, pot: str) -> None:
    """A leafy plant in a pot."""
    x, y = foot
    sheet, view = room.sheet, room.view
    roll = view.dice(f"plant {int(x)}")
    half, deep = tall * 0.15, tall * 0.26
    sheet.fill(oval((x - view.side * half * 0.5, y), half * 1.9, half * 0.26), "#20141a", 0.28)
    crown = (x, y - deep)
    for layer, color in enumerate(("#2f5f48", "#43805a", "#6aa86a")):
        leaves: list[str] = []
        for at in range(9):
            lean = (at - 4) / 4 + float(roll.uniform(-0.15, 0.15))
            reach = (
                tall
                * (0.78 - 0.13 * layer)
                * float(roll.uniform(0.75, 1.05))
                * (1 - 0.2 * abs(lean))
            )
            tip = (crown[0] + lean * reach * 0.62, crown[1] - reach * (1 - 0.42 * abs(lean)))
            bow = (crown[0] + lean * reach * 0.12, crown[1] - reach * 0.72)
            fat = reach * 0.13
            leaves.append(
                f"M{crown[0]:.1f},{crown[1]:.1f}Q{bow[0] - fat:.1f},{bow[1]:.1f} {tip[0]:.1f},{tip[1]:.1f}Q{bow[0] + fat:.1f},{bow[1] + fat * 1.4:.1f} {crown[0]:.1f},{crown[1]:.1f}Z"
            )
        sheet.scatter(leaves, room.ink(color))
    tones = (
        room.ink(hex_color(mix(rgb(pot), (1.0, 1.0, 1.0), 0.2))),
        room.ink(hex_color(mix(rgb(pot), (0.1, 0.05, 0.1), 0.4))),
    )
    ends = tones if view.side < 0 else tones[::-1]
    paint = sheet.fade(solid((0, ends[0]), (1, ends[1])), (x - half, 0), (x + half, 0))
    sheet.fill(
        polygon(
            [(x - half, y - deep), (x + half, y - deep), (x + half * 0.74, y), (x - half * 0.74, y)]
        ),
        paint,
    )
    sheet.box(x - half * 1.08, y - deep * 1.06, x + half * 1.08, y - deep * 0.84).fill(paint)


def floor_lamp(room: Room, foot: Point, tall: float, shade: str) -> None:
    """A standing lamp; it is lit when it is dark outside."""
    x, y = foot
    sheet = room.sheet
    brass = room.ink("#8a6a42")
    sheet.fill(oval((x, y), tall * 0.1, tall * 0.018), brass)
    sheet.stroke(f"M{x:.1f},{y:.1f}V{y - tall * 0.8:.1f}", brass, tall * 0.014)
    lamp_shade(room, (x, y - tall * 0.76), tall * 0.24, shade)


def lamp_shade(room: Room, place: Point, size: float, color: str) -> None:
    """A conical shade over a point, with its glow."""
    x, y = place
    sheet = room.sheet
    glow = 1.0 if room.dark else 0.35
    cone = polygon(
        [
            (x - size * 0.34, y - size),
            (x + size * 0.34, y - size),
            (x + size * 0.58, y),
            (x - size * 0.58, y),
        ]
    )
    reach = size * 3.4
    sheet.oval((x, y - size * 0.4), reach, reach).fill(
        sheet.halo(
            even("#ffcf88", (0, 0.6 * glow), (0.3, 0.26 * glow), (1, 0)), (x, y - size * 0.4), reach
        )
    )
    sheet.fill(cone, room.ink(color))
    warm = sheet.halo(
        even("#fff0c0", (0, 0.95 * glow), (1, 0.1 * glow)), (x, y - size * 0.35), size
    )
    sheet.fill(cone, warm)


def rug(room: Room, centre: Point, size: tuple[float, float], tones: tuple[str, str]) -> None:
    """An oval rug with two borders."""
    sheet = room.sheet
    rx, ry = size
    main, line = room.ink(tones[0]), room.ink(tones[1])
    sheet.fill(oval((centre[0], centre[1] + ry * 0.06), rx * 1.01, ry * 1.02), "#20121a", 0.3)
    paint = sheet.fade(
        solid((0, main), (1, room.ink(hex_color(mix(rgb(tones[0]), (0.1, 0.05, 0.1), 0.25))))),
        (room.view.x(0.1), 0),
        (room.view.x(1.0), 0),
    )
    sheet.fill(oval(centre, rx, ry), paint)
    for share, width, opacity in ((0.92, 0.05, 0.9), (0.8, 0.018, 0.7), (0.4, 0.02, 0.35)):
        sheet.stroke(oval(centre, rx * share, ry * share), line, ry * width, opacity)


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
            sheet.fill(
                polygon(
                    [
                        (left, top),
                        (left + away * wide, top + skew),
                        (left + away * wide, top + skew + tall),
                        (left, top + tall),
                    ]
                ),
                "#ffffff",
            )
    foot = view.y(room.floor + 0.04)
    for column in range(panes):
        left = view.x(0.1) + away * column * unit * 0.2
        sheet.fill(
            polygon(
                [
                    (left, foot),
                    (left + away * unit * 0.16, foot),
                    (left + away * unit * 0.5, foot + unit * 0.17),
                    (left + away * unit * 0.28, foot + unit * 0.17),
                ]
            ),
            "#ffffff",
            0.8,
        )
    strength = 0.62 if room.outside.low_sun else 0.46
    beams.cast(picture, view, sheet, room.outside.key, strength=strength, softness=0.007)
