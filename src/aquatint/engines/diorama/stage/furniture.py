"""What hangs and stands in rooms: pictures, plants, lamps, rugs, a fireplace."""

from __future__ import annotations

from ..pixels import hex_color, mix, rgb
from .room import Box, Room
from .sheet import Point, Sheet, even, oval, polygon, solid


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
        _hills(room, (il, it, ir, ib), (b, c))
    elif kind == 1:
        r = min(iw, ih)
        sheet.fill(oval((il + iw * 0.5, it + ih * 0.42), r * 0.28, r * 0.28), b)
        sheet.box(il, it + ih * 0.64, ir, ib).fill(c)
        glint = oval((il + iw * 0.5, it + ih * 0.8), r * 0.2, r * 0.03)
        sheet.fill(glint, room.ink("#fff3d0"), 0.7)
    else:
        _sprig(room, (il + iw * 0.5, ib - ih * 0.06), min(iw * 0.5, ih * 0.8), c)


def _hills(room: Room, box: Box, tones: tuple[str, str]) -> None:
    left, top, right, bottom = box
    sheet, w, h = room.sheet, right - left, bottom - top
    r = min(w, h) * 0.14
    sheet.fill(oval((left + w * 0.66, top + h * 0.36), r, r), room.ink("#fff3d0"))
    sheet.fill(
        f"M{left:.1f},{bottom - h * 0.3:.1f}L{left + w * 0.3:.1f},{bottom - h * 0.62:.1f}"
        f"L{left + w * 0.55:.1f},{bottom - h * 0.34:.1f}"
        f"L{left + w * 0.75:.1f},{bottom - h * 0.5:.1f}"
        f"L{right:.1f},{bottom - h * 0.3:.1f}V{bottom:.1f}H{left:.1f}Z",
        tones[0],
    )
    sheet.fill(
        f"M{left:.1f},{bottom - h * 0.22:.1f}Q{left + w * 0.4:.1f},{bottom - h * 0.4:.1f}"
        f" {right:.1f},{bottom - h * 0.14:.1f}V{bottom:.1f}H{left:.1f}Z",
        tones[1],
    )


def _sprig(room: Room, foot: Point, tall: float, color: str) -> None:
    x, y = foot
    room.sheet.stroke(f"M{x:.1f},{y:.1f}V{y - tall:.1f}", color, tall * 0.025)
    leaves = []
    for at in range(5):
        up = y - tall * (0.2 + 0.18 * at)
        for way in (-1, 1):
            reach = way * tall * (0.34 - 0.045 * at)
            leaves.append(
                f"M{x:.1f},{up:.1f}q{reach * 0.4:.1f},{-tall * 0.16:.1f}"
                f" {reach:.1f},{-tall * 0.12:.1f}q{-reach * 0.3:.1f},{tall * 0.14:.1f}"
                f" {-reach:.1f},{tall * 0.12:.1f}z"
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
                f"M{crown[0]:.1f},{crown[1]:.1f}Q{bow[0] - fat:.1f},{bow[1]:.1f}"
                f" {tip[0]:.1f},{tip[1]:.1f}Q{bow[0] + fat:.1f},{bow[1] + fat * 1.4:.1f}"
                f" {crown[0]:.1f},{crown[1]:.1f}Z"
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


def _joints(corner: Point, wide: float, tall: float) -> str:
    """The lines between bricks in nine courses, as one path."""
    (x, y), course, brick = corner, tall / 9, wide / 6
    lines = []
    for row in range(9):
        top = y + row * course
        lines.append(f"M{x:.1f},{top:.1f}h{wide:.1f}")
        shift = brick / 2 if row % 2 else 0.0
        lines += [f"M{x + shift + at * brick:.1f},{top:.1f}v{course:.1f}" for at in range(1, 6)]
    return "".join(lines)


def fireplace(room: Room, foot: Point, wide: float) -> None:
    """A hearth with a mantel and a fire that lights the floor."""
    x, y = foot
    sheet = room.sheet
    tall, half = wide * 0.82, wide / 2
    brick, dark = room.ink("#a8624a"), room.ink("#7a4234")
    body = sheet.fade(solid((0, brick), (1, dark)), (0, y - tall), (0, y))
    sheet.box(x - half, y - tall, x + half, y).fill(body)
    sheet.stroke(_joints((x - half, y - tall), wide, tall), room.ink("#d8b49c"), wide * 0.006, 0.5)
    sheet.box(x - half * 1.12, y - tall * 1.07, x + half * 1.12, y - tall * 0.95).fill(
        room.ink("#8a6244")
    )
    arch = (
        f"M{x - half * 0.62:.1f},{y:.1f}V{y - tall * 0.5:.1f}"
        f"Q{x:.1f},{y - tall * 0.78:.1f} {x + half * 0.62:.1f},{y - tall * 0.5:.1f}"
        f"V{y:.1f}Z"
    )
    sheet.fill(arch, "#1c1210")
    _flames(sheet, (x, y), wide, arch)
    sheet.stroke(
        f"M{x - half * 0.42:.1f},{y - tall * 0.03:.1f}H{x + half * 0.42:.1f}",
        "#4a2c1c",
        tall * 0.07,
    )
    glow = sheet.halo(even("#ff9a4a", (0, 0.5), (1, 0)), (x, y), wide * 1.5, 0.6)
    sheet.oval((x, y), wide * 1.5, wide * 0.9).fill(glow)


def _flames(sheet: Sheet, foot: Point, wide: float, arch: str) -> None:
    """The fire in an arch, of four tongues."""
    (x, y), tall = foot, wide * 0.82
    fire = (x, y - tall * 0.12)
    sheet.fill(arch, sheet.halo(even("#ff9a3c", (0, 0.95), (1, 0)), fire, tall * 0.6))
    for off, high, color in (
        (-0.2, 0.3, "#ff8a2c"),
        (0.18, 0.34, "#ff7a26"),
        (0.0, 0.46, "#ffb040"),
        (0.02, 0.26, "#fff0a8"),
    ):
        fx, h, w = x + off * wide, tall * high, tall * high * 0.3
        low = y - tall * 0.05
        sheet.fill(
            f"M{fx:.1f},{low - h:.1f}Q{fx + w * 1.3:.1f},{low - h * 0.4:.1f}"
            f" {fx + w * 0.6:.1f},{low:.1f}H{fx - w * 0.6:.1f}"
            f"Q{fx - w * 1.2:.1f},{low - h * 0.45:.1f} {fx:.1f},{low - h:.1f}Z",
            color,
        )
