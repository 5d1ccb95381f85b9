"""The stage of a theatre: curtains, boards, beams of coloured light, the heads of the audience."""

from __future__ import annotations

from dataclasses import replace

from aquatint.domain import Resolution

from ...graph import SceneGraph, TimeOfDay
from ...light import Light
from ...pixels import Picture, hex_color, mix, rgb
from .. import beams, fittings
from .. import room as inside
from ..backdrop import Backdrop
from ..beams import Glow
from ..extras import accent, allows
from ..room import Room
from ..sheet import Sheet, bar, even, oval, polygon, solid

# back, curtain, two lights
_SCHEMES = (
    ("#2a1c34", "#9a2434", "#ffd9a0", "#ff9a6a"),
    ("#141c3a", "#2f3f8a", "#7fd0ff", "#d88aff"),
    ("#0f2a2c", "#8a2440", "#8ff0d8", "#ffe08a"),
    ("#301430", "#5a2468", "#ff8ac8", "#8ab0ff"),
)


def paint(graph: SceneGraph, size: Resolution, seed: int) -> Backdrop:
    """Paint the setting."""
    evening = replace(graph, time=TimeOfDay.NIGHT)  # there is no daylight in a theatre
    room = inside.begin(evening, size, seed, drop=0.12)
    room = replace(room, air=replace(room.air, tint=(1.0, 1.0, 1.0)))
    view, sheet = room.view, room.sheet
    back, cloth, first, second = _SCHEMES[view.pick("scheme", len(_SCHEMES))]
    cloth = accent(graph, cloth)
    _backcloth(room, back, first)
    inside.boards(sheet, view, ("#8a5c3c", "#805434", "#946644"), view.y(room.floor), wide=0.2)
    _sheen(room, first)
    if allows(graph, "curtain"):
        _curtains(room, cloth)
    if allows(graph, "light", "spotlight"):
        _rig(room)
    if allows(graph, "audience", "people", "crowd") and view.dice("house").random() < 0.6:
        _audience(room)
    done = room.done(far=room.floor + 0.08, near=0.93, anchors=(("spot", 0.5, room.floor + 0.14),))
    if allows(graph, "light", "spotlight"):
        _spots(room, done.picture, (first, second))
    return replace(done, light=_light(view.x(0.3) / view.width, first, back))


def _light(x: float, tone: str, back: str) -> Light:
    return Light(
        x=x,
        y=0.02,
        key=mix(rgb(tone), (1.0, 1.0, 1.0), 0.4),
        ambient=mix(rgb(back), (0.5, 0.44, 0.5), 0.5),
        haze=mix(rgb(back), rgb(tone), 0.2),
        tint=(0.98, 0.94, 0.94),
        rim=0.7,
        shadow=0.3,
        softness=0.4,
        indoors=True,
    )


def _backcloth(room: Room, back: str, glow: str) -> None:
    """A cloth lit from below, with folds or with stars by the seed."""
    view, sheet = room.view, room.sheet
    low = view.y(room.floor)
    top, bottom = (
        hex_color(mix(rgb(back), (0.0, 0.0, 0.0), 0.45)),
        hex_color(mix(rgb(back), rgb(glow), 0.34)),
    )
    sheet.box(0, 0, view.width, low + 1).fill(
        sheet.fade(solid((0, top), (0.5, back), (1, bottom)), (0, 0), (0, low))
    )
    centre, reach = (view.x(0.44), low * 0.66), max(view.small * 0.6, view.width * 0.42)
    sheet.box(0, 0, view.width, low).fill(
        sheet.halo(even(glow, (0, 0.4), (0.5, 0.14), (1, 0)), centre, reach)
    )
    roll = view.dice("back")
    if roll.random() < 0.5:
        folds = [
            bar(x * view.width, 0, view.small * 0.02, low)
            for x in roll.random(int(24 * view.width / view.small)).tolist()
        ]
        sheet.scatter(folds, sheet.fade(even("#000000", (0, 0.3), (1, 0.06)), (0, 0), (0, low)))
        return
    stars = [
        oval(
            (a * view.width, b * low * 0.9),
            view.small * (0.001 + 0.002 * c),
            view.small * (0.001 + 0.002 * c),
        )
        for a, b, c in roll.random((int(70 * view.width / view.small), 3)).tolist()
    ]
    sheet.scatter(stars, "#fff4dc", 0.8)


def _sheen(room: Room, tone: str) -> None:
    view, sheet = room.view, room.sheet
    top, h = view.y(room.floor), view.height
    dusk = even("#120a14", (0, 0.5), (0.25, 0.16), (0.6, 0.1), (1, 0.66))
    sheet.box(0, top, view.width, h).fill(sheet.fade(dusk, (0, top), (0, h)))
    for share, size in ((0.44, 0.5), (0.8, 0.24), (0.1, 0.2)):
        place = (view.x(share), top + (h - top) * 0.36)
        reach = view.small * size
        sheet.oval(place, reach, reach * 0.24).fill(
            sheet.halo(even(tone, (0, 0.6), (0.5, 0.3), (1, 0)), place, reach, 0.24)
        )


def _curtains(room: Room, color: str) -> None:
    """Heavy cloth at both sides, drawn back, and a valance with a golden fringe."""
    view, sheet, unit = room.view, room.sheet, room.unit
    low = view.y(room.floor) + unit * 0.09
    wide = min(view.width * 0.2, unit * 0.3)
    dark, bright = fittings.shaded(color, 0.62), fittings.paled(color, 0.16)
    for way in (-1, 1):
        edge = 0.0 if way < 0 else float(view.width)
        inner = edge - way * wide
        waist, tie = edge - way * wide * 0.5, low * 0.62
        d = (
            f"M{edge:.1f},-2H{inner:.1f}Q{inner + way * wide * 0.04:.1f},{tie * 0.7:.1f}"
            f" {waist:.1f},{tie:.1f}"
            f"Q{inner + way * wide * 0.2:.1f},{low * 0.82:.1f}"
            f" {inner + way * wide * 0.12:.1f},{low:.1f}H{edge:.1f}Z"
        )
        folds = [(at / 12, bright if at % 2 else dark, 1.0) for at in range(13)]
        sheet.fill(d, sheet.fade(folds, (edge, 0), (inner, low * 0.2)))
        sheet.fill(d, sheet.fade(even("#080410", (0, 0.5), (0.4, 0), (1, 0.36)), (0, 0), (0, low)))
        knot = (
            f"M{edge:.1f},{tie + unit * 0.02:.1f}Q{(edge + waist) / 2:.1f},{tie + unit * 0.05:.1f}"
            f" {waist + way * 2:.1f},{tie:.1f}"
        )
        sheet.stroke(knot, "#e0b04a", unit * 0.018)
    step, tall = unit * 0.24, unit * 0.15
    count = max(3, round(view.width / step))
    step = view.width / count
    for at in range(count):
        x = at * step
        swag = (
            f"M{x:.1f},-2V{tall * 0.5:.1f}Q{x + step / 2:.1f},{tall * 1.5:.1f}"
            f" {x + step:.1f},{tall * 0.5:.1f}V-2Z"
        )
        tones = [(k / 6, bright if k % 2 else dark, 1.0) for k in range(7)]
        sheet.fill(swag, sheet.fade(tones, (x, 0), (x + step, tall * 0.4)))
        hem = (
            f"M{x:.1f},{tall * 0.5:.1f}Q{x + step / 2:.1f},{tall * 1.5:.1f}"
            f" {x + step:.1f},{tall * 0.5:.1f}"
        )
        sheet.stroke(hem, "#e0b04a", unit * 0.012)


def _rig(room: Room) -> None:
    """Lamps on a bar below the valance; footlights along the edge of the boards."""
    view, sheet, unit = room.view, room.sheet, room.unit
    y = unit * 0.2
    sheet.stroke(f"M0,{y:.1f}H{view.width}", "#15131c", unit * 0.012)
    count = max(4, int(view.width / unit / 0.2))
    for at in range(count):
        x = view.width * (at + 0.5) / count
        lamp = [
            (x - unit * 0.018, y),
            (x + unit * 0.018, y),
            (x + unit * 0.03, y + unit * 0.06),
            (x - unit * 0.03, y + unit * 0.06),
        ]
        sheet.fill(polygon(lamp), "#22202a")
        sheet.oval((x, y + unit * 0.06), unit * 0.03, unit * 0.01).fill("#fff6dc")
    low = view.y(room.floor + 0.86 * (1 - room.floor))
    for at in range(count * 2):
        place = (view.width * (at + 0.5) / count / 2, low)
        reach = unit * 0.06
        sheet.oval(place, reach, reach).fill(
            sheet.halo(even("#ffdf9c", (0, 0.8), (0.3, 0.3), (1, 0)), place, reach)
        )
        sheet.oval(place, unit * 0.012, unit * 0.009).fill("#fff8e4")
    sheet.box(0, low + unit * 0.01, view.width, view.height).fill("#0c0810", 0.85)


def _audience(room: Room) -> None:
    view, sheet, unit = room.view, room.sheet, room.unit
    roll = view.dice("audience")
    count = int(9 * view.width / view.small)
    heads: list[str] = []
    for at in range(count + 1):
        x = view.width * (at + float(roll.uniform(-0.2, 0.2))) / count
        y, r = view.height * 0.985, unit * float(roll.uniform(0.036, 0.046))
        heads.append(oval((x, y - r * 0.6), r, r * 1.1))
        heads.append(oval((x, y + r * 1.6), r * 2.1, r * 1.3))
    sheet.scatter(heads, "#07050c")


def _spots(room: Room, picture: Picture, tones: tuple[str, str]) -> None:
    """Beams that cross above the boards."""
    view = room.view
    roll = view.dice("spots")
    low = view.y(room.floor + 0.4 * (1 - room.floor))
    for at, tone in enumerate(tones):
        sheet = Sheet(view.width, view.height)
        for beam in range(3):
            start = view.x(0.14 + 0.34 * beam + 0.1 * at)
            end = view.x(float(roll.uniform(0.25, 0.65)))
            wide = view.small * float(roll.uniform(0.09, 0.16))
            top = room.unit * 0.25
            cone = [(start - 6, top), (start + 6, top), (end + wide, low), (end - wide, low)]
            fade = sheet.fade(
                even("#ffffff", (0, 0.8), (0.7, 0.26), (1, 0)), (start, top), (end, low)
            )
            sheet.fill(polygon(cone), fade)
        beams.cast(picture, view, sheet, Glow(rgb(tone), 0.62 - 0.16 * at, 0.007))
